"""Currencies named before the number, or after the sign: "USD 50 million", "Rs 40", "R40", "$40 AUD"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.quantities.money import BEFORE_ROADS, COUNTRIES, DOLLARS

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = ["CROWNS", "DOLLAR_LETTERS", "code_after", "code_before"]

_CODES: Final = frozenset(
    """
    USD EUR GBP CHF JPY CNY INR AUD CAD NZD HKD SGD SEK NOK DKK ISK RUB BRL ZAR TRY MXN ILS UAH PLN
    THB IDR NGN SAR AED KRW MYR TWD PHP VND EGP KES GHS PKR LKR BDT QAR KWD BHD OMR JOD MAD HUF CZK
    RON BGN ARS CLP COP PEN TZS UGX ETB KZT NPR
    """.split()
)
# Abbreviations that newsrooms write before a number, as they spell them.
_SHORT: Final[dict[str, str]] = {
    "RMB": "CNY", "Rs": "INR", "Rs.": "INR", "RS": "INR", "Re": "INR", "RM": "MYR", "Rp": "IDR", "Rp.": "IDR",
    "kr": "KR", "kr.": "KR", "Kr": "KR", "Kr.": "KR", "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "Fr.": "CHF",
    "KSh": "KES", "Ksh": "KES", "KSh.": "KES", "Sh": "KES", "Tk": "BDT", "Tk.": "BDT", "Dh": "AED",
    "Dhs": "AED",     "zł": "PLN",
    "Kč": "CZK", "Ft": "HUF", "PhP": "PHP", "N": "NGN", "R": "ZAR", "Php": "PHP",
    "DM": "DEM", "US": "USD", "STG": "GBP", "Bt": "THB", "Nkr": "NOK", "NKr": "NOK", "SKr": "SEK",
    "Skr": "SEK", "DKr": "DKK", "Dkr": "DKK", "GH¢": "GHS", "lei": "RON",
}  # fmt: skip
# The letters before or behind a dollar sign, in lower case.
DOLLAR_LETTERS: Final = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD",
    "r": "BRL",
    "nt": "TWD", "mx": "MXN", "cdn": "CAD",
}  # fmt: skip
# Alone a letter is a currency only against its number ("R40"), where it may be a road too.
_LETTERS: Final = frozenset({"R", "N"})
_BEFORE: Final = re.compile(r"(?<![\w$£€'’.\-])((?:[^\W\d_]{1,3}¢?\.?))([ \u00a0]?)$")
# The sign before the letters of the country: "$A40", "$US40".
_SIGNED: Final = re.compile(r"\$(A|AU|US|NZ|C|CA|HK|S)$")
_AFTER: Final = re.compile(r"[ \u00a0]?\(?(USD?|AUD|CAD|NZD|HKD|SGD|TWD|MXN)\b(?!\$)")
_OF_COUNTRY: Final = re.compile(rf"[ \u00a0]({'|'.join(COUNTRIES)})\b(?!{DOLLARS})")
_LAST: Final = frozenset(".¢srepkhtičłt")
_REACH: Final = 6

# "kr" is the crown of whichever Nordic country the text is about.
CROWNS: Final = frozenset({"KR", "SEK", "NOK", "DKK", "ISK"})


def code_before(scan: Scan, start: int) -> tuple[str, int] | None:
    """Return the currency named right before the number at `start`, and where its name begins."""
    signed = _SIGNED.search(scan.text, max(start - 3, 0), start)
    if signed is not None:
        return DOLLAR_LETTERS[signed[1].lower()], signed.start()
    return _code_before(scan, start) if start else None


def _code_before(scan: Scan, start: int) -> tuple[str, int] | None:
    text = scan.text
    at = start - 1
    if text[at] in " \u00a0":
        at -= 1
    last = text[at] if at >= 0 else " "
    # All names end in a capital or in one of a few small letters, and none is longer than three.
    if not (last.isupper() or last in _LAST) or (at >= 3 and (text[at - 3 : at] + "a").isalpha()):
        return None
    match = _BEFORE.search(scan.text[max(start - _REACH, 0) : start])
    if match is None:
        return None
    word = match[1]
    code = word if word in _CODES else _SHORT.get(word)
    if code is None or (match[2] and (word in _LETTERS or word == "US")) or (word == "COP" and not match[2]):
        return None
    if word in _LETTERS and scan.words_before(start - 1)[0] in BEFORE_ROADS:
        return None
    return code, start - len(match[0])


def code_after(scan: Scan, end: int) -> tuple[str, int] | None:
    """Return the currency whose code follows an amount with a sign, and where it ends: "$40 AUD"."""
    match = _AFTER.match(scan.text, end)
    if match is None:
        country = _OF_COUNTRY.match(scan.text, end)
        return (COUNTRIES[country[1]], country.end()) if country is not None else None
    return ("USD" if match[1] == "US" else match[1]), match.end()
