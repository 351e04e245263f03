"""Are words of the prompt's worked example in a text whose article does not have them?

A request shows a model one article about a bridge and its brief. Small models copy from it: so did 24 of 45
drafts that two of them wrote of other articles.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.passage import fold_field
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.checks.evidence.example import PLAIN
from summarizer.lang.en.content_words import content_words
from summarizer.model.assets import read_asset
from summarizer.text.folding import fold
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["EXAMPLE_FILES", "NAMES", "find_example"]

EXAMPLE_FILES = ("prompts/brief/example/article.txt", "prompts/brief/example/draft.json")

NAMES = (("tessby",), ("carrow",), ("varley",), ("marta", "olden"))
"""The names made up for the example: one alone gives it away. The first is what the example is about."""

_BEGINNINGS = frozenset(form for name in NAMES for form in (name[0], f"{name[0]}'s"))

# Of 1.9 million words of news no four in a row are the example's with two words of content that are not
# plain; "the site on Tuesday afternoon" is the longest that is.
_WINDOW = 4
_FEWEST_TELLING = 2
# So many in a row are copied, however plain.
_LONG = 8
_FEWEST_OF_LONG = 3
_LONGEST_SHOWN = 90


class _Example(NamedTuple):
    """The worked example.

    Attributes:
        windows: Each four words in a row.
        telling: The word of each four that tells most: a text without any of them has no four in a row.
        fields: The words of each field of its brief.
    """

    windows: frozenset[tuple[str, ...]]
    telling: frozenset[str]
    fields: frozenset[tuple[str, ...]]


def find_example(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield an error for each name and each run of words of the worked example that the article lacks.

    A run is of four words or more, two of which the article has in no form; or of eight, of which it lacks
    three; or a whole field of the example's brief, of which it lacks two. Words that any report may use
    count in a run of eight only. Where the article is not in English, or the text not in its language, only
    names are found and runs of eight words with a figure that it lacks. An article with the name of the
    example's bridge is about it: nothing is found.
    """
    folded = fold_field(passage.text)
    keys, starts, ends = split_words(folded.text)
    runs, names = list(_runs(keys)), list(_names(keys))
    if not (runs or names) or NAMES[0][0] in source.word_keys:
        return
    runs = [run for run in runs if _is_foreign(keys[slice(*run)], passage, source)]
    # A name within a run is told with it.
    names = [
        (first, last)
        for first, last in names
        if any(_lacks(key, source) for key in keys[first:last])
        and not any(start <= first < end for start, end in runs)
    ]
    for found, rule in ((runs, "example-words"), (names, "example-name")):
        for first, last in found:
            span = folded.span(starts[first], ends[last - 1])
            remark = Remark(_say(span.of(passage.text)), rule=rule)
            yield give_verdict(passage, "evidence.example", span, (), remark)


def _say(copied: str) -> str:
    words = " ".join(copied.split())
    shown = words if len(words) <= _LONGEST_SHOWN else f"{words[: _LONGEST_SHOWN - 1]}…"
    return (
        f"“{shown}” is copied from the worked example that the prompt shows (a brief about a bridge): "
        "the article does not have it."
    )


@cache
def _example() -> _Example:
    article, draft = map(read_asset, EXAMPLE_FILES)
    fields = [tuple(split_words(fold(text).text)[0]) for text in _texts(json.loads(draft))]
    whole = (*fields, tuple(split_words(fold(article).text)[0]))
    windows = frozenset(window for keys in whole for window in _windows(keys))
    telling = frozenset(max(window, key=_weight) for window in windows)
    return _Example(windows, telling, frozenset(fields))


def _weight(key: str) -> tuple[bool, int]:
    return key not in PLAIN and bool(content_words(key)), len(key)


def _texts(value: object) -> Iterator[str]:
    """Yield every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _windows(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(islice(keys, at, None) for at in range(_WINDOW)), strict=False)


def _runs(keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches each four words of which the example has in a row; or all, if it is a field."""
    known = _example()
    if tuple(keys) in known.fields:
        yield 0, len(keys)
        return
    if known.telling.isdisjoint(keys) or known.windows.isdisjoint(_windows(keys)):
        return
    start = end = -1
    for at, window in enumerate(_windows(keys)):
        if window not in known.windows:
            continue
        if at >= end - _WINDOW + 2 or start < 0:
            if start >= 0:
                yield start, end
            start = at
        end = at + _WINDOW
    if start >= 0:
        yield start, end


def _names(keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a name of the example stands, each name once."""
    if _BEGINNINGS.isdisjoint(keys):
        return
    alone = {name[0]: name for name in NAMES if len(name) == 1}
    seen = set[tuple[str, ...]]()
    for at, (key, after) in enumerate(pairwise((*keys, ""))):
        name = alone.get(key.removesuffix("'s"), (key, after.removesuffix("'s")))
        if name in NAMES and name not in seen:
            seen.add(name)
            yield at, at + len(name)


def _is_foreign(keys: Sequence[str], passage: Passage, source: Source) -> bool:
    """Tell whether a run of the example's words cannot come from the article."""
    content = [key for key in keys if content_words(key)]
    lacking = sum(_lacks(key, source) for key in content)
    if passage.language or source.language.code != "en":
        # A translation of a report on another bridge may have the example's words, but not its figures.
        return len(keys) >= _LONG and any(key[0].isdigit() and _lacks(key, source) for key in keys)
    telling = [key for key in content if key not in PLAIN]
    if len(keys) >= _LONG and lacking >= _FEWEST_OF_LONG:
        return True
    if tuple(keys) in _example().fields:
        return lacking >= _FEWEST_TELLING and any(_lacks(key, source) for key in telling)
    return sum(_is_unknown(key, source) for key in telling) >= _FEWEST_TELLING


def _lacks(key: str, source: Source) -> bool:
    """Tell whether the article does not have the very word."""
    return key.removesuffix("'s") not in source.word_keys


def _is_unknown(key: str, source: Source) -> bool:
    """Tell whether the article has the word in no form, nor one that may stand for it."""
    return not any(map(source.is_accounted, source.content_words(key)))
