"""What the README shows is what happens: its commands and its Python run, and print what stands there."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import runpy
import shlex
import signal
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

import pytest
from screen import Screen
from standin.__main__ import PORT
from standin.__main__ import main as serve_walk
from standin.server import Logged, StandIn
from standin.turns import Turn
from standin.walk import Walk

from summarizer.model.release import DISTRIBUTION

RUN = "from summarizer.cli import main; main()"
README = Path(__file__).parent.parent / "README.md"
TEXT = README.read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", TEXT)
PYTHON = re.findall(r"```python\n((?:.*\n)*?)```\n\n```text\n((?:.*\n)*?)```", TEXT)
BATCH_PAGE = (README.parent / "docs" / "batch.md").read_text(encoding="utf-8")
WALK = re.search(r"^## A run that is killed\n(?:.*\n)*?(?=## )", BATCH_PAGE, re.MULTILINE)
SECONDS = re.compile(r"\d+\.\d s;")
BATCH = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", WALK[0] if WALK else "")
COMMANDS = [block for block in CONSOLE if block[0].startswith("summarizer ")]


@pytest.fixture
def screen(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Screen:
    return Screen(capsys, monkeypatch)


@pytest.mark.parametrize(("command", "shown"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_a_command_prints_what_the_readme_shows(
    command: str, shown: str, root: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert screen.run(*shlex.split(command)[1:]) == shown


def test_the_walk_through_a_batch_prints_what_its_page_shows(
    root: Path, tmp_path: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "examples").symlink_to(root / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(root))
    walk = Walk()
    running: list[subprocess.Popen[bytes]] = []

    def script(logged: Logged) -> Turn:
        if logged.number == 2:
            running[-1].kill()
        return walk(logged)

    def follow(command: str) -> str:
        name, *arguments = shlex.split(command.removeprefix("timeout -s KILL 20 "))
        if name == "cat":
            return Path(*arguments).read_text(encoding="utf-8")
        if "timeout" not in command:
            return screen.run(*arguments, codes=(0, 3))
        # What kills the run after a time is done here as soon as the second call is there.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        whole = [sys.executable, "-c", RUN, *arguments]
        running.append(subprocess.Popen(whole, env=environment, stdout=subprocess.PIPE))  # noqa: S603 - our README
        running[-1].communicate(timeout=60)
        assert running[-1].returncode == -signal.SIGKILL
        return "Killed\n"

    with StandIn(script) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setenv("SUMMARIZER_BASE_URL", server.url)
        assert BATCH
        for command, shown in BATCH:
            assert SECONDS.sub("0.4 s;", follow(command)) == SECONDS.sub("0.4 s;", shown), command


def test_one_command_starts_the_server_of_the_walk(root: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root / "tests"), *sys.path])}
    command = [sys.executable, "-m", "standin", "0"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as server:  # noqa: S603 - our own
        assert server.stdout is not None
        url = re.search(rb"http://127.0.0.1:[0-9]+/v1", server.stdout.readline())
        assert url is not None
        body = json.dumps({"messages": [{"role": "user", "content": "Another article."}]}).encode()
        with urllib.request.urlopen(f"{url[0].decode()}/chat/completions", data=body) as answer:  # noqa: S310 - the same
            assert json.load(answer)["choices"][0]["message"]["refusal"] == "I cannot help with that."
        server.send_signal(signal.SIGINT)
        assert server.wait(20) == 0
    assert f"127.0.0.1:{PORT}/v1" in BATCH_PAGE


def test_the_server_of_the_walk_says_that_its_port_is_taken() -> None:
    with (
        StandIn([]) as other,
        pytest.raises(SystemExit, match=f"cannot answer at port {other.port} .*address already in use"),
    ):
        serve_walk(str(other.port))


def test_make_demo_prints_what_the_readme_shows(
    root: Path, tmp_path: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((_, shown),) = [block for block in CONSOLE if block[0] == "make demo"]
    monkeypatch.chdir(root)
    # As a process: tests/test_examples.py.
    monkeypatch.setattr(sys, "argv", ["examples/demo.py", str(tmp_path)])
    runpy.run_path("examples/demo.py", run_name="__main__")
    assert screen.printed().replace(str(tmp_path), "out/demo") == shown
    assert (tmp_path / "brief.json").is_file()
    assert (tmp_path / "brief.md").is_file()


def test_the_python_prints_what_the_readme_shows(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((code, shown),) = PYTHON
    script = tmp_path / "readme.py"
    script.write_text(code, encoding="utf-8")
    monkeypatch.chdir(root / "examples" / "beijing")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(script))
    assert printed.getvalue() == shown


@pytest.mark.parametrize("target", re.findall(r"make ([a-z-]+)", TEXT))
def test_a_target_that_is_named_exists(target: str, root: Path) -> None:
    assert re.search(rf"^{target}:", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("path", re.findall(r"\]\(([^)#]+)\)", TEXT))
def test_a_page_that_is_linked_exists(path: str, root: Path) -> None:
    assert (root / path).exists()


def test_what_is_installed_and_its_extras_are_those_of_the_project(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == DISTRIBUTION
    assert f"    pip install {DISTRIBUTION}\n" in TEXT
    install = TEXT[TEXT.index("## Install") : TEXT.index("## A first brief")]
    rows = re.findall(r"^\| (`.+?`) \|", install, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`([a-z]+)`", row)]
    assert sorted(named) == sorted(project["optional-dependencies"])


def test_an_extra_that_a_page_names_is_one_of_the_project(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for page in (README, *(root / "docs").glob("*.md"), *(root / "summarizer").rglob("*.py")):
        text = page.read_text(encoding="utf-8")
        named = {
            name for names in re.findall(rf"{DISTRIBUTION}\[([a-z,]+)\]", text) for name in names.split(",")
        }
        assert named <= set(project["optional-dependencies"]), page.name
        # The name that the package had.
        assert re.search(r"\bsummarizer\[[a-z]+\]", text) is None, page.name
