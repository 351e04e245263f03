"""A brief of one article, by the embedded drafter or by a live model: drafted, checked, edited, published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.analysis.no_article import why_no_article
from summarizer.analysis.source import read
from summarizer.checks.run import CHECK_VERSION
from summarizer.drafting.drafted import total_usage
from summarizer.drafting.prompt import build_request
from summarizer.drafting.providers import split_model
from summarizer.drafting.reference import resolve_references
from summarizer.editing.publish import publish
from summarizer.editing.rounds import Drafter, Rounds
from summarizer.model.draft import Draft, ReferencedDraft
from summarizer.model.errors import FindingsError, NoArticleError
from summarizer.model.provenance import Provenance
from summarizer.model.spec import HOUSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel

    from summarizer.analysis.source import Source
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.provenance import Attempt
    from summarizer.model.spec import BriefSpec
    from summarizer.second_reader.reader import SecondReader

__all__ = ["publish_extractive", "publish_live", "publish_read_extract", "read_to_brief"]


def read_to_brief(article: Article, *, force: bool = False) -> Source:
    """Return the index of an article from which a brief is to be made.

    Raises:
        NoArticleError: The text does not look like an article, and `force` is not set.
    """
    source = read(article)
    reason = "" if force else why_no_article(source)
    if reason:
        raise NoArticleError(
            f"this text is not summarised. {reason} Give the article's own text, or use --force "
            "(force=True in Python)"
        )
    return source


def publish_extractive(source: Source, policy: Policy, spec: BriefSpec = HOUSE) -> Brief:
    """Return the brief of `source` that the embedded drafter and `policy` make."""
    # Who verifies, or asks a model, needs none of it: loading it takes a thirtieth of the time of a start.
    from summarizer.drafting.extractive import draft_extractive

    return publish(draft_extractive(source, spec=spec), source, policy, _extracted(source, policy, spec))


async def publish_read_extract(
    source: Source, policy: Policy, reader: SecondReader | None, spec: BriefSpec = HOUSE
) -> Brief:
    """Return the brief that the embedded drafter makes, its items read by a second model."""
    from summarizer.drafting.extractive import draft_extractive

    draft = draft_extractive(source, spec=spec)
    rounds = Rounds(source, policy, reader=reader, spec=spec)
    await rounds.run(draft)
    made = _extracted(source, policy, spec)
    return publish(draft, source, policy, made, earlier=rounds.edits, reading=rounds.reading)


def _extracted(source: Source, policy: Policy, spec: BriefSpec) -> Provenance:
    return Provenance(
        **_describe(source),
        drafter="extractive",
        check_version=CHECK_VERSION,
        policy=policy.name,
        spec=spec,
    )


def _describe(source: Source) -> dict[str, Any]:
    article, told = source.article, source.language
    known = article.model_dump(include={"title", "publisher", "published", "author", "url"})
    return {
        "article": article.key,
        "article_sha256": article.sha256,
        **known,
        "origin": article.origin,
        "language": article.language or told.code,
        "language_risk": None if told.is_given else told.risk,
    }


async def publish_live(  # noqa: PLR0913 - what it takes, each by its name
    source: Source,
    drafter: LiveDrafter,
    policy: Policy,
    settings: Settings,
    *,
    price: Price | None = None,
    reader: SecondReader | None = None,
) -> Brief:
    """Return the brief of `source` that a live model and `policy` make; `drafter` stays open.

    The model is asked again about items that fail a check, at most `settings.repairs` times. If that fails,
    the brief stays as it was. `reader` reads the items before this, and changed items again after it. The
    brief records the cost at `price`.
    """
    dialect = split_model(settings.model)[0].schema
    request = build_request(source, dialect=dialect, quotes=settings.quotes, spec=settings.spec)
    drafted = await drafter.draft(request)
    drafted_at = drafter.now()
    draft = _as_draft(drafted.draft, source)
    rounds = Rounds(source, policy, Drafter(drafter, settings, price), reader, settings.spec)
    await rounds.run(draft)
    attempts = _renumbered(drafted.attempts + rounds.attempts)
    usage = total_usage(attempts)
    provenance = Provenance(
        **_describe(source),
        drafter="live",
        model=settings.model,
        prompt_version=request.prompt_version,
        schema_version=request.schema_version,
        check_version=CHECK_VERSION,
        policy=policy.name,
        attempts=attempts,
        usage=usage,
        cost=price.of(usage) if price else None,
        drafted_at=drafted_at,
        spec=settings.spec,
    )
    try:
        return publish(draft, source, policy, provenance, earlier=rounds.edits, reading=rounds.reading)
    except FindingsError as error:
        # What was paid for is handed to the caller, published or not.
        error.draft, error.attempts = draft, attempts
        raise


def _as_draft(proposed: BaseModel, source: Source) -> Draft:
    if isinstance(proposed, ReferencedDraft):
        return resolve_references(proposed, source)
    if isinstance(proposed, Draft):
        # Of a brief with fewer sections it is a shape of its own.
        return Draft(**dict(proposed))
    raise TypeError(f"the drafter returned {type(proposed).__name__}, which is not a Draft: return a Draft")


def _renumbered(attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    return tuple(a.model_copy(update={"number": number}) for number, a in enumerate(attempts, start=1))
