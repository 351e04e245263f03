"""Italian tables for quantities, with Swiss usage: numbers, groups, periods."""

from __future__ import annotations

from typing import Final

from summarizer.lang.it.quantity_shapes import SHAPES
from summarizer.lang.it.quantity_units import UNITS
from summarizer.lang.it.quantity_words import (
    AFTER,
    ANYBODY,
    BEFORE,
    BREAKS,
    CHANGES,
    COMPARES,
    DETERMINERS,
    FILLERS,
    HARMED,
    PASSED,
    PERSONS,
    RELATIVE,
    STOPWORDS,
    TRENDS,
    VAGUE,
    YEAR_CUES,
)
from summarizer.lang.quantity_words import QuantityWords

__all__ = ["ITALIAN"]

_ONES: Final = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
).split()
_TENS: Final = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_VOWEL_FIRST: Final = frozenset({1, 8})


def _below_hundred(number: int) -> str:
    """Return the word of a number: of tens the last vowel goes before "uno" and "otto"."""
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    word = _TENS[tens - 2]
    if not ones:
        return word
    return (word[:-1] if ones in _VOWEL_FIRST else word) + _ONES[ones]


def _spell(number: int) -> set[str]:
    """Return the ways to write a number below a thousand: "centootto" and "centotto"."""
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return {_below_hundred(number)}
    head = ("" if hundreds == 1 else _ONES[hundreds]) + "cento"
    if not rest:
        return {head}
    tail = _below_hundred(rest)
    return {head + tail, head[:-1] + tail} if tail.startswith("o") else {head + tail}


def _numbers() -> dict[str, int]:
    """Return the number words below a thousand, which Italian writes as one word.

    "Tre" has an accent at the end of a longer word; "uno" loses its vowel before a noun; and before the
    ending of "ventenne" a number has lost its own.
    """
    numbers = {way: number for number in range(1000) for way in _spell(number)}
    accented = {f"{word[:-1]}é": value for word, value in numbers.items() if word.endswith("tre")}
    accented |= {f"{word[:-1]}è": value for word, value in numbers.items() if word.endswith("tre")}
    accented = {word: value for word, value in accented.items() if value > 3}
    short = {word[:-1]: value for word, value in numbers.items() if word.endswith("uno") and value > 1}
    aged = {
        word[:-1]: value
        for word, value in numbers.items()
        if 10 < value < 100 and word.endswith(("i", "a", "otto", "quattro"))
    }
    ones = {"un": 1, "una": 1, "un'": 1, "un’": 1}
    return numbers | accented | short | aged | ones | {"entrambi": 2, "entrambe": 2}


def _ordinals() -> dict[str, int]:
    """Return "primo" to "centesimo" with their endings."""
    stems: dict[int, str] = dict(
        enumerate("prim second terz quart quint sest settim ottav non decim".split(), start=1)
    )
    for number in range(11, 101):
        for word in _spell(number):
            # "Ventitreesimo" and "ventiseiesimo" keep the vowel.
            stems[number] = (word if word.endswith(("tre", "sei")) else word[:-1]) + "esim"
    return {f"{stem}{end}": rank for rank, stem in stems.items() for end in "oaie"}


# "Nono" and "nona" only: "non" is "not".
_FRACTIONS: Final = {3: "terz", 4: "quart", 5: "quint", 6: "sest", 7: "settim", 8: "ottav", 10: "decim"}
_GROUPS: Final = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40,
    "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
}  # fmt: skip
_MONTHS: Final = (
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
)
# Not "gen", "mar", "ago" and "set": a general, the sea, a needle, and a part of a tennis match.
_SHORT_MONTHS: Final = {
    "feb": 2, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "sett": 9, "ott": 10, "nov": 11, "dic": 12,
}  # fmt: skip
_DAYS: Final = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()


def _multiples() -> dict[str, tuple[int, int]]:
    words: dict[str, tuple[int, int]] = {"dimezzamento": (1, 2), "doppio": (2, 1), "triplo": (3, 1)}
    for ratio, stem in (
        ((2, 1), "raddoppi"),
        ((3, 1), "triplic"),
        ((4, 1), "quadruplic"),
        ((1, 2), "dimezz"),
    ):
        ends = "ato ata ati ate are ano a ò arono".split()
        words |= dict.fromkeys((stem + end for end in ends), ratio)
    doubled = {"raddoppio", "il doppio", "raddoppiamento", "due volte tanto"}
    return words | dict.fromkeys(sorted(doubled), (2, 1)) | {"il triplo": (3, 1), "il quadruplo": (4, 1)}


