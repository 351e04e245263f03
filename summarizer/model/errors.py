"""Every exception of this package, by what must be corrected; each text names input, fault and next step."""

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
    "JobError",
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
    """An article cannot be read: the caller must correct this input, or leave it out."""


class NoArticleError(ArticleError):
    """A text is not an article but a paywall, a banner, an error page, code, a table, links or filler."""


class LanguageError(ArticleError):
    """The drafter cannot write the brief of this article in the language that was asked for."""


class TooCostlyError(ArticleError):
    """Reading or checking an article took more time or memory than allowed, and was stopped."""


class BriefError(SummarizerError):
    """The given text or object cannot be read as a brief, draft or layout."""


class SettingsError(SummarizerError):
    """A setting, argument or policy is missing or contradicts another: the caller must change it."""


class MissingExtraError(SettingsError):
    """The packages of an optional part are not installed; the text says what to install."""


class NoSourceError(SettingsError):
    """A field needs an article to be compared with, and none was given: the caller must give one.

    It is not a `ValueError`, so Pydantic does not catch it, and no model is asked to correct a fault of the
    program.
    """


class FindingsError(SummarizerError):
    """The policy refuses to publish the brief, because of `findings`.

    Attributes:
        findings: What was found, in document order.
        draft: The model's draft, which is not published; `None` for the embedded drafter.
        attempts: Every HTTP call made for it.
    """

    exit_code = 1

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)
        self.draft: Draft | None = None
        self.attempts: tuple[Attempt, ...] = ()


class EmptyBriefError(FindingsError):
    """A required section has nothing left; `findings` says what was removed."""


class JobError(SummarizerError):
    """The engine of a distributed job ended it before it was done; what was paid is in the ledger."""

    exit_code = 3


class ModelError(SummarizerError):
    """A model, or the connection to it, failed. The subclasses carry every attempt."""

    exit_code = 3
