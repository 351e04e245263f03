"""The English words of `summarizer/analysis/speech/issued.py`."""

from __future__ import annotations

__all__ = ["ISSUE", "WRITINGS"]

WRITINGS = frozenset(
    """
    statement letter post tweet message memo email e-mail note release communique declaration tribute
    """.split()
)
ISSUE = frozenset(
    """
    released issued published posted sent gave read wrote shared delivered tweeted penned made signed
    releases issues publishes posts sends gives writes shares
    """.split()
)
