"""What an item calls a person beside the name, where the article's words beside the same name have others.

"Scotland back-rower Lee" of "England back-rower Lee": the two share a word, and each has a name that the
other lacks.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.beside import callings_beside, read_calling
from summarizer.analysis.names.initials import initials_of
from summarizer.analysis.names.offices import HEADS
from summarizer.analysis.names.reading import is_opening
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.names.slots import is_same
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.lang.en.aliases import ALIASES, PLACES
from summarizer.lang.en.analysis.names.beside import (
    AGENTS,
    AND,
    ANYBODY,
    FORMER,
    NOW,
    OF_WHOM,
    OPENING,
    RANKED,
    STOPS,
    WHOSE,
)
from summarizer.lang.en.analysis.names.offices import EXECUTIVE, KINDS, OF_BODY, PAST
from summarizer.lang.en.analysis.names.reading import BODIES
from summarizer.lang.en.analysis.names.roster import SMALL
from summarizer.lang.en.checks.names.in_place import OWNING
from summarizer.lang.en.checks.speakers.reporting import TITLES
from summarizer.lang.en.common import is_common
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.beside import Calling
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source

__all__ = ["Miscalled", "called_otherwise", "find_miscalled", "find_miscalled_field"]

_WORD = re.compile(r"[^\W_][\w&'’.-]*\w|[^\W_]")
_MOST_MENTIONS = 20
_MOST_COMMON = 2  # words of an office that others have, too: "director of"
CEO = "ceo"
# Words of a calling that are none of its names, and such names without their marks.
_NO_NAMES = STOPS | OPENING
_NO_NAME_KEYS = FORMER | TITLES


class Miscalled(NamedTuple):
    """What an item calls a person, and what the article does.

    Attributes:
        name: Where the item names the person.
        span: Where the item calls it.
        said: The item's words.
        given: The article's words.
        place: Where the article has them.
        is_sure: Whether both have one office of two bodies, and the item's stands nowhere near the name.
    """

    name: Span
    span: Span
    said: str
    given: str
    place: Span
    is_sure: bool = False


def find_miscalled(text: str, slots: Sequence[Slot], source: Source) -> Iterator[Miscalled]:
    """Yield each calling of a person in `text` that the article gives otherwise beside the same name."""
    for slot in slots:
        name = _person_in(slot.span, text)
        tokens = tokens_of(name.of(text))
        beside = (_as_told(calling, text) for calling in callings_beside(text, name)) if tokens else ()
        callings = [calling for calling in beside if _tells(calling)]
        known = list(_known(tokens, source)) if callings else []
        for calling in callings if known else ():
            found = _contradicted(calling, known)
            if found is not None:
                given = found.span.of(source.text)
                is_sure = _is_of_another(calling, found, tokens, source)
                yield Miscalled(slot.span, calling.span, calling.span.of(text), given, found.span, is_sure)


def find_miscalled_field(tokens: tuple[str, ...], role: str, source: Source) -> Miscalled | None:
    """Return how the article calls whom `tokens` name, where the text `role` has it otherwise."""
    calling = read_calling(role)
    known = list(_known(tokens, source)) if tokens and calling is not None else []
    found = _contradicted(calling, known) if calling is not None else None
    whole = Span(0, len(role))
    if found is None or calling is None:
        return None
    is_sure = _is_of_another(calling, found, tokens, source)
    return Miscalled(whole, whole, role, found.span.of(source.text), found.span, is_sure)


def called_otherwise(tokens: tuple[str, ...], role: str, source: Source) -> Span | None:
    """Return where the article calls somebody something else of the same body than the text `role`.

    "Acme's chairman" of "Acme manager Ann Lee": the head is another, and the name that it is of the same.
    """
    calling = read_calling(role)
    head = _head(calling) if calling is not None else ""
    if calling is None or not head or not tokens:
        return None
    known = [other for other in _known(tokens, source) if _head(other)]
    if any(head in other.keys or HEADS.get(head, head) == HEADS.get(_head(other), "") for other in known):
        return None
    own = _names(calling)
    for other in known:
        if own and {key for key in _names(other) if _is_among(key, own)}:
            return other.span
    return None


def _head(calling: Calling) -> str:
    """Return the office or trade that a calling turns on, "" where it has none that can be told."""
    heads = [fold_name(head) for head in calling.heads]
    found = [head for head in heads if head in PERSON_NOUNS or head in HEADS or head.endswith(AGENTS)]
    return found[-1] if found and found[-1] not in ANYBODY else ""


def _is_of_another(calling: Calling, found: Calling, tokens: tuple[str, ...], source: Source) -> bool:
    """Tell whether two callings have one office of two bodies, and the item's is of none near the person."""
    heads = {fold_name(head) for head in calling.heads} & {fold_name(head) for head in found.heads}
    is_office = any(head in PERSON_NOUNS or head in HEADS or head.endswith(AGENTS) for head in heads)
    own = {key for key in _names(calling) if not _is_among(key, found.keys)}
    rest = {key for key in _names(found) if not _is_among(key, calling.keys)}
    last = found.words[-1]
    is_named = last[:1].isupper() or fold_name(last) in heads
    is_office = is_office or len(_led(calling)) > _MOST_COMMON
    if not (is_office and own and rest and is_named) or _is_former(calling) != _is_former(found):
        return False
    is_short = _is_short_of(own, calling, rest, found)
    if _led(calling) and _led(calling) == _led(found) and not is_short:
        return True  # "chief UK economist at Acme"
    mentions = [m for m in source.slots_with.get(tokens[-1], ()) if is_same(tokens, m.tokens)]
    near = {n + by for mention in mentions for n in source.numbers_of(mention.span) for by in (-1, 0, 1)}
    words = {fold_name(word) for s in source.cited(sorted(near)) for word in _WORD.findall(s.text)}
    return not any(_is_among(key, words) for key in own)


