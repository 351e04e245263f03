"""The table of output formats: found by name and by ending, the same bytes each time, clear refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import summarizer
from summarizer.analysis.source import Source
from summarizer.commands import target as targets
from summarizer.commands.output_format import OUTPUT_FORMATS, choose_format
from summarizer.commands.target import find_target
from summarizer.export.formats import FORMATS, PAGE, check_suffix, format_of, render
from summarizer.export.layout import parse_layout
from summarizer.model.brief import Brief
from summarizer.model.choices import FormatName
from summarizer.model.errors import SettingsError
from summarizer.pipeline import summarize

ENDINGS = {
    "brief": "markdown",
    "brief.md": "markdown",
    "brief.MARKDOWN": "markdown",
    "brief.txt": "markdown",
    "a.evidence.md": "markdown-evidence",
    "brief.html": "html",
    "brief.htm": "html",
    "a.b/brief.json": "json",
    "brief.jsonld": "jsonld",
    "brief.ninjs.json": "ninjs",
    "brief.compact.json": "compact",
    "brief.csv": "csv",
    "brief.docx": "docx",
    "brief.parquet": "parquet",
}


# The page for review shows the article, too.
OF_BRIEFS: list[FormatName] = [name for name in FORMATS if FORMATS[name] is not PAGE]


@pytest.fixture(scope="module")
def brief(bridge: Source) -> Brief:
    return summarize(bridge.article)


def test_the_command_line_takes_every_format() -> None:
    assert list(OUTPUT_FORMATS) == list(FORMATS)


@pytest.mark.parametrize("name", OF_BRIEFS)
def test_a_format_gives_the_same_bytes(name: FormatName, brief: Brief, bridge: Source) -> None:
    first = summarizer.render(brief, name)
    assert first == render(Brief.model_validate_json(brief.to_json()), name)
    assert first == render(summarize(bridge.article), name)
    assert isinstance(first, bytes) == FORMATS[name].is_binary


@pytest.mark.parametrize(("path", "name"), ENDINGS.items())
def test_an_ending_asks_for_a_format(path: str, name: str) -> None:
    assert format_of(path).name == name


def test_endings_and_media_types_are_written_as_they_are_compared() -> None:
    for known in FORMATS.values():
        assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in known.suffixes)
        assert "/" in known.media_type
        check_suffix(f"brief{known.suffixes[0]}", known)
    firsts = [known.suffixes[0] for known in FORMATS.values()]
    assert len(set(firsts)) == len(firsts)


def test_an_unknown_name_is_refused_with_those_that_are_known(brief: Brief) -> None:
    with pytest.raises(SettingsError, match="no output format 'pdf': choose one of markdown, .*parquet"):
        render(brief, "pdf")  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("given", "name", "several", "message"),
    [
        ("brief.pdf", None, False, r"no output format has the ending \.pdf; use one of \.md, .*\.docx"),
        ("brief.md", "docx", False, "the ending of Markdown, but --format is docx"),
        ("brief.json", "markdown", False, "the ending of JSON"),
        ("brief.jsonl", "html", False, "a file of JSON Lines, but --format is html"),
        ("brief.html", None, True, "takes one brief, but there are several articles"),
        (None, "markdown-evidence", True, "standard output takes one brief as markdown-evidence"),
        (None, "docx", True, "standard output takes one brief as docx"),
    ],
)
def test_what_does_not_fit_is_refused(
    given: str | None,
    name: str | None,
    several: bool,  # noqa: FBT001 - a case's value
    message: str,
) -> None:
    with pytest.raises(SettingsError, match=message):
        find_target(given, name, several=several)


@pytest.mark.parametrize("name", ["docx", "parquet"])
def test_a_terminal_is_shown_no_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "is_stdout_a_terminal", lambda: True)
    with pytest.raises(SettingsError, match=f"a terminal cannot show .*: give a file, as in -o brief.{name}"):
        find_target(None, name, several=False)


@pytest.mark.parametrize("name", OF_BRIEFS)
def test_every_format_goes_to_a_file_and_a_folder(
    name: FormatName, brief: Brief, bridge: Source, tmp_path: Path
) -> None:
    known = FORMATS[name]
    content = render(brief, name)
    wanted = content.encode() if isinstance(content, str) else content
    file, folder = tmp_path / f"brief{known.suffixes[0]}", tmp_path / "briefs"
    for given in (str(file), f"{folder}/"):
        target = find_target(given, name, several=False)
        target.put("a.txt", brief, bridge.article)
        target.close()
    assert file.read_bytes() == wanted
    assert (folder / f"a{known.suffixes[0]}").read_bytes() == wanted


@pytest.mark.parametrize("name", ["json", "jsonld", "ninjs", "compact"])
def test_json_of_several_is_a_line_each(
    name: FormatName, brief: Brief, bridge: Source, tmp_path: Path
) -> None:
    target = find_target(str(tmp_path / "briefs.jsonl"), name, several=True)
    for number in range(2):
        target.put(str(number), brief, bridge.article)
    target.close()
    lines = (tmp_path / "briefs.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [json.loads(render(brief, name))] * 2


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_a_file_that_holds_many_takes_several(
    name: FormatName, brief: Brief, bridge: Source, tmp_path: Path
) -> None:
    known = FORMATS[name]
    path = tmp_path / f"briefs.{name}"
    target = find_target(str(path), None, several=True)
    target.close()
    assert not path.exists()
    target.put("a", brief, bridge.article)
    target.put("b", brief, bridge.article)
    target.close()
    assert known.many
    content = known.many([brief, brief])
    assert path.read_bytes() == (content.encode() if isinstance(content, str) else content)
    assert target.writes_json == (name == "parquet")


def test_several_on_standard_output(brief: Brief, bridge: Source, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("html-fragment", "csv", "markdown"):
        target = find_target(None, name, several=True)
        target.put("a", brief, bridge.article)
        target.put("b", brief, bridge.article)
        target.close()
        written = capfd.readouterr().out
        if name == "html-fragment":
            assert written == render(brief, "html-fragment") * 2
        elif name == "csv":
            assert written.count("\ufeff") == 1
        else:
            wanted = parse_layout(render(brief, "markdown"))
            assert [parse_layout(text) for text in written.split("\n---\n\n")] == [wanted] * 2


def test_options_that_contradict_each_other_are_refused() -> None:
    assert choose_format("json", as_json=True, as_compact=False) == "json"
    assert choose_format(None, as_json=False, as_compact=True) == "compact"
    assert choose_format(None, as_json=False, as_compact=False) is None
    with pytest.raises(SettingsError, match="ask for markdown and json"):
        choose_format("markdown", as_json=True, as_compact=False)


def test_the_page_has_the_table(root: Path) -> None:
    lines = (root / "docs/export.md").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line.startswith("| `") and not line.startswith("| `--")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in listed]
    written = {row[0].strip("`"): row for row in rows}
    assert list(written) == list(FORMATS)
    for name, known in FORMATS.items():
        assert written[name][2] == " ".join(f"`{suffix}`" for suffix in known.suffixes)
        assert written[name][3] == f"`{known.media_type}`"
        assert written[name][4].startswith("many" if known.many else "one")
        assert written[name][4].endswith(".jsonl`") == bool(known.line)
