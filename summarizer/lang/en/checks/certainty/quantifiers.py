"""The English words of `summarizer/checks/certainty/quantifiers.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["NO_WHOLE", "PLAIN", "SOME", "WHOLE"]

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
