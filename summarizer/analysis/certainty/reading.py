"""Read the cues of a text, each with the words it governs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

from summarizer.analysis.certainty.cue import Cue
from summarizer.analysis.certainty.marks import find_frame, find_mood, is_paired, marks_by
from summarizer.analysis.certainty.phrases import phrases_of
from summarizer.lang.en.analysis.certainty.reading import (
    BEFORE_MAY,
    BEHIND_CLAIMS,
    CLAIMING,
    CLAIMS,
    MAY,
    NAMES,
    NOT,
    NOT_ENDING,
    OWNERS,
    STATING,
    TRAILING,
    WILL_ENDING,
)
from summarizer.lang.words import read_words
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.certainty.phrases import Phrases
    from summarizer.lang.certainty_words import CueKind, Reach
    from summarizer.lang.words import Words

__all__ = ["Reading", "read_certainty", "read_text"]

# What may stand between two words of one cue: a few spaces, one line break, a hyphen.
_JOINT = re.compile(r"[^\S\r\n]{0,3}(?:\r?\n|-)?[^\S\r\n]{0,3}\Z")
_LONGEST_JOINT = 8
_NOUN_PHRASE = 4
# Speech stands before its verb when one of these follows the verb: "...", he said. With a comma it may go on.
_SPEECH_ENDS = re.compile(r"[^\S\n]{0,2}(?:[,.;!?\n]|\Z)")
_FEWEST_SAID = 4
_MOST_TRAILING = 10
# Stretches of a text of which is kept what was made of them: a page of news has a few hundred.
_MOST_KEPT: Final = 1024

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text's words and cues.

    Attributes:
        text: The text.
        words: Its words with their stems, clauses and sentences.
        cues: Its cues, in order, none overlapping.
        parts: What was made of its stretches, by what it is and where: one check after another asks.
    """

    text: str
    words: Words
    cues: tuple[Cue, ...]
    parts: dict[tuple[object, ...], Any] = field(default_factory=dict, compare=False, repr=False)

    def keep(self, key: tuple[object, ...], made: _T) -> _T:
        """Return `made`, which is kept in `parts`; where a long text has filled them, they begin anew."""
        if len(self.parts) >= _MOST_KEPT:
            self.parts.clear()
        self.parts[key] = made
        return made


def read_certainty(text: str, language: str = "en") -> tuple[Cue, ...]:
    """Return the cues of `text` in order, none overlapping, in time linear in the text."""
    return read_text(text, language).cues


def read_text(text: str, language: str = "en") -> Reading:
    """Return the words and cues of `text`, in time linear in it; no cues where the language has no pack."""
    words = read_words(text, language)
    phrases = phrases_of(language)
    return Reading(text, words, () if phrases is None else tuple(_read(text, words, phrases)))


def _read(text: str, words: Words, phrases: Phrases) -> Iterator[Cue]:
    single, longer = phrases.single, phrases.longer
    marks_of, that = marks_by(phrases), phrases.words.that
    first_words = phrases.first
    free = 0
    following = [*words.forms[1:], ""]
    for position in [
        at
        for at, form in enumerate(words.forms)
        if "'" in form
        or (form in first_words and (form in single or following[at] in longer[form]))
        or (marks_of is not None and marks_of(form))
    ]:
        if position < free:
            continue
        entry = _match(text, words, position, phrases)
        if entry is None:
            continue
        length, kind, reach = entry
        free = position + length
        if kind is not None and not _is_name(text, words.starts[position], words.ends[position]):
            is_bare = length == 1 and _is_owned_noun(words, position)
            first, last = (free, free) if is_bare else _scope(text, words, position, free, (reach, that))
            if kind == "hedged" and reach == "clause":
                last = _past_that(words, last, that)
            if kind != "attributed" or first < last:
                span = Span(words.starts[position], words.ends[free - 1])
                yield Cue(span, kind, _span(words, first, last, free - 1))


def _is_owned_noun(words: Words, position: int) -> bool:
    """Tell whether "claims" is somebody's and says nothing of what is claimed: "laugh off his claims"."""
    if words.forms[position] not in CLAIMS or not position:
        return False
    before = words.forms[position - 1]
    return before in OWNERS or before.endswith(("'s", "s'"))


def _span(words: Words, first: int, last: int, otherwise: int) -> Span:
    """Return the span of the words from `first` to before `last`; of none, the end of word `otherwise`."""
    if first >= last:
        return Span(words.ends[otherwise], words.ends[otherwise])
    return Span(words.starts[first], words.ends[last - 1])


def _match(
    text: str, words: Words, position: int, phrases: Phrases
) -> tuple[int, CueKind | None, Reach] | None:
    form = words.forms[position]
    # "Didn't comment" is "not comment" with the auxiliary inside the cue.
    form = NOT if form.endswith(NOT_ENDING) else form
    second = words.forms[position + 1] if position + 1 < len(words.forms) else ""
    for phrase, kind, reach in phrases.longer.get(form, {}).get(second, ()):
        if _stands(text, words, position, phrase):
            return len(phrase), kind, reach
    return _match_form(text, words, position, phrases)


def _match_form(
    text: str, words: Words, position: int, phrases: Phrases
) -> tuple[int, CueKind | None, Reach] | None:
    """Return what word `position` does by itself, or with another that closes its clause."""
    form = words.forms[position]
    form = NOT if form.endswith(NOT_ENDING) else form
    framed = find_frame(text, words, position, phrases)
    if framed is not None:
        return 1, framed.kind, framed.reach
    if form in phrases.single:
        _, kind, reach = phrases.single[form]
        return (1, kind, reach) if is_paired(words, position, phrases) else None
    if form.endswith(WILL_ENDING):
        return 1, "future", "after"
    found = find_mood(words, position, phrases)
    return None if found is None else (1, *found)


