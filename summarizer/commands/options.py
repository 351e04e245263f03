"""The options that several commands have, each with its help text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from summarizer.commands.groups import ACCESS, ARTICLES, BRIEFS, LIMITS, MODELS
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
BaseUrl = Annotated[
    str | None, typer.Option(help="Address of an OpenAI-compatible server.", rich_help_panel=MODELS)
]
Policy = Annotated[
    PolicyName | None,
    typer.Option(help="How findings are handled.", metavar="default|strict|report"),
]
SecondReader = Annotated[
    str | None,
    typer.Option(help="provider/model of a second model that reads each item.", rich_help_panel=MODELS),
]
Engine = Annotated[
    Literal["plain", "daft"],
    typer.Option(
        help="Daft runs a batch on one machine or many.", metavar="plain|daft", rich_help_panel=LIMITS
    ),
]
Runner = Annotated[
    Literal["native", "ray"] | None,
    typer.Option(
        help="What Daft runs on. Default: native, this machine.", metavar="native|ray", rich_help_panel=LIMITS
    ),
]
Via = Annotated[
    Literal["online", "provider-batch", "batch-file"],
    typer.Option(
        help="Send requests as calls, as a provider's batch, or as files.",
        metavar="online|provider-batch|batch-file FOLDER",
        rich_help_panel=MODELS,
    ),
]
Sign = Annotated[
    Path | None,
    typer.Option(
        "--sign",
        help="Sign the briefs with this private Ed25519 key.",
        metavar="KEYFILE",
        rich_help_panel=BRIEFS,
    ),
]
IgnoreRobots = Annotated[
    bool,
    typer.Option(
        "--ignore-robots",
        help="Fetch addresses without asking the site's robots.txt.",
        rich_help_panel=ARTICLES,
    ),
]
PrivateHosts = Annotated[
    bool,
    typer.Option(
        "--private-hosts",
        help="Fetch addresses in private networks and on this machine.",
        rich_help_panel=ARTICLES,
    ),
]
Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Accept a text that does not look like an article.", rich_help_panel=ARTICLES
    ),
]
InputFormat = Annotated[
    # The names of summarizer.intake.Format, which is not imported for --help.
    Literal["auto", "text", "markdown", "json", "jsonl", "html", "pdf", "docx", "eml", "warc"],
    typer.Option(
        help="Format of the articles; auto goes by name and content.",
        rich_help_panel=ARTICLES,
        metavar="auto|text|markdown|json|jsonl|html|pdf|docx|eml|warc",
    ),
]
Spec = Annotated[
    Path | None,
    typer.Option(help="Sections, lengths and language of the briefs (.toml, .json).", rich_help_panel=BRIEFS),
]
Config = Annotated[
    Path | None,
    typer.Option(help="Config file (TOML) to use instead of the default ones.", rich_help_panel=MODELS),
]
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
    typer.Option("--model", help="provider/model for clients; repeatable, the first is the default."),
]
Workers = Annotated[
    int, typer.Option(help="Number of processes that read and check.", rich_help_panel=LIMITS)
]
Host = Annotated[str, typer.Option(help="Address to listen on.")]
TokensFile = Annotated[
    Path | None,
    typer.Option(help="File of the tokens' hashes, instead of SUMMARIZER_TOKENS.", rich_help_panel=ACCESS),
]
ArticleSeconds = Annotated[
    float, typer.Option(help="Maximum processor seconds for one article.", rich_help_panel=LIMITS)
]
ArticleMemory = Annotated[
    float, typer.Option(help="Maximum megabytes for one article.", rich_help_panel=LIMITS)
]
Budget = Annotated[str | None, typer.Option(help="Maximum cost in US dollars of all calls in the store.")]
AllowFetch = Annotated[
    bool,
    typer.Option(
        "--allow-fetch",
        help="Fetch articles from public addresses that clients give.",
        rich_help_panel=ACCESS,
    ),
]
