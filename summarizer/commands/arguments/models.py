"""The arguments of `summarizer models`."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["models"]


def models(
    *,
    provider: Annotated[
        str | None, typer.Option(help="One provider, with the models whose prices are known.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print all as JSON.")] = False,
) -> None:
    """Show providers, the keys that were found, and prices."""
    from summarizer.commands.models import print_models

    raise typer.Exit(print_models(provider, as_json=as_json))
