"""From a draft to a brief: edited by policy, each item with its evidence, every decision on record."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from summarizer.checks.run import CHECK_VERSION
from summarizer.editing.edit import edit_draft
from summarizer.editing.replay import replay
from summarizer.export.sections import WITH_LEAD
from summarizer.logs import log_edit
from summarizer.model.article import Article
from summarizer.model.brief import Brief, Claim, Quoted, Unconfirmed
from summarizer.model.codes import CODES
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.model.errors import BriefError
from summarizer.model.finding import Finding, verdict_fields
from summarizer.model.provenance import recorded_language
from summarizer.model.seal import seal_brief
from summarizer.second_reader.hold import hold_again
from summarizer.second_reader.items import Item
from summarizer.second_reader.judge import check_read, opinions_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.editing.policy import Policy
    from summarizer.export.compact import Compact
    from summarizer.model.brief import Edit
    from summarizer.model.finding import Evidence, SealState, SignatureState
    from summarizer.model.provenance import Provenance
    from summarizer.model.reading import Reading
    from summarizer.model.report import Report

__all__ = [
    "PROOF_CODES",
    "as_recorded",
    "check_seal",
    "content_of",
    "proof_finding",
    "prove",
    "publish",
    "republish",
]

PROOF_CODES = frozenset(
    {"evidence.article", "evidence.altered", "reader.astray", "shape.replay", "shape.verdicts"}
)
"""The codes of what `prove` finds, and no check does."""


def publish(  # noqa: PLR0913 - what a brief is made of, each by its name
    draft: Draft,
    source: Source,
    policy: Policy,
    provenance: Provenance,
    *,
    earlier: Sequence[Edit] = (),
    reading: Reading | None = None,
) -> Brief:
    """Return the brief that stands of `draft`: from the same arguments always the same brief.

    `earlier` are the edits made before, `reading` what a second model said of the items.

    Raises:
        FindingsError: The policy says *raise*; `EmptyBriefError` when nothing is left to publish.
    """
    opinions = opinions_of(reading)
    edited = edit_draft(draft, source, policy, earlier=earlier, opinions=opinions, spec=provenance.spec)
    for edit in edited.edits:
        _log(edit)
    return seal_brief(
        Brief(
            **_sections(edited.content, source),
            findings=edited.report.findings,
            verdicts=edited.report.verdicts,
            edits=edited.edits,
            draft=draft,
            provenance=provenance,
            reading=reading,
        )
    )


def republish(brief: Brief, source: Source, edits: Sequence[Edit]) -> Brief:
    """Return `brief` after further `edits`, judged again by the checks and the recorded opinions, and sealed.

    A signature is lost by it.

    Raises:
        BriefError: An edit does not fit.
    """
    made = (*brief.edits, *edits)
    content = replay(brief.draft, made)
    report = check_read(content, source, opinions_of(brief.reading), spec=brief.provenance.spec)
    renewed = {
        **_sections(content, source),
        "findings": report.findings,
        "verdicts": report.verdicts,
        "edits": made,
        "provenance": brief.provenance.model_copy(update={"check_version": CHECK_VERSION}),
    }
    return seal_brief(brief.model_copy(update=renewed))


def _log(edit: Edit) -> None:
    found = edit.finding
    log_edit(
        "edited",
        logging.DEBUG,
        f"{edit.action} {edit.path}: {found.code}",
        action=edit.action,
        path=edit.path,
        code=found.code,
        rule=found.rule,
        round=edit.round,
    )


def check_seal(seal: SealState, signature: SignatureState | None) -> Iterator[Finding]:
    """Yield what is wrong with the seal of a brief, and with its signature where a key was given."""
    if seal == "changed":
        message = (
            "The brief was changed since it was written: what it records of its making, such as the model, "
            "the cost and the dates, cannot be relied on."
        )
        yield proof_finding("shape.seal", "/seal", message)
    if signature == "missing":
        yield proof_finding("shape.signature", "/seal", "The brief is not signed.")
    elif signature == "bad":
        message = (
            "The signature is not of the key that was given."
            if seal == "unchanged"
            else "The signature is not of this brief as it is now, or not of the key that was given."
        )
        yield proof_finding("shape.signature", "/seal", message)


def as_recorded(article: Article, provenance: Provenance) -> Article:
    """Return the text of `article` with all else that was known of the article when its brief was made."""
    return Article(
        text=article.text,
        id=provenance.article,
        title=provenance.title,
        publisher=provenance.publisher,
        published=provenance.published,
        language=recorded_language(provenance),
        author=provenance.author,
        origin=provenance.origin,
    )


def prove(brief: Brief, source: Source) -> Iterator[Finding]:
    """Yield what of `brief` does not hold against its article, the first thing first; nothing when all does.

    Held are: the article is the one (hash), every evidence span has its text, every opinion of a second
    reader comes out again as it was held, the edits replay from the draft to the sections, and the checks
    give the same verdicts again. For another article nothing more is checked. Verdicts of older checks are
    not compared.
    """
    if brief.provenance.article_sha256 != source.article.sha256:
        message = "This is not the article that the brief was made from: its text has another SHA-256."
        yield proof_finding("evidence.article", "/provenance/article_sha256", message)
        return
    broken = [*_altered_spans(brief, source), *_astray_opinions(brief, source)]
    yield from broken
    if broken:
        return
    try:
        sections = _sections(replay(brief.draft, brief.edits), source)
    except BriefError as error:
        yield proof_finding("shape.replay", "/edits", f"The edits do not replay: {error}.")
        return
    for name, value in sections.items():
        if getattr(brief, name) != value:
            yield proof_finding(
                "shape.replay", f"/{name}", "Replaying the edits on the draft gives another text here."
            )
            return
    if brief.provenance.check_version == CHECK_VERSION:
        content, opinions = replay(brief.draft, brief.edits), opinions_of(brief.reading)
        report = check_read(content, source, opinions, spec=brief.provenance.spec)
        yield from _changed_verdicts(brief, report)


def _altered_spans(brief: Brief, source: Source) -> Iterator[Finding]:
    for name in WITH_LEAD:
        for index, item in enumerate(brief.section(name)):
            path = f"/{name}" if isinstance(getattr(brief, name), Claim) else f"/{name}/{index}"
            for number, part in enumerate(item.evidence):
                if source.text[part.start : part.end] != part.text or part.start >= part.end:
                    message = "The article does not have this text at this place."
                    yield proof_finding("evidence.altered", f"{path}/evidence/{number}", message, part.text)


def _astray_opinions(brief: Brief, source: Source) -> Iterator[Finding]:
    """Yield the recorded opinions that do not come out again: held as they were, with the same evidence."""
    for number, opinion in enumerate(brief.reading.opinions if brief.reading else ()):
        item = Item(opinion.item.strip("/"), opinion.item, opinion.content)
        if hold_again(opinion, item, source) != opinion:
            message = "What this opinion of a second reader points at is not there."
            yield proof_finding("reader.astray", f"/reading/opinions/{number}", message, opinion.words)


def _changed_verdicts(brief: Brief, report: Report) -> Iterator[Finding]:
    for name, now, then in (
        ("verdicts", report.verdicts, brief.verdicts),
        ("findings", report.findings, brief.findings),
    ):
        # A verdict is kept without what a finding adds to it, so that only its own fields are compared.
        same = [verdict_fields(v) for v in now] == [verdict_fields(v) for v in then]
        if not same or (name == "findings" and now != then):
            yield proof_finding(
                "shape.verdicts", f"/{name}", "The checks do not say again what the brief records."
            )
            return


def proof_finding(code: str, path: str, message: str, text: str = "") -> Finding:
    """Return the error that something a brief claims of its article does not hold."""
    return Finding(
        code=code,
        check=CODES[code].check,
        path=path,
        start=0,
        end=len(text),
        text=text,
        severity="error",
        message=message,
    )


def _sections(content: Draft, source: Source) -> dict[str, Any]:
    return {
        "headline": content.headline,
        "lead": _claim(content.lead, source),
        "key_takeaways": tuple(_claim(item, source) for item in content.key_takeaways),
        "verified_facts": tuple(_claim(item, source) for item in content.verified_facts),
        "context_and_impact": tuple(_claim(item, source) for item in content.context_and_impact),
        "official_statements": tuple(_quoted(item, source) for item in content.official_statements),
        "unconfirmed": tuple(_unconfirmed(item, source) for item in content.unconfirmed),
        "bottom_line": _claim(content.bottom_line, source),
    }


def content_of(brief: Brief | Compact, source: Source) -> Draft:
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


def _claim(statement: Statement, source: Source) -> Claim:
    return Claim(text=statement.text, evidence=source.cited_evidence(dict.fromkeys(statement.evidence)))


def _quoted(item: OfficialQuote, source: Source) -> Quoted:
    evidence = source.cited_evidence(dict.fromkeys(item.evidence))
    return Quoted(
        quote=item.quote, speaker=item.speaker, role=item.role, setting=item.setting, evidence=evidence
    )


def _unconfirmed(item: UnconfirmedItem, source: Source) -> Unconfirmed:
    evidence = source.cited_evidence(dict.fromkeys(item.evidence))
    return Unconfirmed(
        claim=item.claim, status=item.status, according_to=item.according_to, evidence=evidence
    )
