"""All who speak in a sentence, wherever they stand in it: "A said", "said A", "according to A"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.speech.claimants import APPOSED
from summarizer.lang.en.analysis.speech.voices import ACCORDING, AFTER, BEFORE, BETWEEN, PRONOUNS, VOICING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_voices"]

_ASIDE = re.compile(r"(?<=\w) [-–—] [^-–—]{1,90} [-–—]\Z")
_AGED = re.compile(r", \d{1,3},\Z")
_REACH = 220  # characters before a verb in which its subject stands


def find_voices(text: str) -> Iterator[str]:
    """Yield the words that name who speaks in a sentence; "" for each verb of saying without a name."""
    for match in ACCORDING.finditer(text):
        yield match[1].strip()
    for verb in VOICING.finditer(text):
        yield _subject(text, verb)


def _subject(text: str, verb: re.Match[str]) -> str:
    before = text[max(verb.start() - _REACH, 0) : verb.start()].rstrip()
    if verb.start() <= _REACH and not before:
        return ""
    if before[-1:] in {",", "”", '"', "’", "'"}:
        after = AFTER.match(text, verb.end())
        if after:
            return after[1].strip()
    bare = _ASIDE.sub("", APPOSED.sub("", _AGED.sub("", BETWEEN.sub("", before))))
    found = BEFORE.search(bare.removesuffix(","))  # "The mayor, Ann Lee, said"
    phrase = found[1].strip() if found else ""
    words = phrase.split()
    is_clause = bool(words) and (words[-1].lower() in PRONOUNS or bool(VOICING.search(phrase)))
    return "" if is_clause else phrase
