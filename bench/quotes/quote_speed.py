"""How fast quotations are read and held against an article, on ordinary and on hostile texts."""

from __future__ import annotations

import random
import time
import tracemalloc
from typing import TYPE_CHECKING

from summarizer.analysis.source import Source, read
from summarizer.analysis.speech.people import People
from summarizer.analysis.speech.reading import read_folded_speech
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.model.article import Article
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def warm(source: Source) -> Source:
    """Return `source` with all that a first quotation would build."""
    spoken = source.spoken
    _ = spoken.numbers, spoken.quoted_line, spoken.quoted, spoken.wording.places, spoken.wording.broken
    if source.quotations:
        spoken.bounds(source.quotations[0].turn)
    return source


def measure_reading(texts: Sequence[str]) -> None:
    """Print the time to fold a text and read its speech with attributions, per 5,000 characters."""
    chosen = [text for text in texts if 2500 < len(text) < 8000]
    if not chosen:
        return
    best = min(sum(_timed(_read_speech, text) for text in chosen) for _ in range(3))
    print(f"reading: {best / sum(map(len, chosen)) * 5000 * 1000:.2f} ms for 5 kB ({len(chosen)} articles)")
    long = "\n\n".join(chosen)
    for size in (100_000, 1_000_000, 10_000_000):
        text = (long * (size // len(long) + 1))[:size]
        spent = _timed(_read_speech, text)
        print(f"reading {size:>10,} characters: {spent:.2f} s, {spent / size * 5_000_000:.2f} ms for 5 kB")


def _read_speech(text: str) -> None:
    folded = fold(text)
    read_folded_speech(folded, People(folded.text))


def _timed(run: Callable[..., object], *arguments: object) -> float:
    began = time.process_time()
    run(*arguments)
    return time.process_time() - began


def measure_speed(texts: Sequence[str]) -> None:
    """Print mean microseconds a quotation at 5, 50 and 500 kB: verbatim, edited, of another article."""
    rng = random.Random(5)
    pool = [
        text
        for text in dict.fromkeys(texts)
        if 3000 < len(text) < 7000 and text.count('"') + text.count("“") > 10
    ]
    if not pool:
        return
    for size in (5_000, 50_000, 500_000):
        means: list[list[float]] = []
        for _ in range(3):
            article = ""
            while len(article) < 0.95 * size:
                article += rng.choice(pool) + "\n\n"
            source = warm(read(Article(text=article)))
            hits = [
                q.content.of(article) for q in source.quotations if len(q.content.of(article).split()) >= 4
            ]
            hits = rng.sample(hits, min(40, len(hits)))
            other = warm(read(Article(text=rng.choice(pool) + "\n\n" + rng.choice(pool))))
            absent = [q.content.of(other.text) for q in other.quotations]
            absent = [quote for quote in absent if len(quote.split()) >= 4 and quote not in article][:40]
            means.append([_mean(quotes, source) for quotes in (hits, [_edit(q, rng) for q in hits], absent)])
        hit, edited, absent_mean = (sum(column) / len(column) for column in zip(*means, strict=True))
        print(f"{size:>8,}: verbatim {hit:.0f} us, edited {edited:.0f} us, absent {absent_mean:.0f} us")


def _edit(quote: str, rng: random.Random) -> str:
    words = quote.split()
    words[rng.randrange(len(words))] = rng.choice(["table", "never", "green"])
    return " ".join(words)


def _mean(quotes: Sequence[str], source: Source) -> float:
    if not quotes:
        return 0.0
    best = min(sum(_timed(judge_quotation, quote, source) for quote in quotes) for _ in range(3))
    return best / len(quotes) * 1e6


def measure_adversarial() -> None:
    """Print the times of hostile texts at two sizes: four times the text, about four times the time."""
    quote = "the plan was never going to work and everybody in the room knew it well"
    makers: dict[str, Callable[[int], str]] = {
        "double marks": lambda n: '"' * n,
        "marks, both ways": lambda n: "“”" * (n // 2),
        "opening marks": lambda n: "“a " * (n // 3),
        "alternating marks": lambda n: "“\"'‘«" * (n // 5),
        "single marks": lambda n: "' " * (n // 2),
        "one word": lambda n: "word " * (n // 5),
        "a…ab": lambda n: '"' + "a " * (n // 2) + 'b"',
        "capitals": lambda n: "Word " * (n // 5),
        "capitals said": lambda n: 'Word, said "x" ' * (n // 15),
        "commas": lambda n: "A, " * (n // 3) + 'said "x"',
        "10,000 quotations": lambda n: '"We will see," he said. ' * (n // 24),
        "brackets": lambda n: '"' + "[a] b " * (n // 6) + '"',
        "points": lambda n: '"' + "a. . . b " * (n // 9) + '"',
        "soft hyphens": lambda n: '"' + "a\u00ad" * (n // 2) + '"',
        "combining marks": lambda n: '"' + "e\u0301\u0302" * (n // 3) + '"',
        "references": lambda n: "&quot;" * (n // 6),
        "newlines": lambda n: '"a\n' * (n // 3),
        "quoted lines": lambda n: "Ann Lee said:\n\n> I go\n\n" * (n // 23),
        "questions": lambda n: "Q: Do you?\nA: I do.\n" * (n // 20),
        "same name": lambda n: 'John Smith met Mary Smith. "No," Smith said.\n' * (n // 45),
    }
    for name, make in makers.items():
        times: list[str] = []
        for size in (100_000, 400_000):
            text = make(size)
            tracemalloc.start()
            began = time.process_time()
            source = warm(read(Article(text=text)))
            reading = time.process_time() - began
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            judged = max(_timed(judge_quotation, hostile, source) for hostile in _hostile(quote, text))
            times.append(
                f"{size // 1000} kB: read {reading:.2f} s ({peak // 2**20} MB), judge {judged * 1000:.1f} ms"
            )
        print(f"{name:20} {' | '.join(times)}")


def _hostile(quote: str, text: str) -> list[str]:
    return [
        quote,
        "a " * 60 + "b",
        "word " * 60 + "x",
        "a … " * 500,
        "[a] b " * 2000,
        "word " * 10_000 + "x",
        text[7:60_007],
    ]
