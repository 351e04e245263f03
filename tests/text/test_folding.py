from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from processor import seconds_of

from summarizer.text.folding import fold
from summarizer.text.tokens import split_words

ANYTHING = st.text(st.characters(codec=None, exclude_characters="\0"), max_size=60)
PIECES = st.lists(
    st.sampled_from(
        [
            "a",
            "é",
            "é",
            "\xad",
            "\u200b",
            "&quot;",
            "&amp;",
            "``",
            "''",
            "ﬁ",
            "½",
            "3",
            " n't",
            "…",
            "ＡＢ",
            " ",
            "\r\n",
            "\u2028",
            "[L]ove",
            "“",
            "»",
            "—",
            "İ",
            "́",
            "а",
            "😀",
            "ש",
            "�",
            "㎏",
            "𝐀",
        ]
    ),
    max_size=30,
).map("".join)


@given(st.one_of(ANYTHING, PIECES))
def test_every_folded_offset_maps_into_the_text_and_order_is_kept(text: str) -> None:
    folded = fold(text)
    starts = [folded.start(offset) for offset in range(len(folded.text))]
    ends = [folded.end(offset + 1) for offset in range(len(folded.text))]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(starts, ends, strict=True))
    assert len(folded.text) == len(folded.marked)


@given(st.one_of(ANYTHING, PIECES))
def test_no_character_with_a_form_of_its_own_is_lost(text: str) -> None:
    folded = fold(text)
    covered = {
        place
        for offset in range(len(folded.text))
        for place in range(folded.start(offset), folded.end(offset + 1))
    }
    lost = {text[place] for place in range(len(text)) if place not in covered}
    assert not any(char.isalnum() for char in lost)


@given(st.one_of(ANYTHING, PIECES))
def test_folding_a_folded_text_changes_no_word(text: str) -> None:
    once = fold(text).text
    assert split_words(fold(once).text)[0] == split_words(once)[0] or "&" in once or "'" in once


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“It’s”", '"It\'s"'),
        ("a\u00adb\u200bc", "abc"),
        ("ca n't, it 's", "can't, it's"),
        ("3½ and ½", "3 1/2 and 1/2"),
        ("e\u0301 ﬁ Ａ", "é fi A"),
        ("10²", "10²"),
        ("&quot;A&amp;B&#8221;", '"A&B"'),
        ("[L]ove", "Love"),
        ("a—b–c−d", "a-b-c-d"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_span_covers_the_whole_reference() -> None:
    text = "He said &quot;No&quot;."
    folded = fold(text)
    at = folded.text.index('"')
    assert folded.span(at, at + 1).of(text) == "&quot;"


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("U.S. troops", "US troops", True),
        ("10,000", "10000", True),
        ("long-term", "long term", True),
        ("can't", "cant", False),
        ("3.5", "35", False),
        ("it's", "its", False),
        ("$5", "5", False),
        ("हिन्दी", "हनद", False),
        ("😀😀", "😀", False),
        ("10²", "102", False),
    ],
)
def test_keys(left: str, right: str, *, same: bool) -> None:
    assert (split_words(fold(left).text)[0] == split_words(fold(right).text)[0]) is same


def test_folding_is_linear() -> None:
    for piece in ("e\u0301\u0302", "a\u00ad", "&quot;", "ﬁ", "'' ", "[a]"):
        short, long = (seconds_of(fold, piece * (size // len(piece))) for size in (20_000, 160_000))
        assert long < 40 * short + 0.5, piece
