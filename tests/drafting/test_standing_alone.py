from __future__ import annotations

import pytest

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.lead import shorten
from summarizer.drafting.extractive.naming import Naming
from summarizer.drafting.extractive.printing import Printing
from summarizer.model.article import Article
from summarizer.model.draft import Draft, Statement
from summarizer.pipeline import verify

OPENING = "Mary Holt, the mayor of Newport, closed the harbour bridge on Monday. "


def alone(text: str, opening: str = OPENING) -> str:
    """Return the second sentence of an article as an item of its own; "" where it cannot stand alone."""
    source = read(Article(text=opening + text))
    naming = Naming(source)
    claim = next(c for c in read_claims(source) if c.span.start >= len(opening))
    return Printing(source, naming).state([claim]).text if naming.stands(claim) else ""


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("She said the cable was cracked.", "[Mary Holt] said the cable was cracked."),
        ("Her office ordered the repair in March.", "[Mary Holt]'s office ordered the repair in March."),
        ("In March she ordered the repair.", "In March [Mary Holt] ordered the repair."),
        ("Holt ordered the repair in March.", "[Mary] Holt ordered the repair in March."),
        ("Holt's office ordered the repair.", "[Mary] Holt's office ordered the repair."),
        ("Mrs Holt ordered the repair in March.", "Mrs Holt ordered the repair in March."),
        ("The repair was ordered in March.", "The repair was ordered in March."),
        ("It is not known why the cable gave way.", "It is not known why the cable gave way."),
        ("Although she was ill, Holt ordered it.", "Although she was ill, [Mary] Holt ordered it."),
        ("Police said they closed both roads.", "Police said they closed both roads."),
        (
            "The harbour office said it is looking for a ferry.",
            "The harbour office said it is looking for a ferry.",
        ),
    ],
)
def test_a_sentence_stands_alone_by_a_name_in_brackets(text: str, item: str) -> None:
    assert alone(text) == item


@pytest.mark.parametrize(
    "text",
    [
        "He said the cable was cracked.",
        "It was built in 1964.",
        "They crossed it every day.",
        "But the ferries were running.",
        "However, the ferries were running.",
        "The council also closed the road.",
        "Holt also closed the road.",
        "This closed the road for hours.",
        "The pair met in the town hall.",
        "In other words the road was closed.",
        "Two years later the road was closed.",
        "None of the workers was hurt there.",
        "Because of this the road was closed.",
        "Opened in 1964, it was painted twice.",
        "The knee problem kept him at home for weeks.",
        "The remaining roads were closed in June.",
        "In total, 40 cars were counted.",
        "For now though it is a ferry that sails.",
        "At Roe World Forum in Newport, he spoke of ferries.",
    ],
)
def test_a_sentence_that_needs_another_does_not_stand_alone(text: str) -> None:
    assert not alone(text)


@pytest.mark.parametrize(
    "opening",
    [
        "Mary Holt met Anna Reed in Newport on Monday. ",
        "Mary Holt left her daughter at home on Monday. ",
        "Mary Holt said on Monday that Gloria was born in Newport. ",
        "A woman of 77 was struck by lightning. Mary Holt, a doctor, told her colleague Anna Reed of it. ",
    ],
)
def test_where_two_may_be_meant_no_name_is_put(opening: str) -> None:
    assert not alone("She left the town hall at noon.", opening)


def test_a_man_and_his_wife_are_told_apart() -> None:
    opening = "Thomas Webb and his wife Manju Webb lost their child, Gloria. "
    assert not alone("She died in May after an illness.", opening)


def test_a_shared_surname_is_given_in_full() -> None:
    opening = "Anna Webb is the sister of Paul Webb. "
    assert alone("In May Webb moved to Newport.", opening) in {"", "In May Webb moved to Newport."}


def test_the_evidence_has_the_sentence_that_gives_the_name() -> None:
    source = read(Article(text=f"{OPENING}The road is old. In May Holt ordered the repair."))
    naming = Naming(source)
    claim = read_claims(source)[-1]
    item = Printing(source, naming).state([claim])
    assert item == Statement(text="In May [Mary] Holt ordered the repair.", evidence=(3, 1))


def test_a_person_is_named_in_full_only_once() -> None:
    source = read(Article(text=f"{OPENING}Holt ordered the repair. Holt left the town hall."))
    printing = Printing(source, Naming(source))
    first, second, third = read_claims(source)
    assert printing.state([second]).text == "[Mary] Holt ordered the repair."
    assert printing.state([third]).text == "Holt left the town hall."
    assert printing.state([first]).text == OPENING.strip()


