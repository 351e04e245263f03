"""What checking and drafting take: time by the size of the article, and money by model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.editing.story import show_money
from summarizer.evaluate.costs import EMBEDDED
from summarizer.pages.markup import inline
from summarizer.scorecard.charts import draw_amount, draw_speed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from summarizer.evaluate.costs import Costs, ModelCost
    from summarizer.evaluate.speed import Pace

__all__ = ["show_costs", "show_speed"]

_UNKNOWN = "not known"


def show_speed(paces: Sequence[Pace], machine: str) -> str:
    """Return the section of times: a chart and its table.

    Args:
        paces: What was measured, one or more sizes.
        machine: What it was measured on, in words.
    """
    first, last = paces[0], paces[-1]
    said = (
        f"Checking a brief takes {_milliseconds(first.seconds)} for an article of {first.characters:,} "
        f"characters and {_milliseconds(last.seconds)} for one of {last.characters:,}. "
        "The table has every size."
    )
    rows = "".join(
        f'<tr><th scope="row">{pace.characters:,}</th><td>{pace.sentences:,}</td>'
        f"<td><b>{_milliseconds(pace.seconds)}</b></td>"
        f"<td>{_milliseconds(pace.fastest)} – {_milliseconds(pace.slowest)}</td>"
        f"<td>{pace.characters / pace.seconds if pace.seconds else 0:,.0f}</td></tr>"
        for pace in paces
    )
    heads = ("Characters", "Sentences", "Median", "Fastest – slowest", "Characters a second")
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    return (
        f'<p class="about">Times are of this machine ({inline(machine)}) at that moment. They are not '
        "deterministic: another run gives others. The rest of this page does not change.</p>"
        '<p class="about">Each is the time from the article\'s text to the report, without a model: the '
        "article is read, and the embedded drafter's brief of it is checked. It is processor time, which "
        "other programs hardly change. The articles are made of the paragraphs of those that the card was "
        "measured on, repeated where they run out. The dots are medians, the strokes go from the fastest to "
        f"the slowest.</p><figure>{draw_speed(paces, said)}</figure>"
        '<table class="plain"><caption class="sr">Time of checking by the size of the article</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def show_costs(costs: Costs | None) -> str:
    """Return the section of costs; `None` where no briefs were given."""
    if costs is None:
        return (
            "<p>What a brief costs with a model is not known: no briefs were given. "
            "Give briefs that a model drafted: <code>--briefs briefs.jsonl</code>. "
            "The embedded drafter and the checks ask no model and cost nothing.</p>"
        )
    return "".join(_tell_costs(costs))


def _tell_costs(costs: Costs) -> Iterator[str]:
    record = "brief records" if costs.briefs == 1 else "briefs record"
    yield (
        f'<p class="about">From what {costs.briefs:,} {record}'
        " of their making: calls, tokens as the provider counted them, and cost in US dollars.</p>"
    )
    if costs.changed:
        were = "brief was" if costs.changed == 1 else "briefs were"
        yield (
            f'<p class="alarm">{costs.changed:,} {were} changed since written and left out: the seal does '
            "not fit, so what they record of their cost cannot be relied on.</p>"
        )
    if not costs.models:
        return
    largest = max((cost.mean for cost in costs.models if cost.mean is not None), default=None)
    rows = "".join(_row(cost, largest) for cost in costs.models)
    heads = (
        "Model",
        "Briefs",
        "Calls a brief",
        "Tokens a brief",
        "1,000 briefs, US dollars",
        "Dearest brief",
    )
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    yield (
        '<table class="plain costs"><caption class="sr">Cost by model</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(cost: ModelCost, largest: Decimal | None) -> str:
    if cost.model == EMBEDDED:
        return (
            f'<tr><th scope="row">Embedded drafter</th><td>{cost.briefs:,}</td><td>0</td><td>0</td>'
            "<td><b>0</b>, no model is asked</td><td>0</td></tr>"
        )
    name = inline(cost.model) + (' <span class="nil">second reader</span>' if cost.work == "reading" else "")
    tokens = (
        f"{cost.prompt_tokens / cost.counted:,.0f} in, {cost.completion_tokens / cost.counted:,.0f} out"
        if cost.counted
        else _UNKNOWN
    )
    return (
        f'<tr><th scope="row">{name}</th><td>{cost.briefs:,}</td><td>{cost.calls / cost.briefs:.1f}</td>'
        f"<td>{tokens}</td><td>{_tell_price(cost, largest)}</td>"
        f"<td>{show_money(cost.dearest) if cost.priced else _UNKNOWN}</td></tr>"
    )


def _tell_price(cost: ModelCost, largest: Decimal | None) -> str:
    if cost.mean is None or largest is None:
        return _UNKNOWN
    told = [f"<b>{cost.mean * 1000:,.2f}</b>"]
    if cost.priced < cost.briefs:
        told.append(f"cost known of {cost.priced:,} of {cost.briefs:,} briefs")
    if cost.recorded < cost.priced:
        some = "" if not cost.recorded else "partly "
        told.append(f"{some}reckoned from tokens and today's prices")
    return f'{draw_amount(cost.mean, largest)}<span class="value">{", ".join(told)}</span>'


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms" if seconds >= 0.01 else f"{seconds * 1000:.1f} ms"
