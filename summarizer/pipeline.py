"""The whole way: article in, checked brief out; and the same checks on what exists already."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from pydantic import ValidationError

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.checks.run import CHECK_VERSION, check_draft, check_passages
from summarizer.draft import Draft
from summarizer.errors import ArticleError, BriefError, SettingsError
from summarizer.finding import Report
from summarizer.passage import free_text
from summarizer.policy import find_policy
from summarizer.provenance import Provenance
from summarizer.publish import content_of, prove, publish
from summarizer.source import read

if TYPE_CHECKING:
    from summarizer.policy import Policy
    from summarizer.settings import Settings
    from summarizer.source import Source

__all__ = ["asummarize", "summarize", "verify"]


def summarize(
    article: Article | str,
    *,
    model: str | None = None,
    policy: str | Policy = "default",
    settings: Settings | None = None,
) -> Brief:
    """Return the checked brief of `article`.

    Args:
        article: The article, or its text.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter, which
            selects sentences of the article and needs no model, key or network. The brief says which.
        policy: What is done about findings: `default`, `strict`, `report`, or a `Policy`.
        settings: How a live model is reached; read from the environment and config files when `None`.

    Raises:
        ArticleError: The text is no article: empty, or not text.
        SettingsError: A name or setting is wrong or missing.
        FindingsError: The policy refuses to publish; `EmptyBriefError` when nothing is left to publish.
        ModelError: A live model or the way to it failed; the error carries every attempt.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(asummarize(article, model=model, policy=policy, settings=settings))
    raise SettingsError("summarize was called inside a running event loop: await asummarize instead")


async def asummarize(
    article: Article | str,
    *,
    model: str | None = None,
    policy: str | Policy = "default",
    settings: Settings | None = None,
) -> Brief:
    """Return the checked brief of `article`; arguments and errors are those of `summarize`."""
    chosen = find_policy(policy)
    source = read(_as_article(article))
    name = model or (settings.model if settings else None)
    if name in {None, "", "extractive"}:
        return _publish_extractive(source, chosen)
    return await _publish_live(source, str(name), chosen, settings)


def verify(brief_or_text: Brief | Draft | str, article: Article | str) -> Report:
    """Return what the checks say about a brief, a draft, a brief in the Markdown layout or any text.

    No model and no network are used. A `Brief` is also proved: that the article is the one it was made
    from, that its evidence is there, that its edits replay, that its verdicts come out again. A string
    is read as JSON of a `Brief` or `Draft` when it starts with a brace, as the Markdown layout when it
    has its headings, else as plain text.

    Raises:
        ArticleError: The article cannot be read.
        BriefError: A string looks like JSON but is neither a `Brief` nor a `Draft`.
    """
    source = read(_as_article(article))
    subject = read_subject(brief_or_text) if isinstance(brief_or_text, str) else brief_or_text
    if isinstance(subject, Brief):
        report = check_draft(content_of(subject, source), source)
        broken = tuple(prove(subject, source))
        return Report(verdicts=broken + report.verdicts, findings=broken + report.findings)
    if isinstance(subject, Draft):
        return check_draft(
            subject, source, cites=not isinstance(brief_or_text, str) or _is_json(brief_or_text)
        )
    return check_passages(free_text(subject), source)


def read_subject(text: str) -> Brief | Draft | str:
    """Return the brief or draft that `text` holds as JSON or in the Markdown layout, else `text` itself.

    Raises:
        BriefError: It looks like JSON but is neither a `Brief` nor a `Draft`.
    """
    from summarizer.render.layout import is_layout, parse_layout

    if _is_json(text):
        return _read_json(text)
    return parse_layout(text) if is_layout(text) else text


def _is_json(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith("{")


def _read_json(text: str) -> Brief | Draft:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise BriefError(
            f"the brief starts like JSON but is not: {error}; mend it, or give Markdown"
        ) from error
    shape: type[Brief | Draft] = Brief if "provenance" in value else Draft
    try:
        return shape.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        raise BriefError(
            f"the JSON is no {shape.__name__}: at {place or 'the top'}: {first['msg']}; "
            f"`summarizer schema {shape.__name__.lower()}` prints its schema"
        ) from error


def _as_article(article: Article | str) -> Article:
    if isinstance(article, Article):
        return article
    try:
        return Article(text=article)
    except ValidationError as error:
        raise ArticleError(f"the article cannot be read: {error.errors()[0]['msg']}") from error


def _publish_extractive(source: Source, policy: Policy) -> Brief:
    from summarizer.drafters.extractive.sections import draft_extractive

    return publish(
        draft_extractive(source),
        source,
        policy,
        Provenance(
            article=source.article.key,
            article_sha256=source.article.sha256,
            drafter="extractive",
            check_version=CHECK_VERSION,
            policy=policy.name,
        ),
    )
