"""What becomes of an article that was given before, by its id or by its text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from requests_in import ARTICLE, DRAFT
from standin.server import StandIn
from standin.turns import completion

from summarizer import SettingsError
from summarizer.batching.options import Duplicates, Options
from summarizer.batching.outputs import failures_path
from summarizer.batching.run import batch
from summarizer.drafting.settings import Settings

TEXT = "The council of Aldbury voted on Monday to repair bridge {}. The work costs $3.2 million."
ROWS = [
    {"id": "a", "text": TEXT.format(1)},
    {"id": "b", "text": TEXT.format(2)},
    {"id": "a", "text": TEXT.format(3)},
    {"id": "c", "text": TEXT.format(2)},
    {"text": TEXT.format(4)},
    {"text": TEXT.format(4)},
    {"id": "d", "text": TEXT.format(5)},
]


def write_lines(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def ids(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [str(json.loads(line)["id"])[:6] for line in lines]


@pytest.mark.parametrize(
    ("duplicates", "briefs", "failed", "left_out"),
    [
        ("error", ["a", "b", "c", "sha256", "d"], ["a", "sha256"], 0),
        ("first", ["a", "b", "sha256", "d"], [], 3),
        ("all", ["a", "b", "a", "c", "sha256", "sha256", "d"], [], 0),
    ],
)
@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_an_article_that_came_before(  # noqa: PLR0913, PLR0917 - what is varied
    tmp_path: Path, duplicates: Duplicates, briefs: list[str], failed: list[str], left_out: int, name: str
) -> None:
    source, out = write_lines(tmp_path / "in.jsonl", ROWS), tmp_path / name
    for known in (0, len(ROWS)):
        summary = batch(source, out, options=Options(duplicates=duplicates))
        assert (summary.known, summary.skipped, summary.unproved) == (known, left_out, "")
        assert summary.written == (len(briefs), len(failed))
        assert summary.articles == summary.inputs == len(ROWS)
    if name == "out.jsonl":
        assert ids(out) == briefs
    assert ids(failures_path(out)) == failed
    assert (f"left out because their id or text came before: {left_out}" in str(summary)) == bool(left_out)


def test_what_was_left_out_stays_so_where_articles_are_added(tmp_path: Path) -> None:
    source, out = write_lines(tmp_path / "in.jsonl", ROWS), tmp_path / "out.jsonl"
    batch(source, out, options=Options(duplicates="first"))
    more = write_lines(
        tmp_path / "more.jsonl", [{"id": "e", "text": TEXT.format(5)}, {"id": "f", "text": TEXT.format(6)}]
    )
    for _ in range(2):
        summary = batch(more, out, options=Options(duplicates="first", append=True))
        assert (summary.skipped, summary.unproved) == (4, "")
        assert ids(out)[-1] == "f"


@pytest.mark.parametrize("workers", [1, 2])
def test_the_same_text_is_never_paid_twice(tmp_path: Path, workers: int) -> None:
    rows = [{"id": f"a{n}", "text": f"{ARTICLE} Lot {n % 2}."} for n in range(8)]
    source, out = write_lines(tmp_path / "in.jsonl", rows), tmp_path / "out.jsonl"
    with StandIn(lambda _: completion(DRAFT).after(0.1)) as server:
        model = Settings(model="custom/m", base_url=server.url)
        options = Options(settings=model, duplicates="all", workers=workers)
        assert batch(source, out, policy="report", options=options).briefs == 8
        assert len(server.log) == 2
    assert ids(out) == [f"a{n}" for n in range(8)]


def test_a_policy_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="choose error, first or all"):
        Options(duplicates="last")  # type: ignore[arg-type]
