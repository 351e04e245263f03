"""Where a brief comes from: who drafted it, with what, how many attempts it took, under which rules."""

from __future__ import annotations

import operator
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from pydantic import ConfigDict, Field

from summarizer.model.described import Described
from summarizer.model.origin import Origin
from summarizer.model.spec import HOUSE, BriefSpec

__all__ = ["Attempt", "Provenance", "Usage", "recorded_language"]


class Record(Described):
    """Frozen, nothing extra."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Usage(Record):
    """Tokens as the provider counted them; `None` where it did not say.

    Attributes:
        prompt_tokens: Of what was sent.
        completion_tokens: Of what came back.
    """

    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Attempt(Record):
    """One HTTP call to a model.

    Attributes:
        number: From 1, in the order made.
        outcome: `ok`, or the failure's name ("truncated", "http_429", "timeout", ...).
        status: The HTTP status, `None` when no answer came.
        usage: Tokens of this call alone.
        seconds: How long it took, by the caller's clock.
        request_id: The provider's id of the call, "" when it gave none.
        error: What went wrong, bounded and free of keys; "" when nothing did.
        round: 0 when the whole draft was asked for, n when failing items were for the n-th time.
    """

    number: int
    outcome: str
    status: int | None = None
    usage: Usage = Usage()
    seconds: float = 0.0
    request_id: str = ""
    error: str = ""
    round: int = 0


class Provenance(Record):
    """Everything needed to judge, repeat or re-check a brief.

    Attributes:
        article: The article's key.
        article_sha256: Hash of the article's exact text.
        title: Its headline, "" when unknown; the checks went by this and what follows.
        publisher: Its publisher.
        published: When it was published.
        language: Its language, as it was given or told from the text.
        language_risk: The chance that the language told from the text is wrong; `None` where it was given.
        author: Who wrote it.
        url: Where it was published.
        origin: What file or address its text was made from; `None` for a text that was given as such.
        drafter: `extractive` (the article's own sentences, no language model) or `live`.
        model: `provider/model`, "" for the extractive drafter.
        prompt_version: Content hash of the prompt, "" for the extractive drafter.
        schema_version: Content hash of the schema sent, "" for the extractive drafter.
        check_version: Version of the checks that judged.
        policy: Name of the policy that edited.
        attempts: Every HTTP call made for this brief.
        usage: The sum over the attempts, `None` parts where no attempt said.
        cost: Of those tokens, in US dollars; `None` when the model's price is not known.
        drafted_at: When the draft was received; `None` for the extractive drafter, a pure function.
        spec: What the brief was asked to be; left out of JSON where it is the house's own.
    """

    article: str
    article_sha256: str
    title: str = ""
    publisher: str = ""
    published: date | datetime | None = None
    language: str = Field(default="en", min_length=2, max_length=35)
    language_risk: float | None = None
    author: str = Field(default="", exclude_if=operator.not_)
    url: str = Field(default="", exclude_if=operator.not_)
    origin: Origin | None = Field(default=None, exclude_if=operator.not_)
    drafter: Literal["extractive", "live"]
    model: str = ""
    prompt_version: str = ""
    schema_version: str = ""
    check_version: str
    policy: str
    attempts: tuple[Attempt, ...] = ()
    usage: Usage = Usage()
    cost: Decimal | None = None
    drafted_at: datetime | None = None
    spec: BriefSpec = Field(default=HOUSE, exclude_if=lambda spec: spec.is_house)

    @property
    def brief_language(self) -> str:
        """The language that the brief was asked to be in: the article's where no other was."""
        return self.spec.language or self.language


def recorded_language(made: Provenance) -> str:
    """Return the language by which an article is to be read again; "" to tell it from the text.

    Before checks of version 7 nobody told it: "en" was recorded of every article that did not say another.
    """
    was_assumed = made.language == "en" and made.check_version.isdecimal() and int(made.check_version) < _TOLD
    return "" if was_assumed else made.language


_TOLD = 7
