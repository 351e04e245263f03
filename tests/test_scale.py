"""The projection for ten million articles: its sums are right, and its prices those of the locked table."""

from __future__ import annotations

import re
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

import pytest

from summarizer.drafting.prices import BATCH_SHARE, find_price

PAGE = Path(__file__).parents[1] / "docs" / "scale.md"
ARTICLES = 10_000_000


def rows(under: str) -> list[list[str]]:
    """Return the cells of the tables under a heading, without their heads."""
    text = PAGE.read_text(encoding="utf-8").split(f"\n## {under}\n")[1].split("\n## ")[0]
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"
    ]
    return [row for row in cells if not row[1].startswith(("---", "hours", "US", "bytes"))]


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", "").split()[0])


MODELS = [row for row in rows("Cost") if "/" in row[0]]


@pytest.mark.parametrize("row", MODELS, ids=[row[0] for row in MODELS])
def test_costs_are_prices_times_tokens(row: list[str]) -> None:
    model, prices, cost, by_batch = row
    price = find_price(model)
    assert price is not None
    assert [Decimal(one) for one in prices.split(" / ")] == [price.prompt, price.completion]
    whole = price.of_counts(4000, 1000) * ARTICLES
    assert number(cost) == whole
    assert by_batch == "–" or number(by_batch) == whole * BATCH_SHARE


def test_prices_are_of_the_version_that_is_named() -> None:
    named = re.search(r"genai-prices ([\d.]+\d)", PAGE.read_text(encoding="utf-8"))
    assert named is not None
    assert named[1] == version("genai-prices")


def test_room_and_time_are_multiplied_out() -> None:
    room = [row for row in rows("Room") if row[2].endswith("GB")]
    assert len(room) == 7
    for what, each, whole in room:
        assert round(number(each) * ARTICLES / 10**9) == number(whole), what
    for amount, hours in rows("Time"):
        given = number(amount)
        # Up to a thousand these are cores, above that tokens a minute.
        taken = (
            Decimal(ARTICLES) * 50 / 1000 / given / 3600
            if given < 1000
            else Decimal(ARTICLES) * 5000 / given / 60
        )
        assert abs(taken / number(hours) - 1) < Decimal("0.03"), amount
