"""Words told as their opposite: "convicted" where the article has "cleared", "most" where it has "some"."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import is_carried, once_per_part, shared
from summarizer.lang.en.checks.certainty.assertion import REFUSAL
from summarizer.lang.en.checks.certainty.opposites import (
    ALL,
    EXCHANGED,
    JOINING,
    NONE,
    OF_SIDES,
    OUTCOMES,
    PREFIXABLE,
    PREFIXES,
    TURNING_WORDS,
    WRONG,
)
from summarizer.text.remembered import per_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["Contraries", "Opposite", "find_exchanged", "find_opposite", "read_contraries", "tells"]

_CLOSE = 4  # words before another in which a "not" turns it
_SHORTEST = 5


def _rows(blob: str) -> Iterator[tuple[frozenset[str], ...]]:
    for line in blob.strip().splitlines():
        yield tuple(frozenset(words.split()) for words in line.split("|"))


def _contraries(blob: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return for each word the words that say the same, and those that say what cannot be, too."""
    table: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for row in _rows(blob):
        for family in row:
            others = frozenset[str]().union(*(other for other in row if other is not family))
            for word in family:
                same, contrary = table.get(word, (frozenset[str](), frozenset[str]()))
                table[word] = (same | family, contrary | others)
    return table


class Contraries(NamedTuple):
    """The contraries of one language, by each word.

    Attributes:
        outcomes: Deeds that cannot both be told of one thing.
        exchanged: These, and words of which only a copied sentence says anything.
        turning: Words that turn the sense of a sentence.
        has_prefixes: Whether English prefixes make a contrary of a word.
    """

    outcomes: dict[str, tuple[frozenset[str], frozenset[str]]]
    exchanged: dict[str, tuple[frozenset[str], frozenset[str]]]
    turning: frozenset[str]
    has_prefixes: bool = False


@lru_cache(maxsize=8)
def read_contraries(outcomes: str, exchanged: str, turning: frozenset[str]) -> Contraries:
    """Return the contraries that these lines give, a matter each."""
    return Contraries(_contraries(outcomes), _contraries(f"{outcomes}\n{exchanged}"), turning)


_CONTRARY = _contraries(OUTCOMES)
_ENGLISH = Contraries(_CONTRARY, _contraries(OUTCOMES + EXCHANGED), TURNING_WORDS, has_prefixes=True)
_NOTHING = (frozenset[str](), frozenset[str]())
_TURNING: frozenset[CueKind] = frozenset({"negated", "denied", "disputed"})
# The two must be about the same: so much of the item's other words, and no fewer.
_LEAST = 0.5
_FEWEST = 2
# Another sentence that has so much of what the first has of the item may be what the item tells.
_AS_NEAR = 0.6
# A copy has so much of the item's words in their order, and changes so few in one place.
_COPIED = 0.6
_MOST_CHANGED = 4
_LONGEST = 120


class Opposite(NamedTuple):
    """A word of an item whose opposite the evidence has.

    Attributes:
        said: The number of the item's word.
        given: The number of the evidence's.
        family: The words that say what the item's word says.
    """

    said: int
    given: int
    family: frozenset[str]


def find_opposite(item: Part, evidence: Part, known: Contraries = _ENGLISH) -> Opposite | None:
    """Return the deed of `item` that a sentence about the same tells as its opposite, None without any."""
    if known.has_prefixes and _english_contraries(item).isdisjoint(evidence.forms):
        return None  # as of most: seen before each word is looked at
    others = evidence.reading.words.forms
    for number, form, family, contrary in _deeds(item, known):
        if (
            contrary.isdisjoint(evidence.forms)
            or not family.isdisjoint(evidence.forms)
            or not contrary.isdisjoint(item.forms)
            or (known.has_prefixes and _has_form_of(evidence, form))
        ):
            continue
        given = next((n for n in range(evidence.first, evidence.last) if others[n] in contrary), None)
        if given is None or _is_turned(item, number, known) or _is_turned(evidence, given, known):
            continue
        if known.has_prefixes and not WRONG.isdisjoint(others[given + 1 : given + 1 + _CLOSE]):
            continue  # "proved him wrong" is "disproved"
        if form in OF_SIDES and not _is_of_one_side(item, number, evidence, given):
            continue
        rest = [stem for stem in item.places if number not in item.places[stem]]
        hits = sum(stem in evidence.places for stem in rest)
        if hits >= _FEWEST and hits >= _LEAST * len(rest):
            return Opposite(number, given, family)
    return None


def _deeds(item: Part, known: Contraries) -> list[tuple[int, str, frozenset[str], frozenset[str]]]:
    """Return number and form of each word of `item` that has contraries, with its like and these."""
    contrary_of = _contrary_of if known.has_prefixes else (lambda form: known.outcomes.get(form, _NOTHING))
    forms = enumerate(item.reading.words.forms[item.first : item.last], start=item.first)
    return [(number, form, *told) for number, form in forms if (told := contrary_of(form))[1]]


# A sentence of a brief is held against one sentence of the article after another.
@once_per_part
def _english_contraries(item: Part) -> frozenset[str]:
    """Return the contraries of all words of `item`."""
    return frozenset(chain.from_iterable(map(_contraries_of, item.forms)))


