"""An attribution as the words of a text, and which phrases can be a speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.analysis.speech.phrases import Word, ends_sentence, is_doing
from summarizer.lang.en.analysis.speech.cues import (
    ADVERBS,
    BOUNDS,
    CUES,
    DAYS,
    NOUN_CUES,
    OBJECT_CUES,
    OPEN_ENDS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
    SPEECH_NOUNS,
)
from summarizer.lang.en.analysis.speech.found import (
    ENDS_OCCASION,
    NO_SPEAKER_ENDINGS,
    OCCASIONS,
    OF,
    PLURAL,
    POLICE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.quotation import Order

__all__ = ["Found", "counts_things", "names_somebody", "read_occasion"]

_OCCASIONS = PREPOSITIONS | DAYS | OCCASIONS
_NOBODY = DAYS | ADVERBS | OPEN_ENDS | BOUNDS


@dataclass(slots=True)
class Found:
    """An attribution as words, folded offsets, not yet resolved to a person.

    Attributes:
        subject: The segments of the speaker: the name first, appositions after it.
        cue: Offsets of the word or mark that attributes.
        order: Where it stands.
        occasion: Offsets of when, where or to whom, if given.
        confident: Whether the rule has few exceptions.
        turn: Index of the first region of the same speech.
        inherited: Whether the speaker is an earlier quotation's.
    """

    subject: list[list[Word]]
    cue: tuple[int, int] | None
    order: Order
    occasion: tuple[int, int] | None = None
    confident: bool = True
    turn: int = 0
    inherited: bool = False


def read_occasion(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """Return the offsets of when, where or to whom it was said, if that begins at `index`."""
    while index < len(words) and words[index].text == ",":
        index += 1
    if index >= len(words):
        return None
    first = words[index]
    told = index > 0 and words[index - 1].low in OBJECT_CUES
    if not told and first.low not in _OCCASIONS:
        return None
    if first.low == OF and not told:
        return None
    end = index
    while end < len(words) and end - index < 16:
        word = words[end]
        if (
            word.text in ',;:"!?()'
            or (word.text == "." and ends_sentence(words, end))
            or word.low in ENDS_OCCASION
        ):
            break
        if word.low in CUES and word.low not in SPEECH_NOUNS:
            break
        end += 1
    return (first.start, words[end - 1].end) if end > index else None


def names_somebody(segment: Sequence[Word]) -> bool:
    """Tell whether a noun phrase can speak: it has a name, an office, a pronoun or a noun."""
    if not segment or is_doing(segment):
        return False
    if len(segment) == 1:
        word = segment[0]
        if word.low in PRONOUNS or word.is_name:
            return word.low not in _NOBODY
        return (
            word.low in ROLE_WORDS or (word.low.endswith(PLURAL) and len(word.low) > 3) or word.low == POLICE
        )
    if segment[-1].low in OPEN_ENDS:
        return False
    cut = (index for index, word in enumerate(segment) if index and word.low in PREPOSITIONS)
    head = segment[: next(cut, len(segment))]
    first = head[0]
    is_cut_off = not first.is_name and first.low.endswith(NO_SPEAKER_ENDINGS) and first.low not in ADVERBS
    if is_cut_off and not (len(head) > 3 and head[-1].is_name and head[-2].is_name):
        return False  # "contacted Childline", but not "retired neurosurgeon Ben Carson"
    return any(word.is_name or word.low in ROLE_WORDS or word.low.isalpha() for word in head)


def counts_things(segment: Sequence[Word], verb: Word) -> bool:
    """Tell whether a form that can be a verb is the noun counted: "40 to 50 questions", "2,000 claims"."""
    return verb.low in NOUN_CUES and any(word.text.replace(",", "").isdigit() for word in segment)