CLOSED = "The council closed the bridge in Newport on Monday"
HEADLINES = (
    (f"{CLOSED} after a crack of 14 metres was found in its cable.", CLOSED),
    (f"{CLOSED}, which is the only crossing within forty kilometres.", CLOSED),
    (f"{CLOSED} after police said that a crack was found in its cable.", ""),
    (f"{CLOSED} after it was not repaired within the year of notice.", ""),
    ("The council closed the bridge.", ""),
    ("Holt said: “We will close the bridge.”", "Holt said: “We will close the bridge”"),
)


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_a_lead_is_shortened_to_a_headline_where_nothing_is_lost(text: str, headline: str) -> None:
    source = read(Article(text=text))
    assert shorten(source, read_claims(source)[0]) == (headline or text.removesuffix("."))


@pytest.mark.parametrize(
    "line",
    [
        "The mayor stands beside the bridge after the closure of Monday .",
        "The road was closed after the storm.The mayor went home at noon.",
        "The ferry carries its passengers In the town the mayor opened the harbour.",
        "Homeward bound: The mayor leaves the town hall by the back door.",
        "Harbour Bridge Closed After Crack Found In Main Cable.",
        "'The first hour of it did not go well.",
        "Why did the cable give way in March?",
    ],
)
def test_what_is_no_whole_sentence_of_the_article_is_no_claim(line: str) -> None:
    source = read(Article(text=f"{OPENING}\n\n{line}\n\nFerries carry the passengers from Wednesday."))
    assert line.strip() not in [claim.text for claim in read_claims(source)]


def draft_of(text: str) -> Draft:
    return draft_extractive(read(Article(text=text)))


NEWS = """Police arrested three men in Newport on Monday after a fire in the harbour.

The fire destroyed two ships and a hall. Anna Reed, a witness, said the men ran from the hall. It is a \
terrible loss for the town. The hall was built in 1964 by the council.

Prosecutors accused Paul Webb, one of the men, of setting the fire. The port has 300 workers.

Webb denied the accusation through a lawyer. About 40 firemen fought the fire for six hours.

The port owns four ships. The council will decide in June whether the hall is built again."""


def test_facts_are_told_in_the_articles_own_voice() -> None:
    facts = " ".join(item.text for item in draft_of(NEWS).verified_facts)
    assert facts
    for other in ("Reed", "terrible", "accused", "denied", "will decide"):
        assert other not in facts


def test_an_accusation_comes_with_the_denial() -> None:
    draft = draft_of(NEWS)
    told = draft.model_dump_json()
    assert ("accused" in told) <= ("denied" in told)
    statuses = {item.status for item in draft.unconfirmed}
    assert "denied" in statuses


def test_the_bottom_line_is_the_outlook_or_nothing() -> None:
    assert draft_of(NEWS).bottom_line.text.startswith("The council will decide in June")
    assert not draft_of(NEWS.rpartition(" The council will")[0]).bottom_line.text


def test_a_claim_of_prizes_and_lives_is_not_unconfirmed() -> None:
    text = NEWS.replace(
        "The port owns four ships.", "Reed's dog claimed two lives and a gold medal in March."
    )
    assert "gold medal" not in " ".join(item.claim for item in draft_of(text).unconfirmed)


INTERVIEW = """Interview with biologist Nora Webb about ants

Nora Webb leads a team at the University of Newport. On Monday she spoke to the Gull about her work.

What first drew you to ants?

My brother and I kept a nest of ants in the kitchen when I was a child. I could look at them for hours.

How do you keep the colonies?

We keep the colonies in boxes of stone that I cut myself. The stone holds the water for a week.

Do you think that the ants know you?

I do not think so, but they know the smell of my hands. We tested that in two hundred trials."""


def test_an_interviews_answers_are_statements_with_what_was_asked() -> None:
    draft = draft_of(INTERVIEW)
    assert "Webb" in draft.lead.text
    assert {quote.speaker for quote in draft.official_statements} == {"Nora Webb"}
    assert "How do you keep the colonies?" in {quote.setting for quote in draft.official_statements}
    items = [draft.lead, *draft.key_takeaways, *draft.verified_facts, *draft.context_and_impact]
    assert not [item.text for item in items if item.text.endswith("?")]
    assert not [item.text for item in draft.verified_facts if " I " in f" {item.text} "]


@pytest.mark.parametrize("text", [NEWS, INTERVIEW, OPENING + "She said the cable was cracked."])
def test_the_checks_have_nothing_to_say_of_such_a_brief(text: str) -> None:
    findings = verify(draft_of(text), text).findings
    assert not [finding for finding in findings if finding.severity != "info"]
