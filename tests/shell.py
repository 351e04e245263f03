"""The command line in a folder of its own, and what a run of it left."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

ARTICLE = (
    "The bridge over the river Leda opened on Monday, 3 March 2025.\n\n"
    "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale.\n\n"
    "It cost 40 million euros and is 212 metres long. Some 3,000 people came to the opening.\n\n"
    "A second bridge may follow, but the council has not announced any plans.\n"
)


class Ran:
    """What a run of the command line left: its exit code and both streams."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err
        assert "Traceback" not in err


class Shell:
    """Runs the command line in a folder of its own, inside this process."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capture = capture
        self._patch = patch

    def run(self, *arguments: str | Path, stdin: str = "") -> Ran:
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        printed = self._capture.readouterr()
        return Ran(int(ended.value.code or 0), printed.out, printed.err)

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_bytes(text.encode())
        return path


def in_a_process(arguments: Sequence[str], **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", "from summarizer.cli import main; main()", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload,no-any-return]  # noqa: S603 - our own command
