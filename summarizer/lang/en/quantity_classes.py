"""English classes of number: groups, vague amounts, fractions, multiples, what figures are per."""

from __future__ import annotations

from typing import Final

from summarizer.lang.quantity_words import vague

__all__ = ["FRACTIONS", "GROUPS", "MULTIPLES", "PARTS", "PER", "VAGUE"]

FRACTIONS: Final[dict[str, tuple[int, int]]] = {
    "half": (1, 2), "halves": (1, 2), "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4),
    "quarters": (1, 4), "fourth": (1, 4), "fourths": (1, 4), "fifth": (1, 5), "fifths": (1, 5),
    "sixth": (1, 6), "sixths": (1, 6), "seventh": (1, 7), "sevenths": (1, 7), "eighth": (1, 8),
    "eighths": (1, 8), "ninth": (1, 9), "ninths": (1, 9), "tenth": (1, 10), "tenths": (1, 10),
    "hundredth": (1, 100), "hundredths": (1, 100), "thousandth": (1, 1000), "thousandths": (1, 1000),
}  # fmt: skip

# With the number, whether it is meant exactly.
GROUPS: Final[dict[str, tuple[int, bool]]] = {
    "dozen": (12, True), "pair": (2, True), "couple": (2, False), "trio": (3, True), "duo": (2, True),
    "quartet": (4, True), "quintet": (5, True), "brace": (2, True), "hat-trick": (3, True),
    "hat trick": (3, True), "threesome": (3, True), "foursome": (4, True), "century": (100, True),
    "fortnight": (1, True), "decade": (1, True),
}  # fmt: skip

VAGUE: Final[dict[str, tuple[str, int, int]]] = vague({
    "dozens": "dozens", "scores": "scores", "tens": "tens",
    "hundreds": "hundreds", "thousands": "thousands",
    "tens of thousands": "tens of thousands",
    "hundreds of thousands": "hundreds of thousands",
    "millions": "millions",
    "tens of millions": "tens of millions",
    "hundreds of millions": "hundreds of millions",
    "billions": "billions",
    "tens of billions": "tens of billions",
    "hundreds of billions": "hundreds of billions",
    "trillions": "trillions",
    "several hundred": "several hundred", "several thousand": "several thousand",
    "several dozen": "several dozen", "a few hundred": "a few hundred",
    "a few thousand": "a few thousand", "a few dozen": "a few dozen",
    "several million": "several million",
    "several billion": "several billion",
    "a few million": "a few million", "few hundred": "a few hundred",
    "few thousand": "a few thousand", "few dozen": "a few dozen",
    "many hundreds": "hundreds", "many thousands": "thousands",
    "single-digit": "single-digit", "single digit": "single-digit",
    "single-digits": "single-digit", "single digits": "single-digit",
    "double-digit": "double-digit", "double digit": "double-digit",
    "double-digits": "double-digit", "double digits": "double-digit",
    "triple-digit": "triple-digit", "triple digit": "triple-digit",
    "triple-digits": "triple-digit", "triple digits": "triple-digit",
})  # fmt: skip

MULTIPLES: Final[dict[str, tuple[int, int]]] = {
    "double": (2, 1), "doubled": (2, 1), "doubles": (2, 1), "doubling": (2, 1), "treble": (3, 1),
    "trebled": (3, 1), "trebling": (3, 1), "triple": (3, 1), "tripled": (3, 1), "triples": (3, 1),
    "tripling": (3, 1), "quadruple": (4, 1), "quadrupled": (4, 1), "quadrupling": (4, 1),
    "quintupled": (5, 1), "halved": (1, 2), "halving": (1, 2), "twofold": (2, 1), "threefold": (3, 1),
    "fourfold": (4, 1), "fivefold": (5, 1), "sixfold": (6, 1), "sevenfold": (7, 1),
    "eightfold": (8, 1), "ninefold": (9, 1), "tenfold": (10, 1), "twelvefold": (12, 1), "twentyfold": (20, 1),
    "thirtyfold": (30, 1), "fiftyfold": (50, 1), "hundredfold": (100, 1),
}  # fmt: skip

PARTS: Final[dict[str, str]] = {
    "early": "early", "mid": "mid", "late": "late", "the early": "early", "middle": "mid",
    "start of": "early", "the start of": "early", "the beginning of": "early", "the middle of": "mid",
    "the end of": "late", "end of": "late", "beginning of": "early",
}  # fmt: skip

PER: Final[dict[str, str]] = {
    "year": "year", "annum": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
    "minute": "minute", "second": "second", "night": "night", "head": "person", "person": "person",
    "share": "share", "barrel": "barrel", "quarter": "quarter", "tonne": "tonne", "ton": "ton",
    "capita": "person", "household": "household", "game": "game", "match": "match", "litre": "litre",
    "gallon": "gallon", "kilo": "kg", "kg": "kg", "ounce": "ounce", "pound": "pound", "mile": "mile",
    "ticket": "ticket", "unit": "unit", "square foot": "ft2", "square metre": "m2", "square mile": "mi2",
    "diluted share": "share", "employee": "employee", "pupil": "pupil", "student": "student",
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "family": "family", "patient": "patient", "vote": "vote", "boe": "boe",
    "unit share": "share", "day's": "day", "season": "season", "term": "term",
}  # fmt: skip
