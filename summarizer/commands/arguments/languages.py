"""The arguments of `summarizer languages`."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["languages"]


def languages(
    *, as_json: Annotated[bool, typer.Option("--json", help="Print the table as JSON.")] = False
) -> None:
    """Show how far each check judges each language."""
    from summarizer.commands.languages import print_languages

    raise typer.Exit(print_languages(as_json=as_json))
