"""What an item calls a person beside the name, where the article's words beside the same name have others.

"Scotland back-rower Lee" of "England back-rower Lee": the two share a word, and each has a name that the
other lacks.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.beside import callings_beside, read_calling
from summarizer.analysis.names.offices import HEADS
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.names.slots import is_same
from summarizer.lang.en.aliases import ALIASES, PLACES
from summarizer.lang.en.analysis.names.beside import FORMER, NOW, OPENING, RANKED, STOPS, WHOSE
from summarizer.lang.en.analysis.names.offices import EXECUTIVE, KINDS, OF_BODY, PAST
from summarizer.lang.en.analysis.names.reading import BODIES
from summarizer.lang.en.checks.speakers.reporting import TITLES
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.beside import Calling
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source

__all__ = ["Miscalled", "find_miscalled", "find_miscalled_field"]

_WORD = re.compile(r"[^\W_][\w&'’.-]*\w|[^\W_]")
_MOST_MENTIONS = 20
CEO = "ceo"


class Miscalled(NamedTuple):
    """What an item calls a person, and what the article does.

    Attributes:
        name: Where the item names the person.
        span: Where the item calls it.
        said: The item's words.
        given: The article's words.
        place: Where the article has them.
    """

    name: Span
    span: Span
    said: str
    given: str
    place: Span


def find_miscalled(text: str, slots: Sequence[Slot], source: Source) -> Iterator[Miscalled]:
    """Yield each calling of a person in `text` that the article gives otherwise beside the same name."""
    for slot in slots:
        name = _person_in(slot.span, text)
        tokens = tokens_of(name.of(text))
        callings = [calling for calling in callings_beside(text, name) if _tells(calling)] if tokens else []
        known = list(_known(tokens, source)) if callings else []
        for calling in callings if known else ():
            found = _contradicted(calling, known)
            if found is not None:
                given = found.span.of(source.text)
                yield Miscalled(slot.span, calling.span, calling.span.of(text), given, found.span)


def find_miscalled_field(tokens: tuple[str, ...], role: str, source: Source) -> Miscalled | None:
    """Return how the article calls whom `tokens` name, where the text `role` has it otherwise."""
    calling = read_calling(role)
    known = list(_known(tokens, source)) if tokens and calling is not None else []
    found = _contradicted(calling, known) if calling is not None else None
    whole = Span(0, len(role))
    if found is None or calling is None:
        return None
    return Miscalled(whole, whole, role, found.span.of(source.text), found.span)


def _tells(calling: Calling) -> bool:
    """Tell whether a calling has a name, a rank or an office that can be another."""
    return bool(_names(calling) or any(head.lower() in HEADS for head in calling.heads) or _rank(calling))


def _person_in(span: Span, text: str) -> Span:
    """Return the person's part of a name: "Ann Lee" of "Ann Lee of the Harbour Trust"."""
    person = span.of(text).partition(OF_BODY)[0]
    words = person.split()
    titled = next((n for n, word in enumerate(words) if word.lower() not in HEADS), len(words))
    start = span.start + person.find(words[titled]) if titled < len(words) else span.start
    return Span(start, span.start + len(person))


def _known(tokens: tuple[str, ...], source: Source) -> Iterator[Calling]:
    """Yield what the article calls whom `tokens` name, at each mention."""
    for other in islice(source.slots_with.get(tokens[-1], ()), _MOST_MENTIONS):
        name = _person_in(other.span, source.text)
        theirs = tokens_of(name.of(source.text))
        if theirs[-1:] == tokens[-1:] and is_same(tokens, theirs):
            yield from (c for c in callings_beside(source.text, name) if not _is_cut(c, source.text))


def _is_cut(calling: Calling, text: str) -> bool:
    """Tell whether the first of two names that belong together is left out: "Holt & Lee manager"."""
    return text.endswith(("& ", "&amp; "), 0, calling.span.start)


def _contradicted(calling: Calling, known: Sequence[Calling]) -> Calling | None:
    """Return a calling of the article that shares the head of `calling`, and has other names or ranks."""
    mine = calling.keys
    theirs = {key for other in known for key in other.keys}
    own = {key for key in _names(calling) if not _is_among(key, theirs)}
    alike = [other for other in known if _heads(calling) & _heads(other)]
    for other in alike if own else ():
        rest = {key for key in _names(other) if not _is_among(key, mine)}
        is_kind = (own <= PLACES) == (rest <= PLACES) or not _bodies(calling).isdisjoint(_bodies(other))
        if rest and is_kind:
            return other
    ranks = [(rank, other) for other in alike if (rank := _rank(other))]
    if _rank(calling) and ranks and all(rank != _rank(calling) for rank, _ in ranks):
        return ranks[0][1]
    if alike and not own and not _is_former(calling) and all(map(_is_former, alike)):
        return alike[0]
    return None


def _rank(calling: Calling) -> str:
    match = RANKED.search(" ".join(calling.words).lower())
    return match["rank"] if match else ""


def _is_former(calling: Calling) -> bool:
    """Tell whether a calling is one of the past: not "the former mayor and now chief of Acme"."""
    return not FORMER.isdisjoint(calling.keys) and NOW.isdisjoint(calling.keys)


def _heads(calling: Calling) -> set[str]:
    """Return the words that may be what a calling calls somebody, each office by its first name."""
    found = {fold_name(word) for word in calling.heads} | _bodies(calling)
    named = {HEADS.get(head, head) for head in found if not head.endswith(PAST)}
    return named | {CEO} if calling.keys >= set(EXECUTIVE) else named


def _bodies(calling: Calling) -> set[str]:
    return {key for key in calling.keys if key in BODIES or key in KINDS}


def _names(calling: Calling) -> set[str]:
    """Return what tells a calling from others: its names, of "who works for ..." all its words of content."""
    is_who = calling.words[0] == WHOSE
    return {
        key
        for word in calling.words[2 * is_who :]
        if word.lower() not in STOPS | OPENING  # "Its chief executive"
        and (word[:1].isupper() or is_who)
        and (key := fold_name(word)) not in FORMER | TITLES
        and key not in HEADS
    }


def _is_among(key: str, keys: set[str] | frozenset[str]) -> bool:
    """Tell whether a name is one of `keys`, in one of its forms: "Scottish" of "Scotland"."""
    if key in keys or any(form in keys for form in ALIASES.get(key, ())):
        return True
    return any(len(key) >= ROOT and other[:ROOT] == key[:ROOT] for other in keys)
