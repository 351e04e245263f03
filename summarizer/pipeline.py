"""The whole way: article in, checked brief out; and the same checks on what exists already."""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import CHECK_VERSION, check_draft, check_passages
from summarizer.drafting.drafted import count_tokens, spend_of, total_usage
from summarizer.drafting.extractive.sections import draft_extractive
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import build_repair, build_request
from summarizer.drafting.providers import KEY_VARIABLE, key_variables, split_model
from summarizer.drafting.reference import resolve_references
from summarizer.drafting.settings import EXTRACTIVE, load_settings
from summarizer.editing.edit import mend_draft, replay
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import check_seal, content_of, prove, publish
from summarizer.editing.repair import Round, find_failing, take_repair
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft, ReferencedDraft, Repair
from summarizer.model.errors import ArticleError, BriefError, SettingsError
from summarizer.model.provenance import Provenance, recorded_language
from summarizer.model.report import Report
from summarizer.model.seal import seal_state
from summarizer.model.signing import read_public_key, signature_state
from summarizer.model.strict_json import SURROGATE, load_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel

    from summarizer.analysis.source import Source
    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.model.brief import Edit
    from summarizer.model.provenance import Attempt

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
    live = live_settings(model, settings)
    if live is None:
        return publish_extractive(source, chosen)
    # A model's packages take a second to import and are of no use to the rest.
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import find_price

    async with LiveDrafter(live) as drafter:
        return await publish_live(source, drafter, chosen, live, price=find_price(live.model))


def verify(
    brief_or_text: Brief | Draft | str, article: Article | str, *, signed_by: str | bytes | None = None
) -> Report:
    """Return what the checks say about a brief, a draft, a brief in the Markdown layout or any text.

    No model and no network are used. A `Brief` is also proved: that the article is the one it was made
    from, that its evidence is there, that its edits replay, that its verdicts come out again: `holds` in
    the report. The text of the article is all it takes for that; what else was known of it, its date for
    one, stands in the brief. Apart from that, `seal` in the report says whether the brief is unchanged since
    it was written, and `signature` whether it was signed with the key of which `signed_by` is the public half
    (the content of its file, PEM or OpenSSH).
    A string is read as JSON of a `Brief` or `Draft` when it starts with a brace, as the Markdown layout
    when it has its headings, else as plain text.

    Raises:
        ArticleError: The article cannot be read.
        BriefError: A string looks like JSON but is neither a `Brief` nor a `Draft`; or a signature is
            asked for of what is no `Brief`.
        SettingsError: `signed_by` is no public Ed25519 key, or the package that reads one is not installed.
    """
    against = _as_article(article)
    subject = read_subject(brief_or_text) if isinstance(brief_or_text, str) else brief_or_text
    if isinstance(subject, Brief):
        return _verify_brief(subject, against, signed_by)
    if signed_by is not None:
        raise BriefError("only a brief as JSON can be signed: give brief.json, or leave out the public key")
    source = read(against)
    if isinstance(subject, Draft):
        return check_draft(
            subject, source, cites=not isinstance(brief_or_text, str) or _is_json(brief_or_text)
        )
    return check_passages(free_text(subject), source)


def _verify_brief(brief: Brief, article: Article, signed_by: str | bytes | None) -> Report:
    seal = seal_state(brief)
    signature = None if signed_by is None else signature_state(brief, read_public_key(signed_by))
    source = read(_as_recorded(article, brief.provenance))
    report = check_draft(content_of(brief, source), source)
    broken = tuple(prove(brief, source))
    found = (*check_seal(seal, signature), *broken)
    return Report(
        verdicts=found + report.verdicts,
        findings=found + report.findings,
        seal=seal,
        signature=signature,
        holds=not broken,
    )


def _as_recorded(article: Article, provenance: Provenance) -> Article:
    """Return the text of `article` with all else that was known of the article when its brief was made."""
    return Article(
        text=article.text,
        id=provenance.article,
        title=provenance.title,
        publisher=provenance.publisher,
        published=provenance.published,
        language=recorded_language(provenance),
    )


def read_subject(text: str) -> Brief | Draft | str:
    """Return the brief or draft that `text` holds as JSON or in the Markdown layout, else `text` itself.

    Raises:
        BriefError: It looks like JSON but is neither a `Brief` nor a `Draft`; a text in the layout has a
            reference to half of a surrogate pair.
    """
    from summarizer.export.layout import is_layout, parse_layout

    if _is_json(text):
        return _read_json(text)
    if not is_layout(text):
        return text
    draft = parse_layout(text)
    half = SURROGATE.search(json.dumps(draft.model_dump(), ensure_ascii=False))
    if half:
        raise BriefError(
            f"the text has a reference to half of a surrogate pair (&#{ord(half[0])}; in decimal), "
            "which is no character: take it out"
        )
    return draft


