"""What a Python call is given in the place of an article: one, its text, or a mistake to be told of."""

from __future__ import annotations

from os import PathLike
from pathlib import PurePath

from pydantic import ValidationError

from summarizer.intake.given import is_url, plain_url
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

__all__ = ["as_article", "names_file"]

# No article is one line as short as this that ends like the name of a file.
_LONGEST_NAME, _MOST_WORDS = 300, 4
_BYTES = "bytes in an unknown encoding: decode them, or call Article.from_html if they are a web page"
_KINDS: dict[type, str] = {
    bytes: _BYTES,
    bytearray: _BYTES,
    dict: "a dict: call Article.model_validate(it)",
    list: "a list: call this once for each article, or use batch",
    tuple: "a tuple: call this once for each article, or use batch",
    type(None): "None: give an Article or its text",
}


def as_article(given: object, call: str) -> Article:
    """Return the article that a call was given, or the article of the text that it was given.

    What looks like the name of a file or an address is refused, by its look alone: read as the text of an
    article it would give a brief of its few words. `call` shows how to make the call, with `{}` where the
    article stands.

    >>> from summarizer.intake.asked import as_article
    >>> as_article("The bridge opened.", "summarize({})").text
    'The bridge opened.'

    Raises:
        ArticleError: It is neither, or its text is none.
    """
    if isinstance(given, Article):
        return given
    if isinstance(given, str):
        _refuse_name(given, call)
        try:
            return Article(text=given)
        except ValidationError as error:
            said = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise ArticleError(f"the article cannot be read: {said}") from error
    if isinstance(given, PathLike):
        right = call.format(f"Article.from_file({str(given)!r})")
        raise ArticleError(f"the article was given as a path: call {right}")
    what = next((what for kind, what in _KINDS.items() if isinstance(given, kind)), None)
    raise ArticleError(
        f"the article was given as {what or f'{type(given).__name__}: give an Article or its text'}"
    )


def names_file(text: str) -> bool:
    """Return whether `text` looks like the name of a file that articles come in, and is none of their texts.

    >>> from summarizer.intake.asked import names_file
    >>> names_file("news/report.pdf"), names_file("The bridge opened.")
    (True, False)
    """
    if not _is_line(text):
        return False
    # The table of formats is asked only where there may be a name.
    from summarizer.intake.formats import FORMATS

    suffixes = {suffix for kind in FORMATS.values() for suffix in kind.suffixes}
    # "We read it in the report.txt" is a sentence, if a poor one.
    is_short = len(text.split()) <= _MOST_WORDS or "/" in text or "\\" in text
    return is_short and (PurePath(text).suffix.lower() in suffixes or text.lower().endswith(".warc.gz"))


def _is_line(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and text == text.strip() and len(text.splitlines()) == 1


def _refuse_name(text: str, call: str) -> None:
    if is_url(text) and _is_line(text):
        shown = plain_url(text)
        right = call.format(f"Article.from_url({shown!r})")
        raise ArticleError(f"{shown!r} looks like an address: call {right}, or give the article's text")
    if names_file(text):
        right = call.format(f"Article.from_file({text!r})")
        raise ArticleError(
            f"{text!r} looks like the name of a file: call {right}, or give the article's text"
        )
