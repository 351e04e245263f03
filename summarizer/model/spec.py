"""What a brief is asked to be: its sections, how many items, how long, in which language, in which style."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Literal, cast, get_args

from pydantic import ConfigDict, Field, field_validator, model_validator

from summarizer.model.described import Described

__all__ = ["HOUSE", "SECTIONS", "BriefSpec", "ListSection", "Measured", "Range", "Section", "show_range"]

Section = Literal[
    "key_takeaways",
    "verified_facts",
    "context_and_impact",
    "official_statements",
    "unconfirmed",
    "bottom_line",
]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""The sections of the house layout that have a heading, in its order; the lead is before them."""

ListSection = Literal[
    "key_takeaways", "verified_facts", "context_and_impact", "official_statements", "unconfirmed"
]
Measured = Literal["brief", "lead", Section]
"""What has a length: the whole brief, or one section."""

Range = tuple[int, int]
"""The least and the most that is asked for, both included."""

# More items than any brief of an article has, and more words.
_MOST_ITEMS = 30
_MOST_WORDS = 5000
_LONGEST_NOTES = 2000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
# Controls, characters that show nothing, surrogates and private ones: no note needs them; one can hide there.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


class BriefSpec(Described):
    """What a brief is asked to be. As it stands: the house's own brief, in the article's language.

    What it asks for shapes the prompt and the schema that a model gets, and what the embedded drafter
    selects. Afterwards the checks hold the brief to it. Every brief has all its fields; of a section that was
    not asked for, the field is empty.

    Attributes:
        sections: The sections beside the lead. They are kept in the order of the house layout.
        headline: Whether the brief has a headline.
        items: How many items a section has, at least and at most; the house's own numbers elsewhere.
        length: How many words the whole brief, or a section of it, has, at least and at most. A target: what
            misses it is noted, and no edit cuts it.
        language: The language of the brief, as "de" or "pt-BR"; "" for the article's own. Quotations stay in
            the article's language.
        notes: Notes on house style for a model, plain text of at most 2,000 characters. They are about
            wording alone.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    sections: tuple[Section, ...] = SECTIONS
    headline: bool = True
    items: dict[ListSection, Range] = Field(default_factory=dict[ListSection, Range])
    length: dict[Measured, Range] = Field(default_factory=dict[Measured, Range])
    language: str = ""
    notes: str = ""

    @field_validator("sections", mode="before")
    @classmethod
    def _in_order(cls, given: object) -> object:
        if not isinstance(given, list | tuple | set | frozenset):
            return given
        names = list(cast("list[object]", given))
        if len(set(map(str, names))) < len(names):
            raise ValueError("a section is listed twice: list each section once")
        unknown = [name for name in names if name not in SECTIONS and name != "lead"]
        if unknown:
            raise ValueError(f"there is no section {unknown[0]!r}: choose from {', '.join(SECTIONS)}")
        return tuple(section for section in SECTIONS if section in names)

    @field_validator("items", "length", mode="before")
    @classmethod
    def _are_pairs(cls, given: object) -> object:
        pairs = cast("dict[object, object]", given) if isinstance(given, dict) else {}
        for name, pair in pairs.items():
            if not (isinstance(pair, list | tuple) and len(cast("list[object]", pair)) == 2):
                raise ValueError(f"{name} is not a range: give the minimum and the maximum, as in [1, 3]")
        return pairs or given

    @field_validator("items", "length")
    @classmethod
    def _is_range(cls, given: dict[Any, Range]) -> dict[Any, Range]:
        for name, (least, most) in given.items():
            if not 0 <= least <= most:
                raise ValueError(
                    f"{name} is {least} to {most}: give the minimum first, and no number below 0"
                )
        order = ("brief", "lead", *SECTIONS)
        return {name: given[name] for name in order if name in given}

    @field_validator("language")
    @classmethod
    def _is_tag(cls, language: str) -> str:
        if language and not _LANGUAGE.fullmatch(language):
            raise ValueError(f"{language[:40]!r} is not a language tag: give a tag such as de or pt-BR")
        return language

    @field_validator("notes")
    @classmethod
    def _is_plain(cls, notes: str) -> str:
        notes = notes.replace("\r\n", "\n").strip()
        if len(notes) > _LONGEST_NOTES:
            raise ValueError(
                f"the notes have {len(notes)} characters: shorten them to {_LONGEST_NOTES} or fewer"
            )
        for character in notes:
            if unicodedata.category(character) in _UNSEEN and character not in "\n\t":
                raise ValueError(
                    f"the notes have the character U+{ord(character):04X}, which is invisible: give "
                    "plain text"
                )
        return notes

    @model_validator(mode="after")
    def _is_consistent(self) -> BriefSpec:
        for name, (_, most) in self.items.items():
            if name not in self.sections:
                raise ValueError(f"items has {name}, which is not in sections: add it to sections")
            if not 1 <= most <= _MOST_ITEMS:
                raise ValueError(
                    f"{name} asks for up to {most} items: give 1 to {_MOST_ITEMS}, or leave the section out"
                )
        for measured, (_, most) in self.length.items():
            if measured not in {"brief", "lead", *self.sections}:
                raise ValueError(f"length has {measured}, which is not in sections: add it to sections")
            if not 1 <= most <= _MOST_WORDS:
                raise ValueError(f"{measured} asks for up to {most} words: give 1 to {_MOST_WORDS}")
        return self

    @property
    def is_house(self) -> bool:
        """Whether it is the house's own brief, unchanged."""
        return self == HOUSE

    def wants(self, section: str) -> bool:
        """Tell whether the brief has the section, or field, called `section`."""
        return self.headline if section == "headline" else section == "lead" or section in self.sections

    def most_items(self, section: str) -> int | None:
        """Return how many items a section has at most; `None` where no number is asked for."""
        asked = {str(name): most for name, (_, most) in self.items.items()}
        return asked.get(section)


HOUSE = BriefSpec()
"""The house's own brief."""


def show_range(asked: Range) -> str:
    """Return a range in words.

    >>> from summarizer.model.spec import show_range
    >>> show_range((2, 4)), show_range((0, 3)), show_range((1, 1))
    ('2 to 4', 'at most 3', 'exactly 1')
    """
    least, most = asked
    if least == most:
        return f"exactly {most}"
    return f"{least} to {most}" if least else f"at most {most}"
