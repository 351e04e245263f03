"""The English words of `summarizer/checks/quantities/stretches.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["REFERRING", "REFERRING_TO_ALL"]

# They stand for a name: what follows them is told of it.
REFERRING: Final = frozenset(
    "which who whose whom that where he him his she her hers it its they them their theirs".split()
)
# "This was an increase of 1,435": of what the sentence before tells.
REFERRING_TO_ALL: Final = frozenset(
    ("this", verb)
    for verb in "is was means meant marks marked represents represented compares compared".split()
)
