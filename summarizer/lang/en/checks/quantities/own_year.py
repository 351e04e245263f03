"""The English words of `summarizer/checks/quantities/own_year.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NAMING"]

# Before a year that names a thing: "the 2016 race", "France's 2016 budget".
NAMING: Final = re.compile(r"(?:\b(?:the|a|this|its|his|her|their|our)|[\w]['’]s?) $", re.IGNORECASE)
