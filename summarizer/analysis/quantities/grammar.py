"""The patterns that a language's tables compile to, built once per language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.folds import fold_of
from summarizer.analysis.quantities.trie import trie_pattern
from summarizer.analysis.quantities.units import SYMBOLS
from summarizer.lang.en.analysis.quantities.grammar import AGED, NO_FRACTION, NO_RATE, NO_UNITS, OF_A, SINCE
from summarizer.lang.en.quantity_words import SIZES
from summarizer.lang.quantity_tables import quantities_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["DASH", "GAP", "Grammar", "People", "grammar_of"]

GAP: Final = r"[^\S\n]{0,2}\n?[^\S\n]{0,2}"
DASH: Final = "\\-\u2010\u2011\u2012\u2013\u2014"
NEVER: Final = r"(?!)"
_MEASURED: Final = frozenset({"money", "measure", "percent", "points", "duration"})


class People(NamedTuple):
    """The words for people of one language, folded.

    Attributes:
        persons: For a person of some kind.
        anybody: For anybody.
        generic: For anybody, and for what somebody is to a thing.
        harmed: For who has come to harm.
        is_headed: Whether the words after a figure tell what it counts well enough to accuse by them.
    """

    persons: frozenset[str]
    anybody: frozenset[str]
    generic: frozenset[str]
    harmed: frozenset[str]
    is_headed: bool


class Grammar:
    """Compiled patterns over lower-cased text; each is anchored where it is used, and bounded."""

    def __init__(self, language: QuantityWords) -> None:
        self.language = language
        self.words = _word_classes(language)
        signs = "".join(SYMBOLS)
        self.trigger = re.compile(rf"[0-9{signs}]|\b(?:{_any(self.words)}|[ivxl]{{2,6}}|[vx])\b")
        self._compile_numerals(language)
        self._compile_context(language)
        self.adding = re.compile(rf"\s(?:{_any(language.adding)})(?!\w)") if language.adding else None
        # "68%-31%" has two shares.
        self.unit = re.compile(
            rf"(?:{GAP}|[{DASH}]|\s[{DASH}]\s?)({_any(language.units)})(?!\w|(?<!%)[{DASH}][0-9])"
        )
        self.fold = fold_of(language)
        self.people = People(
            frozenset(self.fold(word) for word in language.persons),
            language.anybody,
            language.generic,
            language.harmed,
            is_headed=language.is_headed,
        )
        self.compares = _beginnings(language.compares)
        self.denies = _beginnings(language.denies)
        self.month = re.compile(rf"({_any(language.months)})\b\.?")

    def _compile_numerals(self, language: QuantityWords) -> None:
        group, decimal = re.escape(language.group), re.escape(language.decimal)
        self.digits = re.compile(
            rf"([0-9]{{1,3}}(?:(?:{group}[0-9]{{3}})+|(?:[\u00a0\u202f\u2009][0-9]{{3}})+)(?![0-9])|[0-9]+)"
            rf"(?:{decimal}([0-9]+))?([½¼¾⅓⅔⅛])?"
        )
        self.foreign_digits = re.compile(_foreign_digits(language, group, decimal))
        chain = set(language.numbers) | language.hundred | set(language.magnitudes) | set(language.ordinals)
        words = _any(chain)
        self.chain_word = re.compile(rf"({words})\b")
        self.word_or_digit = re.compile(rf"[0-9]|(?:{words})\b")
        conjunction = re.escape(language.conjunction)
        self.next_word = re.compile(
            rf"(?:{GAP}[{DASH}]?{GAP}|,\s)(?:({conjunction})[\s\-]{{1,3}})?({words})\b"
        )
        magnitudes = _any(set(language.magnitudes) | language.hundred)
        self.magnitude = re.compile(rf"[\s{DASH}]{{0,2}}({magnitudes})\b(?!['’]s)")
        self.bare_magnitude = re.compile(rf"({magnitudes})\b")
        self.abbreviation = re.compile(rf"({_any(language.abbreviations)})(?!\w|['’]s)")
        dotted = "|".join(rf"(?<={word})" for word in sorted(language.dotted)) or NEVER
        self.spaced_abbreviation = re.compile(
            rf"\s({_any(language.abbreviations)})(?:(?![\w'.])|(?:{dotted})\.(?=\s))"
        )
        plural = {word for word in language.fractions if word.endswith(("s", "half", "halves"))}
        singular = set(language.fractions) - plural
        self.fraction_after = re.compile(
            rf"[\s{DASH}]({_any(plural | singular)})\b(?![\s{DASH}](?:{'|'.join(NO_FRACTION)}))"
        )
        self.of_a = OF_A

    def _compile_context(self, language: QuantityWords) -> None:
        self.before = re.compile(rf"[\s{DASH}]{{0,2}}(?:{_any(language.before, backwards=True)})(?!\w)")
        self.after = re.compile(rf"[\s{DASH}]{{0,2}}(?:{_any(language.after)})(?!\w)")
        # "Quarante personnes au moins".
        self.after_head = re.compile(rf"\s[^\W\d_]{{2,20}}\s({_any(language.after)})(?!\w)")
        self.filler = re.compile(rf"\s{{0,2}}(?:{_any(language.fillers, backwards=True)})(?!\w)")
        self.role = re.compile(
            rf"\s{{0,2}}(?:{_any(set(language.roles) | language.changes, backwards=True)})(?!\w)"
        )
        adverbs = _any(language.alone)
        self.per = re.compile(
            rf"[\s\-]?(?:(?:{_any(language.rates)})[\s\-]|/)({_any(language.per)})\b(?!\s(?:{'|'.join(SINCE)})\b)"
            rf"|\s({adverbs})\b"
        )
        # "60 calls a day", and not "60 calls a day later".
        self.per_head = re.compile(
            rf"(?:\s[a-z]{{3,20}}){{1,2}}\s(?:{_any(language.rates)})\s({_any(language.per)})\b"
            rf"(?!-|\s(?:{'|'.join(NO_RATE)})\b)"
        )
        determiners = _any(language.determiners)
        self.head = re.compile(
            rf"[\s\-]{{1,2}}(?:(?:{determiners})\s){{0,3}}(?:[0-9]{{1,3}}{AGED}\s)?"
            r"([^\W\d_]+)(?:[ \-]([^\W\d_]+))?(?:[ \-]([^\W\d_]+))?(?:[ \-]([^\W\d_]+))?"
        )
        self.plural = re.compile(rf"[\s\-](?:[a-z]{{2,20}}\s)?(?:{_any(language.plurals)}|[a-z]{{3,20}}s)\b")


def _foreign_digits(language: QuantityWords, group: str, decimal: str) -> str:
    """Return a pattern of the numbers of other conventions, only where nothing else can be meant.

    In English these are 1 200, 1'200, 2.500.000, 1.200,50, 12,34,567, €2,50, 2,5 million and 2,5 km.
    """
    units = {word for word, unit in language.units.items() if unit[0] in _MEASURED} - NO_UNITS
    scale = _any(
        {*language.magnitudes, *language.abbreviations, *(word for word in units if _is_clear(word))}
    )
    signs = re.escape("".join(SYMBOLS))
    grouped = (
        rf"[1-9][0-9]{{0,2}}(?:(?:[ \u00a0\u202f\u2009][0-9]{{3}}){{1,3}}|(?:['’][0-9]{{3}}){{1,3}}"
        rf"|(?:{decimal}[0-9]{{3}}){{2,4}}|{decimal}[0-9]{{3}}(?={group}[0-9]))"
        rf"|[0-9]{{1,2}}(?:{group}[0-9]{{2}}){{1,3}}{group}[0-9]{{3}}"
    )
    paid = rf"(?:(?<=[{signs}])|(?<=[{signs}]\s))[0-9]{{1,3}}(?={group}[0-9]{{1,2}}(?![0-9]))"
    scaled = rf"[0-9]{{1,3}}(?={group}[0-9]{{1,2}}\s?(?:{scale})(?!\w))"
    return (
        rf"(?<![0-9][ .,])({grouped}|{paid}|{scaled})(?:[{group}{decimal}]([0-9]{{1,2}}))?(?![ .,]?[0-9])"
        r"([½¼¾⅓⅔⅛])?"
    )


def _is_clear(unit: str) -> bool:
    return len(unit) > 1 or not unit.isalpha()


def _any(words: Iterable[str], *, backwards: bool = False) -> str:
    return trie_pattern(words, backwards=backwards) or NEVER


def _word_classes(language: QuantityWords) -> dict[str, str]:
    """Return every trigger word with the name of the reader that handles it; earlier tables win."""
    plural_ordinals = {word + "s" for word in language.ordinals}
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
        (set(language.fractions) - set(language.ordinals) - plural_ordinals, "half"),
        (language.decades, "decade"),
        (language.singles, "single"),
        (language.superlatives & SIZES, "superlative"),
    )
    classes: dict[str, str] = {}
    for words, name in reversed(tables):
        classes.update(dict.fromkeys(words, name))
    return classes


def _beginnings(words: frozenset[str]) -> re.Pattern[str] | None:
    """Return a pattern of words, of which those that end in "-" may go on; `None` where there are none."""
    if not words:
        return None
    whole = _any(word for word in words if not word.endswith("-"))
    begun = _any(word[:-1] for word in words if word.endswith("-"))
    return re.compile(rf"(?<!\w)(?:(?:{whole})(?!\w)|(?:{begun}))", re.IGNORECASE)


@lru_cache(maxsize=16)
def grammar_of(language: str) -> Grammar:
    """Return the grammar for a BCP 47 tag; English where the language has no tables."""
    return Grammar(quantities_of(language))
