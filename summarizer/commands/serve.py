"""The commands `serve` and `mcp`: their options, and how the server is put together from them."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.commands import options as shared  # noqa: TC001 - Typer reads the annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.drafting.settings import Settings
    from summarizer.serve.limits import Limits
    from summarizer.serve.run import Plan

__all__ = ["mcp", "serve"]

_Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model", help="provider/model that may be asked for; may be repeated; the first is the default."
    ),
]
_Store = Annotated[Path, typer.Option("--store", help="Folder for the briefs and the paid replies.")]
_Workers = Annotated[int, typer.Option(help="Number of processes that read and check.")]
_Host = Annotated[str, typer.Option(help="Address to listen at.")]
_TokensFile = Annotated[
    Path | None, typer.Option(help="File with the hashes of the tokens, instead of SUMMARIZER_TOKENS.")
]
_ArticleSeconds = Annotated[float, typer.Option(help="Maximum seconds of processor time for one article.")]
_ArticleMemory = Annotated[float, typer.Option(help="Maximum megabytes for one article.")]
_Budget = Annotated[str | None, typer.Option(help="Maximum cost in US dollars of all calls in the store.")]
_AllowFetch = Annotated[
    bool, typer.Option("--allow-fetch", help="Fetch articles from public addresses that clients give.")
]
_Telemetry = Annotated[bool, typer.Option("--telemetry", help="Send spans to OTEL_EXPORTER_OTLP_ENDPOINT.")]
_AsJson = Annotated[bool, typer.Option("--json", help="Print what is printed as JSON.")]


def serve(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    host: _Host = "127.0.0.1",
    port: Annotated[
        int, typer.Option(help="Port to listen at, 0 for any free one.", min=0, max=65535)
    ] = 8000,
    store: _Store = Path("summarizer-server"),
    workers: _Workers = 2,
    tokens_file: _TokensFile = None,
    new_token: Annotated[
        str | None,
        typer.Option(help="Print a new token and its line for the file; serve nothing.", metavar="NAME"),
    ] = None,
    host_name: Annotated[
        list[str] | None,
        typer.Option("--host-name", help="Another name that is answered to without tokens; may be repeated."),
    ] = None,
    model: _Models = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.PolicyName = None,
    config: shared.Config = None,
    budget: _Budget = None,
    rpm: Annotated[float | None, typer.Option(help="Maximum requests to models a minute.")] = None,
    rate: Annotated[float, typer.Option(help="Maximum requests a second of each client, 0 for any.")] = 20.0,
    body_bytes: Annotated[int, typer.Option(help="Maximum bytes of a request.")] = 2_000_000,
    article_characters: Annotated[int, typer.Option(help="Maximum characters of an article.")] = 200_000,
    article_seconds: _ArticleSeconds = 10.0,
    article_memory: _ArticleMemory = 1024.0,
    queue: Annotated[int, typer.Option(help="Maximum tasks that wait for a process.")] = 200,
    wait: Annotated[
        float, typer.Option(help="Seconds until a client is told to come back for a brief.")
    ] = 300.0,
    grace: Annotated[float, typer.Option(help="Seconds for work under way when the server stops.")] = 30.0,
    keep_days: Annotated[float, typer.Option(help="Days that briefs are kept, 0 for ever.")] = 30.0,
    allow_fetch: _AllowFetch = False,
    log: Annotated[
        bool, typer.Option("--log", help="Write a line for each request to standard error.")
    ] = False,
    telemetry: _Telemetry = False,
    as_json: _AsJson = False,
) -> None:
    """Serve briefs and checks over HTTP."""
    from summarizer.commands.output import say, write_json, write_stdout
    from summarizer.serve.limits import Limits
    from summarizer.serve.run import serve as run
    from summarizer.serve.tokens import new_token as make_token

    if new_token is not None:
        token, line = make_token(new_token)
        if as_json:
            import json

            write_json(json.dumps({"token": token, "line": line}) + "\n")
        else:
            write_stdout(f"token for the client, shown once: {token}\nline for the file of tokens: {line}\n")
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
    plan = _plan(
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
    run(_reached(plan, host, port, tokens_file), say)


def mcp(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    http: Annotated[
        bool, typer.Option("--http", help="Serve over HTTP, not standard input and output.")
    ] = False,
    host: _Host = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port for --http.", min=0, max=65535)] = 8001,
    store: Annotated[
        Path | None,
        typer.Option("--store", help="Folder for briefs and paid replies. Default: kept until the end only."),
    ] = None,
    workers: _Workers = 1,
    tokens_file: _TokensFile = None,
    model: _Models = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.PolicyName = None,
    config: shared.Config = None,
    budget: _Budget = None,
    article_seconds: _ArticleSeconds = 10.0,
    article_memory: _ArticleMemory = 1024.0,
    allow_fetch: _AllowFetch = False,
    as_json: Annotated[bool, typer.Option("--json", help="No effect: the protocol is always JSON.")] = False,  # noqa: ARG001 - every command takes --json
) -> None:
    """Serve summarize, verify and explain as tools of the Model Context Protocol."""
    from summarizer.commands.output import say
    from summarizer.intake.extras import import_extra
    from summarizer.serve.limits import Limits

    import_extra("mcp", needs="A server of the Model Context Protocol needs mcp", extra="mcp")
    from summarizer.serve.mcp import serve_http, serve_stdio

    limits = Limits(workers=workers, article_seconds=article_seconds, article_memory=article_memory)
    given = {"base_url": base_url, "second_reader": second_reader, "policy": policy}
    with TemporaryDirectory(prefix="summarizer-") as folder:
        plan = _plan(
            store or Path(folder), limits, model, given, config=config, budget=budget, allow_fetch=allow_fetch
        )
        if http:
            serve_http(_reached(plan, host, port, tokens_file), say)
        else:
            serve_stdio(plan)


def _plan(  # noqa: PLR0913 - what both commands take
    store: Path,
    limits: Limits,
    models: Sequence[str] | None,
    given: dict[str, str | None],
    *,
    config: Path | None,
    budget: str | None,
    allow_fetch: bool,
    telemetry: bool = False,
) -> Plan:
    from summarizer.batching.options import read_money
    from summarizer.commands.output import check_name
    from summarizer.editing.policy import find_policy
    from summarizer.intake import rules_of
    from summarizer.serve.run import Plan

    check_name(store, "--store")
    offered = _offered(models, given, config)
    policy = next(iter(offered.values())).policy
    find_policy(policy)
    return Plan(
        folder=store,
        models=offered,
        policy=policy,
        limits=limits,
        budget=read_money(budget),
        fetching=rules_of() if allow_fetch else None,
        telemetry=telemetry,
    )


def _offered(
    models: Sequence[str] | None, given: dict[str, str | None], config: Path | None
) -> dict[str, Settings]:
    """Return the complete settings of each model that is offered."""
    from summarizer.commands.output import say
    from summarizer.drafting.settings import load_settings

    found = [
        load_settings(given | {"model": name}, os.environ, config, tell=say) for name in models or (None,)
    ]
    return {settings.model: settings for settings in found}


def _reached(plan: Plan, host: str, port: int, tokens_file: Path | None) -> Plan:
    from summarizer.serve.tokens import read_tokens

    return replace(plan, host=host, port=port, tokens=read_tokens(tokens_file, os.environ))
