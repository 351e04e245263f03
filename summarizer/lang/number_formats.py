"""Number formats, months, magnitudes and units of languages that have no tables of their own.

Their hedges and number words are not known; digits, dates, money and shares of them are read rightly.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.quantities import ENGLISH

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import QuantityWords, Unit

__all__ = ["european"]

_MONTHS: Final = {
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
}
_MAGNITUDES: Final[dict[str, dict[str, int]]] = {
    "pt": {
        "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9,
    },
    "nl": {"duizend": 10**3, "miljoen": 10**6, "miljard": 10**9},
    "sv": {"tusen": 10**3, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9, "miljarder": 10**9},
    "da": {"tusind": 10**3, "millioner": 10**6, "milliard": 10**9, "milliarder": 10**9},
    "no": {"tusen": 10**3, "millioner": 10**6, "milliard": 10**9, "milliarder": 10**9},
    "pl": {"tysięcy": 10**3, "mln": 10**6, "milionów": 10**6, "mld": 10**9, "miliardów": 10**9},
}  # fmt: skip
_UNITS: Final[dict[str, Unit]] = {
    **dict.fromkeys(
        ("pour cent", "por ciento", "per cento", "por cento", "procent", "prosent"), ("percent", "%", 100)
    ),
    **dict.fromkeys(("euro", "euros", "d'euros", "d’euros", "de euros", "di euro"), ("money", "EUR", 100)),
    **dict.fromkeys(("de dollars", "de dólares", "dólares", "di dollari", "dollari"), ("money", "USD", 100)),
    **dict.fromkeys(("mètres", "metros", "metri", "meter"), ("measure", "m", 100)),
    **dict.fromkeys(
        ("kilomètres", "kilómetros", "chilometri", "quilômetros", "kilometer"), ("measure", "km", 100)
    ),
    **dict.fromkeys(("tonnes", "toneladas", "tonnellate", "ton"), ("measure", "t", 100)),
    **dict.fromkeys(("ans", "años", "anni", "anos", "jaar", "år"), ("duration", "year", 100)),
    **dict.fromkeys(("mois", "meses", "mesi", "maanden"), ("duration", "month", 100)),
    **dict.fromkeys(("jours", "días", "giorni", "dias", "dagen", "dagar"), ("duration", "day", 100)),
    **dict.fromkeys(("heures", "horas", "ore", "uur", "timmar"), ("duration", "hour", 100)),
}
# Where a comma is the decimal mark and a full point or a space groups thousands.
_COMMA: Final = frozenset(
    "it pt nl sv da no nb nn pl fi cs sk ro hu el tr id ru uk bg hr sl sr lt lv et".split()
)


def european(code: str) -> QuantityWords | None:
    """Return the tables for `code`: the English ones with the language's own number format and words.

    >>> from summarizer.lang.number_formats import european
    >>> european("nl").decimal, european("zh")
    (',', None)
    """
    if code not in _COMMA:
        return None
    code = {"nb": "no", "nn": "no"}.get(code, code)
    months = {word: number for number, word in enumerate(_MONTHS.get(code, "").split(), start=1)}
    return replace(
        ENGLISH,
        code=code,
        decimal=",",
        group=".",
        months=ENGLISH.months | months,
        magnitudes=ENGLISH.magnitudes | _MAGNITUDES.get(code, {}),
        units=ENGLISH.units | _UNITS,
    )
