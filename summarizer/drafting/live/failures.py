"""How asking a live model can end without a draft: each error carries every attempt and every paid reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.drafting.drafted import total_usage
from summarizer.drafting.live.reading import UnreadableDraftError, read_draft
from summarizer.model.errors import ModelError

if TYPE_CHECKING:
    from summarizer.model.draft import Draft
    from summarizer.model.provenance import Attempt, Usage

__all__ = [
    "LiveModelError",
    "ModelContextError",
    "ModelInvalidError",
    "ModelRefusedError",
    "ModelRejectedError",
    "ModelTimeoutError",
    "ModelTruncatedError",
    "ModelUnavailableError",
    "UnreadableBatchError",
]


class LiveModelError(ModelError):
    """A live model gave no draft.

    Attributes:
        attempts: Every HTTP call, in the order made.
        replies: For each attempt the whole text that came back, "" where none did.
        retry_after: Seconds after which the provider asks to be tried again, `None` when it did not say.
    """

    def __init__(
        self,
        message: str,
        attempts: tuple[Attempt, ...] = (),
        *,
        replies: tuple[str, ...] = (),
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.attempts = attempts
        self.replies = replies
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[object, ...]:
        """Return what pickling needs: an exception's own way would lose everything after the message."""
        return type(self), (str(self), self.attempts), self.__dict__

    @property
    def usage(self) -> Usage:
        """The sum of the attempts' tokens."""
        return total_usage(self.attempts)

    @property
    def candidate(self) -> str:
        """The last text that came back, "" when there was none."""
        return next((reply for reply in reversed(self.replies) if reply), "")

    @property
    def draft(self) -> Draft | None:
        """The last text as a draft: a reply may be one and still be withheld, cut or too late."""
        try:
            return read_draft(self.candidate)
        except UnreadableDraftError:
            return None


class ModelRejectedError(LiveModelError):
    """The provider refuses the request as it is: the caller must change the setting the text names."""


class ModelUnavailableError(LiveModelError):
    """The provider could not be reached, is overloaded or answers with something that is no completion."""


class ModelTimeoutError(LiveModelError):
    """No answer came in time."""


class ModelRefusedError(LiveModelError):
    """The model declined to answer, or the provider's filter withheld its answer."""


class ModelTruncatedError(LiveModelError):
    """The reply did not fit into the largest number of tokens, nor into twice as many, or ran in circles."""


class ModelContextError(LiveModelError):
    """The model's context does not hold the prompt and the reply."""


class ModelInvalidError(LiveModelError):
    """The model's replies are no drafts, even after it was told what is wrong with them."""


class UnreadableBatchError(ModelUnavailableError):
    """The provider answers, but nothing that a batch or its results can be read from."""
