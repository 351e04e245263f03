"""What stands beside a person's name and tells who it is, whether a table of offices has it or not.

"Ermittlungsleiter Dirk Mahnke", "le commandant des pompiers, Ange Filippi", "Monique Delorme, la gérante":
the noun, and what it is of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.told import Told
    from summarizer.analysis.names.words import Word
    from summarizer.lang.name_words import NameWords

__all__ = ["Title", "title_in", "titles_of"]

_FARTHEST = 9  # words between a noun and the name it tells of
_MOST_BEHIND = 4
_SHORTEST = 4


class Title(NamedTuple):
    """A noun that tells who somebody is.

    Attributes:
        noun: Its word without the ending of a gender, as it compares.
        whose: The first noun behind it that it is of, as it compares; "" for none.
        at: The number of its word.
    """

    noun: str
    whose: str
    at: int


def titles_of(words: Sequence[Word], name: Told, tables: NameWords) -> Iterator[Title]:
    """Yield the nouns right before and after a person's name that tell who it is."""
    at = name.first
    while at and words[at - 1].key in tables.titles:
        at -= 1
    if at and (words[at].follows or words[at].joint == ", "):
        found = (
            _capital_before(words, at, tables)
            if tables.nouns_have_capitals
            else _behind_article(words, at, tables)
        )
        if found is not None:
            yield found
    if name.last < len(words) and words[name.last].joint.strip(") ").startswith(","):
        found = _after(words, name.last, tables)
        if found is not None:
            yield found


def title_in(words: Sequence[Word], tables: NameWords) -> Title | None:
    """Return the first noun of some words that tell a role, `None` where they have none.

    >>> from summarizer.analysis.names.words import split_words
    >>> from summarizer.lang.de.names import GERMAN
    >>> title_in(split_words("die neue Stadträtin"), GERMAN).noun
    'stadtrat'
    """
    found = (at for at, word in enumerate(words) if _is_noun(word, tables))
    at = next(found, None)
    return None if at is None else _title(words, at, len(words), tables)


def _capital_before(words: Sequence[Word], at: int, tables: NameWords) -> Title | None:
    """Return the noun with a capital before a name, past what it is of: "der Bürgermeister von Husum, X"."""
    if words[at].follows:
        word = words[at - 1]
        return _title(words, at - 1, at, tables) if _is_noun(word, tables) else None
    for back in range(at - 1, max(at - 1 - _FARTHEST, -1), -1):
        if words[back].key in tables.breaking or not (
            words[back].follows or words[back].is_joined or back == 0
        ):
            return None
        is_first = back + 1 < at and words[back + 1].key in tables.governing
        if is_first and _is_noun(words[back], tables):
            return _title(words, back, at, tables)
        if back and words[back - 1].key in tables.determiners and _is_noun(words[back], tables):
            # "Die Vorsitzende des Gerichts, X": what the office is of.
            is_of = words[back - 1].key in tables.of_whom and words[back - 1].follows
            if is_of and back > 1 and words[back].follows and _is_noun(words[back - 2], tables):
                continue
            return _title(words, back, at, tables)
    return None


def _behind_article(words: Sequence[Word], at: int, tables: NameWords) -> Title | None:
    """Return the noun behind the article that opens what stands before a name: "la préfète, X"."""
    for back in range(at - 1, max(at - 1 - _FARTHEST, -1), -1):
        word = words[back]
        # "Adjointe à la culture": no verb stands before an article.
        is_tied = word.key in tables.of_whom and words[back + 1].key in tables.determiners
        if word.key in tables.breaking and not is_tied:
            return None
        is_whole = back and words[back - 1].key in tables.of_whom
        if word.key in tables.determiners and not is_whole and word.key not in tables.of_whom:
            return _title(words, back + 1, at, tables) if _is_noun(words[back + 1], tables) else None
        if not (word.follows or word.is_joined):
            # "Directrice du musée, X": the office opens the sentence.
            is_open = word.is_capital and word.opens and tables.office_in(word.key) is not None
            return _title(words, back, at, tables) if is_open else None
    return None


def _after(words: Sequence[Word], first: int, tables: NameWords) -> Title | None:
    for step in range(first, min(first + _MOST_BEHIND, len(words))):
        word = words[step]
        if (step > first and not (word.follows or word.is_joined)) or word.key in tables.breaking:
            return None
        if step == first and word.key in tables.joining:
            return None
        if word.key in tables.determiners:
            continue
        if _is_noun(word, tables):
            following = words[step + 1] if step + 1 < len(words) else None
            is_row = following is not None and following.follows and following.is_capital
            # "X, craint" is a verb, "X, maire de Lille" is none.
            is_told = step > first or tables.office_in(word.key) is not None
            if not tables.nouns_have_capitals and not is_told:
                return None
            return None if is_row else _title(words, step, min(step + _FARTHEST, len(words)), tables)
        if not tables.nouns_have_capitals:
            return None
    return None


def _is_noun(word: Word, tables: NameWords) -> bool:
    if word.is_capital != tables.nouns_have_capitals or len(word.key) < _SHORTEST or word.is_upper:
        return False
    return word.key not in tables.openers and word.key not in tables.given_names


def _title(words: Sequence[Word], at: int, end: int, tables: NameWords) -> Title:
    whose = ""
    tie = at + 1
    # "Délégué général de l'institut"
    if not tables.nouns_have_capitals and tie + 1 < end and words[tie].key not in tables.of_whom:
        tie += words[tie].follows and words[tie + 1].key in tables.of_whom
    if tie < end and words[tie].key in tables.of_whom and words[tie].follows:
        small = tables.determiners | tables.governing
        behind = [word for word in words[tie + 1 : end] if word.key not in small]
        whose = behind[0].key if behind and len(behind[0].key) >= _SHORTEST else ""
    elif at + 1 < end and words[at + 1].follows and words[at + 1].is_upper:
        whose = words[at + 1].key  # "le délégué FO Vincent Joubert"
    return Title(_bare(words[at].key, tables), whose, at)


def _bare(key: str, tables: NameWords) -> str:
    """Return a noun without the ending of its gender."""
    for ending, other in tables.genders:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST - 1:
            return key[: -len(ending)] + other
    return key
