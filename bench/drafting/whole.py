"""Time of the whole way, article to checked brief with the embedded drafter, by the article's size.

python bench/drafting/whole.py, from the repository root; the development data are looked for in ../shared.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from summarizer.model.article import Article
from summarizer.pipeline import summarize

DATA = Path(__file__).parents[3] / "shared" / "data" / "gum_wikinews.jsonl"
SIZES = (1_000, 5_000, 20_000, 100_000, 300_000, 1_000_000)
ROUNDS = 3


def main() -> None:
    """Print processor milliseconds, the least of three rounds, and microseconds a character."""
    if not DATA.exists():
        sys.exit(f"{DATA.name} is not here: the development data are no part of this repository")
    articles = [json.loads(line)["source"] for line in DATA.read_text(encoding="utf-8").splitlines()]
    text = "\n\n".join(articles)
    text = (text + "\n\n") * (SIZES[-1] // len(text) + 1)
    summarize(text[:2000])
    print("| characters | ms | µs a character |\n|---:|---:|---:|")
    for size in SIZES:
        article = Article(text=text[:size])
        best = min(_time(article) for _ in range(ROUNDS))
        print(f"| {size:,} | {best * 1000:.1f} | {best * 1e6 / size:.2f} |")


def _time(article: Article) -> float:
    started = time.process_time()
    summarize(article)
    return time.process_time() - started


if __name__ == "__main__":
    main()
