"""How an English text is read."""

from __future__ import annotations

from summarizer.lang.en.content_words import content_words
from summarizer.lang.en.equivalents import is_accounted
from summarizer.lang.en.words import ABBREVIATIONS, LIGHT, OPENERS, stem_of
from summarizer.lang.text_words import TextWords
from summarizer.text.roots import roots_of

__all__ = ["ENGLISH"]

ENGLISH = TextWords(
    openers=OPENERS,
    abbreviations=ABBREVIATIONS,
    light=LIGHT,
    stem_of=stem_of,
    content_words=content_words,
    roots_of=roots_of,
    is_accounted=is_accounted,
    has_synonyms=True,
)
