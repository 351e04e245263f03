"""The text fields of a brief as checks see them: each with its path, section, kind and cited sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model.draft import Draft, OfficialQuote, Statement, Status, UnconfirmedItem

__all__ = [
    "Kind",
    "Languages",
    "Passage",
    "fold_field",
    "forget_folded",
    "free_text",
    "item_of",
    "passages_of",
]

Kind = Literal[
    "headline", "statement", "quote", "speaker", "role", "setting", "claim", "according_to", "free"
]


class Languages(NamedTuple):
    """The language of an article and that of a brief of it, as BCP 47 primary subtags."""

    article: str
    brief: str


# One check of a field after another asks, and a brief has some thirty.
fold_field = lru_cache(maxsize=64)(fold)
forget_folded = fold_field.cache_clear

_ITEM = re.compile(r"/(?:headline|lead|bottom_line|[a-z_]+/\d+)")


@dataclass(frozen=True, slots=True)
class Passage:
    """One text field.

    Attributes:
        path: JSON pointer into the brief, "" for a free text.
        text: The field's text.
        section: The brief's section ("lead", "official_statements", ...), "" for a free text.
        kind: What the field is.
        cited: Numbers (from 1) of the article's sentences its item cites; empty when it cites none.
        item: JSON pointer of the item the field belongs to: what an edit would move or drop.
        cites: Whether the field's form has a place for sentence numbers; a headline, a free text and
            a brief in the Markdown layout have none.
        status: The status of the unconfirmed item the field belongs to; "" elsewhere.
        language: BCP 47 primary subtag of the brief's language where that is not the article's; "" elsewhere.
    """

    path: str
    text: str
    section: str
    kind: Kind
    cited: tuple[int, ...] = ()
    item: str = ""
    cites: bool = True
    status: Status | Literal[""] = ""
    language: str = ""


def item_of(path: str) -> str:
    """Return the JSON pointer of the item that the field at `path` belongs to; `path` where there is none."""
    match = _ITEM.match(path)
    return match.group() if match else path


def free_text(text: str) -> tuple[Passage, ...]:
    """Return the single passage that a text without a brief's structure is."""
    return (Passage("", text, "", "free", cites=False),)


def passages_of(draft: Draft, *, cites: bool = True) -> tuple[Passage, ...]:
    """Return all text fields of `draft` in the order of the brief, blank ones too.

    `cites` is false for a brief whose form has no place for sentence numbers.
    """
    passages = tuple(_walk(draft))
    return passages if cites else tuple(replace(passage, cites=False) for passage in passages)


def _walk(draft: Draft) -> Iterator[Passage]:
    yield Passage("/headline", draft.headline, "headline", "headline", (), "/headline", cites=False)
    yield _statement("/lead", "lead", draft.lead)
    for section in ("key_takeaways", "verified_facts", "context_and_impact"):
        items: tuple[Statement, ...] = getattr(draft, section)
        for index, statement in enumerate(items):
            yield _statement(f"/{section}/{index}", section, statement)
    for index, quote in enumerate(draft.official_statements):
        yield from _official(f"/official_statements/{index}", quote)
    for index, claim in enumerate(draft.unconfirmed):
        yield from _unconfirmed(f"/unconfirmed/{index}", claim)
    yield _statement("/bottom_line", "bottom_line", draft.bottom_line)


def _statement(item: str, section: str, statement: Statement) -> Passage:
    return Passage(f"{item}/text", statement.text, section, "statement", statement.evidence, item)


def _official(item: str, quote: OfficialQuote) -> Iterator[Passage]:
    fields: tuple[tuple[Kind, str], ...] = (
        ("quote", quote.quote),
        ("speaker", quote.speaker),
        ("role", quote.role),
        ("setting", quote.setting),
    )
    for kind, text in fields:
        yield Passage(f"{item}/{kind}", text, "official_statements", kind, quote.evidence, item)


def _unconfirmed(item: str, claim: UnconfirmedItem) -> Iterator[Passage]:
    fields: tuple[tuple[Kind, str], ...] = (("claim", claim.claim), ("according_to", claim.according_to))
    for kind, text in fields:
        yield Passage(f"{item}/{kind}", text, "unconfirmed", kind, claim.evidence, item, status=claim.status)
