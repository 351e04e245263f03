"""Resolve the words of an attribution to a person or body the text names."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.speech.cues import (
    CUES,
    DETERMINERS,
    FEMALE_TITLES,
    HONORIFICS,
    MALE_TITLES,
    ORGANISATION_WORDS,
    PRONOUNS,
    ROLE_WORDS,
)
from summarizer.speech.people import name_words
from summarizer.speech.quotation import UNATTRIBUTED, Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.folding import Folded
    from summarizer.speech.clauses import Found
    from summarizer.speech.marks import Region
    from summarizer.speech.people import Mention, People
    from summarizer.speech.phrases import Word
    from summarizer.text import Span

__all__ = ["resolve_attributions"]

_AFTER_NAME = frozenset(["of", "for", "at", "in", "from", "with", "by", "to"])
_INSIDE_NAME = frozenset(["de", "van", "al", "bin", "der", "von", "la"])


def resolve_attributions(
    folded: Folded, people: People, regions: Sequence[Region], found: Sequence[Found | None]
) -> list[Attribution]:
    """Return an attribution for every region, in the exact text's offsets."""
    resolver = _Resolver(folded, people, regions)
    return [
        UNATTRIBUTED if item is None or not item.subject else resolver.resolve(item, region)
        for item, region in zip(found, regions, strict=True)
    ]


class _Resolver:
    def __init__(self, folded: Folded, people: People, regions: Sequence[Region]) -> None:
        self.folded = folded
        self.text = folded.text
        self.people = people
        self.regions = regions
        self.region_starts = [region.start for region in regions]
        self.known: dict[int, tuple[str, bool]] = {}
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
            role=self._role(found),
            occasion=span(*found.occasion) if found.occasion else None,
            confident=found.confident and sure,
        )

    def _name(self, found: Found) -> tuple[str, bool]:
        segment = found.subject[0]
        if len(segment) == 1 and segment[0].low in PRONOUNS:
            return self._pronoun(segment[0])
        words = self._name_in(segment)
        if len(words) < 2:
            for other in found.subject[1:]:
                apposed = self._name_in(other)
                lower_head = segment[0].low in DETERMINERS or not any(w.is_name for w in segment[-1:])
                if len(apposed) >= 2 and len(other) <= 4 and (lower_head or not words):
                    words = apposed
                    break
        if words:
            name = self.people.fullest(words, segment[0].start)
            return name, True
        head = segment[-1].low
        for word in segment:
            if word.low in ROLE_WORDS:
                head = word.low
        return self.people.by_office(head), True

    def _name_in(self, segment: Sequence[Word]) -> tuple[str, ...]:
        """Return the name that closes the phrase, or stands in it."""
        best: tuple[str, ...] = ()
        run: list[Word] = []
        for index, word in enumerate([*segment, None]):
            if word is not None and (word.is_name or (run and self._goes_on(segment, index, run))):
                run.append(word)
                continue
            if word is not None and word.text == "." and run:
                continue
            if run:
                words, _ = name_words(self.text[run[0].start : run[-1].end])
                if words and (len(words) >= len(best) or word is None):
                    best = words
            run = []
            if word is not None and word.low in _AFTER_NAME and best:
                break
        return best

    def _goes_on(self, segment: Sequence[Word], index: int, run: Sequence[Word]) -> bool:
        """Tell whether a small word is inside a name: "van", or "of" in "Department of Health"."""
        low = segment[index].low
        if low in _INSIDE_NAME:
            return True
        following = index + 1 < len(segment) and segment[index + 1].is_name
        return low in {"of", "for"} and following and run[-1].low in ORGANISATION_WORDS

    def _role(self, found: Found) -> Span | None:
        segment = found.subject[0]
        lead = 0
        while lead < len(segment) and (
            segment[lead].low.rstrip(".") in ROLE_WORDS
            or not segment[lead].is_name
            or segment[lead].low in HONORIFICS
        ):
            lead += 1
        if 0 < lead < len(segment) and any(word.low in ROLE_WORDS for word in segment[:lead]):
            return self.folded.span(segment[0].start, segment[lead - 1].end)
        for other in found.subject[1:]:
            if any(word.low in ROLE_WORDS for word in other) or not other[0].is_name:
                return self.folded.span(other[0].start, other[-1].end)
        if lead == len(segment) and segment[0].low not in PRONOUNS:
            return self.folded.span(segment[0].start, segment[-1].end)
        return None

    # --- pronouns

    def _pronoun(self, word: Word) -> tuple[str, bool]:
        if word.low in {"it", "they", "we", "you", "who", "i"}:
            return (self.last if word.low in {"it", "they"} else ""), False
        gender = "m" if word.low == "he" else "f"
        candidates = self._candidates(word.start, gender)
        if not candidates:
            return "", False
        return candidates[0], True

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
