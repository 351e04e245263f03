"""What a sentence of a brief says more surely than its evidence, or the other way round: faults to weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.assertion import find_head, has_doubt, has_refusal, is_carried, shared
from summarizer.checks.copying import NEGATING, find_changes, find_cut, find_put_in, restore
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.certainty.cue import Cue, CueKind
    from summarizer.checks.assertion import Part
    from summarizer.checks.copying import Change
    from summarizer.passage import Passage

__all__ = ["CONTRARY", "FEWEST_SAID", "NEGATIVE", "UNSURE", "Fault", "Pair", "find_faults"]

_WEAK: frozenset[CueKind] = frozenset(
    {"hedged", "alleged", "disputed", "denied", "conditional", "estimate", "not_announced"}
)
_FUTURE: frozenset[CueKind] = frozenset({"future"})
UNSURE = _WEAK | _FUTURE
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
NEGATIVE = _CARRIERS["negated"]
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
_MODALS = frozenset("may might could possibly perhaps".split())
_CLAUSAL = frozenset({"not", "never", "cannot"})
# Leaving these out of a sentence that is copied otherwise makes it surer, whatever else it says.
_CUT = frozenset({"hedged", "alleged", "denied", "negated", "attributed"})
CONTRARY = frozenset({"denied", "disputed"})
FEWEST_SAID = 3
_MOST_SAID = 0.75
_MESSAGES = {
    "hedged": "The article hedges this with “{cue}”; the item states it flat.",
    "alleged": "The article only reports this as alleged (“{cue}”); the item states it flat.",
    "disputed": "The article says this is disputed (“{cue}”); the item states it flat.",
    "denied": "The article reports a denial (“{cue}”); the item leaves it out.",
    "conditional": "The article says this under a condition (“{cue}”); the item states it flat.",
}
_LOST = "The article says “{cue}” here; the item leaves it out."
_PUT_IN = "The item says “{cue}” of what the article affirms."
_UNATTRIBUTED = "The article attributes this (“{cue}”); the item states it as its own."


class Fault(NamedTuple):
    """A fault of one sentence.

    Attributes:
        code: The finding's code.
        evidence: The words of the article that show it.
        message: What the finding says.
        head: The stem of the word it is about; "" where none is known.
        is_soft: Whether it is grave only where others contest what is said.
        is_negation: Whether the article affirms what the item negates.
        suggestion: The sentence mended, where the correction is certain as far as these two tell.
    """

    code: str
    evidence: Span
    message: str
    head: str = ""
    is_soft: bool = False
    is_negation: bool = False
    suggestion: str | None = None


class Pair(NamedTuple):
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


def find_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what the item says otherwise than the sentence beside it, each cue's faults in their order."""
    dropped, added = pair.dropped, pair.added
    if not dropped and not added:
        return
    changes = find_changes(pair.evidence, pair.item)
    for cue in dropped:
        if pair.passage.kind == "claim" and cue.kind != "negated":
            continue
        cut = find_cut(cue, pair.evidence, changes)
        faults = [*_FINDERS.get(cue.kind, _find_flat)(cue, pair), *(_find_cut(cue, cut, pair) if cut else ())]
        yield from _with_suggestion(faults, cue, cut, changes, pair)
    for cue in added:
        put_in = find_put_in(cue, pair.item, changes)
        faults = [
            *(_find_new_negation(cue, pair) if cue.kind == "negated" else ()),
            *(_find_put_in(cue, put_in, pair) if put_in else ()),
        ]
        yield from _with_suggestion(faults, cue, put_in, changes, pair)


def _with_suggestion(
    faults: Sequence[Fault], cue: Cue, change: Change | None, changes: Sequence[Change], pair: Pair
) -> Iterator[Fault]:
    suggestion = restore(cue, change, changes, pair.evidence, pair.item) if faults and change else None
    yield from (fault._replace(suggestion=suggestion) for fault in faults)


