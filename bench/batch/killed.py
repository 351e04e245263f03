"""A run killed at many random moments: what is lost, doubled, or paid twice.

PYTHONPATH=.:tests .venv/bin/python bench/batch/killed.py 100
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from standin.server import StandIn
from standin.turns import completion

from summarizer.batching.options import Options
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings
from summarizer.model.assets import read_asset

CONCURRENCY = 16
RUN = f"""
import sys
from summarizer.batching.options import Options
from summarizer.batching.run import batch
if __name__ == "__main__":
    batch(sys.argv[1], sys.argv[2], model="custom/m", options=Options(concurrency={CONCURRENCY}))
"""


def main() -> None:
    """Kill a run so many times, let it end, and print the counts."""
    kills = int(sys.argv[1])
    article = read_asset("prompts/brief/example/article.txt").strip()
    draft = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)
    chance = random.Random(11)
    count = 30 * kills
    with (
        tempfile.TemporaryDirectory(dir=".") as folder,
        StandIn(lambda _: completion(draft).after(0.05)) as server,
    ):
        source, out = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        with source.open("w", encoding="utf-8") as lines:
            for number in range(count):
                lines.write(json.dumps({"id": f"a{number}", "text": f"{article} Lot {number}."}) + "\n")
        environ = {**os.environ, "SUMMARIZER_BASE_URL": server.url, "PYTHONPATH": ":".join(sys.path)}
        command = [sys.executable, "-c", RUN, str(source), str(out)]
        done = 0
        while done < kills:
            before = len(server.log)
            process = subprocess.Popen(command, env=environ)  # noqa: S603 - ourselves
            until = before + chance.randint(0, 40)
            while len(server.log) <= until and process.poll() is None:
                time.sleep(0.001)
            time.sleep(chance.random() * 0.1)
            done += process.poll() is None
            process.kill()
            process.wait()
        subprocess.run(command, env=environ, check=True)  # noqa: S603 - ourselves
        asked = Counter(logged.body for logged in server.log)
        with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
            calls, unanswered = ledger.execute("SELECT count(*), sum(seconds IS NULL) FROM call").fetchone()
        named = [json.loads(line)["id"] for line in out.open(encoding="utf-8")]
        whole = Path(folder, "whole.jsonl")
        settings = Settings(model="custom/m", base_url=server.url)
        batch(source, whole, options=Options(settings=settings))
        doubled = len(named) - len(set(named))
        print(f"{kills} kills over {count} articles; lost {count - len(set(named))}, doubled {doubled}")
        again = sum(asked.values()) - len(asked)
        print(f"calls: server {sum(asked.values())}, ledger {calls}; asked again {again}")
        print(f"under way at a kill by the ledger {unanswered}")
        print(f"same bytes as a run without kills: {out.read_bytes() == whole.read_bytes()}")


if __name__ == "__main__":
    main()
