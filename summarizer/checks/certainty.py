"""Is a brief as sure as its article: no surer, no less sure, and not the other way round?"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.assertion import (
    find_head,
    has_doubt,
    has_refusal,
    is_carried,
    pair_cues,
    part_of,
    read_passage,
    shared,
)
from summarizer.checks.status import check_status
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.certainty.cue import Cue, CueKind
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

_WEAK: frozenset[CueKind] = frozenset(
    {"hedged", "alleged", "disputed", "denied", "conditional", "estimate", "not_announced"}
)
_FUTURE: frozenset[CueKind] = frozenset({"future"})
_ATTRIBUTED: frozenset[CueKind] = frozenset({"attributed"})
_NEGATED: frozenset[CueKind] = frozenset({"negated"})
# What may stand for each kind in an item without making it surer.
_CARRIERS: dict[CueKind, frozenset[CueKind]] = {
    "hedged": _WEAK,
    "alleged": _WEAK | _ATTRIBUTED,
    "disputed": _WEAK | _ATTRIBUTED | _NEGATED,
    "denied": _WEAK | _NEGATED,
    "conditional": _WEAK | _FUTURE,
    "attributed": _WEAK | _ATTRIBUTED,
    "negated": frozenset({"negated", "denied", "disputed", "not_announced"}),
}
_NEGATIVE = _CARRIERS["negated"]
# These state a fact with their speaker: dropping "announced" makes nothing surer.
_FACTIVE = frozenset(
    """
    announced announces announcing confirmed confirms acknowledged admitted admits revealed reveals
    noted notes noting explained explains recalled described describes called praised criticized
    criticised pledged vowed declared declares commented remarked replied responded testified added adds
    """.split()
)
_BELIEFS = frozenset(
    """
    believe believes think thinks claims claimed claiming alleges alleged
    """.split()
)
# After these a thing told as done is another telling, not a surer one.
_NOT_AHEAD = frozenset(
    """
    can must should would able unable to try tries tried trying attempt attempts attempting attempted
    allow  allows allowed so order let asked asks urged ordered called calls is are need needs needed
    considering
    """.split()
)
_CONTRARY = frozenset({"denied", "disputed"})
# Another sentence tells the same when it shares this much of what the evidence shares with the item.
_AS_CLOSE = 0.8
_FEWEST_SAID = 3
_MOST_SAID = 0.6
_MESSAGES = {
    "hedged": "The article hedges this with “{cue}”; the item states it flat.",
    "alleged": "The article only reports this as alleged (“{cue}”); the item states it flat.",
    "disputed": "The article says this is disputed (“{cue}”); the item states it flat.",
    "denied": "The article reports a denial (“{cue}”); the item leaves it out.",
    "conditional": "The article says this under a condition (“{cue}”); the item states it flat.",
}


class _Fault(NamedTuple):
    code: str
    evidence: Span
    message: str
    head: str = ""
    is_soft: bool = False
    is_negation: bool = False


class _Pair(NamedTuple):
    """A sentence of a passage beside one sentence of its evidence, with the cues that both have."""

    passage: Passage
    item: Part
    evidence: Part
    paired: dict[Cue, Cue]

    @property
    def dropped(self) -> list[Cue]:
        """The cues of the evidence that the item does not have."""
        return [cue for cue in self.evidence.cues if cue not in self.paired]

    @property
    def added(self) -> list[Cue]:
        """The cues of the item that the evidence does not have."""
        kept = set(self.paired.values())
        return [cue for cue in self.item.cues if cue not in kept]

    @property
    def kept_doubts(self) -> list[Cue]:
        """The cues of doubt that both have; a belief or claim of somebody's is no doubt of the article's."""
        text = self.item.reading.text
        return [cue for cue in self.paired.values() if cue.span.of(text).lower().split()[0] not in _BELIEFS]


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
            for item in _sentences(passage.text):
                judged = _Judged(passage, item, _find_evidence(passage, item, source, parts))
                yield _verdict(judged, _find_fault(judged, source, parts), source)
        if passage.section == "unconfirmed" and passage.text.strip():
            yield from check_status(passage, source)


def _sentences(text: str) -> Iterator[Part]:
    reading = read_passage(text)
    words = reading.words
    first = 0
    while first < len(words.starts):
        last = bisect_left(words.sentences, words.sentences[first] + 1, lo=first)
        end = words.starts[last] if last < len(words.starts) else len(text)
        yield part_of(reading, words.starts[first], end)
        first = last


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


def _find_fault(judged: _Judged, source: Source, parts: dict[int, Part]) -> _Fault | None:
    soft: _Fault | None = None
    for evidence in judged.evidence:
        if shared(judged.item, evidence) < _FEWEST_SHARED:
            continue
        pair = _Pair(judged.passage, judged.item, evidence, pair_cues(evidence, judged.item))
        for fault in _faults(pair):
            if fault.head and _is_said_elsewhere(fault, pair, source, parts):
                continue
            if not fault.is_soft:
                return fault
            if _is_contested(judged.item, fault.evidence, source, parts):
                return fault._replace(is_soft=False, message=f"{fault.message} Others dispute or deny it.")
            if judged.passage.section == "verified_facts":
                soft = soft or fault
    return soft


def _is_contested(item: Part, evidence: Span, source: Source, parts: dict[int, Part]) -> bool:
    """Tell whether a sentence of the article disputes or denies what `item` is about.

    "The company denied this." names nothing; it speaks of the sentence before it.
    """
    following = source.numbers_of(evidence)[-1] + 1
    for cue in source.cues:
        if cue.kind in _CONTRARY:
            number = source.numbers_of(cue.span)[0]
            governed = {stem for _, stem in _part(number, source, parts).stems_in(cue.scope)}
            if number == following and not governed:
                return True
            if sum(stem in item.places for stem in governed) >= _FEWEST_SAID:
                return True
    return False


def _faults(pair: _Pair) -> Iterator[_Fault]:
    for cue in pair.dropped:
        if cue.kind == "negated":
            yield from _find_lost_negation(cue, pair)
        elif pair.passage.kind == "claim":
            continue
        elif cue.kind == "future":
            yield from _find_done(cue, pair)
        elif cue.kind == "attributed":
            yield from _find_unattributed(cue, pair)
        elif cue.kind in _MESSAGES:
            yield from _find_flat(cue, pair)
    for cue in pair.added:
        if cue.kind == "negated":
            yield from _find_new_negation(cue, pair)


def _is_said_elsewhere(fault: _Fault, pair: _Pair, source: Source, parts: dict[int, Part]) -> bool:
    """Tell whether another sentence of the article says the same as the item does, without the cue."""
    bar = _AS_CLOSE * shared(pair.item, pair.evidence)
    for number in source.sentences_with.get(fault.head, ()):
        other = _part(number, source, parts)
        if other.first == pair.evidence.first or shared(pair.item, other) < bar:
            continue
        starts = [source.reading.words.starts[n] for n in other.places.get(fault.head, ())]
        if fault.code == "certainty.negated":
            negated = any(is_carried(start, other.cues, _NEGATIVE) for start in starts)
            if negated == fault.is_negation:
                return True
        elif any(not is_carried(start, other.cues, _WEAK | _FUTURE) for start in starts):
            return True
    return False


def _find_lost_negation(cue: Cue, pair: _Pair) -> Iterator[_Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, evidence, item)
    if pair.passage.status in _CONTRARY or heads is None or has_refusal(item, evidence):
        return
    if not is_carried(item.reading.words.starts[heads[1]], pair.added, _NEGATIVE):
        text = cue.span.of(evidence.reading.text)
        message = f"The article says “{text}” here; the item leaves it out."
        yield _Fault("certainty.negated", cue.span, message, _stem(evidence, heads[0]))


def _find_new_negation(cue: Cue, pair: _Pair) -> Iterator[_Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, item, evidence)
    if pair.passage.status in _CONTRARY or heads is None or has_refusal(evidence, item):
        return
    words = evidence.reading.words
    if not is_carried(words.starts[heads[1]], pair.dropped, _NEGATIVE):
        span = Span(words.starts[heads[1]], words.ends[heads[1]])
        message = f"The item says “{cue.span.of(item.reading.text)}” of what the article affirms."
        yield _Fault("certainty.negated", span, message, _stem(evidence, heads[1]), is_negation=True)


def _find_flat(cue: Cue, pair: _Pair) -> Iterator[_Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, evidence, item)
    if heads is None or has_doubt(item, evidence) or (cue.kind == "denied" and has_refusal(item, evidence)):
        return
    start = item.reading.words.starts[heads[1]]
    if is_carried(start, pair.added, _CARRIERS[cue.kind]) or is_carried(start, pair.kept_doubts, _WEAK):
        return
    text = cue.span.of(evidence.reading.text)
    message = _MESSAGES[cue.kind].format(cue=text)
    yield _Fault("certainty.overstated", cue.span, message, _stem(evidence, heads[0]))


def _find_done(cue: Cue, pair: _Pair) -> Iterator[_Fault]:
    """Yield a fault when what the article has ahead is told as done."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    heads = find_head(cue, evidence, item)
    if heads is None or text.lower().split()[0] in _NOT_AHEAD or has_doubt(item, evidence):
        return
    before, after = evidence.reading.words.forms[heads[0]], item.reading.words.forms[heads[1]]
    start = item.reading.words.starts[heads[1]]
    if before.endswith("ed") or not after.endswith("ed") or is_carried(start, item.cues, _WEAK | _FUTURE):
        return
    message = f"The article has this ahead (“{text}”); the item tells it as done."
    yield _Fault("certainty.overstated", cue.span, message, _stem(evidence, heads[0]))


