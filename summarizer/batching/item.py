"""One article of a batch's input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.model.article import Article

__all__ = ["Item"]


@dataclass(frozen=True, slots=True)
class Item:
    """One article of the input, or why it is none.

    Attributes:
        position: From 0, in the order of the output.
        id: The given id, else one derived from the content or the file's name.
        digest: Hash of everything the input says about the article.
        article: The article, `None` when the input holds none here.
        fault: Why it is none, "" when it is one.
        is_named: Whether the id was given.
        number: From 1, in the order of the input, the other shards' articles counted, too.
        place: The input's name, and where in it; "" for an article that was given as such.
        kept: The columns of its row that go into its record, as a JSON object; "" when there are none.
        text: SHA-256 of its text, b"" when it is no article.
    """

    position: int
    id: str
    digest: bytes
    article: Article | None = None
    fault: str = ""
    is_named: bool = False
    number: int = 0
    place: str = ""
    kept: str = ""
    text: bytes = b""
