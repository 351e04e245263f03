"""A news article goes in; a brief comes out in which every fact points at the characters that support it.

    import summarizer

    brief = summarizer.summarize(text)  # the embedded extractive drafter; model="openai/..." for a live one
    report = summarizer.verify(brief, text)

Every name in `__all__` is part of the public interface; modules are not. Names are imported on first use. So
`summarizer --version` does not load the checks, and the checks do not load the packages for a model.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.model.release import VERSION
from summarizer.moved import OldNames

if TYPE_CHECKING:
    from summarizer.batching.options import Options
    from summarizer.batching.run import abatch, batch
    from summarizer.batching.summary import Summary
    from summarizer.drafting.live.failures import (
        LiveModelError,
        ModelContextError,
        ModelInvalidError,
        ModelRefusedError,
        ModelRejectedError,
        ModelTimeoutError,
        ModelTruncatedError,
        ModelUnavailableError,
    )
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.editing.recheck import ItemStanding, recheck
    from summarizer.editing.story import ItemStory, explain
    from summarizer.export.formats import render
    from summarizer.grounding.assertion import assert_grounded
    from summarizer.grounding.context import grounded_in, grounding_context
    from summarizer.grounding.types import SupportedQuantity, SupportedText, VerbatimExcerpt, VerbatimQuote
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.draft import Draft
    from summarizer.model.errors import (
        ArticleError,
        BriefError,
        EmptyBriefError,
        FindingsError,
        JobError,
        LanguageError,
        MissingExtraError,
        ModelError,
        NoArticleError,
        NoSourceError,
        SettingsError,
        SummarizerError,
    )
    from summarizer.model.finding import Evidence, Finding, Verdict
    from summarizer.model.report import Report
    from summarizer.model.spec import BriefSpec
    from summarizer.pipeline import asummarize, summarize, verify
    from summarizer.review.page import render_page

__all__ = [
    "Article",
    "ArticleError",
    "Brief",
    "BriefError",
    "BriefSpec",
    "Draft",
    "EmptyBriefError",
    "Evidence",
    "Finding",
    "FindingsError",
    "ItemStanding",
    "ItemStory",
    "JobError",
    "LanguageError",
    "LiveModelError",
    "MissingExtraError",
    "ModelContextError",
    "ModelError",
    "ModelInvalidError",
    "ModelRefusedError",
    "ModelRejectedError",
    "ModelTimeoutError",
    "ModelTruncatedError",
    "ModelUnavailableError",
    "NoArticleError",
    "NoSourceError",
    "Options",
    "Policy",
    "Report",
    "Settings",
    "SettingsError",
    "SummarizerError",
    "Summary",
    "SupportedQuantity",
    "SupportedText",
    "VerbatimExcerpt",
    "VerbatimQuote",
    "Verdict",
    "abatch",
    "assert_grounded",
    "asummarize",
    "batch",
    "explain",
    "grounded_in",
    "grounding_context",
    "recheck",
    "render",
    "render_page",
    "summarize",
    "verify",
]

__version__ = VERSION

# Asked after all others: scripts may still name modules as they were called before.
sys.meta_path.append(OldNames())

_HOMES = {
    "model.article": ("Article",),
    "batching.options": ("Options",),
    "batching.run": ("abatch", "batch"),
    "batching.summary": ("Summary",),
    "model.brief": ("Brief",),
    "model.draft": ("Draft",),
    "model.errors": (
        "ArticleError",
        "BriefError",
        "EmptyBriefError",
        "FindingsError",
        "JobError",
        "LanguageError",
        "MissingExtraError",
        "ModelError",
        "NoArticleError",
        "NoSourceError",
        "SettingsError",
        "SummarizerError",
    ),
    "model.finding": ("Evidence", "Finding", "Verdict"),
    "model.report": ("Report",),
    "model.spec": ("BriefSpec",),
    "pipeline": ("asummarize", "summarize", "verify"),
    "editing.policy": ("Policy",),
    "editing.recheck": ("ItemStanding", "recheck"),
    "editing.story": ("ItemStory", "explain"),
    "export.formats": ("render",),
    "review.page": ("render_page",),
    "drafting.live.failures": (
        "LiveModelError",
        "ModelContextError",
        "ModelInvalidError",
        "ModelRefusedError",
        "ModelRejectedError",
        "ModelTimeoutError",
        "ModelTruncatedError",
        "ModelUnavailableError",
    ),
    "drafting.settings": ("Settings",),
    "grounding.assertion": ("assert_grounded",),
    "grounding.context": ("grounded_in", "grounding_context"),
    "grounding.types": ("SupportedQuantity", "SupportedText", "VerbatimExcerpt", "VerbatimQuote"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    value: object = getattr(import_module(f"summarizer.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
