"""The English words of `summarizer/analysis/speech/mentions.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["DAY", "NOT_NAMES", "NO_NAMES"]

NOT_NAMES = frozenset(
    """
    the a an this that these those he she it they we i you his her its their our my but and or so yet if
    when while as at in on of for to from by with after before during since until because although though
    however meanwhile there here what who why how where which asked also then now not no yes well many
    most some all both each every one two three four five six seven eight nine ten more other another
    such only even just still according first last next earlier later speaking despite under over nobody
    nothing everybody everyone somebody someone anybody anyone maybe perhaps nowadays once often sometimes
    soon today tonight tomorrow yesterday right instead indeed besides otherwise
    """.split()
)
# Auxiliaries open a condition or a question: "Had Lee won, ...", "Did Lee know?".
NO_NAMES: Final = frozenset(
    """
    currently whoever unlike had has have were was are is did does do should would could can must shall
    """.split()
)
# The ending of the days, of all words of time.
DAY: Final = "day"
