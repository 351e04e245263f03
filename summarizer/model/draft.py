"""What a drafter returns, exactly as proposed: the schema a language model is held to."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import ConfigDict

from summarizer.model.described import Described

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


class DraftModel(Described):
    """Frozen, nothing extra, all fields required: legal under OpenAI's strict mode and Anthropic's limits."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Statement(DraftModel):
    """A sentence or two, with the numbers (from 1) of the article's sentences that support it.

    Attributes:
        text: The statement.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    text: str
    evidence: tuple[int, ...]


class OfficialQuote(DraftModel):
    """A quotation with its speaker, the speaker's role, the setting, and the supporting sentence numbers.

    Attributes:
        quote: The words that were said, without quotation marks.
        speaker: Who said them.
        role: As what, "" when the article does not say.
        setting: Where or to whom, "" when the article does not say.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    quote: str
    speaker: str
    role: str
    setting: str
    evidence: tuple[int, ...]


class UnconfirmedItem(DraftModel):
    """A claim the article does not assert, what it is instead, who says so, and the sentence numbers.

    Attributes:
        claim: The claim.
        status: What it is instead of a fact.
        according_to: Who says so, "" when the article does not say.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    claim: str
    status: Status
    according_to: str
    evidence: tuple[int, ...]


class Draft(DraftModel):
    """A whole brief as a drafter proposes it. Field order is the order of generation.

    Attributes:
        headline: The headline.
        lead: The news, in a sentence or two.
        key_takeaways: What to know of it.
        verified_facts: What the article asserts.
        context_and_impact: Background, and what follows from the news.
        official_statements: What was said, word for word.
        unconfirmed: What the article does not assert.
        bottom_line: What it comes to, in a sentence or two.
    """

    headline: str
    lead: Statement
    key_takeaways: tuple[Statement, ...]
    verified_facts: tuple[Statement, ...]
    context_and_impact: tuple[Statement, ...]
    official_statements: tuple[OfficialQuote, ...]
    unconfirmed: tuple[UnconfirmedItem, ...]
    bottom_line: Statement


class QuoteReference(DraftModel):
    """An official statement by the number of the article's quotation, with its role and setting.

    Attributes:
        quote_ref: The number of the quotation, from 1.
        role: As what, "" when the article does not say.
        setting: Where or to whom, "" when the article does not say.
    """

    quote_ref: int
    role: str
    setting: str


class ReferencedDraft(DraftModel):
    """A draft whose official statements name the article's quotations by number instead of typing them.

    Attributes:
        headline: The headline.
        lead: The news, in a sentence or two.
        key_takeaways: What to know of it.
        verified_facts: What the article asserts.
        context_and_impact: Background, and what follows from the news.
        official_statements: What was said, word for word.
        unconfirmed: What the article does not assert.
        bottom_line: What it comes to, in a sentence or two.
    """

    headline: str
    lead: Statement
    key_takeaways: tuple[Statement, ...]
    verified_facts: tuple[Statement, ...]
    context_and_impact: tuple[Statement, ...]
    official_statements: tuple[QuoteReference, ...]
    unconfirmed: tuple[UnconfirmedItem, ...]
    bottom_line: Statement


class RepairedStatement(DraftModel):
    """In place of a statement.

    Attributes:
        item: JSON pointer of the item it stands for, without the first slash.
        text: The statement.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    item: str
    text: str
    evidence: tuple[int, ...]


class RepairedQuote(DraftModel):
    """In place of an official statement.

    Attributes:
        item: JSON pointer of the item it stands for, without the first slash.
        quote: The words that were said, without quotation marks.
        speaker: Who said them.
        role: As what, "" when the article does not say.
        setting: Where or to whom, "" when the article does not say.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    item: str
    quote: str
    speaker: str
    role: str
    setting: str
    evidence: tuple[int, ...]


class RepairedClaim(DraftModel):
    """In place of any item: an unconfirmed one.

    Attributes:
        item: JSON pointer of the item it stands for, without the first slash.
        claim: The claim.
        status: What it is instead of a fact.
        according_to: Who says so, "" when the article does not say.
        evidence: The numbers, from 1, of the article's sentences that support it.
    """

    item: str
    claim: str
    status: Status
    according_to: str
    evidence: tuple[int, ...]


class Repair(DraftModel):
    """Each failing item once, in the list it belongs to.

    Attributes:
        statements: Statements.
        official_statements: Official statements.
        unconfirmed: Unconfirmed items.
    """

    statements: tuple[RepairedStatement, ...]
    official_statements: tuple[RepairedQuote, ...]
    unconfirmed: tuple[RepairedClaim, ...]
