"""The attribution of a quotation that opens the paragraph after it: "So said Lee." and "— Lee, mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.found import Found, read_occasion
from summarizer.analysis.speech.phrases import ends_sentence, subject_after, subject_before
from summarizer.lang.en.analysis.speech.cues import CUES, SPEECH_NOUNS
from summarizer.lang.en.analysis.speech.next_paragraph import HOW, OWNED_BY, POINTERS, SAW, SO, VIEWS

if TYPE_CHECKING:
    from summarizer.analysis.speech.phrases import Word

__all__ = ["attribute_next", "read_pointed"]

_OWNED = SPEECH_NOUNS | VIEWS


def attribute_next(words: list[Word]) -> Found | None:
    """Read an attribution that opens a paragraph and points back to the quotation before it."""
    first = words[0]
    if first.text in {"-", "—", "–"} and len(words) > 1 and words[1].is_name:
        subject, end = subject_after(words, 1)
        return (
            Found(subject, (first.start, first.end), "after", read_occasion(words, end)) if subject else None
        )
    if first.low == SO and len(words) > 2 and words[1].low in CUES:
        subject, end = subject_after(words, 2)
        cue = (words[1].start, words[1].end)
        return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
    return read_pointed(words, 0) if first.low in POINTERS else None


def read_pointed(words: list[Word], first: int) -> Found | None:
    """Read what says of the words before whose they are, from the word at `first`: "is how Lee put it"."""
    for index in range(first + 1, min(len(words) - 1, first + 12)):
        word, following = words[index], words[index + 1]
        if ends_sentence(words, index):
            return None
        if following.low in OWNED_BY and word.low in _OWNED:
            subject, end = subject_after(words, index + 2)
            cue = (word.start, following.end)
            return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
        if word.low in HOW:
            for verb in range(index + 2, min(len(words), index + 20)):
                if words[verb].low in CUES or words[verb].low in SAW:
                    subject = subject_before(words, verb)
                    cue = (words[verb].start, words[verb].end)
                    return Found(subject, cue, "after", read_occasion(words, verb + 1)) if subject else None
            return None
    return None
