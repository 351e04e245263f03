"""The English words of `summarizer/checks/quantities/binding.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["MORE"]
# "Two more", "two others" stand for what is counted.
MORE: Final = (" more ", " others ")
