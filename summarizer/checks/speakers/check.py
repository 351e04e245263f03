"""Are the quotations of a brief said by whom the article says, in the office and setting it gives?"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.speech.matching import match_speaker
from summarizer.analysis.speech.mentions import name_words
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.analysis.speech.voices import find_voices
from summarizer.checks.names.beside import called_otherwise
from summarizer.checks.names.offices import gives_role, gives_setting, holder_of_role
from summarizer.checks.quotes.fields import judge_field
from summarizer.checks.speakers.by_words import judge_by_words
from summarizer.checks.speakers.elsewhere import SpeakerJudgement, is_said_elsewhere, quotation_at
from summarizer.checks.speakers.grounds import (
    is_meant_otherwise,
    is_named_before,
    is_named_later,
    is_named_otherwise,
    is_of_other_sex,
    is_spoken_of,
)
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.analysis.speech.cues import CUES, PREPOSITIONS
from summarizer.lang.en.checks.speakers.check import AGED, PASSED_ON, SEXES, SOME, THE
from summarizer.text.spans import Span, split_sentences
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.matching import Match
    from summarizer.analysis.speech.quotation import Attribution, Quotation
    from summarizer.checks.passage import Passage
    from summarizer.checks.quotes.judgement import Judgement
    from summarizer.model.finding import Evidence, Verdict

__all__ = ["SpeakerJudgement", "check_speakers", "judge_speaker"]

_NAMED_NEAR = 1200  # characters about a quotation in which its speaker is named
_MOST_PLACES = 8
_LEAST_PULLED = 24  # characters by which words that stand twice are the same
_ORDER = {"speaker.confirmed": 0, "speaker.unresolved": 1, "speaker.doubtful": 2, "speaker.contradicted": 3}


def judge_speaker(claimed: str, judgement: Judgement, source: Source) -> SpeakerJudgement:
    """Return whether the article lets `claimed` say the quotation that `judgement` located in it."""
    judge_one = _judge_one if source.named_people is None else judge_by_words
    worst: SpeakerJudgement | None = None
    for number in dict.fromkeys(judgement.quotations):
        if not number:
            continue
        quotation = _where_attributed(source.quotations[number - 1], judgement, source)
        found = judge_one(claimed, quotation, judgement, source)
        if worst is None or _ORDER[found.code] > _ORDER[worst.code]:
            worst = found
    return worst or SpeakerJudgement("speaker.unresolved")


def _judge_one(claimed: str, quotation: Quotation, judgement: Judgement, source: Source) -> SpeakerJudgement:
    attribution = quotation.attribution
    inside = any(inner.covers(part) for inner in quotation.inner for part in judgement.parts)
    if attribution.asked and not inside:
        asked = replace(attribution, name=attribution.asked)
        if match_speaker(claimed, asked, source.text, source.people) == "same":
            return SpeakerJudgement("speaker.contradicted", attribution, "speaker-asked")
    if attribution.speaker is None or inside:
        return SpeakerJudgement("speaker.unresolved", attribution if attribution.speaker else None)
    match = match_speaker(claimed, attribution, source.text, source.people)
    # Where the text leaves room, the likeliest reading and the brief agree: that is enough.
    if match == "same":
        return SpeakerJudgement("speaker.confirmed", attribution)
    return _judge_other(claimed, quotation, match, judgement, source)


def _judge_other(
    claimed: str, quotation: Quotation, match: Match, judgement: Judgement, source: Source
) -> SpeakerJudgement:
    """Return what follows from an attribution that does not name the one claimed."""
    attribution = quotation.attribution
    is_named = match == "other" and (
        is_named_otherwise(claimed, quotation, source) or is_spoken_of(claimed, quotation, source)
    )
    is_likely = not is_named and _is_somebody_else(claimed, quotation, match, source)
    is_sure = attribution.confident or not (attribution.name and attribution.is_pronoun)
    is_meant = is_likely and (is_sure or is_of_other_sex(claimed, attribution, source))
    is_otherwise = is_likely and is_meant_otherwise(claimed, quotation, match, source)
    if is_named or (is_meant and is_otherwise):
        if not is_said_elsewhere(claimed, quotation, judgement, source, _match_in_english):
            rule = "" if is_named else "speaker-meant"
            return SpeakerJudgement("speaker.contradicted", attribution, rule)
        return SpeakerJudgement("speaker.unresolved", attribution)
    is_later = is_named_later(claimed, quotation, match, source)
    if is_later and not is_said_elsewhere(claimed, quotation, judgement, source, _match_in_english):
        return SpeakerJudgement("speaker.contradicted", attribution, "speaker-later")
    # Whom a guess means was somebody else in two of three on text that the rule was not made on.
    is_pronoun = (
        claimed.strip().lower() in SEXES
    )  # "what he called a rant": whom an item means, it tells itself
    if (is_meant or is_otherwise) and not is_pronoun:
        return SpeakerJudgement("speaker.doubtful", attribution, "speaker-pronoun")
    return _judge_described(claimed, quotation, match, source)


def _judge_described(claimed: str, quotation: Quotation, match: Match, source: Source) -> SpeakerJudgement:
    """Return what follows from an attribution by a description, or by a name that is a guess."""
    attribution = quotation.attribution
    if _is_unnamed(claimed, attribution, source):
        # Who has been named is no "senior aide" any more.
        if is_named_before(claimed, quotation, source):
            return SpeakerJudgement("speaker.contradicted", attribution, "speaker-nameless")
        return SpeakerJudgement("speaker.doubtful", attribution, "speaker-unnamed")
    # Whom a pronoun or a description may mean is a guess.
    is_guess = not attribution.confident and (
        attribution.is_pronoun or (not attribution.inherited and _is_description(attribution, source))
    )
    is_other = match == "other" and bool(attribution.name) and not is_guess
    if is_other and not _is_named_about(claimed, quotation, source):
        return SpeakerJudgement("speaker.doubtful", attribution, "speaker-unlikely")
    return SpeakerJudgement("speaker.unresolved", attribution)


def _match_in_english(claimed: str, said: Attribution, source: Source) -> Match:
    return match_speaker(claimed, said, source.text, source.people)


def _is_description(said: Attribution, source: Source) -> bool:
    """Tell whether the words that attribute name nobody: "the gambling tycoon"."""
    words = said.speaker.of(source.text).split() if said.speaker is not None else []
    return bool(words) and words[0].lower() == THE and words[-1].islower()


def _speaks_inside(name: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether somebody speaks within the marks, whose pairs the article has lost: "A, Lee said. "B"."""
    words = source.text[quotation.content.start : quotation.content.end]
    at = words.find(f"{name} ")
    return at >= 0 and words[at + len(name) :].split(maxsplit=1)[0].rstrip(".,:").lower() in CUES


