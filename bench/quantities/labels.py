"""Readings against hand-made labels: value, kind and unit; the qualifier; precision."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from summarizer.analysis.quantities.labels import name_form
from summarizer.analysis.quantities.read import read_quantities

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.analysis.quantities.quantity import Quantity

__all__ = ["LabelScore", "explain_misses", "read_rows", "score_labels"]

_KINDS = {"cardinal": "count", "fraction": "proportion", "score": "pair"}
_QUALIFIERS = {"approx_above": "near_above", "approx_below": "near_below"}


@dataclass(slots=True)
class LabelScore:
    """Counts over labels that must be found; weak labels and weak readings count neither way."""

    labels: int = 0
    right: int = 0
    qualified: int = 0
    spurious: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        """Labels missed or misread, and readings nobody labelled."""
        return self.labels - self.qualified + self.spurious

    @property
    def precision(self) -> float:
        """Share of the judged readings that are labelled so."""
        return self.right / max(self.right + self.spurious, 1)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def score_labels(rows: Iterator[dict[str, Any]]) -> LabelScore:
    """Return how the readings of each row's text agree with its labels."""
    score = LabelScore()
    for row in rows:
        _score_row(row, score)
    return score


def _score_row(row: dict[str, Any], score: LabelScore) -> None:
    text = row["text"]
    found = read_quantities(text)
    taken: set[int] = set()
    for label in row["quantities"]:
        near = [q for q in found if q.start < label["end"] and label["start"] < q.end]
        taken.update(id(q) for q in near)
        if label.get("optional"):
            continue
        score.labels += 1
        right = [q for q in near if any(_agrees(reading, label) for reading in q.readings)]
        qualified = [q for q in right if any(_agrees(r, label) and _qualifies(r, label) for r in q.readings)]
        score.right += bool(right)
        score.qualified += bool(qualified)
        if not qualified:
            got = "; ".join(_describe(q, text) for q in near) or "nothing"
            want = f"{label['text']!r} {label['kind']} {label['value']} {label['unit']} {label['qualifier']}"
            score.misses.append(f"{row['id']}: want {want}, got {got}")
        score.spurious += bool(near) and not right
    for quantity in found:
        if id(quantity) not in taken and quantity.is_judged and not quantity.is_superlative:
            score.spurious += 1
            score.misses.append(f"{row['id']}: nobody labelled {_describe(quantity, text)}")


def _describe(quantity: Quantity, text: str) -> str:
    value = quantity.form or f"{quantity.lo}..{quantity.hi}"
    surface = quantity.span.of(text)
    return f"{surface!r} {quantity.kind} {value} {quantity.unit} {quantity.qualifier} {quantity.flags}"


def _agrees(quantity: Quantity, label: dict[str, Any]) -> bool:
    kinds = {_KINDS.get(kind, kind) for kind in (label["kind"], *label.get("alt_kinds", ()))}
    kind = "percent" if quantity.kind == "points" and label["unit"] == "pp" else quantity.kind
    if kind not in kinds:
        return False
    if label["kind"] in {"date", "time", "vague"} and quantity.form:
        part = label["qualifier"] if label["qualifier"] in {"early", "mid", "late"} else ""
        return quantity.form == label["value"] and (label["kind"] == "time" or part in {"", quantity.part})
    if label["kind"] == "score":
        return quantity.form == "-".join(str(n) for n in label["value"])
    if label["kind"] == "name":
        return quantity.form == name_form(label["value"])
    low, high = label["value"] if isinstance(label["value"], list) else (label["value"], label["value"])
    same = _close(quantity.lo, low) and _close(quantity.hi, high)
    return same and (quantity.unit == label["unit"] or not label["unit"])


def _close(value: Fraction | None, label: float) -> bool:
    return value is not None and abs(value - Fraction(str(label))) <= Fraction(1, 10**9) * max(
        Fraction(1), abs(value)
    )


def _qualifies(quantity: Quantity, label: dict[str, Any]) -> bool:
    wanted = label["qualifier"]
    if wanted in {"early", "mid", "late"}:
        return bool(quantity.part == wanted)
    return bool(quantity.qualifier == _QUALIFIERS.get(wanted, wanted))


def explain_misses(score: LabelScore) -> str:
    """Return one line for each label that was not met."""
    return "\n".join(Counter(score.misses))
