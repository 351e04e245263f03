"""What was done to the words of a quotation, and the one word that names the worst of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.quotes.judgement import Change
from summarizer.checks.quotes.meaning import count_negations, is_number
from summarizer.lang.en.checks.quotes.meaning import MODALS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from summarizer.checks.quotes.align import Pair

__all__ = ["list_changes", "name_reason"]


def list_changes(
    pairs: Sequence[Pair], quoted: Sequence[str], said: Mapping[int, str], excused: Collection[int] = ()
) -> list[Change]:
    """Return the changes that `pairs` hold, moved words recognised, in the order of the article.

    `excused` are the places in the quotation (number of words before them) where a marked cut allows a drop.
    """
    changes: list[Change] = []
    index = 0
    words_before = 0
    while index < len(pairs):
        word, place = pairs[index]
        if word >= 0 and place >= 0 and quoted[word] == said[place]:
            words_before = word + 1
            index += 1
            continue
        old: list[str] = []
        new: list[str] = []
        while index < len(pairs):
            word, place = pairs[index]
            if word >= 0 and place >= 0 and quoted[word] == said[place]:
                break
            if word >= 0:
                new.append(quoted[word])
                words_before = word + 1
                if place >= 0:
                    old.append(said[place])
            elif words_before not in excused:
                old.append(said[place])
            index += 1
        if not old and not new:
            continue
        kind = "substituted" if old and new else "dropped" if old else "added"
        changes.append(Change(kind, " ".join(old), " ".join(new)))
    return _find_moves(changes)


def _find_moves(changes: list[Change]) -> list[Change]:
    """Return `changes` with what was dropped in one place and added in another called moved."""
    if len(changes) < 2:
        return changes
    dropped = sorted(word for change in changes for word in change.said.split())
    added = sorted(word for change in changes for word in change.quoted.split())
    if dropped and dropped == added:
        return [Change("moved", change.said, change.quoted) for change in changes]
    return changes


def name_reason(changes: Sequence[Change]) -> str:
    """Return the reason for a rejection: "negation", "number", "modal", "reordered", "substituted", ..."""
    said = [word for change in changes for word in change.said.split()]
    quoted = [word for change in changes for word in change.quoted.split()]
    if changes and all(change.kind == "moved" for change in changes):
        return "reordered"
    if count_negations(said) != count_negations(quoted):
        dropped_only = all(change.kind == "dropped" for change in changes)
        if not (dropped_only and len(said) > 3):
            return "negation"
    for change in changes:
        if change.kind != "substituted":
            continue
        old, new = change.said.split(), change.quoted.split()
        if any(is_number(word) for word in old) and any(is_number(word) for word in new):
            return "number"
        if any(word in MODALS for word in old) and any(word in MODALS for word in new):
            return "modal"
    kinds = {change.kind for change in changes}
    for kind in ("substituted", "dropped", "added"):
        if kind in kinds and len(kinds) == 1:
            return kind
    return "substituted"
