"""All steps: from an article to a checked brief; and the same checks on existing briefs and texts."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.drafting.complete import complete_for_call
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import as_recorded, check_seal, content_of, proof_finding, prove
from summarizer.editing.subject import altered_footnotes, is_json, read_subject
from summarizer.event_loop import run_to_end
from summarizer.export.compact import Compact, expand
from summarizer.intake.asked import as_article, names_file
from summarizer.logs import about, log_article
from summarizer.making import publish_extractive, publish_live, publish_read_extract, read_to_brief
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError, SummarizerError
from summarizer.model.finding import count_verdicts
from summarizer.model.report import Report
from summarizer.model.seal import seal_state
from summarizer.model.signing import read_public_key, signature_state
from summarizer.second_reader.again import read_again
from summarizer.second_reader.judge import check_read, check_read_text, opinions_of
from summarizer.second_reader.reader import open_reader

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from summarizer.analysis.source import Source
    from summarizer.drafting.live.client import Client
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article
    from summarizer.model.choices import PolicyName
    from summarizer.model.reading import Reading
    from summarizer.model.spec import BriefSpec

__all__ = ["asummarize", "summarize", "verify"]


def summarize(  # noqa: PLR0913 - what it takes, each by its name
    article: Article | str,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    settings: Settings | None = None,
    spec: BriefSpec | None = None,
    force: bool = False,
    api_key: str | None = None,
    client: Client | None = None,
) -> Brief:
    """Return the checked brief of `article`.

    While an event loop is running, as in a notebook, the work is done in a thread of its own and the loop
    waits. A program with other work for the loop should await `asummarize`.

    Args:
        article: The article, or its text.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter, which
            selects sentences of the article and needs no model, key or network. The brief says which.
        policy: How findings are handled: `default`, `strict`, `report`, or a `Policy`.
        settings: How a live model is reached; read from the environment and config files when `None`.
        spec: The sections, lengths and language of the brief; those of `settings` when `None`.
        force: Also make a brief of a text that does not look like an article.
        api_key: The key of the model's provider; read from the environment when `None`.
        client: An `openai.AsyncOpenAI`, an `openai.OpenAI` or a similar object that makes the calls instead
            of our own connection. `model` still gives the provider and the name. The client is not closed.

    Raises:
        ArticleError: The text is empty or not text. `NoArticleError`: it seems to be a paywall, an error
            page, code, a table, links or filler instead of an article. `LanguageError`: the embedded drafter
            is asked for a brief in another language than the article's.
        SettingsError: A name or setting is wrong or missing.
        FindingsError: The policy refuses to publish; `EmptyBriefError` when nothing is left to publish.
        ModelError: A live model or the way to it failed; the error carries every attempt.
    """

    def main() -> Coroutine[object, object, Brief]:
        return asummarize(
            article,
            model=model,
            policy=policy,
            settings=settings,
            spec=spec,
            force=force,
            api_key=api_key,
            client=client,
        )

    return run_to_end(main, in_kept_loop=client is not None)


async def asummarize(  # noqa: PLR0913 - what it takes, each by its name
    article: Article | str,
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    settings: Settings | None = None,
    spec: BriefSpec | None = None,
    force: bool = False,
    api_key: str | None = None,
    client: Client | None = None,
) -> Brief:
    """Return the checked brief of `article`; arguments and errors are those of `summarize`."""
    given = as_article(article, "summarize({})")
    with about(given.key):
        try:
            chosen, source = find_policy(policy), read_to_brief(given, force=force)
            found = complete_for_call(model, settings, api_key=api_key, client=client)
            if spec is not None:
                found = found.model_copy(update={"spec": spec})
            brief = await _make(source, chosen, found, client)
        except SummarizerError as error:
            log_article(
                "failed", logging.WARNING, f"no brief: {type(error).__name__}", code=type(error).__name__
            )
            raise
        _log_done(brief)
        return brief


async def _make(source: Source, policy: Policy, settings: Settings, client: Client | None) -> Brief:
    """Return the brief of `source` that complete `settings` ask for."""
    if not settings.is_live and not settings.second_reader:
        return publish_extractive(source, policy, settings.spec)
    # A model's packages take a second to import and are of no use to the rest.
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import find_price

    async with AsyncExitStack() as stack:
        reader = await stack.enter_async_context(open_reader(settings, client=client))
        if not settings.is_live:
            return await publish_read_extract(source, policy, reader, settings.spec)
        drafter = await stack.enter_async_context(LiveDrafter(settings, client=client))
        price = find_price(settings.model)
        return await publish_live(source, drafter, policy, settings, price=price, reader=reader)


def verify(
    brief_or_text: Brief | Compact | Draft | str,
    article: Article | str,
    *,
    signed_by: str | bytes | None = None,
    settings: Settings | None = None,
) -> Report:
    """Return what the checks say about a brief, a draft, a brief in the Markdown layout or any text.

    No model and no network are used, unless `settings` name a `second_reader`. That model is then asked for
    its opinion of each item, and `reading` in the report records the calls.

    A `Brief` is also proved, and `holds` in the report gives the result: the article is the one that the
    brief was made from (for another article the report says only that), its evidence is there, its edits
    replay, and the checks give the same verdicts again. The text of the article is enough for this, as the
    brief records its date and other data. `seal` in the report says whether the brief is unchanged since it
    was written. `signature` says whether it was signed with the private key that belongs to the public key
    `signed_by` (the content of its file, PEM or OpenSSH).

    A string that starts with a brace is read as JSON of a `Brief` or `Draft`. A string with the headings of
    the Markdown layout is read as such, any other as plain text. A compact brief is checked like a draft.

    Raises:
        ArticleError: The article cannot be read.
        BriefError: A string looks like JSON but is neither a `Brief` nor a `Draft`, or looks like the name of
            a file; the brief has another type; or `signed_by` is given without a `Brief`.
        SettingsError: `signed_by` is not a public Ed25519 key, or the package that reads one is not
            installed; or the second reader cannot be asked.
    """
    against = as_article(article, "verify(brief, {})")
    subject = _as_subject(brief_or_text)
    if isinstance(subject, Brief):
        return _verify_brief(subject, against, signed_by, settings)
    if signed_by is not None:
        raise BriefError(
            "only a whole brief as JSON can be signed: give brief.json, or leave out the public key"
        )
    if isinstance(subject, Compact):
        return _verify_compact(subject, against, settings)
    source = read(against)
    reading = read_again(subject, source, settings)
    layout = brief_or_text if isinstance(brief_or_text, str) and not is_json(brief_or_text) else None
    return check_subject(subject, source, reading, layout=layout)


def _as_subject(given: object) -> Brief | Compact | Draft | str:
    """Return what a call gives to be verified; a file's name is no text about an article."""
    if isinstance(given, str):
        if names_file(given):
            raise BriefError(
                f"{given!r} looks like the name of a file: give its content, as in "
                f"verify(Path({given!r}).read_text(encoding='utf-8'), article)"
            )
        return read_subject(given)
    if isinstance(given, Brief | Compact | Draft):
        return given
    raise BriefError(f"the brief was given as {type(given).__name__}: give a Brief, a Draft, or its text")


