"""The review page and the index of many, from the command line."""

from __future__ import annotations

import json
import webbrowser
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., tuple[int, str, str]]

ARTICLE = (
    "The bridge over the river Leda opened on Monday. It cost 40 million euros and is {n} metres long.\n"
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in a folder that has three articles."""
    monkeypatch.chdir(tmp_path)
    rows = [{"id": f"b.{n}", "title": f"Bridge {n}", "text": ARTICLE.format(n=n)} for n in (212, 213, 214)]
    (tmp_path / "a.json").write_text(json.dumps(rows[0]), encoding="utf-8")
    (tmp_path / "all.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    def command(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return command


def test_a_page_is_written_and_says_that_the_brief_holds(run: Run, tmp_path: Path) -> None:
    run("summarize", "a.json", "-o", "b.json")
    assert run("review", "b.json", "a.json", "-o", "r.html") == (0, "", "")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "it holds: article, evidence, edits and verdicts come out the same" in page
    code, out, _ = run("review", "b.json", "a.json", "-o", "r.html", "--json")
    assert (code, json.loads(out)) == (0, {"page": "r.html", "holds": True})
    assert (tmp_path / "r.html").read_text(encoding="utf-8") == page


def test_without_an_output_the_page_is_printed(run: Run) -> None:
    run("summarize", "a.json", "-o", "b.json")
    code, out, _ = run("review", "b.json")
    assert code == 0
    assert out.startswith("<!DOCTYPE html>")
    assert "The article was not given." in out


def test_summarize_writes_the_page_at_once(run: Run, tmp_path: Path) -> None:
    assert run("summarize", "a.json", "-o", "b.html")[0] == 0
    assert "Bridge 212" in (tmp_path / "b.html").read_text(encoding="utf-8")
    assert run("summarize", "a.json", "--format", "html")[1].startswith("<!DOCTYPE html>")
    assert run("summarize", "all.jsonl", "-o", "b.html")[0] == 2


def test_another_article_is_an_error_and_the_page_says_only_that(run: Run, tmp_path: Path) -> None:
    run("summarize", "a.json", "-o", "b.json")
    (tmp_path / "new.txt").write_text(ARTICLE.format(n=999), encoding="utf-8")
    code, _, err = run("review", "b.json", "new.txt", "-o", "r.html")
    assert code == 1
    assert "new.txt: this is not the article that the brief was made from" in err
    assert "40 million" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_page_is_opened_in_the_browser(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def keep(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", keep)
    run("summarize", "a.json", "-o", "b.json")
    assert run("review", "b.json", "a.json", "--open", "-o", "r.html")[0] == 0
    code, _, err = run("review", "b.json", "--open")
    assert code == 0
    assert "the page is " in err
    assert [address[:8] for address in opened] == ["file:///"] * 2
    assert all(address.endswith(".html") for address in opened)


@pytest.mark.parametrize("articles", [["all.jsonl"], ["folder"], []])
def test_many_briefs_get_an_index_and_a_page_each(run: Run, tmp_path: Path, articles: list[str]) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for row in reversed((tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()):
        (folder / f"{json.loads(row)['id']}.json").write_text(row, encoding="utf-8")
    run("batch", "all.jsonl", "-o", "briefs.jsonl")
    failure = {"id": "x", "code": "input.no_article", "reason": "It is a wall.", "advice": "Give another."}
    (tmp_path / "briefs.failures.jsonl").write_text(json.dumps(failure) + "\n", encoding="utf-8")
    code, out, _ = run("review", "briefs.jsonl", *articles, "-o", "review/", "--json")
    assert (code, json.loads(out)) == (0, {"index": "review/index.html", "pages": 3, "failed": 1})
    index = (tmp_path / "review" / "index.html").read_text(encoding="utf-8")
    assert "It is a wall." in index
    for n in (212, 213, 214):
        assert f'href="./pages/b-{n}.html"' in index
        page = (tmp_path / "review" / "pages" / f"b-{n}.html").read_text(encoding="utf-8")
        assert ("The article was not given." in page) == (not articles)
        assert 'href="../index.html"' in page


def test_a_line_that_is_no_brief_is_a_row_and_keeps_no_other_back(run: Run, tmp_path: Path) -> None:
    run("summarize", "all.jsonl", "-o", "briefs.jsonl")
    lines = (tmp_path / "briefs.jsonl").read_bytes().splitlines(keepends=True)
    lines[1:2] = [b"{broken\n", b"\xff\xff\n", b"[1]\n"]
    (tmp_path / "briefs.jsonl").write_bytes(b"".join(lines))
    code, out, err = run("review", "briefs.jsonl", "all.jsonl", "-o", "review", "--json")
    assert code == 0
    assert (json.loads(out)["pages"], json.loads(out)["failed"]) == (2, 3)
    assert "briefs.jsonl, line 2" in err
    assert "briefs.jsonl, line 3" in (tmp_path / "review" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("b.json", "a.json", "all.jsonl"), "one brief has one article"),
        (("-", "-"), "both the brief and the article"),
        (("b.json", "-o", "."), "is a folder"),
        (("b.json", "--json"), "give -o"),
        (("all.jsonl",), "give a folder"),
        (("all.jsonl", "-o", "x.html"), "give a folder"),
        (("all.jsonl", "-o", "a.json"), "is a file"),
        (("a.json", "-o", "x.html"), "a.json"),
        (("none.json", "-o", "x.html"), "none.json"),
        (("none.jsonl", "-o", "x/"), "none.jsonl"),
        (("b.json", "--headings", "xx"), "--headings xx"),
        ((".", "all.jsonl", "nothing.jsonl", "-o", "x/"), "nothing.jsonl"),
    ],
)
def test_a_wrong_request_is_refused_in_a_sentence(run: Run, arguments: tuple[str, ...], told: str) -> None:
    run("summarize", "a.json", "-o", "b.json")
    code, out, err = run("review", *arguments)
    assert (code, out) == (2, "")
    assert told in err
