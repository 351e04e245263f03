"""The options that several commands have, each with its help text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from summarizer.commands.output_format import OUTPUT_FORMATS
from summarizer.model.choices import FormatName, PolicyName

__all__ = [
    "AllowFetch",
    "ArticleMemory",
    "ArticleSeconds",
    "BaseUrl",
    "Budget",
    "Config",
    "Engine",
    "Force",
    "Host",
    "IgnoreRobots",
    "InputFormat",
    "Model",
    "Models",
    "OutputFormat",
    "Policy",
    "PrivateHosts",
    "Runner",
    "SecondReader",
    "Sign",
    "Spec",
    "TokensFile",
    "Via",
    "Workers",
]

Model = Annotated[str | None, typer.Option(help="provider/model. Default: the embedded extractive drafter.")]
BaseUrl = Annotated[str | None, typer.Option(help="Address of an OpenAI-compatible server.")]
Policy = Annotated[
    PolicyName | None,
    typer.Option(help="How findings are handled.", metavar="default|strict|report"),
]
SecondReader = Annotated[
    str | None, typer.Option(help="provider/model of a second model that reads each item.")
]
Engine = Annotated[
    Literal["plain", "daft"],
    typer.Option(
        help="What runs the batch: this program, or Daft, on one or many machines.", metavar="plain|daft"
    ),
]
Runner = Annotated[
    Literal["native", "ray"] | None,
    typer.Option(help="What Daft runs on. Default: native, this machine.", metavar="native|ray"),
]
Via = Annotated[
    Literal["online", "provider-batch", "batch-file"],
    typer.Option(
        help="How requests are sent: as calls, by the provider's batch API, or as files to be answered.",
        metavar="online|provider-batch|batch-file FOLDER",
    ),
]
Sign = Annotated[
    Path | None,
    typer.Option("--sign", help="Sign the briefs with this private Ed25519 key.", metavar="KEYFILE"),
]
IgnoreRobots = Annotated[
    bool, typer.Option("--ignore-robots", help="Fetch addresses without asking the site's robots.txt.")
]
PrivateHosts = Annotated[
    bool,
    typer.Option("--private-hosts", help="Fetch addresses in private networks and on this machine."),
]
Force = Annotated[
    bool, typer.Option("--force", help="Also make a brief of a text that does not look like an article.")
]
InputFormat = Annotated[
    # The names of summarizer.intake.Format, which is not imported for --help.
    Literal["auto", "text", "markdown", "json", "jsonl", "html", "pdf", "docx", "eml", "warc"],
    typer.Option(
        help="How to read the articles. Default: by their names and contents.",
        metavar="auto|text|markdown|json|jsonl|html|pdf|docx|eml|warc",
    ),
]
Spec = Annotated[
    Path | None,
    typer.Option(help="Specification of the briefs: sections, lengths, language (.toml or .json)."),
]
Config = Annotated[Path | None, typer.Option(help="Config file (TOML) to use instead of the default ones.")]
OutputFormat = Annotated[
    FormatName | None,
    typer.Option(
        "--format",
        help="Default: by the output's ending; without one, text on a terminal, else markdown.",
        metavar="|".join(OUTPUT_FORMATS),
    ),
]
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model", help="provider/model that clients may use; may be repeated; the first is the default."
    ),
]
Workers = Annotated[int, typer.Option(help="Number of processes that read and check.")]
Host = Annotated[str, typer.Option(help="Address to listen on.")]
TokensFile = Annotated[
    Path | None, typer.Option(help="File with the hashes of the tokens, instead of SUMMARIZER_TOKENS.")
]
ArticleSeconds = Annotated[float, typer.Option(help="Maximum seconds of processor time for one article.")]
ArticleMemory = Annotated[float, typer.Option(help="Maximum megabytes for one article.")]
Budget = Annotated[str | None, typer.Option(help="Maximum cost in US dollars of all calls in the store.")]
AllowFetch = Annotated[
    bool, typer.Option("--allow-fetch", help="Fetch articles from public addresses that clients give.")
]
