"""One batch against a stand-in provider, its command, and how it is killed: what `kills.py` plays."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from requests_in import ARTICLE, DRAFT, kind_of, reply_to
from standin.batch_api import BatchStandIn
from standin.server import Logged, StandIn
from standin.turns import Turn, envelope, raw

from summarizer.batching.relay import request_key

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

__all__ = ["Calls", "Kind", "PostOffice", "Ran", "Story"]

ARTICLES, MOST_TOKENS = 40, 400
PRICE = (1.0, 4.0)  # US dollars for a million tokens
PATIENCE = 120.0
# It says when it begins: kills are to hit the run, not Python's own start.
RUN = """
import summarizer.batching.run, summarizer.commands.batch, summarizer.drafting.live.drafter, sys
from summarizer.cli import main
if __name__ == "__main__":
    print("ready", flush=True)
    main(sys.argv[1:])
"""


@dataclass(frozen=True)
class Kind:
    """One way to kill: the signal, whom it hits, and whether a second reader is asked."""

    name: str
    sign: signal.Signals
    whom: Literal["first", "worker", "group"] = "group"
    workers: int = 1
    is_posted: bool = False
    is_read: bool = False

    @property
    def may_ask_again(self) -> bool:
        """Whether calls under way when it hits are unavoidably made again."""
        return self.sign == signal.SIGKILL and not self.is_posted


# --- the provider


def lot_of(body: dict[str, Any]) -> int:
    """Return the number of the article that a request is about."""
    # What is wrong with a reply is told in messages after it.
    told = next(m["content"] for m in reversed(body["messages"]) if "Lot " in m["content"])
    return int(told.rsplit("Lot ", 1)[-1].split(" ", 1)[0])


def answer(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Return status and body: most get a draft, some a refusal, some half of it at first.

    Most drafts are read; some readings are no readings, however often they are asked for.
    """
    lot = lot_of(body)
    if kind_of(body) == "reading":
        text, usage = reply_to(body)
        return 200, envelope("I agree." if lot % 10 == 1 else text, usage=usage)
    if lot % 10 == 6:
        return 400, {"error": {"message": "the stand-in does not like it"}}
    prompt = sum(len(message["content"]) for message in body["messages"]) // 4
    if lot % 10 == 3 and body["max_tokens"] == MOST_TOKENS:
        return 200, envelope(DRAFT[:200], finish="length", usage=(prompt, MOST_TOKENS))
    return 200, envelope(DRAFT, usage=(prompt, 300))


def charge(body: dict[str, Any]) -> float:
    """Return what the server charges for a request, in US dollars, whether its answer arrived or not."""
    used: dict[str, int] = answer(body)[1].get("usage", {"prompt_tokens": 0, "completion_tokens": 0})
    return (used["prompt_tokens"] * PRICE[0] + used["completion_tokens"] * PRICE[1]) / 1e6


class Calls(StandIn):
    """A provider of single calls."""

    def __init__(self, dice: random.Random) -> None:
        def turn(logged: Logged) -> Turn:
            status, body = answer(logged.json)
            return raw(json.dumps(body).encode(), status=status).after(dice.uniform(0.0, 0.2))

        super().__init__(turn)

    def asked(self) -> list[dict[str, Any]]:
        """Return every request that arrived."""
        return self.bodies


