"""The article that comes in: its text is evidence and is never changed."""

from __future__ import annotations

import hashlib
import operator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ConfigDict, Field, field_validator

from summarizer.model.described import Described
from summarizer.model.origin import Origin
from summarizer.model.strict_json import SURROGATE

if TYPE_CHECKING:
    from os import PathLike

__all__ = ["Article"]


class Article(Described):
    """A news article.

    Attributes:
        text: The exact text; every offset in this package counts its code points.
        id: A name that is unique among the caller's articles; derived from the text when empty.
        title: The headline, "" when unknown.
        url: Where it was published, "" when unknown. Never fetched.
        publisher: Who published it, "" when unknown.
        published: When it was published; relative dates resolve against it.
        language: BCP 47 tag of the text's language, "" to tell it from the text.
        author: Who wrote it, "" when unknown.
        origin: What file or address the text was made from, `None` for a text that was given as such.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    id: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: date | datetime | None = None
    language: str = Field(default="", max_length=35, pattern=r"^(?:..+)?$")
    # Left out where unknown, so that an article is written, and told from others, as by earlier versions.
    author: str = Field(default="", exclude_if=operator.not_)
    origin: Origin | None = Field(default=None, exclude_if=operator.not_)

    # What reads formats builds articles, and so stands above this module: it is imported on use, and the
    # import contracts name this one edge. Where to begin is asked of an article.
    @classmethod
    def from_file(cls, path: str | PathLike[str]) -> Article:
        r"""Return the article in a file: text, Markdown, JSON, HTML, PDF, Word or a mail.

        The format is detected from the file's ending and its content.

        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> from summarizer import Article
        >>> with TemporaryDirectory() as folder:
        ...     path = Path(folder, "report.md")
        ...     _ = path.write_text("# Bridge opens\n\nThe bridge opened.")
        ...     article = Article.from_file(path)
        >>> article.title, article.origin.given
        ('Bridge opens', 'report.md')

        Raises:
            ArticleError: It cannot be read, or does not hold exactly one article.
            MissingExtraError: The package that reads its format is not installed; the text says which.
        """
        from summarizer.intake import read_file

        return read_file(Path(path))

    @classmethod
    def from_url(cls, url: str, *, robots: bool = True, private_hosts: bool = False) -> Article:
        """Return the article at an address, which is fetched; the article's `origin` has the address.

        Args:
            url: An http or https address.
            robots: Whether the site's robots.txt is followed.
            private_hosts: Whether this machine and private networks may be reached.

        Raises:
            ArticleError: It cannot be fetched, or the answer contains no article.
            MissingExtraError: The package that reads its format is not installed; the text says which.
        """
        from summarizer.intake import load_url, rules_of

        return load_url(url, rules=rules_of(robots=robots, private_hosts=private_hosts))

    @classmethod
    def from_html(cls, html: str | bytes, url: str = "") -> Article:
        """Return the article in the HTML of a page; `url` says where it is from and is not fetched.

        Raises:
            ArticleError: There is no article on the page.
            MissingExtraError: trafilatura is not installed: `pip install 'sourced-brief[html]'`.
        """
        from summarizer.intake import load_html_text

        return load_html_text(html, url)

    @field_validator("text")
    @classmethod
    def _is_readable(cls, text: str) -> str:
        if not text.strip():
            raise ValueError("the text is empty or has only white space: give the article's text")
        if "\0" in text:
            raise ValueError(
                f"the text has a NUL at offset {text.index(chr(0))}: it is damaged or is not text"
            )
        surrogate = SURROGATE.search(text)
        if surrogate:
            raise ValueError(
                f"the text has a lone surrogate at offset {surrogate.start()}, which no encoding can "
                "hold: correct the escape or decode the file again"
            )
        return text

    @field_validator("id", "title", "url", "publisher", "author")
    @classmethod
    def _is_writable(cls, value: str) -> str:
        if SURROGATE.search(value):
            raise ValueError("has a lone surrogate, which no encoding can hold: correct the escape")
        return value

    @property
    def sha256(self) -> str:
        """SHA-256 of the text as UTF-8, lower-case hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def key(self) -> str:
        """The given id, else `sha256:` and the first 16 digits of the text's hash."""
        return self.id or f"sha256:{self.sha256[:16]}"
