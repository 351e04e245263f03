"""A name of which the article has no form, and what of it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.reading import is_opening
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.speech.persons import sex_of_title
from summarizer.lang.en.aliases import PLACES
from summarizer.lang.en.checks.names.absent import (
    ADDED,
    BODY_HEADS,
    CURRENCIES,
    DOING,
    FINITE,
    GOVERNED,
    NUMBERS,
    OF,
    OFFICE_OF,
    PEOPLES,
    SMALL_IN_TITLES,
    STATE,
    WHOLES,
)
from summarizer.lang.en.common import ABBREVIATIONS, is_common
from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.names.reading import Name
    from summarizer.analysis.names.roster import Roster
    from summarizer.text.spans import Span

__all__ = ["ABSENT", "Absent", "find_absent"]

ABSENT = "The article does not have the name “{name}”."

_MIXED = "The article has no “{name}”, only parts of it in different names."
_OFFICE = 24  # characters before a name in which the office stands
_SPACES = frozenset(" \t\n\u00a0")
_SIGNS = frozenset("$£€¥")
# Of the longer words of a title less than this share has a small letter, but for these prepositions.
_SMALL_SHARE = 0.1


class Absent(NamedTuple):
    """What of a name the article does not have.

    Attributes:
        span: Where it stands.
        message: What to say of it; "" where its capital makes no name of it.
        rule: The rule that tells it.
    """

    span: Span
    message: str
    rule: str = "name-absent"


def find_absent(name: Name, text: str, roster: Roster) -> Absent | None:
    """Return what of `name` the article does not have; no message where its capital makes no name of it."""
    spelt = name.span.of(text)
    tokens = tokens_of(spelt)
    if (
        not tokens
        or roster.has_name(tokens)
        or all(map(_is_count, tokens))
        or _is_another_form(spelt, roster)
        or roster.has_initials_in_words(spelt)
        or PEOPLES.issuperset(tokens)
        or any(map(roster.has_token, WHOLES.get(" ".join(tokens), ())))
        # "Ann Lee of BBC News"
        or (OF in spelt and all(roster.has_name(tokens_of(part)) for part in spelt.split(OF)))
    ):
        return None
    missing = [token for token in tokens if not roster.has_token(token)]
    if not missing:
        return Absent(name.span, _MIXED.format(name=spelt), "name-mixed") if roster.is_mixed(tokens) else None
    if all(token in NUMBERS or token in ABBREVIATIONS for token in missing) or _is_money(text, name):
        return None
    opens = is_opening(text, name.span.start) and (missing == [tokens[0]] or " " not in spelt)
    is_word = _opens_like_a_word(text, name) or all(map(_is_word, missing))
    may_open = is_word or not _acts(text, name, tokens)
    if (opens and may_open) or (is_word and _is_title(text)) or _is_field(text, name, tokens):
        return Absent(name.span, "")
    is_plain = len(missing) < len(tokens) and all(is_common(token) for token in missing)
    if is_plain and not _is_invented_body(tokens, missing, roster):
        return None
    # A place, and whose people it names, a reader may know: "the Irish capital"; so may a given name be.
    is_known = _is_place(spelt, tokens, missing)
    rule = (
        "name-place" if is_known else "name-fuller" if _is_fuller(tokens, missing, roster) else "name-absent"
    )
    return Absent(name.span, ABSENT.format(name=spelt), rule)


def _is_place(spelt: str, tokens: Sequence[str], missing: Sequence[str]) -> bool:
    """Tell whether a name, or what the article lacks of it, is of a place: "Barbados-born"."""
    added = spelt.rpartition("-")[2]
    names = [token for token in missing if token != added] if added in ADDED else missing
    return " ".join(tokens) in PLACES or " ".join(names) in PLACES


def _is_field(text: str, name: Name, tokens: tuple[str, ...]) -> bool:
    """Tell whether a word with a capital belongs to an office: "Secretary of State"."""
    if tokens != STATE:
        return False
    return OFFICE_OF.search(text, max(name.span.start - _OFFICE, 0), name.span.start) is not None


def _is_fuller(tokens: tuple[str, ...], missing: Sequence[str], roster: Roster) -> bool:
    """Tell whether a name has but a given name more than the article's: "Barack Obama" for "Obama"."""
    is_given = len(tokens) == 2 and list(missing) == [tokens[0]] and bool(sex_of_given_name(tokens[0]))
    if not is_given or not roster.has_token(tokens[1]):
        return False
    before = sorted(roster.before(tokens[1]))
    if any(map(sex_of_given_name, before)):
        return False
    told = sex_of_title(before)
    return not told or told == sex_of_given_name(tokens[0])


def _acts(text: str, name: Name, tokens: tuple[str, ...]) -> bool:
    """Tell whether the one word that opens a sentence is a name there: it has something or does something."""
    after = text[name.span.end : name.span.end + 14]
    following = after.split()
    return len(tokens) == 1 and (after[:2] in {"'s", "’s"} or bool(following and following[0] in FINITE))


def _is_another_form(spelt: str, roster: Roster) -> bool:
    """Tell whether the article has another form of the whole name."""
    tokens = tokens_of(spelt)
    return (
        roster.has_alias(" ".join(tokens)) or roster.has_initials_of(spelt) or roster.has_short_form(tokens)
    )


def _is_count(token: str) -> bool:
    """Tell whether `token` numbers ("Q3": a figure's business) or abbreviates common words ("CEO")."""
    return token in ABBREVIATIONS or (token[-1].isdigit() and sum(c.isalpha() for c in token) <= 2)


def _is_word(token: str) -> bool:
    return is_common(token) or token in ABBREVIATIONS


def _is_money(text: str, name: Name) -> bool:
    """Tell whether the name tells a currency: the article may write it as a sign."""
    return text[name.span.end : name.span.end + 10].strip().lower().startswith(CURRENCIES)


def _is_invented_body(tokens: tuple[str, ...], missing: Sequence[str], roster: Roster) -> bool:
    """Tell whether a name is of a body of which the article has neither its kind nor its acronym."""
    return (
        tokens[-1] in BODY_HEADS
        and tokens[-1] in missing
        and len(missing) > 1
        and not roster.has_token("".join(token[0] for token in missing))
    )


def _opens_like_a_word(text: str, name: Name) -> bool:
    """Tell whether a single word that opens a sentence reads as a word there, not as a name.

    It does where it is a participle, or what follows is governed by it: "Around 20", "Unless the".
    """
    spelt = name.span.of(text)
    if not spelt.isalpha() or not spelt[1:].islower():
        return False
    following = text[name.span.end : name.span.end + 14].split()
    if not following or text[name.span.end : name.span.end + 1] not in _SPACES:
        return False
    word = following[0].strip(",.;:")
    if word in GOVERNED or word[:1].isdigit() or word[:1] in _SIGNS:
        return True
    return spelt.endswith(DOING) and len(spelt) > 5 and word not in FINITE


def _is_title(text: str) -> bool:
    """Tell whether `text` is set like a title, with capitals on all its longer words but prepositions."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    small = sum(word[0].islower() and word not in SMALL_IN_TITLES for word in words)
    return len(words) > 2 and small < _SMALL_SHARE * len(words)
