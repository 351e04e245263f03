"""The arguments of `summarizer mcp`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from summarizer.commands import options as shared

__all__ = ["mcp"]


def mcp(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    http: Annotated[
        bool, typer.Option("--http", help="Serve over HTTP, not standard input and output.")
    ] = False,
    host: shared.Host = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port for --http.", min=0, max=65535)] = 8001,
    store: Annotated[
        Path | None,
        typer.Option("--store", help="Folder for briefs and paid replies. Default: a temporary folder."),
    ] = None,
    workers: shared.Workers = 1,
    tokens_file: shared.TokensFile = None,
    model: shared.Models = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.Policy = None,
    config: shared.Config = None,
    budget: shared.Budget = None,
    article_seconds: shared.ArticleSeconds = 10.0,
    article_memory: shared.ArticleMemory = 1024.0,
    allow_fetch: shared.AllowFetch = False,
    as_json: Annotated[bool, typer.Option("--json", help="No effect: the protocol is always JSON.")] = False,  # noqa: ARG001 - every command takes --json
) -> None:
    """Serve tools of the Model Context Protocol (MCP)."""
    from summarizer.commands.output import say
    from summarizer.commands.serve import plan_server, reach
    from summarizer.intake.extras import import_extra
    from summarizer.serve.limits import Limits

    import_extra("mcp", needs="A server of the Model Context Protocol needs mcp", extra="mcp")
    from summarizer.serve.mcp import serve_http, serve_stdio

    limits = Limits(workers=workers, article_seconds=article_seconds, article_memory=article_memory)
    given = {"base_url": base_url, "second_reader": second_reader, "policy": policy}
    with TemporaryDirectory(prefix="summarizer-") as folder:
        plan = plan_server(
            store or Path(folder), limits, model, given, config=config, budget=budget, allow_fetch=allow_fetch
        )
        if http:
            serve_http(reach(plan, host, port, tokens_file), say)
        else:
            serve_stdio(plan)
