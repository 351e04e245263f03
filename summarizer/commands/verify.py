"""Check a brief, or any text about an article, against the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from summarizer.brief import Brief
from summarizer.checks.run import CHECK_VERSION
from summarizer.commands.output import name_input, print_view, show_progress, write_json
from summarizer.draft import Draft
from summarizer.errors import SettingsError
from summarizer.intake import read_article, read_text
from summarizer.pipeline import read_subject, verify
from summarizer.publish import PROOF_CODES
from summarizer.render.layout import is_layout, read_layout
from summarizer.render.sections import name_place
from summarizer.render.terminal import view_brief, view_text

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import RenderableType

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
    against = read_article(article)
    with name_input(brief), show_progress(f"Checking {brief}"):
        report = verify(text, against)
    if as_json:
        write_json(report.model_dump_json(indent=2, ensure_ascii=False) + "\n")
    else:
        print_view(_view(text, report, "standard input" if str(brief) == "-" else brief.name))
    return 0 if report.ok else 1


def _view(text: str, report: Report, name: str) -> RenderableType:
    subject = read_subject(text)
    if isinstance(subject, str):
        return view_text(subject, report, name=name)
    if isinstance(subject, Draft) and not text.lstrip().startswith("{") and is_layout(text):
        return view_brief(subject, report, places=read_layout(text).places, name=name)
    view = view_brief(subject, report)
    return Group(view, Text(_tell_proof(subject, report))) if isinstance(subject, Brief) else view


def _tell_proof(brief: Brief, report: Report) -> str:
    broken = next((finding for finding in report.findings if finding.code in PROOF_CODES), None)
    if broken is not None:
        where = "" if broken.code == "evidence.article" else f" ({name_place(broken.path)})"
        hint = " `summarizer recheck` tells what of it stands." if broken.code == "evidence.article" else ""
        return f"Not proved{where}: {broken.message}{hint}"
    version = brief.provenance.check_version
    verdicts = (
        "and the checks say again what they said"
        if version == CHECK_VERSION
        else (
            f"but other checks judged it (version {version}, here {CHECK_VERSION}); what these say stands "
            "above: mend what they call an error, or draft the article again"
        )
    )
    return (
        "Proved: the article is the one the brief was made from, every piece of evidence is its text, "
        f"the edits lead from the draft to the brief, {verdicts}."
    )
