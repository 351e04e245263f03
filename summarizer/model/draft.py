"""What a drafter returns, exactly as proposed: the schema a language model is held to."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

__all__ = [
    "STATUSES",
    "TAKEAWAYS",
    "Draft",
    "OfficialQuote",
    "QuoteReference",
    "ReferencedDraft",
    "Repair",
    "RepairedClaim",
    "RepairedQuote",
    "RepairedStatement",
    "Statement",
    "Status",
    "UnconfirmedItem",
]

Status = Literal["disputed", "denied", "alleged", "unverified", "not_announced", "estimate"]
STATUSES: tuple[Status, ...] = get_args(Status)


TAKEAWAYS = (3, 6)
"""How many key takeaways a model is asked for, by the prompt and by a grammar.

A reply that has more, or fewer, is a draft all the same: it was paid.
"""


class DraftModel(BaseModel):
    """Frozen, nothing extra, all fields required: legal under OpenAI's strict mode and Anthropic's limits."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Statement(DraftModel):
    """A sentence or two, with the numbers (from 1) of the article's sentences that support it."""

    text: str
    evidence: tuple[int, ...]


class OfficialQuote(DraftModel):
    """A quotation with its speaker, the speaker's role, the setting, and the supporting sentence numbers."""

    quote: str
    speaker: str
    role: str
    setting: str
    evidence: tuple[int, ...]


class UnconfirmedItem(DraftModel):
    """A claim the article does not assert, what it is instead, who says so, and the sentence numbers."""

    claim: str
    status: Status
    according_to: str
    evidence: tuple[int, ...]


class Draft(DraftModel):
    """A whole brief as a drafter proposes it. Field order is the order of generation."""

    headline: str
    lead: Statement
    key_takeaways: tuple[Statement, ...]
    verified_facts: tuple[Statement, ...]
    context_and_impact: tuple[Statement, ...]
    official_statements: tuple[OfficialQuote, ...]
    unconfirmed: tuple[UnconfirmedItem, ...]
    bottom_line: Statement


class QuoteReference(DraftModel):
    """An official statement by the number of the article's quotation, with its role and setting."""

    quote_ref: int
    role: str
    setting: str


class ReferencedDraft(DraftModel):
    """A draft whose official statements name the article's quotations by number instead of typing them."""

    headline: str
    lead: Statement
    key_takeaways: tuple[Statement, ...]
    verified_facts: tuple[Statement, ...]
    context_and_impact: tuple[Statement, ...]
    official_statements: tuple[QuoteReference, ...]
    unconfirmed: tuple[UnconfirmedItem, ...]
    bottom_line: Statement


class RepairedStatement(DraftModel):
    """In place of a statement."""

    item: str
    text: str
    evidence: tuple[int, ...]


class RepairedQuote(DraftModel):
    """In place of an official statement."""

    item: str
    quote: str
    speaker: str
    role: str
    setting: str
    evidence: tuple[int, ...]


class RepairedClaim(DraftModel):
    """In place of any item: an unconfirmed one."""

    item: str
    claim: str
    status: Status
    according_to: str
    evidence: tuple[int, ...]


class Repair(DraftModel):
    """Each failing item once, in the list it belongs to."""

    statements: tuple[RepairedStatement, ...]
    official_statements: tuple[RepairedQuote, ...]
    unconfirmed: tuple[RepairedClaim, ...]
