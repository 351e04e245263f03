"""Read all quotations of a text with their attributions, by the words that its language brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.by_words.clauses import (
    Said,
    attribute_after,
    attribute_before,
    read_incise,
)
from summarizer.analysis.speech.by_words.names import count_capitals, find_name
from summarizer.analysis.speech.by_words.people import NamedPeople
from summarizer.analysis.speech.by_words.phrases import read_who
from summarizer.analysis.speech.by_words.tokens import ends_sentence, last_sentence, read_tokens
from summarizer.analysis.speech.kinds import tell_kind
from summarizer.analysis.speech.marks import find_regions
from summarizer.analysis.speech.quotation import UNATTRIBUTED, Attribution, Order, Quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.phrases import Who
    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.analysis.speech.marks import Region
    from summarizer.lang.speech_words import SpeechWords
    from summarizer.text.folding import Folded
    from summarizer.text.spans import Span

__all__ = ["read_by_words"]

_BEFORE = 320  # characters before a quotation in which a speaker is looked for
_AFTER = 260
_MOST_BLANK = 20  # characters between a line that ends in a colon and the quotation below it
_LONGEST_INCISE = 140
_AROUND_INCISE = frozenset({",", "-"})  # French has commas, Italian dashes: « Andremo - dice Rossi - lì »
_FEWEST_BEFORE_INCISE = 1
_FULL = 2  # words of a full name
_LONGEST_OUTLET = 3  # words of a paper's name
_MOST_LINKING = 3  # tokens between two quotations of one sentence: "A" und "B"


class _Read(NamedTuple):
    """What was read of one region."""

    said: Said | None
    order: Order
    turn: int
    is_inherited: bool = False
    asides: tuple[tuple[int, int], ...] = ()


def read_by_words(folded: Folded, words: SpeechWords) -> tuple[tuple[Quotation, ...], NamedPeople]:
    """Return the quotations of the text that `folded` is a view of, in order, and the people it names."""
    regions = find_regions(folded.marked)
    reader = _Reader(folded.text, regions, words)
    read = reader.read()
    speakers = {item.said.who.start for item in read if item.said is not None and item.said.who.name}
    people = NamedPeople(folded.text, words, [(region.start, region.end) for region in regions], speakers)
    # A paper's name in marks is no quotation: a speech goes on behind it.
    kept = [index for index in range(len(read)) if index not in reader.outlets]
    numbers = {index: number for number, index in enumerate(kept, start=1)}
    quotations: list[Quotation] = []
    described: Said | None = None  # who spoke last by a name or a description
    for index in kept:
        item = read[index]
        attribution = _attribute(folded, item, described, people)
        if item.said is not None and not item.said.who.is_pronoun:
            described = item.said
        own = (numbers[index], numbers[item.turn])
        quotations.append(_quotation(folded, own, regions[index], item, attribution))
    return tuple(quotations), people


class _Reader:
    """The regions of a text, read one after the other."""

    def __init__(self, text: str, regions: Sequence[Region], words: SpeechWords) -> None:
        self.text = text
        self.regions = regions
        self.words = words
        self.found: list[_Read] = []
        self.behind: Said | None = None
        self.outlets: set[int] = set()

    def read(self) -> list[_Read]:
        for index, region in enumerate(self.regions):
            self.found.append(self._one(index, region))
        for index in range(len(self.found) - 2, -1, -1):
            self._share(index)
        return self.found

    def _one(self, index: int, region: Region) -> _Read:
        line = self.text.rfind("\n", max(region.start - 4 * _BEFORE, 0), region.start) + 1
        last = self._last_speech(index)
        previous_end = self.regions[last].end if last >= 0 else 0
        previous = self.found[last] if last >= 0 and previous_end >= line else None
        start = max(line, previous_end, region.start - _BEFORE)
        gap = read_tokens(self.text, start, region.start, self.words)
        if previous is not None and self._is_told_to(gap, previous, region):
            self.outlets.add(index)
            return _Read(None, "none", index)
        behind, after = self.behind, self._after(index, region)
        self.behind = after
        asides = self._asides(region)
        before = self._before(gap, line, start)
        if previous is not None and previous.said is not None and after is None and not asides:
            own = self._own_of(gap, previous.said)
            if own is None and self._is_attribution_only(gap, previous, behind):
                return _Read(previous.said, "between", previous.turn, asides=_bounds(asides))
            before = own if behind is not None and previous.said is behind else before
        incised = asides[0][1] if asides else None
        read = self._choose(index, gap, (before, after, incised)) or self._inherit(
            index, gap, previous, before
        )
        return read._replace(asides=_bounds(asides))

    def _choose(
        self, index: int, gap: Sequence[Token], found: tuple[Said | None, Said | None, Said | None]
    ) -> _Read | None:
        """Return what stands before the quotation, behind it or in it, whichever attributes it."""
        before, after, incised = found
        is_colon = bool(gap) and gap[-1].text == ":"
        is_ended = bool(gap) and ends_sentence(gap, len(gap) - 1, self.words)
        if before is not None and not is_ended and after is None:
            return _Read(before, "before", index)
        if before is not None and after is not None and is_colon:
            # "Müller bedauert es: „...“, sagte sie": which of the two is meant is not plain.
            return _Read(after._replace(is_plain=False), "after", index)
        if after is not None:
            return _Read(after, "after", index)
        return _Read(incised, "between", index) if incised is not None else None

    def _inherit(
        self, index: int, gap: Sequence[Token], previous: _Read | None, before: Said | None
    ) -> _Read:
        """Return the speaker of the quotation or the sentence before: likely the same goes on."""
        if previous is not None and previous.said is not None:
            is_same = len(gap) <= _MOST_LINKING and not any(
                ends_sentence(gap, n, self.words) for n in range(len(gap))
            )
            if not is_same and self._names_another(gap, previous.said):
                return _Read(None, "none", index)
            return _Read(previous.said, previous.order, index, not is_same or previous.is_inherited)
        if before is not None:
            return _Read(before._replace(is_plain=False), "before", index)
        return _Read(None, "none", index)

    def _names_another(self, gap: Sequence[Token], said: Said) -> bool:
        """Tell whether somebody is named in full between a speaker and a quotation that goes on."""
        rest = [token for token in gap if token.start >= said.end]
        found = find_name(rest, self.words)
        return found is not None and count_capitals(rest, found) >= _FULL

    def _last_speech(self, index: int) -> int:
        """Return the index of the last region before `index` that is no paper's name; -1 for none."""
        last = index - 1
        while last in self.outlets:
            last -= 1
        return last

    def _is_told_to(self, gap: Sequence[Token], previous: _Read, region: Region) -> bool:
        """Tell whether marks hold the name of a paper told to: ", sagte er der „Morgenpost“."."""
        content = self.text[slice(*region.content)].split()
        if len(content) > _LONGEST_OUTLET or not all(word[0].isupper() for word in content):
            return False
        last = gap[-1].low if gap else ""
        is_tied = last in self.words.oblique or last in self.words.of or last in self.words.prepositions
        return is_tied and self._is_attribution_only(gap, previous, self.behind)

    def _after(self, index: int, region: Region) -> Said | None:
        stop = self.text.find("\n", region.end, region.end + _AFTER)
        stop = stop if stop >= 0 else min(len(self.text), region.end + _AFTER)
        if index + 1 < len(self.regions):
            stop = min(stop, self.regions[index + 1].start)
        return attribute_after(read_tokens(self.text, region.end, stop, self.words), self.words)

    def _before(self, gap: Sequence[Token], line: int, start: int) -> Said | None:
        if gap or start > line:
            return attribute_before(last_sentence(gap, self.words), self.words) if gap else None
        end = line
        while end > max(line - _MOST_BLANK, 0) and self.text[end - 1].isspace():
            end -= 1
        if not end or self.text[end - 1] != ":":
            return None
        begin = max(self.text.rfind("\n", 0, end) + 1, end - _BEFORE)
        above = read_tokens(self.text, begin, end, self.words)
        return attribute_before(last_sentence(above, self.words), self.words)

    def _own_of(self, gap: Sequence[Token], said: Said) -> Said | None:
        """Return whom the words between two quotations give the second, behind those of the first."""
        rest = [token for token in gap if token.start >= said.end]
        if not any(token.is_word for token in rest):
            return None
        found = attribute_before(last_sentence(rest, self.words), self.words)
        return found if found is not None and found.cue != said.cue else None

    def _is_attribution_only(self, gap: Sequence[Token], previous: _Read, behind: Said | None) -> bool:
        """Tell whether a sentence that says who speaks is all between two parts of one speech."""
        if previous.order not in {"after", "between"} or previous.is_inherited or behind is None:
            return False
        return not any(ends_sentence(gap, index, self.words) for index in range(len(gap) - 1))

    def _asides(self, region: Region) -> list[tuple[int, Said]]:
        """Return the words inside the marks that say who speaks, each with where it begins."""
        if not self.words.has_incises:
            return []
        tokens = read_tokens(self.text, *region.content, self.words)
        found: list[tuple[int, Said]] = []
        for index in range(_FEWEST_BEFORE_INCISE, len(tokens) - 1):
            if tokens[index].text not in _AROUND_INCISE or (found and tokens[index].start < found[-1][1].end):
                continue
            said = read_incise(tokens, index + 1, self.words)
            said = None if said is None else self._without_speech(said)
            if said is None or said.end - tokens[index].start > _LONGEST_INCISE:
                continue
            near = tokens[index + 1 : index + _LONGEST_INCISE]
            following = next((token for token in near if token.start >= said.end), None)
            if following is None or following.text in {*_AROUND_INCISE, ".", "!", "?", ":"}:
                found.append((tokens[index].start, said))
        return found

    def _without_speech(self, said: Said) -> Said:
        """Return an incise without what follows its comma, where the speech goes on there.

        « C'est, dit Jean Roy, une victoire pour nous. » has no apposition to the name: it would have an
        office or a name in it, or end in a comma.
        """
        if len(said.who.segments) == 1 or self.text.startswith(",", said.end):
            return said
        apposed = said.who.segments[-1]
        if any(token.is_capital or self.words.is_office(token.low) for token in apposed):
            return said
        who = read_who(said.who.segments[:1], self.words)
        return said if who is None else said._replace(who=who, end=said.who.segments[0][-1].end)

    def _share(self, index: int) -> None:
        """Give the first of two quotations of one sentence the speaker behind the second."""
        first, second = self.found[index], self.found[index + 1]
        if first.said is not None and not first.is_inherited:
            return
        gap = self.text[self.regions[index].end : self.regions[index + 1].start]
        if second.order == "after" and "\n" not in gap:
            tokens = read_tokens(gap, 0, len(gap), self.words)
            if len(tokens) <= _MOST_LINKING and not any(
                ends_sentence(tokens, n, self.words) for n in range(len(tokens))
            ):
                self.found[index] = first._replace(said=second.said, order="after", is_inherited=False)


