"""The arguments of `summarizer schema`."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["schema"]


def schema(
    name: Annotated[str, typer.Argument(help="Name of the schema.", metavar="NAME")] = "brief",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="No effect: a schema is always JSON.")] = False,  # noqa: ARG001 - every command takes --json
) -> None:
    """Print a JSON Schema."""
    from summarizer.commands.schema import print_schema

    raise typer.Exit(print_schema(name))
