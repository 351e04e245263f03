from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.names import read_names
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.source import read
from summarizer.checks.certainty.assertion import Part
from summarizer.checks.names.check import check_names
from summarizer.checks.names.instead import find_instead
from summarizer.checks.passage import Passage, free_text
from summarizer.checks.run import check_passages
from summarizer.model.article import Article
from summarizer.model.finding import Finding
from summarizer.text.spans import Span
from summarizer.text.spelling import fold_name, skeleton

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "names" / "items.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
ARTICLE = read(
    Article(
        text="Foreign Minister Ana Ruiz met Defence Minister Jon Varley in Kyiv. "
        "Later, Ana Ruiz signed the protocol in Helsinki on Friday. "
        "The World Health Organization sent two doctors to Poland. "
        "NATO held a drill near the border. "
        "Volodymyr Zelensky thanked President Tom Hill of Finland. "
        "Hélène Çelik‑Brun opened the meeting. "
        "Defence Minister Jon Varley visited the harbour of Odesa."
    )
)


def judge(text: str, cited: tuple[int, ...] = ()) -> dict[str, str]:
    passage = Passage("/lead/text", text, "lead", "statement", cited, "/lead")
    return {v.text: v.code for v in check_names((passage,), ARTICLE) if isinstance(v, Finding)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["item"][:50])
def test_names_are_the_articles(case: dict[str, Any]) -> None:
    assert judge(case["item"]) == case["expect"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Judge Ana Pike said so.", {}),
        ("Tom Hale, the judge, was silent.", {"Tom Hale": "name.role"}),
        ("Prosecutor Sam Brand was silent.", {"Sam Brand": "name.role"}),
        ("President Tom Hale was silent.", {}),
    ],
)
def test_in_a_court_each_has_one_part(text: str, found: dict[str, str]) -> None:
    source = read(
        Article(
            text="Judge Ana Pike spoke for an hour. Tom Hale of the council listened. "
            "Prosecutor Lena Shah wept. The defendant's lawyer, Sam Brand, left."
        )
    )
    assert {v.text: v.code for v in check_names(free_text(text), source) if isinstance(v, Finding)} == found


def test_exchanged_names_are_found_both() -> None:
    assert judge("Foreign Minister Jon Varley met Defence Minister Ana Ruiz in Kyiv.", (1,)) == {
        # Whoever meets the other is the same; their offices are not.
        "Jon Varley": "name.role",
        "Ana Ruiz": "name.role",
    }


def test_findings_name_what_the_article_has() -> None:
    (finding,) = (
        v
        for v in check_names(free_text("Defence Minister Ana Ruiz spoke."), ARTICLE)
        if isinstance(v, Finding)
    )
    assert finding.message == "The article calls Ana Ruiz “foreign minister”, not “defence minister”."
    assert [e.text for e in finding.evidence] == ["Ana Ruiz"]
    assert all(ARTICLE.text[e.start : e.end] == e.text for e in finding.evidence)


def test_title_and_publisher_are_part_of_the_source() -> None:
    source = read(
        Article(text="A bridge was closed.", title="Tessby bridge closed", publisher="The Harbour Post")
    )
    text = "The bridge at Tessby was closed, the Harbour Post says."
    assert [v for v in check_names(free_text(text), source) if isinstance(v, Finding)] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zelenskyy", "zelensky"),
        ("zelenskiy", "zelensky"),
        ("mueller", "muller"),
        ("qasim", "kasim"),
    ],
)
def test_transliterations_share_a_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_folding_keeps_letters_and_drops_marks() -> None:
    assert tokens_of("Hélène Çelik‑Brun's") == ("helene", "celik", "brun")
    assert fold_name("Łódź’s") == "lodz"
    assert tokens_of("U.S. Navy") == ("us", "navy")


def test_an_office_is_no_part_of_a_name() -> None:
    text = "Health Minister Ana Ruiz of Spain met CNN President Jon Varley."
    names = [name.span.of(text) for name in read_names(text)]
    assert "Ana Ruiz of Spain" in names
    assert "CNN" in names
    assert "Jon Varley" in names


@given(text=st.text())
def test_any_text_is_read_in_order_within_its_bounds(text: str) -> None:
    end = 0
    for name in read_names(text):
        assert end <= name.span.start < name.span.end <= len(text)
        end = name.span.end


@given(text=st.text(st.sampled_from("Aa Bb.é’'\u0301\u00ad-İß"), min_size=1).filter(str.strip))
def test_an_articles_own_names_are_never_flagged(text: str) -> None:
    source = read(Article(text=text))
    assert [v.text for v in check_names(free_text(text), source) if isinstance(v, Finding)] == []


def judged(text: str, cited: tuple[int, ...]) -> list[Finding]:
    passage = Passage("/lead/text", text, "lead", "statement", cited, "/lead")
    return [v for v in check_names((passage,), ARTICLE) if isinstance(v, Finding)]


