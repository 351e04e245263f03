"""A name that has the place of another: the words around it stand around the other in a cited sentence.

"It was found by his successor, Ann Lee" of "found by his successor Jon Ray": the words nearest to a name tell
most of its place, wherever in the sentence they stand, so that an item may tell it freely.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.bearers import is_calendar, is_rival, kind_of
from summarizer.analysis.names.frames import leading_of
from summarizer.analysis.names.slots import is_same
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.checks.names.framing import sentence_frame
from summarizer.lang.en.aliases import PLACES
from summarizer.lang.en.checks.names.in_place import (
    AUXILIARIES,
    BEFORE,
    BY,
    IN,
    INITIALS,
    OWNING,
    PERSONAL,
    PLACED,
    RELATIVE,
    WHERE,
)
from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source

__all__ = ["InPlace", "find_in_place"]

# What a word or name beside a name weighs, the nearest on either side first.
_WEIGHTS: Final = (1.0, 0.8, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15)
# Of the weight of an item's words so much stands around the other name, too, and so much less around its own
# name in the sentences there. With fewer, only true items were found on text that this was not made on.
_SURE: Final = 0.6
_MARGIN: Final = 0.2
_MARGIN_WITHIN: Final = 0.3  # where the sentence has both names
_BESIDE: Final = 2  # sentences before a cited one in which a name may stand that is meant there
_SMALL_WORDS: Final = 4
_CALLED: Final = 2  # words of a calling that tell whom they mean


class InPlace(NamedTuple):
    """A name of an item, and the article's that has its place.

    Attributes:
        slot: The item's name.
        rival: The article's name.
    """

    slot: Slot
    rival: Slot


class _Place(NamedTuple):
    """Where a name stands in a sentence."""

    frame: Frame
    at: int

    @property
    def slot(self) -> Slot:
        return self.frame.names[self.at]

    def around(self) -> dict[str, float]:
        """Return what the words and names around the place weigh."""
        found: dict[str, float] = {}
        forms, stems = self.frame.forms, self.frame.stems
        leading = leading_of(self.frame, self.at)
        for step, end in ((-1, -1), (1, len(forms))):
            count = 0
            is_led = step < 0 and bool(leading)
            for at in range(self.at + step, end, step):
                key = stems[at] or (self._key(at) if at in self.frame.names else "")
                is_led = is_led and forms[at] != leading
                if key:
                    weight = _WEIGHTS[count]
                    if found.get(key, 0.0) < weight:
                        found[key] = weight
                    count += not is_led  # "from Republican nominee Ann Lee"
                    if count == len(_WEIGHTS):
                        break
        return found

    def beside(self, step: int, skipped: frozenset[str]) -> str:
        """Return the word or name next to the place in a direction, "" where a small word is nearer."""
        for at in range(self.at + step, self.at + step * (_SMALL_WORDS + 1), step):
            if not 0 <= at < len(self.frame.forms):
                break
            if self.frame.forms[at] not in skipped or at in self.frame.names:
                return self._key(at)
        return ""

    def is_modifier(self) -> bool:
        """Tell whether a word of content or a name follows at once: "the Kiel goal"."""
        after = self.at + 1
        is_within = after < len(self.frame.forms) and self.frame.clauses[after] == self.frame.clauses[self.at]
        return is_within and bool(self._key(after))

    def leading(self) -> str:
        """Return the preposition that leads the name, one for all that tell where, "" where none does."""
        leading = leading_of(self.frame, self.at)
        return IN if leading in WHERE else leading

    def led(self) -> str:
        """Return the word or name before the preposition that leads the name."""
        leading = leading_of(self.frame, self.at)
        at = self.at - 1
        while at >= 0 and self.frame.forms[at] != leading:
            at -= 1
        return next((key for n in range(at - 1, -1, -1) if (key := self._key(n))), "") if leading else ""

    def keys(self) -> set[str]:
        """Return the words of content and the names of the sentence."""
        return {key for at in range(len(self.frame.forms)) if (key := self._key(at))}

    def beside_keys(self) -> frozenset[str]:
        """Return the words and names right before the place, up to a small word."""
        before = (self._key(at) for at in range(self.at - 1, -1, -1))
        return frozenset(takewhile(bool, before))

    def _key(self, at: int) -> str:
        name = self.frame.names.get(at)
        return f"#{name.tokens[-1]}" if name and name.tokens else self.frame.stems[at]


class _Cited:
    """The cited sentences, and what stands around the places in them.

    Attributes:
        numbers: The sentences' numbers.
        frames: The sentences.
        rivals: Those names in them that are `free`: the item does not have them.
    """

    def __init__(self, numbers: Sequence[int], free: Collection[Slot], source: Source) -> None:
        self.numbers = numbers
        self.frames = [sentence_frame(number, source) for number in numbers]
        places = [_Place(frame, at) for frame in self.frames for at in frame.names]
        self.rivals = [place for place in places if place.slot in free]
        self._source = source
        self._around: dict[tuple[int, int], dict[str, float]] = {}

    def share(self, around: dict[str, float], theirs: _Place) -> float:
        """Return how much of what is around a name stands around another place, too."""
        # The source keeps its frames: an id stands for one of them.
        key = (id(theirs.frame), theirs.at)
        its = self._around.get(key)
        if its is None:
            its = self._around[key] = theirs.around()
        whole = sum([weight * weight for weight in around.values()])
        return sum([weight * its[key] for key, weight in around.items() if key in its]) / (whole or 1.0)

    def own(self, slot: Slot, around: dict[str, float], enough: float) -> float:
        """Return how much of it stands around the name itself, in these sentences and those beside them.

        Once it is `enough`, no further place is looked at: the cited sentences come first.
        """
        near = {number - by for number in self.numbers for by in range(-1, _BESIDE + 1)}
        own = 0.0
        for number in (*self.numbers, *sorted(near.difference(self.numbers))):
            if any(_may_be(slot, other) for other in self._source.slots_in.get(number, ())):
                frame = sentence_frame(number, self._source)
                places = [_Place(frame, at) for at, name in frame.names.items() if _may_be(slot, name)]
                own = max([own, *(self.share(around, place) for place in places)])
                if own >= enough:
                    break
        return own


def find_in_place(
    frames: Iterable[Frame], slots: Sequence[Slot], cites: Sequence[int], source: Source
) -> Iterator[InPlace]:
    """Yield each name of a passage with the one that has its place in a sentence that it `cites`.

    `frames` are the sentences of the passage, with those of its names `slots` that stand in them.
    """
    numbers = source.known_numbers(cites)
    named = [name for number in numbers for name in source.slots_in.get(number, ())] if slots else ()
    tokens = {token for slot in slots for token in slot.tokens}
    free = {name for name in named if _is_free(name, slots, tokens, source)}
    if not free:
        return
    cited = _Cited(numbers, free, source)
    for frame in frames:
        for at, slot in frame.names.items():
            if slot.tokens and not is_calendar(slot.tokens) and not slot.tokens[-1][-1:].isdigit():
                found = _find(_Place(frame, at), cited, source)
                if found:
                    yield found


def _is_free(rival: Slot, slots: Sequence[Slot], tokens: set[str], source: Source) -> bool:
    """Tell whether a name of the article is one that the item, whose names have `tokens`, does not have."""
    if not rival.tokens or not tokens.isdisjoint(rival.tokens) or is_calendar(rival.tokens):
        return False
    if any(is_same(rival.tokens, own.tokens) for own in slots):
        return False
    return not INITIALS.fullmatch(rival.span.of(source.text))


def _find(ours: _Place, cited: _Cited, source: Source) -> InPlace | None:
    around = ours.around()
    owns = ours.frame.owns(ours.at)
    alike = [theirs for theirs in cited.rivals if theirs.frame.owns(theirs.at) == owns]
    shares = [(cited.share(around, theirs), theirs) for theirs in alike]
    likely = [(share, theirs) for share, theirs in shares if share >= _SURE]
    if not likely:
        return None
    most = max(share for share, _ in likely) - _MARGIN
    own = cited.own(ours.slot, around, most)
    if own >= most:
        return None
    kind = _kind(ours.slot, ours.frame.text, source)
    found: list[tuple[float, _Place]] = []
    for share, theirs in likely:
        is_apart = not _has(theirs.frame, ours.slot)
        if share - (_MARGIN if is_apart else _MARGIN_WITHIN) <= own or not _is_other(ours, theirs, source):
            continue
        if not is_apart and not PERSONAL.isdisjoint(ours.frame.forms[ours.at :]):
            continue  # "Lee backed him" of "Lee backed Ruiz"
        its = _kind(theirs.slot, source.text, source)
        is_kind = bool(kind) and kind == its
        if kind and its and not is_kind:
            continue
        if (is_kind or is_apart) and _is_one_place(ours, theirs, is_kind=is_kind):
            found.append((share, theirs))
    if not found:
        return None
    share, theirs = max(found, key=lambda one: one[0])
    if _is_meant(ours, around, share, cited) or _is_told(ours, theirs, cited) or _is_called(ours, theirs):
        return None
    return InPlace(ours.slot, theirs.slot)


def _is_told(ours: _Place, theirs: _Place, cited: _Cited) -> bool:
    """Tell whether another cited sentence with the name has as many of the item's words as the rival's."""
    mine = set(ours.frame.stems) - {""}
    most = len(mine.intersection(theirs.frame.stems))
    others = (frame for frame in cited.frames if frame is not theirs.frame and _has(frame, ours.slot))
    return any(len(mine.intersection(frame.stems)) >= most for frame in others)


def _is_called(ours: _Place, theirs: _Place) -> bool:
    """Tell whether the item has what the other name's bearer is called, and not beside its own name."""
    if theirs.at == 0 or theirs.frame.forms[theirs.at - 1] not in PERSON_NOUNS:
        return False
    its = theirs.beside_keys()
    return len(its) >= _CALLED and its.isdisjoint(ours.beside_keys()) and its <= ours.keys()


