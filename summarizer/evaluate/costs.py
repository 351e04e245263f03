"""What briefs cost, model by model: from what each brief records of its making."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from summarizer.drafting.prices import find_price
from summarizer.model.errors import SettingsError
from summarizer.model.seal import seal_state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model.brief import Brief
    from summarizer.model.provenance import Provenance, Usage
    from summarizer.model.reading import Reading

__all__ = ["EMBEDDED", "Costs", "ModelCost", "Work", "count_costs"]

Work = Literal["draft", "reading"]
"""What a model was asked for: the draft with its repairs, or a second reader's opinion."""

EMBEDDED = ""
"""In the place of a model's name: the embedded drafter, which asks none."""

_Key = tuple[str, Work]
_MOST_PLACES = 9


@dataclass(slots=True)
class ModelCost:
    """What one model took for one kind of work.

    Attributes:
        model: `provider/model`, `EMBEDDED` for the embedded drafter.
        work: What it was asked for.
        briefs: In how many briefs.
        calls: Calls made for them.
        counted: For how many the provider counted tokens.
        prompt_tokens: Sent, all together, as far as they were counted.
        completion_tokens: Received, likewise.
        priced: Of how many briefs the cost is known.
        recorded: Of how many of these it was recorded in the brief; of the others it is reckoned from the
            tokens and the table of prices.
        cost: US dollars of those, all together.
        dearest: Of the dearest.
    """

    model: str
    work: Work
    briefs: int = 0
    calls: int = 0
    counted: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    priced: int = 0
    recorded: int = 0
    cost: Decimal = Decimal(0)
    dearest: Decimal = Decimal(0)

    @property
    def mean(self) -> Decimal | None:
        """US dollars for a brief, `None` where no cost is known."""
        return self.cost / self.priced if self.priced else None

    def add(self, made: Provenance | Reading) -> None:
        """Count what one brief records."""
        self.briefs += 1
        self.calls += len(made.attempts)
        usage = made.usage
        if usage.prompt_tokens is not None or usage.completion_tokens is not None:
            self.counted += 1
            self.prompt_tokens += usage.prompt_tokens or 0
            self.completion_tokens += usage.completion_tokens or 0
        cost = made.cost if made.cost is not None else _reckon(self.model, usage)
        if cost is not None and _is_an_amount(cost):
            self.priced += 1
            self.recorded += made.cost is not None
            self.cost += cost
            self.dearest = max(self.dearest, cost)


@dataclass(frozen=True, slots=True)
class Costs:
    """What the briefs cost.

    Attributes:
        models: One for each model and kind of work, in the order of their names; the embedded drafter first.
        briefs: How many briefs were counted.
        changed: How many were left out, since they were changed after they were written: what they record
            cannot be relied on.
    """

    models: tuple[ModelCost, ...]
    briefs: int
    changed: int = 0


def count_costs(briefs: Iterable[Brief]) -> Costs:
    """Return what `briefs` cost, by model; a second reader's calls are counted apart."""
    found: dict[_Key, ModelCost] = {}
    counted = changed = 0
    for brief in briefs:
        if seal_state(brief) == "changed":
            changed += 1
            continue
        counted += 1
        made = brief.provenance
        model = made.model if made.drafter == "live" else EMBEDDED
        found.setdefault((model, "draft"), ModelCost(model, "draft")).add(made)
        if brief.reading is not None:
            key: _Key = (brief.reading.model, "reading")
            found.setdefault(key, ModelCost(*key)).add(brief.reading)
    return Costs(tuple(found[key] for key in sorted(found)), counted, changed)


def _is_an_amount(cost: Decimal) -> bool:
    # A brief without a seal may say anything, and 1E+999999 cannot be added up.
    return cost >= 0 and cost.adjusted() < _MOST_PLACES


def _reckon(model: str, usage: Usage) -> Decimal | None:
    """Return what `usage` costs by the table of prices, `None` where that is not known."""
    if model == EMBEDDED:
        return None
    try:
        price = find_price(model)
    except SettingsError:
        # A brief may name a provider that is not known here.
        return None
    return price.of(usage) if price else None
