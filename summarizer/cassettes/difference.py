"""In which part two requests differ, in a sentence."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["describe_difference"]

_Place = tuple[str | int, ...]


def describe_difference(recorded: object, asked: object) -> str:
    """Return the place of the first difference of two JSON values and both sides of it, "" for none."""
    old, new = dict(_leaves(recorded)), dict(_leaves(asked))
    for place in [*old, *(place for place in new if place not in old)]:
        if place not in new:
            return f"{_name(place)}: no longer sent: {_show(old[place])}"
        if place not in old:
            return f"{_name(place)}: not recorded: {_show(new[place])}"
        before, now = old[place], new[place]
        if isinstance(before, str) and isinstance(now, str) and before != now:
            return f"{_name(place)}: {_differing_lines(before, now)}"
        if (type(before), before) != (type(now), now):
            return f"{_name(place)}: recorded {_show(before)}, now {_show(now)}"
    return ""


def _leaves(
    value: object, place: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield where each value is that holds no other, and the value."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not parts or not value:
        yield place, value
        return
    for name, part in parts:
        yield from _leaves(part, (*place, name))


def _name(place: _Place) -> str:
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return name.removeprefix(".") or "body"


def _differing_lines(recorded: str, asked: str) -> str:
    """Return the first three lines that differ, from shortly before where they do."""
    pairs = enumerate(zip_longest(recorded.split("\n"), asked.split("\n")), start=1)
    differing = [(number, old, new) for number, (old, new) in pairs if old != new]
    shown = [f"line {number}: {_differing_line(old, new)}" for number, old, new in differing[:3]]
    return "; ".join([*shown, f"and {len(differing) - 3} more lines"] if len(differing) > 3 else shown)


def _differing_line(old: str | None, new: str | None) -> str:
    if old is None:
        return f"not recorded: {_show(new)}"
    if new is None:
        return f"no longer sent: {_show(old)}"
    start = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    start = max(0, start - 30)
    return f"recorded {_show(old[start:])}, now {_show(new[start:])}"


def _show(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 120 else shown[:120] + "…"
