"""The items of a finished brief in reading order, as an editor goes through them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.text.spans import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.analysis.source import Source
    from summarizer.model.brief import Brief, Claim, Quoted, Unconfirmed
    from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
    from summarizer.model.finding import Evidence

__all__ = ["Item", "first_sentence", "items_of", "without_quotations"]

_QUOTED = re.compile(
    r"“[^”]*”|\"[^\"]*\"|(?<![\w])'(?=[A-Z])[^']*(?:'(?=\w)[^']*)*'(?!\w)|(?<!\w)‘[^’]*’(?!\w)"
)
_TOLD = frozenset(
    ("lead", "key_takeaways", "verified_facts", "context_and_impact", "unconfirmed", "bottom_line")
)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a brief.

    Attributes:
        path: JSON pointer.
        section: The section.
        text: What it tells, or quotes.
        cited: The numbers of the article's sentences it cites, in its order.
        speaker: Of an official statement, who speaks.
        role: Of an official statement, the speaker's role.
    """

    path: str
    section: str
    text: str
    cited: tuple[int, ...]
    speaker: str = ""
    role: str = ""

    @property
    def is_told(self) -> bool:
        """Whether it tells something, as a headline and a statement do not."""
        return self.section in _TOLD


def items_of(brief: Brief | Draft, source: Source) -> list[Item]:
    """Return the items of `brief` that have words, in reading order."""
    return [item for item in _walk(brief, source) if item.text.strip()]


def _walk(brief: Brief | Draft, source: Source) -> Iterator[Item]:
    def cited(evidence: Iterable[int | Evidence]) -> tuple[int, ...]:
        return _numbers(evidence, source)

    yield Item("/headline", "headline", brief.headline, ())
    yield Item("/lead", "lead", brief.lead.text, cited(brief.lead.evidence))
    quotes: tuple[OfficialQuote | Quoted, ...] = (*brief.official_statements,)
    claims: tuple[UnconfirmedItem | Unconfirmed, ...] = (*brief.unconfirmed,)
    sections: dict[str, tuple[Statement | Claim, ...]] = {
        "key_takeaways": (*brief.key_takeaways,),
        "verified_facts": (*brief.verified_facts,),
        "context_and_impact": (*brief.context_and_impact,),
    }
    for section, statements in sections.items():
        for index, statement in enumerate(statements):
            yield Item(f"/{section}/{index}", section, statement.text, cited(statement.evidence))
    for index, said in enumerate(quotes):
        section = "official_statements"
        yield Item(f"/{section}/{index}", section, said.quote, cited(said.evidence), said.speaker, said.role)
    for index, claim in enumerate(claims):
        yield Item(f"/unconfirmed/{index}", "unconfirmed", claim.claim, cited(claim.evidence))
    yield Item("/bottom_line", "bottom_line", brief.bottom_line.text, cited(brief.bottom_line.evidence))


def _numbers(evidence: Iterable[int | Evidence], source: Source) -> tuple[int, ...]:
    """Return the numbers of cited sentences: as a draft has them, or by where a brief's evidence stands."""
    found: list[int] = []
    for entry in evidence:
        if isinstance(entry, int):
            found.append(entry)
        else:
            found += source.numbers_of(Span(entry.start, entry.end))[:1]
    return tuple(found)


def first_sentence(text: str) -> str:
    """Return the first sentence of an item."""
    spans = split_sentences(text)
    return spans[0].of(text) if spans else text


def without_quotations(text: str) -> str:
    """Return `text` with spaces in place of what stands in quotation marks."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text)
