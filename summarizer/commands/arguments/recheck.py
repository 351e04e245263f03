"""The arguments of `summarizer recheck`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["recheck"]


def recheck(
    brief: Annotated[Path, typer.Argument(metavar="BRIEF", help="A brief as JSON.")],
    article: Annotated[
        str,
        typer.Argument(metavar="ARTICLE", help="The new version of its article, a file or an address."),
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result for each item as JSON.")] = False,
) -> None:
    """Compare a brief with a new version of its article."""
    from summarizer.commands.explain import recheck_file

    raise typer.Exit(recheck_file(brief, article, as_json=as_json))
