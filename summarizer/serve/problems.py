"""What a server says when something is wrong: one sentence, as RFC 9457 writes problems."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from summarizer.model.errors import (
    ArticleError,
    BriefError,
    FindingsError,
    MissingExtraError,
    NoArticleError,
    SettingsError,
    TooCostlyError,
)
from summarizer.model.finding import Finding

__all__ = ["MEDIA_TYPE", "Problem", "ProblemBody", "long_head", "problem_of", "status_of"]

MEDIA_TYPE = "application/problem+json"
"""The type that problems are declared by."""

_TYPE = "urn:summarizer:problem:"
_MOST_FINDINGS = 20
# Of the codes that an article's failure has in a batch.
_STATUSES = {
    "input.unreadable": 422,
    "input.no_article": 422,
    "input.too_costly": 422,
    "findings.refused": 422,
    "findings.empty": 422,
    "model.context": 422,
    "model.unavailable": 503,
    "model.timeout": 504,
    "internal": 500,
}
_BAD_GATEWAY = 502
# The most special first.
_ERRORS: tuple[tuple[type[Exception], int, str], ...] = (
    (TooCostlyError, 422, "input.too_costly"),
    (NoArticleError, 422, "input.no_article"),
    (ArticleError, 422, "input.unreadable"),
    (BriefError, 422, "input.brief"),
    (FindingsError, 422, "findings.refused"),
    (MissingExtraError, 503, "server.missing_extra"),
    (SettingsError, 422, "input.setting"),
)


@dataclass(eq=False)
class Problem(Exception):  # noqa: N818 - the word of the standard
    """What is wrong with a request, or with the server.

    Attributes:
        status: The HTTP status.
        code: Which problem it is: a name that stays.
        detail: The input, the fault and the next step, in a sentence.
        retry_after: Seconds after which the same request may succeed, `None` where nobody knows.
        more: Further members of its body.
    """

    status: int
    code: str
    detail: str
    retry_after: int | None = None
    more: dict[str, Any] = field(default_factory=dict[str, Any])

    def __reduce__(self) -> tuple[object, ...]:
        """Return what pickling needs."""
        return type(self), (self.status, self.code, self.detail, self.retry_after, self.more)

    def body(self, request_id: str) -> bytes:
        """Return the problem as JSON."""
        value = {
            "type": _TYPE + self.code,
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "request_id": request_id,
            **self.more,
        }
        return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")


class Fault(BaseModel):
    """One fault of a request's body or parameters.

    Attributes:
        at: JSON pointer of what is at fault, "" for the whole body.
        message: What is wrong with it.
    """

    at: str
    message: str


class ProblemBody(BaseModel):
    """A problem as RFC 9457 writes it; it may have further members.

    Attributes:
        type: A name for the kind of problem, a URN.
        title: The HTTP status in words.
        status: The HTTP status.
        detail: The input, the fault and the next step.
        code: The last part of `type`.
        request_id: The id of the request, also in the header `X-Request-Id`.
        faults: Of a body or parameters that do not fit: each of them.
        findings: Of a brief that the policy refuses: what was found.
    """

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    faults: list[Fault] = Field(default_factory=list[Fault])
    findings: list[Finding] = Field(default_factory=list[Finding])


def problem_of(error: Exception) -> Problem:
    """Return what a server says of `error`; of one that is no error of this package, only that it failed."""
    if isinstance(error, Problem):
        return error
    for kind, status, code in _ERRORS:
        if isinstance(error, kind):
            more: dict[str, Any] = {}
            if isinstance(error, FindingsError):
                more["findings"] = [f.model_dump(mode="json") for f in error.findings[:_MOST_FINDINGS]]
            return Problem(status, code, str(error), more=more)
    return Problem(
        500,
        "internal",
        f"the server failed ({type(error).__name__}); this is a bug in the program: report it with "
        "the request id",
    )


def long_head(most: int) -> Problem:
    """Return what is said of a request whose head has more than `most` bytes."""
    return Problem(
        431,
        "request.head",
        f"the head of the request is larger than {most:,} bytes: send a shorter address, and fewer or "
        "shorter headers",
    )


def status_of(code: str) -> int:
    """Return the HTTP status for the code that an article's failure has in a batch."""
    return _STATUSES.get(code, _BAD_GATEWAY)
