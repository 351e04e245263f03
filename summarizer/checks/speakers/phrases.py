"""What the words for a speaker are: a name, several without one, somebody who is not named, a trade."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.checks.speakers.naming import telling_names
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS
from summarizer.lang.en.analysis.speech.voices import GROUPS, OPEN
from summarizer.lang.en.checks.speakers.phrases import AND, ARTICLES, DETERMINED, OF_WHOM, SEVERAL, THE
from summarizer.lang.en.checks.speakers.reporting import TITLES
from summarizer.lang.en.common import is_common
from summarizer.lang.en.given_names import sex_of_given_name

__all__ = ["groups_of", "is_called", "is_many", "is_name", "is_nobody", "is_trade", "told_apart"]

_WORD = re.compile(r"[^\W\d_]+")
_BRACKETS = re.compile(r" ?\([^()]*\)")
_SHORTEST: Final = 3  # letters of a noun for several, and more


def is_name(voice: str) -> bool:
    """Tell whether a phrase ends with a name and is one's: not "Ann Lee's lawyer", "Lee and Ruiz"."""
    words = _BRACKETS.sub("", voice).rstrip(".").split()
    last = words[-1] if words else ""
    is_small = not last[:1].isupper() and last not in BODY_NOUNS  # "the Lindt council"
    is_held = last.endswith(("'s", "’s", "s'", "s’")) or is_small
    is_word = len(words) == 1 and is_common(last.lower().rsplit("-", maxsplit=1)[-1])
    first = words[0].lower() if words else ""
    is_several = (AND in words and first != THE) or first in ARTICLES  # "an account of the White House"
    is_other = is_held or is_word or is_several or any(map(str.isdigit, voice))
    return not is_other and bool(told_apart(voice))


def is_many(voice: str) -> bool:
    """Tell whether a phrase is of several who are not named: "former officials", not "the officials"."""
    words = [word.lower() for word in voice.split()]
    head = next((n for n, word in enumerate(words) if n and word in OF_WHOM), len(words))
    is_several = len(words[head - 1]) > _SHORTEST and words[head - 1].endswith(SEVERAL)
    return (
        is_several
        and words[0] not in DETERMINED
        and words[-1] not in OF_WHOM
        and voice.split()[head - 1].islower()
    )


def is_nobody(voice: str) -> bool:
    """Tell whether a phrase is of one who is not named: "a spokesperson", "a former official of the firm"."""
    words = voice.lower().split()
    head = next((n for n, word in enumerate(words) if n and word in OF_WHOM), len(words))
    return len(words) > 1 and words[0] in ARTICLES and words[head - 1] in PERSON_NOUNS


def is_called(voice: str) -> bool:
    """Tell whether a phrase has a given name, or begins with a title."""
    words = voice.lower().split()
    return any(map(sex_of_given_name, words)) or words[0].rstrip(".") in TITLES


def is_trade(voice: str) -> bool:
    """Tell whether a phrase is of a trade that not anybody may have: "prosecutors", not "critics"."""
    last = voice.rsplit(maxsplit=1)[-1:]
    return bool(last) and last[0].lower() in GROUPS and not groups_of(voice) & OPEN


def groups_of(voice: str) -> set[str]:
    """Return the trades that a phrase names, each by the first word of its row."""
    return {GROUPS[word] for word in _WORD.findall(voice.lower()) if word in GROUPS}


@lru_cache(maxsize=256)  # one rule after another asks about a speaker
def told_apart(voice: str) -> frozenset[str]:
    """Return the names of a phrase that tell its bearer: "Police" of a sentence's first word is none."""
    return telling_names(" ".join(word for word in voice.split() if word.lower() not in GROUPS))
