"""What holds of any live recording, whatever was written: tokens are counted, and a brief proves itself."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from live_recording import (
    CASES,
    LIVE,
    LiveCase,
    attempts_of,
    find_recording,
    read_recordings,
    record_case,
    replay,
)
from scenario import CASSETTES, STAND_IN
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing

from summarizer.analysis.source import read
from summarizer.cassettes.faults import find_faults
from summarizer.cassettes.machine import kind_of
from summarizer.cassettes.recording import CassetteError, Recorded, read_recorded
from summarizer.drafting.live.envelope import describe_schema
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import build_request
from summarizer.drafting.settings import load_settings
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.errors import FindingsError
from summarizer.model.schema import load_wire_schema
from summarizer.pipeline import verify

RECORDINGS = read_recordings()
TYPED, READ = CASES["ferry_typed"], CASES["ferry_read"]
DRAFT = read_asset("prompts/brief/example/draft.json").strip()
MODEL = "llama.cpp/some/model"


def path_name(path: Path) -> str:
    return str(path.relative_to(LIVE))


each_recording = pytest.mark.parametrize("path", RECORDINGS, ids=path_name)


def counted(recorded: Recorded) -> Counter[tuple[int, int]]:
    """Return the tokens of each recorded answer, as the server counted them."""
    usages = [json.loads(answer)["usage"] for answer in recorded.answers]
    return Counter((usage["prompt_tokens"], usage["completion_tokens"]) for usage in usages)


def test_there_are_recordings_of_a_model_in_both_quote_styles_and_with_a_reader() -> None:
    recorded = [(path.stem, read_recorded(path).settings) for path in RECORDINGS]
    assert {settings["quotes"] for _, settings in recorded} == {"typed", "by_reference"}
    assert any(settings["second_reader"] for _, settings in recorded)
    assert {name for name, _ in recorded} <= set(CASES)


@each_recording
def test_a_recording_says_whose_words_it_holds_and_nothing_that_it_must_not(path: Path) -> None:
    assert find_faults(path) == []
    recorded = read_recorded(path)
    assert path == find_recording(LIVE, recorded.model, CASES[path.stem])
    head = path.read_text(encoding="utf-8").split("\n")[0]
    assert head.startswith("# Recorded over real HTTP on 20")
    assert head.endswith(f": a live model wrote the replies, {recorded.model}.")


@each_recording
def test_every_answer_was_counted_and_holds_what_a_model_wrote(path: Path) -> None:
    recorded = read_recorded(path)
    assert all(prompt > 0 and completion > 0 for prompt, completion in counted(recorded))
    written = [json.loads(answer)["choices"][0]["message"] for answer in recorded.answers]
    assert all(message["role"] == "assistant" for message in written)
    assert any(message.get("content") or message.get("tool_calls") for message in written)


@each_recording
def test_a_replay_always_comes_to_the_same_and_counts_what_was_recorded(path: Path) -> None:
    first, second = replay(path), replay(path)
    assert repr(first) == repr(second)
    attempts = attempts_of(first)
    used = Counter((a.usage.prompt_tokens or 0, a.usage.completion_tokens or 0) for a in attempts)
    assert used.total() == len(attempts) > 0
    assert used <= counted(read_recorded(path))


@each_recording
def test_a_brief_proves_itself_and_anything_else_is_a_typed_error(path: Path) -> None:
    result = replay(path)
    if isinstance(result, Brief):
        report = verify(result.to_json(), CASES[path.stem].article)
        assert (report.holds, report.seal) == (True, "unchanged")
        assert [finding.code for finding in report.findings if finding.severity == "error"] == []
        assert result.provenance.model == read_recorded(path).model
    else:
        assert isinstance(result, LiveModelError | FindingsError)


def test_replies_that_were_authored_are_not_among_the_live_ones_nor_the_other_way_round() -> None:
    authored = {read_recorded(path).model for path in CASSETTES.glob("*.yaml")}
    assert authored == {STAND_IN}
    assert not any(read_recorded(path).model.endswith("/stand-in") for path in RECORDINGS)


def writing(text: str = DRAFT) -> Turn:
    return completion(text, usage=(1000, 300))


def recorded_from(
    server: StandIn, folder: Path, case: LiveCase = TYPED, environ: dict[str, str] | None = None
) -> Path:
    """Record `case` from `server` as if it were a live model, and return the recording."""
    given = {"model": MODEL, "base_url": server.url}
    live = load_settings(given, {"HOME": "/nowhere", **(environ or {})})
    record_case(case, live, "Weights of a test.", folder)
    return find_recording(folder, MODEL, case)


def test_a_replay_goes_by_the_settings_recorded_and_not_by_the_environments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = {"SUMMARIZER_MAX_TOKENS": "77", "SUMMARIZER_POLICY": "report", "SUMMARIZER_TIMEOUT": "7"}
    with StandIn((writing(),)) as server:
        path = recorded_from(server, tmp_path, environ=limits)
    recorded = read_recorded(path)
    assert (recorded.bodies[0]["max_tokens"], recorded.settings["timeout"]) == (77, 7)
    assert path == tmp_path / "llama.cpp" / "some_model" / "ferry_typed.yaml"
    for name in [name for name in os.environ if name.startswith("SUMMARIZER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SUMMARIZER_MAX_TOKENS", "9")
    brief = replay(path)
    assert isinstance(brief, Brief)
    assert brief.provenance.policy == "report"


def test_over_an_older_recording_nothing_of_it_is_kept(tmp_path: Path) -> None:
    path = find_recording(tmp_path, MODEL, TYPED)
    path.parent.mkdir(parents=True)
    path.write_bytes((CASSETTES / "clean.yaml").read_bytes())
    with StandIn((writing(),)) as server:
        recorded_from(server, tmp_path)
    text = path.read_text(encoding="utf-8")
    assert "no language model wrote them" not in text
    assert f"a live model wrote the replies, {MODEL}.\n# Weights of a test.\n" in text
    assert read_recorded(path).model == MODEL
    assert find_faults(path) == []
    assert list(path.parent.iterdir()) == [path]


def test_what_was_not_answered_is_not_recorded_and_the_older_recording_stays(tmp_path: Path) -> None:
    with StandIn((writing(),)) as server:
        path = recorded_from(server, tmp_path)
    before = path.read_bytes()
    with pytest.raises(CassetteError, match=r"ferry_typed\.yaml is not recorded.* no exchange"):
        recorded_from(server, tmp_path, environ={"SUMMARIZER_ATTEMPTS": "1"})
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_model_that_drafts_is_the_one_that_reads_whatever_the_environment_says(tmp_path: Path) -> None:
    elsewhere = {
        "SUMMARIZER_SECOND_READER": "ollama/other",
        "SUMMARIZER_SECOND_READER_BASE_URL": "http://127.0.0.1:9",
    }

    def script(asked: Logged) -> Turn:
        return writing() if asked.number == 1 else writing('{"items": []}')

    with StandIn(script) as server:
        path = recorded_from(server, tmp_path, READ, elsewhere)
    assert {body["model"] for body in read_recorded(path).bodies} == {"some/model"}
    assert read_recorded(path).settings["second_reader"] == MODEL
    with StandIn((writing(),)) as server:
        path = recorded_from(server, tmp_path, TYPED, elsewhere)
    assert read_recorded(path).settings["second_reader"] == ""


def test_a_reply_is_replayed_for_its_kind_of_request_however_that_is_put_by_now(tmp_path: Path) -> None:
    with StandIn((writing(),)) as server:
        path = recorded_from(server, tmp_path, environ={"SUMMARIZER_POLICY": "report"})
    text = path.read_text(encoding="utf-8")
    assert "You are the drafting desk" in text
    path.write_text(text.replace("You are the drafting desk", "You were a desk"), encoding="utf-8")
    assert isinstance(replay(path), Brief)
    path.write_text(text.replace("policy: report", "policy: default"), encoding="utf-8")
    with pytest.raises(CassetteError, match=r"ferry_typed\.yaml: more requests for .* record it again"):
        replay(path)


@pytest.mark.parametrize(
    ("turn", "fault"),
    [
        (failing(401), "holds no reply of a model"),
        (writing("The weights are in /home/ann/models."), "names a machine or a person: /home/a"),
        (writing("My key is sk-proj-abcdefghijklmnop."), "holds what looks like a secret: sk-proj-abcd"),
    ],
)
def test_what_must_not_be_kept_is_not_recorded(turn: Turn, fault: str, tmp_path: Path) -> None:
    with StandIn(forever=turn) as server, pytest.raises(CassetteError, match=fault):
        recorded_from(server, tmp_path)
    assert list(tmp_path.rglob("*.yaml*")) == []


@pytest.mark.parametrize("dialect", ["json-schema-strict", "json-schema", "json-object", "tool"])
def test_the_kind_of_a_request_is_told_in_every_dialect(dialect: Any) -> None:
    request = build_request(read(TYPED.article))
    assert kind_of(describe_schema(request, dialect)).startswith("bottom_line, context_and_impact")
    assert kind_of({"response_format": {"schema": load_wire_schema("grammar", "repair")}}) == (
        "official_statements, statements, unconfirmed"
    )
    assert kind_of({}) == "a text"
