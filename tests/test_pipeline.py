from __future__ import annotations

import asyncio
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from asking import KEY
from standin.server import StandIn
from standin.turns import Turn, completion, failing

from summarizer.analysis.source import Source
from summarizer.cli import main
from summarizer.drafting.live.failures import ModelRefusedError
from summarizer.drafting.reference import refer_quotes
from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import ArticleError, BriefError, FindingsError, SettingsError
from summarizer.pipeline import asummarize, summarize, verify

FABRICATED = {"text": "Parliament will vote on a fishing treaty next spring.", "evidence": [2]}
GOOD = {
    "item": "key_takeaways/1",
    "text": "A second crossing has been discussed since 2016.",
    "evidence": [14],
}
NO_REPAIR: dict[str, list[Any]] = {"statements": [], "official_statements": [], "unconfirmed": []}


def live(url: str, **changes: Any) -> Settings:
    arguments = {"model": "openai/stand-in", "base_url": url, "attempts": 2, **changes}
    return load_settings(arguments, {"OPENAI_API_KEY": KEY, "HOME": "/nowhere"})


def reply(value: Any) -> Turn:
    return completion(json.dumps(value, ensure_ascii=False))


def drafted(draft: Draft, **changes: Any) -> Turn:
    return reply(json.loads(draft.model_dump_json()) | changes)


def failing_takeaways(draft: Draft) -> list[Any]:
    items: list[Any] = json.loads(draft.model_dump_json())["key_takeaways"]
    items[1] = FABRICATED
    return items


def test_a_clean_draft_takes_one_call(bridge: Source, bridge_draft: Draft) -> None:
    with StandIn([drafted(bridge_draft)]) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert len(server.log) == len(brief.provenance.attempts) == 1
    assert brief.provenance.drafter == "live"
    assert brief.provenance.model == "openai/stand-in"
    assert brief.provenance.drafted_at is not None
    assert (brief.provenance.usage.prompt_tokens, brief.provenance.usage.completion_tokens) == (100, 20)
    assert brief.draft == bridge_draft
    assert verify(brief, bridge.article).ok
    assert KEY not in brief.to_json()


def test_only_the_failing_item_is_asked_for_again(bridge: Source, bridge_draft: Draft) -> None:
    script = [
        drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft)),
        reply(NO_REPAIR | {"statements": [GOOD]}),
    ]
    with StandIn(script) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    first, second = server.bodies
    asked = second["messages"][-1]["content"]
    assert FABRICATED["text"] in asked
    assert bridge_draft.bottom_line.text not in asked
    assert len(json.dumps(second["messages"])) < len(json.dumps(first["messages"])) / 3
    assert [edit.action for edit in brief.edits if edit.action != "flag"] == ["reask"]
    assert brief.edits[0].round == 1
    assert brief.edits[0].tokens == 120
    assert brief.key_takeaways[1].text == GOOD["text"]
    assert [attempt.number for attempt in brief.provenance.attempts] == [1, 2]
    assert brief.provenance.usage.prompt_tokens == 200
    assert verify(brief, bridge.article).ok


@pytest.mark.parametrize(
    "answer",
    [
        failing(400),
        reply(NO_REPAIR),
        reply(NO_REPAIR | {"statements": [FABRICATED | {"item": "key_takeaways/1"}]}),
    ],
)
def test_a_repair_that_mends_nothing_costs_nothing_that_stands(
    bridge: Source, bridge_draft: Draft, answer: Turn
) -> None:
    script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft)), answer]
    with StandIn(script) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert len(server.log) == len(brief.provenance.attempts) == 2
    assert [edit.action for edit in brief.edits if edit.action != "flag"] == ["drop"]
    assert [item.text for item in brief.key_takeaways] == [
        bridge_draft.key_takeaways[0].text,
        bridge_draft.key_takeaways[2].text,
    ]


@pytest.mark.parametrize("limit", [{"repairs": 0}, {"repair_tokens": 0}])
def test_repair_ends_where_the_budget_does(
    bridge: Source, bridge_draft: Draft, limit: dict[str, int]
) -> None:
    script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft))]
    with StandIn(script) as server:
        brief = summarize(bridge.article, settings=live(server.url, **limit))
    assert len(server.log) == 1
    assert len(brief.key_takeaways) == 2


