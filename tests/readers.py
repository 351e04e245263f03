"""What tests of the second reader are made of: answers, replies, and a reader with a list of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.analysis.source import Source
from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.envelope import Asked
from summarizer.drafting.live.failures import LiveModelError
from summarizer.model.draft import Draft
from summarizer.model.provenance import Attempt, Usage
from summarizer.model.reading import PlainReply, Reading, ReadingReply
from summarizer.second_reader.items import items_of
from summarizer.second_reader.reader import SecondReader, read_items

__all__ = ["DOUBTED", "Says", "Scripted", "answer", "ask", "claim_of", "reader_of", "reply", "verifier_of"]

READER = "openai/second"
VERIFIER = "ollama/bespoke-minicheck"
DOUBTED = "The bridge opened in 1974, because a contractor had bribed a minister."


def answer(item: str, **fields: Any) -> dict[str, Any]:
    """Return an answer about `item`: borne out, as long as `fields` say nothing else."""
    blank = {"sentences": [], "words": "", "answer": "bears_out", "problem": "", "reason": "It is so."}
    return {"item": item} | blank | fields


def reply(*answers: dict[str, Any]) -> ReadingReply:
    return ReadingReply.model_validate_json(json.dumps({"answers": answers}))


@dataclass
class Scripted:
    """Answers each request with the next of `replies`; with an error where that is `None`."""

    replies: Sequence[ReadingReply | None]
    usage: Usage = field(default_factory=lambda: Usage(prompt_tokens=1000, completion_tokens=100))
    asked: list[Asked] = field(default_factory=list)

    async def draft(self, request: Asked) -> Drafted:
        found = self.replies[len(self.asked)]
        self.asked.append(request)
        outcome = "truncated" if found is None else "ok"
        attempts = (Attempt(number=1, outcome=outcome, status=200, usage=self.usage),)
        if found is None:
            raise LiveModelError("the reply was cut", attempts)
        return Drafted(found, "live", READER, attempts, self.usage)


def reader_of(*replies: ReadingReply | None, tokens: int = 60_000) -> tuple[SecondReader, Scripted]:
    script = Scripted(replies)
    return SecondReader(READER, script, tokens), script


def claim_of(message: str) -> tuple[str, str]:
    """Return document and claim of what a verifier was sent."""
    document, claim = message.removeprefix("Document: ").split("\nClaim: ")
    return document, claim


@dataclass
class Says:
    """A verifier that answers each document and claim with what `says` returns; `None` fails with `error`."""

    says: Callable[[str, str], str | None]
    usage: Usage = field(default_factory=lambda: Usage(prompt_tokens=300, completion_tokens=2))
    error: type[LiveModelError] = LiveModelError
    asked: list[Asked] = field(default_factory=list)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return [claim_of(request.messages[0]["content"]) for request in self.asked]

    async def draft(self, request: Asked) -> Drafted:
        self.asked.append(request)
        said = self.says(*claim_of(request.messages[0]["content"]))
        outcome = "http_401" if said is None else "ok"
        attempts = (Attempt(number=1, outcome=outcome, status=200, usage=self.usage),)
        if said is None:
            raise self.error("no", attempts)
        return Drafted(PlainReply(text=said), "live", VERIFIER, attempts, self.usage)


def verifier_of(
    says: Callable[[str, str], str | None], *, tokens: int = 60_000, at_once: int = 4, **fields: Any
) -> tuple[SecondReader, Says]:
    said = Says(says, **fields)
    return SecondReader(VERIFIER, said, tokens, at_once=at_once), said


def ask(draft: Draft, source: Source, reader: SecondReader, *names: str) -> Reading:
    items = [item for item in items_of(draft) if not names or item.name in names]
    return asyncio.run(read_items(items, source, reader))
