"""German tables for quantities, with Swiss and Austrian usage: numbers, units' hedges, shapes of figures."""

from __future__ import annotations

from typing import Final

from summarizer.lang.de.quantity_shapes import SHAPES
from summarizer.lang.de.quantity_units import UNITS
from summarizer.lang.de.quantity_words import (
    AFTER,
    ANYBODY,
    BEFORE,
    BREAKS,
    CHANGES,
    COMPARES,
    DENIES,
    DETERMINERS,
    FATES,
    FILLERS,
    HARMED,
    HEDGES,
    MEN,
    NAME_NOUNS,
    ON_AMOUNTS,
    PASSED,
    PERSONS,
    RELATIVE,
    SEXED,
    SHARE_TRENDS,
    SHIFTS,
    STOPWORDS,
    TIMED,
    TREND_ENDINGS,
    TREND_FRAMES,
    TRENDS,
    TRENDS_BEHIND,
    VAGUE,
    WOMEN,
    YEAR_CUES,
    YEAR_NOUNS,
)
from summarizer.lang.quantity_words import QuantityWords

__all__ = ["GERMAN"]

_ONES: Final = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
).split()
_TENS: Final = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_STEMS: Final = {1: "ein"}
_RANKS: Final = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ENDINGS: Final = ("e", "en", "er", "es", "em")


def _below_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    word = _TENS[tens - 2]
    return word if not ones else f"{_STEMS.get(ones, _ONES[ones])}und{word}"


def _numbers() -> dict[str, int]:
    """Return the number words below a hundred, which German writes as one word, with the Swiss "ss"."""
    numbers = {_below_hundred(number): number for number in range(100)}
    numbers |= {word.replace("ß", "ss"): value for word, value in numbers.items()}
    ones = dict.fromkeys(("ein", "eine", "einer", "einem", "einen", "eines"), 1)
    return numbers | ones | {"zwo": 2, "beiden": 2, "beide": 2, "zweier": 2, "dreier": 3}


def _ordinals() -> dict[str, int]:
    """Return "erste" to "neunundneunzigste" with their endings."""
    ranks: dict[str, int] = {}
    for number in range(1, 100):
        word = _below_hundred(number)
        stem = _RANKS.get(number) or word + ("t" if number < len(_ONES) else "st")
        ranks |= dict.fromkeys((stem + ending for ending in _ENDINGS), number)
    return ranks | dict.fromkeys(("hundertste", "hundertsten", "hundertster"), 100)


