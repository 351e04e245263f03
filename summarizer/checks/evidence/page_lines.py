"""Items that cite nothing but lines of the page: a byline, a link, an advertisement bears nothing out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.verdict import Remark, give_verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.lang.furniture_words import FurnitureKind
    from summarizer.model.finding import Verdict

__all__ = ["find_page_lines"]

_CITING: Final = frozenset({"statement", "claim", "quote"})
_NAMES: Final[Mapping[FurnitureKind, str]] = {
    "advertisement": "an advertisement",
    "byline": "a byline",
    "comments": "an invitation to comment",
    "contact": "an address for readers",
    "correction": "a note of the editors",
    "dateline": "a dateline",
    "label": "a heading",
    "live": "the time of an entry",
    "notice": "a notice of the publisher",
    "related": "a link to another page",
    "stamp": "the date of the page",
}


def find_page_lines(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield a doubt where an item cites nothing but lines of the page."""
    cited = source.cited(passage.cited) if passage.cites and passage.kind in _CITING else ()
    lines = source.lines_of_the_page
    if not cited or not lines.issuperset(sentence.number for sentence in cited):
        return
    first = cited[0].number
    name = _NAMES.get(source.furniture_kinds[first], "a line of the page")
    message = f"Sentence {first}, which the item cites, seems to be {name}, not the article's telling."
    evidence = source.cited_evidence(passage.cited)
    yield give_verdict(passage, "evidence.page_line", None, evidence, Remark(message))
