"""A language as data: what it brings to each check, and how far each check can judge it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from summarizer.lang.codes import CODES, primary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.lang.certainty_words import CertaintyWords
    from summarizer.lang.compared_words import ComparedWords
    from summarizer.lang.draft_words import DraftWords
    from summarizer.lang.furniture_words import FurnitureWords
    from summarizer.lang.layout_words import LayoutWords
    from summarizer.lang.name_words import NameWords
    from summarizer.lang.page_words import PageWords
    from summarizer.lang.quantity_words import QuantityWords
    from summarizer.lang.speech_words import SpeechWords
    from summarizer.lang.text_words import TextWords
    from summarizer.model.finding import Check

__all__ = ["Level", "Pack", "name_of", "pack_of", "speech_words"]

Level = Literal["full", "partly", "none"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pack:
    """What one language brings.

    Attributes:
        code: Its BCP 47 primary subtag.
        name: Its name in English.
        levels: How far each check judges an article and a brief in it. A check that is not named here judges
            any language: quotations and shape compare characters.
        quantities: Number words, number format, units, dates.
        layout: Headings and other words of a rendered brief.
        certainty: Phrases that hedge, attribute, deny and negate.
        drafting: Words for the embedded drafter.
        pages: Words of pages that hold no article.
        furniture: Words by which what is not the story is told from it.
        speech: Verbs of saying and the words around them.
        names: Offices, places, words that only look like names.
        words: What opens a clause, and what words compare by.
        compared: The words by which a sentence of a brief is held against one of its article. English has
            rules of its own in the checks, and none here.
    """

    code: str
    name: str
    levels: Mapping[Check, Level]
    quantities: QuantityWords
    layout: LayoutWords
    certainty: CertaintyWords | None = None
    speech: SpeechWords | None = None
    drafting: DraftWords | None = None
    furniture: FurnitureWords | None = None
    pages: PageWords | None = None
    names: NameWords | None = None
    words: TextWords | None = None
    compared: ComparedWords | None = None


def pack_of(tag: str) -> Pack | None:
    """Return the pack for a BCP 47 tag, read on first use; `None` where the language has none.

    >>> from summarizer.lang.pack import pack_of
    >>> pack_of("de-AT").name, pack_of("fi")
    ('German', None)
    """
    code = primary(tag)
    return _load(code) if code in CODES else None


def name_of(tag: str) -> str:
    """Return the English name of the language of a BCP 47 tag; the tag where it has no pack.

    >>> from summarizer.lang.pack import name_of
    >>> name_of("de-AT"), name_of("fi")
    ('German', 'fi')
    """
    pack = pack_of(tag)
    return pack.name if pack else tag


def speech_words(tag: str) -> SpeechWords | None:
    """Return the words of speech for a BCP 47 tag; `None` where its language brings none.

    English brings none here: its speech is read by `summarizer.analysis.speech` with its own tables.
    """
    pack = pack_of(tag)
    return pack.speech if pack is not None else None


@lru_cache(maxsize=len(CODES))
def _load(code: str) -> Pack:
    pack: Pack = import_module(f"summarizer.lang.{code}.pack").PACK
    return pack
