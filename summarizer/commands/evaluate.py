"""Measure the checks on seeded errors in real articles and on labelled sets, and compare with floors."""

from __future__ import annotations

import glob
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.commands.article_files import each_item, say_left_out
from summarizer.commands.evaluate_report import read_given, write_report
from summarizer.commands.output import say, show_progress, write_file, write_stdout
from summarizer.evaluate.card import measure
from summarizer.evaluate.floors import find_breaches, raise_floors, read_floors
from summarizer.evaluate.labelled import read_labelled
from summarizer.evaluate.suites import read_controls
from summarizer.evaluate.table import render_card
from summarizer.intake import read_text
from summarizer.model.assets import asset_path
from summarizer.model.errors import ArticleError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.commands.evaluate_report import ReportRequest
    from summarizer.evaluate.card import Card
    from summarizer.evaluate.floors import Floors
    from summarizer.evaluate.labelled import LabelledSet
    from summarizer.model.article import Article

__all__ = ["Request", "evaluate_checks", "find_articles", "find_labelled"]

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Request:
    """What the caller asked for.

    Attributes:
        articles: Files, folders and patterns of articles; empty: those of the package's examples.
        labelled: Labelled files, folders of them and patterns; empty: those of the examples.
        count: Errors put into the articles in each suite.
        floors: The floors file that the card must reach.
        is_raising: Whether to raise the floors to the figures of this card.
        is_short: Whether to print one line for each suite instead of one for each class.
        as_json: Whether to print the card as JSON.
        report: The page to write of the card, if any.
    """

    articles: tuple[str, ...] = ()
    labelled: tuple[str, ...] = ()
    count: int = 1000
    floors: Path | None = None
    is_raising: bool = False
    is_short: bool = False
    as_json: bool = False
    report: ReportRequest | None = None


def evaluate_checks(request: Request) -> int:
    """Print the miss-rate card and write its page; return 1 if a class is below its floor, otherwise 0.

    Raises:
        SummarizerError: Articles, labelled sets or floors cannot be read, or the floors belong to other data.
    """
    floors = _read_floors(request)
    given = read_given(request.report) if request.report else None
    with show_progress("Reading") as tell:
        articles, labelled = find_articles(request.articles), find_labelled(request.labelled)
        card = measure(
            articles, labelled, count=request.count, tell=lambda suite: tell(f"Measuring: {suite}")
        )
    shown = render_card(card, is_short=request.is_short)
    write_stdout(card.model_dump_json(indent=2) + "\n" if request.as_json else shown)
    code = _hold(card, floors, request)
    if given is not None:
        write_report(given, card, articles, floors)
    return code


def find_articles(names: Sequence[str]) -> list[Article]:
    """Return the articles that `names` name, in the order of the names and of the files' names.

    Articles without a whole sentence of running text are named on standard error, and kept.

    Raises:
        ArticleError: A name has no article or an unreadable one, or no article has a sentence to change.
    """
    articles: list[Article] = []
    barren: list[str] = []
    for name in names or (str(asset_path("examples") / "*" / "article.*"),):
        found = list(each_item([name]))
        if not found:
            raise ArticleError(
                f"{name} has no articles: name files, a folder of files that are read (.txt, .md, .json, "
                ".html and so on), or a pattern"
            )
        for item in found:
            if item.article is None:
                raise ArticleError(f"{item.fault} (or leave it out of --articles)")
            articles.append(item.article)
            if not any(read_controls(read(item.article))):
                barren.append(item.id)
    if len(barren) == len(articles):
        raise ArticleError(
            f"{barren[0]} has no sentence to put an error into: give articles of running text, "
            "with sentences of 30 characters and more that end with a full stop"
        )
    if barren:
        named = ", ".join(barren[:_MOST_NAMED]) + (" and others" if len(barren) > _MOST_NAMED else "")
        say(
            f"{len(barren)} of {len(articles)} articles have no sentence to put an error into ({named}): "
            "give articles of running text; the others are measured"
        )
    return articles


def find_labelled(names: Sequence[str]) -> list[LabelledSet]:
    """Return the labelled sets that `names` name: files, folders of `.jsonl` files, and patterns.

    Raises:
        SettingsError: A name has no labelled set, a row is wrong, or two sets have the same name.
    """
    sets: dict[str, LabelledSet] = {}
    for name in names or (str(asset_path("examples") / "labelled"),):
        pattern = f"{glob.escape(name)}/*.jsonl" if Path(name).is_dir() else name
        paths = [Path(name)] if Path(name).is_file() else sorted(map(Path, glob.glob(pattern)))  # noqa: PTH207 - absolute ones, too
        if not paths:
            raise SettingsError(f"{name} holds no labelled set: name a .jsonl file, or a folder of them")
        say_left_out(Path(name), paths)
        for path in paths:
            if path.name in sets:
                raise SettingsError(f"two labelled sets are called {path.name}: rename one")
            sets[path.name] = read_labelled(path)
    return list(sets.values())


def _read_floors(request: Request) -> Floors | None:
    path = request.floors
    if path is None:
        if request.is_raising:
            raise SettingsError("--raise-floors needs a file of floors: name it with --floors")
        return None
    if path.exists():
        return read_floors(read_text(path), str(path))
    if not request.is_raising:
        raise SettingsError(f"{path} does not exist: check the path, or create it with --raise-floors")
    return None


def _hold(card: Card, floors: Floors | None, request: Request) -> int:
    """Print where the card is below the floors, raise them if requested, and return the exit code."""
    breaches: tuple[str, ...] = ()
    if floors is not None:
        try:
            breaches = find_breaches(card, floors)
        except SettingsError as error:
            raise SettingsError(f"{request.floors}: {error}") from error
    for breach in breaches:
        say(breach)
    if request.is_raising and request.floors is not None:
        write_file(request.floors, raise_floors(card, floors).model_dump_json(indent=2) + "\n")
    return 1 if breaches else 0
