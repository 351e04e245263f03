"""Briefs and articles that are none, or at the edge: a sentence that says so, or a result; no traceback."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from running import ARTICLE, edited_brief, run

from summarizer.editing.story import explain
from summarizer.export.markdown import render_markdown
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError
from summarizer.pipeline import summarize, verify

# Dates at the ends of the calendar.

DATES = (
    "last week", "next month", "yesterday", "tomorrow", "last Friday", "next Monday", "on Tuesday",
    "last year", "in January", "on 31 December", "two weeks ago", "400,000 days ago", "in 9,000 years",
    "next century",    "in December 9999", "on 1 January 0001", "last weekend",
)  # fmt: skip


@pytest.mark.parametrize("published", [date.min, date.max, datetime.min, datetime.max, date(1, 1, 6)])  # noqa: DTZ901 - the very ends
def test_an_article_of_the_first_or_the_last_day_is_read_and_checked(published: date) -> None:
    article = Article(
        text="".join(f"The mayor said it began {when}. " for when in DATES), published=published
    )
    for when in DATES:
        report = verify(f"The mayor said it began {when}, or on Friday, 3 March 2025.", article)
        assert any(verdict.check == "quantity" for verdict in report.verdicts)
    assert summarize(article).lead.text


def test_a_day_within_the_calendar_is_still_worked_out() -> None:
    article = Article(text="The mayor said that it began yesterday.", published=date(9999, 12, 31))
    assert verify("It began on 30 December 9999, the mayor said.", article).ok
    assert not verify("It began on 28 December 9999, the mayor said.", article).ok


# Briefs that are none.


def _spoil(brief: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    *parents, last = path.split("/")
    holder: Any = brief
    for name in parents:
        holder = holder[int(name)] if isinstance(holder, list) else holder[name]
    holder[int(last) if isinstance(holder, list) else last] = value
    return brief


SPOILT = {
    "end before start": ("lead/evidence/0/end", 0),
    "a span of -1": ("lead/evidence/0/start", -1),
    "a text for a number": ("lead/evidence/0/start", "one"),
    "a number for a text": ("headline", 1),
    "a list for an item": ("lead", []),
    "no sections": ("key_takeaways", None),
    "an odd date": ("provenance/published", "yesterday"),
    "a lone surrogate": ("headline", "\ud800"),
    "nothing else known": ("unheard_of", 1),
}


@pytest.mark.parametrize("command", ["verify", "explain", "recheck"])
@pytest.mark.parametrize("fault", SPOILT)
def test_a_brief_that_is_none_is_refused_in_one_sentence(folder: Path, fault: str, command: str) -> None:
    spoilt = _spoil(json.loads(edited_brief().to_json()), *SPOILT[fault])
    (folder / "spoilt.json").write_text(json.dumps(spoilt), encoding="utf-8")
    _refused(folder, command)


RAW: dict[str, Callable[[str], str]] = {
    "deep nesting": lambda text: text.replace('"after": null', '"after": ' + "[" * 9000 + "]" * 9000, 1),
    "nesting alone": lambda _: '{"a":' * 5000,
    "a key twice": lambda text: text.replace('"headline":', '"headline": "Another", "headline":', 1),
    "NaN": lambda text: text.replace('"seconds": 0.0', '"seconds": NaN', 1),
    "Infinity": lambda text: text.replace('"seconds": 0.0', '"seconds": Infinity', 1),
    "infinite by digits": lambda text: text.replace('"seconds": 0.0', '"seconds": 1e999', 1),
    "5000 digits": lambda text: text.replace('"start": 0', '"start": ' + "9" * 5000, 1),
    "10 MB in a wrong place": lambda text: text.replace('"start": 0', f'"start": "{"x" * 10_000_000}"', 1),
    "10 MB of a key": lambda text: text.replace('"lead"', f'"{"x" * 10_000_000}": 1, "lead"', 1),
    "cut off": lambda text: text[: len(text) // 2],
}  # fmt: skip


@pytest.mark.parametrize("command", ["verify", "explain", "recheck"])
@pytest.mark.parametrize("fault", RAW)
def test_json_that_cannot_be_taken_is_refused_in_one_sentence(folder: Path, fault: str, command: str) -> None:
    valid = edited_brief().to_json()
    spoilt = RAW[fault](valid)
    assert spoilt != valid
    (folder / "spoilt.json").write_text(spoilt, encoding="utf-8")
    _refused(folder, command)


def _refused(folder: Path, command: str) -> None:
    article = [] if command == "explain" else [folder / "a.txt"]
    ran = run(command, folder / "spoilt.json", *article)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "spoilt.json" in ran.err


EDITS = {
    "a list's end": "/key_takeaways/99",
    "-1": "/key_takeaways/-1",
    "no section": "/nowhere/0",
    "into a text": "/headline/x/y",
    "the top": "",
    "no pointer": "lead",
    "odd digits": "/key_takeaways/٠",
}


@pytest.mark.parametrize("fault", EDITS)
def test_an_edit_of_no_place_is_named(folder: Path, fault: str) -> None:
    brief = json.loads(edited_brief().to_json())
    number = next(n for n, edit in enumerate(brief["edits"]) if edit["action"] == "drop")
    brief["edits"][number]["path"] = EDITS[fault]
    (folder / "spoilt.json").write_text(json.dumps(brief), encoding="utf-8")
    (folder / "bridge.txt").write_text(read_asset("prompts/brief/example/article.txt"), encoding="utf-8")
    ran = run("explain", folder / "spoilt.json")
    assert ran.code == 2
    assert "does not fit" in ran.err
    # A brief that can be read and does not hold is a finding, as any other that does not.
    ran = run("verify", folder / "spoilt.json", folder / "bridge.txt")
    assert ran.code == 1
    assert "edits do not replay" in " ".join(ran.out.split())


def test_edits_that_put_another_kind_of_value_are_named() -> None:
    brief = edited_brief()
    some = brief.edits[0]
    content = brief.draft.model_copy(update={"unconfirmed": ()})
    odd = some.model_copy(update={"action": "fix", "path": "/unconfirmed", "before": [], "after": "x"})
    moved = some.model_copy(
        update={
            "action": "demote",
            "path": "/headline",
            "before": content.headline,
            "after": {},
            "to": "/unconfirmed/-",
        }
    )
    for edits in ((odd,), (odd, moved), (moved,)):
        with pytest.raises(BriefError, match="does not fit|no draft"):
            explain(brief.model_copy(update={"draft": content, "edits": edits}))


def test_a_cost_beyond_all_money_is_told_in_short(folder: Path) -> None:
    brief = json.loads(edited_brief().to_json())
    brief["provenance"]["cost"] = "1E+999999999"
    (folder / "spoilt.json").write_text(json.dumps(brief), encoding="utf-8")
    ran = run("explain", folder / "spoilt.json")
    assert ran.code == 0
    assert len(ran.out) < 100_000


SEPARATORS = (
    "\u2028",
    "\u2029",
    "\x85",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1f",
    "\x7f",
    "\x1b",
    "\r",
    "\u202e",
    "\ufeff",
)


@pytest.mark.parametrize("mark", SEPARATORS)
def test_evidence_holds_over_every_separator_and_control(folder: Path, mark: str) -> None:
    text = (
        ARTICLE.replace("\n\n", mark).replace("eleven", f"{mark}eleven").replace(" 212", f"{mark}212") + mark
    )
    (folder / "odd.txt").write_bytes(text.encode())
    assert run("summarize", folder / "odd.txt", "-o", folder / "odd.json").code == 0
    brief = Brief.model_validate_json((folder / "odd.json").read_text(encoding="utf-8"))
    for part in (*brief.lead.evidence, *brief.bottom_line.evidence):
        assert text[part.start : part.end] == part.text
    for command in ("verify", "recheck"):
        assert run(command, folder / "odd.json", folder / "odd.txt").code == 0
    assert run("explain", folder / "odd.json").code == 0


def test_half_a_surrogate_pair_as_a_reference_in_markdown_is_refused(folder: Path) -> None:
    brief = summarize(Article(text=ARTICLE))
    markdown = render_markdown(brief).replace("opened", "opened &#xD800; &#55296;", 1)
    (folder / "b.md").write_text(markdown, encoding="utf-8")
    for options in ((), ("--json",)):
        ran = run("verify", folder / "b.md", folder / "a.txt", *options)
        assert ran.code == 2
        assert "half of a surrogate pair (&#55296; in decimal)" in ran.err
