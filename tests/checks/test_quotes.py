from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.analysis.source import Source, read
from summarizer.checks.passage import Passage, free_text
from summarizer.checks.quotes.check import check_quotes, judge_quotation
from summarizer.checks.run import check_passages
from summarizer.model.article import Article
from summarizer.model.codes import CODES
from summarizer.model.finding import Finding

CASES = Path(__file__).parents[1] / "cases" / "quotes"
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (CASES / "verdicts.jsonl").read_text(encoding="utf-8").splitlines()
]
ARTICLE: str = ROWS[0]["article"]
SOURCE = read(Article(text=ARTICLE, id="bridge"))
SPEECH = "We have waited twelve years for this day, and we will not wait for the next one"
WORDS = [str(word) for word in SPEECH.split(" ")]


def source_of(text: str) -> Source:
    return read(Article(text=text))


def official(quote: str, speaker: str = "") -> tuple[Passage, ...]:
    item = "/official_statements/0"
    fields = [Passage(f"{item}/quote", quote, "official_statements", "quote", (), item)]
    if speaker:
        fields.append(Passage(f"{item}/speaker", speaker, "official_statements", "speaker", (), item))
    return tuple(fields)


@pytest.mark.parametrize(
    ("quote", "code"),
    [
        ("A table will be opened with ... associations of the town this autumn", "quote.elided"),
        ("A table will be opened ... associations of the town this autumn", "quote.elided"),
        ("The mayor said it ... open before the summer of this year", "quote.unsafe_cut"),
    ],
)
def test_a_cut_through_a_word_that_begins_with_non_takes_no_denial_away(quote: str, code: str) -> None:
    article = (
        "“A table will be opened with the non-profit associations of the town this autumn. "
        "The mayor said it will not open before the summer of this year,” she said."
    )
    assert judge_quotation(quote, source_of(article)).code == code


@pytest.mark.parametrize("case", ROWS[1:], ids=lambda case: case["case"])
def test_verdict_and_reason(case: dict[str, Any]) -> None:
    judgement = judge_quotation(case["quote"], SOURCE)
    assert (judgement.code, judgement.reason) == (case["code"], case["reason"])
    assert judgement.code in CODES
    assert judgement.is_accepted or judgement.message.endswith((".", "!"))


@pytest.mark.parametrize("case", ROWS[1:], ids=lambda case: case["case"])
def test_a_suggestion_is_itself_accepted(case: dict[str, Any]) -> None:
    judgement = judge_quotation(case["quote"], SOURCE)
    if judgement.suggestion is not None:
        assert judge_quotation(judgement.suggestion, SOURCE).is_accepted


def test_the_difference_is_told_in_words() -> None:
    judgement = judge_quotation("We have waited twelve years for this night", SOURCE)
    assert [(change.kind, change.said, change.quoted) for change in judgement.changes] == [
        ("substituted", "day", "night")
    ]
    assert judgement.suggestion == "We have waited twelve years for this day"
    assert "night" in judgement.message


def test_merged_parts_are_evidence_each() -> None:
    judgement = judge_quotation("It may be a fine bridge, but nobody asked the ferrymen.", SOURCE)
    assert [part.of(ARTICLE) for part in judgement.parts] == [
        "It may be a fine bridge",
        "but nobody asked the ferrymen",
    ]


TYPOGRAPHY = st.fixed_dictionaries(
    {
        "marks": st.sampled_from(["{}", "“{}”", '"{}"', "‘{}’", "«{}»", "{},", "{}.", "„{}“", "``{}''"]),
        "space": st.sampled_from([" ", "\u00a0", "  ", "\n", "\u2009", " \u200b"]),
        "hidden": st.sampled_from(["", "\u00ad", "\u200b", "\u2060"]),
        "capital": st.booleans(),
    }
)


@given(st.integers(0, len(WORDS) - 1), st.integers(1, len(WORDS)), TYPOGRAPHY)
def test_any_stretch_in_any_typography_is_accepted_with_its_span(
    first: int, count: int, how: dict[str, Any]
) -> None:
    words = WORDS[first : first + count]
    plain = " ".join(words)
    said = how["space"].join(words)
    if how["hidden"]:
        said = said[:1] + how["hidden"] + said[1:]
    if how["capital"]:
        said = said[:1].upper() + said[1:]
    judgement = judge_quotation(how["marks"].format(said), SOURCE, as_speech=len(words) > 2)
    assert judgement.code in {"quote.verbatim", "quote.typographic"}
    assert "\n" not in (judgement.suggestion or "")
    if len(words) > 2:
        assert [part.of(ARTICLE) for part in judgement.parts] == [plain.rstrip(",")]


