"""Numbers that are part of a name ("Article 50", "F-16") or of an opaque string ("0800 123 456")."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import DASH
from summarizer.analysis.quantities.reading import Reading
from summarizer.lang.en.analysis.quantities.labels import (
    LOWER_NOUNS,
    NUMBER_WORDS,
    ORDINAL_ENDINGS,
    POINTS,
    SHARE,
    TIMED,
    WAR,
    WORLD,
    WORLD_WAR,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.scan import Scan

__all__ = [
    "name_form",
    "read_bare_name",
    "read_code",
    "read_noun_name",
    "read_opaque",
    "read_place",
    "read_roman",
]

_TOKEN: Final = re.compile(rf"[A-Za-z0-9]*(?:[{DASH}][A-Za-z0-9]+)*")
_BARE: Final = re.compile(r"(9/11|7/7|24/7|7/11|50[/\-]50|4x4|[0-9]{1,2}x[0-9]{2,4}m|[0-9]x[0-9])(?![0-9])")
_PHONE: Final = re.compile(
    r"(?:\+[0-9]{1,3}[ \-]?)?(?:\(?0[0-9]{2,4}\)?[ \-]?[0-9]{3,4}(?:[ \-]?[0-9]{3,4})?)(?![0-9])"
    r"|[0-9]{3}-[0-9]{3}-[0-9]{4}"
)
# Groups of three are a number of another convention.
_VERSION: Final = re.compile(
    r"(?![1-9][0-9]{0,2}(?:\.[0-9]{3}){2,3}(?![.0-9]))[0-9]{1,3}(?:\.[0-9]{1,3}){2,3}(?![0-9])"
)
_SUFFIXED: Final = re.compile(r"([0-9]{1,4})([A-Za-z]{1,3})(?![A-Za-z0-9])")
_ROMAN: Final = re.compile(r"(?=[IVXL])(L?X{0,3}|XL)(IX|IV|V?I{0,3})$")
_NAME_WORD: Final = re.compile(r"([A-Z][A-Za-z'’\-]{1,18})\s$")


def name_form(name: str) -> str:
    """Return the canonical form of a numbered name: case, spaces and hyphens gone, numerals as digits."""
    words = re.split(rf"[\s{DASH}.]+", name)
    folded: list[str] = []
    for index, word in enumerate(words):
        if index and word and _ROMAN.match(word):
            folded.append(str(roman_value(word)))
        else:
            folded.append(NUMBER_WORDS.get(word.lower(), word.lower()))
    form = "".join(folded)
    for short, long in (
        ("wwii", "worldwar2"),
        ("ww2", "worldwar2"),
        ("ww1", "worldwar1"),
        ("wwi", "worldwar1"),
    ):
        if form == short:
            return long
    return form


def roman_value(word: str) -> int:
    """Return the value of a Roman numeral in capitals."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for char, following in zip(word, word[1:] + " ", strict=True):
        value = values[char]
        total += -value if values.get(following, 0) > value else value
    return total


def _name(scan: Scan, start: int, end: int) -> Reading:
    return Reading(start, end, "name", form=name_form(scan.text[start:end]), qualifier="exact")


def read_bare_name(scan: Scan, start: int) -> Reading | None:
    """Return "9/11", "24/7" or "4x4"."""
    match = _BARE.match(scan.low, start)
    if match is None:
        return None
    reading = _name(scan, start, match.end())
    if match[1] not in {"9/11", "7/7"}:
        reading.flags = ("optional",)
    return reading


def read_code(scan: Scan, start: int) -> Reading | None:
    """Return a token of letters and digits whose digit stands at `start`: "A320", "F-16", "COP26"."""
    low = scan.low
    previous = low[start - 1 : start]
    if not previous or not (previous.isalpha() or previous in "-‑"):
        return None
    first = start
    while first > 0 and start - first < 14 and (_is_lettered(low[first - 1]) or low[first - 1] in "-‑"):
        first -= 1
    letters = scan.text[first:start].strip("-‑")
    match = _TOKEN.match(scan.text, start)
    end = match.end() if match is not None else start
    if not letters or not letters[0].isalpha():
        return None
    if previous in "-‑":
        short = len(letters) <= 3 and letters.isupper()
        if not short and letters.lower() not in {
            "covid",
            "sars-cov",
            "brca",
            "apollo",
            "iphone",
            "omega",
            "vitamin",
            "mig",
            "su",
        }:
            return None
    return _name(scan, first, end)


