"""Print the history of each item of a brief, or its state against a new version of the article."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.commands.brief_files import read_brief
from summarizer.commands.output import say, say_notes, write_json, write_lines
from summarizer.editing.recheck import recheck
from summarizer.editing.story import explain, tell
from summarizer.export.sections import CHANGED_NOTE, LEVELS, name_place
from summarizer.intake import name_given, read_article
from summarizer.model.seal import seal_state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from summarizer.editing.recheck import ItemStanding, Standing
    from summarizer.editing.story import ItemStory

__all__ = ["explain_file", "recheck_file"]

# Each standing in the plural.
_SUMMED: dict[Standing, str] = {"stands": "stand", "moved": "moved", "altered": "altered", "gone": "gone"}


def explain_file(brief: Path, *, as_json: bool) -> int:
    """Print the history of each item of the brief in the file `brief`, and return 0.

    Raises:
        SummarizerError: The file does not contain a brief.
    """
    subject = read_brief(brief)
    if as_json:
        _print_json([_story(story) for story in explain(subject)])
    else:
        write_lines(tell(subject))
    return 0


def recheck_file(brief: Path, article: str, *, as_json: bool) -> int:
    """Print the state of each item against a new version; return 1 if one no longer holds.

    Raises:
        SummarizerError: One of the files cannot be read as what it should be.
    """
    subject = read_brief(brief)
    if seal_state(subject) == "changed":
        say(f"{brief}: {CHANGED_NOTE}")
    current = read_article(article)
    say_notes(name_given(article), current)
    standings = recheck(subject, current)
    if as_json:
        _print_json([item.model_dump(mode="json") | {"holds": item.holds} for item in standings])
    else:
        write_lines("".join(_lines(item) for item in standings) + _sum_up(standings))
    return 0 if all(item.holds for item in standings) else 1


def _story(story: ItemStory) -> dict[str, object]:
    return {
        "proposed": story.proposed,
        "content": story.content,
        "edits": [edit.model_dump(mode="json") for edit in story.edits],
        "stands": story.stands,
        "verdicts": [verdict.model_dump(mode="json") for verdict in story.verdicts],
        **({"opinions": [o.model_dump(mode="json") for o in story.opinions]} if story.opinions else {}),
    }


def _lines(item: ItemStanding) -> str:
    lines = [f"{item.standing:8} {name_place(item.path)}: {item.text}"]
    if item.standing in {"altered", "gone"}:
        kept = {part.text for part in item.before} & {part.text for part in item.after}
        lines += [f"    was: {part.text}" for part in item.before if part.text not in kept]
        lines += [f"    is:  {part.text}" for part in item.after if part.text not in kept]
    lines += [
        f"    {LEVELS[f.severity]} {f.code}: {f.message}" for f in item.findings if f.severity != "info"
    ]
    return "\n".join(lines) + "\n"


def _sum_up(standings: Sequence[ItemStanding]) -> str:
    counts = Counter(item.standing for item in standings)
    parts = [f"{counts[standing]} {_SUMMED[standing]}" for standing in _SUMMED if counts[standing]]
    broken = sum(not item.holds for item in standings)
    end = f"{broken} no longer {'holds' if broken == 1 else 'hold'}" if broken else "all hold"
    return f"\n{len(standings)} items: {', '.join(parts)}; {end}.\n"


def _print_json(value: object) -> None:
    write_json(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
