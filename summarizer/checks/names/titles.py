"""Does a brief call somebody what the article calls somebody else? For languages told by tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.names.standing import before_office
from summarizer.analysis.names.titles import titles_of
from summarizer.checks.names.bearing import is_one, places_with
from summarizer.checks.names.standing import EXCLUSIVE, LEADING, OtherOffice
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.titles import Title
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word

__all__ = ["find_other_titles"]

# Kinds of office of which an article tells who holds one.
_TELLING = (EXCLUSIVE - {"pope", "king", "vice president"}) | {
    "member",
    "director",
    "senator",
    "commissioner",
}
# One may be called any of these: "Vorstandschef", "Präsident", "Direktor".
_LEADING = LEADING | {"mayor", "district", "governor", "captain", "coach", "prefect"}
# Words for one of these say the same: "Trainer", "Gästecoach".
_SAME = frozenset({"coach", "lawyer"})
# A "conseillère d'État" is a minister where there are cantons.
_OF_STATE = frozenset({"adviser", "minister"})
# Who is one of these may be anything else.
_OPEN = frozenset({"candidate", "professor"})


def find_other_titles(
    words: Sequence[Word], names: Sequence[Told], stock: Stock, text: str
) -> Iterator[tuple[Told, OtherOffice]]:
    """Yield each person of a text who is called what the article calls another, and otherwise itself.

    Args:
        words: The words of the text.
        names: The names among them.
        stock: The article's words and names.
        text: The article's text.
    """
    for name in names:
        if name.kind != "person" or not name.words:
            continue
        held = [title for bearer, title in stock.titles if is_one(name, bearer, stock)]
        for given in titles_of(words, name, stock.tables) if held else ():
            before = {words[n].key for n in before_office(given.at)}
            if not before.isdisjoint(stock.tables.former):
                continue
            past = None if before.isdisjoint(stock.tables.sitting) else _held_once(given, held, stock)
            if past is not None:
                yield name, OtherOffice(past, f"it has {past.of(text)}", "name-role-likely")
                break
            span = _held_of_another(given, words, held, name, stock) or _held_by_another(
                given, words, held, name, stock
            )
            if span is not None:
                yield name, OtherOffice(span, f"it says so of {span.of(text)}", "name-role-likely")
                break
            span = _held_otherwise(given, words, held, name, stock)
            if span is not None:
                yield name, OtherOffice(span, f"it has {span.of(text)}", "name-role-likely")
                break


def _held_once(given: Title, held: Sequence[Title], stock: Stock) -> Span | None:
    """Return where the article calls the person this of the past alone: "the former judge"."""
    same = [title for title in held if title.noun == given.noun]
    past = [n for title in same for n in before_office(title.at) if stock.words[n].key in stock.tables.former]
    return (
        Span(stock.words[past[0]].start, stock.words[same[0].at].end) if len(past) == len(same) > 0 else None
    )


def _held_by_another(
    given: Title, words: Sequence[Word], held: Sequence[Title], name: Told, stock: Stock
) -> Span | None:
    """Return the other person whom the article calls this; `None` where it may call this one so, too."""
    if any(title.noun == given.noun for title in held) or _is_near(given.noun, name, stock):
        return None
    kind, _ = _office(words[given.at], stock)
    if kind in _SAME and any(_office(stock.words[title.at], stock)[0] == kind for title in held):
        return None
    others = (
        bearer
        for bearer, title in stock.titles
        if title.noun == given.noun and not is_one(name, bearer, stock)
    )
    return next((bearer.span for bearer in others), None)


def _held_of_another(
    given: Title, words: Sequence[Word], held: Sequence[Title], name: Told, stock: Stock
) -> Span | None:
    """Return where the article has the title of something else: "du club", which another is of.

    Of whose task it is there need be no other: "adjoint au commerce".
    """
    same = [title for title in held if title.noun == given.noun and title.whose]
    if not given.whose or not same or len(same) < len(held):
        return None
    is_known = any(
        title.whose[:ROOT] == given.whose[:ROOT] and not is_one(name, bearer, stock)
        for bearer, title in stock.titles
    )
    is_task = words[given.at + 1].key in stock.tables.of_tasks
    is_known = is_known or (is_task and not stock.has_word(given.whose))
    if not is_known or any(title.whose[:ROOT] == given.whose[:ROOT] for title in same):
        return None
    word = stock.words[same[0].at]
    return Span(word.start, word.end)


def _held_otherwise(
    given: Title, words: Sequence[Word], held: Sequence[Title], name: Told, stock: Stock
) -> Span | None:
    """Return what the article calls the person, where that is another kind of office, or of another body."""
    kind, _ = _office(words[given.at], stock)
    # "Le directeur de la piscine" may be that of the baths; one of the Fnaim is of no other body.
    is_body = any(word.key == given.whose and word.is_capital for word in words)
    for title in held:
        own, field = _office(stock.words[title.at], stock)
        if title.noun == given.noun or (kind and own == kind) or _is_within(given.noun, title.noun):
            whose = given.whose
            theirs = title.whose or field
            is_other = is_body and bool(theirs) and not _is_within(whose, theirs)
            if not is_other or _is_generic(theirs, stock) or _is_near(whose, name, stock):
                return None
        elif (
            kind not in _TELLING
            or {own, kind} <= _LEADING
            or frozenset((own, kind)) == _OF_STATE
            or own in _OPEN
            or _has_office_near(kind, name, stock)
        ):
            return None
    return Span(stock.words[held[0].at].start, stock.words[held[0].at].end)


def _office(word: Word, stock: Stock) -> tuple[str, str]:
    """Return the kind of office of a word, and what it is of by the rest of the word; "" for unknown."""
    office = stock.tables.office_in(word.key)
    return ("", "") if office is None else (stock.tables.office_kinds.get(office[0], ""), office[1])


def _is_within(one: str, other: str) -> bool:
    """Tell whether one of two words may be the other, or a part of it: "Grabung", "Ausgrabung"."""
    short, long = sorted((one, other), key=len)
    return short[:ROOT] in long


def _is_generic(field: str, stock: Stock) -> bool:
    """Tell whether what an office is of names no body: "Konzernchef"."""
    return field.startswith(stock.tables.any_body)


def _is_near(key: str, name: Told, stock: Stock) -> bool:
    """Tell whether a sentence with the name has a form of a word that is not another's title."""
    return any(stock.words[at].key.startswith(key[:ROOT]) for at in _free_places(name, stock))


def _has_office_near(kind: str, name: Told, stock: Stock) -> bool:
    """Tell whether a sentence with the name has an office of a kind that is not another's."""
    return any(_office(stock.words[at], stock)[0] == kind for at in _free_places(name, stock))


def _free_places(name: Told, stock: Stock) -> Iterator[int]:
    """Yield the numbers of the words of the sentences with the name that are no title of another."""
    taken = {title.at for bearer, title in stock.titles if not is_one(name, bearer, stock)}
    return (at for at in places_with(name, stock) if at not in taken)
