"""Units told once for two figures: "from 402 million euros to 310 million", "25 percent, and Lee at 14"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.lang.en.analysis.quantities.elided import (
    AGO,
    BEFORE_SHARE,
    BEFORE_TIME,
    ENDED,
    JOINTS,
    SCALED,
)

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["share_units", "with_unit"]

_REACH: Final = 120  # characters between two figures of one unit
_BEFORE: Final = 24  # characters before a share
_WHOLE: Final = 100
_ENDS: Final = re.compile(r"[.!?]\s|\n")
_NAMED: Final = frozenset({"money", "percent"})


def share_units(low: str, found: list[Quantity]) -> None:
    """Give each of `found` that has no unit the one of a figure beside it, as another reading.

    Amounts of money have a unit told once only where both are of millions or more, shares only after a few
    words. What comes first has the unit of what comes next where the two are the ends of one change, or two
    shares in a row.
    """
    if not any(quantity.kind in _NAMED for quantity in found):
        return
    for at, (first, following) in enumerate(pairwise(found)):
        if first.kind == "count" and first.head and _is_time_after(low, first, following):
            found[at] = replace(first, detail=first.detail._replace(head=()))  # "25 million last year"
    named: Quantity | None = None
    for at, quantity in enumerate(found):
        if quantity.kind in _NAMED:
            named = quantity
            before = found[at - 1] if at else quantity
            is_changed = before.role in ENDED and ENDED[before.role] == quantity.role
            is_joined = quantity.kind == "percent" and low[before.end : quantity.start] in JOINTS
            if is_changed or is_joined:  # "by 13 and 5 per cent"
                found[at - 1] = _with_unit(low, before, quantity)
        elif named is not None:
            found[at] = _with_unit(low, quantity, named)


def with_unit(quantity: Quantity) -> Quantity:
    """Return a figure in the unit that another gives it, as it is where none does."""
    if quantity.kind != "count" or not quantity.alts:
        return quantity
    shared = (other for other in quantity.alts if other.kind in _NAMED and other.span == quantity.span)
    return next(shared, quantity)


def _is_time_after(low: str, quantity: Quantity, following: Quantity) -> bool:
    is_time = following.form.startswith("rel:") or AGO.match(low, following.end) is not None
    return is_time and not BEFORE_TIME.sub("", low[quantity.end : following.start])


def _with_unit(low: str, bare: Quantity, named: Quantity) -> Quantity:
    is_plain = bare.kind == "count" and not (bare.head or bare.per or bare.alts)
    first, second = (bare, named) if bare.start < named.start else (named, bare)
    is_near = 0 < second.start - first.end <= _REACH and not _ENDS.search(low, first.end, second.start + 1)
    if not (is_plain and is_near and low[bare.start].isdecimal()):
        return bare
    is_scaled = SCALED.search(bare.span.of(low)) is not None
    if named.kind == "money":
        is_shared = is_scaled and SCALED.search(named.span.of(low)) is not None
    else:
        is_small = bare.hi is not None and bare.hi <= _WHOLE and not is_scaled
        before = low[max(bare.start - _BEFORE, 0) : bare.start]
        is_joined = low[first.end : second.start] in JOINTS
        is_shared = is_small and (is_joined or BEFORE_SHARE.search(before) is not None)
    if not is_shared:
        return bare
    other = replace(bare, kind=named.kind, unit=named.unit)
    return replace(bare, detail=bare.detail._replace(alts=(other,)))
