"""The arguments of `summarizer serve`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from summarizer.commands import options as shared
from summarizer.commands.groups import ACCESS, LIMITS

__all__ = ["serve"]


def serve(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    host: shared.Host = "127.0.0.1",
    port: Annotated[
        int, typer.Option(help="Port to listen on; 0 for any free port.", min=0, max=65535)
    ] = 8000,
    store: Annotated[Path, typer.Option("--store", help="Folder for briefs and paid replies.")] = Path(
        "summarizer-server"
    ),
    workers: shared.Workers = 2,
    tokens_file: shared.TokensFile = None,
    new_token: Annotated[
        str | None,
        typer.Option(
            help="Print a new token and its line for the tokens file.", rich_help_panel=ACCESS, metavar="NAME"
        ),
    ] = None,
    host_name: Annotated[
        list[str] | None,
        typer.Option(
            "--host-name",
            help="A host name to accept without tokens; may be repeated.",
            rich_help_panel=ACCESS,
        ),
    ] = None,
    model: shared.Models = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.Policy = None,
    config: shared.Config = None,
    budget: shared.Budget = None,
    rpm: Annotated[
        float | None, typer.Option(help="Maximum requests to models a minute.", rich_help_panel=LIMITS)
    ] = None,
    rate: Annotated[
        float,
        typer.Option(
            help="Maximum requests a second for each client; 0 for no limit.", rich_help_panel=LIMITS
        ),
    ] = 20.0,
    body_bytes: Annotated[
        int, typer.Option(help="Maximum bytes of a request.", rich_help_panel=LIMITS)
    ] = 2_000_000,
    article_characters: Annotated[
        int, typer.Option(help="Maximum characters of an article.", rich_help_panel=LIMITS)
    ] = 200_000,
    article_seconds: shared.ArticleSeconds = 10.0,
    article_memory: shared.ArticleMemory = 1024.0,
    queue: Annotated[
        int, typer.Option(help="Maximum tasks waiting for a process.", rich_help_panel=LIMITS)
    ] = 200,
    wait: Annotated[
        float,
        typer.Option(help="Seconds before a waiting client is told to come back.", rich_help_panel=LIMITS),
    ] = 300.0,
    grace: Annotated[
        float, typer.Option(help="Seconds to finish work under way after SIGTERM.", rich_help_panel=LIMITS)
    ] = 30.0,
    keep_days: Annotated[
        float, typer.Option(help="Days to keep briefs; 0 for ever.", rich_help_panel=LIMITS)
    ] = 30.0,
    allow_fetch: shared.AllowFetch = False,
    log: Annotated[
        bool, typer.Option("--log", help="Write a line for each request to standard error.")
    ] = False,
    telemetry: Annotated[
        bool, typer.Option("--telemetry", help="Send spans to OTEL_EXPORTER_OTLP_ENDPOINT.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a new token as JSON.", rich_help_panel=ACCESS)
    ] = False,
) -> None:
    """Serve briefs and checks over HTTP."""
    from summarizer.commands.output import say
    from summarizer.commands.serve import plan_server, print_token, reach
    from summarizer.serve.limits import Limits
    from summarizer.serve.run import serve as run

    if new_token is not None:
        print_token(new_token, as_json=as_json)
        return
    limits = Limits(
        workers=workers,
        body_bytes=body_bytes,
        article_characters=article_characters,
        article_seconds=article_seconds,
        article_memory=article_memory,
        queue=queue,
        wait=wait,
        rate=rate,
        grace=grace,
        keep_days=keep_days,
    )
    given = {"base_url": base_url, "second_reader": second_reader, "policy": policy}
    plan = plan_server(
        store,
        limits,
        model,
        given,
        config=config,
        budget=budget,
        allow_fetch=allow_fetch,
        telemetry=telemetry,
    )
    plan = replace(plan, log=log, names=frozenset(host_name or ()), requests=rpm)
    run(reach(plan, host, port, tokens_file), say)
