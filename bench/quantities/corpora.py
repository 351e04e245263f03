"""Labelled summaries of others: number errors caught, true rows flagged, ours and the peers in one run."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["CORPORA", "CorpusScore", "read_unsupported", "score_corpus"]

CORPORA: Final = ("summedits_ectsum", "bump_even", "defacto_train_numbers")
_UNSUPPORTED: Final = Path(__file__).with_name("unsupported.json")


@dataclass(slots=True)
class CorpusScore:
    """What one checker did on one set.

    Attributes:
        errors: Rows with a number error that an edit introduced.
        caught: Those with a finding.
        on_span: Those with a finding on an edited span, that the same words in the pair do not have.
        true: Rows without an error.
        flagged: Ids of those with a finding.
    """

    errors: int = 0
    caught: int = 0
    on_span: int = 0
    true: int = 0
    flagged: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def score_corpus(
    rows: Sequence[dict[str, Any]], check: Callable[[str, str, str], list[tuple[int, int]]]
) -> CorpusScore:
    """Return how `check` does on `rows`; errors without a number edit count neither way."""
    score = CorpusScore()
    references = {row["id"]: row for row in rows if row["label"]}
    for row in rows:
        if not row["label"] and row["num_edit"] != "introduced":
            continue
        found = check(row["summary"], row["source"], "")
        if row["label"]:
            score.true += 1
            score.flagged += [row["id"]] if found else []
            continue
        score.errors += 1
        score.caught += bool(found)
        pair = references.get(row.get("pair", ""))
        hits = [span for span in found if any(_touches(span, edit) for edit in row["spans"])]
        score.on_span += bool(_beyond_pair(row, hits, pair, check))
        score.missed += [] if found else [row["id"]]
    return score


def _touches(span: tuple[int, int], edit: dict[str, Any]) -> bool:
    return bool(span[0] <= edit["end"] and edit["start"] <= span[1])


def _beyond_pair(
    row: dict[str, Any],
    hits: list[tuple[int, int]],
    pair: dict[str, Any] | None,
    check: Callable[[str, str, str], list[tuple[int, int]]],
) -> list[tuple[int, int]]:
    """Return the hits whose words the true twin of the row does not also have flagged."""
    if pair is None:
        return hits
    excused = Counter(pair["summary"][start:end] for start, end in check(pair["summary"], pair["source"], ""))
    kept: list[tuple[int, int]] = []
    for start, end in hits:
        words = row["summary"][start:end]
        if excused[words]:
            excused[words] -= 1
        else:
            kept.append((start, end))
    return kept


def read_unsupported() -> dict[str, str]:
    """Return the true rows that, read by hand, hold a figure the article does not support, and why."""
    listed: dict[str, str] = json.loads(_UNSUPPORTED.read_text(encoding="utf-8"))
    return listed
