"""Numbers by their shape that are no amounts: ranks, scores, names."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.reading import Reading

if TYPE_CHECKING:
    from summarizer.analysis.quantities.shaped.found import Found

__all__ = ["read_name", "read_ordinal", "read_pair"]

_LONGEST_SCORE: Final = 3
_HOURS: Final = 24
_MINUTES: Final = 60
_LAST_ROMAN: Final = 21


def read_ordinal(found: Found) -> Reading | None:
    """Read a rank; in digits with a point only where the words beside leave no end of a sentence."""
    rank = found.look_up("o1", found.language.ordinals)
    number = found.number()
    if rank is None and number is not None and number.value.denominator == 1:
        rank = int(number.value)
    roman = found.get("roman1")
    if rank is None and roman and found.scan.is_upper(found.at("roman1")):
        rank = _roman(roman)
    if rank is None:
        return None
    if found.of == "point" and not _is_rank(found):
        return None
    reading = Reading(found.start, found.end, "ordinal", Fraction(rank), Fraction(rank), qualifier="exact")
    if found.get("o1") in found.language.weak:
        reading.flags = ("optional",)
    share = found.language.fractions.get(found.get("o1"))
    if share is not None:
        reading.alts.append(Reading(found.start, found.end, "proportion", Fraction(*share), Fraction(*share)))
    return reading


def _is_rank(found: Found) -> bool:
    """Tell "der 3. Platz" from a sentence that ends with a number."""
    text = found.scan.text
    follows = text[found.end : found.end + 1].isspace() and text[found.end + 1 : found.end + 2].isalpha()
    return follows and (found.before in found.language.rank_words or text[found.end + 1].islower())


def _roman(word: str) -> int | None:
    values = {"i": 1, "v": 5, "x": 10}
    numbers = [values[char] for char in word]
    total = sum(-n if n < after else n for n, after in zip(numbers, [*numbers[1:], 0], strict=True))
    return total if total <= _LAST_ROMAN else None


def read_pair(found: Found) -> Reading | None:
    """Read a score; with minutes behind the colon it may be a time of day as well."""
    first, last = found.number(1), found.number(2)
    if first is None or last is None or first.value.denominator != 1 or last.value.denominator != 1:
        return None
    if found.scan.grammar.unit.match(found.scan.low, found.end) is not None:
        return None
    one, other = int(first.value), int(last.value)
    if max(one, other) >= 10**_LONGEST_SCORE or (
        found.scan.low[found.end : found.end + 1] in {".", ","}
        and (found.scan.low[found.end + 1 : found.end + 2].isdecimal())
    ):
        return None
    reading = Reading(found.start, found.end, "pair", form=f"{one}-{other}", headed=False)
    digits = found.get("k2")
    if (
        len(digits) == 2
        and one < _HOURS
        and other < _MINUTES
        and ":" in found.scan.low[found.start : found.end]
    ):
        reading = Reading(
            found.start, found.end, "time", form=f"{one:02d}:{other:02d}", headed=False, alts=[reading]
        )
    elif one < other and found.scan.low[found.start : found.end].count(":") == 0 and found.of == "":
        reading.alts.append(Reading(found.start, found.end, "count", Fraction(one), Fraction(other)))
    return reading


def read_name(found: Found) -> Reading:
    """Read a name that a number is part of."""
    number = found.number()
    digits = found.get("k1") or (str(number.value) if number is not None else "")
    name = "".join(char for char in found.scan.low[found.start : found.end] if char.isalnum())
    return Reading(found.start, found.end, "name", form=name if digits else "", qualifier="exact")
