"""Round trips of number words, speed, and texts made to be slow."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from num2words import num2words

from summarizer.analysis.quantities.read import read_quantities
from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.quantities.check import check_quantities
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "ADVERSARIES",
    "measure_check",
    "measure_import",
    "measure_reading",
    "time_adversaries",
    "try_round_trips",
]

_SIZE: Final = 100_000
# Three figures that every number of such a text is held against.
_BRIEF: Final = "Police held 12 people on 5 May for $5."
_DASHED: Final = ("twenty-one-" * 10_000)[:_SIZE]
ADVERSARIES: Final[dict[str, str]] = {
    "one two three": ("one two three " * 8_000)[:_SIZE],
    "digits only": "7" * _SIZE,
    "commas only": "," * _SIZE,
    "digits and commas": ("1," * _SIZE)[:_SIZE],
    "nested hyphens": _DASHED,
    "dotted capital I": "İ" * _SIZE,
    "zero width": ("5\u200b" * _SIZE)[:_SIZE],
    "5,000-digit numbers": (("9" * 5_000 + " million ") * 20)[:_SIZE],
    "hundred and": ("hundred and " * 9_000)[:_SIZE],
    "between and": ("between 1 and " * 8_000)[:_SIZE],
    "currency signs": ("$£€" * _SIZE)[:_SIZE],
    "a half of a": ("half of a " * 10_000)[:_SIZE],
    "spaces": ("1" + " " * 99) * (_SIZE // 100),
    "months": ("May 5-" * 20_000)[:_SIZE],
    "open quotes": ("“1 " * _SIZE)[:_SIZE],
    "surrogates": ("\ud800" + "3m ") * (_SIZE // 4),
}


def _trips(seed: int) -> Iterator[tuple[str, str, int]]:
    """Yield kind, spelling and value: every number to 2,000, then a seeded sample up to the bounds."""
    rng = random.Random(seed)
    cardinals = [
        *range(2_001),
        *(rng.randrange(10 ** rng.randint(3, 12)) for _ in range(8_000)),
        10**12,
        10**6,
        10**9,
    ]
    for number in cardinals:
        british = num2words(number)
        yield "cardinal, British", british, number
        yield "cardinal, American", british.replace(" and ", " ").replace(",", ""), number
    for number in (*range(1, 2_001), *(rng.randrange(1, 10**6) for _ in range(3_000)), 10**6):
        british = num2words(number, to="ordinal")
        yield "ordinal, British", british, number
        yield "ordinal, American", british.replace(" and ", " ").replace(",", ""), number
    for number in range(1_100, 2_100):
        yield "year", num2words(number, to="year"), number


def try_round_trips(seed: int = 20261123) -> dict[str, tuple[int, int, list[str]]]:
    """Return tried, right and some wrong spellings for each kind of number word."""
    results: dict[str, tuple[int, int, list[str]]] = {}
    for kind, spelling, number in _trips(seed):
        tried, right, wrong = results.get(kind, (0, 0, []))
        good = _reads(f"It was {spelling}." if kind != "year" else f"It was in {spelling}.", spelling, number)
        if not good and len(wrong) < 8:
            wrong.append(spelling)
        results[kind] = (tried + 1, right + good, wrong)
    return results


def _reads(text: str, spelling: str, number: int) -> bool:
    found = [q for q in read_quantities(text) if q.span.of(text) == spelling]
    return len(found) == 1 and any(
        reading.lo == Fraction(number) or (reading.form.isdigit() and int(reading.form) == number)
        for reading in found[0].readings
    )


def time_adversaries() -> dict[str, float]:
    """Return microseconds a character of each text made to be slow: reading it, and the whole check."""
    times: dict[str, float] = {}
    for name, text in ADVERSARIES.items():
        began = time.perf_counter()
        read_quantities(text)
        times[name] = (time.perf_counter() - began) / len(text) * 1e6
        if "\ud800" not in text:
            source = read(Article(text=text))
            _ = source.sentences
            began = time.perf_counter()
            _ = list(check_quantities(free_text(_BRIEF), source))
            times[f"{name}, checked"] = (time.perf_counter() - began) / len(text) * 1e6
    return times


def measure_reading(texts: Sequence[str], *, laps: int = 5) -> float:
    """Return the reading speed over `texts` in megabytes a second, the best of `laps`."""
    size = sum(len(text.encode()) for text in texts)
    best = 0.0
    for _ in range(laps):
        began = time.perf_counter()
        for text in texts:
            read_quantities(text)
        best = max(best, size / (time.perf_counter() - began) / 1e6)
    return best


def measure_check(text: str, brief: str, *, laps: int = 15) -> tuple[float, int]:
    """Return milliseconds for reading an article and checking a brief, and the brief's quantities."""
    article = Article(text=text)
    best = float("inf")
    judged = 0
    for _ in range(laps):
        source = read(article)
        _ = source.sentences
        began = time.perf_counter()
        judged = len(list(check_quantities(free_text(brief), source)))
        best = min(best, time.perf_counter() - began)
    return best * 1000, judged


def measure_import() -> float:
    """Return milliseconds that importing the reader adds to a fresh interpreter, the best of five."""
    code = (
        "import time; began = time.perf_counter(); import summarizer.analysis.quantities.read; "
        "print((time.perf_counter() - began) * 1000)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter and code
        for _ in range(5)
    ]
    return min(float(run.stdout) for run in runs)
