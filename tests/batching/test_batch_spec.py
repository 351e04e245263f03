"""A batch with a specification: online, by files, without a model; and resumed with another one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from requests_in import DRAFT, read_lines, write_articles
from standin.batch_api import BatchStandIn
from standin.server import Logged, StandIn
from standin.turns import Turn, completion

from summarizer.batching.options import Options
from summarizer.batching.plan import plan_batch
from summarizer.batching.run import batch, estimate_batch
from summarizer.drafting.settings import Settings
from summarizer.model.errors import SettingsError
from summarizer.model.spec import BriefSpec

FACTS = BriefSpec(sections=("verified_facts",), items={"verified_facts": (1, 1)}, headline=False)
CLOSED = BriefSpec(sections=("key_takeaways", "verified_facts"))
GERMAN = BriefSpec(language="de")


def reply(body: dict[str, Any]) -> Turn:
    """Reply with the fields that the schema of the request has, and no other."""
    wanted = body["response_format"]["json_schema"]["schema"]["properties"]
    draft = json.loads(DRAFT)
    return completion(json.dumps({name: draft[name] for name in wanted}))


def answer(logged: Logged) -> Turn:
    return reply(logged.json)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "in.jsonl", 3)


def briefs(out: Path) -> list[Any]:
    return [line["brief"] for line in read_lines(out)]


def test_a_resumed_batch_with_another_specification_asks_again(source: Path, tmp_path: Path) -> None:
    """As for another prompt: what is written is made anew, and --append keeps to what is there."""
    out = tmp_path / "out.jsonl"
    with StandIn(answer) as server:

        def run(spec: BriefSpec, **more: Any) -> Any:
            settings = Settings(model="custom/stand-in", base_url=server.url, spec=spec)
            return batch(source, out, options=Options(settings=settings, **more))

        assert run(BriefSpec()).calls == 3
        assert "spec" not in briefs(out)[0]["provenance"]
        assert run(FACTS).calls == 6
        assert all(brief["provenance"]["spec"]["sections"] == ["verified_facts"] for brief in briefs(out))
        assert all(not brief["headline"] and not brief["key_takeaways"] for brief in briefs(out))
        assert run(FACTS).known == 3
        assert len(server.log) == 6
        with pytest.raises(SettingsError, match="another model, policy, specification or version"):
            run(CLOSED, append=True)
        # Replies that were paid answer the first specification still.
        assert run(BriefSpec()).replayed == 3
        assert len(server.log) == 6


def test_the_houses_own_brief_leaves_the_fingerprint_as_it_was(source: Path, tmp_path: Path) -> None:
    def fingerprint(spec: BriefSpec) -> str:
        settings = Settings(model="custom/stand-in", base_url="http://127.0.0.1:9/v1", spec=spec)
        options = Options(settings=settings)
        return plan_batch(
            source, tmp_path / "o.jsonl", model=None, policy="default", options=options
        ).fingerprint

    assert "spec" not in json.loads(fingerprint(BriefSpec()))["settings"]
    assert len({fingerprint(spec) for spec in (BriefSpec(), FACTS, CLOSED, GERMAN)}) == 4


def test_files_of_requests_carry_the_specification(source: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "requests", tmp_path / "out.jsonl"
    options = Options(settings=Settings(model="vllm/small", spec=FACTS), via="batch-file", folder=folder)
    batch(source, out, options=options)
    (asked,) = folder.glob("*.jsonl")
    lines = []
    for request in read_lines(asked):
        response = {"status_code": 200, "body": json.loads(reply(request["body"]).body)}
        lines.append({"custom_id": request["custom_id"], "response": response})
    answers = "".join(json.dumps(line) + "\n" for line in lines)
    asked.with_name(f"{asked.stem}.answers.jsonl").write_text(answers, encoding="utf-8")
    assert batch(source, out, options=options).outcomes == {"edited": 3}
    assert [len(brief["verified_facts"]) for brief in briefs(out)] == [1, 1, 1]


def test_a_provider_s_batch_carries_the_specification(source: Path, tmp_path: Path) -> None:
    def answered(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        return 200, json.loads(reply(body).body)

    out, online = tmp_path / "out.jsonl", tmp_path / "online.jsonl"
    with BatchStandIn(answered) as server:
        settings = Settings(model="custom/m", base_url=server.url, spec=FACTS)
        options = Options(settings=settings, via="provider-batch", poll=0.02)
        assert batch(source, out, options=options).outcomes == {"edited": 3}
        # Another specification is another request.
        again = replace(options, settings=settings.model_copy(update={"spec": CLOSED}))
        batch(source, out, options=again)
        asked = [request["body"] for request in server.requests]
    with StandIn(answer) as live:
        settings = Settings(model="custom/m", base_url=live.url, spec=CLOSED)
        batch(source, online, options=Options(settings=settings))
        assert sorted(map(json.dumps, live.bodies)) == sorted(map(json.dumps, asked[3:]))
    assert [brief["key_takeaways"] for brief in briefs(out)] == [
        brief["key_takeaways"] for brief in briefs(online)
    ]


def test_without_a_model_the_specification_counts_and_one_article_fails_alone(
    source: Path, tmp_path: Path
) -> None:
    text = "Der Stadtrat hat am Montag beschlossen, die Brücke zu schließen. Das kostet 40 Millionen Euro."
    with source.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"id": "de", "text": text}) + "\n")
    out = tmp_path / "out.jsonl"
    settings = Settings(spec=GERMAN)
    summary = batch(source, out, options=Options(settings=settings))
    assert summary.outcomes == {"ok": 1, "input.language": 3}
    (brief,) = briefs(out)
    assert brief["provenance"]["spec"]["language"] == "de"


def test_the_estimate_is_of_the_requests_that_are_sent(source: Path, tmp_path: Path) -> None:
    def tokens(spec: BriefSpec) -> int:
        settings = Settings(model="custom/stand-in", base_url="http://127.0.0.1:9/v1", spec=spec)
        return estimate_batch(source, tmp_path / "o.jsonl", options=Options(settings=settings)).prompt_tokens

    assert tokens(FACTS) < tokens(BriefSpec()) < tokens(BriefSpec(notes="Short sentences. " * 100))
