"""Why a field is refused, in a line that a model can act on and that holds no orders of the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.instructions.reading import is_instruction
from summarizer.export.escape import show_controls
from summarizer.model.codes import CODES
from summarizer.model.finding import Finding
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.finding import Verdict

__all__ = ["describe_refusal"]

_MOST = 3
_LONGEST_MESSAGE = 300
_LONGEST_WORDS = 200


def describe_refusal(against: Sequence[Verdict], source: Source, advice: str) -> str:
    """Return what is wrong, verdict by verdict, the article's own words where they are known, and `advice`.

    The article is untrusted, and this goes into a prompt: its words stand in quotation marks on one line, at
    most 200 characters of them, and none that address a machine.
    """
    said = [_describe(verdict, source) for verdict in against[:_MOST]]
    more = [f"And {len(against) - _MOST} more."] if len(against) > _MOST else []
    return " ".join([*dict.fromkeys(said), *more, advice])


def _describe(verdict: Verdict, source: Source) -> str:
    if verdict.code == "quote.not_speech":
        # The finding speaks of marks, which a field does not have.
        return CODES[verdict.code].meaning
    if not isinstance(verdict, Finding) or _addresses_machine(verdict, source):
        return f"“{_on_one_line(verdict.text, _LONGEST_WORDS)}”: {CODES[verdict.code].meaning}"
    said = _on_one_line(verdict.message, _LONGEST_MESSAGE)
    if verdict.start or verdict.check != "quote":
        said = f"“{_on_one_line(verdict.text, _LONGEST_WORDS)}”: {said}"
    if verdict.suggestion:
        return f"{said} Right would be: “{_on_one_line(verdict.suggestion, _LONGEST_WORDS)}”."
    return said


def _addresses_machine(finding: Finding, source: Source) -> bool:
    """Tell whether a finding may hold words that address a machine, were somebody quoted with them, too."""
    numbers = {
        number for shown in finding.evidence for number in source.numbers_of(Span(shown.start, shown.end))
    }
    words = [*(shown.text for shown in finding.evidence), finding.suggestion or ""]
    return not numbers.isdisjoint(source.instructions) or any(map(is_instruction, words))


def _on_one_line(text: str, longest: int) -> str:
    shown = show_controls(" ".join(text.split()))
    return shown if len(shown) <= longest else f"{shown[: longest - 1].rstrip()}…"