def _find_unattributed(cue: Cue, pair: _Pair) -> Iterator[_Fault]:
    """Yield a fault when what somebody said is told as a fact: grave only where others contest it."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    if text.lower().split()[0] in _FACTIVE:
        return
    said = {stem for _, stem in evidence.stems_in(cue.scope)}
    hits = sum(stem in said for stem in item.places)
    if hits < min(_FEWEST_SAID, len(item.places)) or hits < _MOST_SAID * len(item.places):
        return
    named = any(other.kind in _CARRIERS["attributed"] for other in pair.added)
    if named or has_doubt(item, evidence) or any(other.kind in _WEAK for other in pair.kept_doubts):
        return
    message = f"The article attributes this (“{text}”); the item states it as its own."
    yield _Fault("certainty.unattributed", cue.span, message, is_soft=True)


def _stem(part: Part, number: int) -> str:
    return part.reading.words.stems[number]


def _verdict(judged: _Judged, fault: _Fault | None, source: Source) -> Verdict:
    words = judged.item.reading.words
    span = Span(words.starts[judged.item.first], words.ends[judged.item.last - 1])
    evidence = _evidence(judged, fault, source)
    if fault is None:
        return give_verdict(judged.passage, "certainty.faithful", span, evidence)
    remark = Remark(fault.message, severity="warning" if fault.is_soft else None)
    return give_verdict(judged.passage, fault.code, span, evidence, remark)


def _evidence(judged: _Judged, fault: _Fault | None, source: Source) -> tuple[Evidence, ...]:
    if fault is not None:
        return (source.evidence(fault.evidence),)
    words = source.reading.words
    spans = (Span(words.starts[p.first], words.ends[p.last - 1]) for p in judged.evidence if p.first < p.last)
    return tuple(source.evidence(span) for span in spans)
