"""Whom a text attributes a quotation to: rules over the words before and after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.speech.cues import (
    ADVERBS,
    AUXILIARIES,
    CUES,
    DAYS,
    OBJECT_CUES,
    PARTICIPLES,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
    SPEECH_NOUNS,
)
from summarizer.speech.phrases import Word, ends_sentence, last_sentence, read_words, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.speech.marks import Region
    from summarizer.speech.quotation import Order

__all__ = ["Found", "find_attributions"]

_BE = frozenset("is was were are been be being 's".split())
_OPEN_ENDS = frozenset("and or the a an as of to in".split())
_BEFORE = 320
_AFTER = 260


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


def find_attributions(text: str, regions: Sequence[Region]) -> list[Found | None]:
    """Return for each region its attribution, `None` where the text gives none. `text` is folded."""
    found: list[Found | None] = []
    behind: Found | None = None  # what stands behind the quotation before, even where another rule won
    for index, region in enumerate(regions):
        context = _Context(text, regions, index, found)
        found.append(context.attribute(region, behind))
        behind = context.behind
    return found


class _Context:
    """One region with the words around it."""

    def __init__(self, text: str, regions: Sequence[Region], index: int, earlier: list[Found | None]) -> None:
        self.text = text
        self.index = index
        self.earlier = earlier
        region = regions[index]
        line = text.rfind("\n", max(region.start - 4 * _BEFORE, 0), region.start) + 1
        previous_end = regions[index - 1].end if index else 0
        self.follows_on = index > 0 and previous_end >= line
        self.line_start = line
        self.before_start = max(line, previous_end, region.start - _BEFORE)
        line_end = text.find("\n", region.end, region.end + _AFTER)
        stop = line_end if line_end >= 0 else min(len(text), region.end + _AFTER)
        self.is_followed = index + 1 < len(regions) and regions[index + 1].start < stop
        self.after_end = regions[index + 1].start if self.is_followed else stop
        self.before = read_words(text, self.before_start, region.start)
        self.after = read_words(text, region.end, self.after_end)
        self.last_mark = self._last_mark(region)
        self.behind: Found | None = None

    def _last_mark(self, region: Region) -> str:
        """Return the punctuation that ends the quotation, inside the marks or right after them."""
        inside = self.text[max(region.end - 3, region.start + 1) : region.content[1]].rstrip(" '\"")[-1:]
        after = self.text[region.end : region.end + 1]
        return after if after in {",", ".", "!", "?"} else inside

    def attribute(self, region: Region, behind: Found | None) -> Found | None:
        """Return the region's attribution; `behind` is what follows the quotation before it."""
        after = self._read_after()
        self.behind = after if self.last_mark != "." else None
        joined = self._joins_previous(behind)
        if joined is not None and not (after is not None and self._is_somebody_else(after, joined)):
            previous = self.earlier[self.index - 1]
            if previous is not None:
                previous.order = "between"
            return joined
        before = self._read_before()
        best = self._choose(before, after)
        if best is None and not self.follows_on and not self.is_followed:
            best = self._read_next(region)
        if best is not None:
            best.turn = self.index
            return best
        return self._inherit(region)

    # --- after the quotation

    def _read_after(self) -> Found | None:
        words = self.after
        index = 0
        while index < len(words) and words[index].text in {",", ".", ")", "'", "!", "?"} and index < 2:
            index += 1
        if index >= len(words):
            return None
        first = words[index]
        if first.text in {"-", "—", "–"}:
            return self._signature(index + 1)
        if first.low == "according" and index + 1 < len(words) and words[index + 1].low == "to":
            subject, end = subject_after(words, index + 2)
            cue = (first.start, words[index + 1].end)
            return Found(subject, cue, "after", self._occasion(words, end)) if subject else None
        if first.low == "as":
            index += 1
        while index < len(words) and words[index].low in ADVERBS:
            index += 1
        if index < len(words) and words[index].low in CUES:
            return self._inverted(index)
        return self._subject_verb(index) or self._at_the_end(index)

    def _at_the_end(self, index: int) -> Found | None:
        """Read ", said Smith." and ", according to Smith." at the end of the sentence the quotation is part of."""
        words = self.after
        if self.last_mark in {".", "!", "?"}:
            return None
        for at in range(index, len(words) - 1):
            if ends_sentence(words, at) or words[at].text in {";", ":"}:
                return None
            if words[at].text != ",":
                continue
            verb = words[at + 1]
            if verb.low == "according" and at + 2 < len(words) and words[at + 2].low == "to":
                subject, end = subject_after(words, at + 3)
                cue = (verb.start, words[at + 2].end)
            elif verb.low in CUES and verb.low not in PARTICIPLES:
                subject, end = subject_after(words, at + 2)
                cue = (verb.start, verb.end)
            else:
                continue
            if subject and _names_somebody(subject[0]):
                return Found(subject, cue, "after", self._occasion(words, end))
        return None

    def _inverted(self, index: int) -> Found | None:
        words = self.after
        verb = words[index]
        if verb.low in PARTICIPLES and self.last_mark not in {",", "?", "!"}:
            return None
        subject, end = subject_after(words, index + 1)
        if not subject or not _names_somebody(subject[0]):
            return None
        if self.last_mark == "." and not self.text[self.after_start : verb.start].strip():
            return None
        return Found(subject, (verb.start, verb.end), "after", self._occasion(words, end))

    @property
    def after_start(self) -> int:
        return self.after[0].start if self.after else self.after_end

    def _subject_verb(self, first: int) -> Found | None:
        """Read "Smith, the mayor, told reporters" from index `first`."""
        words = self.after
        if words[first : first + 1] and words[first].low in PREPOSITIONS | {"and", "but", "or", "that", "which", "who"}:
            return None
        for index in range(first + 1, min(first + 26, len(words))):
            word = words[index]
            if word.text in {".", "!", "?", ";", ":"} and ends_sentence(words, index):
                return None
            if word.text in {";", ":"}:
                return None
            if word.low not in CUES or word.low in PARTICIPLES:
                continue
            if word.low in ROLE_WORDS or word.is_name:
                continue
            segments = subject_before(words[first:], index - first)
            if not segments or segments[0][0].start != words[first].start or not _names_somebody(segments[0]):
                if index > first + 14:
                    return None
                continue
            closes = index + 1 == len(words) or words[index + 1].text in {".", ","}
            sure = self.last_mark in {",", "?", "!"} or index - first <= 6 or closes
            if self.last_mark == "." and self._goes_on(index):
                return Found(segments, (word.start, word.end), "after", confident=False)
            return Found(segments, (word.start, word.end), "after", self._occasion(words, index + 1), sure)
        return None

    def _goes_on(self, verb: int) -> bool:
        """Tell whether the sentence after a finished quotation says something of its own."""
        rest = self.after[verb + 1 : verb + 9]
        for position, word in enumerate(rest):
            if ends_sentence(rest, position):
                return False
            if word.low in {"that", "he", "she", "they", "it", "the", "his", "her", "their", "to", "how", "if"}:
                return position == 0 or rest[0].low not in PREPOSITIONS
            if word.text == ",":
                return False
        return self.is_followed or len(rest) >= 8

    def _signature(self, index: int) -> Found | None:
        """Read a name after a dash at the end of the line."""
        rest = self.after[index : index + 12]
        names = [word for word in rest if word.text != ","]
        if not names or not names[0].is_name or self.is_followed:
            return None
        subject, end = subject_after(self.after, index)
        dash = self.after[index - 1]
        return Found(subject, (dash.start, dash.end), "after", self._occasion(self.after, end)) if subject else None

    # --- before the quotation

    def _read_before(self) -> Found | None:
        words = last_sentence(self.before)
        if not words and not self.text[self.line_start : self.before_start].strip():
            return self._introduced()
        return _attribute_before(words, self.text) if words else None

    def _introduced(self) -> Found | None:
        """Read the paragraph before, when it ends in a colon."""
        end = self._line_before()
        if not end or self.text[end - 1] != ":":
            return None
        start = max(self.text.rfind("\n", 0, end) + 1, end - _BEFORE)
        return _attribute_before(last_sentence(read_words(self.text, start, end)), self.text)

    def _line_before(self) -> int:
        """Return where the last line with something on it, before this one, ends; 0 for none near."""
        end = self.line_start
        while end > max(self.line_start - 20, 0) and self.text[end - 1].isspace():
            end -= 1
        return end if end and not self.text[end - 1].isspace() else 0

    # --- in the paragraph after

    def _read_next(self, region: Region) -> Found | None:
        """Read "So said Smith." and "— Smith, mayor" in the line after a quotation that stands alone in its own."""
        line_end = self.text.find("\n", region.end, region.end + 4)
        alone = not self.text[self.line_start : region.start].strip() and not self.text[region.end : line_end].strip()
        if line_end < 0 or not alone:
            return None
        start = line_end
        while start < min(len(self.text), line_end + 6) and self.text[start].isspace():
            start += 1
        end = self.text.find("\n", start, start + _AFTER)
        words = read_words(self.text, start, end if end >= 0 else min(len(self.text), start + _AFTER))
        return _attribute_next(words) if words else None

    def _choose(self, before: Found | None, after: Found | None) -> Found | None:
        if before is None or after is None:
            return after if before is None else before
        touching = bool(self.before) and (
            self.before[-1].text in {",", ":"} or self.before[-1].low in CUES or self.before[-1].low == "that"
        )
        if self.last_mark in {",", "?", "!"} and not touching:
            return after
        if self.last_mark == "," and after.confident and after.cue is not None:
            inverted = after.subject[0][0].start > after.cue[0]
            if inverted or self.before[-1].text != ":":
                return after
        if self.last_mark == "." or touching:
            return before
        return after if after.confident else before

    # --- from another quotation

    def _joins_previous(self, behind: Found | None) -> Found | None:
        """Return the attribution of the quotation before, when this one goes on after its "he said"."""
        if not self.follows_on or not self.before:
            return None
        previous = self.earlier[self.index - 1]
        if previous is None:
            return None
        said = previous if previous.order in {"after", "between"} and not previous.inherited else behind
        if said is None or said.cue is None or said.cue[0] < self.before[0].start:
            return None
        words = self.before
        ends = [index for index in range(len(words)) if ends_sentence(words, index)]
        same_breath = not ends or ends == [len(words) - 1]
        if not same_breath or len(words) > 45 or words[-1].low in _OPEN_ENDS:
            return None
        cues = [i for i, w in enumerate(words) if w.low in CUES and not w.is_name and w.start > said.cue[1]]
        if cues and not (len(cues) == 1 and self._adds(cues[0])):
            return None
        return replace(previous, order="between", inherited=False)

    def _is_somebody_else(self, after: Found, joined: Found) -> bool:
        """Tell whether what follows names another speaker than the quotation before has."""
        if self.last_mark == "." or after.subject[0][0].low in PRONOUNS:
            return False
        names = {word.low for segment in joined.subject for word in segment if word.is_name}
        return joined.subject[0][0].low not in PRONOUNS and not any(
            word.low in names for segment in after.subject for word in segment
        )

    def _adds(self, index: int) -> bool:
        """Tell whether the words from `index` are ", adding", ", adding that" or ", adding:" and no more."""
        words = self.before
        return (
            words[index].low in PARTICIPLES
            and words[index - 1].text == ","
            and all(word.low in {"that", ":", ","} for word in words[index + 1 :])
        )

    def _inherit(self, region: Region) -> Found | None:
        if not self.index:
            return None
        previous = self.earlier[self.index - 1]
        if previous is None:
            return None
        if self.follows_on:
            has_cue = any(word.low in CUES and not word.is_name for word in last_sentence(self.before))
            sure = previous.confident and not has_cue
            return replace(previous, order="before", inherited=True, confident=sure, turn=self.index, occasion=None)
        alone = not self.text[self.line_start : region.start].strip()
        end = self._line_before()
        if alone and end and previous.cue is not None and 0 <= end - previous.cue[0] < _BEFORE * 4 and (
            self.text.find("\n", previous.cue[0], end) < 0
        ):
            return replace(
                previous, order="before", inherited=True, confident=False, turn=self.index, occasion=None
            )
        return None

    def _occasion(self, words: Sequence[Word], index: int) -> tuple[int, int] | None:
        return read_occasion(words, index)