def _led(calling: Calling) -> tuple[str, ...]:
    """Return the words of a calling up to the preposition before the name that it is of, none without."""
    low = [word.lower() for word in calling.words]
    at = next((n for n, word in enumerate(low) if n and word in OF_WHOM), 0)
    named = next((word for word in calling.words[at + 1 :] if word.lower() not in OPENING), "")
    return tuple(w for w in low[: at + 1] if w not in OPENING) if at and named[:1].isupper() else ()


def _is_short_of(own: set[str], calling: Calling, rest: set[str], other: Calling) -> bool:
    """Tell whether one name may be the other's initials: "DFA" of "Democracy for America".

    `own` are the words that tell `calling` from `other`, `rest` those that tell `other` from it.
    """
    return _has_initials(own, rest, other) or _has_initials(rest, own, calling)


def _has_initials(short: set[str], long: set[str], calling: Calling) -> bool:
    name = " ".join(word for word in calling.words if fold_name(word) in long | SMALL)
    return len(short) == 1 and not short.isdisjoint(initials_of(name))


def _tells(calling: Calling) -> bool:
    """Tell whether a calling has a name, a rank or an office that can be another."""
    return bool(_names(calling) or any(head.lower() in HEADS for head in calling.heads) or _rank(calling))


def _as_told(calling: Calling, text: str) -> Calling:
    """Return a calling, a common word that opens its sentence in small letters: "Reality star"."""
    first, *rest = calling.words
    is_common_word = is_common(first.lower()) and is_opening(text, calling.span.start)
    return calling._replace(words=(first.lower(), *rest)) if is_common_word else calling


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
        # Whose "her potential challenger" is, the name that the item has may tell.
        is_open = other.words[0].lower() in OWNING
        if rest and is_kind and not is_open and not _is_short_of(own, calling, rest, other):
            return other
    ranks = [(rank, other) for other in alike if (rank := _rank(other))]
    if _rank(calling) and ranks and all(rank != _rank(calling) for rank, _ in ranks):
        return ranks[0][1]
    if (
        alike
        and not own
        and not _is_former(calling)
        and all(_is_former(_as(other, calling)) for other in alike)
    ):
        return alike[0]
    return None


def _as(other: Calling, calling: Calling) -> Calling:
    """Return the part of a calling with the head of another: of "front-runner and former host" the first."""
    low = [word.lower() for word in other.words]
    cuts = [n for n, word in enumerate(low) if word == AND]
    parts = [other._replace(words=other.words[a:b]) for a, b in pairwise([0, *cuts, len(low)])]
    return next((part for part in parts if part.words and _heads(part) & _heads(calling)), other)


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
        if word.lower() not in _NO_NAMES  # "Its chief executive"
        and (word[:1].isupper() or is_who)
        and (key := fold_name(word)) not in _NO_NAME_KEYS
        and key not in HEADS
    }


def _is_among(key: str, keys: set[str] | frozenset[str]) -> bool:
    """Tell whether a name is one of `keys`, in one of its forms: "Scottish" of "Scotland"."""
    if key in keys or any(form in keys for form in ALIASES.get(key, ())):
        return True
    return any(len(key) >= ROOT and other[:ROOT] == key[:ROOT] for other in keys)
