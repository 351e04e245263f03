"""Reading by shapes: at each place where a quantity can begin, the longest shape that fits is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.labels import read_bare_name, read_code, read_opaque
from summarizer.analysis.quantities.scan import Scan
from summarizer.analysis.quantities.shaped.amounts import AMOUNTS
from summarizer.analysis.quantities.shaped.dates import DATES
from summarizer.analysis.quantities.shaped.found import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.analysis.quantities.shaped.shapes import Shape, Shapes

__all__ = ["read_shaped"]

_HYPHENS: Final = frozenset({"-", "‐", "‑"})
_AMOUNTS: Final = frozenset({"count", "money", "measure", "percent", "duration"})
_HANDLERS: Final[dict[str, Callable[[Found], Reading | None]]] = {**AMOUNTS, **DATES}


def read_shaped(text: str, language: str, shapes: Shapes) -> list[Quantity]:
    """Return the quantities of `text` in text order, none overlapping another."""
    scan = Scan(text, grammar_of(language))
    veiled, numbers = shapes.numbers.veil(scan.low)
    found: list[Quantity] = []
    for start, shaped in _places(scan, shapes, numbers):
        if found and start < found[-1].end:
            continue
        reading = None if _is_joined(scan, start) else _read(scan, shapes, start, veiled, shaped)
        # A shape may begin before its trigger: "A320".
        if reading is not None and (not found or reading.start >= found[-1].end):
            if found and _is_end(scan, found[-1], reading):
                found[-1] = _with_unit_of(found[-1], reading)
            found.append(scan.settle(reading))
    return found


def _places(scan: Scan, shapes: Shapes, numbers: list[int]) -> Iterator[tuple[int, Sequence[Shape]]]:
    """Yield the places where a quantity can begin, in order, with the shapes that begin so.

    Of a run of digits only the first can.
    """
    at_numbers = frozenset(numbers)
    starts = {match.start() for match in shapes.trigger.finditer(scan.low)}
    for start in sorted(starts | at_numbers):
        char = scan.low[start]
        if char.isdecimal():
            yield start, shapes.of_digits
        elif not char.isalpha() and start not in at_numbers:
            yield start, shapes.of_signs
        elif start in at_numbers and start in starts:
            yield start, (*shapes.of_words, *shapes.of_numbers)
        else:
            yield start, shapes.of_numbers if start in at_numbers else shapes.of_words


def _read(scan: Scan, shapes: Shapes, start: int, veiled: str, shaped: Sequence[Shape]) -> Reading | None:
    if scan.low[start].isdecimal():
        for reader in (read_code, read_bare_name, read_opaque):
            reading = reader(scan, start)
            if reading is not None and _is_name(reading, scan):
                return reading
    return _longest(scan, shapes, start, veiled, shaped)


def _is_end(scan: Scan, first: Quantity, last: Reading) -> bool:
    """Tell whether a bare number goes with the amount behind it: "von 40 auf 60 Mio. Euro"."""
    if first.kind != "count" or first.lo is None or last.kind not in _AMOUNTS or last.lo is None:
        return False
    return scan.low[first.end : last.start].strip() in scan.grammar.language.joints


def _with_unit_of(first: Quantity, last: Reading) -> Quantity:
    """Return a bare number with the magnitude and unit of the amount behind it; it may be without."""
    assert first.lo is not None  # noqa: S101 - the caller has seen it
    factor = last.factor if last.factor > 1 and first.lo < last.factor else 1
    value = first.lo * factor
    detail = first.detail._replace(step=first.step * factor, alts=())
    other = replace(first, kind=last.kind, lo=value, hi=value, unit=last.unit, detail=detail)
    scaled = replace(other, kind="count", unit="")
    alone = replace(first, detail=first.detail._replace(alts=()))
    return replace(other, detail=detail._replace(alts=(alone, *first.alts, scaled)))


def _is_joined(scan: Scan, start: int) -> bool:
    """Tell whether a word is the end of a compound with a hyphen: "après-midi"."""
    low = scan.low
    return (
        low[start].isalpha()
        and low[start - 1 : start] in _HYPHENS
        and low[max(start - 2, 0)].isalpha()
        and (start > 1)
    )


def _is_name(reading: Reading, scan: Scan) -> bool:
    """Tell a name from a number that letters only follow, as in a script without spaces."""
    return reading.kind == "opaque" or scan.text[reading.start : reading.end].isascii()


def _longest(scan: Scan, shapes: Shapes, start: int, veiled: str, shaped: Sequence[Shape]) -> Reading | None:
    """Return the reading of the longest shape at `start`, of equals the first; `None` where none fits."""
    fitting = []
    for order, shape in enumerate(shaped):
        match = shape.pattern.match(veiled if shape.is_veiled else scan.low, start)
        if match is not None and match.end() > start:
            fitting.append((-match.end(), order, shape, match))
    for _, _, shape, match in sorted(fitting, key=lambda item: item[:2]):
        reading = _HANDLERS[shape.kind](Found(scan, shapes, shape.of, match))
        if reading is not None:
            return reading
    return None
