"""The English words of `summarizer/checks/quantities/listed_names.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["LISTED", "NAME"]

# "Senate Majority Leader Ann Lane": the last word tells the name.
NAME: Final = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,6}"
# "Ann Lane, Ivo Holt and Eva Reed".
LISTED: Final = re.compile(rf"{NAME}(?:, {NAME})*,? and {NAME}")
