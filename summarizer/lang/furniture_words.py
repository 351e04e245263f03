"""What a language brings for telling the story from what a page prints around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["KIND_NAMES", "NEVER", "FurnitureKind", "FurnitureWords"]

NEVER = re.compile(r"(?!)")
"""Matches nowhere: for what a language has no words for."""

FurnitureKind = Literal[
    "advertisement",
    "byline",
    "caption",
    "comments",
    "contact",
    "correction",
    "dateline",
    "label",
    "live",
    "notice",
    "related",
    "stamp",
    "tweet",
]
"""What a stretch of an article is when it is not the story.

- advertisement: what somebody sells, and the word that marks it.
- byline: who wrote or reported it.
- caption: what describes a picture, and its credit.
- comments: invitations to comment and the rules for it.
- contact: how to reach the reporter or the desk.
- correction: what the editors say of an error in an earlier version.
- dateline: place, agency or date before the first word of the story.
- label: a heading within the story, or a word that a database puts before a part of it.
- live: the time that heads an entry of a live blog.
- notice: copyright, terms, sources, who the author is.
- related: other stories, and invitations to share, follow or subscribe.
- stamp: when the page was published or changed.
- tweet: a post of a social network, shown with its signer.
"""


KIND_NAMES: Final[Mapping[FurnitureKind, str]] = {
    "advertisement": "an advertisement",
    "byline": "a byline",
    "caption": "a caption",
    "comments": "an invitation to comment",
    "contact": "an address for readers",
    "correction": "a note of the editors",
    "dateline": "a dateline",
    "label": "a heading",
    "live": "the time of an entry",
    "notice": "a notice of the publisher",
    "related": "a link to another page",
    "stamp": "the date of the page",
    "tweet": "a post",
}
"""What each kind is called in a message."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FurnitureWords:
    """The words of one language by which what is not the story is told. Patterns ignore case where they may.

    Attributes:
        openings: Matches the start of a sentence of that kind, wherever it stands.
        lines: Matches the start of a paragraph of that kind; the whole paragraph is.
        whole: Matches the whole of a line that stands between others: a button, a date, a link; the group
            that matched has its kind's name.
        closings: Matches the start of a paragraph of that kind where the story has ended: nothing but such
            paragraphs comes after it.
        authors: Matches a whole line with the names of those who wrote the story: "Ann Roe in London".
        author: Matches a sentence that says who somebody is; its group `name` is the name.
        lists: Matches the heading of a list that a page ends with: "Sources".
        phrases: Stand, in lower case, in sentences of that kind and in no others.
        credit: Finds the credit of a picture: "Photo:".
        signed: Finds the credit that closes a caption: "(Gull Photo/Ann Roe)".
        holder: Matches a line that is nothing but a credit: a name and an agency, or, as its group `agency`,
            an agency alone.
        past: Finds what is told as past: a caption tells what its picture shows.
        shown: Finds the words that close a caption and say that its picture shows it: "(pictured)".
        points: Finds where a caption says where somebody stands in its picture: "(left)".
        gallery: Matches a whole line that says whom or what year a picture shows: "Ann Roe of the Gulls".
        small: Words that have no capital in a heading.
        spoken: Words, in lower case, with which people begin to speak, and no heading begins.
        has_verb: Whether words in lower case have a verb of their own; `None` where no table knows.
        withdrawn: Each finds, in a correction, what was wrong: its group 1.
    """

    openings: Mapping[FurnitureKind, re.Pattern[str]]
    lines: Mapping[FurnitureKind, re.Pattern[str]]
    closings: Mapping[FurnitureKind, re.Pattern[str]]
    phrases: Mapping[FurnitureKind, tuple[str, ...]]
    whole: re.Pattern[str] = NEVER
    authors: re.Pattern[str] = NEVER
    author: re.Pattern[str] = NEVER
    lists: re.Pattern[str] = NEVER
    credit: re.Pattern[str] = NEVER
    signed: re.Pattern[str] = NEVER
    holder: re.Pattern[str] = NEVER
    past: re.Pattern[str] = NEVER
    shown: re.Pattern[str] = NEVER
    points: re.Pattern[str] = NEVER
    gallery: re.Pattern[str] = NEVER
    small: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()
    has_verb: Callable[[Sequence[str]], bool] | None = None
    withdrawn: tuple[re.Pattern[str], ...] = ()
