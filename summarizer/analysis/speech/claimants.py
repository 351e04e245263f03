"""Who says so: the words of a contested sentence that name whose claim, denial or estimate it reports."""

from __future__ import annotations

import re

from summarizer.lang.en.analysis.speech.claimants import (
    ACCORDING,
    APPOSED,
    BETWEEN,
    DENIAL,
    NOBODY,
    OF_ACCORDING,
    OPENERS,
    SAYING,
    SUBJECT,
)

__all__ = ["find_claimant", "find_sole_claimant"]

_LONGEST_SUBJECT = 60

_ASIDE = re.compile(r"(?<=\w) [-–—] [^-–—]{1,90} [-–—]\Z")


def find_claimant(text: str) -> str:
    """Return the words of a sentence that say who claims it, "" when it does not say so plainly."""
    according = ACCORDING.search(text) if OF_ACCORDING in text else None
    if according:
        return according.group(1).strip()
    saying = SAYING.search(text)
    if saying is None or saying.start() > 3 * _LONGEST_SUBJECT:
        return ""
    before = _ASIDE.sub("", APPOSED.sub("", BETWEEN.sub("", text[: saying.start()].rstrip())))
    subject = SUBJECT.search(before)
    found = subject.group(1).strip() if subject and len(subject.group(1)) <= _LONGEST_SUBJECT else ""
    opener, _, rest = found.partition(" ")
    found = rest if opener.lower() in OPENERS else found
    return "" if found.lower() in NOBODY else found


def find_sole_claimant(text: str) -> str:
    """Return who claims all that a sentence says, "" where two speak in it or somebody denies it.

    Who denies a thing is not who claims it, and of two speakers the words do not say which said what.
    """
    said = [match.group() for pattern in (SAYING, ACCORDING) for match in pattern.finditer(text)]
    return find_claimant(text) if len(said) == 1 and not DENIAL.search(text) else ""
