"""All who speak in a sentence, wherever they stand in it: "A said", "said A", "according to A"."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.lang.en.analysis.speech.claimants import APPOSED
from summarizer.lang.en.analysis.speech.voices import ACCORDING, AFTER, BEFORE, BETWEEN, PRONOUNS, VOICING

__all__ = ["find_voices"]

_ASIDE = re.compile(r"(?<=\w) [-–—] [^-–—]{1,90} [-–—]\Z")
_AGED = re.compile(r", \d{1,3},\Z")
_REACH = 220  # characters before a verb in which its subject stands


@lru_cache(maxsize=256)  # a sentence of an article is asked about for one item after another
def find_voices(text: str) -> tuple[str, ...]:
    """Return the words that name who speaks in a sentence; "" for each verb of saying without a name."""
    according = [match[1].strip() for match in ACCORDING.finditer(text)]
    return (*according, *[_subject(text, verb) for verb in VOICING.finditer(text)])


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
