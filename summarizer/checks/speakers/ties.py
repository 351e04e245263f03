"""May two who are named as speakers be one, or one speak for the other?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.speakers.naming import in_full, is_kin, is_of, names_in, stand_together
from summarizer.checks.speakers.phrases import groups_of, is_called, is_nobody, told_apart
from summarizer.lang.en.checks.speakers.reporting import OF_MANY
from summarizer.lang.en.checks.speakers.voices import HEARERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Sentence, Source

__all__ = ["may_be", "sentences_around", "share_name"]

_FAR: Final = 100  # sentences before and after


def may_be(voice: str, other: str, best: int, source: Source) -> bool:
    """Tell whether two speakers may be one, or one speak for the other."""
    if _are_two_of_a_kind(voice, other):
        return False
    if (
        share_name(in_full(voice, source), in_full(other, source))
        or groups_of(voice) & groups_of(other)
        or is_kin(voice, other)
    ):
        return True
    if is_nobody(other) or all(is_called(in_full(one, source)) for one in (voice, other)):
        return False  # two persons are two, whatever they have to do with each other
    named, said = names_in(other), told_apart(voice)
    groups = groups_of(voice)
    for sentence in sentences_around(best, source):
        seen = sentence.seen
        if not any(token in seen for token in other.split() if token[:1].isupper()):
            continue
        text = HEARERS.sub(" ", seen)
        if said and (stand_together(voice, other, text) or is_of(other, voice, text)):
            return True
        if groups & groups_of(text) and named & names_in(text):
            return True
    return False


def _are_two_of_a_kind(voice: str, other: str) -> bool:
    """Tell whether the two are two ministries, or two courts, of one country."""
    last = voice.rsplit(maxsplit=1)[-1].lower()
    is_kind = last in OF_MANY and other.rsplit(maxsplit=1)[-1].lower() == last
    mine, theirs = told_apart(voice), told_apart(other)
    return is_kind and mine.isdisjoint(theirs)


def share_name(voice: str, other: str) -> bool:
    """Tell whether a name that tells one speaker stands in the words for the other."""
    return bool(told_apart(voice) & names_in(other) or told_apart(other) & names_in(voice))


def sentences_around(number: int, source: Source) -> Sequence[Sentence]:
    """Return the sentences about one in which it is looked for what two speakers have in common."""
    return source.sentences[max(number - _FAR, 0) : number + _FAR]
