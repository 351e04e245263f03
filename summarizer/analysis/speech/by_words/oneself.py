"""Does a text without quotation marks speak of itself, as an interview's answers do?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.speech.by_words.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.lang.speech_words import SpeechWords

__all__ = ["find_open_paragraphs"]

_FEW = 1
_FEWEST_ANSWERS = 2
# "Anna Weber:", "M. A. :".
_LABEL = re.compile(r"\s*[^\W\d_][\w.'’-]*(?:\s[\w.'’-]+){0,4}\s?:\s")
_EMPHASIS = "*_ "  # Markdown's, round a question set in bold


def find_open_paragraphs(bare: Mapping[int, str], words: SpeechWords) -> frozenset[int]:
    """Return the numbers of the paragraphs of a text, bare of what is quoted, in which somebody may speak.

    They speak of themselves, or answer in an interview: where two paragraphs and more that ask have one
    behind them that has a label or speaks of itself, all that stand behind a question answer.
    """
    own = frozenset(number for number, text in bare.items() if _speaks_of_oneself(text, words))
    answers = [
        behind for number, behind in pairwise(sorted(bare)) if _asks(bare[number]) and not _asks(bare[behind])
    ]
    sure = sum(number in own or _LABEL.match(bare[number]) is not None for number in answers)
    return own.union(answers) if sure >= max(_FEWEST_ANSWERS, len(answers) / 2) else own


def _asks(text: str) -> bool:
    return text.rstrip().rstrip(_EMPHASIS).endswith("?")


def _speaks_of_oneself(text: str, words: SpeechWords) -> bool:
    """Tell whether words outside marks are somebody's own: "ich" once, or "wir" and the like twice."""
    lows = [token.low for token in read_tokens(text, 0, len(text), words)]
    is_alone = any(low in words.first_alone for low in lows)
    return is_alone or sum(low in words.first_person for low in lows) > _FEW
