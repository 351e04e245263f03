"""Resolve the words of an attribution to a person or body the text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.antecedents import NOBODY_MEANT, Antecedents, Meant
from summarizer.analysis.speech.persons import PERSON_NOUNS, Persons, sex_of_words
from summarizer.analysis.speech.phrases import read_words
from summarizer.analysis.speech.quotation import UNATTRIBUTED, Attribution
from summarizer.analysis.speech.subject import office_of, read_name, trim_role
from summarizer.lang.en.analysis.speech.cues import (
    DETERMINERS,
    OBJECT_CUES,
    PRONOUNS,
    ROLE_WORDS,
    SPEECH_NOUNS,
)
from summarizer.lang.en.analysis.speech.issued import ISSUED_BY, WRITINGS
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS
from summarizer.lang.en.analysis.speech.speakers import (
    AGED,
    IT,
    OWNERS,
    PEOPLE_ENDINGS,
    PEOPLES,
    SEXES,
    THE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.found import Found
    from summarizer.analysis.speech.marks import Region
    from summarizer.analysis.speech.people import People
    from summarizer.analysis.speech.phrases import Word
    from summarizer.analysis.speech.subject import Named
    from summarizer.text.folding import Folded
    from summarizer.text.spans import Span

__all__ = ["resolve_attributions"]

_SHORT = 2  # words of "the statement", "the Australian"
_LEADS = 60  # characters of the words between a speaker and the quotation
_HEARER = 24  # characters of the name of a hearer
_BESIDE = 60  # characters beside a name in which its office is told
_SHORT_NAME = 4  # words of a name with its title
_SAID = 400  # characters of a quotation in which somebody talked about is looked for


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
    """Return, for the place of each speaker, what is said there first, and what leads up to it."""
    quoted: dict[int, str] = {}
    for region, item in zip(regions, found, strict=True):
        if item is not None and item.subject:
            start, end = item.subject[0][0].start, item.subject[0][-1].end
            leads = region.start - _LEADS <= end <= region.start
            first = end if leads else region.start  # "He has declared Lee to be "..."": he is not Lee
            heard = (
                text[item.cue[1] : item.cue[1] + _HEARER] if item.cue and _has_hearer(text, item.cue) else ""
            )
            quoted.setdefault(start, text[first : min(region.end, region.start + _SAID)] + heard)
    return quoted


def _has_hearer(text: str, cue: tuple[int, int]) -> bool:
    """Tell whether a verb of saying is followed by a hearer's name: "he told Lee"."""
    return text[cue[0] : cue[1]].lower() in OBJECT_CUES and text[cue[1] + 1 : cue[1] + 2].isupper()


def _is_of_a_people(segment: Sequence[Word]) -> bool:
    """Tell whether the words that attribute call somebody by a people only: "the Australian"."""
    if len(segment) != _SHORT or segment[0].low != THE or segment[1].text.isupper():
        return False
    return segment[1].is_name and (segment[1].low in PEOPLES or segment[1].low.endswith(PEOPLE_ENDINGS))


