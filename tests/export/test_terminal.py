"""The terminal view: findings marked where they are, nothing raw from an article, no mark-up interpreted."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from summarizer.commands.output import print_view
from summarizer.export.escape import show_controls
from summarizer.export.terminal import view_brief, view_text
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.model.finding import Evidence, Finding
from summarizer.model.report import Report
from summarizer.pipeline import summarize, verify

if TYPE_CHECKING:
    from rich.console import RenderableType

    from summarizer.analysis.source import Source
    from summarizer.model.finding import Severity

STYLE = re.compile("\x1b\\[[0-9;]*m")
texts = st.text(
    st.one_of(
        st.sampled_from("\x1b\x00\x07\x08\x9b\r\n\t\u202e\u2066\u2028\ufeff\ud800[]/ab “”"),
        st.characters(exclude_categories=()),
    ),
    max_size=12,
)


def show(view: RenderableType, *, colour: bool = True, width: int = 200) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,
        highlight=False,
        emoji=False,
    )
    console.print(view)
    return stream.getvalue()


def draft_saying(text: str) -> Draft:
    said = Statement(text=text, evidence=())
    return Draft(
        headline=text,
        lead=said,
        key_takeaways=(said,),
        verified_facts=(said,),
        context_and_impact=(said,),
        official_statements=(OfficialQuote(quote=text, speaker=text, role=text, setting=text, evidence=()),),
        unconfirmed=(UnconfirmedItem(claim=text, status="denied", according_to=text, evidence=()),),
        bottom_line=said,
    )


def finding_at(path: str, start: int, end: int, text: str, severity: Severity = "error") -> Finding:
    return Finding(
        code="quantity.value",
        check="quantity",
        path=path,
        start=start,
        end=end,
        text=text,
        evidence=(Evidence(article="a", start=5, end=8, text="40 m"),),
        severity=severity,
        message="The article gives another value for this.",
        suggestion="40 m",
    )


def report_of(*findings: Finding) -> Report:
    return Report(verdicts=findings, findings=findings)


@pytest.mark.parametrize(("severity", "style"), [("error", "1;4;31"), ("warning", "4;33"), ("info", "4;36")])
def test_a_finding_is_coloured_on_its_characters_and_listed(severity: Severity, style: str) -> None:
    draft = draft_saying("It is 70 m long.")
    shown = show(view_brief(draft, report_of(finding_at("/lead/text", 6, 10, "70 m", severity))))
    assert f"It is \x1b[{style}m70 m\x1b[0m" in shown
    plain = STYLE.sub("", shown)
    assert plain.count("70 m[1] long.") == 1
    told = {"error": "error", "warning": "doubt", "info": "note"}[severity]
    assert f"[1] {told} quantity.value  Lead\n" in plain
    assert "The article gives another value for this." in plain
    assert "article, characters 5 to 8: 40 m" in plain
    assert "suggested: 40 m" in plain


@pytest.mark.parametrize("path", ["/key_takeaways/0", "/key_takeaways/0/evidence", "/key_takeaways/0/text"])
def test_a_finding_about_a_whole_item_is_marked_after_it(path: str) -> None:
    shown = show(
        view_brief(draft_saying("It opened."), report_of(finding_at(path, 0, 4, "else"))), colour=False
    )
    assert shown.count("It opened.[1]") == 1


def test_two_findings_on_the_same_characters_are_both_numbered() -> None:
    findings = [
        finding_at("", 6, 10, "70 m"),
        finding_at("", 6, 16, "70 m long."),
        finding_at("", 6, 10, "70 m"),
    ]
    shown = show(view_text("It is 70 m long.", report_of(*findings)), colour=False)
    assert shown.startswith("It is 70 m[1][3] long.[2]\n")


def test_a_brief_shows_its_edits(bridge: Source) -> None:
    brief = summarize(bridge.article)
    shown = show(view_brief(brief, verify(brief, bridge.article)), colour=False)
    assert "Extractive brief: sentences of the article" in shown
    assert [line for line in shown.splitlines() if line in {"Key takeaways", "Verified facts", "Bottom line"}]


@given(texts)
def test_nothing_of_an_article_steers_the_terminal(text: str) -> None:
    report = report_of(finding_at("/lead/text", 0, len(text), text), finding_at("/nowhere\x1b", 0, 1, text))
    for view in (view_brief(draft_saying(text), report), view_text(text, report, name="a\x1b")):
        shown = STYLE.sub("", show(view))
        steering = {
            c for c in shown if c < " " or "\x7f" <= c <= "\x9f" or c in "\u2028\u202e\u2066\ufeff\ud800"
        }
        assert steering <= {"\n"} | ({"\t"} if "\t" in text else set())


def test_mark_up_of_rich_is_not_interpreted() -> None:
    text = "[bold red]A[/bold red] :smile: [link=http://x]B[/link]"
    assert text in show(view_text(text, Report()), colour=False)


@given(texts)
def test_controls_are_shown_one_for_one(text: str) -> None:
    assert len(show_controls(text)) == len(text)


@pytest.mark.parametrize(("variable", "coloured"), [("", True), ("1", False)])
def test_no_colour_is_no_escape_at_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str, *, coloured: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", variable)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    print_view(view_text("It is 70 m long.", report_of(finding_at("", 6, 10, "70 m"))))
    assert ("\x1b" in capsys.readouterr().out) is coloured
