"""What the README shows is what happens: its commands and its Python run, and print what stands there."""

from __future__ import annotations

import contextlib
import io
import os
import re
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

RUN = "from summarizer.cli import main; main()"
README = Path(__file__).parent.parent / "README.md"
TEXT = README.read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", TEXT)
PYTHON = re.findall(r"```python\n((?:.*\n)*?)```\n\n```text\n((?:.*\n)*?)```", TEXT)
COMMANDS = [block for block in CONSOLE if block[0].startswith("summarizer ")]


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
