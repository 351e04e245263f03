"""An article that would take a machine for itself is stopped, by name, and the others get their briefs."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import random
import signal
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from desk import TEXT, Desk
from rich.containers import Lines
from rich.text import Text

from summarizer.analysis.quantities import listing, reckon
from summarizer.batching import effort
from summarizer.batching.effort import Watch
from summarizer.export.terminal import view_text
from summarizer.model.article import Article
from summarizer.model.errors import TooCostlyError
from summarizer.pipeline import verify


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)


def _long(count: int) -> str:
    """Return so many sentences, of other names and other figures each."""
    pick = random.Random(7)

    def name() -> str:
        return "".join(pick.choice("abcdefghijklmnop") for _ in range(6)).title()

    rows = (
        f"{name()} said that {name()} had {pick.randrange(999)} of {pick.randrange(999)} seats in "
        f"{pick.randrange(1900, 2026)}."
        for _ in range(count)
    )
    return "The town voted on Monday. " + " ".join(rows)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_one_costly_article_is_a_failure_and_the_others_have_briefs(desk: Desk, workers: str) -> None:
    rows = [{"id": str(n), "text": TEXT.format(n)} for n in range(6)]
    rows.insert(3, {"id": "costly", "text": _long(16_000)})
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (desk.folder / "in.jsonl").write_text(text, encoding="utf-8")
    code, said = desk.batch("in.jsonl", "-o", "week.jsonl", "--article-seconds", "1", "--workers", workers)
    assert code == 2, said
    assert desk.ids() == [str(n) for n in range(6)]
    (failed,) = desk.failures()
    assert failed["id"] == "costly"
    assert failed["code"] == "input.too_costly"
    assert "more than 1 s" in failed["reason"]
    assert "--retry-failed" in failed["advice"]


@pytest.mark.parametrize("limit", [(0.2, 2**40, "--article-seconds"), (100.0, 2**25, "--article-memory")])
def test_what_is_past_a_limit_is_stopped_while_it_is_read(
    limit: tuple[float, int, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seconds, memory, option = limit
    # What a process holds rises and falls with what earlier tests gave back: here it is told.
    statm = tmp_path / "statm"
    statm.write_text("0 1000", encoding="ascii")
    monkeypatch.setattr(effort, "_STATM", statm)
    monkeypatch.setattr(effort, "_MOST_TICK", 0.1)
    text = _long(2_000)

    async def read() -> None:
        statm.write_text("0 100000", encoding="ascii")
        verify(text, Article(text=text))

    with Watch(seconds, memory), pytest.raises(TooCostlyError, match=option):
        asyncio.run(read())
    assert signal.getsignal(signal.SIGPROF) == signal.SIG_DFL


@pytest.mark.parametrize(
    ("module", "is_stopped"),
    [
        ("summarizer.checks.run", True),
        ("summarizer.drafting.extractive.sections", True),
        ("summarizer.drafting.live.client", False),
        ("summarizer.batching.ledger", False),
    ],
)
def test_a_step_is_stopped_unless_it_keeps_a_reply_or_talks_to_a_model(
    module: str, *, is_stopped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(effort, "_MOST_TICK", 0.01)
    names: dict[str, Any] = {"__name__": module, "now": time.process_time}
    # A step of the module, as far as the clock can tell.
    exec("def step():\n    end = now() + 0.1\n    while now() < end:\n        pass", names)  # noqa: S102
    stopped = []

    async def article() -> None:
        try:
            names["step"]()
        except TooCostlyError:
            stopped.append(module)

    with Watch(0.02, 2**40):
        asyncio.run(article())
    assert bool(stopped) == is_stopped


def test_nothing_is_raised_where_it_would_be_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever listens to the collector of garbage is called within a step of reading."""
    monkeypatch.setattr(effort, "_MOST_TICK", 0.01)
    text = _long(400)
    calls = itertools.count()

    def listen(*_: object) -> None:
        # The first calls are past the limit; what is then read has time for many ticks of its own.
        end = time.process_time() + (0.02 if next(calls) < 10 else 0)
        while time.process_time() < end:
            pass

    async def read() -> None:
        verify(text, Article(text=text))

    gc.callbacks.append(listen)
    often = gc.get_threshold()
    gc.set_threshold(200, 5, 5)
    try:
        with Watch(0.02, 2**40), pytest.raises(TooCostlyError):
            asyncio.run(read())
    finally:
        gc.set_threshold(*often)
        gc.callbacks.remove(listen)


@pytest.mark.parametrize("place", ["/proc/self/statm", "none"])
def test_memory_is_read_also_where_only_the_peak_is_known(
    place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(effort, "_STATM", tmp_path / place)
    assert 2**23 < effort.memory_held() < 2**40


def test_outside_an_article_nothing_is_stopped() -> None:
    text = _long(200)
    with Watch(0.01, 1):
        report = verify(text, Article(text=text))
    assert report.findings == ()


def _figures(count: int) -> str:
    """Return one sentence with so many figures that the town's article does not have."""
    return "".join(f"It is {2 + n % 11 if n % 2 else 100 + n} , " for n in range(count)) + "."


def test_sentence_of_a_thousand_figures_is_read_once_for_all_of_them() -> None:
    """Each of its figures read it through for words of comparing and for lists."""
    kept = (reckon._has, listing._lengths)  # noqa: SLF001 - what is to be kept is
    for reading in kept:
        reading.cache_clear()
    verify(_figures(300), Article(text=TEXT))
    asked = [(reading.cache_info().misses, reading.cache_info().hits) for reading in kept]
    assert all(0 < misses < 5 and hits > 50 for misses, hits in asked), asked


def test_view_of_a_text_is_cut_once_for_all_its_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cut takes as long as the whole text with all its marks."""
    text = _figures(100)
    report = verify(text, Article(text=TEXT))
    cuts: list[int] = []
    divide = Text.divide

    def counted(self: Text, offsets: Iterable[int]) -> Lines:
        cuts.append(len(self))
        return divide(self, offsets)

    with monkeypatch.context() as patch:
        patch.setattr(Text, "divide", counted)
        view_text(text, report)
    assert len(report.findings) > 50
    assert cuts.count(len(text)) == 1
