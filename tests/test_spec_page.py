"""What docs/spec.md shows is what happens."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from scenario import read_scenarios
from screen import Screen

from summarizer.export.formats import render
from summarizer.model.brief import Brief
from summarizer.model.spec import BriefSpec

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "spec.md").read_text(encoding="utf-8")
FILES = re.findall(r"\(`(examples/specs/\w+\.toml)`\)[^`]*```toml\n((?:.*\n)*?)```", PAGE)


@pytest.mark.parametrize(("name", "shown"), FILES, ids=[name for name, _ in FILES])
def test_an_example_is_the_file_of_that_name_and_a_specification(name: str, shown: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert text.split("\n", maxsplit=1)[1] == shown
    assert not BriefSpec.model_validate(tomllib.loads(text)).is_house


def test_every_example_is_shown() -> None:
    assert {name for name, _ in FILES} == {
        f"examples/specs/{path.name}" for path in (ROOT / "examples/specs").iterdir()
    }


def test_the_command_prints_what_the_page_shows(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ((command, shown),) = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", PAGE)
    monkeypatch.chdir(ROOT)
    assert Screen(capsys, monkeypatch).run(*shlex.split(command)[1:]) == shown


def test_the_german_brief_is_that_of_the_cassette() -> None:
    brief = next(scenario for scenario in read_scenarios() if scenario.name == "spec_german").replay()
    assert isinstance(brief, Brief)
    (shown,) = re.findall(r"```markdown\n((?:.*\n)*?)```", PAGE)
    assert re.sub(r" +$", "", render(brief, "markdown"), flags=re.MULTILINE) == shown


def test_the_table_has_every_field() -> None:
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == [
        *("sections", "headline", "items", "length", "language", "notes")
    ]
    assert set(BriefSpec.model_fields) == {"sections", "headline", "items", "length", "language", "notes"}
