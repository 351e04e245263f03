"""The arguments of `summarizer batch`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from summarizer.commands import options as shared
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
    base_url: shared.BaseUrl = None,
    policy: shared.Policy = None,
    second_reader: shared.SecondReader = None,
    spec: shared.Spec = None,
    config: shared.Config = None,
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    concurrency: Annotated[int, typer.Option(help="Maximum articles under way in one process.")] = 50,
    workers: Annotated[int, typer.Option(help="Number of processes.")] = 1,
    rpm: Annotated[float | None, typer.Option(help="Maximum requests a minute.")] = None,
    tpm: Annotated[float | None, typer.Option(help="Maximum tokens a minute.")] = None,
    budget: Annotated[
        str | None, typer.Option(help="Maximum cost in US dollars of all calls in the ledger.")
    ] = None,
    price: Annotated[
        str | None, typer.Option(help="US dollars a million tokens, input and output, for example 0.25,2.00.")
    ] = None,
    reader_price: Annotated[
        str | None, typer.Option(help="The same for the second reader, if its price is not known.")
    ] = None,
    engine: shared.Engine = "plain",
    runner: shared.Runner = None,
    via: shared.Via = "online",
    folder: Annotated[Path | None, typer.Option(FOLDER_OPTION, hidden=True)] = None,
    poll: Annotated[float, typer.Option(help="Seconds between two checks of a provider's batch.")] = 60.0,
    ledger: Annotated[Path | None, typer.Option(help="The ledger, instead of OUTPUT.ledger.")] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed for a temporary reason.")
    ] = False,
    sign: shared.Sign = None,
    append: Annotated[
        bool, typer.Option("--append", help="Keep the output's briefs and add new ones.")
    ] = False,
    article_seconds: Annotated[
        float, typer.Option(help="Maximum seconds of processor time for one article.")
    ] = 60.0,
    article_memory: Annotated[float, typer.Option(help="Maximum megabytes for one article.")] = 2048.0,
    force: shared.Force = False,
    text_field: Annotated[str, typer.Option(help="The column with the article's text.")] = "text",
    id_field: Annotated[str, typer.Option(help="The column with the article's id.")] = "id",
    keep: Annotated[
        str,
        typer.Option(help="Other columns to copy into the record.", metavar="all|none|NAME,NAME"),
    ] = "all",
    shard: Annotated[
        str | None, typer.Option(help="Only this part of the articles, for example 3/8.", metavar="N/OF")
    ] = None,
    duplicates: Annotated[
        Literal["error", "first", "all"],
        typer.Option(
            help="A repeated id is a failure, is left out, or gets its own record.",
            metavar="error|first|all",
        ),
    ] = "error",
    compact: Annotated[bool, typer.Option("--compact", help="Write briefs in their compact form.")] = False,
    metrics_file: Annotated[
        Path | None, typer.Option(help="Write figures for Prometheus to this file (.prom).")
    ] = None,
    events: Annotated[
        str | None, typer.Option(help="Append events to this file as JSON lines; - prints them.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only estimate calls, tokens and cost.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print events and summary as JSON lines.")] = False,
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
