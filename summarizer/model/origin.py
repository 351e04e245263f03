"""Where an article's text comes from: the file or address that was given, and what made the text of it."""

from __future__ import annotations

from bisect import bisect_right

from pydantic import ConfigDict, Field

from summarizer.model.described import Described

__all__ = ["Origin"]


class Origin(Described):
    """What an article was made from.

    Attributes:
        given: The name of the file or the address that was given; "-" for standard input. Never a path.
        sha256: SHA-256 of the bytes that were given, lower-case hexadecimal; of JSON Lines, of the line.
        loader: The loader that made the text, for example `html`.
        version: The version of the package that did the work, for example `trafilatura 2.3.1`; of our own
            loaders, ours.
        pages: Where each page begins in the text, in code points; empty where it has no pages.
        notes: What a reader should know of the way from the bytes to the text, a sentence each.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    given: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    loader: str
    version: str
    pages: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()

    def page_of(self, offset: int) -> int | None:
        """Return the page, from 1, on which the character at `offset` stands; `None` without pages.

        >>> from summarizer.model.origin import Origin
        >>> origin = Origin(given="a.pdf", sha256="0" * 64, loader="pdf", version="1", pages=(0, 100))
        >>> origin.page_of(99), origin.page_of(100)
        (1, 2)
        """
        return bisect_right(self.pages, offset) or None
