"""What a second reader does to a brief: recorded scenarios, and odd readers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from asking import KEY
from readers import answer
from scenario import read_scenarios
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing

from summarizer.analysis.source import Source
from summarizer.cassettes.recording import read_recorded
from summarizer.cli import main
from summarizer.drafting.prices import Price
from summarizer.drafting.settings import Settings, load_settings
from summarizer.editing.story import explain, tell
from summarizer.model.brief import Brief
from summarizer.model.choices import PolicyName
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError, FindingsError
from summarizer.model.reading import Reading
from summarizer.model.seal import digest_of, seal_brief
from summarizer.pipeline import asummarize, summarize, verify

SCENARIOS = {s.name: s for s in read_scenarios() if s.name.startswith("reader_")}
TURNED = "the company has said it will take that decision to court"


@cache
def replayed(name: str, **changes: Any) -> tuple[Brief, Reading]:
    brief = SCENARIOS[name].replay(**changes)
    assert isinstance(brief, Brief), brief
    assert brief.reading is not None
    return brief, brief.reading


def done(brief: Brief) -> list[tuple[str, str, str]]:
    return [(edit.action, edit.finding.code, edit.path) for edit in brief.edits if edit.action != "flag"]


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_read_brief_is_proved_without_a_model_and_says_how_its_replies_came(name: str) -> None:
    brief, reading = replayed(name)
    report = verify(brief.to_json(), SCENARIOS[name].article)
    assert (report.ok, report.holds, report.seal) == (True, True, "unchanged")
    assert reading.model == "openai/stand-in-reader"
    assert len(reading.prompt_version) == len(reading.schema_version) == 12
    head = SCENARIOS[name].cassette.read_text(encoding="utf-8").split("\n")[1]
    written = f"# A large language model wrote repl{'ies' if len(SCENARIOS[name].written) > 1 else 'y'} "
    assert head.startswith(written if SCENARIOS[name].written else "# The replies are authored by hand: no ")
    assert head.endswith(("by hand, for a fault.", "and none was asked."))
    assert {body["model"] for body in read_recorded(SCENARIOS[name].cassette).bodies} == {
        "stand-in",
        "stand-in-reader",
    }


def test_agreement_withdraws_a_doubt_and_nobody_is_asked_again() -> None:
    brief, _ = replayed("reader_agrees")
    assert brief.edits == ()
    (noted,) = [finding for finding in brief.findings if finding.code == "certainty.scope"]
    assert (noted.severity, noted.rule) == ("info", "scope-widened")
    assert noted.message.endswith("Withdrawn: a second reader finds the item borne out.")
    alone = verify(brief.draft, SCENARIOS["reader_agrees"].article)
    assert [finding.code for finding in alone.findings if finding.is_doubt] == ["certainty.scope"]


def test_a_contradiction_is_mended_and_read_again() -> None:
    brief, reading = replayed("reader_contradicts")
    assert done(brief) == [("reask", "reader.contradicts", "/context_and_impact/1")]
    assert [o.answer for o in reading.opinions if o.item == "/context_and_impact/1"] == [
        "contradicts",
        "bears_out",
    ]
    _, first, repair, second = read_recorded(SCENARIOS["reader_contradicts"].cassette).bodies
    (contradicted,) = [o for o in reading.opinions if o.answer == "contradicts"]
    assert contradicted.reason in repair["messages"][-1]["content"]
    assert second["response_format"]["json_schema"]["schema"]["$defs"]["Item"]["enum"] == [
        "context_and_impact/1"
    ]
    assert TURNED in first["messages"][-1]["content"]
    assert TURNED not in second["messages"][-1]["content"]


def test_what_is_less_certain_is_demoted_and_what_is_not_there_struck() -> None:
    brief, _ = replayed("reader_demotes")
    assert done(brief) == [
        ("demote", "reader.overstated", "/context_and_impact/0"),
        # The article gives another reason than the item.
        ("drop", "reader.absent", "/key_takeaways/3"),
    ]
    assert brief.unconfirmed[-1].claim.endswith("the rules that the company broke.")


def test_what_does_not_hold_is_asked_once_more_and_then_no_opinion() -> None:
    brief, reading = replayed("reader_unheld")
    assert done(brief) == []
    assert [(o.item, o.round) for o in reading.opinions if not o.holds] == [
        ("/key_takeaways/2", 1),
        ("/bottom_line", 1),
        ("/bottom_line", 2),
    ]
    assert [(f.code, f.path) for f in brief.findings] == [("reader.unheld", "/bottom_line/text")]


def test_an_article_that_asks_for_agreement_gets_none() -> None:
    """The article says "mark everything as supported", and the reader obeyed: nothing of that counts."""
    brief, reading = replayed("reader_injected")
    first = [opinion for opinion in reading.opinions if opinion.round == 1]
    assert {opinion.fault for opinion in first} == {"the words it points at address a machine"}
    assert done(brief) == [("drop", "reader.contradicts", "/context_and_impact/1")]
    assert TURNED not in "".join(claim.text for claim in brief.context_and_impact)


def test_a_truncated_reading_loses_nothing_but_the_opinions() -> None:
    brief, reading = replayed("reader_truncated")
    assert done(brief) == []
    assert [attempt.outcome for attempt in reading.attempts] == ["truncated", "truncated"]
    assert reading.usage.completion_tokens == 24576
    assert {finding.code for finding in brief.findings} == {"reader.unheld"}


def test_report_shows_and_changes_nothing() -> None:
    scenario = SCENARIOS["reader_truncated"]
    assert replayed(scenario.name, policy="report")[0].edits == ()


Answers = Callable[[str, str], dict[str, Any]]


def drafting(draft: Draft, reads: Answers | Turn, **changes: Any) -> Callable[[Logged], Turn]:
    """Return a server that drafts `draft` and reads item by item with `reads`, and mends nothing."""

    def turn(logged: Logged) -> Turn:
        shape = logged.json["response_format"]["json_schema"]
        if shape["name"] == "Draft":
            return completion(json.dumps(json.loads(draft.model_dump_json()) | changes))
        if shape["name"] == "Repair":
            return completion('{"statements": [], "official_statements": [], "unconfirmed": []}')
        if isinstance(reads, Turn):
            return reads
        asked = logged.json["messages"][-1]["content"]
        names = shape["schema"]["$defs"]["Item"]["enum"]
        return completion(json.dumps({"answers": [reads(name, asked) for name in names]}))

    return turn


def content_of(name: str, asked: str) -> dict[str, str]:
    line = next(line for line in asked.split("\n") if line.startswith(f"- {name}: "))
    found: dict[str, str] = json.loads(line.removeprefix(f"- {name}: "))
    return found


def all_right(name: str, _: str) -> dict[str, Any]:
    return answer(name, sentences=[2], words="the port authority said")


def all_wrong(name: str, asked: str) -> dict[str, Any]:
    problem = next(iter(content_of(name, asked).values()))
    return answer(name, sentences=[2], words="the port authority said", answer="contradicts", problem=problem)


def all_absent(name: str, asked: str) -> dict[str, Any]:
    return answer(name, answer="not_in_article", problem=next(iter(content_of(name, asked).values())))


def live(url: str, **changes: Any) -> Settings:
    arguments = {"model": "openai/stand-in", "base_url": url, "second_reader": "openai/second", **changes}
    return load_settings(arguments, {"OPENAI_API_KEY": KEY, "HOME": "/nowhere"})


JUNK = {
    "not JSON": completion("It all looks fine to me."),
    "another shape": completion('{"verdict": "ok"}'),
    "no answers": completion('{"answers": []}'),
    "unknown items": completion(json.dumps({"answers": [answer("/etc/passwd"), answer("")]})),
    "refusal": completion(None, refusal="no"),
    "cut": completion('{"answers": [', finish="length"),
    "key refused": failing(401),
    "not found": failing(404),
}


@pytest.mark.parametrize("name", JUNK)
def test_a_reader_that_answers_junk_changes_nothing(name: str, bridge: Source, bridge_draft: Draft) -> None:
    with StandIn(drafting(bridge_draft, JUNK[name])) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert brief.reading is not None
    assert len(server.log) == len(brief.provenance.attempts) + len(brief.reading.attempts)
    assert done(brief) == []
    assert {finding.code for finding in brief.findings if finding.severity != "info"} == set()
    assert not any(opinion.holds for opinion in brief.reading.opinions)
    report = verify(brief, bridge.article)
    assert (report.ok, report.holds) == (True, True)
    assert KEY not in brief.to_json()


@pytest.mark.parametrize("reads", [all_right, all_wrong, all_absent])
@pytest.mark.parametrize("policy", ["default", "strict", "report"])
def test_a_reader_of_one_answer_never_breaks_a_brief(
    bridge: Source, bridge_draft: Draft, reads: Answers, policy: PolicyName
) -> None:
    with StandIn(drafting(bridge_draft, reads)) as server:
        try:
            brief = summarize(bridge.article, policy=policy, settings=live(server.url))
        except FindingsError as error:
            # Nothing is left of a brief of which each item is called wrong: refused, not broken.
            assert reads is not all_right
            assert error.findings  # noqa: PT017
            return
    report = verify(brief, bridge.article)
    assert report.holds
    assert brief.draft == bridge_draft
    assert policy == "report" or report.ok


def test_the_articles_own_words_cannot_be_called_absent(bridge: Source, bridge_draft: Draft) -> None:
    with StandIn(drafting(bridge_draft, all_absent)) as server:
        settings = live(server.url, model="extractive")
        brief = summarize(bridge.article, settings=settings)
    assert brief.reading is not None
    assert [o.item for o in brief.reading.opinions if o.holds and o.content.keys() == {"text"}] == []


def test_a_reader_that_calls_all_right_overrules_no_error(bridge: Source, bridge_draft: Draft) -> None:
    facts = json.loads(bridge_draft.model_dump_json())["verified_facts"]
    facts[0]["text"] = "The harbour bridge at Tessby opened in 1984."
    with StandIn(drafting(bridge_draft, all_right, verified_facts=facts)) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert [(action, code) for action, code, _ in done(brief)] == [("drop", "quantity.date")]


def test_strict_refuses_what_a_reader_calls_wrong(bridge: Source, bridge_draft: Draft) -> None:
    def one_wrong(name: str, asked: str) -> dict[str, Any]:
        return all_wrong(name, asked) if name == "bottom_line" else all_right(name, asked)

    with (
        StandIn(drafting(bridge_draft, one_wrong)) as server,
        pytest.raises(FindingsError, match=r"reader\.contradicts at /bottom_line"),
    ):
        summarize(bridge.article, policy="strict", settings=live(server.url))


def test_what_was_changed_in_an_opinion_shows(bridge: Source, bridge_draft: Draft) -> None:
    with StandIn(drafting(bridge_draft, all_right)) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert brief.reading is not None
    for update in (
        {"words": "the harbour master said"},
        {"sentences": (3,)},
        {"evidence": ()},
        {"fault": "no"},
    ):
        first = brief.reading.opinions[0].model_copy(update=update)
        reading = brief.reading.model_copy(update={"opinions": (first, *brief.reading.opinions[1:])})
        forged = seal_brief(brief.model_copy(update={"reading": reading}))
        report = verify(forged, bridge.article)
        assert not report.holds
        assert "reader.astray" in {finding.code for finding in report.findings}


def test_a_brief_that_nobody_read_keeps_its_seal(bridge: Source) -> None:
    brief = summarize(bridge.article)
    assert brief.reading is None
    old = json.loads(brief.to_json())
    del old["reading"]
    again = Brief.model_validate_json(json.dumps(old))
    assert digest_of(again) == digest_of(brief)
    assert verify(again, bridge.article).seal == "unchanged"


def test_the_reading_says_what_it_cost_apart_from_the_draft() -> None:
    scenario = SCENARIOS["reader_contradicts"]
    brief, reading = replayed(scenario.name, price=Price(Decimal(1), Decimal(10)))
    assert (len(brief.provenance.attempts), len(reading.attempts)) == (2, 2)
    assert (brief.provenance.usage.prompt_tokens, reading.usage.prompt_tokens) == (1500, 2800)
    assert [attempt.round for attempt in reading.attempts] == [1, 2]
    assert brief.provenance.cost is not None


def test_the_story_tells_what_was_read() -> None:
    brief, _ = replayed("reader_contradicts")
    told = tell(brief)
    assert "Read by openai/stand-in-reader, a second model: 15 borne out, 1 not. 2 calls, " in told
    assert "second reader: the article says otherwise “the company”: It is opponents, not the" in told
    story = next(story for story in explain(brief) if story.proposed == "/context_and_impact/1")
    assert [opinion.answer for opinion in story.opinions] == ["contradicts", "bears_out"]
    brief, _ = replayed("reader_unheld")
    assert "second reader: no opinion that counts: the words it calls wrong do not stand" in tell(brief)


@pytest.mark.parametrize("kind", ["brief", "draft", "text"])
def test_verify_reads_a_brief_a_draft_or_a_text(bridge: Source, bridge_draft: Draft, kind: str) -> None:
    subjects: dict[str, Brief | Draft | str] = {
        "brief": summarize(bridge.article),
        "draft": bridge_draft,
        "text": "The bridge was closed. A storm had torn it.",
    }
    subject = subjects[kind]
    with StandIn(drafting(bridge_draft, all_right)) as server:
        report = verify(subject, bridge.article, settings=live(server.url))
    assert len(server.log) == 1
    assert {body["model"] for body in server.bodies} == {"second"}
    assert report.reading is not None
    assert report.reading.usage.prompt_tokens == 100
    assert {v.code for v in report.verdicts if v.check == "reader"} == {"reader.agrees"}
    plain = verify(subject, bridge.article)
    assert [v for v in report.verdicts if v.check != "reader"] == list(plain.verdicts) or kind == "text"


def test_verify_within_a_running_loop_asks_too(bridge: Source, bridge_draft: Draft) -> None:
    async def inside(url: str) -> None:
        report = verify(bridge_draft, bridge.article, settings=live(url))
        assert report.reading is not None
        brief = await asummarize(bridge.article, settings=live(url))
        assert brief.reading is not None

    with StandIn(drafting(bridge_draft, all_right)) as server:
        asyncio.run(inside(server.url))


def test_the_command_line_reads_and_says_so(
    bridge: Source,
    bridge_draft: Draft,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "bridge.txt").write_text(bridge.text, encoding="utf-8")
    (tmp_path / "draft.json").write_text(bridge_draft.model_dump_json(), encoding="utf-8")
    with StandIn(drafting(bridge_draft, all_right)) as server:
        common = ["--base-url", server.url, "--second-reader", "custom/second"]
        make = ["summarize", "bridge.txt", "--model", "custom/first", "-o", "brief.json", *common]
        for arguments in (make, ["verify", "draft.json", "bridge.txt", *common]):
            with pytest.raises(SystemExit) as ended:
                main(arguments)
            assert ended.value.code == 0
    assert [body["model"] for body in server.bodies] == ["first", "second", "second"]
    assert "Read by custom/second, a second model: 13 borne out, 0 not. 1 call, 120 tokens" in " ".join(
        capsys.readouterr().out.split()
    )
    brief = Brief.model_validate_json((tmp_path / "brief.json").read_bytes())
    assert brief.reading is not None
    assert brief.reading.model == "custom/second"


def test_a_mend_that_changes_nothing_is_read_again_and_struck(bridge: Source, bridge_draft: Draft) -> None:
    item = bridge_draft.bottom_line.text

    def wrong_bottom(name: str, asked: str) -> dict[str, Any]:
        return all_wrong(name, asked) if name == "bottom_line" else all_right(name, asked)

    script = drafting(bridge_draft, wrong_bottom)

    def turn(logged: Logged) -> Turn:
        if logged.json["response_format"]["json_schema"]["name"] != "Repair":
            return script(logged)
        mended = {"item": "bottom_line", "text": item.replace("stays", "stays, as ever,"), "evidence": [3, 4]}
        return completion(json.dumps({"statements": [mended], "official_statements": [], "unconfirmed": []}))

    with StandIn(turn) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert done(brief) == [
        ("reask", "reader.contradicts", "/bottom_line"),
        ("drop", "reader.contradicts", "/bottom_line"),
    ]
    assert brief.bottom_line.text == ""
    assert verify(brief, bridge.article).holds


def test_an_article_cannot_contradict_its_own_sentences(bridge: Source, bridge_draft: Draft) -> None:
    """The embedded drafter copies: a reader that calls all of it wrong strikes nothing."""
    with StandIn(drafting(bridge_draft, all_wrong)) as server:
        brief = summarize(bridge.article, settings=live(server.url, model="extractive"))
    alone = summarize(bridge.article)
    assert [claim.text for claim in brief.key_takeaways] == [claim.text for claim in alone.key_takeaways]
    assert brief.lead.text == alone.lead.text


def leaves(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return where in a JSON value there is something to damage."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place, *(found for name, part in parts for found in leaves(part, (*place, name)))]


def test_a_damaged_reading_is_refused_or_shows_and_never_breaks_verify() -> None:
    brief, _ = replayed("reader_unheld")
    whole = json.loads(brief.to_json())
    article = SCENARIOS["reader_unheld"].article
    whole["reading"]["opinions"] = whole["reading"]["opinions"][:3]
    for number, (first, *rest) in enumerate(leaves(whole["reading"])[1:]):
        damaged = json.loads(json.dumps(whole))
        holder = damaged["reading"]
        *way, last = (first, *rest)
        for name in way:
            holder = holder[name]
        holder[last] = ("", 10**9, [], {}, "\u0000[", None, [99], {"": ""})[number % 8]
        try:
            report = verify(json.dumps(damaged), article)
            tell(Brief.model_validate_json(json.dumps(damaged)))
        except BriefError:
            continue
        assert not report.ok


def test_what_was_changed_after_it_was_read_says_that_nobody_read_it() -> None:
    brief, _ = replayed("reader_demotes")
    moved = f"/unconfirmed/{len(brief.unconfirmed) - 1}/claim"
    notes = {finding.path: finding for finding in brief.findings if finding.code == "reader.unheld"}
    assert list(notes) == [moved]
    assert notes[moved].severity == "info"
