from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from summarizer.analysis.source import read
from summarizer.model.article import Article
from summarizer.text.spans import Span, split_sentences

# Any code point, lone surrogates too: what a JSON escape can bring.
any_text = st.text(st.characters(codec=None), max_size=200)
hard_text = st.lists(
    st.sampled_from(
        (
            *(
                "e\u0301",
                "\U0001f468\u200d\U0001f469\u200d\U0001f467",
                "\u05e9\u05dc\u05d5\u05dd",
                "\u0645\u0631",
            ),
            *(
                "co\u00adop",
                "\ud83d",
                "\udc00",
                "\r\n",
                "\n\n",
                ". ",
                "? ",
                "Dr. Ng",
                " said ",
                "\u201cNo.\u201d ",
            ),
            *("\u201e", "\u00ab", "'", '"', "\u300c\u306f\u3044\u300d", "5.5", "\ufeff", "\u2028"),
        )
    ),
    max_size=30,
).map("".join)


@given(text=st.one_of(any_text, hard_text))
@example(text="A\ud800b. C\udfffd. \ud83d\ude00")
@example(text="x.\r\ny.\rz.\u2028w")
def test_sentences_are_spans_of_the_text_in_order(text: str) -> None:
    end = 0
    for span in split_sentences(text):
        assert end <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip() != ""
        assert text[end : span.start].strip() == ""
        end = span.end
    assert text[end:].strip() == ""


@given(text=hard_text.filter(lambda t: not any("\ud800" <= c <= "\udfff" for c in t)).filter(str.strip))
def test_every_span_of_a_source_slices_to_its_text(text: str) -> None:
    source = read(Article(text=text))
    spans = [sentence.span for sentence in source.sentences]
    spans += [part for q in source.quotations for part in (q.span, q.content)]
    spans += (
        [q.span for q in source.quantities] + [n.span for n in source.names] + [c.span for c in source.cues]
    )
    for span in spans:
        evidence = source.evidence(span)
        assert evidence.text == text[span.start : span.end] == span.of(text)
        assert 0 <= span.start <= span.end <= len(text)
        assert all(source.sentences[n - 1].span.overlaps(span) for n in source.numbers_of(span))


def test_no_character_is_lost_in_a_long_text() -> None:
    """In texts over some ten thousand characters, sentencex leaves out paragraph breaks."""
    text = ("This is a sentence of some length here. " * 10 + "\n\n") * 200
    spans = split_sentences(text)
    assert len(spans) == 2000
    assert {span.of(text) for span in spans} == {"This is a sentence of some length here."}


def test_paragraphs_are_counted_whatever_the_line_ends() -> None:
    for newline in ("\n", "\r\n", "\r"):
        source = read(Article(text=f"One. Two.{newline}{newline}Three.{newline}Four."))
        assert [sentence.paragraph for sentence in source.sentences] == [0, 0, 1, 2]


def test_cited_sentences_come_in_the_order_given_without_strangers() -> None:
    source = read(Article(text="One. Two. Three."))
    assert [sentence.text for sentence in source.cited((3, 0, 1, 9))] == ["Three.", "One."]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("a\0b", "NUL at offset 1"),
        ("a\ud800", "lone surrogate at offset 1"),
    ],
)
def test_what_is_no_text_is_refused(text: str, fault: str) -> None:
    with pytest.raises(ValidationError, match=fault):
        Article(text=text)


@pytest.mark.parametrize("field", ["id", "title", "url", "publisher"])
def test_what_no_encoding_can_hold_is_refused_everywhere(field: str) -> None:
    with pytest.raises(ValidationError, match="lone surrogate"):
        Article.model_validate({"text": "a", field: "\ud800"})


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1)])
def test_a_span_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="start <= end"):
        Span(start, end)
