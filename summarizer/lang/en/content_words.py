"""The words of a text that carry its content, stemmed lightly, for comparing what two texts are about."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain

from summarizer.text.characters import replace_each
from summarizer.text.remembered import per_word

__all__ = ["UNSPACED", "content_words"]

# Function words, auxiliaries and reporting verbs: present in any sentence, and so no sign of support.
_STOP = frozenset(
    """a about above after again against ago all also although always am among an and another any are
    aren't around as at away back be became because become been before being below between both but by
    came can can't cannot come could couldn't did didn't do does doesn't doing don't down during each
    either else even ever every few for from further get gets getting give given go goes going gone got
    had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his
    how however i i'd i'll i'm i've if in into is isn't it it's its itself just know last later least
    less let like likely made make makes making many may me might more most much must my myself near
    never next no nor not now of off often on once one only onto or other others our ours ourselves out
    over own part per perhaps put quite rather really said same saw say saying says see seen several
    shall she she'd she'll she's should shouldn't since so some something soon still such take taken
    than that that's the their theirs them themselves then there there's these they they'd they'll
    they're they've this those though through thus to told too took toward towards under until up upon
    us use used very via was wasn't way we we'd we'll we're we've well went were weren't what when where
    whether which while who whom whose why will with within without won't would wouldn't yet you you'd
    you'll you're your yours yourself according added announced new time times people two three""".split()
)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# The same of folded text that is ASCII, as most is: a third faster.
_PLAIN = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
# Scripts written without spaces between words: their words are taken as pairs of characters.
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
# Marks of news text that end words, and the apostrophe: without them most texts are ASCII.
_MARKS = dict.fromkeys("“”„«»‘–—…\u00a0", " ") | {"’": "'"}
_ENDINGS = (
    "ations",
    "ation",
    "ingly",
    "edly",
    "ments",
    "ment",
    "ings",
    "ing",
    "ies",
    "ied",
    "ed",
    "es",
    "ly",
)
_SHORTEST_STEM = 4
_LONGEST_DOUBLED = 5
_DOUBLING = frozenset({"ed", "ing", "ings"})
_DOUBLED = frozenset("bb dd gg mm nn pp rr tt".split())


# A field of a brief is asked for by one check after another, often in the words of a sentence.
@lru_cache(maxsize=128)
def content_words(text: str) -> tuple[str, ...]:
    """Return the folded, stemmed content words of `text` in order, repeats kept; stop words left out.

    The stems are keys for counting overlap, not words of a language.

    >>> from summarizer.lang.en.content_words import content_words
    >>> content_words("The talks were cancelled on Monday.")
    ('talk', 'cancel', 'monda')
    """
    folded = _fold(text)
    words = (_PLAIN if folded.isascii() else _WORD).findall(folded)
    return tuple(chain.from_iterable(map(_keys, words)))


def _fold(text: str) -> str:
    plain = text if text.isascii() else replace_each(text, _MARKS)
    if plain.isascii():
        return plain.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.replace("\u00ad", "").replace("\u2019", "'").lower()


@per_word
@cache
def _keys(word: str) -> tuple[str, ...]:
    if UNSPACED.match(word):
        return tuple(word[i : i + 2] for i in range(max(len(word) - 1, 1)))
    if word in _STOP:
        return ()
    stem = word.removesuffix("'s").replace("'", "")
    if len(stem) < 2 and not stem.isdigit():
        return ()
    return (_stem(stem),)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: -len(ending)].rstrip("ei")
            # "Banned" of "ban", "cancelled" of "cancel"; but "called" of "call".
            return stem[:-1] if ending in _DOUBLING and stem[-2:] in _DOUBLED else _undouble(stem)
    if word.endswith("s") and not word.endswith("ss") and len(word) > _SHORTEST_STEM:
        word = word[:-1]
    word = _undouble(word)
    return word[:-1] if word.endswith(("e", "y")) and len(word) > _SHORTEST_STEM else word


def _undouble(word: str) -> str:
    """Return `word` with one "l" at its end for two, if it is long: "cancelled" of "cancel"."""
    return word[:-1] if word.endswith("ll") and len(word) > _LONGEST_DOUBLED else word
