"""The command line: reads the arguments, calls one command, turns errors into a message and an exit code."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TextIO, cast

import typer
from typer.core import TyperGroup

from summarizer.batching.collector import collect_rarely
from summarizer.commands import examples
from summarizer.commands.arguments import (
    batch,
    doctor,
    evaluate,
    explain,
    languages,
    mcp,
    models,
    recheck,
    review,
    schema,
    serve,
    summarize,
    verify,
)
from summarizer.commands.groups import GroupedCommand
from summarizer.commands.via import BatchCommand
from summarizer.model.errors import SummarizerError
from summarizer.model.release import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["app", "main"]

# What a command does is imported when it runs: --version and --help need not wait for the checks.


_COMPLETIONS = {"--install-completion", "--show-completion"}


class _Commands(TyperGroup):
    """The commands; a wrong value is told in our words, without those of the package that read it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - typer hides its types
        """Read the options before the command."""
        # Where Typer tells the shell by itself they are flags: it would install, and look at the rest later.
        flags = {
            name
            for option in self.get_params(ctx)
            if getattr(option, "is_flag", False)
            for name in option.opts
        }
        if len(args) > 1 and args[0] in _COMPLETIONS & flags:
            raise typer.BadParameter(f"{args[0]} takes no other arguments: give it alone")
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer hides its types
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise


app = typer.Typer(
    name="summarizer",
    cls=_Commands,
    help="Turn news articles into checked briefs. Every fact points to its source in the article.",
    epilog="Exit codes: 0 done, 1 findings, 2 bad input or usage, 3 model or network.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if asked:
        typer.echo(f"summarizer {VERSION}")
        raise typer.Exit


@app.callback()
def _read_general_options(
    *,
    asked: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Turn news articles into checked briefs. Every fact points to its source in the article."""


# Their order is that of --help.
app.command(epilog=examples.SUMMARIZE, no_args_is_help=True, cls=GroupedCommand)(summarize.summarize)
app.command(epilog=examples.VERIFY, no_args_is_help=True, cls=GroupedCommand)(verify.verify)
app.command(epilog=examples.BATCH, no_args_is_help=True, cls=BatchCommand)(batch.batch)
app.command(epilog=examples.EXPLAIN, no_args_is_help=True)(explain.explain)
app.command(epilog=examples.RECHECK, no_args_is_help=True)(recheck.recheck)
app.command(epilog=examples.REVIEW, no_args_is_help=True, cls=GroupedCommand)(review.review)
app.command(epilog=examples.SERVE, cls=GroupedCommand)(serve.serve)
app.command(epilog=examples.MCP)(mcp.mcp)
app.command(epilog=examples.EVALUATE)(evaluate.evaluate)
app.command(epilog=examples.SCHEMA)(schema.schema)
app.command(epilog=examples.LANGUAGES)(languages.languages)
app.command(epilog=examples.MODELS)(models.models)
app.command(epilog=examples.DOCTOR)(doctor.doctor)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 findings, 2 bad input or usage, 3 model or network.

    Ctrl-C exits with 130. An error of this package is one message on standard error; so is what the
    operating system, or the ledger's database, refuses.
    """
    if cast("TextIO | None", sys.stderr) is None:
        # Started with it closed: nobody is to be told anything, by this package or another.
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the process
    try:
        with collect_rarely():
            app(None if arguments is None else list(arguments), prog_name="summarizer")
    except SummarizerError as error:
        _exit_with(str(error), error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        _exit_with(_tell_refusal(error), SummarizerError.exit_code)
    except sqlite3.Error as error:
        _exit_with(f"the ledger cannot be used: {error}; use another --ledger", SummarizerError.exit_code)


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
