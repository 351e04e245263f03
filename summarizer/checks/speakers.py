"""Are the quotations of a brief said by whom the article says, in the office and setting it gives?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.checks.quoting.fields import judge_field
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.codes import CODES
from summarizer.speech.cues import DAYS
from summarizer.speech.matching import match_speaker
from summarizer.speech.people import name_words
from summarizer.text import Span
from summarizer.wording import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.quoting.judgement import Judgement
    from summarizer.finding import Evidence, Severity, Verdict
    from summarizer.passage import Passage
    from summarizer.source import Source
    from summarizer.speech.quotation import Attribution, Quotation
    from summarizer.wording import Wording

__all__ = ["SpeakerJudgement", "check_speakers", "judge_speaker"]

_NEAR = 200  # characters beside a quotation in which a name may be meant as its speaker
_BESIDE = 4  # characters between the marks and the words that attribute
_ABOUT = 160  # characters around a person's name in which the article gives an office
_ORDER = {"speaker.confirmed": 0, "speaker.unresolved": 1, "speaker.contradicted": 2}
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "in",
        "at",
        "to",
        "and",
        "or",
        "on",
        "by",
        "from",
        "with",
        "during",
        "after",
        "before",
        "his",
        "her",
        "their",
        "its",
        "as",
    ]
)


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
    """Tell whether the claimed name stands beside the quotation and may be meant.

    It is not where the attribution is plain: the verb beside the marks, and a person named in full somewhere.
    """
    attribution, span, text = quotation.attribution, quotation.span, source.text
    start = max(span.start - _NEAR, text.rfind("\n", 0, span.start) + 1)
    line_end = text.find("\n", span.end, span.end + _NEAR)
    beside = (
        text[start : span.start] + "\n" + text[span.end : line_end if line_end >= 0 else span.end + _NEAR]
    )
    if not any(word in beside for word in _long_names(claimed)):
        return False
    if " " not in attribution.name or attribution.speaker is None or attribution.cue is None:
        return True
    nearest = min(
        abs(span.start - attribution.cue.end),
        abs(attribution.cue.start - span.end),
        abs(attribution.speaker.start - span.end),
    )
    return nearest > _BESIDE


def _long_names(claimed: str) -> list[str]:
    return [word.strip("()[].,;:") for word in claimed.split() if word[:1].isupper() and len(word) > 3]


def check_speakers(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict on the speaker of every quotation, findings on role and setting of official statements.

    In an official statement a speaker the article does not settle, or none at all, is a warning; elsewhere
    only what the field's own words attribute is judged.
    """
    items: dict[str, dict[str, Passage]] = {}
    for passage in passages:
        items.setdefault(passage.item or passage.path, {})[passage.kind] = passage
    for fields in items.values():
        if "quote" in fields:
            yield from _check_official(fields, source)
        else:
            for passage in fields.values():
                yield from _check_field(passage, source)


def _check_official(fields: dict[str, Passage], source: Source) -> Iterator[Verdict]:
    quote, speaker = fields["quote"], fields.get("speaker")
    claimed = speaker.text if speaker is not None else ""
    found: Attribution | None = None
    quoted = judge_field(quote, source, claimed)
    for part in quoted:
        if part.rule != "speech":
            continue
        if part.speaker and part.speaker_span is not None:
            judged = judge_speaker(part.speaker, part.judgement, source)
            yield _verdict(judged, quote, part.speaker_span, source)
        elif speaker is not None:
            judged = judge_speaker(claimed, part.judgement, source)
            yield _verdict(judged, speaker, Span(0, len(claimed)), source)
        else:
            judged = SpeakerJudgement("speaker.missing")
            yield _verdict(judged, quote, part.span, source)
        found = found or judged.attribution
    role, setting = fields.get("role"), fields.get("setting")
    if role is not None and role.text.strip() and not _gives_role(role.text, claimed, source):
        suggestion = found.role.of(source.text) if found is not None and found.role is not None else None
        yield give_verdict(role, "speaker.role", None, _said_by(found, source), Remark(suggestion=suggestion))
    if setting is not None and setting.text.strip() and not _gives_setting(setting.text, source):
        yield give_verdict(setting, "speaker.setting", None, _said_by(found, source))


def _check_field(passage: Passage, source: Source) -> Iterator[Verdict]:
    for part in judge_field(passage, source):
        if part.rule != "speech" or not part.speaker or part.speaker_span is None or not part.judgement.parts:
            continue
        judged = judge_speaker(part.speaker, part.judgement, source)
        yield _verdict(judged, passage, part.speaker_span, source, softened="info")


def _verdict(
    judged: SpeakerJudgement,
    passage: Passage,
    span: Span,
    source: Source,
    *,
    softened: Severity | None = None,
) -> Verdict:
    found = judged.attribution
    severity = softened if CODES[judged.code].severity == "warning" else None
    remark = Remark(severity=severity)
    if judged.code == "speaker.contradicted" and found is not None and found.speaker is not None:
        said = found.name or found.speaker.of(source.text)
        remark = Remark(f"The article attributes this to “{said}”.", found.name or None, severity)
    return give_verdict(passage, judged.code, span, _said_by(found, source), remark)


def _said_by(found: Attribution | None, source: Source) -> tuple[Evidence, ...]:
    return () if found is None or found.speaker is None else (source.evidence(found.speaker),)


def _gives_role(role: str, speaker: str, source: Source) -> bool:
    """Tell whether the article has the role's words near a mention of the speaker."""
    wanted = _stems(role)
    if not wanted:
        return True
    words, _ = name_words(speaker)
    wording = source.spoken.wording
    if not words:
        return all(_has_stem(stem, wording) for stem in wanted)
    for mention in source.people.mentions:
        if mention.words[-1] == words[-1]:
            first = bisect_left(wording.starts, mention.start - _ABOUT)
            last = bisect_right(wording.ends, mention.end + _ABOUT)
            wanted -= {_stem(key) for key in wording.keys[first:last]}
            if not wanted:
                return True
    return False


def _gives_setting(setting: str, source: Source) -> bool:
    """Tell whether the article has the names, days and figures of a setting, and half of its other words."""
    wanted = _stems(setting)
    wording = source.spoken.wording
    keys = {word.strip(".,;:()") for word in setting.split()}
    named = {stem for word in keys if word[:1].isupper() or word[:1].isdigit() for stem in _stems(word)}
    named |= wanted & DAYS
    named -= {next(iter(_stems(setting.split(maxsplit=1)[0])), "")}
    if not all(_has_stem(stem, wording) for stem in named):
        return False
    return 2 * sum(_has_stem(stem, wording) for stem in wanted) >= len(wanted)


def _stems(text: str) -> set[str]:
    keys, _, _ = split_words(text.replace("’", "'"))
    return {_stem(key) for key in keys} - _SMALL


def _stem(key: str) -> str:
    stem = key.removesuffix("'s")
    return stem[:-1] if len(stem) > 3 and stem.endswith("s") else stem


def _has_stem(stem: str, wording: Wording) -> bool:
    """Tell whether the article has a word with this stem."""
    forms = (stem, f"{stem}s", f"{stem}'s", f"{stem}s's")
    return any(wording.has_word(form) and _stem(form) == stem for form in forms)
