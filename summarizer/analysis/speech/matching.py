"""Is a name somebody gives the speaker that the text gives?"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from summarizer.analysis.speech.mentions import name_words
from summarizer.analysis.speech.phrases import is_capital
from summarizer.lang.en.analysis.speech.cues import FEMALE_TITLES, MALE_TITLES, PARTICLES, ROLE_WORDS
from summarizer.lang.en.analysis.speech.matching import (
    ENDS_HEAD,
    INSIDE_NAMES,
    PREFIX,
    SMALL,
    SPEAKS_FOR,
    SPEAKS_FOR_WHOM,
)
from summarizer.lang.en.given_names import is_short_for
from summarizer.text.spelling import fold_name, skeleton
from summarizer.text.tokens import split_words

if TYPE_CHECKING:
    from summarizer.analysis.speech.people import People
    from summarizer.analysis.speech.quotation import Attribution

__all__ = ["Match", "match_speaker"]

Match = Literal["same", "other", "open"]
# Two spellings of one surname, slips of the pen included: "Waters" and "Water", not "Smith" and "Smyth".
_ALIKE = 0.85
_LEAST_LETTERS = 5
_BESIDE = 60  # characters beside a name in which a text tells for whom somebody speaks
_ABOUT = 160  # characters around a person's name in which a text tells where their office is


def match_speaker(claimed: str, attribution: Attribution, text: str, people: People) -> Match:
    """Tell whether `claimed` names the speaker of `attribution`: the same, another, or not decidable.

    `text` is the exact text the attribution belongs to. Surnames, titles, abbreviations and offices that the
    text itself ties to the person count as the person. "other" needs a name on both sides that cannot be one
    person's, or two bodies with no word in common.
    """
    spoken = attribution.speaker.of(text) if attribution.speaker is not None else ""
    if not claimed.strip() or not (spoken or attribution.name):
        return "open"
    mine = _name_of(claimed, people)
    names = [name for name in (attribution.name, _name_of(spoken, people) if spoken else "") if name]
    if not names:
        told = attribution.described or attribution.speaker
        return _match_descriptions(claimed, told.of(text) if told is not None else "")
    if not mine or _is_spokesperson(claimed, attribution, people):
        return _match_office(claimed, attribution, text, people)
    if any(_is_same(mine, name, claimed, people) for name in names):
        return "same"
    if all(_is_namesake(mine, name) for name in names):
        return "other"
    shared = _content(mine) & set().union(*(_content(name) for name in names))
    is_misspelt = any(_is_misspelt(mine, name, people) for name in names)
    return "open" if is_misspelt or shared - ROLE_WORDS else "other"


def _is_spokesperson(claimed: str, attribution: Attribution, people: People) -> bool:
    """Tell whether "Orm's spokeswoman" may be somebody whom the text calls a spokeswoman by name."""
    head, name = _head(claimed), attribution.name
    if not name or not head.startswith(SPEAKS_FOR) or people.by_office(head) != name:
        return False
    # "A spokeswoman for Labour" speaks for nobody else.
    last = name.rsplit(maxsplit=1)[-1]
    beside = " ".join(
        people.text[max(mention.start - _BESIDE, 0) : mention.end + _BESIDE]
        for mention in people.mentions
        if mention.words[-1] == last
    )
    return all(body in claimed for body in SPEAKS_FOR_WHOM.findall(beside))


def _name_of(phrase: str, people: People) -> str:
    """Return the person or body that `phrase` names, at its fullest in the text; "" for a description."""
    words = [word for run in _capital_runs(phrase) if (word := name_words(run)[0])]
    if not words:
        return ""
    best = max(words, key=lambda name: (len(name) > 1, -words.index(name)))
    return people.fullest(best, len(people.text)) or " ".join(best)


def _capital_runs(phrase: str) -> list[str]:
    """Return the stretches of capitalised words, those that only place an office for want of others.

    That is in the possessive ("Trump's attorney") or right before the office ("North Korean leader Kim").
    Where only such are left, a spokesman speaks for them; who holds another office they do not say.
    """
    runs: list[str] = []
    owners: list[str] = []
    run: list[str] = []
    words = [*phrase.replace("’", "'").split(), ""]
    for index, word in enumerate(words):
        bare = word.strip('()[].,;:"')
        inside = bare in PARTICLES or (bare in INSIDE_NAMES and words[index + 1][:1].isupper())
        if is_capital(bare) or (run and inside):
            run.append(bare)
            if not bare.endswith(("'s", "s'")) and word[-1:] not in ",;:)":
                continue
        if run:
            places = run[-1].endswith(("'s", "s'")) or bare in ROLE_WORDS
            (owners if places else runs).append(" ".join(run))
            run = []
    names_office = (last := words[-2].lower()) in ROLE_WORDS and not last.startswith(SPEAKS_FOR)
    return runs if runs or names_office else owners


def _is_same(mine: str, other: str, claimed: str, people: People) -> bool:  # noqa: PLR0911 - a ladder of rules reads best flat
    left, right = _plain(mine), _plain(other)
    if left == right:
        return True
    if not left or not right:
        return False
    if left[-1] == right[-1]:
        if len(left) == 1 or len(right) == 1:
            return (
                _titles_agree(claimed, right[-1], people)
                and len(people.namesakes(other.rsplit(maxsplit=1)[-1])) < 2
            )
        shorter = min(len(left), len(right))
        if left[-shorter:] == right[-shorter:]:
            return True
        first, second = left[0], right[0]
        is_initial = first[0] == second[0] and (len(first) == 1 or len(second) == 1)
        return first == second or is_initial or is_short_for(first, second)
    if len(left) == 1 and left[0] == right[0] and len(right) <= 3:
        return True
    if len(right) == 1 and right[0] == left[0] and len(left) <= 3:
        return True
    return _is_acronym(mine, other) or _is_acronym(other, mine)


def _titles_agree(claimed: str, surname: str, people: People) -> bool:
    gender = people.genders.get(surname, "")
    titles = {word.strip(".,").lower() for word in claimed.split()}
    if gender == "m" and titles & FEMALE_TITLES:
        return False
    return not (gender == "f" and titles & MALE_TITLES)


def _is_acronym(short: str, long: str) -> bool:
    letters = short.replace(".", "")
    if not letters.isupper() or len(letters) < 2 or " " in letters:
        return False
    initials = [word[0] for word in long.replace("-", " ").split() if word[0].isupper()]
    return "".join(initials) == letters


def _match_office(claimed: str, attribution: Attribution, text: str, people: People) -> Match:
    """Match a description ("the minister", "a spokesman") with a speaker the text names."""
    role = attribution.role.of(text) if attribution.role is not None else ""
    spoken = attribution.speaker.of(text) if attribution.speaker is not None else ""
    is_elsewhere = _is_placed_elsewhere(claimed, attribution.name, people)
    has_office = _head(claimed) in _content(role) | _content(spoken) or any(
        people.by_office(word) == attribution.name for word in _content(claimed) & ROLE_WORDS
    )
    if has_office:
        return "open" if is_elsewhere else "same"
    return "other" if is_elsewhere else "open"


def _is_placed_elsewhere(claimed: str, name: str, people: People) -> bool:
    """Tell whether a description places its office where the text never places the person `name`."""
    places = [
        word.strip("().,;:").removesuffix("'s").lower() for word in claimed.replace("’", "'").split()[1:]
    ]
    places = [place for place, word in zip(places, claimed.split()[1:], strict=True) if word[:1].isupper()]
    if not places or " " not in name:
        return False
    last = name.rsplit(maxsplit=1)[-1]
    beside = [
        people.text[max(mention.start - _ABOUT, 0) : mention.end + _ABOUT].lower()
        for mention in people.mentions
        if mention.words[-1] == last
    ]
    return not any(place in text for place in places for text in beside)


def _head(phrase: str) -> str:
    """Return the word a description turns on: "attorney" of "Trump's attorney for the case"."""
    keys, _, _ = split_words(phrase.replace("’", "'"))
    cut = (index for index, key in enumerate(keys) if index and key in ENDS_HEAD)
    return keys[next(cut, len(keys)) - 1] if keys else ""


def _match_descriptions(claimed: str, spoken: str) -> Match:
    mine, theirs = _content(claimed), _content(spoken)
    if not mine or not theirs:
        return "open"
    if mine == theirs or mine <= theirs or theirs <= mine:
        return "same"
    return "open"


def _is_namesake(left: str, right: str) -> bool:
    """Tell whether two full names share the surname and nothing else."""
    mine, theirs = _plain(left), _plain(right)
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and mine[0][0] != theirs[0][0]


def _is_misspelt(mine: str, other: str, people: People) -> bool:
    """Tell whether the text may mean `mine` by a surname it gives nobody in full, or spells otherwise."""
    left, right = _plain(mine), _plain(other)
    if left and right and _sounds_alike(left[-1], right[-1]):
        return len(left) == 1 or len(right) == 1 or left[0][0] == right[0][0]
    if left and len(right) == 1 and left[-1] == f"{right[0]}s":
        return True  # "Mr Ball's said"
    if len(right) != 1 or len(right[0]) < _LEAST_LETTERS or people.namesakes(right[0]):
        return False
    # "Keidis" for "Kiedis": letters that changed places.
    is_turned = left[-1][0] == right[0][0] and sorted(left[-1]) == sorted(right[0])
    return is_turned or SequenceMatcher(None, left[-1], right[0], autojunk=False).ratio() >= _ALIKE


def _sounds_alike(left: str, right: str) -> bool:
    """Tell whether two surnames can be one put into Latin letters in two ways: "Qadhafi" and "Gaddafi"."""
    if min(len(left), len(right)) < _LEAST_LETTERS:
        return False
    return _initial(skeleton(left)) == _initial(skeleton(right))


def _initial(word: str) -> str:
    return f"k{word[1:]}" if word[0] == "g" else word


def _content(phrase: str) -> set[str]:
    keys, _, _ = split_words(phrase.replace("’", "'"))
    return {key.removesuffix("'s") for key in keys} - SMALL


def _plain(name: str) -> list[str]:
    """Return the words of a name without accents, points and an Arabic article."""
    # U+2011 is the hyphen that does not break: the same name.
    words = [fold_name(word.strip("()[],;:")) for word in name.replace("\u2011", "-").split()]
    return [PREFIX.sub("", word) for word in words if word]
