"""The arguments of `summarizer doctor`."""

from __future__ import annotations

from typing import Annotated

import typer

from summarizer.commands import options as shared

__all__ = ["doctor"]


def doctor(
    *,
    model: shared.Model = None,
    base_url: shared.BaseUrl = None,
    config: shared.Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check the installation, settings, keys and a model."""
    from summarizer.commands.doctor import Request, examine

    given = {"model": model, "base_url": base_url}
    raise typer.Exit(examine(Request(settings=given, config=config, as_json=as_json)))
