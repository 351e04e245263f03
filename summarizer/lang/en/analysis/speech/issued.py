"""The English words of `summarizer/analysis/speech/issued.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ISSUE", "ISSUED_BY", "ISSUERS", "LEADS", "WRITINGS"]

WRITINGS = frozenset(
    """
    statement letter post tweet message memo email e-mail note release communique declaration tribute
    """.split()
)
ISSUED_BY = frozenset(["by", "from"])  # "a statement from Lee"
ISSUE = frozenset(
    """
    released issued published posted sent gave read wrote shared delivered tweeted penned made signed
    releases issues publishes posts sends gives writes shares
    """.split()
)
# "A statement from Holm", "a letter by Holm".
ISSUERS: Final = frozenset(["from", "by"])
# "In a statement:".
LEADS: Final = frozenset(["in", "from"])
