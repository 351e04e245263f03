from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.analysis.source import read
from summarizer.checks.passage import Passage, free_text
from summarizer.checks.speakers.check import check_speakers
from summarizer.model.article import Article
from summarizer.model.finding import Finding

TEXT = """The finance minister, Anna Moreau, met John Harper and Mary Harper of the bank in Lyon on Monday.

"We will not raise the tax this year," Ms Moreau told reporters at a news conference in Lyon.

"Nobody believes that any more," said Mary Harper.

"The books are open to everybody," the bank said in a statement.

The Kiel Chamber of Trade (KCT) was silent. "We have no comment on that," KCT said.

"It is what it is, and that is all."
"""
CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "speakers" / "verdicts.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
SOURCE = read(Article(text=TEXT, id="tax"))
ITEM = "/official_statements/0"


def official(quote: str, speaker: str = "", role: str = "", setting: str = "") -> tuple[Passage, ...]:
    fields = {"quote": quote, "speaker": speaker, "role": role, "setting": setting}
    return tuple(
        Passage(f"{ITEM}/{kind}", text, "official_statements", kind, (), ITEM)  # type: ignore[arg-type]
        for kind, text in fields.items()
        if text
    )


def codes(passages: tuple[Passage, ...]) -> list[str]:
    return [verdict.code for verdict in check_speakers(passages, SOURCE)]


@pytest.mark.parametrize(
    ("quote", "speaker", "code"),
    [
        ("We will not raise the tax this year", "Anna Moreau", "speaker.confirmed"),
        ("We will not raise the tax this year", "Moreau", "speaker.confirmed"),
        ("We will not raise the tax this year", "the finance minister", "speaker.confirmed"),
        ("We will not raise the tax this year", "Finance minister Anna Moreau", "speaker.confirmed"),
        ("We will not raise the tax this year", "Mary Harper", "speaker.contradicted"),
        ("Nobody believes that any more", "Mary Harper", "speaker.confirmed"),
        ("Nobody believes that any more", "John Harper", "speaker.contradicted"),
        ("Nobody believes that any more", "Harper", "speaker.unresolved"),
        ("We have no comment on that", "Kiel Chamber of Trade", "speaker.confirmed"),
        ("It is what it is, and that is all", "Anna Moreau", "speaker.doubtful"),
        ("We will not raise the tax this year", "Moreau's lawyer", "speaker.unresolved"),
        ("We will not raise the tax this year", "the Danish minister", "speaker.unresolved"),
        ("We will not raise the tax this year", "the Danish official", "speaker.contradicted"),
    ],
)
def test_speakers(quote: str, speaker: str, code: str) -> None:
    assert codes(official(quote, speaker)) == [code]


def test_a_contradiction_names_who_said_it() -> None:
    finding = next(iter(check_speakers(official("Nobody believes that any more", "Anna Moreau"), SOURCE)))
    assert isinstance(finding, Finding)
    assert finding.severity == "error"
    assert finding.suggestion == "Mary Harper"
    assert finding.path == f"{ITEM}/speaker"
    assert finding.evidence[0].text == "Mary Harper"


def test_no_speaker_is_no_finding_of_weight() -> None:
    (verdict,) = check_speakers(official("Nobody believes that any more"), SOURCE)
    assert isinstance(verdict, Finding)
    assert (verdict.code, verdict.severity) == ("speaker.missing", "info")


