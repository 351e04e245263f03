"""The command line as a page shows it: run in this process, on a screen of 80 columns."""

from __future__ import annotations

import re

import pytest

from summarizer.cli import main

__all__ = ["Screen"]


class Screen:
    """Runs the command line in this process, as on a screen of 80 columns, and returns what it printed."""

    def __init__(self, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capture = capture
        patch.setenv("NO_COLOR", "1")
        patch.setenv("COLUMNS", "80")

    def run(self, *arguments: str, codes: tuple[int, ...] = (0, 1)) -> str:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert (ended.value.code or 0) in codes
        return self.printed()

    def printed(self) -> str:
        # The view pads its lines to a block; Markdown is kept without blanks at line ends.
        return re.sub(r" +$", "", self._capture.readouterr().out, flags=re.MULTILINE)
