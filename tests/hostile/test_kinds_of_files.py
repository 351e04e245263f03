"""The commands on files of every kind, and on addresses."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from making import TEXTS, THIRD, Pdf, make_docx, make_eml, make_page, make_warc
from running import run

from summarizer import Brief, Options, SettingsError, batch
from summarizer.batching.inputs import open_inputs

PAGE = make_page(*TEXTS).encode()
FILES = {
    "a.html": PAGE,
    "b.pdf": Pdf().page(*TEXTS).page(THIRD).save(),
    "c.docx": make_docx(*TEXTS),
    "d.eml": make_eml("\n\n".join(TEXTS)),
    "e.warc.gz": make_warc(("https://post.example/a", PAGE, "text/html"), compress=True),
    "f.txt": "\n\n".join(TEXTS).encode(),
}


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(url: str, **_: Any) -> Any:
        return SimpleNamespace(url=url, data=PAGE, media_type="text/html", charset="utf-8")

    monkeypatch.setattr("summarizer.fetching.fetch.fetch", fetch)


@pytest.fixture
def news(folder: Path) -> Path:
    """A folder with a file of each kind, in the working directory."""
    (folder / "news").mkdir()
    for name, data in FILES.items():
        (folder / "news" / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_a_brief_of_any_kind_of_file_holds(news: Path, name: str) -> None:
    assert run("summarize", f"news/{name}", "-o", "out.json").code == 0
    brief = Brief.model_validate_json((news / "out.json").read_bytes())
    assert brief.provenance.origin is not None
    assert brief.provenance.origin.given == name
    ran = run("verify", "out.json", f"news/{name}")
    assert ran.code == 0
    assert "Holds:" in ran.out
    assert run("recheck", "out.json", f"news/{name}").code == 0
    if name == "b.pdf":
        assert {piece.page for piece in brief.lead.evidence} <= {1, 2}


def test_notes_go_to_standard_error_a_line_each(news: Path) -> None:
    (news / "g.txt").write_bytes("Le ministre a déclaré que la décision était déjà prise.".encode("cp1252"))
    said = "g.txt: The file is not UTF-8; it was read as windows-1252, which was detected."
    ran = run("summarize", "g.txt", "-o", "g.json")
    assert ran.err.splitlines() == [f"summarizer: {said}"]
    assert said in run("verify", "g.json", "g.txt").err
    assert said in run("recheck", "g.json", "g.txt").err


def test_a_format_may_be_stated(news: Path) -> None:
    (news / "page").write_bytes(
        PAGE.replace(b"<!DOCTYPE html>\n", b"<!-- saved --> ").replace(b"<html", b"<HTML")
    )
    assert run("summarize", "--input-format", "html", "page", "-o", "out.json").code == 0
    assert run("verify", "--input-format", "html", "out.json", "page").code == 0
    assert run("batch", "--input-format", "html", "page", "-o", "out.jsonl").code == 0
    assert run("summarize", "--input-format", "docx", "page").code == 2
    with pytest.raises(SettingsError, match="choose auto, text, markdown"):
        Options(input_format="odt")  # type: ignore[arg-type]


@pytest.mark.usefixtures("site")
def test_addresses_are_fetched(news: Path) -> None:
    assert run("summarize", "https://me:secret@post.example/a", "-o", "out.json").code == 0
    brief = Brief.model_validate_json((news / "out.json").read_bytes())
    assert brief.provenance.origin is not None
    assert brief.provenance.origin.given == "https://post.example/a"
    assert b"secret" not in (news / "out.json").read_bytes()
    assert run("verify", "out.json", "https://post.example/a").code == 0
    assert run("summarize", "https://post.example/a", "news/f.txt", "-o", "briefs/").code == 0
    assert sorted(path.name for path in (news / "briefs").iterdir()) == [
        "a.json",
        "a.md",
        "f.json",
        "f.md",
    ]


@pytest.mark.usefixtures("site")
def test_a_batch_takes_folders_of_every_kind_and_addresses(news: Path) -> None:
    (news / "news" / "bad.pdf").write_bytes(b"%PDF-1.7 and no more")
    (news / "news" / "bad.docx").write_bytes(FILES["c.docx"][:300])
    (news / "news" / "picture.png").write_bytes(b"\x89PNG")
    summary = batch([news / "news", "https://post.example/b"], news / "out.jsonl")
    assert sum(summary.failed.values()) == 2
    briefs = [
        json.loads(line)["id"] for line in (news / "out.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert sorted(set(briefs)) == sorted(
        ["a.html", "b.pdf", "c.docx", "d.eml", "https://post.example/a", "f.txt", "https://post.example/b"]
    )


def test_a_missing_package_is_the_fault_of_one_file(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    found = {item.id: item.fault for item in open_inputs([news / "news"])}
    (fault,) = filter(None, found.values())
    assert fault.endswith("b.pdf: A PDF needs pypdf: pip install 'sourced-brief[pdf]'")
    ran = run("summarize", "news/b.pdf")
    assert ran.code == 2
    assert "pip install 'sourced-brief[pdf]'" in ran.err