def _is_meant(ours: _Place, around: dict[str, float], share: float, cited: _Cited) -> bool:
    """Tell whether a pronoun of the sentences has the place as well as the other name has it."""
    pronouns = OWNING if ours.frame.owns(ours.at) else PERSONAL
    return any(
        form in pronouns
        and at not in frame.names
        and not (form in RELATIVE and at - 1 in frame.names)
        and cited.share(around, _Place(frame, at)) >= share
        for frame in cited.frames
        for at, form in enumerate(frame.forms)
    )


def _is_other(ours: _Place, theirs: _Place, source: Source) -> bool:
    """Tell whether the other name is surely somebody else's, a place's for a place's."""
    slot, rival = ours.slot, theirs.slot
    if (" ".join(slot.tokens) in PLACES) != (" ".join(rival.tokens) in PLACES):
        return False
    return is_rival(slot, ours.frame.text, rival, source.text, source.roster)


def _is_one_place(ours: _Place, theirs: _Place, *, is_kind: bool) -> bool:
    """Tell whether both names stand alike: led by one preposition or by none, or beside the same word."""
    if theirs.is_modifier() and ours.beside(1, frozenset()) != theirs.beside(1, frozenset()):
        return False
    called = _is_alike(ours.beside(-1, BEFORE), theirs.beside(-1, BEFORE))
    leading, its = ours.leading(), theirs.leading()
    if leading != its:
        return is_kind and (called or _is_turned(ours, theirs) or _is_turned(theirs, ours))
    followed = _is_alike(ours.beside(1, AUXILIARIES), theirs.beside(1, AUXILIARIES))
    return is_kind or called or followed or (bool(leading) and _is_alike(ours.led(), theirs.led()))