def _halves() -> dict[str, tuple[int, int]]:
    """Return "anderthalb", "zweieinhalb" and the forms of "halb"."""
    halves = {f"{_ONES[whole]}einhalb": (2 * whole + 1, 2) for whole in range(2, 13)}
    halves |= dict.fromkeys(("anderthalb", "eineinhalb"), (3, 2))
    halves |= {
        f"ein{a} halb{b}": (1, 2)
        for a in ("", "e", "er", "en", "em", "es")
        for b in ("e", "es", "en", "er", "")
    }
    halves |= dict.fromkeys(("dreiviertel",), (3, 4))
    halves |= {f"{_ONES[whole]}einviertel": (4 * whole + 1, 4) for whole in range(2, 13)}
    halves |= {f"{_ONES[whole]}dreiviertel": (4 * whole + 3, 4) for whole in range(2, 13)}
    # "Eine Dreiviertelmillion": of a magnitude the part is written as one word with it.
    halves |= {
        f"{one} {part}{word}": (size * of // 4, 1)
        for one in ("eine", "einer")
        for part, of in (("viertel", 1), ("dreiviertel", 3))
        for word, size in (("million", 10**6), ("milliarde", 10**9))
    }
    return halves | {f"eine {word}": (1, 4) for word in ("viertel",)}


def _fractions() -> dict[str, tuple[int, int]]:
    names = "drittel viertel fünftel sechstel siebtel achtel neuntel zehntel".split()
    parts = {f"{name}{end}": (1, of) for of, name in enumerate(names, start=3) for end in ("", "n", "s")}
    return parts | {"hundertstel": (1, 100), "tausendstel": (1, 1000), "zwanzigstel": (1, 20)}


def _multiples() -> dict[str, tuple[int, int]]:
    """Return the words of doubling and halving; "doppelt" alone is weak."""
    words: dict[str, tuple[int, int]] = {}
    for ratio, stem in ((2, "verdoppel"), (3, "verdreifach"), (4, "vervierfach"), (5, "verfünffach"),
                        (6, "versechsfach"), (10, "verzehnfach")):  # fmt: skip
        ends = ("t", "te", "ten", "n", "ung") if stem.endswith("el") else ("t", "te", "ten", "en", "ung")
        words |= {stem + end: (ratio, 1) for end in ends}
    words["verdopplung"] = (2, 1)
    words |= dict.fromkeys(("halbiert", "halbierte", "halbierten", "halbieren", "halbierung"), (1, 2))
    words |= dict.fromkeys(("doppelt", "doppelte", "doppelten", "doppelter", "doppeltes"), (2, 1))
    return words


_MONTHS: Final = "januar februar märz april mai juni juli august september oktober november dezember".split()
_SHORT_MONTHS: Final = {
    "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dez": 12, "jänner": 1, "feber": 2,
}  # fmt: skip
_WEEKDAYS: Final = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_OF_DAY: Final = "abend abends morgen vormittag nachmittag nacht mittag".split()
_DAYS: Final = {word: number for number, word in enumerate(_WEEKDAYS, start=1)} | {"sonnabend": 6}
_MONTH_ENDINGS: Final = {f"{word}s": number for number, word in enumerate(_MONTHS, start=1)}

GERMAN: Final = QuantityWords(
    code="de",
    decimal=",",
    group=".",
    is_joined=True,
    is_capital=True,
    shapes=SHAPES,
    shifts=SHIFTS,
    numbers=_numbers(),
    inner={"hundert": 100},
    hundred=frozenset(),
    halves=_halves(),
    magnitudes={
        "tausend": 10**3,
        **dict.fromkeys(("million", "millionen"), 10**6),
        **dict.fromkeys(("milliarde", "milliarden"), 10**9),
        **dict.fromkeys(("billion", "billionen"), 10**12),
        **dict.fromkeys(("billiarde", "billiarden"), 10**15),
    },
    abbreviations={"mio": 10**6, "mrd": 10**9, "md": 10**9, "tsd": 10**3, "bio": 10**12, "mill": 10**6},
    conjunction="und",
    ordinals=_ordinals(),
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | _SHORT_MONTHS | _MONTH_ENDINGS,
    weekdays=_DAYS
    | {f"{word}{end}": number for word, number in _DAYS.items() for end in ("s", *_OF_DAY)}
    | {f"{word}en": number for word, number in _DAYS.items()},
    units=UNITS,
    before=BEFORE,
    hedging=("schätz", "geschätz", "abschätz", "hochrechn", "hochgerechn", "prognos", "überschlag"),
    timed=TIMED,
    on_amounts=ON_AMOUNTS,
    after=AFTER,
    fractions=_fractions(),
    shares={
        **dict.fromkeys(("die hälfte", "der hälfte", "hälfte", "zur hälfte"), (1, 2)),
        **dict.fromkeys(("zweidrittelmehrheit", "zweidrittel"), (2, 3)),
        "dreiviertelmehrheit": (3, 4),
    },
    groups={"dutzend": (12, True), "ein dutzend": (12, True), "ein halbes dutzend": (6, True)},
    vague=VAGUE,
    multiples=_multiples(),
    frequencies={
        "einmal": 1,
        "zweimal": 2,
        "dreimal": 3,
        "viermal": 4,
        "fünfmal": 5,
        "sechsmal": 6,
        "siebenmal": 7,
        "achtmal": 8,
        "neunmal": 9,
        "zehnmal": 10,
        "zwölfmal": 12,
        "hundertmal": 100,
    },
    weak=frozenset(
        "doppelt doppelte doppelten doppelter doppeltes einmal erste ersten erster erstes erstem heute "
        "zweite zweiten zweiter zweites zweitem morgen".split()
    ),
    relative=RELATIVE,
    holidays={
        "heiligabend": "XXXX-12-24",
        "silvester": "XXXX-12-31",
        "neujahr": "XXXX-01-01",
        "erster weihnachtstag": "XXXX-12-25",
        "tag der arbeit": "XXXX-05-01",
        "bundesfeier": "XXXX-08-01",
        "allerheiligen": "XXXX-11-01",
        "nikolaustag": "XXXX-12-06",
        "tag der deutschen einheit": "XXXX-10-03",
    },
    clock={
        "mitternacht": "00:00",
        "zwölf uhr mittags": "12:00",
        "12 uhr mittags": "12:00",
        "mittags um zwölf": "12:00",
    },
    parts={
        **dict.fromkeys(("anfang", "zu beginn", "beginn", "frühe", "frühen", "zu anfang"), "early"),
        **dict.fromkeys(("mitte", "mitten im"), "mid"),
        **dict.fromkeys(("ende", "gegen ende", "späten", "späte"), "late"),
    },
    per={
        "jahr": "year",
        "monat": "month",
        "woche": "week",
        "tag": "day",
        "stunde": "hour",
        "minute": "minute",
        "sekunde": "second",
        "nacht": "night",
        "kopf": "person",
        "person": "person",
        "einwohner": "person",
        "aktie": "share",
        "quartal": "quarter",
        "tonne": "tonne",
        "haushalt": "household",
        "liter": "litre",
        "kilo": "kg",
        "kilogramm": "kg",
        "quadratmeter": "m2",
        "kilowattstunde": "kWh",
        "fass": "barrel",
        "barrel": "barrel",
        "feinunze": "ounce",
        "unze": "ounce",
        "spiel": "game",
        "ticket": "ticket",
        "jährlich": "year",
        "pro-kopf": "person",
        "monatlich": "month",
        "wöchentlich": "week",
        "täglich": "day",
        "stündlich": "hour",
    },
    alone=frozenset({"jährlich", "monatlich", "wöchentlich", "täglich", "stündlich"}),
    rates=frozenset({"pro", "je", "im", "in der", "am", "die"}),
    name_nouns=NAME_NOUNS,
    rank_words=frozenset(
        "der die das dem den des zum zur im am vom beim ihr ihre ihrem ihren ihrer sein seine seinem seinen "
        "seiner jeder jede jedes jeden jedem ins ans unser unserem".split()
    ),
    roles={"um": "by", "auf": "to"},
    decades={
        **{f"{word}er": 20 + 10 * index for index, word in enumerate(_TENS)},
        **{f"{word.replace('ß', 'ss')}er": 20 + 10 * index for index, word in enumerate(_TENS)},
    },
    fillers=FILLERS,
    known_by=frozenset({"den", "dem"}),
    determiners=DETERMINERS,
    persons=PERSONS,
    anybody=ANYBODY,
    generic=ANYBODY | {"opf", "mitglied", "beteilig"},
    harmed=HARMED,
    compares=COMPARES,
    denies=DENIES,
    hedges=HEDGES,
    pounds=frozenset({"pfund"}),
    dotted=frozenset({"mio", "mrd"}),
    women=WOMEN,
    men=MEN,
    sexed=SEXED,
    changes=CHANGES,
    trends=TRENDS,
    share_trends=SHARE_TRENDS,
    trend_endings=TREND_ENDINGS,
    trend_frames=TREND_FRAMES,
    trends_behind=TRENDS_BEHIND,
    phases={
        **dict.fromkeys(
            "bislang bisher bisherige bisherigen zuvor vorher früher früheren ursprünglich ursprüngliche "
            "ursprünglichen vormals einst".split(),
            "past",
        ),
        **dict.fromkeys("nun jetzt künftig fortan neuerdings nunmehr".split(), "now"),
    },
    fates=FATES,
    each=frozenset({"pro", "je"}),
    each_time=frozenset("jahr monat woche tag stunde quartal".split()),
    parting=frozenset({"davon", "darunter"}),
    breaks=BREAKS,
    passed=PASSED,
    endings=(
        "innen",
        "ungen",
        "ern",
        "ung",
        "en",
        "er",
        "es",
        "em",
        "in",
        "st",
        "te",
        "e",
        "n",
        "s",
        "t",
    ),
    joints=frozenset(
        """auf|oder|und|statt|statt bisher|statt zuvor|statt derzeit|statt wie bisher|bis|und um|und auf|sowie
        |beziehungsweise|bzw.|auf minus|auf plus""".replace("\n        ", "").split("|")
    ),
    minus=frozenset({"minus"}),
    below=("unter null", "unter dem gefrierpunkt", "frost", "minus"),
    points=frozenset(
        "umfrage quote prozent wahl zustimmung inflation arbeitslos anteil stimmen beteiligung zins".split()
    ),
    year_cues=YEAR_CUES,
    year_nouns=YEAR_NOUNS,
    stopwords=STOPWORDS,
)
"""The tables of German."""
