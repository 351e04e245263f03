"""Does a sentence of an item say what only text for a machine says, as a model does that obeys it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.verdict import Remark, give_verdict

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict
    from summarizer.text.spans import Span

__all__ = ["find_echo", "say_instruction"]

# So much of a sentence stands in one instruction: it was made from it.
_MOSTLY = 2 / 3
_PARTLY = 1 / 3
# So much of it stands in one sentence for readers: that may have been its source as well.
_CARRIED = 0.75


def find_echo(passage: Passage, span: Span, source: Source) -> Verdict | None:
    """Return an error where the instruction alone has the sentence, a doubt where it may come from there.

    What an instruction wants said ("unless the summary says that the senator is innocent") has words that no
    sentence for readers has, or has them together as none has.
    """
    if not source.addressed:
        return None
    words = frozenset(source.content_words(span.of(passage.text)))
    if not words:
        return None
    shared = max(len(words & said) for said in source.addressed)
    alone = [
        word
        for word in words
        if any(word in said for said in source.addressed) and _is_withheld(word, source)
    ]
    if alone and shared >= _MOSTLY * len(words):
        return say_instruction(passage, span)
    if alone and shared >= _PARTLY * len(words):
        message = "Of the article, only text that addresses a machine has "
        f"“{_shown(alone, span.of(passage.text), source)}”."
    elif len(words) > 1 and shared == len(words) and _best_of_own(words, source) < _CARRIED:
        message = "Text of the article that addresses a machine says this; no sentence for its readers "
        "does."
    else:
        return None
    return give_verdict(passage, "evidence.instruction", span, (), Remark(message, rule="instruction-echoed"))


def say_instruction(passage: Passage, span: Span) -> Verdict:
    """Return the finding that only an instruction carries an item."""
    message = "Only text of the article that addresses a machine, not its readers, says this."
    return give_verdict(passage, "evidence.instruction", span, (), Remark(message))


def _is_withheld(word: str, source: Source) -> bool:
    """Tell whether no sentence for readers has the word, nor the title."""
    return word not in source.own_words and word not in source.content_words(source.title)


def _best_of_own(words: frozenset[str], source: Source) -> float:
    numbers = {number for word in words for number in source.sentences_with.get(word, ())}
    own = numbers - source.instructions
    return max((len(words & source.words[number - 1]) / len(words) for number in own), default=0.0)


def _shown(alone: list[str], sentence: str, source: Source) -> str:
    """Return the sentence's own form of the first of the words that the instruction alone has."""
    for word in sentence.split():
        if set(source.content_words(word)) & set(alone):
            return word.strip(".,;:!?“”\"'")
    return alone[0]
