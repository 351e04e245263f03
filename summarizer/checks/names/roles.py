"""Does a brief give a person the office that the article gives?"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.bearers import is_other, kind_of
from summarizer.analysis.names.offices import HEADS, bare_name, bodies_at, do_clash, offices_at, offices_of
from summarizer.analysis.names.slots import is_same
from summarizer.checks.certainty.assertion import passage_sentences
from summarizer.checks.names.framing import frame_of, sentence_frame
from summarizer.lang.en.aliases import ALIASES, PLACES
from summarizer.lang.en.analysis.names.offices import COURT, RANKS, SAME
from summarizer.lang.en.checks.names.roles import GENERAL, PRONOUNS
from summarizer.text.roots import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.offices import Office
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.text.spans import Span

__all__ = ["WrongRole", "find_wrong_field", "find_wrong_roles"]


# Whom an article names oftener it calls many things; each mention is looked at.
_MOST_MENTIONS = 60
# Who else holds an office is looked for in so many sentences.
_MOST_SENTENCES = 300


class WrongRole(NamedTuple):
    """A role the article does not give.

    Attributes:
        role: The role in the brief's words.
        given: The role in the article's words, "" where it gives the name none, and this one to another name.
        span: The name in the article that has it.
        is_body: Whether these are the bodies that a person is of.
    """

    role: str
    given: str
    span: Span
    is_body: bool = False


def find_wrong_roles(frame: Frame, source: Source) -> Iterator[tuple[Slot, WrongRole]]:
    """Yield the names of a sentence to which it gives an office that the article does not give them."""
    for place, slot in frame.names.items():
        wrong = find_wrong_role(slot, list(offices_at(frame, place)), frame.text, source)
        wrong = wrong or _wrong_body(frame, place, source)
        if wrong is not None:
            yield slot, wrong


def find_wrong_field(slot: Slot, role: str, slots: Sequence[Slot], source: Source) -> WrongRole | None:
    """Return the office that the text `role` gives the name at `slot` where the article gives another."""
    for part in passage_sentences(role):
        return find_wrong_role(slot, list(offices_of(frame_of(part, slots), 0)), role, source)
    return None


def find_wrong_role(slot: Slot, roles: Sequence[Office], text: str, source: Source) -> WrongRole | None:
    """Return which of `roles` the article does not give the name, None where it gives all or cannot tell."""
    every = source.slots_with.get(slot.tokens[-1], ()) if slot.tokens else ()
    if not roles or len(every) > _MOST_MENTIONS:
        return None
    own = bare_name(slot.tokens)
    mentions = [
        other
        for other in every
        if slot.tokens[-1] in other.tokens
        and (is_same(slot.tokens, other.tokens) or is_same(own, bare_name(other.tokens)))
    ]
    near = _Near(mentions, source)
    given = [(other, office) for other in mentions for office in near.offices(other)]
    for role in roles:
        wrong = (
            _clash(role, slot, given, near, source)
            or _other_body(role, text, given, near, source)
            or _other_holder(role, slot, near, source)
        )
        if wrong is not None:
            return wrong
        if not given and mentions and role.head in COURT and not near.has(role):
            holder = next(_holders(role, slot, source), None)
            if holder is not None:
                return WrongRole(role.words, "", holder.span)
    return None


class _Near:
    """The sentences that have a name, and those beside them.

    Attributes:
        numbers: The sentences that have it.
    """

    def __init__(self, mentions: Sequence[Slot], source: Source) -> None:
        self.numbers = sorted({n for other in mentions for n in source.numbers_of(other.span)})
        self._source = source
        self.roster = source.roster
        self._frames: dict[int, Frame] = {}

    def frame(self, number: int) -> Frame:
        """Return the sentence `number`."""
        if number not in self._frames:
            self._frames[number] = sentence_frame(number, self._source)
        return self._frames[number]

    def offices(self, mention: Slot) -> Iterator[Office]:
        """Yield the offices that the article gives the name at `mention`."""
        for number in self._source.numbers_of(mention.span)[:1]:
            frame = self.frame(number)
            for place, name in frame.names.items():
                if name is mention:
                    yield from offices_at(frame, place)

    def has(self, role: Office) -> bool:
        """Tell whether a sentence that has the name also has the words of the role."""
        same = {word for word, head in HEADS.items() if head == role.head}
        for number in (*self.numbers, *self._going_on()):
            forms = set(self.frame(number).forms)
            root = role.head[:ROOT]  # "the Senate" of a senator
            is_said = any(form.startswith((*same, root)) for form in forms)
            if is_said and role.modifiers <= {SAME.get(form, form) for form in forms}:
                return True
        return False

    def _going_on(self) -> Iterator[int]:
        """Yield the sentences right after one with the name that go on about him or her."""
        for number in self.numbers:
            is_last = number >= len(self._source.sentences)
            if not is_last and not PRONOUNS.isdisjoint(self.frame(number + 1).forms[:1]):
                yield number + 1

    def has_word(self, token: str) -> bool:
        """Tell whether a sentence that has the name, or one beside it, has the word, as a name or not."""
        around = {m for n in self.numbers for m in (n - 1, n, n + 1) if 1 <= m <= len(self._source.sentences)}
        return any(
            token in self.frame(m).forms or any(token in name.tokens for name in self.frame(m).names.values())
            for m in around
        )

    def names(self, body: Slot) -> bool:
        """Tell whether a sentence with the name, or one beside it, has `body`."""
        around = {m for n in self.numbers for m in (n - 1, n, n + 1)}
        return any(
            is_same(body.tokens, other.tokens) or set(body.tokens) & set(other.tokens)
            for number in around
            for other in self._source.slots_in.get(number, ())
        )


def _clash(
    role: Office, slot: Slot, given: Sequence[tuple[Slot, Office]], near: _Near, source: Source
) -> WrongRole | None:
    """Return the role where the article gives the name only others of its family."""
    rivals = [
        (other, known) for other, known in given if role.head == known.head or do_clash(role.head, known.head)
    ]
    if not rivals or any(_agree(role, known) for _, known in given):
        return None
    # The same sentence may give a further office in other words, unless it is somebody else's.
    if near.has(role) and next(_holders(role, slot, source), None) is None:
        return None
    other, known = rivals[0]
    return WrongRole(role.words, known.words, other.span)


def _agree(role: Office, known: Office) -> bool:
    """Tell whether the two are one office, which either text may word at greater length."""
    if role.head != known.head or (role.modifiers ^ known.modifiers) & RANKS:
        return False
    ours, theirs = role.modifiers - GENERAL - RANKS, known.modifiers - GENERAL - RANKS
    return ours <= theirs or theirs <= ours - {"prime"}


def _other_body(
    role: Office, text: str, given: Sequence[tuple[Slot, Office]], near: _Near, source: Source
) -> WrongRole | None:
    """Return the role where the article gives the name this office of another body."""
    same = [(other, known) for other, known in given if known.head == role.head and known.bodies]
    # "Republican governor of Ohio" of the "Ohio Gov. (R)"; a row of capitals before a people is a headline.
    if any(_share(body, other) for body in role.bodies for _, known in same for other in known.bodies):
        return None
    for body in role.bodies:
        if near.names(body):
            continue
        for other, known in same:
            theirs = known.bodies[0]
            kinds = (kind_of(body, body.span.of(text)), kind_of(theirs, theirs.span.of(source.text)))
            if kinds[0] != kinds[1] and all(kinds):
                continue
            if is_other(body, text, theirs, source.text, source.roster):
                return WrongRole(role.words, known.words, other.span)
    return None


def _share(body: Slot, other: Slot) -> bool:
    """Tell whether two names of bodies have a word in common, in any form: "Turkey" and "Turkish"."""
    return any(not {token, *ALIASES.get(token, ())}.isdisjoint(other.tokens) for token in body.tokens)


def _other_holder(role: Office, slot: Slot, near: _Near, source: Source) -> WrongRole | None:
    """Return the role where the article gives this office of its body to another name."""
    for body in role.bodies if near.numbers and not role.is_former else ():
        if " ".join(body.tokens) not in PLACES and not near.names(body):
            holder = next(_holders(role._replace(bodies=(body,)), slot, source), None)
            if holder is not None:
                return WrongRole(role.words, "", holder.span)
    return None


def _wrong_body(frame: Frame, place: int, source: Source) -> WrongRole | None:
    """Return the body that the name at `place` is said to be of where the article has it of another."""
    said = next((body for body in bodies_at(frame, place) if body.telling), None)
    if said is None:
        return None
    mentions = [
        other
        for other in source.slots_with.get(said.person[-1], ())[:_MOST_MENTIONS]
        if other.tokens[: len(said.person)] == said.person or other.tokens == said.person[-1:]
    ]
    near = _Near(mentions, source)
    known = [
        (other, body)
        for other in mentions
        for number in source.numbers_of(other.span)[:1]
        for at, name in near.frame(number).names.items()
        if name is other
        for body in bodies_at(near.frame(number), at)
    ]
    if not known or any(near.has_word(token) for token in said.telling):
        return None
    other, body = known[0]
    return WrongRole(said.words, body.words, other.span, is_body=True)


def _holders(role: Office, slot: Slot, source: Source) -> Iterator[Slot]:
    """Yield the other names that the article gives this very role."""
    for number, names in islice(source.slots_in.items(), _MOST_SENTENCES):
        others = [name for name in names if not is_same(slot.tokens, name.tokens)]
        near = _Near((), source)
        for place, name in near.frame(number).names.items() if others else ():
            if name in others and any(
                role.head == known.head
                and role.modifiers == known.modifiers
                and (
                    not role.bodies
                    or any(is_same(role.bodies[0].tokens, body.tokens) for body in known.bodies)
                )
                for known in offices_at(near.frame(number), place)
            ):
                yield name
