"""What one field's text comes to: the checks that judge it, and which verdicts let it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.passage import Passage, free_text
from summarizer.checks.quantities.check import check_quantities
from summarizer.checks.quantities.outdated import check_outdated
from summarizer.checks.quotes.check import check_quotes
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.checks.run import check_passages, put_in_order
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.model.finding import Finding, Verdict
from summarizer.model.report import Report
from summarizer.text.tokens import has_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source

__all__ = ["Judged", "judge_excerpt", "judge_quantity", "judge_quote", "judge_text"]

_TO_THE_LETTER = frozenset({"quote.verbatim", "quote.typographic"})
_SUPPORTED = frozenset(
    f"quantity.{outcome}" for outcome in ("supported", "coarser", "derived", "elsewhere", "loose", "outdated")
)


class Judged(NamedTuple):
    """What the checks say of a field, and what is against it.

    Attributes:
        report: All verdicts.
        against: The verdicts for which it must not stand; empty where it may, or where `form` is wrong.
        form: What is wrong with it before anything is compared, with what to do; "" where nothing is.
        quantity: The one quantity of the text; `None` where another thing was asked for.
    """

    report: Report
    against: Sequence[Verdict] = ()
    form: str = ""
    quantity: Quantity | None = None


_NOTHING = Judged(Report(), form="It holds no words. Copy words of the article, or leave it out.")


def judge_quote(text: str, source: Source) -> Judged:
    """Return what `text` is as a quotation of what somebody says: one stretch within quotation marks."""
    if not has_words(text):
        return _NOTHING
    passage = Passage("", text, "", "quote", cites=False)
    report = put_in_order((passage,), check_quotes((passage,), source))
    if _says_more(text, report.verdicts):
        return Judged(report, form="Give the quoted words alone, without who says them.")
    return _to_the_letter(report)


def judge_excerpt(text: str, source: Source) -> Judged:
    """Return what `text` is as a stretch of the source, in quotation marks there or not."""
    if not has_words(text):
        return _NOTHING
    passage = Passage("", text, "", "quote", cites=False)
    judgement = judge_quotation(text, source, as_speech=False)
    message = judgement.message
    if judgement.code == "quote.absent":
        message = "These words do not stand together in the article."
    evidence = [source.evidence(part) for part in judgement.parts]
    remark = Remark(message, judgement.suggestion)
    verdict = give_verdict(passage, judgement.code, evidence=evidence, remark=remark)
    return _to_the_letter(put_in_order((passage,), (verdict,)))


def _to_the_letter(report: Report) -> Judged:
    against = [
        verdict
        for verdict in report.verdicts
        if verdict.code not in _TO_THE_LETTER and not (isinstance(verdict, Finding) and verdict.is_doubt)
    ]
    if against and not isinstance(against[0], Finding):
        form = "Give one stretch of the article's words, without a cut, a bracket or a joint."
        return Judged(report, form=form)
    return Judged(report, against)


def _says_more(text: str, verdicts: Sequence[Verdict]) -> bool:
    """Tell whether there are words outside what was judged as a quotation."""
    position = 0
    for verdict in verdicts:
        if has_words(text[position : verdict.start]):
            return True
        position = verdict.end
    return not verdicts or has_words(text[position:])


def judge_text(text: str, source: Source) -> Judged:
    """Return what all checks say of `text`; its errors are against it."""
    report = check_passages(free_text(text), source)
    against = [found for found in report.findings if found.severity == "error"]
    if not against and not report.counts.supported:
        form = "Nothing in this can be held against the article: write a statement in the article's language."
        return Judged(report, form=form)
    return Judged(report, against)


def judge_quantity(text: str, source: Source) -> Judged:
    """Return what the one quantity of `text` is: value, unit, qualifier and thing counted."""
    passages = free_text(text)
    told = tuple(check_quantities(passages, source))
    report = put_in_order(passages, (*told, *check_outdated(passages, source)))
    read = [
        quantity
        for quantity in read_quantities(text, language=source.language.code)
        if quantity.is_judged and quantity.kind not in {"opaque", "name"}
    ]
    if len(read) != 1 or len(told) != 1:
        form = "Give one quantity: the figure, its unit, and what it counts."
        return Judged(report, form=form)
    against = [verdict for verdict in report.verdicts if verdict.code not in _SUPPORTED]
    return Judged(report, against, quantity=read[0])
