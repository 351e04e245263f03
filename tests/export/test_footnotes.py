"""Markdown with the evidence as footnotes: each is the article's words, and the rest is the plain layout."""

from __future__ import annotations

import pytest
from any_draft import briefs
from hypothesis import given

from summarizer.analysis.source import Source
from summarizer.export.layout import parse_layout, read_layout
from summarizer.export.markdown import render_markdown, render_with_evidence
from summarizer.model.brief import Brief
from summarizer.model.finding import Evidence
from summarizer.pipeline import summarize, verify


def passages(brief: Brief) -> list[Evidence]:
    names = ("lead", "key_takeaways", "verified_facts", "context_and_impact", "official_statements")
    items = [item for name in (*names, "unconfirmed", "bottom_line") for item in brief.section(name)]
    return list(dict.fromkeys(part for item in items for part in item.evidence))


@given(briefs)
def test_footnotes_change_nothing_of_the_layout(brief: Brief) -> None:
    rendered = render_with_evidence(brief)
    assert parse_layout(rendered) == parse_layout(render_markdown(brief))
    assert rendered.encode().decode() == rendered


def test_each_footnote_is_the_articles_words_and_is_referred_to(bridge: Source) -> None:
    brief = summarize(bridge.article, policy="report")
    rendered = render_with_evidence(brief)
    footnotes = read_layout(rendered).footnotes
    wanted = [part.text for part in passages(brief)]
    assert list(footnotes) == wanted
    assert footnotes
    for number in range(1, len(footnotes) + 1):
        assert rendered.count(f"[^{number}]:") == 1
        assert rendered.count(f"[^{number}]") >= 2


def test_footnotes_are_verified(bridge: Source) -> None:
    brief = summarize(bridge.article)
    plain = verify(render_markdown(brief), bridge.article)
    rendered = render_with_evidence(brief)
    assert verify(rendered, bridge.article) == plain
    wrong = rendered.replace("[^1]: ", "[^1]: Not ")
    report = verify(wrong, bridge.article)
    assert [finding.code for finding in report.findings if finding not in plain.findings] == [
        "evidence.altered"
    ]
    assert not report.ok


@pytest.mark.parametrize("line", ["[^1]" * 20000 + "x]", "[^" * 40000, "[^1]" * 20000])
def test_a_row_of_marks_takes_no_time(line: str) -> None:
    parse_layout(f"{line}\n\n## Bottom line\n\nAn end.")
