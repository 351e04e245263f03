"""Offices and callings that a text gives a person: before the name, in apposition to it, or by "is"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.roster import tokens_of
from summarizer.lang.en.aliases import PLACES
from summarizer.lang.en.analysis.names.offices import (
    ARTICLES,
    BE,
    BOTH,
    CHAMBERS,
    DEGREE,
    DETERMINERS,
    EXECUTIVE,
    FAMILIES,
    FORMER,
    HONORIFICS,
    KINDS,
    MADE,
    OF,
    OF_BODY,
    OF_STATE,
    ONCE,
    OPENING,
    PAST,
    RANKS,
    SAID,
    SAME,
    SHARED,
    THE,
    VERBS,
    WITHIN,
)
from summarizer.lang.en.analysis.names.reading import BODIES, PORTFOLIOS
from summarizer.lang.en.common import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.frames import Frame
    from summarizer.analysis.names.slots import Slot

__all__ = ["HEADS", "Office", "bare_name", "bodies_at", "do_clash", "offices_at", "offices_of"]

HEADS: dict[str, str] = {
    word: row.split()[0] for rows in FAMILIES.values() for row in rows.splitlines() for word in row.split()
}
_FAMILY: dict[str, str] = {
    row.split()[0]: family for family, rows in FAMILIES.items() for row in rows.splitlines()
}
_LONGEST_TITLED = 7  # words of a name with its title
_LONGEST_NAME = 3
_MOST = 6


# Small words that may stand before an office in apposition.
_WITHIN = PORTFOLIOS | RANKS | DETERMINERS | WITHIN


class Office(NamedTuple):
    """An office.

    Attributes:
        head: The first word of its row in the table.
        modifiers: What it is of, as "foreign", and its rank.
        bodies: The names it is of.
        words: How the text words it.
        is_former: Whether the text calls it a former one.
    """

    head: str
    modifiers: frozenset[str]
    bodies: tuple[Slot, ...]
    words: str
    is_former: bool


class Belonging(NamedTuple):
    """A person and the body that a text says he or she is of.

    Attributes:
        person: The folded words of the person's name.
        telling: Those of the body's name that are no common words.
        words: How the text words it.
    """

    person: tuple[str, ...]
    telling: tuple[str, ...]
    words: str


def bodies_at(frame: Frame, place: int) -> Iterator[Belonging]:
    """Yield the bodies that the name at `place` is of: "Ana Ruiz of the Harbour Trust"."""
    person, joint, body = frame.names[place].span.of(frame.text).partition(OF_BODY)
    people = tokens_of(person)
    if len(people) < 2 or any(token in BODIES or is_common(token) for token in people):
        return
    bodies = [body if joint else _following(frame, place)]
    bodies += [name.span.of(frame.text) for office in offices_at(frame, place) for name in office.bodies]
    for named in bodies:
        found = _belonging(people, named.removeprefix(THE))
        if found is not None:
            yield found


def _belonging(people: tuple[str, ...], body: str) -> Belonging | None:
    named = tokens_of(body)
    if not any(token in BODIES or token in KINDS for token in named):
        return None
    telling = tuple(token for token in named if not is_common(token) and token not in PLACES)
    return Belonging(people, telling, body)


def _following(frame: Frame, place: int) -> str:
    """Return the name that follows the one at `place` with "of", "at" or "from", "" where none does."""
    at = place + 1
    if at >= len(frame.forms) or frame.forms[at] not in OF:
        return ""
    while (
        at < len(frame.forms)
        and frame.forms[at]
        and (frame.forms[at] in OF or frame.forms[at] in DETERMINERS)
    ):
        at += 1
    return frame.names[at].span.of(frame.text) if at in frame.names else ""


def do_clash(head: str, other: str) -> bool:
    """Tell whether one who is called `other` and nothing else is hardly `head`."""
    are_both = head in BOTH and other in BOTH
    return not are_both and _FAMILY[head] == _FAMILY[other] and _FAMILY[head] not in SHARED


def offices_at(frame: Frame, place: int) -> Iterator[Office]:
    """Yield the offices that the sentence gives the name at `place`."""
    titled = _in_name(frame, place)
    if titled is not None:
        yield titled
    at = place - 1
    while at >= 0 and frame.forms[at] in HONORIFICS:
        at -= 1
    if at >= 0 and _is_head(frame, at) and frame.clauses[place] - frame.clauses[at] <= 1:
        yield _office(frame, at, at + 1, at + 1)
    elif at > 1 and frame.forms[at] == "" and frame.clauses[at] == frame.clauses[place] - 1:
        # "The head of the Harbour Trust, Ana Ruiz".
        back = at - 1
        while back > 0 and (frame.forms[back] in OF or frame.forms[back] in DETERMINERS):
            back -= 1
        is_named = _is_head(frame, back) and frame.clauses[back] == frame.clauses[at]
        if back < at - 1 and is_named and not _is_of_another(frame, back):
            yield _office(frame, back, back + 1, at + 1)
            return  # the name is in apposition itself: behind it the sentence goes on
    start = _apposed(frame, place)
    if start is not None and not _speaks(frame, start) and not _is_next_name_s(frame, start):
        yield from offices_of(frame, start)


def _is_head(frame: Frame, at: int) -> bool:
    """Tell whether the word at `at` is an office's: "executive" is where "chief" stands before it."""
    form = frame.forms[at]
    return form in HEADS or (at > 0 and (frame.forms[at - 1], form) == EXECUTIVE)