def _is_lettered(char: str) -> bool:
    """Tell whether `char` can be in a code; Chinese and Japanese write no space before a number."""
    return char.isalnum() and char < "\u2e80"


def read_suffixed(scan: Scan, start: int) -> Reading | None:
    """Return "5G", "4K", "3D" or "737s": digits with letters that are no unit."""
    match = _SUFFIXED.match(scan.text, start)
    if match is None:
        return None
    letters = match[2]
    if letters in {"G", "K", "D", "P"} and int(match[1]) < 10:
        return _name(scan, start, match.end())
    if letters == "s" and int(match[1]) > 9:
        return Reading(start, match.end(), "count", lo=_whole(match[1]), hi=_whole(match[1]))
    known = (
        letters.lower() in scan.grammar.language.units
        or letters.lower() in scan.grammar.language.abbreviations
    )
    if known or letters.lower() in ORDINAL_ENDINGS:
        return None
    return _name(scan, start, match.end())


def _whole(digits: str) -> Fraction:
    return Fraction(int(digits))


def read_noun_name(scan: Scan, start: int, end: int) -> Reading | None:
    """Return the name when the noun before the number at `start` makes it one."""
    before, _ = scan.words_before(start)
    word = before.strip(",.")
    if not word or word not in scan.grammar.language.name_nouns:
        return None
    if before.endswith(",") or SHARE.match(scan.low, end):
        return None
    first = start - 1 - len(before)
    is_timed = TIMED.match(scan.low, end) is not None
    if not scan.text[first].isupper() and (word not in LOWER_NOUNS or is_timed):
        return None
    if is_timed and not scan.is_upper(start):
        return None  # "told the BBC five days later"
    if word == WAR.lower():
        if WORLD_WAR.search(scan.text[max(start - 12, 0) : start]) is None:
            return None
        first = scan.text.rindex(WORLD, 0, start)
    return _name(scan, first, end)


def read_roman(scan: Scan, start: int, end: int) -> Reading | None:
    """Return "World War II", "Elizabeth II"; a lone numeral in capitals is a weak number."""
    word = scan.text[start:end]
    if not word.isupper() or _ROMAN.match(word) is None or not word.strip():
        return None
    match = _NAME_WORD.search(scan.text[max(start - 20, 0) : start])
    if match is None:
        return (
            None
            if len(word) < 2
            else Reading(
                start,
                end,
                "count",
                lo=_whole(str(roman_value(word))),
                hi=_whole(str(roman_value(word))),
                flags=("optional",),
            )
        )
    first = start - len(match[0])
    if match[1] == WAR and scan.text[max(first - 6, 0) : first].startswith(WORLD):
        first -= 6
    return _name(scan, first, end)


_PLACE: Final = re.compile(
    r"([0-9]{1,3})\s?[°º]\s?(?:([0-9]{1,2})\s?['’′]\s?(?:([0-9]{1,2}(?:\.[0-9]+)?)\s?[\"”″]\s?)?)?"
    rf"([nsew]|{'|'.join(POINTS)})\b"
)


def read_place(scan: Scan, start: int, end: int) -> Reading | None:
    """Return the co-ordinate "32° 34' S", whose first digits end at `end`, its spaces gone."""
    if "°" not in scan.low[end : end + 2]:
        return None
    match = _PLACE.match(scan.low, start)
    if match is None:
        return None
    form = f"{match[1]}°{match[2] or ''}'{match[3] or ''}{match[4][0]}"
    return Reading(start, match.end(), "name", form=form, qualifier="exact", headed=False)


def read_opaque(scan: Scan, start: int) -> Reading | None:
    """Return telephone numbers and version strings as they are."""
    match = _PHONE.match(scan.low, start) or _VERSION.match(scan.low, start)
    if match is None:
        return None
    return Reading(
        start, match.end(), "opaque", form="".join(char for char in match[0] if char not in "+()- "),
        qualifier="exact", headed=False, flags=("optional",),
    )  # fmt: skip
