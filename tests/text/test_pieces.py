"""A long text is split into pieces part by part, as if at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.speech import phrases
from summarizer.lang import words
from summarizer.text import spans, tokens
from summarizer.text.spans import split_pieces

if TYPE_CHECKING:
    from collections.abc import Callable

READERS: dict[str, Callable[[str], Any]] = {
    "words that compare": tokens.split_words,
    "words with stems": words.read_words,
    "French words": lambda text: words.read_words(text, "fr"),
    "words and marks": lambda text: phrases.read_words(text, 0, len(text)),
}
TEXTS = st.text(st.sampled_from("ab1,.'’&/- \nlÉ中。😀\u0301"), min_size=30, max_size=200)


@pytest.mark.parametrize("read", READERS.values(), ids=list(READERS))
@given(text=TEXTS, long=st.integers(min_value=20, max_value=40))
def test_the_parts_of_a_long_text_have_its_pieces(read: Callable[[str], Any], text: str, long: int) -> None:
    whole = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spans, "_LONGEST_PART", long)
        assert read(text) == whole


def test_what_is_alike_in_a_long_text_is_kept_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spans, "_LONGEST_PART", 100)
    pieces = split_pieces(re.compile(r"(\w+)"), "town, " * 100)
    assert len({id(found) for found in pieces.found[:80]}) == 1
