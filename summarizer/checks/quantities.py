"""Every quantity of a brief, held against the article: its value, unit, qualifier and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.finding import Finding, Verdict
from summarizer.quantities.read import read_quantities

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.passage import Passage
    from summarizer.quantities.quantity import Quantity
    from summarizer.source import Source

__all__ = ["check_quantities"]


def check_quantities(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each quantity in `passages`, in their order."""
    for passage in passages:
        for quantity in read_quantities(passage.text, language=source.article.language):
            if quantity.is_judged:
                yield _judge(quantity, passage, source)


def _judge(quantity: Quantity, passage: Passage, source: Source) -> Verdict:
    text = quantity.span.of(passage.text)
    same = [
        other
        for other in source.quantities
        if (other.kind, other.lo, other.hi, other.unit, other.form)
        == (quantity.kind, quantity.lo, quantity.hi, quantity.unit, quantity.form)
    ]
    if same:
        return Verdict(
            code="quantity.supported",
            check="quantity",
            path=passage.path,
            start=quantity.start,
            end=quantity.end,
            text=text,
            evidence=(source.evidence(same[0].span),),
        )
    return Finding(
        code="quantity.absent",
        check="quantity",
        path=passage.path,
        start=quantity.start,
        end=quantity.end,
        text=text,
        severity="error",
        message=f"The article has no such quantity as “{text}”.",
    )
