"""Field types for any Pydantic model, which compare what a model wrote with an article.

    class Claim(BaseModel):
        says: SupportedText
        proof: VerbatimQuote

    Claim.model_validate(data, context=grounding_context(article))

A value is the text exactly as it was written, and knows where the article has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic_core import PydanticCustomError, core_schema

from summarizer.grounding.context import find_source
from summarizer.grounding.judging import judge_excerpt, judge_quantity, judge_quote, judge_text
from summarizer.grounding.refusal import describe_refusal

if TYPE_CHECKING:
    from fractions import Fraction

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
    from pydantic.json_schema import JsonSchemaValue

    from summarizer.analysis.quantities.quantity import Quantity
    from summarizer.analysis.source import Source
    from summarizer.grounding.judging import Judged
    from summarizer.lang.quantity_words import Qualifier
    from summarizer.model.finding import Evidence, Finding
    from summarizer.model.report import Report

__all__ = ["GroundedText", "SupportedQuantity", "SupportedText", "VerbatimExcerpt", "VerbatimQuote"]


class GroundedText(str):
    """A text that was held against a source and stands; the base of the types for fields.

    It is made by validation alone. In JSON, and compared with other texts, it is its text.
    """

    __slots__ = ("_judged",)

    description: ClassVar[str]
    advice: ClassVar[str]

    _judged: Judged

    def __new__(cls, text: str, judged: Judged) -> Self:
        """Return `text` with what the checks said of it; validation calls this."""
        made = super().__new__(cls, text)
        made._judged = judged
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, Judged]]:
        return type(self), (str(self), self._judged)

    @property
    def report(self) -> Report:
        """Every verdict on it."""
        return self._judged.report

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The stretches of the source that show it, in the order of the source."""
        found = {(shown.start, shown.end): shown for v in self.report.verdicts for shown in v.evidence}
        return tuple(found[place] for place in sorted(found))

    @property
    def doubts(self) -> tuple[Finding, ...]:
        """What a rule only suspects of it; it stands all the same."""
        return tuple(finding for finding in self.report.findings if finding.is_doubt)

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        source: Any,  # noqa: ANN401 - Pydantic's signature
        handler: GetCoreSchemaHandler,
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_after_validator_function(cls._hold, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "description": cls.description}

    @classmethod
    def _hold(cls, text: str, info: ValidationInfo) -> Self:
        source = find_source(info.context, cls.__name__)
        judged = cls._judge(text, source)
        if judged.form:
            raise PydanticCustomError("grounding.form", "{said}", {"said": judged.form})
        if judged.against:
            said = describe_refusal(judged.against, source, cls.advice)
            # A template is filled in once, so that braces in what is said stay braces.
            code = judged.against[0].code
            raise PydanticCustomError(code, "{said}", {"said": said})  # pyright: ignore[reportArgumentType]
        return cls(text, judged)

    @staticmethod
    def _judge(text: str, source: Source) -> Judged:
        raise NotImplementedError


class VerbatimQuote(GroundedText):
    """What somebody says in the source, word for word: one stretch within quotation marks there.

    Marks, dashes, spaces and the form of letters may be set otherwise; `evidence[0].text` has the source's
    own characters. A cut or a bracket is refused, even where it would be fair.
    """

    __slots__ = ()
    description = (
        "A quotation of what somebody says in the article, copied word for word from one stretch within "
        "quotation marks; without the marks, and without who says it."
    )
    advice = "Copy what is said from the article word for word, or leave it out."
    _judge = staticmethod(judge_quote)


class VerbatimExcerpt(GroundedText):
    """A stretch of the source, word for word, within quotation marks there or not: a passage of evidence."""

    __slots__ = ()
    description = "A stretch of the article, copied word for word, without a cut."
    advice = "Copy one stretch of the article word for word, or leave it out."
    _judge = staticmethod(judge_excerpt)


class SupportedText(GroundedText):
    """A statement in which no check finds an error, and at least one thing is supported.

    Quotations in it, figures, names, certainty and the words themselves are held against the source. What is
    only doubtful is in `doubts`.
    """

    __slots__ = ()
    description = (
        "A statement that the article supports: its figures, names, quotations and certainty are those of "
        "the article."
    )
    advice = "Say only what the article says, or leave it out."
    _judge = staticmethod(judge_text)


class SupportedQuantity(GroundedText):
    """One quantity with its unit and what it counts, "about 40 million euros in aid", that the source gives.

    Value, unit, qualifier and the thing counted have to be the source's. Words beside them are not judged.
    """

    __slots__ = ()
    description = (
        "One quantity of the article: the figure with its unit, its qualifier (about, at least) and what it "
        "counts, for example “about 40 million euros in aid”."
    )
    advice = "Give the figure as the article has it, or leave it out."
    _judge = staticmethod(judge_quantity)

    @property
    def low(self) -> Fraction | None:
        """The lower end of the value in `unit`, exact; `None` where it is no number, as of a date."""
        return self._quantity.lo

    @property
    def high(self) -> Fraction | None:
        """The upper end; that of `low` unless the text gives a range."""
        return self._quantity.hi

    @property
    def unit(self) -> str:
        """A currency's ISO 4217 code, a unit's symbol, `%`, `pp`, the name of a time unit; "" without one."""
        return self._quantity.unit

    @property
    def qualifier(self) -> Qualifier:
        """How the text bounds the value: `exact`, `approx`, `ge` for "at least", and the like."""
        return self._quantity.qualifier

    @property
    def form(self) -> str:
        """The value of a date (`2025-09-03`), a time (`22:33`) or a pair (`3-2`); "" of others."""
        return self._quantity.form

    @property
    def _quantity(self) -> Quantity:
        quantity = self._judged.quantity
        if quantity is None:
            raise TypeError("a SupportedQuantity is made by validation alone")
        return quantity
