"""A bound that an item leaves out or moves: "the worst since 1980", "all who can", "only A and B"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import once_per_part, share
from summarizer.checks.certainty.fault import Fault
from summarizer.lang.en.checks.certainty.limits import (
    ALL,
    ALSO_JOINED,
    ARTICLES,
    EXCLUDING,
    INCLUDING,
    NARROW,
    NO_ALL,
    OF_THEM,
    ONLY,
    OTHER_WHOLES,
    RANKS,
    RELATIVE,
    SOME_OF,
    THEY,
    TIMED,
    WHO,
    WHOLE,
    WIDE,
)
from summarizer.lang.en.checks.certainty.quantifiers import OF, PLAIN, SUPERLATIVE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

__all__ = ["find_lost_limits"]

_WIDE: Final = re.compile(WIDE, re.IGNORECASE)
_NARROW: Final = re.compile(NARROW, re.IGNORECASE)
_TIMED: Final = re.compile(TIMED, re.IGNORECASE)
# Characters before and behind a rank within which its bound stands.
_BEFORE: Final = 25
_BEHIND: Final = 60
_SHORTEST: Final = 5  # letters of a superlative
_NOUN: Final = 3  # words from a quantifier to its noun
_SHOWN: Final = 7
_MARKED: Final = 6  # words that say who is left out or counted in
_FEWEST: Final = 2
_HALF: Final = 0.5


def find_lost_limits(item: Part, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault for each bound of the article's that the item leaves out or moves."""
    for number in _ranks(item):
        yield from _find_rank(item, number, evidence)
    for part in evidence:
        yield from _find_only(item, part)
        yield from _find_restricted(item, part)
        yield from _find_excluded(item, part)
        yield from _find_all_of_some(item, part)


@once_per_part
def _ranks(part: Part) -> tuple[int, ...]:
    return tuple(n for n in range(part.first, part.last) if _is_rank(part.reading.words.forms[n]))


def _is_rank(form: str) -> bool:
    return form in RANKS or (len(form) >= _SHORTEST and form.endswith(SUPERLATIVE) and form not in PLAIN)


def _around(part: Part, number: int) -> str:
    words = part.reading.words
    end = min(words.ends[part.last - 1], words.ends[number] + _BEHIND)
    return part.reading.text[max(words.starts[part.first], words.starts[number] - _BEFORE) : end]


def _find_rank(item: Part, number: int, evidence: Sequence[Part]) -> Iterator[Fault]:
    """Yield a fault on a rank that holds within other bounds than the article sets it."""
    form, own = item.reading.words.forms[number], _around(item, number)
    wide, narrow = _WIDE.search(own), _NARROW.search(own)
    alike = [(p, n) for p in evidence for n in _ranks(p) if p.reading.words.forms[n] == form]
    texts = [_around(part, n) for part, n in alike]
    if not alike or (wide and narrow):
        return
    # The bound that the article sets and the item does not, where no sentence of the article sets the item's.
    if wide and not any(map(_WIDE.search, texts)):
        wanted = _NARROW
    elif narrow and not any(map(_NARROW.search, texts)):
        wanted = _WIDE
    elif not wide and not narrow and all(map(_TIMED.search, texts)) and not _TIMED.search(_text(item)):
        alike = [
            (p, n) for p, n in alike if share(item, p) >= _HALF and _behind(p, n) == _behind(item, number)
        ]
        wanted = _TIMED
    else:
        return
    for part, n in alike:
        found = wanted.search(_around(part, n))
        if found:
            said = (wide or narrow or [""])[0]
            message = f"The article says “{form} … {found[0]}” here; the bound in the item is “{said}”."
            if not said:
                message = f"The article says “{form} … {found[0]}” here; the item leaves the bound out."
            yield Fault("certainty.scope", part.span_of([n]), message, rule="bound-moved")
            return


def _text(part: Part) -> str:
    return part.span_of(range(part.first, part.last)).of(part.reading.text)


def _behind(part: Part, number: int) -> str:
    stems = part.reading.words.stems
    return next((stem for stem in stems[number + 1 : min(part.last, number + 1 + _NOUN)] if stem), "")


