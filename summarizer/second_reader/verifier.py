"""Asking a small verifier: one claim and one document at a time, a few at once, within the budget."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.drafting.drafted import Drafted, estimate_tokens, spend_of
from summarizer.drafting.live.failures import (
    LiveModelError,
    ModelInvalidError,
    ModelRefusedError,
    ModelTruncatedError,
)
from summarizer.model.reading import PlainReply, Reading
from summarizer.model.redaction import one_line
from summarizer.second_reader.asking import add_to, next_request, spent_fault
from summarizer.second_reader.claims import claims_of, hold_claims
from summarizer.second_reader.prompt import build_claim, claims_version, documents_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.prompt import Request
    from summarizer.model.reading import Opinion, ReadClaim, VerifierAnswer
    from summarizer.second_reader.asking import SecondReader
    from summarizer.second_reader.items import Item
    from summarizer.second_reader.prompt import Document

__all__ = ["begin_verifying", "read_answer", "verify_items"]

# A reply says one word; marks around it change nothing.
_ANSWER = re.compile(r"[\s\"'*_`]*(yes|no)[\s\"'*_`.!]*", re.IGNORECASE)
_LONGEST_SHOWN = 100
# The reply to this claim failed; those to others need not. After anything else nobody is asked any more.
_OF_ONE_CLAIM = (ModelRefusedError, ModelTruncatedError, ModelInvalidError)


@dataclass(slots=True)
class _Open:
    """A claim on its way: what it was put beside, what it is still to be put beside, what came of it."""

    claim: ReadClaim
    left: list[Document]
    round: int = 1

    def request(self) -> Request:
        return build_claim(self.left[0], self.claim.claim)

    def end(self, *, answer: VerifierAnswer | None = None, fault: str = "") -> None:
        self.claim = self.claim.model_copy(update={"answer": answer or "", "fault": fault})
        self.left = []

    def take(self, reply: str, number: int) -> None:
        """Take the answer to the claim beside the next document."""
        document = self.left.pop(0)
        self.round = number
        self.claim = self.claim.model_copy(
            update={"asked": (*self.claim.asked, (document.first, document.last))}
        )
        answer = read_answer(reply)
        if answer is None:
            self.end(fault=f"the answer is neither Yes nor No: “{one_line(reply, _LONGEST_SHOWN)}”")
        elif answer == "yes" or not self.left:
            self.end(answer=answer)


def read_answer(reply: str) -> VerifierAnswer | None:
    r"""Return what a verifier's reply says, `None` where it says neither yes nor no and nothing else.

    >>> from summarizer.second_reader.verifier import read_answer
    >>> read_answer(" Yes.\n"), read_answer("no"), read_answer("Yes, mostly")
    ('yes', 'no', None)
    """
    found = _ANSWER.fullmatch(reply)
    if found is None:
        return None
    return "yes" if found[1].lower() == "yes" else "no"


def begin_verifying(model: str) -> Reading:
    """Return the record of a verifier that was asked nothing yet."""
    return Reading(model=model, kind="verifier", prompt_version=claims_version(), schema_version="")


async def verify_items(
    items: Sequence[Item], source: Source, reader: SecondReader, reading: Reading
) -> Reading:
    """Return `reading` with an opinion of each of `items`, from what `reader` answers about their claims.

    A claim is put beside the parts of the article one after the other, those with most of the sentences that
    its item cites first, until one bears it out. `reader.at_once` claims are asked about at the same time;
    what is recorded is in the order of the items all the same. Nothing is asked that the budget does not
    cover, by one token for each four bytes. A reading never fails: of what has no answer the reason is kept.
    """
    documents = documents_of(source)
    asked = [[_Open(c, _sorted_for(item, documents)) for c in _claims(item, source)] for item in items]
    waiting = [one for of_item in asked for one in of_item]
    spent = spend_of(reading.attempts, waiting[0].request().messages) if waiting and documents else 0
    while waiting := [one for one in waiting if one.left]:
        wave = _affordable(waiting[: max(reader.at_once, 1)], reader.tokens - spent)
        if not wave:
            _end_all(waiting, spent_fault(reader))
            break
        broken = ""
        replies = await _ask([request for _, request in wave], reader)
        for (one, request), reply in zip(wave, replies, strict=True):
            number = next_request(reading)
            reading = add_to(reading, (), reply.attempts, reader)
            spent += spend_of(reply.attempts, request.messages)
            if isinstance(reply, LiveModelError):
                outcome = reply.attempts[-1].outcome if reply.attempts else "no call was made"
                one.round = number
                one.end(fault=f"no reply came ({outcome})")
                broken = broken if isinstance(reply, _OF_ONE_CLAIM) else outcome
            else:
                one.take(_text_of(reply), number)
        if broken:
            _end_all(waiting, f"it was not asked about: a call before it failed ({broken})")
    opinions = [_opinion_of(item, of_item) for item, of_item in zip(items, asked, strict=True)]
    return reading.model_copy(update={"opinions": reading.opinions + tuple(opinions)})


def _opinion_of(item: Item, asked: Sequence[_Open]) -> Opinion:
    number = max((one.round for one in asked), default=1)
    return hold_claims([one.claim for one in asked], item, number=number)


def _claims(item: Item, source: Source) -> tuple[ReadClaim, ...]:
    return claims_of(item, source.language.code)


def _sorted_for(item: Item, documents: Sequence[Document]) -> list[Document]:
    """Return `documents` in the order in which a claim of `item` is put beside them."""

    def count_cited(document: Document) -> int:
        return sum(document.first <= number <= document.last for number in set(item.cited))

    return sorted(documents, key=count_cited, reverse=True)


def _affordable(waiting: Sequence[_Open], tokens: int) -> list[tuple[_Open, Request]]:
    wave: list[tuple[_Open, Request]] = []
    for one in waiting:
        request = one.request()
        tokens -= estimate_tokens(request.messages)
        if tokens < 0:
            break
        wave.append((one, request))
    return wave


async def _ask(requests: Sequence[Request], reader: SecondReader) -> list[Drafted | LiveModelError]:
    """Return what each request came to, in their order.

    All are waited for before anything is raised: a call under way may be charged, and its reply is stored. In
    a batch, what stops the run is raised before what only waits: money ends after some requests, not before.
    """
    came = await asyncio.gather(*(reader.asks.draft(r) for r in requests), return_exceptions=True)
    replies: list[Drafted | LiveModelError] = []
    for reply in reversed(came):
        if not isinstance(reply, Drafted | LiveModelError):
            raise reply
        replies.append(reply)
    return replies[::-1]


def _text_of(reply: Drafted) -> str:
    if not isinstance(reply.draft, PlainReply):
        raise TypeError(f"a verifier answered with {type(reply.draft).__name__}, which is no text")
    return reply.draft.text


def _end_all(waiting: Sequence[_Open], fault: str) -> None:
    for one in waiting:
        if one.left:
            one.end(fault=fault)
