"""Does a brief raise or move somebody within a body? "Fraktionschefin" of the "Parteipräsidentin".

Told by what the words beside a name are made of: an office, the branch of a body that it leads ("Finanz",
"artistique"), the tier of the state that it is of ("Bundes", "régional"), whose aide it is ("Sekretär"). A
doubt always, as one may hold two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.titles import titles_of
from summarizer.checks.names.bearing import is_one, places_with
from summarizer.checks.names.standing import LEADING, OtherOffice
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.titles import Title
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords

__all__ = ["find_other_ranks"]

_PLAYING: Final = frozenset({"coach", "captain"})
_MOST_TELLING: Final = 2  # words behind an office that may tell its branch or tier


class _Rank(NamedTuple):
    """What a title is made of.

    Attributes:
        noun: Its word.
        head: Its office, without what stands before that in the word.
        is_leading: Whether who has it leads something.
        is_aide: Whether who has it works for who leads.
        branches: Of which branches of a body.
        tiers: Of which tiers of the state.
        of: What stands before the office in its word, or what that is of.
    """

    noun: str
    head: str
    is_leading: bool
    is_aide: bool
    branches: frozenset[str]
    tiers: frozenset[str]
    of: str


def find_other_ranks(
    words: Sequence[Word], names: Sequence[Told], stock: Stock, text: str
) -> Iterator[tuple[Told, OtherOffice]]:
    """Yield each person of a text with an office of another branch, tier or rank than the article gives.

    Args:
        words: The words of the text.
        names: The names among them.
        stock: The article's words and names.
        text: The article's text.
    """
    for name in names:
        if name.kind not in {"person", "name"} or not name.words:
            continue
        mine = [title for bearer, title in stock.titles if is_one(name, bearer, stock)]
        held = [(title, rank) for title in mine if (rank := _rank(stock.words, title, stock.tables))]
        for title in titles_of(words, name, stock.tables) if held else ():
            given = _rank(words, title, stock.tables)
            if given is None or any(not _differ(given, rank, stock) for _, rank in held):
                continue
            if not _is_told(given, name, stock):
                word = stock.words[held[0][0].at]
                span = Span(word.start, word.end)
                yield name, OtherOffice(span, f"it has {span.of(text)}", "name-role-likely")
                break


def _rank(words: Sequence[Word], title: Title, tables: NameWords) -> _Rank | None:
    """Return what a title is made of, `None` of one that is no office."""
    word = words[title.at]
    office = tables.office_in(word.key)
    aide = next((aide for aide in tables.aides if title.noun.endswith(aide)), "")
    if office is None and not aide:
        return None
    head, within = (aide, title.noun.removesuffix(aide)) if aide or office is None else office
    row = [within, title.whose]
    if title.at and word.follows:
        row.append(words[title.at - 1].key)
    for beside in words[title.at + 1 : title.at + 1 + _MOST_TELLING]:
        if not (beside.follows or beside.is_joined or beside.follows_apostrophe):
            break
        row.append(beside.key)
    kind = tables.office_kinds.get(head, "")
    return _Rank(
        title.noun,
        head,
        (kind in LEADING or head in tables.leaders) and not aide,
        bool(aide),
        frozenset(branch for part in row for branch in tables.branches if part.startswith(branch)),
        frozenset(t for part in row for t in tables.tiers if part.startswith(t) and kind not in _PLAYING),
        within or title.whose,
    )


def _differ(given: _Rank, held: _Rank, stock: Stock) -> bool:
    """Tell whether two titles cannot be one."""
    if given.noun == held.noun or given.head == held.head:
        return bool(given.tiers) and bool(held.tiers) and given.tiers.isdisjoint(held.tiers)
    if given.is_leading and held.is_leading:
        is_branch = given.branches.isdisjoint(held.branches) and bool(given.branches | held.branches)
        return is_branch or _is_of_other(given, held, stock)
    # Who is no more than an aide, or sits in a council, leads nothing.
    return (given.is_leading and held.is_aide) or (given.is_aide and held.is_leading)


def _is_of_other(given: _Rank, held: _Rank, stock: Stock) -> bool:
    """Tell whether one leads what the article has no word of, and the other something else."""
    if (
        not stock.tables.has_compounds
        or not given.of
        or not held.of
        or given.of.startswith(stock.tables.any_body)
    ):
        return False
    return given.of[:ROOT] != held.of[:ROOT] and given.of[:ROOT] not in stock.sentences_with_root


def _is_told(given: _Rank, name: Told, stock: Stock) -> bool:
    """Tell whether a sentence with the name has a word of the office that is nobody's title."""
    titled = {title.at for _, title in stock.titles}
    roots = {
        given.head[:ROOT],
        *(branch[:ROOT] for branch in given.branches),
        *(t[:ROOT] for t in given.tiers),
    }
    return any(
        any(root in stock.words[at].key for root in roots)
        for at in places_with(name, stock)
        if at not in titled
    )
