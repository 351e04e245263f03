"""Does an item tell as settled what the article only has under way? In a language with compared words.

"Was convicted" of who is charged, "denied" of who said nothing, "has decided" of what is looked into: however
freely it is told, nobody may say the second where the article says the first and nowhere the second. A doubt
always: the article may tell it in words that no table has.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import is_carried, is_question, part_of, sentence_part
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import UNSURE, Fault
from summarizer.checks.certainty.opposites import read_contraries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.compared_words import Steps

__all__ = ["find_answered", "find_outcome", "find_settled"]

_LEAST = 0.55
_ASKED = 0.6
_FEWEST_ASKED = 2
_MOST_GOVERNED = 8
_NOT: frozenset[CueKind] = frozenset({"negated"})
_TURNED = UNSURE | _NOT
_LEAST_OF_PART = 0.3
_MOST_WITH = 20  # sentences with a word that are looked at
_NEAR = (-1, 1, 2)  # sentences that go on about the same


class _Open(NamedTuple):
    """Where the evidence has a matter open: a sentence and the numbers of its words."""

    part: Part
    numbers: range


def find_settled(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item has the last step of a matter, and the article only one before it."""
    for steps in pair.words.settling:
        said = _settled(pair, steps)
        if said is None or steps.is_under_way(_telling_forms(pair)):
            continue
        around = _around(pair)
        if _whole_share(pair, said, around) < _LEAST:
            continue
        # Close by, a word may tell of another step: "the heirs consider the next court".
        words = (at for part in pair.evidence or around if (at := _open_in(part, steps)) is not None)
        cues = (at for part in around if (at := _cue_in(part, steps)) is not None)
        found = next(chain(words, cues), None)
        if found is None or steps.is_told(_all_forms(pair)) or _told_affirmed(pair, steps.settled):
            continue
        given = found.part.span_of(found.numbers)
        said_form = pair.item.reading.words.forms[said]
        message = f"The article says “{given.of(found.part.reading.text)}” here, and nowhere “{said_form}”."
        yield Fault("certainty.overstated", given, message, rule="hedge-lost-freely")
        return


def _settled(pair: Comparison, steps: Steps) -> int | None:
    """Return the number of the word by which the item tells the matter settled, with no doubt or not."""
    item = pair.item
    words = item.reading.words
    frames = {one for one, two in steps.frames if two in item.forms and one in item.forms}
    if steps.settled.isdisjoint(item.forms) and not frames:
        return None
    for number in range(item.first, item.last):
        form = words.forms[number]
        if form not in steps.settled | frames or not pair.is_small(item, number):
            continue
        cues = [cue for cue in item.cues[:MOST_CUES] if not _is_harmless(cue, pair)]
        if not is_carried(words.starts[number], cues, _TURNED) and not _is_doubted(number, pair):
            return number
    return None


def _telling_forms(pair: Comparison) -> frozenset[str]:
    """Return the words of the item without a subject before its auxiliary: "les disparus ont été trouvés"."""
    forms = pair.item.reading.words.forms
    first, last = pair.item.first, pair.item.last
    return frozenset(
        forms[n]
        for n in range(first, last)
        if n + 1 == last or n == first or forms[n + 1] not in pair.words.auxiliaries
    )


def _is_harmless(cue: Cue, pair: Comparison) -> bool:
    """Tell whether a cue of the item takes nothing from a word it governs: "wird", or what it denies itself.

    Nor does a charge that the evidence has, too: "tried for fraud, he was convicted".
    """
    own = [pair.item.reading.words.forms[n] for n in pair.item.words_in(cue.span)]
    if cue.kind == "future":
        return all(form in pair.words.raising for form in own)
    if cue.kind in {"denied", "disputed"}:
        return any(cue.span.covers(cue.scope) or form in pair.words.settled_forms for form in own)
    return cue.kind == "alleged" and not any(map(pair.is_added, own))


def _is_doubted(number: int, pair: Comparison) -> bool:
    """Tell whether a word of doubt that is the item's own stands in the clause of a word of it."""
    words, doubting = pair.item.reading.words, pair.words.doubting
    return any(
        words.clauses[n] == words.clauses[number]
        and (words.forms[n].startswith(doubting) or words.forms[n] in pair.words.doubting_forms)
        and words.forms[n] not in pair.words.raising
        and not words.forms[n].startswith(pair.words.reporting)
        and n != number
        and pair.is_added(words.forms[n])
        for n in range(pair.item.first, pair.item.last)
    )


