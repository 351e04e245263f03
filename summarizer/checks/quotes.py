"""Are the quotations of a brief the article's, word for word?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quoting.fields import judge_field
from summarizer.checks.quoting.judge import judge_quotation
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.finding import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.quoting.fields import Quoted
    from summarizer.passage import Passage
    from summarizer.source import Source

__all__ = ["check_quotes", "judge_quotation"]


def check_quotes(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for every quotation in `passages`, a finding for each that must not stand.

    A title or scare-quoted term that the article does not have is a warning: it may be common knowledge.
    Where only typesetting differs, the finding is an info with the article's characters as its suggestion.
    """
    speakers = {passage.item: passage.text for passage in passages if passage.kind == "speaker"}
    for passage in passages:
        speaker = speakers.get(passage.item, "") if passage.kind == "quote" else ""
        for quoted in judge_field(passage, source, speaker):
            yield _verdict(quoted, passage, source)


def _verdict(quoted: Quoted, passage: Passage, source: Source) -> Verdict:
    judgement = quoted.judgement
    is_soft = quoted.rule == "gentle" and not judgement.is_accepted
    remark = Remark(judgement.message, judgement.suggestion, "warning" if is_soft else None)
    evidence = [source.evidence(part) for part in judgement.parts]
    verdict = give_verdict(passage, judgement.code, quoted.span, evidence, remark)
    if judgement.is_accepted and judgement.suggestion is None:
        return Verdict(**{name: getattr(verdict, name) for name in Verdict.model_fields})
    return verdict
