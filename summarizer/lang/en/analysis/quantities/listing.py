"""The English words of `summarizer/analysis/quantities/listing.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["JOINT"]

# What joins two members of a list, and what ends one.
JOINT: Final = re.compile(r",? (?:and|or|as well as|followed by|plus)(?: also)? |, |; (?:and )?")
