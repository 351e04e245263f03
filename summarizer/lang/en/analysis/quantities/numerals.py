"""The English words of `summarizer/analysis/quantities/numerals.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CLEAR", "DECIMALS", "MORE", "POINT"]

CLEAR: Final = frozenset({"mn", "mln", "bn", "bln", "tn", "trn", "mio", "mrd"})
MORE: Final = re.compile(
    r"[\s\-]and[\s\-](?:(a|one|two|three)[\s\-])?(half|quarters?|thirds?|fifths?)\b(?!\s(?:of|the))"
)
# "Two point three", "zero point oh five": one word for each decimal.
POINT: Final = re.compile(
    r"[\s\-]point((?:[\s\-](?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)\b){1,6})"
)
DECIMALS: Final = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
