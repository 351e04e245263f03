"""Live recordings: what real models wrote about a few short articles, and the way from there without them.

A recording is `cassettes/live/PROVIDER/MODEL/CASE.yaml`. It says which model wrote it, when, and by which
settings it was asked; a replay uses those, whatever the environment sets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scenario import CASSETTES, SCENARIOS, answer

from summarizer.cassettes.recording import play, read_recorded, record
from summarizer.drafting.live.attempts import Timing
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.settings import Settings
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.errors import FindingsError, SummarizerError
from summarizer.model.provenance import Attempt

__all__ = [
    "CASES",
    "LIVE",
    "LiveCase",
    "attempts_of",
    "describe_result",
    "find_recording",
    "read_recordings",
    "record_case",
    "replay",
]

LIVE = CASSETTES / "live"
# Where a request went is no business of a reader's; the model is named beside the settings.
_LEFT_OUT = {"model", "base_url", "second_reader_base_url"}


@dataclass(frozen=True)
class LiveCase:
    """What a real model is asked.

    Attributes:
        name: Of the case and its recordings.
        article: Written for this project.
        settings: What differs from the settings by which the model is reached.
        is_read: Whether the same model reads what it drafted.
    """

    name: str
    article: Article
    settings: dict[str, Any] = field(default_factory=dict)
    is_read: bool = False

    def settings_for(self, live: Settings) -> Settings:
        """Return the settings of this case, of the model that `live` reaches and nobody else."""
        reader = {
            "second_reader": live.model if self.is_read else "",
            "second_reader_base_url": live.base_url if self.is_read else "",
            "second_reader_key": live.key if self.is_read else None,
        }
        return live.model_copy(update={**reader, **self.settings})


def _article(name: str, path: str) -> Article:
    return Article(text=(SCENARIOS / path).read_bytes().decode(), id=name)


_FERRY, _FIRE = _article("ferry", "clean/article.txt"), _article("fire", "fire.txt")
CASES = {
    case.name: case
    for case in (
        LiveCase("ferry_typed", _FERRY),
        LiveCase("ferry_by_reference", _FERRY, {"quotes": "by_reference"}),
        LiveCase("ferry_read", _FERRY, {"quotes": "by_reference", "repairs": 0}, is_read=True),
        LiveCase("fire_typed", _FIRE),
        LiveCase("fire_by_reference", _FIRE, {"quotes": "by_reference"}),
    )
}


def attempts_of(result: Brief | SummarizerError) -> list[Attempt]:
    """Return the calls that were made for `result`, its readings last."""
    if isinstance(result, Brief):
        return [*result.provenance.attempts, *(result.reading.attempts if result.reading else ())]
    assert isinstance(result, LiveModelError | FindingsError), result
    return list(result.attempts)


def describe_result(result: Brief | SummarizerError) -> str:
    """Return what came out, and what each call came to and took."""
    reading = result.reading if isinstance(result, Brief) else None
    read = reading.attempts if reading else ()
    calls = attempts_of(result)
    what = ["repair" if call.round else "draft" for call in calls[: len(calls) - len(read)]]
    told = ["a brief" if isinstance(result, Brief) else f"{type(result).__name__}: {result}"]
    for kind, call in zip([*what, *("reading" for _ in read)], calls, strict=True):
        used = f"{call.usage.prompt_tokens} + {call.usage.completion_tokens} tokens"
        told.append(f"{kind} {call.outcome}, {used}, {call.seconds:.0f} s")
    if reading:
        held = sum(opinion.holds for opinion in reading.opinions)
        told.append(f"{held} of {len(reading.opinions)} opinions held")
    return "; ".join(told)


def find_recording(folder: Path, model: str, case: LiveCase) -> Path:
    """Return where in `folder` the recording of `case` by `model` belongs."""
    provider, _, name = model.partition("/")
    return folder / provider / name.replace("/", "_") / f"{case.name}.yaml"


def read_recordings() -> list[Path]:
    """Return all live recordings, by name."""
    return sorted(LIVE.rglob("*.yaml"))


def record_case(
    case: LiveCase, live: Settings, note: str = "", folder: Path = LIVE, timing: Timing | None = None
) -> Brief | SummarizerError:
    """Record what the model of complete settings `live` makes of `case`, and return what it comes to.

    `note` says what the settings do not: the weights, the server.
    """
    settings = case.settings_for(live)
    about = {
        "model": live.model,
        "recorded": datetime.now(UTC).date().isoformat(),
        "note": note,
        "settings": settings.model_dump(mode="json", exclude=_LEFT_OUT),
    }
    with record(find_recording(folder, live.model, case), about):
        return answer(case.article, settings, timing=timing or Timing())


def replay(path: Path) -> Brief | SummarizerError:
    """Return what the recording at `path` comes to, by its own settings."""
    recorded = read_recorded(path)
    settings = Settings(
        **recorded.settings,
        model=recorded.model,
        base_url=recorded.base_url,
        second_reader_base_url=recorded.base_url,
    )
    with play(path, "same_kind"):
        return answer(CASES[path.stem].article, settings)
