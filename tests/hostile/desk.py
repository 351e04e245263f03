"""A folder to work in, and the command: what the tests of inputs and outputs stand on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from summarizer.batching.outputs import failures_path
from summarizer.cli import main

__all__ = ["TEXT", "Desk"]

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder to work in, and the command."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def lines(self, name: str, *ids: str, text: str = TEXT) -> str:
        """Write a file of articles with these ids."""
        rows = ({"id": one, "text": text.format(f"{name} {one}")} for one in ids)
        (self.folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return name

    def texts(self, folder: str, *names: str) -> str:
        """Write a folder of articles."""
        (self.folder / folder).mkdir(exist_ok=True)
        for name in names:
            (self.folder / folder / name).write_text(TEXT.format(name), encoding="utf-8")
        return folder

    def batch(self, *arguments: str) -> tuple[int, str]:
        """Run the batch command; return its exit code and what it said."""
        return self.run("batch", *arguments)

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run a command; return its exit code and what it said."""
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        said = self.capture.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), said.out + said.err

    def ids(self, name: str = "week.jsonl") -> list[str]:
        """Return the ids in a file of records."""
        path = self.folder / name
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [json.loads(line)["id"] for line in lines]

    def failures(self, name: str = "week.jsonl") -> list[dict[str, Any]]:
        """Return the named failures beside an output."""
        path = failures_path(self.folder / name)
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [json.loads(line) for line in lines]
