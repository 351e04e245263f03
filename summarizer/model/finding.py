"""What a check has to say: verdicts on each thing judged, findings where there is something to say."""

from __future__ import annotations

import operator
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple, ParamSpec, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, model_validator

from summarizer.model.described import Described

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = [
    "NOT_JUDGED",
    "Check",
    "Counts",
    "Evidence",
    "Finding",
    "SealState",
    "Severity",
    "SignatureState",
    "Verdict",
    "count_verdicts",
    "make",
    "verdict_fields",
]

Severity = Literal["error", "warning", "info"]
Check = Literal["quote", "speaker", "quantity", "name", "certainty", "evidence", "shape", "reader", "editor"]
SealState = Literal["unchanged", "changed", "missing"]
SignatureState = Literal["good", "bad", "missing"]


_Model = TypeVar("_Model", bound=BaseModel)
_Fields = ParamSpec("_Fields")
_FIELDS: dict[type[BaseModel], set[str]] = {}


def make(kind: Callable[_Fields, _Model], *_: _Fields.args, **fields: _Fields.kwargs) -> _Model:
    """Return the model `kind` of all its `fields`, which a check worked out and nobody needs to validate.

    That takes half of the time. The report on an article of many figures has tens of thousands of models, so
    what is the same for all of a kind is kept once: the set of the names of the fields, which takes 216
    bytes, and, as each field is put by itself, the keys of the model's dictionary, 190 bytes.
    """
    model_type = cast("type[_Model]", kind)
    names = _FIELDS.get(model_type) or _FIELDS.setdefault(model_type, set(model_type.model_fields))
    if fields.keys() != names:
        return kind(**fields)  # type: ignore[call-arg]
    model = model_type.__new__(model_type)
    put = object.__setattr__  # the models are frozen
    for name, value in fields.items():
        put(model, name, value)
    put(model, "__pydantic_fields_set__", names)
    put(model, "__pydantic_extra__", None)
    put(model, "__pydantic_private__", None)
    return model


class Evidence(Described):
    """A span of an article's exact text.

    Attributes:
        article: The article's id.
        start: Offset of the first code point.
        end: Offset after the last code point.
        text: The article's own characters from `start` to `end`.
        page: The page it begins on, from 1; `None`, and left out of JSON, where the article has no pages.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    article: str
    start: int
    end: int
    text: str
    page: int | None = Field(default=None, exclude_if=operator.not_)

    @model_validator(mode="after")
    def _is_a_span(self) -> Self:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no text stands at characters {self.start} to {self.end}")
        return self


class Verdict(Described):
    """A check's classification of one quotation, quantity, name or item, supported ones too.

    Attributes:
        code: A stable dotted code from `summarizer.model.codes.CODES`, for example `quote.verbatim`.
        check: The check that judged.
        path: JSON pointer to the judged field of the brief; empty for a free text.
        start: Offset in that field's text, code points.
        end: Offset after the judged characters of that field's text.
        text: The judged characters.
        evidence: The article's characters that decide it, in the order of the judged text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    check: Check
    path: str
    start: int
    end: int
    text: str
    evidence: tuple[Evidence, ...] = ()


class Finding(Verdict):
    """A verdict with something to say to the editor.

    Attributes:
        severity: `error` can be pointed at and must not be published; `warning` is a doubt, which a rule
            suspects and nobody acts on; `info` is worth knowing and says nothing against the item.
        message: One sentence in plain words, ending with a full stop.
        suggestion: The text that would stand in place of `text`, or `None` where no correction is certain.
        rule: The short, stable id of the rule that found it, from `summarizer.model.rules.RULES`; ""
            in what was recorded before rules had names.
    """

    severity: Severity
    message: str
    suggestion: str | None = None
    rule: str = ""

    @property
    def is_doubt(self) -> bool:
        """Whether a rule only suspects: nothing may be changed or struck for it."""
        return self.severity == "warning"


def verdict_fields(verdict: Verdict) -> tuple[object, ...]:
    """Return the values of a verdict's own fields; of a finding, without what it adds to them."""
    return tuple(getattr(verdict, name) for name in Verdict.model_fields)


class Counts(NamedTuple):
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


def count_verdicts(verdicts: Iterable[Verdict]) -> Counts:
    """Return how many of `verdicts` came to what.

    >>> from summarizer.model.finding import Verdict, count_verdicts
    >>> seen = Verdict(code="name.supported", check="name", path="", start=0, end=3, text="Lee")
    >>> count_verdicts([seen])
    Counts(judged=1, supported=1, doubts=0, errors=0, not_judged=0)
    """
    kinds = Counter(
        "not_judged"
        if verdict.code in NOT_JUDGED
        else (verdict.severity if isinstance(verdict, Finding) else "info")
        for verdict in verdicts
    )
    judged = sum(kinds.values()) - kinds["not_judged"]
    return Counts(judged, kinds["info"], kinds["warning"], kinds["error"], kinds["not_judged"])


NOT_JUDGED = frozenset(
    {f"{check}.not_judged" for check in ("speaker", "name", "certainty", "evidence")}
    | {"quote.translated", "reader.unheld"}
)
"""Codes that say that nothing was compared."""

# Python shares the keys of the instances of a class only if the first ones have them put one by one, and
# Pydantic's own do not.
make(Evidence, article="", start=0, end=0, text="", page=None)
make(Verdict, code="", check="quote", path="", start=0, end=0, text="", evidence=())
make(
    Finding, code="", check="quote", path="", start=0, end=0, text="", evidence=(), severity="info",
    message="", suggestion=None, rule="",
)  # fmt: skip
