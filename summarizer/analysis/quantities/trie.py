"""Word lists as regular expressions that share prefixes: linear to match, longest word first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["fold_phrase", "trie_pattern"]

_GAP = r"\s{1,3}"


def trie_pattern(words: Iterable[str], *, backwards: bool = False) -> str:
    """Return a pattern that matches the longest of `words` at a place; a space stands for white space.

    With `backwards` the pattern is meant for a reversed text, so that a phrase before a number is found
    by one anchored match instead of a search.
    """
    root: dict[str, Any] = {}
    for word in sorted(set(words)):
        node = root
        for char in reversed(word) if backwards else word:
            node = node.setdefault(char, {})
        node[""] = True
    return _emit(root)


def fold_phrase(matched: str) -> str:
    """Return `matched` with each run of white space as one space, as the tables spell it."""
    return " ".join(matched.split())


def _emit(node: dict[str, Any]) -> str:
    chars = [char for char in node if char]
    if not chars:
        return ""
    single = [char for char in chars if char != " " and set(node[char]) == {""}]
    branches = [
        (_GAP if char == " " else re.escape(char)) + _emit(node[char]) for char in chars if char not in single
    ]
    if len(single) == 1:
        branches.append(re.escape(single[0]))
    elif single:
        branches.append("[" + "".join(map(re.escape, single)) + "]")
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{body})?" if "" in node else body
