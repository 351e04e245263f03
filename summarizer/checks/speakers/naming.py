"""Are two ways to name a speaker of one speaker? "The Met" and "the Metropolitan Police"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.speech.mentions import name_words
from summarizer.lang.en.aliases import ALIASES, PLACES, SEATS
from summarizer.lang.en.analysis.speech.cues import OBJECT_CUES
from summarizer.lang.en.analysis.speech.voices import VOICING
from summarizer.lang.en.checks.speakers.reporting import (
    APART,
    NO_NAMES,
    OF_MANY,
    OFFICE_AT,
    OFFICE_OF,
    TITLES,
)
from summarizer.lang.en.equivalents import is_accounted
from summarizer.lang.en.given_names import sex_of_given_name
from summarizer.lang.en.words import stem_of
from summarizer.text.roots import ROOT, roots_of
from summarizer.text.spelling import skeleton

if TYPE_CHECKING:
    from summarizer.analysis.source import Source

__all__ = ["in_full", "is_kin", "is_of", "is_office_of", "names_in", "stand_together", "telling_names"]

_NAMED = re.compile(r"[A-Z][\w'’.-]*\w")
_HELD = re.compile(r"['’]\w+$")
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.8  # of the letters of two spellings
_OWNED = re.compile(r"['’]s?\b ")
_CLIPPED = 3  # letters of a clipped name
_TOGETHER = 4  # words from one name to another of the same holder
_OF_ANYBODY = OF_MANY | TITLES | PLACES


@lru_cache(maxsize=256)  # one rule after another asks about a speaker, and about the sentences around
def names_in(words: str) -> frozenset[str]:
    """Return the folded capitalised words of a phrase, in the form that spellings share."""
    return frozenset(
        skeleton(token)
        for match in _NAMED.finditer(words)
        if _HELD.sub("", match[0].lower()) not in NO_NAMES
        for token in tokens_of(match[0])
    )


def telling_names(words: str) -> frozenset[str]:
    """Return the names of a phrase that tell its bearer from others: no given name, no title."""
    found = [_HELD.sub("", match[0]) for match in _NAMED.finditer(words)]
    kept = [
        word
        for word in found
        if (form := word.lower().replace(".", "")) not in _OF_ANYBODY and not sex_of_given_name(form)
    ]
    return names_in(" ".join(kept)) or names_in(words)


def in_full(voice: str, source: Source) -> str:
    """Return a speaker's words, and the full name that the article has for one alone: "Ted" of Ted Kell."""
    words = _words_of(voice)
    full = source.people.fullest(words, len(source.people.text)) if len(words) == 1 else ""
    return f"{voice} {full}" if " " in full else voice


@lru_cache(maxsize=256)  # one rule after another asks about a speaker
def _words_of(voice: str) -> tuple[str, ...]:
    return name_words(voice)[0]


def is_kin(claimant: str, other: str) -> bool:
    """Tell whether two names may be one's: "Russian investigators", "Russia's Investigative Committee"."""
    mine, theirs = (
        {low[:ROOT] for word in _WORD.findall(name) if (low := word.lower()) not in OF_MANY}
        for name in (claimant, other)
    )
    if any(len(root) == ROOT for root in mine & theirs) or _sound_alike(claimant, other):
        return True
    # "Riyadh" of the Saudi government.
    low = other.lower().split()
    words = claimant.lower().split()
    if any(form in low for word in words for form in (*ALIASES.get(word, ()), *SEATS.get(word, ()))):
        return True
    # "The Met" of the Metropolitan Police.
    clipped = {short for short in mine if len(short) == _CLIPPED and short not in NO_NAMES}
    return any(long.startswith(short) for short in clipped for long in theirs)


def _sound_alike(claimant: str, other: str) -> bool:
    """Tell whether two names may be one in two spellings: "Lydia Bauchmann", "Ms Bachmann"."""
    mine, theirs = telling_names(claimant), telling_names(other)
    return any(
        min(len(left), len(right)) >= ROOT
        and SequenceMatcher(None, left, right, autojunk=False).ratio() >= _ALIKE
        for left in mine
        for right in theirs
    )


def stand_together(claimant: str, name: str, text: str) -> bool:
    """Tell whether a text has both names side by side: "Ann Lee of the ONS", "ONS statistician Ann Lee".

    "The ONS said Ann Lee" and "the ONS and Ann Lee" are of two. Whom Ann Lee told it may report it.
    """
    mine, theirs = telling_names(claimant), telling_names(name)
    words = text.split()
    sides = [bool(mine & names_in(word)) - bool(theirs & names_in(word)) for word in words]
    places = [n for n, side in enumerate(sides) if side]
    return any(
        sides[a] != sides[b]
        and b - a <= _TOGETHER
        and not any(_sets_apart(word) for word in words[a + 1 : b])
        for a, b in pairwise(places)
    )


def is_office_of(claimant: str, other: str) -> bool:
    """Tell whether an office may be held for whom the claimant names: "Lee's lawyers", "lawyer Al Berg"."""
    owned = OFFICE_OF.search(claimant)
    if owned is None or _OWNED.search(other):
        return False
    office = stem_of(_WORD.findall(owned[0])[-1].lower())
    stems = frozenset(stem_of(word.lower()) for word in other.split() if not word[:1].isupper())
    stems |= {stem_of(word.lower()) for word in other.split()[:2]}
    return is_accounted(office, stems, roots_of(stems))


def _sets_apart(word: str) -> bool:
    return word in APART or (word not in OBJECT_CUES and VOICING.fullmatch(word) is not None)


def is_of(name: str, body: str, text: str) -> bool:
    """Tell whether a text gives somebody an office at a body: "Ann Lee, chief of practice at the CQC"."""
    return any(
        names_in(name) & names_in(match[1]) and names_in(body) & names_in(match[2])
        for match in OFFICE_AT.finditer(text)
    )