def check_subject(
    subject: Draft | str,
    source: Source,
    reading: Reading | None = None,
    *,
    layout: str | None = None,
) -> Report:
    """Return what the checks say about a draft or a text, like `verify`, with an indexed article.

    `reading` is a second reader's. `layout` is the text in the Markdown layout that a draft was read from.
    """
    opinions = opinions_of(reading)
    if isinstance(subject, Draft):
        report = check_read(subject, source, opinions, cites=layout is None)
        altered = () if layout is None else tuple(altered_footnotes(layout, source))
        report = Report(verdicts=altered + report.verdicts, findings=altered + report.findings)
    else:
        report = check_read_text(subject, source, opinions)
    return report.model_copy(update={"reading": reading}) if reading else report


def _verify_brief(
    brief: Brief, article: Article, signed_by: str | bytes | None, settings: Settings | None
) -> Report:
    seal = seal_state(brief)
    signature = None if signed_by is None else signature_state(brief, read_public_key(signed_by))
    source = read(as_recorded(article, brief.provenance))
    broken = tuple(prove(brief, source))
    if brief.provenance.article_sha256 != source.article.sha256:
        # Held against another article everything is wrong, and nothing of it says anything of the brief.
        found = (*broken, *check_seal(seal, signature))
        return Report(verdicts=found, findings=found, seal=seal, signature=signature, holds=False)
    content, spec = content_of(brief, source), brief.provenance.spec
    reading = read_again(content, source, settings, spec)
    report = check_read(content, source, opinions_of(reading or brief.reading), spec=spec)
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
    spec = brief.provenance.spec
    reading = read_again(content, source, settings, spec)
    report = check_read(content, source, opinions_of(reading), spec=spec)
    return report.model_copy(update={"reading": reading})


def _log_done(brief: Brief) -> None:
    counts, made = count_verdicts(brief.verdicts), brief.provenance
    log_article(
        "done",
        logging.INFO,
        f"a brief: {len(brief.edits)} edits, {counts.errors} errors, {counts.doubts} doubts",
        code="edited" if brief.edits else "ok",
        edits=len(brief.edits),
        errors=counts.errors,
        doubts=counts.doubts,
        drafter=made.drafter,
        model=made.model,
        policy=made.policy,
        cost=None if made.cost is None else str(made.cost),
    )
