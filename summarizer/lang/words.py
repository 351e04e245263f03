"""The words of a text with their stems, and the clauses and sentences they stand in."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from summarizer.lang.en.text_words import ENGLISH
from summarizer.lang.pack import pack_of
from summarizer.text.remembered import per_word
from summarizer.text.spans import split_pieces
from summarizer.text.spelling import UNSEEN, without_unseen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lang.text_words import TextWords

__all__ = ["Words", "read_words", "text_words_of"]

# Most words are plain: tried first, and at no space, they are found in three quarters of the time.
_WORD = re.compile(r"((?! )(?:[a-zA-Z][a-z]*+(?=[ ,.])|[^\W_]++(?:['’][^\W\d_]+)*))")
# What separates clauses: any of these marks, a dash between spaces, a line that ends.
_CLAUSE_MARKS = re.compile(r"[,;:()\[\]—–“”\"«»\n]|\s-{1,2}\s|[.!?…](?:\s|\Z)")
_SENTENCE_MARKS = re.compile(r"[.!?…]['\"”’)\]]{0,3}\s|\n[^\S\n]{0,20}\n|[.!?][\"”]|\n")
_CLAUSE, _SENTENCE = 1, 2
# What stands between two words is mostly one of a few marks, which are looked at once.
_NAMED = 2  # words of a name before which its initial stands first
_SHORT_GAP = 8
_LONGEST_ORDINAL = 2


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in parallel sequences.

    Numbers are kept in arrays, and a form once for all texts: a long article has tens of thousands of words.

    Attributes:
        starts: Where each begins.
        ends: Where each ends.
        forms: Each in lower case, with straight apostrophes.
        stems: The key each compares by; "" for function words.
        clauses: The number of the clause each stands in, ascending.
        sentences: The number of the sentence each stands in, ascending.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    forms: list[str]
    stems: list[str]
    clauses: Sequence[int]
    sentences: Sequence[int]


def text_words_of(language: str) -> TextWords:
    """Return the words by which a text in this language is read: English ones where it brings none."""
    pack = pack_of(language)
    return ENGLISH if pack is None or pack.words is None else pack.words


def read_words(text: str, language: str = "en") -> Words:
    """Return the words of `text`, in time linear in it."""
    known = text_words_of(language)
    openers, stem_of = known.openers, known.stem_of
    is_split = not text.isascii() and any(mark in text for mark in UNSEEN)
    pattern = _pattern(known.elided, is_split=is_split) if known.elided or is_split else _WORD
    gaps, words, starts, ends = split_pieces(pattern, text)
    forms = list(map(_fold, words))
    clauses, sentences = list[int](), list[int]()
    clause = sentence = done = 0
    between = enumerate(zip(gaps, forms, strict=False))
    for number, gap, form in ((n, gap, form) for n, (gap, form) in between if gap != " " or form in openers):
        ended = 0 if gap == " " else _ended_by(gap) if len(gap) <= _SHORT_GAP else _ended_by.__wrapped__(gap)
        if (
            ended
            and (gap[0] == "." or gap == ",")
            and number
            and _is_of_word(words, number, gap, forms[number - 1], known)
        ):
            ended = 0
        opens = form in openers
        if ended or opens:
            # The words since the last break stand where that break put them.
            clauses += [clause] * (number - done)
            sentences += [sentence] * (number - done)
            done = number
            clause += bool(ended) + opens
            # "... though": a sentence does not begin with a small letter.
            sentence += ended == _SENTENCE and not words[number][0].islower()
    clauses += [clause] * (len(forms) - done)
    sentences += [sentence] * (len(forms) - done)
    stems = list(map(stem_of, forms))
    return Words(starts, ends, forms, stems, array("i", clauses), array("i", sentences))


@lru_cache(maxsize=16)
def _pattern(elided: frozenset[str], *, is_split: bool) -> re.Pattern[str]:
    """Return what finds a word, or one of `elided` with the apostrophe that joins it to the next.

    Where `is_split`, a mark that no reader sees may stand between two letters of a word.
    """
    joined = "|".join(sorted(elided, key=lambda word: (-len(word), word)))
    first = rf"(?:(?<![^\W_])(?:{joined})['’](?=[^\W\d_]))|" if joined else ""
    inside = rf"(?:['’]|(?<=[^\W\d_])[{UNSEEN}]+)" if is_split else "['’]"
    return re.compile(rf"({first}[^\W_]++(?:{inside}[^\W\d_]+)*)", re.IGNORECASE)


def _is_of_word(words: list[str], number: int, gap: str, form: str, known: TextWords) -> bool:
    """Tell whether the mark before word `number` belongs to the word before that, which is `form`."""
    if gap == ",":
        return known.has_decimal_comma and form.isdigit() and words[number].isdigit()
    return _is_short(form, known) or _is_initial(words, number, gap, known)


def _is_short(form: str, known: TextWords) -> bool:
    """Tell whether a point behind `form` is its own: an abbreviation's or an ordinal's."""
    if form in known.abbreviations:
        return True
    return known.has_ordinal_point and form.isdigit() and len(form) <= _LONGEST_ORDINAL


def _is_initial(words: list[str], number: int, gap: str, known: TextWords) -> bool:
    """Tell whether the point before word `number` is an initial's: "James M. Lee", not "Plan B. The club"."""
    initial = words[number - 1]
    return (
        gap == ". "
        and len(initial) == 1
        and initial.isupper()
        and words[number][0].isupper()
        and bool(known.stem_of(words[number].lower()))
        and (number < _NAMED or words[number - 2][0].isupper())
    )


@lru_cache(maxsize=1024)
def _ended_by(gap: str) -> int:
    """Return what ends with the marks between two words: 0 nothing, 1 a clause, 2 a sentence too."""
    if _CLAUSE_MARKS.search(gap) is None:
        return 0
    return _CLAUSE if _SENTENCE_MARKS.search(gap) is None else _SENTENCE


@per_word  # each form is kept once for all texts
@cache
def _fold(word: str) -> str:
    """Return `word` in lower case, with straight apostrophes and no mark that no reader sees.

    It is itself where it is so.
    """
    form = without_unseen(word.lower().replace("’", "'"))
    return word if form == word else form
