"""How many exchanged names the name check catches, and how many names of faithful summaries it flags."""

from __future__ import annotations

import argparse
from collections import Counter, deque
from itertools import pairwise
from time import process_time
from typing import TYPE_CHECKING

from certainty import DATA, fact, faithful, load

from summarizer.analysis.source import Source, read
from summarizer.checks.certainty.assertion import forget_passages
from summarizer.checks.certainty.check import check_certainty
from summarizer.checks.names.check import check_names
from summarizer.checks.passage import free_text, passages_of
from summarizer.drafting.extractive import draft_extractive
from summarizer.evaluate.name_mutations import RULES, mutate_names
from summarizer.model.article import Article
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.checks.passage import Passage


def findings(passages: Sequence[Passage], source: Source) -> list[Finding]:
    """Return the findings of the check."""
    return [verdict for verdict in check_names(passages, source) if isinstance(verdict, Finding)]


def measure_mutations(count: int, show: int) -> None:
    """Print, for each rule, the share of exchanges caught: citing the sentence, and as a free text."""
    sources = [read(Article(text=row["source"], id=row["id"])) for row in load("gum_wikinews.jsonl")]
    caught: Counter[str] = Counter()
    free: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for mutation in mutate_names(sources, count=count):
        source = sources[mutation.article]
        total[mutation.rule] += 1
        end = mutation.start + len(mutation.name)
        found = [
            f
            for f in findings(fact(mutation.text, (mutation.sentence,)), source)
            if f.start < end and f.end > mutation.start
        ]
        caught[mutation.rule] += bool(found)
        free[mutation.rule] += any(
            f.start < end and f.end > mutation.start for f in findings(free_text(mutation.text), source)
        )
        if not found and missed[mutation.rule] < show:
            missed[mutation.rule] += 1
            print(f"MISSED {mutation.rule}: {mutation.was} -> {mutation.name}\n   {mutation.text}")
    for rule in RULES:
        print(
            f"{rule:10} {caught[rule]:5} of {total[rule]:5} {caught[rule] / total[rule]:.4f}"
            f"   as free text {free[rule] / total[rule]:.4f}"
        )


def measure_faithful(show: int) -> None:
    """Print the share of names of faithful summaries that are flagged."""
    flagged: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sources: dict[str, Source] = {}
    for name, article, summary in faithful():
        source = sources.setdefault(article, read(Article(text=article)))
        verdicts = list(check_names(free_text(summary), source))
        total[name] += len(verdicts)
        for finding in verdicts:
            if isinstance(finding, Finding):
                flagged[name] += 1
                if flagged[name] <= show:
                    print(f"FLAGGED {name} {finding.code} {finding.message}\n   {summary}")
                    print(
                        "  ",
                        *(
                            source.sentences[n - 1].text
                            for e in finding.evidence
                            for n in (
                                s.number for s in source.sentences if s.span.start <= e.start < s.span.end
                            )
                        ),
                    )
    for name in total:
        print(f"{name:20} {flagged[name]:4} of {total[name]:4} {flagged[name] / total[name]:.4f}")
    print(
        f"{'all':20} {sum(flagged.values()):4} of {sum(total.values()):4}"
        f" {sum(flagged.values()) / sum(total.values()):.4f}"
    )


def measure_speed(rounds: int = 5) -> None:
    """Print the milliseconds of reading names and certainty and checking them, articles of 5 kB each.

    The briefs are the embedded drafter's. Sentences, content words and instructions, which other checks
    need too, are read before; of the rounds the fastest counts.
    """
    texts = [
        "\n\n".join(pair)[:5000] for pair in pairwise(row["source"] for row in load("gum_wikinews.jsonl"))
    ]
    texts = [text for text in texts if len(text) == 5000]
    briefs = [passages_of(draft_extractive(read(Article(text=text)))) for text in texts]
    total: Counter[str] = Counter()
    for text, brief in zip(texts, briefs, strict=True):
        best: dict[str, float] = {}
        for _ in range(rounds):
            forget_passages()
            source = read(Article(text=text))
            assert source.sentences_with and source.instructions is not None  # noqa: S101, PT018 - read before
            steps: dict[str, Callable[[], object]] = {
                "words and cues": lambda: source.reading,  # noqa: B023 - as above
                "names": lambda: (source.roster, source.slots_with),  # noqa: B023 - as above
                "check of names": lambda: deque(check_names(brief, source), 0),  # noqa: B023 - called in this turn
                "check of certainty": lambda: deque(check_certainty(brief, source), 0),  # noqa: B023 - as above
            }
            for name, step in steps.items():
                start = process_time()
                step()
                best[name] = min(best.get(name, 1.0), process_time() - start)
        total.update(best)
    for name, seconds in total.items():
        print(f"{name:20} {1000 * seconds / len(texts):.2f} ms")
    print(f"{'all':20} {1000 * sum(total.values()) / len(texts):.2f} ms")


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument(
        "--show", type=int, default=0, help="print so many misses and false alarms of each kind"
    )
    parser.add_argument("--only", choices=("mutations", "faithful", "speed"))
    options = parser.parse_args()
    if not DATA.exists():
        print(f"skipped: the development data is not at {DATA.name}")
        return
    if options.only in {None, "faithful"}:
        measure_faithful(options.show)
    if options.only in {None, "speed"}:
        measure_speed()
    if options.only in {None, "mutations"}:
        measure_mutations(options.count, options.show)


if __name__ == "__main__":
    main()