def _is_json(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith("{")


def _read_json(text: str) -> Brief | Draft:
    try:
        value = load_json(text)
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


def live_settings(model: str | None, settings: Settings | None) -> Settings | None:
    """Return the settings of the live model that is asked for, `None` when the embedded drafter is."""
    name = model or (settings.model if settings else EXTRACTIVE)
    if name == EXTRACTIVE:
        return None
    given = settings.model_dump(exclude_unset=True) if settings else {}
    environ = dict(os.environ)
    if settings and "key" in settings.model_fields_set:
        # It was decided already which key is sent, if any: the environment has no say any more.
        environ = {name: value for name, value in environ.items() if name not in key_variables()}
        if settings.key:
            environ[KEY_VARIABLE] = settings.key.get_secret_value()
    return load_settings(given | {"model": name}, environ)


def publish_extractive(source: Source, policy: Policy) -> Brief:
    """Return the brief of `source` that the embedded drafter and `policy` make."""
    return publish(
        draft_extractive(source),
        source,
        policy,
        Provenance(
            **_describe(source),
            drafter="extractive",
            check_version=CHECK_VERSION,
            policy=policy.name,
        ),
    )


def _describe(source: Source) -> dict[str, Any]:
    article, told = source.article, source.language
    known = article.model_dump(include={"title", "publisher", "published"})
    return {
        "article": article.key,
        "article_sha256": article.sha256,
        **known,
        "language": article.language or told.code,
        "language_risk": None if told.is_given else told.risk,
    }


async def publish_live(
    source: Source, drafter: LiveDrafter, policy: Policy, settings: Settings, *, price: Price | None = None
) -> Brief:
    """Return the brief of `source` that a live model and `policy` make; `drafter` stays open.

    What fails a check and may be asked again is asked again, at most `settings.repairs` times; a repair
    that fails costs nothing that stands. The brief says what it cost at `price`.
    """
    request = build_request(source, dialect=split_model(settings.model)[0].schema, quotes=settings.quotes)
    drafted = await drafter.draft(request)
    drafted_at = drafter.now()
    draft = _as_draft(drafted.draft, source)
    repairing = _Repairing(source, drafter, policy, settings, price)
    edits, more = await repairing.repair(draft)
    attempts = _renumbered(drafted.attempts + more)
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
    return publish(draft, source, policy, provenance, earlier=edits)


def _as_draft(proposed: BaseModel, source: Source) -> Draft:
    if isinstance(proposed, ReferencedDraft):
        return resolve_references(proposed, source)
    if isinstance(proposed, Draft):
        return proposed
    raise TypeError(f"a drafter proposed {type(proposed).__name__}, which is no draft")


@dataclass(frozen=True, slots=True)
class _Repairing:
    """What it takes to mend the draft of one article with a model's help."""

    source: Source
    drafter: LiveDrafter
    policy: Policy
    settings: Settings
    price: Price | None

    async def repair(self, draft: Draft) -> tuple[tuple[Edit, ...], tuple[Attempt, ...]]:
        """Return the certain corrections of `draft`, what the model's repairs come to, and the calls made."""
        edits: tuple[Edit, ...] = ()
        attempts: tuple[Attempt, ...] = ()
        dialect = split_model(self.settings.model)[0].schema
        spent = 0
        for number in range(1, self.settings.repairs + 1):
            mended = mend_draft(replay(draft, edits), self.source, self.policy, may_ask=True)
            edits += mended.edits
            failing = find_failing(
                mended.report, mended.content, self.source, self.policy, doubts=number == 1
            )
            if not failing or spent >= self.settings.repair_tokens:
                break
            request = build_repair(self.source, failing, dialect=dialect)
            try:
                answer = await self.drafter.draft(request)
            except LiveModelError as error:
                # What stands is published without the repair; the brief's provenance lists the calls.
                attempts += _in_round(number, error.attempts)
                break
            attempts += _in_round(number, answer.attempts)
            spent += spend_of(answer.attempts, request.messages)
            if isinstance(answer.draft, Repair):
                edits += take_repair(answer.draft, mended.content, self.source, self._tell(number, answer))
        return edits, attempts

    def _tell(self, number: int, answer: Drafted) -> Round:
        usage = total_usage(answer.attempts)
        return Round(number, count_tokens(answer.attempts), self.price.of(usage) if self.price else None)


def _in_round(number: int, attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    return tuple(attempt.model_copy(update={"round": number}) for attempt in attempts)


def _renumbered(attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    return tuple(a.model_copy(update={"number": number}) for number, a in enumerate(attempts, start=1))
