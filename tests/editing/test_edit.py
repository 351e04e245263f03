from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nonsense import random_draft

from summarizer.analysis.source import Source, read
from summarizer.checks import run
from summarizer.checks.run import CHECKS, check_draft
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.editing.edit import edit_draft, mend_draft
from summarizer.editing.policy import POLICIES, Policy, Rule, find_policy
from summarizer.editing.replay import replay
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Edit
from summarizer.model.codes import CODES
from summarizer.model.draft import Draft, Statement
from summarizer.model.errors import BriefError, EmptyBriefError, FindingsError, SettingsError
from summarizer.model.finding import Finding
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

DEFAULT, STRICT, REPORT = (POLICIES[name] for name in ("default", "strict", "report"))
FABRICATED = {"text": "Parliament will vote on a fishing treaty next spring.", "evidence": [2]}


FACT = {"text": "The mill is in Alm.", "evidence": [1]}


def small_draft(**sections: Any) -> Draft:
    """Return a draft that says little beside `sections`."""
    bare: dict[str, Any] = {"headline": "", "lead": FACT, "key_takeaways": [FACT], "bottom_line": FACT}
    bare |= {"context_and_impact": [], "official_statements": [], "unconfirmed": []}
    return Draft.model_validate_json(json.dumps(bare | sections))


def changed(draft: Draft, path: str, value: Any) -> Draft:
    content = json.loads(draft.model_dump_json())
    *parents, last = path.strip("/").split("/")
    holder = content
    for name in parents:
        holder = holder[int(name)] if isinstance(holder, list) else holder[name]
    if isinstance(holder, list):
        holder[int(last)] = value
    else:
        holder[last] = value
    return Draft.model_validate_json(json.dumps(content))


def actions(edits: tuple[Edit, ...]) -> list[tuple[str, str, str]]:
    return [(edit.action, edit.finding.code, edit.path) for edit in edits if edit.action != "flag"]


def test_a_clean_draft_is_left_alone(bridge: Source, bridge_draft: Draft) -> None:
    for policy in (DEFAULT, STRICT, REPORT):
        edited = edit_draft(bridge_draft, bridge, policy)
        assert edited.content == bridge_draft
        assert actions(edited.edits) == []


