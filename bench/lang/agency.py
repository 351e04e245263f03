"""How German and French checks judge what is told in free words, on texts in the style of news agencies.

`agency/de.txt` and `agency/fr.txt` hold 16 texts each, written for this by hand before the rules that they
measure: a line "# number", the text, five true sentences about it ("+ ") and six wrong ones, each with its
kind ("- kind: "). Rules are made while looking at texts of even numbers only; of the odd ones only counts
are shown.

    PYTHONPATH=. python bench/lang/agency.py --half odd

Columns: language, kind, sentences, those with an error, those with an error or a doubt.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import check_passages
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(__file__).parent / "agency"
TRUE: Final = "true"


class Told(NamedTuple):
    """A sentence about a text: its language, the text's number, the text, the error's kind, the sentence."""

    language: str
    number: int
    text: str
    kind: str
    sentence: str


def load(language: str) -> Iterator[Told]:
    """Yield the sentences of a language in the order of its file."""
    number, text = 0, ""
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            number = int(line[2:])
        elif line.startswith("+ "):
            yield Told(language, number, text, TRUE, line[2:])
        elif line.startswith("- "):
            kind, _, sentence = line[2:].partition(": ")
            yield Told(language, number, text, kind, sentence)
        else:
            text = line


def main() -> None:
    """Count one half and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("odd", "even"), default="even")
    parser.add_argument("--show", action="store_true", help="print what is judged wrongly (of the even half)")
    options = parser.parse_args()
    is_odd = options.half == "odd"
    counts: dict[tuple[str, str], Counter[str]] = {}
    for told in (told for language in ("de", "fr") for told in load(language)):
        if (told.number % 2 == 1) != is_odd:
            continue
        source = read(Article(text=told.text, language=told.language))
        found = [f for f in check_passages(free_text(told.sentence), source).findings if f.severity != "info"]
        is_true = told.kind == TRUE
        if options.show and not is_odd and is_true == bool(found):
            print(told.language, told.number, told.kind, told.sentence, [f.rule for f in found])
        for language in (told.language, "both"):
            for kind in {told.kind, TRUE if is_true else "wrong"}:
                count = counts.setdefault((language, kind), Counter())
                count["all"] += 1
                count["error"] += any(f.severity == "error" for f in found)
                count["any"] += bool(found)
    for (language, kind), count in sorted(counts.items()):
        print(f"{language:5} {kind:10} {count['all']:4} {count['error']:4} {count['any']:4}")


if __name__ == "__main__":
    main()
