"""The article's quotations as official statements: to the letter, with the speaker the text gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.headline import is_titled
from summarizer.drafting.extractive.interview import find_questions, find_spoken
from summarizer.drafting.extractive.speaker import is_certain
from summarizer.drafting.extractive.wording import tidy, words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.model.draft import OfficialQuote
from summarizer.text.spans import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.drafting.extractive.ranking import Ranking

__all__ = ["pick_quotes"]

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 6
_MOST_WORDS = 60
_MOST_EACH = 2
_DASHES = frozenset("-–—―")
_FEWEST_SETTING = 2
_TAIL = 12
_POOL = 400
_SAMPLE = 4_000
# A comma before the attribution, and a mark that opens what was cut off.
_TRAILING = re.compile(r"(?:[\s,;:–—-]|(?<=\s)['\"‘“])+\Z")
# Not every line break: a hard-wrapped text breaks its lines within sentences.
_NEXT_PARAGRAPH = re.compile(r"(?<=\S)\s{0,8}\n\s{0,8}[\"“«„']")
# "'We won. 'We played well": a paragraph of speech that opens its mark again on the same line.
_SAME_LINE = re.compile(r"(?<=[.!?]) {1,2}[\"“']{1,2}(?=[A-Z])")
# A stop with a space before it closes a caption that fell into the speech.
_LOOSE = re.compile(r"[^\s.] \.(?= |\Z)")
_CLOSED = re.compile(r"[.!?…]\W{0,2}\Z")


@dataclass(frozen=True, slots=True)
class _Candidate:
    quotation: Quotation
    span: Span
    words: frozenset[str]
    worth: float


def pick_quotes(
    source: Source, ranking: Ranking, most: int, told: Sequence[Span]
) -> tuple[OfficialQuote, ...]:
    """Return up to `most` statements in the article's order: the quotations that say most about its subject.

    What the lead and the takeaways have already, the spans `told`, is not stated again. Each is a quotation,
    cut only after whole sentences when it is long; only those whose speaker the text settles, at most two of
    one speaker while others have something to say.
    """
    candidates = sorted(_candidates(source, ranking, told), key=lambda c: (-c.worth, c.quotation.number))[
        :_POOL
    ]
    chosen: list[_Candidate] = []
    certain: dict[int, bool] = {}
    for limit in (_MOST_EACH, most):
        for candidate in candidates:
            if len(chosen) < most and _is_new(candidate, chosen, limit):
                number = candidate.quotation.number
                if number not in certain:
                    certain[number] = is_certain(source, candidate.quotation)
                if certain[number]:
                    chosen.append(candidate)
    questions = find_questions(source) if chosen else {}
    return tuple(
        _state(source, candidate, questions.get(candidate.quotation.number, ""))
        for candidate in sorted(chosen, key=lambda c: c.quotation.number)
    )


def _candidates(source: Source, ranking: Ranking, told: Sequence[Span]) -> Iterator[_Candidate]:
    is_cased = any(character.isupper() for character in source.text[:_SAMPLE])
    questions, is_interview = find_questions(source), bool(find_spoken(source))
    for quotation in source.quotations:
        if is_interview and quotation.kind == "block" and quotation.number not in questions:
            continue
        attribution = quotation.attribution
        if quotation.kind not in {"speech", "block"} or not attribution.name or not attribution.confident:
            continue
        if source.instructions.intersection(source.numbers_of(quotation.span)):
            continue
        if not is_interview and quotation.kind == "block" and not _is_introduced(source, quotation):
            continue
        if any(span.overlaps(quotation.content) for span in told) or _is_of_a_page(source, quotation):
            continue
        span = _cut(source, quotation.content)
        if not _is_statement(source, quotation, span, is_cased=is_cased):
            continue
        words = frozenset(source.content_words(span.of(source.text)))
        count = len(_WORD.findall(span.of(source.text)))
        if _FEWEST_WORDS <= count <= _MOST_WORDS and words:
            worth = sum(ranking.values.get(word, 0.0) for word in sorted(words)) / max(count, 12)
            yield _Candidate(quotation, span, words, worth)


def _is_of_a_page(source: Source, quotation: Quotation) -> bool:
    """Tell whether a quotation stands in a caption or another line of the page; a post is its signer's."""
    span = quotation.span
    return any(one.kind != "tweet" and one.span.overlaps(span) for one in source.furniture)


