"""The arguments of `summarizer batch`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from summarizer.commands import options as shared
from summarizer.commands.groups import ARTICLES, BRIEFS, LIMITS, MODELS, RECORDS
from summarizer.commands.via import FOLDER_OPTION

__all__ = ["batch"]


def batch(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    inputs: Annotated[
        list[str],
        typer.Argument(
            help="Files (.jsonl, .jsonl.gz, .parquet, .warc, or one article each), folders, patterns or "
            "addresses; - reads JSON Lines.",
            metavar="IN",
        ),
    ],
    output: Annotated[
        str,
        typer.Option("--output", "-o", help="A .jsonl, .jsonl.gz, .jsonl.zst or .parquet file; - prints."),
    ],
    model: shared.Model = None,
    policy: shared.Policy = None,
    budget: Annotated[
        str | None, typer.Option(help="Maximum cost in US dollars of all calls in the ledger.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only estimate calls, tokens and cost.")] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed for a temporary reason.")
    ] = False,
    append: Annotated[
        bool, typer.Option("--append", help="Keep the output's briefs and add new ones.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print events and summary as JSON lines.")] = False,
    input_format: shared.InputFormat = "auto",
    text_field: Annotated[
        str, typer.Option(help="The column with the article's text.", rich_help_panel=ARTICLES)
    ] = "text",
    id_field: Annotated[
        str, typer.Option(help="The column with the article's id.", rich_help_panel=ARTICLES)
    ] = "id",
    keep: Annotated[
        str,
        typer.Option(
            help="Other columns to copy into the record.",
            metavar="all|none|NAME,NAME",
            rich_help_panel=ARTICLES,
        ),
    ] = "all",
    duplicates: Annotated[
        Literal["error", "first", "all"],
        typer.Option(
            help="A repeated id fails, is left out, or gets a brief.",
            metavar="error|first|all",
            rich_help_panel=ARTICLES,
        ),
    ] = "error",
    shard: Annotated[
        str | None,
        typer.Option(
            help="Only this part of the articles, for example 3/8.", metavar="N/OF", rich_help_panel=ARTICLES
        ),
    ] = None,
    force: shared.Force = False,
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    spec: shared.Spec = None,
    compact: Annotated[
        bool,
        typer.Option("--compact", help="Write briefs in their compact form.", rich_help_panel=BRIEFS),
    ] = False,
    sign: shared.Sign = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    config: shared.Config = None,
    price: Annotated[
        str | None,
        typer.Option(help="US dollars a million tokens, in and out: 0.25,2.00.", rich_help_panel=MODELS),
    ] = None,
    reader_price: Annotated[
        str | None,
        typer.Option(help="The same for the second reader, if not known.", rich_help_panel=MODELS),
    ] = None,
    via: shared.Via = "online",
    folder: Annotated[Path | None, typer.Option(FOLDER_OPTION, hidden=True)] = None,
    poll: Annotated[
        float, typer.Option(help="Seconds between checks of a provider's batch.", rich_help_panel=MODELS)
    ] = 60.0,
    concurrency: Annotated[
        int, typer.Option(help="Maximum articles under way in one process.", rich_help_panel=LIMITS)
    ] = 50,
    workers: Annotated[int, typer.Option(help="Number of processes.", rich_help_panel=LIMITS)] = 1,
    rpm: Annotated[
        float | None, typer.Option(help="Maximum requests a minute.", rich_help_panel=LIMITS)
    ] = None,
    tpm: Annotated[
        float | None, typer.Option(help="Maximum tokens a minute.", rich_help_panel=LIMITS)
    ] = None,
    article_seconds: shared.ArticleSeconds = 60.0,
    article_memory: shared.ArticleMemory = 2048.0,
    engine: shared.Engine = "plain",
    runner: shared.Runner = None,
    ledger: Annotated[
        Path | None, typer.Option(help="The ledger, instead of OUTPUT.ledger.", rich_help_panel=RECORDS)
    ] = None,
    events: Annotated[
        str | None,
        typer.Option(
            help="Append events as JSON lines to this file; - prints them.", rich_help_panel=RECORDS
        ),
    ] = None,
    metrics_file: Annotated[
        Path | None,
        typer.Option(help="Write figures for Prometheus to this file (.prom).", rich_help_panel=RECORDS),
    ] = None,
) -> None:
    """Make checked briefs of thousands or millions of articles."""
    from summarizer.batching.columns import Columns, read_keep
    from summarizer.batching.options import Options, read_money, read_price
    from summarizer.batching.shard import read_shard
    from summarizer.commands.batch import Request, run_batch
    from summarizer.commands.keys import read_key
    from summarizer.commands.output import check_name
    from summarizer.commands.spec import read_spec
    from summarizer.intake import rules_of
    from summarizer.model.errors import SettingsError

    # Daft's folder ends in a separator.
    check_name(output.rstrip("/") if engine == "daft" else output, "--output")
    if ledger is not None:
        check_name(ledger, "--ledger")
    options = Options(
        concurrency=concurrency,
        workers=workers,
        requests_per_minute=rpm,
        tokens_per_minute=tpm,
        budget=read_money(budget),
        price=read_price(price, "--price"),
        reader_price=read_price(reader_price, "--reader-price"),
        ledger=ledger,
        via=via,
        folder=folder,
        poll=poll,
        retry_failed=retry_failed,
        sign=read_key(sign, "--sign") if sign else None,
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        append=append,
        article_seconds=article_seconds,
        article_memory=article_memory,
        force=force,
        columns=Columns(text_field, id_field, read_keep(keep)),
        shard=read_shard(shard),
        duplicates=duplicates,
        compact=compact,
    )
    given = {"model": model, "base_url": base_url, "policy": policy}
    request = Request(
        inputs=tuple(inputs),
        output=output,
        settings=given | {"second_reader": second_reader, "spec": read_spec(spec) if spec else None},
        config=config,
        options=options,
        is_dry_run=dry_run,
        as_json=as_json,
        metrics=metrics_file,
        events=events,
    )
    if engine == "daft":
        from summarizer.commands.distributed import run_distributed

        raise typer.Exit(run_distributed(request, runner or "native"))
    if runner is not None:
        raise SettingsError("--runner is for Daft: give --engine daft, too")
    raise typer.Exit(run_batch(request))
