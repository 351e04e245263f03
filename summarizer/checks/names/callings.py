"""What an item calls a person beside the name, "Ann Lee, a judge": does the article, near the name?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.checks.names.offices import gives_role
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.reading import Name
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["find_unshown"]

_LONGEST = 12  # words of an apposition
_WORD = re.compile(r"[\w&'’.-]*\w")
# ", a judge of the court," up to the mark or word that begins another clause.
_APPOSED = re.compile(
    r"(?:, | \()(?P<role>[^,;:()“”\"]*?)(?=[,;)]| (?:who|whose|which|and (?:said|told))\b|\.?\s*$|\. [A-Z])"
)
_FINITE = re.compile(
    r"\b(?:is|was|are|were|has|have|had|said|says|told|will|would|who|whom|whose|which|that|when|where)\b"
)
_HEADED = 2  # words before "of" or the end in which the calling stands: not "an official faith there"
_OPENING = frozenset("a an the former then one his her their its our my".split())
_AFTER_HEAD = frozenset("of for from at in to with on and".split())


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
    if text[: name.start].endswith((" a ", " an ")):
        return None
    match = _APPOSED.match(text, name.end)
    return Span(*match.span("role")) if match and _is_calling(match["role"]) else None


def _is_calling(role: str) -> bool:
    """Tell whether words name a calling: "a judge", "Kiel's mayor", not "Ann met her husband"."""
    words = _WORD.findall(role)
    if not 0 < len(words) <= _LONGEST or _FINITE.search(role.lower()):
        return False
    first = words[0].lower()
    is_opened = first in _OPENING or first in PERSON_NOUNS or words[0].endswith(("'s", "’s"))
    lowered = [word.lower() for word in words]
    head = next((i for i, word in enumerate(lowered) if word in _AFTER_HEAD), len(words))
    return is_opened and not PERSON_NOUNS.isdisjoint(lowered[max(head - _HEADED, 0) : head])
