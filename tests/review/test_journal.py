"""What was decided is on the disk: torn ends, full disks, two processes, kills, and an export that holds."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from deciding import NAME, csrf_in, desk_in
from pages import BRIDGE, faulty_brief
from typer.testing import CliRunner

from summarizer.analysis.source import read
from summarizer.cli import app
from summarizer.editing.decision import Decision
from summarizer.editing.publish import prove
from summarizer.model.brief import Brief
from summarizer.model.errors import ArticleError, BriefError, SettingsError
from summarizer.review.desk import OutdatedError
from summarizer.review.journal import JournalError, live_edits, open_journal, read_journal
from summarizer.review.server import listen

if TYPE_CHECKING:
    from summarizer.review.desk import Desk

runner = CliRunner()


def accept(desk: Desk, item: str = "/lead") -> None:
    case = desk.cases[0]
    decision = Decision.model_validate({"action": "accept", "item": item, "by": "Ana", "at": desk.now()})
    desk.decide(case, case.version, decision)


def test_a_torn_last_line_is_cut_off_and_told_and_no_other_line_is_lost(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        accept(desk)
        accept(desk, "/bottom_line")
    path = tmp_path / NAME
    whole = path.read_bytes()
    assert whole.count(b"\n") == 2
    last = whole.index(b"\n") + 1
    for cut in (last + 1, last + 40, len(whole) - 1):
        path.write_bytes(whole[:cut])
        entries, torn = read_journal(path)
        assert ([entry.number for entry in entries], torn) == ([1], cut - last)
        with desk_in(tmp_path) as desk:
            assert (desk.journal.torn, desk.cases[0].version) == (cut - last, 1)
            assert path.read_bytes() == whole[:last]
            accept(desk, "/bottom_line")
        assert path.read_bytes() == whole


def test_a_line_that_is_none_is_named_and_nothing_is_cut(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with desk_in(tmp_path) as desk:
        accept(desk)
        accept(desk, "/bottom_line")
    lines = path.read_bytes().splitlines(keepends=True)
    for wrong in ([b"nonsense\n", lines[1]], [lines[1]], [lines[0], lines[0]], [b"\n", *lines]):
        path.write_bytes(b"".join(wrong))
        with pytest.raises(SettingsError, match=r"line [12]: this is not a decision"), desk_in(tmp_path):
            pass
        assert path.read_bytes() == b"".join(wrong)


def test_a_line_that_no_server_writes_is_named(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with desk_in(tmp_path) as desk:
        accept(desk)
        accept(desk, "/bottom_line")
        desk.undo(desk.cases[0], 2, "Bo")
    lines = path.read_text(encoding="utf-8").splitlines()
    first, last = json.loads(lines[0]), json.loads(lines[2])
    for number, wrong in (
        (1, first | {"edit": first["edit"] | {"action": "flag"}}),
        (1, first | {"edit": {name: value for name, value in first["edit"].items() if name != "by"}}),
        (1, first | {"undone": 1}),
        (3, last | {"undone": 1}),
        (3, {name: value for name, value in last.items() if name != "undone"}),
    ):
        path.write_text("".join(f"{line}\n" for line in (*lines[: number - 1], json.dumps(wrong))))
        with pytest.raises(SettingsError, match=f"line {number}: this is not a decision"):
            read_journal(path)
    path.write_text(lines[0][:-1] + ',"number":1}\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="line 1: this is not a decision"):
        read_journal(path)


def test_a_decision_that_does_not_fit_is_told_with_its_file(tmp_path: Path) -> None:
    write_files(tmp_path)
    with desk_in(tmp_path) as desk:
        accept(desk)
    path = tmp_path / NAME
    entry = json.loads(path.read_text(encoding="utf-8"))
    entry["edit"]["path"] = "/verified_facts/99"
    path.write_text(json.dumps(entry) + "\n", encoding="utf-8")
    told = "brief.decisions.jsonl does not fit the brief: edit of /verified_facts/99"
    with pytest.raises(SettingsError, match=told), desk_in(tmp_path):
        pass
    given = [f"{tmp_path}/brief.json", f"{tmp_path}/article.txt", "--export", "-o", f"{tmp_path}/d.json"]
    ran = runner.invoke(app, ["review", *given])
    assert isinstance(ran.exception, SettingsError)
    assert told in str(ran.exception)


def test_a_brief_that_is_given_twice_is_decided_about_once(tmp_path: Path) -> None:
    pair = (faulty_brief(), BRIDGE)
    with desk_in(tmp_path, [pair, pair]) as desk:
        assert len(desk.cases) == 1


def test_a_full_disk_records_nothing_and_keeps_what_was(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        accept(desk)
        case, path = desk.cases[0], tmp_path / NAME
        before, brief = path.read_bytes(), desk.open(case).brief
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        # A part of the line finds room.
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 100, usual[1]))
        try:
            with pytest.raises(JournalError, match="was not recorded"):
                accept(desk, "/bottom_line")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert path.read_bytes() == before
        assert (case.version, desk.open(case).brief) == (1, brief)
        accept(desk, "/bottom_line")
        assert [entry.number for entry in read_journal(path)[0]] == [1, 2]


def test_a_second_server_on_the_same_journal_is_refused(tmp_path: Path) -> None:
    with desk_in(tmp_path), pytest.raises(SettingsError, match="is in use by another"):
        open_journal(tmp_path / NAME)
    open_journal(tmp_path / NAME).close()


def test_who_saw_another_version_is_told_what_was_decided(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        accept(desk)
        decision = Decision.model_validate(
            {"action": "reject", "item": "/headline", "by": "Bo", "at": desk.now()}
        )
        for version, since in ((0, 1), (7, 0), (-1, 0)):
            with pytest.raises(OutdatedError) as caught:
                desk.decide(desk.cases[0], version, decision)
            assert len(caught.value.entries) == since
        assert desk.cases[0].version == 1


def test_decisions_about_another_brief_are_refused(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        accept(desk)
    other = faulty_brief().model_copy(update={"headline": "Another", "seal": None})
    with (
        pytest.raises(SettingsError, match="decisions about another brief"),
        desk_in(tmp_path, [(other, BRIDGE)]),
    ):
        pass


def test_what_was_undone_is_in_the_journal_and_not_in_the_brief(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        accept(desk)
        accept(desk, "/bottom_line")
        desk.undo(desk.cases[0], 2, "Bo")
        accept(desk, "/headline")
        desk.undo(desk.cases[0], 4, "Bo")
        desk.undo(desk.cases[0], 5, "Bo")
        brief = desk.open(desk.cases[0]).brief
        assert brief.edits == faulty_brief().edits
    entries, _ = read_journal(tmp_path / NAME)
    assert [(entry.undone, entry.by) for entry in entries if entry.undone] == [
        (2, "Bo"),
        (4, "Bo"),
        (1, "Bo"),
    ]
    assert live_edits(entries) == []


@dataclass
class Server:
    """The command in a process of its own, asked over HTTP."""

    process: subprocess.Popen[str]
    host: str = ""
    cookie: str = ""
    csrf: str = ""

    def enter(self) -> None:
        assert self.process.stdout
        found = re.fullmatch(r"http://([^/]+)(/\?token=.*)\n", self.process.stdout.readline())
        assert found, self.process.stderr
        self.host = found[1]
        self.cookie = self.ask("GET", found[2])[0].partition(";")[0]
        self.csrf = csrf_in(self.ask("GET", "/briefs/1")[1].decode())

    def ask(self, method: str, path: str, **body: Any) -> tuple[str, bytes]:
        connection = http.client.HTTPConnection(self.host, timeout=20)
        headers = {"Cookie": self.cookie, "Origin": f"http://{self.host}", "X-CSRF-Token": self.csrf}
        headers["Content-Type"] = "application/json"
        with contextlib.closing(connection):
            connection.request(method, path, json.dumps(body) if body else None, headers)
            answer = connection.getresponse()
            return str(answer.getheader("set-cookie")), answer.read()


def start(folder: Path) -> Server:
    command = [
        sys.executable,
        "-m",
        "summarizer",
        "review",
        "brief.json",
        "article.txt",
        "--serve",
        "--as",
        "Ana",
    ]
    process = subprocess.Popen(  # noqa: S603 - the interpreter that runs the tests
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    server = Server(process)
    server.enter()
    return server


def write_files(folder: Path) -> None:
    (folder / "brief.json").write_text(faulty_brief().to_json(), encoding="utf-8")
    (folder / "article.txt").write_text(BRIDGE.text, encoding="utf-8")


def answered_until_killed(server: Server, version: int, seconds: float) -> int:
    """Decide again and again; return the last version that was answered before the process was killed."""
    killer = threading.Timer(seconds, server.process.kill)
    killer.start()
    with contextlib.suppress(OSError, http.client.HTTPException, ValueError):
        while True:
            item = ("/lead", "/bottom_line", "/headline")[version % 3]
            _, answer = server.ask("POST", "/briefs/1/decide", version=version, action="accept", item=item)
            version = json.loads(answer)["version"]
    killer.join()
    server.process.wait()
    for stream in (server.process.stdout, server.process.stderr):
        assert stream
        stream.close()
    return version


def test_a_kill_loses_no_decision_that_was_answered(tmp_path: Path) -> None:
    write_files(tmp_path)
    clock = random.Random(7)
    version = 0
    for _ in range(2):
        answered = answered_until_killed(start(tmp_path), version, 0.1 + clock.random() / 4)
        entries, _ = read_journal(tmp_path / NAME)
        # One more may be on the disk than was answered.
        assert len(entries) in {answered, answered + 1}
        assert answered > version
        version = len(entries)
    server = start(tmp_path)
    server.process.send_signal(signal.SIGINT)
    out, told = server.process.communicate(timeout=20)
    assert (server.process.returncode, out) == (0, "")
    assert "Traceback" not in told
    assert "--export writes the brief" in told
    ran = runner.invoke(
        app,
        [
            "review",
            f"{tmp_path}/brief.json",
            f"{tmp_path}/article.txt",
            "--export",
            "-o",
            f"{tmp_path}/d.json",
        ],
    )
    assert ran.exit_code == 0, ran.output
    brief = Brief.model_validate_json((tmp_path / "d.json").read_text(encoding="utf-8"))
    assert sum(bool(edit.by) for edit in brief.edits) == version
    article = BRIDGE.model_copy(update={"id": brief.provenance.article})
    assert list(prove(brief, read(article))) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--serve"], "--serve needs the article"),
        (["article.txt", "--serve", "--export"], "two steps"),
        (["article.txt", "--as", "Ana"], "are for --serve"),
        (["article.txt", "--serve", "--as", " "], "--as is empty"),
        (["article.txt", "--serve", "-o", "x.html"], "--serve writes no file"),
        (["article.txt", "--serve", "--port", "70000"], "--port 70000 cannot be used"),
        (["other.txt", "--serve"], "this is not the article"),
        (["article.txt", "--serve", "--port", "{taken}"], "cannot be used: Address already in use"),
        (["gone.txt", "--serve"], "gone.txt"),
        (["--export"], "--export needs the article"),
    ],
)
def test_what_cannot_be_done_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    write_files(tmp_path)
    (tmp_path / "other.txt").write_text("Another article. It says other things.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    with closing(listen(0)) as opened:
        taken = str(opened.getsockname()[1])
        given = [argument.replace("{taken}", taken) for argument in arguments]
        ran = runner.invoke(app, ["review", "brief.json", *given])
    assert isinstance(ran.exception, SettingsError | BriefError | ArticleError)
    assert told in str(ran.exception)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_journal_is_not_left_locked_and_an_empty_one_has_no_decisions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(tmp_path)
    (tmp_path / NAME).write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert runner.invoke(app, ["review", "brief.json", "other.txt", "--serve"]).exception
    open_journal(tmp_path / NAME).close()
    shown = runner.invoke(app, ["review", "brief.json", "article.txt"])
    assert (shown.exit_code, shown.stderr) == (0, "")
