"""Seeded legitimate rewrites of true sentences: format, conversion, coarser date, hedged rounding."""

from __future__ import annotations

import random
import re
from datetime import date
from typing import TYPE_CHECKING, Final

from num2words import num2words

from summarizer.evaluate.quantity_mutations import Change, Mutation, Text, sentences_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["REWRITES", "make_rewrites"]

_PLAIN: Final = re.compile(
    r"(?<![\w.,:/\-–$£€#+])(?<![$£€–-] )(\d{1,3}(?:,\d{3})+|\d{1,6})"
    r"(?![\w:/%°]|[.,]\d|\s?[\-–]|\s?(?:million|billion|thousand|hundred|percent|per cent|[ap]\.?m))"
)
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_MONTH: Final = "|".join(_MONTHS)
_FULL: Final = re.compile(rf"\b({_MONTH}) (\d{{1,2}}), (\d{{4}})\b|\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})\b")
_PARTIAL: Final = re.compile(rf"\b({_MONTH}) (\d{{1,2}})\b(?!,? \d{{4}}|\s?[-–,]|\d| and| to)")
_BEFORE: Final = re.compile(
    r"\b(?:more than|less than|fewer than|at least|at most|up to|about|around|nearly|almost|over|under|some"
    r"|roughly|approximately|between|to|and|or|of|from|No\.?|number|page|section|article|route|flight|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|in|since|by|until|before|after|the|per|age|aged|day|day's|[A-Z]\w+)\s$",
    re.IGNORECASE,
)  # fmt: skip
_NAMED: Final = re.compile(r"[A-Z]\w*\s$")
_PERCENT: Final = re.compile(r"(\d+(?:\.\d+)?)(%| percent| per cent)")
_LENGTHS: Final = {
    "km": ("miles", 0.621371), "kilometers": ("miles", 0.621371), "kilometres": ("miles", 0.621371),
    "miles": ("km", 1.609344), "meters": ("feet", 3.28084), "metres": ("feet", 3.28084), "feet": ("metres",
    0.3048),
    "kg": ("pounds", 0.0), "years": ("months", 12), "hours": ("minutes", 60), "weeks": ("days", 7),
    "minutes": ("seconds", 60),
}  # fmt: skip
_LENGTH: Final = re.compile(
    r"(?<![\w.,\-–$£€])(\d{1,5}(?:\.\d+)?) (" + "|".join(_LENGTHS) + r")\b(?! (?:per|an?) |-|/| old)"
)
_MILLION: Final = re.compile(r"(\d+(?:\.\d)?) (million|billion)\b(?!-)")


