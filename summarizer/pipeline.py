"""The whole way: article in, checked brief out; and the same checks on what exists already."""

from __future__ import annotations

import os
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from summarizer.analysis.no_article import why_no_article
from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import CHECK_VERSION, check_draft, check_passages
from summarizer.drafting.drafted import total_usage
from summarizer.drafting.extractive.sections import draft_extractive
from summarizer.drafting.prompt import build_request
from summarizer.drafting.providers import KEY_VARIABLE, READER_KEY_VARIABLE, key_variables, split_model
from summarizer.drafting.reference import resolve_references
from summarizer.drafting.settings import EXTRACTIVE, Settings, load_settings
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import as_recorded, check_seal, content_of, proof_finding, prove, publish
from summarizer.editing.rounds import Drafter, Rounds
from summarizer.editing.subject import altered_footnotes, is_json, read_subject
from summarizer.event_loop import run_to_end
from summarizer.export.compact import Compact, expand
from summarizer.intake.asked import as_article
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft, ReferencedDraft
from summarizer.model.errors import BriefError, FindingsError, NoArticleError
from summarizer.model.provenance import Provenance
from summarizer.model.report import Report
from summarizer.model.seal import seal_state
from summarizer.model.signing import read_public_key, signature_state
from summarizer.second_reader.items import items_of, items_of_text, with_doubts
from summarizer.second_reader.judge import check_read, check_read_text, opinions_of
from summarizer.second_reader.reader import open_reader, read_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel, SecretStr

    from summarizer.analysis.source import Source
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import Price
    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article
    from summarizer.model.choices import PolicyName
    from summarizer.model.provenance import Attempt
    from summarizer.model.reading import Reading
    from summarizer.second_reader.reader import SecondReader

__all__ = ["asummarize", "summarize", "verify"]


def summarize(
    article: Article | str,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    settings: Settings | None = None,
    force: bool = False,
) -> Brief:
    """Return the checked brief of `article`.

    Where an event loop is running, as in a notebook, it is made in a thread of its own; a program that has
    other work for the loop meanwhile awaits `asummarize`.

    Args:
        article: The article, or its text.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter, which
            selects sentences of the article and needs no model, key or network. The brief says which.
        policy: What is done about findings: `default`, `strict`, `report`, or a `Policy`.
        settings: How a live model is reached; read from the environment and config files when `None`.
        force: Make a brief of a text that seems to be no article, too.

    Raises:
        ArticleError: The text cannot be read: empty, or not text; `NoArticleError` when it seems to be no
            article, but a wall, an error page, code, a table, links or filler.
        SettingsError: A name or setting is wrong or missing.
        FindingsError: The policy refuses to publish; `EmptyBriefError` when nothing is left to publish.
        ModelError: A live model or the way to it failed; the error carries every attempt.
    """
    return run_to_end(lambda: asummarize(article, model=model, policy=policy, settings=settings, force=force))


async def asummarize(
    article: Article | str,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    settings: Settings | None = None,
    force: bool = False,
) -> Brief:
    """Return the checked brief of `article`; arguments and errors are those of `summarize`."""
    chosen = find_policy(policy)
    source = read_to_brief(as_article(article, "summarize({})"), force=force)
    found = complete_settings(model, settings)
    if not found.is_live and not found.second_reader:
        return publish_extractive(source, chosen)
    # A model's packages take a second to import and are of no use to the rest.
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import find_price

    async with AsyncExitStack() as stack:
        reader = await stack.enter_async_context(open_reader(found))
        if not found.is_live:
            return await publish_read_extract(source, chosen, reader)
        drafter = await stack.enter_async_context(LiveDrafter(found))
        price = find_price(found.model)
        return await publish_live(source, drafter, chosen, found, price=price, reader=reader)


