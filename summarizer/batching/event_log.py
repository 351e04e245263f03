"""The events of a run as JSON Lines, for whoever watches it; no article's text, no key."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.batching.events import Event

__all__ = ["EventLog"]


class EventLog:
    """Writes an event a line: `Options(on_event=EventLog.open(path))`."""

    def __init__(self, stream: IO[bytes]) -> None:
        """Write to `stream`, which is not closed here."""
        self._stream = stream

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """Return a log that is appended to the file at `path`.

        Raises:
            SettingsError: It cannot be written.
        """
        try:
            return cls(Path(path).open("ab"))
        except OSError as error:
            raise SettingsError(
                f"the events cannot be written to {os.fspath(path)} ({error.strerror}): choose another file"
            ) from None

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def __call__(self, event: Event) -> None:
        """Write down `event`, at once."""
        line: dict[str, object] = {"time": datetime.now(UTC).isoformat(timespec="milliseconds")}
        line["event"] = event.kind
        if event.article:
            line |= {"id": event.article, "outcome": event.outcome}
        if event.text:
            line["message"] = event.text
        text = json.dumps(line | event.progress.as_dict(), ensure_ascii=True)
        self._stream.write(text.encode() + b"\n")
        self._stream.flush()