def test_a_fabricated_item_is_dropped(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edited = edit_draft(draft, bridge, DEFAULT)
    assert actions(edited.edits) == [("drop", "evidence.unsupported", "/key_takeaways/1")]
    assert edited.content.key_takeaways == (bridge_draft.key_takeaways[0], bridge_draft.key_takeaways[2])
    assert edited.edits[0].before == FABRICATED
    assert edited.report.ok


def test_wrong_sentence_numbers_are_mended(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/context_and_impact/0/evidence", [99, 3])
    edited = edit_draft(draft, bridge, STRICT)
    assert actions(edited.edits) == [("fix", "evidence.out_of_range", "/context_and_impact/0/evidence")]
    assert edited.content == bridge_draft


def test_a_fallen_lead_is_replaced_by_the_first_takeaway(bridge: Source, bridge_draft: Draft) -> None:
    edited = edit_draft(changed(bridge_draft, "/lead", FABRICATED), bridge, DEFAULT)
    assert [action for action, _, _ in actions(edited.edits)] == ["drop", "promote"]
    assert edited.content.lead == bridge_draft.key_takeaways[0]
    assert edited.content.key_takeaways == bridge_draft.key_takeaways[1:]


def test_the_takeaway_that_replaces_the_lead_has_survived(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(changed(bridge_draft, "/lead", FABRICATED), "/key_takeaways/0", FABRICATED)
    edited = edit_draft(draft, bridge, DEFAULT)
    assert edited.content.lead == bridge_draft.key_takeaways[1]


def test_a_section_emptied_by_edits_is_an_error(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/verified_facts", [FABRICATED])
    with pytest.raises(EmptyBriefError, match="nothing is left of the verified facts") as caught:
        edit_draft(draft, bridge, DEFAULT)
    (cause,) = caught.value.findings
    assert isinstance(cause, Finding)
    assert cause.code == "evidence.unsupported"


def test_strict_refuses_and_says_what(bridge: Source, bridge_draft: Draft) -> None:
    with pytest.raises(FindingsError, match="evidence.unsupported at /lead/text") as caught:
        edit_draft(changed(bridge_draft, "/lead", FABRICATED), bridge, STRICT)
    assert len(caught.value.findings) == 1


def test_report_changes_nothing_and_lists_everything(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/lead", FABRICATED)
    edited = edit_draft(draft, bridge, REPORT)
    assert edited.content == draft
    assert [edit.action for edit in edited.edits] == ["flag"]
    assert [finding.code for finding in edited.report.findings] == ["evidence.unsupported"]


def test_demotion_moves_the_claim_to_unconfirmed(bridge: Source, bridge_draft: Draft) -> None:
    policy = Policy(name="mine", rules=(Rule(codes="evidence.unsupported", actions=("demote", "drop")),))
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edited = edit_draft(draft, bridge, policy)
    assert actions(edited.edits)[0] == ("demote", "evidence.unsupported", "/key_takeaways/1")
    # In unconfirmed, it is still unsupported, and there it can't be demoted again.
    assert actions(edited.edits)[1] == ("drop", "evidence.unsupported", "/unconfirmed/2")
    assert edited.content.unconfirmed == bridge_draft.unconfirmed


def test_an_edit_that_does_not_fit_is_refused(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edits = edit_draft(draft, bridge, DEFAULT).edits
    with pytest.raises(BriefError, match="/key_takeaways/1 does not fit"):
        replay(bridge_draft, edits)


def test_unknown_policy_is_named() -> None:
    with pytest.raises(SettingsError, match="no policy 'lax': choose one of default, report, strict"):
        find_policy("lax")  # type: ignore[arg-type]


WORDS = "bridge 1974 2011 Tuesday Varley \u201cNobody warned us\u201d treaty zebra \u00a318.4m not".split()
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
statements = st.fixed_dictionaries({"text": texts, "evidence": st.lists(st.integers(-1, 16), max_size=3)})
drafts = st.fixed_dictionaries(
    {
        "headline": texts,
        "lead": statements,
        "key_takeaways": st.lists(statements, max_size=3),
        "verified_facts": st.lists(statements, max_size=3),
        "context_and_impact": st.lists(statements, max_size=2),
        "official_statements": st.lists(
            st.fixed_dictionaries(
                {"quote": texts, "speaker": texts, "role": texts, "setting": texts, "evidence": st.just([8])}
            ),
            max_size=2,
        ),
        "unconfirmed": st.lists(
            st.fixed_dictionaries(
                {
                    "claim": texts,
                    "status": st.just("denied"),
                    "according_to": texts,
                    "evidence": st.just([10]),
                }
            ),
            max_size=2,
        ),
        "bottom_line": statements,
    }
).map(lambda content: Draft.model_validate_json(json.dumps(content)))


@given(draft=drafts)
def test_replaying_the_edits_gives_what_stands(bridge: Source, draft: Draft) -> None:
    for policy in (DEFAULT, REPORT):
        try:
            edited = edit_draft(draft, bridge, policy)
        except FindingsError:
            continue
        assert replay(draft, edited.edits) == edited.content
        if policy is DEFAULT:
            assert edited.report.ok
            again = edit_draft(edited.content, bridge, policy)
            assert again.content == edited.content


def count_errors(draft: Draft, source: Source) -> int:
    return sum(finding.severity == "error" for finding in check_draft(draft, source).findings)


MENDABLE = (
    "nine days",
    "may be shut",
    "was shut",
    "31,000 vehicles",
    "31.000 vehicles",
    "did not",
    "The authority had received a report",
    "on Tuesday",
    "\u201cNobody warned us\u201d",
    "26 kilometres",
)


@given(
    text=st.lists(st.sampled_from(MENDABLE), min_size=1, max_size=4).map(" ".join),
    evidence=st.lists(st.integers(1, 14), min_size=1, max_size=2),
    place=st.integers(0, 2),
)
def test_mending_words_never_adds_an_error(
    bridge: Source, bridge_draft: Draft, text: str, evidence: list[int], place: int
) -> None:
    item = {"text": bridge_draft.key_takeaways[place].text + " " + text + ".", "evidence": evidence}
    draft = changed(bridge_draft, f"/key_takeaways/{place}", item)
    edits = mend_draft(draft, bridge, DEFAULT).edits
    # The right sentence numbers may bring to light what wrong ones hid; what follows them may not add to it.
    numbers = [edit for edit in edits if edit.path.endswith("/evidence")]
    words = [edit for edit in edits if edit not in numbers]
    numbered = replay(draft, numbers)
    assert count_errors(replay(numbered, words), bridge) <= count_errors(numbered, bridge) - sum(
        edit.finding.severity == "error" for edit in words
    )


@pytest.mark.parametrize("first", range(0, 2000, 500))
def test_no_nonsense_survives_as_fact(first: int) -> None:
    """Two thousand schema-valid random drafts: no exception but the typed ones, and nothing left as fact."""
    source = read(
        Article(
            text="Kim Jong Un met Putin in Beijing on 3 September 2025. \u201cI will come,\u201d Kim said."
        )
    )
    survived = []
    refused = 0
    for seed in range(first, first + 500):
        draft = Draft.model_validate_json(random_draft(seed))
        try:
            content = edit_draft(draft, source, DEFAULT).content
        except EmptyBriefError:
            refused += 1
            continue
        survived.append((seed, content.lead, content.key_takeaways, content.verified_facts))
    assert survived == []
    assert refused == 500


def stub(monkeypatch: pytest.MonkeyPatch, code: str, text: str, suggestion: str) -> None:
    """Let a check of its own find `text` in every passage, and suggest `suggestion` for it."""

    def find(passages: Sequence[Passage], *_: object) -> Iterator[Verdict]:
        for passage in passages:
            start = passage.text.find(text)
            if start >= 0:
                span = Span(start, start + len(text))
                remark = Remark("Found.", suggestion, CODES[code].severity or "info")
                base = dict(give_verdict(passage, code, span))
                yield Finding(**(base | remark._asdict()))

    monkeypatch.setattr(run, "CHECKS", (*CHECKS, ("evidence", find)))


def fresh(source: Source) -> Source:
    """Return `source` without what was said of earlier drafts."""
    again = copy.copy(source)
    again.judged = {}
    return again


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("quote.typographic", "48 main", "48\u00a0main"),
        ("certainty.overstated", "would take", "may take"),
        ("certainty.unattributed", "Freight is being", "It is said that freight is being"),
        ("certainty.negated", "no money", "no funds"),
        ("quantity.scale", "31,000 vehicles", "31\u202f000 vehicles"),
    ],
)
def test_a_certain_correction_is_made_and_recorded(code: str, wrong: str, right: str) -> None:
    """Whatever check suggests it: here one that finds nothing else."""
    bridge = read(Article(text="Not read."))
    draft = Draft.model_validate_json(read_asset("prompts/brief/example/draft.json"))
    with pytest.MonkeyPatch.context() as patch:
        stub(patch, code, wrong, right)
        patch.setattr(run, "CHECKS", run.CHECKS[-1:])
        for policy in (DEFAULT, STRICT):
            edited = edit_draft(draft, bridge, policy)
            assert {(action, found) for action, found, _ in actions(edited.edits)} == {("fix", code)}
            text = edited.content.model_dump_json()
            assert wrong not in text
            assert right in text
            assert edited.report.findings == ()
        assert edit_draft(draft, bridge, REPORT).content == draft


def test_a_correction_that_does_not_help_is_not_made(
    bridge: Source, bridge_draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is suggested has the same fault, so the claim is demoted as it was proposed.
    stub(monkeypatch, "certainty.overstated", "26 kilometres", "26 kilometres, 26 kilometres")
    edited = edit_draft(bridge_draft, fresh(bridge), DEFAULT)
    assert actions(edited.edits)[0] == ("demote", "certainty.overstated", "/key_takeaways/2")
    assert edited.edits[0].before == json.loads(bridge_draft.key_takeaways[2].model_dump_json())


def test_a_correction_that_brings_a_new_error_is_not_made(
    bridge: Source, bridge_draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    stub(monkeypatch, "certainty.overstated", "26 kilometres", "27 kilometres")
    edited = edit_draft(bridge_draft, fresh(bridge), DEFAULT)
    assert actions(edited.edits)[0] == ("demote", "certainty.overstated", "/key_takeaways/2")
    assert "27 kilometres" not in edited.content.model_dump_json()


def test_a_dropped_qualifier_is_put_back(bridge: Source, bridge_draft: Draft) -> None:
    text = bridge_draft.key_takeaways[1].text
    draft = changed(bridge_draft, "/key_takeaways/1/text", text.replace("at least nine", "nine"))
    for policy in (DEFAULT, STRICT):
        edited = edit_draft(draft, bridge, policy)
        assert actions(edited.edits) == [("fix", "quantity.unhedged", "/key_takeaways/1/text")]
        assert edited.content == bridge_draft


def test_a_quotation_gets_the_articles_own_characters() -> None:
    spoken = "\u201cWe\u2019re not going \u2013 not now,\u201d said Eva Berg, the mayor."
    source = read(Article(text=f"The mill is in Alm. {spoken}"))
    said = {
        "quote": "We're not going - not now",
        "speaker": "Eva Berg",
        "role": "",
        "setting": "",
        "evidence": [2],
    }
    draft = small_draft(verified_facts=[FACT], official_statements=[said])
    for policy in (DEFAULT, STRICT):
        edited = edit_draft(draft, source, policy)
        assert actions(edited.edits) == [("fix", "quote.typographic", "/official_statements/0/quote")]
        assert edited.content.official_statements[0].quote == "We\u2019re not going \u2013 not now"
        assert "quote.verbatim" in {verdict.code for verdict in edited.report.verdicts}
    assert edit_draft(draft, source, REPORT).content == draft


def test_a_dropped_hedge_is_put_back() -> None:
    text = "The mayor may resign over the fire at the mill in May, an aide said."
    flat = text.replace("may resign", "will resign")
    draft = small_draft(verified_facts=[FACT, {"text": flat, "evidence": [2]}])
    edited = edit_draft(draft, read(Article(text=f"The mill is in Alm. {text}")), DEFAULT)
    assert actions(edited.edits) == [("fix", "certainty.overstated", "/verified_facts/1/text")]
    assert edited.content.verified_facts[1].text == text


def test_the_right_sentence_replaces_the_wrong_one(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/key_takeaways/2/evidence", [13])
    edited = edit_draft(draft, bridge, STRICT)
    assert actions(edited.edits) == [("fix", "evidence.elsewhere", "/key_takeaways/2/evidence")]
    assert edited.content == bridge_draft


@pytest.mark.parametrize(
    ("given", "flat", "status"),
    [
        (
            "The mayor may resign in May, an aide said.",
            "In May the mayor will resign, an aide said.",
            "unverified",
        ),
        (
            "The mayor allegedly took a bribe of 300 crowns.",
            "A bribe of 300 crowns was taken by the mayor.",
            "alleged",
        ),
        (
            "The mayor denied that he had taken 300 crowns.",
            "300 crowns were what the mayor had taken.",
            "denied",
        ),
    ],
)
def test_a_demoted_claim_has_the_status_its_evidence_shows(given: str, flat: str, status: str) -> None:
    source = read(Article(text=f"The mill is in Alm. {given}"))
    edited = edit_draft(small_draft(verified_facts=[FACT, {"text": flat, "evidence": [2]}]), source, DEFAULT)
    assert [(action, path) for action, _, path in actions(edited.edits)] == [("demote", "/verified_facts/1")]
    (claim,) = edited.content.unconfirmed
    assert (claim.claim, claim.status) == (flat, status)


def test_what_is_found_of_a_section_is_no_item_to_take_out(bridge: Source, bridge_draft: Draft) -> None:
    thin = changed(bridge_draft, "/verified_facts", [])
    for action in ("drop", "demote"):
        policy = Policy(name="mine", rules=(Rule(codes="shape.thin", actions=(action,)),))
        edited = edit_draft(thin, bridge, policy)
        assert edited.content == thin
        assert edited.edits == ()


@pytest.mark.parametrize(
    ("sentence", "text", "status", "claimant"),
    [
        ("Police said the crew allegedly slept all night.", "crew slept that night", "alleged", "Police"),
        ("The ship may be scrapped, according to the port.", "ship is scrapped", "unverified", "the port"),
        ("The ship may be scrapped.", "ship is scrapped", "unverified", ""),
        ("The mate denied that the crew slept all night.", "crew slept all that night", "denied", ""),
        (
            "Police said it rained, but Ann Lee said the crew allegedly slept all night.",
            "crew slept that night",
            "alleged",
            "",
        ),
    ],
)
def test_who_says_what_is_demoted_is_named_where_the_article_says_it(
    sentence: str, text: str, status: str, claimant: str
) -> None:
    source = read(Article(text=f"A ship ran aground on Monday. {sentence}"))
    first = Statement(text="A ship ran aground on Monday.", evidence=(1,))
    nothing = Statement(text="", evidence=())
    item = Statement(text=f"The {text}.", evidence=(2,))
    draft = Draft(
        headline="",
        lead=first,
        key_takeaways=(first,),
        verified_facts=(first, item),
        context_and_impact=(),
        official_statements=(),
        unconfirmed=(),
        bottom_line=nothing,
    )
    (demoted,) = edit_draft(draft, source, DEFAULT).content.unconfirmed
    assert (demoted.status, demoted.according_to) == (status, claimant)
