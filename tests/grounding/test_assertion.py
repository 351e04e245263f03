"""The assertion for tests, and what it shows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from summarizer import assert_grounded, summarize
from summarizer.analysis.source import Source
from summarizer.export.escape import show_controls
from summarizer.model.article import Article
from summarizer.model.draft import Draft

SHOWN = """\
2 errors in the text, compared with the article

[1] error quote.altered (quote-words)
    The quotation changes words: with “so”; without “come”.
    text                        “We are so waiting for you, visit us,” Putin said to Kim…
                                        ^^                  ^
    article …d by the Kremlin.  “We are waiting for you, come visit us,” Putin said to Ki…
                                        ^                 ^^^^
    right would be: We are waiting for you, come visit us,

[2] error quantity.unhedged (figure-unhedged)
    The article says “at least four” (sentence 31); the text drops its qualifier.
    text    …Putin said to Kim. In all, four workers were hurt.
                                        ^^^^
    article …ts of transport.  At least four railway workers were injure…
                                        ^^^^
    right would be: at least four"""


def test_a_wrong_text_is_shown_beside_the_article(beijing: Source) -> None:
    with pytest.raises(AssertionError) as caught:
        assert_grounded(
            "“We are so waiting for you, visit us,” Putin said to Kim. In all, four workers were hurt.",
            beijing,
        )
    assert str(caught.value) == SHOWN


def test_a_right_text_gives_its_report(beijing: Source) -> None:
    report = assert_grounded("Kim told Putin he would help.", beijing.article)
    assert report.ok
    assert report.counts.supported == report.counts.judged == 4


def test_doubts_pass_unless_they_are_to_fail(beijing: Source) -> None:
    text = "Kim told Putin he would help, reports from Peru said."
    assert assert_grounded(text, beijing).counts.doubts
    with pytest.raises(AssertionError, match=r"^\d doubts? in the text"):
        assert_grounded(text, beijing, doubts="fail")


def test_a_text_in_which_nothing_was_judged_is_not_grounded(beijing: Source) -> None:
    with pytest.raises(AssertionError, match="nothing in the text was judged"):
        assert_grounded(" ", beijing)


def test_a_brief_and_a_draft_are_checked_as_verify_does(bridge: Source, bridge_draft: Draft) -> None:
    brief = summarize(bridge.article)
    assert assert_grounded(brief, bridge).holds
    assert assert_grounded(brief.to_json(), bridge.article).holds
    wrong = bridge_draft.model_copy(update={"headline": "Bridge opens for 9 million euros"})
    with pytest.raises(AssertionError, match=r"quantity\.absent .*  Headline(?s:.)*\(nothing\)"):
        assert_grounded(wrong, bridge)


@given(st.text(max_size=80))
@example_settings(max_examples=60)
def test_whatever_the_text_a_failure_is_lines_without_controls(text: str) -> None:
    try:
        assert_grounded(
            f"Lee said: {text} 77 euros. “{text}”", Article(text="The bridge opened. “It is fine,” Lee said.")
        )
    except AssertionError as error:
        lines = str(error).split("\n")
        assert [show_controls(line) for line in lines] == lines


def test_wide_characters_keep_the_marks_below_what_they_mark() -> None:
    article = "東京の橋は昨日開いた。It cost 4 million euros, the mayor said."
    with pytest.raises(AssertionError) as caught:
        assert_grounded("東京: It cost 9 million euros, the mayor said.", article)
    lines = str(caught.value).splitlines()
    text, marks = next((a, b) for a, b in pairwise(lines) if a.startswith("    text"))
    # Two columns for each of the two wide characters.
    assert marks.index("^") == text.index("9 million") + 2