def _is_somebody_else(claimed: str, quotation: Quotation, match: Match, source: Source) -> bool:
    """Tell whether a pronoun or an age beside the marks seems to mean another than the one claimed."""
    said = quotation.attribution
    if said.speaker is None or said.cue is None:
        return False
    if said.inherited and not (
        said.confident and said.speaker.end > source.text.rfind("\n", 0, quotation.span.start)
    ):
        return False
    words = said.speaker.of(source.text).lower()
    names, _ = name_words(claimed)
    is_told = said.is_pronoun or words.endswith(AGED)
    # "She wept after Holt told them" leads up to Holt's words.
    between = source.text[said.speaker.end : said.cue.start]
    if not is_told or not _is_persons(claimed, names) or any(name in between for name in names):
        return False
    if _speaks_inside(names[-1], quotation, source):
        return False
    if is_of_other_sex(claimed, said, source):
        return True
    return said.unnamed or (bool(said.name) and match == "other")


def _is_persons(claimed: str, names: Sequence[str]) -> bool:
    """Tell whether a phrase can name a person: no post or body, for which one may speak, and no thing."""
    if not names or not all(word[:1].isupper() for word in (names[-1], *claimed.split()[-1:])):
        return False
    head = next((word for word, after in pairwise(claimed.split()) if after in PREPOSITIONS), "")
    is_thing = head.islower() and head not in PERSON_NOUNS  # "Lee's management of the Port"
    return not is_thing and not claimed.lower().startswith(f"{THE} ")


