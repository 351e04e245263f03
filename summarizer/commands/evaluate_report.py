"""Write the page of a miss-rate card: what it is held against is read before anything is measured."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.commands.brief_files import each_brief, holds_many, read_brief
from summarizer.commands.output import check_name, say, show_progress, write_file
from summarizer.evaluate.changes import differing_data, read_card
from summarizer.evaluate.costs import count_costs
from summarizer.evaluate.speed import measure_speed
from summarizer.intake import read_text
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.scorecard.page import Earlier, render_scorecard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from summarizer.evaluate.card import Card
    from summarizer.evaluate.costs import Costs
    from summarizer.evaluate.floors import Floors
    from summarizer.evaluate.speed import Pace
    from summarizer.model.article import Article

__all__ = ["Given", "ReportRequest", "ask_report", "read_given", "write_report"]

_PAGES = {".html", ".htm"}


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """The page that the caller asked for.

    Attributes:
        path: Its file.
        before: The file of an earlier card, as JSON.
        briefs: Files and folders of briefs, whose costs the page tells.
        has_times: Whether the time of checking is measured and told.
    """

    path: Path
    before: Path | None = None
    briefs: tuple[Path, ...] = ()
    has_times: bool = True


@dataclass(frozen=True, slots=True)
class Given:
    """What the page is made of besides the card.

    Attributes:
        request: What was asked for.
        earlier: The earlier card.
        costs: What the briefs cost.
    """

    request: ReportRequest
    earlier: Earlier | None
    costs: Costs | None


def ask_report(
    path: Path | None, before: Path | None, briefs: Sequence[Path], *, has_times: bool
) -> ReportRequest | None:
    """Return the page that these options ask for, `None` without `--report`.

    Raises:
        SettingsError: An option asks for something on a page that is not asked for, or the file is no page.
    """
    options = (("--before", before), ("--briefs", briefs), ("--no-times", not has_times))
    if path is None:
        for name, value in options:
            if value:
                raise SettingsError(
                    f"{name} is for the page of the card: name its file, as in --report card.html"
                )
        return None
    check_name(path, "--report")
    if path.suffix.lower() not in _PAGES or path.is_dir():
        raise SettingsError(
            f"--report {path} does not end in .html: give a file that does, as in --report card.html"
        )
    return ReportRequest(path, before, tuple(briefs), has_times)


def read_given(request: ReportRequest) -> Given:
    """Return what the page is made of besides the card.

    Raises:
        SummarizerError: The earlier card or the briefs cannot be read.
    """
    earlier = None
    if request.before is not None:
        card = read_card(read_text(request.before), str(request.before))
        earlier = Earlier(request.before.name, card)
    costs = count_costs(_each_brief(request.briefs)) if request.briefs else None
    return Given(request, earlier, costs)


def write_report(given: Given, card: Card, articles: Sequence[Article], floors: Floors | None) -> None:
    """Write the page of `card`; say on standard error if the earlier card was measured on other data.

    Raises:
        SettingsError: The file cannot be written.
    """
    request, earlier = given.request, given.earlier
    differs = differing_data(earlier.card, card) if earlier else ()
    if differs:
        say(
            f"{request.before} was measured on other data: the cards differ in {' and '.join(differs)}; "
            "the page says so"
        )
    paces: tuple[Pace, ...] = ()
    if request.has_times:
        with show_progress("Measuring: time by size"):
            paces = measure_speed(articles)
    page = render_scorecard(
        card,
        floors=floors,
        earlier=earlier,
        costs=given.costs,
        paces=paces,
        machine=_describe_machine(),
    )
    write_file(request.path, page)


def _each_brief(paths: Sequence[Path]) -> Iterator[Brief]:
    """Yield the briefs; what is none is named on standard error and left out."""
    for path in paths:
        if not holds_many(path):
            yield read_brief(path)
            continue
        for place, brief in each_brief(path):
            if isinstance(brief, Brief):
                yield brief
            else:
                say(f"{place}: {brief}; left out")


def _describe_machine() -> str:
    cores = f", {os.cpu_count()} processors" if os.cpu_count() else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python} on {platform.system()} {platform.machine()}{cores}"