def verify(
    brief_or_text: Brief | Compact | Draft | str,
    article: Article | str,
    *,
    signed_by: str | bytes | None = None,
    settings: Settings | None = None,
) -> Report:
    """Return what the checks say about a brief, a draft, a brief in the Markdown layout or any text.

    No model and no network are used, unless `settings` name a `second_reader`: then that model is asked for
    its opinion of each item, too, and `reading` in the report says what it took. A `Brief` is also proved:
    that the article is the one it was made from, that its evidence is there, that its edits replay, that its
    verdicts come out again: `holds` in the report. The text of the article is all it takes for that; what
    else was known of it, its date for one, stands in the brief. Apart from that, `seal` in the report says
    whether the brief is unchanged since it was written, and `signature` whether it was signed with the key of
    which `signed_by` is the public half (the content of its file, PEM or OpenSSH).
    A string is read as JSON of a `Brief` or `Draft` when it starts with a brace, as the Markdown layout
    when it has its headings, else as plain text. A brief in its compact form is checked as a draft is.

    Raises:
        ArticleError: The article cannot be read.
        BriefError: A string looks like JSON but is neither a `Brief` nor a `Draft`; or a signature is
            asked for of what is no `Brief`.
        SettingsError: `signed_by` is no public Ed25519 key, or the package that reads one is not installed;
            the second reader cannot be asked.
    """
    against = as_article(article, "verify(brief, {})")
    subject = read_subject(brief_or_text) if isinstance(brief_or_text, str) else brief_or_text
    if isinstance(subject, Brief):
        return _verify_brief(subject, against, signed_by, settings)
    if signed_by is not None:
        raise BriefError(
            "only a whole brief as JSON can be signed: give brief.json, or leave out the public key"
        )
    if isinstance(subject, Compact):
        return _verify_compact(subject, against, settings)
    source = read(against)
    reading = _read_again(subject, source, settings)
    opinions = opinions_of(reading)
    if isinstance(subject, Draft):
        cites = not isinstance(brief_or_text, str) or is_json(brief_or_text)
        report = check_read(subject, source, opinions, cites=cites)
        if not cites:
            altered = tuple(altered_footnotes(str(brief_or_text), source))
            report = Report(verdicts=altered + report.verdicts, findings=altered + report.findings)
    else:
        report = check_read_text(subject, source, opinions)
    return report.model_copy(update={"reading": reading}) if reading else report


def _read_again(subject: Draft | str, source: Source, settings: Settings | None) -> Reading | None:
    """Return what the second reader of `settings` says of each item of `subject`; `None` without one."""
    if settings is None or not settings.second_reader:
        return None
    if isinstance(subject, Draft):
        items = with_doubts(items_of(subject), check_draft(subject, source))
    else:
        report = check_passages(free_text(subject), source)
        items = with_doubts(items_of_text(subject, source.language.code), report)
    found = complete_settings(EXTRACTIVE, _without_drafter(settings))

    async def ask() -> Reading | None:
        async with open_reader(found) as reader:
            return await read_items(items, source, reader) if reader else None

    return run_to_end(ask)


def _verify_brief(
    brief: Brief, article: Article, signed_by: str | bytes | None, settings: Settings | None
) -> Report:
    seal = seal_state(brief)
    signature = None if signed_by is None else signature_state(brief, read_public_key(signed_by))
    source = read(as_recorded(article, brief.provenance))
    # Of another article its opinions say nothing.
    is_the_one = brief.provenance.article_sha256 == source.article.sha256
    content = content_of(brief, source)
    reading = _read_again(content, source, settings)
    report = check_read(content, source, opinions_of(reading or (brief.reading if is_the_one else None)))
    broken = tuple(prove(brief, source))
    found = (*check_seal(seal, signature), *broken)
    return Report(
        verdicts=found + report.verdicts,
        findings=found + report.findings,
        seal=seal,
        signature=signature,
        holds=not broken,
        reading=reading,
    )


def _verify_compact(brief: Compact, article: Article, settings: Settings | None) -> Report:
    source = read(as_recorded(article, brief.provenance))
    try:
        content = content_of(expand(brief, source.article), source)
    except BriefError as error:
        said = str(error)
        found = proof_finding(
            "evidence.article", "/provenance/article_sha256", said[0].upper() + said[1:] + "."
        )
        return Report(verdicts=(found,), findings=(found,))
    reading = _read_again(content, source, settings)
    report = check_read(content, source, opinions_of(reading))
    return report.model_copy(update={"reading": reading})


