"""What a second reader is asked about: the items of a brief, or the sentences of a free text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from summarizer.checks.passage import item_of, passages_of
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.checks.passage import Passage
    from summarizer.model.draft import Draft
    from summarizer.model.report import Report

__all__ = ["Item", "Key", "items_of", "items_of_text", "key_of", "with_doubts"]

Key = tuple[tuple[str, str], ...]
"""The words that an opinion is of: the fields of an item and what stands in them."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item to be read.

    Attributes:
        name: What it is called in the request: `lead`, `key_takeaways/0`; `sentence/3` of a free text.
        path: Its JSON pointer; "" in a free text.
        content: Its fields that hold something, by name. The sentences it cites are not among them: the
            reader finds its own.
        cited: The numbers of the article's sentences it cites.
        start: In a free text, where it begins.
        doubts: What a check suspects of it, a sentence each.
        fault: What was wrong with an earlier answer about it, "" when it is asked for the first time.
    """

    name: str
    path: str
    content: Mapping[str, str]
    cited: tuple[int, ...] = ()
    start: int = 0
    doubts: tuple[str, ...] = ()
    fault: str = ""

    @property
    def key(self) -> Key:
        """What an opinion of it is found by: its words, not its place."""
        return key_of(self.content)

    @property
    def main(self) -> str:
        """The name of the field that is the item itself."""
        return next(iter(self.content))

    def path_of(self, field: str) -> str:
        """Return the JSON pointer of one of its fields."""
        return self.path if not self.path or field == "headline" else f"{self.path}/{field}"

    def owns(self, path: str, start: int) -> bool:
        """Tell whether what is said of the field at `path`, from `start` on, is said of this item."""
        if self.path:
            return item_of(path) == self.path
        return not path and self.start <= start < self.start + len(self.content["text"])


def key_of(content: Mapping[str, str]) -> Key:
    """Return what an opinion of an item with this content is found by."""
    return tuple(sorted(content.items()))


def items_of(draft: Draft) -> tuple[Item, ...]:
    """Return the items of `draft` that hold something, in the order of the brief."""
    items: list[Item] = []
    for path, group in groupby(passages_of(draft), attrgetter("item")):
        fields = tuple(group)
        first = fields[0]
        if not first.text.strip():
            continue
        content = {_name_of(passage): passage.text for passage in fields}
        if first.status:
            content["status"] = first.status
        named = {name: text for name, text in content.items() if text}
        items.append(Item(path.removeprefix("/"), path, named, first.cited))
    return tuple(items)


def _name_of(passage: Passage) -> str:
    return "text" if passage.kind == "statement" else passage.kind


def items_of_text(text: str, language: str = "en") -> tuple[Item, ...]:
    """Return the sentences of a free text as items.

    >>> from summarizer.second_reader.items import items_of_text
    >>> [(item.name, item.content["text"]) for item in items_of_text("It rained. Nobody came.")]
    [('sentence/1', 'It rained.'), ('sentence/2', 'Nobody came.')]
    """
    return tuple(
        Item(f"sentence/{number}", "", {"text": span.of(text)}, start=span.start)
        for number, span in enumerate(split_sentences(text, language), start=1)
    )


def with_doubts(items: Iterable[Item], report: Report) -> tuple[Item, ...]:
    """Return `items` with what `report` doubts of each."""
    doubts = [finding for finding in report.findings if finding.is_doubt]
    return tuple(
        replace(
            item,
            doubts=tuple(dict.fromkeys(f.message for f in doubts if item.owns(f.path, f.start))),
        )
        for item in items
    )
