"""The English words of `summarizer/checks/quotes/markup.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FOOTNOTE"]
# "[12]", "[a]", "[note 3]".
FOOTNOTE: Final = re.compile(r"(?<=[\w.,;:!?'\"’”])\[(?:[0-9]{1,3}|[a-z]|note [0-9]{1,2})\]")
