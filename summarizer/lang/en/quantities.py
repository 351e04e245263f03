"""English tables for quantities: British and American news usage."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.quantity_classes import (
    FRACTIONS,
    GROUPS,
    MULTIPLES,
    PARTS,
    PER,
    VAGUE,
)
from summarizer.lang.en.quantity_hedges import AFTER, BEFORE
from summarizer.lang.en.quantity_units import UNITS
from summarizer.lang.en.quantity_words import (
    ANYBODY,
    BREAKS,
    CHANGES,
    HARMED,
    HOLIDAYS,
    NAME_NOUNS,
    PASSED,
    PERSONS,
    PLURALS,
    RANK_WORDS,
    STOPWORDS,
    SUPERLATIVES,
    TRENDS,
)
from summarizer.lang.quantity_words import QuantityWords

__all__ = ["ENGLISH"]

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS: Final = {
    **{word: value for value, word in enumerate(_ONES)},
    **{word: 20 + 10 * index for index, word in enumerate(_TENS)},
    "nil": 0,
    "nought": 0,
}
_ORDINAL_WORDS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_ORDINALS: Final = {
    **{word: value for value, word in enumerate(_ORDINAL_WORDS, start=1)},
    **{word[:-1] + "ieth": 20 + 10 * index for index, word in enumerate(_TENS)},
    "hundredth": 100,
    "thousandth": 10**3,
    "millionth": 10**6,
    "billionth": 10**9,
}
_MONTHS: Final = (
    "january february march april may june july august september october november december".split()
)
_SHORT_MONTHS: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_WEEKDAYS: Final = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5}
_MAGNITUDES: Final = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7, "mln": 10**6, "bln": 10**9, "dozen": 12,
}  # fmt: skip
_ABBREVIATIONS: Final = {
    "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9, "tn": 10**12,
    "trn": 10**12, "t": 10**12, "k": 10**3,
}  # fmt: skip
_RELATIVE: Final = {
    "today": "day+0", "yesterday": "day-1", "tomorrow": "day+1", "tonight": "day+0", "last night": "day-1",
    "the day before yesterday": "day-2", "this morning": "day+0", "this afternoon": "day+0",
    "this evening": "day+0",
    **{
        f"{word} {unit}": f"{unit}{shift}"
        for unit in ("week", "month", "year", "decade", "century", "quarter")
        for word, shift in (("last", "-1"), ("this", "+0"), ("next", "+1"))
    },
}  # fmt: skip
_FILLERS: Final = (
    "a", "an", "the", "another", "a further", "an additional", "a total of", "a combined", "its", "a record",
)  # fmt: skip
_DETERMINERS: Final = (
    "of", "the", "its", "their", "his", "her", "all", "those", "these", "our", "more", "other", "further",
    "additional",
    "new", "different", "separate", "extra", "or", "so",
)  # fmt: skip

ENGLISH: Final = QuantityWords(
    code="en",
    decimal=".",
    group=",",
    numbers=_NUMBERS,
    hundred=frozenset({"hundred"}),
    magnitudes=_MAGNITUDES,
    abbreviations=_ABBREVIATIONS,
    conjunction="and",
    ordinals=_ORDINALS,
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | _SHORT_MONTHS,
    weekdays={word: number for number, word in enumerate(_WEEKDAYS, start=1)} | _SHORT_WEEKDAYS,
    cased=frozenset({"may", "march", *_SHORT_MONTHS, *_SHORT_WEEKDAYS}),
    units=UNITS,
    adding=frozenset("more further additional extra full whole straight consecutive successive long".split()),
    singles=frozenset({"an hour", "a day", "a week", "a month", "a year"})
    | {f"{unit}{joint}long" for unit in ("hour", "day", "week", "month", "year") for joint in ("-", "")},
    before=BEFORE,
    after=AFTER,
    fractions=FRACTIONS,
    groups=GROUPS,
    vague=VAGUE,
    multiples=MULTIPLES,
    frequencies={"once": 1, "twice": 2, "thrice": 3},
    relative=_RELATIVE,
    holidays=HOLIDAYS,
    clock={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    parts=PARTS,
    per=PER,
    name_nouns=NAME_NOUNS,
    rank_words=RANK_WORDS,
    superlatives=SUPERLATIVES,
    roles={"by": "by", "to": "to", "from": "from", "of": "of"},
    decades={f"{word[:-1]}ies": 20 + 10 * index for index, word in enumerate(_TENS)},
    fillers=frozenset(_FILLERS),
    determiners=frozenset(_DETERMINERS),
    plurals=PLURALS,
    changes=CHANGES,
    persons=PERSONS,
    anybody=ANYBODY,
    generic=ANYBODY | {"victim", "member", "individual"},
    harmed=HARMED,
    is_headed=True,
    trends=TRENDS,
    stopwords=STOPWORDS,
    alone=frozenset(word for word in PER if word.endswith("ly")),
    rates=frozenset({"a", "an", "per", "every", "each", "for every", "for each"}),
    breaks=BREAKS,
    passed=PASSED,
)
