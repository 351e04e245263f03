"""Every verdict on the given sets, a line each, to compare two versions of the checks byte for byte.

    PYTHONPATH=. .venv/bin/python bench/checks/verdicts.py before.jsonl [--folder FOLDER ...]
    (change something)
    PYTHONPATH=. .venv/bin/python bench/checks/verdicts.py after.jsonl && cmp before.jsonl after.jsonl

The sets: the drafts and single items of `llm_briefs` and of each FOLDER like it, the older labelled
summaries, and each sentence of the parallel news beside itself and beside its English one.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rules import DATA, LABELLED, alone

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.run import check_draft, check_passages
from summarizer.model.article import Article
from summarizer.model.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model.report import Report

LANGUAGES = ("en", "de", "fr", "es", "zh")


def of_folder(folder: Path) -> Iterator[tuple[str, Report]]:
    """Yield the report on each draft and each single item of a folder."""
    for row in rows_of(folder / "articles.jsonl"):
        kept = {name: row[name] for name in ("id", "text", "title", "publisher") if row.get(name)}
        source = read(Article.model_validate(kept))
        draft = folder / "drafts" / f"{row['n']:02}.json"
        if draft.exists():
            read_draft = Draft.model_validate_json(draft.read_text(encoding="utf-8"))
            yield draft.name, check_draft(read_draft, source)
        planted = folder / "planted" / f"{row['n']:02}.jsonl"
        for number, item in enumerate(rows_of(planted) if planted.exists() else ()):
            yield f"{planted.name} {number}", check_draft(alone(item["section"], item["item"]), source)


def of_labelled(name: str) -> Iterator[tuple[str, Report]]:
    """Yield the report on each summary of an older labelled set."""
    for row in rows_of(DATA / f"{name}.jsonl"):
        source = read(Article(text=row["source"], id=row["id"]))
        yield f"{name} {row['id']}", check_passages(free_text(row["summary"]), source)


def of_parallel() -> Iterator[tuple[str, Report]]:
    """Yield the report on each sentence as a text about itself, and the English one as a text about each."""
    for row in rows_of(DATA / "parallel_news.jsonl"):
        for language in LANGUAGES:
            source = read(Article(text=row[language], language=language))
            for said in dict.fromkeys(("en", language)):
                report = check_passages(free_text(row[said]), source)
                yield f"{row['id']} {said} of {language}", report


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file of JSON lines."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def main() -> None:
    """Write the verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("out", type=Path, help="the file to write")
    parser.add_argument("--folder", type=Path, action="append", default=[])
    asked = parser.parse_args()
    if not DATA.exists():
        print("skipped: the development data is not in ../shared/data")
        return
    with asked.out.open("w", encoding="utf-8") as out:
        for reports in (
            *map(of_folder, (DATA / "llm_briefs", *asked.folder)),
            *map(of_labelled, LABELLED),
            of_parallel(),
        ):
            for label, report in reports:
                verdicts = [verdict.model_dump(mode="json") for verdict in report.verdicts]
                out.write(f"{label}\t{json.dumps(verdicts, ensure_ascii=False)}\n")


if __name__ == "__main__":
    main()
