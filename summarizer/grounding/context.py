"""The article that fields are compared with: from the validation context, or a `with` around it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from summarizer.analysis.source import Source, read
from summarizer.intake.asked import as_article
from summarizer.model.article import Article
from summarizer.model.errors import NoSourceError

if TYPE_CHECKING:
    from collections.abc import Generator, Hashable

__all__ = ["KEY", "as_source", "find_source", "grounded_in", "grounding_context"]

KEY = "source"
"""The key of a validation context under which the source is looked for."""

_GIVEN: ContextVar[Source | None] = ContextVar("summarizer_source", default=None)
# Reading takes some hundredths of a second; more articles than these are hardly in use at one time.
_read = lru_cache(maxsize=8)(read)


def grounding_context(source: Article | Source | str) -> dict[str, Source]:
    """Return a validation context for `source`, which is analysed once: `{"source": ...}`.

    You may add other keys. The key `source` may also hold an `Article` or its text.

    Raises:
        ArticleError: The text cannot be read.
    """
    return {KEY: as_source(source)}


@contextmanager
def grounded_in(source: Article | Source | str) -> Generator[Source]:
    """Compare every field that is validated inside the `with` with `source`.

    This is for callers that cannot pass a validation context, such as instructor, which fills templates with
    its `context`. It applies to this thread and to tasks that are started inside. A validation context takes
    precedence.

    Raises:
        ArticleError: The text cannot be read.
    """
    found = as_source(source)
    token = _GIVEN.set(found)
    try:
        yield found
    finally:
        _GIVEN.reset(token)


def as_source(given: Article | Source | str) -> Source:
    """Return the index of the given article; the same article is analysed once.

    Raises:
        ArticleError: It is not an article, or its text cannot be read.
    """
    if isinstance(given, Source):
        return given
    # A frozen model has a hash, which its class does not say.
    return _read(cast("Hashable", as_article(given, "grounding_context({})")))


def find_source(context: object, needed_by: str) -> Source:
    """Return the article of a validation context, or else that of the `with` around the call.

    Raises:
        NoSourceError: There is none; the text says how to give one to the type called `needed_by`.
        ArticleError: The given value is not an article.
    """
    if isinstance(context, Article | Source):
        return as_source(context)
    if isinstance(context, Mapping) and context.get(KEY) is not None:
        return as_source(context[KEY])
    given = _GIVEN.get()
    if given is None:
        raise NoSourceError(
            f"{needed_by} has no article to be compared with: validate with "
            "context=summarizer.grounding_context(article), or inside `with summarizer.grounded_in(article):`"
        )
    return given
