"""What goes into the server and comes out of it, as its OpenAPI document says."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.choices import PolicyName
from summarizer.model.draft import Draft
from summarizer.model.finding import Finding, SealState, Verdict

__all__ = [
    "Address",
    "Counted",
    "Running",
    "Subject",
    "SummarizeRequest",
    "Summarized",
    "Verified",
    "VerifyRequest",
]


def _kind_of(subject: Any) -> str:  # noqa: ANN401 - a JSON value, or a model
    if isinstance(subject, Brief) or (isinstance(subject, dict) and "provenance" in subject):
        return "brief"
    return "draft" if isinstance(subject, dict | Draft) else "text"


Subject = Annotated[
    Annotated[str, Tag("text"), Field(min_length=1)]
    | Annotated[Draft, Tag("draft")]
    | Annotated[Brief, Tag("brief")],
    Discriminator(_kind_of),
]
"""A brief or draft as JSON, or a text: any, the Markdown layout, or JSON in a string."""


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Address(_Shape):
    """Where an article is to be fetched, on a server that fetches addresses.

    Attributes:
        url: An http or https address.
    """

    url: str = Field(min_length=1, max_length=2000)


def _form_of(article: Any) -> str:  # noqa: ANN401 - a JSON value, or a model
    if isinstance(article, Address) or (
        isinstance(article, dict) and "url" in article and "text" not in article
    ):
        return "address"
    return "article" if isinstance(article, dict | Article) else "text"


GivenArticle = Annotated[
    Annotated[str, Tag("text"), Field(min_length=1)]
    | Annotated[Article, Tag("article")]
    | Annotated[Address, Tag("address")],
    Discriminator(_form_of),
]
"""An article's text, the article, or where it is."""


class VerifyRequest(_Shape):
    """A brief, or any text about an article, and the article.

    Attributes:
        article: The article, its text, or its address.
        brief: What is checked against it.
        verdicts: Whether the answer has every verdict, those without a finding, too.
    """

    article: GivenArticle
    brief: Subject
    verdicts: bool = False


class Counted(_Shape):
    """How much was judged, and what came of it.

    Attributes:
        judged: Quotations, speakers, figures, names, sentences and the like that were compared.
        supported: Those that the article bears out, with nothing to say or a note.
        doubts: Findings that a rule only suspects.
        errors: Findings that can be pointed at.
        not_judged: Stretches of text with which nothing was compared.
    """

    judged: int
    supported: int
    doubts: int
    errors: int
    not_judged: int


class Verified(_Shape):
    """What the checks say.

    Attributes:
        ok: Whether no finding is an error.
        counts: How much was judged, and what came of it.
        findings: What there is to say, in document order.
        verdicts: Every judged thing, where that was asked for.
        seal: Whether a brief is as it was written; `null` of what is none.
        holds: Whether all that the article's text proves of a brief holds; `null` of what is none.
    """

    ok: bool
    counts: Counted
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] | None = None
    seal: SealState | None = None
    holds: bool | None = None


class SummarizeRequest(_Shape):
    """An article, and how its brief is made.

    Attributes:
        article: The article, its text, or its address.
        model: `provider/model`, one that the server offers, or `extractive`; its first one if left out.
        policy: What is done about findings; the server's own policy if left out.
        force: Also make a brief of a text that does not look like an article.
    """

    article: GivenArticle
    model: str | None = Field(default=None, max_length=200)
    policy: PolicyName | None = None
    force: bool = False


class Running(_Shape):
    """A brief that is being made.

    Attributes:
        id: Its id: `GET /v1/briefs/{id}` has it when it is done.
        state: `running`.
    """

    id: str
    state: Literal["running"] = "running"


class Summarized(_Shape):
    """A brief that was made.

    Attributes:
        id: Its id.
        state: `done`.
        brief: The brief.
        prompt_tokens: Tokens sent to models for it, `null` where nobody counted.
        completion_tokens: Tokens that came back.
        cost: US dollars, `null` where a price or count is not known or no model was asked.
    """

    id: str
    state: Literal["done"] = "done"
    brief: Brief
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: Decimal | None = None
