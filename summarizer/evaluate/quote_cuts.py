"""Cuts and brackets in a quotation: those that editors allow, and those that turn its meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.evaluate.quote_row import Row, accept, reject

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from summarizer.evaluate.quote_row import Quote

__all__ = ["AUXILIARY", "CONDITIONS", "CUTS", "NEGATIONS"]

NEGATIONS = re.compile(
    r"(?i)\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|\w+n['’]t)\b"
)
CONDITIONS = re.compile(r"(?i)\b(?:if|unless|until|except|provided|lest|unlikely)\b")
AUXILIARY = re.compile(r"(?i)\b(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had)\b")


def ellipsis(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Cut harmless words out of the middle, the cut marked."""
    del quotes
    words = list(re.finditer(r"\S+", quote.words))
    if len(words) < 9:
        return None
    first = rng.randrange(3, len(words) - 5)
    last = first + rng.randrange(1, min(6, len(words) - first - 3))
    gone = quote.words[words[first].start() : words[last].start()]
    if NEGATIONS.search(gone) or CONDITIONS.search(gone):
        return None
    left = quote.words[: words[first - 1].end()]
    right = quote.words[words[last].start() :]
    mark = rng.choice(["…", " … ", "...", " ... ", " [...] ", " (…) ", ". . . "])
    spans = [[quote.start, quote.start + len(left)], [quote.start + words[last].start(), quote.end]]
    return accept(left + mark + right, ["ELIDED"], spans=spans)


def elide_negation(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Cut a word that denies, the cut marked."""
    del quotes
    found = [m for m in NEGATIONS.finditer(quote.words) if m.start() > 8 and m.end() < len(quote.words) - 8]
    if not found:
        return None
    match = rng.choice(found)
    left, right = quote.words[: match.start()].rstrip(), quote.words[match.end() :].lstrip()
    if len(left.split()) < 2 or len(right.split()) < 2 or right[:1] in ".,;!?":
        return None
    return reject(f"{left} … {right}", "elision-drops-negation")


def elide_condition(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Cut a condition, the cut marked."""
    del quotes, rng
    match = re.search(r"(?i)(?<=[a-z] )(?:if|unless|until) [^.!?]{4,60}?(?=,? [a-z])", quote.words)
    if match is None or NEGATIONS.search(match[0]):
        return None
    left, right = quote.words[: match.start()].rstrip(), quote.words[match.end() :].lstrip(", ")
    if len(left.split()) < 2 or len(right.split()) < 2:
        return None
    return reject(f"{left} … {right}", "elision-drops-condition")


def bracket(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put a bracket for a pronoun."""
    del quotes
    found = list(re.finditer(r"(?<= )(?:he|she|they|it|them|him)(?= )", quote.words))
    if not found:
        return None
    match = rng.choice(found)
    text = (
        quote.words[: match.start()]
        + rng.choice(["[the minister]", "[the company]"])
        + quote.words[match.end() :]
    )
    spans = [[quote.start, quote.start + match.start()], [quote.start + match.end(), quote.end]]
    spans = [span for span in spans if quote.text[span[0] : span[1]].strip()]
    return accept(text, ["BRACKETED"], spans=spans)


def bracket_negation(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Put a denial into a bracket."""
    del quotes
    found = list(AUXILIARY.finditer(quote.words))
    if not found:
        return None
    match = rng.choice(found)
    if match.end() > len(quote.words) - 5 or quote.words[match.end()] != " ":
        return None
    word = rng.choice(["[never]", "[not]", "[no longer]"])
    return reject(f"{quote.words[: match.end()]} {word}{quote.words[match.end() :]}", "bracket-negation")


def stitch(quote: Quote, quotes: Sequence[Quote], rng: random.Random) -> Row:
    """Cut the quotation into many small pieces, every cut marked."""
    del quotes, rng
    words = quote.words.split(" ")
    if len(words) < 30 or NEGATIONS.search(quote.words) or CONDITIONS.search(quote.words):
        return None
    pieces = [" ".join(words[at : at + 3]) for at in range(0, len(words) - 3, 5)]
    return reject(" … ".join(pieces), "over-elided")


CUTS: dict[str, Callable[..., Row]] = {
    "L08_ellipsis": ellipsis,
    "L09_bracket": bracket,
    "I12_elide_negation": elide_negation,
    "I15_bracket_negation": bracket_negation,
    "I32_elide_condition": elide_condition,
    "I33_stitch": stitch,
}
