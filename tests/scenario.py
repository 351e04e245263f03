"""Scenarios: an article, authored replies as a model might give them, and the settings.

The cassettes of authored replies are recorded from them.

A scenario is a folder of `tests/scenarios/`:

    article.txt (or .md, .json)   the article; a .json is an `Article`
    replies/1.json, 2-….json      what the stand-in server answers, in the order of their names
    scenario.toml                 settings that differ from the defaults, if any; `article = "examples/…"`
                                  names an article elsewhere in the project, from its root

A reply is `{"reply": {a draft}}`, `{"text": "…"}` for text that is no draft, or `{"status": 429,
"headers": {"retry-after": "0"}}` for an error; `finish`, `refusal`, `usage: [prompt, completion]` and
`headers` may be added. `"written_by": "a model"` says that a large language model wrote it, given exactly the
messages and the schema of the request, by hand and not over a provider's API; all other replies are authored.
Where the settings name a `second_reader`, its replies stand among the drafter's, in the order in which both
are asked.
"""

from __future__ import annotations

import asyncio
import json
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from asking import Waits
from standin.server import StandIn
from standin.turns import Turn, turn_from

from summarizer.analysis.source import read
from summarizer.cassettes.recording import play, read_recorded, record
from summarizer.drafting.live.attempts import Timing
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.prices import Price
from summarizer.drafting.settings import Settings, load_settings
from summarizer.editing.policy import find_policy
from summarizer.making import publish_live
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.errors import SummarizerError
from summarizer.second_reader.reader import open_reader

__all__ = ["CASSETTES", "STAND_IN", "Scenario", "answer", "publish", "read_scenarios"]

ROOT = Path(__file__).parent.parent
SCENARIOS = Path(__file__).parent / "scenarios"
CASSETTES = ROOT / "cassettes"
STAND_IN = "openai/stand-in"


@dataclass(frozen=True)
class Scenario:
    """One case of the live drafter, from article to brief.

    `written` has the numbers of the replies, from 1, that a language model wrote.
    """

    name: str
    article: Article
    turns: tuple[Turn, ...]
    written: tuple[int, ...]
    settings: dict[str, Any]

    @property
    def cassette(self) -> Path:
        return CASSETTES / f"{self.name}.yaml"

    def record(self, path: Path) -> Brief | SummarizerError:
        """Record a cassette at `path` from the stand-in server, and return what the scenario comes to.

        Raises:
            ValueError: Not all replies were asked for, so one of them is wrong or too many.
        """
        with StandIn(self.turns) as server:
            live = load_settings(
                {**self.settings, "model": STAND_IN, "base_url": server.url}, {"OPENAI_API_KEY": "stand-in"}
            )
            about: dict[str, Any] = {"model": STAND_IN}
            if self.written:
                about |= {"written": list(self.written), "replies": len(self.turns)}
            with record(path, about):
                result = answer(self.article, live)
        if len(server.log) != len(self.turns):
            path.unlink()
            raise ValueError(f"{self.name}: {len(server.log)} calls were made for {len(self.turns)} replies")
        return result

    def replay(self, price: Price | None = None, **changes: Any) -> Brief | SummarizerError:
        """Return what the scenario comes to at `price`, answered from its cassette."""
        recorded = read_recorded(self.cassette)
        given = {**self.settings, "model": recorded.model, "base_url": recorded.base_url, **changes}
        live = Settings(**given, second_reader_base_url=recorded.base_url)
        with play(self.cassette):
            return answer(self.article, live, price=price)

    def replay_text(self, number: int) -> str:
        """Return what the model wrote in the turn of this number, from 0."""
        sent: dict[str, Any] = json.loads(self.turns[number].body)
        text: str = sent["choices"][0]["message"]["content"]
        return text


async def publish(
    article: Article, live: Settings, *, price: Price | None = None, timing: Timing | None = None
) -> Brief:
    """Return the brief of `article` that a live model's replies come to; without `timing` nobody waits."""
    timing = timing or Waits(chance=0).timing
    async with LiveDrafter(live, timing=timing) as drafter, open_reader(live, timing=timing) as opened:
        # One after the other, so that each reply meets the request it was written for.
        reader = replace(opened, at_once=1) if opened else None
        policy = find_policy(live.policy)
        return await publish_live(read(article), drafter, policy, live, price=price, reader=reader)


def answer(
    article: Article, live: Settings, *, price: Price | None = None, timing: Timing | None = None
) -> Brief | SummarizerError:
    """Return the same, or the error that it comes to."""
    try:
        return asyncio.run(publish(article, live, price=price, timing=timing))
    except SummarizerError as error:
        return error


def read_scenarios() -> list[Scenario]:
    """Return all scenarios, by name."""
    return [_read_scenario(folder) for folder in sorted(SCENARIOS.iterdir()) if folder.is_dir()]


def _read_scenario(folder: Path) -> Scenario:
    settings_file = folder / "scenario.toml"
    settings = tomllib.loads(settings_file.read_text(encoding="utf-8")) if settings_file.is_file() else {}
    elsewhere = settings.pop("article", None)
    article_file = ROOT / elsewhere if elsewhere else next(folder.glob("article.*"))
    replies = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("replies/*.json"))]
    by_model = [reply.pop("written_by", "") for reply in replies]
    written = tuple(number for number, writer in enumerate(by_model, start=1) if writer)
    turns = tuple(turn_from(reply) for reply in replies)
    return Scenario(folder.name, _read_article(article_file, folder.name), turns, written, settings)


def _read_article(path: Path, name: str) -> Article:
    text = path.read_bytes().decode("utf-8")
    return Article.model_validate_json(text) if path.suffix == ".json" else Article(text=text, id=name)