def _is_of_one_side(item: Part, number: int, evidence: Part, given: int) -> bool:
    """Tell whether both deeds have a word before them in common: whom one side beats has lost to it."""
    mine = {stem for stem, places in item.places.items() if any(n < number for n in places)}
    return any(any(n < given for n in evidence.places.get(stem, ())) for stem in mine)


def _has_form_of(evidence: Part, form: str) -> bool:
    """Tell whether the evidence has the word itself in another form: "has the qualifications"."""
    opening = form[: max(_SHORTEST, len(form) - 3)]
    return form not in _CONTRARY and any(other.startswith(opening) for other in evidence.forms)


@per_word
@cache
def _contraries_of(form: str) -> tuple[str, ...]:
    return tuple(sorted(_contrary_of(form)[1]))


def _contrary_of(form: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that say the same as `form`, and their opposites, prefixed ones among them."""
    known = _CONTRARY.get(form)
    if known is not None:
        return known
    if len(form) < _SHORTEST or not form.endswith(PREFIXABLE):
        return _NOTHING
    bare = next((form[len(p) :] for p in PREFIXES if form.startswith(p) and len(form) > len(p) + 4), "")
    contrary = {prefix + form for prefix in PREFIXES} | ({bare} if bare else set())
    return frozenset({form}), frozenset(contrary)


def find_exchanged(item: Part, evidence: Part, known: Contraries = _ENGLISH) -> Opposite | None:
    """Return a word that a copied sentence has another in the place of, which cannot be said of the same."""
    table, given = known.exchanged, evidence.forms
    # Most items have no word whose contrary the sentence has: the two need not be compared.
    if all(table[form][1].isdisjoint(given) for form in item.forms if form in table):
        return None
    theirs = evidence.reading.words.forms[evidence.first : evidence.last]
    for kind, i, j, k, m in _steps(item, evidence):
        if kind == "replace" and max(j - i, m - k) <= _MOST_CHANGED:
            their, said = range(evidence.first + i, evidence.first + j), range(item.first + k, item.first + m)
            found = _find_pair((item, said), (evidence, their), known)
            if found is not None and not _is_made_up(item, evidence, found):
                return found
        elif kind == "delete":
            # "Nine were injured and two were killed" told as "nine were killed".
            after = range(item.first + k, min(item.first + k + 2, item.last))
            gone = range(evidence.first + i, evidence.first + j)
            found = _find_pair((item, after), (evidence, gone), known)
            if found is not None and any(theirs[n - evidence.first] in JOINING | {","} for n in gone):
                return found
    return None


def _is_made_up(item: Part, evidence: Part, found: Opposite) -> bool:
    """Tell whether another word turns the sense back: "none were hurt" is "all escaped unhurt"."""
    given, said = evidence.reading.words.forms[found.given], item.reading.words.forms[found.said]
    if NONE.isdisjoint({given, said}) or ALL.isdisjoint({given, said}):
        return False
    others = (item.forms ^ evidence.forms) - {given, said}
    return any(form in REFUSAL or form.startswith(PREFIXES[0]) for form in others)


def _steps(item: Part, evidence: Part) -> Sequence[tuple[str, int, int, int, int]]:
    """Return how the words of `item` come of those of `evidence`, nothing where it is no copy of it."""
    ours = item.reading.words.forms[item.first : item.last]
    theirs = evidence.reading.words.forms[evidence.first : evidence.last]
    if not ours or max(len(ours), len(theirs)) > _LONGEST:
        return ()
    if len(item.forms & evidence.forms) < _COPIED * len(item.forms):
        return ()
    steps = SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    copied = sum(end - start for kind, start, end, _, _ in steps if kind == "equal")
    return steps if copied >= _COPIED * len(ours) else ()


def _find_pair(
    own: tuple[Part, Iterable[int]], theirs: tuple[Part, Iterable[int]], known: Contraries
) -> Opposite | None:
    (item, said), (evidence, given) = own, theirs
    forms, others = item.reading.words.forms, evidence.reading.words.forms
    given = list(given)
    for number in said:
        family, contrary = known.exchanged.get(forms[number], _NOTHING)
        for other in given:
            if others[other] in contrary and _is_denied(item, number, known) == _is_denied(
                evidence, other, known
            ):
                return Opposite(number, other, family)
    return None


def tells(part: Part, family: frozenset[str], item: Part, evidence: Part) -> bool:
    """Tell whether `part`, about as near to `item` as `evidence` is, says what the words of `family` say."""
    if family.isdisjoint(part.forms):
        return False
    return shared(item, part) >= max(_FEWEST, _AS_NEAR * shared(item, evidence))


def _is_denied(part: Part, number: int, known: Contraries) -> bool:
    """Tell whether a word close before turns the one at `number`: "did not accept"."""
    forms = part.reading.words.forms[max(number - _CLOSE, part.first) : number]
    return any(form in known.turning or form.endswith(("n't", "n’t")) for form in forms)


def _is_turned(part: Part, number: int, known: Contraries) -> bool:
    start = part.reading.words.starts[number]
    return (
        is_carried(start, part.cues, _TURNING)
        or bool(known.turning & part.forms)
        or _is_denied(part, number, known)
    )
