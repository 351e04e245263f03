"""Items that cite nothing but lines of the page: a byline, a link, an advertisement bears nothing out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.furniture_words import KIND_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["find_page_lines"]

_CITING: Final = frozenset({"statement", "claim", "quote"})


def find_page_lines(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield a doubt where an item cites nothing but lines of the page."""
    cited = source.cited(passage.cited) if passage.cites and passage.kind in _CITING else ()
    if not cited or not source.lines_of_the_page.issuperset(sentence.number for sentence in cited):
        return
    first = cited[0].number
    name = KIND_NAMES[source.furniture_kinds[first]]
    message = f"Sentence {first}, which the item cites, seems to be {name}, not part of the story."
    evidence = source.cited_evidence(passage.cited)
    yield give_verdict(passage, "evidence.page_line", None, evidence, Remark(message))
