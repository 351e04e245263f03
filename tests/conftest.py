"""What every test stands on: no network but loopback, and the sources used again and again."""

from __future__ import annotations

import gc
import ipaddress
import json
import os
import socket
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer.main
from hypothesis import HealthCheck, settings
from shell import ARTICLE, Shell

from summarizer.analysis.source import Source, read
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.draft import Draft
from summarizer.pipeline import summarize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from serving import Served

# The same examples in every run and on every machine; a found failure is kept as an explicit example.
settings.register_profile(
    "fixed", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("fixed")

# Pytest keeps a million objects alive: the usual threshold spends a sixth of the time on looking for cycles.
gc.set_threshold(20_000, *gc.get_threshold()[1:])


def pytest_xdist_auto_num_workers() -> int:
    """Return one process more than there are cores: one that waits for an answer leaves its core to it."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + 1


def _is_loopback(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket's path
    try:
        return ipaddress.ip_address(str(address[0])).is_loopback
    except ValueError:
        return bool(address[0] == "localhost")


@pytest.fixture(autouse=True, scope="session")
def _block_network() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if not _is_loopback(address):
            raise RuntimeError(f"a test tried to reach {address!r}: the network is blocked in tests")
        connect(self, address)

    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()


@pytest.fixture(autouse=True, scope="session")
def _build_the_command_line_once() -> Iterator[None]:
    """Typer builds every command anew, 25 ms, each time that the command line is called in a process."""
    patch = pytest.MonkeyPatch()
    patch.setattr(typer.main, "get_command", cache(typer.main.get_command))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder that holds the tests: the checkout, or the unpacked source distribution."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def bridge() -> Source:
    """The article of the prompt's worked example, read."""
    return read(Article(text=read_asset("prompts/brief/example/article.txt"), id="bridge"))


@pytest.fixture(scope="session")
def beijing(root: Path) -> Source:
    """A real article, read."""
    text = (root / "examples/beijing/article.txt").read_text(encoding="utf-8")
    return read(Article(text=text, id="beijing"))


@pytest.fixture(scope="session")
def bridge_draft() -> Draft:
    """The draft of the prompt's worked example."""
    return Draft.model_validate_json(read_asset("prompts/brief/example/draft.json"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--hostile-cases", type=int, default=250, help="Damaged files to try on the commands (tests/hostile)."
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home and working directory, but for an article and its brief."""
    from running import ARTICLE

    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("SUMMARIZER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.json").write_text(summarize(Article(text=ARTICLE)).to_json(), encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all tests that only ask it: its process takes half a second to start."""
    from serving import Served, plan_in

    limits = {"article_seconds": 0.5, "body_bytes": 400_000, "article_characters": 150_000}
    with Served(plan_in(tmp_path_factory.mktemp("store"), limits=limits)) as server:
        yield server


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("SUMMARIZER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "article.txt").write_bytes(ARTICLE.encode())
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def doubted(bridge_draft: Draft) -> Draft:
    from readers import DOUBTED

    content = json.loads(bridge_draft.model_dump_json())
    content["verified_facts"][0] = {"text": DOUBTED, "evidence": [13]}
    return Draft.model_validate_json(json.dumps(content))
