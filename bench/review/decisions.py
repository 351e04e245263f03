"""Kill the server while it is decided: no answered decision may be missing. And how long a check takes.

    python bench/review/decisions.py [ROUNDS]

It starts `summarizer review --serve` in a process of its own, ends it with SIGKILL at a chance moment, and
looks at the journal; then it measures the check of an edited text in an article of 5 kB.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).parents[2] / "tests"
sys.path += [str(TESTS), str(TESTS / "review")]

from deciding import NAME, client_in  # noqa: E402 - the tests' own server
from pages import long_article  # noqa: E402
from test_journal import answered_until_killed, start, write_files  # noqa: E402

from summarizer.model.article import Article  # noqa: E402
from summarizer.pipeline import summarize  # noqa: E402
from summarizer.review.journal import read_journal  # noqa: E402


def kill(rounds: int) -> None:
    """Print how many decisions were answered, and how many of them are missing after each kill."""
    clock = random.Random(11)
    lost = torn = version = answered_in_all = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(folder)
        for _ in range(rounds):
            answered = answered_until_killed(start(folder), version, 0.05 + clock.random() * 0.6)
            entries, cut = read_journal(folder / NAME)
            lost += max(answered - len(entries), 0)
            torn += bool(cut)
            answered_in_all += answered - version
            version = len(entries)
    print(f"{rounds} kills, {answered_in_all} decisions answered, {lost} lost, {torn} torn lines cut off")


def check(times: int = 200) -> None:
    """Print how long the check of an edited text takes in an article of 5 kB."""
    article = Article(text=long_article(5_000).text, id="long", language="en")
    taken: list[float] = []
    with (
        tempfile.TemporaryDirectory() as name,
        client_in(Path(name), [(summarize(article, policy="report"), article)]) as client,
    ):
        client.send("GET", "/briefs/1")
        for number in range(times):
            text = f"In report {number} the harbour office counted {900 + number} ships at the pier."
            started = time.perf_counter()
            client.post("/briefs/1/check", item="/lead", fields={"text": text})
            taken.append((time.perf_counter() - started) * 1000)
    size = len(article.text.encode())
    ranks = statistics.quantiles(taken, n=100)
    middle, worst = ranks[49], ranks[98]
    print(f"check in an article of {size:,} bytes: median {middle:.0f} ms, 99th percentile {worst:.0f} ms")


if __name__ == "__main__":
    kill(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    check()
