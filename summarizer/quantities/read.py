"""Reading: a text becomes its quantities, in text order."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from summarizer.quantities.amounts import read_amount
from summarizer.quantities.grammar import grammar_of
from summarizer.quantities.quantity import Quantity
from summarizer.quantities.scan import Scan

if TYPE_CHECKING:
    pass

__all__ = ["read_quantities"]

_YEAR: Final = re.compile(r"(?:1[0-9]|20)\d\d")


def read_quantities(text: str, *, language: str = "en") -> tuple[Quantity, ...]:
    """Return the quantities of `text` in text order, none overlapping another.

    Args:
        text: Any text; it is not changed and spans count its code points.
        language: BCP 47 tag; a language without tables is read with the English ones.
    """
    scan = Scan(text, grammar_of(language))
    search = scan.grammar.trigger.search
    found: list[Quantity] = []
    position = 0
    while (match := search(scan.low, position)) is not None:
        quantity = _read_at(scan, match)
        if quantity is None:
            position = match.end()
            continue
        found.append(_in_context(scan, quantity))
        position = max(quantity.end, match.end())
    return tuple(found)


def _read_at(scan: Scan, match: re.Match[str]) -> Quantity | None:
    word = match[0]
    start = match.start()
    language = scan.grammar.language
    kind = scan.grammar.words.get(word, "digits")
    if kind in {"digits", "number"}:
        quantity = read_amount(scan, start)
        if quantity is not None and quantity.kind == "count" and _YEAR.fullmatch(scan.text[quantity.start : quantity.end]):
            return replace(quantity, kind="date", form=scan.text[quantity.start : quantity.end])
        return quantity
    span = scan.span(start, match.end())
    if kind == "ordinal":
        return Quantity(span, "ordinal", Fraction(language.ordinals[word]), Fraction(language.ordinals[word]))
    if word in language.cased and scan.text[start].islower():
        return None
    if kind == "month":
        return Quantity(span, "date", form=f"XXXX-{language.months[word]:02d}")
    if kind == "weekday":
        return Quantity(span, "date", form=f"wd-{language.weekdays[word]}")
    if kind == "vague":
        name, low, high = language.vague[" ".join(word.split())]
        return Quantity(span, "vague", Fraction(low), Fraction(high), form=name)
    return None


def _in_context(scan: Scan, quantity: Quantity) -> Quantity:
    qualifier, _, _ = scan.qualifier(quantity.start, quantity.end)
    return replace(quantity, qualifier=qualifier, head=scan.head(quantity.end))
