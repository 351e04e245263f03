"""What a second reader sees: wrong items caught and true ones harmed, by the checks, by the reader, by both.

    PYTHONPATH=. .venv/bin/python bench/reading/reading.py --export DIR [--half even|odd]
    PYTHONPATH=. .venv/bin/python bench/reading/reading.py --replies DIR [--half even|odd] [--export DIR]

`--export` writes the requests for ../shared/data/llm_briefs as a provider would get them, one JSON file a
request: `id`, `messages`, `schema`. Each article has two: its whole draft, in the order of the brief, and its
single items, wrong and true ones shuffled. Nothing in a file, its name included, says which is which. They
may be answered by any model, by hand or by file: nothing here calls one. A reply is a file of the same name,
`{"reply": "the text that came back"}`.

`--replies` scores what came back. With `--export` as well it writes, as the product asks, one more request
for the items whose answer does not hold (`r007-2.json`); its reply is scored when it is there.

*caught* and *harmed* are shares of items with an error. Tokens are estimated at four bytes each.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.drafting.live.reading import UnreadableDraftError, read_reply
from summarizer.drafting.prompt import build_request
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.reading import Reading, ReadingReply
from summarizer.second_reader.hold import hold_reply, unread
from summarizer.second_reader.items import items_of, with_doubts
from summarizer.second_reader.judge import check_read, opinions_of
from summarizer.second_reader.prompt import build_reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.prompt import Request
    from summarizer.model.reading import Opinion
    from summarizer.second_reader.items import Item

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "llm_briefs"
BLANK = {"text": "", "evidence": []}
EMPTY = {
    "headline": "", "lead": BLANK, "key_takeaways": [], "verified_facts": [], "context_and_impact": [],
    "official_statements": [], "unconfirmed": [], "bottom_line": BLANK,
}  # fmt: skip
BYTES = 4


@dataclass(frozen=True)
class Row:
    """One item with its label ("wrong", "true", "draft") and kind, and the draft it is judged in."""

    label: str
    kind: str
    item: Item
    draft: Draft


@dataclass(frozen=True)
class Job:
    """One request: what stands in it is known here and nowhere else."""

    name: str
    article: int
    source: Source
    rows: tuple[Row, ...]

    def request(self, rows: Sequence[Row] | None = None) -> Request:
        """Return the request about `rows`, or all of them."""
        return build_reading(self.source, [row.item for row in rows or self.rows])


@dataclass
class Tally:
    """How many items there are, and how many have an error by the checks, the reader and both."""

    items: int = 0
    checks: int = 0
    reader: int = 0
    both: int = 0
    doubts: int = 0
    doubts_left: int = 0


@dataclass
class Score:
    """All that came back, counted."""

    kinds: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    replies: int = 0
    unreadable: int = 0
    held_first: int = 0
    held: int = 0
    asked: int = 0
    tokens: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def alone(section: str, item: dict[str, Any]) -> Draft:
    """Return a draft with nothing but `item` in `section`."""
    value = item if section in {"lead", "bottom_line"} else [item]
    return Draft.model_validate_json(json.dumps(EMPTY | {section: value}))


def read_jobs(folder: Path, half: str) -> list[Job]:
    """Return the requests of a half, named in an order that tells nothing."""
    jobs: list[Job] = []
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if half and row["n"] % 2 != (half == "odd"):
            continue
        title, publisher = row.get("title") or "", row.get("publisher") or ""
        source = read(Article(text=row["text"], id=row["id"], title=title, publisher=publisher))
        for rows in (_drafted(folder, row["n"], source), _planted(folder, row["n"], source)):
            jobs += [Job("", row["n"], source, tuple(rows))] if rows else []
    random.Random(0).shuffle(jobs)
    return [replace(job, name=f"r{number:03}") for number, job in enumerate(jobs)]


def _drafted(folder: Path, number: int, source: Source) -> list[Row]:
    path = folder / "drafts" / f"{number:02}.json"
    if not path.exists():
        return []
    draft = Draft.model_validate_json(path.read_text(encoding="utf-8"))
    items = with_doubts(items_of(draft), check_read(draft, source, {}))
    return [Row("draft", item.path.split("/")[1], item, draft) for item in items]


def _planted(folder: Path, number: int, source: Source) -> list[Row]:
    path = folder / "planted" / f"{number:02}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    found = [json.loads(line) for line in lines if line.strip()]
    random.Random(number).shuffle(found)
    rows: list[Row] = []
    counts: dict[str, int] = defaultdict(int)
    for row in found:
        draft = alone(row["section"], row["item"])
        (item,) = with_doubts(items_of(draft), check_read(draft, source, {}))
        name = f"{row['section']}/{counts[row['section']]}"
        counts[row["section"]] += 1
        kind = row["kind"] if row["label"] == "wrong" else row["section"]
        rows.append(Row(row["label"], kind, replace(item, name=name), draft))
    return rows


def export(folder: Path, name: str, request: Request) -> None:
    """Write one request as it would be sent."""
    told = {"id": name, "messages": list(request.messages), "schema": request.schema}
    (folder / f"{name}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def answer_of(folder: Path, name: str) -> str | None:
    """Return the text of a reply, `None` where there is none."""
    path = folder / f"{name}.json"
    if not path.exists():
        return None
    text: str = json.loads(path.read_text(encoding="utf-8"))["reply"]
    return text


def take(job: Job, rows: Sequence[Row], name: str, folder: Path, score: Score) -> tuple[Opinion, ...] | None:
    """Return the opinions that a reply brings, `None` without one, and count what it took."""
    text = answer_of(folder, name)
    if text is None:
        return None
    sent = sum(len(message["content"].encode()) for message in job.request(rows).messages)
    score.tokens["draft" if rows[0].label == "draft" else "single"] += (
        sent + len(text.encode("utf-8", "replace"))
    ) // BYTES
    score.replies += 1
    items = [row.item for row in rows]
    try:
        reply = read_reply(text, ReadingReply)
    except UnreadableDraftError as error:
        print(f"{name}: no reading: {str(error).splitlines()[0]}")
        score.unreadable += 1
        return tuple(unread(item, "the reply is no reading") for item in items)
    return hold_reply(reply, items, job.source)


def score_job(job: Job, folder: Path, score: Score, again: Path | None) -> bool:
    """Count what came back for a request; return whether anything did."""
    first = take(job, job.rows, job.name, folder, score)
    if first is None:
        return False
    left = [
        replace(row, item=replace(row.item, fault=opinion.fault))
        for row, opinion in zip(job.rows, first, strict=True)
        if not opinion.holds
    ]
    second = take(job, left, f"{job.name}-2", folder, score) if left else None
    if left and again:
        export(again, f"{job.name}-2", job.request(left))
    score.asked += len(first)
    score.held_first += len(first) - len(left)
    opinions = opinions_of(
        Reading(model="", prompt_version="", schema_version="", opinions=first + (second or ()))
    )
    for row in job.rows:
        opinion = opinions[row.item.key]
        score.held += opinion.holds
        count(row, opinion, job.source, score.kinds[row.label, row.kind])
    return True


def count(row: Row, opinion: Opinion, source: Source, tally: Tally) -> None:
    """Count one item: what the checks say of it, what the reader does, and both together."""

    def levels(opinions: dict[Any, Opinion]) -> set[str]:
        report = check_read(row.draft, source, opinions)
        return {f.severity for f in report.findings if f.check != "shape" and row.item.owns(f.path, f.start)}

    checks, both = levels({}), levels({row.item.key: opinion})
    tally.items += 1
    tally.checks += "error" in checks
    tally.reader += opinion.holds and opinion.answer != "bears_out"
    tally.both += "error" in both
    tally.doubts += "warning" in checks
    tally.doubts_left += "warning" in both


def show(score: Score, jobs: Sequence[Job]) -> None:
    """Print the table and what it took."""
    print("| items | kind | n | error: checks | reader | both | in doubt: checks | both |")
    print("|---|---|---:|---:|---:|---:|---:|---:|")
    for label in ("wrong", "true", "draft"):
        kinds = sorted(kind for name, kind in score.kinds if name == label)
        for kind in ("all", *kinds):
            tallies = [t for (name, k), t in score.kinds.items() if name == label and kind in {"all", k}]
            n = sum(tally.items for tally in tallies)
            if n:
                fields = ("checks", "reader", "both", "doubts", "doubts_left")
                shares = " | ".join(f"{sum(getattr(t, f) for t in tallies) / n:.3f}" for f in fields)
                print(f"| {label} | {kind} | {n} | {shares} |")
    print(f"replies {score.replies}, unreadable {score.unreadable}")
    if score.asked:
        held, first = score.held / score.asked, score.held_first / score.asked
        print(f"opinions held {held:.3f} (at the first request {first:.3f}) of {score.asked}")
        print(f"tokens an article, estimated at {BYTES} bytes each:")
        for label, name in (("draft", "the whole draft"), ("single", "the single items")):
            number = sum((job.rows[0].label == "draft") == (label == "draft") for job in jobs)
            if number:
                print(f"  {name} {score.tokens[label] // number}")
        drafts = [_drafting_tokens(job) for job in jobs if job.rows[0].label == "draft"]
        if drafts:
            share = score.tokens["draft"] / sum(drafts)
            print(f"  to draft it took {sum(drafts) // len(drafts)}; to read it {share:.2f} of that")


def _drafting_tokens(job: Job) -> int:
    sent = sum(len(message["content"].encode()) for message in build_request(job.source).messages)
    return (sent + len(job.rows[0].draft.model_dump_json().encode())) // BYTES


def _folder(path: Path | None) -> Path | None:
    if path is not None:
        path.mkdir(parents=True, exist_ok=True)
    return path


def main() -> None:
    """Export, score, or both."""
    parser = argparse.ArgumentParser(description="What a second reader sees.")
    parser.add_argument("--export", type=Path, help="write the requests into this folder")
    parser.add_argument("--replies", type=Path, help="score the replies in this folder")
    parser.add_argument("--half", choices=("even", "odd"), default="", help="of the articles' numbers")
    parser.add_argument("--data", type=Path, default=DATA)
    arguments = parser.parse_args()
    if not (arguments.data / "articles.jsonl").exists():
        raise SystemExit(f"{arguments.data} does not hold the set: see data/README.md")
    jobs = read_jobs(arguments.data, arguments.half)
    target = _folder(arguments.export)
    if arguments.replies is None:
        if target is None:
            parser.error("give --export, --replies or both")
        for job in jobs:
            export(target, job.name, job.request())
        print(f"{len(jobs)} requests written to {target}")
        return
    score = Score()
    scored = [job for job in jobs if score_job(job, arguments.replies, score, target)]
    show(score, scored)


if __name__ == "__main__":
    main()
