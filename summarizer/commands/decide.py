"""Serve the page on which an editor decides about briefs, and write briefs with what was decided."""

from __future__ import annotations

import getpass
import json
import webbrowser
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.commands.brief_files import each_brief, holds_many, read_brief
from summarizer.commands.output import say, show_progress, write_json, write_stdout
from summarizer.commands.review import (
    OTHER_ARTICLE,
    ArticlesByHash,
    each_article,
    read_given,
)
from summarizer.commands.target import find_target
from summarizer.editing.publish import as_recorded
from summarizer.intake import name_given
from summarizer.intake.extras import import_extra
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError, SettingsError
from summarizer.model.seal import digest_of
from summarizer.review.desk import Case, Desk, apply_entries, find_strays, misfit
from summarizer.review.index import row_of
from summarizer.review.journal import journal_path, live_edits, open_journal, read_journal
from summarizer.review.page import is_article_of
from summarizer.review.views import view_brief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from socket import socket

    from summarizer.commands.review import Request
    from summarizer.model.article import Article
    from summarizer.review.journal import Entry

__all__ = ["Sitting", "export_decided", "serve_briefs"]


@dataclass(frozen=True, slots=True)
class Sitting:
    """How it is decided.

    Attributes:
        by: The editor's name, `None` for the login name.
        port: Where the page is served, 0 for any free port.
    """

    by: str | None = None
    port: int = 0


def serve_briefs(request: Request, sitting: Sitting) -> int:
    """Serve the page until the process is asked to end, and return 0.

    Raises:
        SummarizerError: An input cannot be read as what it should be, the journal is in use or damaged, the
            port is taken, or a package is not installed.
    """
    if request.output is not None or request.as_json:
        raise SettingsError("--serve writes no file and no JSON: leave out --output and --json")
    if not request.articles:
        raise SettingsError("--serve needs the article: what an editor writes is checked against it")
    by = _name(sitting.by)
    for module in ("starlette", "uvicorn"):
        import_extra(module, needs="--serve needs Starlette and uvicorn", extra="review")
    from summarizer.review.server import listen

    kept = _journal_of(request)
    # Nothing is written unless the page can be served, of briefs and articles that could be read.
    with closing(listen(sitting.port)) as opened:
        with show_progress(f"Reading {request.brief}"):
            cases = list(_cases(request))
        with closing(open_journal(kept)) as journal:
            if journal.torn:
                say(
                    f"{journal.path}: its last line was incomplete and was removed ({journal.torn} "
                    f"bytes); the {len(journal.entries)} lines before it are complete"
                )
            desk = Desk(cases, journal)
            _serve(desk, opened, request, by)
    return 0


def _serve(desk: Desk, opened: socket, request: Request, by: str) -> None:
    """Tell the page's address, and answer until the process is asked to end."""
    from summarizer.review.guard import Guard
    from summarizer.review.server import Served, serve

    guard = Guard(opened.getsockname()[1])
    address = f"http://127.0.0.1:{guard.port}/?token={guard.token}"
    left = sum(case.open for case in desk.cases)
    say(f"{request.brief}: {left} to decide; decisions are kept in {desk.journal.path}; Ctrl-C ends")
    write_stdout(f"{address}\n")
    if request.in_browser and not webbrowser.open(address):
        say("no browser could be opened: open the address yourself")
    serve(Served(desk, guard, by=by, headings=request.headings), opened)
    left = sum(case.open for case in desk.cases)
    say(f"ended; {left} to decide; --export writes the brief with what was decided")


def export_decided(request: Request) -> int:
    """Write the briefs with the decisions of their journal applied, and return 0.

    Raises:
        SummarizerError: An input cannot be read as what it should be, an article is missing, the journal
            is of other briefs, or the output cannot be written.
    """
    several = holds_many(request.brief)
    entries, torn = read_journal(_journal_of(request))
    if torn:
        say(f"{_journal_of(request)}: its last line is incomplete and does not count")
    target = find_target(request.output, None, several=several, headings=request.headings)
    decided = left = 0
    seen: set[str] = set()
    for brief, article in _each(request):
        if article is None:
            raise SettingsError(
                f"{brief.provenance.article}: --export needs the article of the brief: give the article, too"
            )
        digest = digest_of(brief)
        seen.add(digest)
        live = live_edits(entry for entry in entries if entry.brief == digest)
        made = _apply(brief, article, live, request) if live else brief
        if live and brief.seal is not None and brief.seal.signature:
            say(
                f"{brief.provenance.article}: the decisions make its signature invalid; sign the decided "
                "brief"
            )
        decided += len(live)
        left += view_brief(made).open
        target.put(brief.provenance.article if several else request.brief.stem, made, article)
    if strays := find_strays(entries, seen):
        raise SettingsError(
            f"{_journal_of(request)} has decisions about another brief (line {strays[0]}): give the "
            "brief as it was when the decisions were made"
        )
    target.close()
    if request.as_json:
        write_json(json.dumps({"output": request.output, "decisions": decided, "open": left}) + "\n")
    else:
        say(f"{request.brief}: decisions applied: {decided}; still to decide: {left}")
    return 0


def _apply(brief: Brief, article: Article, live: Sequence[Entry], request: Request) -> Brief:
    try:
        return apply_entries(brief, read(as_recorded(article, brief.provenance)), live)
    except BriefError as error:
        raise SettingsError(misfit(_journal_of(request), error)) from error


def _name(given: str | None) -> str:
    by = getpass.getuser() if given is None else given
    if not by.strip():
        raise SettingsError("--as is empty: give the name of the person who decides")
    return by


def _journal_of(request: Request) -> Path:
    if str(request.brief) == "-":
        raise SettingsError(
            "decisions are kept beside the brief: give the brief as a file, not on standard input"
        )
    return journal_path(request.brief)


def _each(request: Request) -> Iterator[tuple[Brief, Article | None]]:
    """Yield each brief with its article, `None` where that was not given."""
    if not holds_many(request.brief):
        if len(request.articles) > 1:
            raise SettingsError("one brief has one article: give one article, or a .jsonl file of briefs")
        brief = read_brief(request.brief)
        given = "".join(request.articles)
        article = read_given(given, request) if given else None
        if article is not None and not is_article_of(brief, article):
            raise BriefError(f"{name_given(given)}: {OTHER_ARTICLE}")
        yield brief, article
        return
    articles = ArticlesByHash(each_article(request))
    known: dict[str, Article | None] = {}
    for place, found in each_brief(request.brief):
        if not isinstance(found, Brief):
            say(f"{place}: {found}")
            continue
        sha256 = found.provenance.article_sha256
        if known.get(sha256) is None:
            known[sha256] = articles.find(sha256)
        yield found, known[sha256]


def _cases(request: Request) -> Iterator[Case]:
    several = holds_many(request.brief)
    for brief, article in _each(request):
        yield Case(
            digest=digest_of(brief),
            # A batch's briefs are many: their JSON takes a tenth of the room.
            read=_reader(brief.to_json()) if several else partial(_same, brief),
            article=article,
            row=row_of(brief, "", has_article=article is not None),
            open=view_brief(brief).open,
        )


def _same(brief: Brief) -> Brief:
    return brief


def _reader(text: str) -> Callable[[], Brief]:
    return lambda: Brief.model_validate_json(text)
