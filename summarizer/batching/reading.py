"""The second reader of a batch: an article that it could not be asked about waits until it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.drafting.live.failures import LiveModelError, ModelTimeoutError, ModelUnavailableError
from summarizer.model.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.envelope import Asked
    from summarizer.second_reader.reader import Asks

__all__ = ["FirmReader", "UnreadError"]


class UnreadError(ModelError):
    """The second reader could not be asked for a reason that may pass; what the model drafted is kept.

    Attributes:
        cause: Why.
    """

    def __init__(self, cause: LiveModelError) -> None:
        super().__init__(f"the draft was made, but the second reader could not be asked about it: {cause}")
        self.cause = cause


class FirmReader:
    """Asks for readings, and goes on only with what is not a matter of time or of all articles."""

    def __init__(self, asks: Asks, stop_if_general: Callable[[Exception], None]) -> None:
        """Ask through `asks`; `stop_if_general` raises what ends the run where an error does."""
        self._asks = asks
        self._stop_if_general = stop_if_general

    async def draft(self, request: Asked) -> Drafted:
        """Return the reply to `request`.

        Raises:
            UnreadError: The reader was not there, or not in time: the article is tried again another time.
            LiveModelError: Anything else: the brief records that it has no opinion.
            StopError: What is wrong concerns every article.
        """
        try:
            return await self._asks.draft(request)
        except (ModelUnavailableError, ModelTimeoutError) as error:
            raise UnreadError(error) from error
        except LiveModelError as error:
            self._stop_if_general(error)
            raise