@given(
    st.integers(0, len(WORDS) - 1),
    st.sampled_from(["substitute", "drop", "add", "move"]),
    st.randoms(use_true_random=False),
)
def test_no_change_of_a_word_is_accepted(index: int, how: str, rng: random.Random) -> None:
    words = list(WORDS)
    other = rng.choice(["ferry", "not", "very", "Monday", "12", "bridge"])
    if how == "substitute":
        words[index] = other
    elif how == "add":
        words.insert(max(index, 1), other)
    elif how == "drop":
        if index in {0, len(words) - 1}:
            return  # an honest shorter quotation
        del words[index]
    else:
        target = rng.choice([at for at in range(len(words)) if abs(at - index) > 1])
        words.insert(target, words.pop(index))
    changed = " ".join(words)
    if changed.replace(",", "") == SPEECH.replace(",", ""):
        return
    assert not judge_quotation(changed, SOURCE).is_accepted


@given(st.permutations(ROWS[1:]))
@settings(max_examples=10)
def test_verdicts_do_not_depend_on_the_order(rows: list[dict[str, Any]]) -> None:
    source = source_of(ARTICLE)
    assert {row["case"]: judge_quotation(row["quote"], source).code for row in rows} == {
        row["case"]: row["code"] for row in rows
    }


@given(st.text(st.characters(codec=None), max_size=60))
def test_anything_can_be_judged(quote: str) -> None:
    judgement = judge_quotation(quote, SOURCE)
    assert judgement.code in CODES
    assert all(0 <= part.start < part.end <= len(ARTICLE) for part in judgement.parts)


def test_a_repeated_quotation_is_the_cited_speakers() -> None:
    source = source_of('"We will see what comes," said Ann Lee.\n\n"We will see what comes," said Tom Poe.')
    by_speaker = judge_quotation("We will see what comes", source, speaker="Tom Poe")
    by_sentence = judge_quotation("We will see what comes", source, cited=(2,))
    assert by_speaker.quotations == by_sentence.quotations == (2,)
    assert judge_quotation("We will see what comes", source).quotations == (1,)


def test_words_broken_at_a_line_end() -> None:
    source = source_of('He said: "We will demon-\nstrate our long-\nterm plan through and through."')
    assert judge_quotation("We will demonstrate our long-term plan", source).code == "quote.typographic"
    assert not judge_quotation("We will demonstrate our short-term plan", source).is_accepted


@pytest.mark.parametrize(
    ("quote", "accepted"),
    [
        ("It is 3.5 percent", True),
        ("It is 35 percent", False),
        ("It is -3.5 percent", False),
        ("It is 3,5 percent", False),
    ],
)
def test_figures(quote: str, *, accepted: bool) -> None:
    assert judge_quotation(quote, source_of('He said: "It is 3.5 percent."')).is_accepted is accepted


def test_speech_without_marks_may_be_quoted() -> None:
    source = source_of(
        "Ann Lee wrote on Monday:\n\n> We will not\n> go there again.\n\nWe all know that she left on Monday."
    )
    assert judge_quotation("We will not go there again", source).is_accepted
    assert judge_quotation("We will go there again", source).reason == "negation"
    assert judge_quotation("We all know that she left on Monday", source).code == "quote.not_speech"


TYPESET = source_of(
    "He said: “It’s a ‘long – very long’ way,\nand we won\u00adt go naïve to the co-op on 5\u00a0May. "
    "Don&rsquo;t go.”"
)


@pytest.mark.parametrize(
    ("quote", "suggestion"),
    [
        ("It's a 'long - very long' way", "It’s a ‘long – very long’ way"),
        ('It\'s a "long – very long" way, and we', "It’s a ‘long – very long’ way, and we"),
        ("nai\u0308ve to the co\u2011op", "naïve to the co-op"),
        ("to the co-op on 5 May", "to the co-op on 5\u00a0May"),
        ("we wont go", "we won\u00adt go"),
        ("way,\nand we wont go", "way, and we won\u00adt go"),
        # The first capital, the end, the article's line ends and references are no faults of the quotation.
        ("it’s a ‘long – very long’ way.", None),
        ("way, and we", None),
        ("Don't go", None),
    ],
)
def test_typesetting_is_corrected_and_nothing_else(quote: str, suggestion: str | None) -> None:
    (verdict,) = check_quotes(official(quote), TYPESET)
    assert verdict.code in {"quote.typographic", "quote.verbatim"}
    assert (verdict.suggestion if isinstance(verdict, Finding) else None) == suggestion
    if isinstance(verdict, Finding):
        assert verdict.severity == "info"
        again = judge_quotation(suggestion or "", TYPESET)
        assert again.is_accepted
        assert again.suggestion is None


