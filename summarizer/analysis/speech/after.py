"""Whom the words after a quotation name as its speaker: ", Lee said on Monday" and "— Lee, mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.clauses import is_called, is_put
from summarizer.analysis.speech.cues import PARTICIPLES
from summarizer.analysis.speech.found import Found, counts_things, names_somebody, read_occasion
from summarizer.analysis.speech.indirect import leads_on, quoted_by_another, read_closing
from summarizer.analysis.speech.next_paragraph import read_pointed
from summarizer.analysis.speech.phrases import ends_sentence, last_sentence, subject_after, subject_before
from summarizer.lang.en.analysis.speech.attribution import (
    ACCORDING,
    AS,
    BY,
    IS,
    NO_SUBJECTS,
    REFERS,
    STARTS,
    TO,
    WHO,
)
from summarizer.lang.en.analysis.speech.cues import ADVERBS, CUES, PREPOSITIONS, ROLE_WORDS
from summarizer.lang.en.analysis.speech.speakers import SEXES

if TYPE_CHECKING:
    from summarizer.analysis.speech.phrases import Word

__all__ = ["After"]

_LONGEST_CHAIN = 7  # words of "can be heard saying"
_LONGEST_CLAUSE = 20  # and of "who chairs the board of the bank"
_NO_SUBJECTS = PREPOSITIONS | NO_SUBJECTS


def _refers_things(words: list[Word], verb: int) -> bool:
    """Tell whether a verb that says something with "to" is without it: "as doctors referred more of them"."""
    return words[verb].low in REFERS and not (verb + 1 < len(words) and words[verb + 1].low == TO)


class After(NamedTuple):
    """The words after a quotation, up to the next one or the end of the line.

    Attributes:
        text: The folded text.
        before: The words before the quotation.
        words: Those after it.
        last_mark: The punctuation that ends the quotation.
        is_followed: Whether another quotation follows in the line.
    """

    text: str
    before: list[Word]
    words: list[Word]
    last_mark: str
    is_followed: bool

    def read(self) -> Found | None:
        """Return what the words attribute, `None` for nobody."""
        words = self.words
        index = 0
        while index < len(words) and words[index].text in {",", ".", ")", "'", "!", "?"} and index < 2:
            index += 1
        if index >= len(words):
            return None
        first = words[index]
        if first.text in {"-", "—", "–"}:
            return self._signature(index + 1)
        if index + 1 < len(words) and (first.low, words[index + 1].low) == ACCORDING:
            subject, end = subject_after(words, index + 2)
            cue = (first.start, words[index + 1].end)
            return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
        if first.low == BY and is_called(last_sentence(self.before)):
            subject, end = subject_after(words, index + 1)
            if subject and names_somebody(subject[0]):
                return Found(subject, (first.start, first.end), "after", read_occasion(words, end))
        if first.low == AS:
            index += 1
        while index < len(words) and words[index].low in ADVERBS:
            index += 1
        if index < len(words) and words[index].low in CUES and not words[index].is_name:
            return self._inverted(index)
        return self._clause(index)

    def _clause(self, index: int) -> Found | None:
        """Return whom a clause from `index` on has for its speaker: "Smith said", "is how Smith put it"."""
        words = self.words
        if index < len(words) and words[index].low in IS:
            return read_pointed(words, index)
        found = self._subject_verb(index) or self._chained(index) or self._related(index)
        return found or (None if self.last_mark in {".", "!", "?"} else read_closing(words, index))

    def _inverted(self, index: int) -> Found | None:
        words = self.words
        verb = words[index]
        if verb.low in PARTICIPLES:
            return None  # "promising the Friends": the speaker is the sentence's
        subject, end = subject_after(words, index + 1)
        if not subject or not names_somebody(subject[0]):
            return None
        if self.last_mark == "." and not self.text[words[0].start : verb.start].strip():
            return None
        return Found(subject, (verb.start, verb.end), "after", read_occasion(words, end))

    def _subject_verb(self, first: int) -> Found | None:  # noqa: C901, PLR0911 - a ladder of rules reads best flat
        """Read "Smith, the mayor, told reporters" from index `first`."""
        words = self.words
        if words[first : first + 1] and words[first].low in _NO_SUBJECTS:
            return None
        for index in range(first + 1, min(first + 26, len(words))):
            word = words[index]
            if word.text in {".", "!", "?", ";", ":"} and ends_sentence(words, index):
                return None
            if word.text in {";", ":"}:
                return None
            if not is_put(words, index) and (word.low not in CUES or word.low in PARTICIPLES):
                continue
            if word.low in ROLE_WORDS or word.is_name or _refers_things(words, index):
                continue
            segments = subject_before(words[first:], index - first)
            if not segments or segments[0][0].start != words[first].start or not names_somebody(segments[0]):
                if index > first + 14:
                    return None
                continue
            if counts_things(segments[0], word) or (
                self.last_mark != "," and self.is_followed and leads_on(self.words[index + 1 :])
            ):
                return None
            quoted = quoted_by_another(words, index)
            if quoted:
                segments = [quoted]  # "the agency quoted Lee as saying"
            closes = index + 1 == len(words) or words[index + 1].text in {".", ","}
            sure = self.last_mark in {",", "?", "!"} or index - first <= 6 or closes
            if self.last_mark != "," and self._goes_on(index):
                return Found(segments, (word.start, word.end), "after", confident=False)
            return Found(segments, (word.start, word.end), "after", read_occasion(words, index + 1), sure)
        return None

    def _chained(self, first: int) -> Found | None:
        """Read "Mr Lee went on to say", "Lee can be heard saying": a name, more of the verb, what it does."""
        words, end = self.words, first
        while end < len(words) and (words[end].is_name or words[end].text == "."):
            end += 1
        if end == first and end < len(words) and words[end].low in SEXES:
            end += 1
        for index in range(end + 1, min(end + _LONGEST_CHAIN, len(words))):
            word = words[index]
            if end == first or not word.text[0].islower() or self.last_mark == ".":
                return None
            is_said = word.low in PARTICIPLES or words[index - 1].low == TO
            if word.low in CUES and is_said and not _refers_things(words, index):
                cue = (word.start, word.end)
                return Found([words[first:end]], cue, "after", read_occasion(words, index + 1))
        return None

    def _related(self, first: int) -> Found | None:
        """Read "Ann Lee, who chairs the board said": a name whose clause has no comma at its end."""
        words, end = self.words, first
        while end < len(words) and (words[end].is_name or words[end].text == "."):
            end += 1
        if end == first or [word.low for word in words[end : end + 2]] != [",", WHO]:
            return None
        for index in range(end + 2, min(end + _LONGEST_CLAUSE, len(words))):
            word = words[index]
            if word.text[0] in ",.;:!?":
                return None
            if index > end + 3 and word.low in CUES - PARTICIPLES and word.low not in ROLE_WORDS:
                segments = [words[first:end], words[end + 2 : index]]
                return Found(segments, (word.start, word.end), "after", read_occasion(words, index + 1))
        return None

    def _goes_on(self, verb: int) -> bool:
        """Tell whether the sentence after a finished quotation says something of its own."""
        rest = self.words[verb + 1 : verb + 9]
        for position, word in enumerate(rest):
            if ends_sentence(rest, position):
                return False
            if word.low in STARTS:
                return position == 0 or rest[0].low not in PREPOSITIONS
            if word.text == ",":
                return False
        return self.is_followed or len(rest) >= 8

    def _signature(self, index: int) -> Found | None:
        """Read a name after a dash at the end of the line."""
        rest = self.words[index : index + 12]
        names = [word for word in rest if word.text != ","]
        if not names or not names[0].is_name or self.is_followed:
            return None
        subject, end = subject_after(self.words, index)
        dash = self.words[index - 1]
        return (
            Found(subject, (dash.start, dash.end), "after", read_occasion(self.words, end))
            if subject
            else None
        )
