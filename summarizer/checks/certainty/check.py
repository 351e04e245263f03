"""Is a brief as sure as its article: no surer, no less sure, and not the other way round?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from heapq import nlargest
from itertools import chain
from textwrap import shorten
from typing import TYPE_CHECKING

from summarizer.checks.certainty.ahead import find_done_already, find_sure_to_come
from summarizer.checks.certainty.assertion import (
    has_not,
    is_question,
    pair_cues,
    passage_sentences,
    sentence_part,
    shared,
    text_of,
)
from summarizer.checks.certainty.charged import find_charged
from summarizer.checks.certainty.compared import find_compared
from summarizer.checks.certainty.comparing import Comparison
from summarizer.checks.certainty.contraries import find_contrary_near, find_stage_raised, is_in_place
from summarizer.checks.certainty.crossed import find_crossed
from summarizer.checks.certainty.denied import find_denied
from summarizer.checks.certainty.elsewhere import is_contested, is_said_elsewhere
from summarizer.checks.certainty.fault import CONTRARY, Fault, Pair
from summarizer.checks.certainty.faults import find_faults
from summarizer.checks.certainty.freely import find_lost_before, find_told_freely
from summarizer.checks.certainty.hedged import find_hedge_dropped
from summarizer.checks.certainty.negation_faults import denies
from summarizer.checks.certainty.opposites import find_exchanged, find_opposite, tells
from summarizer.checks.certainty.otherwise import acquits, is_same_bound
from summarizer.checks.certainty.quantifiers import find_overstated
from summarizer.checks.certainty.status import check_status
from summarizer.checks.certainty.sureness import find_made_sure, find_modal_lost
from summarizer.checks.certainty.told import find_told
from summarizer.checks.certainty.turned import find_turned
from summarizer.checks.certainty.widening import find_widenings
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.pack import pack_of
from summarizer.model.rules import RULES
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.passage import Passage
    from summarizer.lang.compared_words import ComparedWords
    from summarizer.model.finding import Evidence, Verdict

__all__ = ["check_certainty"]

_JUDGED = frozenset({"headline", "statement", "claim", "free"})
_FEWEST_SHARED = 2
_CANDIDATES = 3
_MOST_SHOWN = 80
# Sentences with a word that are looked at for evidence: what stands in more is all over the article.
_MOST_WITH = 400
# Without cited sentences, one that shares less than this of an item's content words is not its evidence.
_LEAST_SHARE = 0.4
# Compounds and inflection leave fewer words alike.
_LEAST_PLAIN = 0.25


@dataclass(frozen=True, slots=True)
class _Judged:
    """A sentence of a passage beside the sentences of the article that bear it out."""

    passage: Passage
    item: Part
    evidence: tuple[Part, ...]


def check_certainty(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each sentence of `passages` that states something."""
    pack = pack_of(source.language.code)
    compared = None if pack is None else pack.compared
    for passage in passages:
        if passage.kind in _JUDGED and passage.text.strip():
            for item in passage_sentences(passage.text, source.language.code):
                judged = _Judged(passage, item, _find_evidence(passage, item, source))
                # A sentence of the article itself is as certain as it is.
                is_own = text_of(item) in source.own_sentences
                if compared is not None:
                    yield from _judge_by_words(judged, compared, source, is_own=is_own)
                    continue
                fault = None if is_own else _find_fault(judged, source)
                if not (is_own or _is_error(fault)):
                    kept = () if fault is None or fault.is_soft else (fault,)
                    fault = _find_gravest(chain(_retold(judged, fault, source), kept))
                if fault and fault.suggestion and not _is_mended(fault.suggestion, judged, source):
                    fault = fault._replace(suggestion=None)
                # Of a sentence that shares nothing with its evidence no certainty can be told.
                if fault is not None or any(shared(item, part) for part in judged.evidence):
                    yield _verdict(judged, fault, source)
                if fault is None and not is_own:
                    yield from _find_wider(judged, source)
        if passage.section == "unconfirmed" and passage.text.strip():
            yield from check_status(passage, source)


def _judge_by_words(
    judged: _Judged, compared: ComparedWords, source: Source, *, is_own: bool
) -> Iterator[Verdict]:
    """Yield the verdict on a sentence in a language whose pack has words to compare by."""
    evidence = judged.evidence if judged.passage.cited else _with_neighbours(judged, source)
    pair = Comparison(judged.item, evidence, source, compared, source.text_words)
    passage = judged.passage
    fault = None if is_own else find_compared(pair, is_claim=passage.kind == "claim", status=passage.status)
    if fault is not None or any(shared(judged.item, part) for part in judged.evidence):
        yield _verdict(judged, fault, source)


def _with_neighbours(judged: _Judged, source: Source) -> tuple[Part, ...]:
    """Return the evidence and the sentences beside it that share some words with the item."""
    starts = [part.span_of([part.first]) for part in judged.evidence if part.first < part.last]
    numbers = dict.fromkeys(source.numbers_of(span)[0] for span in starts)
    near = {n + by for n in numbers for by in (-1, 1)} - numbers.keys() - source.instructions
    beside = (sentence_part(n, source) for n in sorted(near) if 1 <= n <= len(source.sentences))
    return (*judged.evidence, *(part for part in beside if shared(judged.item, part) >= _FEWEST_SHARED))


