"""How a brief opens and closes: lines above the story, columns, speech, and what else is no news."""

from __future__ import annotations

import pytest

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.headline import find_title
from summarizer.drafting.extractive.naming import Naming
from summarizer.lang.en.draft_deeds import tells_deeds
from summarizer.model.article import Article
from summarizer.model.draft import Draft

NEWS = (
    "The council of Newport voted on Monday to close the harbour bridge, which forty years of salt and storms"
    " have damaged, and to buy two ferries in its place."
)
REST = "Mayor Mary Holt signed the order in the town hall.\n\nFerries carry the passengers from Wednesday."


def draft_of(*paragraphs: str) -> Draft:
    return draft_extractive(read(Article(text="\n\n".join(paragraphs))))


@pytest.mark.parametrize(
    ("headline", "deck"),
    [
        ("Ferries, sold by Newport, sail again.", "Order would end the oldest crossing in town."),
        ("Newport to close harbour bridge; ferries bought.", "Mayor says two ferries are enough."),
    ],
)
def test_the_lines_above_a_story_are_no_items(headline: str, deck: str) -> None:
    draft = draft_of(headline, deck, NEWS, REST)
    assert draft.headline == headline.removesuffix(".")
    assert draft.lead.text == NEWS
    assert deck not in [item.text for item in draft.key_takeaways]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Dockers leave town band after storm.", "Dockers leave town band after storm"),
        ("Dockers have left the town band.", ""),
        ("Forty dockers were hired at noon.", ""),
    ],
)
def test_a_headline_is_told_in_the_present(line: str, title: str) -> None:
    assert find_title(read(Article(text=f"{line}\n\n{NEWS}\n\n{REST}"))) == title


def test_a_column_opens_with_what_happened_before_its_views() -> None:
    view = "Mayor Mary Holt made the narrow choice in Newport."
    asked = 'Is the mayor naive?\n\nWill she have it "both ways"?'
    news = NEWS.replace("on Monday ", "")
    assert draft_of(view, asked, news, REST).lead.text == news
    assert draft_of(view, news, REST).lead.text == view


def test_speech_leads_only_where_there_is_nothing_else() -> None:
    quoted = '"There are a few new ferries this year, and they will help us," she said.'
    told = "She repaired the bridge in 2012 after the storm had broken it."
    assert draft_of(told, quoted, quoted.replace("few", "lot")).lead.text == told


def test_a_condition_is_no_bottom_line() -> None:
    closing = "If the bridge breaks, the ferries will carry the passengers from Wednesday."
    story = [NEWS, "Mayor Mary Holt signed the order.", "The bridge opened in 1964.", "Rain fell all day."]
    assert draft_of(*story, "Ferries will sail from Wednesday.").bottom_line.text
    assert not draft_of(*story, closing).bottom_line.text


@pytest.mark.parametrize(("verb", "is_contested"), [("contradicted", True), ("was not contradicting", False)])
def test_what_is_not_contradicted_is_not_disputed(verb: str, *, is_contested: bool) -> None:
    line = f"Council leader Lee Roe {verb} the old report on the harbour bridge of Newport."
    source = read(Article(text=f"{NEWS}\n\n{line}\n\n{REST}"))
    assert [claim.is_unsettled for claim in read_claims(source) if claim.text == line] == [is_contested]


def test_an_owner_before_a_party_is_no_persons_name() -> None:
    line = (
        "The order was signed by Democratic leader Mary Holt in 2011, Lee Roe's Democratic rival in Newport."
    )
    draft = draft_of(NEWS, line, "Lee Roe paid 40 dollars, and Holt's Democratic friends paid 50.")
    assert "[Holt]" not in draft.model_dump_json()


def test_a_name_with_a_mark_ends_no_sentence() -> None:
    line = "The band Rock On!\nplayed in the town hall on Monday."
    source = read(Article(text=f"{NEWS}\n\n{line}\n\n{REST}"))
    assert "The band Rock On!" not in [claim.text for claim in read_claims(source)]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Holt signed the order, and forty men painted the bridge in 1964.", True),
        ("Two hundred passengers were rescued from the sinking ferry.", True),
        ("Neither of the two votes shifted the balance of the council.", False),
        ("The fall of the harbour was accelerated by the storm.", False),
        ("The Gull understands that Newport sold 40 ferries.", False),
    ],
)
def test_a_fact_has_the_verbs_of_deeds(text: str, *, is_told: bool) -> None:
    assert tells_deeds(text) == is_told


def test_a_title_is_nobodys_statement() -> None:
    said = '"He has a very good night of dancing and drinking in the harbour of Newport," says Lee Holt.'
    book = 'The journals are included in the new "Oxford Edition of the Works of Lee Roe: Tour Journals".'
    added = 'Lee Holt says: "This is the first time the tours have been edited with his poems and songs."'
    quotes = [quote.quote for quote in draft_of(f"{NEWS} {said} {book} {added}", REST).official_statements]
    assert len(quotes) == 2
    assert not any(quote.startswith("Oxford") for quote in quotes)


