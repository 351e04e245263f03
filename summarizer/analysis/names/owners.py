"""A word of a name without the ending of what owns: "Russland" of "Russlands"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["owners_of"]

_SHORTEST = 3


def owners_of(key: str, genitives: Iterable[str]) -> tuple[str, ...]:
    """Return what a word may be without one of the endings `genitives`; three letters stay.

    >>> from summarizer.analysis.names.owners import owners_of
    >>> owners_of("russlands", ("s", "es")), owners_of("us", ("s",))
    (('russland',), ())
    """
    return tuple(
        key[: -len(ending)]
        for ending in genitives
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST
    )
