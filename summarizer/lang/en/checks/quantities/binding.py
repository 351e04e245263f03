"""The English words of `summarizer/checks/quantities/binding.py`."""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.analysis.quantities.folds import fold_word

__all__ = ["BARE", "BEFORE_MINUTES", "MORE"]

# After a figure that counts nothing named: "two short", "15 near the posts".
BARE: Final = frozenset(
    fold_word(word)
    for word in """short shy behind ahead clear adrift apart away back off up down left near inside outside
    above below over under along across around beyond between beside within without against after before since
    until during from into onto through toward via""".split()
)
# "Two more", "two others" stand for what is counted.
MORE: Final = (" more ", " others ")
# "Sealed the points after 76 minutes", in the 76th: "for 76 minutes" is no minute of a match.
BEFORE_MINUTES: Final = frozenset("after on at by until with just only".split())
