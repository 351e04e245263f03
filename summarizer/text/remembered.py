"""What is worked out once for each word, and let go of where it has become much.

A cache that drops the oldest first keeps its entries in a chain, along which Python's collector walks: with
the words of some hundred articles that takes as long as all else it looks at. A plain table of words it
leaves out.
"""

from __future__ import annotations

from typing import Final, Protocol, TypeVar

__all__ = ["forget_words", "per_word"]

# More different words than some hundred articles have.
_MOST: Final = 32_768


class _Counts(Protocol):
    @property
    def currsize(self) -> int: ...


class _Table(Protocol):
    def cache_info(self) -> _Counts: ...

    def cache_clear(self) -> None: ...


_T = TypeVar("_T", bound=_Table)
_tables: Final[list[_Table]] = []


def per_word(table: _T) -> _T:
    """Return `table`, a function of a word under `functools.cache`, whose words `forget_words` lets go of."""
    _tables.append(table)
    return table


def forget_words() -> None:
    """Let go of what each table remembers that has grown large: asked for before an article is read."""
    for table in _tables:
        if table.cache_info().currsize > _MOST:
            table.cache_clear()
