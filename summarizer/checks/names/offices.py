"""Does the article give somebody an office, and a statement its setting?

An office is given in whatever order and by whichever of its names: *chief executive*, *CEO* and *boss* are
one. A doubt needs an office that stands near no mention of the person, an error one that is plainly
somebody else's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from summarizer.analysis.speech.mentions import name_words
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.lang.en.aliases import ALIASES
from summarizer.lang.en.analysis.speech.cues import DAYS, QUALIFIERS, ROLE_WORDS
from summarizer.lang.en.checks.names.callings import NOTATION, PARTIES
from summarizer.lang.en.checks.names.offices import (
    DESCRIBES,
    DOERS,
    DOES,
    DOING,
    KINDS,
    LONG_FORMS,
    NO_PORTFOLIOS,
    OFFICES,
    POSSESSIVE,
    SAME,
    SMALL,
    THE,
    VAGUE,
)
from summarizer.text.remembered import per_word
from summarizer.text.spelling import fold_name
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.mentions import Mention

__all__ = ["gives_role", "gives_setting", "holder_of_role"]

_ABOUT = 240  # characters around a person's name in which the article gives an office
_GOES_ON = 700  # and after it, in which it goes on about the person
_LONGEST_DESCRIPTION = 160
_FEWEST_DESCRIBING = 2
_FEWEST_INITIALS = 3
_OFTEN = 3  # times a word stands in the article that is about it: it need not stand beside the name
_OFFICES = (ROLE_WORDS - QUALIFIERS) | PERSON_NOUNS | OFFICES
_LONG_DOER = 8
_LEAST_STEM = 4
_PORTFOLIOS = QUALIFIERS - NO_PORTFOLIOS


def gives_role(role: str, speaker: str, source: Source) -> bool:
    """Tell whether the article gives the speaker this office, its words in any order."""
    wanted = _telling(role)
    if not wanted or _is_given(wanted, speaker, source) or _is_of_nobody_else(role, source):
        return True
    short = _told_by_initials(role, speaker, source)
    return bool(short) and _is_given(wanted - short, speaker, source)


def _told_by_initials(role: str, speaker: str, source: Source) -> set[str]:
    """Return the words of a body in a role of which the article has the initials beside the speaker."""
    words = role.split()
    capitals = [n for n, word in enumerate(words) if word[:1].isupper()]
    if len(capitals) <= 1:
        return set()
    named = words[capitals[0] : capitals[-1] + 1]
    initials = {"".join(word[0] for word in named), "".join(word[0] for word in named if word[0].isupper())}
    near = _beside(_mentions(speaker, source), source)
    is_short = any(len(short) >= _FEWEST_INITIALS and short.lower() in near for short in initials)
    return {key for word in named for key in _ordered(word)} if is_short else set()


def _is_given(wanted: set[str], speaker: str, source: Source) -> bool:
    mentions = _mentions(speaker, source)
    near = _beside(mentions, source) | _keys(speaker)
    if mentions and all(_is_among(key, near) for key in wanted):
        return True  # as most are: no need to look any farther
    near |= _told_later(mentions, source) | set(_noted(mentions, source))
    if not mentions or _is_described(wanted, source):
        # Who has no name, "a spokesman", may be the one of any body that the article has spokesmen of.
        near = set()
    anywhere = source.spoken.wording
    in_interview = any(quotation.kind == "block" for quotation in source.quotations)
    missing: list[str] = []
    for key in wanted:
        if _is_among(key, near) or (key in VAGUE and not near.isdisjoint(_OFFICES)):
            continue
        if near and key in _OFFICES:
            if not in_interview:
                return False
            if not any(anywhere.has_word(form) for form in _forms(key)):
                return False
            continue  # they are addressed by it: "Mr. President, ..."
        if not near and not any(anywhere.has_word(form) for form in _forms(key)):
            return False
        missing.append(key)
    if not near:
        return True
    text = source.text.lower()
    return all(
        text.count(key) >= _OFTEN or (2 * len(missing) <= len(wanted) and key in text) for key in missing
    )


def _is_of_nobody_else(role: str, source: Source) -> bool:
    """Tell whether the article has an office with no name beside it, as in "the mayor said"."""
    words = " ".join(role.split()).removeprefix(THE).strip()
    if len(words.split()) < _FEWEST_DESCRIBING:
        return False
    told = re.compile(rf"(?<!, )\b(?i:{THE} {re.escape(words)})\b(?!,? [A-Z(])")
    return told.search(source.text) is not None


def _telling(role: str) -> set[str]:
    """Return the words of a role that can be wrong: its offices, and names of bodies, places and parties.

    What else a writer says of an office, "property tycoon", "opening batsman", is told in many words.
    """
    words = role.replace("’", "'").replace("-", " ").split()
    is_titled = all(word[:1].isupper() or word.lower() in SMALL for word in words)
    named = [word for word in words[1:] if word[:1].isupper() and not is_titled]
    named += [word for word in words[:1] if word.isupper() or word.endswith(POSSESSIVE)]
    keys = {key for word in named for key in _ordered(word)}
    return {key for key in _ordered(role) if key in _OFFICES or key in _PORTFOLIOS or key in keys}


def _is_described(wanted: set[str], source: Source) -> bool:
    """Tell whether "the", and then just these words, stand for somebody: "the Democratic nominee said"."""
    if len(wanted) < _FEWEST_DESCRIBING:
        return False
    word = rf"[\s-]+(?:{'|'.join(sorted(map(re.escape, wanted)))})(?:s|['’]s)?\b"
    return any(
        wanted == set(_ordered(match[1]))
        for match in re.finditer(rf"\b{THE}((?:{word}){{{len(wanted)}}})", source.lowered)
    )


def holder_of_role(role: str, speaker: str, source: Source) -> tuple[str, str] | None:
    """Return who else plainly holds the office, and the speaker's own of its kind; `None` for nobody."""
    people = source.people
    name = people.fullest(name_words(speaker)[0], len(people.text)) if speaker else ""
    offices = [key for key in _ordered(role) if key in _OFFICES]
    if " " not in name or len(offices) != 1 or offices[0] in VAGUE:
        return None
    forms = set(_forms(offices[0]))
    kinds = [kind for kind in KINDS if offices[0] in kind or forms & kind]
    if not kinds or _stands_with(offices[0], name, source):
        return None
    holder = _sole_holder(offices[0], source)
    if not holder or holder.split()[-1] == name.split()[-1]:
        return None
    own = [other for kind in kinds for other in sorted(kind - forms) if _sole_holder(other, source) == name]
    return (holder, own[0]) if own else None