def _find_wider(judged: _Judged, source: Source) -> Iterator[Verdict]:
    """Yield a doubt on each word by which a sentence says more than its evidence and what is beside it."""
    passage = judged.passage
    over = next(find_overstated(judged.item, judged.evidence), None)
    if over is not None:
        remark = Remark(over.message, rule=over.rule)
        yield give_verdict(passage, "certainty.scope", over.span, (source.evidence(over.given),), remark)
    if over is not None or not passage.cited:
        return
    span = judged.item.span_of(range(judged.item.first, judged.item.last))
    numbers = {n + by for n in passage.cited for by in (-1, 0, 1)}
    near = (sentence.text for sentence in source.cited(sorted(numbers)))
    for found in find_widenings(span.of(passage.text), near):
        yield give_verdict(
            passage,
            "certainty.scope",
            found.span.shift(span.start),
            source.cited_evidence(passage.cited),
            Remark(found.message, rule="scope-widened"),
        )


def _is_mended(text: str, judged: _Judged, source: Source) -> bool:
    """Tell whether `text` in place of the judged sentence is one sentence with no fault."""
    items = passage_sentences(text, source.language.code)
    return len(items) == 1 and _find_fault(replace(judged, item=items[0]), source) is None


def _find_evidence(passage: Passage, item: Part, source: Source) -> tuple[Part, ...]:
    """Return the cited sentences, or without any the few that share most content words with the item."""
    cited = [n for n in passage.cited if 1 <= n <= len(source.sentences)]
    if cited:
        return tuple(sentence_part(n, source) for n in dict.fromkeys(cited))
    holding = (source.sentences_with.get(stem, ())[:_MOST_WITH] for stem in item.places)
    counts = Counter(chain.from_iterable(holding))
    is_known = source.text_words.has_synonyms
    least = max(_FEWEST_SHARED, (_LEAST_SHARE if is_known else _LEAST_PLAIN) * len(item.places))
    # The more it shares and the earlier it stands, as one number: in a long text most share a word or two.
    behind = len(source.sentences) + 1
    ranks = (count * behind - number for number, count in counts.items() if count >= least)
    best = [-rank % behind for rank in nlargest(_CANDIDATES, ranks)]
    return tuple(sentence_part(number, source) for number in best if number not in source.instructions)


def _find_fault(judged: _Judged, source: Source) -> Fault | None:
    soft: Fault | None = None
    for evidence in judged.evidence:
        if shared(judged.item, evidence) < _FEWEST_SHARED:
            continue
        pair = Pair(judged.passage, judged.item, evidence, pair_cues(evidence, judged.item))
        for fault in find_faults(pair):
            if fault.head and is_said_elsewhere(fault, pair, source):
                continue
            if fault.rule == "negation-added" and any(map(denies, judged.evidence)):
                continue
            if not fault.is_soft:
                return fault
            if is_contested(judged.item, fault.evidence, source):
                message = f"{fault.message} Others dispute or deny it."
                return fault._replace(is_soft=False, message=message, rule="claim-contested")
            soft = soft or fault
        contrary = _find_contrary(judged.item, evidence, source)
        if contrary is not None:
            return contrary
    return soft


def _retold(judged: _Judged, soft: Fault | None, source: Source) -> Iterator[Fault | None]:
    """Yield what is wrong with a sentence that is told in words of its own, each as it is asked for."""
    yield _find_told(judged, soft, source)
    yield _find_freely(judged, source)
    yield _find_reworded(judged, source)
    yield _find_flat(judged, source)
    yield _find_charged(judged, source)


def _find_gravest(faults: Iterable[Fault | None]) -> Fault | None:
    """Return the first error, or else the first fault at all."""
    first: Fault | None = None
    for fault in faults:
        if _is_error(fault):
            return fault
        first = first or fault
    return first


def _is_error(fault: Fault | None) -> bool:
    if fault is None or fault.is_soft:
        return False
    return not fault.rule or RULES[fault.rule].level == "error"


def _find_told(judged: _Judged, soft: Fault | None, source: Source) -> Fault | None:
    """Return the fault of a verified fact that the article only lets somebody say.

    `soft` is what a copied sentence lost, which can be put back.
    """
    if judged.passage.section != "verified_facts":
        return None
    found = find_told(judged.passage.text, judged.item, judged.evidence, source)
    if found is None:
        return None
    words = shorten(found.of(source.text), _MOST_SHOWN, placeholder=" …")
    message = f"In the article somebody says this (“{words}”); the article does not state it as a fact."
    suggestion = soft.suggestion if soft else None
    return Fault("certainty.unattributed", found, message, suggestion=suggestion, rule="claim-plain")


