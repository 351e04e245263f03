"""A figure in another country's format: "1.200 people" for the article's 1,200, "18.40" for its 6.40pm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from fractions import Fraction

    from summarizer.analysis.quantities.index import QuantityIndex
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["find_format"]

# A full point before three digits, or between hours and minutes, and no digit beside them.
_GROUPED: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d,]|\.\d)")
_CLOCK: Final = re.compile(r"(?<![\d.,])(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d,]|\.\d)")
_THOUSAND: Final = 1000


def find_format(quantity: Quantity, text: str, given: QuantityIndex, cited: Collection[int]) -> str | None:
    """Return the characters of `quantity` in the article's format, `None` where that is not certain.

    It is certain where the sentences `cited` give the value that the other format would mean, and nothing
    that the digits mean as they stand.
    """
    surface = quantity.span.of(text)
    beside = [placed.quantity for placed in given.placed if placed.sentence in cited]
    if quantity.lo is None or quantity.is_interval or _has(beside, quantity, quantity.lo):
        return None
    grouped = _GROUPED.search(surface)
    if grouped and _has(beside, quantity, quantity.lo * _THOUSAND):
        return surface[: grouped.start()] + grouped[0].replace(".", ",") + surface[grouped.end() :]
    clock = _CLOCK.fullmatch(surface)
    if clock:
        meant_time = surface.replace(".", ":").zfill(len("18:40"))
        if any(other.kind == "time" and other.form == meant_time for other in beside):
            return surface.replace(".", ":")
    return None


def _has(beside: Iterable[Quantity], quantity: Quantity, value: Fraction) -> bool:
    return any(other.lo == value and other.unit == quantity.unit for other in beside)
