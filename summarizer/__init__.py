"""A news article goes in; a brief comes out in which every fact points at the characters that support it.

    import summarizer

    brief = summarizer.summarize(text)  # the embedded extractive drafter; model="openai/..." for a live one
    report = summarizer.verify(brief, text)

Every name in `__all__` is part of the public interface; modules are not. Names are imported on first use, so
that `summarizer --version` need not wait for the checks, nor the checks for a model's packages.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.moved import OldNames

if TYPE_CHECKING:
    from summarizer.batching.options import Options
    from summarizer.batching.run import batch
    from summarizer.drafting.settings import Settings
    from summarizer.editing.policy import Policy
    from summarizer.export.formats import render
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.draft import Draft
    from summarizer.model.errors import (
        ArticleError,
        BriefError,
        EmptyBriefError,
        FindingsError,
        LanguageError,
        MissingExtraError,
        ModelError,
        NoArticleError,
        SettingsError,
        SummarizerError,
    )
    from summarizer.model.finding import Evidence, Finding, Verdict
    from summarizer.model.report import Report
    from summarizer.model.spec import BriefSpec
    from summarizer.pipeline import asummarize, summarize, verify

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
    "LanguageError",
    "MissingExtraError",
    "ModelError",
    "NoArticleError",
    "Options",
    "Policy",
    "Report",
    "Settings",
    "SettingsError",
    "SummarizerError",
    "Verdict",
    "asummarize",
    "batch",
    "render",
    "summarize",
    "verify",
]

# Asked after all others: scripts may still name modules as they were called before.
sys.meta_path.append(OldNames())

_HOMES = {
    "model.article": ("Article",),
    "batching.options": ("Options",),
    "batching.run": ("batch",),
    "model.brief": ("Brief",),
    "model.draft": ("Draft",),
    "model.errors": tuple(name for name in __all__ if name.endswith("Error")),
    "model.finding": ("Evidence", "Finding", "Verdict"),
    "model.report": ("Report",),
    "model.spec": ("BriefSpec",),
    "pipeline": ("asummarize", "summarize", "verify"),
    "editing.policy": ("Policy",),
    "export.formats": ("render",),
    "drafting.settings": ("Settings",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        return version("summarizer")
    if name not in _HOME_OF:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    value: object = getattr(import_module(f"summarizer.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
