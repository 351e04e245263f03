from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from summarizer.batching.processes import ignore_signals, start_process


def tell(pipe: Connection, name: str) -> None:
    ignore_signals()
    pipe.send((os.environ.get(name), str(Path.cwd()), "PATH" in os.environ))
    pipe.recv()
    pipe.send("still there")


def test_a_process_has_the_environment_of_its_own_start_and_hears_nothing_for_the_group(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also when another was started before, in another environment."""
    monkeypatch.chdir(tmp_path)
    for value in ("one", "two", None):
        if value is None:
            monkeypatch.delenv("SUMMARIZER_TRIED")
        else:
            monkeypatch.setenv("SUMMARIZER_TRIED", value)
        process, pipe = start_process(tell, "SUMMARIZER_TRIED")
        assert pipe.recv() == (value, str(tmp_path), True)
        assert process.pid
        os.kill(process.pid, signal.SIGTERM)
        os.kill(process.pid, signal.SIGINT)
        pipe.send(None)
        assert pipe.recv() == "still there"
        process.join(5)
        assert process.exitcode == 0
        pipe.close()
