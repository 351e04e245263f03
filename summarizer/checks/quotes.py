"""Are the quotations of a brief the article's, word for word?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quoting.judge import judge_quotation
from summarizer.codes import CODES
from summarizer.finding import Finding, Verdict
from summarizer.speech.reading import read_speech
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.quoting.judgement import Judgement
    from summarizer.passage import Passage
    from summarizer.source import Source

__all__ = ["check_quotes", "judge_quotation"]


def check_quotes(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for every quotation in `passages`, a finding for each that must not stand."""
    for passage in passages:
        quotations = [quotation.content for quotation in read_speech(passage.text)]
        if passage.kind == "quote" and not quotations:
            quotations = [Span(0, len(passage.text))]
        for span in quotations:
            judgement = judge_quotation(span.of(passage.text), source, cited=passage.cited)
            yield _verdict(judgement, passage, span, source)


def _verdict(judgement: Judgement, passage: Passage, span: Span, source: Source) -> Verdict:
    code = CODES[judgement.code]
    evidence = tuple(source.evidence(part) for part in judgement.parts)
    text = span.of(passage.text)
    if code.severity is None:
        return Verdict(
            code=judgement.code,
            check="quote",
            path=passage.path,
            start=span.start,
            end=span.end,
            text=text,
            evidence=evidence,
        )
    return Finding(
        code=judgement.code,
        check="quote",
        path=passage.path,
        start=span.start,
        end=span.end,
        text=text,
        evidence=evidence,
        severity=code.severity,
        message=judgement.message or code.meaning,
        suggestion=judgement.suggestion,
    )
