"""What tests of batches are made of: articles, what a request asks for, and a reply that suits it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from readers import answer

from summarizer.model.assets import read_asset

__all__ = ["ARTICLE", "DRAFT", "READ", "agree", "kind_of", "read_lines", "reply_to", "write_articles"]

ARTICLE = read_asset("prompts/brief/example/article.txt").strip()
DRAFT = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
READ = (500, 100)
"""Tokens of a reading, in and out."""
_ITEM = re.compile(r"^- (\S+): \{", re.MULTILINE)
_FIRST = re.compile(r"^\[1\] (.*)$", re.MULTILINE)


def write_articles(path: Path, count: int) -> Path:
    """Write so many articles, which differ in their last sentence, and return the file."""
    rows = ({"id": f"a{n}", "text": f"{ARTICLE} Lot {n} follows."} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def kind_of(body: dict[str, Any]) -> str:
    """Return what a request asks for: `draft`, `repair` or `reading`."""
    name: str = body["response_format"]["json_schema"]["name"]
    return name.lower()


def agree(item: str, sentence: str) -> dict[str, Any]:
    return answer(item, sentences=[1], words=sentence)


def reply_to(
    body: dict[str, Any], say: Callable[[str, str], dict[str, Any]] = agree
) -> tuple[str, tuple[int, int]]:
    """Return the text of the reply to a request for a draft or a reading, and its tokens.

    Of each item to be read, `say` makes the answer, from its name and the article's first sentence.
    """
    if kind_of(body) == "draft":
        return DRAFT, (1000, 300)
    if kind_of(body) == "repair":
        return json.dumps({"statements": [], "official_statements": [], "unconfirmed": []}), (200, 20)
    # What is wrong with an earlier reply is told in messages after the request itself.
    asked = next(m["content"] for m in reversed(body["messages"]) if _FIRST.search(m["content"]))
    first = _FIRST.search(asked)
    assert first is not None
    return json.dumps({"answers": [say(item, first[1]) for item in _ITEM.findall(asked)]}), READ
