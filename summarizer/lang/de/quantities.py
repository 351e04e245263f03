"""German tables for quantities: digits, separators, percent, money, months, number words to a thousand."""

from __future__ import annotations

from summarizer.lang.quantity_words import QuantityWords, Unit

__all__ = ["GERMAN"]

_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_STEMS = {1: "ein"}


def _below_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    word = _TENS[tens - 2]
    return word if not ones else f"{_STEMS.get(ones, _ONES[ones])}und{word}"


def _spell(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    head = f"{_STEMS.get(hundreds, _ONES[hundreds])}hundert"
    return head + (_below_hundred(rest) if rest else "")


def _numbers() -> dict[str, int]:
    """Return all number words to 999, which German writes as one word, with the endings of "one"."""
    numbers = {_spell(number): number for number in range(1000)}
    return numbers | {"hundert": 100, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "zwo": 2}


def _unit(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()

GERMAN = QuantityWords(
    code="de",
    decimal=",",
    group=".",
    numbers=_numbers(),
    hundred=frozenset(),
    magnitudes={
        "tausend": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
        "dutzend": 12,
    },
    abbreviations={"mio": 10**6, "mrd": 10**9},
    conjunction="und",
    ordinals={},
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | {"jänner": 1, "feber": 2},
    weekdays={word: number for number, word in enumerate(_WEEKDAYS, start=1)} | {"sonnabend": 6},
    units={
        **_unit("percent", "%", "% prozent"),
        **_unit("points", "pp", "prozentpunkt prozentpunkte prozentpunkten"),
        **_unit("money", "EUR", "euro euros eur"),
        **_unit("money", "EUR", "cent cents", 1),
        **_unit("money", "USD", "dollar us-dollar"),
        **_unit("money", "GBP", "pfund"),
        **_unit("money", "CHF", "franken"),
        **_unit("measure", "m", "meter metern m"),
        **_unit("measure", "km", "kilometer kilometern km"),
        **_unit("measure", "cm", "zentimeter zentimetern cm"),
        **_unit("measure", "kg", "kilogramm kilo kg"),
        **_unit("measure", "t", "tonne tonnen"),
        **_unit("measure", "ha", "hektar"),
        **_unit("measure", "l", "liter litern"),
        **_unit("measure", "degC", "grad °c"),
        **_unit("measure", "km/h", "km/h stundenkilometer"),
        **_unit("duration", "second", "sekunde sekunden"),
        **_unit("duration", "minute", "minute minuten"),
        **_unit("duration", "hour", "stunde stunden"),
        **_unit("duration", "day", "tag tage tagen"),
        **_unit("duration", "week", "woche wochen"),
        **_unit("duration", "month", "monat monate monaten"),
        **_unit("duration", "year", "jahr jahre jahren"),
        **_unit("duration", "decade", "jahrzehnt jahrzehnte jahrzehnten"),
    },
    before={
        "etwa": "approx",
        "rund": "approx",
        "ungefähr": "approx",
        "circa": "approx",
        "ca.": "approx",
        "gut": "near_above",
        "knapp": "near_below",
        "fast": "near_below",
        "beinahe": "near_below",
        "mehr als": "gt",
        "über": "gt",
        "mindestens": "ge",
        "wenigstens": "ge",
        "weniger als": "lt",
        "unter": "lt",
        "bis zu": "le",
        "höchstens": "le",
        "maximal": "le",
        "genau": "exactly",
    },
    after={"oder mehr": "ge", "oder weniger": "le"},
    stopwords=frozenset(
        "der die das den dem des ein eine einer eines und oder aber in im an am auf aus bei mit nach von "
        "vom zu zum zur für um ist sind war waren wird werden hat haben nicht auch sich er sie es".split()
    ),
)
