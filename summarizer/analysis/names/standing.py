"""Who holds which office by the words around a name, told by the tables of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords

__all__ = ["Standing", "before_office", "office_at", "standings_of"]

_BEFORE = 2  # words before an office: "the former finance minister"
_FARTHEST = 9  # words between an office and its bearer: "ministre de l'Économie et des Finances"
_MOST_BETWEEN = 4  # after the name: "X (SPD), der neue ... Minister"
_VICE = "vice"


class Standing(NamedTuple):
    """An office that words give a person.

    Attributes:
        kind: Which kind of office, "" where the tables tell none.
        fields: What it is of: "finance", the name of a body.
        is_former: Whether it is told of another time.
        span: Where the office stands.
    """

    kind: str
    fields: frozenset[str]
    is_former: bool
    span: Span

    def is_same(self, other: Standing) -> bool:
        """Tell whether two may be one office."""
        is_open = not self.fields or not other.fields or not self.fields.isdisjoint(other.fields)
        return self.kind == other.kind and is_open


def standings_of(words: Sequence[Word], name: Told, tables: NameWords) -> Iterator[Standing]:
    """Yield the offices that stand right before or after a person's name."""
    before = _before(words, name, tables)
    if before is not None:
        yield before
    after = _after(words, name, tables)
    if after is not None:
        yield after


def before_office(at: int) -> range:
    """Return the numbers of the words before an office among which one tells that it is of the past."""
    return range(max(at - _BEFORE, 0), at)


def office_at(words: Sequence[Word], at: int, tables: NameWords, end: int | None = None) -> Standing | None:
    """Return the office that stands at a word, what it is of read to `end`; `None` for none."""
    word = words[at]
    office = tables.office_in(word.key)
    if office is None or (tables.nouns_have_capitals and not word.is_capital):
        return None
    head, within = office
    first = at
    kind = tables.office_kinds.get(head, "")
    if at and word.follows and f"{words[at - 1].key} {head}" in tables.office_kinds:
        first, kind = at - 1, tables.office_kinds[f"{words[at - 1].key} {head}"]
    told = [within] if within else []
    while first and words[first].is_joined and words[first].joint not in {"'", "’"}:
        first -= 1
        told.append(words[first].key)
    if _VICE in told and kind:
        kind = f"{_VICE} {kind}"
    is_former = "ex" in told or any(words[n].key in tables.former for n in before_office(first))
    fields = {field for part in told if (field := _field_in(part, tables))}
    if not tables.has_compounds:
        fields.update(_fields_before(words, first, tables))
    last = min(len(words), at + 1 + _FARTHEST) if end is None else end
    fields.update(_fields_after(words, at + 1, last, tables))
    return Standing(kind, frozenset(fields), is_former, Span(words[first].start, word.end))


def _field_in(part: str, tables: NameWords) -> str:
    """Return what an office is of by what stands before it in the word: "bundesfinanz" tells "finance"."""
    if part in tables.broad_offices:
        return ""
    for broad in sorted(tables.broad_offices):
        if part.startswith(broad) and len(part) > len(broad) + 1:
            part = part.removeprefix(broad)
            break
    part = part.strip()
    return tables.office_fields.get(part) or tables.office_fields.get(part.removesuffix("s"), part)


def _fields_before(words: Sequence[Word], first: int, tables: NameWords) -> Iterator[str]:
    """Yield what an office is of by the words before it: "Foreign Minister"."""
    if first and words[first].follows:
        pair = (
            f"{words[first - 2].key} {words[first - 1].key}" if first > 1 and words[first - 1].follows else ""
        )
        field = tables.office_fields.get(pair) or tables.office_fields.get(words[first - 1].key)
        if field:
            yield field


def _fields_after(words: Sequence[Word], first: int, last: int, tables: NameWords) -> Iterator[str]:
    """Yield what an office is of by the words after it: "de l'Économie et des Finances"."""
    # "Ministre fédérale des Transports"
    if first + 1 < last and words[first].key in tables.of_offices and words[first].follows:
        first += 1
    if first >= last or words[first].key not in tables.governing:
        return
    for at in range(first, last):
        word = words[at]
        if not (word.follows or word.is_joined) or word.key in tables.breaking:
            return
        pair = f"{word.key} {words[at + 1].key}" if at + 1 < last else ""
        field = tables.office_fields.get(pair) or tables.office_fields.get(word.key)
        if field:
            yield field


def _before(words: Sequence[Word], name: Told, tables: NameWords) -> Standing | None:
    """Return the office before a name: "Finanzminister X", "ministre de l'Économie, X"."""
    at = name.first
    if at and words[at - 1].key in tables.titles:
        at -= 1
    joint = words[at].joint
    if not words[at].follows and joint != ", ":
        return None
    # "L'avocate de X" is another than X.
    if at and words[at].follows and words[at - 1].key in tables.governing:
        return None
    for back in range(at - 1, max(at - 1 - _FARTHEST, -1), -1):
        word = words[back]
        if word.key in tables.breaking:
            return None
        if back and word.key in tables.of_offices and tables.office_in(words[back - 1].key) is not None:
            continue  # "directeur général" is no general
        standing = office_at(words, back, tables, at)
        if standing is not None:
            first = back + 1 if words[back + 1].key not in tables.of_offices else back + 2
            is_near = first >= at or words[first].key in tables.governing
            is_theirs = (
                back + 2 <= at
                and not tables.nouns_have_capitals
                and not words[back + 1].is_capital
                and any(
                    phrase.kind == "people"
                    for phrase in tables.table.at(words[back + 1].key, (), is_upper=False, is_capital=False)
                )
            )
            return standing if is_near or is_theirs else None
        if not (word.follows or word.is_joined):
            return None
    return None


def _after(words: Sequence[Word], name: Told, tables: NameWords) -> Standing | None:
    """Return the office after a name: "X (SPD), der Finanzminister", "X, ministre de l'Économie"."""
    at = name.last
    if at < len(words) and words[at].joint.endswith("("):
        at += 1
        while at < len(words) and ")" not in words[at].joint and at < name.last + _MOST_BETWEEN:
            at += 1
    if at >= len(words) or not words[at].joint.strip(") ").startswith(","):
        return None
    for step in range(at, min(at + _MOST_BETWEEN, len(words))):
        word = words[step]
        # "X, et la ministre Y" gives no office to X.
        is_list = step == at and word.key in tables.joining
        if is_list or (step > at and not (word.follows or word.is_joined)):
            return None
        standing = office_at(words, step, tables)
        if standing is not None:
            following = words[step + 1] if step + 1 < len(words) else None
            # "X, Finanzminister Y und Z" is a list.
            is_row = following is not None and following.follows and following.is_capital
            return None if is_row else standing
        if word.key in tables.breaking or (
            word.is_capital and not word.is_upper and tables.nouns_have_capitals
        ):
            return None
    return None
