"""Verbs of saying: in one word, of an auxiliary and a participle, and with a part at the clause's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["Verb", "closed_at", "verb_at"]

_FAR = 14  # tokens from a verb to what closes it: "teilte ... mit"
_MOST_BETWEEN = 3  # words between an auxiliary and its participle: "a en outre précisé"


class Verb(NamedTuple):
    """A verb of saying: index of its first word, and of the word after the last that stands together."""

    first: int
    end: int
    is_open: bool = False  # its participle or particle is still to come
    closes: frozenset[str] = frozenset()


def verb_at(tokens: Sequence[Token], index: int, words: SpeechWords, *, naming: bool = False) -> Verb | None:
    """Return the verb of saying at `index`; with `naming` also one that calls a thing something."""
    token = tokens[index]
    low = token.low
    if token.is_capital or not token.is_word:
        return None
    is_inverted = index + 1 < len(tokens) and tokens[index + 1].is_clitic
    if (
        low in words.saying
        or (is_inverted and low not in words.auxiliaries)
        or (naming and low in words.naming and low not in words.participles)
    ):
        return Verb(index, index + 1)
    if low in words.separable:
        return Verb(index, index + 1, is_open=True, closes=words.separable[low])
    if low not in words.auxiliaries:
        return None
    at = index + 1
    if at < len(tokens) and tokens[at].low in words.pronouns:
        at += 1
    told = words.participles | words.naming if naming else words.participles
    end = _participle_end(tokens, at, told, words)
    if end:
        return Verb(index, end)
    return Verb(index, index + 1, is_open=True, closes=told) if words.is_verb_second else None


def _participle_end(tokens: Sequence[Token], at: int, told: frozenset[str], words: SpeechWords) -> int:
    """Return the index after the participle that follows an auxiliary, small words between; 0 for none."""
    for index in range(at, min(at + _MOST_BETWEEN + 1, len(tokens))):
        low = tokens[index].low
        if low in told and not tokens[index].is_capital:
            return index + 1
        if index + 1 < len(tokens) and tokens[index + 1].low in words.completed.get(low, frozenset()):
            return index + 2
        if low not in words.adverbs and low not in words.prepositions:
            break
    return 0


def closed_at(tokens: Sequence[Token], verb: Verb, start: int) -> int:
    """Return the index after the word that closes an open verb of saying; -1 where none does."""
    for index in range(start, min(start + _FAR, len(tokens))):
        token = tokens[index]
        if token.low in verb.closes and not token.is_capital:
            return index + 1
        if token.text in {":", ";", '"'}:
            break
    return -1
