"""Text and Markdown: every character is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.intake.decode import decode
from summarizer.intake.given import Loaded

if TYPE_CHECKING:
    from summarizer.intake.given import Given

__all__ = ["load_markdown", "load_text"]

_TITLE = re.compile(r"\s*# (?P<title>[^\r\n#][^\r\n]{0,299})(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")


def load_text(given: Given) -> Loaded:
    """Return the text as it is.

    Raises:
        ArticleError: It cannot be decoded.
    """
    text, notes = decode(given)
    return Loaded({"text": text, **_address(given)}, "text", notes=notes)


def load_markdown(given: Given) -> Loaded:
    """Return the text as it is, with its first heading as the title.

    Raises:
        ArticleError: It cannot be decoded.
    """
    text, notes = decode(given)
    title = _TITLE.match(text)
    fields = {"text": text, **({"title": title["title"].strip()} if title else {})}
    return Loaded({**fields, **_address(given)}, "markdown", notes=notes)


def _address(given: Given) -> dict[str, object]:
    return {"url": given.url} if given.url else {}
