"""A distributed job in a process of its own, whose workers or driver are killed; what was paid is counted."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from requests_in import ARTICLE, DRAFT, read_lines
from standin.server import StandIn
from standin.turns import completion

__all__ = ["Counted", "Victim", "kill_and_restart"]

Victim = Literal["worker", "driver"]
JOB = """
import sys
runner, source, out, url, workers = sys.argv[1:]
if runner == "ray":
    import ray
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
from summarizer import Options, Settings
from summarizer.distributed.files import summarize_files
if __name__ == "__main__":
    settings = Settings(model="custom/stand-in", base_url=url, max_tokens=400)
    options = Options(settings=settings, workers=int(workers), concurrency=4)
    print(summarize_files([source], out, options=options, runner=runner))
"""


@dataclass(frozen=True)
class Counted:
    """What came of a job that was killed and started again.

    Attributes:
        rows: Articles that were given.
        written: Rows of the output.
        missing: Articles without a row.
        doubled: Rows too many.
        asked: Requests that the server got.
        again: Requests that it got more than once.
        lost: Calls in the ledger that never had an answer: under way at the kill.
        is_ended: Whether the job ended by itself in spite of the kill.
    """

    rows: int
    written: int
    missing: int
    doubled: int
    asked: int
    again: int
    lost: int
    is_ended: bool


def kill_and_restart(  # noqa: PLR0913 - what is killed, and when
    folder: Path, runner: str, victim: Victim, *, rows: int, after: int, workers: int = 2
) -> Counted:
    """Kill a job's `victim` once the server has got so many requests, and run the job to its end.

    Nothing of the job is left running: the second run would find its ledger locked.
    """
    source, out = folder / "in.jsonl", folder / "out.jsonl"
    with source.open("w", encoding="utf-8") as lines:
        for number in range(rows):
            lines.write(json.dumps({"id": f"a{number}", "text": f"{ARTICLE} Lot {number}."}) + "\n")
    with StandIn(lambda _: completion(DRAFT, usage=(1000, 300)).after(0.1)) as server:
        environ = {
            **os.environ,
            "PYTHONPATH": ":".join(sys.path),
            "DO_NOT_TRACK": "1",
            "DAFT_PROGRESS_BAR": "0",
        }
        command = [sys.executable, "-c", JOB, runner, str(source), str(out), server.url, str(workers)]
        job = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # noqa: S603
        deadline = time.monotonic() + 180
        while len(server.log) < after and job.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        assert job.poll() is None, job.communicate()[0].decode()[-2000:]
        target = job.pid if victim == "driver" else _worker_of(job.pid)
        os.kill(target, 9)
        try:
            job.communicate(timeout=180)
        finally:
            job.kill()
        is_ended = job.returncode == 0
        if not is_ended:
            _wait_until_quiet(server)
            subprocess.run(command, env=environ, check=True, capture_output=True, timeout=240)  # noqa: S603
        asked = Counter(logged.body for logged in server.log)
    return _count(out, rows, asked, is_ended=is_ended)


def _count(out: Path, rows: int, asked: Counter[bytes], *, is_ended: bool) -> Counted:
    made = Counter(line["id"] for line in read_lines(out) if line["outcome"] != "failed")
    with closing(sqlite3.connect(f"{out}.ledger")) as ledger:
        (lost,) = ledger.execute("SELECT coalesce(sum(seconds IS NULL), 0) FROM call").fetchone()
    total = sum(asked.values())
    return Counted(
        rows,
        sum(made.values()),
        rows - len(made),
        sum(made.values()) - len(made),
        total,
        total - len(asked),
        lost,
        is_ended,
    )


def _wait_until_quiet(server: StandIn) -> None:
    """Wait until nothing has been asked for two seconds: processes that lost their driver are gone."""
    seen, since = -1, time.monotonic()
    while time.monotonic() < since + 2:
        if len(server.log) != seen:
            seen, since = len(server.log), time.monotonic()
        time.sleep(0.05)


def _worker_of(pid: int) -> int:
    """Return a process under `pid` that makes briefs: Daft's own, or an actor of Ray's."""
    children = _children()
    found = [pid]
    for one in found:
        found.extend(children.get(one, ()))
    for one in found:
        name = Path(f"/proc/{one}/cmdline").read_bytes().replace(b"\0", b" ")
        if b"daft.execution.udf_worker" in name or name.startswith(b"ray::UDFActor"):
            return one
    raise AssertionError("no process that makes briefs was found")


def _children() -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (
                    (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
                )
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    return children
