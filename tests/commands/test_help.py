"""What the command line says of itself: help, version, languages, schemas, completion."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main
from shell import Shell, in_a_process

from summarizer.commands.arguments.batch import batch
from summarizer.lang.codes import CODES


def test_schemas_are_printed_byte_for_byte(shell: Shell, root: Path) -> None:
    for path in sorted((root / "schemas").glob("*.json")) or pytest.skip("the sources are not here"):
        assert shell.run("schema", path.stem).out.encode() == path.read_bytes()
    assert shell.run("schema").out == shell.run("schema", "brief").out


@pytest.mark.parametrize(
    "arguments", [["--help"], ["summarize", "--help"], ["verify", "-h"], ["schema", "-h"]]
)
def test_help_teaches(shell: Shell, arguments: list[str]) -> None:
    ran = shell.run(*arguments)
    assert ran.code == 0
    assert "summarizer" in ran.out
    if len(arguments) == 2:
        assert "Examples:" in ran.out


def test_help_lists_the_usual_options_first_and_the_others_in_groups(shell: Shell) -> None:
    lines = shell.run("batch", "--help").out.partition("Examples:")[0].splitlines()
    titles = [line[:-1] for line in lines if line.endswith(":") and not line.startswith(" ")]
    assert titles == [
        "Arguments",
        "Options",
        "Articles",
        "Briefs",
        "Models",
        "Speed and limits",
        "Records",
    ]
    listed = [line.split()[0].strip(",") for line in lines if line.startswith("  -")]
    usual = [
        "-o",
        "--model",
        "--policy",
        "--budget",
        "--dry-run",
        "--retry-failed",
        "--append",
        "--json",
        "-h",
    ]
    assert listed[: len(usual)] == usual
    # The articles are no option, the folder of requests is not shown, and -h is of every command.
    assert len(listed) == len(set(listed)) == len(inspect.signature(batch).parameters) - 2 + 1


def test_the_version_needs_neither_checks_nor_models() -> None:
    watched = (
        "import sys\nfrom summarizer.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print(sorted({'pydantic', 'openai', 'instructor', 'rich', 'sentencex'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", watched], capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    version, loaded = done.stdout.splitlines()
    assert version.startswith("summarizer 0.")
    assert loaded == "[]"


def test_the_version_takes_no_time() -> None:
    # The processor's time, so that a busy machine does not count.
    best = 9.0
    for _ in range(3):
        before = os.times()
        with in_a_process(["--version"]) as process:
            process.communicate()
        assert process.returncode == 0
        after = os.times()
        best = min(
            best, after.children_user + after.children_system - before.children_user - before.children_system
        )
    assert best < 0.3


def test_languages_are_listed_with_what_each_check_judges(shell: Shell) -> None:
    ran = shell.run("languages", "--json")
    table = json.loads(ran.out)
    assert ran.code == 0
    assert set(table) == {*CODES, "any other", "two languages"}
    assert set(table["en"].values()) == {"full"}
    assert table["any other"]["certainty"] == table["two languages"]["certainty"] == "none"
    assert "German" in shell.run("languages").out


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("summarizer ver", ["verify"]),
        ("summarizer verify --input-f", ["--input-format"]),
        ("summarizer batch --policy ", ["default", "strict", "report"]),
        ("summarizer summarize --format mark", ["markdown", "markdown-evidence"]),
    ],
)
def test_a_shell_completes_commands_options_and_choices(words: str, offered: list[str]) -> None:
    watched = (
        "import sys\nfrom summarizer.cli import main\n"
        "try: main([])\nexcept SystemExit: pass\n"
        "print(sorted({'openai', 'instructor', 'sentencex', 'aiohttp'} & set(sys.modules)), file=sys.stderr)"
    )
    asked = {
        "_SUMMARIZER_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", watched], capture_output=True, text=True, check=True, env=os.environ | asked
    )
    assert done.stdout.split() == offered
    # A key is pressed and somebody waits: nothing heavy is imported.
    assert done.stderr.strip() == "[]"


def test_completion_is_shown_for_a_shell(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    # Typer looks at it when it builds the commands; else they are built once for all tests (conftest.py).
    monkeypatch.setattr(typer.main, "get_command", inspect.unwrap(typer.main.get_command))
    assert "_SUMMARIZER_COMPLETE=complete_zsh" in shell.run("--show-completion", "zsh").out
