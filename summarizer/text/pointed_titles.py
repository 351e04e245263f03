"""Titles with a point before a name, as in French: "M." is "Monsieur", and its point ends no sentence."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["WITH_POINTED_TITLES", "is_cut_behind_title"]

WITH_POINTED_TITLES: Final = frozenset({"fr"})
"""The languages, by their primary subtags."""

# Behind a given name "M." is a family name's first letter: "Jean M. a été jugé."
_TITLE: Final = re.compile(r"(?:^|[\s(«“\"'’-])(?<![A-ZÀ-ÖØ-Þ]\.\s)(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Mgr)\.$")
_GIVEN: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]*\s\S+$")
_NAME: Final = re.compile(r"(?:d['’]|d[eu]\s)?[A-ZÀ-ÖØ-Þ]")
_TAIL: Final = 40  # characters before a point that are looked at


def is_cut_behind_title(before: str, after: str) -> bool:
    """Tell whether a sentence was ended behind a title: "a répondu M." and "Favrat.".

    >>> from summarizer.text.pointed_titles import is_cut_behind_title
    >>> is_cut_behind_title("« Non », a répondu M. ", "Favrat. Rien d'autre.")
    True
    >>> is_cut_behind_title("Le juge a entendu Jean M. ", "Il a nié.")
    False
    """
    end = before.rstrip()
    if not 0 < len(before) - len(end) <= 1 or "\n" in before[len(end) :]:
        return False
    tail = end[-_TAIL:]
    return bool(_TITLE.search(tail) and _NAME.match(after)) and _GIVEN.search(tail) is None