class PostOffice(BatchStandIn):
    """A provider with a batch service, at half the price."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__(answer, looks=dice.randint(0, 3), unready=dice.randint(0, 2))

    def asked(self) -> list[dict[str, Any]]:
        """Return every request of every batch that was made."""
        files = [self.files[job["input_file_id"]] for job in list(self.jobs)]
        return [json.loads(line)["body"] for file in files for line in file.splitlines()]


# --- one story


@dataclass(frozen=True)
class Ran:
    """How one run ended; `is_hit` is whether it was killed on the way."""

    code: int
    said: str
    seconds: float
    is_hit: bool = False


@dataclass
class Story:
    """One batch, killed until it ends: its command, and what broke."""

    kind: Kind
    folder: Path
    server: Calls | PostOffice
    budget: float
    broken: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        """Write the input: one text is missing, one id is there twice."""
        rows = [{"id": f"a{n}", "text": f"{ARTICLE} Lot {n} follows."} for n in range(ARTICLES)]
        rows[9]["id"], rows[20]["text"] = "a8", ""
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (self.folder / "in.jsonl").write_text(text, encoding="utf-8")

    @property
    def out(self) -> Path:
        """Where the briefs go."""
        return self.folder / "out.jsonl"

    def run(self, after: float | None = None) -> Ran:
        """Give the command; kill it so many seconds after it has begun."""
        sent: tuple[str, ...] = ("--via", "provider-batch", "--poll", "0.1") if self.kind.is_posted else ()
        if self.kind.is_read:
            price = ",".join(map(str, PRICE))
            sent += ("--second-reader", "custom/second", "--reader-price", price)
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-c", RUN, "batch", "in.jsonl", "-o", "out.jsonl", "--model", "custom/stand-in",
             "--base-url", self.server.url, "--price", f"{PRICE[0]},{PRICE[1]}",
             "--budget", f"{self.budget:.4f}", "--concurrency", "4", "--workers", str(self.kind.workers),
             *sent],
            cwd=self.folder, env={**os.environ, "PYTHONPATH": ":".join(map(os.path.abspath, sys.path)),
                                  "SUMMARIZER_MAX_TOKENS": str(MOST_TOKENS)},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )  # fmt: skip
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        process.stdout.readline()
        began, is_hit = time.monotonic(), False
        if after is not None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(after)
            is_hit = process.poll() is None and self.hit(process.pid)
        try:
            said, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            said, _ = process.communicate()
            self.broken.append("a run did not end")
        until = time.monotonic() + 5
        while left := [line for _, state, line in processes(process.pid) if not state.startswith("Z")]:
            if time.monotonic() > until:
                self.broken.append(f"left over: {left[0]}")
                os.killpg(process.pid, signal.SIGKILL)
            time.sleep(0.05)
        return Ran(process.returncode, said, time.monotonic() - began, is_hit)

    def hit(self, pid: int) -> bool:
        """Send the signal; return whether there was anybody to get it."""
        if self.kind.whom == "group":
            os.killpg(pid, self.kind.sign)
        elif self.kind.whom == "first":
            os.kill(pid, self.kind.sign)
        else:
            workers = [one for one, _, line in processes(pid) if "spawn_main" in line]
            if not workers:
                return False
            with suppress(ProcessLookupError):
                os.kill(workers[-1], self.kind.sign)
        return True

    def keys(self) -> list[bytes]:
        """Return what the ledger calls each request that the server got, in order."""
        return [request_key(self.server.url, body) for body in self.server.asked()]

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask a copy of the ledger, as it was left; opening the real one would mend it."""
        with tempfile.TemporaryDirectory() as folder:
            for path in self.folder.glob("out.jsonl.ledger*"):
                if path.name.endswith(("ledger", "-wal")):
                    shutil.copy(path, folder)
            with closing(sqlite3.connect(Path(folder, "out.jsonl.ledger"))) as ledger:
                has_tables = ledger.execute("SELECT 1 FROM sqlite_master WHERE name = 'pending'").fetchone()
                return ledger.execute(sql).fetchall() if has_tables else []

    def stored(self) -> set[bytes]:
        """Return the requests whose replies the ledger has."""
        return {key for (key,) in self.rows("SELECT request FROM call WHERE is_reply")}

    @property
    def charged(self) -> float:
        """What the server has charged so far, in US dollars."""
        return sum(map(charge, self.server.asked())) * (0.5 if self.kind.is_posted else 1.0)

    def files(self) -> dict[str, bytes]:
        """Return the bytes of briefs and failures."""
        paths = (self.out, self.folder / "out.failures.jsonl")
        return {path.name: path.read_bytes() for path in paths if path.exists()}

    def is_complete(self) -> bool:
        """Tell whether each article is in one of the two files, once."""
        briefs, failed = ([json.loads(line) for line in file.splitlines()] for file in self.files().values())
        places = [int(row["id"][1:]) for row in briefs] + [row["position"] - 1 for row in failed]
        return sorted(places) == list(range(ARTICLES))

    def check_money(self) -> None:
        """Hold what was charged, and what the ledger counts, against the budget."""
        charged = self.charged
        counted = sum(
            float(amount or 0)
            for (amount,) in self.rows(
                "SELECT coalesce(cost, reserved) FROM call UNION ALL SELECT reserved FROM pending"
            )
        )
        if max(charged, counted) > self.budget + 0.0001:
            self.broken.append(f"charged {charged:.4f}, counted {counted:.4f} of {self.budget:.4f}")

    def check_calls(self) -> tuple[int, int]:
        """Hold the server's calls against the ledger's; return how many were made twice, and under way."""
        asked = Counter(self.keys())
        known = Counter(
            key for (key,) in self.rows("SELECT request FROM call UNION ALL SELECT request FROM pending")
        )
        under_way = Counter(key for (key,) in self.rows("SELECT request FROM call WHERE seconds IS NULL"))
        if unknown := asked - known:
            self.broken.append(f"{unknown.total()} calls are not in the ledger")
        again = asked - Counter(set(asked))
        if again - under_way or (again and not self.kind.may_ask_again):
            self.broken.append(f"{again.total()} calls were made twice")
        return again.total(), (again & under_way).total()


def processes(group: int) -> Iterator[tuple[int, str, str]]:
    """Yield number, state and command line of each process of a group."""
    listed = subprocess.run(
        ["/bin/ps", "-eo", "pid=,pgid=,stat=,args="], capture_output=True, text=True, check=True
    )
    for line in listed.stdout.splitlines():
        pid, pgid, state, *words = line.split()
        if int(pgid) == group:
            yield int(pid), state, " ".join(words)
