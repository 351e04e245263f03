"""What stands right before quoted words in their own sentence, and turns them: "I don't think it matters".

Words may be quoted from the middle of a sentence. What they hang on there may not be left out: a "not" on
thinking, meaning or saying, a hope, an "if". Whoever tells it before the marks has left out nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.checks.quotes.lead import ASKING, OTHERS, REPORTED, SUBJECTS, THOUGHT, TOLD, TURNING
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.checks.quotes.judgement import Judgement
    from summarizer.lang.speech_words import SpeechWords
    from summarizer.text.spans import Span

__all__ = ["is_reported", "is_turned_by_lead"]

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
    if words is not None:
        return _ends_in_negation(lead, words)
    if TURNING.search(lead) or (THOUGHT.search(lead) and not OTHERS.search(around)):
        return True
    return ASKING.search(lead) is not None and SUBJECTS.match(part.of(source.text)) is not None


def is_reported(part: Span, source: Source) -> bool:
    """Tell whether words outside quotation marks are reported there: "She says that our ancestors had it"."""
    if speech_words(source.language.code) is not None:
        return False
    return REPORTED.search(source.text[max(part.start - _FAR, 0) : part.start]) is not None


def _has_negation(text: str, words: SpeechWords) -> bool:
    return any(word in words.negations for word in _WORD.findall(text.lower()))


def _ends_in_negation(lead: str, words: SpeechWords) -> bool:
    """Tell whether the last word before the quoted ones denies them: "nicht | mehr zu retten"."""
    before = _WORD.findall(lead.lower())
    return bool(before) and before[-1] in words.negations and lead.rstrip()[-1:].isalpha()
