"""What an item calls a person beside the name, "Ann Lee, a judge": does the article, near the name?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.checks.names.offices import gives_role
from summarizer.lang.en.checks.names.callings import AFTER_HEAD, APPOSED, ARTICLES, FINITE, OPENING, RELATED
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.reading import Name
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["find_unshown"]

_LONGEST = 12  # words of an apposition
_WORD = re.compile(r"[\w&'’.-]*\w")
_HEADED = 2  # words before "of" or the end in which the calling stands: not "an official faith there"


def find_unshown(passage: Passage, names: Sequence[Name], source: Source) -> Iterator[tuple[Name, Span]]:
    """Yield each name with what an item calls its bearer and the article nowhere near the name."""
    for name in names:
        span = _apposed(passage.text, name.span)
        if span is None or passage.text[name.span.start : span.end].strip() in source.text:
            continue
        if not gives_role(span.of(passage.text), name.span.of(passage.text), source):
            yield name, span


def _apposed(text: str, name: Span) -> Span | None:
    # "Ann Lee, a Democrat, ..." has the calling in the name's own place.
    if text.endswith(ARTICLES, 0, name.start):
        return None
    match = APPOSED.match(text, name.end)
    return Span(*match.span("role")) if match and _is_calling(match["role"]) else None


def _is_calling(role: str) -> bool:
    """Tell whether words name a calling: "a judge", "Kiel's mayor", not "Ann met her husband"."""
    words = _WORD.findall(role)
    if not 0 < len(words) <= _LONGEST or FINITE.search(role.lower()):
        return False
    first = words[0].lower()
    is_opened = first in OPENING or first in PERSON_NOUNS or words[0].endswith(("'s", "’s"))
    lowered = [word.lower() for word in words]
    head = next((i for i, word in enumerate(lowered) if word in AFTER_HEAD), len(words))
    called = lowered[max(head - _HEADED, 0) : head]
    return is_opened and not PERSON_NOUNS.isdisjoint(called) and RELATED.isdisjoint(called)