def _bounds(asides: Sequence[tuple[int, Said]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, said.end) for start, said in asides)


# --- attributions


def _attribute(folded: Folded, item: _Read, last: Said | None, people: NamedPeople) -> Attribution:
    said = item.said
    if said is None:
        return UNATTRIBUTED
    who = said.who
    name, is_sure, unnamed = _name(who, said, last, people)
    head = who.segments[0]
    role = _role(who, people.words)
    meant = last.who.segments if unnamed and last is not None else who.segments
    return Attribution(
        speaker=folded.span(head[0].start, head[-1].end),
        name=name,
        cue=folded.span(*said.cue),
        order=item.order,
        role=folded.span(role[0].start, role[-1].end) if role else None,
        confident=is_sure and said.is_plain and not item.is_inherited and not who.is_plural,
        is_pronoun=who.is_pronoun,
        inherited=item.is_inherited,
        unnamed=unnamed,
        described=folded.span(meant[0][0].start, meant[-1][-1].end),
    )


def _name(who: Who, said: Said, last: Said | None, people: NamedPeople) -> tuple[str, bool, bool]:
    """Return the name, whether it is sure, and whether a pronoun means somebody who is not named."""
    if who.name:
        return people.fullest(who.name), True, False
    at = who.segments[0][0].start
    if not who.is_pronoun:
        return (*_holder(who, people), False)
    low = who.segments[0][0].low
    if not who.sex or not (low in people.words.pronouns or low in people.words.possessives):
        return "", False, False
    meant = people.meant_by(who, min(at, said.cue[0]))
    if last is not None and not last.who.name and last.who.segments[0][0].start > meant.start:
        is_other = bool(last.who.sex) and last.who.sex != who.sex
        return (meant.name, False, False) if is_other else ("", False, True)
    return meant.name, meant.is_sure, False


