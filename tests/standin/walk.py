"""What the stand-in answers in the walk through a batch (docs/batch.md): drafts, a refusal, a call held."""

from __future__ import annotations

from pathlib import Path

from standin.server import Logged
from standin.turns import Turn, completion
from summarizer.analysis.source import read
from summarizer.batching.inputs import open_inputs
from summarizer.drafting.extractive import draft_extractive

__all__ = ["Walk"]

HELD = 60.0
"""Seconds for which the second call is held: long enough to kill the run that waits for it."""

ROOT = Path(__file__).parents[2]


class Walk:
    """A script: the second call is held, and the run that waits for it killed."""

    def __init__(self) -> None:
        inputs = open_inputs([str(ROOT / "examples" / "*" / "article.*")])
        sources = [read(item.article) for item in inputs if item.article]
        self._drafts = {
            source.sentences[0].text: draft_extractive(source).model_dump_json() for source in sources[:2]
        }

    def __call__(self, logged: Logged) -> Turn:
        delay = HELD if logged.number == 2 else 0.0
        asked = logged.json["messages"][-1]["content"]
        for first, draft in self._drafts.items():
            if first in asked:
                return completion(draft, usage=(4000, 700)).after(delay)
        return completion(None, refusal="I cannot help with that.", usage=(4000, 20)).after(delay)