def _words(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _PLAIN.finditer(sentence):
        number = int(match[1].replace(",", ""))
        if re.fullmatch(r"(?:1[5-9]|20)\d\d", match[1]) or _NAMED.search(sentence[: match.start()]):
            continue
        if re.search(rf"(?:{_MONTH})\s$|age[d]?\s$|No\.?\s$", sentence[: match.start()]) or re.match(
            rf" (?:{_MONTH})|\)|,|\.$", sentence[match.end() :]
        ):
            continue
        if 0 < number <= 100:
            yield match.start(), match.end(), num2words(number)
        if number >= 1000:
            yield match.start(), match.end(), f"{number}" if "," in match[1] else f"{number:,}"
            yield match.start(), match.end(), num2words(number).replace(",", "")


def _format(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _PERCENT.finditer(sentence):
        for other in ("%", " percent", " per cent"):
            if other != match[2]:
                yield match.start(2), match.end(2), other
    for match in _MILLION.finditer(sentence):
        size = 10**6 if match[2] == "million" else 10**9
        whole = round(float(match[1]) * 10) * size // 10
        if not re.search(r"[\d–-]\s?$|\b(?:to|and|or)\s$", sentence[: match.start()]):
            yield match.start(), match.end(), f"{whole:,}"
            short = "m" if match[2] == "million" else "bn"
            if re.search(r"[$£€]$", sentence[: match.start()]):
                yield match.start(), match.end(), f"{match[1]}{short}"
    for match in _FULL.finditer(sentence):
        day = _date(match)
        if day is not None:
            yield match.start(), match.end(), day.isoformat()
            yield match.start(), match.end(), f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
            yield match.start(), match.end(), f"{_MONTHS[day.month - 1][:3]} {day.day}, {day.year}"
    for match in _PARTIAL.finditer(sentence):
        yield match.start(), match.end(), f"{match[2]} {match[1]}"


def _date(match: re.Match[str]) -> date | None:
    month, day, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def _coarser(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _FULL.finditer(sentence):
        day = _date(match)
        if day is None or re.search(r"day,? $", sentence[: match.start()]):
            continue
        month = _MONTHS[day.month - 1]
        if re.search(r"\b[Oo]n $", sentence[: match.start()]):
            yield match.start() - 3, match.end(), f"in {month} {day.year}"
            yield match.start() - 3, match.end(), f"in {day.year}"
            yield match.start(), match.end(), f"{month} {day.day}"
            yield match.start(), match.end(), f"{day:%A}"
    for match in re.finditer(r"\b[Ii]n ((?:19|20)\d)(\d)\b(?![-–/\d])", sentence):
        part = {
            "0": "early",
            "1": "early",
            "2": "early",
            "3": "early",
            "4": "mid",
            "5": "mid",
            "6": "mid",
        }.get(match[2], "late")
        yield match.start(), match.end(), f"in the {match[1]}0s"
        yield match.start(), match.end(), f"in the {part}{'-' if part == 'mid' else ' '}{match[1]}0s"


def _conversion(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _LENGTH.finditer(sentence):
        unit, factor = _LENGTHS[match[2]]
        value = float(match[1]) * factor
        if not factor or re.search(r"\b(?:to|and|or|between)\s$", sentence[: match.start()]):
            continue
        text = f"{value:.0f}" if value >= 100 or factor >= 7 else f"{value:.1f}"
        yield match.start(), match.end(), f"{text} {unit}"


def _rounding(sentence: str, _: random.Random, __: Text) -> Iterator[Change]:
    for match in _PLAIN.finditer(sentence):
        number = int(match[1].replace(",", ""))
        if (
            number < 21
            or re.fullmatch(r"(?:1[5-9]|20)\d\d", match[1])
            or _BEFORE.search(sentence[: match.start()])
        ):
            continue
        if re.match(r"\s?[),.;:]|\s(?:of|in|and|to|on)\b|\s[A-Z]", sentence[match.end() :]):
            continue
        size = 10 ** (len(str(number)) - 1)
        down = number // size * size
        up = down + size
        if number == down:
            continue
        if number - down <= size:
            yield match.start(), match.end(), f"more than {down:,}"
        if (up - number) * 10 <= up:
            yield match.start(), match.end(), f"nearly {up:,}"
            yield match.start(), match.end(), f"almost {up:,}"
        near = down if number - down < up - number else up
        limit = min(size / 2, near / (10 if near < 100 else 20))
        if abs(number - near) <= limit:
            yield match.start(), match.end(), f"about {near:,}"


REWRITES: Final[dict[str, Callable[[str, random.Random, Text], Iterator[Change]]]] = {
    "words": _words, "format": _format, "coarser date": _coarser, "conversion": _conversion,
    "hedged rounding": _rounding,
}  # fmt: skip


def make_rewrites(texts: Sequence[Text], number: int, *, seed: int = 20261123) -> Iterator[Mutation]:
    """Yield up to `number` rewrites, each with another seeded selection of sentence neighbours left out.

    Where the texts hold fewer places, a rewrite comes again beside a neighbouring true sentence.
    """
    rng = random.Random(seed)
    made = 0
    places = [
        (text, sentence, index, change, kind)
        for text in texts
        for index, sentence in enumerate(sentences_of(text.text))
        for kind, rewrite in REWRITES.items()
        for change in rewrite(sentence, rng, text)
    ]
    for lap in range(1 + number // max(len(places), 1)):
        for text, sentence, index, (start, end, changed), kind in rng.sample(places, len(places)):
            after = sentence[:start] + changed + sentence[end:]
            shift = 0
            if lap:
                all_of = sentences_of(text.text)
                other = all_of[(index + lap) % len(all_of)]
                shift = len(other) + 1
                after = f"{other} {after}"
            yield Mutation(text.id, kind, sentence, after, start + shift, start + shift + len(changed))
            made += 1
            if made >= number:
                return
