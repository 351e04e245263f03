"""Is a quotation that the article does not have a translation of one that it has?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.telling import chance_of

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quotes.fields import Quoted

__all__ = ["is_translated"]

_SURE = 0.9
_EVEN = 0.5


def is_translated(quoted: Quoted, passage: Passage, source: Source) -> bool:
    """Tell whether the words of a quotation may be the brief's language, which is not the article's.

    Such words cannot be held against the article to the letter. Few words may be of either language: then
    they are the article's only where it has words like them.
    """
    if quoted.judgement.is_accepted:
        return False
    chance = chance_of(quoted.span.of(passage.text), source.language.code, passage.language)
    return chance < _SURE if quoted.judgement.code == "quote.absent" else chance <= _EVEN
