"""How a verdict on a quotation is scored against a gold row: accepted or not, spans, reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import Source, read
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.checks.speakers.check import judge_speaker
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quotes.judgement import Judgement

Span = tuple[int, int]
Peer = "Callable[[str, str], tuple[bool, list[Span]]]"

# The rows' verdict names and ours.
NAMES = {
    "VERBATIM": {"quote.verbatim"},
    "NORMALISED": {"quote.typographic"},
    "ELIDED": {"quote.elided"},
    "BRACKETED": {"quote.bracketed"},
    "MERGED": {"quote.merged"},
    "ALTERED": {"quote.altered", "quote.unsafe_cut"},
    "SPLICED": {"quote.spliced"},
    "UNQUOTED_SOURCE": {"quote.not_speech", "quote.overflow"},
    "NOT_FOUND": {"quote.absent"},
    "MISATTRIBUTED": {"speaker.contradicted"},
}
# The rows' reasons and those of ours that say the same.
REASONS = {
    "inserted": {"added"},
    "unquoted": {"unquoted", "overflow", "stitched"},
    "not found": {"absent"},
    "spliced": {"spliced", "out-of-order", "stitched"},
    "overflow": {"overflow", "stitched"},
}


@dataclass(frozen=True, slots=True)
class Score:
    """What one row came to."""

    accepted: bool
    exact: bool
    located: bool
    named: bool
    reasoned: bool
    speaker: str = ""


_SOURCES: dict[str, Source] = {}


def source_of(article: str) -> Source:
    """Return `article`, read once."""
    if article not in _SOURCES:
        if len(_SOURCES) > 200:
            _SOURCES.clear()
        _SOURCES[article] = read(Article(text=article))
    return _SOURCES[article]


def judge_row(row: dict[str, Any]) -> Judgement:
    """Return our judgement of a row."""
    source = source_of(row["article"])
    speaker = row.get("speaker") or ""
    return judge_quotation(row["quote"], source, speaker=speaker, as_speech=row["kind"] != "evidence")


def score_row(row: dict[str, Any]) -> Score:
    """Return how our judgement of a row scores."""
    judgement = judge_row(row)
    spans = [(part.start, part.end) for part in judgement.parts]
    reason = row.get("reason")
    speaker = ""
    names = {judgement.code}
    if row["kind"] == "speaker" or row["cls"].startswith(("I10", "C10")):
        judged = judge_speaker(row["speaker"] or "", judgement, source_of(row["article"]))
        speaker = judged.code
        names.add(judged.code)
    expected = set().union(*(NAMES[name] for name in row["expect"]))
    return Score(
        accepted=judgement.is_accepted,
        exact=is_exact(row, spans),
        located=is_located(row, spans),
        named=bool(names & expected),
        reasoned=reason is None or judgement.reason in REASONS.get(reason, {reason}),
        speaker=speaker,
    )


def is_exact(row: dict[str, Any], spans: Sequence[Span]) -> bool:
    """Tell whether the spans, trimmed to letters and digits, are the gold ones or hold the same words."""
    text = row["article"]
    mine = [_core(text, span) for span in spans]
    gold = [_core(text, (start, end)) for start, end in row["spans"]]
    return mine == gold or (bool(gold) and _words(text, mine) == _words(text, gold))


def is_located(row: dict[str, Any], spans: Sequence[Span]) -> bool:
    """Tell whether the spans' hull overlaps the gold hull by four fifths of both together."""
    if not row["hull"]:
        return True
    if not spans:
        return False
    text = row["article"]
    mine = [_core(text, span) for span in spans]
    start, end = min(span[0] for span in mine), max(span[1] for span in mine)
    low, high = _core(text, tuple(row["hull"]))
    shared = max(0, min(end, high) - max(start, low))
    return shared >= 0.8 * (max(end, high) - min(start, low))


def _core(text: str, span: Span) -> Span:
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _words(text: str, spans: Sequence[Span]) -> list[str]:
    return [word for start, end in spans for word in re.findall(r"\w+", text[start:end].lower())]
