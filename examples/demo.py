# ruff: noqa: INP001 - a script, run by its path
"""What `make demo` runs: the brief of a real article, without a model, on the terminal and as files."""

from __future__ import annotations

import sys
from pathlib import Path

from summarizer.cli import main

ARTICLE = Path(__file__).parent / "wikinews-asylum" / "article.json"


def run(folder: Path) -> None:
    """Write `brief.json` and `brief.md` into `folder` and show the brief on the terminal."""
    for name in ("brief.json", "brief.md"):
        call("summarize", str(ARTICLE), "--output", str(folder / name))
    call("summarize", str(ARTICLE), "--format", "text")
    sys.stdout.write(f"\nWritten: {folder / 'brief.json'} and {folder / 'brief.md'}\n")


def call(*arguments: str) -> None:
    """Run the command line; an exit code of 2 or more is an error, 1 says that findings remain."""
    try:
        main(arguments)
    except SystemExit as ending:
        if ending.code not in {None, 0, 1}:
            raise


if __name__ == "__main__":
    run(Path(sys.argv[1] if len(sys.argv) > 1 else "out/demo"))
