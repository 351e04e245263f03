"""How long checking takes, by the size of the article: measured where it runs, another figure each time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import count
from statistics import median
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.model.article import Article
from summarizer.pipeline import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["SIZES", "Pace", "measure_speed"]

SIZES = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000)
"""Characters of the articles that are timed."""

_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Pace:
    """What checking took at one size.

    Attributes:
        characters: Of the article, about as many as asked for: it ends with a paragraph.
        sentences: Of the article.
        seconds: The median over several articles of this size.
        fastest: The shortest of them.
        slowest: The longest of them.
    """

    characters: int
    sentences: int
    seconds: float
    fastest: float
    slowest: float


def measure_speed(
    articles: Sequence[Article],
    sizes: Sequence[int] = SIZES,
    *,
    repeats: int = _REPEATS,
    clock: Callable[[], float] = time.process_time,
) -> tuple[Pace, ...]:
    """Return how long `verify` takes for articles of each size, each with the embedded drafter's brief.

    The articles are made of the paragraphs of `articles`, each time from another one on, and repeated where
    they run out. An article is read anew each time. () if there is no text.

    Args:
        articles: Where the text is from.
        sizes: Characters of the articles to make.
        repeats: Articles of each size.
        clock: Returns seconds; of the processor's time, which others on the same machine hardly change.
    """
    paragraphs = [part for article in articles for part in article.text.split("\n\n") if part.strip()]
    if not paragraphs:
        return ()
    # What is loaded and remembered on first use is no part of an article's time.
    _time(_compose(paragraphs, 0, sizes[0]), clock)
    paces: list[Pace] = []
    for size in sizes:
        made = [_compose(paragraphs, at * len(paragraphs) // repeats, size) for at in range(repeats)]
        taken = [_time(article, clock) for article in made]
        middle = made[len(made) // 2]
        paces.append(
            Pace(
                characters=round(median(len(article.text) for article in made)),
                sentences=len(read(middle).sentences),
                seconds=median(taken),
                fastest=min(taken),
                slowest=max(taken),
            )
        )
    return tuple(paces)


def _compose(paragraphs: Sequence[str], first: int, size: int) -> Article:
    parts: list[str] = []
    length = 0
    for at in count(first):
        parts.append(paragraphs[at % len(paragraphs)])
        length += len(parts[-1]) + 2
        if length >= size:
            break
    return Article(text="\n\n".join(parts))


def _time(article: Article, clock: Callable[[], float]) -> float:
    draft = draft_extractive(read(article))
    began = clock()
    verify(draft, article)
    return clock() - began
