from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.certainty import read_certainty
from summarizer.analysis.source import Source, read
from summarizer.checks.certainty.check import check_certainty
from summarizer.checks.passage import Passage, free_text
from summarizer.lang.certainty_words import CUE_KINDS
from summarizer.model.article import Article
from summarizer.model.finding import Finding, Verdict

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "certainty" / "items.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


def judge(
    text: str, source: Source, section: str = "verified_facts", cited: tuple[int, ...] = (1,)
) -> list[Verdict]:
    item = f"/{section}/0"
    return list(check_certainty((Passage(f"{item}/text", text, section, "statement", cited, item),), source))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["item"][:50])
def test_item_is_as_certain_as_its_evidence(case: dict[str, Any]) -> None:
    source = read(Article(text=case["evidence"]))
    verdicts = judge(case["item"], source)
    assert [verdict.code for verdict in verdicts] == [case["expect"]]
    for verdict in verdicts:
        assert all(source.text[e.start : e.end] == e.text for e in verdict.evidence)
        assert case["item"][verdict.start : verdict.end] == verdict.text


def test_the_finding_points_at_the_articles_cue() -> None:
    source = read(Article(text="The fire may have been caused by a short circuit."))
    (finding,) = judge("The fire was caused by a short circuit.", source)
    assert isinstance(finding, Finding)
    assert [e.text for e in finding.evidence] == ["may"]
    assert finding.severity == "error"
    assert "“may”" in finding.message


def test_a_dropped_attribution_is_grave_only_where_others_contest_it() -> None:
    said = "Police said that the driver left the road at high speed. "
    plain = read(Article(text=said + "It rained."))
    contested = read(Article(text=said + "His lawyer denied that the driver was at high speed on the road."))
    item = "The driver left the road at high speed."
    assert [v.severity for v in judge(item, plain) if isinstance(v, Finding)] == ["warning"]
    assert [v.severity for v in judge(item, contested) if isinstance(v, Finding)] == ["error"]
    assert [v.code for v in judge(item, plain, "key_takeaways")] == ["certainty.faithful"]
    assert [v.code for v in judge(item, contested, "key_takeaways")] == ["certainty.unattributed"]


def test_what_another_sentence_says_flatly_is_not_overstated() -> None:
    text = "The dam may have burst at noon. The dam burst at noon, a survey of the valley showed later."
    assert [v.code for v in judge("The dam burst at noon.", read(Article(text=text)))] == [
        "certainty.faithful"
    ]


def unconfirmed(
    source: Source, status: Any, according_to: str = "", cited: tuple[int, ...] = (1,)
) -> list[Finding]:
    claim = Passage(
        "/unconfirmed/0/claim",
        "Rust was found.",
        "unconfirmed",
        "claim",
        cited,
        "/unconfirmed/0",
        status=status,
    )
    by = Passage(
        "/unconfirmed/0/according_to",
        according_to,
        "unconfirmed",
        "according_to",
        cited,
        "/unconfirmed/0",
        status=status,
    )
    return [v for v in check_certainty((claim, by), source) if isinstance(v, Finding)]


def test_status_is_held_against_the_cited_sentences() -> None:
    source = read(Article(text="Rust was reportedly found on the cable. Nobody else was there."))
    assert unconfirmed(source, "unverified") == []
    # "Reportedly" hedges, and what is hedged may be called an estimate or not announced.
    assert unconfirmed(source, "estimate") == []
    assert unconfirmed(source, "not_announced") == []
    source = read(Article(text="An estimated 300 tonnes of rust was found."))
    (finding,) = unconfirmed(source, "denied")
    assert (finding.code, finding.path, finding.suggestion) == (
        "certainty.status",
        "/unconfirmed/0/status",
        "estimate",
    )


def test_what_the_article_asserts_flatly_is_understated() -> None:
    (finding,) = unconfirmed(read(Article(text="Rust was found on the cable.")), "alleged")
    assert (finding.code, finding.severity) == ("certainty.understated", "info")


def test_a_claims_source_is_in_or_near_the_cited_sentences() -> None:
    source = read(
        Article(text="Two divers said that rust was found. The port closed. It rained. Snow fell. A dog ran.")
    )
    assert unconfirmed(source, "alleged", "two divers") == []
    (finding,) = unconfirmed(source, "alleged", "the harbour master")
    assert (finding.code, finding.path) == ("certainty.status", "/unconfirmed/0/according_to")


def scopes(text: str) -> list[tuple[str, str, str]]:
    return [(cue.span.of(text), cue.kind, cue.scope.of(text)) for cue in read_certainty(text)]


def test_cues_govern_their_clause() -> None:
    assert scopes("The ship may have sunk, police said.") == [
        ("may", "hedged", "have sunk"),
        ("said", "attributed", "The ship may have sunk"),
    ]
    assert scopes("He denied that in May, he left.")[0] == ("denied", "denied", "that in May, he left")
    assert scopes("According to Reuters, five died.") == [("According to", "attributed", "five died")]
    assert scopes("It did not comment.")[0][1] == "not_announced"
    assert scopes("In May 2019 it rained, whether or not we like it.") == []


@given(text=st.text())
def test_any_text_is_read_in_order_within_its_bounds(text: str) -> None:
    end = 0
    for cue in read_certainty(text):
        assert end <= cue.span.start < cue.span.end <= len(text)
        assert 0 <= cue.scope.start <= cue.scope.end <= len(text)
        assert cue.kind in CUE_KINDS
        end = cue.span.end


WORDS = st.sampled_from(
    "the ship may not have sunk , police said that if it will reportedly deny claims denied no".split()
)


@given(words=st.lists(WORDS, min_size=1, max_size=40))
def test_an_articles_own_words_are_never_flagged(words: list[str]) -> None:
    """The rule: what is copied from the article is as certain as the article."""
    text = " ".join(words)
    source = read(Article(text=text))
    verdicts = list(check_certainty(free_text(text), source))
    assert [v.code for v in verdicts if isinstance(v, Finding)] == []
