"""What stands right before quoted words in their own sentence, and turns them: "I don't think it matters".

Words may be quoted from the middle of a sentence. What they hang on there may not be left out: a "not" on
thinking, meaning or saying, a hope, an "if". Whoever tells it before the marks has left out nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.checks.quotes.lead import TOLD, TURNING
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.checks.quotes.judgement import Judgement
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["is_turned_by_lead"]

_WORD = re.compile(r"[^\W\d_]+")
_FAR = 60  # characters before the words in which what turns them stands


def is_turned_by_lead(around: str, judgement: Judgement, source: Source) -> bool:
    """Tell whether quoted words have left out a "not", an "if" or a hope that they hang on.

    `around` is what the item's sentence tells outside the marks.
    """
    words = speech_words(source.language.code)
    if not judgement.is_accepted or not judgement.parts:
        return False
    if TOLD.search(around) if words is None else _has_negation(around, words):
        return False
    part, number = judgement.parts[0], judgement.quotations[0] if judgement.quotations else 0
    quotation = source.quotations[number - 1] if number else None
    if quotation is None or not quotation.content.covers(part):
        return False
    lead = source.text[max(quotation.content.start, part.start - _FAR) : part.start]
    return TURNING.search(lead) is not None if words is None else _ends_in_negation(lead, words)


def _has_negation(text: str, words: SpeechWords) -> bool:
    return any(word in words.negations for word in _WORD.findall(text.lower()))


def _ends_in_negation(lead: str, words: SpeechWords) -> bool:
    """Tell whether the last word before the quoted ones denies them: "nicht | mehr zu retten"."""
    before = _WORD.findall(lead.lower())
    return bool(before) and before[-1] in words.negations and lead.rstrip()[-1:].isalpha()
