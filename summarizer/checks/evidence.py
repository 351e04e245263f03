"""Do the sentences an item cites carry what it says? Coverage of content words decides.

The bar is low on purpose: this check catches what has nothing to do with the article or points at the
wrong place. Whether words, numbers and names are *right* is the business of the other checks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.checks.verdict import Remark, give_verdict
from summarizer.content_words import content_words
from summarizer.text import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.finding import Verdict
    from summarizer.passage import Passage
    from summarizer.source import Source

__all__ = ["check_evidence", "find_support"]

# A sentence of which less than a third of the content words are in the article: 1 in 100 sentences of
# faithful news summaries (CNN/DM, earnings calls), 97 in 100 of summaries of another article.
_LEAST_COVERAGE = 1 / 3
# One word in common is chance, and one word is no statement.
_FEWEST_COMMON = 2
# The cited sentences are the wrong ones when others carry this much more of the item.
_BETTER_BY = 0.34
_MOST_SENTENCES = 4
_JUDGED = frozenset({"statement", "claim", "quote", "free"})


def check_evidence(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each statement, quotation and unconfirmed claim, each sentence of a free text."""
    for passage in passages:
        if passage.kind == "free":
            for span in split_sentences(passage.text, source.article.language):
                yield _judge_free(passage, span, source)
        elif passage.kind in _JUDGED and passage.text.strip():
            yield from _judge(passage, source)


def find_support(text: str, source: Source) -> tuple[int, ...]:
    """Return the numbers of the few sentences that together hold most content words of `text`, ascending."""
    missing = set(content_words(text))
    chosen: list[int] = []
    while missing and len(chosen) < _MOST_SENTENCES:
        gain, number = max(
            ((len(missing & words), -n) for n, words in _candidates(missing, source).items()), default=(0, 0)
        )
        # A further sentence must bring more than a word that stands anywhere.
        if gain < (2 if chosen else 1):
            break
        chosen.append(-number)
        missing -= source.words[-number - 1]
    return tuple(sorted(chosen))


def _candidates(wanted: set[str], source: Source) -> dict[int, frozenset[str]]:
    numbers = {number for word in wanted for number in source.sentences_with.get(word, ())}
    return {number: source.words[number - 1] for number in numbers if number not in source.instructions}


def _coverage(words: set[str], numbers: Sequence[int], source: Source) -> float:
    have: set[str] = set()
    for number in numbers:
        have |= source.words[number - 1]
    return len(words & have) / len(words) if words else 1.0


def _judge_free(passage: Passage, span: Span, source: Source) -> Verdict:
    words = set(content_words(span.of(passage.text)))
    text = span.of(passage.text)
    if len(words) < _FEWEST_COMMON or _is_carried(words, source) or _is_verbatim(text, source):
        return give_verdict(
            passage, "evidence.supported", span, source.cited_evidence(find_support(text, source))
        )
    remark = Remark("No sentence of the article carries this sentence.")
    return give_verdict(passage, "evidence.unsupported", span, (), remark)


def _judge(passage: Passage, source: Source) -> Iterator[Verdict]:
    span = Span(0, len(passage.text))
    last = len(source.sentences)
    valid = tuple(n for n in passage.cited if 1 <= n <= last)
    words = set(content_words(passage.text))
    if len(words) < _FEWEST_COMMON and passage.kind == "quote":
        return  # "We will not." is made of stop words; the quotation check holds it to the letter.
    if not _is_carried(words, source) and not _is_verbatim(passage.text, source):
        yield _unsupported(passage, span, source, words)
        return
    tainted = source.instructions.intersection(valid)
    cited = _coverage(words, tuple(n for n in valid if n not in tainted), source)
    if valid and len(valid) == len(passage.cited) and not tainted and cited > 1 - _BETTER_BY:
        # No other sentences can carry so much more.
        yield give_verdict(passage, "evidence.supported", span, source.cited_evidence(valid))
        return
    support = find_support(passage.text, source)
    if len(valid) < len(passage.cited):
        wrong = ", ".join(str(n) for n in passage.cited if n not in valid)
        yield _on_numbers(
            "evidence.out_of_range",
            passage,
            source,
            f"The item cites sentence {wrong}, but the article has sentences 1 to {last}.",
            valid
            if valid and _coverage(words, valid, source) >= _coverage(words, support, source)
            else support,
        )
        return
    if not passage.cites:
        yield give_verdict(passage, "evidence.supported", span, source.cited_evidence(support))
        return
    if not valid:
        message = "The item cites no sentence of the article."
        yield _on_numbers("evidence.missing", passage, source, message, support)
        return
    if tainted and cited < _LEAST_COVERAGE:
        yield _instruction(passage, span)
    elif _coverage(words, support, source) - cited >= _BETTER_BY:
        message = f"Sentence {_listed(support)} carries this, not sentence {_listed(valid)}."
        yield _on_numbers("evidence.elsewhere", passage, source, message, support)
    else:
        yield give_verdict(passage, "evidence.supported", span, source.cited_evidence(valid))


def _is_carried(words: set[str], source: Source, *, by_instructions: bool = False) -> bool:
    """Tell whether enough of `words` stand in the article; numbers are left to the quantity check."""
    topic = {word for word in words if not word.isdigit()}
    barred: frozenset[int] = frozenset() if by_instructions else source.instructions
    found = source.sentences_with
    if barred:
        known = sum(any(n not in barred for n in found.get(word, ())) for word in topic)
    else:
        known = len(topic & found.keys())
    # "More than 1,000 were injured" has one word besides its figure.
    fewest = _FEWEST_COMMON if len(topic) == len(words) else 1
    return known >= max(len(topic) * _LEAST_COVERAGE, fewest)


def _is_verbatim(text: str, source: Source) -> bool:
    """Tell whether a sentence of the article has these very words: "I may reconsider." has few to compare."""
    wanted = " ".join(text.split())
    return " " in wanted and any(
        wanted in " ".join(sentence.text.split())
        for sentence in source.sentences
        if sentence.number not in source.instructions
    )


def _unsupported(passage: Passage, span: Span, source: Source, words: set[str]) -> Verdict:
    if _is_carried(words, source, by_instructions=True):
        return _instruction(passage, span)
    message = (
        "No sentence of the article carries this." if words else "This says nothing that can be checked."
    )
    return give_verdict(passage, "evidence.unsupported", span, (), Remark(message))


def _instruction(passage: Passage, span: Span) -> Verdict:
    message = "Only text of the article that addresses a machine, not its readers, says this."
    return give_verdict(passage, "evidence.instruction", span, (), Remark(message))


def _on_numbers(code: str, passage: Passage, source: Source, message: str, support: Sequence[int]) -> Verdict:
    """Return a finding on the item's list of sentence numbers; the suggestion is the right list."""
    numbers = replace(passage, path=f"{passage.item}/evidence", text=_listed(passage.cited))
    remark = Remark(message, _listed(support) if support else None)
    return give_verdict(numbers, code, None, source.cited_evidence(support), remark)


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
