"""The English words of `summarizer/analysis/speech/kinds.py`."""

from __future__ import annotations

import re

__all__ = ["NAMED", "SMALL"]

SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "nor",
        "of",
        "off",
        "on",
        "or",
        "over",
        "the",
        "to",
        "up",
        "via",
        "vs",
        "with",
        "de",
        "la",
    ]
)
NAMED = re.compile(
    r"\b(?:named|titled|entitled|called|dubbed|nicknamed|film|movie|book|song|album|series|show|novel|single|play|"
    r"painting|documentary|article|poem|magazine|episode|game|track|memoir|musical|opera|comedy|drama|hit)\W{0,3}$"
)
