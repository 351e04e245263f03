"""Units of every language: their dimension and their exact size in the dimension's base unit."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

__all__ = ["DIMENSIONS", "DOLLARS", "EXACT_DIMENSIONS", "SYMBOLS", "TEMPERATURES", "size_of"]

_F = Fraction

# SI brochure (2019) and the 1959 yard-and-pound agreement; US customary volumes.
DIMENSIONS: Final[dict[str, tuple[str, Fraction]]] = {
    "um": ("length", _F(1, 10**6)),
    "mm": ("length", _F(1, 1000)),
    "cm": ("length", _F(1, 100)),
    "m": ("length", _F(1)),
    "km": ("length", _F(1000)),
    "in": ("length", _F(254, 10000)),
    "ft": ("length", _F(3048, 10000)),
    "yd": ("length", _F(9144, 10000)),
    "mi": ("length", _F(1609344, 1000)),
    "nmi": ("length", _F(1852)),
    "ly": ("length", _F(9460730472580800)),
    "m2": ("area", _F(1)),
    "km2": ("area", _F(10**6)),
    "cm2": ("area", _F(1, 10**4)),
    "ha": ("area", _F(10**4)),
    "acre": ("area", _F(40468564224, 10**7)),
    "ft2": ("area", _F(9290304, 10**8)),
    "mi2": ("area", _F(2589988110336, 10**6)),
    "ml": ("volume", _F(1, 10**6)),
    "cl": ("volume", _F(1, 10**5)),
    "l": ("volume", _F(1, 1000)),
    "m3": ("volume", _F(1)),
    "gal": ("volume", _F(3785411784, 10**12)),
    "pt": ("volume", _F(568, 10**6)),
    "bbl": ("barrels", _F(1)),
    "boe": ("barrels of oil equivalent", _F(1)),
    "ug": ("mass", _F(1, 10**9)),
    "mg": ("mass", _F(1, 10**6)),
    "g": ("mass", _F(1, 1000)),
    "kg": ("mass", _F(1)),
    "t": ("mass", _F(1000)),
    "ton": ("mass", _F(1000)),
    "lb": ("mass", _F(45359237, 10**8)),
    "oz": ("mass", _F(45359237, 16 * 10**8)),
    "st": ("mass", _F(14 * 45359237, 10**8)),
    "km/h": ("speed", _F(1000, 3600)),
    "mi/h": ("speed", _F(1609344, 3600 * 1000)),
    "m/s": ("speed", _F(1)),
    "kn": ("speed", _F(1852, 3600)),
    "W": ("power", _F(1)),
    "kW": ("power", _F(1000)),
    "MW": ("power", _F(10**6)),
    "GW": ("power", _F(10**9)),
    "kWh": ("energy", _F(3600 * 10**3)),
    "MWh": ("energy", _F(3600 * 10**6)),
    "GWh": ("energy", _F(3600 * 10**9)),
    "TWh": ("energy", _F(3600 * 10**12)),
    "kcal": ("nutrition", _F(1)),
    "B": ("data", _F(1)),
    "kB": ("data", _F(1000)),
    "MB": ("data", _F(10**6)),
    "GB": ("data", _F(10**9)),
    "TB": ("data", _F(10**12)),
    "Mbit/s": ("bandwidth", _F(10**6)),
    "Gbit/s": ("bandwidth", _F(10**9)),
    "Hz": ("frequency", _F(1)),
    "kHz": ("frequency", _F(1000)),
    "MHz": ("frequency", _F(10**6)),
    "GHz": ("frequency", _F(10**9)),
    "dB": ("sound", _F(1)),
    "V": ("voltage", _F(1)),
    "second": ("seconds", _F(1)),
    "minute": ("seconds", _F(60)),
    "hour": ("seconds", _F(3600)),
    "day": ("seconds", _F(86400)),
    "week": ("seconds", _F(604800)),
    "month": ("months", _F(1)),
    "quarter": ("months", _F(3)),
    "year": ("months", _F(12)),
    "decade": ("months", _F(120)),
    "century": ("months", _F(1200)),
}

# Families whose members convert without rounding in any newsroom: two weeks is fourteen days.
EXACT_DIMENSIONS: Final = frozenset({"seconds", "months", "data", "energy", "power", "frequency"})

TEMPERATURES: Final[dict[str, tuple[Fraction, Fraction]]] = {
    "degC": (_F(1), _F(0)),
    "degF": (_F(5, 9), _F(-160, 9)),
    "K": (_F(1), _F(-27315, 100)),
}

# A bare "$" is the dollar of wherever the article is written.
DOLLARS: Final = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"})

# Currency signs; a bare "$" is the US dollar unless letters before it say otherwise (ISO 4217).
SYMBOLS: Final[dict[str, str]] = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₪": "ILS",
    "₦": "NGN",
    "₱": "PHP",
    "฿": "THB",
    "₫": "VND",
    "₸": "KZT",
    "₵": "GHS",
    "₨": "INR",
    "৳": "BDT",
    "＄": "USD",
    "￡": "GBP",
    "￥": "JPY",
}


def size_of(unit: str) -> tuple[str, Fraction] | None:
    """Return the dimension of `unit` and its size in that dimension's base, `None` for other units."""
    return DIMENSIONS.get(unit)