def read_occasion(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """Return the offsets of when, where or to whom it was said, if that begins at `index`."""
    while index < len(words) and words[index].text == ",":
        index += 1
    if index >= len(words):
        return None
    first = words[index]
    told = index > 0 and words[index - 1].low in OBJECT_CUES
    if not told and first.low not in PREPOSITIONS | DAYS | {"last", "this", "earlier", "later"}:
        return None
    if first.low == "of" and not told:
        return None
    end = index
    while end < len(words) and end - index < 16:
        word = words[end]
        if word.text in ",;:\"!?()" or (word.text == "." and ends_sentence(words, end)) or word.low in {"that", "and"}:
            break
        if word.low in CUES and word.low not in SPEECH_NOUNS:
            break
        end += 1
    return (first.start, words[end - 1].end) if end > index else None


def _attribute_before(words: list[Word], text: str) -> Found | None:
    """Read the attribution in the part of a sentence that leads up to a quotation."""
    del text
    if not words:
        return None
    colon = words[-1].text == ":"
    according = _according(words)
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.low not in CUES or (word.is_name and index > 0) or _is_noun(words, index):
            continue
        if word.low in PARTICIPLES:
            found = _participle(words, index)
            if found is not None:
                return found
            continue
        if _is_passive(words, index):
            continue
        segments = subject_before(words, index)
        if not segments and index and words[index - 1].low in {"and", "but", "then", "also", "later"}:
            segments = _sentence_subject(words[:index])
        if segments and _names_somebody(segments[0]):
            if segments[0][-1].low in {"by", "to"}:
                continue
            sure = len(words) - index <= 24
            return Found(segments, (word.start, word.end), "before", read_occasion(words, index + 1), sure)
        if index == 0 or words[index - 1].text in {",", "\"", "'"}:
            subject, end = subject_after(words, index + 1)
            if subject and _names_somebody(subject[0]) and word.low not in OBJECT_CUES:
                return Found(subject, (word.start, word.end), "before", read_occasion(words, end))
    if according is not None:
        return according
    if colon:
        return _colon(words)
    return None


def _attribute_next(words: list[Word]) -> Found | None:
    """Read an attribution that opens a paragraph and points back to the quotation before it."""
    first = words[0]
    if first.text in {"-", "—", "–"} and len(words) > 1 and words[1].is_name:
        subject, end = subject_after(words, 1)
        return Found(subject, (first.start, first.end), "after", read_occasion(words, end)) if subject else None
    if first.low == "so" and len(words) > 2 and words[1].low in CUES:
        subject, end = subject_after(words, 2)
        cue = (words[1].start, words[1].end)
        return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
    if first.low not in {"that", "this", "those", "these", "such"}:
        return None
    for index in range(1, min(len(words) - 1, 12)):
        word, following = words[index], words[index + 1]
        if ends_sentence(words, index):
            return None
        if following.low in {"of", "from"} and word.low in SPEECH_NOUNS | {"message", "verdict", "view", "conclusion"}:
            subject, end = subject_after(words, index + 2)
            cue = (word.start, following.end)
            return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
        if word.low in {"how", "what"}:
            for verb in range(index + 2, min(len(words), index + 20)):
                if words[verb].low in CUES or words[verb].low in {"put", "summed", "saw", "felt"}:
                    subject = subject_before(words, verb)
                    cue = (words[verb].start, words[verb].end)
                    return Found(subject, cue, "after", read_occasion(words, verb + 1)) if subject else None
            return None
    return None


def _is_noun(words: Sequence[Word], index: int) -> bool:
    """Tell whether a form that can be a verb of saying is a noun here: "his claims", "a report"."""
    if not index:
        return False
    before = words[index - 1].low
    return before in {"the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "these", "to", "no", "any"} or (
        before.endswith("'s") and words[index].low in SPEECH_NOUNS
    )


def _is_passive(words: Sequence[Word], index: int) -> bool:
    """Tell whether the verb is passive: "was asked", "were told"."""
    before = index - 1
    while before >= 0 and words[before].low in ADVERBS:
        before -= 1
    return before >= 0 and words[before].low in _BE and words[index].low.endswith(("ed", "told", "en"))


def _participle(words: Sequence[Word], index: int) -> Found | None:
    """Read ", adding that" and "was quoted as saying": the subject is the sentence's."""
    verb = words[index]
    before = words[index - 1] if index else None
    if before is not None and before.low in _BE:
        segments = subject_before(words, index - 1)
        return Found(segments, (verb.start, verb.end), "before") if segments else None
    if before is not None and before.low not in {",", "as", "by", "and", "in", "while", "when", "after", "before"}:
        # "with one poster writing", "with Boswell stating"
        segments = subject_before(words, index)
        if segments and _names_somebody(segments[0]):
            start = words.index(segments[0][0])
            if start and words[start - 1].low == "with":
                return Found(segments, (verb.start, verb.end), "before", read_occasion(words, index + 1))
        if before.low not in SPEECH_NOUNS:
            return None
        found = _sentence_subject(words[: index - 1])
        return Found(found, (verb.start, verb.end), "before", confident=False) if found else None
    found = _sentence_subject(words[: index - 1 if before is not None else index])
    return Found(found, (verb.start, verb.end), "before", confident=len(words) < 45) if found else None


def _sentence_subject(words: Sequence[Word]) -> list[list[Word]]:
    """Return the subject of the last finite verb's clause, as well as small words can tell."""
    for index in range(len(words) - 1, 0, -1):
        if words[index].low in CUES and words[index].low not in PARTICIPLES and not _is_noun(words, index):
            segments = subject_before(words, index)
            if segments and _names_somebody(segments[0]):
                return segments
    for index in range(1, len(words)):
        low = words[index].low
        if low in AUXILIARIES or (low.endswith("ed") and len(low) > 3 and not words[index].is_name):
            segments = subject_before(words, index)
            if segments and _names_somebody(segments[0]):
                return segments
    first = 0
    if words and words[0].low in PREPOSITIONS:
        comma = next((i for i, word in enumerate(words) if word.text == ","), -1)
        first = comma + 1
    names: list[Word] = []
    for word in words[first:]:
        if not (word.is_name or (names and word.low in {"of", "de", "al"}) or word.low in PRONOUNS):
            break
        names.append(word)
    return [names] if names and _names_somebody(names) else []


def _according(words: Sequence[Word]) -> Found | None:
    for index in range(len(words) - 1):
        low = words[index].low
        if low == "according" and words[index + 1].low == "to":
            start = index + 2
        elif low == "words" and words[index + 1].low == "of":
            start = index + 2
        elif words[index + 1].low == "words" and index and _owner(words, index):
            owner = _owner(words, index)
            return Found([owner], (words[index + 1].start, words[index + 1].end), "before")
        else:
            continue
        subject, end = subject_after(words, start)
        if subject and _names_somebody(subject[0]):
            cue = (words[index].start, words[index + 1].end)
            return Found(subject, cue, "before", read_occasion(words, end))
    return None


def _owner(words: Sequence[Word], last: int) -> list[Word]:
    """Return the name before "'s words": "in Smith's words"."""
    if words[last].text not in {"'s", "'"} and not words[last].low.endswith("'s"):
        return []
    first = last
    while first > 0 and words[first - 1].is_name:
        first -= 1
    owner = [word for word in words[first : last + 1] if word.text not in {"'s", "'"}]
    if owner and owner[-1].low.endswith("'s"):
        word = owner[-1]
        owner[-1] = Word(word.text[:-2], word.low[:-2], word.start, word.end - 2)
    return owner if owner and owner[0].is_name else []


def _colon(words: list[Word]) -> Found | None:
    """Read "Smith: ..." and "... in a statement from the ministry: ..."."""
    colon = words[-1]
    body = words[:-1]
    if not body:
        return None
    if len(body) <= 9 and body[0].is_name and not any(w.low in AUXILIARIES or w.text == "," for w in body):
        subject, _ = subject_after(body, 0)
        if subject and subject[0][-1].end == body[-1].end:
            return Found(subject, (colon.start, colon.end), "before")
    subject = _sentence_subject(body)
    return Found(subject, (colon.start, colon.end), "before", confident=False) if subject else None


def _names_somebody(segment: Sequence[Word]) -> bool:
    """Tell whether a noun phrase can speak: it has a name, an office, a pronoun or a noun after its article."""
    if not segment or (segment[0].low.endswith("ing") and not segment[0].is_name and len(segment) > 1):
        return False
    if len(segment) == 1:
        word = segment[0]
        if word.low in PRONOUNS or word.is_name:
            return word.low not in DAYS and word.low not in ADVERBS
        return word.low in ROLE_WORDS or (word.low.endswith("s") and len(word.low) > 3) or word.low in {"police"}
    return any(word.is_name or word.low in ROLE_WORDS or word.low.isalpha() for word in segment)
