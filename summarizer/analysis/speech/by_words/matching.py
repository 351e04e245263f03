"""Is a name somebody gives the speaker that the text gives? By the words of a language."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from summarizer.analysis.speech.by_words.names import find_name
from summarizer.analysis.speech.by_words.tokens import read_tokens
from summarizer.text.folding import fold
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.people import NamedPeople
    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.analysis.speech.matching import Match
    from summarizer.analysis.speech.quotation import Attribution

__all__ = [
    "is_other_name",
    "is_person",
    "is_told_apart",
    "is_unnamed",
    "match_by_words",
    "names_somebody",
]

_FULL = 2
_ALIKE = 0.8  # two spellings of one surname
_LEAST_SHARED = 4  # letters of a word that two descriptions share


def match_by_words(claimed: str, said: Attribution, text: str, people: NamedPeople) -> Match:
    """Tell whether `claimed` names the speaker of `said`: the same, another, or not decidable.

    "other" needs two people, or two bodies of different kinds, or speakers of two bodies. A person may speak
    for a body, and a body be called by its seat: that is left open.
    """
    mine, mine_about = _split(claimed, people)
    is_told = not said.is_pronoun or said.unnamed
    spoken = said.described.of(text) if said.described is not None and is_told else ""
    name, about = _split(spoken, people)
    theirs = said.name.split() or name
    if mine and theirs:
        return _match_names(mine, theirs, people)
    if mine:
        return _match_person(mine, about, people) if about else "open"
    known = people.described.get(" ".join(theirs), set()) if theirs else set()
    if not mine_about:
        return "open"
    if theirs:
        return (
            "same" if any(_is_like(word, other) for word in mine_about for other in about | known) else "open"
        )
    return _match_descriptions(mine_about, about, people)


def is_person(claimed: str, people: NamedPeople) -> bool:
    """Tell whether a claimed speaker is surely a person, by a given name, a title or the text."""
    words = people.words
    folded = fold(claimed).text
    tokens = read_tokens(folded, 0, len(folded), words)
    found = find_name(tokens, words)
    if found is None:
        return False
    name = [token.text for token in tokens[found[0] : found[1]] if token.is_word]
    is_given = len(name) >= _FULL and name[0].lower() in words.given
    return found[2] or is_given or people.is_person(" ".join(name))


def is_other_name(claimed: str, said: Attribution, people: NamedPeople) -> bool:
    """Tell whether `claimed` looks like a person's full name and shares nothing with the speaker's."""
    words = people.words
    mine, _ = _split(claimed, people)
    theirs = said.name.split()
    if len(mine) < _FULL or not theirs:
        return False
    is_thing = any(
        words.kind_of_body(word.lower()) or word.lower() in words.things or word.isupper() for word in mine
    )
    left, right = [fold_name(word) for word in mine], [fold_name(word) for word in theirs]
    return not is_thing and not set(left) & set(right) and not _is_misspelt(left[-1], right[-1])


def names_somebody(claimed: str, people: NamedPeople) -> bool:
    """Tell whether a claimed speaker has a name."""
    return bool(_split(claimed, people)[0])


def is_told_apart(claimed: str, said: Attribution, text: str, people: NamedPeople) -> bool:
    """Tell whether a description and that of a speaker have nothing in common, and both say enough."""
    _, mine = _split(claimed, people)
    name, about = _split(said.described.of(text) if said.described is not None else "", people)
    theirs = about | people.described.get(said.name, set()) if said.name or name else about
    bare = people.words.spokes
    left, right = mine - set(bare), theirs - set(bare)
    return bool(left and right) and not any(_is_like(word, other) for word in left for other in right)


def is_unnamed(said: Attribution, text: str, people: NamedPeople) -> bool:
    """Tell whether a description leaves its speaker without a name ("eine Sprecherin"), or is a body's."""
    words = people.words
    folded = fold(said.described.of(text)).text if said.described is not None else ""
    tokens = read_tokens(folded, 0, len(folded), words)
    return bool(tokens) and (
        tokens[0].low in words.indefinite or any(words.kind_of_body(token.low) for token in tokens[:2])
    )


