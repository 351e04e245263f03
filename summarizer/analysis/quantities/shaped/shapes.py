"""Templates of quantities made patterns: "{n} Jahre alt" finds every number before these words.

A template is text with slots in braces, alternatives in round brackets ("(a|b)"), "?" after what may be
left out, and "~" for a space, a hyphen or nothing. A space stands for one or two white spaces. Slots:

    n number    k whole number in digits  o ordinal word  f fraction   g group noun   v vague class
    s share     x multiple word           q frequency     u unit       c currency sign   half "and a half"
    d day       m month name   mm month number   y year   yy two digits of one   w weekday  part "early"
    r relative  hol feast      t word for a time of day   h hour   min minutes   sec seconds
    dec decade  roman numeral  ten decade word
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.quantities.shaped.value import Numbers
from summarizer.analysis.quantities.trie import trie_pattern
from summarizer.analysis.quantities.units import SYMBOLS
from summarizer.lang.quantity_tables import quantities_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["Shape", "Shapes", "shapes_of"]

_NEVER: Final = r"(?!)"
_SPACE: Final = r"[\s\u00a0\u202f\u2009]{1,2}"
_LOOSE: Final = r"[\s\u00a0\u202f\u2009\-‐‑]{0,2}"
_CODES: Final = "eur usd gbp chf jpy cny aud cad sek nok dkk inr rub brl pln czk huf try mxn zar"
_FIXED: Final = {
    "k": r"[0-9]{1,4}(?![0-9])", "d": r"[0-3]?[0-9](?![0-9])", "mm": r"[01]?[0-9](?![0-9])",
    "y": r"(?:1[0-9]|20)[0-9]{2}(?![0-9])", "yy": r"[0-9]{2}(?![0-9])", "h": r"[0-2]?[0-9](?![0-9])",
    "min": r"[0-5][0-9](?![0-9])", "sec": r"[0-5][0-9](?![0-9])",
    "dec": r"(?:(?:1[0-9]|20)[0-9])?[0-9]?0(?![0-9])", "roman": r"[ivx]{1,5}(?![ivxlcdm])",
}  # fmt: skip
_DIGITS: Final = frozenset(_FIXED) - {"roman"}
# What a number may be joined to in one word.
_ENDED: Final = re.compile(r"\{n\}~\(([^()]+)\)")
_LITERAL: Final = re.compile(r"[^\W\d_]+")
_SLOT: Final = re.compile(r"\{([a-z]+)\}")
# What every language writes: amounts, and days in digits.
_EVERYWHERE: Final = (
    ("date", "{y}"),
    ("amount", "{n}"),
    ("amount", "{n}~{u}"),
    ("amount", "{c}~{n}"),
    ("amount", "{n}~{c}"),
    ("date", "{d}.{mm}.{y}"),
    ("date", "{d}/{mm}/{y}"),
    ("date", "{y}-{mm}-{d}"),
    ("span", "{y}(/|-|–){y}"),
    ("span", "{y}(/|-|–){yy}"),
    ("range", "{n}~{u}?~(-|–|—)~{n}~{u}"),
    ("range", "{c}{n}~(-|–|—)~{c}?{n}"),
    ("range", "{n}(-|–|—){n}"),
    ("range", "{n}~(-|–|—)~{n}~{c}"),
    ("fraction", "{k}/{k}"),
    ("pair", "{k}(-|–|:){k}"),
    ("date", "{w}"),
    ("relative", "{r}"),
    ("feast", "{hol}"),
    ("group", "{g}"),
    ("group", "{n} {g}"),
    ("group", "{g}~{u}"),
    ("vague", "{v}"),
    ("vague", "{v}~{u}"),
    ("share", "{s}"),
    ("share", "{n}~{f}"),
    ("multiple", "{x}"),
    ("frequency", "{q}"),
    ("clock", "{t}"),
    ("ordinal", "{o}"),
)


class Shape(NamedTuple):
    """One shape.

    Attributes:
        kind: What it is.
        of: What narrows that: "day" of "amount:day".
        pattern: Its pattern, anchored where it is used.
        is_veiled: Whether it has a number that may be in words, and so is looked for in the veiled text.
    """

    kind: str
    of: str
    pattern: re.Pattern[str]
    is_veiled: bool


class Shapes:
    """The shapes of one language, longest match wins, and where one can begin."""

    def __init__(self, language: QuantityWords) -> None:
        self.language = language
        every = (*language.shapes, *_EVERYWHERE)
        ended = [found for _, template in every for found in _ENDED.findall(template)]
        endings = {word for found in ended for word in found.split("|")}
        literals = {word for _, template in every for word in _LITERAL.findall(_SLOT.sub("{", template))}
        self.numbers = Numbers(language, endings, {*language.units, *language.half_after, *literals})
        self._slots = self._slots_of(language)
        firsts = [_first(template) for _, template in every]
        shapes = [self._shape(*item) for item in every]
        pairs = list(zip(firsts, shapes, strict=True))
        self.of_digits = tuple(shape for first, shape in pairs if first in _DIGITS or first == "n")
        self.of_numbers = tuple(shape for first, shape in pairs if first == "n")
        self.of_words = tuple(shape for first, shape in pairs if first not in _DIGITS and first != "n")
        self.of_signs = tuple(shape for first, shape in pairs if first == "c")
        starts = _any(self._starts(language, every))
        signs = re.escape("".join(SYMBOLS))
        edge = r"(?<!\w)" if language.is_spaced else ""
        self.trigger = re.compile(rf"(?<![0-9])[0-9]|[{signs}]|{edge}(?:{starts})")

    def _slots_of(self, language: QuantityWords) -> dict[str, str]:
        links = _any(language.links)
        units = _any(language.units)
        months = _any(language.months)
        signs = re.escape("".join(SYMBOLS))
        currency = rf"(?:(?:us|a|c|hk|nz|s)?[{signs}]|(?:{'|'.join(_CODES.split())})(?!\w))"
        return {
            **_FIXED,
            "n": self.numbers.pattern,
            "o": _any(language.ordinals), "f": _any(language.fractions), "g": _any(language.groups),
            "v": _any(language.vague), "s": _any(language.shares), "x": _any(language.multiples),
            "q": _any(language.frequencies), "half": _any(language.half_after),
            "u": rf"(?:{links})?(?P<@>{units})",
"c": currency,
            "m": rf"(?P<@>{months})(?:\.(?=\s?[0-9a-z]))?",
            "w": _any(language.weekdays), "part": _any(language.parts),
            "r": _any(language.relative), "hol": _any(language.holidays), "t": _any(language.clock),
            "ten": _any(language.decades),
        }  # fmt: skip

    def _starts(self, language: QuantityWords, every: Iterable[tuple[str, str]]) -> set[str]:
        words: set[str] = set()
        for table in (
            language.numbers, language.inner, language.magnitudes, language.halves, language.ordinals,
            language.groups, language.vague, language.shares, language.multiples, language.frequencies,
            language.months, language.weekdays, language.parts, language.relative, language.holidays,
            language.clock, language.decades,
        ):  # fmt: skip
            words.update(table)
        words.update(_CODES.split())
        for _, template in every:
            literal = re.match(r"\(([^{()]+)\)|([^{(~ ]+)", template)
            if literal is not None:
                words.update((literal[1] or literal[2]).split("|"))
            elif template.startswith("{roman}"):
                words.update("ivx")
        return {word for word in words if word}

    def _shape(self, kind: str, template: str) -> Shape:
        counts: dict[str, int] = {}
        parts: list[str] = []
        position = 0
        for match in _SLOT.finditer(template):
            parts.append(_literal(template[position : match.start()]))
            slot = match[1]
            counts[slot] = counts.get(slot, 0) + 1
            name = f"{slot}{counts[slot]}"
            pattern = self._slots[slot] or _NEVER
            if "(?P<@>" in pattern:
                parts.append("(?:" + pattern.replace("(?P<@>", f"(?P<{name}>") + ")")
            else:
                parts.append(f"(?P<{name}>{pattern})")
            position = match.end()
        parts.append(_literal(template[position:]))
        if self.language.is_spaced:
            # A figure ends with a whole word; a hyphen may join it to another ("30-Euro-Ticket").
            parts.append(r"(?![^\W_])")
            # A letter with an apostrophe begins the next word: "31 l'an dernier" are no litres.
            parts.append(r"(?!(?<=\b[^\W\d_])['’][^\W_])")
        name, _, of = kind.partition(":")
        return Shape(name, of, re.compile("".join(parts)), "{n}" in template)


def _first(template: str) -> str:
    """Return the slot that a template begins with, "" where it begins with a word."""
    match = _SLOT.match(template)
    return match[1] if match is not None else ""


def _literal(text: str) -> str:
    """Return the pattern of what stands between two slots."""
    pieces = {"(": "(?:", ")": ")", "|": "|", "?": "?", " ": _SPACE, "~": _LOOSE}
    return "".join(pieces.get(char) or re.escape(char) for char in text)


def _any(words: Iterable[str]) -> str:
    return trie_pattern(words) or _NEVER


@lru_cache(maxsize=8)
def shapes_of(tag: str) -> Shapes | None:
    """Return the shapes of the language of a BCP 47 tag, `None` where it has none."""
    language = quantities_of(tag)
    return Shapes(language) if language.shapes else None
