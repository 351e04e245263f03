"""The patterns that a language's tables compile to, built once per language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.quantities.tables.english import ENGLISH
from summarizer.quantities.tables.german import GERMAN
from summarizer.quantities.trie import trie_pattern
from summarizer.quantities.units import SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.quantities.language import Language

__all__ = ["GAP", "Grammar", "grammar_of"]

GAP: Final = r"[^\S\n]{0,2}\n?[^\S\n]{0,2}"
DASH: Final = "\\-\u2010\u2011\u2012\u2013\u2014"
_LANGUAGES: Final = {table.code: table for table in (ENGLISH, GERMAN)}


class Grammar:
    """Compiled patterns over lower-cased text; every one is anchored where it is used, and bounded."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.small: dict[str, int] = language.numbers
        self.words = self._word_classes()
        self.trigger = re.compile(rf"[0-9{''.join(SYMBOLS)}]|\b{trie_pattern(self.words)}\b|\b[ivx]{{1,6}}\b")
        group, decimal = re.escape(language.group), re.escape(language.decimal)
        self.digits = re.compile(
            rf"(\d{{1,3}}(?:(?:[{group}]\d{{3}})+|(?:[\u00a0\u202f\u2009]\d{{3}})+)(?!\d)|\d+)(?:{decimal}(\d+))?"
            r"([½¼¾⅓⅔⅛])?",
            re.ASCII,
        )
        chain = set(language.numbers) | language.hundred | set(language.magnitudes) | set(language.ordinals)
        chain |= {word + "s" for word in ("hundred", "thousand", "million", "billion", "trillion")}
        conjunction = re.escape(language.conjunction)
        self.chain_word = re.compile(rf"({trie_pattern(chain)})\b")
        self.next_word = re.compile(
            rf"(?:{GAP}[{DASH}]?{GAP}|,\s)(?:({conjunction})\s{{1,3}})?({trie_pattern(chain)})\b"
        )
        self.magnitude = re.compile(rf"[\s{DASH}]{{0,2}}({trie_pattern(self._magnitude_words())})\b(?!')")
        self.abbreviation = re.compile(rf"({trie_pattern(language.abbreviations)})(?![\w'])")
        self.spaced_abbreviation = re.compile(r"\s(bn|mn|mln|bln|tn|trn|m|k|b)(?![\w'.])")
        self.unit = re.compile(rf"(?:{GAP}|[{DASH}]|\s?[{DASH}]\s?)?({trie_pattern(language.units)})(?![\w])")
        self.before = re.compile(rf"\s{{0,2}}{trie_pattern(language.before, backwards=True)}(?![\w])")
        self.after = re.compile(rf"[\s]{{0,2}}{trie_pattern(language.after)}(?!\w)")
        months = trie_pattern(language.months)
        self.month = re.compile(rf"({months})\b\.?")
        self.weekday = re.compile(rf"({trie_pattern(language.weekdays)})\b\.?")
        self.per = re.compile(rf"\s?(?:an?|per|every|each|/)\s?({trie_pattern(language.per)})\b|\s({_adverbs(language)})\b")

    def _word_classes(self) -> dict[str, str]:
        """Return every trigger word with the name of the reader that handles it; later tables win."""
        language = self.language
        classes: dict[str, str] = {}
        tables: tuple[tuple[Iterable[str], str], ...] = (
            (language.relative, "relative"),
            (language.numbers, "number"),
            (language.magnitudes, "number"),
            (language.hundred, "number"),
            (language.groups, "group"),
            (language.ordinals, "ordinal"),
            (language.months, "month"),
            (language.weekdays, "weekday"),
            (language.holidays, "holiday"),
            (language.vague, "vague"),
            (language.multiples, "multiple"),
            (language.frequencies, "frequency"),
            (language.clock, "clock"),
            (set(language.fractions) - set(language.ordinals) - _plurals(language.ordinals), "half"),
        )
        for words, name in reversed(tables):
            classes.update(dict.fromkeys(words, name))
        return classes

    def _magnitude_words(self) -> set[str]:
        return set(self.language.magnitudes) | self.language.hundred


def _plurals(words: Iterable[str]) -> set[str]:
    return {word + "s" for word in words}


def _adverbs(language: Language) -> str:
    return trie_pattern(word for word in language.per if word.endswith("ly")) or "(?!)"


@lru_cache(maxsize=8)
def grammar_of(language: str) -> Grammar:
    """Return the grammar for a BCP 47 tag; English where the language has no tables."""
    return Grammar(_LANGUAGES.get(language.split("-", 1)[0].lower(), ENGLISH))
