"""The HTTP interface: each address, what it takes, and who answers there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from fastapi import Depends, FastAPI, Header, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from summarizer.export.formats import find_format
from summarizer.model.faults import tell_fault
from summarizer.model.strict_json import load_json
from summarizer.review.page import PAGE_POLICY
from summarizer.serve.document import (
    COUNTED,
    FOUND,
    REVIEWED,
    STATES,
    SUMMARIZED,
    VERIFIED,
    document_of,
    responses_of,
)
from summarizer.serve.guard import LOCAL_NAMES, Guard
from summarizer.serve.metrics import Metrics
from summarizer.serve.problems import MEDIA_TYPE, Problem, problem_of
from summarizer.serve.rates import Rates
from summarizer.serve.shapes import Running, SummarizeRequest, VerifyRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pydantic import BaseModel

    from summarizer.serve.desk import Desk
    from summarizer.serve.store import Order
    from summarizer.serve.tokens import Tokens

__all__ = ["build_app"]

# What a brief can be had as. Of the table of formats without the page, which is `/v1/review/{id}`.
BriefFormat = Literal[
    "markdown",
    "markdown-evidence",
    "text",
    "html-fragment",
    "json",
    "jsonld",
    "ninjs",
    "compact",
    "csv",
    "docx",
    "parquet",
]
_ABOUT = (
    "Briefs of news articles in which every claim points at the article's characters, and the same checks on "
    "any text about an article. What comes back of an article is evidence, never an instruction."
)
_BriefId = Annotated[
    str, Path(alias="id", description="The id that `/v1/summarize` answered.", max_length=64)
]
_Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        description="The same key with the same body gets the same brief, which is made and paid once.",
        min_length=1,
        max_length=255,
        pattern=r"^[!-~]+$",
    ),
]
_Prefer = Annotated[
    str | None,
    Header(
        description="`respond-async` to be told at once where the brief will be.",
        max_length=255,
        pattern=r"^[ -~]*$",
    ),
]


def build_app(desk: Desk, tokens: Tokens, *, names: frozenset[str] = LOCAL_NAMES) -> Guard:
    """Return the application that serves `desk` to the holders of `tokens`.

    `desk` is open as long as the application runs. Without tokens, it answers to `names` only.
    """
    app = FastAPI(
        title="Summarizer",
        version="1",
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        # A brief that comes in is one that went out.
        separate_input_output_schemas=False,
        # Every fault is told in one form, whichever layer finds it.
        exception_handlers={
            Problem: _tell,
            RequestValidationError: _tell_faults,
            HTTPException: _tell_refusal,
            Exception: _tell,
        },
    )
    app.router.route_class = _StrictRoute
    app.state.desk = desk
    app.state.metrics = Metrics(desk)
    secured = [Depends(HTTPBearer(auto_error=False))] if tokens else []
    has_auth = bool(tokens)
    for path, method, answer, what in (
        ("/v1/summarize", "POST", _summarize, SUMMARIZED),
        ("/v1/verify", "POST", _verify, VERIFIED),
        ("/v1/briefs/{id}", "GET", _find_brief, FOUND),
        ("/v1/review/{id}", "GET", _review, REVIEWED),
        ("/metrics", "GET", _metrics, COUNTED),
    ):
        app.add_api_route(
            path,
            answer,
            methods=[method],
            dependencies=secured,
            responses=responses_of(what, has_auth=has_auth, takes_body=method == "POST"),
            status_code=201 if path == "/v1/summarize" else 200,
            response_class=Response,
        )
    app.add_api_route("/healthz", _is_alive, responses=STATES, response_class=Response)
    app.add_api_route("/readyz", _is_ready, responses=STATES, response_class=Response)
    app.openapi = lambda: document_of(app)  # type: ignore[method-assign]
    return Guard(
        app,
        tokens=tokens,
        limits=desk.limits,
        rates=Rates(desk.limits.rate),
        metrics=app.state.metrics,
        tracing=desk.tracing,
        names=names,
    )


class _JsonRequest(Request):
    """A request whose body was read, strictly, as JSON."""

    value: Any = None

    async def json(self) -> Any:  # noqa: ANN401 - a JSON value
        return self.value


class _StrictRoute(APIRoute):
    """A route whose body is JSON that can be taken for one thing only."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        if self.body_field is None:
            return handle
        shape = cast("type[BaseModel]", self.body_field.field_info.annotation)

        async def strictly(request: Request) -> Response:
            kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind != "application/json":
                raise Problem(
                    415,
                    "request.type",
                    "the body is not declared as JSON: send Content-Type: application/json",
                )
            if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
                raise Problem(415, "request.type", "the body is compressed: send it uncompressed")
            read = _JsonRequest(request.scope, request.receive)
            read.value = _read(await read.body(), shape)
            return await handle(read)

        return strictly


