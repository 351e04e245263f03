"""The command line, as its users meet it: what is printed and written, exit codes, no traceback."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from origins import without_origin
from shell import ARTICLE, Shell, in_a_process
from standin.server import StandIn
from standin.turns import failing

from summarizer.commands import target
from summarizer.export.layout import parse_layout
from summarizer.export.markdown import render_markdown
from summarizer.intake import read_articles
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.model.report import Report
from summarizer.pipeline import summarize

if TYPE_CHECKING:
    pass

FALSE = "The bridge cost 70 million euros. “We waited twelve years for this day,” Ana Ruiz said."
TRUE = "The bridge cost 40 million euros. “We waited eleven years for this day,” Ana Ruiz said."


def test_a_brief_goes_to_standard_output(shell: Shell) -> None:
    ran = shell.run("summarize", "article.txt")
    (article,) = read_articles([shell.folder / "article.txt"])
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == render_markdown(summarize(article))


@pytest.mark.parametrize("asked", [("--json",), ("--format", "json")])
def test_a_brief_as_json_is_the_briefs_own(shell: Shell, asked: tuple[str, ...]) -> None:
    ran = shell.run("summarize", "article.txt", *asked)
    (article,) = read_articles([shell.folder / "article.txt"])
    assert ran.out == summarize(article).to_json()


def test_a_brief_as_text_is_plain_where_nobody_sees_colours(shell: Shell) -> None:
    ran = shell.run("summarize", "-", "--format", "text", stdin=ARTICLE)
    assert ran.code == 0
    assert "Extractive brief: sentences of the article" in ran.out
    assert "\x1b" not in ran.out
    assert " \n" not in ran.out


@pytest.mark.parametrize("name", ["brief.md", "brief.json", "brief.txt", "new/folder/brief.json", "brief"])
def test_a_file_is_written_in_the_format_of_its_suffix(shell: Shell, name: str) -> None:
    ran = shell.run("summarize", "article.txt", "-o", name)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    written = (shell.folder / name).read_bytes().decode()
    (article,) = read_articles([shell.folder / "article.txt"])
    brief = summarize(article)
    if name.endswith(".json"):
        assert written == brief.to_json()
    else:
        assert written == render_markdown(brief)
    assert [path.name for path in (shell.folder / name).parent.iterdir() if path.name.startswith(".")] == []


def test_a_written_file_has_the_rights_of_any_new_file(shell: Shell) -> None:
    shell.run("summarize", "article.txt", "-o", "brief.json")
    plain = shell.write("plain", "")
    assert (shell.folder / "brief.json").stat().st_mode == plain.stat().st_mode


def test_several_briefs_on_standard_output(shell: Shell) -> None:
    shell.write("two.jsonl", "".join(json.dumps({"text": ARTICLE, "id": str(n)}) + "\n" for n in (1, 2)))
    lines = shell.run("summarize", "two.jsonl", "article.txt", "--json").out.splitlines()
    briefs = [Brief.model_validate_json(line) for line in lines]
    assert [brief.provenance.article for brief in briefs][:2] == ["1", "2"]
    assert len(briefs) == 3
    texts = shell.run("summarize", "two.jsonl").out.split("\n---\n\n")
    assert [parse_layout(text).lead.text for text in texts] == [brief.lead.text for brief in briefs[:2]]
    piped = shell.run(
        "summarize", "-", "--json", stdin=(shell.folder / "two.jsonl").read_text(encoding="utf-8")
    )
    assert [without_origin(line) for line in piped.out.splitlines()] == [
        without_origin(line) for line in lines[:2]
    ]


def test_several_briefs_into_a_folder(shell: Shell) -> None:
    shell.write("two.jsonl", "".join(json.dumps({"text": ARTICLE, "id": str(n)}) + "\n" for n in (1, 2)))
    (shell.folder / "other").mkdir()
    shell.write("other/article.txt", ARTICLE)
    ran = shell.run("summarize", "two.jsonl", "article.txt", "other/article.txt", "-o", "briefs/")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    stems = ["article", "article-2", "two-1", "two-2"]
    expected = {f"{stem}{suffix}" for stem in stems for suffix in (".json", ".md")}
    assert {path.name for path in (shell.folder / "briefs").iterdir()} == expected
    only = shell.run("summarize", "article.txt", "-o", shell.folder / "other", "--format", "json")
    assert only.code == 0
    assert sorted(path.name for path in (shell.folder / "other").iterdir()) == ["article.json", "article.txt"]


def test_several_briefs_into_a_file_of_json_lines(shell: Shell) -> None:
    ran = shell.run("summarize", "article.txt", "article.txt", "-o", "briefs.jsonl")
    assert ran.code == 0
    lines = (shell.folder / "briefs.jsonl").read_text(encoding="utf-8").splitlines()
    assert len({Brief.model_validate_json(line).lead.text for line in lines}) == 1
    assert len(lines) == 2


def test_one_bad_article_does_not_stop_the_others(shell: Shell) -> None:
    shell.write("bad.txt", "\0")
    ran = shell.run("summarize", "missing.txt", "article.txt", "bad.txt", "-o", "briefs/")
    assert ran.code == 2
    assert ran.err.count("\n") == 2
    assert "missing.txt does not exist" in ran.err
    assert "bad.txt has a NUL at offset 0" in ran.err
    assert sorted(path.name for path in (shell.folder / "briefs").iterdir()) == ["article.json", "article.md"]


def test_what_articles_do_not_say_can_be_said_for_them(shell: Shell) -> None:
    article = {"text": ARTICLE, "published": "2020-01-01"}
    shell.write("a.json", json.dumps(article))
    ran = shell.run("summarize", "a.json", "--published", "2025-03-04", "--language", "en", "--json")
    assert Brief.model_validate_json(ran.out).provenance.article_sha256
    assert ran.code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["summarize", "none.txt"], "none.txt does not exist"),
        (["summarize", "."], "is a folder"),
        (["summarize", "article.txt", "--policy", "lenient"], "lenient"),
        (["summarize", "article.txt", "--model", "nobody/model"], "nobody"),
        (["summarize", "article.txt", "--model", "openai/gpt"], "OPENAI_API_KEY"),
        (["summarize", "article.txt", "--published", "yesterday"], "--published"),
        (["summarize", "article.txt", "--language", "x" * 50], "--language"),
        (["summarize", "article.txt", "--language", "english"], "--language 'english': write en;"),
        (["summarize", "article.txt", "--language", "xx"], "there is no language with this code"),
        (["summarize", "article.txt", "--language", "en_GB"], "it is not a language tag"),
        (["summarize", "article.txt", "--config", "none.toml"], "none.toml"),
        (["summarize", "article.txt", "--format", "pdf"], "--format"),
        (["summarize", "article.txt", "--jason"], "--jason"),
        (["summarize", "article.txt", "article.txt", "-o", "one.json"], "several articles"),
        (["summarize", "article.txt", "-o", "a.jsonl", "--format", "markdown"], "JSON Lines"),
        (["summarize", ""], "summarizer: an input has no name: give a path"),
        (["summarize", "article.txt", "--headings", "xx"], "which is not valid: give article, or one of"),
        (
            ["summarize", "article.txt", "-o", "article.txt/brief.json"],
            "summarizer: article.txt/brief.json cannot be written: Not a directory",
        ),
        (["verify", "none.md", "article.txt"], "none.md does not exist"),
        (["verify", "empty.txt", "article.txt"], "empty.txt is empty"),
        (["verify", "article.txt", "two.jsonl"], "holds more than one article"),
        (["verify", "-", "-"], "standard input"),
        (["verify", "other.json", "article.txt"], "another object, not a brief or a draft"),
        (["explain", "other.json"], "other.json: the JSON is another object, not a brief"),
        (["--install-completion", "nope"], "takes no other arguments"),
        (["verify", "cut.json", "article.txt"], "starts like JSON"),
        (["verify", "article.txt"], "ARTICLE"),
        (["schema", "nothing"], "choose one of article, brief"),
        (["nothing"], "nothing"),
    ],
)
def test_a_users_mistake_is_one_message_and_exit_code_2(
    shell: Shell, arguments: list[str], says: str
) -> None:
    shell.write("empty.txt", "\n")
    shell.write("other.json", "{}")
    shell.write("cut.json", '{"headline": ')
    shell.write("two.jsonl", '{"text": "One."}\n{"text": "Two."}\n')
    before = sorted(shell.folder.iterdir())
    ran = shell.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert sorted(shell.folder.iterdir()) == before


def test_a_model_out_of_reach_is_exit_code_3(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARIZER_ATTEMPTS", "1")
    ran = shell.run(
        "summarize", "article.txt", "--model", "custom/any", "--base-url", "http://127.0.0.1:9/v1"
    )
    assert ran.code == 3
    assert ran.err.startswith("summarizer: article.txt: ")


def test_a_message_cannot_steer_the_terminal(shell: Shell) -> None:
    ran = shell.run("summarize", "evil\x1b[2J\u202e.txt")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_a_brief_of_ours_verifies(shell: Shell, form: str) -> None:
    shell.run("summarize", "article.txt", "-o", "brief", "--format", form)
    ran = shell.run("verify", "brief", "article.txt")
    assert ran.code == 0
    assert "supported" in ran.out


def test_verify_exits_1_when_a_finding_is_an_error(shell: Shell) -> None:
    for text, code in ((TRUE, 0), (FALSE, 1)):
        ran = shell.run("verify", "-", "article.txt", stdin=text)
        assert ran.code == code
    assert "quantity." in ran.out
    assert " \n" not in ran.out
    assert "quote.altered" in ran.out
    assert "standard input" not in ran.err


def test_verify_takes_the_article_from_standard_input(shell: Shell) -> None:
    shell.write("summary.txt", FALSE)
    assert shell.run("verify", "summary.txt", "-", stdin=ARTICLE).code == 1


def test_a_report_as_json_is_a_report(shell: Shell) -> None:
    shell.write("summary.txt", FALSE)
    ran = shell.run("verify", "summary.txt", "article.txt", "--json")
    report = Report.model_validate_json(ran.out)
    assert not report.ok
    schema = json.loads(shell.run("schema", "report").out)
    jsonschema.validate(json.loads(ran.out), schema)
    finding = next(finding for finding in report.findings if finding.check == "quantity")
    assert FALSE[finding.start : finding.end] == finding.text


def test_findings_point_into_the_markdown_file(shell: Shell) -> None:
    text = f"The bridge opened.\n\n## Verified facts\n\n{FALSE}\n"
    shell.write("brief.md", text)
    ran = shell.run("verify", "brief.md", "article.txt")
    assert ran.code == 1
    assert f"Verified facts, 1, brief.md, character {text.index('70 million')}" in ran.out


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_reader_that_goes_away_is_no_error_worth_a_message(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text((json.dumps({"text": ARTICLE * 30}) + "\n") * 8, encoding="utf-8")
    with in_a_process(["summarize", str(path), "--json"]) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        errors = process.stderr.read()
    assert (process.returncode, errors) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_leaves_without_a_traceback(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never.txt")
    with (
        in_a_process(["summarize", str(tmp_path / "never.txt")], start_new_session=True) as process,
        # Opened as soon as the command reads it.
        (tmp_path / "never.txt").open("wb"),
    ):
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in errors


def test_a_specification_from_a_file_shapes_the_brief(shell: Shell) -> None:
    article = shell.write("a.txt", ARTICLE)
    toml = shell.write("wire.toml", 'sections = ["verified_facts"]\n[items]\nverified_facts = [1, 1]\n')
    given = '{"sections": ["verified_facts"], "items": {"verified_facts": [1, 1]}}'
    as_json = shell.write("wire.json", given)
    first = shell.run("summarize", article, "--spec", toml, "--json")
    assert first.code == 0
    brief = Brief.model_validate_json(first.out)
    assert [
        len(items) for items in (brief.key_takeaways, brief.verified_facts, brief.official_statements)
    ] == [
        0,
        1,
        0,
    ]
    assert shell.run("summarize", article, "--spec", as_json, "--json").out == first.out
    proved = shell.run("verify", shell.write("b.json", first.out), article, "--json")
    assert Report.model_validate_json(proved.out).holds
    noted = shell.write("noted.toml", 'notes = "Short sentences."')
    told = shell.run("summarize", article, "--spec", noted).err
    assert "the notes of the specification are for a model; the embedded drafter ignores them" in told


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "s.toml",
            'sections = ["facts"]',
            "sections is not valid: there is no section 'facts': choose from",
        ),
        ("s.toml", "[items]\nverified_facts = 3", "items is not valid: verified_facts is not a range: give"),
        ("s.toml", "sections = [", "cannot be read: "),
        ("s.json", '{"sections": [], "sections": []}', "cannot be read: "),
        ("s.json", "[]", "s.json must be an object: put it in braces"),
        ("s.toml", "x" * 100_001, "is larger than 100,000 bytes: use a smaller file"),
        ("s.toml", 'language = "de"', "the article is in English and the brief is to be in German"),
        ("", "", "cannot be read: Is a directory"),
    ],
)
def test_a_wrong_specification_is_told_and_nothing_is_made(
    shell: Shell, name: str, text: str, said: str
) -> None:
    spec = shell.write(name, text) if name else shell.folder
    ran = shell.run("summarize", shell.write("a.txt", ARTICLE), "--spec", spec)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("summarize", "article.txt", "--policy", "stict"),
            "'--policy': 'stict' is not one of 'default', 'strict', 'report'.",
        ),
        (("verify", "article.txt", "brief.json"), "summarizer: brief.json is a brief, not an article: give"),
        (("summarize", "brief.json"), "summarizer: brief.json is a brief, not an article: give"),
    ],
)
def test_what_was_mistaken_is_told_in_our_words(shell: Shell, arguments: tuple[str, ...], told: str) -> None:
    shell.run("summarize", "article.txt", "-o", "brief.json")
    ran = shell.run(*arguments)
    assert ran.code == 2
    assert told in ran.err
    assert "Value error" not in ran.err


@pytest.mark.parametrize(
    ("output", "module", "extra"),
    [
        (("-o", "brief.docx"), "docx", "docx"),
        (("-o", "briefs/", "--format", "docx"), "docx", "docx"),
        (("-o", "briefs.parquet"), "pyarrow.parquet", "parquet"),
        (("--format", "parquet"), "pyarrow.parquet", "parquet"),
    ],
)
def test_an_output_whose_package_is_missing_is_told_once_before_a_model_is_asked(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, output: tuple[str, ...], module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (shell.folder / "other.txt").write_text(ARTICLE, encoding="utf-8")
    several = ("other.txt",) if output[-1] != "brief.docx" else ()
    before = sorted(shell.folder.iterdir())
    with StandIn(lambda _: failing(500)) as server:
        model = ("--model", "custom/stand-in", "--base-url", server.url)
        ran = shell.run("summarize", "article.txt", *several, *model, *output)
        assert server.log == []
    assert (ran.code, ran.out) == (2, "")
    (told,) = ran.err.splitlines()
    assert told.endswith(
        f"pip install 'sourced-brief[{extra}]'" + ", or use JSON Lines" * (extra == "parquet")
    )
    assert "article.txt" not in told
    assert sorted(shell.folder.iterdir()) == before


def test_an_output_that_cannot_be_written_ends_the_command_and_is_told_once(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _: object) -> None:
        raise SettingsError(f"{path} cannot be written: No space left on device; choose another --output")

    monkeypatch.setattr(target, "write_file", refuse)
    (shell.folder / "other.txt").write_text(ARTICLE, encoding="utf-8")
    ran = shell.run("summarize", "article.txt", "other.txt", "-o", "briefs/")
    assert ran.code == 2
    told = "cannot be written: No space left on device; choose another --output"
    assert ran.err == f"summarizer: briefs/article.json {told}\n"


def test_every_command_that_takes_a_folder_says_what_it_left_out(shell: Shell) -> None:
    for name in ("a", "briefs", "rows"):
        (shell.folder / name / "deep").mkdir(parents=True)
        (shell.folder / name / "table.xls").write_text("no article", encoding="utf-8")
    (shell.folder / "a" / "article.txt").write_text(ARTICLE, encoding="utf-8")
    row = {"article": ARTICLE, "text": TRUE, "label": "supported", "class": "x"}
    (shell.folder / "rows" / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert shell.run("summarize", "a/article.txt", "-o", "briefs/brief.json").code == 0
    articles = "left out of folders: 1 .xls; to read them, name them or give a pattern"
    dry = shell.run("batch", "a", "-o", "out.jsonl", "--dry-run")
    assert articles in dry.out
    assert articles in shell.run("batch", "a", "-o", "out.jsonl").out
    review = shell.run("review", "briefs", "a", "-o", "pages")
    assert review.code == 0
    assert f"a: {articles}" in review.err
    assert "briefs: left out: 1 .xls, 1 folder; to read them, name them" in review.err
    measured = shell.run("evaluate", "--articles", "a", "--labelled", "rows", "--count", "20")
    assert f"a: {articles}" in measured.err
    assert "rows: left out: 1 .xls, 1 folder; to read them, name them" in measured.err
