"""What a language brings to the reading of quantities: tables, and how a row of one is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Qualifier", "QuantityWords", "Unit", "bounds", "units", "vague"]

Qualifier = Literal["exact", "exactly", "approx", "near_below", "near_above", "gt", "ge", "lt", "le"]

Unit = tuple[str, str, int]
"""Kind, canonical unit, and hundredths of that unit: ("money", "GBP", 1) for pence, 100 for pounds."""


def units(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    """Return the entries of `QuantityWords.units` for some names of one unit, "_" for a space within a name.

    >>> from summarizer.lang.quantity_words import units
    >>> units("money", "GBP", "penny british_pence", 1)
    {'penny': ('money', 'GBP', 1), 'british pence': ('money', 'GBP', 1)}
    """
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


def bounds(phrases: Mapping[Qualifier, str]) -> dict[str, Qualifier]:
    """Return the entries of `QuantityWords.before` for the phrases of each bound, "_" for a space within one.

    >>> from summarizer.lang.quantity_words import bounds
    >>> bounds({"ge": "at_least minimum"})
    {'at least': 'ge', 'minimum': 'ge'}
    """
    return {phrase.replace("_", " "): bound for bound, row in phrases.items() for phrase in row.split()}


# The interval of each class of vague amounts; "thousands" may reach into the tens of thousands.
_CLASSES: Final[dict[str, tuple[int, int]]] = {
    "single-digit": (1, 9),
    "double-digit": (10, 99),
    "tens": (20, 99),
    "a few dozen": (24, 99),
    "dozens": (24, 99),
    "several dozen": (36, 99),
    "scores": (40, 199),
    "triple-digit": (100, 999),
    "a few hundred": (200, 999),
    "hundreds": (200, 999),
    "several hundred": (300, 999),
    "a few thousand": (2000, 9999),
    "thousands": (2000, 9999),
    "several thousand": (3000, 9999),
    "tens of thousands": (20000, 99999),
    "hundreds of thousands": (200000, 999999),
    "a few million": (2000000, 9999999),
    "millions": (2000000, 999000000),
    "several million": (3000000, 9999999),
    "tens of millions": (20000000, 99999999),
    "hundreds of millions": (200000000, 999999999),
    "billions": (2000000000, 999000000000),
    "several billion": (3000000000, 9999999999),
    "tens of billions": (20000000000, 99999999999),
    "hundreds of billions": (200000000000, 999999999999),
    "trillions": (2000000000000, 999000000000000),
}


def vague(words: Mapping[str, str]) -> dict[str, tuple[str, int, int]]:
    """Return the entries of `QuantityWords.vague` for words, each with the class of amounts that it names.

    >>> from summarizer.lang.quantity_words import vague
    >>> vague({"decine": "tens"})
    {'decine': ('tens', 20, 99)}
    """
    return {word: (name, *_CLASSES[name]) for word, name in words.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityWords:
    """The tables of one language. All words are lower case; a space stands for any white space.

    Attributes:
        code: BCP 47 primary subtag.
        decimal: Decimal mark.
        group: Characters that may group thousands.
        numbers: Cardinal words below a hundred (or whole compounds, where a language writes them as one).
        hundred: Words that multiply what stands before them by a hundred.
        magnitudes: Words from a thousand up.
        abbreviations: Magnitudes written against or after digits ("bn").
        conjunction: The word inside a number ("and").
        ordinals: Ordinal words below a hundred, and of magnitudes.
        fractions: Names of fractions, with numerator and denominator.
        groups: Group nouns with their number ("trio"), and whether the number is exact.
        vague: Vague classes with their interval.
        months: Month names and abbreviations.
        weekdays: Weekday names and abbreviations, Monday 1.
        cased: Words that only count when capitalised ("may", "march").
        units: Unit words, with kind, unit and hundredths.
        before: Qualifier phrases before a number.
        timed: Those of `before` that bound a time alone: "gegen drei Uhr", but not "gegen drei Firmen".
        on_amounts: Endings of nouns before those of `before` that may only join the amount to them: "über"
            of "ein Vertrag über drei Jahre".
        hedging: How words begin that hedge the figures of their sentence, wherever they stand: "schätz".
        after: Qualifier phrases after a number.
        persons: Nouns for people, singular: eight of them are "eight people".
        anybody: Words for people or things of any kind, as they fold: who tells of them tells no other thing.
        generic: The same, with words for what somebody is to a thing ("member").
        harmed: Words of who has come to harm, as they fold.
        is_headed: Whether the words after a figure tell what it counts well enough to accuse by them.
        compares: Words of a sentence that works a figure out of others, or compares: whole words, or
            beginnings that end in "-".
        denies: Words that tell of what is left of a whole, or is not so; as `compares` writes them.
        hedges: For each qualifier the word that is put before a figure to restore it.
        share_trends: Words that tell a change only of a share: "gagné" of "gagné 3 %"; as `trends`.
        trend_endings: Endings of words of change that are written with what changes: "-rückgang".
        trend_frames: Verbs that tell a change with a word that closes their clause, each with these words:
            "legte" with "zu".
        trends_behind: Phrases right behind a figure that tell a change by it: "weniger als".
        fates: Words of who has come to harm, each with the name of the harm; "+" for words that join two.
        phases: Words that tell what is "past", and what is so "now".
        each: Words before each of what an amount is told: "pro".
        each_time: Words of time behind them, of which the article's other amounts are, too: "jahr".
        parting: Words between a whole and its part: "dont".
        pounds: Words for pounds of money that may be pounds of weight.
        dotted: Those of `abbreviations` that may have a full stop ("Mio.").
        women: Words for women and girls.
        men: Words for men and boys.
        sexed: Forms of an age that tell the sex of whom it is, with the word before where that tells it:
            "jähriger" and "der jährige" a man's.
        singles: One span of time without a number ("a year").
        adding: Words between a number and a span of time that leave it one ("two more years").
        alone: Words of `per` that stand alone ("yearly").
        rates: Words before what a figure is per ("per", "an").
        known_by: Articles between a bound and a figure that tell it known, so compared with: "unter den".
        breaks: Words that end a clause ("but", "while").
        passed: Words between a figure and its word of change, over which one looks ("by", "nearly").
        endings: Endings that a word loses to meet its other forms, the longest first; none where the
            language has a stemmer.
        shapes: What a quantity may look like, as kind and template (`analysis/quantities/shapes.py` reads
            them); a language without shapes is read with the rules for English.
        inner: Words that multiply what stands before them within a thousand ("hundert", "千").
        halves: Number words that are no whole number ("anderthalb").
        half_after: What adds a half to the number before it ("et demi").
        shares: Shares that need no number ("die Hälfte").
        links: What may stand between a number and its unit ("de", "d'").
        joints: Words between two numbers of which only the second has its magnitude and unit ("auf", "à").
        minus: Words that make the number after them negative.
        below: Words behind degrees that make them negative.
        points: What a bare "points" may be a share of ("Umfrage"): then they are percentage points.
        shifts: Phrases that tell how many days one thing lies from another, with the days; "{}" stands for
            a number that multiplies them ("{} Tage später").
        year_cues: Words before four digits that make them a year.
        hour_cues: Words before hours that make them a time of day, beside `year_cues`: "était".
        year_nouns: Words after four digits that leave them a year, though they could be counted.
        weak: Words that may be a figure and mostly are none ("einmal"): they bear out, and are not judged.
        is_capital: Whether every noun has a capital.
        is_joined: Whether number words of one number are written as one word.
        is_spaced: Whether a space parts words.
    """

    code: str
    decimal: str
    group: str
    numbers: dict[str, int]
    hundred: frozenset[str]
    magnitudes: dict[str, int]
    abbreviations: dict[str, int]
    conjunction: str
    ordinals: dict[str, int]
    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, Unit]
    before: dict[str, Qualifier]
    after: dict[str, Qualifier]
    cased: frozenset[str] = frozenset()
    hedging: tuple[str, ...] = ()
    timed: frozenset[str] = frozenset()
    on_amounts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fractions: dict[str, tuple[int, int]] = field(default_factory=dict)
    groups: dict[str, tuple[int, bool]] = field(default_factory=dict)
    vague: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    multiples: dict[str, tuple[int, int]] = field(default_factory=dict)
    frequencies: dict[str, int] = field(default_factory=dict)
    relative: dict[str, str] = field(default_factory=dict)
    holidays: dict[str, str] = field(default_factory=dict)
    clock: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    per: dict[str, str] = field(default_factory=dict)
    name_nouns: frozenset[str] = frozenset()
    rank_words: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    roles: dict[str, str] = field(default_factory=dict)
    decades: dict[str, int] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    known_by: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    trends: dict[str, int] = field(default_factory=dict)
    stopwords: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    harmed: frozenset[str] = frozenset()
    is_headed: bool = False
    compares: frozenset[str] = frozenset()
    denies: frozenset[str] = frozenset()
    hedges: dict[str, str] = field(default_factory=dict)
    share_trends: dict[str, int] = field(default_factory=dict)
    trend_endings: dict[str, int] = field(default_factory=dict)
    trend_frames: dict[str, dict[str, int]] = field(default_factory=dict)
    trends_behind: dict[str, int] = field(default_factory=dict)
    fates: dict[str, str] = field(default_factory=dict)
    phases: dict[str, str] = field(default_factory=dict)
    each: frozenset[str] = frozenset()
    each_time: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    pounds: frozenset[str] = frozenset()
    dotted: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    sexed: dict[str, str] = field(default_factory=dict)
    singles: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    shapes: tuple[tuple[str, str], ...] = ()
    shifts: dict[str, int] = field(default_factory=dict)
    inner: dict[str, int] = field(default_factory=dict)
    halves: dict[str, tuple[int, int]] = field(default_factory=dict)
    half_after: frozenset[str] = frozenset()
    shares: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    below: tuple[str, ...] = ()
    points: frozenset[str] = frozenset()
    year_cues: frozenset[str] = frozenset()
    hour_cues: frozenset[str] = frozenset()
    year_nouns: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    is_capital: bool = False
    is_joined: bool = False
    is_spaced: bool = True
