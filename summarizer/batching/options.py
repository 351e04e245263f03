"""How a batch is run; what does not change the outcome of any article."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

from summarizer.batching.columns import PLAIN, Columns
from summarizer.intake import FORMATS
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarizer.batching.events import Event
    from summarizer.batching.shard import Shard
    from summarizer.drafting.settings import Settings
    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format

__all__ = ["Duplicates", "Options", "Via", "read_money", "read_price"]

Via = Literal["online", "provider-batch", "batch-file"]
Duplicates = Literal["error", "first", "all"]
_MOST_WORKERS = 256
# US dollars: for a million tokens, so one a token; and of a budget.
_MOST_PRICE = 1_000_000
_MOST_BUDGET = 10**12


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a batch is run.

    Attributes:
        settings: How a live model is reached; read from the environment and config files when `None`.
        concurrency: Most articles under way at the same time in one process.
        workers: Processes that read, ask, check and edit.
        requests_per_minute: Most calls a minute over all processes; `None` for no limit.
        tokens_per_minute: Most tokens a minute, estimated before each call and corrected by what calls took.
        budget: Most US dollars that all calls in the ledger may cost together, over all runs.
        price: US dollars for a million tokens of prompt and of completion, for models without a known price.
        reader_price: The same, of the second reader.
        ledger: The ledger's file; beside the output when `None`.
        via: One call an article, the provider's batch service, or files that something else answers.
        folder: Where these files are, for `batch-file`.
        poll: Seconds between two looks at a provider's batch.
        retry_failed: Try articles again that failed for a reason that may have passed.
        sign: The content of a private Ed25519 key's file, which signs every brief.
        input_format: How every input is read; `auto` goes by name and content.
        rules: How addresses are fetched.
        append: Keep what the output holds, and add the articles that it does not have.
        article_seconds: Most seconds of the processor that reading and checking one article may take.
        article_memory: Most megabytes, the same; an article past either is a failure, and no other.
        force: Make briefs of texts that seem to be no article, too.
        columns: Which columns of a table hold an article, and which are kept.
        shard: The part of the articles that this run makes, of several; `None` for all.
        duplicates: What becomes of an article whose id came before: `error`, it is a failure; `first`, it is
            left out, and so is a text that came before under another id; `all`, it has a record of its own.
        compact: Write briefs in their compact form.
        on_event: Called with what happens, in the process that called.
    """

    settings: Settings | None = None
    concurrency: int = 50
    workers: int = 1
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    budget: Decimal | None = None
    price: tuple[Decimal, Decimal] | None = None
    reader_price: tuple[Decimal, Decimal] | None = None
    ledger: Path | None = None
    via: Via = "online"
    folder: Path | None = None
    poll: float = 60.0
    retry_failed: bool = False
    sign: bytes | None = field(default=None, repr=False)
    input_format: Format = "auto"
    rules: FetchRules | None = None
    append: bool = False
    article_seconds: float = 60.0
    article_memory: float = 2048.0
    force: bool = False
    columns: Columns = PLAIN
    shard: Shard | None = None
    duplicates: Duplicates = "error"
    compact: bool = False
    on_event: Callable[[Event], None] | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.concurrency <= 10_000:
            raise SettingsError(f"concurrency is {self.concurrency}: choose 1 to 10000")
        if not 1 <= self.workers <= _MOST_WORKERS:
            raise SettingsError(f"workers is {self.workers}: choose 1 to {_MOST_WORKERS}")
        if self.via != "online" and self.workers > 1:
            raise SettingsError(
                f"workers is {self.workers}: the files of requests are written and read by one "
                "process; leave out workers"
            )
        if (self.via == "batch-file") != (self.folder is not None):
            raise SettingsError(
                "batch-file needs a folder, and a folder needs batch-file: give both, as in --via "
                "batch-file FOLDER, or neither"
            )
        if self.input_format not in {"auto", *FORMATS}:
            raise SettingsError(f"input_format is {self.input_format!r}: choose auto, {', '.join(FORMATS)}")
        if self.duplicates not in {"error", "first", "all"}:
            raise SettingsError(f"duplicates is {self.duplicates!r}: choose error, first or all")
        if self.compact and self.sign is not None:
            raise SettingsError("a compact brief cannot be signed: leave out sign or compact")
        if self.append and self.retry_failed:
            raise SettingsError(
                "append and retry_failed exclude each other: to try again, give all inputs of the "
                "output and leave out append"
            )
        self._check_amounts()

    def _check_amounts(self) -> None:
        for name in (
            "requests_per_minute",
            "tokens_per_minute",
            "budget",
            "poll",
            "article_seconds",
            "article_memory",
        ):
            value = getattr(self, name)
            if value is not None and not 0 < value < _MOST_BUDGET:
                raise SettingsError(f"{name} is {value}: choose more than 0, or leave it out")
        for amount in (*(self.price or ()), *(self.reader_price or ())):
            if not (amount.is_finite() and 0 <= amount <= _MOST_PRICE):
                raise SettingsError(
                    f"price is {amount}: give US dollars per million tokens, 0 to {_MOST_PRICE}"
                )


def read_money(text: str | None) -> Decimal | None:
    """Return the amount that `text` is.

    Raises:
        SettingsError: It is none.
    """
    try:
        return None if text is None else _amount(text)
    except InvalidOperation:
        raise SettingsError(
            f"--budget {text!r} is not an amount: give US dollars, for example 5.00"
        ) from None


def read_price(text: str | None, name: str) -> tuple[Decimal, Decimal] | None:
    """Return the two prices that the option `name` gives as `text`, for tokens in and out.

    Raises:
        SettingsError: It holds no two amounts.
    """
    if text is None:
        return None
    prompt, _, completion = text.partition(",")
    try:
        return _amount(prompt), _amount(completion)
    except InvalidOperation:
        raise SettingsError(
            f"{name} {text!r} is not a pair of prices: give two, for example 0.25,2.00"
        ) from None


def _amount(text: str) -> Decimal:
    amount = Decimal(text.strip())
    if not amount.is_finite() or amount < 0:
        raise InvalidOperation
    return amount