def _holder(who: Who, people: NamedPeople) -> tuple[str, bool]:
    """Return the only one to whom the text gives the office of a description, and whether that is sure.

    "Der Minister" of an Innenminister is likely, and not sure.
    """
    if who.is_indefinite:
        return "", True
    offices = [token.low for token in who.segments[0] if people.words.is_office(token.low)]
    holders = people.holders(offices[0]) if offices else []
    return (holders[0], people.gives_office(offices[0])) if len(holders) == 1 else ("", True)


def _role(who: Who, words: SpeechWords) -> Sequence[Token]:
    """Return the words that give the office."""
    for segment in who.segments:
        role = [
            token for token in segment if not who.name or token.end <= who.start or token.start >= who.end
        ]
        while role and (role[0].low in words.determiners or not role[0].is_word):
            role = role[1:]
        while role and not role[-1].is_word:
            role = role[:-1]
        if any(words.is_office(token.low) for token in role):
            return role
    return ()


def _quotation(
    folded: Folded, numbers: tuple[int, int], region: Region, item: _Read, attribution: Attribution
) -> Quotation:
    """Return a quotation; `numbers` are its own and that of the first part of the same speech."""
    start, end = region.content
    has_cue = attribution.cue is not None and not item.is_inherited
    asides: tuple[Span, ...] = tuple(folded.span(*bounds) for bounds in item.asides)
    return Quotation(
        number=numbers[0],
        span=folded.span(region.start, region.end),
        content=folded.span(start, end),
        kind=tell_kind(folded.text, region, has_cue=has_cue),
        attribution=attribution,
        turn=numbers[1],
        inner=tuple(folded.span(first, last) for first, last in region.inner),
        asides=asides,
    )
