"""A figure of a brief that the article itself takes back: corrected by its editors, or by later news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.outdated import COUNTED
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text.spans import split_sentences, touched_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.outdated import Outdated
    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict
    from summarizer.text.spans import Span

__all__ = ["check_outdated", "find_corrected"]

_RULES = {"withdrawn": "figure-withdrawn", "superseded": "figure-superseded"}
_LONGEST = 120


def check_outdated(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a doubt for each figure that the article gives and takes back.

    The figure has to count the same thing in the brief, and the brief's sentence must not give another figure
    of it beside this one: "not 24 but 42" and "from 12 to 20" tell what became of it.
    """
    if not source.outdated:
        return
    language = source.language.code
    for passage in passages:
        if passage.language not in {"", language}:
            continue
        quantities = [q for q in read_quantities(passage.text, language=language) if q.kind in COUNTED]
        sentences = split_sentences(passage.text, language) if quantities else ()
        for quantity in quantities:
            (sentence, *_) = touched_by(quantity.span, sentences)
            if sum(sentence.covers(other.span) for other in quantities) > 1:
                continue
            words = frozenset(source.content_words(sentence.of(passage.text)))
            for old in source.outdated:
                if old.how != "corrected" and old.has_value_of(quantity) and words & old.words:
                    remark = Remark(_message(old, source), rule=_RULES[old.how])
                    evidence = (source.evidence(old.span),)
                    yield give_verdict(passage, "quantity.outdated", quantity.span, evidence, remark)
                    break


def find_corrected(quantity: Quantity, words: frozenset[str], source: Source) -> Span | None:
    """Return where a correction in the article gives `quantity` as what counts; `None` where none does.

    Args:
        quantity: A figure of a brief.
        words: The stems of the sentence it stands in.
        source: The article.
    """
    for right in source.outdated:
        if right.how == "corrected" and right.has_value_of(quantity) and words & right.words:
            return right.quantity.span
    return None


def _message(old: Outdated, source: Source) -> str:
    told = " ".join(old.span.of(source.text).split())
    told = told if len(told) <= _LONGEST else f"{told[:_LONGEST].rsplit(' ', 1)[0]} …"
    if old.how == "withdrawn":
        return f"The article's own correction seems to withdraw this figure: “{told}”"
    return f"A later entry of the article gives another figure: “{told}”"