def find_outcome(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells a deed, and the article only what cannot be told beside it.

    That is its contrary, or a deed of the same kind with a not: "not approved" told as "adopted". Who rejects
    an appeal against a thing lets it be, so a sentence with a word of objection tells nothing.
    """
    known = read_contraries(pair.words.outcomes, pair.words.exchanged, pair.words.negating).outcomes
    item, words = pair.item, pair.item.reading.words
    for number in range(item.first, item.last):
        same, contrary = known.get(words.forms[number], (frozenset[str](), frozenset[str]()))
        if not same or not contrary.isdisjoint(item.forms) or pair.denies(item):
            continue
        if (
            is_carried(words.starts[number], item.cues, _TURNED)
            or _whole_share(pair, number, pair.evidence) < _LEAST
        ):
            continue
        if _told_affirmed(pair, same):
            continue
        for part in pair.evidence:
            given = _given_otherwise(pair, part, same, contrary)
            if given is not None:
                span = part.span_of([given])
                said, told = words.forms[number], span.of(part.reading.text)
                message = f"The article says “{told}” here, and nowhere “{said}”."
                if part.reading.words.forms[given] in same:
                    message = f"The article negates this (“{told}”); the item says “{said}”."
                yield Fault("certainty.negated", span, message, rule="negation-lost-freely")
                return


def _told_affirmed(pair: Comparison, same: frozenset[str]) -> bool:
    """Tell whether the article has one of some words with no not before it."""
    reading = pair.source.reading
    whole = part_of(reading, 0, len(reading.text))
    if same.isdisjoint(whole.forms):
        return False
    forms, starts = reading.words.forms, reading.words.starts
    nots = [cue for cue in reading.cues if cue.kind == "negated"]
    return any(
        forms[n] in same and not is_carried(starts[n], nots, _NOT) for n in range(whole.first, whole.last)
    )


def _given_otherwise(
    pair: Comparison, part: Part, same: frozenset[str], contrary: frozenset[str]
) -> int | None:
    """Return the number of the word by which a sentence tells the contrary, or the same with a not."""
    told = (same | contrary) & part.forms
    if not told or pair.support(part) < _LEAST_OF_PART or pair.compares(part):
        return None
    if any(form.startswith(pair.words.objecting) for form in part.forms | pair.item.forms):
        return None
    words = part.reading.words
    for number in range(part.first, part.last):
        if words.forms[number] in told:
            is_negated = is_carried(words.starts[number], part.cues, _NOT)
            is_open = is_carried(words.starts[number], part.cues, UNSURE)
            if is_negated == (words.forms[number] in same) and not is_open:
                return number
    return None


def _around(pair: Comparison) -> tuple[Part, ...]:
    """Return the evidence, and the sentences close by that have a word of the item."""
    source = pair.source
    numbers = [source.numbers_of(p.span_of([p.first]))[0] for p in pair.evidence if p.first < p.last]
    near = dict.fromkeys(n + by for n in numbers for by in _NEAR)
    if not pair.evidence:
        # A short item may have its words in several sentences, one in each.
        near = dict.fromkeys(
            sorted({n for stem in pair.item.places for n in source.sentences_with.get(stem, ())[:_MOST_WITH]})
        )
    others = (sentence_part(n, source) for n in near if n not in numbers and 1 <= n <= len(source.sentences))
    return (*pair.evidence, *(part for part in others if pair.support(part) > 0 and not is_question(part)))


def _whole_share(pair: Comparison, said: int, parts: Sequence[Part]) -> float:
    """Return which share of the item's words but for one some sentences account for, taken together."""
    stem = pair.item.reading.words.stems[said]
    have = frozenset(known for part in parts for known in part.places)
    roots = pair.text.roots_of(have)
    wanted = [own for own in pair.item.places if own != stem]
    return sum(pair.text.is_accounted(own, have, roots) for own in wanted) / max(len(wanted), 1)


def _cue_in(part: Part, steps: Steps) -> _Open | None:
    """Return where a cue of a sentence tells one of the earlier steps, `None` where none does."""
    cues = (cue for cue in part.cues[:MOST_CUES] if cue.kind in steps.kinds)
    return next((_Open(part, part.words_in(cue.span)) for cue in cues), None)


def _open_in(part: Part, steps: Steps) -> _Open | None:
    """Return where a word of a sentence tells one of the earlier steps, `None` where none does."""
    forms = part.reading.words.forms
    for number in range(part.first, part.last):
        if steps.is_open(forms[number]):
            return _Open(part, range(number, number + 1))
    return None


def _all_forms(pair: Comparison) -> frozenset[str]:
    reading = pair.source.reading
    return part_of(reading, 0, len(reading.text)).forms


def find_answered(pair: Comparison, part: Part) -> Iterator[Fault]:
    """Yield a doubt where the item tells as known what somebody is to find out: "if it was arson"."""
    forms = part.reading.words.forms
    asking = pair.words.questions
    if asking.isdisjoint(part.forms) or not asking.isdisjoint(pair.item.forms):
        return
    if not any(form.startswith(pair.words.asking) for form in part.forms):
        return
    if pair.is_weak(pair.item) or pair.hedges(pair.item, part):
        return
    for cue in part.cues[:MOST_CUES]:
        own = part.words_in(cue.span)
        if cue.kind != "conditional" or asking.isdisjoint(forms[own.start : own.stop]):
            continue
        governed = [stem for n, stem in part.stems_in(cue.scope) if n not in own][:_MOST_GOVERNED]
        is_told = len(governed) >= _FEWEST_ASKED and pair.share(governed, pair.item) >= _ASKED
        if not is_told or pair.whole_support < _ASKED:
            continue
        if any(not pair.is_weak(other) for other in pair.elsewhere(part, governed)):
            continue
        text = part.span_of([own.start]).of(part.reading.text)
        message = f"The article leaves this open (“{text} …”); the item states it as a fact."
        yield Fault("certainty.overstated", cue.span, message, rule="hedge-lost-freely")
        return
