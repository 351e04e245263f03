"""Posts of a social network that a page shows with their signer and date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.furniture import MONTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.spans import Sentence

__all__ = ["find_posts"]

_DATE = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}"
# "— Jane Doe (@jdoe) May 3, 2016", with or without the tags of a database.
_SIGNED = re.compile(rf"\(@\w{{2,30}}\)\s*(?:[·,—–-]\s*)?{_DATE}")
_TAGGED = re.compile(r"<(?:tweet|blockquote)\b")
_CLOSED = re.compile(r"</(?:tweet|blockquote)>|<tweet/>")
_MOST = 8


def find_posts(text: str, paragraphs: Sequence[Sequence[Sentence]]) -> frozenset[int]:
    """Return the paragraphs that are posts; the words of one may stand in the paragraph before its signer."""
    found: set[int] = set()
    open_since: int | None = None
    for index, paragraph in enumerate(paragraphs):
        whole = text[paragraph[0].span.start : paragraph[-1].span.end]
        if open_since is None and _TAGGED.match(whole):
            open_since = index
        if open_since is not None:
            if _CLOSED.search(whole):
                found.update(range(open_since, index + 1))
                open_since = None
            elif index - open_since > _MOST:
                open_since = None
            continue
        signed = _SIGNED.search(whole)
        if signed and len(whole) - signed.end() <= 2:
            found.add(index)
            if whole.lstrip("—–- ")[:1].isupper() and whole.find("(@") < 60 and len(paragraph) == 1 and index:
                found.add(index - 1)
    return frozenset(found)
