"""From a draft to a brief: edited by policy, each item with its evidence, every decision on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.brief import Brief, Claim, Quoted, Unconfirmed
from summarizer.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.edit import edit_draft
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.finding import Evidence
    from summarizer.policy import Policy
    from summarizer.provenance import Provenance
    from summarizer.source import Source

__all__ = ["content_of", "publish"]


def publish(draft: Draft, source: Source, policy: Policy, provenance: Provenance) -> Brief:
    """Return the brief that stands of `draft`: the same draft, source, policy and provenance, the same brief.

    Raises:
        FindingsError: The policy says *raise*; `EmptyBriefError` when nothing is left to publish.
    """
    edited = edit_draft(draft, source, policy)
    content = edited.content
    return Brief(
        headline=content.headline,
        lead=_claim(content.lead, source),
        key_takeaways=tuple(_claim(item, source) for item in content.key_takeaways),
        verified_facts=tuple(_claim(item, source) for item in content.verified_facts),
        context_and_impact=tuple(_claim(item, source) for item in content.context_and_impact),
        official_statements=tuple(_quoted(item, source) for item in content.official_statements),
        unconfirmed=tuple(_unconfirmed(item, source) for item in content.unconfirmed),
        bottom_line=_claim(content.bottom_line, source),
        findings=edited.report.findings,
        verdicts=edited.report.verdicts,
        edits=edited.edits,
        draft=draft,
        provenance=provenance,
    )


def content_of(brief: Brief, source: Source) -> Draft:
    """Return the sections of `brief` as a draft, its evidence as the numbers of the sentences it touches."""

    def statement(claim: Claim) -> Statement:
        return Statement(text=claim.text, evidence=_numbers(claim.evidence, source))

    return Draft(
        headline=brief.headline,
        lead=statement(brief.lead),
        key_takeaways=tuple(map(statement, brief.key_takeaways)),
        verified_facts=tuple(map(statement, brief.verified_facts)),
        context_and_impact=tuple(map(statement, brief.context_and_impact)),
        official_statements=tuple(
            OfficialQuote(
                quote=item.quote,
                speaker=item.speaker,
                role=item.role,
                setting=item.setting,
                evidence=_numbers(item.evidence, source),
            )
            for item in brief.official_statements
        ),
        unconfirmed=tuple(
            UnconfirmedItem(
                claim=item.claim,
                status=item.status,
                according_to=item.according_to,
                evidence=_numbers(item.evidence, source),
            )
            for item in brief.unconfirmed
        ),
        bottom_line=statement(brief.bottom_line),
    )


def _numbers(evidence: Sequence[Evidence], source: Source) -> tuple[int, ...]:
    found = (n for part in evidence for n in source.numbers_of(Span(part.start, part.end)))
    return tuple(dict.fromkeys(found))


def _evidence(numbers: Sequence[int], source: Source) -> tuple[Evidence, ...]:
    return tuple(source.evidence(sentence.span) for sentence in source.cited(dict.fromkeys(numbers)))


def _claim(statement: Statement, source: Source) -> Claim:
    return Claim(text=statement.text, evidence=_evidence(statement.evidence, source))


def _quoted(item: OfficialQuote, source: Source) -> Quoted:
    evidence = _evidence(item.evidence, source)
    return Quoted(
        quote=item.quote, speaker=item.speaker, role=item.role, setting=item.setting, evidence=evidence
    )


def _unconfirmed(item: UnconfirmedItem, source: Source) -> Unconfirmed:
    evidence = _evidence(item.evidence, source)
    return Unconfirmed(
        claim=item.claim, status=item.status, according_to=item.according_to, evidence=evidence
    )
