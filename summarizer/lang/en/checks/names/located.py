"""The English words of `summarizer/checks/names/located.py`."""

from __future__ import annotations

import re

__all__ = ["AGED", "PEOPLE"]

# What stands before a people's name that is used of one person.
AGED = "-year-old "
PEOPLE = re.compile(
    r"(?:english|irish|scots|welsh|french|dutch|cornish|ulster)(?:man|woman)\Z", re.IGNORECASE
)
