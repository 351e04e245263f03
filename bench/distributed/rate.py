"""Articles a second and processor time an article: the plain runner, Daft's own runner and Ray, in one run.

    PYTHONPATH=. .venv/bin/python bench/distributed/rate.py 600

Each row is a process of its own, against one server that answers after 200 ms. A row is the whole job: start,
read JSON Lines, ask, check, write; 50 articles are under way in each process. The start is that of a job of
one article; it is taken off for the rate beside it and for the processor time, which is of all processes of
the job.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from importlib.util import find_spec
from pathlib import Path

PORT = 8791
URL = f"http://127.0.0.1:{PORT}/v1"
PLAIN = """
import sys
from summarizer import Options, Settings, batch
if __name__ == "__main__":
    source, out, url, workers = sys.argv[1:]
    settings = Settings(model="custom/m", base_url=url)
    batch(source, out, options=Options(settings=settings, workers=int(workers), concurrency=50))
"""
DAFT = """
import sys
source, out, url, workers, runner = sys.argv[1:]
if runner == "ray":
    import ray
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
from summarizer import Options, Settings
from summarizer.distributed.files import summarize_files
if __name__ == "__main__":
    settings = Settings(model="custom/m", base_url=url)
    options = Options(settings=settings, workers=int(workers), concurrency=50)
    summarize_files([source], out, options=options, runner=runner)
"""
ROWS = (
    ("plain", PLAIN, ("1",)),
    ("plain", PLAIN, ("2",)),
    ("daft, native", DAFT, ("1", "native")),
    ("daft, native", DAFT, ("2", "native")),
    ("daft, ray", DAFT, ("2", "ray")),
)


def write(path: Path, count: int) -> None:
    """Write `count` articles of about 5 kB."""
    from summarizer.model.assets import read_asset

    article = read_asset("prompts/brief/example/article.txt").strip()
    whole = ((article + "\n\n") * (5000 // len(article) + 1))[:5000]
    rows = (json.dumps({"id": str(n), "text": f"{whole} Lot {n} follows."}) for n in range(count))
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")


class Meter:
    """Adds up the processor time of a process and of all under it, also of those that end before it."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._used: dict[int, float] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> float:
        """Return the seconds."""
        self._ended.set()
        self._thread.join()
        return sum(self._used.values())

    def _watch(self) -> None:
        while not self._ended.wait(0.2):
            self._look()

    def _look(self) -> None:
        times: dict[int, tuple[int, float]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    fields = (entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
                except OSError:
                    continue
                used = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
                times[int(entry.name)] = int(fields[1]), used
        family = {self._pid}
        while more := {pid for pid, (parent, _) in times.items() if parent in family} - family:
            family |= more
        self._used |= {pid: times[pid][1] for pid in family & times.keys()}


def run(code: str, source: Path, arguments: tuple[str, ...]) -> tuple[float, float]:
    """Return the seconds that a job took, and those of processors."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        command = [sys.executable, "-c", code, str(source), f"{folder}/out.jsonl", URL, *arguments]
        environ = os.environ | {"DO_NOT_TRACK": "1", "DAFT_PROGRESS_BAR": "0"}
        began = time.monotonic()
        job = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # noqa: S603
        meter = Meter(job.pid)
        _, said = job.communicate()
        seconds, used = time.monotonic() - began, meter.stop()
        if job.returncode:
            raise SystemExit(said.decode()[-2000:])
        return seconds, used


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1])
    server = Path(__file__).parents[1] / "batch" / "server.py"
    serving = subprocess.Popen([sys.executable, str(server), str(PORT)])  # noqa: S603 - ourselves
    try:
        time.sleep(5)
        print("| runner | processes | start s | articles/s | without start | processor ms each |")
        print("|---|---|---|---|---|---|")
        with tempfile.TemporaryDirectory(dir=".") as folder:
            one, all_of_them = Path(folder, "one.jsonl"), Path(folder, "all.jsonl")
            write(one, 1)
            write(all_of_them, count)
            for name, code, arguments in ROWS:
                if "ray" in arguments and not find_spec("ray"):
                    continue
                start, idle = run(code, one, arguments)
                seconds, used = run(code, all_of_them, arguments)
                each = 1000 * (used - idle) / count
                print(
                    f"| {name} | {arguments[0]} | {start:.1f} | {count / seconds:.1f} | "
                    f"{count / (seconds - start):.1f} | {each:.1f} |",
                    flush=True,
                )
    finally:
        serving.kill()
        serving.wait()


if __name__ == "__main__":
    main()
