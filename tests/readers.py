"""What tests of the second reader are made of: answers, replies, and a reader with a list of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.envelope import Asked
from summarizer.drafting.live.failures import LiveModelError
from summarizer.model.provenance import Attempt, Usage
from summarizer.model.reading import ReadingReply
from summarizer.second_reader.reader import SecondReader

__all__ = ["Scripted", "answer", "reader_of", "reply"]

READER = "openai/second"


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
