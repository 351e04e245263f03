"""The English words of `summarizer/checks/speakers/check.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AGED", "PASSED_ON", "SEXES", "SOME", "THE"]
THE: Final = "the"
# "the 57-year-old".
AGED: Final = "-year-old"
# "one longtime member": somebody new, without a name.
SOME: Final = frozenset(["a", "an", "one", "another"])
SEXES: Final = {"he": "m", "she": "f"}
# Between who says it and of whom: "said in Orm that Ruiz thinks".
PASSED_ON: Final = re.compile(r" [^,;:]*\bthat (?:[^,;:]* )?")
