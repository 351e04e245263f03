"""The compact form: small, readable again with the article beside it, and verified as the brief is."""

from __future__ import annotations

import json

import pytest
from any_draft import briefs
from hypothesis import assume, given

from summarizer.analysis.source import Source
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import publish
from summarizer.export.compact import Compact, expand, read_compact
from summarizer.export.formats import render
from summarizer.export.markdown import render_markdown
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError
from summarizer.model.seal import digest_of
from summarizer.pipeline import summarize, verify

SECTIONS = (
    *("headline", "lead", "key_takeaways", "verified_facts", "context_and_impact", "official_statements"),
    *("unconfirmed", "bottom_line"),
)


@pytest.fixture
def faulty(bridge: Source, bridge_draft: Draft) -> Brief:
    """A brief that still has what is wrong with it."""
    wrong = bridge_draft.lead.model_copy(update={"text": "The bridge cost 900 million euros in 1822."})
    made = summarize(bridge.article).provenance
    return publish(bridge_draft.model_copy(update={"lead": wrong}), bridge, find_policy("report"), made)


def test_what_it_says_comes_back_with_the_articles_words(bridge: Source, faulty: Brief) -> None:
    brief = expand(render(faulty, "compact"), bridge.article)
    for name in SECTIONS:
        assert getattr(brief, name) == getattr(faulty, name)
    assert brief.brief_sha256 == digest_of(faulty)
    assert brief.provenance.article == faulty.provenance.article
    found = [finding for finding in faulty.findings if finding.severity != "info"]
    assert found
    assert [(f.code, f.path, f.start, f.end) for f in brief.findings] == [
        (f.code, f.path, f.start, f.end) for f in found
    ]


def test_it_is_verified_as_the_brief_is(bridge: Source, faulty: Brief) -> None:
    whole = verify(faulty, bridge.article)
    written = render(faulty, "compact")
    for given_as in (written, read_compact(written), expand(written, bridge.article)):
        report = verify(given_as, bridge.article)
        assert (report.verdicts, report.findings) == (whole.verdicts, whole.findings)
        assert (report.holds, report.seal) == (None, None)


def test_another_article_is_told(bridge: Source, faulty: Brief) -> None:
    other = bridge.article.model_copy(update={"text": bridge.text + " More."})
    with pytest.raises(BriefError, match="not the article"):
        expand(render(faulty, "compact"), other)
    report = verify(render(faulty, "compact"), other)
    assert [finding.code for finding in report.findings] == ["evidence.article"]


@given(briefs)
def test_it_reads_back_but_for_the_words_of_its_evidence(brief: Brief) -> None:
    # A brief has been written as JSON before: no half of a pair of code units is in it.
    assume("\\ud800" not in json.dumps(brief.model_dump(), default=str))
    written = render(brief, "compact")
    assert written.count("\n") == 1
    compact = read_compact(written)
    assert render_markdown(compact) == render_markdown(brief)
    assert [(p.start, p.end) for p in compact.lead.evidence] == [
        (p.start, p.end) for p in brief.lead.evidence
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"lead": "text"},
        {"lead": {"text": "a", "evidence": [[1]]}},
        {"lead": {"text": "a", "evidence": [[5, 1]]}},
        {"lead": {"text": "a", "evidence": [["x", "y"]]}},
        {"key_takeaways": {}},
        {"provenance": []},
        {"provenance": {}},
        {"compact": 2},
        {"more": 1},
    ],
)
def test_a_damaged_one_is_refused(bridge: Source, change: dict[str, object]) -> None:
    value = json.loads(render(summarize(bridge.article), "compact"))
    with pytest.raises(BriefError, match="not a compact brief"):
        verify(json.dumps(value | change), bridge.article)


def test_evidence_beyond_the_article_is_refused(bridge: Source) -> None:
    value = json.loads(render(summarize(bridge.article), "compact"))
    value["lead"]["evidence"] = [[0, len(bridge.text) + 1]]
    with pytest.raises(BriefError, match="damaged"):
        expand(json.dumps(value), bridge.article)
    assert isinstance(read_compact(json.dumps(value)), Compact)


@pytest.mark.parametrize("text", ["[]", "1", "{", "null"])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(BriefError):
        read_compact(text)
