"""How every check says what it found: a verdict, or a finding where the code has something to say."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from summarizer.model.codes import CODES
from summarizer.model.finding import Finding, Verdict, make
from summarizer.model.rules import FIRST_RULES, RULES
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Evidence, Severity

__all__ = ["Remark", "give_verdict"]


class Remark(NamedTuple):
    """What a finding says beside its code; what is left out, the table of codes gives.

    Attributes:
        message: One plain sentence; the code's meaning where it is empty.
        suggestion: The text that would stand in place of the judged one, where that is certain.
        severity: A severity that the place softens.
        rule: The rule that found it; the code's first rule where it is empty.
    """

    message: str = ""
    suggestion: str | None = None
    severity: Severity | None = None
    rule: str = ""


def give_verdict(
    passage: Passage,
    code: str,
    span: Span | None = None,
    evidence: Sequence[Evidence] = (),
    remark: Remark | None = None,
) -> Verdict:
    """Return the verdict `code` on `span` of a passage's text, or on all of it.

    It is a finding where the code has a severity.
    """
    entry = CODES[code]
    span = Span(0, len(passage.text)) if span is None else span
    text = span.of(passage.text)
    if len(evidence) == 1 and evidence[0].text == text:
        text = evidence[0].text  # kept once
    if entry.severity is None:
        return make(
            Verdict,
            code=intern(code),
            check=entry.check,
            path=passage.path,
            start=span.start,
            end=span.end,
            text=text,
            evidence=tuple(evidence),
        )
    said = remark or Remark()
    rule = said.rule or FIRST_RULES[code]
    return make(
        Finding,
        code=intern(code),
        check=entry.check,
        path=passage.path,
        start=span.start,
        end=span.end,
        text=text,
        evidence=tuple(evidence),
        severity=said.severity or RULES[rule].level,
        message=said.message or entry.meaning,
        suggestion=said.suggestion,
        rule=rule,
    )
