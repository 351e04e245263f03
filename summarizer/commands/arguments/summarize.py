"""The arguments of `summarizer summarize`."""

from __future__ import annotations

from typing import Annotated

import typer

from summarizer.commands import options as shared
from summarizer.commands.groups import ARTICLES, BRIEFS
from summarizer.commands.output_format import choose_format

__all__ = ["summarize"]


def summarize(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            help="Articles: files (text, JSON, HTML, PDF, Word, mail ...) or addresses; - is standard input.",
            metavar="FILE",
        ),
    ],
    model: shared.Model = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.Policy = None,
    spec: shared.Spec = None,
    config: shared.Config = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", help="A file (.md, .html, .docx, .json, .jsonl, .csv ...) or a folder/."
        ),
    ] = None,
    output_format: shared.OutputFormat = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    as_compact: Annotated[bool, typer.Option("--compact", help="The same as --format compact.")] = False,
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    published: Annotated[
        str,
        typer.Option(help="Date of articles without one, for example 2025-09-03.", rich_help_panel=ARTICLES),
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            help="Language of the articles, such as pt-BR. Default: detected.", rich_help_panel=ARTICLES
        ),
    ] = "",
    headings: Annotated[
        str | None,
        typer.Option(
            help="Language of the headings: article (its own), en, de, fr, it.", rich_help_panel=BRIEFS
        ),
    ] = None,
    sign: shared.Sign = None,
    force: shared.Force = False,
) -> None:
    """Make a checked brief of each article."""
    from summarizer.commands.spec import read_spec
    from summarizer.commands.summarize import Request, summarize_files
    from summarizer.intake import rules_of

    given = {"model": model, "base_url": base_url, "policy": policy, "headings": headings}
    request = Request(
        files=tuple(files),
        settings=given | {"second_reader": second_reader, "spec": read_spec(spec) if spec else None},
        config=config,
        output=output,
        output_format=choose_format(output_format, as_json=as_json, as_compact=as_compact),
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        published=published,
        language=language,
        sign=sign,
        force=force,
    )
    raise typer.Exit(summarize_files(request))
