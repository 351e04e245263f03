"""Seeded errors in true sentences: each changes one number, unit, qualifier, date, score, rank or head.

Independent of the package that is measured: numbers are found by patterns of this module's own.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["CLASSES", "Mutation", "Text", "make_mutations", "sentences_of"]


@dataclass(frozen=True, slots=True)
class Text:
    """An article to take true sentences from: its id, text and day of publication (ISO, "" unknown)."""

    id: str
    text: str
    published: str = ""


@dataclass(frozen=True, slots=True)
class Mutation:
    """A true sentence and what became of it.

    Attributes:
        article: Id of the article the sentence is from.
        kind: The class of change.
        before: The true sentence.
        after: The changed sentence.
        start: Where the changed characters start in `after`.
        end: Where they end.
    """

    article: str
    kind: str
    before: str
    after: str
    start: int
    end: int


_LAPS: Final = 40
_MOST_A_LAP: Final = 200
_SPLIT: Final = re.compile(r"(?<=[.!?])[\"”]?\s+(?=[A-Z\"“])|\n+")
_NUMBER: Final = re.compile(r"(?<![\w.,:/\-–$£€])(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w:/]|[.,]\d|[\-–]\d)")
_YEAR: Final = re.compile(r"\b(?:19[3-9]\d|20[0-3]\d)\b(?![-–/]\d|,\d|\.\d)")
_HEDGED: Final = re.compile(
    r"\b(?:more than|less than|fewer than|at least|at most|up to|about|around|nearly|almost|over|under|some"
    r"|roughly|approximately|between|to|than|of about|and|or|estimated|from)\s+[$£€]?$",
    re.IGNORECASE,
)
_SCALES: Final = {
    "thousand": "million",
    "million": "billion",
    "billion": "million",
    "trillion": "billion",
    "hundred": "thousand",
}
_UNITS: Final = {
    "kilometers": "miles", "kilometres": "miles", "km": "miles", "miles": "kilometres", "meters": "feet",
    "metres": "feet",
    "feet": "metres", "years": "months", "months": "weeks", "weeks": "days", "days": "weeks",
    "hours": "minutes",
    "minutes": "seconds", "seconds": "minutes", "percent": "percentage points",
    "per cent": "percentage points",
    "%": " percentage points", "kg": "tonnes", "tons": "kilograms", "tonnes": "kilograms",
    "acres": "hectares",
    "year": "month", "month": "week", "hour": "minute", "day": "week", "minute": "hour", "mile": "metre",
}  # fmt: skip
_UNIT: Final = re.compile(
    r"\b\d[\d,.]*[ \-]?(" + "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True)) + r")(?![\w])"
)
_CURRENCY: Final = re.compile(
    r"(US\$|A\$|[$£€])(?=\d)|(?<=\d )(dollars|euros|pounds)|(?<=illion )(dollars|euros|pounds)"
)
_SWITCH: Final = {
    "US$": "€",
    "A$": "£",
    "$": "£",
    "£": "€",
    "€": "£",
    "dollars": "euros",
    "euros": "dollars",
    "pounds": "euros",
}
_BOUND: Final = re.compile(
    r"\b(more than|at least|over|up to|nearly|almost|less than|fewer than|at most|about|around"
    r"|approximately)\s(?=[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\b)",
    re.IGNORECASE,
)
_STRONGER: Final = {
    "more than": "exactly", "at least": "more than", "over": "exactly", "up to": "exactly",
    "nearly": "more than",
    "almost": "more than", "less than": "exactly", "fewer than": "exactly", "at most": "fewer than",
    "about": "more than",
    "around": "less than", "approximately": "at least",
}  # fmt: skip
_OPPOSITE: Final = {
    "more than": "fewer than", "at least": "at most", "over": "under", "up to": "at least",
    "nearly": "more than",
    "almost": "more than", "less than": "more than", "fewer than": "more than", "at most": "at least",
}  # fmt: skip
_CHANGE: Final = {
    "rose": "fell", "fell": "rose", "increased": "decreased", "decreased": "increased",
    "increase": "decrease",
    "decrease": "increase", "grew": "shrank", "dropped": "climbed", "drop": "rise", "gained": "lost",
    "up": "down",
    "down": "up", "rise": "fall", "fall": "rise", "raised": "lowered", "reduced": "raised",
    "declined": "rose",
}  # fmt: skip
_CHANGED: Final = re.compile(
    r"\b("
    + "|".join(_CHANGE)
    + r")\b(?=\s(?:by|to|of|from)?\s?(?:about|around|nearly|almost|over)?\s?[$£€]?\d)"
)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_MONTH: Final = re.compile(
    r"\b(" + "|".join(_MONTHS) + r")\b(?=\s\d)|(?<=\d )\b(" + "|".join(_MONTHS) + r")\b"
)
_WEEKDAY: Final = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")\b")
_SCORE: Final = re.compile(
    r"(?<![\w.,\-–])(?<!\d )(\d{1,3})( – |-|–)(\d{1,3})(?![\w,\-–]|\.\d|\s?(?:year|percent|%|million|–))"
)
_RANKS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_RANK: Final = re.compile(r"\b(" + "|".join(_RANKS) + r")\b(?!\s(?:half|lady|name|hand|aid|of all)|,|-)")
_COUNTED: Final = re.compile(
    r"(?<![\w.,$£€\-])(\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s"
    r"((?!percent|per|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|other|more|of|in|and|to|january|february|march|april|may|june|july|august|september|october|november|december)[a-z]{4,14}s)\b",
    re.IGNORECASE,
)
_WORDS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_COUNT_WORD: Final = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-|\s(?:hundred|thousand|million|billion|of\b))"
)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of `text` that end like sentences and are neither short nor quoted."""
    found = (piece.strip() for piece in _SPLIT.split(text))
    return [
        piece
        for piece in found
        if 30 <= len(piece) <= 400 and piece[-1] in ".!?" and not piece.startswith(('"', "“"))
    ]


