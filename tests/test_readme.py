"""What the README shows is what happens: its commands and its Python run, and print what stands there."""

from __future__ import annotations

import contextlib
import io
import os
import re
import runpy
import shlex
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from standin.server import Logged, StandIn
from standin.turns import Turn, completion

from summarizer.analysis.source import read
from summarizer.batching.inputs import open_inputs
from summarizer.drafting.extractive.sections import draft_extractive
from summarizer.model.release import DISTRIBUTION

RUN = "from summarizer.cli import main; main()"
README = Path(__file__).parent.parent / "README.md"
TEXT = README.read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", TEXT)
PYTHON = re.findall(r"```python\n((?:.*\n)*?)```\n\n```text\n((?:.*\n)*?)```", TEXT)
WALK = re.search(r"^## Many articles\n(?:.*\n)*?(?=## )", TEXT, re.MULTILINE)
SECONDS = re.compile(r"\d+\.\d s;")
BATCH = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", WALK[0] if WALK else "")
COMMANDS = [block for block in CONSOLE if block[0].startswith("summarizer ") and block not in BATCH]


def run(*command: str, root: Path) -> str:
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(  # noqa: S603 - commands of our own README
        command, cwd=root, env=environment, capture_output=True, check=False
    )
    assert result.returncode in {0, 1}, result.stderr.decode()
    # The view pads its lines to a block; Markdown is kept without blanks at line ends.
    return re.sub(r" +$", "", result.stdout.decode(), flags=re.MULTILINE)


@pytest.mark.parametrize(("command", "shown"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_a_command_prints_what_the_readme_shows(command: str, shown: str, root: Path) -> None:
    arguments = shlex.split(command)[1:]
    assert run(sys.executable, "-c", RUN, *arguments, root=root) == shown


def test_the_walk_through_a_batch_prints_what_the_readme_shows(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "examples").symlink_to(root / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(root))
    sources = [read(item.article) for item in open_inputs(["examples/*/article.*"]) if item.article]
    drafts = {source.sentences[0].text: draft_extractive(source).model_dump_json() for source in sources[:2]}
    running: list[subprocess.Popen[bytes]] = []

    def script(logged: Logged) -> Turn:
        if logged.number == 2:
            running[-1].kill()
        asked = logged.json["messages"][-1]["content"]
        for first, draft in drafts.items():
            if first in asked:
                return completion(draft, usage=(4000, 700))
        return completion(None, refusal="I cannot help with that.", usage=(4000, 20))

    def follow(command: str) -> str:
        name, *arguments = shlex.split(command)
        if name == "cat":
            return Path(*arguments).read_text(encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        whole = [sys.executable, "-c", RUN, *arguments]
        running.append(subprocess.Popen(whole, env=environment, stdout=subprocess.PIPE))  # noqa: S603 - our README
        printed = running[-1].communicate(timeout=60)[0].decode()
        return "Killed\n" if running[-1].returncode == -signal.SIGKILL else printed

    with StandIn(script) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setenv("SUMMARIZER_BASE_URL", server.url)
        assert BATCH
        for command, shown in BATCH:
            assert SECONDS.sub("0.4 s;", follow(command)) == SECONDS.sub("0.4 s;", shown), command


def test_make_demo_prints_what_the_readme_shows(root: Path, tmp_path: Path) -> None:
    ((_, shown),) = [block for block in CONSOLE if block[0] == "make demo"]
    printed = run(sys.executable, "examples/demo.py", str(tmp_path), root=root)
    assert printed.replace(str(tmp_path), "out/demo") == shown
    assert (tmp_path / "brief.json").is_file()
    assert (tmp_path / "brief.md").is_file()


def test_the_python_prints_what_the_readme_shows(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((code, shown),) = PYTHON
    script = tmp_path / "readme.py"
    script.write_text(code, encoding="utf-8")
    monkeypatch.chdir(root)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(script))
    assert printed.getvalue() == shown


@pytest.mark.parametrize("target", re.findall(r"make ([a-z]+)", TEXT))
def test_a_target_that_is_named_exists(target: str, root: Path) -> None:
    assert re.search(rf"^{target}:", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("path", re.findall(r"\]\(([^)#]+)\)", TEXT))
def test_a_page_that_is_linked_exists(path: str, root: Path) -> None:
    assert (root / path).exists()


def test_what_is_installed_and_its_extras_are_those_of_the_project(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == DISTRIBUTION
    assert f"    pip install {DISTRIBUTION}\n" in TEXT
    install = TEXT[TEXT.index("## Install") : TEXT.index("## Two commands")]
    rows = re.findall(r"^\| (`.+?`) \|", install, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`([a-z]+)`", row)}
    assert named
    assert named <= set(project["optional-dependencies"])
