"""A figure of a brief that the article itself takes back: corrected by its editors, or by later news."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from summarizer.analysis.outdated import COUNTED
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text.spans import split_sentences, touched_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.outdated import Outdated
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["check_outdated"]

_RULES = {"withdrawn": "figure-withdrawn", "superseded": "figure-superseded"}
_LONGEST = 120


def check_outdated(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a doubt for each figure that the article gives and takes back.

    The figure has to count the same thing in the brief, and the brief's sentence must not give another figure
    of it beside this one: "not 24 but 42" and "from 12 to 20" tell what became of it.
    """
    if not source.outdated.every:
        return
    language = source.language.code
    for passage in passages:
        if passage.language not in {"", language}:
            continue
        quantities = [q for q in read_quantities(passage.text, language=language) if q.kind in COUNTED]
        sentences = split_sentences(passage.text, language) if quantities else ()
        placed = [(quantity, touched_by(quantity.span, sentences)[0]) for quantity in quantities]
        counts = Counter(sentence for quantity, sentence in placed if sentence.covers(quantity.span))
        for quantity, sentence in placed:
            if counts[sentence] > 1:
                continue
            words = frozenset(source.content_words(sentence.of(passage.text)))
            find = partial(source.outdated.find, quantity=quantity, words=words)
            old = find("withdrawn") or find("superseded")
            if old is not None:
                remark = Remark(_message(old, source), rule=_RULES[old.how])
                evidence = (source.evidence(old.span),)
                yield give_verdict(passage, "quantity.outdated", quantity.span, evidence, remark)


def _message(old: Outdated, source: Source) -> str:
    told = " ".join(old.span.of(source.text).split())
    told = told if len(told) <= _LONGEST else f"{told[:_LONGEST].rsplit(' ', 1)[0]} …"
    if old.how == "withdrawn":
        return f"The article's own correction seems to withdraw this figure: “{told}”"
    return f"A later entry of the article gives another figure: “{told}”"