Change = tuple[int, int, str]


def _digit(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _NUMBER.finditer(sentence):
        if _YEAR.fullmatch(match[0]) or _HEDGED.search(sentence[: match.start()]):
            continue
        places = [index for index, char in enumerate(match[0]) if char.isdigit()]
        place = rng.choice(places)
        choices = [digit for digit in "123456789" if digit != match[0][place]]
        changed = match[0][:place] + rng.choice(choices) + match[0][place + 1 :]
        yield match.start(), match.end(), changed
    for match in _COUNT_WORD.finditer(sentence):
        if not _HEDGED.search(sentence[: match.start()]):
            yield (
                match.start(),
                match.end(),
                rng.choice([word for word in _WORDS if word != match[0].lower()]),
            )


def _scale(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in re.finditer(r"(?<=[\d\w] )(thousand|million|billion|trillion|hundred)\b(?!s)", sentence):
        yield match.start(), match.end(), _SCALES[match[0]]
    for match in _NUMBER.finditer(sentence):
        if (
            not _YEAR.fullmatch(match[0])
            and "." not in match[0]
            and not _HEDGED.search(sentence[: match.start()])
        ):
            number = int(match[0].replace(",", ""))
            if number and not sentence.startswith(
                (" million", " billion", " thousand", " hundred"), match.end()
            ):
                yield match.start(), match.end(), f"{number * 10:,}"
                yield match.start(), match.end(), f"{number * 1000:,}"


def _unit(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _UNIT.finditer(sentence):
        if not sentence.startswith(("-old", " old", " per", "-year"), match.end()):
            yield match.start(1), match.end(1), _UNITS[match[1]]


def _currency(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _CURRENCY.finditer(sentence):
        yield match.start(), match.end(), _SWITCH[match[0]]


def _qualifier(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _BOUND.finditer(sentence):
        yield match.start(), match.end(), _STRONGER[match[1].lower()] + " "
    for match in _COUNTED.finditer(sentence):
        if not _HEDGED.search(sentence[: match.start()]) and not re.search(
            r"\b(?:the|those|these|its|his|her|their|all|first|last|next|past|another|other|exactly|only|just)\s$",
            sentence[: match.start()],
            re.IGNORECASE,
        ):
            yield match.start(), match.start(), rng.choice(("more than ", "fewer than ", "nearly "))


def _direction(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _BOUND.finditer(sentence):
        opposite = _OPPOSITE.get(match[1].lower())
        if opposite:
            yield match.start(1), match.end(1), opposite
    for match in _CHANGED.finditer(sentence):
        yield match.start(), match.end(), _CHANGE[match[1]]


def _weekday(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _WEEKDAY.finditer(sentence):
        yield match.start(), match.end(), rng.choice([day for day in _WEEKDAYS if day != match[0]])


def _month(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _MONTH.finditer(sentence):
        yield match.start(), match.end(), rng.choice([month for month in _MONTHS if month != match[0]])


def _year(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _YEAR.finditer(sentence):
        shift = rng.choice((-10, -3, -2, -1, 1, 2, 3, 10))
        yield match.start(), match.end(), str(int(match[0]) + shift)


def _score(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _SCORE.finditer(sentence):
        if match[1] != match[3]:
            yield match.start(), match.end(), f"{match[3]}{match[2]}{match[1]}"


def _rank(sentence: str, rng: random.Random, _: Text) -> Iterator[Change]:
    for match in _RANK.finditer(sentence):
        yield match.start(), match.end(), rng.choice([rank for rank in _RANKS if rank != match[0]])
    for match in re.finditer(r"\b(\d{1,2})(st|nd|rd|th)\b(?!\s(?:century|of)|\s[A-Z])", sentence):
        number = int(match[1]) + rng.choice((1, 2, 3, 10))
        ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        yield match.start(), match.end(), f"{number}{ending}"


def _swap_numbers(sentence: str, rng: random.Random, article: Text) -> Iterator[Change]:
    others = [match[0] for match in _NUMBER.finditer(article.text) if not _YEAR.fullmatch(match[0])]
    for match in _NUMBER.finditer(sentence):
        if _YEAR.fullmatch(match[0]) or _HEDGED.search(sentence[: match.start()]):
            continue
        choices = [other for other in others if other != match[0]]
        if choices:
            yield match.start(), match.end(), rng.choice(choices)
    words = [match[0] for match in _COUNT_WORD.finditer(article.text)]
    for match in _COUNT_WORD.finditer(sentence):
        choices = [other for other in words if other.lower() != match[0].lower()]
        if choices and not _HEDGED.search(sentence[: match.start()]):
            yield match.start(), match.end(), rng.choice(choices)


def _swap_heads(sentence: str, rng: random.Random, article: Text) -> Iterator[Change]:
    counted = list(_COUNTED.finditer(article.text))
    for match in _COUNTED.finditer(sentence):
        choices = [
            other[2]
            for other in counted
            if other[2].lower() != match[2].lower() and other[1].lower() != match[1].lower()
        ]
        if choices:
            yield match.start(2), match.end(2), rng.choice(choices).lower()


CLASSES: Final[dict[str, Callable[[str, random.Random, Text], Iterator[Change]]]] = {
    "digit": _digit, "scale": _scale, "unit": _unit, "currency": _currency, "qualifier": _qualifier,
    "direction": _direction, "weekday": _weekday, "month": _month, "year": _year, "score order": _score,
    "rank": _rank,
    "swap of numbers": _swap_numbers, "swap of heads": _swap_heads,
}  # fmt: skip


def make_mutations(texts: Sequence[Text], number: int, *, seed: int = 20261123) -> Iterator[Mutation]:
    """Yield `number` mutations, class by class in turn, the same for the same seed.

    A class whose places are used up comes again behind a neighbouring true sentence; an equal text is
    yielded once.
    """
    rng = random.Random(seed)
    pool = [
        (text, index, sentence) for text in texts for index, sentence in enumerate(sentences_of(text.text))
    ]
    seen: set[tuple[str, str]] = set()
    lap = dict.fromkeys(CLASSES, 0)
    made = 0
    most = max(1, min(_MOST_A_LAP, number // len(CLASSES)))
    while made < number and any(lap[kind] <= _LAPS for kind in CLASSES):
        for kind in CLASSES:
            fresh = 0
            for text, index, sentence in rng.sample(pool, len(pool)):
                beside = _neighbour(text, index, lap[kind])
                for start, end, changed in CLASSES[kind](sentence, rng, text):
                    after = sentence[:start] + changed + sentence[end:]
                    if after in text.text or (text.id, beside + after) in seen:
                        continue
                    seen.add((text.id, beside + after))
                    fresh += 1
                    made += 1
                    at = len(beside) + start
                    yield Mutation(text.id, kind, sentence, beside + after, at, at + len(changed))
                    if made >= number:
                        return
                if fresh >= most:
                    break
            lap[kind] += fresh < min(20, most)


def _neighbour(text: Text, index: int, lap: int) -> str:
    """Return another true sentence of the article to stand in front, none on the first lap."""
    if not lap:
        return ""
    sentences = sentences_of(text.text)
    return sentences[(index + lap) % len(sentences)] + " "
