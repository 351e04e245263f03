"""How much of the prompt's worked example, leaked into drafts of two tiny models, `evidence.example` finds.

    PYTHONPATH=. .venv/bin/python bench/checks/example.py [--half even|odd] [--show]

The drafts are those of ../shared/data/small_model_drafts.jsonl, cut ones, too; a half is of their rows. A
text is taken to be leaked if it has a word that tells of the example's bridge: so it counts, too, what a
model made of the example in words of its own, which no rule compares.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from typing import Any

from rules import DATA

from summarizer.analysis.source import read
from summarizer.checks.evidence.example import find_example
from summarizer.checks.passage import Passage
from summarizer.model.article import Article

FIELD = re.compile(
    r'"(headline|text|quote|speaker|role|setting|claim|according_to)"\s*:\s*"((?:[^"\\]|\\.)*)"?'
)
LEAKED = re.compile(
    r"Tessby|Carrow|Olden|Varley|bridge|crack(?!ed|down)|cable|haulier|container|chief engineer|rust on|dock"
    r"|crossing|detour|harbou?r|freight|told reporters|overhaul|nobody warned|port authority",
    re.IGNORECASE,
)


def rows_of(name: str) -> list[dict[str, Any]]:
    """Return the rows of a set."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--half", choices=("even", "odd"), default="")
    parser.add_argument("--show", action="store_true", help="print what is missed and what is found beside")
    asked = parser.parse_args()
    if not DATA.exists():
        print("skipped: the development data is not in ../shared/data")
        return
    articles = {row["id"]: row["source"] for row in rows_of("gum_wikinews.jsonl")}
    counts = Counter[str]()
    for number, row in enumerate(rows_of("small_model_drafts.jsonl")):
        if asked.half and number % 2 != (asked.half == "odd"):
            continue
        source = read(Article(text=articles[row["article"]]))
        for field, text in FIELD.findall(row["reply"]):
            is_leaked = LEAKED.search(text) is not None
            passage = Passage("/x", text, "", "statement" if field == "text" else field)
            is_found = any(find_example(passage, source))
            counts.update(texts=1, leaked=is_leaked, found=is_leaked and is_found)
            counts["found beside"] += is_found and not is_leaked
            if asked.show and is_leaked != is_found:
                print("missed" if is_leaked else "beside", number, field, text[:200])
    print(asked.half or "whole", dict(counts))


if __name__ == "__main__":
    main()
