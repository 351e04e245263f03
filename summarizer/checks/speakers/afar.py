"""Is who is said to speak named far from a quotation, and somebody else in its paragraph?"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from summarizer.text.spelling import fold_name, name_key

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation

__all__ = ["is_named_far"]

# Who speaks in a paragraph of an interview: "Roy:", "M. R.:".
_LABEL: Final = re.compile(r"[ \t\u00a0]*([^\n:.?!]{1,40}|(?:\w\.[ \u00a0]?){1,3}) ?:")


def is_named_far(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the article names a person, but not in the paragraph of a quotation or the one before.

    Only where that paragraph names another person before the quotation ends.
    """
    stock = source.stock
    words = claimed.split()
    if stock is None or not words or name_key(words[-1]) not in stock.persons:
        return False
    text, start = source.text, quotation.span.start
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", quotation.span.end)
    before = text.rfind("\n", 0, max(len(text[:begin].rstrip()), 0)) + 1
    near = fold_name(text[before : end if end >= 0 else len(text)])
    if fold_name(words[-1]) in near or _is_labelled(claimed, text[begin:start]):
        return False
    numbers = takewhile(
        lambda n: source.sentences[n - 1].span.start < quotation.span.end, _numbers(begin, source)
    )
    names = [name for n in numbers for name in stock.bearers_of_sentences.get(n, ())]
    # In French two words with capitals are a person's oftener than in German.
    least = len("ab") if not stock.tables.nouns_have_capitals else len(text)
    return any(name.kind == "person" or len(name.words) >= least for name in names)


def _numbers(begin: int, source: Source) -> list[int]:
    """Return the numbers of the sentences from an offset on."""
    return [sentence.number for sentence in source.sentences if sentence.span.start >= begin]


def _is_labelled(claimed: str, paragraph: str) -> bool:
    """Tell whether the first letters of who is said to speak stand before the paragraph: "M. R.:"."""
    label = _LABEL.match(paragraph)
    letters = "".join(word[0] for word in claimed.split())
    return label is not None and letters == "".join(filter(str.isupper, label[1]))
