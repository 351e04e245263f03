"""`summarizer evaluate`, as its users meet it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.cli import main
from summarizer.evaluate.card import Card

TEXT = (
    "Four men were held in Oslo on Monday, the police said. “We saw nothing at all,” said Ana Ruiz. "
    "The fire in the harbour may have been caused by a cigarette.\n\n"
    "Peter Okafor of the fire brigade counted 212 damaged boats before noon.\n"
)
ROW = {"article": TEXT, "text": "Five men were held.", "label": "unsupported"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "news"
    path.mkdir()
    (path / "b.txt").write_text(TEXT, encoding="utf-8")
    (path / "a.txt").write_text(TEXT.replace("Oslo", "Bergen"), encoding="utf-8")
    (tmp_path / "judged.jsonl").write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main(["evaluate", "--count", "10", *map(str, arguments)])
    assert isinstance(left.value.code, int)
    return left.value.code


def test_the_card_of_the_callers_own_articles_and_rows(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--articles", folder, "--labelled", folder.parent / "judged.jsonl") == 0
    printed = capfd.readouterr().out
    assert printed.startswith("2 articles, 1 labelled row; 10 errors a suite")
    assert "| judged.jsonl " in printed


def test_words_of_a_quotation_may_stand_apart_in_any_way(tmp_path: Path) -> None:
    spaced = TEXT.replace("nothing at all", "no\N{NO-BREAK SPACE}thing at  all of it").replace(
        " said", "\tsaid"
    )
    for at, text in enumerate((spaced, TEXT.replace(" ", "\N{NO-BREAK SPACE}"), TEXT.replace(" ", "\n"))):
        path = tmp_path / f"{at}.txt"
        path.write_text(f"{text}\n{TEXT}", encoding="utf-8")
        assert run("--articles", path) == 0


def test_a_folder_a_pattern_and_files_give_the_same_card(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    cards: list[str] = []
    for names in ([folder], [folder / "*.txt"], [folder / "a.txt", folder / "b.txt"]):
        assert run("--json", *(part for name in names for part in ("--articles", name))) == 0
        cards.append(capfd.readouterr().out)
    assert len(set(cards)) == 1
    assert Card.model_validate_json(cards[0]).articles == 2


def test_another_process_prints_the_same(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = ["--json", "--count", "20", "--articles", str(folder)]
    command = [sys.executable, "-c", "from summarizer.cli import main; main()", "evaluate", *given]
    printed = {
        subprocess.run(  # noqa: S603 - our own command
            command,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout
        for seed in ("1", "77")
    }
    # Hashes of this process are others again.
    assert run(*given) == 0
    assert printed == {capfd.readouterr().out}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "news' holds no article (.docx, .eml, .htm, .html, .json"),
        ({"a.txt": b"\xff\xfe\xff"}, "a.txt is not UTF-16"),
        ({"a.txt": b"caf\xe9 noir"}, "a.txt is not UTF-8: byte 3 cannot be decoded"),
        ({"a.json": b'{"title": "x"}'}, "a.json: field 'text' is missing"),
        ({"a.txt": b"One line"}, "a.txt has no sentence to put an error into: give articles of running text"),
    ],
)
def test_wrong_articles_are_named_with_fault_and_next_step(
    files: dict[str, bytes], said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    assert run("--articles", folder) == 2
    assert said in capfd.readouterr().err


def test_an_article_with_nothing_to_change_is_named_and_the_others_are_measured(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_text("One line", encoding="utf-8")
    assert run("--articles", folder) == 0
    shown = capfd.readouterr()
    assert shown.err.startswith("summarizer: 1 of 3 articles have no sentence to put an error into (c.txt)")
    assert shown.out.startswith("3 articles")


def test_what_is_not_there_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("--articles", tmp_path / "nowhere") == 2
    assert "nowhere' does not exist: give a file, a folder" in capfd.readouterr().err
    assert run("--labelled", tmp_path / "nowhere.jsonl") == 2
    assert "nowhere.jsonl holds no labelled set: name a .jsonl file" in capfd.readouterr().err


def test_two_sets_of_one_name_are_refused(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    judged = folder.parent / "judged.jsonl"
    (folder / "judged.jsonl").write_bytes(judged.read_bytes())
    assert run("--labelled", judged, "--labelled", folder) == 2
    assert "two labelled sets are called judged.jsonl: rename one" in capfd.readouterr().err


def test_floors_are_started_and_raised_on_command_only(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    floors = tmp_path / "floors.json"
    held = ("--articles", folder, "--floors", floors)
    assert run("--raise-floors") == 2
    assert "--raise-floors needs a file of floors: name it with --floors" in capfd.readouterr().err
    assert run(*held) == 2
    assert "floors.json does not exist: check the path, or create it" in capfd.readouterr().err

    assert run(*held, "--raise-floors") == 0
    started = floors.read_bytes()
    assert run(*held) == 0
    assert floors.read_bytes() == started

    better = json.loads(started)
    name = next(iter(better["caught"]))
    better["caught"][name] = 1.1
    floors.write_text(json.dumps(better), encoding="utf-8")
    capfd.readouterr()
    assert run(*held, "--raise-floors") == 1
    assert f"summarizer: {name}: caught " in (said := capfd.readouterr().err)
    assert "the floor is 1.1000" in said
    assert json.loads(floors.read_bytes())["caught"][name] == 1.1

    (folder / "a.txt").write_text(TEXT.replace("Oslo", "Tromsø"), encoding="utf-8")
    before = floors.read_bytes()
    assert run(*held, "--raise-floors") == 2
    assert "floors.json: the floors were measured on something else: the corpus is" in capfd.readouterr().err
    assert floors.read_bytes() == before
