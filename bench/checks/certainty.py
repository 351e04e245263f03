"""How many seeded overstatements the certainty check catches, and how many faithful sentences it flags."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.certainty import read_certainty
from summarizer.analysis.source import Source, read
from summarizer.checks.certainty.check import check_certainty
from summarizer.checks.evidence.check import find_support
from summarizer.checks.passage import Passage, free_text
from summarizer.checks.run import check_passages
from summarizer.evaluate.certainty_mutations import RULES, mutate_certainty, planted_text
from summarizer.model.article import Article
from summarizer.model.finding import Finding
from summarizer.text.spans import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty import Cue

DATA = Path(__file__).parents[3] / "shared" / "data"


def load(name: str) -> list[dict[str, Any]]:
    """Return the rows of a data file."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def findings(passages: Sequence[Passage], source: Source) -> list[Finding]:
    """Return the warnings and errors of the check."""
    verdicts = check_certainty(passages, source)
    return [v for v in verdicts if isinstance(v, Finding) and v.severity != "info"]


def fact(text: str, cited: tuple[int, ...] = (), section: str = "verified_facts") -> tuple[Passage, ...]:
    """Return `text` as the only statement of a section."""
    item = f"/{section}/0"
    return (Passage(f"{item}/text", text, section, "statement", cited, item),)


def measure_mutations(count: int, show: int) -> None:
    """Print, for each rule, the share of mutations caught."""
    rows = load("gum_wikinews.jsonl")
    sources = [read(Article(text=row["source"], id=row["id"])) for row in rows]
    caught: Counter[tuple[str, bool]] = Counter()
    total: Counter[tuple[str, bool]] = Counter()
    missed: Counter[str] = Counter()
    mended: Counter[tuple[str, bool]] = Counter()
    unmended: Counter[tuple[str, bool]] = Counter()
    for mutation in mutate_certainty(sources, count=count):
        source = sources[mutation.article]
        if mutation.planted:
            source = read(Article(text=planted_text(source, mutation), id="planted"))
        start = sources[mutation.article].sentences[mutation.sentence - 1].span.start
        cited = tuple(n for n in (s.number for s in source.sentences if s.span.start == start))
        key = (mutation.rule, mutation.planted)
        total[key] += 1
        passages = fact(mutation.text, cited)
        found = findings(passages, source)
        if found:
            caught[key] += 1
            mended[key] += is_mended(passages[0], found[0], source)
            unmended[key] += found[0].suggestion is None
        elif missed[mutation.rule] < show:
            missed[mutation.rule] += 1
            print(f"MISSED {mutation.rule}\n   {mutation.original}\n   {mutation.text}")
    for rule in RULES:
        for planted in (False, True):
            if total[rule, planted]:
                name = f"{rule}{' (planted)' if planted else ''}"
                print(
                    f"{name:28} {caught[rule, planted]:5} of {total[rule, planted]:5}"
                    f"  {caught[rule, planted] / total[rule, planted]:.3f}"
                    f"   put right {mended[rule, planted]:5}   no correction {unmended[rule, planted]:4}"
                )
    print(
        f"{'all':28} {sum(caught.values()):5} of {sum(total.values()):5}"
        f"  {sum(caught.values()) / sum(total.values()):.3f}"
        f"   put right {sum(mended.values()):5}   no correction {sum(unmended.values()):4}"
    )


def is_mended(passage: Passage, finding: Finding, source: Source) -> bool:
    """Tell whether the finding has a correction after which no check of the sentence finds anything."""
    if finding.suggestion is None:
        return False
    text = passage.text[: finding.start] + finding.suggestion + passage.text[finding.end :]
    report = check_passages((replace(passage, text=text),), source)
    return all(f.severity == "info" for f in report.findings)


def faithful() -> Iterator[tuple[str, str, str]]:
    """Yield the name, article and text of each faithful summary."""
    for row in load("gum_wikinews.jsonl"):
        for summary in row["summaries"]:
            if summary["model"].startswith("human"):
                yield "gum human", row["source"], summary["summary"]
    for name in ("bump_even", "summedits_ectsum"):
        for row in load(f"{name}.jsonl"):
            if row["label"]:
                yield name, row["source"], row["summary"]