def test_a_role_alone_is_whom_the_statement_names() -> None:
    assert codes(official("We will not raise the tax this year", role="the finance minister")) == [
        "speaker.confirmed"
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_verdicts(case: dict[str, str]) -> None:
    source = read(Article(text=case["article"]))
    verdict = next(iter(check_speakers(official(case["quote"], case["speaker"]), source)))
    rule = verdict.rule if isinstance(verdict, Finding) else ""
    assert (verdict.code, rule) == (case["code"], case["rule"])


INTERVIEW = """Interview with baker Nora Kell

Do you find that the ovens are too old for bread?

I do not. I like them.

Would you sell them to your sister?

I would not, and I told her.
"""


@pytest.mark.parametrize(
    ("quote", "speaker", "rule"),
    [
        ("I like them", "Nora Kell", ""),
        ("the ovens are too old for bread", "Nora Kell", "speaker-asked"),
        ("the ovens are too old for bread", "Mark Holt", "speaker-open"),
    ],
)
def test_an_interview_without_marks(quote: str, speaker: str, rule: str) -> None:
    verdict = next(iter(check_speakers(official(quote, speaker), read(Article(text=INTERVIEW)))))
    assert (verdict.rule if isinstance(verdict, Finding) else "") == rule


OFFICES = """Borealis Energy chief executive Nora Kell spoke on Monday.
Peter Vane, the chairman of Borealis, sat beside her.

"We will not sell," Ms Kell told investors in Hull.

"Nobody asked," Mr Vane said.
"""


@pytest.mark.parametrize(
    ("role", "rule"),
    [
        ("CEO of Borealis Energy", ""),
        ("boss of Borealis", ""),
        ("chief executive, Borealis Energy", ""),
        ("spokeswoman for Borealis Energy", "speaker-role"),
        ("chairwoman of Borealis Energy", "speaker-role-other"),
    ],
)
def test_an_office_has_many_names(role: str, rule: str) -> None:
    found = list(check_speakers(official("We will not sell", "Nora Kell", role), read(Article(text=OFFICES))))
    assert [verdict.rule for verdict in found if isinstance(verdict, Finding)] == ([rule] if rule else [])


UNHELD = """\
The head of the Union of Dockers is worried about what the strike has stirred up.

Nora Kell said that her union would not give in.

"This strike is horrible," Kell said. "It is a shame," said the head of the Board of Trade, Tom Holt.
"""


@pytest.mark.parametrize(
    ("role", "rule"),
    [("head of the Union of Dockers", ""), ("head of the Harbour Trust", "speaker-role")],
)
def test_an_office_beside_no_name_may_be_the_speakers(role: str, rule: str) -> None:
    passages = official("This strike is horrible", "Nora Kell", role)
    found = [v.rule for v in check_speakers(passages, read(Article(text=UNHELD))) if isinstance(v, Finding)]
    assert found == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("role", "setting", "found"),
    [
        ("finance minister", "news conference in Lyon", []),
        ("foreign minister", "", ["speaker.role"]),
        ("", "interview in Berlin", ["speaker.setting"]),
    ],
)
def test_role_and_setting(role: str, setting: str, found: list[str]) -> None:
    passages = official("We will not raise the tax this year", "Anna Moreau", role, setting)
    assert codes(passages) == ["speaker.confirmed", *found]


@pytest.mark.parametrize(
    ("claimed", "code"),
    [
        ("Anna Moreaux", "speaker.unresolved"),
        ("Anna Morton", "speaker.contradicted"),
        ("Morel", "speaker.contradicted"),
    ],
)
def test_a_slip_of_the_pen_in_a_surname_settles_nothing(claimed: str, code: str) -> None:
    source = read(Article(text='The tax stays. "We will not raise the tax this year," Ms Moreau said.'))
    passages = official("We will not raise the tax this year", claimed)
    assert [verdict.code for verdict in check_speakers(passages, source)] == [code]


def test_each_part_of_a_mixed_quote_has_the_speaker_it_names() -> None:
    quote = (
        "“We will not raise the tax,” Moreau said, and John Harper replied: “Nobody believes that any more.”"
    )
    assert codes(official(quote, "The minister and the bank")) == [
        "speaker.confirmed",
        "speaker.contradicted",
    ]


def test_other_fields_are_judged_by_their_own_words() -> None:
    assert codes(free_text("Moreau said “nobody believes that any more”.")) == ["speaker.contradicted"]
    assert codes(free_text("Some said “nobody believes that any more”.")) != ["speaker.contradicted"]
    assert codes(free_text("The town was quiet.")) == []
