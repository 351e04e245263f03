"""What a second model says of a brief's items: the shape it answers in, and what is kept of its answers."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, get_args

from pydantic import Field

from summarizer.model.draft import DraftModel
from summarizer.model.finding import Evidence
from summarizer.model.provenance import Attempt, Record, Usage

__all__ = [
    "ANSWERS",
    "ItemAnswer",
    "Opinion",
    "PlainReply",
    "ReadAnswer",
    "ReadClaim",
    "Reading",
    "ReadingReply",
    "VerifierAnswer",
]

ReadAnswer = Literal["bears_out", "contradicts", "not_in_article", "too_certain"]
ANSWERS: tuple[ReadAnswer, ...] = get_args(ReadAnswer)
VerifierAnswer = Literal["yes", "no"]
"""What a small verifier answers about a claim: whether a document bears it out. It points at nothing."""


class ItemAnswer(DraftModel):
    """What the reader says of the item called `item`.

    `sentences` and `words` point at the article's sentences and at the words in them that show it, verbatim;
    `problem` holds the item's own words that are wrong, verbatim, "" where none is; `reason` is one short
    sentence.
    """

    item: str
    sentences: tuple[int, ...]
    words: str
    answer: ReadAnswer
    problem: str
    reason: str


class ReadingReply(DraftModel):
    """Answers to a request to read some items: each item once."""

    answers: tuple[ItemAnswer, ...]


class PlainReply(DraftModel):
    """What a model wrote where no schema was sent: any text."""

    text: str


class ReadClaim(Record):
    """One claim of an item, as it was put to a small verifier beside the article or parts of it.

    Attributes:
        text: The item's words that make the claim, verbatim.
        claim: The claim as it was asked about.
        asked: What it was put beside, one after the other: the article's sentences from each first to each
            last number.
        answer: `yes` as soon as one part bears it out, `no` where every part was answered so; "" where
            neither can be said.
        fault: Why there is no answer, "" where there is one.
    """

    text: str = Field(min_length=1)
    claim: str
    asked: tuple[tuple[int, int], ...] = ()
    answer: VerifierAnswer | Literal[""] = ""
    fault: str = ""


class Opinion(Record):
    """One item as it was read, and what the reader said of it.

    An opinion counts only where it holds: where the words that it points at are there. What does not hold is
    kept, too, and is no opinion. A small verifier points at nothing: its opinion is what it answered about
    the claims of the item, and weighs less.

    Attributes:
        item: JSON pointer of the item when it was read; "" in a free text.
        content: The fields that were shown of it, by name. The opinion is of these words, wherever
            they stand.
        answer: What the reader answered, "" where nothing came back for the item. A verifier's is `no` where
            one claim was answered so, `yes` where all claims were.
        sentences: The numbers of the sentences that it pointed at.
        words: The article's words that it pointed at, as it wrote them.
        problem: The item's words that it called wrong, as it wrote them; "" where none. Of a verifier the
            first claim that was answered with no.
        reason: Its reason, as it wrote it.
        evidence: Where the article has these words.
        fault: Why the answer does not hold, "" where it does.
        round: The request it came with, from 1; of several the last one.
        part: First and last number of the sentences that were read for it; `None` for the whole article.
        claims: What a verifier was asked about the item, in the item's order; () of any other reader.
    """

    item: str
    content: dict[str, str] = Field(min_length=1)
    answer: ReadAnswer | VerifierAnswer | Literal[""] = ""
    sentences: tuple[int, ...] = ()
    words: str = ""
    problem: str = ""
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    fault: str = ""
    round: int = 1
    part: tuple[int, int] | None = None
    claims: tuple[ReadClaim, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it counts."""
        return not self.fault


class Reading(Record):
    """All that a second model said of a brief, and what that took.

    Attributes:
        model: `provider/model`.
        kind: `reader` points at words of the article, which are held against it; `verifier` answers yes or no
            about one claim at a time and points at nothing.
        prompt_version: Content hash of the prompt's files.
        schema_version: Content hash of the schema that the request's was made from; "" where none is sent.
        parts: First and last number of the sentences of each part of a long article, which was read part by
            part, each item beside each; () where it was read whole.
        opinions: In the order in which they came; of an item read twice the last one counts.
        attempts: Every HTTP call; `round` is the request it was made for, from 1.
        usage: The sum over the attempts, `None` parts where no attempt said.
        cost: Of those tokens, in US dollars; `None` when the model's price is not known.
    """

    model: str
    kind: Literal["reader", "verifier"] = "reader"
    prompt_version: str
    schema_version: str
    parts: tuple[tuple[int, int], ...] = ()
    opinions: tuple[Opinion, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    usage: Usage = Usage()
    cost: Decimal | None = None
