"""How many sentences that address a machine are seen, and how many that only look so are taken for one."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from summarizer.analysis.source import read
from summarizer.model.article import Article

SET = Path(__file__).parents[2] / "tests" / "cases" / "instructions" / "labelled.jsonl"
NEWS = Path(__file__).parents[2] / "tests" / "cases" / "wikinews" / "articles.jsonl"
BEFORE, AFTER = "The council met on Monday.", "It rained."


def is_seen(row: dict[str, Any]) -> bool:
    """Tell whether any sentence of a row's text, a paragraph of an article, is taken for an instruction."""
    source = read(Article(text=f"{BEFORE}\n\n{row['text']}\n\n{AFTER}", language=row["language"]))
    return bool(source.instructions)


def measure(name: str, rows: list[dict[str, Any]], *, show: bool) -> None:
    """Print precision and recall over `rows`."""
    counts = Counter((row["machine"], is_seen(row)) for row in rows)
    seen, missed, wrong = counts[True, True], counts[True, False], counts[False, True]
    print(
        f"{name:<22} {len(rows):>4} precision {seen / max(seen + wrong, 1):.3f} recall "
        f"{seen / max(seen + missed, 1):.3f}"
        f" ({seen} of {seen + missed} seen, {wrong} of {wrong + counts[False, False]} taken for one)"
    )
    for row in rows:
        if show and row["machine"] != is_seen(row):
            print("   ", "missed" if row["machine"] else "WRONG", row["kind"], row["text"])


def main() -> None:
    """Print the figures of both halves and of whole news articles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print the misses of the even half")
    show = parser.parse_args().show
    rows = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]
    measure("even (developed on)", rows[1::2], show=show)
    measure("odd (only counted)", rows[::2], show=False)
    articles = [json.loads(line) for line in NEWS.read_text(encoding="utf-8").splitlines()]
    sources = [read(Article(text=article["text"])) for article in articles]
    taken = [source.sentences[n - 1].text for source in sources for n in sorted(source.instructions)]
    print(f"news: {len(taken)} of {sum(len(s.sentences) for s in sources)} sentences taken for one")
    for text in taken if show else ():
        print("   ", text)


if __name__ == "__main__":
    main()