@pytest.mark.parametrize(
    ("item", "cited", "code", "suggestion"),
    [
        ("The World Health Organization sent two doctors to Finland.", 3, "name.swapped", "Poland"),
        ("The World Health Organization sent two doctors to Wales.", 3, "name.absent", "Poland"),
        # "Metro" opens the sentence with a capital that a common word would have, too.
        ("Metro held a drill near the border.", 4, "name.absent", "NATO"),
        ("Metro's drill near the border was long.", 4, None, None),
        ("Soldiers held a drill near the border.", 4, None, None),
    ],
)
def test_a_name_exchanged_in_a_copied_sentence(
    item: str, cited: int, code: str | None, suggestion: str | None
) -> None:
    assert [(f.code, f.suggestion) for f in judged(item, (cited,))] == ([(code, suggestion)] if code else [])


@given(
    name=st.sampled_from(["Ana Ruiz", "NATO", "Odesa", "Jon Varley", "Wales", "Kim Tran"]),
    number=st.integers(1, 7),
)
def test_a_name_put_back_satisfies_every_check(name: str, number: int) -> None:
    """The rule: after a certain correction no check objects."""
    sentence = ARTICLE.sentences[number - 1].text
    for right in ("Ana Ruiz", "Kyiv", "Helsinki", "Poland", "NATO", "Finland", "Odesa"):
        wrong = sentence.replace(right, name, 1)
        for finding in judged(wrong, (number,)):
            if finding.suggestion is not None:
                mended = wrong[: finding.start] + finding.suggestion + wrong[finding.end :]
                passage = Passage(
                    "/verified_facts/0/text",
                    mended,
                    "verified_facts",
                    "statement",
                    (number,),
                    "/verified_facts/0",
                )
                assert [
                    f.code for f in check_passages((passage,), ARTICLE).findings if f.severity != "info"
                ] == []


def test_a_title_has_capitals_on_all_its_longer_words() -> None:
    title = "Doctors Sent to Poland Amid Border Drill, Growing Concern"
    sentence = "The World Health Organization sent the Clean Air Act to Poland with Tom Hill on Friday."
    assert judge(title) == {}
    assert judge(sentence) == {"Clean Air Act": "name.absent"}


PLACES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "names" / "places.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize("case", PLACES, ids=lambda case: f"{case['kind']}: {case['item'][:50]}")
def test_names_stand_where_the_article_has_them(case: dict[str, Any]) -> None:
    source = read(Article(text=case["article"]))
    cited = tuple(case.get("cited") or range(1, len(source.sentences) + 1))
    passage = Passage("/lead/text", case["item"], "lead", "statement", cited, "/lead")
    found = {v.text: v.rule for v in check_names((passage,), source) if isinstance(v, Finding)}
    assert found == case["expect"]


PLANT = read(
    Article(
        text="Fire at Castor cement plant hurts two\n\n"
        "A fire hurt two workers at the Castor cement plant near Holmby on Friday, its owner said. "
        "Many of its 90 workers live in Merrow. Castor has a quarry in Aldgate as well."
    )
)


@pytest.mark.parametrize(
    ("text", "cited", "expected"),
    [
        ("Fire at Holmby cement plant hurts two", 1, []),
        ("Fire at Holmby plant hurts two", 1, []),
        # The article puts no cement plant there.
        ("Fire at Merrow cement plant hurts two", 1, ["Merrow"]),
        ("Fire at Aldgate cement plant hurts two", 1, ["Aldgate"]),
        # Nor a quarry.
        ("Holmby has a quarry in Aldgate as well.", 4, ["Holmby"]),
    ],
)
def test_a_thing_may_be_called_by_its_place(text: str, cited: int, expected: list[str]) -> None:
    passage = Passage("/lead/text", text, "lead", "statement", (cited,), "/lead")
    found = [v for v in check_names((passage,), PLANT) if isinstance(v, Finding)]
    assert [f.text for f in found if f.code == "name.swapped"] == expected


def test_each_name_is_looked_for_in_its_own_sentence_only(monkeypatch: pytest.MonkeyPatch) -> None:
    words_in, asked = Part.words_in, Counter[str]()

    def counted(part: Part, span: Span) -> range:
        asked["times"] += 1
        return words_in(part, span)

    monkeypatch.setattr(Part, "words_in", counted)
    passage = Passage("/lead/text", "The Leda is shut, Ana Ruiz said. " * 300, "lead", "statement", (1,))
    told = read(Article(text=passage.text))
    slots = [slot for found in told.slots_in.values() for slot in found]
    assert len(slots) >= 300
    list(find_instead(passage, slots, ARTICLE))
    # With each name looked for in each of 300 sentences it was 90,000 times.
    assert 300 <= asked["times"] < 10_000