def _sole_holder(office: str, source: Source) -> str:
    """Return the full name of the only one whom the article gives an office by any of its names."""
    forms = {form for form in _forms(office) if form not in VAGUE}
    names = {name for form in forms if (name := source.people.by_office(form))}
    return names.pop() if len(names) == 1 and " " in next(iter(names)) else ""


def _stands_with(office: str, name: str, source: Source) -> bool:
    """Tell whether the office stands in a sentence with the person's name, nobody else named between."""
    text, mentions = source.people.text, source.people.mentions
    forms, surname = set(_forms(office)), name.rsplit(maxsplit=1)[-1]
    for index, mention in enumerate(mentions):
        if mention.words[-1] != surname:
            continue
        start = mentions[index - 1].end if index else 0
        end = mentions[index + 1].start if index + 1 < len(mentions) else len(text)
        before = text[max(start, mention.start - _ABOUT) : mention.start].rsplit(". ", 1)[-1]
        after = text[mention.start : min(end, mention.end + _ABOUT)].split(". ", 1)[0]
        if forms & set(_ordered(f"{before} {after}")):
            return True
    return False


def gives_setting(setting: str, source: Source) -> bool:
    """Tell whether the article has the names, days and figures of a setting."""
    wording = source.spoken.wording
    words = [word.strip(".,;:()'\"’“”") for word in setting.replace("’s", "").replace("'s", "").split()]
    named = [word for word in words[1:] if word[:1].isupper()] + [
        word for word in words if word[:1].isdigit()
    ]
    named += [word for word in words if word.lower() in DAYS]
    text = source.folded_as_names
    return all(
        any(wording.has_word(form) for form in _forms(key)) or fold_name(word) in text
        for word in named
        for key in split_words(word)[0]
    )


