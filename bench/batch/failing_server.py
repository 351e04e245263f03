"""One long run against a server that fails: every article must end as a brief or a named failure.

    PYTHONPATH=. .venv/bin/python bench/batch/failing_server.py 20000

2 % resets, 2 % 429, 2 % 500, 2 % garbage, 1 % truncated, 1 % time-outs, and a 30 s outage after 20 s. The
ledger's calls are compared with the server's; those that ran out of time may not have reached it.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import closing
from pathlib import Path

from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings
from summarizer.model.assets import read_asset

PORT = 8791
OUTAGE = "30"


def main() -> None:
    """Run once and print what became of everything."""
    count = int(sys.argv[1])
    article = read_asset("prompts/brief/example/article.txt").strip()
    here = Path(__file__).with_name("server.py")
    server = subprocess.Popen([sys.executable, str(here), str(PORT), "--faults", OUTAGE])  # noqa: S603
    try:
        time.sleep(3)
        with tempfile.TemporaryDirectory(dir=".") as folder:
            source = Path(folder, "in.jsonl")
            with source.open("w", encoding="utf-8") as lines:
                for number in range(count):
                    lines.write(json.dumps({"id": f"a{number}", "text": f"{article} Lot {number}."}) + "\n")
            settings = Settings(model="custom/m", base_url=f"http://127.0.0.1:{PORT}/v1", call_timeout=5)
            out = Path(folder, "out.jsonl")
            summary = batch(source, out, options=Options(settings=settings, concurrency=100))
            print(summary)
            named = [json.loads(line)["id"] for line in out.open(encoding="utf-8")]
            if summary.failures.exists():
                named += [json.loads(line)["id"] for line in summary.failures.open(encoding="utf-8")]
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/counts", timeout=10) as answer:
                counts = json.load(answer)
            missing = set(map("a{}".format, range(count))) - set(named)
            print(f"missing {len(missing)}, doubled {len(named) - len(set(named))}")
            print(f"calls by the server {sum(counts.values())}: {counts}")
            with closing(sqlite3.connect(summary.ledger)) as ledger:
                ended = dict(ledger.execute("SELECT outcome, count(*) FROM call GROUP BY outcome").fetchall())
            print(f"calls by the ledger {summary.calls}: {ended}")
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
