"""Where each item of a draft stands after the edits, and what an editor decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.sections import ACTIONS
from summarizer.model.brief import EDITOR_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model.brief import Brief, Edit
    from summarizer.model.draft import Draft

__all__ = ["LISTS", "SINGLES", "Places", "decision_on", "decisions_of", "tell_decision"]

LISTS = ("key_takeaways", "verified_facts", "context_and_impact", "official_statements", "unconfirmed")
"""The sections that hold any number of items."""

SINGLES = ("headline", "lead", "bottom_line")
"""The sections that hold one."""


class Places:
    """Where the items of a draft stand while its edits are followed.

    An item goes by its JSON pointer in the draft, wherever it stands. Only edits that replay can be followed.
    """

    def __init__(self, draft: Draft) -> None:
        self.sections: dict[str, list[str]] = {name: [f"/{name}"] for name in SINGLES}
        """For each section the items that stand in it, in order; "" is an empty place."""
        for name in LISTS:
            self.sections[name] = [f"/{name}/{index}" for index in range(len(getattr(draft, name)))]

    def item_at(self, path: str) -> str:
        """Return the item that the field at `path` belongs to, "" where there is none."""
        section, index, _ = _split(path)
        here = self.sections.get(section, [])
        return here[index] if index < len(here) else ""

    def follow(self, edit: Edit) -> str:
        """Move the item that `edit` speaks of as the edit does, and return it; "" where it speaks of none."""
        if edit.before is None and edit.action in EDITOR_ACTIONS:
            if edit.after is not None:
                self._put(edit.path, edit.item)
            return edit.item
        item = self.item_at(edit.path)
        section, index, is_whole = _split(edit.path)
        takes_out = is_whole and (bool(edit.to) or edit.after is None)
        if item and takes_out and edit.action not in {"flag", "raise"}:
            if section in SINGLES:
                self.sections[section][0] = ""
            else:
                del self.sections[section][index]
            if edit.to:
                self._put(edit.to, item)
        return item

    def standing(self) -> dict[str, str]:
        """Return for each item that stands its JSON pointer in the brief."""
        return {
            item: f"/{name}" if name in SINGLES else f"/{name}/{index}"
            for name, items in self.sections.items()
            for index, item in enumerate(items)
            if item
        }

    def _put(self, path: str, item: str) -> None:
        section, index, _ = _split(path)
        here = self.sections.get(section, [])
        if section in SINGLES:
            here[0] = item
        else:
            here.insert(len(here) if path.endswith("/-") else index, item)


def decisions_of(brief: Brief) -> dict[str, Edit]:
    """Return what an editor last decided about each item that stands, by its JSON pointer in the brief."""
    places, last = Places(brief.draft), dict[str, "Edit"]()
    for edit in brief.edits:
        item = places.follow(edit)
        if edit.by:
            last[item] = edit
    return {path: last[item] for item, path in places.standing().items() if item in last}


def decision_on(path: str, decisions: Mapping[str, Edit]) -> Edit | None:
    """Return what was decided about the item that the field at `path` belongs to; `None` for nothing."""
    while path and path not in decisions:
        path = path.rpartition("/")[0]
    return decisions.get(path)


def tell_decision(edit: Edit) -> str:
    """Return in words what an editor decided, who it was, and on which day.

    >>> from datetime import UTC, datetime
    >>> from summarizer.export.places import tell_decision
    >>> from summarizer.model.brief import Edit
    >>> from summarizer.model.finding import Finding
    >>> why = Finding(code="editor.accepted", check="editor", path="/lead", start=0, end=0, text="",
    ...               severity="info", message="An editor accepted the item as it stands.")
    >>> at = datetime(2026, 3, 5, 12, tzinfo=UTC)
    >>> text = {"text": "It rained.", "evidence": [1]}
    >>> edit = Edit(action="accept", finding=why, path="/lead", before=text, after=text, by="Ana Ruiz", at=at)
    >>> tell_decision(edit)
    'accepted by Ana Ruiz, 2026-03-05'
    """
    day = f", {edit.at.date().isoformat()}" if edit.at else ""
    of_removal = edit.action == "accept" and edit.before is None
    return f"{'removal ' if of_removal else ''}{ACTIONS[edit.action]} by {edit.by}{day}"


def _split(path: str) -> tuple[str, int, bool]:
    """Return the section of a JSON pointer, the item's index in it, and whether it names the whole item."""
    section, *rest = path.split("/")[1:] or [""]
    if section in SINGLES:
        return section, 0, not rest
    index = int(rest[0]) if rest and rest[0].isdecimal() else 0
    return section, index, len(rest) == 1
