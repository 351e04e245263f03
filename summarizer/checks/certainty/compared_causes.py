"""Does an item tell as cause and effect what the article says is only found together?

A study that finds two things together is told as a proof in many words, none of them the article's: "coffee
protects". A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import is_question, sentence_part
from summarizer.checks.certainty.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.checks.certainty.comparing import Comparison

__all__ = ["find_caused"]

_NEAR: Final = 4  # sentences before one that says that no cause is proved, of which it may speak
_LEAST: Final = 0.4
_FEWEST: Final = 2


def find_caused(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells what brings about what, and the article has no cause proved."""
    item, source = pair.item, pair.source
    causing = any(form.startswith(pair.words.causing) for form in item.forms)
    if not causing or is_question(item) or pair.is_weak(item) or pair.denies(item):
        return
    numbers = {n for stem in item.places for n in source.sentences_with.get(stem, ())}
    for number in sorted({n + step for n in numbers for step in range(_NEAR + 1)}):
        if number > len(source.sentences):
            return
        part = sentence_part(number, source)
        causes = [n for n in range(part.first, part.last) if _is_cause(part.reading.words.forms[n], pair)]
        if not causes or not pair.nots(part):
            continue
        near = [sentence_part(n, source) for n in range(max(number - _NEAR, 1), number + 1)]
        have = frozenset(stem for other in near for stem in other.places)
        told = [stem for stem in item.places if stem in have]
        if len(told) >= _FEWEST and len(told) >= _LEAST * len(item.places):
            span = part.span_of([causes[0]])
            message = f"The article says “{source.sentences[number - 1].text}”; the item tells a cause."
            yield Fault("certainty.overstated", span, message, rule="hedge-lost-freely")
            return


def _is_cause(form: str, pair: Comparison) -> bool:
    return form.startswith(pair.words.causes)