def _in_name(frame: Frame, place: int) -> Office | None:
    """Return the office in a name with its title: "Secretary of State Jon Lee", "Manager Ann Kell"."""
    name = frame.names[place]
    if HEADS.keys().isdisjoint(name.tokens):
        return None
    words = name.span.of(frame.text).split()
    low = [word.lower().rstrip(".") for word in words]
    at = _title_in(low)
    if at is None:
        return None
    end = at + 3 if low[at + 1] == OF_STATE else at + 1
    named_by = tokens_of(" ".join(words[end:]))
    if not 0 < len(named_by) <= _LONGEST_NAME or any(token in BODIES for token in named_by):
        return None
    if is_common(named_by[-1]) and is_common(named_by[0]) and not named_by[-1].endswith(PAST):
        return None  # "Equal Justice Under Law", but not "Jon Husted", nor "Eoin Donnelly"
    words_of_it = (*low[:at], *low[at + 1 : end])
    modifiers = {SAME.get(w, w) for w in words_of_it if w in PORTFOLIOS or w in RANKS or w in CHAMBERS}
    named = MADE.get((low[at - 1] if at else "", low[at]), HEADS[low[at]])
    is_former = bool(FORMER.intersection(low[:at]))
    return Office(named, frozenset(modifiers - {""}), (), " ".join(words[:end]), is_former)


def _title_in(words: Sequence[str]) -> int | None:
    """Return where the last office stands in the words of a name, before the name itself."""
    if len(words) > _LONGEST_TITLED:
        return None
    return max((at for at, word in enumerate(words[:-1]) if word in HEADS), default=None)


