"""Files damaged at random, and what a provider sends: each must end in an exit code and a sentence.

usage: PYTHONPATH=.:tests:tests/hostile .venv/bin/python bench/attack/faults.py [--count 20000] [--seed 7]
       [--seconds N] [--case NUMBER]

Each case is one valid file (an article, brief, draft, settings, key, floors, ledger, output, or an answer of
a provider) with one kind of damage, and one command or call that reads it. Every one must end within ten
seconds of the processor (for each 100 kB begun) with an exit code of 0 to 3 or 130, at most one line on
standard error (one for each line of an input that is refused), and no traceback. Children of this process
work through the cases, so that one that hangs or ends its process is counted and the rest goes on.
`--seconds` ends it all after so long; `--case` plays one case again and shows where it broke. The exit code
is 1 if anything did.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from faults_calls import CALLS, Call, hold, write_answers, write_paid
from faults_damage import KINDS
from running import run
from targets import TARGETS, Target, write_valid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

PATIENCE = 10.0  # seconds of the processor, as the machine may have other work, for each 100 kB begun
HANGS = 300.0  # seconds
CHUNK = 250  # cases of one child
# Beside the one sentence: where a batch is and how many articles it has, a note on a text that is not as it
# was written, each finding that kept a brief from being one, each line of an input that is no article or
# brief, and each class worse than its floor.
KNOWN_LINE = re.compile(
    r"^summarizer: (the run (begins|goes on)|[0-9]+ articles? in the input)$|\[[a-z]+\.[a-z_-]+\]$"
    r"|^summarizer: (articles|o)\.jsonl, line [0-9]+|: The text looks damaged by a"
    r"|, the (floor|ceiling) is [0-9.]+$"
)


# --- one case


@dataclass(frozen=True)
class Case:
    """A kind of damage to the file of a command or call, drawn by its number."""

    number: int
    kind: str
    target: Target | Call
    dice: random.Random

    @classmethod
    def draw(cls, seed: int, number: int) -> Case:
        """Return the case of this number."""
        dice = random.Random(f"{seed} {number}")
        every = (*TARGETS, *CALLS)
        (target,) = dice.choices(every, [target.share for target in every])
        return cls(number, dice.choice(list(KINDS)), target, dice)

    def play(self, valid: Path, here: Path) -> int:
        """Damage a copy of the file in the folder `here`, and return the exit code.

        The folder is where the valid files were made: a ledger knows its outputs by their path.
        """
        shutil.copytree(valid, here)
        os.chdir(here)
        os.environ["HOME"] = str(here)
        path = Path(self.target.name)
        path.write_bytes(KINDS[self.kind](path.read_bytes(), self.dice))
        if isinstance(self.target, Target):
            ran = run(*self.target.arguments)
            told = [line for line in ran.err.splitlines() if not KNOWN_LINE.search(line)]
            hold("Traceback" not in ran.err and len(told) <= 1, ran.err)
            return ran.code
        return self.target.call(path.read_bytes())


def play(case: Case, valid: Path, here: Path) -> tuple[int, str]:
    """Return the exit code, and what broke: "" when nothing did."""
    shutil.rmtree(here, ignore_errors=True)
    try:
        began = time.process_time()
        code = case.play(valid, here)
    except BaseException as error:  # noqa: BLE001 - whatever comes is what is looked for
        where = traceback.extract_tb(error.__traceback__)[-1]
        told = " ".join(f"{type(error).__name__}: {error}".split())
        return -1, f"{told[:300]} ({Path(where.filename).name}:{where.lineno})"
    took, size = time.process_time() - began, (here / case.target.name).stat().st_size
    is_long = took > PATIENCE * (1 + size // 100_000)
    return code, f"took {took:.0f} s of the processor for {size} bytes" if is_long else ""


# --- all of them


@dataclass
class Row:
    """What is printed of one kind, command or call."""

    cases: int = 0
    codes: Counter[int] = field(default_factory=Counter[int])
    broken: int = 0
    slowest: float = 0.0

    def add(self, code: int, seconds: float, *, is_broken: bool) -> None:
        """Count one case."""
        self.cases += 1
        self.codes[code] += 1
        self.broken += is_broken
        self.slowest = max(self.slowest, seconds)

    def __str__(self) -> str:
        """Return the row of a table."""
        codes = " | ".join(str(self.codes[code]) for code in range(4))
        return f"{self.cases} | {codes} | {self.broken} | {self.slowest:.1f}"


def prepare(folder: Path) -> Path:
    """Make valid files in `here`, and keep them in `valid`; every command is fine with them there."""
    here, valid = folder / "here", folder / "valid"
    here.mkdir()
    os.chdir(here)
    write_valid(here)
    write_answers(here)
    write_paid(here)
    here.rename(valid)
    return folder


def work(seed: int, numbers: range, folder: Path, sender: Connection) -> None:
    """Be a child: play these cases, and send what each came to."""
    for number in numbers:
        sender.send(play(Case.draw(seed, number), folder / "valid", folder / "here"))


def play_all(seed: int, count: int, folder: Path, until: float) -> Iterator[tuple[int, int, str, float]]:
    """Yield number, exit code, what broke, and the seconds of every case."""
    number, fork = 0, multiprocessing.get_context("fork")
    while number < count and time.monotonic() < until:
        receiver, sender = fork.Pipe(duplex=False)
        numbers = range(number, min(number + CHUNK, count))
        child = fork.Process(target=work, args=(seed, numbers, folder, sender))
        child.start()
        sender.close()
        for number in numbers:
            began = time.monotonic()
            code, broken = -1, f"hangs: no end after {HANGS:.0f} s"
            try:
                if receiver.poll(HANGS):
                    code, broken = receiver.recv()
            except EOFError:
                broken = "its process ended"
            yield number, code, broken, time.monotonic() - began
            if broken.startswith(("hangs", "its")):
                break
        number += 1
        child.kill()
        child.join()
        receiver.close()


def main() -> None:
    """Print the tables, and every breach with what plays it again."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="most for all cases")
    parser.add_argument("--case", type=int, help="play this one alone")
    args = parser.parse_args()
    tables, broken = (defaultdict[str, Row](Row), defaultdict[str, Row](Row)), list[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = prepare(Path(name))
        if args.case is not None:
            case = Case.draw(args.seed, args.case)
            print(f"{case.kind}, {case.target}")
            sys.exit(case.play(folder / "valid", folder / "here"))
        until = time.monotonic() + args.seconds
        for number, code, fault, seconds in play_all(args.seed, args.count, folder, until):
            case = Case.draw(args.seed, number)
            for table, what in zip(tables, (case.kind, str(case.target)), strict=True):
                table[what].add(code, seconds, is_broken=bool(fault))
            if fault:
                broken.append(f"--seed {args.seed} --case {number}: {case.kind}, {case.target}: {fault}")
        os.chdir("/")
    for table, head in zip(tables, ("damage", "command or call, file"), strict=True):
        print(f"| {head} | cases | 0 | 1 | 2 | 3 | broken | slowest, s |\n|---|---|---|---|---|---|---|---|")
        for name, row in sorted(table.items()):
            print(f"| {name} | {row} |")
    print(*broken, f"{len(broken)} broken", sep="\n")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
