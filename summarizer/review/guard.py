"""Who may ask the server of decisions: the page itself, on this machine, by the address that was printed."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.responses import PlainTextResponse, RedirectResponse

from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["Guard", "RefusedError", "read_body", "refuse", "seal_off"]

_MOST_BYTES = 256 * 1024
_MOST_SECONDS = 20.0
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


class RefusedError(Exception):
    """A request that is not answered, with the status and the reason that it gets."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


@dataclass(frozen=True, slots=True)
class Guard:
    """The secrets of one server, made anew at each start.

    Attributes:
        port: Where it listens.
        token: Stands in the address that is printed, and is taken for a cookie once.
        session: The cookie's value.
        csrf: What a page must send with each decision.
    """

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def cookie(self) -> str:
        """The cookie's name; a browser keeps no cookies apart by port."""
        return f"summarizer-{self.port}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """What may stand in the address bar: any other name was pointed at this machine by somebody else."""
        return f"127.0.0.1:{self.port}", f"localhost:{self.port}"

    def admit(self, request: Request) -> Response | None:
        """Return `None` for a request that may be answered, or the redirect that gives the cookie.

        Raises:
            RefusedError: It is not from the page, or not from this machine.
        """
        host = request.headers.get("host", "")
        if host not in self.hosts:
            raise RefusedError(421, "This server answers only at 127.0.0.1.")
        if request.method == "GET" and _is_same(request.query_params.get("token", ""), self.token):
            answer = RedirectResponse(request.url.path, status_code=303)
            answer.set_cookie(self.cookie, self.session, httponly=True, samesite="strict", path="/")
            return seal_off(answer)
        if not _is_same(request.cookies.get(self.cookie, ""), self.session):
            raise RefusedError(403, "Open the address that `summarizer review --serve` printed.")
        if request.method == "POST":
            self._hold_post(request, host)
        return None

    def _hold_post(self, request: Request, host: str) -> None:
        if request.headers.get("origin") != f"http://{host}":
            raise RefusedError(403, "The request is not from this page.")
        if not _is_same(request.headers.get("x-csrf-token", ""), self.csrf):
            raise RefusedError(403, "The page is from an earlier start of the server: load it again.")
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            raise RefusedError(415, "The request is not JSON.")


def seal_off(response: Response, policy: str = "") -> Response:
    """Return `response` with the headers that keep it from other pages, and a policy for its own."""
    for name, value in _HEADERS.items():
        response.headers[name] = value
    response.headers["Content-Security-Policy"] = f"{policy}; frame-ancestors 'none'" if policy else _NOTHING
    return response


def refuse(error: RefusedError) -> Response:
    """Return the answer to a request that is refused."""
    return seal_off(PlainTextResponse(f"{error}\n", status_code=error.status))


async def read_body(request: Request, allowed: Collection[str]) -> dict[str, Any]:
    """Return the JSON object that a request holds, with no fields but those that are `allowed`.

    Raises:
        RefusedError: It is too long, or no such object.
    """
    data = bytearray()
    try:
        async with asyncio.timeout(_MOST_SECONDS):
            async for part in request.stream():
                data += part
                if len(data) > _MOST_BYTES:
                    raise RefusedError(413, "The request is too long.")
    except TimeoutError:
        raise RefusedError(408, "The request did not arrive in time.") from None
    try:
        value = load_json(data.decode())
    except ValueError as error:
        raise RefusedError(400, "The request is not JSON.") from error
    if not isinstance(value, dict) or not set(value) <= set(allowed):
        raise RefusedError(400, f"The request has other fields than {', '.join(allowed)}.")
    return value


def _is_same(given: str, secret: str) -> bool:
    return secrets.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())