@pytest.mark.parametrize("usage", [None, (800, 200)])
def test_the_budget_binds_whether_the_provider_counts_or_not(
    bridge: Source, bridge_draft: Draft, usage: tuple[int, int] | None
) -> None:
    nothing = completion(json.dumps(NO_REPAIR), usage=usage)
    script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft)), nothing, nothing]
    with StandIn(script) as server:
        summarize(bridge.article, settings=live(server.url, repairs=5, repair_tokens=700))
    sent = sum(len(message["content"].encode()) for message in server.bodies[1]["messages"])
    assert len(server.log) == (2 if usage else 1 + -(-700 // (sent // 4)))


def test_a_quotation_by_reference_is_the_articles(bridge: Source, bridge_draft: Draft) -> None:
    answer = json.loads(refer_quotes(bridge_draft, bridge).model_dump_json())
    answer["official_statements"].append({"quote_ref": 99, "role": "", "setting": ""})
    with StandIn([reply(answer)]) as server:
        brief = summarize(bridge.article, settings=live(server.url, quotes="by_reference"))
    assert "Quotations:" in server.bodies[0]["messages"][-1]["content"]
    assert server.bodies[0]["response_format"]["json_schema"]["schema"]["$defs"].keys() >= {"QuoteReference"}
    assert [item.quote for item in brief.official_statements] == [
        item.quote for item in bridge_draft.official_statements
    ]
    assert [(edit.action, edit.finding.code) for edit in brief.edits] == [("drop", "shape.blank")]


def test_a_refusal_is_a_typed_error_with_the_call(bridge: Source) -> None:
    with StandIn([completion(None, refusal="no")]) as server, pytest.raises(ModelRefusedError) as caught:
        summarize(bridge.article, settings=live(server.url))
    assert len(caught.value.attempts) == 1


def test_the_embedded_drafter_needs_nothing_and_says_so(bridge: Source) -> None:
    brief = summarize(bridge.article)
    assert brief.provenance.drafter == "extractive"
    assert brief.provenance.model == ""
    assert brief.provenance.attempts == ()
    assert summarize(bridge.article, model="extractive").to_json() == brief.to_json()
    assert summarize(bridge.text).lead.text == brief.lead.text
    for claim in (brief.lead, *brief.key_takeaways, *brief.verified_facts, *brief.context_and_impact):
        assert " ".join(claim.text.split()) in " ".join(bridge.text.split())
    assert verify(brief, bridge.article).ok


def test_within_a_running_loop_the_brief_is_the_same(bridge: Source) -> None:
    async def inside() -> tuple[Brief, Brief]:
        return summarize(bridge.article), await asummarize(bridge.article)

    plain, awaited = asyncio.run(inside())
    assert plain.to_json() == awaited.to_json() == summarize(bridge.article).to_json()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"model": "gpt-5"}, "provider"),
        ({"model": "openai/gpt-5"}, "OPENAI_API_KEY"),
        ({"policy": "lax"}, "choose one of default, report, strict"),
    ],
)
def test_a_wrong_setting_is_named(
    bridge: Source, arguments: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(SettingsError, match=message):
        summarize(bridge.article, **arguments)  # type: ignore[arg-type]


def test_an_empty_article_is_refused() -> None:
    with pytest.raises(ArticleError, match="empty or has only white space"):
        summarize(" \n ")


def test_strict_refuses_what_default_mends(bridge: Source, bridge_draft: Draft) -> None:
    script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft))]
    with StandIn(script) as server, pytest.raises(FindingsError, match="key_takeaways/1") as refused:
        summarize(bridge.article, policy="strict", settings=live(server.url, repairs=0))
    assert isinstance(refused.value.draft, Draft)
    assert refused.value.draft.headline == bridge_draft.headline
    assert len(refused.value.attempts) == 1


def test_command_keeps_a_draft_that_was_paid_for_and_refused(
    bridge: Source,
    bridge_draft: Draft,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridge.txt").write_text(bridge.text, encoding="utf-8")
    monkeypatch.setenv("SUMMARIZER_API_KEY", KEY)
    script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft))]
    asked = ["summarize", "bridge.txt", "-o", "out/brief.json", "--policy", "strict", "--model", "custom/m"]
    with StandIn(script) as server, pytest.raises(SystemExit) as ended:
        main([*asked, "--base-url", server.url])
    assert ended.value.code == 1
    kept = tmp_path / "out" / "bridge.refused.json"
    assert Draft.model_validate_json(kept.read_text("utf-8")).headline == bridge_draft.headline
    assert "The draft is kept in out/bridge.refused.json" in capsys.readouterr().err
    assert not (tmp_path / "out" / "brief.json").exists()


