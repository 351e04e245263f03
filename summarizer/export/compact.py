"""The compact form of a brief, written and read: what it says, where the article has it, what is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.export.places import LISTS
from summarizer.intake.asked import as_article
from summarizer.model.brief import Action, Claim, Quoted, Unconfirmed
from summarizer.model.errors import BriefError
from summarizer.model.faults import tell_fault
from summarizer.model.finding import Evidence, Severity
from summarizer.model.provenance import Provenance
from summarizer.model.seal import digest_of
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief

__all__ = ["PROVENANCE", "Change", "Compact", "Doubt", "build_compact", "expand", "read_compact"]

_VERSION = 1
_ONE = ("lead", "bottom_line")
PROVENANCE = (
    "article",
    "article_sha256",
    "title",
    "publisher",
    "published",
    "language",
    "author",
    "url",
    "drafter",
    "model",
    "prompt_version",
    "schema_version",
    "check_version",
    "policy",
    "cost",
    "drafted_at",
    "spec",
)
"""What the short forms of a brief, this one and the columns of Parquet, name of its provenance."""

_Item = TypeVar("_Item", Claim, Quoted, Unconfirmed)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Doubt(_Frozen):
    """A finding that is an error or a doubt, without its evidence; its words stand at its path."""

    code: str
    severity: Severity
    path: str
    start: int
    end: int
    message: str
    rule: str = ""


class Change(_Frozen):
    """An edit: what was done, where, and for which finding."""

    action: Action
    path: str
    code: str
    to: str = ""


class Compact(_Frozen):
    """A brief in its compact form.

    Its evidence has no words until `expand` takes them from the article.

    Attributes:
        brief_sha256: The digest of the whole brief that this was made of, as in its seal.
        provenance: In short: without the calls that were made, their tokens, and the article's file.
    """

    headline: str
    lead: Claim
    key_takeaways: tuple[Claim, ...]
    verified_facts: tuple[Claim, ...]
    context_and_impact: tuple[Claim, ...]
    official_statements: tuple[Quoted, ...]
    unconfirmed: tuple[Unconfirmed, ...]
    bottom_line: Claim
    findings: tuple[Doubt, ...] = ()
    edits: tuple[Change, ...] = ()
    provenance: Provenance
    brief_sha256: str
    compact: Literal[1] = 1


def build_compact(brief: Brief) -> dict[str, Any]:
    """Return the compact form of `brief` as JSON values; evidence is pairs of offsets."""
    return {
        "compact": _VERSION,
        "headline": brief.headline,
        "lead": _write_item(brief.lead),
        **{name: [_write_item(item) for item in brief.section(name)] for name in LISTS},
        "bottom_line": _write_item(brief.bottom_line),
        "findings": [
            finding.model_dump(include=set(Doubt.model_fields), exclude_defaults=True)
            for finding in brief.findings
            if finding.severity != "info"
        ],
        "edits": [
            Change(action=edit.action, path=edit.path, code=edit.finding.code, to=edit.to).model_dump(
                exclude_defaults=True
            )
            for edit in brief.edits
            if edit.action != "flag"
        ],
        "provenance": brief.provenance.model_dump(
            mode="json", include=set(PROVENANCE), exclude_defaults=True
        ),
        "brief_sha256": digest_of(brief),
    }


def read_compact(value: object) -> Compact:
    """Return the compact brief of a JSON value, or of its text; its evidence has no words yet.

    Raises:
        BriefError: It is no compact brief.
    """
    try:
        fields: Any = load_json(value) if isinstance(value, str) else value
        return Compact.model_validate(_name_spans(dict(fields)))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        raise BriefError(f"the JSON is not a compact brief: {place or 'it'} {tell_fault(first)}") from error
    except (TypeError, ValueError) as error:
        raise BriefError(f"the compact brief is not a JSON object: {error}") from error


def expand(compact: Compact | str, article: Article | str) -> Compact:
    """Return a compact brief, or the one that a JSON text holds, with the article's words as its evidence.

    `summarizer.verify` takes what comes of it. What the compact form leaves out does not come back: the
    draft, the verdicts of what is supported, the evidence of findings.

    Raises:
        ArticleError: The article cannot be read.
        BriefError: It is no compact brief, or one of another article.
    """
    brief = read_compact(compact) if isinstance(compact, str) else compact
    given = as_article(article, "expand(brief, {})")
    if given.sha256 != brief.provenance.article_sha256:
        raise BriefError(
            "this is not the article that the brief was made from: its text has another SHA-256; "
            "give the one that it was made from"
        )
    items: dict[str, Any] = {name: _fill(getattr(brief, name), given) for name in _ONE}
    lists = {name: tuple(_fill(item, given) for item in getattr(brief, name)) for name in LISTS}
    return brief.model_copy(update=items | lists)


def _write_item(item: Claim | Quoted | Unconfirmed) -> dict[str, Any]:
    spans = [[part.start, part.end] for part in item.evidence]
    return item.model_dump(exclude={"evidence"}) | {"evidence": spans}


def _name_spans(fields: dict[str, Any]) -> dict[str, Any]:
    """Return `fields` with each pair of offsets as an `Evidence` has them; what is no such pair stays."""
    made = fields.get("provenance")
    article = made.get("article") if isinstance(made, dict) else ""
    for name in _ONE:
        fields[name] = _name_item(fields.get(name), article)
    for name in LISTS:
        given = fields.get(name)
        fields[name] = [_name_item(item, article) for item in given] if isinstance(given, list) else given
    return fields


def _name_item(item: object, article: object) -> object:
    if not isinstance(item, dict):
        return item
    fields = cast("dict[str, Any]", item)
    spans = fields.get("evidence")
    if not isinstance(spans, list):
        return fields
    return fields | {
        "evidence": [
            {"article": article, "start": span[0], "end": span[1], "text": ""}
            if isinstance(span, list) and len(span) == 2
            else span
            for span in spans
        ]
    }


def _fill(item: _Item, article: Article) -> _Item:
    text, origin = article.text, article.origin
    whole: list[Evidence] = []
    for part in item.evidence:
        if part.end > len(text):
            raise BriefError(f"the compact brief is damaged: the article has no characters up to {part.end}")
        page = origin.page_of(part.start) if origin else None
        whole.append(part.model_copy(update={"text": text[part.start : part.end], "page": page}))
    return item.model_copy(update={"evidence": tuple(whole)})
