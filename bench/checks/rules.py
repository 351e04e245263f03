"""What each rule earns: its findings on wrong items, on true ones and on faithful drafts.

    PYTHONPATH=. .venv/bin/python bench/checks/rules.py [FOLDER ...] [--half even|odd] [--labelled]
        [--show RULE]

A FOLDER holds articles.jsonl, drafts/NN.json (whole drafts, faithful but for a slip) and planted/NN.jsonl
(single items, wrong or true); without one, ../shared/data/llm_briefs. A half is of the articles whose number
is even (for developing) or odd (for measuring). `--labelled` adds the older sets: sentences of people and
machines, true or not.

Precision is of the rule's findings: on wrong items, among those on wrong, true and draft items together.
*alone* is the share of its wrong items that no other rule of its level or above finds.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text, item_of
from summarizer.checks.run import check_draft, check_passages
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.analysis.source import Source
    from summarizer.model.finding import Finding

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
ORDER = {"error": 0, "warning": 1}
BLANK = {"text": "", "evidence": []}
EMPTY = {
    "headline": "", "lead": BLANK, "key_takeaways": [], "verified_facts": [], "context_and_impact": [],
    "official_statements": [], "unconfirmed": [], "bottom_line": BLANK,
}  # fmt: skip
LABELLED = ("bump_even", "summedits_ectsum", "defacto_train_numbers")


@dataclass
class Judged:
    """One item: where it comes from ("wrong", "true", "draft"), its kind, its words, its findings."""

    label: str
    kind: str
    shown: str
    findings: tuple[Finding, ...]


@dataclass
class Tally:
    """What one rule found, by label."""

    found: Counter[str] = field(default_factory=Counter)
    alone: int = 0

    @property
    def precision(self) -> float:
        """Return the share of its findings that are on wrong items."""
        return self.found["wrong"] / (sum(self.found.values()) or 1)


def alone(section: str, item: dict[str, Any]) -> Draft:
    """Return a draft with nothing but `item` in `section`."""
    value = item if section in {"lead", "bottom_line"} else [item]
    return Draft.model_validate_json(json.dumps(EMPTY | {section: value}))


def read_folder(folder: Path, half: str) -> Iterator[Judged]:
    """Yield the judged items of a folder's half."""
    for line in (folder / "articles.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        if half and row["n"] % 2 != (half == "odd"):
            continue
        source = read(
            Article(
                text=row["text"], id=row["id"], title=row.get("title", ""), publisher=row.get("publisher", "")
            )
        )
        yield from _drafted(folder / "drafts" / f"{row['n']:02}.json", source)
        yield from _planted(folder / "planted" / f"{row['n']:02}.jsonl", source)


def _drafted(path: Path, source: Source) -> Iterator[Judged]:
    if not path.exists():
        return
    draft = Draft.model_validate_json(path.read_text(encoding="utf-8"))
    items: dict[str, list[Finding]] = defaultdict(list)
    for finding in check_draft(draft, source).findings:
        items[item_of(finding.path)].append(finding)
    for item, findings in items.items():
        yield Judged("draft", item, f"{path.stem} {item}", tuple(findings))


def _planted(path: Path, source: Source) -> Iterator[Judged]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            findings = check_draft(alone(row["section"], row["item"]), source).findings
            shown = f"{path.stem} {json.dumps(row['item'], ensure_ascii=False)} | {row.get('why', '')}"
            kept = tuple(finding for finding in findings if finding.check != "shape")
            yield Judged(row["label"], row["kind"], shown, kept)


def read_labelled(name: str) -> Iterator[Judged]:
    """Yield the judged summaries of an older labelled set."""
    for line in (DATA / f"{name}.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        source = read(Article(text=row["source"], id=row["id"]))
        findings = check_passages(free_text(row["summary"]), source).findings
        yield Judged("true" if row["label"] else "wrong", name, row["summary"], findings)


def tally(items: Iterable[Judged]) -> dict[str, Tally]:
    """Return what each rule found in `items`."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for item in items:
        rules = {f.rule: ORDER[f.severity] for f in item.findings if f.severity in ORDER}
        for rule, level in rules.items():
            tallies[rule].found[item.label] += 1
            others = [other for other, at in rules.items() if other != rule and at <= level]
            tallies[rule].alone += item.label == "wrong" and not others
    return tallies


def print_table(title: str, items: list[Judged]) -> None:
    """Print what each rule found, and what all errors and all findings come to."""
    print(f"\n{title}")
    print(f"{'rule':26} {'level':7} {'wrong':>5} {'true':>5} {'draft':>5} {'precision':>9} {'alone':>6}")
    tallies = tally(items)
    for rule in [rule for rule in RULES if rule in tallies]:
        row, level = (
            tallies[rule],
            {"error": "error", "warning": "doubt"}[RULES[rule].level]
            if RULES[rule].level != "info"
            else "note",
        )
        wrong, true, draft = (row.found[label] for label in ("wrong", "true", "draft"))
        share = row.alone / wrong if wrong else 0.0
        print(f"{rule:26} {level:7} {wrong:5} {true:5} {draft:5} {row.precision:9.3f} {share:6.2f}")
    for label in ("wrong", "true"):
        mine = [item for item in items if item.label == label]
        if mine:
            errors = sum(any(f.severity == "error" for f in item.findings) for item in mine)
            either = sum(
                any(f.severity in ORDER and f.rule != "speaker-open" for f in item.findings) for item in mine
            )
            print(f"{label}: {len(mine)} items, error {errors / len(mine):.3f}, any {either / len(mine):.3f}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[DATA / "llm_briefs"])
    parser.add_argument("--half", choices=("even", "odd"), default="")
    parser.add_argument("--show", default="", help="print the true and draft items that this rule flags")
    parser.add_argument("--labelled", action="store_true", help="the older labelled sets, too")
    asked = parser.parse_args()
    if not all(folder.exists() for folder in asked.folders):
        print("skipped: the development data is not in ../shared/data")
        return
    items = [item for folder in asked.folders for item in read_folder(folder, asked.half)]
    print_table(f"{', '.join(f.name for f in asked.folders)} {asked.half or 'whole'}", items)
    for item in items:
        for finding in item.findings:
            if asked.show and finding.rule == asked.show and item.label != "wrong":
                print(f"{item.label} {item.kind} {item.shown[:600]}\n    {finding.text!r}: {finding.message}")
    if asked.labelled:
        for name in LABELLED:
            print_table(name, list(read_labelled(name)))


if __name__ == "__main__":
    main()
