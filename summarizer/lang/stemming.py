"""The stems of a language with much inflection, from its tables: keys by which words compare.

A stem is no word of the language. It is light: endings go, then what a participle puts before. Words of one
root may still differ, and so may a compound from its parts: `is_accounted` asks for the first letters, and,
where the language makes compounds, for a word within another.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.lang.text_words import TextWords
from summarizer.text.roots import ROOT, roots_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Stemming", "words_by"]

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3
# Endings of so many letters leave three; one letter, and many, may be the word's own and leave four,
# as all do that are taken away after others.
_USUAL = (2, 3)
_EARLY = 2
_INFINITIVE = "n"  # what infinitives end with where something stands behind their prefix
# A part of a compound has so many letters: shorter ones stand in many words by chance.
_SHORTEST_PART = 5
_LONGEST_STEM = 40
# What is put before the end of a word in the set of roots.
_TAIL = "-"
_MORE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o"}


def _fold(form: str) -> str:
    """Return `form` without accents and umlauts."""
    if form.isascii():
        return form
    bare = "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))
    return "".join(_MORE.get(c, c) for c in bare)


@dataclass(frozen=True, kw_only=True, eq=False)
class Stemming:
    """The tables of a language.

    Attributes:
        stop: Words without content, in lower case.
        irregular: Forms and the form whose stem they have: "schloss:schließen".
        passes: Endings that are taken away, without accents: of each list in turn the first, as they stand,
            that leaves enough of the word.
        participle: What a participle has before its stem: "ge" of "gebaut", after a prefix as well.
        prefixes: Prefixes of verbs that may stand before it: "ab" of "abgelehnt".
        infinitive: What an infinitive has behind such a prefix: "zu" of "abzulehnen".
        equivalents: A line for each sense: words that news uses for one another.
        has_compounds: Whether words are written together: "Klimagipfel" has "Gipfel".
    """

    stop: frozenset[str]
    irregular: str
    passes: tuple[tuple[str, ...], ...]
    equivalents: str
    participle: str = ""
    prefixes: tuple[str, ...] = ()
    infinitive: str = ""
    has_compounds: bool = False

    @cached_property
    def _base_of(self) -> dict[str, str]:
        pairs = (pair.partition(":") for pair in self.irregular.split())
        return {_fold(form): base for form, _, base in pairs}

    @cached_property
    def _stop(self) -> frozenset[str]:
        return self.stop | frozenset(map(_fold, self.stop))

    @cached_property
    def stem_of(self) -> Callable[[str], str]:
        """Returns the key of a form in lower case; "" for a function word."""
        return lru_cache(maxsize=65536)(self._read)

    def _read(self, form: str) -> str:
        if form in self._stop:
            return ""
        plain = _fold(form).replace("'", "")
        base = self._base_of.get(plain)
        if base is not None:
            plain = _fold(base)
        if len(plain) < 2 and not plain.isdigit():
            return ""
        if any(char.isdigit() for char in plain):
            return plain
        if base is None:
            plain = self._without_participle(plain)
        for number, endings in enumerate(self.passes):
            plain = _without(plain, endings, is_early=number < _EARLY)
        return plain

    def _without_participle(self, stem: str) -> str:
        if not self.participle:
            return stem
        for prefix in ("", *self.prefixes):
            opening = prefix + self.participle
            if stem.startswith(opening) and len(stem) - len(opening) > _SHORTEST:
                return prefix + stem[len(opening) :]
        if self.infinitive and self.infinitive in stem and stem.endswith(_INFINITIVE):
            for prefix in self.prefixes:
                opening = prefix + self.infinitive
                if stem.startswith(opening) and len(stem) - len(opening) > _SHORTEST:
                    return prefix + stem[len(opening) :]
        return stem

    def content_words(self, text: str) -> tuple[str, ...]:
        """Return the keys of the content words of `text` in order, repeats kept."""
        forms = _WORD.findall(text.lower().replace("\u00ad", ""))
        return tuple(filter(None, map(self.stem_of, forms)))

    @cached_property
    def _table(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for line in self.equivalents.strip().splitlines():
            stems = frozenset(filter(None, map(self.stem_of, line.split())))
            for stem in sorted(stems):
                found[stem] = found.get(stem, frozenset()) | stems
        return found

    def roots_of(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the first letters of the longer of `stems` and, of compounds, what they may end with."""
        if not self.has_compounds:
            return roots_of(stems)
        return roots_of(stems).union(chain.from_iterable(map(_tails, stems)))

    def is_accounted(self, stem: str, have: frozenset[str], roots: frozenset[str]) -> bool:
        """Tell whether `have` holds `stem`, one that may stand for it or, among `roots`, one of its root."""
        if stem in have or (len(stem) >= ROOT and stem[:ROOT] in roots):
            return True
        if not self._table.get(stem, frozenset()).isdisjoint(have):
            return True
        return self.has_compounds and (
            _TAIL + stem in roots
            or any(tail[1:] in have or tail[1 : 1 + ROOT] in roots for tail in _tails(stem))
        )


def _without(word: str, endings: tuple[str, ...], *, is_early: bool) -> str:
    for ending in endings:
        least = _SHORTEST if is_early and len(ending) in _USUAL else _SHORTEST + 1
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=16384)
def _tails(stem: str) -> tuple[str, ...]:
    """Return what a compound may end with, marked as ends."""
    if len(stem) > _LONGEST_STEM:
        return ()
    return tuple(_TAIL + stem[at:] for at in range(_SHORTEST, len(stem) - _SHORTEST_PART + 1))


def words_by(
    stemming: Stemming,
    *,
    openers: frozenset[str],
    abbreviations: frozenset[str],
    elided: frozenset[str] = frozenset(),
    has_ordinal_point: bool = False,
) -> TextWords:
    """Return the words of a language that compares by `stemming`; the rest is as in `TextWords`."""
    return TextWords(
        openers=openers,
        abbreviations=abbreviations,
        light=frozenset(),
        stem_of=stemming.stem_of,
        content_words=stemming.content_words,
        roots_of=stemming.roots_of,
        is_accounted=stemming.is_accounted,
        elided=elided,
        has_ordinal_point=has_ordinal_point,
        has_decimal_comma=True,
    )