def test_many_scraps_are_no_quotation() -> None:
    scraps = "We have … years for … day, and we will … wait for … next one"
    assert not judge_quotation(scraps, SOURCE).is_accepted


def test_the_articles_brackets_stay() -> None:
    source = source_of('He said: "They told [Mr Smith] to leave the town."')
    assert judge_quotation("They told [Mr Smith] to leave", source).code == "quote.verbatim"
    assert judge_quotation("They told Mr Smith to leave", source).reason == "bracket"
    assert not judge_quotation("They told [the mayor] to leave", source).is_accepted


def test_every_marked_string_of_a_field_is_judged() -> None:
    text = 'Moreau said "we will not wait" and Okafor called it “simply acceptable”.'
    verdicts = list(check_quotes(free_text(text), SOURCE))
    assert [verdict.code for verdict in verdicts] == ["quote.verbatim", "quote.altered"]
    assert [verdict.text for verdict in verdicts] == ["we will not wait", "simply acceptable"]
    finding = verdicts[1]
    assert isinstance(finding, Finding)
    assert finding.suggestion == "simply not acceptable"
    assert finding.evidence[0].text == "simply not acceptable"


def test_titles_and_scare_quotes_need_only_the_words() -> None:
    verdicts = list(
        check_quotes(free_text("The “ferry company” closed; “The Last Ferry” is a film."), SOURCE)
    )
    assert [verdict.code for verdict in verdicts] == ["quote.title", "quote.absent"]
    assert isinstance(verdicts[1], Finding)
    assert verdicts[1].severity == "warning"


@pytest.mark.parametrize("quote", [SPEECH, f"“{SPEECH},”", f"‘{SPEECH}’"])
def test_an_official_quote_needs_no_marks(quote: str) -> None:
    assert [verdict.code for verdict in check_quotes(official(quote), SOURCE)] == ["quote.verbatim"]


def test_an_official_quote_with_narration_is_judged_part_by_part() -> None:
    quote = "“We have waited twelve years,” Moreau said, and Okafor called the price “simply acceptable.”"
    verdicts = list(check_quotes(official(quote), SOURCE))
    assert [verdict.code for verdict in verdicts] == ["quote.verbatim", "quote.altered"]


def test_words_changed_around_inner_marks_are_found() -> None:
    source = source_of('"I heard ‘send her home’ last night and thought it would be a joke," Ann Lee said.')
    for quote, code in (
        ("I heard ‘send her home’ last night and thought it would be a joke", "quote.verbatim"),
        ("I heard ‘send her home’ last night and thought it could be a joke", "quote.altered"),
        ("‘Send her home’ I heard last night and thought it could be a joke", "quote.altered"),
    ):
        verdicts = list(check_quotes(official(quote), source))
        assert [verdict.code for verdict in verdicts] == [code]
        assert verdicts[0].text == quote


def test_an_official_quote_with_inner_marks_is_one() -> None:
    quote = "Our members feel ‘left on the shore’ by the city"
    assert [verdict.code for verdict in check_quotes(official(quote), SOURCE)] == ["quote.verbatim"]


ABROAD = read(
    Article(
        text="Der Minister trat am Montag zurück. „Wir werden die Brücke nicht bauen“, sagte er in Bonn.",
        language="de",
    )
)


@pytest.mark.parametrize(
    ("quote", "code"),
    [
        ("We will not build the bridge", "quote.translated"),
        ("Wir werden die Brücke nicht bauen", "quote.verbatim"),
        ("Wir werden die Brücke bald bauen", "quote.altered"),
        ("No comment", "quote.translated"),
        ("Das war ein sehr schwerer Fehler von mir", "quote.absent"),
    ],
)
def test_translated_quotation_is_not_held_to_the_letter(quote: str, code: str) -> None:
    text = (
        f"The minister stepped down on Monday and said in Bonn: “{quote}.” The work was to begin this year."
    )
    found = [v.code for v in check_passages(free_text(text), ABROAD).verdicts if v.check == "quote"]
    assert found == [code]
