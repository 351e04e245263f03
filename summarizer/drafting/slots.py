"""Templates and the fences around what is put into them."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["fill", "fill_some", "make_marker"]

_SLOT = re.compile(r"\{\{ ([a-z_]+) \}\}")


def fill(template: str, slots: Mapping[str, str]) -> str:
    """Return `template` with each `{{ name }}` replaced in a single pass; values are never read as templates.

    Raises:
        KeyError: A slot has no value, or a value no slot.
    """
    wanted = set(_SLOT.findall(template))
    if wanted != set(slots):
        raise KeyError(f"the template's slots are {sorted(wanted)}, the values' names {sorted(slots)}")
    return _SLOT.sub(lambda match: slots[match[1]], template)


def fill_some(template: str, slots: Mapping[str, str]) -> str:
    """Return `template` with those slots filled that have a value; the others stay."""
    return _SLOT.sub(lambda match: slots.get(match[1], match[0]), template)


def make_marker(text: str, name: str = "article") -> str:
    """Return a marker for a fence around `text`, in which it does not occur; the same for the same text."""
    attempt = 0
    while True:
        digest = hashlib.sha256(f"{attempt}\0{text}".encode()).hexdigest()[:12]
        if digest not in text:
            return f"{name}-{digest}"
        attempt += 1
