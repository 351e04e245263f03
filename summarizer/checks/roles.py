"""Does a brief give a person the office that the article gives?"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from summarizer.names.reading import PORTFOLIOS
from summarizer.names.slots import PLACE, is_same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.names.slots import Slot
    from summarizer.source import Source
    from summarizer.text import Span

__all__ = ["WrongRole", "find_wrong_role"]

# Offices, the words for the same office in one row.
_HEADS: dict[str, str] = {
    word: row.split()[0]
    for row in """minister secretary
president
premier
chancellor
governor
mayor
senator
representative congressman congresswoman
king
queen
prince
princess
pope
bishop archbishop
ambassador
general
colonel
captain
sergeant
admiral
judge justice
prosecutor
lawyer barrister solicitor
sheriff
spokesman spokeswoman spokesperson
chairman chairwoman chairperson chair
director
coach manager
administrator
commissioner""".splitlines()
    for word in row.split()
}
_LEADING = frozenset("the a an his her its their former ex then who is was".split()) | {PLACE}
_SAME = {
    "defense": "defence",
    "labor": "labour",
    "transportation": "transport",
    "vice": "deputy",
    "acting": "",
}
# In a court each has one part; of presidents and ministers a reader knows more than an article says.
_COURT = frozenset({"judge", "prosecutor", "lawyer"})
_MOST_MODIFIERS = 3
_MOST_LEADING = 4


class _Role(NamedTuple):
    head: str
    modifiers: frozenset[str]
    words: str


class WrongRole(NamedTuple):
    """A role the article does not give.

    Attributes:
        role: The role in the brief's words.
        given: The role in the article's words, "" where it gives the name none, and this one to another name.
        span: The name in the article that has it.
    """

    role: str
    given: str
    span: Span


def find_wrong_role(slot: Slot, text: str, source: Source) -> WrongRole | None:
    """Return the role `text` gives the name at `slot` where the article gives it only others, else None."""
    roles = list(_roles(slot, text))
    if not roles:
        return None
    mentions = [
        other
        for other in source.slots_with.get(slot.tokens[-1], ())
        if slot.tokens[-1] == other.tokens[-1] and is_same(slot.tokens, other.tokens)
    ]
    given = [(other, role) for other in mentions for role in _roles(other, source.text)]
    for role in roles:
        if given and not any(_agree(role, known) for _, known in given):
            other, known = given[0]
            # The same sentence may give a further office in other words, unless it is somebody else's.
            if _is_held(role, slot, source) or not any(_is_near(role, other, source) for other in mentions):
                return WrongRole(role.words, known.words, other.span)
        if not given and role.head in _COURT and not any(_is_near(role, other, source) for other in mentions):
            holder = next(_holders(role, slot, source), None)
            if holder is not None:
                return WrongRole(role.words, "", holder.span)
    return None


def _roles(slot: Slot, text: str) -> Iterator[_Role]:
    before = [form for form, _ in slot.before]
    if before and before[0] in _HEADS:
        yield _role(before[0], before[1:])
    if text[slot.span.end : slot.span.end + 1] != ",":
        return
    after = [form for form, _ in slot.after]
    for index, form in enumerate(after):
        if form in _HEADS:
            yield _role(form, after[:index][::-1])
            return
        if form not in PORTFOLIOS and (form not in _LEADING or index >= _MOST_LEADING):
            return


def _role(head: str, nearest_first: list[str]) -> _Role:
    modifiers: list[str] = []
    for form in nearest_first[:_MOST_MODIFIERS]:
        if form not in PORTFOLIOS:
            break
        modifiers.append(form)
    known = frozenset(_SAME.get(form, form) for form in modifiers) - {""}
    return _Role(_HEADS[head], known, " ".join((*modifiers[::-1], head)))


def _agree(role: _Role, known: _Role) -> bool:
    if role.head != known.head:
        return False
    return role.modifiers <= known.modifiers or known.modifiers <= role.modifiers - {"prime", "deputy"}


def _is_held(role: _Role, slot: Slot, source: Source) -> bool:
    """Tell whether the article gives this very role to another name."""
    return next(_holders(role, slot, source), None) is not None


def _holders(role: _Role, slot: Slot, source: Source) -> Iterator[Slot]:
    """Yield the other names that the article gives this very role."""
    for other in source.slots:
        if not is_same(slot.tokens, other.tokens) and any(
            role.head == known.head and role.modifiers == known.modifiers
            for known in _roles(other, source.text)
        ):
            yield other


def _is_near(role: _Role, mention: Slot, source: Source) -> bool:
    """Tell whether the sentence that has the name also has the words of the role."""
    words = source.reading.words
    first = bisect_left(words.sentences, mention.sentence)
    last = bisect_left(words.sentences, mention.sentence + 1, lo=first)
    forms = set(words.forms[first:last])
    same = {word for word, head in _HEADS.items() if head == role.head}
    modifiers = {form for form in forms if form in PORTFOLIOS}
    return bool(same & forms) and role.modifiers <= {_SAME.get(form, form) for form in modifiers}
