"""A season or a part of the day, in the place of another of the cited sentences: "spring" for "summer"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.checks.quantities.parts_of_time import ALSO, NAMED, PARTS, SAME
from summarizer.text.spans import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["other_parts"]

_SHARED: Final = 3  # content words that a sentence and the one that it is told of have in common


def other_parts(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each season or part of the day that the cited sentences lack, if they have another.

    >>> from summarizer.checks.quantities.told import rules_of
    >>> article = "She announced on Monday that her second child is due next summer."
    >>> rules_of("Her second child is due in the coming spring, she announced.", article, cited=[1])
    [('quantity.supported', 'second'), ('figure-when', 'spring')]
    """
    if source.language.code != "en" or not passage.cited:
        return
    text = passage.text.casefold()
    for named, part, also in zip(NAMED, PARTS, ALSO, strict=True):
        if not any(name in text for name in named):
            continue
        told = [*part.finditer(passage.text)]
        if told:
            yield from _others(passage, source, told, (part, also))


def _others(
    passage: Passage, source: Source, told: list[re.Match[str]], patterns: tuple[re.Pattern[str], ...]
) -> Iterator[Verdict]:
    part, also = patterns
    cited = source.cited(passage.cited)
    words = set(source.content_words(passage.text))
    mine = {_name(match[0]) for match in also.finditer(passage.text)}
    theirs = {_name(match[0]) for sentence in cited for match in also.finditer(sentence.text)}
    given = [
        Span(*match.span(1)).shift(sentence.span.start)
        for sentence in cited
        if len(words & set(source.content_words(sentence.text))) >= _SHARED
        for match in part.finditer(sentence.text)
    ]
    others = [span for span in given if _name(span.of(source.text)) not in mine]
    for match in told:
        name = _name(match[1])
        if others and name not in theirs and len(theirs - mine) == 1:
            text = others[0].of(source.text)
            message = f"The cited sentences say “{text}”, not “{match[1]}”."
            remark = Remark(message, rule="figure-when")
            evidence = (source.evidence(others[0]),)
            yield give_verdict(passage, "quantity.date", Span(*match.span(1)), evidence, remark)


def _name(word: str) -> str:
    return SAME.get(word.lower(), word.lower())
