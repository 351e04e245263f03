"""What a batch is going to do: its arguments, put together and checked before anything is read or paid."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batching.assignment import Job
from summarizer.batching.inputs import check_inputs
from summarizer.batching.options import Options
from summarizer.batching.outputs import check_output, own_files
from summarizer.checks.run import CHECK_VERSION
from summarizer.drafting.prices import BATCH_SHARE, Price, find_price
from summarizer.drafting.prompt import prompt_version
from summarizer.drafting.providers import split_model
from summarizer.drafting.settings import Settings
from summarizer.editing.policy import find_policy
from summarizer.model.errors import SettingsError
from summarizer.model.schema import version_of
from summarizer.model.signing import find_signer
from summarizer.pipeline import live_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article

    Articles = str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article]

__all__ = ["Plan", "plan_batch"]

# Of the written records; raised when their form changes.
_RECORD_VERSION = 2
# Settings that decide how long one waits, not what an article comes to.
_OF_THE_WAY = {"key", "timeout", "call_timeout", "longest_wait", "attempts", "policy"}
# Of the second reader, which no batch has.
_OF_THE_READER = {
    "second_reader",
    "second_reader_base_url",
    "second_reader_dialect",
    "reading_tokens",
    "second_reader_key",
}


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
    def fingerprint(self) -> str:
        """What an article's outcome depends on, besides the article, as JSON."""
        job, settings = self.job, self.job.settings
        parts = {
            "record": _RECORD_VERSION,
            "settings": settings.model_dump(mode="json", exclude=_OF_THE_WAY | _OF_THE_READER),
            "policy": job.policy.model_dump(mode="json"),
            "checks": CHECK_VERSION,
            "price": [str(job.price.prompt), str(job.price.completion)] if job.price else None,
        }
        if settings.is_live:
            dialect = split_model(settings.model)[0].schema
            parts["prompt"] = prompt_version()
            parts["schema"] = version_of(dialect)
        if job.signer:
            parts["signed_by"] = job.signer.public
        return json.dumps(parts, sort_keys=True)


def plan_batch(
    articles: Articles,
    output: str | os.PathLike[str],
    *,
    model: str | None,
    policy: str | Policy,
    options: Options | None,
) -> Plan:
    """Return the plan for the arguments of `batch`.

    Raises:
        SettingsError: A name or setting is wrong, or two of them do not go together.
    """
    chosen = options or Options()
    if chosen.settings is not None and chosen.settings.second_reader:
        raise SettingsError(
            "a batch has no second reader: unset second_reader, and read single briefs with "
            "`summarizer verify --second-reader`"
        )
    inputs = [articles] if isinstance(articles, str | os.PathLike) else articles
    check_output(output)
    path = Path(output)
    ledger = chosen.ledger or path.with_name(f"{path.name}.ledger")
    if isinstance(inputs, list | tuple):
        check_inputs(inputs, own_files(path, ledger))
    settings = live_settings(model, chosen.settings) or Settings()
    share = 1 / chosen.workers
    job = Job(
        settings=settings,
        policy=find_policy(policy),
        ledger=ledger,
        run=0,
        requests=chosen.requests_per_minute and chosen.requests_per_minute * share,
        tokens=chosen.tokens_per_minute and chosen.tokens_per_minute * share,
        budget=chosen.budget,
        price=_price_of(settings, chosen),
        signer=None if chosen.sign is None else find_signer(chosen.sign),
        article_seconds=chosen.article_seconds,
        article_memory=int(chosen.article_memory * 2**20),
    )
    return Plan(inputs, path, job, chosen)


def _price_of(settings: Settings, options: Options) -> Price | None:
    """Return the price of the model's tokens, `None` when it is not known or there is no model."""
    if not settings.is_live:
        if options.via == "provider-batch":
            raise SettingsError("there is no provider to send a batch to: give --model, or leave out --via")
        return None
    price = Price(*options.price) if options.price else find_price(settings.model)
    if options.budget is not None and price is None:
        raise SettingsError(
            f"the price of {settings.model} is not known, so a budget cannot be kept: give --price"
        )
    return price and (price.share(BATCH_SHARE) if options.via == "provider-batch" else price)
