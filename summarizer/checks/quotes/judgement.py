"""What holding one quotation against an article comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.text.spans import Span

__all__ = ["ACCEPTED", "Change", "Judgement"]

ACCEPTED = frozenset(
    {
        "quote.verbatim",
        "quote.typographic",
        "quote.elided",
        "quote.bracketed",
        "quote.merged",
        "quote.title",
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between the article's words and the quotation's.

    Attributes:
        kind: What was done: "substituted", "dropped", "added", "moved".
        said: The article's words, "" where words were added.
        quoted: The quotation's words, "" where words were dropped.
    """

    kind: str
    said: str
    quoted: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one quotation.

    Attributes:
        code: `quote.verbatim` and so on, from the table of codes.
        reason: Why it is rejected, in a word ("negation", "number", "substituted"); for an accepted one what
            differs ("case", "marks"), or "".
        parts: The article's characters that decide it, one span a part, in the order of the quotation.
        message: One plain sentence.
        changes: The differences in words, for an altered quotation.
        suggestion: The article's own words, where a correction is certain.
        quotations: Numbers of the article's quotations the parts stand in, in the same order, 0 outside.
    """

    code: str
    reason: str = ""
    parts: tuple[Span, ...] = ()
    message: str = ""
    changes: tuple[Change, ...] = ()
    suggestion: str | None = None
    quotations: tuple[int, ...] = ()

    @property
    def is_accepted(self) -> bool:
        """Whether the quotation may stand."""
        return self.code in ACCEPTED
