"""The house layout's sections: their order, their headings, and what a reader may meet as one."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["EXTRACTIVE_NOTE", "HEADINGS", "Section", "find_heading"]

Section = Literal[
    "key_takeaways",
    "verified_facts",
    "context_and_impact",
    "official_statements",
    "unconfirmed",
    "bottom_line",
]

HEADINGS: dict[Section, str] = {
    "key_takeaways": "Key takeaways",
    "verified_facts": "Verified facts",
    "context_and_impact": "Context & impact",
    "official_statements": "Official statements",
    "unconfirmed": "Unconfirmed",
    "bottom_line": "Bottom line",
}

EXTRACTIVE_NOTE = (
    "Extractive brief: sentences of the article, selected by an algorithm; no language model was used."
)

_SPACES = re.compile(r"\s+")
_LONGEST = 40


def _fold(heading: str) -> str:
    return _SPACES.sub(" ", heading.casefold().replace("&amp;", "&").replace("&", " and ")).strip()


_BY_FOLDED: dict[str, Section] = {_fold(heading): section for section, heading in HEADINGS.items()}


def find_heading(line: str) -> Section | None:
    """Return the section that `line`, without white space at its ends, is the heading of.

    Hash signs around it, bold or italic marks, a colon and the case of its letters make no difference.
    """
    if len(line) > _LONGEST:
        return None
    return _BY_FOLDED.get(_fold(line.strip("#").strip().strip("*_").rstrip(":").strip("*_")))
