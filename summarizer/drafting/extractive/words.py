"""The words of an article's language for the embedded drafter."""

from __future__ import annotations

from summarizer.lang.draft_words import DraftWords
from summarizer.lang.pack import pack_of

__all__ = ["draft_words_of"]

_NONE = DraftWords()


def draft_words_of(tag: str) -> DraftWords:
    """Return the words for a BCP 47 tag; none where the language has no pack.

    >>> from summarizer.drafting.extractive.words import draft_words_of
    >>> "will" in draft_words_of("en").forecast, draft_words_of("fi").forecast
    (True, frozenset())
    """
    pack = pack_of(tag)
    return _NONE if pack is None or pack.drafting is None else pack.drafting
