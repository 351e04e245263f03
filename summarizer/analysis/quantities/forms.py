"""Times, scores, numbered names and opaque strings, said and given: how they match."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.outcome import Match
from summarizer.lang.en.analysis.quantities.forms import OFFSETS, PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["FORM_RULES"]


def _shifts(said: str, given: str) -> list[int]:
    """Return how many minutes the said zone can be ahead of the given one; empty where that is not known."""
    one, other = (PLACES.get(zone) or ((OFFSETS[zone],) if zone in OFFSETS else ()) for zone in (said, given))
    return [first - second for first in one for second in other]


def _minutes(form: str) -> int:
    hour, minute = form.split(":")
    return int(hour) * 60 + int(minute)


def _match_time(said: Quantity, given: Quantity) -> Match | None:  # noqa: PLR0911 - one rule after another, each answered in place
    if given.kind != "time":
        return None
    apart = _minutes(said.form) - _minutes(given.form)
    if said.unit and given.unit and said.unit != given.unit:
        shifts = _shifts(said.unit, given.unit)
        if not shifts:
            # The same hour, said to be another zone's.
            return Match("unit", given, said) if apart == 0 else None
        apart = min(((apart - shift + 720) % 1440 - 720 for shift in shifts), key=abs)
    if said.unit and not given.unit and not apart:
        return Match("loose", given, said)
    if apart == 0:
        if said.qualifier in {"approx", given.qualifier}:
            return Match("supported", given, said)
        if given.qualifier in {"exact", "exactly"}:
            return Match(
                "supported" if said.qualifier in {"exact", "exactly", "le", "ge"} else "qualifier",
                given,
                said,
            )
        return Match("unhedged" if said.qualifier == "exact" else "qualifier", given, said)
    close = (
        (said.qualifier == "approx" and abs(apart) <= 15)
        or (said.qualifier in {"near_above", "gt"} and -15 <= apart < 0)
        or (said.qualifier in {"near_below", "lt"} and 0 < apart <= 15)
    )
    return Match("coarser" if close else "value", given, said)


def _match_pair(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "pair":
        if (
            given.kind in {"count", "percent", "age"}
            and given.lo is not None
            and said.form == f"{given.lo}-{given.hi}"
        ):
            return Match("loose", given, said)
        return None
    if said.form == given.form:
        return Match("supported", given, said)
    first, second = said.form.split("-")
    if given.form == f"{second}-{first}" and _is_turned(said, given):
        return Match("direction", given, said)
    return Match("loose" if given.form == f"{second}-{first}" else "value", given, said)


def _is_turned(said: Quantity, given: Quantity) -> bool:
    """Tell whether a reversed score gives the other side the match: "won 1-3" for "beat them 3-1"."""
    sides = {"won", "lost"}
    told, known = sides & {*said.flags}, sides & {*given.flags}
    if told and known:
        return told == known
    first, second = (int(side) for side in said.form.split("-"))
    return "won" in told and first < second


def _match_name(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "name":
        digits = said.form.lstrip("abcdefghijklmnopqrstuvwxyz")
        bare = given.form or (str(given.lo) if given.lo is not None else "")
        if digits and digits == bare and given.kind in {"count", "date", "ordinal"} and not given.unit:
            return Match("loose", given, said)
        return None
    if said.form == given.form:
        return Match("supported", given, said)
    if said.form.endswith(given.form) or given.form.endswith(said.form):
        return Match("supported", given, said)
    stem = said.form.rstrip("0123456789")
    return Match("value", given, said) if stem and stem == given.form.rstrip("0123456789") else None


def _match_opaque(said: Quantity, given: Quantity) -> Match | None:
    if given.kind != "opaque":
        return None
    return Match("supported" if said.form == given.form else "value", given, said)


FORM_RULES: Final[dict[str, Callable[[Quantity, Quantity], Match | None]]] = {
    "time": _match_time,
    "pair": _match_pair,
    "name": _match_name,
    "opaque": _match_opaque,
}
