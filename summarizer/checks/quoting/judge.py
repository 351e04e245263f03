"""Hold one quotation against an article and say what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quoting.judgement import Judgement
from summarizer.folding import fold
from summarizer.wording import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.source import Source

__all__ = ["judge_quotation"]


def judge_quotation(quote: str, source: Source, *, cited: Sequence[int] = (), speaker: str = "") -> Judgement:
    """Return the verdict on `quote`, a quotation given with or without its outer marks."""
    spoken = source.spoken
    keys, _, _ = split_words(fold(quote).text)
    code = spoken.wording.encode(keys)
    first = spoken.wording.line.find(code) if keys else -1
    if first < 0:
        return Judgement("quote.absent", "absent", message="Nobody says this in the article.")
    last = first + len(code)
    span = spoken.wording.span(first, last)
    numbers = set(spoken.numbers[first:last])
    if numbers == {0}:
        return Judgement("quote.not_speech", "unquoted", (span,), "These words stand outside quotation marks.")
    if 0 in numbers:
        return Judgement("quote.overflow", "overflow", (span,), "The quotation runs on into the article's prose.")
    return Judgement("quote.verbatim" if span.of(source.text) in quote else "quote.typographic", "", (span,))
