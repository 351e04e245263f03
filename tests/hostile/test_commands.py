"""Nobody's mistake ends in a traceback: every command over files damaged in every way.

`--hostile-cases N` tries N damaged files instead of a few hundred.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutations import damage
from running import ARTICLE, run
from targets import ROW, TARGETS, Target, write_valid


@pytest.mark.parametrize("field", ["article", "article_file", "text", "quotation", "speaker", "class", "id"])
def test_half_a_surrogate_pair_in_a_labelled_row_is_told(
    folder: Path, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    fields = ROW if field not in {"quotation", "speaker", "article_file"} else {"label": "supported"}
    more = {"article": ARTICLE, "quotation": "a"} if field in {"quotation", "speaker"} else {}
    more |= {"text": "a"} if field == "article_file" else {}
    Path("rows.jsonl").write_text(json.dumps({**fields, **more, field: "a\ud800"}) + "\n", encoding="utf-8")
    ran = run("evaluate", "--labelled", "rows.jsonl", "--count", "10")
    assert (ran.code, "rows.jsonl, line 1: field" in ran.err) == (2, True), ran


def _cases(count: int) -> Iterator[tuple[int, Target]]:
    whole = sum(target.share for target in TARGETS)
    for target in TARGETS:
        for number in range(max(1, count * target.share // whole)):
            yield number, target


def test_damaged_files_end_in_a_sentence(
    folder: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder))
    # A ledger knows its outputs by their path: the files are damaged where they were made.
    here, valid = folder / "here", folder / "valid"
    here.mkdir()
    monkeypatch.chdir(here)
    write_valid(here)
    here.rename(valid)
    ended: dict[str, set[int]] = {}
    for number, target in _cases(int(str(request.config.getoption("--hostile-cases")))):
        shutil.copytree(valid, here)
        monkeypatch.chdir(here)
        dice = random.Random(f"{number} {target.arguments}")
        damaged = damage((valid / target.name).read_bytes(), dice, is_json=target.is_json)
        (here / target.name).write_bytes(damaged)
        try:
            ran = run(*target.arguments)
        except BaseException as error:
            kept = folder / "damaged"
            kept.write_bytes(damaged)
            error.add_note(f"case {number} of {' '.join(target.arguments)}: {target.name} is kept in {kept}")
            raise
        ended.setdefault(target.arguments[0], set()).add(ran.code)
        shutil.rmtree(here)
    # The damage is neither always fatal nor always harmless.
    assert all(len(codes) > 1 for command, codes in ended.items() if command != "schema"), ended
