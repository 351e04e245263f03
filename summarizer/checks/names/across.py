"""Names of a brief in another language than its article: persons as they sound, places by tables of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.names.told import SOVEREIGN, read_told
from summarizer.analysis.names.words import split_words
from summarizer.checks.names.standing import find_other_offices, misnamed
from summarizer.checks.names.told import JUDGED, given_beside, is_same_given
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.aliases import ALIASES, SEATS
from summarizer.lang.pack import pack_of
from summarizer.lang.within import CONTINENTS, DIVISIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.lang.name_words import NameWords
    from summarizer.model.finding import Verdict

__all__ = ["check_names_across"]

_ABSENT = "The article does not have “{name}” in any spelling of its language."


def check_names_across(passages: Sequence[Passage], source: Source, code: str) -> Iterator[Verdict]:
    """Yield a verdict for each person and place of `passages`, which are in the language `code`."""
    pack, stock = pack_of(code), source.stock
    if pack is None or pack.names is None or stock is None:
        return
    for passage in passages:
        if passage.kind not in JUDGED or not passage.text.strip():
            continue
        words = split_words(passage.text)
        names = read_told(words, pack.names)
        offices = dict(find_other_offices(words, names, stock, source.text, pack.names))
        for name in names:
            rule = _absence(name, words, stock, pack.names)
            if not rule and name in offices:
                yield misnamed(passage, name, offices[name], source)
                continue
            if rule is None:
                continue
            if not rule:
                yield give_verdict(passage, "name.supported", name.span)
            else:
                message = _ABSENT.format(name=name.span.of(passage.text))
                yield give_verdict(passage, "name.absent", name.span, (), Remark(message, rule=rule))


def _absence(name: Told, words: Sequence[Word], stock: Stock, tables: NameWords) -> str | None:
    """Return the rule by which the article lacks a name, "" where it has it, `None` where it may."""
    if name.kind == "person":
        return _absent_person(name, stock, tables)
    if name.kind in {"place", "people"}:
        return _absent_place(name, stock)
    # "in Lorient": a town that no table has.
    is_there = len(name.words) == 1 and name.first > 0 and words[name.first - 1].key in tables.locatives
    if name.kind == "name" and name.is_sure and is_there:
        return "" if _sounds(name.words[0], stock, tables) or stock.has_part(name.words[0]) else "name-likely"
    return None


def _absent_person(name: Told, stock: Stock, tables: NameWords) -> str | None:
    if any(_sounds(word, stock, tables) for word in name.words):
        given = given_beside(name, stock) if name.given and name.key != SOVEREIGN else []
        is_said = any(map(stock.has_word, name.given))
        is_alias = any(g in ALIASES.get(word, ()) for word in name.given for told in given for g in told)
        is_same = not given or is_said or is_alias or any(is_same_given(name.given, g) for g in given)
        return "" if is_same else "name-likely"
    # A monarch, pope or saint is called by a given name, which languages translate.
    if name.key == SOVEREIGN:
        return None
    if any(word in tables.given_names for word in name.words) and (
        not name.given or any(_sounds(word, stock, tables) for word in name.given)
    ):
        return None
    return "name-absent" if name.is_sure and name.given else "name-likely"


def _sounds(word: str, stock: Stock, tables: NameWords) -> bool:
    return stock.sounds(word, tables.genitives) or any(stock.sounds(o, ()) for o in ALIASES.get(word, ()))


def _absent_place(name: Told, stock: Stock) -> str | None:
    if name.key in stock.listed or not stock.listed.isdisjoint(SEATS.get(name.key, ())):
        return ""
    if any(map(stock.has_word, name.words)) or any(map(stock.has_part, name.words)):
        return ""
    # What the tables of the article's language do not have cannot be missed.
    if name.key not in stock.tables.keys or not name.is_sure:
        return None
    is_sure = name.kind == "place" and name.key not in {*CONTINENTS, *DIVISIONS, stock.tables.home}
    return "name-absent" if is_sure else "name-place"
