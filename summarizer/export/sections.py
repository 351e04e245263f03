"""The house layout's sections: their order, their headings, and what a reader may meet as one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.lang.layout_words import every_layout, layout_of
from summarizer.model.spec import SECTIONS, Section

if TYPE_CHECKING:
    from summarizer.model.brief import Action
    from summarizer.model.finding import Severity

__all__ = [
    "ACTIONS",
    "CHANGED_NOTE",
    "KEPT",
    "LEVELS",
    "SECTIONS",
    "WITH_LEAD",
    "Section",
    "find_heading",
    "name_place",
]

WITH_LEAD = ("lead", *SECTIONS)
"""All that holds claims, in the order of a brief; the lead has no heading."""

ACTIONS: dict[Action, str] = {
    "fix": "mended",
    "reask": "asked again and mended",
    "demote": "moved to unconfirmed",
    "promote": "moved up to the lead",
    "drop": "struck",
    "flag": "noted",
    "raise": "refused",
    "accept": "accepted",
    "rewrite": "rewritten",
    "reject": "rejected",
    "restore": "restored",
}
"""What was done, in an editor's words."""

LEVELS: dict[Severity, str] = {"error": "error", "warning": "doubt", "info": "note"}
"""How sure a finding is, in an editor's words."""

KEPT = "asked about and kept"
"""What was done where a model was asked about a doubt and kept the item."""

CHANGED_NOTE = (
    "Changed since written: the seal does not fit; what the brief records of its making (model, cost, dates, "
    "calls) cannot be relied on."
)

# The field that is the item itself.
_OWN_WORDS = {"text", "quote", "claim"}
_SPACES = re.compile(r"\s+")
_LONGEST = 40


def _fold(heading: str) -> str:
    return _SPACES.sub(" ", heading.casefold().replace("&amp;", "&").replace("&", " and ")).strip()


@lru_cache(maxsize=1)
def _sections_by_heading() -> dict[str, Section]:
    return {_fold(words.headings[section]): section for words in every_layout() for section in SECTIONS}


def find_heading(line: str) -> Section | None:
    """Return the section that `line`, without white space at its ends, is the heading of, in any language.

    Hash signs around it, bold or italic marks, a colon and the case of its letters make no difference.

    >>> from summarizer.export.sections import find_heading
    >>> find_heading("## Key takeaways"), find_heading("**Fazit:**"), find_heading("Hello")
    ('key_takeaways', 'bottom_line', None)
    """
    if len(line) > _LONGEST:
        return None
    return _sections_by_heading().get(_fold(line.strip("#").strip().strip("*_").rstrip(":").strip("*_")))


def name_place(path: str) -> str:
    """Return what an editor calls the place at the JSON pointer `path`: "Key takeaways, 2: evidence".

    >>> from summarizer.export.sections import name_place
    >>> name_place("/key_takeaways/1/text"), name_place("/official_statements/0/speaker")
    ('Key takeaways, 2', 'Official statements, 1: speaker')
    """
    section, _, rest = path.lstrip("/").partition("/")
    index, _, field = rest.partition("/") if rest[:1].isdigit() else ("", "", rest)
    heading = layout_of("en").headings.get(section, section.capitalize())
    place = f"{heading}, {int(index) + 1}" if index.isdecimal() else heading
    return f"{place}: {field.replace('_', ' ')}" if field and field not in _OWN_WORDS else place
