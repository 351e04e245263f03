"""The public calls as a typed program uses them; mypy and pyright read this file, nothing runs it."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from fractions import Fraction
from typing import Literal, assert_type

from pydantic import BaseModel

import summarizer
from summarizer import Article, Brief, BriefSpec, Draft, Finding, Options, Policy, Report, Settings, Summary


def use_summarize(article: Article) -> None:
    assert_type(summarizer.summarize(article), Brief)
    assert_type(summarizer.summarize("text", model="openai/gpt-5", policy="strict"), Brief)
    assert_type(summarizer.summarize(article, policy=Policy(name="mine", rules=())), Brief)
    assert_type(summarizer.summarize(article, settings=Settings()), Brief)
    spec = BriefSpec(
        sections=("verified_facts",), items={"verified_facts": (1, 3)}, length={"brief": (30, 90)}
    )
    assert_type(summarizer.summarize(article, spec=spec), Brief)
    assert_type(Settings(spec=spec).spec, BriefSpec)


async def use_asummarize(article: Article) -> None:
    assert_type(await summarizer.asummarize(article, model=None), Brief)


def use_verify(brief: Brief, draft: Draft) -> None:
    report = summarizer.verify(brief, "the article")
    assert_type(report, Report)
    assert_type(report.ok, bool)
    assert_type(report.findings, tuple[Finding, ...])
    assert_type(report.holds, bool | None)
    assert_type(report.seal, Literal["unchanged", "changed", "missing"] | None)
    assert_type(report.signature, Literal["good", "bad", "missing"] | None)
    assert_type(summarizer.verify(brief, "the article", signed_by=b"a key's file"), Report)
    assert_type(brief.seal.sha256 if brief.seal else None, str | None)
    assert_type(summarizer.verify(draft, Article(text="the article")), Report)
    assert_type(brief.to_json(), str)


def use_errors() -> None:
    try:
        summarizer.summarize("")
    except summarizer.FindingsError as error:
        assert_type(error.exit_code, int)
        assert_type(error.findings, tuple[Finding, ...])
        assert_type(error.draft, Draft | None)
    except summarizer.LiveModelError as error:
        raise summarizer.ModelError(str(error)) from error
    except summarizer.SummarizerError:
        raise


def use_the_second_half(brief: Brief, article: Article) -> None:
    assert_type(summarizer.explain(brief), tuple[summarizer.ItemStory, ...])
    assert_type(summarizer.recheck(brief, "the new version"), tuple[summarizer.ItemStanding, ...])
    assert_type(summarizer.render(brief, "markdown"), str)
    assert_type(summarizer.render(brief, "docx"), bytes)
    assert_type(summarizer.render_page(brief, article), str)
    assert_type(summarizer.batch([article], "briefs.jsonl", policy="report"), Summary)
    assert_type(summarizer.__version__, str)


# A warning of an unused ignore would tell that a typo is no longer seen.
async def make_typos(brief: Brief, article: Article) -> None:
    summarizer.summarize(article, policy="strcit")  # type: ignore[arg-type]
    await summarizer.asummarize(article, policy="strcit")  # type: ignore[arg-type]
    summarizer.batch([article], "b.jsonl", policy="strcit")  # type: ignore[arg-type]
    await summarizer.abatch([article], "b.jsonl", policy="strcit")  # type: ignore[arg-type]
    summarizer.render(brief, "markdwon")  # type: ignore[call-overload]
    Settings(policy="strcit")  # type: ignore[arg-type]
    Options(input_format="pfd")  # type: ignore[arg-type]
    Options(via="onlin")  # type: ignore[arg-type]


class Claim(BaseModel):
    says: summarizer.SupportedText
    proofs: list[summarizer.VerbatimQuote]
    excerpt: summarizer.VerbatimExcerpt | None = None
    figure: summarizer.SupportedQuantity | None = None


def use_types(article: Article) -> None:
    claim = Claim.model_validate({}, context=summarizer.grounding_context(article))
    text: str = claim.says
    assert_type(claim.proofs[0].evidence, tuple[summarizer.Evidence, ...])
    assert_type(claim.says.doubts, tuple[Finding, ...])
    assert_type(claim.says.report, Report)
    if claim.figure:
        assert_type(claim.figure.low, Fraction | None)
        assert_type(claim.figure.unit, str)
    with summarizer.grounded_in(text):
        assert_type(summarizer.assert_grounded(text, article, doubts="fail"), Report)
