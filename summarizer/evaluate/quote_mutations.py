"""Seeded changes of real quotations, with what a verdict has to say of each.

The quotations are taken by a conservative pattern of its own (balanced double marks in one paragraph, four
words and more, no mark inside), so that no reader of speech decides what is tested.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any

from summarizer.evaluate.quote_changes import CHANGES
from summarizer.evaluate.quote_cuts import CUTS
from summarizer.evaluate.quote_row import Quote
from summarizer.evaluate.quote_scripts import SCRIPTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_QUOTED = re.compile(r'(?<=[\s(])"([^"\n“”\[\]]{20,400})"(?=[\s,.;)]|$)|“([^"\n“”\[\]]{20,400})”')
_FEWEST_WORDS = 4


def find_quotes(articles: Sequence[str]) -> list[Quote]:
    """Return the quotations of the articles that the pattern is sure of.

    >>> from summarizer.evaluate.quote_mutations import find_quotes
    >>> [quote.words for quote in find_quotes(["She said: “We will not go there.”"])]
    ['We will not go there.']
    """
    found: list[Quote] = []
    for number, text in enumerate(articles):
        if text.count('"') % 2 or text.count("“") != text.count("”"):
            continue
        for match in _QUOTED.finditer(text):
            group = 1 if match[1] is not None else 2
            start, end = match.span(group)
            content = text[start:end]
            inside = text.count('"', 0, start) % 2 == 1 or group == 2
            plain = (
                content == content.strip()
                and min(len(content.split()), len(content.split(" "))) >= _FEWEST_WORDS
                and not re.search(r"\.{2}|…", content)
            )
            if inside and plain and text.count(content) == 1:
                found.append(Quote(number, text, start, end))
    return found


def mutate_quotes(articles: Sequence[str], *, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield `count` rows like those of quote_cases, over all classes in turn; none without quotations."""
    rng = random.Random(seed)
    quotes = find_quotes(articles)
    if not quotes:
        return
    makers = {**CHANGES, **CUTS, **SCRIPTS}
    names = sorted(makers)
    made = attempts = 0
    while made < count and attempts < 60 * count:
        name = names[attempts % len(names)]
        attempts += 1
        quote = rng.choice(quotes)
        row = makers[name](quote, quotes, rng)
        if row is None:
            continue
        row.setdefault("article", quote.text)
        row.setdefault("kind", "quote")
        row.setdefault("speaker", None)
        row.setdefault("reason", None)
        row.setdefault("spans", [[quote.start, quote.end]])
        spans = row["spans"]
        row["hull"] = [min(s for s, _ in spans), max(e for _, e in spans)] if spans else None
        row["cls"] = name
        row["id"] = made
        made += 1
        yield row
