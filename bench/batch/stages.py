"""CPU milliseconds of each stage of one 5 kB article, the model's call left out.

PYTHONPATH=. .venv/bin/python bench/batch/stages.py

The articles are neighbouring Wikinews articles of GUM put together, their first 5,000 characters; each one's
draft is the embedded drafter's, which has whole sentences and quotations of it in its fields. Nothing
is read or checked before it is timed.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from summarizer.analysis.source import read
from summarizer.batching.collector import collect_less
from summarizer.batching.item import Item
from summarizer.batching.records import brief_outcome
from summarizer.batching.relay import request_key
from summarizer.checks.passage import passages_of
from summarizer.checks.run import CHECK_VERSION, check_draft
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.prompt import build_request
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import publish
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.provenance import Provenance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
_SIZE = 5000
NEWS = Path(__file__).resolve().parents[3] / "shared" / "data" / "gum_wikinews.jsonl"
_ROUNDS = 5


def main() -> None:
    """Print the table: of each stage the mean over the articles, in the round in which all took least."""
    if not NEWS.exists():
        print(f"skipped: the development data is not at {NEWS}")
        return
    articles = list(texts())
    drafts = [draft_extractive(read(Article(text=text))) for text in articles]
    # As in every batch.
    with collect_less():
        rounds = [measure(articles, drafts) for _ in range(_ROUNDS)]
    best = min(rounds, key=lambda spent: sum(spent.values()))
    print("| stage | CPU ms |\n|---|---|")
    for name, seconds in best.items():
        print(f"| {name} | {1000 * seconds / len(articles):.2f} |")
    print(f"| all | {1000 * sum(best.values()) / len(articles):.2f} |")
    fields = sum(len(passages_of(draft)) for draft in drafts)
    print(f"{len(articles)} articles, {fields / len(articles):.1f} fields of a draft")


def texts() -> Iterator[str]:
    """Yield the articles of 5,000 characters."""
    rows = [json.loads(line)["source"] for line in NEWS.read_text("utf-8").splitlines()]
    for number in range(len(rows)):
        text = "\n\n".join(islice(rows, number, number + 4))
        if len(text) >= _SIZE:
            yield text[:_SIZE]


def measure(articles: list[str], drafts: list[Draft]) -> dict[str, float]:
    """Return the CPU seconds of each stage, over all articles."""
    spent: defaultdict[str, float] = defaultdict(float)

    def lap(name: str, work: Callable[[], T]) -> T:
        began = time.process_time()
        result = work()
        spent[name] += time.process_time() - began
        return result

    policy = find_policy("default")
    for number, (text, drafted) in enumerate(zip(articles, drafts, strict=True)):
        article = Article(text=text, id=str(number))
        reply = drafted.model_dump_json()
        source = lap("sentences and prompt", partial(read, article))
        request = lap("sentences and prompt", partial(build_request, source))
        body = {"messages": list(request.messages), "schema": request.schema}
        lap("hash of the request", partial(request_key, "", body))
        draft = lap("parse", partial(Draft.model_validate_json, reply))
        lap("first check, with reading the article", partial(check_draft, draft, source))
        provenance = Provenance(
            article=article.key,
            article_sha256=article.sha256,
            drafter="live",
            check_version=CHECK_VERSION,
            policy=policy.name,
        )
        brief = lap("check, edit, check", partial(publish, draft, source, policy, provenance))
        item = Item(number, article.key, b"", article)
        lap("record", partial(brief_outcome, item, brief, None))
    return spent


if __name__ == "__main__":
    main()
