"""Minutes of a match: "the 58th minute", "Scorer: Lee 24"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.analysis.quantities.index import Placed
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["is_minute", "is_minute_of"]

_BEFORE: Final = 60  # characters before a figure in which the name that it stands by ends
_NAME: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def is_minute(quantity: Quantity) -> bool:
    """Tell whether a quantity is told in minutes, as a time or a rank."""
    return (quantity.kind == "duration" and quantity.unit == "minute") or "minut" in quantity.head


def is_minute_of(item: Placed, sentence: str, text: str) -> bool:
    """Tell whether a figure of `text` is a minute, or stands bare by a name that `sentence` has."""
    quantity = item.quantity
    if is_minute(quantity) or quantity.kind != "count":
        return is_minute(quantity)
    if quantity.head or quantity.is_interval or not quantity.span.of(text).isdecimal():
        return False
    name = text[max(quantity.start - _BEFORE, 0) : quantity.start].split()[-1:]
    return bool(name) and name[0][0].isupper() and name[0] in _NAME.findall(sentence)
