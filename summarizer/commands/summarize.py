"""Make a brief of each article and write it to the output. One bad article does not stop the others."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING

from summarizer.commands.file_names import FileNames
from summarizer.commands.keys import read_signer
from summarizer.commands.output import say, say_notes, show_progress, write_file
from summarizer.commands.spec import say_unheard
from summarizer.commands.target import find_target
from summarizer.drafting.settings import load_settings
from summarizer.editing.policy import find_policy
from summarizer.export.sections import name_place
from summarizer.intake import each_article
from summarizer.lang.codes import explain_tag
from summarizer.model.errors import FindingsError, SettingsError, SummarizerError
from summarizer.model.report import Report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format
    from summarizer.model.article import Article

__all__ = ["Request", "summarize_files"]


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line.

    Attributes:
        files: Paths or addresses of the articles; `-` is standard input.
        settings: The settings given as arguments, by name; `None` means not given.
        config: A config file instead of the usual places.
        output: A file, a folder (with a separator at the end of its name if it is new), or `None` for
            standard output.
        output_format: `None` means: by the output's suffix, else text on a terminal and Markdown elsewhere.
        input_format: How to read the articles.
        rules: How addresses are fetched.
        published: Publication date of articles that give none.
        language: Language of articles that give none.
        sign: The file of the private key that signs the briefs.
        force: Also make a brief of a text that does not look like an article.
    """

    files: tuple[str, ...]
    settings: Mapping[str, object]
    config: Path | None = None
    output: str | None = None
    output_format: str | None = None
    input_format: Format = "auto"
    rules: FetchRules | None = None
    published: str = ""
    language: str = ""
    sign: Path | None = None
    force: bool = False


def summarize_files(request: Request) -> int:
    """Write the brief of every article, and return the worst exit code.

    Raises:
        SummarizerError: The request itself is wrong; nothing was written.
    """
    settings = load_settings(request.settings, os.environ, request.config, tell=say)
    say_unheard(settings)
    policy = find_policy(settings.policy)
    given = _given_fields(request)
    signer = read_signer(request.sign) if request.sign else None
    articles = each_article(request.files, input_format=request.input_format, rules=request.rules)
    first = list(islice(articles, 2))
    several = len(request.files) > 1 or len(first) > 1
    target = find_target(request.output, request.output_format, several=several, headings=settings.headings)
    if signer and not target.writes_json:
        raise SettingsError(
            "--sign signs briefs as JSON, but the output is not JSON: give -o brief.json, or --json"
        )
    worst, refused = 0, FileNames()
    # Articles are read one by one: a million need not fit into memory, and the first brief need not wait.
    for name, found in chain(first, articles):
        try:
            if isinstance(found, SummarizerError):
                raise found
            # Takes a third of a second to import: an article that is not there is told of without.
            from summarizer.pipeline import summarize

            say_notes(name, found)
            with show_progress(f"Summarising {name}"):
                article = _complete(found, given)
                brief = summarize(article, policy=policy, settings=settings, force=request.force)
        except SummarizerError as error:
            _say_why(name, error)
            _keep_paid(name, error, target.folder, refused)
            worst = max(worst, error.exit_code)
        else:
            # What the output refuses is no fault of this article, and would be refused of the next one.
            target.put(name, signer.sign(brief) if signer else brief, article)
            worst = max(worst, 0 if Report(findings=brief.findings).ok else 1)
    target.close()
    return worst


def _say_why(name: str, error: SummarizerError) -> None:
    message = str(error)
    say(message if message.startswith(name) else f"{name}: {message}")
    for finding in error.findings if isinstance(error, FindingsError) else ():
        say(f"  {name_place(finding.path)}: {finding.message} [{finding.code}]")


def _keep_paid(name: str, error: SummarizerError, folder: Path, names: FileNames) -> None:
    """Write the draft that a model was paid for, and that was not published, beside the output."""
    if not isinstance(error, FindingsError) or error.draft is None:
        return
    path = names.new_file(name, folder, ".refused.json")
    try:
        write_file(path, error.draft.model_dump_json(indent=2) + "\n")
    except SettingsError as refused:
        say(f"  The draft cannot be kept: {refused}")
        return
    say(f"  The draft is kept in {path}: `summarizer verify` reads it.")


def _given_fields(request: Request) -> dict[str, object]:
    given: dict[str, object] = {}
    if request.published:
        given["published"] = _read_published(request.published)
    if request.language:
        fault = explain_tag(request.language)
        if fault:
            raise SettingsError(
                f"--language {request.language!r}: {fault}; give a tag such as en, de or pt-BR, or leave it "
                "out to tell the language from the text"
            )
        given["language"] = request.language
    return given


def _read_published(text: str) -> date | datetime:
    try:
        return date.fromisoformat(text) if len(text) <= len("2025-09-03") else datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"--published {text!r} is not a date: write it as 2025-09-03") from error


def _complete(article: Article, given: Mapping[str, object]) -> Article:
    """Return `article` with the fields it does not have itself."""
    missing = {name: value for name, value in given.items() if name not in article.model_fields_set}
    return article.model_copy(update=missing)
