"""What of an article's text is not its story: captions, bylines, links and the like, as spans with a kind."""

from __future__ import annotations

from summarizer.analysis.furniture.reading import Furniture, find_furniture

__all__ = ["Furniture", "find_furniture"]
