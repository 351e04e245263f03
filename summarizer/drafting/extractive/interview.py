"""An interview: what is told before it, what is asked, and what is answered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.wording import tidy, word_count, words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.model.draft import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.analysis.source import Sentence, Source
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.drafting.extractive.ranking import Ranking
    from summarizer.lang.draft_words import DraftWords
    from summarizer.model.draft import OfficialQuote

__all__ = ["Answer", "find_questions", "find_spoken", "pick_answers", "weigh_news"]

_QUESTION = re.compile(r"[?？؟][\s\W]{0,6}\Z")
_FEWEST_QUESTIONS = 2
_LEAST_SPOKEN = 0.4
_LONGEST_SETTING = 30
_TAIL = 10
_OPENING = 600
_LONGEST_QUESTION = 3
_MANY_QUESTIONS = 3
_SHARE_ASKED = 0.15
# An answer is given in its first sentences.
_FIRST = 4
_LENGTHS = range(8, 45)
# A figure, or a name within the sentence, is news of the subject rather than a view of it.
_DETAIL = re.compile(r"\d+(?:[.,]\d+)*|(?<=[\w,] )(?!I\b)[A-Z][\w'’-]+")
_MOST_DETAILS = 3
_VIEW = 0.5
_MARKS = re.compile(r"[\"“”«»(]")


def find_spoken(source: Source) -> frozenset[int]:
    """Return the numbers of the sentences that an interview's speakers say; none where it is no interview."""
    blocks = [quotation for quotation in source.quotations if quotation.kind == "block"]
    if sum(_asks(source, block) for block in blocks) < _FEWEST_QUESTIONS:
        return _after_questions(source)
    numbers = frozenset(n for block in blocks for n in source.numbers_of(block.span))
    return numbers if len(numbers) >= _LEAST_SPOKEN * len(source.sentences) else frozenset()


def _after_questions(source: Source) -> frozenset[int]:
    """Return what follows the first question of a text that says it is an interview, and asks often.

    Where nobody is named who answers, no answer may stand as the article's own telling.
    """
    if not draft_words_of(source.language.code).interview.search(source.text[:_OPENING]):
        return frozenset()
    paragraphs = [list(group) for _, group in groupby(source.sentences, key=lambda s: s.paragraph)]
    asked = [
        paragraph[0].number
        for paragraph in paragraphs
        if len(paragraph) <= _LONGEST_QUESTION and _QUESTION.search(paragraph[-1].text[-_TAIL:])
    ]
    if len(asked) < _MANY_QUESTIONS or len(asked) < _SHARE_ASKED * len(paragraphs):
        return frozenset()
    return frozenset(range(asked[0], len(source.sentences) + 1))


def find_questions(source: Source) -> Mapping[int, str]:
    """Return what each answer of an interview answers, by the answer's number among the quotations.

    Only what follows a question at once is surely its answer. A question that is long is "".
    """
    found: dict[int, str] = {}
    if not find_spoken(source):
        return found
    blocks = [quotation for quotation in source.quotations if quotation.kind == "block"]
    for asked, answer in pairwise(blocks):
        if _asks(source, asked) and not _asks(source, answer):
            question = tidy(asked.content.of(source.text))
            found[answer.number] = question if len(question.split()) <= _LONGEST_SETTING else ""
    return found


def _asks(source: Source, quotation: Quotation) -> bool:
    content = quotation.content
    return _QUESTION.search(source.text, max(content.end - _TAIL, content.start), content.end) is not None


@dataclass(frozen=True, slots=True)
class Answer:
    """A sentence of an answer.

    Attributes:
        sentence: The sentence.
        name: Who answers.
        cited: The numbers of the sentences that name them.
        block: The number of the answer among the quotations.
        worth: What its words are worth, per word.
    """

    sentence: Sentence
    name: str
    cited: tuple[int, ...]
    block: int
    worth: float


def pick_answers(
    source: Source, ranking: Ranking, most: int, quotes: Sequence[OfficialQuote]
) -> tuple[Statement, ...]:
    """Return up to `most` answers that `quotes` leave out, each a sentence with its speaker."""
    used = {number for quote in quotes for number in quote.evidence}
    chosen: dict[int, Answer] = {}
    for answer in sorted(_answers(source, ranking), key=lambda a: (-a.worth, a.sentence.number)):
        if len(chosen) < most and answer.block not in chosen and answer.sentence.number not in used:
            chosen[answer.block] = answer
    return tuple(_state(answer) for _, answer in sorted(chosen.items()))


def _answers(source: Source, ranking: Ranking) -> Iterator[Answer]:
    questions, words = find_questions(source), draft_words_of(source.language.code)
    for quotation in source.quotations:
        said = quotation.attribution
        if quotation.number not in questions or not said.name or not said.confident:
            continue
        cited = source.numbers_of(said.speaker) if said.speaker is not None else ()
        for number in source.numbers_of(quotation.span)[:_FIRST]:
            sentence = source.sentences[number - 1]
            text = tidy(sentence.text)
            if (
                not quotation.content.start
                <= sentence.span.start
                <= sentence.span.end
                <= quotation.content.end
            ):
                continue
            if not _is_quotable(text) or words.dangling.match(text) or words.additive.match(text):
                continue
            worth = _worth(source, ranking, number) * weigh_news(words, text)
            yield Answer(sentence, said.name, cited, quotation.number, worth)


def _is_quotable(text: str) -> bool:
    """Tell whether a sentence is whole, neither short nor long, and has no marks of its own."""
    is_whole = text[:1].isupper() and text.endswith(".")
    return is_whole and word_count(text) in _LENGTHS and not _MARKS.search(text)


def weigh_news(words: DraftWords, text: str) -> float:
    """Return the factor for what a sentence tells of its subject: more for details, less for a view."""
    details = min(len(_DETAIL.findall(text)), _MOST_DETAILS) / _MOST_DETAILS
    is_view = not words.opinion.isdisjoint(words_of(text)) or words.verdict.search(text) is not None
    return (1 + details) * (_VIEW if is_view else 1.0)


def _worth(source: Source, ranking: Ranking, number: int) -> float:
    words = source.words[number - 1]
    return sum(ranking.values.get(word, 0.0) for word in sorted(words)) / max(len(words), 5)


def _state(answer: Answer) -> Statement:
    number = answer.sentence.number
    return Statement(
        text=f"[{answer.name}]: “{tidy(answer.sentence.text)}”",
        evidence=(number, *sorted(set(answer.cited) - {number})),
    )