def _is_unnamed(claimed: str, said: Attribution, source: Source) -> bool:
    """Tell whether the article lets somebody speak whom it does not name there: "one longtime member"."""
    if said.name or not said.confident or said.speaker is None or said.cue is None or said.inherited:
        return False
    words = said.speaker.of(source.text).split()
    if len(words) < 2 or words[0].lower() not in SOME or not words[-1][:1].isalpha():
        return False
    names = name_words(claimed)[0]
    # "A spokesman for Ann Lee" names nobody either.
    return claimed[:1].isupper() and len(names) > 1 and _is_persons(claimed, names)


def _is_named_about(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether a quotation's paragraph or the one before names whom the brief does, if anybody."""
    names = name_words(claimed)[0]
    if not names or not names[-1][:1].isupper():
        return True
    text = source.text
    line = text.rfind("\n", 0, quotation.span.start)
    while line > 0 and text[line - 1].isspace():
        line -= 1
    start = max(text.rfind("\n", 0, max(line, 0)) + 1, quotation.span.start - _NAMED_NEAR)
    end = text.find("\n", quotation.span.end)
    end = min(end if end >= 0 else len(text), quotation.span.end + _NAMED_NEAR)
    return fold_name(names[-1]) in fold_name(text[start:end])


def _where_attributed(quotation: Quotation, judgement: Judgement, source: Source) -> Quotation:
    """Return the place where the article says whose words they are: a pulled quotation names nobody."""
    if quotation.attribution.speaker is not None or len(judgement.parts) != 1:
        return quotation
    words = judgement.parts[0].of(source.text)
    at = source.text.find(words)
    for _ in range(_MOST_PLACES):
        if at < 0 or len(words) < _LEAST_PULLED:
            break
        other = quotation_at(at, source)
        if other is not None and other.attribution.speaker is not None:
            return other
        at = source.text.find(words, at + len(words))
    return quotation


def check_speakers(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict on the speaker of every quotation, findings on role and setting of official statements.

    That the article does not settle a speaker is no doubt, unless an official statement names one whom the
    article never names near the words, or a pronoun there means somebody else. Elsewhere only what the
    field's own words attribute is judged.
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
    quote, role, setting = fields["quote"], fields.get("role"), fields.get("setting")
    speaker = next(
        (fields[kind] for kind in ("speaker", "role") if kind in fields and fields[kind].text.strip()), None
    )
    claimed = speaker.text if speaker is not None else ""
    found: Attribution | None = None
    for part in judge_field(quote, source, claimed):
        if part.rule != "speech":
            continue
        if part.speaker and part.speaker_span is not None:
            judged = judge_speaker(part.speaker, part.judgement, source)
            yield _verdict(judged, quote, part.speaker_span, source)
        elif speaker is not None:
            judged = judge_speaker(claimed, part.judgement, source)
            yield _verdict(judged, speaker, Span(0, len(claimed)), source)
        elif "speaker" in fields:
            judged = SpeakerJudgement("speaker.unresolved")
            yield _verdict(judged, fields["speaker"], Span(0, 0), source)
        else:
            judged = SpeakerJudgement("speaker.missing")
            yield _verdict(judged, quote, part.span, source)
        found = found or judged.attribution
    # Offices and occasions are told by English words.
    if source.named_people is not None:
        return
    if role is not None and role is not speaker and role.text.strip():
        yield from _check_role(role, claimed, found, source)
    if setting is not None and setting.text.strip() and not gives_setting(setting.text, source):
        yield give_verdict(setting, "speaker.setting", None, _said_by(found, source))


def _check_role(role: Passage, claimed: str, found: Attribution | None, source: Source) -> Iterator[Verdict]:
    other = holder_of_role(role.text, claimed, source)
    if other is not None:
        holder, own = other
        message = f"The article gives this office to “{holder}”, and another ({own}) to the speaker."
        remark = Remark(message, severity="error", rule="speaker-role-other")
        yield give_verdict(role, "speaker.role", None, _said_by(found, source), remark)
    elif not gives_role(role.text, claimed, source):
        called = called_otherwise(tokens_of(claimed), role.text, source)
        if called is not None:
            message = f"The article calls the speaker “{called.of(source.text)}”."
            remark = Remark(message, severity="error", rule="speaker-role-other")
            yield give_verdict(role, "speaker.role", None, (source.evidence(called),), remark)
            return
        suggestion = found.role.of(source.text) if found is not None and found.role is not None else None
        yield give_verdict(role, "speaker.role", None, _said_by(found, source), Remark(suggestion=suggestion))


def _check_field(passage: Passage, source: Source) -> Iterator[Verdict]:
    for part in judge_field(passage, source, ""):
        if part.rule != "speech" or not part.speaker or part.speaker_span is None or not part.judgement.parts:
            continue
        judged = judge_speaker(part.speaker, part.judgement, source)
        if judged.code == "speaker.contradicted" and _passes_on(judged, passage, part.speaker_span, source):
            judged = SpeakerJudgement("speaker.unresolved", judged.attribution)
        yield _verdict(judged, passage, part.speaker_span, source)


def _passes_on(judged: SpeakerJudgement, passage: Passage, span: Span, source: Source) -> bool:
    """Tell whether the article's speaker says it of the one claimed: "Lee said that Ruiz thinks so"."""
    said = judged.attribution
    whole = next((s for s in split_sentences(passage.text) if s.start <= span.start < s.end), None)
    if said is None or not said.name or whole is None:
        return False
    before = passage.text[whole.start : span.start]
    for voice in find_voices(before):
        between = before[before.rfind(voice) + len(voice) :]
        if PASSED_ON.fullmatch(between) and match_speaker(voice, said, source.text, source.people) == "same":
            return True
    return False


def _verdict(judged: SpeakerJudgement, passage: Passage, span: Span, source: Source) -> Verdict:
    found = judged.attribution
    remark = Remark(rule=judged.rule)
    if judged.rule == "speaker-asked" and found is not None:
        remark = Remark(
            f"The article has these words in a question put to “{found.asked}”.", rule=judged.rule
        )
    elif judged.rule == "speaker-meant" and found is not None and found.speaker is not None:
        word = found.speaker.of(source.text)
        whom = f"The article says “{word}” beside these words, and means “{found.name}”."
        remark = Remark(
            whom if found.name else f"The article says “{word}” of the speaker.", rule=judged.rule
        )
    elif judged.rule == "speaker-nameless" and found is not None and found.speaker is not None:
        remark = Remark(
            f"The article gives these words to “{found.speaker.of(source.text)}”, whom it does not name.",
            rule=judged.rule,
        )
    elif judged.rule == "speaker-later" and found is not None and found.speaker is not None:
        said = found.speaker.of(source.text)
        remark = Remark(
            f"The article gives these words to “{said}”, and names this speaker only later.",
            rule=judged.rule,
        )
    elif judged.code == "speaker.contradicted" and found is not None and found.speaker is not None:
        said = found.name or found.speaker.of(source.text)
        remark = Remark(f"The article attributes this to “{said}”.", found.name or None)
    elif judged.rule:
        remark = Remark(_DOUBTS[judged.rule], rule=judged.rule)
    return give_verdict(passage, judged.code, span, _said_by(found, source), remark)


_DOUBTS = {
    "speaker-pronoun": "The article's pronoun seems to mean somebody else.",
    "speaker-unnamed": "The article gives these words to somebody whom it does not name there.",
    "speaker-unlikely": "Somebody else seems to say this, and this speaker is not named near it.",
}


def _said_by(found: Attribution | None, source: Source) -> tuple[Evidence, ...]:
    return () if found is None or found.speaker is None else (source.evidence(found.speaker),)
