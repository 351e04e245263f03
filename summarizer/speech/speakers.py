"""Resolve the words of an attribution to a person or body the text names."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.speech.cues import (
    CUES,
    DETERMINERS,
    FEMALE_TITLES,
    MALE_TITLES,
    PRONOUNS,
)
from summarizer.speech.phrases import read_words
from summarizer.speech.quotation import UNATTRIBUTED, Attribution
from summarizer.speech.subject import office_of, read_name, trim_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.folding import Folded
    from summarizer.speech.clauses import Found
    from summarizer.speech.marks import Region
    from summarizer.speech.people import Mention, People
    from summarizer.speech.phrases import Word
    from summarizer.speech.subject import Named
    from summarizer.text import Span

__all__ = ["resolve_attributions"]


def resolve_attributions(
    folded: Folded, people: People, regions: Sequence[Region], found: Sequence[Found | None]
) -> list[Attribution]:
    """Return an attribution for every region, in the exact text's offsets."""
    resolver = _Resolver(folded, people, regions, _quoted_of(folded.text, regions, found))
    return [
        UNATTRIBUTED if item is None or not item.subject else resolver.resolve(item, region)
        for item, region in zip(found, regions, strict=True)
    ]


def _quoted_of(text: str, regions: Sequence[Region], found: Sequence[Found | None]) -> dict[int, str]:
    """Return, for the place of each pronoun that speaks, all it says."""
    quoted: dict[int, str] = {}
    for region, item in zip(regions, found, strict=True):
        if item is not None and item.subject and item.subject[0][0].low in PRONOUNS:
            start = item.subject[0][0].start
            quoted[start] = f"{quoted.get(start, '')} {text[region.start : region.end]}"
    return quoted


class _Resolver:
    def __init__(
        self, folded: Folded, people: People, regions: Sequence[Region], quoted: dict[int, str]
    ) -> None:
        self.quoted = quoted
        self.folded = folded
        self.text = folded.text
        self.people = people
        self.regions = regions
        self.region_starts = [region.start for region in regions]
        self.known: dict[int, tuple[str, bool]] = {}
        self.named: dict[tuple[int, int], Named] = {}
        self.last = ""

    def resolve(self, found: Found, region: Region) -> Attribution:
        del region
        segment = found.subject[0]
        start = segment[0].start
        if start not in self.known:
            self.known[start] = self._name(found)
        name, sure = self.known[start]
        if name and segment[0].low not in PRONOUNS:
            self.last = name
        span = self.folded.span
        return Attribution(
            speaker=span(start, segment[-1].end),
            name=name,
            cue=span(*found.cue) if found.cue else None,
            order=found.order,
            role=self._role(found, name),
            occasion=span(*found.occasion) if found.occasion else None,
            confident=found.confident and sure,
        )

    def _name(self, found: Found) -> tuple[str, bool]:
        segment = found.subject[0]
        if len(segment) == 1 and segment[0].low in PRONOUNS:
            return self._pronoun(segment[0])
        words = self._named(segment).words
        if len(words) < 2:
            lower_head = segment[0].low in DETERMINERS or not segment[-1].is_name
            for other in found.subject[1:]:
                apposed = self._named(other).words
                if len(apposed) >= 2 and len(other) <= 4 and (lower_head or not words):
                    words = apposed
                    break
        if words:
            return self.people.fullest(words, segment[0].start), True
        return self.people.by_office(office_of(segment)), True

    def _named(self, segment: Sequence[Word]) -> Named:
        key = segment[0].start, segment[-1].end
        if key not in self.named:
            self.named[key] = read_name(self.text, segment, self.people)
        return self.named[key]

    def _role(self, found: Found, name: str) -> Span | None:
        """Return the office beside the speaker, else that which the text gives when it introduces them."""
        segment = found.subject[0]
        named = self._named(segment)
        is_titled = bool(named.words) and not named.is_body
        role = trim_role([word for word in segment if word.end <= named.start] if is_titled else segment)
        for other in found.subject[1:]:
            role = role or trim_role(other)
        if not role and name in self.people.titled:
            role = trim_role(read_words(self.text, *self.people.titled[name]))
        return self.folded.span(role[0].start, role[-1].end) if role else None

    # --- pronouns

    def _pronoun(self, word: Word) -> tuple[str, bool]:
        if word.low in {"it", "they", "we", "you", "who", "i"}:
            return (self.last if word.low in {"it", "they"} else ""), False
        gender = "m" if word.low == "he" else "f"
        candidates = self._candidates(word.start, gender)
        # Who is named in what is said is seldom the one who says it, but who else it is stays open.
        quoted = self.quoted[word.start]
        others = [name for name in candidates if not re.search(rf"\b{re.escape(name.split()[-1])}\b", quoted)]
        return next(iter(others), ""), bool(candidates) and others[:1] == candidates[:1]

    def _candidates(self, at: int, gender: str) -> list[str]:
        """Return the people the pronoun can mean, likeliest first: subjects of the sentences before it."""
        start = self._paragraph_before(at)
        first = bisect_left(self.people.starts, start)
        last = bisect_left(self.people.starts, at)
        unquoted = [m for m in self.people.mentions[first:last] if not self._is_quoted(m.start)]
        mentions = [mention for mention in unquoted if self.people.is_person(mention)]
        if not mentions:
            mentions = [mention for mention in unquoted if self.people.may_be_person(mention)]
        names: list[str] = []
        for mention in sorted(mentions, key=self._rank, reverse=True):
            name = self.people.fullest(mention.words, mention.start)
            if name and self._may_be(mention, gender) and name not in names:
                names.append(name)
        return names

    def _paragraph_before(self, at: int) -> int:
        """Return where the paragraph before the one of `at` begins, at most 1,500 characters back."""
        floor = max(at - 1500, 0)
        line = self.text.rfind("\n", floor, at)
        while line > floor and self.text[line - 1].isspace():
            line -= 1
        return max(self.text.rfind("\n", floor, max(line, floor)) + 1, floor)

    def _rank(self, mention: Mention) -> tuple[bool, int]:
        following = self.text[mention.end : mention.end + 16].split()
        speaks = bool(following) and following[0].strip(",") in CUES
        return speaks, mention.start

    def _may_be(self, mention: Mention, gender: str) -> bool:
        for title in mention.title:
            if title in MALE_TITLES:
                return gender == "m"
            if title in FEMALE_TITLES:
                return gender == "f"
        known = self.people.genders.get(mention.words[-1].lower(), "")
        return known in {"", gender}

    def _is_quoted(self, offset: int) -> bool:
        index = bisect_left(self.region_starts, offset) - 1
        return index >= 0 and offset < self.regions[index].end
