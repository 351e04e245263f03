"""A killed worker and a killed driver: each row comes once; only calls under way then are made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from killing import Victim, kill_and_restart

pytest.importorskip("daft")

ROWS, AFTER, IN_FLIGHT = 30, 12, 8


def check(folder: Path, runner: str, victim: Victim, workers: int = 2) -> bool:
    """Kill, count, and return whether the job ended by itself."""
    found = kill_and_restart(folder, runner, victim, rows=ROWS, after=AFTER, workers=workers)
    assert (found.written, found.missing, found.doubled) == (ROWS, 0, 0)
    assert found.again <= found.lost <= IN_FLIGHT
    assert found.asked == ROWS + found.again
    return found.is_ended


def test_a_killed_driver_loses_and_doubles_nothing(tmp_path: Path) -> None:
    assert not check(tmp_path, "native", "driver", workers=1)


@pytest.mark.ray
def test_a_killed_worker_ends_the_job_on_the_native_runner_and_the_next_one_goes_on(tmp_path: Path) -> None:
    assert not check(tmp_path, "native", "worker")


@pytest.mark.ray
def test_ray_replaces_a_killed_worker(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray is not installed: make distributed installs it")
    assert check(tmp_path, "ray", "worker")


@pytest.mark.ray
def test_a_killed_driver_loses_and_doubles_nothing_on_ray(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray is not installed: make distributed installs it")
    assert not check(tmp_path, "ray", "driver")
