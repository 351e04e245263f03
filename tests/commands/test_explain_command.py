"""A brief's afterlife on the command line: told, proved, and held against a new version of its article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main
from summarizer.model.brief import Brief
from summarizer.model.seal import seal_brief

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., tuple[int, str, str]]

ARTICLE = (
    "The bridge over the river Leda opened on Monday.\n\n"
    "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale.\n\n"
    "It cost 40 million euros and is 212 metres long. Some 3,000 people came to the opening.\n\n"
    "A second bridge may follow, but the council has not announced any plans.\n"
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in a folder that has an article with a date and title, its text, and its brief."""
    monkeypatch.chdir(tmp_path)
    article = {"text": ARTICLE, "id": "leda", "title": "Leda bridge opens", "published": "2025-03-05"}
    (tmp_path / "article.json").write_text(json.dumps(article), encoding="utf-8")
    (tmp_path / "article.txt").write_bytes(ARTICLE.encode())

    def command(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    assert command("summarize", "article.json", "-o", "brief.json")[0] == 0
    return command


def test_a_brief_is_proved_by_its_articles_text(run: Run) -> None:
    for article in ("article.json", "article.txt"):
        code, out, _ = run("verify", "brief.json", article)
        assert code == 0
        told = " ".join(out.split())
        assert "Unchanged since it was written: the seal fits" in told
        assert "Holds: the article is the one" in told


def test_what_is_not_proved_is_named(run: Run, tmp_path: Path) -> None:
    brief = json.loads((tmp_path / "brief.json").read_text(encoding="utf-8"))
    brief["lead"]["text"] = "The bridge is open."
    (tmp_path / "other.json").write_text(json.dumps(brief), encoding="utf-8")
    code, out, _ = run("verify", "other.json", "article.txt")
    assert code == 1
    assert "Does not hold (Lead): Replaying the edits on the draft gives another text here." in out
    (tmp_path / "new.txt").write_text(ARTICLE.replace("40 million", "45 million"), encoding="utf-8")
    code, out, _ = run("verify", "brief.json", "new.txt")
    told = " ".join(out.split())
    assert code == 1
    assert told.startswith("Does not hold: This is not the article that the brief was made from")
    assert "The brief was made from: " in told
    assert "use `summarizer recheck`." in told
    # Nothing of a comparison with another article is said, here or in JSON.
    assert "supported" not in told
    report = json.loads(run("verify", "brief.json", "new.txt", "--json")[1])
    assert [finding["code"] for finding in report["findings"]] == ["evidence.article"]
    assert [verdict["code"] for verdict in report["verdicts"]] == ["evidence.article"]


def test_older_checks_are_named(run: Run, tmp_path: Path) -> None:
    brief = json.loads((tmp_path / "brief.json").read_text(encoding="utf-8"))
    brief["provenance"]["check_version"] = "0"
    older = seal_brief(Brief.model_validate_json(json.dumps(brief)))
    (tmp_path / "older.json").write_text(older.to_json(), encoding="utf-8")
    code, out, _ = run("verify", "older.json", "article.txt")
    assert code == 0
    assert "but other checks judged it (version 0, here " in " ".join(out.split())


def test_the_story_of_a_brief_is_told(run: Run) -> None:
    code, out, _ = run("explain", "brief.json")
    assert code == 0
    assert out.startswith(
        "Article Leda bridge opens\nSentences of the article, selected by the embedded drafter"
    )
    assert "\n\nLead: The bridge over the river Leda opened on Monday.\n  stands; checked: " in out
    assert "    article, characters 0 to 48: The bridge over the river Leda opened on Monday.\n" in out
    stories = json.loads(run("explain", "brief.json", "--json")[1])
    assert out.rstrip().rsplit("\n", 1)[1].startswith(f"{len(stories)} proposed: ")
    assert {story["stands"] for story in stories} >= {"/lead"}


def test_a_new_version_is_held_against_the_brief(run: Run, tmp_path: Path) -> None:
    assert run("recheck", "brief.json", "article.txt")[0] == 0
    new = ARTICLE.replace("40 million", "45 million").replace(
        "The bridge over", "Correction.\n\nThe bridge over"
    )
    (tmp_path / "new.txt").write_text(new, encoding="utf-8")
    code, out, _ = run("recheck", "brief.json", "new.txt")
    assert code == 1
    assert "moved    Lead: The bridge over the river Leda opened on Monday.\n" in out
    assert "    was: It cost 40 million euros" in out
    assert "    is:  It cost 45 million euros" in out
    assert out.endswith(("no longer holds.\n", "no longer hold.\n"))
    standings = json.loads(run("recheck", "brief.json", "new.txt", "--json")[1])
    assert {item["standing"] for item in standings} >= {"moved", "altered"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("explain", "article.txt"),
            "article.txt is not a brief: give one that `summarizer summarize -o brief.json` wrote",
        ),
        (("explain", "cut.json"), "cut.json: the brief starts like JSON but is not"),
        (("verify", "cut.json", "article.txt"), "cut.json: the brief starts like JSON but is not"),
        (("recheck", "brief.json", "two.jsonl"), "two.jsonl holds more than one article"),
        (("recheck", "brief.json", "empty.jsonl"), "empty.jsonl holds no article"),
    ],
)
def test_a_wrong_input_is_named_with_what_to_do(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    (tmp_path / "cut.json").write_text('{"lead": ', encoding="utf-8")
    (tmp_path / "two.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n', encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("\n", encoding="utf-8")
    code, _, err = run(*arguments)
    assert code == 2
    assert told in err
