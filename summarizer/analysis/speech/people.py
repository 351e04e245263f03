"""The people and organisations a text names, and who is meant by a surname, a title or a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.analysis.speech.mentions import Mention, name_words
from summarizer.lang.en.analysis.speech.cues import (
    CUES,
    DETERMINERS,
    FEMALE_TITLES,
    MALE_TITLES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    QUALIFIERS,
    RANKS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.people import (
    ENDS_OFFICE,
    HOLDS_OFFICE,
    MODALS,
    NAME_PARTICLES,
    NAME_PREFIXES,
    NO_OFFICE,
    SHORT_TITLES,
    SPOKEN,
)
from summarizer.lang.en.given_names import is_short_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["CAPITAL", "People"]

CAPITAL = r"A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽΑ-ΩА-ЯЁ"
# "Mr.", an initial, or a capitalised word. The capital stands first, where the search can look for it alone.
_PART = (
    rf"[{CAPITAL}](?:{SHORT_TITLES}\.(?=[ {CAPITAL}])"
    rf"|[^\W_]*(?:['’.-](?=[^\W_])[^\W_]+)*)"
)
# What is possessive remembers no way back: 250 bytes for each word of a row of capitals.
_NAME = re.compile(
    rf"{_PART}(?: (?:{NAME_PARTICLES} ){{0,2}}"
    rf"{NAME_PREFIXES}?{_PART})*+"
)
_HOLDS = re.compile(
    rf"{HOLDS_OFFICE}((?:{NO_OFFICE}[\w-]+ ){{0,3}}?"
    rf"(?:{'|'.join(sorted(ROLE_WORDS - QUALIFIERS))}))\b"
)
_SENTENCE_END = re.compile(r"[.?!\n]")
_LONGEST_OFFICE = 90
_LONGEST_RANK = max(map(len, RANKS)) + 3
_RANKS = tuple(RANKS)
_AFTER_VERB = ".,:;"
_LONGEST_VERB = 16
# "..., said Inna."
_SPOKEN = re.compile(rf"[,?!\"\u201d'\u2019]\s(?:{'|'.join(SPOKEN)})\s$")
_MAX_NAMESAKES = 12  # full names with one surname that are told apart
_NEAR_OFFICE = 900  # characters back in which "the minister" means the only one named there
_NEAR_ENOUGH = 4000  # characters back in which a surname still means the person named in full there


@dataclass(frozen=True)
class People:
    """The names of a text, looked up by surname and office.

    Attributes:
        text: The folded text.
    """

    text: str
    _namesakes: dict[str, list[str]] = field(default_factory=dict[str, list[str]], repr=False)
    _offices: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    _longest: dict[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str], repr=False)

    @cached_property
    def mentions(self) -> list[Mention]:
        """All names in order."""
        found: list[Mention] = []
        read: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        for match in _NAME.finditer(self.text):
            name = match[0]
            if name not in read:
                read[name] = name_words(name)
            words, titles = read[name]
            if len(words) > 2 and ENDS_OFFICE.search(self.text, max(match.start() - 20, 0), match.start()):
                words, titles = words[1:], (*titles, words[0].lower())  # "Chief of Staff Ann Lee"
            if len(words) == 2 and words[0] in MODALS and self._asks(match):
                words = words[1:]
            if words:
                first = match.start() if titles else self.text.find(words[0], match.start())
                found.append(Mention(first, match.end(), words, titles))
        return found

    def _asks(self, name: re.Match[str]) -> bool:
        """Tell whether a name opens a question: "Will Lee come?"."""
        before = self.text[max(name.start() - 2, 0) : name.start()].rstrip(" ")
        end = _SENTENCE_END.search(self.text, name.end())
        return before[-1:] in {"", ".", "?", "!", "\n"} and end is not None and end[0] == "?"

    @cached_property
    def starts(self) -> list[int]:
        """Offsets of the mentions."""
        return [mention.start for mention in self.mentions]

    @cached_property
    def _full(self) -> dict[str, list[Mention]]:
        """Mentions of two to five words by their last word, the first of each distinct name."""
        full: dict[str, list[Mention]] = {}
        seen: set[tuple[str, ...]] = set()
        for mention in self.mentions:
            words = mention.words
            if not 2 <= len(words) <= 5 or words in seen:
                continue
            seen.add(words)
            same = full.setdefault(words[-1].lower(), [])
            if len(same) < _MAX_NAMESAKES:
                same.append(mention)
        return full

    @cached_property
    def genders(self) -> dict[str, str]:
        """For surnames that stand after a title, "m" or "f"; "" when both do."""
        genders: dict[str, str] = {}
        for mention in self.mentions:
            for title in mention.title:
                gender = "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else ""
                if gender:
                    last = mention.words[-1].lower()
                    genders[last] = gender if genders.get(last, gender) == gender else ""
        return genders

    def namesakes(self, surname: str) -> list[str]:
        """Return the distinct full names that end in `surname`, longest variants first of each person."""
        key = surname.lower()
        if key not in self._namesakes:
            self._namesakes[key] = self._tell_apart(key)
        return self._namesakes[key]

    def _tell_apart(self, surname: str) -> list[str]:
        names: list[tuple[str, ...]] = []
        for mention in self._full.get(surname, []):
            words = mention.words
            for index, other in enumerate(names):
                if (
                    _same_person(other, words)
                    or (other[-len(words) :] == words)
                    or (words[-len(other) :] == other)
                ):
                    if len(words) > len(other):
                        names[index] = words
                    break
            else:
                names.append(words)
        return [" ".join(words) for words in names]

    def fullest(self, words: tuple[str, ...], at: int) -> str:
        """Return the fullest name the text has for the name `words`, "" when several people share it.

        `at` is where the name stands: of two people with one surname the text means the one it named
        in full shortly before.
        """
        if not words:
            return ""
        surname = words[-1]
        if len(words) > 1:
            if words not in self._longest:
                mine = [name for name in self.namesakes(surname) if _same_person(name.split(), words)]
                self._longest[words] = max(mine, key=len, default=" ".join(words))
            return self._longest[words]
        known = self.namesakes(surname)
        if surname.isupper() and len(surname) > 1:
            return surname
        if len(known) == 1:
            return known[0]
        if not known:
            return self._by_first_name(surname)
        return self._nearest(known, at)

    def _by_first_name(self, first: str) -> str:
        names = self._by_given.get(first, ())
        return names[0] if len(names) == 1 else first

    @cached_property
    def _by_given(self) -> dict[str, list[str]]:
        """Full names by their first word."""
        given: dict[str, list[str]] = {}
        for mentions in self._full.values():
            for mention in mentions:
                # "Lee's UFC rival": whose it is, and no name that Lee has.
                is_owned = "'s " in self.text[mention.start : mention.end]
                if not is_owned and mention.words[-1].lower() not in ORGANISATION_WORDS:
                    given.setdefault(mention.words[0], []).append(" ".join(mention.words))
        return given

    def _nearest(self, names: Sequence[str], at: int) -> str:
        """Return which of `names` was given in full last before `at`, within three paragraphs; else ""."""
        index = bisect_left(self.starts, at)
        for mention in reversed(self.mentions[max(index - 60, 0) : index]):
            full = " ".join(mention.words)
            if full in names:
                near = at - mention.end < _NEAR_ENOUGH and self.text.count("\n", mention.end, at) <= 6
                return full if near else ""
        return ""

    @cached_property
    def titled(self) -> dict[str, tuple[int, int]]:
        """For each full name, where the title or office stands in its first mention that has one."""
        titled: dict[str, tuple[int, int]] = {}
        for mention in self.mentions:
            is_cut = self.text[max(mention.start - 1, 0)] == "."  # the end of "U.N. Ambassador"
            if mention.title and len(mention.words) > 1 and not is_cut:
                at = self.text.find(mention.words[0], mention.start, mention.end)
                titled.setdefault(" ".join(mention.words), (mention.start, at))
        return titled

    def has_surname(self, surname: str) -> bool:
        """Tell whether the text has `surname` alone or after a title."""
        return surname in self._alone

    @cached_property
    def _alone(self) -> frozenset[str]:
        return frozenset(
            mention.words[-1] for mention in self.mentions if len(mention.words) == 1 or mention.title
        )

    def by_office(self, head: str) -> str:
        """Return who holds the office `head` ("minister", "prime minister"), "" unless exactly one does."""
        if not head:
            return ""
        if head not in self._offices:
            self._offices[head] = self._sole_holder(self.mentions, head)
        return self._offices[head]

    def nearest_with_office(self, head: str, at: int) -> str:
        """Return the only one named with the office shortly before `at`, "" for none or several."""
        first, last = (bisect_left(self.starts, place) for place in (max(at - _NEAR_OFFICE, 0), at))
        return self._sole_holder(self.mentions[first:last], head)

    @cached_property
    def _held(self) -> dict[int, str]:
        """For the names of which the text tells an office by a verb, by where they start, that office."""
        told = ((m, _HOLDS.match(self.text, m.end, m.end + _LONGEST_OFFICE)) for m in self.mentions)
        return {m.start: match[1].rsplit(maxsplit=1)[-1].lower() for m, match in told if match is not None}

    def _sole_holder(self, mentions: Iterable[Mention], head: str) -> str:
        """Return the one whom `mentions` give the office, "" for none and for several."""
        names = {
            self.fullest(mention.words, mention.start)
            for mention in mentions
            if _is_titled(mention, head) or self._office_beside(mention, head)
        }
        names.discard("")
        return names.pop() if len(names) == 1 else ""

    def _office_beside(self, mention: Mention, head: str) -> bool:
        """Tell whether the office stands beside: "Lee, the mayor,", "the mayor, Lee,", "mayor Lee"."""
        if len(mention.words) < 2:
            return False
        text = self.text
        if text.startswith(", ", mention.end):
            end = text.find(",", mention.end + 2, mention.end + 80)
            if end > 0 and f" {head} " in f" {text[mention.end + 2 : end].lower()} ":
                return True
        if self._held.get(mention.start) == head:
            return True
        before = text[max(mention.start - len(head) - _LONGEST_RANK, 0) : mention.start].lower()
        ending = next((end for end in (f" {head}, ", f" {head} ") if before.endswith(end)), "")
        # The "shadow home secretary" is no home secretary.
        return bool(ending) and not before.removesuffix(ending).endswith(_RANKS)

    def may_be_person(self, mention: Mention) -> bool:
        """Tell whether two or three words look like a given name and a surname, nothing speaking for it."""
        words = [word.lower() for word in mention.words]
        return 2 <= len(words) <= 3 and not any(word in ORGANISATION_WORDS for word in words)

    def is_person(self, mention: Mention) -> bool:
        """Tell whether the text treats the name as a person's."""
        words = mention.words
        last = words[-1].lower()
        if last in ORGANISATION_WORDS or words[0].lower() in ORGANISATION_WORDS or words[-1].isupper():
            return False
        if last in PREPOSITIONS or last in DETERMINERS:
            return False
        return bool(mention.title) or last in self.surnames

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Last words that stand alone as a name, too, after a title or with a verb of saying."""
        alone: set[str] = set()
        for mention in self.mentions:
            last = mention.words[-1].lower()
            if mention.title or (len(mention.words) == 1 and last in self._full):
                alone.add(last)
            else:
                following = self.text[mention.end : mention.end + 14].split()
                is_before = bool(following) and following[0].rstrip(_AFTER_VERB) in CUES
                before = max(mention.start - _LONGEST_VERB, 0)
                if is_before or _SPOKEN.search(self.text, before, mention.start):
                    alone.add(last)
        return frozenset(alone)


def _is_titled(mention: Mention, office: str) -> bool:
    """Tell whether a name stands behind an office of just this kind: no "vice president" for "president"."""
    if not mention.title:
        return False
    *kinds, head = office.split()
    title = set(mention.title)
    return head in title and title.issuperset(kinds) and not (title & RANKS) - set(kinds)


def _same_person(name: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether two names with one surname can be one person's: no given name speaks against it."""
    if name[-1].lower() != words[-1].lower():
        return False
    first, other = name[0].rstrip(".").lower(), words[0].rstrip(".").lower()
    if len(name) == 1 or len(words) == 1:
        return True
    return (
        first == other
        or is_short_for(first, other)
        or (len(first) == 1 and other.startswith(first))
        or (len(other) == 1 and first.startswith(other))
    )
