"""ROUGE of the embedded drafter's lead and takeaways beside lead, LexRank and TextRank at equal length.

Run from the repository root: `PYTHONPATH=. .venv/bin/python bench/drafting/rouge.py [--printed | --sizes]`.
Needs the group `bench` and the development data in `../shared/data`. The rules:

- Scorer: google's rouge-score with its stemmer, F1 in per cent, mean over articles; with several references
  the best for each measure, as the scorer's own `score_multi` takes it.
- Sets: the references of bump_even (CNN/DM; the summaries labelled right) and the human summaries of
  gum_wikinews. Where the text repeats its title as first line, that line is left out for every system,
  since it goes in as `Article.title`; `--printed` leaves it in and counts our headline, too.
- Ours is the lead and the takeaways in the article's order.
- Equal length, twice: `sentences` gives every system as many of our split sentences as ours has; `words`
  lets it take sentences in its own order of rank until one more would lead further away from our number of
  words. Nothing is cut within a sentence.
- sumy's tokenizer needs data that nltk downloads; sumy gets our sentence split and a word pattern in its
  place, and its own stemmer and stop words.
- Time is processor time, the least of three runs after one to warm up: ours for the whole brief, reading
  included; sumy's for the ranking of all sentences, split included.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import warnings
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rouge_score.rouge_scorer import RougeScorer

from summarizer.analysis.source import read
from summarizer.drafting.extractive import draft_extractive
from summarizer.model.article import Article
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as SumySentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
MEASURES = ("rouge1", "rouge2", "rougeL")
SCORER = RougeScorer(list(MEASURES), use_stemmer=True)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

Result = TypeVar("Result")


@dataclass(frozen=True)
class Case:
    """One article with its references."""

    article: Article
    references: tuple[str, ...]

    @property
    def sentences(self) -> list[str]:
        """The article's sentences by our split."""
        return [span.of(self.article.text) for span in split_sentences(self.article.text)]


class Words:
    """What sumy asks of a tokenizer; its own needs data that cannot be had offline."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return the words of a sentence."""
        return tuple(WORD.findall(sentence))


def fold(text: str) -> str:
    """Return the words of a text in lower case."""
    return " ".join(WORD.findall(text.lower()))


def load_bump() -> list[Case]:
    """Return the articles of bump_even with the summaries labelled right."""
    rows = [json.loads(line) for line in (DATA / "bump_even.jsonl").read_text("utf-8").splitlines()]
    return [Case(Article(text=row["source"]), (row["summary"],)) for row in rows if row["label"] is True]


def load_gum(*, printed: bool) -> list[Case]:
    """Return the articles of gum_wikinews with their human summaries; `printed` keeps the title line."""
    rows = [json.loads(line) for line in (DATA / "gum_wikinews.jsonl").read_text("utf-8").splitlines()]
    cases = []
    for row in rows:
        first, _, rest = row["source"].partition("\n")
        is_title = fold(first).startswith(fold(row["title"]))
        text = row["source"] if printed or not is_title else rest.lstrip("\n")
        article = Article(text=text, title=row["title"], published=date.fromisoformat(row["date"]))
        human = [s["summary"] for s in row["summaries"] if s["model"].startswith("human")]
        cases.append(Case(article, tuple(human)))
    return cases


@dataclass(frozen=True)
class Ours:
    """Lead and takeaways in the article's order, with the number of sentences; the headline apart."""

    text: str
    sentences: int
    headline: str


def draft_ours(case: Case) -> Ours:
    """Return what the embedded drafter gives for an article."""
    draft = draft_extractive(read(case.article))
    items = sorted((draft.lead, *draft.key_takeaways), key=lambda item: item.evidence)
    count = sum(len(item.evidence) for item in items)
    return Ours(" ".join(item.text for item in items), count, draft.headline)


def rank_lead(case: Case) -> list[int]:
    """Return the sentences' indices in the article's order."""
    return list(range(len(case.sentences)))


def rank_sumy(summarizer: LexRankSummarizer | TextRankSummarizer) -> Callable[[Case], list[int]]:
    """Return the ranking by a summarizer of sumy: all indices, the best first."""

    def rank(case: Case) -> list[int]:
        words = Words()
        sentences = [SumySentence(text, words) for text in case.sentences]
        document = ObjectDocumentModel([Paragraph(sentences)])
        best: list[int] = []

        def keep(infos: Sequence[object]) -> Sequence[object]:
            best.extend(info.order for info in infos)  # type: ignore[attr-defined]
            return infos[:1]

        summarizer(document, keep)
        return best

    return rank


