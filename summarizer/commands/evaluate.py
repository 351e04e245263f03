"""Measure the checks on seeded errors in real articles, and hold them to floors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.commands.output import say, show_progress, write_file, write_stdout
from summarizer.evaluate.card import measure, render_card
from summarizer.evaluate.floors import find_breaches, raise_floors, read_floors
from summarizer.intake import read_articles, read_text
from summarizer.source import read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["evaluate_files"]


def evaluate_files(
    paths: Sequence[Path], *, count: int, floors: Path | None, lift: bool, as_json: bool
) -> int:
    """Print the miss-rate card of the checks on the articles in `paths`; return 1 when a floor is broken.

    A path may be a folder: its articles are taken in the order of their names. With `lift`, the floors
    are raised to what was reached, and written anew.

    Raises:
        SummarizerError: An article or the floors cannot be read, or the floors are of other articles.
    """
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    sources = [read(article) for article in read_articles([file for file in files if file.is_file()])]
    with show_progress(f"Measuring on {len(sources)} articles"):
        card = measure(sources, count=count)
    write_stdout(card.model_dump_json(indent=2) + "\n" if as_json else render_card(card))
    if floors is None:
        return 0
    known = read_floors(read_text(floors), str(floors)) if floors.exists() else None
    breaches = find_breaches(card, known) if known is not None else ()
    for breach in breaches:
        say(breach)
    if lift:
        write_file(floors, raise_floors(card, known).model_dump_json(indent=2) + "\n")
    return 1 if breaches else 0
