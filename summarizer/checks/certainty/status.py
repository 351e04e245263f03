"""Is an unconfirmed item unconfirmed in the way it says, and according to whom it says?"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.checks.certainty.status import CLAIMING, CONTESTING, DENYING, ESTIMATING, TELLER
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.lang.certainty_words import CueKind
    from summarizer.model.draft import Status
    from summarizer.model.finding import Evidence, Verdict

__all__ = ["check_status", "find_status"]

# The cues that show each status, and so which status a cue suggests: the first row that has it.
_SHOWN_BY: dict[Status, frozenset[CueKind]] = {
    "denied": frozenset({"denied", "disputed", "negated"}),
    "disputed": frozenset({"disputed", "denied", "alleged", "attributed"}),
    "alleged": frozenset({"alleged", "attributed", "hedged", "denied", "disputed"}),
    "not_announced": frozenset({"not_announced", "negated", "hedged", "future", "conditional"}),
    "estimate": frozenset({"estimate", "hedged", "future", "attributed"}),
    "unverified": frozenset(
        {
            "hedged",
            "alleged",
            "attributed",
            "not_announced",
            "negated",
            "conditional",
            "disputed",
            "denied",
            "future",
        }
    ),
}
_SUGGESTED: dict[CueKind, Status] = {
    "denied": "denied",
    "disputed": "disputed",
    "alleged": "alleged",
    "not_announced": "not_announced",
    "estimate": "estimate",
    "hedged": "unverified",
    "attributed": "unverified",
    "conditional": "unverified",
    "future": "unverified",
    "negated": "unverified",
}
# A denial often stands in the sentence after the claim.
_AFTER = 1
_FEWEST = 3  # words of a claim in a sentence that may deny it, wherever it stands
# Whoever wrote the article, which need not say so.
_WORD = re.compile(r"[^\W\d_]+")


def check_status(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield findings on the status of the unconfirmed claim `passage`, or on whose claim it is said to be."""
    numbers = sorted(source.known_numbers(passage.cited))
    if passage.kind == "claim" and passage.status and numbers:
        yield from _check_claim(passage, numbers, source)
    if passage.kind == "according_to":
        words = source.content_words(passage.text)
        if (
            words
            and TELLER.isdisjoint(_WORD.findall(passage.text.lower()))
            and not any(map(source.is_accounted, words))
        ):
            message = f"The article has no word of “{passage.text}”, who is said to claim this."
            yield give_verdict(passage, "certainty.status", None, (), Remark(message, rule="claimant-absent"))


def _check_claim(passage: Passage, numbers: Sequence[int], source: Source) -> Iterator[Verdict]:
    cues = _cues(numbers, source)
    nearby = cues or _cues([n + _AFTER for n in numbers if n + _AFTER <= len(source.sentences)], source)
    kinds: set[CueKind] = {cue.kind for cue in nearby}
    assert passage.status  # noqa: S101 - the caller's condition, for the type checker
    status = replace(passage, path=f"{passage.item}/status", text=passage.status)
    if passage.status == "denied" and not _is_denied(passage, numbers, source):
        message = "Nobody denies this in the cited sentences or in those beside them."
        remark = Remark(message, _suggest(kinds - _SHOWN_BY["denied"]), rule="status-undenied")
        yield give_verdict(status, "certainty.status", None, source.cited_evidence(numbers), remark)
        return
    if not kinds or (not cues and not kinds & _SHOWN_BY["denied"]):
        message = "The cited sentences state this as a fact, without a hedge."
        yield give_verdict(
            passage, "certainty.understated", None, source.cited_evidence(numbers), Remark(message)
        )
        return
    beside = [n + _AFTER for n in numbers if n + _AFTER <= len(source.sentences)]
    if _has(CLAIMING, numbers, source):
        kinds.add("alleged")
    if _has(ESTIMATING, numbers, source):
        kinds.add("estimate")
    if (kinds | {cue.kind for cue in _cues(beside, source)}) & _SHOWN_BY[passage.status]:
        if passage.status == "not_announced" and _is_contested(numbers, source):
            message = "The article has somebody claim this and somebody else contest it."
            remark = Remark(message, rule="status-contested")
            yield give_verdict(status, "certainty.status", None, source.cited_evidence(numbers), remark)
        return
    suggestion = _suggest(kinds)
    words = ", ".join(f"“{cue.span.of(source.text)}”" for cue in nearby)
    named = passage.status.replace("_", " ")
    message = f"The cited sentences do not show the status “{named}”; they say {words}."
    yield give_verdict(
        status, "certainty.status", None, source.cited_evidence(numbers), Remark(message, suggestion)
    )


def _has(words: re.Pattern[str], numbers: Sequence[int], source: Source) -> bool:
    """Tell whether these sentences have words that show a status: "both claim he is needed", "the odds"."""
    texts = (sentence.text for sentence in source.cited(numbers))
    return source.language.code == "en" and any(map(words.search, texts))


def _is_denied(passage: Passage, numbers: Sequence[int], source: Source) -> bool:
    """Tell whether something is denied in these sentences or beside them, or of the claim anywhere.

    In a language whose denials are not known it may be.
    """
    if source.language.code != "en":
        return True
    last = len(source.sentences)
    near = sorted({n + by for n in numbers for by in range(-1, _AFTER + 2) if 1 <= n + by <= last})
    if DENYING.search(" ".join(sentence.text for sentence in source.cited(near))):
        return True
    words = frozenset(source.content_words(passage.text))
    about = (n for n, own in enumerate(source.words) if len(words & own) >= _FEWEST)
    return any(DENYING.search(source.sentences[n].text) for n in about)


def _is_contested(numbers: Sequence[int], source: Source) -> bool:
    """Tell whether the sentences contest something and nobody in them has yet to announce it."""
    is_open = any(cue.kind == "not_announced" for cue in _cues(numbers, source))
    return not is_open and _has(CONTESTING, numbers, source)


def find_status(evidence: Sequence[Evidence], source: Source) -> Status:
    """Return the status that the article's characters in `evidence` show, else `unverified`."""
    spans = [Span(part.start, part.end) for part in evidence]
    return _suggest({cue.kind for cue in source.cues if any(span.covers(cue.span) for span in spans)})


def _suggest(kinds: set[CueKind]) -> Status:
    shown: list[Status] = [status for kind, status in _SUGGESTED.items() if kind in kinds]
    return shown[0] if shown else "unverified"


def _cues(numbers: Sequence[int], source: Source) -> list[Cue]:
    spans = [sentence.span for sentence in source.cited(numbers)]
    cues = source.cues
    return [
        cue
        for span in spans
        for cue in cues[bisect_left(cues, span.start, key=_start) : bisect_left(cues, span.end, key=_start)]
        if span.covers(cue.span)
    ]


def _start(cue: Cue) -> int:
    return cue.span.start
