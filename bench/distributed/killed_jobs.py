"""Distributed jobs whose worker or driver is killed, on both of Daft's runners: what is lost or paid twice.

PYTHONPATH=.:tests:tests/distributed .venv/bin/python bench/distributed/killed_jobs.py 3
"""

from __future__ import annotations

import random
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from killing import kill_and_restart

if TYPE_CHECKING:
    from killing import Victim

ROWS = 60


def main() -> None:
    """Kill so many times in each way, at random moments, and print what came of it."""
    chance = random.Random(11)
    runners = ("native", "ray") if find_spec("ray") else ("native",)
    victims: tuple[Victim, ...] = ("worker", "driver")
    print("| runner | killed | articles | missing | doubled | asked again | under way then | went on alone |")
    print("|---|---|---|---|---|---|---|---|")
    for runner in runners:
        for victim in victims:
            for _ in range(int(sys.argv[1])):
                with tempfile.TemporaryDirectory(dir=".") as folder:
                    after = chance.randint(5, ROWS // 2)
                    got = kill_and_restart(Path(folder), runner, victim, rows=ROWS, after=after)
                print(
                    f"| {runner} | {victim} | {got.rows} | {got.missing} | {got.doubled} | {got.again} | "
                    f"{got.lost} | {got.is_ended} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