def _read(body: bytes, shape: type[BaseModel]) -> BaseModel:
    """Return what a request's body says.

    Raises:
        Problem: It is no JSON, or can be taken for two things.
        RequestValidationError: It has another shape.
    """
    try:
        load_json(body.decode())
        # Strictly, as the document says: a number in quotation marks is no number.
        return shape.model_validate_json(body, strict=True)
    except UnicodeDecodeError:
        raise Problem(400, "request.json", "the body is not UTF-8: send JSON in UTF-8") from None
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        raise RequestValidationError([fault | {"loc": ("body", *fault["loc"])} for fault in faults]) from None
    except ValueError as error:
        raise Problem(400, "request.json", f"the body is not JSON: {error}") from None


async def _summarize(
    request: Request, asked: SummarizeRequest, key: _Key = None, prefer: _Prefer = None
) -> Response:
    """Make the brief of an article.

    The answer is the brief (201), or, when that takes long or `Prefer: respond-async` asks for it, where it
    will be (202). The brief goes on being made when the client is gone.
    """
    desk: Desk = request.app.state.desk
    at_once = any(part.strip().lower() == "respond-async" for part in (prefer or "").split(","))
    order, is_known = await desk.summarize(asked, _client(request), key, wait=0 if at_once else None)
    headers = {"Location": f"/v1/briefs/{order.id}"}
    if is_known:
        headers["Idempotency-Replayed"] = "true"
    return _answer(order, headers, done=201)


async def _verify(request: Request, asked: VerifyRequest) -> Response:
    """Check a brief, or any text about an article, against the article. No model is asked."""
    desk: Desk = request.app.state.desk
    return Response(await desk.verify(asked), media_type="application/json")


async def _find_brief(
    request: Request, brief: _BriefId, form: Annotated[BriefFormat, Query(alias="format")] = "json"
) -> Response:
    """Give a brief that was made, or say that it is still under way (202)."""
    desk: Desk = request.app.state.desk
    order = await desk.find(brief, _client(request))
    if order.status != 200 or form == "json":
        return _answer(order, {})
    return Response(await desk.export(order, form), media_type=find_format(form).media_type)


async def _review(request: Request, brief: _BriefId) -> Response:
    """Show a brief beside its article, as a page that needs nothing else."""
    desk: Desk = request.app.state.desk
    order = await desk.find(brief, _client(request))
    if order.status != 200:
        return _answer(order, {})
    policy = f"{PAGE_POLICY}; frame-ancestors 'none'"
    return Response(
        await desk.page(order), media_type="text/html", headers={"Content-Security-Policy": policy}
    )


async def _metrics(request: Request) -> Response:
    """Give what the server counts, for Prometheus."""
    metrics: Metrics = request.app.state.metrics
    return Response(metrics.render(), headers={"Content-Type": metrics.media_type})


async def _is_alive() -> Response:
    """Say that the server runs."""
    return Response(b'{"status":"ok"}', media_type="application/json")


async def _is_ready(request: Request) -> Response:
    """Say whether the server takes requests."""
    desk: Desk = request.app.state.desk
    if not desk.is_ready:
        raise Problem(
            503,
            "server.stopping",
            "the server is not taking requests: use another server, or try again later",
            5,
        )
    return Response(b'{"status":"ready"}', media_type="application/json")


def _client(request: Request) -> str:
    return str(request.state.client)


def _answer(order: Order, headers: dict[str, str], *, done: int = 200) -> Response:
    """Return what is answered about an order: its brief, that it is under way, or why there is none."""
    if order.status is None:
        body = Running(id=order.id).model_dump_json()
        wait = {"Retry-After": "2"}
        return Response(body, 202, headers | wait, media_type="application/json")
    if order.status == 200:
        body = f'{{"id":{json.dumps(order.id)},{order.answer.decode()}'
        return Response(body, done, headers, media_type="application/json")
    told = json.loads(order.answer)
    more = told["more"] | {"id": order.id}
    raise Problem(order.status, told["code"], told["detail"], told["retry_after"], more)


async def _tell(request: Request, error: Exception) -> Response:
    problem = problem_of(error)
    headers = {} if problem.retry_after is None else {"Retry-After": str(problem.retry_after)}
    return Response(problem.body(request.state.request_id), problem.status, headers, media_type=MEDIA_TYPE)


async def _tell_faults(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - what it is called for
    faults = [
        {
            "at": "".join(f"/{part}" for part in _pointer(fault["loc"])),
            "message": tell_fault(fault),
        }
        for fault in error.errors()[:20]
    ]
    first = faults[0]
    detail = f"the request is not valid: {first['at'] or 'the body'} {first['message']}"
    return await _tell(request, Problem(422, "request.invalid", detail, more={"faults": faults}))


def _pointer(place: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return where a fault is, without what Pydantic adds: the part of the request, the kind it tried."""
    if place[:1] != ("body",):
        return place
    return place[1:2] + place[3:] if place[1:2] in {("article",), ("brief",)} else place[1:]


async def _tell_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - what it is called for
    detail = {
        404: "there is nothing at this address: /openapi.json lists the addresses",
        405: "this address does not take this method: /openapi.json says which it takes",
    }.get(error.status_code, str(error.detail))
    problem = Problem(error.status_code, "request.refused", detail)
    response = await _tell(request, problem)
    response.headers.update(error.headers or {})
    return response