class _Resolver:
    def __init__(
        self, folded: Folded, people: People, regions: Sequence[Region], quoted: dict[int, str]
    ) -> None:
        self.quoted = quoted
        self.folded = folded
        self.text = folded.text
        self.people = people
        self.persons = Persons(people)
        self.antecedents = Antecedents(folded.text, self.persons, regions)
        self.known: dict[int, Meant] = {}
        self.named: dict[tuple[int, int], Named] = {}

    def resolve(self, found: Found, region: Region) -> Attribution:
        del region
        segment = found.subject[0]
        start = segment[0].start
        if start not in self.known:
            self.known[start] = self._name(found)
        name, sure, unnamed, described = self.known[start]
        span = self.folded.span
        return Attribution(
            speaker=span(start, segment[-1].end),
            name=name,
            cue=span(*found.cue) if found.cue else None,
            order=found.order,
            role=self._role(found, name),
            occasion=span(*found.occasion) if found.occasion else None,
            confident=found.confident and sure,
            is_pronoun=segment[0].low in PRONOUNS,
            inherited=found.inherited,
            unnamed=unnamed,
            described=span(*described) if described else None,
        )

    def _name(self, found: Found) -> Meant:
        segment = found.subject[0]
        if len(segment) == 1 and segment[0].low in PRONOUNS:
            return self._pronoun(segment[0])
        if _is_of_a_people(segment):
            return NOBODY_MEANT
        words = self._named(segment).words
        if len(words) < 2:
            lower_head = segment[0].low in DETERMINERS or not segment[-1].is_name
            for other in found.subject[1:]:
                apposed = self._named(other).words
                is_name = len(other) <= _SHORT_NAME or other[0].is_name
                if len(apposed) >= 2 and is_name and (lower_head or not words):
                    words = apposed
                    break
        if words:
            return Meant(self.people.fullest(words, segment[0].start), sure=True)
        issuer = self._issuer(segment)
        if issuer:
            return Meant(self.people.fullest(issuer, segment[0].start), sure=True)
        described = self._described(segment)
        return described if described.name or described.described else Meant(sure=True)

    def _issuer(self, segment: Sequence[Word]) -> tuple[str, ...]:
        """Return the name in "the statement from the bank", "a letter signed by Ann Lee", () for none."""
        places = [index for index, word in enumerate(segment) if word.low in ISSUED_BY]
        if not places or not any(word.low in WRITINGS for word in segment[: places[0]]):
            return ()
        return self._named(segment[places[0] + 1 :]).words if places[0] + 1 < len(segment) else ()

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

    # --- pronouns and descriptions

    def _pronoun(self, word: Word) -> Meant:
        if word.low in SEXES:
            sex = SEXES[word.low]
            meant = self.antecedents.person(word.start, sex, self.quoted.get(word.start, ""))
            is_guess = not meant.name or (" " in meant.name and not self.persons.is_known(meant.name))
            only = self.persons.only(sex) if is_guess and not meant.sure and not meant.unnamed else ""
            return Meant(only) if only else meant
        if word.low != IT:
            return NOBODY_MEANT
        issued = self.antecedents.writing(word.start, "")
        return issued if issued.name else self.antecedents.body(word.start)

    def _described(self, segment: Sequence[Word]) -> Meant:
        """Return who is meant by an office, a body or an age: "the minister", "the 57-year-old"."""
        if len(segment) <= _SHORT and segment[0].low in OWNERS and segment[-1].low in SPEECH_NOUNS:
            return self._pronoun(
                segment[0]._replace(low=OWNERS[segment[0].low])
            )  # "His paper says" is what he says
        if len(segment) <= _SHORT and segment[-1].low in WRITINGS:
            return self.antecedents.writing(segment[0].start, segment[-1].low)
        office = office_of(segment)
        holder = self.people.by_office(office)
        if holder or segment[0].low != THE:
            return Meant(holder, sure=not holder or self._is_placed(holder, segment))
        holder = self.people.nearest_with_office(office, segment[0].start) if office else ""
        return Meant(holder, sure=True) if holder else self._told_before(segment)

    def _is_placed(self, holder: str, segment: Sequence[Word]) -> bool:
        """Tell whether the text puts an office's holder where a phrase puts it: "the Uefa president"."""
        named = [word.low for word in segment[1:] if word.is_name and word.low not in ROLE_WORDS]
        last = holder.rsplit(maxsplit=1)[-1]
        return not named or any(
            place.removesuffix("'s") in self.text[max(m.start - _BESIDE, 0) : m.end + _BESIDE].lower()
            for m in self.people.mentions
            if m.words[-1] == last
            for place in named
        )

    def _told_before(self, segment: Sequence[Word]) -> Meant:
        """Return whom the sentences before tell of, where "the former champion" is likely the same."""
        head = segment[-1].low
        if head in BODY_NOUNS and not any(word.is_name for word in segment[1:]):
            return self.antecedents.body(segment[0].start)
        is_aged = head.endswith(AGED)
        name = self.persons.aged(head.removesuffix(AGED)) if is_aged else ""
        if name:
            return Meant(name, sure=True)
        said = self.quoted.get(segment[0].start, "")
        meant = self.antecedents.person(segment[0].start, sex_of_words(segment), said)
        if is_aged:
            return meant
        return Meant(meant.name) if any(word.low in PERSON_NOUNS for word in segment) else NOBODY_MEANT
