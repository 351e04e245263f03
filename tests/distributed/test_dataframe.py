"""Briefs of a DataFrame on Daft's own runner: the same as of one process, each row for itself, paid once."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from requests_in import ARTICLE, DRAFT
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing

from summarizer import Article, Options, Settings, SettingsError, batch
from summarizer.distributed import summarize_dataframe
from summarizer.distributed.dataframe import RESULTS, assign
from summarizer.distributed.worker import Worker

daft = pytest.importorskip("daft")

# Daft leaves its processes' pipes to Python's collector.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),
    pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning"),
]

PRICE = (Decimal(1), Decimal(4))
ROWS: list[dict[str, Any]] = [
    {"key": 0, "body": f"{ARTICLE} Lot 0 follows.", "title": "A bridge", "tag": [1]},
    {"key": 1, "body": f"{ARTICLE} Lot 1 follows.", "title": None, "tag": [2]},
    {"key": 2, "body": " ", "title": "", "tag": None},
    {"key": 3, "body": f"{ARTICLE} Lot refused follows.", "title": "", "tag": []},
    {"key": 4, "body": None, "title": "", "tag": []},
]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    monkeypatch.setenv("DO_NOT_TRACK", "true")
    monkeypatch.setenv("DAFT_PROGRESS_BAR", "0")
    monkeypatch.setenv("PYTHONPATH", str(root))


def reply(logged: Logged) -> Turn:
    if b"Lot refused" in logged.body:
        return failing(400, "no")
    return completion(DRAFT, usage=(1000, 300))


def options_of(server: StandIn, ledger: Path, **more: Any) -> Options:
    settings = Settings(model="custom/stand-in", base_url=server.url, max_tokens=400)
    return replace(Options(settings=settings, price=PRICE, ledger=ledger, workers=2, concurrency=2), **more)


def run(rows: list[dict[str, Any]], options: Options, **more: Any) -> dict[int, dict[str, Any]]:
    found = summarize_dataframe(daft.from_pylist(rows), options=options, id="key", text="body", **more)
    made: list[dict[str, Any]] = found.to_pylist()
    assert sorted(row["key"] for row in made) == [row["key"] for row in rows]
    return {row["key"]: row for row in made}


def test_rows_come_to_the_briefs_of_one_process_and_fail_alone_and_are_paid_once(tmp_path: Path) -> None:
    articles = [
        Article(id="0", text=ROWS[0]["body"], title="A bridge"),
        Article(id="1", text=ROWS[1]["body"]),
    ]
    with StandIn(reply) as server:
        options = options_of(server, tmp_path / "a.ledger")
        batch(articles, tmp_path / "one.jsonl", options=replace(options, workers=1))
        assert len(server.log) == 2
        made = run(ROWS, options)
        # The same in this process: what a worker does needs no Daft.
        worker = Worker(assign(None, "default", options))
        fields = [{"id": row["key"], "text": row["body"], "title": row["title"]} for row in ROWS]
        again = worker.make(fields)
        asked = [logged.number for logged in server.log if b"Lot refused" in logged.body]
    lines = [json.loads(line) for line in (tmp_path / "one.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [json.loads(made[n]["brief"]) for n in (0, 1)] == [line["brief"] for line in lines]
    assert [made[n]["cost"] for n in (0, 1)] == [float(line["cost"]) for line in lines]
    assert [made[n]["prompt_tokens"] for n in (0, 1)] == [1000, 1000]
    codes = [made[n]["code"] for n in range(5)]
    assert codes == [None, None, "input.unreadable", "model.rejected", "input.unreadable"]
    assert made[4]["reason"].startswith("the row with the id 4: field 'text' is missing")
    assert [made[n]["outcome"] for n in range(5)] == ["ok", "ok", "failed", "failed", "failed"]
    # What is not an article's field is as it was.
    assert [made[n]["tag"] for n in range(5)] == [row["tag"] for row in ROWS]
    assert [{name: row.get(name) for name in RESULTS} for row in again] == [
        {name: made[n][name] for name in RESULTS} for n in range(5)
    ]
    # What the plain runner paid stands in the same ledger; only what was refused is asked, each time.
    assert asked == [3, 4]
    assert len(server.log) == 4


def test_the_budget_of_all_workers_is_kept_and_the_rest_of_the_rows_say_so(tmp_path: Path) -> None:
    rows = [{"key": n, "body": f"{ARTICLE} Lot {n} follows."} for n in range(12)]
    with StandIn(lambda logged: reply(logged).after(0.05)) as server:
        first = run(rows, options_of(server, tmp_path / "a.ledger", budget=Decimal("0.02")))
        assert len(server.log) * Decimal("0.0022") <= Decimal("0.02")
        stopped = [row for row in first.values() if row["code"] == "stopped"]
        assert 0 < len(stopped) < 12
        assert "the budget of 0.02 US dollars does not allow another call" in stopped[0]["reason"]


def test_nothing_is_read_or_asked_before_daft_runs_it_and_the_plan_shows_no_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with StandIn(reply) as server:
        settings = Settings(model="custom/m", base_url=server.url, key="sk-very-secret")  # type: ignore[arg-type]
        found = summarize_dataframe(
            daft.from_pylist(ROWS[:1]),
            options=Options(settings=settings, ledger=tmp_path / "a.ledger"),
            id="key",
            text="body",
            prefix="brief_",
        )
        assert found.column_names[:5] == ["key", "body", "title", "tag", "brief_outcome"]
        found.explain(show_all=True)
        assert server.log == []
    assert "sk-very-secret" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("columns", "arguments", "message"),
    [
        ({"id": ["a"]}, {}, "has no column 'text': name the one"),
        ({"text": ["a"]}, {"id": "key"}, "has no column 'key'"),
        ({"text": ["a"], "cost": [1]}, {}, "already has a column 'cost': rename it, or give a prefix"),
        ({"text": ["a"]}, {"model": "custom/m"}, "needs a ledger to keep paid replies"),
        ({"text": ["a"]}, {"options": Options(append=True)}, "append is for the plain runner"),
        ({"text": ["a"]}, {"policy": "lax"}, "lax"),
    ],
)
def test_what_does_not_go_together_is_refused(
    columns: dict[str, list[Any]], arguments: dict[str, Any], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZER_BASE_URL", "http://127.0.0.1:1/v1")
    with pytest.raises(SettingsError, match=message):
        summarize_dataframe(daft.from_pydict(columns), **arguments)