def _mentions(speaker: str, source: Source) -> list[Mention]:
    """Return the mentions of a person or body by its last word or its acronym."""
    names = {
        words[-1].strip("()")
        for part in speaker.replace("(", "|(").split("|")
        if (words := name_words(part)[0])
    }
    wanted = {fold_name(name) for name in names}
    return [mention for mention in source.people.mentions if fold_name(mention.words[-1]) in wanted]


def _beside(mentions: Iterable[Mention], source: Source) -> set[str]:
    """Return the words beside all mentions, within their paragraph."""
    folded = source.people.text
    found: list[tuple[int, int]] = []
    for mention in mentions:
        start = max(folded.rfind("\n", 0, mention.start) + 1, mention.start - _ABOUT)
        end = folded.find("\n", mention.end)
        found.append((start, min(end if end >= 0 else len(folded), mention.end + _ABOUT)))
    return _words_in(found, source)


def _told_later(mentions: Iterable[Mention], source: Source) -> set[str]:
    """Return the words of sentences that go on about somebody without the name."""
    return _words_in((told for mention in mentions for told in _described_after(mention, source)), source)


def _words_in(places: Iterable[tuple[int, int]], source: Source) -> set[str]:
    wording = source.spoken.wording
    found: set[str] = set()
    for first, last in places:
        found.update(wording.keys[bisect_left(wording.starts, first) : bisect_right(wording.ends, last)])
    return set(map(_singular, found))


def _noted(mentions: Iterable[Mention], source: Source) -> Iterator[str]:
    """Yield the party and the state that an article notes behind a name: "Ann Lee (R-Fla.)"."""
    for mention in mentions:
        match = NOTATION.match(source.people.text, mention.end)
        if match is not None:
            yield from PARTIES[match["party"]].split()
            for key in split_words(match["state"] or "")[0]:
                yield from (key, *ALIASES.get(key, ()))


def _described_after(mention: Mention, source: Source) -> Iterator[tuple[int, int]]:
    """Yield where sentences go on about a person without the name: "But the former captain was glad"."""
    text = source.people.text
    stop = min(mention.end + _GOES_ON, len(text))
    for other in source.persons.within(mention.end, stop):
        if other.words[-1] != mention.words[-1] and source.persons.is_strong(other):
            stop = other.start
            break
    for match in DESCRIBES.finditer(text, mention.end, stop):
        yield match.start(), min(match.start() + _LONGEST_DESCRIPTION, stop)


def _is_among(key: str, near: set[str]) -> bool:
    forms = {*_forms(key), *ALIASES.get(key, ())}
    if forms & near:
        return True
    if key in _OFFICES:
        # "A supporter" is one who supports; "a director" may be near what somebody else directed.
        stem = key[:-3] if key.endswith(DOES) or len(key) >= _LONG_DOER else key[:-2]
        is_doer = key.endswith((*DOERS, *DOES)) and len(stem) >= _LEAST_STEM
        ends = ("",) if len(key) >= _LONG_DOER else DOING  # "the driver" of who "was driving"
        return is_doer and any(word.startswith(stem) and word.endswith(ends) for word in near)
    shared = key[: 4 if len(key) < 7 else 5]  # "Israel" of "Israeli", "Coventry's" of "Coventry"
    return len(key) > 4 and any(word.startswith(shared) for word in near)


def _forms(key: str) -> list[str]:
    forms = [key, f"{key}s", f"{key}'s"]
    for names in SAME:
        if key in names:
            forms.extend(names)
    return forms


def _keys(text: str) -> set[str]:
    return set(_ordered(text))


def _ordered(text: str) -> list[str]:
    low = text.replace("’", "'").replace("-", " ")
    for long, short in LONG_FORMS:
        low = long.sub(short, low)
    return [one for key in split_words(low)[0] if (one := _singular(key)) not in SMALL and len(one) > 1]


@per_word
@cache
def _singular(key: str) -> str:
    """Return a word of a role without the ending of what owns, and of the plural."""
    bare = key.removesuffix(POSSESSIVE)
    return bare[:-1] if len(bare) > 3 and bare.endswith("s") and not bare.endswith("ss") else bare
