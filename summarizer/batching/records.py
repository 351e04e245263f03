"""What is written of an article: the line of its brief, or the line that says why there is none."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summarizer.batching.reading import UnreadError
from summarizer.drafting.drafted import total_usage
from summarizer.drafting.live.failures import LiveModelError
from summarizer.export.compact import build_compact
from summarizer.logs import about, log_article
from summarizer.model.errors import (
    ArticleError,
    EmptyBriefError,
    FindingsError,
    LanguageError,
    NoArticleError,
    TooCostlyError,
)
from summarizer.model.provenance import Usage
from summarizer.model.seal import seal_brief

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.batching.item import Item
    from summarizer.batching.relay import Tally
    from summarizer.model.brief import Brief
    from summarizer.model.provenance import Attempt
    from summarizer.model.signing import Signer

__all__ = [
    "PASSING",
    "RECORD_FIELDS",
    "SKIPPED",
    "Outcome",
    "brief_outcome",
    "duplicate_outcome",
    "failure_outcome",
    "join_record",
    "log_outcome",
    "skipped_outcome",
    "split_record",
    "unread_outcome",
]

RECORD_FIELDS = ("id", "input", "brief", "prompt_tokens", "completion_tokens", "cost")
"""The parts of the record of an article that has a brief; `input` is there where columns were kept."""

SKIPPED = "duplicate"
"""The outcome of an article that was left out, as its id or its text came before."""

_MOST_FINDINGS = 20
_DECODER = json.JSONDecoder()
_INPUT = ', "input": '
_ADVICE = {
    "input.unreadable": "correct this input, or leave it out",
    "input.no_article": "look at the text; to brief it anyway, run again with --force --retry-failed",
    "input.language": "give --model, or a specification without a language",
    "input.too_costly": "look at the article, or raise the limit and run again with --retry-failed",
    "input.duplicate": "nothing to do: the brief of the first article covers this one, too",
    "input.duplicate_id": "give every article an id of its own, or choose --duplicates first or all",
    "findings.refused": "read the findings, or choose a policy that edits instead of refusing",
    "findings.empty": "read the findings, or try another model: too little of the draft was right",
    "model.rejected": "change the setting that the reason names, then run the same command again",
    "model.unavailable": "run the same command again with --retry-failed: paid replies are kept",
    "model.timeout": "run the same command again with --retry-failed, or with a longer timeout",
    "model.refused": "read the article yourself, or try another model",
    "model.truncated": "raise max_tokens, or do what the reason says, or leave out this article",
    "model.context": "do what the reason says, then run the same command again with --retry-failed; if only "
    "the server has changed, set another max_tokens, too: a reply that was paid is used again",
    "model.invalid": "try another model, or allow more reasks",
    "model.failed": "read the reason, then run the same command again with --retry-failed",
    "internal": "report this with the article: it is a bug in the program",
}
PASSING = (
    "internal",
    "input.no_article",
    "input.too_costly",
    "model.context",
    "model.failed",
    "model.rejected",
    "model.timeout",
    "model.unavailable",
)
"""Failures that may not happen again when the same is tried once more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article.

    Attributes:
        position: Its place in the input.
        id: Its id.
        digest: Hash of what the input says about it.
        code: `ok`, `edited`, or the failure's code.
        record: The line to write, ending in a line break.
        usage: Tokens spent on it.
        cost: US dollars spent on it, `None` when a price or count is not known.
    """

    position: int
    id: str
    digest: bytes
    code: str
    record: bytes
    usage: Usage = field(default_factory=Usage)
    cost: Decimal | None = None


def brief_outcome(
    item: Item, brief: Brief, spent: Tally | None, *, signer: Signer | None = None, is_compact: bool = False
) -> Outcome:
    """Return the outcome of an article that has a brief, sealed as it is written, and signed by `signer`.

    `spent` is what its calls cost, `None` where no model was asked; the record tells the sum.
    When a call was made and how long it took stands in the ledger, not here: the same articles with the
    same replies give the same bytes, however often the run was interrupted.
    """
    cost = spent.cost if spent else None
    drafting = spent.drafting if spent and brief.provenance.drafter == "live" else None
    timeless = {"attempts": _without_times(brief.provenance.attempts), "cost": drafting, "drafted_at": None}
    written = brief.model_copy(update={"provenance": brief.provenance.model_copy(update=timeless)})
    usage = brief.provenance.usage
    if brief.reading is not None:
        read = {"attempts": _without_times(brief.reading.attempts), "cost": spent.reading if spent else None}
        written = written.model_copy(update={"reading": brief.reading.model_copy(update=read)})
        usage = total_usage(brief.provenance.attempts + brief.reading.attempts)
    sealed = signer.sign(written) if signer else seal_brief(written)
    record = join_record(
        {
            "id": item.id,
            "input": item.kept,
            "brief": json.dumps(build_compact(sealed), ensure_ascii=False)
            if is_compact
            else sealed.model_dump_json(ensure_ascii=False),
            "prompt_tokens": usage.prompt_tokens,
            "completion_tokens": usage.completion_tokens,
            "cost": None if cost is None else str(cost),
        }
    )
    is_edited = any(edit.action not in {"flag", "raise"} for edit in brief.edits)
    return Outcome(item.position, item.id, item.digest, "edited" if is_edited else "ok", record, usage, cost)


def _without_times(attempts: tuple[Attempt, ...]) -> tuple[Attempt, ...]:
    return tuple(attempt.model_copy(update={"seconds": 0.0, "request_id": ""}) for attempt in attempts)


def join_record(fields: dict[str, Any]) -> bytes:
    """Return the line of the record with these `RECORD_FIELDS`; `input` and `brief` are JSON already."""
    head = json.dumps(fields["id"], ensure_ascii=False)
    kept = f'"input": {fields["input"]}, ' if fields.get("input") else ""
    counts = {name: fields[name] for name in ("prompt_tokens", "completion_tokens")}
    tail = json.dumps({"usage": counts, "cost": fields["cost"]})[1:]
    line = f'{{"id": {head}, {kept}"brief": {fields["brief"]}, {tail}\n'
    # Half of a pair of code units in a kept column is written as the escape that it was read from.
    return line.encode("utf-8", "backslashreplace")


def split_record(line: bytes) -> dict[str, Any]:
    """Return the `RECORD_FIELDS` of a line that `join_record` made."""
    text = line.decode()
    name, end = _DECODER.raw_decode(text, len('{"id": '))
    kept = ""
    if text.startswith(_INPUT, end):
        start = end + len(_INPUT)
        _, end = _DECODER.raw_decode(text, start)
        kept = text[start:end]
    last = text.rindex(', "usage": ')
    tail = json.loads("{" + text[last + 2 :])
    brief = text[end + len(', "brief": ') : last]
    return {"id": name, "input": kept, "brief": brief, **tail["usage"], "cost": tail["cost"]}


def failure_outcome(item: Item, error: Exception, cost: Decimal | None) -> Outcome:
    """Return the outcome of an article that `error` kept from having a brief."""
    more: dict[str, Any] = {}
    usage = Usage()
    if isinstance(error, FindingsError):
        more["findings"] = [f.model_dump(mode="json") for f in error.findings[:_MOST_FINDINGS]]
    cause = error.cause if isinstance(error, UnreadError) else error
    if isinstance(cause, LiveModelError):
        usage = cause.usage
        more["attempts"] = [
            {"outcome": a.outcome, "status": a.status, "error": a.error} for a in cause.attempts
        ]
    code = _code(cause)
    reason = str(error) if code != "internal" else f"{type(error).__name__}: {error}"
    return _failure(item, code, reason, more=more, usage=usage, cost=cost)


def unread_outcome(item: Item) -> Outcome:
    """Return the outcome of an input that is no article."""
    return _failure(item, "input.unreadable", item.fault)


def duplicate_outcome(item: Item, first: int) -> Outcome:
    """Return the outcome of an article whose id article `first` of the input has already."""
    if item.is_named:
        reason = f"the id {item.id!r} is also that of article {first} of the input"
        return _failure(item, "input.duplicate_id", reason)
    return _failure(item, "input.duplicate", f"the text is that of article {first} of the input")


def skipped_outcome(item: Item) -> Outcome:
    """Return the outcome of an article that is left out: nothing is written of it."""
    return Outcome(item.position, item.id, item.digest, SKIPPED, b"")


def log_outcome(outcome: Outcome) -> None:
    """Log what became of an article; of one that is left out, nothing."""
    if outcome.code == SKIPPED:
        return
    is_brief = outcome.code in {"ok", "edited"}
    event, level = ("done", logging.INFO) if is_brief else ("failed", logging.WARNING)
    text = f"{'a brief' if is_brief else 'no brief'}: {outcome.code}"
    cost = None if outcome.cost is None else str(outcome.cost)
    with about(outcome.id):
        log_article(event, level, text, code=outcome.code, cost=cost)


def _failure(  # noqa: PLR0913 - what a failure's line holds
    item: Item,
    code: str,
    reason: str,
    *,
    more: dict[str, Any] | None = None,
    usage: Usage | None = None,
    cost: Decimal | None = None,
) -> Outcome:
    spent = usage or Usage()
    line = {
        "id": item.id,
        "position": item.number,
        **({"place": item.place} if item.place else {}),
        **({"input": json.loads(item.kept)} if item.kept else {}),
        "code": code,
        "reason": reason,
        "advice": _ADVICE[code],
        **(more or {}),
        **_spent(spent, cost),
    }
    text = json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    return Outcome(item.position, item.id, item.digest, code, text, spent, cost)


# The most special first.
_CODES: tuple[tuple[type[Exception], str], ...] = (
    (TooCostlyError, "input.too_costly"),
    (NoArticleError, "input.no_article"),
    (LanguageError, "input.language"),
    (ArticleError, "input.unreadable"),
    (EmptyBriefError, "findings.empty"),
    (FindingsError, "findings.refused"),
)


def _code(error: Exception) -> str:
    if isinstance(error, LiveModelError):
        kind = type(error).__name__.removeprefix("Model").removesuffix("Error").lower()
        return f"model.{kind}" if f"model.{kind}" in _ADVICE else "model.failed"
    return next((code for kind, code in _CODES if isinstance(error, kind)), "internal")


def _spent(usage: Usage, cost: Decimal | None) -> dict[str, Any]:
    return {
        "usage": {"prompt_tokens": usage.prompt_tokens, "completion_tokens": usage.completion_tokens},
        "cost": None if cost is None else str(cost),
    }