def complete_settings(model: str | None, settings: Settings | None, *, needs_key: bool = True) -> Settings:
    """Return complete settings of a run with `model`; of one that asks no model, what was given.

    `needs_key` is false where requests are only written or counted.
    """
    name = model or (settings.model if settings else EXTRACTIVE)
    if name == EXTRACTIVE and not (settings and settings.second_reader):
        return (settings or Settings()).model_copy(update={"model": name})
    if settings is None:
        return load_settings({"model": name}, os.environ, needs_key=needs_key)
    environ = dict(os.environ)
    decided = {"key": KEY_VARIABLE, "second_reader_key": READER_KEY_VARIABLE}
    decided = {field: name for field, name in decided.items() if field in settings.model_fields_set}
    if decided:
        # It was decided already which key is sent, if any: the environment has no say any more.
        environ = {name: value for name, value in environ.items() if name not in key_variables()}
        for field, variable in decided.items():
            secret: SecretStr | None = getattr(settings, field)
            if secret:
                environ[variable] = secret.get_secret_value()
    given = settings.model_dump(exclude_unset=True) | {"model": name}
    # Complete settings were told of when they were read.
    if "second_reader_key" in decided:
        return load_settings(given, environ, tell=lambda _: None, needs_key=needs_key)
    return load_settings(given, environ, needs_key=needs_key)


def _without_drafter(settings: Settings) -> Settings:
    """Return `settings` for asking the second reader alone: nothing that is only the drafter's goes to it."""
    if not settings.is_live:
        return settings
    is_shared = split_model(settings.model)[0] is split_model(settings.second_reader)[0]
    of_drafter = {"model"} if is_shared else {"model", "base_url", "key", "extra"}
    return Settings(**{name: getattr(settings, name) for name in settings.model_fields_set - of_drafter})


def read_to_brief(article: Article, *, force: bool = False) -> Source:
    """Return the index of an article that a brief is to be made of.

    Raises:
        NoArticleError: The text seems to be no article, and `force` is not given.
    """
    source = read(article)
    reason = "" if force else why_no_article(source)
    if reason:
        raise NoArticleError(
            f"the text cannot be briefed. {reason} Give the article's own text, or force it (--force, or "
            "force=True in Python)"
        )
    return source


def publish_extractive(source: Source, policy: Policy) -> Brief:
    """Return the brief of `source` that the embedded drafter and `policy` make."""
    return publish(draft_extractive(source), source, policy, _extracted(source, policy))


async def publish_read_extract(source: Source, policy: Policy, reader: SecondReader | None) -> Brief:
    """Return the brief that the embedded drafter makes, its items read by a second model."""
    draft = draft_extractive(source)
    rounds = Rounds(source, policy, reader=reader)
    await rounds.run(draft)
    return publish(
        draft, source, policy, _extracted(source, policy), earlier=rounds.edits, reading=rounds.reading
    )


def _extracted(source: Source, policy: Policy) -> Provenance:
    return Provenance(
        **_describe(source), drafter="extractive", check_version=CHECK_VERSION, policy=policy.name
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

    What fails a check and may be asked again is asked again, at most `settings.repairs` times; a repair
    that fails costs nothing that stands. `reader` reads the items before and, where they changed, after. The
    brief says what it cost at `price`.
    """
    request = build_request(source, dialect=split_model(settings.model)[0].schema, quotes=settings.quotes)
    drafted = await drafter.draft(request)
    drafted_at = drafter.now()
    draft = _as_draft(drafted.draft, source)
    rounds = Rounds(source, policy, Drafter(drafter, settings, price), reader)
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
        return proposed
    raise TypeError(f"a drafter proposed {type(proposed).__name__}, which is no draft")


def _renumbered(attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    return tuple(a.model_copy(update={"number": number}) for number, a in enumerate(attempts, start=1))
