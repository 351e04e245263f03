"""What is not the article: our reading against the labels of 601 articles.

usage: python bench/furniture/furniture.py [--part PART] [--half even|odd] [--show KIND|all]

A part is `first` to `fifteenth`, or `all`.

The labels (`tests/cases/furniture/labels.jsonl`) are places and kinds only; the articles are in
`../shared/data` and are told by their SHA-256. They were labelled in fifteen parts, one after the other; the
rules were written for the even places of the first part; each further part was counted before its rows were
read, and was read then, but for the fifteenth, of which only counts were taken. Printed for each kind: how
many stretches were labelled and how many of them were found (half of the characters or more), how many we
mark and how many of these are right (half or more lies in a label of that kind). A stretch that the annotator
was unsure of counts on neither side; "any" asks for no kind.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DATA = Path("../shared/data")
_FILES = {
    "gum_wikinews": "source",
    "llm_briefs/articles": "text",
    "bump_even": "source",
    "defacto_train_numbers": "source",
    "speakers_news": "text",
    "quote_cases": "article",
}
_LABELS = Path("tests/cases/furniture/labels.jsonl")
# Labelled, but told elsewhere: the headline is `find_headline`'s.
_APART = {"headline", "unsure"}

Stretch = tuple[int, int, str]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", default="all")
    parser.add_argument("--half", choices=["even", "odd"], default="")
    parser.add_argument("--show", default="")
    asked = parser.parse_args()
    rows = [json.loads(line) for line in _LABELS.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if asked.part in {"all", row["part"]}]
    if asked.half:
        rows = [row for row in rows if row["n"] % 2 == (asked.half == "odd")]
    texts = dict(_texts({row["sha256"] for row in rows}))
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows:
        text = texts[row["sha256"]]
        labels: list[Stretch] = [(start, end, kind) for start, end, kind in row["labels"]]
        marked: list[Stretch] = [
            (one.span.start, one.span.end, one.kind) for one in read(Article(text=text)).furniture
        ]
        for fault in _count(labels, marked, counts):
            if asked.show in {"all", fault[1]}:
                start, end, kind = fault[2]
                print(f"{row['n']:3} {fault[0]:7} {kind:13} {text[start:end][:110]!r}")
    _print(counts, len(rows))


def _count(
    labels: list[Stretch], marked: list[Stretch], counts: Counter[tuple[str, str]]
) -> Iterator[tuple[str, str, Stretch]]:
    """Add to `counts`, and yield what was missed and what is wrong."""
    sure = [one for one in labels if one[2] not in _APART]
    aside = [one for one in labels if one[2] in _APART]
    for one in sure:
        same = _covered(one, [m for m in marked if m[2] == one[2]])
        counts["labelled", one[2]] += 1
        counts["found", one[2]] += same
        counts["found any", one[2]] += _covered(one, marked)
        if not same:
            yield "missed", one[2], one
    for one in marked:
        if _covered(one, aside):
            continue
        same = _covered(one, [label for label in sure if label[2] == one[2]])
        counts["marked", one[2]] += 1
        counts["right", one[2]] += same
        counts["right any", one[2]] += _covered(one, sure)
        if not same:
            yield "wrong", one[2], one


def _covered(one: Stretch, others: Iterable[Stretch]) -> bool:
    """Tell whether half of the characters of `one` lie in `others`."""
    length = sum(max(min(one[1], end) - max(one[0], start), 0) for start, end, _ in others)
    return 2 * length >= one[1] - one[0]


def _texts(wanted: set[str]) -> Iterator[tuple[str, str]]:
    for name, field in _FILES.items():
        with (_DATA / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row: dict[str, Any] = json.loads(line)
                digest = hashlib.sha256(row[field].encode()).hexdigest()
                if digest in wanted:
                    yield digest, row[field]


def _print(counts: Counter[tuple[str, str]], articles: int) -> None:
    kinds = sorted({kind for _, kind in counts})
    heads = ("labelled", "found", "recall", "marked", "right", "precision")
    print(f"{articles} articles")
    print(f"{'kind':15}" + "".join(f"{head:>10}" for head in heads))
    names = ("labelled", "found", "marked", "right", "found any", "right any")
    sums: Counter[str] = Counter()
    for kind in kinds:
        row = {name: counts[name, kind] for name in names}
        sums.update(row)
        _print_row(kind, row["labelled"], row["found"], row["marked"], row["right"])
    _print_row("all", sums["labelled"], sums["found"], sums["marked"], sums["right"])
    _print_row("any", sums["labelled"], sums["found any"], sums["marked"], sums["right any"])


def _print_row(kind: str, labelled: int, found: int, marked: int, right: int) -> None:
    recall = f"{found / labelled:.3f}" if labelled else "-"
    precision = f"{right / marked:.3f}" if marked else "-"
    print(f"{kind:15}{labelled:10}{found:10}{recall:>10}{marked:10}{right:10}{precision:>10}")


if __name__ == "__main__":
    main()
