"""The English words of `summarizer/checks/quantities/small.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["EVERY", "FROM", "ONE_DAY", "TO"]
# "A goal every two games".
EVERY: Final = "every"
ONE_DAY: Final = "one day"
# "From 26 to 33 years".
FROM: Final = "from"
TO: Final = " to "
