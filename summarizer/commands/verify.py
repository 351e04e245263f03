"""Check a brief, or any text about an article, against the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.commands.output import print_view, show_progress, write_stdout
from summarizer.draft import Draft
from summarizer.errors import ArticleError, SettingsError
from summarizer.intake import read_articles, read_text
from summarizer.pipeline import read_subject, verify
from summarizer.render.layout import is_layout, read_layout
from summarizer.render.terminal import view_brief, view_text

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import RenderableType

    from summarizer.article import Article
    from summarizer.finding import Report

__all__ = ["verify_file"]


def verify_file(brief: Path, article: Path, *, as_json: bool) -> int:
    """Print what the checks say about `brief`, and return the exit code: 1 when a finding is an error.

    Raises:
        SummarizerError: One of the files cannot be read as what it should be.
    """
    if str(brief) == str(article) == "-":
        raise SettingsError(
            "both the brief and the article are to come from standard input: give one as a file"
        )
    text = read_text(brief)
    if not text.strip():
        raise SettingsError(f"{brief} is empty: give a brief, or a text about the article")
    against = _read_one(article)
    with show_progress(f"Checking {brief}"):
        report = verify(text, against)
    if as_json:
        write_stdout(report.model_dump_json(indent=2, ensure_ascii=False) + "\n")
    else:
        print_view(_view(text, report, "standard input" if str(brief) == "-" else brief.name))
    return 0 if report.ok else 1


def _read_one(path: Path) -> Article:
    articles = list(read_articles([path]))
    if len(articles) != 1:
        raise ArticleError(f"{path} holds {len(articles)} articles: give the one the brief is about")
    return articles[0]


def _view(text: str, report: Report, name: str) -> RenderableType:
    subject = read_subject(text)
    if isinstance(subject, str):
        return view_text(subject, report, name=name)
    if isinstance(subject, Draft) and not text.lstrip().startswith("{") and is_layout(text):
        return view_brief(subject, report, places=read_layout(text).places, name=name)
    return view_brief(subject, report)
