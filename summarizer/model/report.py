"""What one verification comes to."""

from __future__ import annotations

from pydantic import ConfigDict

from summarizer.model.described import Described
from summarizer.model.finding import Counts, Finding, SealState, SignatureState, Verdict, count_verdicts
from summarizer.model.reading import Reading
from summarizer.model.shown import Shown

__all__ = ["Report"]


class Report(Shown, Described):
    """All verdicts and findings of one verification.

    Attributes:
        verdicts: Every judged thing, in document order, findings included.
        findings: Those with something to say, in document order.
        seal: Whether the brief is `unchanged` since it was written, `changed`, or has no seal (`missing`);
            `None` of what is no `Brief`.
        signature: Whether the brief is signed with the key that was asked for: `good`, `bad` (another key
            signed, or the brief was changed since), `missing`; `None` when no key was given.
        holds: Whether all that the article's text alone can prove of the brief holds: the article,
            the evidence, the edits, the opinions, the verdicts; `None` of what is no `Brief`.
        reading: What a second reader said for this verification; `None` without one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    verdicts: tuple[Verdict, ...] = ()
    findings: tuple[Finding, ...] = ()
    seal: SealState | None = None
    signature: SignatureState | None = None
    holds: bool | None = None
    reading: Reading | None = None

    @property
    def ok(self) -> bool:
        """Whether no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)

    @property
    def counts(self) -> Counts:
        """How much was judged, how much of it is supported, in doubt or an error, and what was not judged."""
        return count_verdicts(self.verdicts)

    def counts_of(self, item: str) -> Counts:
        """Return the same of the item at the JSON pointer `item`: `/key_takeaways/0`, `/lead`."""
        return count_verdicts(v for v in self.verdicts if v.path == item or v.path.startswith(f"{item}/"))
