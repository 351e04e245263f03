"""The full miss-rate card: errors seeded into real articles, and every labelled set at hand.

    PYTHONPATH=. .venv/bin/python bench/evaluate/miss_rate.py

It is `summarizer evaluate` on files made in out/miss-rate/ from the development data in ../shared/data,
and holds the card of the Wikinews articles to the floors beside this file.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from labelled_sets import ARTICLES, DATA, SETS

from summarizer.commands.evaluate import Request, evaluate_checks

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT / "out" / "miss-rate"
FLOORS = Path(__file__).with_name("floors.json")


def make_articles(kind: str) -> str:
    """Write the articles of a kind; return the file's name."""
    path = MADE / f"{kind}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [article.model_dump_json() for article in ARTICLES[kind]()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def make_labelled() -> tuple[str, ...]:
    """Write the labelled rows; return the names of the files, the package's own first."""
    (MADE / "labelled").mkdir(parents=True, exist_ok=True)
    names = [str(ROOT / "examples" / "labelled")]
    for name, make_rows in SETS.items():
        path = MADE / "labelled" / f"{name}.jsonl"
        lines = [json.dumps(row, ensure_ascii=False) for row in make_rows()]
        if lines:
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            names.append(str(path))
        else:
            print(f"left out: {name}, its data or packages are missing", file=sys.stderr)
    return tuple(names)


def main() -> None:
    """Print the card; exit with 1 when a class is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--articles", choices=tuple(ARTICLES), default="wikinews", help="what is changed")
    parser.add_argument("--count", type=int, default=5000, help="errors of each suite")
    parser.add_argument("--raise-floors", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--no-floors", action="store_true", help="hold the card to nothing")
    parser.add_argument("--short", action="store_true", help="a line a suite")
    parser.add_argument("--json", action="store_true", help="the card as JSON")
    asked = parser.parse_args()
    if not DATA.exists():
        print("skipped: the development data is not in ../shared/data")
        return
    began = time.perf_counter()
    articles, labelled = (make_articles(asked.articles),), make_labelled()
    floors = FLOORS if asked.articles == "wikinews" and not asked.no_floors else None
    request = Request(
        articles=articles,
        labelled=labelled,
        count=asked.count,
        floors=floors,
        is_raising=asked.raise_floors and floors is not None,
        is_short=asked.short,
        as_json=asked.json,
    )
    code = evaluate_checks(request)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
