"""What is logged: every event with its fields, and nothing of a key or of the article's text."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from standin.server import StandIn
from standin.turns import completion, failing

import summarizer
from summarizer import Options, Settings
from summarizer.analysis.source import Source
from summarizer.model.draft import Draft

KEY = "sk-logged-4Tr8-nowhere"
PAGE = Path(__file__).parents[1] / "docs" / "logging.md"
ROW = re.compile(r"^\| `(summarizer[a-z.]*)` \| `?([a-z]*)`? \| ([A-Z]+) \| (.*) \|$", re.MULTILINE)
STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


def fields(record: logging.LogRecord) -> dict[str, object]:
    return {name: value for name, value in vars(record).items() if name not in STANDARD}


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger="summarizer")
    return caplog


def check(records: list[logging.LogRecord], article: str) -> None:
    rows = {(name, event): (level, set(re.findall(r"`(\w+)`", said))) for name, event, level, said in
            ROW.findall(PAGE.read_text(encoding="utf-8"))}  # fmt: skip
    sentences = [part for part in article.splitlines() if len(part) > 40]
    for record in records:
        found = fields(record)
        level, named = rows[record.name, str(found["event"])]
        assert record.levelname == level
        assert set(found) - {"event", "article"} <= named
        whole = record.getMessage() + json.dumps(found)
        assert KEY not in whole
        assert not [part for part in sentences if part in whole]


def test_a_live_call_tells_what_it_sent_what_came_and_what_followed(
    bridge: Source, bridge_draft: Draft, log: pytest.LogCaptureFixture
) -> None:
    turns = [failing(500, f"no {KEY}"), completion(bridge_draft.model_dump_json(), usage=(4000, 700))]
    with StandIn(turns, forever=turns[1]) as server:
        settings = Settings(base_url=server.url, repairs=0)
        summarizer.summarize(bridge.article, model="openai/gpt-5-mini", settings=settings, api_key=KEY)
    records = [record for record in log.records if record.name.startswith("summarizer")]
    check(records, bridge.text)
    told = [(record.name.rpartition(".")[2], vars(record)["event"]) for record in records]
    calls = ["sent", "answered", "retried", "sent", "answered"]
    assert [event for kind, event in told if kind == "calls"] == calls
    assert told[-1] == ("articles", "done")
    assert {vars(record)["article"] for record in records} == {bridge.article.key}
    answered = fields([record for record in records if vars(record)["event"] == "answered"][-1])
    assert (answered["prompt_tokens"], answered["completion_tokens"], answered["number"]) == (4000, 700, 2)


def test_edits_are_told_without_their_words(bridge: Source, log: pytest.LogCaptureFixture) -> None:
    wrong = summarizer.summarize(bridge.article).draft
    wrong = wrong.model_copy(update={"lead": wrong.lead.model_copy(update={"evidence": (99,)})})
    with StandIn(forever=completion(wrong.model_dump_json())) as server:
        settings = Settings(base_url=server.url, repairs=0)
        brief = summarizer.summarize(bridge.article, model="custom/x", settings=settings)
    records = [record for record in log.records if record.name == "summarizer.edits"]
    check(records, bridge.text)
    assert [vars(record)["action"] for record in records] == [edit.action for edit in brief.edits]
    assert records


def test_what_fails_is_told_once(log: pytest.LogCaptureFixture) -> None:
    with pytest.raises(summarizer.SettingsError):
        summarizer.summarize("It opened on Monday. It cost 3 euros.", model="nobody/x")
    (record,) = log.records
    check([record], "")
    assert fields(record)["code"] == "SettingsError"


def test_a_batch_tells_of_every_article(
    bridge: Source, tmp_path: Path, log: pytest.LogCaptureFixture
) -> None:
    articles = [bridge.article, summarizer.Article(text="404 Not Found", id="none")]
    summarizer.batch(articles, tmp_path / "briefs.jsonl", options=Options())
    records = [record for record in log.records if record.name == "summarizer.articles"]
    check(records, bridge.text)
    assert [(vars(r)["event"], vars(r)["article"]) for r in records] == [
        ("done", bridge.article.id),
        ("failed", "none"),
    ]


def test_a_program_without_logging_prints_nothing() -> None:
    code = "import summarizer\ntry: summarizer.summarize('One.', model='nobody/x')\nexcept Exception: pass"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603
    assert (ran.stdout, ran.stderr) == (b"", b"")
