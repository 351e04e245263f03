"""What `docs/scale.md` projects from: processor time, memory and bytes of an article of a batch.

    PYTHONPATH=. .venv/bin/python bench/batch/scale.py 500 2000

Each count is a run of its own: against the stand-in server of this folder, with the articles of `speed.py`,
and with the embedded drafter, with those of `stages.py`; all of 5,000 characters. Then each form is written.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import speed
import stages

from summarizer.batching.columns import Kept
from summarizer.batching.options import Options
from summarizer.batching.packing import packing_of
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings

PORT = 8793


def run_one(folder: Path, count: int, *, is_live: bool) -> None:
    """Print seconds, processor time, memory and bytes of one run over `count` articles."""
    source = folder / f"in-{count}.jsonl"
    # The server's draft is of one article: the others would have nothing left after the checks.
    articles = speed.texts(1) if is_live else list(stages.texts())
    with source.open("w", encoding="utf-8") as lines:
        for number in range(count):
            text = f"{articles[number % len(articles)]} Lot {number}."
            lines.write(json.dumps({"id": f"a{number}", "text": text}) + "\n")
    settings = Settings(model="custom/m", base_url=f"http://127.0.0.1:{PORT}/v1") if is_live else Settings()
    out = folder / f"out-{count}-{is_live}.jsonl"
    began, before = time.monotonic(), time.process_time()
    summary = batch(source, out, options=Options(settings=settings))
    if summary.articles != count:
        raise SystemExit(f"{summary.articles} outcomes of {count} articles")
    cpu, seconds = time.process_time() - before, time.monotonic() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    written, kept = (path.stat().st_size / count for path in (out, summary.ledger))
    kind = "live" if is_live else "extractive"
    spent = 1000 * cpu / count
    print(f"{kind:10} {count:>6,}  {seconds:6.1f} s  {spent:5.1f} CPU ms an article  peak {peak:5.1f} MiB")
    print(f"  output {written:,.0f} and ledger {kept:,.0f} bytes an article", flush=True)


def print_forms(folder: Path, step: int) -> None:
    """Print the bytes of a brief in each form, made by the embedded drafter, of every `step`-th article."""
    source = folder / "forms.jsonl"
    articles = list(stages.texts())[::step]
    with source.open("w", encoding="utf-8") as given:
        for number, text in enumerate(articles):
            given.write(json.dumps({"id": f"a{number}", "text": text}) + "\n")
    print(f"{len(articles)} articles, {source.stat().st_size / len(articles):,.0f} bytes each")
    for is_compact in (False, True):
        lines = folder / f"form-{step}-{is_compact}.jsonl"
        briefs = batch(source, lines, options=Options(compact=is_compact)).briefs
        for form in ("jsonl", "jsonl.gz", "jsonl.zst", *([] if is_compact else ["parquet"])):
            out = folder / f"packed-{step}-{is_compact}.{form}"
            packing = packing_of(out)
            if packing:
                packing.pack(lines, out, Kept())
            size = (out if packing else lines).stat().st_size / briefs
            print(f"{form + (' compact' if is_compact else ''):20} {size:9,.0f} bytes/brief", flush=True)


def main() -> None:
    """Run each count in a process of its own, then write each form once."""
    if sys.argv[1] == "--one":
        run_one(Path(sys.argv[2]), int(sys.argv[3]), is_live=sys.argv[4] == "live")
        return
    here = Path(__file__)
    server = subprocess.Popen([sys.executable, str(here.with_name("server.py")), str(PORT)])  # noqa: S603
    try:
        time.sleep(5)
        with tempfile.TemporaryDirectory(dir=".") as folder:
            for kind in ("live", "extractive"):
                for count in sys.argv[1:]:
                    command = [sys.executable, str(here), "--one", folder, count, kind]
                    subprocess.run(command, check=True)  # noqa: S603 - ourselves
            # An article shares passages with the three before it.
            print_forms(Path(folder), 1)
            print_forms(Path(folder), 4)
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
