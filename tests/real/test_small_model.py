"""The whole way over real HTTP, with replies that nobody wrote: shapes, usage, typed errors and proof.

Nothing here says whether what the model wrote is right: nearly all of it is not. It takes ten to fifteen
minutes (`make real`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

import pytest
from live_recording import CASES, attempts_of, describe_result

import summarizer
from real.small_model import CONTEXT, SETTINGS, serve
from summarizer.drafting.live.failures import ModelContextError, ModelTruncatedError
from summarizer.drafting.settings import Settings
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import FindingsError, SummarizerError
from summarizer.model.provenance import Attempt, Usage
from summarizer.model.reading import Reading
from summarizer.second_reader.items import items_of, key_of

pytestmark = pytest.mark.real

DRAFTS = ["ferry_typed", "ferry_by_reference", "fire_typed", "fire_by_reference"]
FERRY, FIRE = CASES["ferry_typed"].article, CASES["fire_typed"].article


@pytest.fixture(scope="module", autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of the environment and no config file decides what the model is asked."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("SUMMARIZER_")]:
            patch.delenv(name)
        home = tmp_path_factory.mktemp("home")
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_CONFIG_HOME", str(home))
        patch.chdir(home)
        yield


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serve() as address:
        yield address


@pytest.fixture(scope="module")
def come_to(url: str) -> Callable[[str], Brief | SummarizerError]:
    """What a case comes to; the model is asked once, and whoever waits is told."""

    @cache
    def ask(name: str) -> Brief | SummarizerError:
        case = CASES[name]
        result: Brief | SummarizerError
        try:
            result = summarizer.summarize(case.article, settings=settings(url, **case.settings))
        except SummarizerError as error:
            result = error
        print(f"\n{name}: {describe_result(result)}", flush=True)  # noqa: T201 - for whoever waits
        return result

    return ask


def settings(url: str, **changes: Any) -> Settings:
    return Settings(**{**SETTINGS, "base_url": url, **changes})


def is_counted(attempt: Attempt) -> bool:
    prompt, written = tokens_of(attempt.usage)
    return attempt.status == 200 and prompt > 500 and written > 0


def tokens_of(usage: Usage) -> tuple[int, int]:
    return usage.prompt_tokens or 0, usage.completion_tokens or 0


def sum_of(attempts: Sequence[Attempt]) -> tuple[int, int]:
    counts = [tokens_of(attempt.usage) for attempt in attempts]
    return sum(prompt for prompt, _ in counts), sum(written for _, written in counts)


@pytest.mark.parametrize("name", DRAFTS)
def test_every_call_is_counted_and_every_finished_reply_has_the_shape(
    name: str, come_to: Callable[[str], Brief | SummarizerError]
) -> None:
    result = come_to(name)
    attempts = attempts_of(result)
    assert attempts
    assert [attempt for attempt in attempts if not is_counted(attempt)] == []
    assert "invalid" not in {attempt.outcome for attempt in attempts}
    if isinstance(result, Brief):
        assert tokens_of(result.provenance.usage) == sum_of(attempts)
        assert result.provenance.model == SETTINGS["model"]


@pytest.mark.parametrize("name", DRAFTS)
def test_what_is_published_proves_itself(
    name: str, come_to: Callable[[str], Brief | SummarizerError]
) -> None:
    result = come_to(name)
    if not isinstance(result, Brief):
        assert isinstance(result, ModelTruncatedError | ModelContextError | FindingsError), result
        pytest.skip(f"there is no brief: {result}")
    report = summarizer.verify(result.to_json(), CASES[name].article)
    assert (report.holds, report.seal) == (True, "unchanged")
    assert [finding.code for finding in report.findings if finding.severity == "error"] == []


def test_at_least_one_draft_of_four_was_published(come_to: Callable[[str], Brief | SummarizerError]) -> None:
    results = {name: come_to(name) for name in DRAFTS}
    assert any(isinstance(result, Brief) for result in results.values()), results


@pytest.mark.parametrize("name", ["ferry_by_reference", "fire_by_reference"])
def test_a_quotation_by_reference_is_the_articles(
    name: str, come_to: Callable[[str], Brief | SummarizerError]
) -> None:
    result = come_to(name)
    draft = result.draft if isinstance(result, Brief | FindingsError) else None
    if not isinstance(draft, Draft):
        pytest.skip(f"there is no draft: {result}")
    assert all(item.quote in CASES[name].article.text for item in draft.official_statements)


def test_a_second_reading_is_counted_and_every_item_has_an_opinion_or_a_reason(url: str) -> None:
    chosen = Settings(
        second_reader=SETTINGS["model"],
        second_reader_base_url=url,
        **{name: value for name, value in SETTINGS.items() if name != "model"},
    )
    brief = summarizer.summarize(FERRY, settings=chosen)
    reading = brief.reading
    assert isinstance(reading, Reading)
    print(f"\na second reading: {describe_result(brief)}", flush=True)  # noqa: T201 - for whoever waits
    assert brief.provenance.drafter == "extractive"
    assert reading.attempts
    assert [attempt for attempt in reading.attempts if not is_counted(attempt)] == []
    assert "invalid" not in {attempt.outcome for attempt in reading.attempts}
    assert tokens_of(reading.usage) == sum_of(reading.attempts)
    told_of = {key_of(opinion.content) for opinion in reading.opinions}
    assert {item.key for item in items_of(brief.draft)} <= told_of
    report = summarizer.verify(brief.to_json(), FERRY)
    assert (report.holds, report.seal) == (True, "unchanged")


def test_a_full_context_and_an_article_too_long_are_typed_errors(
    come_to: Callable[[str], Brief | SummarizerError],
) -> None:
    ferry, fire = (
        attempts_of(come_to(name))[0].usage.prompt_tokens or 0 for name in ("ferry_typed", "fire_typed")
    )
    # llama.cpp rounds the context up to a multiple of 256.
    context = -(-(ferry + 1) // 256) * 256
    assert context < fire < CONTEXT
    with serve(context) as url:
        with pytest.raises(ModelContextError) as full:
            summarizer.summarize(FERRY, settings=settings(url, max_tokens=4 * 256))
        with pytest.raises(ModelContextError) as too_long:
            summarizer.summarize(FIRE, settings=settings(url))
    (attempt,) = full.value.attempts
    used = (attempt.usage.prompt_tokens or 0) + (attempt.usage.completion_tokens or 0)
    assert (attempt.status, attempt.outcome, used) == (200, "context_full", context)
    (attempt,) = too_long.value.attempts
    assert (attempt.status, attempt.outcome) == (400, "context_exceeded")
    assert "context" in str(too_long.value)
