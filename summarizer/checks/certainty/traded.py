"""Two names that have changed places: about each the item has the words that the article has about the other.

"Sullivan was able to choose a partner and opted for Wood" of "Wood was able to select his partner and opted
for Andy Sullivan". No verb need be known: the words beside the names tell.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.checks.certainty.assertion import is_question, once_per_part, share
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.en.checks.certainty.crossed import CALENDAR, MUTUAL
from summarizer.lang.en.checks.certainty.traded import JOINING, TOGETHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_traded"]

_LEAST: Final = 0.4
# Content words on each side of a name, of which so many of the two have changed: on 7,500 sentences 17 of 18
# findings were right, and with two changed words 24 of 38.
_BESIDE: Final = (1, 2)
_FEWEST: Final = 3
_NEXT: Final = 3  # words before the second name: "lives next door to"
_MOST_NAMES: Final = 16  # of a sentence; a list of hundreds tells nothing of two


class _Word(NamedTuple):
    """A word with a content, or a name of several, by the stem and number of its last word."""

    stem: str
    number: int
    is_name: bool


def find_traded(
    item: Part, evidence: Sequence[Part], around: Callable[[str], Iterable[Part]]
) -> Iterator[Fault]:
    """Yield a fault where two names of the item stand among each other's words.

    `around` gives the sentences of the article with a stem: none may have a name among the item's words.
    """
    capital = [stem for stem, places in item.places.items() if _is_capital(item, places[0])]
    for part in evidence if len(capital) > 1 else ():
        # Most sentences have no two of them: that is seen at once.
        shared = [s for s in capital if s in part.places and _is_capital(part, part.places[s][0])]
        if len(shared) <= 1 or is_question(part) or share(item, part) < _LEAST:
            continue
        both = [name for name in _names(item) if name in shared and name in _names(part)]
        for reach in _BESIDE if len(both) > 1 else ():
            own, given = _beside(item, reach), _beside(part, reach)
            for pair in combinations(both, 2):
                gone = _crossed(pair, own, given)
                if gone is None or _are_alike(item, part, pair):
                    continue
                if any(_has_beside(other, *told, reach) for told in gone for other in around(told[0])):
                    continue
                numbers = sorted(_names(part)[name] for name in pair)
                span = part.span_of(range(numbers[0], numbers[1] + 1))
                message = (
                    f"The article says “{' '.join(span.of(part.reading.text).split())}”; in the item the two"
                    " names have changed places."
                )
                yield Fault("certainty.exchanged", span, message, pair[0], rule="names-traded")
                return


def _crossed(
    pair: tuple[str, str], own: Mapping[str, frozenset[str]], given: Mapping[str, frozenset[str]]
) -> tuple[tuple[str, frozenset[str]], tuple[str, frozenset[str]]] | None:
    """Return each name with the words of the other that it has, where the two have kept none of theirs."""
    (one, other), both = pair, frozenset(pair)
    if (own[one] & given[one]) - both or (own[other] & given[other]) - both:
        return None
    first, second = (own[one] & given[other]) - both, (own[other] & given[one]) - both
    is_clear = first and second and first.isdisjoint(second) and len(first) + len(second) >= _FEWEST
    return ((one, first), (other, second)) if is_clear else None


def _has_beside(part: Part, name: str, told: frozenset[str], reach: int) -> bool:
    return not told.isdisjoint(_beside(part, reach).get(name, ()))


def _are_alike(item: Part, part: Part, pair: tuple[str, str]) -> bool:
    """Tell whether two names may change places: they are of one phrase, in a row, or with each other."""
    own, given = _between(item, pair), _between(part, pair)
    is_mutual = own == given and not MUTUAL.isdisjoint(own)
    is_mutual = is_mutual or not any(TOGETHER.isdisjoint(words[-_NEXT:]) for words in (own, given))
    return is_mutual or _stand_together(item, pair) or _stand_together(part, pair)


def _stand_together(part: Part, pair: tuple[str, str]) -> bool:
    """Tell whether two names are of one phrase, "HDP co-chair Demirtas", or in a row: "Orm and Kell"."""
    first, last = sorted(_names(part)[name] for name in pair)
    is_phrase = all(part.reading.words.stems[first:last])
    return is_phrase or JOINING.issuperset(_between(part, pair))


def _between(part: Part, pair: tuple[str, str]) -> list[str]:
    first, last = sorted(_names(part)[name] for name in pair)
    return part.reading.words.forms[first + 1 : last]


@once_per_part
def _names(part: Part) -> dict[str, int]:
    """Return the names that a sentence has once, in order, with the number of their last words."""
    words = _words(part)
    counts = Counter(word.stem for word in words)
    names = {
        word.stem: word.number
        for word in words
        if word.is_name and counts[word.stem] == 1 and part.reading.words.forms[word.number] not in CALENDAR
    }
    return names if len(names) <= _MOST_NAMES else {}


def _beside(part: Part, reach: int) -> dict[str, frozenset[str]]:
    """Return the stems of the words beside each name."""
    words, names = _words(part), _names(part)
    stems = [word.stem for word in words]
    return {
        word.stem: frozenset((*stems[max(n - reach, 0) : n], *stems[n + 1 : n + 1 + reach]))
        for n, word in enumerate(words)
        if names.get(word.stem) == word.number
    }


@once_per_part
def _words(part: Part) -> tuple[_Word, ...]:
    words, text = part.reading.words, part.reading.text
    found: list[_Word] = []
    for number in range(part.first, part.last):
        if not words.stems[number]:
            continue
        is_name = _is_capital(part, number)
        last = found[-1] if found else None
        is_joined = is_name and last is not None and last.is_name and last.number == number - 1
        if is_joined and text[words.ends[number - 1] : words.starts[number]] in {" ", "-"}:
            found.pop()
        found.append(_Word(words.stems[number], number, is_name))
    return tuple(found)


def _is_capital(part: Part, number: int) -> bool:
    """Tell whether a word has a capital, anywhere: "eHow"."""
    words = part.reading.words
    return part.reading.text[words.starts[number] : words.ends[number]] != words.forms[number]
