from __future__ import annotations

import pytest

from summarizer.analysis.source import Source, read
from summarizer.drafting.extractive import draft_extractive
from summarizer.evaluate.brief_faults import FAULTS, find_brief_faults
from summarizer.model.article import Article
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.pipeline import summarize

ARTICLE = """Engineers closed the harbour bridge in Newport on Monday after its cable cracked.

Mary Holt, the mayor of Newport, ordered the repair. She said the cable was old. The ferries \
carry 900 people a day.

"We closed the bridge because it was not safe," Holt told reporters. The council also closed the road.

Bridge Works denied that it was warned in March. It is not known why the cable gave way.

The crew stand on the bridge before the closure . Is the cable safe?

The bridge was opened in 1964. Repairs of the cable will begin on May 18."""

FIRST, HOLT, AGE, FERRIES, QUOTE, ALSO, DENIAL, UNKNOWN, CAPTION, ASKED, OPENED, REPAIRS = range(1, 13)


@pytest.fixture(scope="module")
def source() -> Source:
    source = read(Article(text=ARTICLE))
    assert len(source.sentences) == REPAIRS
    return source


def told(text: str, *evidence: int) -> Statement:
    return Statement(text=text, evidence=evidence)


NONE = told("")
GOOD = Draft(
    headline="Engineers closed the harbour bridge in Newport on Monday",
    lead=told(
        "Engineers closed the harbour bridge in Newport on Monday after its cable cracked.",
        FIRST,
    ),
    key_takeaways=(told("Mary Holt, the mayor of Newport, ordered the repair.", HOLT),),
    verified_facts=(told("The ferries carry 900 people a day.", FERRIES),),
    context_and_impact=(told("The bridge was opened in 1964.", OPENED),),
    official_statements=(
        OfficialQuote(
            quote="We closed the bridge because it was not safe",
            speaker="Mary Holt",
            role="the mayor of Newport",
            setting="",
            evidence=(QUOTE, HOLT),
        ),
    ),
    unconfirmed=(
        UnconfirmedItem(
            claim="Bridge Works denied that it was warned in March.",
            status="denied",
            according_to="Bridge Works",
            evidence=(DENIAL,),
        ),
    ),
    bottom_line=told("Repairs of the cable will begin on May 18.", REPAIRS),
)


def test_a_brief_without_faults_has_none(source: Source) -> None:
    assert find_brief_faults(GOOD, source) == ()


def said(**fields: object) -> tuple[OfficialQuote, ...]:
    return (GOOD.official_statements[0].model_copy(update=fields),)


def left_open(claim: str, number: int) -> tuple[UnconfirmedItem, ...]:
    return (UnconfirmedItem(claim=claim, status="unverified", according_to="", evidence=(number,)),)


