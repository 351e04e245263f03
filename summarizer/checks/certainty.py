"""Is a brief as sure as its article: no surer, no less sure, and not the other way round?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.checks.assertion import is_carried, pair_cues, part_of, read_passage, sentences_of, shared
from summarizer.checks.faults import CONTRARY, FEWEST_SAID, NEGATIVE, UNSURE, Fault, Pair, find_faults
from summarizer.checks.opposites import find_opposite, tells
from summarizer.checks.status import check_status
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.assertion import Part
    from summarizer.finding import Evidence, Verdict
    from summarizer.passage import Passage
    from summarizer.source import Source

__all__ = ["check_certainty"]

_JUDGED = frozenset({"headline", "statement", "claim", "free"})
_FEWEST_SHARED = 2
_CANDIDATES = 3
# Without cited sentences, one that shares less than this of an item's content words is not its evidence.
_LEAST_SHARE = 0.4

# Another sentence tells the same when it shares this much of what the evidence shares with the item.
_AS_CLOSE = 0.8


@dataclass(frozen=True, slots=True)
class _Judged:
    """A sentence of a passage beside the sentences of the article that bear it out."""

    passage: Passage
    item: Part
    evidence: tuple[Part, ...]


def check_certainty(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each sentence of `passages` that states something."""
    parts: dict[int, Part] = {}
    for passage in passages:
        if passage.kind in _JUDGED and passage.text.strip():
            for item in sentences_of(read_passage(passage.text)):
                judged = _Judged(passage, item, _find_evidence(passage, item, source, parts))
                fault = _find_fault(judged, source, parts)
                if fault and fault.suggestion and not _is_mended(fault.suggestion, judged, source, parts):
                    fault = fault._replace(suggestion=None)
                yield _verdict(judged, fault, source)
        if passage.section == "unconfirmed" and passage.text.strip():
            yield from check_status(passage, source)


def _is_mended(text: str, judged: _Judged, source: Source, parts: dict[int, Part]) -> bool:
    """Tell whether `text` in place of the judged sentence is one sentence with no fault."""
    items = list(sentences_of(read_passage(text)))
    return len(items) == 1 and _find_fault(replace(judged, item=items[0]), source, parts) is None


def _part(number: int, source: Source, parts: dict[int, Part]) -> Part:
    """Return sentence `number` of the article, read once."""
    part = parts.get(number)
    if part is None:
        span = source.sentences[number - 1].span
        part = parts[number] = part_of(source.reading, span.start, span.end)
    return part


def _find_evidence(passage: Passage, item: Part, source: Source, parts: dict[int, Part]) -> tuple[Part, ...]:
    """Return the cited sentences, or without any the few that share most content words with the item."""
    cited = [n for n in passage.cited if 1 <= n <= len(source.sentences)]
    if cited:
        return tuple(_part(n, source, parts) for n in dict.fromkeys(cited))
    counts: dict[int, int] = {}
    for stem in item.places:
        for number in source.sentences_with.get(stem, ()):
            counts[number] = counts.get(number, 0) + 1
    least = max(_FEWEST_SHARED, _LEAST_SHARE * len(item.places))
    best = sorted((-count, number) for number, count in counts.items() if count >= least)[:_CANDIDATES]
    return tuple(_part(number, source, parts) for _, number in best if number not in source.instructions)


def _find_fault(judged: _Judged, source: Source, parts: dict[int, Part]) -> Fault | None:
    soft: Fault | None = None
    for evidence in judged.evidence:
        if shared(judged.item, evidence) < _FEWEST_SHARED:
            continue
        pair = Pair(judged.passage, judged.item, evidence, pair_cues(evidence, judged.item))
        for fault in find_faults(pair):
            if fault.head and _is_said_elsewhere(fault, pair, source, parts):
                continue
            if not fault.is_soft:
                return fault
            if _is_contested(judged.item, fault.evidence, source, parts):
                return fault._replace(is_soft=False, message=f"{fault.message} Others dispute or deny it.")
            if judged.passage.section == "verified_facts":
                soft = soft or fault
        contrary = _find_contrary(judged.item, evidence, source, parts)
        if contrary is not None:
            return contrary
    return soft


def _find_contrary(item: Part, evidence: Part, source: Source, parts: dict[int, Part]) -> Fault | None:
    """Return the fault of an item that tells a deed as its opposite, as no sentence of the article does."""
    found = find_opposite(item, evidence)
    if found is None:
        return None
    numbers = (sentence.number for sentence in source.sentences)
    if any(tells(_part(number, source, parts), found.family, item) for number in numbers):
        return None
    words, own = evidence.reading.words, item.reading.words
    message = f"The article says “{words.forms[found.given]}” here, not “{own.forms[found.said]}”."
    return Fault("certainty.negated", Span(words.starts[found.given], words.ends[found.given]), message)


def _is_contested(item: Part, evidence: Span, source: Source, parts: dict[int, Part]) -> bool:
    """Tell whether a sentence of the article disputes or denies what `item` is about.

    "The company denied this." names nothing; it speaks of the sentence before it.
    """
    following = source.numbers_of(evidence)[-1] + 1
    for cue in source.cues:
        if cue.kind in CONTRARY:
            number = source.numbers_of(cue.span)[0]
            governed = {stem for _, stem in _part(number, source, parts).stems_in(cue.scope)}
            if number == following and not governed:
                return True
            if sum(stem in item.places for stem in governed) >= FEWEST_SAID:
                return True
    return False


def _is_said_elsewhere(fault: Fault, pair: Pair, source: Source, parts: dict[int, Part]) -> bool:
    """Tell whether another sentence of the article says the same as the item does, without the cue."""
    bar = _AS_CLOSE * shared(pair.item, pair.evidence)
    for number in source.sentences_with.get(fault.head, ()):
        other = _part(number, source, parts)
        if other.first == pair.evidence.first or shared(pair.item, other) < bar:
            continue
        starts = [source.reading.words.starts[n] for n in other.places.get(fault.head, ())]
        if fault.code == "certainty.negated":
            negated = any(is_carried(start, other.cues, NEGATIVE) for start in starts)
            if negated == fault.is_negation:
                return True
        elif any(not is_carried(start, other.cues, UNSURE) for start in starts):
            return True
    return False


def _verdict(judged: _Judged, fault: Fault | None, source: Source) -> Verdict:
    words = judged.item.reading.words
    span = Span(words.starts[judged.item.first], words.ends[judged.item.last - 1])
    evidence = _evidence(judged, fault, source)
    if fault is None:
        return give_verdict(judged.passage, "certainty.faithful", span, evidence)
    remark = Remark(fault.message, fault.suggestion, severity="warning" if fault.is_soft else None)
    return give_verdict(judged.passage, fault.code, span, evidence, remark)


def _evidence(judged: _Judged, fault: Fault | None, source: Source) -> tuple[Evidence, ...]:
    if fault is not None:
        return (source.evidence(fault.evidence),)
    words = source.reading.words
    spans = (Span(words.starts[p.first], words.ends[p.last - 1]) for p in judged.evidence if p.first < p.last)
    return tuple(source.evidence(span) for span in spans)
