"""The arguments of `summarizer review`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarizer.commands import options as shared

__all__ = ["review"]


def review(  # noqa: PLR0913 - each parameter is an option of the command
    brief: Annotated[
        Path,
        typer.Argument(
            metavar="BRIEF",
            help="A brief as JSON; a .jsonl file or a folder of briefs; - is standard input.",
        ),
    ],
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ARTICLE",
            help="Its article, a file or an address. For many briefs: files or folders.",
        ),
    ] = None,
    *,
    output: Annotated[
        str | None, typer.Option("--output", "-o", help="A file (.html); for many briefs, a folder.")
    ] = None,
    in_browser: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    headings: Annotated[
        str, typer.Option(help="Language of the headings: article (its own), en, de, fr, it.")
    ] = "article",
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    deciding: Annotated[
        bool,
        typer.Option("--serve", help="Decide about each claim on a page that only this machine can open."),
    ] = False,
    by: Annotated[
        str | None,
        typer.Option(
            "--as", help="Name of the editor, with --serve. Default: the login name.", metavar="NAME"
        ),
    ] = None,
    port: Annotated[int, typer.Option(help="Port for --serve; 0 for any free port.")] = 0,
    exporting: Annotated[
        bool, typer.Option("--export", help="Write the brief with the editor's decisions, in any format.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
) -> None:
    """Show each claim next to its evidence, and decide about it."""
    from summarizer.commands.decide import Sitting, export_decided, serve_briefs
    from summarizer.commands.review import Request, review_briefs
    from summarizer.intake import rules_of
    from summarizer.model.errors import SettingsError

    if deciding and exporting:
        raise SettingsError("--serve and --export are two steps: decide with --serve first, then --export")
    if not deciding and (by is not None or port):
        raise SettingsError("--as and --port are for --serve: give it, too, or leave them out")

    request = Request(
        brief=brief,
        articles=tuple(articles or ()),
        output=output,
        in_browser=in_browser,
        headings=headings,
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        as_json=as_json,
    )
    if deciding:
        raise typer.Exit(serve_briefs(request, Sitting(by, port)))
    raise typer.Exit(export_decided(request) if exporting else review_briefs(request))
