"""The phrases of certainty of a language, laid out for reading a text word by word."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.lang.certainty_words import CueKind, Reach
from summarizer.lang.pack import pack_of

if TYPE_CHECKING:
    from summarizer.lang.certainty_words import CertaintyWords

__all__ = ["Frame", "Phrases", "phrases_of"]

# A phrase's words with what it does; a neutral one has no kind.
Row = tuple[tuple[str, ...], CueKind | None, Reach]


class Frame(NamedTuple):
    """What a phrase of two parts does, and its second part.

    Attributes:
        kind: What it does.
        reach: Which words it governs.
        closing: The words that close the clause.
        behind_participle: Those that must have a participle before them.
    """

    kind: CueKind
    reach: Reach
    closing: frozenset[str]
    behind_participle: frozenset[str]


class Phrases(NamedTuple):
    """The phrases of one language.

    Attributes:
        single: Those of one word, by it.
        longer: The others by their first and second word, the longest first.
        first: The first words of both.
        frames: Those of two parts apart from each other, by their first word.
        endings: Endings that are cues, the longest first, each with what it does and governs.
        words: What they were made of.
    """

    single: dict[str, Row]
    longer: dict[str, dict[str, tuple[Row, ...]]]
    first: frozenset[str]
    frames: dict[str, tuple[Frame, ...]]
    endings: dict[str, tuple[CueKind, Reach]]
    words: CertaintyWords


@lru_cache(maxsize=8)
def phrases_of(language: str) -> Phrases | None:
    """Return the phrases of the language with this tag, `None` where it has none."""
    pack = pack_of(language)
    return None if pack is None or pack.certainty is None else _lay_out(pack.certainty)


def _lay_out(words: CertaintyWords) -> Phrases:
    single: dict[str, Row] = {}
    longer: dict[str, dict[str, list[Row]]] = {}
    rows: list[tuple[CueKind | None, Reach, str]] = [*words.phrases, (None, "clause", words.neutral)]
    for kind, reach, phrases in rows:
        for phrase in filter(None, phrases.split("|")):
            parts = tuple(phrase.split())
            if len(parts) == 1:
                single.setdefault(parts[0], (parts, kind, reach))
            else:
                longer.setdefault(parts[0], {}).setdefault(parts[1], []).append((parts, kind, reach))
    ordered = {
        first: {second: tuple(sorted(found, key=lambda row: -len(row[0]))) for second, found in table.items()}
        for first, table in longer.items()
    }
    frames: dict[str, list[Frame]] = {}
    for kind, reach, frame in words.frames:
        first, _, last = frame.partition("…")
        closing = last.split()
        known = Frame(
            kind,
            reach,
            frozenset(form for form in closing if not form.endswith("+")),
            frozenset(form[:-1] for form in closing if form.endswith("+")),
        )
        for form in first.split():
            frames.setdefault(form, []).append(known)
    endings: dict[str, tuple[CueKind, Reach]] = {
        ending: (kind, reach) for kind, reach, row in words.endings for ending in row.split()
    }
    return Phrases(
        single,
        ordered,
        frozenset(single.keys() | ordered.keys()),
        {form: tuple(rows) for form, rows in frames.items()},
        endings,
        words,
    )
