"""Every exception of this package, named after who must act; each text says input, fault and next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model.draft import Draft
    from summarizer.model.finding import Finding
    from summarizer.model.provenance import Attempt

__all__ = [
    "ArticleError",
    "BriefError",
    "EmptyBriefError",
    "FindingsError",
    "LanguageError",
    "MissingExtraError",
    "ModelError",
    "NoArticleError",
    "NoSourceError",
    "SettingsError",
    "SummarizerError",
    "TooCostlyError",
]


class SummarizerError(Exception):
    """The base of all errors of this package; `exit_code` is what the command line exits with."""

    exit_code = 2


class ArticleError(SummarizerError):
    """An article cannot be read: the caller must mend or leave out this input."""


class NoArticleError(ArticleError):
    """A text was read but is no article: a wall, a banner, an error page, code, a table, links, filler."""


class LanguageError(ArticleError):
    """A brief was asked for in a language that the drafter does not write an article's brief in."""


class TooCostlyError(ArticleError):
    """Reading or checking an article took more time or memory than one may take; it was stopped."""


class BriefError(SummarizerError):
    """A brief, draft or layout that was handed in cannot be read as one."""


class SettingsError(SummarizerError):
    """A setting, argument or policy is missing or contradicts another: the caller must change it."""


class MissingExtraError(SettingsError):
    """An optional part was used whose packages are not installed; the text says what to install."""


class NoSourceError(SettingsError):
    """A field has to be held against a source, and none was given: the caller must give one.

    It is no `ValueError`, so Pydantic lets it through, and no model is asked to mend what only a program can.
    """


class FindingsError(SummarizerError):
    """A policy said *raise* for findings; `findings` holds them, so that the caller can decide.

    Attributes:
        findings: What was found, in document order.
        draft: The draft of a model that is not published; `None` of the embedded drafter.
        attempts: Every HTTP call made for it.
    """

    exit_code = 1

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)
        self.draft: Draft | None = None
        self.attempts: tuple[Attempt, ...] = ()


class EmptyBriefError(FindingsError):
    """Nothing is left in a section that a brief cannot do without; `findings` says what was taken out."""


class ModelError(SummarizerError):
    """A model or the way to it failed. Typed subclasses live with the drafter; they carry every attempt."""

    exit_code = 3
