"""The page of decisions, served to this machine alone: an answer comes when the decision is on the disk."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import uvicorn
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.routing import Route

from summarizer.editing.decision import Decision
from summarizer.editing.replay import replay, value_at
from summarizer.export.places import decisions_of
from summarizer.model.errors import BriefError, SettingsError, SummarizerError
from summarizer.model.faults import tell_fault
from summarizer.review.desk import OutdatedError, item_in
from summarizer.review.guard import Guard, RefusedError, read_body, refuse, seal_off
from summarizer.review.journal import JournalError
from summarizer.review.served import (
    INDEX_POLICY,
    PAGE_POLICY,
    Sitting,
    say_done,
    say_missed,
    show_index,
    show_item,
    show_page,
    show_state,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from summarizer.review.desk import Case, Desk

__all__ = ["Served", "listen", "serve", "server_of"]

_DECIDED = ("version", "action", "item", "comment", "fields", "sentences")
_OUT_OF_DISK = 507


class Served:
    """The requests that a desk answers.

    Attributes:
        desk: What is decided about.
        guard: Who may ask.
        sitting: Who decides, and how the pages are shown.
    """

    def __init__(self, desk: Desk, guard: Guard, *, by: str, headings: str = "article") -> None:
        self.desk, self.guard = desk, guard
        self.sitting = Sitting(by, guard.csrf, headings)

    def app(self) -> Starlette:
        """Return the application."""
        return Starlette(
            routes=[
                Route("/", self._guarded(self._home)),
                Route("/next", self._guarded(self._next)),
                Route("/briefs/{number:int}", self._guarded(self._page)),
                Route("/briefs/{number:int}/decide", self._guarded(self._decide), methods=["POST"]),
                Route("/briefs/{number:int}/undo", self._guarded(self._undo), methods=["POST"]),
                Route("/briefs/{number:int}/check", self._guarded(self._check), methods=["POST"]),
            ]
        )

    def _guarded(
        self, answer: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            try:
                return self.guard.admit(request) or await answer(request)
            except RefusedError as error:
                return refuse(error)
            except OutdatedError as error:
                case = self._case(request)
                state = show_state(case, self.desk.open(case), self.sitting.headings)
                return _answer({"says": say_missed(error.entries)} | state, 409)
            except JournalError as error:
                return _answer({"says": _sentence(error)}, _OUT_OF_DISK)
            except SummarizerError as error:
                return _answer({"says": _sentence(error)}, 422)

        return guarded

    def _case(self, request: Request) -> Case:
        number = int(request.path_params["number"])
        if not 1 <= number <= len(self.desk.cases):
            raise RefusedError(404, "There is no such brief.")
        return self.desk.cases[number - 1]

    async def _home(self, request: Request) -> Response:  # noqa: ARG002 - a route is called with the request
        if len(self.desk.cases) == 1:
            return seal_off(RedirectResponse("/briefs/1", status_code=303))
        return seal_off(HTMLResponse(show_index(self.desk, self.sitting)), INDEX_POLICY)

    async def _next(self, request: Request) -> Response:
        given = request.query_params.get("after", "")
        after = int(given) - 1 if given.isascii() and given.isdecimal() and len(given) < 10 else -1
        found = self.desk.next_open(after)
        return seal_off(RedirectResponse("/" if found is None else f"/briefs/{found + 1}", status_code=303))

    async def _page(self, request: Request) -> Response:
        self._case(request)
        page = show_page(self.desk, request.path_params["number"], self.sitting)
        return seal_off(HTMLResponse(page), PAGE_POLICY)

    async def _decide(self, request: Request) -> Response:
        case = self._case(request)
        given = await read_body(request, _DECIDED)
        decision = self._read_decision({name: value for name, value in given.items() if name != "version"})
        entry = self.desk.decide(case, _version(given), decision)
        state = show_state(case, self.desk.open(case), self.sitting.headings)
        return _answer({"says": say_done(entry, case)} | state)

    async def _undo(self, request: Request) -> Response:
        case = self._case(request)
        given = await read_body(request, ("version",))
        entry = self.desk.undo(case, _version(given), self.sitting.by)
        state = show_state(case, self.desk.open(case), self.sitting.headings)
        item = entry.edit.item if entry.edit else ""
        return _answer({"says": say_done(entry, case, undone=True), "item": item} | state)

    async def _check(self, request: Request) -> Response:
        """Answer with what the checks say of a text that is written; without one, with the item's fields."""
        case = self._case(request)
        given = await read_body(request, ("item", "fields", "sentences"))
        if "fields" in given:
            decision = self._read_decision(given | {"action": "rewrite"})
            return _answer({"checked": show_item(self.desk.try_out(case, decision))})
        brief = self.desk.open(case).brief
        item = item_in(brief, str(given.get("item", "")))
        if item is None:
            raise BriefError("it was taken out: restore it first")
        content = value_at(replay(brief.draft, brief.edits).model_dump(mode="json"), item.path)
        fields = {"headline": content} if isinstance(content, str) else content
        return _answer(
            {
                "fields": {name: text for name, text in fields.items() if name != "evidence"},
                "sentences": fields.get("evidence"),
                "checked": show_item(item),
                "decided": item.path in decisions_of(brief),
            }
        )

    def _read_decision(self, given: dict[str, Any]) -> Decision:
        try:
            return Decision.model_validate(given | {"by": self.sitting.by, "at": self.desk.now()})
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = "/".join(str(part) for part in first["loc"])
            raise BriefError(f"this is no decision: {place or 'it'} {tell_fault(first)}") from error


def listen(port: int) -> socket.socket:
    """Return a socket on the loopback address; port 0 is one that is free.

    Raises:
        SettingsError: The port is in use, or may not be used.
    """
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Connections inherit it. Without it an answer waits up to 40 ms for the browser to confirm its head.
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        opened.bind(("127.0.0.1", port))
    except (OSError, OverflowError) as error:
        opened.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"--port {port} cannot be used: {reason}; leave it out for a free one") from error
    opened.listen(64)
    return opened


def server_of(served: Served) -> uvicorn.Server:
    """Return the server that answers the requests; its `run` takes the socket."""
    config = uvicorn.Config(
        served.app(),
        # Whatever is installed: httptools takes a head of any size.
        http="h11",
        ws="none",
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    return uvicorn.Server(config)


def serve(served: Served, opened: socket.socket) -> None:
    """Answer requests on a socket until the process is asked to end (Ctrl-C)."""
    try:
        server_of(served).run(sockets=[opened])
    except KeyboardInterrupt:
        # uvicorn has ended the requests under way, and then says again that it was asked to end.
        return


def _version(given: dict[str, Any]) -> int:
    version = given.get("version")
    if type(version) is not int:
        raise RefusedError(400, "The request does not name the version of the brief that was shown.")
    return version


def _answer(content: dict[str, object], status: int = 200) -> Response:
    return seal_off(JSONResponse(content, status_code=status))


def _sentence(error: Exception) -> str:
    said = str(error)
    return f"{said[:1].upper()}{said[1:].rstrip('.')}."
