"""Show how often editors overruled each rule, from decided briefs or from the journals of decisions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.commands.brief_files import each_brief, holds_many, read_brief
from summarizer.commands.output import say, write_json, write_stdout
from summarizer.editing.story import explain
from summarizer.evaluate.overruled import problems_of, render_overruled, weigh
from summarizer.model.brief import Brief
from summarizer.model.errors import BriefError, SettingsError
from summarizer.model.seal import digest_of
from summarizer.review.desk import find_strays
from summarizer.review.journal import live_edits, read_journal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.editing.story import ItemStory
    from summarizer.model.finding import Finding
    from summarizer.review.journal import Entry

__all__ = ["show_overruled"]

_JOURNAL = ".decisions.jsonl"
_BRIEFS = (".json", ".jsonl", ".ndjson", ".parquet", "")

_Left = dict[str, "tuple[Finding, ...]"]


def show_overruled(names: Sequence[str], *, as_json: bool) -> int:
    """Print how often each rule was overruled in the files `names`, and return 0.

    Raises:
        SummarizerError: A file is neither a decided brief nor a journal beside its briefs.
    """
    found = weigh(pair for name in names for pair in _read(Path(name)))
    if as_json:
        write_json(found.model_dump_json(indent=2) + "\n")
    else:
        write_stdout(render_overruled(found))
    return 0


def _read(path: Path) -> Iterator[tuple[Brief, _Left]]:
    if path.name.endswith(_JOURNAL):
        yield from _from_journal(path)
        return
    for brief in _briefs(path):
        yield brief, problems_of(_stories(brief, path))


def _from_journal(path: Path) -> Iterator[tuple[Brief, _Left]]:
    """Yield each brief of a journal with its decisions; what was left of each item was written down."""
    if not path.is_file():
        raise SettingsError(f"{path} does not exist: give a journal, or a decided brief")
    stem = path.name.removesuffix(_JOURNAL)
    beside = next((one for end in _BRIEFS if (one := path.with_name(stem + end)).exists()), None)
    if beside is None:
        raise SettingsError(f"the briefs of {path} ({stem}.json or .jsonl) are not beside it: put them there")
    entries, torn = read_journal(path)
    if torn:
        say(f"{path}: its last line is incomplete and does not count")
    seen: set[str] = set()
    for base in _briefs(beside):
        digest = digest_of(base)
        seen.add(digest)
        live = live_edits(entry for entry in entries if entry.brief == digest)
        brief = base.model_copy(update={"edits": (*base.edits, *(e.edit for e in live if e.edit))})
        yield brief, problems_of(_stories(base, beside)) | _left_by(live)
    if strays := find_strays(entries, seen):
        raise SettingsError(
            f"{path}, line {strays[0]}: {beside} has no such brief, perhaps because the brief was written "
            "again: look at it"
        )


def _left_by(live: Sequence[Entry]) -> _Left:
    return {entry.edit.item: entry.left for entry in live if entry.edit}


def _briefs(path: Path) -> Iterator[Brief]:
    if not holds_many(path):
        yield read_brief(path)
        return
    for place, found in each_brief(path):
        if not isinstance(found, Brief):
            raise BriefError(f"{place}: {found}")
        yield found


def _stories(brief: Brief, path: Path) -> tuple[ItemStory, ...]:
    try:
        return explain(brief)
    except BriefError as error:
        raise BriefError(f"{path}: {error}") from error
