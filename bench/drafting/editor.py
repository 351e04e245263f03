"""The faults an editor finds in the embedded drafter's briefs: the share of briefs with each, by set.

    PYTHONPATH=. .venv/bin/python bench/drafting/editor.py [--before FOLDER] [--write FOLDER] [--show FAULT]

The sets are in the development data in `../shared/data`; of llm_briefs only the even ones are read.
`--write` keeps the drafts, one JSON Lines file a set; `--before` rates kept ones beside those of this code.
`--show` prints the items with one fault.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.evaluate.brief_faults import FAULTS, find_brief_faults
from summarizer.model.article import Article
from summarizer.model.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.evaluate.brief_faults import BriefFault

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def load(name: str) -> list[dict[str, Any]]:
    """Return the rows of a data file, none where the file is missing."""
    path = DATA / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def read_sources(name: str) -> Iterator[Article]:
    """Yield the articles of a set of claims, each once: its first characters tell one from another."""
    texts = {row["source"][:400]: row["source"] for row in reversed(load(name))}
    for text in reversed(texts.values()):
        yield Article(text=text)


def read_even_briefs() -> Iterator[Article]:
    """Yield the even articles of llm_briefs."""
    for row in load("llm_briefs/articles"):
        if row["n"] % 2 == 0:
            yield Article(text=row["text"])


def read_wikinews() -> Iterator[Article]:
    """Yield the Wikinews articles with their titles and dates."""
    for row in load("gum_wikinews"):
        yield Article(text=row["source"], title=row["title"], published=date.fromisoformat(row["date"]))


def read_american_news() -> Iterator[Article]:
    """Yield the American news articles."""
    for row in load("speakers_news"):
        yield Article(text=row["text"])


SETS: dict[str, Callable[[], Iterator[Article]]] = {
    "bump_even": lambda: read_sources("bump_even"),
    "llm_briefs": read_even_briefs,
    "gum_wikinews": read_wikinews,
    "defacto": lambda: read_sources("defacto_train_numbers"),
    "speakers": read_american_news,
}


def rate(faults: list[tuple[BriefFault, ...]]) -> dict[str, float]:
    """Return the share of briefs with each fault, in per cent."""
    counts = Counter(kind for found in faults for kind in {fault.kind for fault in found})
    return {kind: 100 * counts[kind] / max(len(faults), 1) for kind in FAULTS}


def judge(
    name: str, folder: Path | None, kept: Path | None
) -> tuple[int, list[list[tuple[BriefFault, ...]]]]:
    """Return how many briefs a set gives, and the faults of the kept ones, if there are any, and of ours."""
    sources = [read(article) for article in SETS[name]()]
    drafts = [draft_extractive(source) for source in sources]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{draft.model_dump_json()}\n" for draft in drafts)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    rounds = [drafts]
    if kept is not None:
        lines = (kept / f"{name}.jsonl").read_text("utf-8")
        rounds.insert(0, [Draft.model_validate_json(line) for line in lines.splitlines()])
    found = [
        [find_brief_faults(draft, source) for draft, source in zip(each, sources, strict=True)]
        for each in rounds
    ]
    return len(sources), found


def main() -> int:
    """Print the table; 0, or 2 when the data is not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--before", type=Path, help="a folder of kept drafts to rate, too")
    parser.add_argument("--write", type=Path, help="a folder to keep the drafts in")
    parser.add_argument("--show", choices=FAULTS, help="print the items with this fault")
    parser.add_argument("--set", choices=tuple(SETS), action="append", help="only these sets")
    asked = parser.parse_args()
    if not DATA.is_dir():
        print("skipped: the development data is not in ../shared/data")
        return 2
    columns: dict[str, list[dict[str, float]]] = {}
    sizes: dict[str, int] = {}
    for name in asked.set or SETS:
        sizes[name], rounds = judge(name, asked.write, asked.before)
        columns[name] = [rate(faults) for faults in rounds]
        if asked.show:
            for fault in (fault for found in rounds[-1] for fault in found if fault.kind == asked.show):
                print(f"{name}  {fault.path}  {fault.text}")
    print("  ".join([f"{'% of briefs with':26}", *(f"{f'{name} ({sizes[name]})':>18}" for name in columns)]))
    for kind in FAULTS:
        cells = (" -> ".join(f"{rates[kind]:.1f}" for rates in rounds) for rounds in columns.values())
        print("  ".join([f"{kind:26}", *(f"{cell:>18}" for cell in cells)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
