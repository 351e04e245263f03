"""What goes out: sections of claims with their evidence, what the checks said, every edit, the provenance."""

from __future__ import annotations

import operator
from datetime import datetime
from decimal import Decimal
from typing import Literal, Self, cast

from pydantic import ConfigDict, Field, JsonValue, model_validator

from summarizer.model.described import Described
from summarizer.model.draft import Draft, Status
from summarizer.model.finding import Evidence, Finding, Verdict, verdict_fields
from summarizer.model.provenance import Provenance
from summarizer.model.reading import Reading
from summarizer.model.shown import Shown

__all__ = ["EDITOR_ACTIONS", "Action", "Brief", "Claim", "Edit", "Quoted", "Seal", "Unconfirmed"]

Action = Literal[
    "fix", "reask", "demote", "promote", "drop", "flag", "raise", "accept", "rewrite", "reject", "restore"
]

EDITOR_ACTIONS = frozenset[Action]({"accept", "rewrite", "reject", "restore"})
"""What an editor does; all other actions are the policy's."""


class BriefModel(Described):
    """Frozen, nothing extra."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Claim(BriefModel):
    """A statement and the article's characters that support it.

    Attributes:
        text: The statement, a sentence or two.
        evidence: The article's sentences that support it.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()


class Quoted(BriefModel):
    """An official statement: the words, who said them, as what, where, and the supporting characters.

    Attributes:
        quote: The words that were said, without quotation marks.
        speaker: Who said them.
        role: As what, for example an office; "" when the article does not say.
        setting: Where or to whom, for example a broadcast; "" when the article does not say.
        evidence: The article's sentences that have the words and the speaker.
    """

    quote: str
    speaker: str
    role: str
    setting: str
    evidence: tuple[Evidence, ...] = ()


class Unconfirmed(BriefModel):
    """What the article does not assert, what it is instead, according to whom, and the characters.

    Attributes:
        claim: The claim.
        status: What it is instead of a fact.
        according_to: Who says so, "" when the article does not say.
        evidence: The article's sentences that it comes from.
    """

    claim: str
    status: Status
    according_to: str
    evidence: tuple[Evidence, ...] = ()


class Edit(BriefModel):
    """One recorded change on the way from draft to brief.

    Attributes:
        action: What was done; `flag`, `raise` and `accept` change nothing. Those in `EDITOR_ACTIONS` are
            an editor's.
        finding: Why, with the path at the time of this edit.
        path: JSON pointer, at the time of this edit, of what changed.
        before: The JSON value that stood there.
        after: The JSON value that stands there now, or at `to`; `None` when it was taken out.
        to: JSON pointer the value moved to, "" when it did not move.
        round: 0 for edits without a model, n for those of the n-th time of asking again: its calls are the
            attempts of that round in the provenance.
        tokens: What that round took, all its edits together; `None` without a call or a count.
        cost: The same in US dollars; `None` when the model's price is not known, too.
        by: The editor who decided it, "" for the policy. This and the rest is left out of JSON where it says
            nothing.
        at: When an editor decided it.
        comment: What the editor said of it.
        item: JSON pointer in the draft of the item that an editor decided about.
        answers: The errors and doubts of the item that the editor had before him.
    """

    action: Action
    finding: Finding
    path: str
    before: JsonValue = None
    after: JsonValue = None
    to: str = ""
    round: int = 0
    tokens: int | None = None
    cost: Decimal | None = None
    by: str = Field(default="", exclude_if=operator.not_)
    at: datetime | None = Field(default=None, exclude_if=operator.not_)
    comment: str = Field(default="", exclude_if=operator.not_)
    item: str = Field(default="", exclude_if=operator.not_)
    answers: tuple[Finding, ...] = Field(default=(), exclude_if=operator.not_)


class Seal(BriefModel):
    """What shows that a brief is as it was written.

    Attributes:
        sha256: Digest of all that the brief records but this seal, in one form (`summarizer.model.seal`).
        signature: Of that digest (Ed25519, base64), "" when the brief is not signed.
        signed_by: The public half of the key that signed, its 32 bytes as base64.
    """

    sha256: str
    signature: str = ""
    signed_by: str = ""


class Brief(Shown, BriefModel):
    """A checked brief.

    `evidence` of each item is the article's exact characters of the sentences it cites.

    Attributes:
        headline: The headline.
        lead: The news, in a sentence or two.
        key_takeaways: What to know of it.
        verified_facts: What the article asserts.
        context_and_impact: Background, and what follows from the news.
        official_statements: What was said, word for word.
        unconfirmed: What the article does not assert.
        bottom_line: What it comes to, in a sentence or two.
        findings: What the checks have to say of what stands here, in document order.
        verdicts: Everything that they judged in it, findings included.
        edits: Every change on the way from the draft: replaying them on it gives the sections above.
        draft: What the drafter proposed.
        provenance: Who drafted it, with what, of which article, under which rules, at what cost.
        reading: What a second model said of the items, `None` where none was asked.
        seal: Shows whether it was changed since it was written; `None` in briefs of older versions.
    """

    headline: str
    lead: Claim
    key_takeaways: tuple[Claim, ...]
    verified_facts: tuple[Claim, ...]
    context_and_impact: tuple[Claim, ...]
    official_statements: tuple[Quoted, ...]
    unconfirmed: tuple[Unconfirmed, ...]
    bottom_line: Claim
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...]
    edits: tuple[Edit, ...]
    draft: Draft
    provenance: Provenance
    reading: Reading | None = None
    seal: Seal | None = None

    @model_validator(mode="after")
    def _has_findings_among_its_verdicts(self) -> Self:
        """Put each finding in the place of its verdict: JSON has that without what a finding adds."""
        if any(isinstance(verdict, Finding) for verdict in self.verdicts):
            return self
        waiting = list(reversed(self.findings))
        told = tuple(
            waiting.pop() if waiting and verdict_fields(waiting[-1]) == verdict_fields(verdict) else verdict
            for verdict in self.verdicts
        )
        # What was changed by hand may have findings that were never judged so: they stand as they are.
        if not waiting:
            object.__setattr__(self, "verdicts", told)
        return self

    def to_json(self) -> str:
        """Return the brief as indented JSON ending in a line break: the same brief, the same bytes."""
        return self.model_dump_json(indent=2, ensure_ascii=False) + "\n"

    def section(self, name: str) -> tuple[Claim | Quoted | Unconfirmed, ...]:
        """Return the items of the section called `name`; a single one for `lead` and `bottom_line`."""
        items = getattr(self, name)
        return items if isinstance(items, tuple) else (cast("Claim", items),)
