"""A denial, a bound or a doubt that the other side has in other words.

"Refrain from using" is "not use", "never worse than 11th" is "always 11th or better", "minus his shoe" is
"without his shoe", a nought in a table is "no closures", and a doubt may stand behind what is doubted.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import has_not, is_carried, once_per_part
from summarizer.lang.en.checks.certainty.assertion import (
    NEGATIVE_PREFIXES,
    NOT_ENDING,
    REFUSAL,
    REFUSAL_ENDINGS,
)
from summarizer.lang.en.checks.certainty.denied import OPEN
from summarizer.lang.en.checks.certainty.freely import CONTRASTING
from summarizer.lang.en.checks.certainty.otherwise import (
    ACQUITTING,
    AND,
    ARE,
    AS,
    AT,
    BEFORE,
    BOUNDS,
    CONTRASTS,
    COULD,
    DEMANDING,
    DENYING_PAIRS,
    IF,
    IN_FIGURE,
    LACKING,
    LEFT,
    NEVER,
    NOT,
    NOT_GUILTY,
    NOUGHT,
    ON_FIGURE,
    OR,
    OTHER_WAY,
    OWNED,
    PLEADING,
    SO,
    SUPPOSING,
    TAKEN_OFF,
    TO,
    TOP,
    WITH,
    WITHOUT,
    WOULD,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = [
    "acquits",
    "has_denying_pair",
    "has_nought",
    "has_refusal",
    "is_beside_condition",
    "is_for_a_purpose",
    "is_lacking",
    "is_not_able",
    "is_open_clause",
    "is_same_bound",
    "is_supposed",
    "is_supposing",
    "is_told_before",
    "is_trailing",
    "is_warned_of",
    "qualifies_noun",
    "refuses_near",
]

_CONDITIONAL: Final[frozenset[CueKind]] = frozenset({"conditional"})
_BEHIND: Final = 6  # words from a "never" to the comparison that it denies
_THING: Final = 4  # words behind a "without"
_BEFORE: Final = 6  # words from one that tells of a lack to what is lacked
_AFTER: Final = 4
_ASIDE: Final = 6  # words of a clause that says who thinks so
_NOUN: Final = 3  # words of a noun that a "without" qualifies
_HALF: Final = 0.5
_SO_BEFORE: Final = 3  # words before a word of doubt
_TO_BEHIND: Final = 6  # and behind an "if"
_BESIDE: Final = 4  # words from a change to a verb that denies
_REFUSING: Final = REFUSAL - CONTRASTING
_SHORTEST_PREFIXED: Final = 6
_BARE: Final = 4  # letters of a word without its prefix by which it is found


def is_supposed(item: Part, evidence: Part, number: int) -> bool:
    """Tell whether the item has as possible what the evidence has under an "if": its word `number`."""
    start = evidence.reading.words.starts[number]
    return not OPEN.isdisjoint(item.forms) and is_carried(start, evidence.cues, _CONDITIONAL)


def is_warned_of(item: Part, evidence: Part, denial: int) -> bool:
    """Tell whether the item has as possible what must not be, by its "not": "must not fail", "may fail"."""
    before = evidence.reading.words.forms[max(denial - 1, evidence.first) : denial]
    return not DEMANDING.isdisjoint(before) and not OPEN.isdisjoint(item.forms)


def is_supposing(item: Part) -> bool:
    """Tell whether an item tells a condition without "if": "had they won, they would have gone up"."""
    words = item.reading.words
    if WOULD not in item.forms or SUPPOSING.isdisjoint(item.forms):
        return False
    opens = (n for n in range(item.first, item.last) if words.forms[n] in SUPPOSING)
    return any(n == item.first or words.clauses[n] != words.clauses[n - 1] for n in opens)


def is_for_a_purpose(evidence: Part, number: int, item: Part | None = None) -> bool:
    """Tell whether a word of doubt, by its number, tells what something is for.

    "So he could visit", "they need six wickets if they are to win": the item tells the aim with "to", too.
    """
    forms = evidence.reading.words.forms
    if SO in forms[max(number - _SO_BEFORE, evidence.first) : number]:
        return True
    behind = range(number + 1, min(number + _TO_BEHIND, evidence.last - 1))
    to = next((n for n in behind if forms[n - 1] in ARE and forms[n] == TO), None)
    if item is None or forms[number] != IF or to is None:
        return False
    stem, own = evidence.reading.words.stems[to + 1], item.reading.words.forms
    return all(n > item.first and own[n - 1] == TO for n in item.places.get(stem, ()))


def is_not_able(cue: Cue, evidence: Part, item: Part) -> bool:
    """Tell whether the evidence has "could not" of what the item denies, too: it was not done."""
    own, forms = evidence.words_in(cue.span), evidence.reading.words.forms
    is_unable = forms[own.stop - 1] == COULD and forms[own.stop : own.stop + 1] == [NOT]
    return is_unable and has_not(item)


def is_beside_condition(cue: Cue, item: Part, evidence: Part) -> bool:
    """Tell whether `cue` is a condition, and the item about what a "while" or a "but" keeps apart from it.

    "Lee signed the order, while Berg said he should resign if it failed".
    """
    if cue.kind != "conditional":
        return False
    words, own, governed = evidence.reading.words, evidence.words_in(cue.span), evidence.words_in(cue.scope)
    first, last = own.start, max(own.stop, governed.stop)
    # "He was to win and, if he does, he will speak": the condition opens what stands behind the "and".
    is_joined = first > evidence.first and words.forms[first - 1] == AND
    while not is_joined and first > evidence.first and words.forms[first - 1] not in CONTRASTS:
        first -= 1
    while last < evidence.last and words.forms[last] not in CONTRASTS:
        last += 1
    inside = item.places.keys() & set(words.stems[first:last])
    apart = item.places.keys() & {*words.stems[evidence.first : first], *words.stems[last : evidence.last]}
    return len(apart) > len(inside)


def is_open_clause(part: Part, number: int) -> bool:
    """Tell whether the clause of a word says what may be: "Orm could lose"."""
    words = part.reading.words
    return any(
        words.forms[n] in OPEN and words.clauses[n] == words.clauses[number]
        for n in range(part.first, part.last)
    )


@once_per_part
def acquits(part: Part) -> bool:
    """Tell whether a sentence tells of an acquittal: "cleared", "found not guilty", and not pleaded so."""
    forms = part.reading.words.forms[part.first : part.last]
    is_found = any(
        pair == NOT_GUILTY and not (n and forms[n - 1] in PLEADING) for n, pair in enumerate(pairwise(forms))
    )
    return is_found or not ACQUITTING.isdisjoint(part.forms)


@once_per_part
def has_denying_pair(part: Part) -> bool:
    """Tell whether a sentence has two words that deny together: "shied away", "gave up"."""
    return not DENYING_PAIRS.isdisjoint(pairwise(part.reading.words.forms[part.first : part.last]))


def is_told_before(item: Part, evidence: Part) -> bool:
    """Tell whether `item` alone tells of a time before: "when I hadn't won" told as "before winning"."""
    return BEFORE in item.forms and BEFORE not in evidence.forms


def has_refusal(item: Part, evidence: Part) -> bool:
    """Tell whether `item` has a word that turns its sense round and that `evidence` does not have."""
    return any(
        form in REFUSAL or form.endswith(REFUSAL_ENDINGS) or _has_opposite(form, evidence.forms)
        for form in item.forms - evidence.forms
    )


def _has_opposite(form: str, forms: frozenset[str]) -> bool:
    """Tell whether `form` is one of `forms` with a prefix that turns it round: "unable" of "able"."""
    if len(form) < _SHORTEST_PREFIXED:
        return False
    bare = [form[len(prefix) :][:_BARE] for prefix in NEGATIVE_PREFIXES if form.startswith(prefix)]
    return any(other.startswith(word) for word in bare for other in forms)


def refuses_near(evidence: Part, numbers: range, item: Part) -> bool:
    """Tell whether a word that denies, and that the item has not, stands among or beside these words."""
    words = evidence.reading.words
    near = range(max(evidence.first, numbers.start - _BESIDE), min(evidence.last, numbers.stop + _BESIDE))
    kept = item.places.keys()
    gone = {words.forms[n] for n in near if words.stems[n] not in kept} - item.forms
    if not gone.isdisjoint(_REFUSING):
        return True
    pairs = pairwise(words.forms[near.start : near.stop])
    return any(pair in DENYING_PAIRS and not gone.isdisjoint(pair) for pair in pairs)


def is_same_bound(denying: Part, other: Part) -> bool:
    """Tell whether `other` affirms the bound that `denying` has as a comparison denied."""
    compared = _denied_comparisons(denying)
    if not compared:
        return False
    pairs = frozenset(pairwise(other.reading.words.forms[other.first : other.last]))
    return any(
        form not in other.forms
        and (
            any((OR, way) in pairs for way in OTHER_WAY[form])
            or (AT, BOUNDS[form]) in pairs
            or TOP.get(form) in other.forms
        )
        for form in compared
    )


@once_per_part
def _denied_comparisons(part: Part) -> frozenset[str]:
    """Return the "worse", "less" ... of a sentence that stand behind a "never" in their clause."""
    if OTHER_WAY.keys().isdisjoint(part.forms):
        return frozenset()
    words = part.reading.words
    return frozenset(
        words.forms[k]
        for n in range(part.first, part.last)
        if words.forms[n] in NEVER or words.forms[n].endswith(NOT_ENDING)
        for k in range(n + 1, min(part.last, n + 1 + _BEHIND))
        if words.forms[k] in OTHER_WAY and words.clauses[k] == words.clauses[n]
    )


def is_lacking(cue: Cue, item: Part, evidence: Part) -> bool:
    """Tell whether the evidence has what the item is "without" as taken off, lost, left or lacked."""
    words, numbers = item.reading.words, item.words_in(cue.span)
    if words.forms[numbers.start] != WITHOUT:
        return False
    behind = range(numbers.stop, min(numbers.stop + _THING, item.last))
    places = [place for n in behind if words.stems[n] for place in evidence.places.get(words.stems[n], ())]
    forms = evidence.reading.words.forms
    for place in places:
        before = forms[max(evidence.first, place - _BEFORE) : place]
        if WITH in before:
            before = before[len(before) - before[::-1].index(WITH) :]
        after = forms[place : min(evidence.last, place + _AFTER)]
        around = " ".join([*before, *after])
        is_left = any(one == LEFT and two in OWNED for one, two in pairwise([*before, *after]))
        if is_left or not LACKING.isdisjoint(before) or TAKEN_OFF.search(around):
            return True
    return False


def qualifies_noun(cue: Cue, item: Part) -> bool:
    """Tell whether a "without" follows a noun that opens a clause: "..., the second without his shoe"."""
    words, numbers = item.reading.words, item.words_in(cue.span)
    first = numbers.start
    if words.forms[first] != WITHOUT:
        return False
    while first > item.first and words.clauses[first - 1] == words.clauses[numbers.start]:
        first -= 1
    return first > item.first and 0 < numbers.start - first <= _NOUN


def is_trailing(part: Part, number: int) -> bool:
    """Tell whether a word closes a short clause of its own: "..., the research suggests"."""
    clauses = part.reading.words.clauses
    is_last = number + 1 == part.last or clauses[number + 1] != clauses[number]
    if not is_last or part.reading.words.forms[number - 1] == AS:
        return False  # "as soon as possible"
    first = number
    while first > part.first and clauses[first - 1] == clauses[number]:
        first -= 1
    return first > part.first and 0 < number - first < _ASIDE


def has_nought(evidence: Sequence[Part], stems: Collection[str]) -> bool:
    """Tell whether a sentence gives a nought, and most of its words are among `stems`: "Orm: 0"."""
    return any(
        _gives_nought(part)
        and any(stem in stems for stem in part.places)
        and sum(stem in stems for stem in part.places) >= _HALF * len(part.places)
        for part in evidence
    )


def _gives_nought(part: Part) -> bool:
    """Tell whether a sentence has a nought that is no part of a longer figure: not of "2-0"."""
    words, text = part.reading.words, part.reading.text
    return not NOUGHT.isdisjoint(part.forms) and any(
        words.forms[n] in NOUGHT
        and not IN_FIGURE.search(text[max(words.starts[n] - 2, 0) : words.starts[n]])
        and not ON_FIGURE.match(text, words.ends[n])
        for n in range(part.first, part.last)
    )