# Each fault with the fields that have it; the good brief is its twin.
CASES: tuple[tuple[str, dict[str, object]], ...] = (
    ("dangling opening", {"key_takeaways": (told("She said the cable was old.", AGE),)}),
    ("dangling opening", {"verified_facts": (told("It was opened in 1964.", OPENED),)}),
    ("dangling opening", {"verified_facts": (told("In March she ordered the repair.", HOLT),)}),
    ("unintroduced name", {"key_takeaways": (told("Holt ordered the repair.", HOLT),)}),
    ("leading connective", {"key_takeaways": (told("The council also closed the road.", ALSO),)}),
    ("leading connective", {"key_takeaways": (told("But the road was closed by the council.", ALSO),)}),
    ("bottom line that is none", {"bottom_line": told("The ferries carry 900 people a day.", FERRIES)}),
    ("bottom line that is none", {"bottom_line": told("The bridge was opened in 1964.", OPENED)}),
    ("no headline", {"headline": ""}),
    (
        "caption or furniture",
        {"verified_facts": (told("Homeward bound: The crew leave the bridge.", CAPTION),)},
    ),
    ("caption or furniture", {"verified_facts": (told("The crew, pictured on the bridge, left.", CAPTION),)}),
    ("opinion or claim as fact", {"verified_facts": (told("Mary Holt said the cable was old.", AGE),)}),
    ("opinion or claim as fact", {"verified_facts": (told("The closure was a terrible mistake.", ALSO),)}),
    ("opinion or claim as fact", {"verified_facts": (told("Repairs will begin on May 18.", REPAIRS),)}),
    ("opinion or claim as fact", {"verified_facts": (told("We keep the bridge in good repair.", ALSO),)}),
    ("unconfirmed speaker", {"official_statements": said(speaker="Bridge Works")}),
    ("unconfirmed speaker", {"official_statements": said(speaker="")}),
    ("role fragment", {"official_statements": said(role="us straight away")}),
    ("role fragment", {"official_statements": said(role="her brother")}),
    ("fused or cut", {"verified_facts": (told("The road was closed.The council met in May.", ALSO),)}),
    ("fused or cut", {"verified_facts": (told("The ferries carry people In the town it rained.", FERRIES),)}),
    ("fused or cut", {"verified_facts": (told("The ferries carry 900", FERRIES),)}),
    ("fused or cut", {"verified_facts": (told("“The ferries carry 900 people a day.", FERRIES),)}),
    ("loose stop", {"verified_facts": (told("The crew stand on the bridge before the closure .", CAPTION),)}),
    ("wrong unconfirmed", {"unconfirmed": left_open("The ferries carry 900 people a day.", FERRIES)}),
    ("lead not from the news", {"lead": told("The council closed the road near the harbour.", OPENED)}),
    ("lead not from the news", {"lead": told("“We closed the bridge,” Holt told us.", QUOTE)}),
    ("lead not from the news", {"lead": told("Is the cable of the bridge safe?", ASKED)}),
    ("question as an item", {"key_takeaways": (told("Is the cable safe?", ASKED),)}),
)


@pytest.mark.parametrize(("kind", "fields"), CASES)
def test_a_fault_is_told(kind: str, fields: dict[str, object], source: Source) -> None:
    brief = GOOD.model_copy(update=fields)
    assert kind in {fault.kind for fault in find_brief_faults(brief, source)}


def test_each_kind_of_fault_has_a_case() -> None:
    assert {kind for kind, _ in CASES} == set(FAULTS)


# What looks like a fault and is none.
TWINS: tuple[dict[str, object], ...] = (
    {"key_takeaways": (told("[Mary Holt] said the cable was old.", AGE, HOLT),)},
    {"key_takeaways": (told("[Mary] Holt ordered the repair. She left at noon.", HOLT),)},
    {"key_takeaways": (told("Mrs Holt ordered the repair.", HOLT),)},
    {"key_takeaways": (told("It is not known why the cable gave way.", UNKNOWN),)},
    {"key_takeaways": (told("Although she was ill, Mary Holt ordered the repair.", HOLT),)},
    {"verified_facts": (told("Court documents show that the cable said to be new was old.", AGE),)},
    {"unconfirmed": left_open("It is not known why the cable gave way.", UNKNOWN)},
    {"official_statements": said(role="")},
    {"bottom_line": NONE},
)


@pytest.mark.parametrize("fields", TWINS)
def test_what_only_looks_like_a_fault_is_none(fields: dict[str, object], source: Source) -> None:
    assert find_brief_faults(GOOD.model_copy(update=fields), source) == ()


def test_a_text_that_sets_all_its_stops_apart_has_no_loose_ones() -> None:
    source = read(
        Article(text="The council closed the bridge on Monday . It rained in Newport . Ferries ran .")
    )
    kinds = {fault.kind for fault in find_brief_faults(draft_extractive(source), source)}
    assert "loose stop" not in kinds


def test_a_published_brief_is_judged_as_its_draft_is() -> None:
    article = Article(text=ARTICLE)
    source = read(article)
    assert find_brief_faults(summarize(article), source) == find_brief_faults(
        draft_extractive(source), source
    )


def test_of_another_language_only_what_needs_no_words_is_told() -> None:
    source = read(
        Article(text="Er sagte, die Brücke sei alt. Die Stadt schloss die Brücke am Montag.", language="de")
    )
    brief = GOOD.model_copy(update={"headline": "", "lead": told("Er sagte, die Brücke sei alt.", 1)})
    kinds = {fault.kind for fault in find_brief_faults(brief, source)}
    assert kinds == {"no headline", "unconfirmed speaker"}
