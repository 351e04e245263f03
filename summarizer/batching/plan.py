"""What a batch is going to do: its arguments, put together and checked before anything is read or paid."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batching.assignment import Job
from summarizer.batching.inputs import Reading, check_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import check_output, own_files
from summarizer.checks.run import CHECK_VERSION
from summarizer.drafting.complete import complete_settings
from summarizer.drafting.prices import BATCH_SHARE, Price, find_price
from summarizer.drafting.prompt import prompt_version
from summarizer.drafting.providers import is_verifier, split_model
from summarizer.drafting.settings import Settings, reader_settings
from summarizer.editing.policy import find_policy
from summarizer.model.errors import SettingsError
from summarizer.model.schema import version_of
from summarizer.model.signing import find_signer
from summarizer.second_reader.prompt import claims_version, reading_version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article
    from summarizer.model.choices import PolicyName

    Articles = str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article]

__all__ = ["Plan", "plan_batch", "plan_job"]

# Of the written records; raised when their form changes.
_RECORD_VERSION = 2
# Settings that decide how long one waits, not what an article comes to.
_OF_THE_WAY = {"key", "timeout", "call_timeout", "longest_wait", "attempts", "policy"}
# Of the second reader: without one they decide nothing.
_OF_THE_READER = {"second_reader", "second_reader_base_url", "second_reader_dialect", "reading_tokens"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch is going to do.

    Attributes:
        inputs: Names of files, folders and patterns, or articles.
        output: The file of briefs.
        job: What every process is told.
        options: How the batch is run.
    """

    inputs: Iterable[str | os.PathLike[str] | Article]
    output: Path
    job: Job
    options: Options

    @property
    def own(self) -> frozenset[str]:
        """The absolute names of the files that the batch itself writes."""
        return own_files(self.output, self.job.ledger)

    @property
    def reading(self) -> Reading:
        """How the inputs are read."""
        options = self.options
        return Reading(options.input_format, options.rules, options.columns, options.shard)

    @property
    def fingerprint(self) -> str:
        """What an article's outcome depends on, besides the article, as JSON."""
        job, settings = self.job, self.job.settings
        parts = {
            "record": _RECORD_VERSION,
            "settings": settings.model_dump(
                mode="json", exclude=_OF_THE_WAY | (set() if job.reader else _OF_THE_READER)
            ),
            "policy": job.policy.model_dump(mode="json"),
            "checks": CHECK_VERSION,
            "price": _amounts(job.price),
        }
        if settings.is_live:
            dialect = split_model(settings.model)[0].schema
            parts["prompt"] = prompt_version(settings.spec)
            parts["schema"] = version_of(dialect, spec=settings.spec)
        if job.reader:
            is_asked_claims = is_verifier(job.reader.model, job.reader.second_reader_dialect)
            parts["reading"] = {
                "prompt": claims_version() if is_asked_claims else reading_version(),
                "schema": version_of(split_model(job.reader.model)[0].schema, "reading"),
                "price": _amounts(job.reader_price),
            }
        if job.is_compact:
            parts["compact"] = True
        if self.options.duplicates != "error":
            parts["duplicates"] = self.options.duplicates
        if job.signer:
            parts["signed_by"] = job.signer.public
        return json.dumps(parts, sort_keys=True)


def _amounts(price: Price | None) -> list[str] | None:
    return [str(price.prompt), str(price.completion)] if price else None


def plan_batch(  # noqa: PLR0913 - the arguments of `batch`
    articles: Articles,
    output: str | os.PathLike[str],
    *,
    model: str | None,
    policy: PolicyName | Policy,
    options: Options | None,
    is_dry: bool = False,
) -> Plan:
    """Return the plan for the arguments of `batch`; one that `is_dry` needs no key.

    Raises:
        SettingsError: A name or setting is wrong, or two of them do not go together.
    """
    chosen = options or Options()
    inputs = [articles] if isinstance(articles, str | os.PathLike) else articles
    check_output(output)
    path = Path(output)
    if chosen.compact and path.suffix.lower() == ".parquet":
        raise SettingsError(
            f"the output {path} is a table, which cannot hold compact briefs: write them to a .jsonl file"
        )
    ledger = chosen.ledger or path.with_name(f"{path.name}.ledger")
    if isinstance(inputs, list | tuple):
        check_inputs(inputs, own_files(path, ledger))
    return Plan(inputs, path, plan_job(chosen, ledger, model=model, policy=policy, is_dry=is_dry), chosen)


def plan_job(
    chosen: Options, ledger: Path, *, model: str | None, policy: PolicyName | Policy, is_dry: bool = False
) -> Job:
    """Return what every process is told; what `is_dry` needs no key.

    Raises:
        SettingsError: A name or setting is wrong, or two of them do not go together.
    """
    settings = complete_settings(model, chosen.settings, needs_key=not is_dry and chosen.via != "batch-file")
    reader = reader_settings(settings)
    if not settings.is_live and reader is None:
        # Nothing that is set for a model decides anything.
        settings = Settings(spec=settings.spec)
    if not settings.is_live and reader is None and chosen.via != "online":
        raise SettingsError(
            "there is no model to send a batch to: give --model or --second-reader, or leave out --via"
        )
    share = 1 / chosen.workers
    return Job(
        settings=settings,
        policy=find_policy(policy),
        ledger=ledger,
        run=0,
        requests=chosen.requests_per_minute and chosen.requests_per_minute * share,
        tokens=chosen.tokens_per_minute and chosen.tokens_per_minute * share,
        budget=chosen.budget,
        price=_price_of(settings, chosen.price, chosen, "--price") if settings.is_live else None,
        reader=reader,
        reader_price=_price_of(reader, chosen.reader_price, chosen, "--reader-price") if reader else None,
        signer=None if chosen.sign is None else find_signer(chosen.sign),
        article_seconds=chosen.article_seconds,
        article_memory=int(chosen.article_memory * 2**20),
        force=chosen.force,
        is_compact=chosen.compact,
    )


def _price_of(
    settings: Settings, given: tuple[Decimal, Decimal] | None, options: Options, name: str
) -> Price | None:
    """Return the price of a live model's tokens, `None` when it is not known."""
    price = Price(*given) if given else find_price(settings.model)
    if options.budget is not None and price is None:
        raise SettingsError(
            f"the price of {settings.model} is not known, so a budget cannot be kept: give {name}"
        )
    return price and (price.share(BATCH_SHARE) if options.via == "provider-batch" else price)
