"""The public calls as a typed program uses them; mypy and pyright read this file, nothing runs it."""

from __future__ import annotations

from typing import Literal, assert_type

import summarizer
from summarizer import Article, Brief, BriefSpec, Draft, Finding, Policy, Report, Settings


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
    except summarizer.SummarizerError:
        raise
