"""Which names of a text are persons', and of which sex: titles, given names, words beside the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.lang.en.analysis.speech.cues import (
    CUES,
    DETERMINERS,
    FEMALE_TITLES,
    HONORIFICS,
    MALE_TITLES,
    ORGANISATION_WORDS,
    QUALIFIERS,
    ROLE_WORDS,
)
from summarizer.lang.en.analysis.speech.persons import (
    AGE,
    AGED,
    BODY_NOUNS,
    ENDS_HEAD,
    FEMALE,
    FOLLOWERS,
    MALE,
    NO_NOUNS,
    NO_PERSON,
    OWNERS,
    PERSONS,
    PLACED,
    PLACES,
    PRONOUN,
    THE,
    WHO_IS,
)
from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.mentions import Mention
    from summarizer.analysis.speech.people import People
    from summarizer.analysis.speech.phrases import Word

__all__ = ["PERSON_NOUNS", "Persons", "fits", "is_unnamed_person", "sex_of_title", "sex_of_words"]

_MALE = MALE_TITLES | MALE
_FEMALE = FEMALE_TITLES | FEMALE
PERSON_NOUNS = (ROLE_WORDS - QUALIFIERS) | (_MALE - NO_NOUNS) | (_FEMALE - NO_NOUNS) | PERSONS
_BESIDE = 60
_THE = f"{THE} "
_SEVERAL = "s"  # "MPs"
_FEWEST_CALLED = 2
_CLEARLY = 0.8
_FOLLOWING = FOLLOWERS | PERSON_NOUNS


@dataclass(frozen=True)
class Persons:
    """What a text tells of the persons it names.

    Attributes:
        people: The names of the text.
    """

    people: People
    _strong: dict[Mention, bool] = field(default_factory=dict["Mention", bool], compare=False, repr=False)

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Return the names between two folded offsets."""
        first = bisect_left(self.people.starts, start)
        return self.people.mentions[first : bisect_left(self.people.starts, end)]

    def sex(self, mention: Mention) -> str:
        """Return "m", "f" or "" for not known."""
        key = mention.words[-1].lower()
        of_name = sex_of_title(mention.title) or self.people.genders.get(key, "")
        if of_name:
            return of_name
        full = self.people.fullest(mention.words, mention.start)
        first = full.split()[0] if " " in full else ""
        name = full or " ".join(mention.words)
        return self._beside.get(name, "") or sex_of_given_name(first) or self._called.get(name, "")

    def sex_of_name(self, name: str) -> str:
        """Return the sex of somebody by their full name, "" also where two signs of it speak for two."""
        words = name.split()
        first, last = words[0] if len(words) > 1 else "", words[-1].lower()
        told = (
            self.people.genders.get(last, "") if len(self.people.namesakes(last)) < 2 else "",
            self._beside.get(name, ""),
            sex_of_given_name(first),
        )
        signs = set(filter(None, told)) or {self._called.get(name, "")}
        return signs.pop() if len(signs) == 1 else ""

    def aged(self, years: str) -> str:
        """Return who the text says is so many years old, "" unless exactly one is: "Joan Bell, 57"."""
        return self._ages.get(years, "")

    @cached_property
    def _ages(self) -> dict[str, str]:
        ages: dict[str, str] = {}
        for mention in self.people.mentions:
            match = AGE.match(self.people.text, mention.end)
            if match is not None and len(mention.words) > 1:
                years = "".join(c for c in match[0] if c.isdigit())
                name = self.people.fullest(mention.words, mention.start)
                ages[years] = name if ages.get(years, name) == name else ""
        return ages

    @cached_property
    def _beside(self) -> dict[str, str]:
        """For each full name, the sex that the words beside it tell: "Ann Lee, a mother of two"."""
        sexes: dict[str, str] = {}
        for mention in self.people.mentions:
            name = self.people.fullest(mention.words, mention.start)
            if " " not in name:
                continue
            sex = _sex_of("".join(self._before(mention).split()[-1:]))
            for word in self._apposition(mention):
                sex = sex or _sex_of(word)
            if sex:
                sexes[name] = sex if sexes.get(name, sex) == sex else ""
        return sexes

    @cached_property
    def _called(self) -> dict[str, str]:
        """For each full name, the sex of the pronouns right after it in its own sentence."""
        votes: dict[str, Counter[str]] = {}
        mentions = self.people.mentions
        for index, mention in enumerate(mentions):
            end = mentions[index + 1].start if index + 1 < len(mentions) else len(self.people.text)
            match = PRONOUN.match(self.people.text, mention.end, min(end, mention.end + _BESIDE))
            name = self.people.fullest(mention.words, mention.start)
            if match is not None and name:
                votes.setdefault(name, Counter())[_sex_of(match[1].lower())] += 1
        return {
            name: sex
            for name, counts in votes.items()
            for sex, count in counts.most_common(1)
            if count >= _FEWEST_CALLED and count >= _CLEARLY * counts.total()
        }

    def _before(self, mention: Mention) -> str:
        """Return the lower-case words right before a name, up to a mark."""
        words = self.people.text[max(mention.start - _BESIDE, 0) : mention.start]
        return re.split(r"[^\w\s'-]|\n", words)[-1].strip().lower()

    def _noun_before(self, mention: Mention) -> list[str]:
        """Return the head of the words before a comma and the name: "The mayor of the town, Ann Lee,"."""
        words = self.people.text[max(mention.start - _BESIDE, 0) : mention.start]
        if not words.endswith(", "):
            return []
        phrase = re.split(r"[^\w\s'-]|\n", words[:-2])[-1].lower().split()
        cut = next((n for n, word in enumerate(phrase) if n and word in ENDS_HEAD), len(phrase))
        return phrase[cut - 1 : cut]

    def _apposition(self, mention: Mention) -> list[str]:
        """Return the words between the comma after a name and the next mark: "Ann Lee, a mother of two,"."""
        text = self.people.text
        if not text.startswith(", ", mention.end):
            return []
        words = (
            re.split(r"[^\w\s'-]|\n", text[mention.end + 2 : mention.end + 2 + _BESIDE])[0].lower().split()
        )
        if not words or not (words[0] in DETERMINERS or set(words) & PERSON_NOUNS):
            return []
        cut = next((i for i, word in enumerate(words) if word in ENDS_HEAD), 6)
        return words[: max(cut, 1)]

    def is_strong(self, mention: Mention) -> bool:
        """Tell whether a name is a person's by its title, given name, age or office."""
        known = self._strong.get(mention)
        if known is None:
            known = self._strong[mention] = self._is_strong(mention)
        return known

    def _is_strong(self, mention: Mention) -> bool:
        words = mention.words
        if self._is_no_person(mention):
            return False
        if any(title not in QUALIFIERS for title in mention.title):
            return True
        full = self.people.fullest(words, mention.start)
        if " " in full and sex_of_given_name(full.split(maxsplit=1)[0]):
            return True
        return full in self._offices if " " in full else False

    def only(self, sex: str) -> str:
        """Return the full name of the only person of this sex in the text, "" for none and for several."""
        names = self._by_sex.get(sex, [])
        return names[0] if len(names) == 1 else ""

    @cached_property
    def _by_sex(self) -> dict[str, list[str]]:
        """Full names of the persons of either sex; one whose sex is not known is of both."""
        found: dict[str, list[str]] = {"m": [], "f": []}
        for mention in self.people.mentions:
            name = self.people.fullest(mention.words, mention.start)
            if " " in name and self.is_strong(mention):
                for sex in self.sex(mention) or "mf":
                    if name not in found[sex]:
                        found[sex].append(name)
        return found

    def is_known(self, name: str) -> bool:
        """Tell whether a full name is a person's by the given name, an age or an office."""
        return bool(sex_of_given_name(name.split(maxsplit=1)[0])) or name in self._offices

    def is_told_of(self, name: str) -> bool:
        """Tell whether a full name has more of a person: an office, an age, a title, a verb of saying."""
        last = name.rsplit(maxsplit=1)[-1]
        if (last.isupper() and len(last) > 1) or last.lower() in ORGANISATION_WORDS | BODY_NOUNS:
            return False
        return name in self._offices or last.lower() in self.people.surnames

    @cached_property
    def _offices(self) -> frozenset[str]:
        """Full names with an age or an office beside them, or with "who is" after them."""
        names: set[str] = set()
        for mention in self.people.mentions:
            name = self.people.fullest(mention.words, mention.start)
            if " " not in name:
                continue
            before = self._before(mention).rsplit(maxsplit=1)[-1:] or self._noun_before(mention)
            has_office = bool(mention.title) or bool(before and before[0] in PERSON_NOUNS)
            has_age = AGE.match(self.people.text, mention.end) is not None
            is_one = WHO_IS.match(self.people.text, mention.end) is not None
            if has_office or has_age or is_one or set(self._apposition(mention)) & PERSON_NOUNS:
                names.add(name)
        return frozenset(names)

    def is_person(self, mention: Mention) -> bool:
        """Tell whether the text treats a name as a person's, or may do so with a body's that speaks."""
        return self.is_strong(mention) or (
            not self._is_no_person(mention)
            and len(mention.words) == 1
            and " " in self.people.fullest(mention.words, mention.start)
        )

    def may_be(self, mention: Mention, sex: str) -> bool:
        """Tell whether a name can be a person's of this sex ("" for either)."""
        if self._is_no_person(mention):
            return False
        if not self.is_strong(mention):
            if not (self.people.is_person(mention) or self.people.may_be_person(mention)):
                return False
            if self.has_article(mention):
                return False  # "the Lib Dems"
        return fits(self.sex(mention), sex)

    def has_article(self, mention: Mention) -> bool:
        """Tell whether an article stands before a name: "the Bible"."""
        return self.people.text[max(mention.start - 5, 0) : mention.start].lower().endswith(_THE)

    def is_placed(self, mention: Mention) -> bool:
        """Tell whether a name that may be a person's stands as a place: "in Lyon"."""
        if self.is_strong(mention):
            return False
        before = self.people.text[max(mention.start - 12, 0) : mention.start].lower().split()
        return bool(before) and before[-1] in PLACED

    def is_owner(self, mention: Mention, subject: Sequence[Word]) -> bool:
        """Tell whether the name only tells whose: "Lee's lawyer", "Lee supporters"."""
        after = [word for word in subject if word.start >= mention.end and word.text not in {"'s", "'", "."}]
        mention_text = self.people.text[mention.start : mention.end]
        is_possessive = mention_text.endswith(("'s", "s'")) or self.people.text.startswith("'", mention.end)
        return bool(after) and (is_possessive or after[0].low in _FOLLOWING)

    def _is_no_person(self, mention: Mention) -> bool:
        words = [word.lower() for word in mention.words]
        if {words[0], words[-1]} & PLACES:
            return True
        is_given = len(words) > 1 and bool(sex_of_given_name(words[0]))  # "Jeremy Joseph Christian"
        if words[0] in NO_PERSON or (words[-1] in NO_PERSON and not is_given):
            return True
        if words[-1] in CUES or words[-1] in BODY_NOUNS:
            return True
        if set(words) & ORGANISATION_WORDS and not is_given:
            return True
        last = mention.words[-1]
        return (last.isupper() and len(last) > 1) or (last[:-1].isupper() and last[-1:] == _SEVERAL)


def _sex_of(word: str) -> str:
    return "m" if word in _MALE else "f" if word in _FEMALE else ""


def sex_of_title(titles: Sequence[str]) -> str:
    """Return the sex that a title or an office tells, "" for none."""
    return next((sex for word in titles if (sex := _sex_of(word))), "")


def sex_of_words(subject: Sequence[Word]) -> str:
    """Return the sex that the head of a phrase tells: "her husband", "a spokeswoman"."""
    return next(
        (sex for word in reversed(subject) if word.low not in OWNERS and (sex := _sex_of(word.low))), ""
    )


def fits(known: str, wanted: str) -> bool:
    """Tell whether two sexes can be one, "" being either."""
    return not known or not wanted or known == wanted


def is_unnamed_person(subject: Sequence[Word]) -> bool:
    """Tell whether a phrase is of one person without a name: "her husband", "a police officer"."""
    if subject[0].low.rstrip(".") in HONORIFICS and (len(subject) == 1 or subject[1].is_name):
        return False  # "Mr Lee's"
    return any(word.low in PERSON_NOUNS or word.low.endswith(AGED) for word in subject)
