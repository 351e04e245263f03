"""Reading by shapes: at each place where a quantity can begin, the longest shape that fits is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.grammar import grammar_of
from summarizer.analysis.quantities.labels import read_bare_name, read_code, read_opaque
from summarizer.analysis.quantities.scan import Scan
from summarizer.analysis.quantities.shaped.amounts import AMOUNTS
from summarizer.analysis.quantities.shaped.dates import DATES
from summarizer.analysis.quantities.shaped.found import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.analysis.quantities.shaped.shapes import Shape, Shapes

__all__ = ["read_shaped"]

_HANDLERS: Final[dict[str, Callable[[Found], Reading | None]]] = {**AMOUNTS, **DATES}


def read_shaped(text: str, language: str, shapes: Shapes) -> list[Quantity]:
    """Return the quantities of `text` in text order, none overlapping another."""
    scan = Scan(text, grammar_of(language))
    found: list[Quantity] = []
    search, position = shapes.trigger.search, 0
    while (match := search(scan.low, position)) is not None:
        start = match.start()
        reading = _read(scan, shapes, start)
        if reading is None:
            position = _after(scan, start)
            continue
        # A shape may begin before its trigger: "A320".
        if not found or reading.start >= found[-1].end:
            found.append(scan.settle(reading))
        position = max(reading.end, start + 1)
    return found


def _read(scan: Scan, shapes: Shapes, start: int) -> Reading | None:
    char = scan.low[start]
    if char in "0123456789":
        for reader in (read_code, read_bare_name, read_opaque):
            reading = reader(scan, start)
            if reading is not None and _is_name(reading, scan):
                return reading
        return _longest(scan, shapes, start, shapes.of_digits)
    return _longest(scan, shapes, start, shapes.of_words if char.isalpha() else shapes.of_signs)


def _is_name(reading: Reading, scan: Scan) -> bool:
    """Tell a name from a number that letters only follow, as in a script without spaces."""
    return reading.kind == "opaque" or scan.text[reading.start : reading.end].isascii()


def _longest(scan: Scan, shapes: Shapes, start: int, among: Iterable[Shape]) -> Reading | None:
    """Return the reading of the longest shape at `start`, of equals the first; `None` where none fits."""
    fitting = []
    for order, shape in enumerate(among):
        match = shape.pattern.match(scan.low, start)
        if match is not None and match.end() > start:
            fitting.append((-match.end(), order, shape, match))
    for _, _, shape, match in sorted(fitting, key=lambda item: item[:2]):
        reading = _HANDLERS[shape.kind](Found(scan, shapes, shape.of, match))
        if reading is not None:
            return reading
    return None


def _after(scan: Scan, start: int) -> int:
    """Return where to look on: behind a run of digits that is nothing, else at the next character."""
    end = start + 1
    if scan.low[start].isdecimal():
        while scan.low[end : end + 1].isdecimal():
            end += 1
    return end