def _is_introduced(source: Source, quotation: Quotation) -> bool:
    """Tell whether a verb of saying stands before words without marks: not "From the Gull:"."""
    cue, saying = quotation.attribution.cue, draft_words_of(source.language.code).saying
    return cue is not None and (not saying or cue.of(source.text).lower() in saying)


def _is_statement(source: Source, quotation: Quotation, span: Span, *, is_cased: bool) -> bool:
    """Tell whether a quotation can stand alone: begun with a capital, and no title in a list of sources."""
    text = span.of(source.text)
    first = next((character for character in text if character.isalpha()), "")
    if is_titled(text) or (is_cased and first.islower()):
        return False
    drafting = draft_words_of(source.language.code)
    if drafting.joining.match(text) or (drafting.has_verb and not drafting.has_verb(words_of(text))):
        return False
    cue = quotation.attribution.cue
    words = cue.of(source.text) if cue is not None else ""
    if drafting.fused.search(text) or _LOOSE.search(text):
        return False
    if text.count("\u2018") > text.count("\u2019") or text.count("\u201c") != text.count("\u201d"):
        return False
    is_signed = bool(words) and words.strip() in _DASHES
    return not is_signed or _CLOSED.search(text[-_TAIL:]) is not None


def _cut(source: Source, content: Span) -> Span:
    """Return the quotation, or its first whole sentences when it is long, without a comma that closes it.

    Of speech over several paragraphs the first is taken: the next opens with a mark of its own.
    """
    text = content.of(source.text)
    further = _NEXT_PARAGRAPH.search(text) or _SAME_LINE.search(text)
    text = text[: further.start()] if further else text
    end = 0
    if len(_WORD.findall(text)) > _MOST_WORDS:
        for sentence in split_sentences(text, source.language.code):
            if len(_WORD.findall(text[: sentence.end])) > _MOST_WORDS:
                break
            end = sentence.end
    text = text[: end or len(text)]
    left = len(text) - len(text.lstrip())
    tail = _TRAILING.search(text, max(len(text) - _TAIL, left))
    return Span(content.start + left, content.start + (tail.start() if tail else len(text)))


def _is_new(candidate: _Candidate, chosen: Iterable[_Candidate], limit: int) -> bool:
    of_speaker = 0
    for other in chosen:
        if other.quotation.turn == candidate.quotation.turn:
            return False
        if len(candidate.words & other.words) > 0.6 * min(len(candidate.words), len(other.words)):
            return False
        of_speaker += other.quotation.attribution.name == candidate.quotation.attribution.name
    return of_speaker < limit


def _state(source: Source, candidate: _Candidate, asked: str) -> OfficialQuote:
    attribution = candidate.quotation.attribution
    numbers = {*source.numbers_of(candidate.span)}
    for span in (attribution.speaker, attribution.role, attribution.occasion):
        numbers.update(source.numbers_of(span) if span is not None else ())
    words = draft_words_of(source.language.code)
    role = tidy(attribution.role.of(source.text)) if attribution.role else ""
    if words.role is not None and not words.role.search(role):
        role = ""
    occasion = attribution.occasion
    setting = tidy(occasion.of(source.text)) if occasion else ""
    if (
        occasion is None
        or words.going_on.match(source.text, occasion.end)
        or not _is_setting(source, setting)
    ):
        setting = ""
    if asked and not setting:
        setting = asked
        numbers.update(source.numbers_of(source.quotations[candidate.quotation.number - 2].span))
    return OfficialQuote(
        quote=tidy(candidate.quotation.words_in(source.text, candidate.span)),
        speaker=attribution.name,
        role="" if role == attribution.name else role,
        setting=setting,
        evidence=tuple(sorted(numbers)),
    )


def _is_setting(source: Source, setting: str) -> bool:
    """Tell whether it is a whole phrase of place, time or occasion, or to which body it was told."""
    if len(setting.split()) < _FEWEST_SETTING:
        return False
    pattern = draft_words_of(source.language.code).setting
    if pattern is None:
        return True
    return pattern.fullmatch(setting) is not None and not source.persons.sex_of_name(setting)