def test_no_refused_draft_takes_the_place_of_another(
    bridge: Source, bridge_draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    row = json.dumps({"text": bridge.text}) + "\n"
    (tmp_path / "week.jsonl").write_text(row * 2, encoding="utf-8")
    monkeypatch.setenv("SUMMARIZER_API_KEY", KEY)
    monkeypatch.setenv("SUMMARIZER_REPAIRS", "0")
    asked = ["summarize", "week.jsonl", "-o", "out/", "--policy", "strict", "--model", "custom/m"]
    for _ in range(2):
        script = [drafted(bridge_draft, key_takeaways=failing_takeaways(bridge_draft))] * 2
        with StandIn(script) as server, pytest.raises(SystemExit):
            main([*asked, "--base-url", server.url])
    kept = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert kept == [f"week-{line}{again}.refused.json" for line in (1, 2) for again in ("-2", "")]


def test_verify_reads_what_it_is_given(bridge: Source, bridge_draft: Draft) -> None:
    for given in (bridge_draft, bridge_draft.model_dump_json(), "\n" + bridge_draft.model_dump_json()):
        report = verify(given, bridge.text)
        assert report.ok
        assert {verdict.check for verdict in report.verdicts} >= {"quote", "quantity", "evidence"}
    free = verify("The bridge opened in 1984. Nobody warned them.", Article(text=bridge.text))
    assert [(finding.check, finding.path, finding.severity) for finding in free.findings] == [
        ("quantity", "", "error")
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"headline": ', "not: .*correct it, or give Markdown"),
        ('{"headline": 3}', "not a complete draft: headline must be a string: put it"),
        ('{"text": "The bridge."}', "the JSON is an article, not a brief or a draft: give a brief"),
        ('{"id": "a", "brief": {}}', "the record of a batch, whose field `brief` is a brief"),
        ('{"provenance": {}}', "not a complete brief: headline is missing: add it"),
    ],
)
def test_json_that_is_no_brief_is_named(bridge: Source, text: str, message: str) -> None:
    with pytest.raises(BriefError, match=message):
        verify(text, bridge.article)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            "out/brief.json",
            r"'out/brief\.json' looks like the name of a file: give its content, as in verify\(Path",
        ),
        ("brief.md", "'brief.md' looks like the name of a file"),
        (
            Path("brief.json"),
            "the brief was given as [A-Za-z]*Path: give a Brief, a Draft, or its text",
        ),
        ({"headline": "x"}, "the brief was given as dict: give a Brief"),
        (None, "the brief was given as NoneType: give a Brief"),
    ],
)
def test_what_is_no_brief_is_told_before_it_is_checked(bridge: Source, given: Any, message: str) -> None:
    with pytest.raises(BriefError, match=message):
        verify(given, bridge.article)


def test_a_brief_is_proved_by_the_text_alone() -> None:
    """What was known of the article besides stands in the brief: its id, its date, its title."""
    article = Article(
        text="The bridge at Alm opened yesterday. It cost 3 million crowns, and 40 boats came.",
        id="alm-1",
        title="Bridge of Varley opens",
        published=date(2025, 9, 4),
        language="en-GB",
    )
    content: dict[str, Any] = {
        "headline": "Bridge of Varley opens",
        "lead": {"text": "The bridge at Alm opened on 3 September 2025.", "evidence": [1]},
        "key_takeaways": [{"text": "It cost 3 million crowns, and 40 boats came.", "evidence": [2]}],
        "verified_facts": [{"text": "The bridge at Alm opened on Wednesday.", "evidence": [1]}],
        "context_and_impact": [],
        "official_statements": [],
        "unconfirmed": [],
        "bottom_line": {"text": "", "evidence": []},
    }
    with StandIn([reply(content)]) as server:
        brief = summarize(article, settings=live(server.url, repairs=0))
    assert [edit.action for edit in brief.edits] == []
    for again in (brief, brief.to_json()):
        assert verify(again, article.text).ok
        assert verify(again, Article(text=article.text, id="other", published=date(2020, 1, 1))).ok
    later = brief.model_copy(
        update={"provenance": brief.provenance.model_copy(update={"published": date(2025, 9, 9)})}
    )
    assert "shape.verdicts" in {finding.code for finding in verify(later, article.text).findings}
