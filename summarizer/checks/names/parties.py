"""Does a brief give a person the party and origin that the article gives? For languages told by tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.names.standing import OtherOffice
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords

__all__ = ["find_other_parties"]

# Words before a name among which its party stands: "conseillère nationale du Centre Ursula B.".
_BEFORE = 5
_MOST_MENTIONS = 60


def find_other_parties(
    words: Sequence[Word], names: Sequence[Told], stock: Stock, text: str
) -> Iterator[tuple[Told, OtherOffice]]:
    """Yield each person of a text whose party, or origin, is another wherever the article tells it beside.

    Args:
        words: The words of the text.
        names: The names among them.
        stock: The article's words and names.
        text: The article's text.
    """
    for name in names:
        if name.kind not in {"person", "name"}:
            continue
        for told_beside in (_parties, _origins):
            given = told_beside(words, name, stock.tables)
            held: dict[str, Span] = {}
            for base in (
                dict.fromkeys(base for word in name.words for base in stock.bases(word)) if given else ()
            ):
                for other in stock.mentions_by_word.get(base, ())[:_MOST_MENTIONS]:
                    held.update(told_beside(stock.words, other, stock.tables))
            if held and given.keys().isdisjoint(held):
                span = min(held.values())
                yield name, OtherOffice(span, f"it has {span.of(text)}", "name-role-likely")


def _row_before(words: Sequence[Word], name: Told, tables: NameWords) -> Iterator[Word]:
    """Yield the words before a name that stand in one row with it, the nearest first."""
    for at in range(name.first - 1, max(name.first - 1 - _BEFORE, -1), -1):
        word = words[at]
        # "La maire socialiste de Colmar, Anne R."
        is_beside = at + 1 == name.first and words[at + 1].joint == ", " and not tables.nouns_have_capitals
        is_row = words[at + 1].follows or words[at + 1].is_joined or is_beside
        if not is_row or word.key in tables.breaking:
            return
        yield word


def _parties(words: Sequence[Word], name: Told, tables: NameWords) -> dict[str, Span]:
    """Return the parties that stand beside a name, in its office or in brackets, each with where."""
    found: dict[str, Span] = {}
    has_office = False
    for word in _row_before(words, name, tables):
        has_office = has_office or tables.office_in(word.key) is not None
        found.update(_party_at(word, tables))
    behind = words[name.last] if name.last < len(words) else None
    if not has_office:
        found = {}
    if behind is not None and behind.joint.endswith("("):
        found.update(_party_at(behind, tables))
    return found


def _party_at(word: Word, tables: NameWords) -> dict[str, Span]:
    phrases = tables.parties.at(word.key, (), is_upper=word.is_upper, is_capital=word.is_capital)
    return {phrase.key: Span(word.start, word.end) for phrase in phrases}


def _origins(words: Sequence[Word], name: Told, tables: NameWords) -> dict[str, Span]:
    """Return whose countryman somebody is told to be: "die Slowenin Nika K.", "le ministre belge Jan P."."""
    for word in _row_before(words, name, tables):
        phrases = tables.table.at(word.key, (), is_upper=word.is_upper, is_capital=word.is_capital)
        found = {phrase.key: Span(word.start, word.end) for phrase in phrases if phrase.kind == "people"}
        if found:
            return found
        if word.key in tables.determiners or word.key in tables.governing:
            return {}
    return {}
