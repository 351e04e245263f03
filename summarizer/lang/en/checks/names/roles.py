"""The English words of `summarizer/checks/names/roles.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["GENERAL", "PRONOUNS"]

# Words of an office that do not say what it is of: a chief secretary may be the treasury's.
GENERAL = frozenset("chief general executive managing operating".split())
PRONOUNS: Final = frozenset(["he", "she"])
