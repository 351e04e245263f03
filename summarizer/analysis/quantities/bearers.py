"""Whether the one of whom an age is told is a man or a woman: "ein 19-Jähriger", "une femme de 76 ans"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["sex_of_age"]

_WORDS: Final = re.compile(r"[^\W\d_]+")
_REACH: Final = 40  # characters beside an age in which the word for the person stands
# The noun before an age and a short word that joins them: "femme de".
_JOINED: Final = re.compile(r"([^\W\d_]+) [^\W\d_]{2,3} $")


def sex_of_age(quantity: Quantity, text: str, words: QuantityWords) -> str:
    """Return "m" or "f" for the one whose age `quantity` of `text` is, "" where no word beside it tells.

    The age's own ending tells it where no noun follows, else the noun.

    >>> from summarizer.analysis.quantities.read import read_quantities
    >>> from summarizer.lang.quantity_tables import quantities_of
    >>> text = "Ein 19-Jähriger half einer 76-jährigen Frau."
    >>> [sex_of_age(age, text, quantities_of("de")) for age in read_quantities(text, language="de")]
    ['m', 'f']
    """
    if quantity.kind != "age" or not words.sexed:
        return ""
    span = quantity.span
    after = (
        _WORDS.match(text, span.end + 1, span.end + _REACH) if text[span.end : span.end + 1] == " " else None
    )
    if after is not None:
        found = _sex_of(after[0].lower(), words)
        if found:
            return found
    before = [word.lower() for word in _WORDS.findall(text, max(span.start - _REACH, 0), span.start)]
    own = _WORDS.findall(span.of(text).lower())
    is_followed = words.is_capital and after is not None and after[0][0].isupper()
    if own and not is_followed:
        told = [own[-1], own[0], f"{before[-1]} {own[-1]}" if before else ""]
        found = next((words.sexed[form] for form in told if form in words.sexed), "")
        if found:
            return found
    joined = _JOINED.search(text[max(span.start - _REACH, 0) : span.start])
    return _sex_of(joined[1].lower(), words) if joined is not None else ""


def _sex_of(noun: str, words: QuantityWords) -> str:
    return "m" if noun in words.men else "f" if noun in words.women else ""
