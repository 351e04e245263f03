"""Which tables read the quantities of a language: its pack's, or those of a language without a pack."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from summarizer.lang.codes import primary
from summarizer.lang.en.quantities import ENGLISH
from summarizer.lang.number_formats import european
from summarizer.lang.pack import pack_of

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import QuantityWords

__all__ = ["quantities_of"]

# Languages with tables for quantities and no pack, so that a brief of an article in them can be judged.
_ONLY_QUANTITIES: Final = frozenset({"es", "zh"})


@lru_cache(maxsize=32)
def quantities_of(tag: str) -> QuantityWords:
    """Return the tables for a BCP 47 tag; the English ones where the language has none.

    >>> quantities_of("es-MX").code
    'es'
    """
    pack = pack_of(tag)
    if pack is not None:
        return pack.quantities
    code = primary(tag)
    if code in _ONLY_QUANTITIES:
        words: QuantityWords = import_module(f"summarizer.lang.{code}.quantities").QUANTITIES
        return words
    return european(code) or ENGLISH
