"""A batch killed at random moments, and run again until it ends: what of its promises is kept.

usage: PYTHONPATH=.:tests .venv/bin/python bench/attack/kills.py [--count 100] [--seed 7] [--only WORDS]

Each story is one batch of 40 articles against the tests' own stand-in server: a run is killed, the same
command is given again, two to five times. There are single calls and the provider's batch service, one
and two processes; SIGKILL and SIGTERM; the first process, a worker or the whole group is hit. Half of the
stories begin with a budget that is too small, and raise it when the run says so. In some a second model reads
each brief. After every run and at the
end it is held that

- briefs and failures are the inputs, once each, counted in the files,
- both files have the bytes of a run without kills, and the last exit code is the same,
- the ledger knows every call that the server got,
- no reply that was stored has been asked for again,
- what the server charges, and what the ledger counts, is within the budget,
- no process is left over, and none takes longer than two minutes.

Calls that were under way when they were killed are made again by SIGKILL alone, and never by the batch
service. The exit code is 1 if a promise is broken.
"""

from __future__ import annotations

import argparse
import itertools
import random
import signal
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kills_story import Calls, Kind, PostOffice, Ran, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = (
    Kind("1 process, SIGKILL", signal.SIGKILL),
    Kind("2 processes, SIGKILL to all", signal.SIGKILL, workers=2),
    Kind("2 processes, SIGKILL to the first", signal.SIGKILL, "first", 2),
    Kind("2 processes, SIGKILL to a worker", signal.SIGKILL, "worker", 2),
    Kind("1 process, SIGTERM", signal.SIGTERM),
    Kind("2 processes, SIGTERM to all", signal.SIGTERM, workers=2),
    Kind("2 processes, SIGTERM to the first", signal.SIGTERM, "first", 2),
    Kind("batch service, SIGKILL", signal.SIGKILL, is_posted=True),
    Kind("batch service, SIGTERM", signal.SIGTERM, is_posted=True),
    Kind("1 process with a second reader, SIGKILL", signal.SIGKILL, is_read=True),
    Kind("2 processes with a second reader, SIGKILL to all", signal.SIGKILL, workers=2, is_read=True),
    Kind("2 processes with a second reader, SIGTERM to all", signal.SIGTERM, workers=2, is_read=True),
    Kind("batch service with a second reader, SIGKILL", signal.SIGKILL, is_posted=True, is_read=True),
)


@dataclass(frozen=True)
class Whole:
    """What a run without kills came to."""

    ran: Ran
    files: dict[str, bytes]
    charged: float


@contextmanager
def begin(kind: Kind, dice: random.Random, budget: float) -> Iterator[Story]:
    """Yield a story that begins: a folder and a server of its own."""
    provider = PostOffice if kind.is_posted else Calls
    with tempfile.TemporaryDirectory() as folder, provider(random.Random(dice.random())) as server:
        yield Story(kind, Path(folder), server, round(budget, 4))


def play(story: Story, whole: Whole, dice: random.Random) -> int:
    """Run, kill and run again until the batch ends; return how many kills it had."""
    left, kills = dice.randint(2, 5), 0
    while True:
        stored, before = story.stored(), len(story.server.asked())
        longest = whole.ran.seconds * story.kind.workers  # each takes as long to start
        ran = story.run(dice.uniform(0.0, longest) if left else None)
        if again := stored & set(story.keys()[before:]):
            story.broken.append(f"{len(again)} stored replies were asked for again")
        story.check_calls()
        story.check_money()
        kills += ran.is_hit
        left -= bool(left)
        is_short = "the budget of" in ran.said
        if is_short:
            story.budget = round(story.budget * 1.5, 4)
        elif not (ran.is_hit and ran.code in {-story.kind.sign, 130}):
            break
    if ran.code != whole.ran.code or "Traceback" in ran.said:
        story.broken.append(f"ended with {ran.code}: {ran.said}")
    return kills


@dataclass
class Row:
    """What is printed of one kind; `worst` is the most calls made twice in one story."""

    kills: int = 0
    stories: int = 0
    complete: int = 0
    same: int = 0
    calls: int = 0
    twice: int = 0
    under_way: int = 0
    worst: int = 0

    def add(self, story: Story, whole: Whole, kills: int) -> None:
        """Count a story that has ended."""
        twice, under_way = story.check_calls()
        self.kills += kills
        self.stories += 1
        self.complete += story.is_complete()
        self.same += story.files() == whole.files
        self.calls += len(story.server.asked())
        self.twice += twice
        self.under_way += under_way
        self.worst = max(self.worst, twice)

    def __str__(self) -> str:
        """Return the row of a table."""
        of = f"{self.complete} of {self.stories} | {self.same} of {self.stories}"
        return f"{self.kills} | {of} | {self.calls} | {self.twice} | {self.under_way} | {self.worst}"


def main() -> None:
    """Kill until there were enough kills, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=100, help="kills")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="", help="the kinds with these words in their name")
    args = parser.parse_args()
    kinds = [kind for kind in KINDS if args.only in kind.name]
    rows, broken = {kind: Row() for kind in kinds}, list[str]()
    wholes: dict[tuple[bool, bool], Whole] = {}
    for number, kind in enumerate(itertools.cycle(kinds)):
        if sum(row.kills for row in rows.values()) >= args.count:
            break
        dice = random.Random(f"{args.seed} {number}")
        alike = (kind.is_posted, kind.is_read)
        if alike not in wholes:
            with begin(kind, dice, 10.0) as story:
                wholes[alike] = Whole(story.run(), story.files(), story.charged)
        whole = wholes[alike]
        with begin(kind, dice, whole.charged / 2 if number % 2 else 10.0) as story:
            rows[kind].add(story, whole, play(story, whole, dice))
            broken += [f"story {number}, {kind.name}: {promise}" for promise in dict.fromkeys(story.broken)]
    print("| kill | kills | complete | same bytes | calls | twice | under way | worst |")
    print("|---|---|---|---|---|---|---|---|")
    for kind, row in rows.items():
        print(f"| {kind.name} | {row} |")
    print(*broken, f"{len(broken)} promises broken", sep="\n")
    sys.exit(bool(broken) or any(row.stories > min(row.complete, row.same) for row in rows.values()))


if __name__ == "__main__":
    main()
