"""The arguments of `summarizer evaluate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["evaluate"]


def evaluate(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    articles: Annotated[
        list[str] | None,
        typer.Option(
            help="Your articles: a folder, a file or a quoted pattern; may be repeated.", metavar="PATH"
        ),
    ] = None,
    labelled: Annotated[
        list[str] | None,
        typer.Option(help="Your labelled rows (JSON Lines): the same kinds of path.", metavar="PATH"),
    ] = None,
    count: Annotated[int, typer.Option(help="Number of errors for each suite.", min=10)] = 1000,
    floors: Annotated[Path | None, typer.Option(help="Floors that the card must reach (JSON).")] = None,
    lift: Annotated[bool, typer.Option("--raise-floors", help="Raise the floors to this card.")] = False,
    short: Annotated[
        bool, typer.Option("--short", help="Print one line for each suite, not for each class.")
    ] = False,
    decisions: Annotated[
        list[str] | None,
        typer.Option(
            help="Decided briefs or journals of `review --serve`: count how often each rule was overruled.",
            metavar="FILE",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the card as JSON.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Also write the card as a page with charts (.html).")
    ] = None,
    before: Annotated[
        Path | None, typer.Option(help="An earlier card (JSON): the page shows what changed.")
    ] = None,
    briefs: Annotated[
        list[Path] | None,
        typer.Option(help="Briefs (JSON, JSON Lines or a folder): the page shows their cost."),
    ] = None,
    no_times: Annotated[
        bool, typer.Option("--no-times", help="Do not measure times, so that the page is always the same.")
    ] = False,
) -> None:
    """Measure recall and false positives of the checks."""
    from summarizer.commands.decisions import show_overruled
    from summarizer.commands.evaluate import Request, evaluate_checks
    from summarizer.commands.evaluate_report import ask_report
    from summarizer.model.errors import SettingsError

    if decisions:
        if articles or labelled or floors or lift:
            raise SettingsError("--decisions measures no articles and no floors: give it without them")
        raise typer.Exit(show_overruled(decisions, as_json=as_json))
    request = Request(
        articles=tuple(articles or ()),
        labelled=tuple(labelled or ()),
        count=count,
        floors=floors,
        is_raising=lift,
        is_short=short,
        as_json=as_json,
        report=ask_report(report, before, briefs or (), has_times=not no_times),
    )
    raise typer.Exit(evaluate_checks(request))
