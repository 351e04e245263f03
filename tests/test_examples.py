"""The examples hold what they say: the brief against its article, the real articles and their attribution."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.export.layout import parse_layout
from summarizer.export.markdown import render_markdown
from summarizer.intake import read_articles
from summarizer.model.brief import Brief
from summarizer.pipeline import summarize, verify

EXAMPLES = Path(__file__).parent.parent / "examples"
WIKINEWS = sorted(EXAMPLES.glob("wikinews-*"))


def read_beijing() -> tuple[str, str]:
    folder = EXAMPLES / "beijing"
    return (folder / "brief.txt").read_text(encoding="utf-8"), (folder / "article.txt").read_text(
        encoding="utf-8"
    )


def test_the_brief_of_beijing_holds_against_its_article() -> None:
    brief, article = read_beijing()
    report = verify(brief, article)
    assert [(finding.code, finding.path, finding.text) for finding in report.findings] == []
    checks = {verdict.check for verdict in report.verdicts}
    assert {"quote", "speaker", "quantity", "evidence"} <= checks


@pytest.mark.parametrize(
    ("there", "instead", "check"),
    [
        ("about 500 drones", "about 800 drones", "quantity"),
        ("at least four railway workers", "at least five railway workers", "quantity"),
        ("on 3 September 2025", "on 4 September 2025", "quantity"),
        ("80th anniversary of the end", "70th anniversary of the end", "quantity"),
        ("“do everything I can to assist” Moscow", "“do everything I can to resist” Moscow", "quote"),
        ("“see you soon” as", "“see you later” as", "quote"),
    ],
)
def test_a_changed_brief_of_beijing_does_not_hold(there: str, instead: str, check: str) -> None:
    brief, article = read_beijing()
    assert there in brief
    report = verify(brief.replace(there, instead), article)
    assert check in {finding.check for finding in report.findings if finding.severity == "error"}


@pytest.mark.parametrize("folder", WIKINEWS, ids=lambda folder: folder.name)
def test_a_real_article_is_summarised_and_attributed(folder: Path) -> None:
    (article,) = read_articles([folder / "article.json"])
    notice = (folder / "ATTRIBUTION.md").read_text(encoding="utf-8")
    for said in (article.title, article.url, str(article.published), "CC BY 2.5", "GUM", "Wikinews"):
        assert said in notice
    brief = summarize(article)
    assert verify(brief, article).ok
    rendered = render_markdown(brief)
    assert parse_layout(rendered) == parse_layout(render_markdown(parse_layout(rendered)))
    assert verify(rendered, article).ok


def test_there_are_two_real_articles() -> None:
    assert len(WIKINEWS) == 2


def test_the_demo_writes_a_brief_and_shows_it(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(EXAMPLES / "demo.py"), str(tmp_path)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    brief = Brief.model_validate_json((tmp_path / "brief.json").read_bytes())
    assert (tmp_path / "brief.md").read_text(encoding="utf-8") == render_markdown(brief)
    assert brief.lead.text.split()[0] in done.stdout
    assert str(tmp_path / "brief.json") in done.stdout
    assert done.stderr == ""
