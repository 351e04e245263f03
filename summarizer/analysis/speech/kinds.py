"""What a quoted region is: speech, a title, or a word held at a distance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.speech.kinds import NAMED, SMALL

if TYPE_CHECKING:
    from summarizer.analysis.speech.marks import Region
    from summarizer.analysis.speech.quotation import Kind

__all__ = ["is_nickname", "is_title", "tell_kind"]

_WORDS = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_MAX_TITLE_WORDS = 8
_MAX_SCARE_WORDS = 4
_BESIDE = 24  # characters before a nickname in which a given name ends


def is_title(content: str, before: str = "") -> bool:
    """Tell whether quoted words are a title or name: few, and all but the small ones capitalised."""
    words = _WORDS.findall(content)
    if not 0 < len(words) <= _MAX_TITLE_WORDS + 4:
        return False
    large = [word for word in words if word.lower() not in SMALL]
    named = NAMED.search(before[-40:]) is not None
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in large)
    if len(words) == 1:
        return named and capitals == 1
    if len(words) > _MAX_TITLE_WORDS and not named:
        return False
    return capitals == len(large) and capitals >= 2 and content.rstrip()[-1:] not in ".!?"


def is_nickname(text: str, region: Region) -> bool:
    """Tell whether a region of folded `text` is a name within a name: Ann “Nan” Lee."""
    name = text[slice(*region.content)]
    before, after = (
        text[max(region.start - _BESIDE, 0) : region.start].split(" "),
        text[region.end : region.end + 2],
    )
    is_inside = len(before) > 1 and not before[-1] and before[-2][:1].isupper() and after[:1] == " "
    return is_inside and after[1:].isupper() and name.isalpha() and name[:1].isupper()


def tell_kind(text: str, region: Region, *, has_cue: bool) -> Kind:
    """Return the kind of a region of folded `text`; `has_cue` when a word beside it attributes it."""
    start, end = region.content
    if end - start > 120:
        return "speech"
    content = text[start:end]
    before = text[max(region.start - 40, 0) : region.start].rstrip("\"' ")
    if is_title(content.rstrip(",. "), before):
        return "title"
    words = _WORDS.findall(content)
    ended = content.rstrip()[-1:] in {".", "!", "?", ","}
    if len(words) <= _MAX_SCARE_WORDS and not ended and not has_cue:
        return "scare"
    return "speech"
