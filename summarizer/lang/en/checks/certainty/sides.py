"""The English words of `summarizer/checks/certainty/sides.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AGAINST", "COMPARED", "CONTRASTED", "LESS_OR_MORE", "OF_COMPARISON", "OPPOSED", "ORDERED"]

# What joins two sides, with the kind that it makes them: only sides of one kind are held against each other.
AGAINST: Final = {("rather", "than"): "rather than", ("instead", "of"): "rather than"}
COMPARED: Final = "than"
# "But" sets one deed against another; "whereas" sets two things against each other.
CONTRASTED: Final = {"but": "but"}
OPPOSED: Final = {"whereas": "whereas", "while": "whereas"}
ORDERED: Final = {"after": "after", "following": "after", "before": "before"}
LESS_OR_MORE: Final = frozenset(["more", "less", "fewer"])
# "Smoother".
OF_COMPARISON: Final = "er"
