"""The English words of `summarizer/checks/names/framing.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["INCLUDED", "INCLUDING"]

# A name beside one of these is one of those just named, and neither does nor suffers what is told.
INCLUDING: Final = "including"
INCLUDED: Final = "included"
