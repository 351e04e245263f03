"""Is a quotation said by whom the article says, in a language that is read by its words?

Contradicted is only what a plain attribution beside the marks gives somebody else: a name, or a body of
another kind. A pronoun that can mean one person only, or a spokesman who is not named, raises a doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.by_words.matching import (
    is_other_name,
    is_person,
    is_told_apart,
    is_unnamed,
    match_by_words,
    names_somebody,
)
from summarizer.checks.speakers.afar import is_named_far
from summarizer.checks.speakers.elsewhere import SpeakerJudgement, is_said_elsewhere

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.by_words.people import NamedPeople
    from summarizer.analysis.speech.matching import Match
    from summarizer.analysis.speech.quotation import Attribution, Quotation
    from summarizer.checks.quotes.judgement import Judgement

__all__ = ["judge_by_words"]

_MOST_SPEAKERS = 60  # quotations of an article that are asked for the claimed one


def judge_by_words(
    claimed: str, quotation: Quotation, judgement: Judgement, source: Source
) -> SpeakerJudgement:
    """Return whether the article lets `claimed` say the quotation."""
    said = quotation.attribution
    inside = any(inner.covers(part) for inner in quotation.inner for part in judgement.parts)
    if inside:
        return SpeakerJudgement("speaker.unresolved", said if said.speaker else None)
    if said.speaker is None:
        return _judge_far(claimed, quotation, judgement, source, None)
    return _judge_said(claimed, quotation, judgement, source)


def _judge_said(claimed: str, quotation: Quotation, judgement: Judgement, source: Source) -> SpeakerJudgement:
    """Return the judgement where words beside a quotation attribute it."""
    said = quotation.attribution
    match = _match(claimed, said, source)
    if match == "same":
        return SpeakerJudgement("speaker.confirmed", said)
    if match == "other" and said.confident and not said.is_pronoun:
        is_elsewhere = is_said_elsewhere(claimed, quotation, judgement, source, _match)
        return SpeakerJudgement("speaker.unresolved" if is_elsewhere else "speaker.contradicted", said)
    if said.is_pronoun and _is_meant_otherwise(claimed, said, match, source):
        return SpeakerJudgement("speaker.doubtful", said, "speaker-pronoun")
    is_direct = not said.is_pronoun and not said.inherited
    if is_direct and _is_unlikely(claimed, said, match, source):
        return SpeakerJudgement("speaker.doubtful", said, "speaker-unlikely")
    return _judge_far(claimed, quotation, judgement, source, said)


def _judge_far(
    claimed: str, quotation: Quotation, judgement: Judgement, source: Source, said: Attribution | None
) -> SpeakerJudgement:
    """Return the judgement where nothing but the names near it may tell who says a quotation."""
    is_far = not (said and said.confident) and is_named_far(claimed, quotation, source)
    if is_far and not is_said_elsewhere(claimed, quotation, judgement, source, _match):
        return SpeakerJudgement("speaker.doubtful", said, "speaker-unlikely")
    return SpeakerJudgement("speaker.unresolved", said)


def _match(claimed: str, said: Attribution, source: Source) -> Match:
    people = source.named_people
    return match_by_words(claimed, said, source.text, people) if people is not None else "open"


def _is_meant_otherwise(claimed: str, said: Attribution, match: Match, source: Source) -> bool:
    """Tell whether a pronoun beside the marks seems to mean another than the one claimed."""
    people = source.named_people
    if said.inherited or people is None:
        return False
    if _is_of_other_sex(claimed, said, source.text, people):
        return True
    if said.confident and (match == "other" or is_other_name(claimed, said, people)):
        return True
    return said.unnamed and is_person(claimed, people)


def _is_of_other_sex(claimed: str, said: Attribution, text: str, people: NamedPeople) -> bool:
    """Tell whether the pronoun of a speaker is that of a woman, and a man is claimed, or the reverse."""
    words = people.words
    pronoun = said.described.of(text).lower() if said.described is not None else ""
    told = words.pronouns.get(pronoun, "")
    name = claimed.split()
    own = (people.sex.get(people.fullest(name), "") or words.sex_of_given(name[0])) if name else ""
    return bool(told and own) and told != own and is_person(claimed, people)


def _is_unlikely(claimed: str, said: Attribution, match: Match, source: Source) -> bool:
    """Tell whether somebody else seems to speak: another, or somebody who is not named."""
    people = source.named_people
    if match == "other":
        return True
    if people is None or not said.confident:
        return False
    if not said.inherited and _speaks_elsewhere(claimed, said, source):
        return True
    if said.name:
        return is_other_name(claimed, said, people)
    return is_person(claimed, people) and is_unnamed(said, source.text, people)


def _speaks_elsewhere(claimed: str, said: Attribution, source: Source) -> bool:
    """Tell whether a body or office that is claimed plainly says something else, in words of its own.

    A person may be called by a description here that the text does not tie to them; of bodies two are two.
    """
    people = source.named_people
    if (
        people is None
        or names_somebody(claimed, people)
        or not is_told_apart(claimed, said, source.text, people)
    ):
        return False
    return any(
        other.confident and other.speaker != said.speaker and _match(claimed, other, source) == "same"
        for other in (quotation.attribution for quotation in source.quotations[:_MOST_SPEAKERS])
    )
