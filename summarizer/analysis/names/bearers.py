"""May two names be of one bearer, and can they stand for each other at all: a person for a person?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarizer.analysis.names.roster import is_nickname, shortens, tokens_of
from summarizer.analysis.names.slots import PLACE, is_same
from summarizer.lang.en.aliases import ALIASES, PLACES, SEATS
from summarizer.lang.en.analysis.names.bearers import CALENDAR, NO_PLURAL, OF, PLURAL, SITES, TELLING
from summarizer.lang.en.analysis.names.reading import BODIES, OFFICES, PORTFOLIOS, TITLES
from summarizer.lang.en.common import is_common
from summarizer.lang.en.given_names import sex_of_given_name
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from summarizer.analysis.names.roster import Roster
    from summarizer.analysis.names.slots import Slot

__all__ = ["is_calendar", "is_other", "is_rival", "kind_of"]

Kind = Literal["person", "place", "body", ""]

_SHORTEST_CUT = 3
_SHORTEST_MISSPELT = 5
_CALLED = TITLES | OFFICES


def is_calendar(tokens: tuple[str, ...]) -> bool:
    """Tell whether a name is of a day, a month or a season only."""
    if not tokens or (tokens[0] not in CALENDAR and not tokens[0].isdigit()):
        return False  # as most names
    return all(token in CALENDAR or token.isdigit() for token in tokens)


def is_other(slot: Slot, text: str, other: Slot, source_text: str, roster: Roster) -> bool:
    """Tell whether the article's name `other` is surely another bearer's than `slot`."""
    if not slot.tokens or not other.tokens or is_calendar(slot.tokens) or is_calendar(other.tokens):
        return False
    ours, theirs = slot.span.of(text), other.span.of(source_text)
    if _may_be_one(slot.tokens, ours, other.tokens, theirs):
        return False
    # "Edin of Rovers" is Edin, whom the text may elsewhere call Edin Cole.
    heads = [tokens_of(name.partition(OF)[0]) for name in (ours, theirs)]
    return not roster.is_called(slot.tokens, other.tokens) and not (
        all(head and not all(map(is_common, head)) for head in heads) and roster.is_called(heads[0], heads[1])
    )


def is_rival(slot: Slot, text: str, other: Slot, source_text: str, roster: Roster) -> bool:
    """Tell whether the article's name `other` is surely another bearer's, and of the kind of `slot`."""
    if not is_other(slot, text, other, source_text, roster):
        return False
    ours, theirs = slot.span.of(text), other.span.of(source_text)
    if _is_described(slot.tokens, ours) != _is_described(other.tokens, theirs):
        return False
    # "Saints", "Gunners": what a side is called, too.
    if _is_plural(slot.tokens) != _is_plural(other.tokens):
        return False
    mine, its = kind_of(slot, ours), kind_of(other, theirs)
    return not mine or not its or mine == its


def _may_be_one(tokens: tuple[str, ...], ours: str, others: tuple[str, ...], theirs: str) -> bool:
    seats = SEATS.get(" ".join(tokens), ())
    if " ".join(others) in seats or (len(tokens) == len(others) > 1 and all(map(_shorten, tokens, others))):
        return True
    short, long = sorted((fold_name(ours), fold_name(theirs)), key=len)
    both = ((tokens, others), (others, tokens))
    if any(len(one) == 1 and is_nickname(one[0], other) for one, other in both):
        return True
    if is_same(tokens, others) or _shares_surname(tokens, others) or long.startswith(short):
        return True
    forms = ((ours, theirs, others), (theirs, ours, tokens))
    if any(_is_short_for(fold_name(one), name, words) for one, name, words in forms):
        return True
    if any(tokens[:k] == others[-k:] or others[:k] == tokens[-k:] for k in range(2, len(tokens))):
        return True
    last, its = tokens[-1], others[-1]
    is_single = len(tokens) == 1 or len(others) == 1 or tokens[0] == others[0]
    return is_single and min(len(last), len(its)) >= _SHORTEST_MISSPELT and _is_misspelt(last, its)


def _shorten(token: str, other: str) -> bool:
    """Tell whether one of two words shortens the other: "Man Utd" of "Manchester United"."""
    return shortens(token, other) or shortens(other, token)


def _shares_surname(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether two people have one surname and no first names that differ: "R. Hill" and "Ray Hill"."""
    if tokens[-1] != others[-1]:
        return False
    first, its = tokens[0], others[0]
    if first.startswith(its) or its.startswith(first):
        return True
    # "Cyclone Mara", "T. C. Mara".
    return any(is_common(word) or len(word) == 1 for word in (first, its))


def _is_short_for(short: str, name: str, tokens: tuple[str, ...]) -> bool:
    """Tell whether `short` is the capitals of `name` ("LV", "LibriVox"), its initials or its beginning."""
    letters = short.rstrip("0123456789").removesuffix("s") if short.isalnum() else ""
    if len(letters) > 1 and " " not in short:
        capitals = "".join(c for c in name if c.isupper()).lower()
        initials = "".join(token[0] for token in tokens)
        every = "".join(word[0] for word in name.lower().split())  # "OFA" of Organizing for Action
        if letters in {capitals, initials, every} or (len(letters) > 2 and letters in initials):
            return True
    return len(short) >= _SHORTEST_CUT and any(shortens(short, token) for token in tokens)


def _is_misspelt(word: str, other: str) -> bool:
    """Tell whether the two differ by one letter more or less, or one other letter within."""
    if abs(len(word) - len(other)) > 1 or word[0] != other[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if start is None:
        return True
    rest, others = word[start:], other[start:]
    return rest[1:] == others or rest == others[1:] or rest[1:] == others[1:]


def _is_described(tokens: tuple[str, ...], spelt: str) -> bool:
    """Tell whether a name is made of common words: "Saints", "City of Brotherly Love"."""
    if len(tokens) == 1 and spelt.isupper():
        return False
    return all(is_common(token) for token in tokens) and not any(token in PLACES for token in tokens)


def _is_plural(tokens: tuple[str, ...]) -> bool:
    word = tokens[-1]
    if len(tokens) > 1 and (not is_common(word) or sex_of_given_name(tokens[0])):
        return False
    return word.endswith(PLURAL) and not word.endswith(NO_PLURAL) and word not in PLACES


def kind_of(slot: Slot, spelt: str) -> Kind:
    """Return what kind of thing has the name, as far as its words and those beside it tell."""
    tokens = slot.tokens
    whole = " ".join(tokens)
    if whole in PLACES or tokens[-1] in SITES or tokens[0] in SITES:
        return "place"
    if any(token in BODIES for token in tokens) or (spelt.isupper() and len(tokens) == 1):
        return "body"
    before = slot.before[:2]
    if before and (before[0][0] in _CALLED) and before[0][0] not in PORTFOLIOS:
        return "person"
    if len(tokens) == 1 and whole in ALIASES:
        return ""
    after = slot.after[:1]
    if after and after[0][0] in TELLING and after[0][0] != PLACE and len(tokens) > 1:
        return "person"
    return ""