def measure_faithful(show: int) -> None:
    """Print the share of faithful sentences flagged: as free text, as facts, citing what supports them."""
    counts: dict[str, Counter[str]] = {}
    sources: dict[str, Source] = {}
    for name, article, summary in faithful():
        source = sources.setdefault(article, read(Article(text=article)))
        for span in split_sentences(summary):
            text = span.of(summary)
            found = findings(free_text(text), source)
            count = counts.setdefault(name, Counter())
            count["sentences"] += 1
            count["free"] += bool(found)
            count["fact"] += bool(findings(fact(text), source))
            count["citing"] += bool(findings(fact(text, find_support(text, source)), source))
            if found and count["free"] <= show:
                print(f"FLAGGED {name} {found[0].code} {found[0].message}\n   {text}")
                numbers = [n for e in found[0].evidence for n in source.numbers_of(Span(e.start, e.end))]
                print("  ", *(source.sentences[n - 1].text for n in numbers))
    counts["all"] = sum(counts.values(), Counter())
    for name, count in counts.items():
        shares = "   ".join(
            f"{label} {count[key]:3} {count[key] / count['sentences']:.3f}"
            for key, label in (
                ("free", "free text"),
                ("fact", "verified facts"),
                ("citing", "citing support"),
            )
        )
        print(f"{name:20} {count['sentences']:4} sentences   {shares}")


_UNCERTAIN = {"hedged", "alleged", "disputed", "denied", "conditional", "future", "estimate", "not_announced"}
# By these the one who speaks commits himself, which MEANTIME takes for certain, as it does what he claims.
_COMMITTED = frozenset("will shall would won't 'll scheduled agreed decision decided set".split())
_NAIVE = frozenset(
    """
    may might could would should will possibly perhaps probably likely reportedly allegedly expected
    plans if  can appears seems believed planned
    """.split()
)


def _is_doubt(cue: Cue, text: str) -> bool:
    """Tell whether the one who speaks leaves open what `cue` governs."""
    first = cue.span.of(text).lower().split()[0]
    return first not in _COMMITTED and not (cue.kind == "alleged" and first.startswith("claim"))


def measure_events() -> None:
    """Print precision and recall of uncertain events beside a list of cue words in the same sentence."""
    counts = {
        "scoped reading": Counter[str](),
        "scoped, every cue": Counter[str](),
        "cue in the sentence": Counter[str](),
        "word before": Counter[str](),
        "doubting word before": Counter[str](),
    }
    for row in load("hedge_meantime.jsonl"):
        text = row["text"]
        cues = [c for c in read_certainty(text) if c.kind in _UNCERTAIN]
        words = text.lower().split()
        naive = any(word in _NAIVE for word in words)
        for event in row["events"]:
            gold = abs(event["score"]) < 3
            before = text[: event["start"]].lower().split()[-4:]
            hits = [
                c
                for c in cues
                if c.scope.start <= event["start"] < c.scope.end
                and not c.span.start <= event["start"] < c.span.end
            ]
            said = {
                "scoped reading": any(_is_doubt(c, text) for c in hits),
                "scoped, every cue": bool(hits),
                "cue in the sentence": naive,
                "word before": any(word in _NAIVE for word in before),
                "doubting word before": any(word in _NAIVE - _COMMITTED for word in before),
            }
            for name, value in said.items():
                counts[name]["tp" if gold and value else "fn" if gold else "fp" if value else "tn"] += 1
    for name, c in counts.items():
        precision = c["tp"] / max(c["tp"] + c["fp"], 1)
        recall = c["tp"] / max(c["tp"] + c["fn"], 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{name:22} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument(
        "--show", type=int, default=0, help="print so many misses and false alarms of each kind"
    )
    parser.add_argument("--only", choices=("mutations", "faithful", "events"))
    options = parser.parse_args()
    if not DATA.exists():
        print(f"skipped: the development data is not at {DATA.name}")
        return
    if options.only in {None, "events"}:
        measure_events()
    if options.only in {None, "faithful"}:
        measure_faithful(options.show)
    if options.only in {None, "mutations"}:
        measure_mutations(options.count, options.show)


if __name__ == "__main__":
    main()
