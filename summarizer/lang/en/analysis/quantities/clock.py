"""The English words of `summarizer/analysis/quantities/clock.py`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier

__all__ = [
    "AROUND",
    "ARTICLE",
    "AT",
    "DAY_HALVES",
    "DOTTED_ZONES",
    "HALF",
    "HOURS",
    "MILITARY",
    "MINUTES",
    "NOT_PAST",
    "OCLOCK",
    "OF_DAY",
    "OF_DAY_STARTS",
    "PAST",
    "PAST_STARTS",
    "PLACE",
    "PLAIN_HOUR",
    "QUARTER",
    "SHORTLY",
    "SHORT_ZONES",
    "UNTIL_HOUR",
    "ZONES",
    "ZONE_OF",
]

ZONES: Final = (
    r"(?:\s?\(?(gmt|bst|utc|cet|cest|edt|est|cdt|cst|mdt|mst|pdt|pst|et|pt|ist|jst|msk|aest|aedt|sast)\b)?"
)
MILITARY: Final = re.compile(r"([0-2][0-9])([0-5][0-9])(?:\shours|\s?hrs|\s?(gmt|bst|utc|cet|et|est))\b")
# "Half past seven", "a quarter to eight in the evening", "ten to six"; the hour in words or digits.
HOURS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
MINUTES: Final = {
    "half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25,
}  # fmt: skip
PAST: Final = re.compile(
    r"(half|quarter|twenty[\s\-]five|five|ten|twenty)\s(minutes\s)?(past|to|after|before)\s"
    rf"({'|'.join(HOURS)}|1[0-2]|[1-9])(?![\w%$£€]|[.,:][0-9])"
    r"(?:\s?o['’]clock)?(?:\s?(am|a\.m\.?|pm|p\.m\.?)(?!\w)|\s(?:in\sthe\s(morning|afternoon|evening)|at\s(night)))?"
)
OF_DAY: Final = re.compile(r"\s(?:in\sthe\s(morning|afternoon|evening)|at\s(night))\b")
AT: Final = re.compile(
    r"\b(?:at|by|until|till|from|before|after|around|about|since|nearly|almost)\s(?:an?\s)?$"
)
DAY_HALVES: Final = {"morning": 0, "am": 0, "afternoon": 12, "evening": 12, "night": 12, "pm": 12}
AROUND: Final[dict[str, Qualifier]] = {
    "retfa yltrohs": "near_above", "retfa tsuj": "near_above", "retfa noos": "near_above",
    "erofeb yltrohs": "near_below", "erofeb tsuj": "near_below", "tsap tsuj": "near_above",
}  # fmt: skip
SHORTLY: Final = re.compile(r"\s((?:retfa|erofeb|tsap)\s(?:yltrohs|tsuj|noos))\b")
# "4pm New York time", "8am local time": a zone named by its place.
PLACE: Final = re.compile(
    r"\s\(?(?:(local)|([A-Z][a-z]+(?:\s[A-Z][a-z]+)?|UK|US)(?:\s(?:[Ss]tandard|[Dd]aylight|[Ss]ummer))?)\s[Tt]ime\b"
)
ZONE_OF: Final = {
    "eastern": "ET", "new york": "ET", "washington": "ET", "toronto": "ET", "boston": "ET", "miami": "ET",
    "atlanta": "ET", "us eastern": "ET", "central": "CT", "chicago": "CT", "dallas": "CT", "houston": "CT",
    "mountain": "MT", "denver": "MT", "pacific": "PT", "los angeles": "PT", "california": "PT",
    "seattle": "PT", "san francisco": "PT", "london": "UK", "uk": "UK", "british": "UK",
    "greenwich mean": "GMT",
    "paris": "CENTRAL EUROPE", "berlin": "CENTRAL EUROPE", "madrid": "CENTRAL EUROPE",
    "rome": "CENTRAL EUROPE",
    "brussels": "CENTRAL EUROPE", "central european": "CENTRAL EUROPE", "moscow": "MOSCOW", "delhi": "INDIA",
    "indian": "INDIA", "beijing": "CHINA", "shanghai": "CHINA", "hong kong": "CHINA", "tokyo": "JAPAN",
}  # fmt: skip
# How every match of `OF_DAY` begins.
OF_DAY_STARTS: Final = (" in the ", " at night")
# The first letters of what `PAST` matches.
PAST_STARTS: Final = "hqtf"
QUARTER: Final = "quarter"
HALF: Final = "half"
# "Ten to twelve people" is an interval.
NOT_PAST: Final = frozenset(["to", "before", "after"])
# "Ten to six": the minutes that are left.
UNTIL_HOUR: Final = frozenset(["to", "before"])
# "A quarter after" may be one of a match or a year.
PLAIN_HOUR: Final = frozenset(["after", "before"])
OCLOCK: Final = re.compile(r"\s?o['’]clock\b")
# "A quarter to eight".
ARTICLE: Final = "a "
SHORT_ZONES: Final = frozenset(["et", "pt"])
# "14.30 GMT": without a zone it is a decimal.
DOTTED_ZONES: Final = ("gmt", "bst", "utc")
