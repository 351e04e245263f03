"""One thing to judge whose right answer is known: a statement, a text or a quotation, and its article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.checks.passage import Passage

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.model.finding import Check

__all__ = ["CONTENT", "Case", "as_fact", "as_quotation"]

CONTENT: frozenset[Check] = frozenset({"quote", "speaker", "quantity", "name", "certainty", "evidence"})
"""Every check of what is said; the shape of a brief is no business of a single sentence."""

_FACT = "/verified_facts/0"
_STATEMENT = "/official_statements/0"


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to judge.

    Attributes:
        kind: Its class.
        source: The article.
        passages: What is judged.
        checks: The checks that are asked: one of them must find what is wrong, none may find anything else.
        is_wrong: Whether there is something to find.
    """

    kind: str
    source: Source
    passages: tuple[Passage, ...]
    checks: frozenset[Check]
    is_wrong: bool


def as_fact(text: str, cited: tuple[int, ...]) -> tuple[Passage, ...]:
    """Return `text` as the verified fact of a brief that cites the sentences numbered `cited`."""
    return (Passage(f"{_FACT}/text", text, "verified_facts", "statement", cited, _FACT),)


def as_quotation(quote: str, speaker: str = "", cited: tuple[int, ...] = ()) -> tuple[Passage, ...]:
    """Return `quote` as the official statement of a brief, with a field for the speaker if there is one."""
    section, cites = "official_statements", bool(cited)
    words = Passage(f"{_STATEMENT}/quote", quote, section, "quote", cited, _STATEMENT, cites)
    if not speaker:
        return (words,)
    return (words, Passage(f"{_STATEMENT}/speaker", speaker, section, "speaker", cited, _STATEMENT, cites))