def choose(sentences: Sequence[str], ranked: Sequence[int], *, count: int = 0, words: int = 0) -> str:
    """Return the best-ranked sentences in the article's order: `count` of them, or about `words` words."""
    chosen: list[int] = []
    have = 0
    for index in ranked:
        size = len(sentences[index].split())
        if count and len(chosen) == count:
            break
        if words and chosen and abs(have + size - words) >= abs(have - words):
            break
        chosen.append(index)
        have += size
    return " ".join(sentences[index] for index in sorted(chosen))


def score(case: Case, text: str) -> tuple[float, ...]:
    """Return ROUGE-1, -2 and -L of `text`, per cent."""
    scores = SCORER.score_multi(case.references, text)
    return tuple(100 * scores[measure].fmeasure for measure in MEASURES)


def mean(rows: Sequence[tuple[float, ...]]) -> str:
    """Return the column means."""
    return "  ".join(f"{sum(column) / len(rows):5.2f}" for column in zip(*rows, strict=True))


def timed(work: Callable[[Case], Result], cases: Sequence[Case]) -> tuple[list[Result], float]:
    """Return the results for all cases, and the least processor seconds of three runs after a first."""
    results = [work(case) for case in cases]
    least = float("inf")
    for _ in range(3):
        start = time.process_time()
        for case in cases:
            work(case)
        least = min(least, time.process_time() - start)
    return results, least


def measure(name: str, cases: Sequence[Case], *, printed: bool = False) -> None:
    """Print the table of one set."""
    rankings = {
        "lead": rank_lead,
        "LexRank": rank_sumy(make_sumy(LexRankSummarizer)),
        "TextRank": rank_sumy(make_sumy(TextRankSummarizer)),
    }
    ours, taken = timed(draft_ours, cases)
    texts = [f"{one.headline} {one.text}" if printed else one.text for one in ours]
    counts = [one.sentences + printed for one in ours]
    print_row((name, "ours", ""), cases, texts, taken)
    for system, rank in rankings.items():
        ranked, taken = timed(rank, cases)
        rows = list(zip((case.sentences for case in cases), ranked, counts, texts, strict=True))
        same_count = [choose(sentences, order, count=count) for sentences, order, count, _ in rows]
        print_row((name, system, "sentences"), cases, same_count, taken)
        same_words = [choose(sentences, order, words=len(text.split())) for sentences, order, _, text in rows]
        print_row((name, system, "words"), cases, same_words, taken)
    lead = [choose(case.sentences, rank_lead(case), count=3) for case in cases]
    print_row((name, "lead", "3"), cases, lead, 0.0)


def print_row(
    labels: tuple[str, str, str], cases: Sequence[Case], texts: Sequence[str], taken: float
) -> None:
    """Print one system's scores on a set and on its halves, its mean length and milliseconds per article."""
    scores = [score(case, text) for case, text in zip(cases, texts, strict=True)]
    words = sum(len(text.split()) for text in texts) / len(texts)
    halves = "   ".join(mean([*scores[start::2]]) for start in (0, 1))
    name, system, rule = labels
    speed = f"{1000 * taken / len(cases):6.2f}" if taken else ""
    print(f"{name:4}  {system:8}  {rule:9}  {mean(scores)}  {words:5.1f}   {halves}   {speed}")


def measure_sizes() -> None:
    """Print the milliseconds that a whole draft takes, by the size of the article."""
    text = "\n\n".join(case.article.text for case in (*load_gum(printed=True), *load_bump()))
    text = f"{text}\n\n{text}"
    print("kB     ms      ms/kB")
    for size in (1, 3, 10, 30, 100, 300, 1000):
        article = Article(text=text[: 1000 * size])
        _, taken = timed(draft_ours, [Case(article, ())])
        print(f"{size:<5}  {1000 * taken:<7.1f} {1000 * taken / size:.2f}")


def make_sumy(kind: type[LexRankSummarizer | TextRankSummarizer]) -> LexRankSummarizer | TextRankSummarizer:
    """Return a summarizer of sumy with its English stemmer and stop words."""
    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    return summarizer


def main() -> int:
    """Measure both sets; 0, or 2 when the data is not there."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--printed", action="store_true", help="leave the printed title in the gum texts")
    parser.add_argument("--sizes", action="store_true", help="measure the time by size of article instead")
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"no development data at {DATA.name}: skipped")
        return 2
    if options.sizes:
        measure_sizes()
        return 0
    print(
        "set   system    length       R-1    R-2    R-L  words   even rows             odd rows           ms"
    )
    measure("bump", load_bump())
    measure("gum", load_gum(printed=options.printed), printed=options.printed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
