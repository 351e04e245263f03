"""The English words of `summarizer/analysis/speech/people.py`."""

from __future__ import annotations

import re

__all__ = ["ENDS_OFFICE", "NOT_NAMES", "NO_OFFICE"]

NOT_NAMES = frozenset(
    """
    the a an this that these those he she it they we i you his her its their our my but and or so yet if
    when while as at in on of for to from by with after before during since until because although though
    however meanwhile there here what who why how where which asked also then now not no yes well many
    most some all both each every one two three four five six seven eight nine ten more other another
    such only even just still according first last next earlier later speaking despite under over
    """.split()
)
ENDS_OFFICE = re.compile(r"\b(?:[Cc]hief|[Hh]ead|[Dd]irector|[Vv]ice[- ][Pp]resident|VP) of $")
# "has been mayor since", "who is the finance minister": up to three words stand before the office.
NO_OFFICE = r"(?!(?:not|never|no|by|to|of|for|with|from|in|at|on|the|an?|and|or|as|told|asked)\b)"
