"""Does a text without quotation marks speak of itself, as an interview's answers do?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.by_words.tokens import read_tokens

if TYPE_CHECKING:
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["speaks_of_oneself_by_words"]

_FEW = 1


def speaks_of_oneself_by_words(bare: str, words: SpeechWords) -> bool:
    """Tell whether words outside marks are somebody's own: "ich" once, or "wir" and the like twice."""
    lows = [token.low for token in read_tokens(bare, 0, len(bare), words)]
    is_alone = any(low in words.first_alone for low in lows)
    return is_alone or sum(low in words.first_person for low in lows) > _FEW
