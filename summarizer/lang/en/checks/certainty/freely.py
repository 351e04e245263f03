"""The English words of `summarizer/checks/certainty/freely.py`."""

from __future__ import annotations

__all__ = ["AFFIRMING", "COMPARING", "NAMED", "NONE"]

NONE = frozenset("no none nobody neither".split())
# "Not only", "not yet", "no longer", "not the first", "no doubt": what stands behind these is so.
AFFIRMING = frozenset(
    """
    only just merely simply fully even always necessarily first to yet too so very quite that longer doubt
    one matter sign wonder
    """.split()
)
# "Not more than", "nobody is better placed": a comparison turned round may say the same.
COMPARING = frozenset("more better than fewer less before until since ever".split())
NAMED = frozenset("united unified unveiled uncovered".split())
