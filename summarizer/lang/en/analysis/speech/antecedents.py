"""The English words of `summarizer/analysis/speech/antecedents.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["NEUTER", "THE"]
# Pronouns that may mean a body.
NEUTER: Final = frozenset(["it", "they"])
# "The actress" has been named before; "an actress" has not.
THE: Final = "the"
