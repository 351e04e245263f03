"""Edits replayed on a draft: each changes what stood at its path, and fits nowhere else."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from summarizer.model.brief import EDITOR_ACTIONS
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model.brief import Edit

__all__ = ["BLANK_STATEMENT", "apply_edit", "replay", "value_at"]

BLANK_STATEMENT: dict[str, Any] = {"text": "", "evidence": []}
"""What stands in the place of a lead or a bottom line that was taken out."""

_INDEX = re.compile(r"[0-9]{1,9}")
_LONGEST_SHOWN = 200


def replay(draft: Draft, edits: Iterable[Edit]) -> Draft:
    """Return `draft` with `edits` applied in order. An item that was accepted must stand there, too.

    Raises:
        BriefError: An edit does not fit: what it says stood at its path does not stand there.
    """
    changes = [edit for edit in edits if edit.action not in {"flag", "raise"}]
    if not changes:
        return draft
    content: dict[str, Any] = draft.model_dump(mode="json")
    for edit in changes:
        try:
            apply_edit(content, edit)
        except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
            raise BriefError(f"edit of {edit.path} does not fit: there is no such place") from error
    try:
        return Draft.model_validate_json(json.dumps(content))
    except ValidationError as error:
        raise BriefError("the edits leave something that is no draft") from error


def apply_edit(content: dict[str, Any], edit: Edit) -> None:
    """Make the change that `edit` records in `content`, a draft's JSON values.

    Raises:
        BriefError: What it says stood at its path does not stand there.
    """
    if edit.before is None and edit.action in EDITOR_ACTIONS:
        # What was taken out is put back, or its removal is accepted: nothing stands there.
        if edit.after is not None:
            _put(content, edit.path, deepcopy(edit.after))
        return
    holder, key = _locate(content, edit.path)
    if holder[key] != edit.before:
        raise BriefError(f"edit of {edit.path} does not fit: {_shorten(edit.before)} does not stand there")
    # A copy: what an edit records is never changed by a later edit of the same item.
    after = deepcopy(edit.after)
    if after is not None and not edit.to:
        holder[key] = after
        return
    if isinstance(holder, list):
        del holder[key]
    else:
        holder[key] = "" if isinstance(holder[key], str) else dict(BLANK_STATEMENT)
    if edit.to:
        _put(content, edit.to, after)


def value_at(content: dict[str, Any], path: str) -> Any:  # noqa: ANN401 - a JSON value
    """Return a copy of the JSON value that the JSON pointer `path` names.

    >>> from summarizer.editing.replay import value_at
    >>> value_at({"lead": {"text": "It rained."}}, "/lead/text")
    'It rained.'
    """
    holder, key = _locate(content, path)
    return deepcopy(holder[key])


def _put(content: dict[str, Any], path: str, value: Any) -> None:  # noqa: ANN401 - a JSON value
    """Put `value` where `path` says: into a list before what stands there, at its end for `-`."""
    parent, _, last = path.rpartition("/")
    holder, key = _locate(content, parent) if parent else (content, last)
    if not parent:
        if holder[key] not in ("", BLANK_STATEMENT):
            raise BriefError(f"edit of {path} does not fit: the place is taken")
        holder[key] = value
        return
    items: list[Any] = holder[key]
    place = len(items) if last == "-" else _read_index(last)
    if place > len(items):
        raise BriefError(f"edit of {path} does not fit: there is no such place")
    items.insert(place, value)


def _locate(content: dict[str, Any], path: str) -> tuple[Any, Any]:
    """Return the container and the key that the JSON pointer `path` ends in."""
    *parents, last = path.split("/")[1:]
    holder: Any = content
    for name in parents:
        holder = holder[_read_index(name)] if isinstance(holder, list) else holder[name]
    return (holder, _read_index(last)) if isinstance(holder, list) else (holder, last)


def _read_index(name: str) -> int:
    """Return the index that a JSON pointer gives in plain digits: there is no -1 in one.

    Raises:
        ValueError: It is none.
    """
    if not _INDEX.fullmatch(name):
        raise ValueError(f"{name!r} is no index")
    return int(name)


def _shorten(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
