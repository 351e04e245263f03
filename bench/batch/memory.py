"""Peak memory of a batch by its length, through the extractive drafter.

PYTHONPATH=. .venv/bin/python bench/batch/memory.py 100000 1000000
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from summarizer.batching.run import batch

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."


def run_one(count: int) -> None:
    """Print count, seconds and peak resident memory in MiB of one batch."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        source = Path(folder, "in.jsonl")
        with source.open("w", encoding="utf-8") as lines:
            for number in range(count):
                lines.write(json.dumps({"id": f"a{number}", "text": TEXT.format(number)}) + "\n")
        began = time.monotonic()
        summary = batch(source, Path(folder, "out.jsonl"))
        if summary.articles != count:
            raise SystemExit(f"{summary.articles} outcomes of {count} articles")
        seconds = time.monotonic() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{count:>9,} articles  {seconds:8.1f} s  {count / seconds:7.0f}/s  peak {peak:6.1f} MiB",
            flush=True,
        )


def main() -> None:
    """Run each length in a process of its own."""
    if sys.argv[1] == "--one":
        run_one(int(sys.argv[2]))
        return
    for count in sys.argv[1:]:
        subprocess.run([sys.executable, __file__, "--one", count], check=True)  # noqa: S603 - ourselves


if __name__ == "__main__":
    main()
