"""Who says something in a sentence, in whatever words: "officials who spoke to us said", "she said".

Where `voices` looks for a name, this takes all of the subject, so that a group or a pronoun counts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.speech.claimants import OF_ACCORDING
from summarizer.lang.en.analysis.speech.subjects import (
    ADJUNCT,
    AND,
    ASIDE,
    CLAUSE,
    FINITE,
    LED,
    NO_SUBJECT,
    QUOTED,
    RELATIVE,
    SAYING,
    UNSAID,
)
from summarizer.lang.en.analysis.speech.voices import ACCORDING, AFTER, PRONOUNS

if TYPE_CHECKING:
    import re

__all__ = ["find_subjects"]

_LONGEST = 12  # words of a subject


@lru_cache(maxsize=256)  # a sentence of an article is asked about for one item after another
def find_subjects(text: str) -> tuple[str, ...]:
    """Return the subjects of the verbs of saying outside quotations; "" for each that is not plain."""
    bare = QUOTED.sub('""', " ".join(text.split()))
    found = [_subject(bare, verb) for verb in SAYING.finditer(bare)]
    if OF_ACCORDING in bare:
        found += [match[1].strip(" .") for match in ACCORDING.finditer(bare)] or [""]
    return tuple(subject for subject in found if subject is not None)


def _subject(text: str, verb: re.Match[str]) -> str | None:
    before = text[: verb.start()].rstrip()
    last = before.rsplit(maxsplit=1)[-1:]
    if last and last[0].lower() in NO_SUBJECT:
        return None  # "in these reports"
    if before[-1:] in {",", '"'}:  # "..., said Lee", where it is no "Lee, the mayor, said"
        named = AFTER.match(text, verb.end())
        if named:
            return named[1].strip()
    if last and last[0].lower() in PRONOUNS:
        return last[0].lower()
    previous = ""
    while previous != before:
        previous, before = before, UNSAID.sub("", ASIDE.sub("", before)).rstrip()
    before = CLAUSE.split(before)[-1]
    before = RELATIVE.sub("", before).strip(" ,")
    head, _, rest = before.rpartition(AND)
    if head and FINITE.search(head):
        before = rest
    before = LED.sub("", before)
    words = before.split()
    if words and words[0].lower() in ADJUNCT and before.islower():
        return None  # "in a remark widely reported"
    if words and words[-1].lower() in PRONOUNS:
        return words[-1].lower()
    return before if 0 < len(words) <= _LONGEST and not FINITE.search(before) else ""
