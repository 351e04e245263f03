"""Write the page of a brief beside its article, or an index and a page for each of many."""

from __future__ import annotations

import json
import os
import tempfile
import webbrowser
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from summarizer.batching.inputs import Reading, check_inputs
from summarizer.batching.outputs import failures_path
from summarizer.commands.article_files import each_item
from summarizer.commands.brief_files import each_brief, holds_many, read_brief
from summarizer.commands.file_names import FileNames
from summarizer.commands.output import say, say_notes, show_progress, write_file, write_json, write_stdout
from summarizer.intake import name_given, read_article
from summarizer.lang.codes import CODES
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.review.index import failure_row, render_index, row_of
from summarizer.review.journal import journal_path
from summarizer.review.page import find_faults, is_article_of, render_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format
    from summarizer.model.article import Article
    from summarizer.review.index import IndexRow

__all__ = [
    "OTHER_ARTICLE",
    "ArticlesByHash",
    "Request",
    "each_article",
    "read_given",
    "review_briefs",
]

_PAGES = {".html", ".htm"}
OTHER_ARTICLE = (
    "this is not the article that the brief was made from: give that one, or use `summarizer "
    "recheck` to see what still holds"
)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line.

    Attributes:
        brief: The file of a brief, a file of JSON Lines, or a folder with briefs as JSON.
        articles: Paths or addresses of the articles.
        output: A file, for many briefs a folder; `None` for standard output.
        in_browser: Whether the page is opened in the browser.
        headings: The language of the headings: `article`, or one that has a pack.
        input_format: How to read the articles.
        rules: How addresses are fetched.
        as_json: Whether what was written is printed as JSON.
    """

    brief: Path
    articles: tuple[str, ...] = ()
    output: str | None = None
    in_browser: bool = False
    headings: str = "article"
    input_format: Format = "auto"
    rules: FetchRules | None = None
    as_json: bool = False


def review_briefs(request: Request) -> int:
    """Write what was asked for, and return 1 if a brief does not hold against its article, else 0.

    Raises:
        SummarizerError: An input cannot be read as what it should be, or the output cannot be written.
    """
    if request.headings not in {"article", *CODES}:
        raise SettingsError(
            f"--headings {request.headings}: give article, or a language: {', '.join(sorted(CODES))}"
        )
    journal = journal_path(request.brief)
    if str(request.brief) != "-" and journal.is_file() and journal.stat().st_size:
        say(f"{journal} has decisions that this page does not show; --export writes briefs with them")
    return _review_many(request) if holds_many(request.brief) else _review_one(request)


def _review_one(request: Request) -> int:
    if len(request.articles) > 1:
        raise SettingsError("one brief has one article: give one article, or a .jsonl file of briefs")
    if str(request.brief) == "-" and request.articles == ("-",):
        raise SettingsError("both the brief and the article are given as standard input: give one as a file")
    target = _find_file(request)
    brief = read_brief(request.brief)
    given = "".join(request.articles)
    article = read_given(given, request) if given else None
    code, proof = 0, None
    with show_progress(f"Checking {request.brief}"):
        if article is not None and not is_article_of(brief, article):
            say(f"{name_given(given)}: {OTHER_ARTICLE}")
            code = 1
        elif article is not None:
            proof = find_faults(brief, article)
            code = 1 if proof else 0
        page = render_page(brief, article, headings=request.headings, proof=proof)
    if target is None:
        write_stdout(page)
        return code
    write_file(target, page)
    _finish(request, target, {"page": str(target), "holds": None if proof is None else not proof})
    return code


def read_given(given: str, request: Request) -> Article:
    """Return the article that was given beside one brief; what to know of it is told."""
    article = read_article(given, input_format=request.input_format, rules=request.rules)
    say_notes(name_given(given), article)
    return article


def _find_file(request: Request) -> Path | None:
    """Return the file that the page of one brief goes to; `None` for standard output."""
    if request.output is None:
        if request.as_json:
            raise SettingsError("--json prints what was written: give -o review.html as well")
        return Path(tempfile.mkdtemp(prefix="summarizer-"), "review.html") if request.in_browser else None
    target = Path(request.output)
    if os.path.basename(request.output) in {"", ".", ".."} or target.is_dir():  # noqa: PTH119 - the slash counts
        raise SettingsError(f"{request.output} is a folder: give a file for the page, such as review.html")
    return target


@dataclass(slots=True)
class ArticlesByHash:
    """Finds the articles of many briefs by the hash of their text."""

    items: Iterator[Article]
    waiting: dict[str, Article] = field(default_factory=dict[str, "Article"])

    def find(self, sha256: str) -> Article | None:
        """Return the article with this hash; those read on the way wait for their briefs."""
        found = self.waiting.pop(sha256, None)
        while found is None:
            article = next(self.items, None)
            if article is None:
                return None
            if article.sha256 == sha256:
                found = article
            else:
                self.waiting[article.sha256] = article
        return found


def _review_many(request: Request) -> int:
    if request.output is None or Path(request.output).suffix.lower() in _PAGES:
        raise SettingsError("many briefs need many pages: give a folder for them, as in -o review/")
    folder = Path(request.output)
    if folder.exists() and not folder.is_dir():
        raise SettingsError(f"{folder} is a file: give a folder for the pages")
    check_inputs(request.articles)
    articles = ArticlesByHash(each_article(request))
    names = FileNames()
    rows: list[IndexRow] = []
    with show_progress(f"Writing pages to {folder}") as tell:
        for place, brief in each_brief(request.brief):
            if isinstance(brief, Brief):
                rows.append(_write_page(brief, articles, folder, names, request.headings))
            else:
                rows.append(failure_row({"id": place, "reason": str(brief)}))
                say(f"{place}: {brief}")
            tell(f"Writing pages to {folder}: {len(rows):,}")
        rows += _failures(request.brief)
        write_file(folder / "index.html", render_index(rows))
    failed = sum("failed" in row.kinds for row in rows)
    target = folder / "index.html"
    _finish(request, target, {"index": str(target), "pages": len(rows) - failed, "failed": failed})
    return 0


def _write_page(
    brief: Brief, articles: ArticlesByHash, folder: Path, names: FileNames, headings: str
) -> IndexRow:
    # A full stop would end the name, a colon is not allowed in every file system.
    stem = names.name_file(brief.provenance.article.replace(".", "-").replace(":", "-"))
    article = articles.find(brief.provenance.article_sha256)
    page = render_page(brief, article, headings=headings, back="../index.html")
    write_file(folder / "pages" / f"{stem}.html", page)
    return row_of(brief, f"./pages/{quote(stem)}.html", has_article=article is not None)


def each_article(request: Request) -> Iterator[Article]:
    """Yield the articles that were given; a fault of one is told, and it is left out."""
    for item in each_item(request.articles, Reading(request.input_format, request.rules)):
        if item.article is not None:
            yield item.article
        elif item.fault:
            say(item.fault)


def _failures(path: Path) -> Iterator[IndexRow]:
    """Yield the articles without a brief, where the batch that wrote `path` left a list of them."""
    listed = failures_path(path)
    if path.is_dir() or not listed.is_file():
        return
    for line in listed.read_bytes().splitlines():
        try:
            failure = json.loads(line)
        except ValueError:
            failure = None
        if isinstance(failure, dict):
            yield failure_row(failure)


def _finish(request: Request, target: Path, written: dict[str, object]) -> None:
    if request.as_json:
        write_json(json.dumps(written, ensure_ascii=False) + "\n")
    elif request.output is None:
        say(f"the page is {target}")
    if request.in_browser and not webbrowser.open(target.resolve().as_uri()):
        say(f"no browser could be opened: open {target} yourself")
