"""What an editor struck from briefs, kind by kind; beside each what looks like it and may stay."""

from __future__ import annotations

import pytest
from processor import seconds_of

from summarizer.analysis.furniture.dateline import skip_dateline
from summarizer.analysis.source import read
from summarizer.analysis.speech.claimants import find_claimant
from summarizer.drafting.extractive import draft_extractive
from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.interview import weigh_news
from summarizer.drafting.extractive.lead import shorten
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.lang.pack import pack_of
from summarizer.model.article import Article
from summarizer.model.draft import Draft

OPENING = "Mary Holt, the mayor of Newport, closed the harbour bridge on Monday."
CLOSING = "Ferries carry the passengers from Wednesday."


def claims_of(line: str) -> list[str]:
    source = read(Article(text=f"{OPENING}\n\n{line}\n\n{CLOSING}"))
    return [claim.text for claim in read_claims(source)]


def draft_of(text: str) -> Draft:
    return draft_extractive(read(Article(text=text)))


@pytest.mark.parametrize(
    "line",
    [
        "The town said 'the old bridge was waning' The ferries use another pier in winter.",
        "Holt said when the two met ten years ago 'good luck' A ferry took them home.",
        "The mayor stands beside the closed bridge The ferries use another pier in winter.",
        "Holt poses with her staff in Newport After the storm two ferries were lost.",
        "The bridge was painted in 1964 He opened it with the mayor.",
    ],
)
def test_two_sentences_that_lost_their_break_are_no_item(line: str) -> None:
    assert line not in claims_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "The team of Newport won the Serie A title for the third time in May.",
        "The newspaper The Newport Gull printed the letter of the mayor on Tuesday.",
        "The doctors said that vitamin A is given to all children of the town.",
        "The harbour workers' An den Brink bridge was painted by forty men.",
        "The film 'The Harbour' was shown in the town hall on Tuesday.",
    ],
)
def test_a_capital_within_a_name_breaks_no_sentence(line: str) -> None:
    assert line in claims_of(line)


@pytest.mark.parametrize(
    ("language", "fused", "whole"),
    [
        ("de", "Er sagte „das ist gut“ Die Brücke ist zu.", "Er sagte, die Zeitung „Die Welt“ lese er."),
        ("fr", "Il a dit « on verra » Le maire est parti.", "Il lit « Le Monde » le matin."),
        ("it", "Ha detto «vedremo» Il sindaco è partito.", "Legge «Il Giorno» la mattina."),
    ],
)
def test_each_language_knows_its_openings(language: str, fused: str, whole: str) -> None:
    pack = pack_of(language)
    assert pack is not None
    assert pack.drafting is not None
    assert pack.drafting.fused.search(fused)
    assert not pack.drafting.fused.search(whole)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Springfield, Illinois, United States On Friday, a bridge fell.", "On Friday, a bridge fell."),
        ("Newport, Wales The council closed the bridge.", "The council closed the bridge."),
        (
            "Mary Holt, Mayor of Newport, said so on Friday.",
            "Mary Holt, Mayor of Newport, said so on Friday.",
        ),
        ("Holt, Reed and The Gulls played on Friday.", "Holt, Reed and The Gulls played on Friday."),
        ("In Newport, On the Water was shown.", "In Newport, On the Water was shown."),
    ],
)
def test_a_dateline_needs_no_dash(text: str, rest: str) -> None:
    assert text[skip_dateline(text, 0, len(text)) :] == rest


def test_a_lead_is_told_without_its_dateline() -> None:
    text = f"Springfield, Illinois, United States On Friday, the council closed the bridge.\n\n{CLOSING}"
    assert draft_of(text).lead.text == "On Friday, the council closed the bridge."


NEWS = "The council closed the harbour bridge in Newport on Monday"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"{NEWS} as forty men looked for a crack in the main cable.", NEWS),
        (f"{NEWS}, which is the only crossing within forty kilometres.", NEWS),
        ("The council closed the harbour bridge of Newport, known as the Gull by many people.", ""),
        ("The council closed two harbour bridges in Newport, such as the Gull in the old town.", ""),
        ("The oldest harbour bridge of the town, which forty men painted in May, was closed on Monday.", ""),
    ],
)
def test_a_headline_ends_in_no_fragment(text: str, headline: str) -> None:
    source = read(Article(text=text))
    assert shorten(source, read_claims(source)[0]) == (headline or text.removesuffix("."))


