"""Who issued the statement, the letter or the post that a quotation is read from.

"Holm released a statement on Monday." leads to what follows, and to what "it reads" or "the statement said".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.found import Found, names_somebody
from summarizer.analysis.speech.indirect import main_subject
from summarizer.analysis.speech.phrases import Word, ends_sentence, subject_after, subject_before
from summarizer.lang.en.analysis.speech.cues import ADVERBS, AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS
from summarizer.lang.en.analysis.speech.issued import ISSUE, ISSUERS, LEADS, WRITINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["issued_in", "read_issued", "states_only"]

_APART = 7  # words from the verb to what is issued: "issued the following short statement"
_LONGEST_LEAD = 14
_SMALL = ADVERBS | AUXILIARIES | DAYS | DETERMINERS | PREPOSITIONS


def issued_in(words: Sequence[Word], noun: str = "") -> Found | None:
    """Return whose statement the sentence `words` says is out: "Holm issued a statement on Monday.".

    Only a `noun` is looked for, if one is given: "the letter" is no tweet.
    """
    for index in range(1, len(words)):
        word = words[index]
        if word.low not in WRITINGS or word.is_name or noun not in {"", word.low}:
            continue
        following = words[index + 1] if index + 1 < len(words) else None
        if following is not None and following.low in ISSUERS:
            subject, _ = subject_after(words, index + 2)
            if subject and names_somebody(subject[0]):
                return Found(subject, (word.start, following.end), "before")
        for verb in range(index - 1, max(index - _APART, 0), -1):
            if words[verb].text in {",", ";", ":"}:
                break
            if words[verb].low in ISSUE and not words[verb].is_name:
                subject = subject_before(words, verb) or main_subject(words[:verb])
                if subject and names_somebody(subject[0]):
                    return Found(subject, (words[verb].start, word.end), "before")
                break
    return None


def read_issued(words: list[Word]) -> Found | None:
    """Return whose words follow `words`, which end in a sentence that says that they are issued.

    That is "Holm released a statement.", and "Holm reacted at once. In a statement:".
    """
    starts = [0, *(i + 1 for i in range(len(words) - 1) if ends_sentence(words, i))]
    last = words[starts[-1] :]
    found = issued_in(last)
    if found is not None or len(starts) < 2 or not states_only(last):
        return found
    before = words[starts[-2] : starts[-1]]
    subject = main_subject(before)
    return Found(subject, (last[0].start, last[-1].end), "before") if subject else None


def states_only(words: Sequence[Word]) -> bool:
    """Tell whether a phrase that ends in a colon is "In a statement on Monday:", and names nobody."""
    if len(words) > _LONGEST_LEAD or words[-1].text not in {":", ","} or words[0].low not in LEADS:
        return False
    return any(word.low in WRITINGS for word in words) and not any(
        word.is_name and word.low not in _SMALL for word in words[1:]
    )