def _stands(text: str, words: Words, position: int, phrase: tuple[str, ...]) -> bool:
    end = position + len(phrase)
    if tuple(words.forms[position + 1 : end]) != phrase[1:]:
        return False
    return all(
        words.starts[i + 1] - words.ends[i] <= _LONGEST_JOINT
        and _JOINT.match(text, words.ends[i], words.starts[i + 1])
        for i in range(position, end - 1)
    )


def _scope(  # noqa: PLR0911 - one return for each reach
    text: str, words: Words, first: int, end: int, way: tuple[Reach, frozenset[str]]
) -> tuple[int, int]:
    """Return the words a cue of the words from `first` to before `end` governs, as such a range.

    `way` is which words it governs, and which of the language's words open what is said.
    """
    reach, that = way
    clause = words.clauses[end - 1]
    clause_end = bisect_right(words.clauses, clause, lo=end - 1)
    sentence = words.sentences[first]
    sentence_end = bisect_right(words.sentences, sentence, lo=end - 1)
    if reach == "noun":
        return end, min(end + _NOUN_PHRASE, clause_end)
    if reach == "after":
        # A clause may begin with a phrase and its comma: "denied that in May, ...".
        opens = not that.isdisjoint(words.forms[end - 1 : end + 1])
        return end, sentence_end if opens else _past_openers(words, end, clause_end)
    clause_start = bisect_left(words.clauses, words.clauses[first], hi=first + 1)
    if reach == "before":
        return max(clause_start, first - _NOUN_PHRASE), first
    if reach == "clause":
        return clause_start, clause_end
    sentence_start = bisect_left(words.sentences, sentence, hi=first + 1)
    if reach == "speech":
        return _speech_scope(text, words, end, (sentence_start, clause_start, sentence_end))
    if reach == "rest":
        behind = sentence_end - end >= _FEWEST_SAID
        return (end, sentence_end) if behind else (sentence_start, first)
    # "According to the police, A.": all after the phrase; "A, according to the police.": all before it.
    return (clause_end, sentence_end) if first - sentence_start < 2 else (sentence_start, first)


def _speech_scope(text: str, words: Words, end: int, bounds: tuple[int, int, int]) -> tuple[int, int]:
    """Return the words that a verb of speech gives as said: those after it, before its clause, or both."""
    sentence_start, clause_start, sentence_end = bounds
    stop = _SPEECH_ENDS.match(text, words.ends[end - 1])
    if stop is None and end < sentence_end:
        if _trails(text, words, end, bounds):
            return sentence_start, clause_start
        return end, sentence_end
    return sentence_start, sentence_end if stop is not None and "," in stop.group() else clause_start


def _trails(text: str, words: Words, end: int, bounds: tuple[int, int, int]) -> bool:
    """Tell whether a verb of speech closes its sentence with what belongs to it: "..., he told a court."."""
    sentence_start, clause_start, sentence_end = bounds
    is_claim = words.forms[end - 1] in CLAIMING and words.forms[end] in BEHIND_CLAIMS
    if not is_claim and words.forms[end - 1] not in TRAILING:
        return False
    if clause_start - sentence_start < _FEWEST_SAID or not 0 < sentence_end - end <= _MOST_TRAILING:
        return False
    if words.clauses[sentence_end - 1] != words.clauses[end - 1]:
        return False
    before = text[words.ends[clause_start - 1] : words.starts[clause_start]]
    after = (form.partition("'")[0] for form in words.forms[end:sentence_end])  # "he's open to it"
    return before == ", " and end - clause_start <= _MOST_TRAILING and STATING.isdisjoint(after)


def _past_openers(words: Words, end: int, clause_end: int) -> int:
    """Return where a scope that begins at word `end` ends: a clause that the cue opens belongs to it."""
    if clause_end == end < len(words.clauses) and words.sentences[end] == words.sentences[end - 1]:
        return bisect_right(words.clauses, words.clauses[end], lo=end)
    return clause_end


def _past_that(words: Words, last: int, that: frozenset[str]) -> int:
    """Return where a scope to word `last` ends: "it is likely, that" governs the clause behind it, too."""
    if (
        0 < last < len(words.forms)
        and words.forms[last] in that
        and words.sentences[last] == words.sentences[last - 1]
    ):
        return bisect_right(words.clauses, words.clauses[last], lo=last)
    return last


def _is_name(text: str, start: int, end: int) -> bool:
    """Tell whether a cue's first word is a name: the month of May, the States, a man called Will."""
    form = text[start:end]
    if form == MAY:
        before, after = text[max(start - 12, 0) : start].split(), text[end : end + 6].lstrip()
        last = before[-1].lower() if before else ""
        # "Mrs May said", "Theresa May, 57"; in "Trump May Visit" all words of a heading have capitals.
        is_called = before[-1:] != [] and before[-1][:1].isupper() and before[-1].isalpha()
        is_called = is_called and not text[end + 1 : end + 2].isupper()
        return (
            is_called or last[-1:].isdigit() or last[-1:] == "," or after[:1].isdigit() or last in BEFORE_MAY
        )
    return form in NAMES and text[max(start - 1, 0) : start] == " " and text[start - 2].isalnum()