def _find_only(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault on "only A" where the article has "only A and B"."""
    if ONLY not in item.forms or ONLY not in part.forms:
        return
    for own in _listed(item):
        names = {item.reading.words.forms[n] for n in own}
        for given in _listed(part):
            forms = [part.reading.words.forms[n] for n in given]
            others = set(forms) - names - ALSO_JOINED
            if (
                names.isdisjoint(ALSO_JOINED)
                and names <= set(forms)
                and not ALSO_JOINED.isdisjoint(forms[:-1])
                and others
                and item.forms.isdisjoint(others)
            ):
                span = part.span_of(range(given.start - 1, given.stop))
                message = f"The article says “{span.of(part.reading.text)}”; the item leaves one out."
                yield Fault("certainty.scope", span, message, rule="bound-moved")
                return


def _listed(part: Part) -> Iterator[range]:
    """Yield the names right behind each "only", with what joins them."""
    words, text = part.reading.words, part.reading.text
    for number in range(part.first, part.last):
        if words.forms[number] != ONLY:
            continue
        last = number + 1
        while last < part.last and (text[words.starts[last]].isupper() or words.forms[last] in ALSO_JOINED):
            last += 1
        if last > number + 1:
            yield range(number + 1, last)


def _find_restricted(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault on "every Muslim" where the article has "all Muslims who can"."""
    for own in _wholes(item):
        following = item.reading.words.forms[own[-1] + 1 : item.last][:1]
        if not RELATIVE.isdisjoint(following):
            continue
        for given in _wholes(part):
            behind = part.reading.words.forms[given[-1] + 1 : part.last][:1]
            is_same = part.reading.words.stems[given[-1]] == item.reading.words.stems[own[-1]]
            if is_same and not WHO.isdisjoint(behind):
                span = part.span_of(range(given[0], min(part.last, given[-1] + _SHOWN)))
                said = item.span_of(own).of(item.reading.text)
                message = f"The article says “{span.of(part.reading.text)}”; the item says “{said}” of all."
                yield Fault("certainty.scope", span, message, rule="bound-moved")
                return


@once_per_part
def _wholes(part: Part) -> tuple[range, ...]:
    """Return the words from each "all" or "every" to its noun."""
    words = part.reading.words
    found: list[range] = []
    for n in range(part.first, part.last):
        if words.forms[n] in ALL:
            noun = next((k for k in range(n + 1, min(part.last, n + 1 + _NOUN)) if words.stems[k]), None)
            if noun is not None:
                found.append(range(n, noun + 1))
    return tuple(found)


def _find_excluded(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault on "but not those who" where the article has "even those who", or the reverse."""
    for mine, theirs in ((EXCLUDING, INCLUDING), (INCLUDING, EXCLUDING)):
        for _, own in _marked(item, mine):
            for number, given in _marked(part, theirs):
                both = len(set(own) & set(given))
                if both >= _FEWEST and both >= _HALF * len(given) and given[0] in own[:2]:
                    span = part.span_of(range(number, min(part.last, number + _SHOWN)))
                    message = (
                        f"The article says “{span.of(part.reading.text)}”; the item has the"
                        " other way round who is counted in."
                    )
                    yield Fault("certainty.scope", span, message, rule="bound-moved")
                    return


def _marked(part: Part, marks: Sequence[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Yield the place of each mark, with the words behind it."""
    forms = part.reading.words.forms
    for n in range(part.first, part.last):
        mark = next((mark for mark in marks if forms[n : n + len(mark)] == mark), None)
        if mark is not None:
            behind = [form for form in forms[n + len(mark) : part.last] if form not in ARTICLES][:_MARKED]
            if behind:
                yield n, behind


def _find_all_of_some(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault on "all of them were" where the article has "with most also sentenced"."""
    if WHOLE not in item.forms or not OTHER_WHOLES.isdisjoint(part.forms):
        return
    forms, given = item.reading.words.forms, part.reading.words.forms
    alls = [n for n in range(item.first, item.last - 2) if forms[n] == WHOLE and _is_of_them(forms, n)]
    somes = (
        n for n in range(part.first, part.last - 1) if given[n] in SOME_OF and given[n + 1] in {OF, *THEY}
    )
    some = next(somes, None)
    if some is None or not any(n == item.first or forms[n - 1] not in NO_ALL for n in alls):
        return
    span = part.span_of(range(some, min(part.last, some + _SHOWN)))
    message = f"The article says “{span.of(part.reading.text)}”, not all."
    yield Fault("certainty.scope", span, message, rule="whole-of-some")


def _is_of_them(forms: Sequence[str], number: int) -> bool:
    return forms[number + 1] in THEY or (forms[number + 1] == OF and forms[number + 2] in OF_THEM)
