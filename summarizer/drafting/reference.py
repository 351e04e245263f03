"""Quotations by reference: a drafter names one by its number, and the words are taken from the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model.draft import Draft, OfficialQuote, ReferencedDraft
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.model.draft import QuoteReference

__all__ = ["refer_quotes", "referable", "resolve_references"]


def referable(source: Source) -> dict[int, Quotation]:
    """Return the quotations that can be referred to, by number: what was said, not titles or scare quotes."""
    return {q.number: q for q in source.quotations if q.kind in {"speech", "block"}}


def resolve_references(draft: ReferencedDraft, source: Source) -> Draft:
    """Return `draft` with each reference replaced by the article's own words and speaker.

    A number that no quotation has gives an official statement without words, which the shape check
    finds and every policy but `report` takes out.
    """
    known = referable(source)
    quotes = [_resolve(item, known.get(item.quote_ref), source) for item in draft.official_statements]
    content = draft.model_dump() | {"official_statements": tuple(quote.model_dump() for quote in quotes)}
    return Draft.model_validate(content)


def refer_quotes(draft: Draft, source: Source) -> ReferencedDraft:
    """Return `draft` with each official statement named by number.

    Raises:
        ValueError: A statement's words are not those of one quotation of the article.
    """
    numbers = {q.words_in(source.text).rstrip(".,"): q.number for q in referable(source).values()}
    references: list[dict[str, object]] = []
    for item in draft.official_statements:
        number = numbers.get(item.quote.rstrip(".,"))
        if number is None:
            raise ValueError(f"no quotation of the article has the words {item.quote!r}")
        references.append({"quote_ref": number, "role": item.role, "setting": item.setting})
    return ReferencedDraft.model_validate(draft.model_dump() | {"official_statements": tuple(references)})


def _resolve(reference: QuoteReference, quotation: Quotation | None, source: Source) -> OfficialQuote:
    if quotation is None:
        return OfficialQuote(
            quote="", speaker="", role=reference.role, setting=reference.setting, evidence=()
        )
    speaker = quotation.attribution
    spans = [quotation.span] + [s for s in (speaker.cue, speaker.speaker) if s is not None]
    numbers = {n for span in spans for n in source.numbers_of(Span(span.start, span.end))}
    return OfficialQuote(
        # The comma that leads over to "he said" is the sentence's, not the speaker's.
        quote=quotation.words_in(source.text).rstrip(","),
        speaker=speaker.name or (speaker.speaker.of(source.text) if speaker.speaker else ""),
        role=reference.role,
        setting=reference.setting,
        evidence=tuple(sorted(numbers)),
    )