def _find_cut(cue: Cue, cut: Change, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item is the evidence's own wording but for `cue`."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    words = evidence.reading.words
    is_negation = any(words.forms[n] in NEGATING or words.forms[n].endswith("n't") for n in cut.theirs)
    kind = "negated" if is_negation else cue.kind
    if kind not in _CUT or has_doubt(item, evidence):
        return
    after = item.reading.words.starts[min(cut.ours.stop, item.last - 1)]
    if is_carried(after, pair.added, _CARRIERS[kind]):
        return
    head = next((stem for n in range(cut.theirs.stop, evidence.last) if (stem := _stem(evidence, n))), "")
    if kind == "attributed":
        if text.lower().split()[0] not in _FACTIVE:
            yield Fault("certainty.unattributed", cue.span, _UNATTRIBUTED.format(cue=text), is_soft=True)
    elif kind != "negated":
        yield Fault("certainty.overstated", cue.span, _MESSAGES[kind].format(cue=text), head)
    elif pair.passage.status not in CONTRARY and not has_refusal(item, evidence):
        yield Fault("certainty.negated", cue.span, _LOST.format(cue=text), head)


def _find_put_in(cue: Cue, put_in: Change, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when the item is the evidence's own wording but for a negation."""
    item, evidence = pair.item, pair.evidence
    forms, words = item.reading.words.forms, evidence.reading.words
    if pair.passage.status in CONTRARY or not any(forms[n] in NEGATING for n in put_in.ours):
        return
    number = min(put_in.theirs.stop, evidence.last - 1)
    # "Is not contested" has the word that would carry the negation still.
    gone = [
        c for c in pair.dropped if any(words.forms[n] not in item.forms for n in evidence.words_in(c.span))
    ]
    if any(words.forms[n] in NEGATING for n in put_in.theirs) or is_carried(
        words.starts[number], gone, NEGATIVE
    ):
        return
    head = next((stem for n in range(number, evidence.last) if (stem := _stem(evidence, n))), "")
    message = _PUT_IN.format(cue=cue.span.of(item.reading.text))
    span = Span(words.starts[number], words.ends[number])
    yield Fault("certainty.negated", span, message, head, is_negation=True)


def _find_lost_negation(cue: Cue, pair: Pair) -> Iterator[Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, evidence, item)
    if pair.passage.status in CONTRARY or heads is None or has_refusal(item, evidence):
        return
    # "Not part of the League" denies nothing of who else is named after the League.
    if evidence.reading.text[evidence.reading.words.starts[heads[0]]].isupper():
        return
    if not is_carried(item.reading.words.starts[heads[1]], pair.added, NEGATIVE):
        text = cue.span.of(evidence.reading.text)
        yield Fault("certainty.negated", cue.span, _LOST.format(cue=text), _stem(evidence, heads[0]))


def _find_new_negation(cue: Cue, pair: Pair) -> Iterator[Fault]:
    item, evidence = pair.item, pair.evidence
    heads = find_head(cue, item, evidence)
    if pair.passage.status in CONTRARY or heads is None or has_refusal(evidence, item):
        return
    # "Without a dress" denies no sentence that has a dress in it.
    forms = (item.reading.words.forms[n] for n in item.words_in(cue.span))
    is_clausal = any(form in _CLAUSAL or form.endswith("n't") for form in forms)
    if not is_clausal and 2 * shared(item, evidence) < len(item.places):
        return
    words = evidence.reading.words
    if not is_carried(words.starts[heads[1]], pair.dropped, NEGATIVE):
        span = Span(words.starts[heads[1]], words.ends[heads[1]])
        message = _PUT_IN.format(cue=cue.span.of(item.reading.text))
        yield Fault("certainty.negated", span, message, _stem(evidence, heads[1]), is_negation=True)


def _find_flat(cue: Cue, pair: Pair) -> Iterator[Fault]:
    item, evidence = pair.item, pair.evidence
    if cue.kind not in _MESSAGES:
        return
    heads = find_head(cue, evidence, item)
    # "Police said he did it" is surer than "he may have done it", and no surer than "police believe he did".
    by_report = cue.span.of(evidence.reading.text).lower() not in _MODALS
    if heads is None or has_doubt(item, evidence, by_report=by_report):
        return
    if cue.kind == "denied" and has_refusal(item, evidence):
        return
    start = item.reading.words.starts[heads[1]]
    if is_carried(start, pair.added, _CARRIERS[cue.kind]) or is_carried(start, pair.kept_doubts, _WEAK):
        return
    text = cue.span.of(evidence.reading.text)
    message = _MESSAGES[cue.kind].format(cue=text)
    yield Fault("certainty.overstated", cue.span, message, _stem(evidence, heads[0]))


def _find_done(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when what the article has ahead is told as done."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    heads = find_head(cue, evidence, item)
    if heads is None or text.lower().split()[0] in _NOT_AHEAD or has_doubt(item, evidence):
        return
    start = item.reading.words.starts[heads[1]]
    if _is_done(evidence, heads[0]) or not _is_done(item, heads[1]):
        return
    if is_carried(start, item.cues, _WEAK | _FUTURE):
        return
    message = f"The article has this ahead (“{text}”); the item tells it as done."
    yield Fault("certainty.overstated", cue.span, message, _stem(evidence, heads[0]))


def _is_done(part: Part, number: int) -> bool:
    """Tell whether a word is a verb of something done: "finished", not "to be finished"."""
    forms = part.reading.words.forms
    return forms[number].endswith("ed") and forms[max(number - 1, 0)] != "be"


def _find_unattributed(cue: Cue, pair: Pair) -> Iterator[Fault]:
    """Yield a fault when what somebody said is told as a fact: grave only where others contest it."""
    item, evidence = pair.item, pair.evidence
    text = cue.span.of(evidence.reading.text)
    if text.lower().split()[0] in _FACTIVE:
        return
    said = {stem for _, stem in evidence.stems_in(cue.scope)}
    hits = sum(stem in said for stem in item.places)
    if hits < min(FEWEST_SAID, len(item.places)) or hits < _MOST_SAID * len(item.places):
        return
    named = any(other.kind in _CARRIERS["attributed"] for other in pair.added)
    if named or has_doubt(item, evidence) or any(other.kind in _WEAK for other in pair.kept_doubts):
        return
    yield Fault("certainty.unattributed", cue.span, _UNATTRIBUTED.format(cue=text), is_soft=True)


_FINDERS = {"negated": _find_lost_negation, "future": _find_done, "attributed": _find_unattributed}


def _stem(part: Part, number: int) -> str:
    return part.reading.words.stems[number]
