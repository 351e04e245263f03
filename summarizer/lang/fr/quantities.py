"""French tables for quantities: digits, separators, months, magnitudes, units."""

from __future__ import annotations

from summarizer.lang.number_formats import european

__all__ = ["FRENCH"]

_FRENCH = european("fr")
assert _FRENCH is not None  # noqa: S101 - a table of this package
FRENCH = _FRENCH