def _split(phrase: str, people: NamedPeople) -> tuple[list[str], set[str]]:
    """Return the name in a phrase, at its fullest in the text, and its other nouns."""
    words = people.words
    folded = fold(phrase).text
    tokens = read_tokens(folded, 0, len(folded), words)
    if (
        tokens
        and len(tokens) == 1
        and not words.kind_of_body(tokens[0].low)
        and not words.is_office(tokens[0].low)
    ):
        found = (0, 1, False) if tokens[0].is_capital else None
    else:
        found = find_name(tokens, words)
    name = [token.text for token in tokens[found[0] : found[1]] if token.is_word] if found else []
    rest = [token for index, token in enumerate(tokens) if not found or not found[0] <= index < found[1]]
    return people.fullest(name).split() if name else [], _content(rest, people)


def _content(tokens: Sequence[Token], people: NamedPeople) -> set[str]:
    words = people.words
    small = words.determiners | words.prepositions | words.of | words.adverbs | words.stops | words.small
    return {token.low for token in tokens if token.is_word and token.low not in small}


def _match_names(mine: Sequence[str], theirs: Sequence[str], people: NamedPeople) -> Match:
    left, right = [fold_name(word) for word in mine], [fold_name(word) for word in theirs]
    if left == right:
        return "same"
    if set(left) <= set(right) or set(right) <= set(left):
        return "same"
    if left[-1] == right[-1]:
        if left[0] == right[0] or _is_initial(left[0], right[0]):
            return "same"
        given = people.words.given
        return "other" if left[0] != right[0] and {left[0], right[0]} <= given.keys() else "open"
    if set(left[1:]) & set(right[1:]) or _is_misspelt(left[-1], right[-1]):
        return "open"
    both = _may_be_person(mine, people) and _may_be_person(theirs, people)
    return "other" if both else "open"


def _may_be_person(name: Sequence[str], people: NamedPeople) -> bool:
    full = " ".join(name)
    return people.is_person(full) or (len(name) >= _FULL and name[0].lower() in people.words.given)


def _is_initial(left: str, right: str) -> bool:
    return left[0] == right[0] and min(len(left.rstrip(".")), len(right.rstrip("."))) == 1


def _is_misspelt(left: str, right: str) -> bool:
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= _ALIKE


def _match_person(mine: Sequence[str], about: set[str], people: NamedPeople) -> Match:
    """Match a person with a description of the speaker: the same where the text describes them so."""
    own = people.described.get(" ".join(mine), set())
    return "same" if any(_is_like(word, other) for word in own for other in about) else "open"


def _match_descriptions(mine: set[str], theirs: set[str], people: NamedPeople) -> Match:
    words = people.words
    if not theirs:
        return "open"
    left = {word for word in mine if not words.is_spokes(word) or not _is_bare(word, people)}
    right = {word for word in theirs if not words.is_spokes(word) or not _is_bare(word, people)}
    if not left or not right:
        return "same" if mine & theirs else "open"
    if any(_is_like(word, other) for word in left for other in right):
        return "same"
    kinds = (
        {words.kind_of_body(word) for word in left} - {""},
        {words.kind_of_body(word) for word in right} - {""},
    )
    speak = [any(words.is_spokes(word) for word in side) for side in (mine, theirs)]
    is_other = bool(kinds[0] and kinds[1] and kinds[0].isdisjoint(kinds[1])) or all(speak)
    return "other" if is_other else "open"


def _is_bare(word: str, people: NamedPeople) -> bool:
    """Tell whether a word means a spokesman and no body: not "Polizeisprecher"."""
    return word in people.words.spokes


def _is_like(left: str, right: str) -> bool:
    """Tell whether two words are one, or one is in the other: "polizei", "polizeisprecher"."""
    if left == right:
        return True
    short, long = sorted((left.replace("-", ""), right.replace("-", "")), key=len)
    return len(short) >= _LEAST_SHARED and short[: max(len(short) - 1, _LEAST_SHARED)] in long
