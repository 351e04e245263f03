"""The arguments of `summarizer verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarizer.commands import options as shared

__all__ = ["verify"]


def verify(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    brief: Annotated[
        Path,
        typer.Argument(metavar="BRIEF", help="A brief (JSON or Markdown) or any text; - is standard input."),
    ],
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE", help="The article it is about, a file or an address; - is standard input."
        ),
    ],
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    signed_by: Annotated[
        Path | None,
        typer.Option(help="Public key of whoever must have signed the brief.", metavar="KEYFILE"),
    ] = None,
    second_reader: shared.SecondReader = None,
    base_url: shared.BaseUrl = None,
    config: shared.Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Check a brief, or any text, against its article."""
    from summarizer.commands.verify import read_reader, verify_file
    from summarizer.intake import rules_of

    reader = read_reader(second_reader, base_url, config) if second_reader else None
    code = verify_file(
        brief,
        article,
        as_json=as_json,
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        signed_by=signed_by,
        settings=reader,
    )
    raise typer.Exit(code)
