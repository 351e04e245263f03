"""What is worked out once for each word is bounded, and the same after it was let go of."""

from __future__ import annotations

from functools import cache

import pytest

from summarizer.analysis.source import read
from summarizer.lang.words import read_words
from summarizer.model.article import Article
from summarizer.text import remembered
from summarizer.text.remembered import forget_words, per_word


def test_table_with_many_words_is_let_go_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_tables", [])
    monkeypatch.setattr(remembered, "_MOST", 3)

    @per_word
    @cache
    def upper(word: str) -> str:
        return word.upper()

    assert [upper(word) for word in ("a", "b", "c", "a")] == ["A", "B", "C", "A"]
    forget_words()
    assert upper.cache_info().currsize == 3
    assert upper("d") == "D"
    forget_words()
    assert upper.cache_info().currsize == 0
    assert upper("a") == "A"


def test_article_is_read_the_same_after_its_words_were_let_go_of(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The mayor’s talks in São Paulo didn’t end on 3 May."
    before = read_words(text)
    monkeypatch.setattr(remembered, "_MOST", 0)
    assert read(Article(text=text)).reading.words == before
