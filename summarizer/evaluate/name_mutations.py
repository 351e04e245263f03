"""Seeded exchanges of a name in an article's sentence: for another of the same article, or for a foreign one.

Names are found here by a rule of their own, apart from the reading of the checks: runs of capitalised words.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source

__all__ = ["RULES", "Mutation", "mutate_names"]

RULES = ("swap", "foreign")


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed sentence.

    Attributes:
        rule: "swap" for a name of the same article, "foreign" for one of another article.
        article: The index of the article among those given.
        sentence: The number of the sentence in it, from 1.
        text: The sentence after the change.
        was: The name that stood there.
        name: The name that stands there now.
        start: The offset of `name` in `text`.
    """

    rule: str
    article: int
    sentence: int
    text: str
    was: str
    name: str
    start: int


_WORD = r"(?:[A-Z][a-z]+|[A-Z]{2,6}|[A-Z]\.)(?:[-'’][A-Z]?[a-z]+)*"
_RUN = re.compile(rf"(?<![\w'’-]){_WORD}(?:(?: of the | of | for | |-){_WORD})*(?![\w-])")
_LOWER = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])")
_NO_NAMES = frozenset(
    """
    The A An In On At By For From To Of And But Or If It Its He She They We You I His Her Their This
    That These Those There Here When While After Before Since As Also However What Where Who Why How Not
    No Yes So Then Now One Two Three Some Many Most All Both Each Every Other Another Such Even Just
    With Without Because Although Though According During Under Over Into Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday January February March April May June July August September October
    November December Mr Mrs Ms Dr Prof Sen President Prime Minister Professor Senator Director Chief
    Sheriff Courts Constitution Governor Ambassador Wikinews Image File Photo Day Court State City
    County University Church
    """.split()
)
_FEWEST_WORDS = 6


def mutate_names(sources: Sequence[Source], *, count: int, seed: int = 5) -> list[Mutation]:
    """Return `count` mutations of each rule, in turn; the same arguments give the same mutations.

    A name that stands first in its sentence is changed only if the article has it elsewhere inside one.
    """
    chance = random.Random(seed)
    # A word that any of the articles has in small letters as well is a word, not a name.
    common = {word for source in sources for word in _LOWER.findall(source.text)}
    names = [_names_of(source, common) for source in sources]
    places = list(_places(sources, names))
    found: list[Mutation] = []
    for rule in RULES:
        chance.shuffle(places)
        made: dict[tuple[int, int, str], Mutation] = {}
        for _ in range(_MOST_ROUNDS):
            for place in places:
                if len(made) < count:
                    mutation = _exchange(place, rule, sources, names, chance)
                    if mutation is not None:
                        made.setdefault((mutation.article, mutation.sentence, mutation.text), mutation)
        found.extend(made.values())
    return found


_MOST_ROUNDS = 40
_PREFIX = 4


def _names_of(source: Source, common: set[str]) -> list[str]:
    """Return the names that stand inside a sentence of `source`, each once, in order of first mention."""
    found: dict[str, None] = {}
    for sentence in source.sentences:
        for match in _RUN.finditer(sentence.text):
            if (
                match.start() > 0
                and sentence.text[match.start() - 1] == " "
                and sentence.text[match.start() - 2] not in '.:"”?!'
            ):
                name = match.group().removesuffix("'s").removesuffix("’s")
                words = set(name.split())
                if not words & _NO_NAMES and len(name) > 2 and any(w.lower() not in common for w in words):
                    found[name] = None
    return list(found)


def _places(sources: Sequence[Source], names: Sequence[list[str]]) -> Iterator[tuple[int, int, int, str]]:
    for index, source in enumerate(sources):
        known = set(names[index])
        for sentence in source.sentences:
            if len(sentence.text.split()) < _FEWEST_WORDS or "\n" in sentence.text:
                continue
            for match in _RUN.finditer(sentence.text):
                name = match.group().removesuffix("'s").removesuffix("’s")
                if name in known:
                    yield index, sentence.number, match.start(), name


def _exchange(
    place: tuple[int, int, int, str],
    rule: str,
    sources: Sequence[Source],
    names: Sequence[list[str]],
    chance: random.Random,
) -> Mutation | None:
    index, number, start, was = place
    text = sources[index].sentences[number - 1].text
    pool = names[index] if rule == "swap" else names[chance.randrange(len(names))]
    if not pool or (rule == "foreign" and pool is names[index]):
        return None
    name = pool[chance.randrange(len(pool))]
    # A form of the name that stands there, or of one beside it, would be no exchange.
    words = {word[:_PREFIX] for word in re.findall(r"\w+", name)}
    have = {word[:_PREFIX] for word in re.findall(r"\w+", sources[index].text if rule == "foreign" else text)}
    if words & have or (len(name.split()) > 1) != (len(was.split()) > 1):
        return None
    changed = text[:start] + name + text[start + len(was) :]
    return Mutation(rule, index, number, changed, was, name, start)