def _find_charged(judged: _Judged, source: Source) -> Fault | None:
    """Return the fault of a fact, or of the lead, that somebody claims or charges in the article."""
    if judged.passage.section not in {"verified_facts", "lead"} or not judged.passage.cited:
        return None
    found = find_charged(judged.item, judged.evidence, source)
    if found is None:
        return None
    message = f"In the article this is only somebody's claim or belief (“{found.of(source.text)}”)."
    return Fault("certainty.unattributed", found, message, rule="claim-charged")


def _find_freely(judged: _Judged, source: Source) -> Fault | None:
    """Return what an item that tells in words of its own makes of what the article doubts or denies."""
    if judged.passage.kind == "claim":
        return None
    evidence = [part for part in judged.evidence if shared(judged.item, part) >= _FEWEST_SHARED]
    around = partial(_sentences_with, source)
    turned = next(find_turned(judged.item, evidence, around), None)
    if turned is not None:
        return turned
    dropped = find_hedge_dropped(judged.item, evidence) if judged.passage.cited else ()
    ahead = chain(
        find_sure_to_come(judged.item, judged.evidence, around),
        find_done_already(judged.item, judged.evidence, around),
    )
    told = find_told_freely(judged.item, evidence, judged.evidence)
    for fault in chain(find_modal_lost(judged.item, evidence), dropped, ahead, told):
        number = source.numbers_of(fault.evidence)[0]
        pair = Pair(judged.passage, judged.item, sentence_part(number, source), {})
        if not is_said_elsewhere(fault, pair, source):
            return fault
    return None


def _find_flat(judged: _Judged, source: Source) -> Fault | None:
    """Return what an item has flat of what the article doubts, whatever else the item doubts."""
    for part in judged.evidence if judged.passage.kind != "claim" else ():
        if shared(judged.item, part) >= _FEWEST_SHARED and not is_question(part):
            pair = Pair(judged.passage, judged.item, part, {})
            for fault in find_lost_before(judged.item, part):
                if not is_said_elsewhere(fault, pair, source):
                    return fault
    return None


def _find_reworded(judged: _Judged, source: Source) -> Fault | None:
    """Return what an item turns round in words of its own: who and whom, a denial, a hope, a contrary."""
    item = judged.item
    evidence = [part for part in judged.evidence if shared(item, part) >= _FEWEST_SHARED]
    around = partial(_sentences_with, source)
    faults = chain(
        find_contrary_near(item, evidence, around),
        () if judged.passage.status in CONTRARY else find_denied(item, evidence, around),
        find_crossed(item, evidence, around),
        () if judged.passage.kind == "claim" else find_stage_raised(item, evidence, source.reading),
        () if judged.passage.kind == "claim" else find_made_sure(item, evidence),
    )
    return _find_gravest(faults)


def _sentences_with(source: Source, stem: str) -> list[Part]:
    return [sentence_part(number, source) for number in source.sentences_with_stem.get(stem, ())]


def _find_contrary(item: Part, evidence: Part, source: Source) -> Fault | None:
    """Return the fault of an item that tells a thing as its opposite, as no sentence of the article does."""
    rule = "outcome-turned"
    found = find_opposite(item, evidence)
    if found is None:
        found = find_exchanged(item, evidence)
        # "Most were not sold" of "few were sold".
        if found is None or (has_not(item) and not has_not(evidence)):
            return None
        if acquits(item) and acquits(evidence):
            return None  # "arrested, and found not guilty" told as "acquitted"
        if is_same_bound(item, evidence) or is_same_bound(evidence, item):
            return None  # "never less than 40" told as "always at least 40"
        rule = "word-exchanged"
    numbers = (sentence.number for sentence in source.sentences)
    others = (part for n in numbers if (part := sentence_part(n, source)).first != evidence.first)
    if any(tells(part, found.family, item, evidence) for part in others):
        return None
    if rule == "outcome-turned" and is_in_place(item, found.said, evidence, found.given):
        rule = "contrary-in-place"
    words, own = evidence.reading.words, item.reading.words
    message = f"The article says “{words.forms[found.given]}” here, not “{own.forms[found.said]}”."
    span = Span(words.starts[found.given], words.ends[found.given])
    return Fault(RULES[rule].code, span, message, rule=rule)


def _verdict(judged: _Judged, fault: Fault | None, source: Source) -> Verdict:
    words = judged.item.reading.words
    span = Span(words.starts[judged.item.first], words.ends[judged.item.last - 1])
    evidence = _evidence(judged, fault, source)
    if fault is None:
        return give_verdict(judged.passage, "certainty.faithful", span, evidence)
    remark = Remark(fault.message, fault.suggestion, rule=fault.rule)
    return give_verdict(judged.passage, fault.code, span, evidence, remark)


def _evidence(judged: _Judged, fault: Fault | None, source: Source) -> tuple[Evidence, ...]:
    if fault is not None:
        return (source.evidence(fault.evidence),)
    words = source.reading.words
    spans = (Span(words.starts[p.first], words.ends[p.last - 1]) for p in judged.evidence if p.first < p.last)
    return tuple(source.evidence(span) for span in spans)
