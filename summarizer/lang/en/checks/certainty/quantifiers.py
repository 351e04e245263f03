"""The English words of `summarizer/checks/certainty/quantifiers.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AMONG",
    "MOST",
    "MUCH",
    "NO_RANK",
    "NO_WHOLE",
    "OF",
    "ONE_OF",
    "OTHER_SUPERLATIVES",
    "PLAIN",
    "SOME",
    "SUPERLATIVE",
    "THE",
    "WHOLE",
]

WHOLE: Final = frozenset("all every each any entire whole".split())
SOME: Final = frozenset("some many most much several few various numerous".split())
# "At all", "after all", "not all", "nearly every" speak of no whole.
NO_WHOLE: Final = frozenset("not almost nearly at of after above in for if without hardly".split())
# Words in "-est" that compare nothing.
PLAIN: Final = frozenset(
    """
    interest protest request arrest forest guest harvest contest suggest invest honest modest latest test
    west rest nest chest conquest priest crest quest earnest manifest
    """.split()
)
AMONG: Final = frozenset(["among", "amongst"])
OTHER_SUPERLATIVES: Final = frozenset(["worst", "last"])
# "Not all the".
THE: Final = "the"
MOST: Final = "most"
# "Most likely" and "much better" count nothing.
MUCH: Final = frozenset(["most", "much"])
OF: Final = "of"
ONE_OF: Final = ["one", "of"]
# "Most of", "most likely".
NO_RANK: Final = frozenset(["of", "likely"])
SUPERLATIVE: Final = "est"
