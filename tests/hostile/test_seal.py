"""A brief is sealed: nothing it records can be changed unseen, and nothing but a change breaks the seal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from scenario import read_scenarios

from summarizer.cli import main
from summarizer.drafting.prices import Price
from summarizer.editing.subject import read_subject
from summarizer.model.brief import Brief, Seal
from summarizer.model.errors import BriefError
from summarizer.model.seal import canonical_bytes, digest_of, seal_brief, seal_state
from summarizer.pipeline import summarize, verify

SCENARIOS = {scenario.name: scenario for scenario in read_scenarios()}
PRICE = Price(Decimal("0.25"), Decimal("2.00"))


@pytest.fixture(scope="module")
def brief() -> Brief:
    """A brief of a live model: with edits of two rounds, calls, a cost and a time."""
    made = SCENARIOS["planted_errors"].replay(PRICE)
    assert isinstance(made, Brief)
    published = made.provenance.model_copy(
        update={"published": date(2025, 9, 3), "publisher": "The Leda Post"}
    )
    return seal_brief(made.model_copy(update={"provenance": published}))


@pytest.fixture(scope="module")
def article() -> str:
    return SCENARIOS["planted_errors"].article.text


def changed(brief: Brief, pointer: str, value: Any) -> str:
    """Return the JSON of `brief` with another value at `pointer`."""
    content = json.loads(brief.to_json())
    *way, last = pointer.lstrip("/").split("/")
    place = content
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[last] = value
    return json.dumps(content)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/provenance/model", "openai/gpt-5"),
        ("/provenance/model", ""),
        ("/provenance/cost", "0.01"),
        ("/provenance/cost", None),
        ("/provenance/drafted_at", "2020-01-01T00:00:00Z"),
        ("/provenance/drafted_at", None),
        ("/provenance/check_version", "0"),
        ("/provenance/prompt_version", "0"),
        ("/provenance/policy", "strict"),
        ("/provenance/publisher", "Another Post"),
        ("/provenance/usage/prompt_tokens", 1),
        ("/provenance/attempts", []),
        ("/edits/0/tokens", 1),
    ],
)
def test_what_the_text_cannot_prove_is_not_changed_unseen(
    brief: Brief, article: str, pointer: str, value: Any
) -> None:
    assert verify(brief.to_json(), article).seal == "unchanged"
    report = verify(changed(brief, pointer, value), article)
    assert report.seal == "changed"
    assert not report.ok
    (finding,) = [finding for finding in report.findings if finding.code == "shape.seal"]
    assert finding.severity == "error"
    assert "cannot be relied on" in finding.message
    assert finding in report.verdicts


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict | list) and value:
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from leaves(part, (*path, key))
    else:
        yield path


def another(value: Any) -> Any:
    """Return a value of the same kind that differs as little as it can."""
    if isinstance(value, str):
        try:
            return (datetime.fromisoformat(value) + timedelta(days=1)).isoformat()
        except ValueError:
            pass
        return f"{value}1"
    if isinstance(value, int | float):
        return value + 1
    return value


def test_every_single_value_is_sealed(brief: Brief) -> None:
    """Each value of the file is changed in its turn; those that only one value fits are refused instead."""
    whole = json.loads(brief.to_json())
    unseen: list[tuple[str | int, ...]] = []
    counted = 0
    for path in tuple(leaves(whole)):
        place = whole
        for step in path[:-1]:
            place = place[step]
        old = place[path[-1]]
        new = another(old)
        if path[0] == "seal" or new == old:
            continue
        place[path[-1]] = new
        changed = json.dumps(whole)
        place[path[-1]] = old
        try:
            read = Brief.model_validate_json(changed)
        except ValueError:
            continue
        counted += 1
        if seal_state(read) != "changed":
            unseen.append(path)
    assert unseen == []
    assert counted > 300


def test_a_field_that_only_one_reader_sees_is_refused(brief: Brief, article: str) -> None:
    text = brief.to_json().replace('"policy":', '"policy": "strict", "policy":', 1)
    with pytest.raises(BriefError, match="the field 'policy' occurs twice"):
        verify(text, article)


def backwards(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: backwards(value[key]) for key in reversed(value)}
    return [backwards(part) for part in value] if isinstance(value, list) else value


REWRITTEN: dict[str, Callable[[Brief], str]] = {
    "as it is": Brief.to_json,
    "one line": lambda b: json.dumps(json.loads(b.to_json()), separators=(",", ":")),
    "indented by tabs, letters as escapes": lambda b: json.dumps(json.loads(b.to_json()), indent="\t"),
    "fields in another order": lambda b: json.dumps(backwards(json.loads(b.to_json()))),
    "fields in alphabetical order": lambda b: json.dumps(json.loads(b.to_json()), sort_keys=True),
    "Windows line ends": lambda b: b.to_json().replace("\n", "\r\n"),
    "without what has its default": lambda b: b.model_dump_json(exclude_defaults=True),
    "an offset for Z": lambda b: b.to_json().replace('Z",', '+00:00",').replace('Z"\n', '+00:00"\n'),
    "an amount with zeros": lambda b: changed(b, "/provenance/cost", f"{b.provenance.cost}000"),
}


@pytest.mark.parametrize("how", REWRITTEN)
def test_a_file_written_in_another_form_is_unchanged(brief: Brief, article: str, how: str) -> None:
    text = REWRITTEN[how](brief)
    assert (text == brief.to_json()) is (how == "as it is")
    again = read_subject(text)
    assert isinstance(again, Brief)
    assert seal_state(again) == "unchanged"
    assert verify(text, article).seal == "unchanged"


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_brief_is_sealed_and_read_back_unchanged(name: str) -> None:
    made = SCENARIOS[name].replay(PRICE)
    if isinstance(made, Brief):
        assert seal_state(made) == "unchanged"
        assert seal_state(Brief.model_validate_json(made.to_json())) == "unchanged"


@pytest.mark.parametrize(
    "published",
    [
        date(2025, 9, 3),
        datetime(2025, 9, 3),  # noqa: DTZ001 - articles may say no zone
        datetime(2025, 9, 3, tzinfo=UTC),
        datetime(2025, 9, 3, 4, 5, 6, 7, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
        datetime(1890, 9, 3, 4, tzinfo=ZoneInfo("Europe/Berlin")),
        datetime(1890, 9, 3, 4, tzinfo=ZoneInfo("America/New_York")),
    ],
)
def test_any_date_survives_the_file(brief: Brief, published: date) -> None:
    provenance = brief.provenance.model_copy(update={"published": published})
    sealed = seal_brief(brief.model_copy(update={"provenance": provenance}))
    assert seal_state(Brief.model_validate_json(sealed.to_json())) == "unchanged"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2025-09-03", "2025-09-03T00:00:00"),
        ("2025-09-03T00:30:00+02:00", "2025-09-02T22:30:00Z"),
        ("2025-09-03T00:30:00", "2025-09-03T00:30:00Z"),
    ],
)
def test_dates_that_say_something_else_are_told_apart(brief: Brief, one: str, other: str) -> None:
    """The day that an article gives as its own decides what its *yesterday* means."""
    digests = [
        digest_of(Brief.model_validate_json(changed(brief, "/provenance/published", text)))
        for text in (one, other)
    ]
    assert digests[0] != digests[1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1.50", "1.5", True),
        ("100", "1E+2", True),
        ("0.000", "0", True),
        ("0.0000001", "1E-7", True),
        ("0.10000000000000000000000000000000000001", "0.10000000000000000000000000000000000002", False),
        ("1E+99999999", "1E+99999998", False),
        ("10", "1", False),
    ],
)
def test_equal_amounts_and_no_others_are_the_same(brief: Brief, one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a case's column
    digests = [
        digest_of(Brief.model_validate_json(changed(brief, "/provenance/cost", text)))
        for text in (one, other)
    ]
    assert (digests[0] == digests[1]) is same


SMALL = {
    "headline": "Brücke „Leda“ offen",
    "lead": {
        "text": "Sie öffnete.",
        "evidence": [{"article": "a", "start": 0, "end": 4, "text": "Sie\u2028"}],
    },
    "key_takeaways": [],
    "verified_facts": [],
    "context_and_impact": [],
    "official_statements": [],
    "unconfirmed": [],
    "bottom_line": {"text": ""},
    "findings": [],
    "verdicts": [],
    "edits": [],
    "draft": {
        "headline": "",
        "lead": {"text": "", "evidence": []},
        "key_takeaways": [],
        "verified_facts": [],
        "context_and_impact": [],
        "official_statements": [],
        "unconfirmed": [],
        "bottom_line": {"text": "", "evidence": []},
    },
    "provenance": {
        "article": "a",
        "article_sha256": "b",
        "published": "2025-09-03T04:00:00+02:00",
        "drafter": "live",
        "check_version": "1",
        "policy": "default",
        "attempts": [{"number": 1, "outcome": "ok", "status": 200, "seconds": 1.25}],
        "cost": "0.0010400",
        "drafted_at": "2025-09-03T05:00:00Z",
    },
}
# Written out by hand: what is sealed today must be what is sealed in every later version, on any machine.
SEALED = (
    '{"bottom_line":{"text":""},"context_and_impact":[],"draft":{"bottom_line":{"evidence":[],"text":""},'
    '"context_and_impact":[],"headline":"","key_takeaways":[],"lead":{"evidence":[],"text":""},'
    '"official_statements":[],"unconfirmed":[],"verified_facts":[]},"edits":[],"findings":[],'
    '"headline":"Brücke „Leda“ offen","key_takeaways":[],"lead":{"evidence":[{"article":"a","end":4,'
    '"start":0,"text":"Sie\u2028"}],"text":"Sie öffnete."},"official_statements":[],'
    '"provenance":{"article":"a","article_sha256":"b","attempts":[{"number":1,"outcome":"ok","seconds":1.25,"status":200}],'
    '"check_version":"1","cost":"104E-5","drafted_at":"2025-09-03T05:00:00.000000+00:00","drafter":"live",'
    '"policy":"default","published":"2025-09-03T04:00:00.000000+02:00"},"unconfirmed":[],"verdicts":[],'
    '"verified_facts":[]}'
)


def test_the_sealed_form_is_the_documented_one() -> None:
    small = Brief.model_validate_json(json.dumps(SMALL))
    assert canonical_bytes(small).decode() == SEALED


def test_a_brief_without_a_seal_is_said_to_have_none(brief: Brief, article: str) -> None:
    content = json.loads(brief.to_json())
    del content["seal"]
    report = verify(json.dumps(content), article)
    assert (report.seal, report.holds, report.signature) == ("missing", True, None)
    assert "shape.seal" not in {finding.code for finding in report.findings}


def test_what_holds_is_told_apart_from_what_is_unchanged(brief: Brief, article: str) -> None:
    """A seal made anew over a changed text does not make it hold; a changed cost leaves it holding."""
    report = verify(changed(brief, "/provenance/cost", "9"), article)
    assert (report.seal, report.holds) == ("changed", True)
    forged = seal_brief(Brief.model_validate_json(changed(brief, "/lead/text", "The fire was put out.")))
    report = verify(forged, article)
    assert (report.seal, report.holds, report.ok) == ("unchanged", False, False)
    assert verify("The fire was put out.", article).seal is None


@pytest.mark.parametrize("sha256", ["", "0" * 64, "é", "nothing"])
def test_a_seal_of_something_else_does_not_fit(brief: Brief, sha256: str) -> None:
    assert seal_state(brief.model_copy(update={"seal": Seal(sha256=sha256)})) == "changed"


# The command line.


@pytest.fixture
def run(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    brief: Brief,
    article: str,
) -> Callable[..., tuple[int, str]]:
    """Run a command beside an article and its brief; return the exit code and all that is printed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_bytes(article.encode())
    (tmp_path / "brief.json").write_bytes(brief.to_json().encode())

    def command(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        printed = capsys.readouterr()
        return int(ended.value.code or 0), " ".join((printed.out + printed.err).split())

    return command


def test_verify_says_whether_a_brief_is_unchanged(run: Callable[..., tuple[int, str]], brief: Brief) -> None:
    before, told = run("verify", "brief.json", "article.txt")
    assert "Unchanged since it was written: the seal fits everything that the brief records." in told
    assert "Holds: the article is the one the brief was made from" in told
    Path("brief.json").write_text(changed(brief, "/provenance/model", "openai/gpt-5"), encoding="utf-8")
    code, told = run("verify", "brief.json", "article.txt")
    assert (before, code) == (0, 1)
    assert "error shape.seal" in told
    assert "Changed since written: the seal does not fit;" in told
    assert "Holds: the article is the one the brief was made from" in told
    assert "cannot be relied on" in run("explain", "brief.json")[1]
    assert "brief.json: Changed since written" in run("recheck", "brief.json", "article.txt")[1]
    content = json.loads(brief.to_json())
    del content["seal"]
    Path("brief.json").write_text(json.dumps(content), encoding="utf-8")
    code, told = run("verify", "brief.json", "article.txt")
    assert code == 0
    assert "No seal, as in briefs of older versions" in told
    assert "Holds: the article is the one the brief was made from" in told
    assert json.loads(run("verify", "brief.json", "article.txt", "--json")[1])["seal"] == "missing"


def test_a_batch_seals_what_it_writes(run: Callable[..., tuple[int, str]], article: str) -> None:
    """What a batch leaves out of a brief, it leaves out before it seals."""
    assert run("batch", "article.txt", "-o", "briefs.jsonl")[0] == 0
    record = json.loads(Path("briefs.jsonl").read_text(encoding="utf-8"))
    assert verify(json.dumps(record["brief"]), article).seal == "unchanged"


def test_the_same_article_has_the_same_seal(article: str) -> None:
    assert summarize(article).to_json() == summarize(article).to_json()
