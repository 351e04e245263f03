"""Does an item give a reason that the sentences it cites do not have?

"Sales fell because of the strike", told of a sentence that says only that sales fell: what is told may be
right and its reason made up, so the words behind "because" are looked for by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.evidence.account import Account
from summarizer.lang.en.checks.evidence.reasons import ENDS, GIVING
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source

__all__ = ["find_unfound_reason"]

# Of 15 reasons of whose words the cited sentences had fewer than half, 14 were on wrong items.
_HALF: Final = 0.5
# Words of content of a reason that can be told from another one. Of two and more not one in the cited
# sentences or beside them: all of 10 were wrong. Of a reason of one word 2 in 5 were true ("as he is young").
_FEWEST: Final = 2
_LANGUAGE: Final = "en"
_SHOWN: Final = 90


def find_unfound_reason(text: str, span: Span, cited: Sequence[int], source: Source) -> Account | None:
    """Return the reason that a sentence gives and the sentences `cited` lack, `None` without any."""
    if source.language.code != _LANGUAGE:
        return None
    for match in GIVING.finditer(text, span.start, span.end):
        reason = _reason(text, match.end(), span.end)
        stems = _stems(reason.of(text), source)
        have = frozenset(stem for number in cited for stem in source.words[number - 1])
        roots = source.text_words.roots_of(have)
        found = sum(source.text_words.is_accounted(stem, have, roots) for stem in stems)
        if found < _HALF * len(stems) and not any(_is_small(number, source) for number in cited):
            shown = " ".join(text[match.start() : reason.end].split())[:_SHOWN]
            message = f"The cited sentences do not give this reason (“{shown}”)."
            is_sure = not found and len(stems) >= _FEWEST and not _is_given(stems, cited, source)
            rule = "reason-nowhere" if is_sure else "reason-unfound"
            return Account(rule, Span(match.start(), reason.end), message)
    return None


def _is_given(stems: Sequence[str], cited: Sequence[int], source: Source) -> bool:
    """Tell whether a sentence beside those cited has any of the words of a reason, or another has most."""
    near = {n + by for n in cited for by in (-1, 1)}
    for number, words in enumerate(source.words, start=1):
        have = frozenset(words)
        roots = source.text_words.roots_of(have)
        found = sum(source.text_words.is_accounted(stem, have, roots) for stem in stems)
        if found > _HALF * len(stems) or (found and number in near):
            return True
    return False


def _reason(text: str, start: int, end: int) -> Span:
    """Return the reason that begins at `start` in a sentence that ends at `end`."""
    found = ENDS.search(text, start, end)
    return Span(start, found.start() if found else end)


def _stems(reason: str, source: Source) -> list[str]:
    return [stem for stem in source.content_words(reason) if not stem.isdigit()]


def _is_small(number: int, source: Source) -> bool:
    """Tell whether a sentence gives a reason in small words only: "because it is no longer made"."""
    text, span = source.text, source.sentences[number - 1].span
    reasons = (_reason(text, match.end(), span.end) for match in GIVING.finditer(text, span.start, span.end))
    return any(len(_stems(reason.of(text), source)) < _FEWEST for reason in reasons)
