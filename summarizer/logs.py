"""What is logged, through the standard library: a record an event, with fields.

No record has a key or an article's text. No handler but one that does nothing is added: what is shown, and
where, is the program's to say. `docs/logging.md` lists the events.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["about", "log_article", "log_call", "log_edit"]


def _open(name: str) -> logging.Logger:
    logger = logging.getLogger(f"summarizer.{name}")
    # Without it Python prints warnings of a program that has set up no logging.
    logger.addHandler(logging.NullHandler())
    return logger


_CALLS, _ARTICLES, _EDITS = _open("calls"), _open("articles"), _open("edits")
_article: ContextVar[str] = ContextVar("article", default="")


@contextmanager
def about(article: str) -> Generator[None]:
    """Give all that is logged within the name of the article that it is about."""
    token = _article.set(article)
    try:
        yield
    finally:
        _article.reset(token)


def log_call(event: str, level: int, text: str, **fields: object) -> None:
    """Log what happens to one HTTP call for an article."""
    _log(_CALLS, event, level, text, fields)


def log_article(event: str, level: int, text: str, **fields: object) -> None:
    """Log what became of one article."""
    _log(_ARTICLES, event, level, text, fields)


def log_edit(event: str, level: int, text: str, **fields: object) -> None:
    """Log one edit of a brief."""
    _log(_EDITS, event, level, text, fields)


def _log(logger: logging.Logger, event: str, level: int, text: str, fields: dict[str, object]) -> None:
    if logger.isEnabledFor(level):
        extra = {"event": event, "article": _article.get(), **fields}
        logger.log(level, "%s", text, extra=extra, stacklevel=3)
