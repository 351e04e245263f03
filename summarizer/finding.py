"""What a check has to say: verdicts on each thing judged, findings where there is something to say."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

__all__ = ["Check", "Evidence", "Finding", "Report", "Severity", "Verdict"]

Severity = Literal["error", "warning", "info"]
Check = Literal["quote", "speaker", "quantity", "name", "certainty", "evidence", "shape"]


class Evidence(BaseModel):
    """A span of an article's exact text.

    Attributes:
        article: The article's id.
        start: Offset of the first code point.
        end: Offset after the last code point.
        text: The article's own characters from `start` to `end`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    article: str
    start: int
    end: int
    text: str


class Verdict(BaseModel):
    """A check's classification of one quotation, quantity, name or item, supported ones too.

    Attributes:
        code: A stable dotted code from `summarizer.codes.CODES`, for example `quote.verbatim`.
        check: The check that judged.
        path: JSON pointer to the judged field of the brief; empty for a free text.
        start: Offset in that field's text, code points.
        end: Offset after the judged characters of that field's text.
        text: The judged characters.
        evidence: The article's characters that decide it, in the order of the judged text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    check: Check
    path: str
    start: int
    end: int
    text: str
    evidence: tuple[Evidence, ...] = ()


class Finding(Verdict):
    """A verdict with something to say to the editor.

    Attributes:
        severity: `error` must not be published, `warning` wants a look, `info` is worth knowing.
        message: One sentence in plain words, ending with a full stop.
        suggestion: The text that would stand in place of `text`, or `None` where no correction is certain.
    """

    severity: Severity
    message: str
    suggestion: str | None = None


class Report(BaseModel):
    """All verdicts and findings of one verification.

    Attributes:
        verdicts: Every judged thing, in document order, findings included.
        findings: Those with something to say, in document order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    verdicts: tuple[Verdict, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)
