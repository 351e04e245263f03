"""Does the article give a person the office that a brief does? For languages told by tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.standing import office_at, standings_of
from summarizer.checks.names.bearing import is_one
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.standing import Standing
    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.lang.name_words import NameWords
    from summarizer.model.finding import Verdict

__all__ = ["EXCLUSIVE", "LEADING", "OtherOffice", "find_other_offices", "find_other_role", "misnamed"]

EXCLUSIVE = frozenset(
    {
        "head",
        "president",
        "minister",
        "mayor",
        "pope",
        "king",
        "speaker",
        "judge",
        "prosecutor",
        "lawyer",
        "coach",
        "keeper",
        "striker",
        "defender",
        "midfielder",
        "winger",
        "prop",
        "hooker",
        "referee",
        "ambassador",
        "governor",
        "prefect",
        "doctor",
        "bishop",
        "priest",
        "district",
        "officer",
        "vice president",
    }
)
"""Kinds of office, which each language names for its own words. Nobody holds two of these at a time."""

LEADING = frozenset({"president", "chief", "director", "head"})
"""Kinds of office with which one leads a body, each of which may be told as another of them."""

# What the tables of all languages tell alike.
_TRANSLATED = frozenset({"minister"})
# Of these, what each is of tells two apart: "défense" and "parties civiles".
_OF_FIELDS = frozenset({"minister", "lawyer"})
# Of these an article seldom has two.
_LONE = frozenset({"coach", "keeper", "prosecutor", "judge", "bishop", "priest"})
# Whom an article calls otherwise is none of these where it has none.
_OF_STATE = frozenset({"mayor", "prefect", "ambassador", "governor", "bishop"})
# Of these there is one in a state.
_ONE = frozenset({"head"})


class OtherOffice(NamedTuple):
    """The article's office of somebody to whom a brief gives another.

    Attributes:
        span: Where the article gives it.
        told: What the article has instead.
        rule: The rule that tells it.
    """

    span: Span
    told: str
    rule: str


def find_other_offices(
    words: Sequence[Word], names: Sequence[Told], stock: Stock, text: str, tables: NameWords
) -> Iterator[tuple[Told, OtherOffice]]:
    """Yield each person of a text whose office is another in the article.

    Args:
        words: The words of the text.
        names: The names among them.
        stock: The article's words and names.
        text: The article's text.
        tables: The words of names of the language of `words`.
    """
    is_across = tables.code != stock.tables.code
    for name in names:
        if name.kind not in {"person", "name"} or not name.words:
            continue
        held = list(stock.offices_of(name))
        for given in standings_of(words, name, tables):
            if not given.kind or given.is_former or any(given.is_same(other) for other in held):
                continue
            if stock.is_near(name, given):
                continue
            other = _conflict(given, held, name, stock, text)
            if other is not None and (not is_across or given.kind in _TRANSLATED):
                yield name, other


def find_other_role(
    speaker: Sequence[Told], role: Sequence[Word], stock: Stock, text: str
) -> OtherOffice | None:
    """Return the article's office of a speaker where the words of the role give another one."""
    for name in speaker[:1]:
        held = list(stock.offices_of(name))
        for at in range(len(role)):
            given = office_at(role, at, stock.tables)
            if given is None or not given.kind:
                continue
            if given.is_former or any(given.is_same(other) for other in held) or stock.is_near(name, given):
                return None
            return _conflict(given, held, name, stock, text)
    return None


def misnamed(passage: Passage, name: Told, other: OtherOffice, source: Source) -> Verdict:
    """Return the finding that a person is given another office."""
    message = f"The article does not call {name.span.of(passage.text)} that: {other.told}."
    remark = Remark(message, rule=other.rule)
    return give_verdict(passage, "name.role", name.span, [source.evidence(other.span)], remark)


def _conflict(
    given: Standing, held: Sequence[Standing], name: Told, stock: Stock, text: str
) -> OtherOffice | None:
    clashing = [other for other in held if other.kind and _clash(given, other, stock)]
    sure = [other for other in clashing if other.kind != given.kind or given.kind == "minister"]
    for other in sure or clashing:
        told = f"it has {other.span.of(text)}"
        return OtherOffice(other.span, told, "name-role" if sure else "name-role-likely")
    # A calling tells no office: "la biologiste".
    kinds = {other.kind for other in held if other.kind}
    if kinds and given.kind not in kinds:
        bearer = _other_bearer(given, name, stock)
        if bearer is not None:
            return OtherOffice(bearer.span, f"it says so of {bearer.span.of(text)}", "name-role-likely")
    if not held:
        is_telling = given.fields or given.kind in _ONE
        bearer = stock.bearer_of(given) if is_telling else None
        if bearer is None and given.kind in _LONE and stock.is_held_throughout(given.kind):
            bearer = _other_bearer(given, name, stock)
        if bearer is not None and not is_one(name, bearer, stock):
            return OtherOffice(bearer.span, f"it says so of {bearer.span.of(text)}", "name-role-likely")
        own = [title for who, title in stock.titles if is_one(name, who, stock)]
        if own and given.kind in _OF_STATE and not stock.has_office(given.kind):
            word = stock.words[own[0].at]
            span = Span(word.start, word.end)
            return OtherOffice(span, f"it has {span.of(text)}", "name-role-likely")
    return None


def _other_bearer(given: Standing, name: Told, stock: Stock) -> Told | None:
    """Return somebody else to whom the article gives this kind of office, `None` for nobody."""
    return next(
        (
            bearer
            for bearer, standing in stock.standings
            if standing.is_same(given) and not standing.is_former and not is_one(name, bearer, stock)
        ),
        None,
    )


def _clash(one: Standing, other: Standing, stock: Stock) -> bool:
    if one.kind == other.kind:
        # A "Vorstandschef" may be called after the company; two parties or two states are two.
        is_told = one.kind in _OF_FIELDS or one.fields | other.fields <= stock.tables.keys
        return is_told and not one.is_same(other)
    if {one.kind, other.kind} == {"head", "vice head"}:
        return True
    return one.kind in EXCLUSIVE and other.kind in EXCLUSIVE
