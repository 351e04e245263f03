"""Homes, working directories, names, devices, ledgers and streams that are not what they should be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from origins import without_origin
from running import ARTICLE, run

# Places: homes, working directories, odd names, what is no file.


@pytest.mark.parametrize("home", [None, "", "relative", "/" + "x" * 5000, "/proc/self/mem", "/nowhere"])
def test_a_home_that_is_none_has_no_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch, home: str | None
) -> None:
    (folder / ".config/summarizer").mkdir(parents=True)
    (folder / ".config/summarizer/config.toml").write_text("nonsense = 1\n", encoding="utf-8")
    assert run("summarize", "a.txt").code == 2
    if home is None:
        monkeypatch.delenv("HOME")
    else:
        monkeypatch.setenv("HOME", home)
    assert run("summarize", "a.txt").code == 0


def test_a_home_that_may_not_be_looked_into_has_no_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        if path.name == "config.toml":
            raise PermissionError(13, "Permission denied", str(path))
        return False

    monkeypatch.setattr(Path, "is_file", refuse)
    from summarizer.drafting.settings import load_settings

    assert load_settings({}, {"HOME": str(folder)}).model == "extractive"


@pytest.mark.parametrize(
    "content",
    [None, b"\xff", b"a = " + b"[" * 20_000, b"reasks = " + b"9" * 5000, b"#" * 2_000_000, b"reasks = nan"],
)
def test_a_bad_config_file_is_named(folder: Path, content: bytes | None) -> None:
    path = folder / "summarizer.toml"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    for ran in (run("summarize", "a.txt"), run("summarize", "a.txt", "--config", path)):
        assert ran.code == 2
        assert "summarizer.toml" in ran.err
        assert len(ran.err.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep a working directory that is in use")
def test_a_working_directory_that_was_removed(folder: Path) -> None:
    gone = folder / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    assert run("summarize", folder / "a.txt").code == 0
    assert run("explain", folder / "b.json").code == 0
    for arguments in (
        ("summarize", folder / "a.txt", "-o", "b.json"),
        ("verify", "b.json", "a.txt"),
        ("batch", folder / "a.txt", "-o", "out.jsonl"),
    ):
        assert run(*arguments).code == 2


LONG = "x" * 300
NAMES = (LONG, "a\0b", "a\x1b[31m\n", "a\udcff", "folder", "a.txt/b", "", " ")
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("summarize", "@"),
    ("summarize", "a.txt", "-o", "@/x.json"),
    ("summarize", "a.txt", "--config", "@"),
    ("summarize", "a.txt", "--sign", "@"),
    ("verify", "@", "a.txt"),
    ("verify", "b.json", "a.txt", "--signed-by", "@"),
    ("verify", "b.json", "@"),
    ("explain", "@"),
    ("recheck", "@", "a.txt"),
    ("recheck", "b.json", "@"),
    ("schema", "@"),
    ("evaluate", "--labelled", "@"),
    ("evaluate", "--floors", "@"),
    ("batch", "a.txt", "-o", "@"),
    ("batch", "a.txt", "-o", "@", "--dry-run"),
    ("batch", "a.txt", "-o", "o.jsonl", "--ledger", "@"),
    ("batch", "a.txt", "-o", "o.jsonl", "--ledger", "@", "--dry-run"),
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_odd_name_is_refused_or_taken(folder: Path, command: tuple[str, ...], name: str) -> None:
    (folder / "folder").mkdir()
    if "--floors" in command and name.strip() and "folder" not in name:
        command = (*command, "--articles", "a.txt", "--count", "10")
    run(*(part.replace("@", name) for part in command))


@pytest.mark.parametrize("option", [("--output", "@", "o.jsonl"), ("--ledger", "o.jsonl", "@")])
@pytest.mark.parametrize("name", ["b\udcff.jsonl", "", "."])
def test_a_name_that_no_record_can_hold_is_refused(folder: Path, option: tuple[str, ...], name: str) -> None:
    label, output, ledger = (part.replace("@", name) for part in option)
    for more in ([], ["--dry-run"]):
        ran = run("batch", "a.txt", "-o", output, "--ledger", ledger or ".", *more)
        assert ran.code == 2
        assert label in ran.err
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.json"]


def test_a_name_as_long_as_the_file_system_takes_is_written(folder: Path) -> None:
    name = "x" * 250 + ".json"
    assert run("summarize", "a.txt", "-o", name).code == 0
    written = (folder / name).read_bytes()
    assert without_origin(written) == without_origin((folder / "b.json").read_bytes())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_device_is_written_to_and_stays_a_device(folder: Path) -> None:
    # By a link, so that a fault here could at most replace the link.
    for device in ("null", "full"):
        (folder / device).symlink_to(f"/dev/{device}")
    assert run("summarize", "a.txt", "-o", folder / "null").code == 0
    ran = run("summarize", "a.txt", "-o", folder / "full")
    assert ran.code == 2
    assert "No space left" in ran.err
    assert (folder / "null").is_char_device()
    assert (folder / "full").is_char_device()


def test_a_pipe_is_read_and_written(folder: Path) -> None:
    os.mkfifo(folder / "in")
    os.mkfifo(folder / "out")
    taken: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: (folder / "in").write_bytes(ARTICLE.encode()), daemon=True),
        threading.Thread(target=lambda: taken.append((folder / "out").read_bytes()), daemon=True),
    ]
    for thread in threads:
        thread.start()
    assert run("summarize", folder / "in", "-o", folder / "out", "--format", "json").code == 0
    for thread in threads:
        thread.join(10)
    assert [without_origin(one) for one in taken] == [without_origin((folder / "b.json").read_bytes())]
    assert (folder / "out").is_fifo()


BAD_LEDGERS = (b"no database", b"SQLite format 3\0" + b"\xff" * 4000, ARTICLE.encode() * 100)


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
@pytest.mark.parametrize("content", BAD_LEDGERS)
def test_a_ledger_that_is_none_is_refused(folder: Path, content: bytes, more: tuple[str, ...]) -> None:
    (folder / "o.jsonl.ledger").write_bytes(content)
    ran = run("batch", "a.txt", "-o", "o.jsonl", *more)
    assert ran.code == 2
    assert "ledger" in ran.err
    assert (folder / "o.jsonl.ledger").read_bytes() == content


# Streams, in processes of their own.

IN_A_SHELL = {
    "closed input": ("summarize - <&-", {2}, "standard input is closed"),
    "closed input of verify": ("verify - a.txt <&-", {2}, "standard input is closed"),
    "closed input of batch": ("batch - -o o.jsonl --dry-run <&-", {0, 2}, ""),
    "closed output": ("summarize a.txt >&-", {2}, "standard output is closed"),
    "closed output, text": ("verify b.json a.txt >&-", {2}, "standard output is closed"),
    "closed output, json": ("explain b.json --json >&-", {2}, "standard output is closed"),
    "closed output, schema": ("schema >&-", {2}, "standard output is closed"),
    "closed errors": ("summarize nothing.txt 2>&-", {2}, ""),
    "closed errors of batch": ("batch a.txt -o o.jsonl 2>&-", {0}, ""),
    "all closed": ("summarize a.txt <&- >&- 2>&-", {2}, ""),
    "full output": ("summarize a.txt >/dev/full", {2}, "No space left"),
    "full output, text": ("verify b.json a.txt >/dev/full", {2}, "No space left"),
    "full output, json": ("recheck b.json a.txt --json >/dev/full", {2}, "No space left"),
    "full output, help": ("--help >/dev/full", {2}, "No space left"),
    "full errors": ("summarize nothing.txt 2>/dev/full", {2}, ""),
    "input for writing": ("summarize - 0>w", {2}, "standard input cannot be read"),
    "no reader": ("explain b.json --json | true; exit ${PIPESTATUS[0]}", {0, 141}, ""),
    "no reader of text": ("verify b.json a.txt | true; exit ${PIPESTATUS[0]}", {0, 141}, ""),
    "no reader of help": ("--help | true; exit ${PIPESTATUS[0]}", {0, 1}, ""),
    "one line read": ("explain b.json --json | head -n 1; exit ${PIPESTATUS[0]}", {0, 141}, ""),
    "no such letters": ("verify b.json a.txt", {0}, ""),
    "no such letters for errors": ("summarize Zürich.txt", {2}, "rich.txt"),
}
ENTRY = "from summarizer.cli import main; main()"
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii:strict"}


@pytest.mark.skipif(
    shutil.which("bash") is None or not Path("/dev/full").exists(), reason="there is no bash, or no /dev/full"
)
@pytest.mark.parametrize("case", IN_A_SHELL)
def test_a_stream_that_is_closed_full_or_of_few_letters(folder: Path, root: Path, case: str) -> None:
    line, codes, told = IN_A_SHELL[case]
    environ = os.environ | {"PYTHONPATH": str(root)} | (ASCII if "letters" in case else {})
    ran = subprocess.run(  # noqa: S603 - our own command
        [shutil.which("bash") or "", "-c", f'"$0" -c "{ENTRY}" {line}', sys.executable],
        cwd=folder, env=environ, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    err = ran.stderr.decode(errors="replace")
    assert "Traceback" not in err
    assert "Exception ignored" not in err
    assert ran.returncode in codes, err
    assert told in err
    assert len(err.splitlines()) <= 2
