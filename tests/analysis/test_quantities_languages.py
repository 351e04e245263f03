"""Figures, dates and hedges of other languages have the value that a reader of the language gives them."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from processor import seconds_of

from summarizer.analysis.quantities.read import read_quantities

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "quantities" / "quantity_languages.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
LANGUAGES = ("de", "fr", "es", "zh")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['language']}: {row['text']}")
def test_a_figure_has_its_value(row: dict[str, str]) -> None:
    (quantity,) = read_quantities(row["text"], language=row["language"])
    assert quantity.kind == row["kind"]
    if "low" in row:
        ends = (Fraction(row["low"]), Fraction(row["high"]), row["unit"])
        assert (quantity.lo, quantity.hi, quantity.unit) == ends
    assert quantity.form == row.get("form", quantity.form)
    assert quantity.qualifier == row.get("qualifier", quantity.qualifier)


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_can_be_read(text: str, language: str) -> None:
    found = read_quantities(text, language=language)
    ends = [0]
    for quantity in found:
        assert ends[-1] <= quantity.start < quantity.end <= len(text)
        ends.append(quantity.end)


@given(st.integers(0, 10**11), st.sampled_from(["{:,}", "{}"]))
def test_grouped_digits_are_the_number(number: int, layout: str) -> None:
    digits = layout.format(number).replace(",", ".")
    (quantity,) = read_quantities(f"Es waren {digits} Euro.", language="de")
    assert quantity.lo == number


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["ein ", "un de ", "1 ", "1.", "mille ", "三", "zwischen 1 und ", "vingt et "]
)
def test_reading_takes_a_time_linear_in_the_text(language: str, piece: str) -> None:
    assert seconds_of(read_quantities, piece * 2000, language=language) < 5