def bare_name(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name without the office before it: "Jon Lee" of "Secretary of State Jon Lee"."""
    at = _title_in(tokens)
    if at is None:
        return tokens
    rest = tokens[at + 1 :]
    return rest[1:] if len(rest) > 1 and rest[0] in PORTFOLIOS else rest


def _is_of_another(frame: Frame, head: int) -> bool:
    """Tell whether an office is said of somebody before: "Ruiz is a striker with Lyon, Holt a goalkeeper"."""
    at = head - 1
    while at > 0 and frame.clauses[at] == frame.clauses[head] and frame.forms[at] not in DETERMINERS:
        at -= 1
    return at > 0 and frame.forms[at] in ARTICLES and frame.forms[at - 1] in BE


def _is_next_name_s(frame: Frame, start: int) -> bool:
    """Tell whether an office stands right before another name: "since the 1967 Act, editor Ann Lee"."""
    return any(
        _is_head(frame, at) and at + 1 in frame.names and frame.clauses[at] == frame.clauses[at + 1]
        for at in range(start, min(start + _MOST, len(frame.forms) - 1))
    )


def _speaks(frame: Frame, start: int) -> bool:
    """Tell whether what follows a name says something itself: "nothing by Ruiz, a spokesman for her said"."""
    for at in range(start, len(frame.forms)):
        if frame.clauses[at] != frame.clauses[start]:
            break
        if frame.forms[at] in SAID:
            return at == start or (frame.forms[start] in DETERMINERS and at + 1 == len(frame.forms))
    return False


def _apposed(frame: Frame, place: int) -> int | None:
    """Return where what is said of the name at `place` begins: after a comma, perhaps an age, or "is the"."""
    at, end = place + 1, len(frame.forms)
    if at < end and frame.forms[at] == DEGREE:
        at += 1
    if at + 1 < end and frame.forms[at].isdigit() and frame.clauses[at] != frame.clauses[place]:
        at += 1
    if at >= end:
        return None
    if frame.clauses[at] != frame.clauses[place]:
        between = frame.text[frame.names[place].span.end :][:2]
        return at if between[:1] == "," else None
    if (
        frame.forms[at] in BE
        and at + 1 < end
        and (frame.forms[at + 1] in DETERMINERS or _is_head(frame, at + 1))
    ):
        return at + 1
    return None


def offices_of(frame: Frame, start: int) -> Iterator[Office]:
    """Yield the office whose words begin at `start`: modifiers and names, its head, and what it is of."""
    for at in range(start, min(start + _MOST, len(frame.forms))):
        form = frame.forms[at]
        if frame.clauses[at] != frame.clauses[start]:
            return
        if _is_head(frame, at) and not (at + 1 < len(frame.forms) and _is_head(frame, at + 1)):
            yield _office(frame, at, start, _end_of(frame, at))
            return
        if form and not frame.stems[at] and form not in _WITHIN:
            return


def _end_of(frame: Frame, head: int) -> int:
    """Return the place after the names that follow the head with "of" or "at": "coach of the Rovers"."""
    at = head + 1
    while at < len(frame.forms) and at - head <= _MOST and frame.clauses[at] == frame.clauses[head]:
        if frame.forms[at] == "":
            # "Director of Acme's northern works" is not of Acme.
            return head + 1 if frame.owns(at) else at + 1
        if (
            frame.forms[at] not in OF
            and frame.forms[at] not in DETERMINERS
            and not (at == head + 1 and frame.stems[at])
        ):
            break
        at += 1
    return head + 1


def _office(frame: Frame, head: int, start: int, end: int) -> Office:
    modifiers: list[str] = []
    bodies: list[Slot] = [frame.names[at] for at in range(head + 1, end) if at in frame.names]
    first = head
    for at in range(head - 1, max(head - _MOST, min(start, head) - _MOST, 0) - 1, -1):
        form = frame.forms[at]
        if frame.clauses[at] != frame.clauses[head] or (at < start < head):
            break
        rank = frame.names[at].tokens[:1] if form == "" and len(frame.names[at].tokens) == 1 else ()
        if rank and (rank[0] in RANKS or rank[0] in OPENING):
            modifiers.append(rank[0])  # "Assistant manager" opens a sentence
            first = at
            continue
        if form == "":
            bodies.append(frame.names[at])
            first = at
            break
        if form in PORTFOLIOS or form in RANKS or form in FORMER:
            modifiers.append(form)
            first = at
        elif not is_common(form) or form in VERBS or form.endswith(PAST):
            break
    known = frozenset(SAME.get(form, form) for form in modifiers) - FORMER - {""}
    words = " ".join(
        frame.names[at].span.of(frame.text) if at in frame.names else frame.forms[at]
        for at in range(first, end or head + 1)
    )
    before = frame.forms[max(first - 2, 0) : head]
    is_former = bool(ONCE.intersection(before))
    form = frame.forms[head]
    named = MADE.get((frame.forms[head - 1] if head else "", form), HEADS.get(form, "ceo"))
    return Office(named, known, tuple(bodies), words or frame.forms[head], is_former)
