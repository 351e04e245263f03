"""CPU milliseconds of each stage of one 5 kB article, the model's call left out.

PYTHONPATH=. .venv/bin/python bench/batch_stages.py
"""

from __future__ import annotations

import time
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from batch_speed import texts

from summarizer.article import Article
from summarizer.assets import read_asset
from summarizer.batching.inputs import Item
from summarizer.batching.records import brief_outcome
from summarizer.batching.relay import request_key
from summarizer.checks.run import CHECK_VERSION, check_draft
from summarizer.draft import Draft
from summarizer.policy import find_policy
from summarizer.prompt import build_request
from summarizer.provenance import Provenance
from summarizer.publish import publish
from summarizer.source import read

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
COUNT = 100


def main() -> None:
    """Print the table."""
    spent: defaultdict[str, float] = defaultdict(float)

    def lap(name: str, work: Callable[[], T]) -> T:
        began = time.process_time()
        result = work()
        spent[name] += time.process_time() - began
        return result

    text = read_asset("prompts/brief/example/draft.json")
    policy = find_policy("default")
    for number, article_text in enumerate(texts(COUNT)):
        article = Article(text=article_text, id=str(number))
        source = read(article)
        request = lap("sentences and prompt", partial(build_request, source))
        body = {"messages": list(request.messages), "schema": request.schema}
        lap("hash of the request", partial(request_key, "", body))
        draft = lap("parse", partial(Draft.model_validate_json, text))
        lap("first check, reading the article", partial(check_draft, draft, source))
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
    print("| stage | CPU ms |\n|---|---|")
    for name, seconds in spent.items():
        print(f"| {name} | {1000 * seconds / COUNT:.2f} |")


if __name__ == "__main__":
    main()
