"""Are the quotations of a brief the article's, word for word?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quotes.fields import judge_field
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.checks.quotes.translated import is_translated
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.model.finding import Verdict, make
from summarizer.text.spans import split_sentences, touched_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.checks.quotes.fields import Quoted
    from summarizer.text.spans import Span

__all__ = ["check_quotes", "judge_quotation"]


_RULES = {"lead": "quote-lead", "unmarked": "quote-unmarked", "overflow-unmarked": "quote-overflow-unmarked"}


def check_quotes(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for every quotation in `passages`, a finding for each that must not stand.

    A title or scare-quoted term that the article does not have is a warning: it may be common knowledge.
    Where only typesetting differs, the finding is an info with the article's characters as its suggestion.
    In a brief in another language than the article, a quotation that is translated is not judged.
    """
    speakers = {passage.item: passage.text for passage in passages if passage.kind == "speaker"}
    for passage in passages:
        speaker = speakers.get(passage.item, "") if passage.kind == "quote" else ""
        for quoted in judge_field(passage, source, speaker):
            # Cut out of its paragraph, a sentence of the article may have the end of one quotation and the
            # beginning of the next: its marks are the article's all the same.
            if not quoted.judgement.is_accepted and _is_own(passage, quoted.span, source):
                yield give_verdict(passage, "quote.verbatim", quoted.span)
            elif passage.language and is_translated(quoted, passage, source):
                yield give_verdict(passage, "quote.translated", quoted.span)
            else:
                yield _verdict(quoted, passage, source)


def _is_own(passage: Passage, span: Span, source: Source) -> bool:
    """Tell whether the sentences that hold a quotation are the article's to the letter, marks and all."""
    touched = touched_by(span, split_sentences(passage.text, source.language.code))
    if not touched or passage.kind == "quote":
        return False
    words = " ".join(passage.text[touched[0].start : touched[-1].end].split())
    return words in source.on_one_line


def _verdict(quoted: Quoted, passage: Passage, source: Source) -> Verdict:
    judgement = quoted.judgement
    is_soft = quoted.rule == "gentle" and not judgement.is_accepted
    rule = "quote-term" if is_soft else _RULES.get(judgement.reason, "")
    remark = Remark(judgement.message, judgement.suggestion, "warning" if is_soft else None, rule)
    evidence = [source.evidence(part) for part in judgement.parts]
    verdict = give_verdict(passage, judgement.code, quoted.span, evidence, remark)
    if judgement.is_accepted and judgement.suggestion is None:
        return make(Verdict, **{name: getattr(verdict, name) for name in Verdict.model_fields})
    return verdict
