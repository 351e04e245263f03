"""A name that has the place of another: the words around it stand around the other in a cited sentence.

"It was found by his successor, Ann Lee" of "found by his successor Jon Ray": the words nearest to a name tell
most of its place, wherever in the sentence they stand, so that an item may tell it freely.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.bearers import is_calendar, is_rival, kind_of
from summarizer.analysis.names.frames import leading_of
from summarizer.analysis.names.slots import is_same
from summarizer.checks.names.framing import frames_of, sentence_frame
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
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["InPlace", "find_in_place"]

# What a word or name beside a name weighs, the nearest on either side first.
_WEIGHTS: Final = (1.0, 0.8, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15)
# Of the weight of an item's words so much stands around the other name, too, and so much less around its own
# name in the sentences there. Over 7,100 items of 238 articles these found 27 wrong ones and no true one as
# sure, and 24 and 3 as likely.
_SURE: Final = 0.6
_LIKELY: Final = 0.2
_MARGIN: Final = 0.2
_MARGIN_WITHIN: Final = 0.3  # where the sentence has both names
_BESIDE: Final = 2  # sentences before a cited one in which a name may stand that is meant there
_SMALL_WORDS: Final = 4


class InPlace(NamedTuple):
    """A name of an item, and the article's that has its place.

    Attributes:
        slot: The item's name.
        rival: The article's name.
        is_sure: Whether both stand alike in their sentences, led by one preposition or beside one word.
    """

    slot: Slot
    rival: Slot
    is_sure: bool


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
        leading = leading_of(self.frame, self.at)
        for step in (-1, 1):
            at, count = self.at + step, 0
            is_led = step < 0 and bool(leading)
            while 0 <= at < len(self.frame.forms) and count < len(_WEIGHTS):
                key = self._key(at)
                is_led = is_led and self.frame.forms[at] != leading
                if key:
                    found[key] = max(found.get(key, 0.0), _WEIGHTS[count])
                    count += not is_led  # "from Republican nominee Ann Lee"
                at += step
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

    def _key(self, at: int) -> str:
        name = self.frame.names.get(at)
        return f"#{name.tokens[-1]}" if name and name.tokens else self.frame.stems[at]


def find_in_place(passage: Passage, slots: Sequence[Slot], source: Source) -> Iterator[InPlace]:
    """Yield each name of a passage that cites with the one that has its place in a cited sentence."""
    numbers = [n for n in dict.fromkeys(passage.cited) if 1 <= n <= len(source.sentences)]
    cited = [(number, sentence_frame(number, source)) for number in numbers if slots]
    for frame in frames_of(passage.text, slots) if cited else ():
        for at, slot in frame.names.items():
            if slot.tokens and not is_calendar(slot.tokens):
                found = _find(_Place(frame, at), cited, numbers, slots, source)
                if found:
                    yield found


def _find(
    ours: _Place,
    others: Sequence[tuple[int, Frame]],
    numbers: Sequence[int],
    slots: Sequence[Slot],
    source: Source,
) -> InPlace | None:
    around = ours.around()
    kind = _kind(ours.slot, ours.frame.text, source)
    best: tuple[bool, float, _Place, Frame] | None = None
    for _, frame in others:
        for at, rival in frame.names.items():
            theirs = _Place(frame, at)
            share = _share(around, theirs)
            if share < _LIKELY or not _is_other(ours, theirs, slots, source):
                continue
            its = _kind(rival, source.text, source)
            is_kind = bool(kind) and kind == its
            if kind and its and not is_kind:
                continue
            is_apart = not _has(frame, ours.slot)
            is_sure = share >= _SURE and _is_one_place(ours, theirs, is_kind=is_kind)
            if (is_kind and (is_sure or is_apart)) or (is_sure and is_apart):
                best = max(best or (False, 0.0, theirs, frame), (is_sure, share, theirs, frame), key=_rank)
    if best is None:
        return None
    is_sure, share, theirs, frame = best
    near = {n - by for n in numbers for by in range(-1, _BESIDE + 1)}
    own = [
        _share(around, _Place(other, at))
        for n in sorted(near)
        if 1 <= n <= len(source.sentences)
        for other in [sentence_frame(n, source)]
        for at, name in other.names.items()
        if _may_be(ours.slot, name)
    ]
    margin = _MARGIN_WITHIN if _has(frame, ours.slot) else _MARGIN
    if share - margin <= max(own, default=0.0) or _is_meant(ours, share, others):
        return None
    is_far = not own or (PERSONAL | OWNING).isdisjoint(frame.forms)
    is_cited = any(_has(sentence_frame(n, source), ours.slot) for n in numbers)
    return InPlace(ours.slot, theirs.slot, is_sure) if is_sure or (is_far and not is_cited) else None


def _rank(found: tuple[bool, float, _Place, Frame]) -> tuple[bool, float]:
    return found[:2]


def _share(around: dict[str, float], theirs: _Place) -> float:
    """Return how much of what is around a name stands around another, too."""
    its = theirs.around()
    whole = sum(weight * weight for weight in around.values())
    return sum(weight * its[key] for key, weight in around.items() if key in its) / (whole or 1.0)


def _is_meant(ours: _Place, share: float, others: Sequence[tuple[int, Frame]]) -> bool:
    """Tell whether a pronoun of the sentences has the place as well as the other name has it."""
    around = ours.around()
    pronouns = OWNING if ours.frame.owns(ours.at) else PERSONAL
    return any(
        form in pronouns
        and at not in frame.names
        and not (form in RELATIVE and at - 1 in frame.names)
        and _share(around, _Place(frame, at)) >= share
        for _, frame in others
        for at, form in enumerate(frame.forms)
    )


def _is_other(ours: _Place, theirs: _Place, slots: Sequence[Slot], source: Source) -> bool:
    """Tell whether the other name is somebody else's, and one that the item does not have."""
    slot, rival = ours.slot, theirs.slot
    if not rival.tokens or ours.frame.owns(ours.at) != theirs.frame.owns(theirs.at):
        return False
    spelt = rival.span.of(source.text)
    if is_calendar(rival.tokens) or INITIALS.fullmatch(spelt) or any(_may_be(rival, own) for own in slots):
        return False
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