@pytest.mark.parametrize(
    ("setting", "is_whole"),
    [
        ("in a statement on Monday", True),
        ("at a press conference", True),
        ("during a debate in the town hall", True),
        ("on Tuesday", True),
        ("on his website", True),
        ("the Newport Gull", True),
        ("to Gull News", True),
        ("BBC Radio Essex", True),
        ("on whether the", False),
        ("the court", False),
        ("the Newport crowd", False),
        ("Daily Gull they designed the idea", False),
        ("in a statement to", False),
        ("at a Newport", False),
        ("on Holt's answer to the council", False),
        ("to applause", False),
    ],
)
def test_a_setting_is_a_whole_phrase(setting: str, *, is_whole: bool) -> None:
    pack = pack_of("en")
    assert pack is not None
    assert pack.drafting is not None
    assert pack.drafting.setting is not None
    assert (pack.drafting.setting.fullmatch(setting) is not None) == is_whole


@pytest.mark.parametrize(
    ("news", "view"),
    [
        (
            "We counted 4,200 ants in the harbour of Newport in May.",
            "It was a wonderful nest of ants to look at.",
        ),
        ("The team of the University counts 300 nests in June.", "I think that the nests need more friends."),
    ],
)
def test_an_interviews_news_is_worth_more_than_its_views(news: str, view: str) -> None:
    words = draft_words_of("en")
    assert weigh_news(words, news) > 1 >= weigh_news(words, view)


ACCUSED = """Prosecutors accused Paul Webb on Monday of setting fire to the harbour hall of Newport.

The hall burnt down in May. {reply}

The port owns four ships and two piers. About 40 firemen fought the fire for six hours.

The council built the hall in 1964. Ferries carry 300 workers over the harbour every day."""


@pytest.mark.parametrize(
    ("reply", "is_one"),
    [
        ("A lawyer for the family declined to comment on the case.", True),
        ("The harbour police denied a van entry to the pier.", False),
    ],
)
def test_whoever_is_accused_is_heard(reply: str, *, is_one: bool) -> None:
    draft = draft_of(ACCUSED.format(reply=reply))
    open_items = " ".join(item.claim for item in draft.unconfirmed)
    assert "accused Paul Webb" in draft.model_dump_json()
    assert (reply in draft.model_dump_json()) or not is_one
    assert reply not in open_items or is_one


def test_what_opens_a_clause_is_no_part_of_who_claims_it() -> None:
    assert find_claimant("When Roe said that the wall had moved, nobody looked.") == "Roe"


def test_an_interview_without_a_name_gives_no_facts() -> None:
    asked = "\n\n".join(
        f"What about the {noun}?\n\nThe {noun} was built in 1921 and holds {number} tonnes of water."
        for noun, number in (("wall", 3), ("gate", 5), ("lock", 7), ("pier", 9))
    )
    text = f"Gull News spoke with the port's engineer about the wall at Norrhaven on Monday.\n\n{asked}"
    assert not [fact.text for fact in draft_of(text).verified_facts if "tonnes" in fact.text]


def test_a_post_that_runs_into_a_name_is_no_speaker() -> None:
    def speakers(who: str) -> list[str]:
        said = f'"They are brave girls and they will be back in the autumn," said {who}.'
        draft = draft_of(f"The team was refused visas twice. {said} The girls arrived on Friday.")
        return [quote.speaker for quote in draft.official_statements]

    assert "United States" not in "".join(speakers("Afghan Ambassador to the United States Hamid Roe"))
    assert speakers("Afghan Ambassador Hamid Roe") == ["Hamid Roe"]


def test_what_can_be_looked_up_is_a_verified_fact() -> None:
    line = "Workers of Newport laid 40 tonnes of stone along the pier."
    draft = draft_of(f"{OPENING}\n\n{line}\n\nTrains stopped in the fog. Boats left early.\n\n{CLOSING}")
    assert line in [item.text for item in (*draft.verified_facts, *draft.key_takeaways)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe alleges in her suit that Mary Holt came in and told her: “You can have the bridge for it.”",
        "Mary Holt's nomination praised her. It said: “She fought back every step of the way for this town.”",
        "Mary Holt said: “And I could go on with these things for a long time, as you know.”",
        "Mary Holt wanted to counter “the long and harmful rhetoric of the other harbour towns.”",
    ],
)
def test_what_a_person_did_not_state_is_no_statement_of_hers(text: str) -> None:
    draft = draft_of(f"{OPENING}\n\n{text}\n\n{CLOSING}")
    assert draft.official_statements == ()


