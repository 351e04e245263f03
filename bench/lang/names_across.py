"""Names in German and French, and between them and English: what is said of true and of changed sentences.

    PYTHONPATH=. .venv/bin/python bench/lang/names_across.py [--show]

The set: `parallel_news.jsonl`, sentences that translators said in several languages. A sentence beside itself
or beside its translation is true: whatever is found there is wrong, but where a translator added or left out
a name. Then a person or a place of a sentence is replaced by one of another row (seeded):
that should be found.
Rows of even index were looked at while the rules were made; those of odd index were not.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.told import read_told
from summarizer.analysis.names.words import split_words
from summarizer.analysis.source import read
from summarizer.checks.names.judge import judge_names
from summarizer.checks.passage import Languages, free_text
from summarizer.lang.pack import pack_of
from summarizer.model.article import Article
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.told import Told

DATA = Path(__file__).parents[3] / "shared" / "data" / "parallel_news.jsonl"
SEED = 20
# The language of the article, and of the text about it.
PAIRS = (("de", "de"), ("fr", "fr"), ("de", "en"), ("fr", "en"), ("en", "de"), ("en", "fr"))
KINDS = ("person", "place")


class Share(NamedTuple):
    """How many of so many."""

    of: int
    errors: int
    findings: int

    def __str__(self) -> str:
        """Return the shares as they are printed."""
        return f"{self.of:5}  {self.errors / max(self.of, 1):.3f}  {self.findings / max(self.of, 1):.3f}"


def found(article: str, text: str, languages: Languages) -> list[Finding]:
    """Return the findings of names of a text about an article."""
    source = read(Article(text=article, language=languages.article))
    return [v for v in judge_names(free_text(text), source, languages) if isinstance(v, Finding)]


def share(said: Sequence[list[Finding]]) -> Share:
    """Return of how many sentences errors are said, and anything."""
    errors = sum(any(f.severity == "error" for f in one) for one in said)
    return Share(len(said), errors, sum(any(f.severity != "info" for f in one) for one in said))


def names_in(text: str, language: str, kind: str) -> list[Told]:
    """Return the sure names of one kind in a sentence."""
    pack = pack_of(language)
    if pack is None or pack.names is None:
        return []
    told = read_told(split_words(text), pack.names)
    return [name for name in told if name.kind == kind and name.is_sure and (kind != "person" or name.given)]


def replaced(
    rows: Sequence[dict[str, str]], language: str, kind: str
) -> Iterator[tuple[dict[str, str], str]]:
    """Yield each row that has a name of this kind, with its sentence with one of another row in its place."""
    chance = random.Random(SEED)
    named = [(row, names_in(row[language], language, kind)) for row in rows]
    others = [(name, name.span.of(row[language])) for row, names in named for name in names]
    for row, names in named:
        if not names:
            continue
        text = row[language]
        words = {word.key for word in split_words(text)}
        name = chance.choice(names)
        # Another of whom the sentence has no word, by no table.
        rivals = [
            spelt
            for other, spelt in others
            if words.isdisjoint((*other.words, *other.given))
            and other.key not in {n.key for n in names if n.key}
        ]
        yield row, text[: name.span.start] + chance.choice(rivals) + text[name.span.end :]


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument(
        "--show", action="store_true", help="print what is found in true sentences of even rows"
    )
    asked = parser.parse_args()
    if not DATA.exists():
        print("skipped: the development data is not in ../shared/data")
        return
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    for half, name in ((rows[::2], "even"), (rows[1::2], "odd")):
        print(f"rows of {name} index\narticle text   what         rows  error  any")
        for pair in PAIRS:
            languages = Languages(*pair)
            true = [(row, found(row[languages.article], row[languages.brief], languages)) for row in half]
            print(
                f"{languages.article:7} {languages.brief:6} true        {share([said for _, said in true])}"
            )
            for row, said in true if asked.show and name == "even" else ():
                for finding in said:
                    print(
                        "   ",
                        finding.rule,
                        repr(finding.text),
                        "|",
                        row[languages.brief],
                        "|",
                        row[languages.article],
                    )
            for kind in KINDS:
                changed = [
                    found(row[languages.article], text, languages)
                    for row, text in replaced(half, languages.brief, kind)
                ]
                print(f"{languages.article:7} {languages.brief:6} {kind:11} {share(changed)}")


if __name__ == "__main__":
    main()