def _is_alike(word: str, other: str) -> bool:
    return bool(word) and word == other


def _is_turned(ours: _Place, theirs: _Place) -> bool:
    """Tell whether one is told by the passive of the other: "found by Lee", "Lee found"."""
    is_turned = ours.leading() == BY and not theirs.leading()
    return is_turned and _is_alike(ours.led(), theirs.beside(1, AUXILIARIES))


def _kind(slot: Slot, text: str, source: Source) -> str:
    """Return what kind of thing has a name, as far as any place tells where the article has it."""
    kind = kind_of(slot, slot.span.of(text))
    if kind:
        return kind
    mentions = [o for token in slot.tokens for o in source.slots_with.get(token, ()) if _is_same(slot, o)]
    kinds = {kind_of(mention, mention.span.of(source.text)) for mention in mentions} - {""}
    is_given = any(len(name.tokens) > 1 and sex_of_given_name(name.tokens[0]) for name in (slot, *mentions))
    is_person = any(_is_person(o, source) for o in mentions) and not any(map(_is_placed, mentions))
    if is_given or is_person:
        kinds.add("person")
    return "person" if "person" in kinds else min(kinds) if len(kinds) == 1 else ""


def _is_placed(slot: Slot) -> bool:
    """Tell whether a name is led by a word that seldom leads a person: "in Lee", "the Lee"."""
    return any(form in PLACED for form, _ in slot.before[:1])


def _is_person(slot: Slot, source: Source) -> bool:
    persons = source.persons
    return any(map(persons.is_strong, persons.within(max(slot.span.start - 1, 0), slot.span.end)))


def _is_same(slot: Slot, other: Slot) -> bool:
    return is_same(slot.tokens, other.tokens)


def _may_be(slot: Slot, other: Slot) -> bool:
    return _is_same(slot, other) or not set(slot.tokens).isdisjoint(other.tokens)


def _has(frame: Frame, slot: Slot) -> bool:
    return any(_may_be(slot, name) for name in frame.names.values()) or any(
        t in frame.forms for t in slot.tokens
    )
