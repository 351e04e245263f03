"""Of what does somebody hold an office? "Sprecher der Feuerwehr" of the "Polizeisprecherin".

What an office is of stands in its word ("Feuerwehrsprecher"), or behind it ("directrice de la piscine"). Two
of one person are one if a word near the name may tell the other. A doubt always, as one may hold two.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.standing import before_office
from summarizer.analysis.names.titles import titles_of
from summarizer.checks.names.bearing import is_one, sentences_with
from summarizer.checks.names.standing import LEADING, OtherOffice
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.titles import Title
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word

__all__ = ["find_other_domains", "find_title_of_another"]

_SHORTEST_HEAD: Final = 6  # letters that two nouns end with that tell one calling: "-referentin"
_SHORTEST: Final = 3  # letters of what stands before them
_MOST_BEHIND: Final = 7
_ENDING: Final = 3
_SHORTEST_JOINED: Final = 10  # letters of a title that joins two words


class _Domain(NamedTuple):
    """A title by its parts.

    Attributes:
        head: Its office, without what that is of.
        kind: Which kind of office that is, "" where the tables tell none.
        of: The words for what it is of that tell a body or a task; none where nothing tells.
        word: Its whole word.
    """

    head: str
    kind: str
    of: frozenset[str]
    word: str


def find_other_domains(
    words: Sequence[Word], names: Sequence[Told], stock: Stock, text: str
) -> Iterator[tuple[Told, OtherOffice]]:
    """Yield each person of a text with an office of something else than the article tells.

    Args:
        words: The words of the text.
        names: The names among them.
        stock: The article's words and names.
        text: The article's text.
    """
    for name in names:
        if name.kind != "person" or not name.words:
            continue
        held = [(bearer, title) for bearer, title in stock.titles if is_one(name, bearer, stock)]
        for title in titles_of(words, name, stock.tables) if held else ():
            if _is_former(words, title, stock):
                continue
            if _is_of_other(title, held, name, stock) or _is_other(words, title, held, name, stock):
                word = stock.words[held[0][1].at]
                span = Span(word.start, word.end)
                yield name, OtherOffice(span, f"it has {span.of(text)}", "name-role-likely")
                break


def find_title_of_another(
    title: Title, name: Told, words: Sequence[Word], stock: Stock, text: str
) -> OtherOffice | None:
    """Return who has a title in the article, where the person who is given it there has another one alone.

    In German the title is a joined word, "Gesundheitslandesrat": many may be a "Sprecher".
    """
    held = [own for bearer, own in stock.titles if is_one(name, bearer, stock)]
    others = [
        (who, own) for who, own in stock.titles if own.noun == title.noun and not is_one(name, who, stock)
    ]
    if not held or not others or any(own.noun == title.noun for own in held):
        return None
    is_telling = len(title.noun) >= _SHORTEST_JOINED and stock.tables.has_compounds
    if not is_telling or _is_former(words, title, stock) or _is_near(frozenset({title.noun}), name, stock):
        return None
    who, own = others[0]
    told = f"it says so of {who.span.of(text)}"
    word = stock.words[own.at]
    return OtherOffice(Span(word.start, word.end), told, "name-role-likely")


def _is_former(words: Sequence[Word], title: Title, stock: Stock) -> bool:
    return any(words[n].key in stock.tables.former for n in before_office(title.at))


def _is_of_other(title: Title, held: Sequence[tuple[Told, Title]], name: Told, stock: Stock) -> bool:
    """Tell whether a title has the office of the article's, and another noun right behind it.

    "La directrice du musée" of "la directrice du laboratoire", whatever town both are in.
    """
    same = [own for _, own in held if own.noun == title.noun]
    is_told = bool(title.whose and same) and all(own.whose for own in same)
    if not is_told or _is_generic(title.whose, stock) or not _is_anywhere(frozenset({title.whose}), stock):
        return False
    if any(_is_generic(own.whose, stock) or own.whose[:ROOT] == title.whose[:ROOT] for own in same):
        return False
    return not _is_near(frozenset({title.whose}), name, stock)


def _is_other(
    words: Sequence[Word], title: Title, held: Sequence[tuple[Told, Title]], name: Told, stock: Stock
) -> bool:
    """Tell whether a title is of what no word near the name tells, and each of the article of something."""
    theirs = [_domain(stock.words, own, bearer, title.noun, stock) for bearer, own in held]
    given = _domain(words, title, name, held[0][1].noun, stock)
    if not given.of or any(_is_akin(given, own) for own in theirs):
        return False
    is_told = all(own.of for own in theirs)
    is_same = any(given.head == own.head for own in theirs)
    # Of one office, or of what the article has for another: "Klubchef" says the same of a "Vereinspräsident".
    is_known = _is_anywhere(given.of, stock)
    if (is_known and not is_told) or (is_told and not is_same and not is_known):
        return False
    # Who leads a thing is no leader of another; anybody may speak for some, too: "Arbeitnehmervertreterin".
    is_leading = stock.tables.has_compounds and given.kind in LEADING
    if not is_told and not is_same and not is_leading:
        return False
    return not _is_near(given.of, name, stock)


def _domain(words: Sequence[Word], title: Title, bearer: Told, beside: str, stock: Stock) -> _Domain:
    """Return the parts of a title; of a word that no table has by the end that it shares with `beside`."""
    tables, key = stock.tables, words[title.at].key
    office = tables.office_in(title.noun) or tables.office_in(key)
    head, of = (title.noun, "") if office is None else (_bare(office[0], stock), office[1])
    same = sum(1 for _ in takewhile(len, map(_one, reversed(title.noun), reversed(beside))))
    is_ended = same >= _SHORTEST_HEAD and len(title.noun) - same >= _SHORTEST
    if tables.has_compounds and office is None and is_ended:
        head, of = title.noun[-same:], title.noun[:-same]
    told = {of} if len(of) >= _SHORTEST else set[str]()
    told.update(_whose(words, title.at, bearer, stock))
    kind = tables.office_kinds.get(office[0], "") if office is not None else ""
    return _Domain(head, kind, frozenset(part for part in told if not _is_generic(part, stock)), key)


def _one(letter: str, other: str) -> str:
    """Return a letter that is the same as another; "" for two."""
    return letter if letter == other else ""


def _whose(words: Sequence[Word], at: int, bearer: Told, stock: Stock) -> Iterator[str]:
    """Yield the longer words behind an office up to a mark, where the first is tied to it: "de", "von"."""
    tables = stock.tables
    small = tables.of_whom | tables.determiners | tables.governing
    is_tied = False
    end = bearer.first if at < bearer.first else len(words)
    for step in range(at + 1, min(at + 1 + _MOST_BEHIND, end)):
        word = words[step]
        if (
            not (word.follows or word.is_joined or word.follows_apostrophe)
            or word.key in tables.breaking - tables.of_whom
        ):
            return
        is_tied = is_tied or word.key in tables.of_whom
        if word.key in small:
            continue
        # "La présidente du comité salue": a verb follows.
        is_of = words[step - 1].key in small
        if not is_of and (tables.nouns_have_capitals or step > at + 1) and not word.is_capital:
            return
        if is_tied and len(word.key) > _SHORTEST:
            yield word.key


def _bare(head: str, stock: Stock) -> str:
    """Return an office without the ending of its gender."""
    for ending, other in stock.tables.genders:
        if head.endswith(ending) and len(head) > len(ending) + _SHORTEST:
            return head[: -len(ending)] + other
    return head


def _is_generic(of: str, stock: Stock) -> bool:
    """Tell whether what an office is of names no body: "Konzernchef", "présidente de l'association"."""
    tables = stock.tables
    return of in tables.broad_offices or of.startswith((*tables.any_body, *tables.tiers))


def _is_akin(given: _Domain, own: _Domain) -> bool:
    """Tell whether two titles may be of one thing: a word of the one is in a word of the other."""
    theirs = (*own.of, own.head, own.word)
    return any(one[:ROOT] in other or other[:ROOT] in one for one in given.of for other in theirs)


def _is_anywhere(of: frozenset[str], stock: Stock) -> bool:
    # "Finanzaufsicht" is no "Aufsichtsrat": of a long word all but its ending counts.
    return any(part[: max(ROOT, len(part) - _ENDING)] in key for part in of for key in stock.keys)


def _is_near(of: frozenset[str], name: Told, stock: Stock) -> bool:
    """Tell whether a sentence with the name, or one right before such, has a word of it."""
    numbers = {n - step for n in sentences_with(name, stock) for step in (0, 1)}
    taken = {title.at for bearer, title in stock.titles if not is_one(name, bearer, stock)}
    near = (at for number in numbers for at in stock.places_in.get(number, ()))
    keys = [stock.words[at].key for at in near if at not in taken]
    return any(part[:ROOT] in key for part in of for key in keys)
