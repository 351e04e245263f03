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
        position: From 0, in the order of the input.
        id: The given id, else one derived from the content or the file's name.
        digest: Hash of everything the input says about the article.
        article: The article, `None` when the input holds none here.
        fault: Why it is none, "" when it is one.
        is_named: Whether the id was given.
    """

    position: int
    id: str
    digest: bytes
    article: Article | None = None
    fault: str = ""
    is_named: bool = False
