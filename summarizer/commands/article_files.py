"""Articles from files and folders; of a folder it is told what was left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.batching.folders import LeftOut
from summarizer.batching.inputs import Reading, open_inputs
from summarizer.batching.summary import say_count
from summarizer.commands.output import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from summarizer.batching.item import Item

__all__ = ["each_item", "say_left_out"]


def each_item(names: Sequence[str], reading: Reading | None = None) -> Iterator[Item]:
    """Yield the articles of the inputs `names`, or what stands in the place of one.

    What a folder or a pattern leaves out is told on standard error, when its files are known.
    """
    for name in names:
        left_out, is_told = LeftOut(), False
        for item in open_inputs([name], left_out, reading):
            if not is_told:
                # A folder is gone through before its first file is read.
                for note in left_out.notes:
                    say(f"{name}: {note}")
                is_told = True
            yield item


def say_left_out(folder: Path, taken: Collection[Path]) -> None:
    """Tell on standard error what `folder` holds besides the files that are `taken`, by their endings."""
    if not folder.is_dir():
        return
    others = [path for path in folder.iterdir() if path not in taken]
    kinds = Counter(path.suffix or "without ending" for path in others if not path.is_dir())
    counts = [f"{count} {kind}" for kind, count in sorted(kinds.items())]
    folders = len(others) - kinds.total()
    if others:
        counts += [say_count(folders, "folder")] if folders else []
        say(f"{folder}: left out: {', '.join(counts)}; to read them, name them")
