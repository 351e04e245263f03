"""Asking the live drafter against the stand-in server, with time and chance under control."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from summarizer.analysis.source import read
from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.attempts import Timing
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import Request, build_request
from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.article import Article
from summarizer.model.assets import read_asset

KEY = "sk-never-to-be-seen"
GOOD = read_asset("prompts/brief/example/draft.json").strip()
ARTICLE = Article(
    text="The mayor opened the bridge on Monday. It cost $3.2 million, {{ 7*7 }} and “$1”.", id="a"
)
NOW = 1_700_000_000.0


@dataclass(slots=True)
class Waits:
    """A timing without waiting: what was waited is noted, the clock stands still."""

    seconds: list[float] = field(default_factory=list)
    chance: float = 1.0
    meanwhile: Callable[[], None] = lambda: None

    @property
    def timing(self) -> Timing:
        async def sleep(seconds: float) -> None:
            self.seconds.append(seconds)
            self.meanwhile()

        return Timing(clock=lambda: 0.0, now=lambda: NOW, sleep=sleep, chance=lambda: self.chance)


def request() -> Request:
    return build_request(read(ARTICLE))


def live_settings(url: str, **changes: Any) -> Settings:
    arguments = {"model": "openai/stand-in", "base_url": url, **changes}
    return load_settings(arguments, {"OPENAI_API_KEY": KEY, "HOME": "/nowhere"})


def ask(settings: Settings, *, waits: Waits | None = None, **parts: Any) -> Drafted | LiveModelError:
    """Return what asking once comes to: a draft, or the typed error."""

    async def run() -> Drafted | LiveModelError:
        async with LiveDrafter(settings, timing=(waits or Waits()).timing, **parts) as drafter:
            try:
                return await drafter.draft(request())
            except LiveModelError as error:
                return error

    return asyncio.run(run())
