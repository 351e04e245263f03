"""The arguments of `summarizer explain`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["explain"]


def explain(
    brief: Annotated[Path, typer.Argument(metavar="BRIEF", help="A brief as JSON; - is standard input.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the histories as JSON.")] = False,
) -> None:
    """Show the history of each item of a brief."""
    from summarizer.commands.explain import explain_file

    raise typer.Exit(explain_file(brief, as_json=as_json))
