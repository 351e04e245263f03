"""Check a brief, or any text about an article, against the article."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from summarizer.checks.run import CHECK_VERSION
from summarizer.commands.keys import read_signed_by
from summarizer.commands.output import name_input, print_view, say, say_notes, show_progress, write_json
from summarizer.drafting.settings import EXTRACTIVE, load_settings
from summarizer.editing.publish import PROOF_CODES
from summarizer.editing.story import tell_reading
from summarizer.editing.subject import read_subject
from summarizer.export.compact import Compact
from summarizer.export.layout import is_layout, read_layout
from summarizer.export.sections import CHANGED_NOTE, name_place
from summarizer.export.terminal import view_brief, view_text
from summarizer.intake import name_given, read_article, read_text
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import SettingsError
from summarizer.pipeline import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rich.console import RenderableType

    from summarizer.drafting.settings import Settings
    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format
    from summarizer.model.report import Report

__all__ = ["read_reader", "verify_file"]

_SIGNED = {"bad": "another signature, or was changed since it was signed", "missing": "no signature"}


def read_reader(second_reader: str, base_url: str | None, config: Path | None) -> Settings:
    """Return the settings of the second reader that was asked for on the command line.

    Raises:
        SettingsError: It is no model, or its key is missing.
    """
    given = {"model": EXTRACTIVE, "second_reader": second_reader, "base_url": base_url}
    return load_settings(given, os.environ, config, tell=say)


def verify_file(  # noqa: PLR0913 - each is an option of the command
    brief: Path,
    article: str,
    *,
    as_json: bool,
    input_format: Format = "auto",
    rules: FetchRules | None = None,
    signed_by: Path | None = None,
    settings: Settings | None = None,
) -> int:
    """Print what the checks say about `brief`, and return the exit code: 1 when a finding is an error.

    With the file of a public key, `signed_by`, a brief that is not signed with its other half is an error.
    The second reader that `settings` name, if any, is asked as well.

    Raises:
        SummarizerError: One of the files cannot be read as a brief, a text or an article.
    """
    if str(brief) == article == "-":
        raise SettingsError("both the brief and the article are given as standard input: give one as a file")
    text = read_text(brief)
    if not text.strip():
        raise SettingsError(f"{brief} is empty: give a brief, or a text about the article")
    key = read_signed_by(signed_by) if signed_by else None
    against = read_article(article, input_format=input_format, rules=rules)
    say_notes(name_given(article), against)
    with name_input(brief), show_progress(f"Checking {brief}"):
        report = verify(text, against, signed_by=key, settings=settings)
    if as_json:
        write_json(report.model_dump_json(indent=2, ensure_ascii=False) + "\n")
    else:
        print_view(_view(text, report, "standard input" if str(brief) == "-" else brief.name))
    return 0 if report.ok else 1


def _view(text: str, report: Report, name: str) -> RenderableType:
    view = _view_subject(text, report, name)
    return Group(view, Text(tell_reading(report.reading))) if report.reading else view


def _view_subject(text: str, report: Report, name: str) -> RenderableType:
    subject = read_subject(text)
    if isinstance(subject, str):
        return view_text(subject, report, name=name)
    if isinstance(subject, Draft) and not text.lstrip().startswith("{") and is_layout(text):
        return view_brief(subject, report, places=read_layout(text).places, name=name)
    if report.findings and report.findings[0].code == "evidence.article":
        return _tell_other_article(subject, report)
    view = view_brief(subject, report)
    if not isinstance(subject, Brief):
        return view
    told = [_tell_seal(report), *_tell_signature(subject, report), _tell_proof(subject, report)]
    return Group(view, *map(Text, told))


def _tell_other_article(subject: Brief | Compact | Draft, report: Report) -> RenderableType:
    """Return that the article is another one, and nothing of what a comparison with it would say."""
    told = [f"Does not hold: {report.findings[0].message}"]
    if isinstance(subject, Brief | Compact):
        made = subject.provenance
        name = made.title or (made.origin.given if made.origin else "") or made.article
        told.append(f"The brief was made from: {name}")
    told.append("Give that article. For a new version of it, use `summarizer recheck`.")
    if isinstance(subject, Brief):
        told += [_tell_seal(report), *_tell_signature(subject, report)]
    return Group(*map(Text, told))


def _tell_seal(report: Report) -> str:
    if report.seal == "unchanged":
        return "Unchanged since it was written: the seal fits everything that the brief records."
    if report.seal == "changed":
        return CHANGED_NOTE
    return (
        "No seal, as in briefs of older versions: it is not known whether anything was changed since it "
        "was written."
    )


def _tell_signature(brief: Brief, report: Report) -> Iterator[str]:
    if report.signature == "good":
        yield "Signed with the key that was given."
    elif report.signature is not None:
        yield f"Not signed with the key that was given: it has {_SIGNED[report.signature]}."
    elif brief.seal is not None and brief.seal.signature:
        yield "It has a signature that was not checked: give --signed-by PUBLIC_KEY to check it."


def _tell_proof(brief: Brief, report: Report) -> str:
    broken = next((finding for finding in report.findings if finding.code in PROOF_CODES), None)
    if broken is not None:
        where = f" ({name_place(broken.path)})"
        return f"Does not hold{where}: {broken.message}"
    version = brief.provenance.check_version
    verdicts = (
        "and the checks give the same verdicts again"
        if version == CHECK_VERSION
        else (
            f"but other checks judged it (version {version}, here {CHECK_VERSION}); their findings "
            "are above: correct the errors, or draft the article again"
        )
    )
    return (
        "Holds: the article is the one the brief was made from, every piece of evidence is its text, "
        f"the edits lead from the draft to the brief, {verdicts}."
    )
