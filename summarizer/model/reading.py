"""What a second model says of a brief's items: the shape it answers in, and what is kept of its answers."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, get_args

from pydantic import Field

from summarizer.model.draft import DraftModel
from summarizer.model.finding import Evidence
from summarizer.model.provenance import Attempt, Record, Usage

__all__ = ["ANSWERS", "ItemAnswer", "Opinion", "ReadAnswer", "Reading", "ReadingReply"]

ReadAnswer = Literal["bears_out", "contradicts", "not_in_article", "too_certain"]
ANSWERS: tuple[ReadAnswer, ...] = get_args(ReadAnswer)


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


class Opinion(Record):
    """One item as it was read, and what the reader said of it.

    An opinion counts only where it holds: where the words that it points at are there. What does not hold is
    kept, too, and is no opinion.

    Attributes:
        item: JSON pointer of the item when it was read; "" in a free text.
        content: The fields that were shown of it, by name. The opinion is of these words, wherever
            they stand.
        answer: What the reader answered, "" where nothing came back for the item.
        sentences: The numbers of the sentences that it pointed at.
        words: The article's words that it pointed at, as it wrote them.
        problem: The item's words that it called wrong, as it wrote them; "" where none.
        reason: Its reason, as it wrote it.
        evidence: Where the article has these words.
        fault: Why the answer does not hold, "" where it does.
        round: The request it came with, from 1.
    """

    item: str
    content: dict[str, str] = Field(min_length=1)
    answer: ReadAnswer | Literal[""] = ""
    sentences: tuple[int, ...] = ()
    words: str = ""
    problem: str = ""
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    fault: str = ""
    round: int = 1

    @property
    def holds(self) -> bool:
        """Whether it counts."""
        return not self.fault


class Reading(Record):
    """All that a second model said of a brief, and what that took.

    Attributes:
        model: `provider/model`.
        prompt_version: Content hash of the prompt's files.
        schema_version: Content hash of the schema that the request's was made from.
        opinions: In the order in which they came; of an item read twice the last one counts.
        attempts: Every HTTP call; `round` is the request it was made for, from 1.
        usage: The sum over the attempts, `None` parts where no attempt said.
        cost: Of those tokens, in US dollars; `None` when the model's price is not known.
    """

    model: str
    prompt_version: str
    schema_version: str
    opinions: tuple[Opinion, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    usage: Usage = Usage()
    cost: Decimal | None = None