def test_the_words_of_a_headline_are_no_part_of_a_name() -> None:
    headline = "Roe Challenger Kelli Ward: Close The Bridge, ‘Stop The Ferries.’"
    news = "Former Newport Senator Dr. Kelli Ward called for the end of the bridge in the harbour of Newport."
    said = 'Dr. Ward stated:\n\n"The harbour bridge is not what it was, and the council of Newport knows it."'
    speakers = [quote.speaker for quote in draft_of(headline, news, said, REST).official_statements]
    assert "Roe Challenger Kelli Ward" not in speakers


def test_whoever_only_tells_of_another_is_not_meant() -> None:
    news = "Robert Burns toured the north in 1787 and stayed with the Duke of Atholl at Blair Castle."
    told = "Nigel Leask says that the tours were important for the songs and poems of the north."
    line = "He dined with tobacco merchant George Buchanan in 1787."
    source = read(Article(text=f"{news}\n\n{told}\n\n{line}\n\n{REST}"))
    claim = next(claim for claim in read_claims(source) if claim.text == line)
    assert "Nigel Leask" not in [put.name for put in Naming(source).settle(claim) or ()]


@pytest.mark.parametrize(
    "line",
    [
        "On 1 April it reported that 40 ferries had been sold to Norrhaven.",
        "Newport missed that deadline, but sold 40 ferries to Norrhaven.",
        "At the party, Mary Holt gave a boat to the children of Norrhaven.",
    ],
)
def test_what_only_the_sentence_before_explains_does_not_stand(line: str) -> None:
    source = read(Article(text=f"{NEWS}\n\n{line}\n\n{REST}"))
    claims = {claim.text: claim for claim in read_claims(source)}
    assert not Naming(source).stands(claims[line])
    assert Naming(source).stands(claims[NEWS])


@pytest.mark.parametrize(
    "name", ["Rear Admiral Guan Youfei", "Dockers Union Secretary-Treasurer Gary Castle"]
)
def test_an_office_is_no_part_of_a_name(name: str) -> None:
    said = f"“The old harbour bridge has had its day in this town,” {name} told the council."
    assert name not in [quote.speaker for quote in draft_of(NEWS, said, REST).official_statements]


def test_those_beside_whom_somebody_stands_are_not_meant() -> None:
    beside = "Along with George Bush and Colin Powell, he sold 40 ferries to Norrhaven."
    source = read(Article(text=f"{NEWS}\n\n{beside}\n\n{REST}"))
    claim = next(claim for claim in read_claims(source) if claim.text == beside)
    assert not Naming(source).stands(claim)


def test_a_surname_that_stands_twice_is_no_given_name() -> None:
    lines = "Roe was able to out-Christie Chris Christie, said Poe.\n\nThe order made Christie the mayor."
    source = read(Article(text=f"{NEWS}\n\n{lines}\n\n{REST}"))
    puts = [put for claim in read_claims(source) for put in Naming(source).introduce(claim)]
    assert [put.given for put in puts if "Christie" in put.given] == []


def test_to_have_claims_is_to_allege_nothing() -> None:
    line = "Besides Newport, the towns of Norrhaven and Southport have claims in the area."
    source = read(Article(text=f"{NEWS}\n\n{line}\n\n{REST}"))
    assert [claim.is_unsettled for claim in read_claims(source) if claim.text == line] == [False]


def test_a_lead_without_a_given_name_makes_a_headline() -> None:
    lead = "Muir told the Gull her studies will mean she will not be at the games in Newport"
    quoted = "“My exams are not until May, so it is not going to work out,” she said."
    assert draft_of(f"{lead}.", quoted, quoted.replace("May", "June")).headline == lead


def test_headings_that_begin_alike_are_no_items() -> None:
    first, second = "Best thing that happened to Newport.", "Best thing that happened to Norrhaven."
    draft = draft_of(NEWS, first, REST, second, "Ann Poe sold 40 boats to the town of Southport in May.")
    assert first not in draft.model_dump_json()
    assert second not in draft.model_dump_json()


@pytest.mark.parametrize(
    ("line", "is_contested"),
    [
        ("The Harbour Gull claims 40 people have been hurt on the bridge of Newport.", True),
        ("The storm claimed 40 lives on the bridge of Newport.", False),
    ],
)
def test_a_count_that_is_claimed_is_a_claim(line: str, *, is_contested: bool) -> None:
    source = read(Article(text=f"{NEWS}\n\n{line}\n\n{REST}"))
    assert [claim.is_unsettled for claim in read_claims(source) if claim.text == line] == [is_contested]


def test_a_byline_above_the_story_is_no_headline() -> None:
    assert "Ann Poe" not in draft_of("BYLINE: Ann Poe.", NEWS, REST).headline


def test_under_a_headline_a_first_clause_points_ahead() -> None:
    first = (
        "Although it was the last of three votes, the council of Newport closed the harbour bridge on Monday."
    )
    later = "The ferries are loaded in the morning by men who have worked at the harbour for years."
    assert draft_of("Newport to close harbour bridge; ferries bought", first, later, REST).lead.text == first
    assert draft_of(first, later, REST).lead.text != first
