"""ROUGE of lead + takeaways of the embedded drafter beside lead, sumy's LexRank and TextRank, at equal length.

Run from the repository root: `python bench/rouge.py`. Needs the group `bench` and the development data in
`../shared/data`. The rules:

- Scorer: google's rouge-score with its stemmer, F1 in per cent, mean over articles; with several references
  the best for each measure, as the scorer's own `score_multi` takes it.
- Sets: the references of bump_even (CNN/DM; the summaries labelled right) and the human summaries of
  gum_wikinews. Where the text repeats its title as first line, that line is left out for every system, since
  it goes in as `Article.title`; `--printed` leaves it in and counts our headline, too.
- Ours is the lead and the takeaways in the article's order.
- Equal length, twice: `sentences` gives every system as many of our split sentences as ours has; `words` lets
  it choose sentences in its own order of rank until one more would lead further away from our number of words.
  Nothing is cut within a sentence.
- sumy's tokenizer needs data that nltk downloads; sumy gets our sentence split and a word pattern in its place,
  and its own stemmer and stop words.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from rouge_score.rouge_scorer import RougeScorer

from summarizer.article import Article
from summarizer.drafters.extractive import draft_extractive
from summarizer.source import read
from summarizer.text import split_sentences

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as SumySentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
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


def load_bump() -> list[Case]:
    """Return the articles of bump_even with the summaries labelled right."""
    rows = [json.loads(line) for line in (DATA / "bump_even.jsonl").read_text("utf-8").splitlines()]
    return [Case(Article(text=row["source"]), (row["summary"],)) for row in rows if row["label"] is True]


def load_gum(*, printed: bool) -> list[Case]:
    """Return the articles of gum_wikinews with their human summaries; `printed` keeps the title in the text."""
    rows = [json.loads(line) for line in (DATA / "gum_wikinews.jsonl").read_text("utf-8").splitlines()]
    cases = []
    for row in rows:
        first, _, rest = row["source"].partition("\n")
        is_title = " ".join(WORD.findall(first.lower())).startswith(" ".join(WORD.findall(row["title"].lower())))
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
    """Return the best-ranked sentences in the article's order: `count` of them, or as near to `words` as can be."""
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
    """Return the results for all cases, and the least processor seconds of three runs after one to warm up."""
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
        "sumy LexRank": rank_sumy(_summarizer(LexRankSummarizer)),
        "sumy TextRank": rank_sumy(_summarizer(TextRankSummarizer)),
    }
    ours, taken = timed(draft_ours, cases)
    took = {"ours": taken}
    ranked = {}
    for system, rank in rankings.items():
        ranked[system], took[system] = timed(rank, cases)
    texts = [f"{one.headline} {one.text}" if printed else one.text for one in ours]
    counts = [one.sentences + printed for one in ours]
    lengths = [len(text.split()) for text in texts]
    halves = [range(start, len(cases), 2) for start in (0, 1)]

    def show(system: str, rule: str, outputs: Sequence[str]) -> None:
        rows = [score(case, text) for case, text in zip(cases, outputs, strict=True)]
        words = sum(len(text.split()) for text in outputs) / len(outputs)
        split = "   ".join(mean([rows[i] for i in half]) for half in halves)
        print(f"{name:5} {system:14} {rule:9} {mean(rows)}   {words:5.1f}   {split}   {1000 * took[system] / len(cases):6.2f}")

    show("ours", "", texts)
    for system in rankings:
        sentences = [case.sentences for case in cases]
        by_count = [choose(s, r, count=c) for s, r, c in zip(sentences, ranked[system], counts, strict=True)]
        show(system, "sentences", by_count)
        by_words = [choose(s, r, words=n) for s, r, n in zip(sentences, ranked[system], lengths, strict=True)]
        show(system, "words", by_words)
    show("lead", "lead-3", [choose(case.sentences, rank_lead(case), count=3) for case in cases])


def _summarizer(
    kind: type[LexRankSummarizer] | type[TextRankSummarizer],
) -> LexRankSummarizer | TextRankSummarizer:
    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    return summarizer


def main() -> int:
    """Measure both sets; 0, or 2 when the data is not there."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--printed", action="store_true", help="leave the printed title in the gum texts")
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"no development data at {DATA.name}: skipped")
        return 2
    print("set   system         length        R-1    R-2    R-L   words   half 1: R-1, R-2, R-L  half 2: R-1, R-2, R-L   ms/article")
    measure("bump", load_bump())
    measure("gum", load_gum(printed=options.printed), printed=options.printed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
