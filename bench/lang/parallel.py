"""How the check of figures judges across languages, on sentences of the same meaning.

Each English sentence is held against its translation as if that were the article, and the translation
against the English sentence. All is true there, so that every finding accuses falsely. Then one figure in
digits, month or weekday of each text that has one is changed, and the share that is seen is counted. Last,
each sentence is held against itself, changed and unchanged. What is changed, and
to what, follows from the row's id alone.

The sentences are news of parallel corpora (1,000 rows of "id", "en", "de", "fr", "es", "zh"), which are not
part of this repository. Rules are made while looking at rows with an even index only; those with an odd one
are counted and never shown.

    PYTHONPATH=. python bench/lang/parallel.py parallel_news.jsonl [--show de] [--languages de,fr]

Columns: rows; share with an error, and with an error or doubt, of all rows where all is true; rows with
something to change; share of them in which the change is seen as an error, and as an error or doubt.
"""

from __future__ import annotations

import argparse
import json
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import check_passages
from summarizer.lang.quantity_tables import quantities_of
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model.finding import Finding

LANGUAGES: Final = ("de", "fr", "es", "zh")
# Digits that are no part of a name ("G20", "Covid-19").
_DIGITS: Final = re.compile(r"(?<![A-Za-z\d.,:'’\-])\d+(?![A-Za-z\d]|-[A-Za-z])")
# Words that are a month or weekday in small letters only sometimes.
_UNSURE: Final = frozenset({"may", "march", "mar", "mars", "sun", "sat", "mon", "so", "sept"})


@dataclass(slots=True)
class Counts:
    """What was found in the rows of one pair of languages."""

    rows: int = 0
    errors: int = 0
    findings: int = 0
    changed: int = 0
    seen: int = 0
    caught: int = 0


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--show", default="", help="print the even rows that go wrong of this language")
    parser.add_argument("--most", type=int, default=1000, help="only so many rows")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.sentences.read_text(encoding="utf-8").splitlines()]
    print("text of article       half  rows  error    any  changed  error    any")
    for language in options.languages.split(","):
        for text, article in (("en", language), (language, "en"), (language, language)):
            for half in ("even", "odd"):
                counts = Counts()
                for row in rows[half == "odd" : options.most : 2]:
                    is_shown = half == "even" and language == options.show
                    count(counts, row, text, article, shown=is_shown)
                print(line_of(counts, f"{text} of {article}", half), flush=True)


def count(counts: Counts, row: dict[str, str], text: str, article: str, *, shown: bool) -> None:
    """Add what is found in one row to `counts`."""
    counts.rows += 1
    severities = [found.severity for found in findings(row[text], row[article], article)]
    counts.errors += "error" in severities
    counts.findings += any(severity != "info" for severity in severities)
    if shown and any(severity != "info" for severity in severities):
        show("ACCUSED", row[text], row[article], article)
    changed = change(row[text], text, row["id"])
    if changed is None:
        return
    counts.changed += 1
    severities = [found.severity for found in findings(changed, row[article], article)]
    counts.seen += "error" in severities
    counts.caught += any(severity != "info" for severity in severities)
    if shown and all(severity == "info" for severity in severities):
        show("MISSED", changed, row[article], article)


def findings(text: str, article: str, language: str) -> list[Finding]:
    """Return what the check of figures has against a text about an article in `language`."""
    source = read(Article(text=article, language=language))
    return [found for found in check_passages(free_text(text), source).findings if found.check == "quantity"]


def show(what: str, text: str, article: str, language: str) -> None:
    """Print one row with what was found."""
    print(f"{what}\n  {text}\n  {article}")
    for found in findings(text, article, language):
        print(f"    {found.severity} {found.rule}: {found.message}")


def change(text: str, language: str, row: str) -> str | None:
    """Return `text` with one figure, month or weekday made another, `None` where it has none.

    >>> change("On Monday 20 people came.", "en", "a")
    'On Monday 70 people came.'
    """
    found = sorted(_changes(text, language))
    if not found:
        return None
    key = zlib.crc32(row.encode())
    start, end, others = found[key % len(found)]
    return text[:start] + others[key // 7 % len(others)] + text[end:]


def _changes(text: str, language: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield start and end of what can be changed, with what it can become."""
    for match in _DIGITS.finditer(text):
        digits = match[0]
        # The first digit that is not zero becomes another: the number is as long as it was.
        first = next((at for at, digit in enumerate(digits) if digit != "0"), None)
        if first is not None:
            others = [
                digits[:first] + new + digits[first + 1 :] for new in "123456789" if new != digits[first]
            ]
            yield match.start(), match.end(), others
    words = quantities_of(language)
    for table in (words.months, words.weekdays):
        names = {word: number for word, number in table.items() if word not in _UNSURE and len(word) > 1}
        longest = sorted(names, key=lambda word: (-len(word), word))
        edge = r"(?<!\w)" if words.is_spaced else r"(?<![\w])"
        pattern = re.compile(rf"{edge}(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
        if not words.is_spaced:
            pattern = re.compile("|".join(map(re.escape, longest)))
        for match in pattern.finditer(text):
            word = match[0]
            number = names[word.lower()]
            if not words.is_spaced and (len(word) < 2 or table is words.months):
                continue
            alike = _alike(names, word.lower())
            others = [_cased(other, word) for other in alike if names[other] != number]
            yield match.start(), match.end(), others


def _alike(names: dict[str, int], word: str) -> list[str]:
    """Return a plain name of each month or day, the first of the table; with an "s" where `word` has one."""
    best: dict[int, str] = {}
    for name, number in names.items():
        if len(name) > 3 or len(word) <= 3:
            best.setdefault(number, name)
    return [best[number] for number in sorted(best)]


def _cased(name: str, like: str) -> str:
    return name.capitalize() if like[:1].isupper() else name


def line_of(counts: Counts, pair: str, half: str) -> str:
    """Return one line of the table."""
    rows, changed = max(counts.rows, 1), max(counts.changed, 1)
    return (
        f"{pair:<20}  {half:<4}  {counts.rows:>4}  {counts.errors / rows:.3f}  {counts.findings / rows:.3f}"
        f"  {counts.changed:>7}  {counts.seen / changed:.3f}  {counts.caught / changed:.3f}"
    )


if __name__ == "__main__":
    main()