def test_a_quotation_in_the_opening_is_not_stated_again() -> None:
    said = "“The bridge is closed until we know why it moved,”"
    draft = draft_of(f"{said} Mary Holt, the mayor of Newport, said on Monday.\n\n{CLOSING}")
    assert (said.strip("“,”") in draft.lead.text) != bool(draft.official_statements)


def test_rows_of_a_ticker_are_no_items() -> None:
    names = [f"{given} Roe" for given in ("Ann", "Bob", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo")]
    rows = "\n\n".join(f"{name} (Newport Gulls) wins a free kick on the left wing." for name in names)
    story = "The Gulls beat the Terns by two goals in Newport.\n\nForty people saw it.\n\nRain fell all day."
    claims = claims_of(f"{story}\n\n{CLOSING}\n\n{rows}")
    assert OPENING in claims
    assert not any("free kick" in claim for claim in claims)


def test_a_long_row_of_numbers_before_a_ticker_is_read_once() -> None:
    rows = "\n\n".join(f"Roe {number} wins a free kick." for number in range(10))
    text = f"{'1 ' * 26}goals were seen.\n\n{rows}"
    assert seconds_of(claims_of, text) < 2


def test_a_line_that_ran_into_the_story_makes_no_item() -> None:
    line = "Profiles of the workers\nMary Holt thanked all workers of the harbour on Tuesday."
    claims = claims_of(f"A crack was found.\n\nForty people saw it.\n\nRain fell all day.\n\n{line}")
    assert claims
    assert not any("Profiles" in claim for claim in claims)


@pytest.mark.parametrize(
    "opening",
    [
        "Newport decides on its bridge; \nFerries may sail all winter.",
        "Newport decides on its bridge.\n\nABSTRACT.",
    ],
)
def test_a_headline_with_a_stop_is_no_lead(opening: str) -> None:
    draft = draft_of(f"{opening}\n\n{OPENING}\n\nA crack was found.\n\n{CLOSING}")
    assert draft.headline.startswith("Newport decides on its bridge")
    assert "Mary Holt" in draft.lead.text


@pytest.mark.parametrize(
    "line",
    [
        "Watch the video above for a preview of the bridge of Newport.",
        "Ferries of Newport (picture posed by models) sailed to Norrhaven in May.",
        "Mary Holt (left) and Adam Reed (right) closed the bridge in May.",
        "The queue was longer than that of then-Sen. Adam Reed was there in May.",
        '" Despite the storm of May the council kept the bridge open for a week. "',
        "The ferry captains did not want the bridge closed in May, either.",
        "Holt added that she understands the people of the harbour town.",
        "Specifically, the council looks for a crack in the main cable.",
    ],
)
def test_what_a_reader_stumbles_over_is_no_item(line: str) -> None:
    draft = draft_of(f"{OPENING}\n\n{line}\n\n{CLOSING}")
    assert line.split()[-3:] != draft.lead.text.split()[-3:]
    assert not any(item.text.endswith(line[-20:]) for item in (*draft.key_takeaways, *draft.verified_facts))


def test_a_headline_of_two_sentences_is_the_headline() -> None:
    title = "Mary Holt Closed The Harbour Bridge. Here's What Comes Next"
    draft = draft_of(f"{title}.\n\n{OPENING}\n\n{CLOSING}")
    assert (draft.headline, draft.lead.text) == (title, OPENING)


def test_a_story_begins_after_a_label_of_the_page() -> None:
    draft = draft_of(f"PREVIOUSLY:\n{OPENING}\n\n{CLOSING}\n\nForty men painted the bridge in 1964.")
    assert draft.lead.text == OPENING


def test_what_no_reader_sees_is_left_out() -> None:
    hidden = OPENING.replace("harbour", "har\u00adbour").replace("Monday", "Mon\u2060day")
    assert draft_of(f"{hidden}\n\n{CLOSING}").lead.text == OPENING


@pytest.mark.parametrize(
    "line",
    [
        "C., a long-shot candidate of Newport, painted the bridge with 40 men.",
        "Senator Mary Holt said as she opened the bridge with Adam Reed.",
        "Some of the faults of the bridge were: Forty men painted it in 1964.",
    ],
)
def test_what_lost_its_beginning_or_its_end_is_no_item(line: str) -> None:
    draft = draft_of(f"{OPENING}\n\n{CLOSING}\n\nForty men of the town built it in May.\n\n{line}")
    items = (*draft.key_takeaways, *draft.verified_facts, *draft.context_and_impact)
    assert not any(line in item.text for item in items)


@pytest.mark.parametrize(
    ("occasion", "setting"),
    [
        ("during an interview on Monday", "during an interview on Monday"),
        ("during a talk on Fox and Friends", ""),
    ],
)
def test_a_setting_that_breaks_off_in_a_name_is_left_out(occasion: str, setting: str) -> None:
    said = f"“The bridge was safe for all these years,” Mary Holt said {occasion}."
    draft = draft_of(f"{OPENING}\n\n{said}\n\n{CLOSING}")
    assert [quote.setting for quote in draft.official_statements] == [setting]


@pytest.mark.parametrize(
    "line",
    [
        # Written for a screen, below the story.
        "The Gull is a computer made by @ReedOfNewport that counts the ferries of the harbour.",
        # Its figure goes on in the next sentence.
        "The harbour council of Newport raised $12. 6 million came from the ferries.",
    ],
)
def test_a_line_of_a_screen_and_half_a_figure_are_no_items(line: str) -> None:
    assert not {line, line[: line.find(". 6") + 1]} & set(claims_of(line))


def test_a_place_after_an_office_is_no_given_name() -> None:
    said = "“The bridge was safe for all these years,” Holt said."
    text = f"{OPENING}\n\nThe mayor of Norrhaven Sadiq Holt saw it.\n\n{said}\n\n{CLOSING}"
    assert not draft_of(text.replace("Mary Holt", "Ann Roe")).official_statements
    plain = text.replace("The mayor of Norrhaven Sadiq", "The mayor Sadiq").replace("Mary Holt", "Ann Roe")
    assert [quote.speaker for quote in draft_of(plain).official_statements] == ["Sadiq Holt"]


@pytest.mark.parametrize(
    ("line", "is_contested"),
    [
        ("The party of Newport is ready for a contested convention in July.", False),
        ("The town has not publicly accused the harbour council of 40 lies.", False),
        ("The town likes no ferries that are not named Holt or Roe.", False),
        ("The council contested the count of 40 ferries in July.", True),
    ],
)
def test_a_vote_of_several_candidates_is_not_disputed(line: str, *, is_contested: bool) -> None:
    source = read(Article(text=f"{OPENING}\n\n{line}\n\n{CLOSING}"))
    found = [claim.is_unsettled for claim in read_claims(source) if claim.text == line]
    assert found == [is_contested]


def test_rows_of_names_alone_are_a_ticker_where_they_come_again() -> None:
    rows = " ".join(
        f"Corner, Newport {team}. Substitution, Newport {team}. Ann Roe is shown the yellow card in the mud."
        for team in ("Gulls", "Terns") * 3
    )
    claims = claims_of(f"Forty people saw it.\n\nRain fell all day.\n\nFog came at noon.\n\n{rows}")
    assert OPENING in claims
    assert not any("yellow card" in claim for claim in claims)


def test_what_has_an_article_is_nobodys_surname() -> None:
    read_out = "After reading this passage from the King James Bible, Mary Holt sold 40 ferries to Norrhaven."
    line = "On Tuesday Mary Holt read a line of the Bible in the harbour."
    draft = draft_of(f"{OPENING}\n\n{line}\n\n{read_out}\n\n{CLOSING}")
    told = [draft.lead, *draft.key_takeaways, *draft.verified_facts, *draft.context_and_impact]
    assert any("the Bible" in item.text for item in told)


def test_a_role_that_has_more_of_the_name_leaves_the_speaker_out() -> None:
    said = "“The ferries were late for all these years,”"
    told = f"A spokesman for First Great Western said: {said.replace(',', '.')}"
    text = f"{OPENING}\n\nFirst Great Western runs the ferries.\n\n{told}\n\n{CLOSING}"
    assert not [q for q in draft_of(text).official_statements if q.speaker == "Great Western"]
