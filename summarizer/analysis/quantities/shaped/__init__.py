"""Quantities of languages other than English, read by the shapes that their tables give."""

from __future__ import annotations

from summarizer.analysis.quantities.shaped.reader import read_shaped

__all__ = ["read_shaped"]
