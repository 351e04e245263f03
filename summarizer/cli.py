"""The command line: reads the arguments, calls one command, turns errors into a message and an exit code."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, TextIO, cast

import typer

from summarizer.commands import examples
from summarizer.commands import options as shared
from summarizer.commands.output_format import OUTPUT_FORMATS, OutputFormat, choose_format
from summarizer.commands.via import FOLDER_OPTION, BatchCommand
from summarizer.model.errors import SettingsError, SummarizerError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["app", "main"]

# What a command does is imported when it runs: --version and --help need not wait for the checks.

app = typer.Typer(
    name="summarizer",
    help="Turn news articles into checked briefs. Every fact points to its source in the article.",
    epilog="Exit codes: 0 done, 1 findings, 2 bad input or usage, 3 model or network.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if asked:
        from importlib.metadata import version

        typer.echo(f"summarizer {version('summarizer')}")
        raise typer.Exit


@app.callback()
def _read_general_options(
    *,
    asked: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Turn news articles into checked briefs. Every fact points to its source in the article."""


@app.command(epilog=examples.SUMMARIZE, no_args_is_help=True)
def summarize(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            help="Articles: files (text, JSON, HTML, PDF, Word, mail ...) or addresses; - is standard input.",
            metavar="FILE...",
        ),
    ],
    model: shared.Model = None,
    base_url: shared.BaseUrl = None,
    second_reader: shared.SecondReader = None,
    policy: shared.PolicyName = None,
    config: shared.Config = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", help="A file (.md, .html, .docx, .json, .jsonl, .csv ...) or a folder/."
        ),
    ] = None,
    output_format: Annotated[
        OutputFormat | None,
        typer.Option(
            "--format",
            help="Default: by the output's suffix; else text on a terminal, markdown elsewhere.",
            metavar="|".join(OUTPUT_FORMATS),
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    as_compact: Annotated[bool, typer.Option("--compact", help="The same as --format compact.")] = False,
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    published: Annotated[
        str, typer.Option(help="Publication date of articles that give none, for example 2025-09-03.")
    ] = "",
    language: Annotated[
        str, typer.Option(help="Language of the articles, as en or pt-BR; told from their text if not given.")
    ] = "",
    headings: Annotated[
        str | None,
        typer.Option(help="Language of the headings: article for the article's own, or en, de, fr, it."),
    ] = None,
    sign: shared.Sign = None,
    force: shared.Force = False,
) -> None:
    """Make a checked brief of each article."""
    from summarizer.commands.summarize import Request, summarize_files
    from summarizer.intake import rules_of

    given = {"model": model, "base_url": base_url, "policy": policy, "headings": headings}
    request = Request(
        files=tuple(files),
        settings=given | {"second_reader": second_reader},
        config=config,
        output=output,
        output_format=choose_format(output_format, as_json=as_json, as_compact=as_compact),
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        published=published,
        language=language,
        sign=sign,
        force=force,
    )
    raise typer.Exit(summarize_files(request))


@app.command(epilog=examples.VERIFY, no_args_is_help=True)
def verify(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    brief: Annotated[
        Path,
        typer.Argument(metavar="BRIEF", help="A brief (JSON or Markdown) or any text; - is standard input."),
    ],
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE", help="The article it is about, a file or an address; - is standard input."
        ),
    ],
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    signed_by: Annotated[
        Path | None,
        typer.Option(help="Public key; the brief must be signed with its private key.", metavar="KEYFILE"),
    ] = None,
    second_reader: shared.SecondReader = None,
    base_url: shared.BaseUrl = None,
    config: shared.Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Check a brief, or any text about an article, against the article."""
    from summarizer.commands.verify import read_reader, verify_file
    from summarizer.intake import rules_of

    reader = read_reader(second_reader, base_url, config) if second_reader else None
    code = verify_file(
        brief,
        article,
        as_json=as_json,
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        signed_by=signed_by,
        settings=reader,
    )
    raise typer.Exit(code)


@app.command(epilog=examples.BATCH, no_args_is_help=True, cls=BatchCommand)
def batch(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    inputs: Annotated[
        list[str],
        typer.Argument(
            help="Files (.jsonl, .parquet, .warc, or one article each), folders, patterns or addresses; "
            "- reads JSON Lines.",
            metavar="IN...",
        ),
    ],
    output: Annotated[str, typer.Option("--output", "-o", help="File for the briefs: .jsonl or .parquet.")],
    model: shared.Model = None,
    base_url: shared.BaseUrl = None,
    policy: shared.PolicyName = None,
    second_reader: shared.SecondReader = None,
    config: shared.Config = None,
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    concurrency: Annotated[int, typer.Option(help="Maximum articles in flight in one process.")] = 50,
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
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Estimate calls, tokens and cost; do nothing else.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print events and summary as JSON lines.")] = False,
) -> None:
    """Make checked briefs of thousands or millions of articles."""
    from summarizer.batching.options import Options, read_money, read_price
    from summarizer.commands.batch import Request, run_batch
    from summarizer.commands.keys import read_key
    from summarizer.commands.output import check_name
    from summarizer.intake import rules_of

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
    )
    request = Request(
        inputs=tuple(inputs),
        output=output,
        settings={"model": model, "base_url": base_url, "policy": policy, "second_reader": second_reader},
        config=config,
        options=options,
        is_dry_run=dry_run,
        as_json=as_json,
    )
    if engine == "daft":
        from summarizer.commands.distributed import run_distributed

        raise typer.Exit(run_distributed(request, runner or "native"))
    if runner is not None:
        raise SettingsError("--runner says what Daft runs on: give --engine daft, too")
    raise typer.Exit(run_batch(request))


@app.command(epilog=examples.EXPLAIN, no_args_is_help=True)
def explain(
    brief: Annotated[Path, typer.Argument(metavar="BRIEF", help="A brief as JSON; - is standard input.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the histories as JSON.")] = False,
) -> None:
    """Show the history of each item of a brief."""
    from summarizer.commands.explain import explain_file

    raise typer.Exit(explain_file(brief, as_json=as_json))


@app.command(epilog=examples.RECHECK, no_args_is_help=True)
def recheck(
    brief: Annotated[Path, typer.Argument(metavar="BRIEF", help="A brief as JSON.")],
    article: Annotated[
        str,
        typer.Argument(metavar="ARTICLE", help="The new version of its article, a file or an address."),
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result for each item as JSON.")] = False,
) -> None:
    """Show which items of a brief are still right after its article has changed."""
    from summarizer.commands.explain import recheck_file

    raise typer.Exit(recheck_file(brief, article, as_json=as_json))


@app.command(epilog=examples.REVIEW, no_args_is_help=True)
def review(  # noqa: PLR0913 - each parameter is an option of the command
    brief: Annotated[
        Path,
        typer.Argument(
            metavar="BRIEF",
            help="A brief as JSON; a .jsonl file or a folder of briefs; - is standard input.",
        ),
    ],
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ARTICLE",
            help="Its article, a file or an address. For many briefs: files or folders.",
        ),
    ] = None,
    *,
    output: Annotated[
        str | None, typer.Option("--output", "-o", help="A file (.html); for many briefs, a folder.")
    ] = None,
    in_browser: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    headings: Annotated[
        str, typer.Option(help="Language of the headings: article for the article's own, or en, de, fr, it.")
    ] = "article",
    input_format: shared.InputFormat = "auto",
    ignore_robots: shared.IgnoreRobots = False,
    private_hosts: shared.PrivateHosts = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
) -> None:
    """Write a page that shows each claim of a brief beside its evidence in the article."""
    from summarizer.commands.review import Request, review_briefs
    from summarizer.intake import rules_of

    request = Request(
        brief=brief,
        articles=tuple(articles or ()),
        output=output,
        in_browser=in_browser,
        headings=headings,
        input_format=input_format,
        rules=rules_of(robots=not ignore_robots, private_hosts=private_hosts),
        as_json=as_json,
    )
    raise typer.Exit(review_briefs(request))


@app.command(epilog=examples.EVALUATE)
def evaluate(  # noqa: PLR0913 - each parameter is an option of the command
    *,
    articles: Annotated[
        list[str] | None,
        typer.Option(
            help="Your articles: a folder, a file or a quoted pattern; may be repeated.", metavar="PATH"
        ),
    ] = None,
    labelled: Annotated[
        list[str] | None,
        typer.Option(help="Your labelled rows (JSON Lines): the same kinds of path.", metavar="PATH"),
    ] = None,
    count: Annotated[int, typer.Option(help="Number of errors for each suite.", min=10)] = 1000,
    floors: Annotated[Path | None, typer.Option(help="Floors that the card must reach (JSON).")] = None,
    lift: Annotated[bool, typer.Option("--raise-floors", help="Raise the floors to this card.")] = False,
    short: Annotated[bool, typer.Option("--short", help="Print a line a suite, not a line a class.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the card as JSON.")] = False,
) -> None:
    """Measure missed errors and false positives of the checks, also on your own articles."""
    from summarizer.commands.evaluate import Request, evaluate_checks

    request = Request(
        articles=tuple(articles or ()),
        labelled=tuple(labelled or ()),
        count=count,
        floors=floors,
        is_raising=lift,
        is_short=short,
        as_json=as_json,
    )
    raise typer.Exit(evaluate_checks(request))


@app.command(epilog=examples.SCHEMA)
def schema(
    name: Annotated[str, typer.Argument(help="Name of the schema.")] = "brief",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="No effect: a schema is always JSON.")] = False,  # noqa: ARG001 - every command takes --json
) -> None:
    """Print a JSON Schema."""
    from summarizer.commands.schema import print_schema

    raise typer.Exit(print_schema(name))


@app.command(epilog=examples.LANGUAGES)
def languages(
    *, as_json: Annotated[bool, typer.Option("--json", help="Print the table as JSON.")] = False
) -> None:
    """Print how far each check judges each language."""
    from summarizer.commands.languages import print_languages

    raise typer.Exit(print_languages(as_json=as_json))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 findings, 2 bad input or usage, 3 model or network.

    Ctrl-C exits with 130. An error of this package is one message on standard error; so is what the
    operating system, or the ledger's database, refuses.
    """
    if cast("TextIO | None", sys.stderr) is None:
        # Started with it closed: nobody is to be told anything, by this package or another.
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the process
    try:
        app(None if arguments is None else list(arguments), prog_name="summarizer")
    except SummarizerError as error:
        _exit_with(str(error), error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        _exit_with(_tell_refusal(error), SummarizerError.exit_code)
    except sqlite3.Error as error:
        _exit_with(f"the ledger cannot be used: {error}; give another --ledger", SummarizerError.exit_code)


def _exit_with(message: str, code: int) -> NoReturn:
    from summarizer.commands.output import abandon_stdout, say

    with contextlib.suppress(AttributeError, ValueError):
        try:
            sys.stdout.flush()
        except OSError:
            abandon_stdout()
    say(message)
    sys.exit(code)


def _tell_refusal(error: OSError) -> str:
    """Return what the operating system refused, of which file, and what to do."""
    reason = error.strerror or str(error)
    if error.filename is None:
        return f"{reason}: check the paths that were given, and what standard output goes to"
    name = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else str(error.filename)
    return f"{name}: {reason}; check the path and its permissions"
