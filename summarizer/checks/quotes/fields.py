"""The quotations in a field of a brief, and by which rule each is held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal
from weakref import WeakKeyDictionary

from summarizer.analysis.speech.people import People
from summarizer.analysis.speech.reading import read_folded_speech
from summarizer.checks.passage import fold_field
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.checks.quotes.lead import is_turned_by_lead
from summarizer.checks.quotes.messages import tell_reason
from summarizer.lang.en.analysis.speech.cues import CUES, PRONOUNS
from summarizer.lang.pack import speech_words
from summarizer.text.folding import fold
from summarizer.text.spans import Span, split_sentences, touched_by
from summarizer.text.tokens import has_words, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.checks.passage import Passage
    from summarizer.checks.quotes.judgement import Judgement

__all__ = ["Quoted", "forget_fields", "judge_field"]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation in a field, judged.

    Attributes:
        span: Its characters in the field, without marks.
        judgement: What it is.
        rule: "speech", or "gentle" for a title or a word held at a distance.
        speaker: Whom the field itself says it is by, "" where it does not.
        speaker_span: Where the field names that speaker.
    """

    span: Span
    judgement: Judgement
    rule: Literal["speech", "gentle"]
    speaker: str = ""
    speaker_span: Span | None = None


# Two checks ask for the same fields, and a brief has some thirty. What was said is kept no longer than its
# article: a process that reads one long article after another would hold them all.
_MOST_KEPT: Final = 64
_kept: WeakKeyDictionary[Source, dict[tuple[Passage, str], tuple[Quoted, ...]]] = WeakKeyDictionary()


def judge_field(passage: Passage, source: Source, speaker: str) -> tuple[Quoted, ...]:
    """Return the quotations of a field in order, judged.

    The quote of an official statement is one quotation with or without marks, unless it sets quoted parts
    into narration of its own, in words that the article's speaker does not use around them; then, and in
    every other field, each marked quotation is one. `speaker` is whom the item names, to choose between
    occurrences.
    """
    kept = _kept.setdefault(source, {})
    found = kept.get((passage, speaker))
    if found is None:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        found = kept[passage, speaker] = _judge(passage, source, speaker)
    return found


def forget_fields(source: Source) -> None:
    """Let go of the quotations that were judged against an article."""
    _kept.pop(source, None)


def _judge(passage: Passage, source: Source, speaker: str) -> tuple[Quoted, ...]:
    language = passage.language or source.language.code
    is_own = passage.text == source.text and language == source.language.code
    parts = _with_words(source.quotations if is_own else _read(passage.text, language), passage.text)
    if passage.kind == "quote":
        outside = _outside(passage.text, parts)
        if not parts or not outside:
            return (_whole(passage, parts, source, speaker),)
        words = speech_words(language)
        saying = CUES if words is None else words.saying | words.participles | words.separable.keys()
        if not any(word in saying for word in outside) and not passage.text.lstrip().startswith(_MARKS):
            return (_whole(passage, (), source, speaker),)
        if _is_spoken(outside, source):
            return (_whole(passage, (), source, speaker),)
    return tuple(_part(passage, part, source, speaker) for part in parts)


def _read(text: str, language: str) -> tuple[Quotation, ...]:
    folded = fold_field(text)
    return read_folded_speech(folded, People(folded.text), language)


def _with_words(parts: Sequence[Quotation], text: str) -> tuple[Quotation, ...]:
    return tuple(part for part in parts if has_words(part.content.of(text)))


_MARKS = tuple("\"“„«‘'‚‹「『")


def _outside(text: str, parts: Sequence[Quotation]) -> list[str]:
    """Return the words of `text` outside its quotations."""
    pieces: list[str] = []
    position = 0
    for part in parts:
        pieces.append(text[position : part.span.start])
        position = part.span.end
    pieces.append(text[position:])
    return split_words(fold("\n".join(pieces)).text)[0]


def _is_spoken(outside: list[str], source: Source) -> bool:
    """Tell whether the words around quoted parts are themselves quoted in the article.

    Then the marks are a quotation's within the quotation: "I heard ‘no’ and thought it would do". Half of
    the pairs of neighbouring words have to be; narration shares hardly one.
    """
    pairs = list(pairwise(outside))
    wanted, shared = set(pairs), set[tuple[str, str]]()
    for quotation in source.quotations:
        words = split_words(fold(quotation.content.of(source.text)).text)[0]
        shared |= wanted.intersection(pairwise(words))
    found = sum(pair in shared for pair in pairs)
    return found >= _FEWEST_SHARED and 2 * found >= len(pairs)


_FEWEST_SHARED = 2


def _whole(passage: Passage, parts: Sequence[Quotation], source: Source, speaker: str) -> Quoted:
    start = parts[0].content.start if parts else 0
    end = parts[-1].content.end if parts else len(passage.text)
    span = Span(start, end)
    judgement = judge_quotation(span.of(passage.text), source, cited=passage.cited, speaker=speaker)
    return Quoted(span, _without_lead("", judgement, source), "speech")


def _without_lead(around: str, judgement: Judgement, source: Source) -> Judgement:
    """Return the judgement of words that may have been taken out from behind a "not" or an "if"."""
    if not is_turned_by_lead(around, judgement, source):
        return judgement
    message = tell_reason("lead")
    return replace(judgement, code="quote.unsafe_cut", reason="lead", message=message, suggestion=None)


def _part(passage: Passage, part: Quotation, source: Source, speaker: str) -> Quoted:
    text = passage.text
    said, language = part.attribution, passage.language or source.language.code
    named = said.speaker.of(text) if said.speaker is not None and said.confident else ""
    is_pronoun = named.lower() in PRONOUNS if speech_words(language) is None else said.is_pronoun
    if is_pronoun:
        named = said.name
    judgement = judge_quotation(part.content.of(text), source, cited=passage.cited, speaker=named or speaker)
    if part.kind in {"title", "scare"}:
        return Quoted(part.content, _judge_gently(part.content.of(text), judgement, source), "gentle")
    touched = touched_by(part.span, split_sentences(text)) or [part.span]
    around = f"{text[touched[0].start : part.span.start]} {text[part.span.end : touched[0].end]}"
    judgement = _without_lead(around, judgement, source)
    return Quoted(part.content, judgement, "speech", named, said.speaker if named else None)


def _judge_gently(content: str, judgement: Judgement, source: Source) -> Judgement:
    """Return the verdict on a title or scare-quoted term, whose words the article needs in marks or not."""
    if judgement.is_accepted:
        return judgement
    found = judge_quotation(content, source, as_speech=False)
    if found.is_accepted or found.reason == "case":
        return replace(found, code="quote.title", reason="", message="", changes=(), suggestion=None)
    return judgement
