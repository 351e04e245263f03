"""How long a brief is beside its article: the compact form and the whole JSON, in bytes of UTF-8.

    PYTHONPATH=. .venv/bin/python bench/export/compact.py

Measured over the even articles of `../shared/data/llm_briefs`: briefs of the embedded drafter, and the drafts
of a model there, published with two policies. Every compact brief is expanded with its article, and compared.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.checks.run import CHECK_VERSION
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import publish
from summarizer.export.compact import expand
from summarizer.export.formats import render
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.errors import SummarizerError
from summarizer.model.provenance import Provenance
from summarizer.pipeline import summarize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model.brief import Brief

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "llm_briefs"
ITEMS = ("lead", "key_takeaways", "verified_facts", "context_and_impact", "official_statements")


def read_even() -> Iterator[tuple[Article, Draft]]:
    """Yield the even articles, each with the draft that a model wrote of it."""
    for line in (DATA / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        draft = DATA / "drafts" / f"{row['n']:02}.json"
        if row["n"] % 2 == 0:
            known = {name: row[name] for name in ("id", "text", "title", "publisher")}
            yield Article(**known), Draft.model_validate_json(draft.read_text("utf-8"))


def make_briefs(article: Article, draft: Draft) -> Iterator[tuple[str, Brief]]:
    """Yield the briefs of an article, each with the name of its set."""
    yield "embedded drafter", summarize(article)
    source = read(article)
    for policy in ("default", "report"):
        made = Provenance(
            article=article.key,
            article_sha256=article.sha256,
            title=article.title,
            publisher=article.publisher,
            drafter="live",
            check_version=CHECK_VERSION,
            policy=policy,
        )
        yield f"a model, {policy}", publish(draft, source, find_policy(policy), made)


def measure() -> None:
    """Print a line for each set."""
    ratios: dict[str, list[tuple[float, float]]] = {}
    for article, draft in read_even():
        try:
            for name, brief in make_briefs(article, draft):
                compact = render(brief, "compact")
                expanded = expand(compact, article)
                if any(getattr(expanded, part) != getattr(brief, part) for part in ITEMS):
                    raise AssertionError(article.key)
                size = len(article.text.encode())
                pair = len(compact.encode()) / size, len(brief.to_json().encode()) / size
                ratios.setdefault(name, []).append(pair)
        except SummarizerError as error:
            print(f"{article.key}: {error}", file=sys.stderr)
    for name, pairs in ratios.items():
        short, whole = zip(*pairs, strict=True)
        print(
            f"{name:17} {len(pairs):3} briefs  compact: mean {mean(short):.2f}, max {max(short):.2f}"
            f"  whole: mean {mean(whole):.1f}, max {max(whole):.1f}"
        )


if __name__ == "__main__":
    if not DATA.exists():
        sys.exit(f"{DATA} is not there: the set is not part of this repository")
    measure()