ITALIAN: Final = QuantityWords(
    code="it",
    decimal=",",
    group=".",
    is_joined=True,
    shapes=SHAPES,
    numbers=_numbers(),
    hundred=frozenset(),
    # "Mezzo" alone is mostly no half: "in mezzo a".
    halves={"mezzo milione": (500000, 1), "mezzo miliardo": (500000000, 1)},
    half_after=frozenset({"e mezzo", "e mezza"}),
    magnitudes={
        **dict.fromkeys(("mille", "mila"), 10**3),
        **dict.fromkeys(("milione", "milioni"), 10**6),
        **dict.fromkeys(("miliardo", "miliardi"), 10**9),
    },
    # "50mila" is written together.
    abbreviations={"mila": 10**3, "mln": 10**6, "mld": 10**9, "mio": 10**6},
    conjunction="e",
    ordinals=_ordinals(),
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | _SHORT_MONTHS,
    weekdays={word: number for number, word in enumerate(_DAYS, start=1)}
    | {word.replace("ì", "i"): number for number, word in enumerate(_DAYS, start=1)}
    | {"sabati": 6, "domeniche": 7},
    units=UNITS,
    before=BEFORE,
    after=AFTER,
    fractions={f"{stem}{end}": (1, of) for of, stem in _FRACTIONS.items() for end in "oi"}
    | {"centesimo": (1, 100), "millesimo": (1, 1000)},
    shares={
        **dict.fromkeys(("la metà", "metà", "della metà"), (1, 2)),
        **{f"{of}un {stem}o": (1, number) for number, stem in _FRACTIONS.items() for of in ("", "di ")},
        "i due terzi": (2, 3),
        "i tre quarti": (3, 4),
    },
    groups={
        **{f"una {word}": (size, False) for word, size in _GROUPS.items()},
        **{f"la {word}": (size, False) for word, size in _GROUPS.items()},
        "una mezza dozzina": (6, True),
        "mezza dozzina": (6, True),
        "un centinaio": (100, False),
        "un migliaio": (1000, False),
        "un paio": (2, False),
        "una coppia": (2, True),
    },
    vague=VAGUE,
    multiples=_multiples(),
    frequencies={"una volta": 1, "due volte": 2, "tre volte": 3},
    # "Secondo" is "according to" as well, "metà" a part of a month, "quarto" a room of an hour.
    weak=frozenset(
        "doppio triplo primo prima primi prime secondo seconda secondi seconde oggi metà ora nona".split()
    )
    | {"una volta", "una coppia"},
    relative=RELATIVE,
    holidays={
        **dict.fromkeys(
            (
                "domenica delle palme",
                "domenica di pasqua",
                "lunedì dell'angelo",
                "lunedì dell’angelo",
                "giovedì santo",
                "venerdì santo",
                "mercoledì delle ceneri",
                "martedì grasso",
                "giovedì grasso",
            ),
            "",
        ),
        "natale": "XXXX-12-25",
        "santo stefano": "XXXX-12-26",
        "capodanno": "XXXX-01-01",
        "ferragosto": "XXXX-08-15",
        "ognissanti": "XXXX-11-01",
        "san silvestro": "XXXX-12-31",
    },
    clock={"mezzogiorno": "12:00", "mezzanotte": "00:00", "mezzogiorno e mezzo": "12:30"},
    parts={
        **dict.fromkeys(("inizio", "all'inizio di", "all’inizio di", "inizi di", "agli inizi di"), "early"),
        **dict.fromkeys(("metà", "a metà", "a metà di", "la metà di"), "mid"),
        **dict.fromkeys(("fine", "alla fine di", "la fine di", "fine di", "a fine"), "late"),
    },
    per={
        "anno": "year",
        "mese": "month",
        "settimana": "week",
        "giorno": "day",
        "ora": "hour",
        "minuto": "minute",
        "secondo": "second",
        "notte": "night",
        "testa": "person",
        "persona": "person",
        "abitante": "person",
        "azione": "share",
        "trimestre": "quarter",
        "tonnellata": "tonne",
        "famiglia": "household",
        "litro": "litre",
        "chilo": "kg",
        "kg": "kg",
        "metro quadrato": "m2",
        "metro quadro": "m2",
        "m²": "m2",
        "mq": "m2",
        "partita": "match",
        "barile": "barrel",
        "oncia": "ounce",
        "biglietto": "ticket",
        "annuo": "year",
        "annui": "year",
        "annuali": "year",
        "annua": "year",
        "annue": "year",
        "mensile": "month",
        "mensili": "month",
        "settimanali": "week",
        "giornalieri": "day",
    },
    alone=frozenset("annuo annui annua annue annuali mensile mensili settimanali giornalieri".split()),
    rates=frozenset({"per", "a", "al", "alla", "all'", "all’", "l'", "l’", "ogni"}),
    year_cues=YEAR_CUES,
    fillers=FILLERS,
    determiners=DETERMINERS,
    persons=PERSONS,
    anybody=ANYBODY,
    generic=ANYBODY | {"vittim", "membr"},
    harmed=HARMED,
    compares=COMPARES,
    changes=CHANGES,
    roles={"di": "by", "del": "by", "dello": "by", "a": "to", "al": "to", "allo": "to"},
    trends=TRENDS,
    breaks=BREAKS,
    passed=PASSED,
    # "Gli anni venti" to "novanta".
    decades={word: 20 + 10 * index for index, word in enumerate(_TENS)},
    endings=(
        "azioni",
        "azione",
        "amenti",
        "amento",
        "imenti",
        "imento",
        "avano",
        "ando",
        "endo",
        "ato",
        "ata",
        "ati",
        "ate",
        "are",
        "ere",
        "ire",
        "ano",
        "ono",
        "ava",
        "a",
        "e",
        "i",
        "o",
        "ò",
    ),
    links=frozenset({"di ", "d'", "d’"}),
    joints=frozenset({"a", "al", "ai", "alle", "o", "e", "contro"}),
    minus=frozenset({"meno"}),
    points=frozenset(
        "sondaggio gradimento consensi tasso % per cento disoccupazione inflazione voti suffragi "
        "affluenza quota popolarità fiducia".split()
    ),
    stopwords=STOPWORDS,
)
"""The tables of Italian."""
