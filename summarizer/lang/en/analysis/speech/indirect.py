"""The English words of `summarizer/analysis/speech/indirect.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCORDING",
    "AGENTS",
    "AND",
    "AS",
    "CLAUSES",
    "GOES",
    "ON_TO",
    "OWNERS",
    "QUOTED_VERBS",
    "REPORTED",
    "THAT",
    "TIMES",
    "WHO",
]

CLAUSES = frozenset(["and", "but", "while", "whereas", "although", "though", "as", "so"])
AGENTS = frozenset(["by", "from", "with", "to", "against"])
QUOTED_VERBS = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])
TIMES = frozenset("seconds minutes hours days weeks months years moments later earlier".split())
# "Yahoo and former anchor Lee has".
AND: Final = "and"
# "Lee, who declared".
WHO: Final = frozenset(["who", "which"])
# "quoted Lee as saying".
AS: Final = "as"
GOES: Final = frozenset(["goes", "went", "go"])
# "The letter goes on to say".
ON_TO: Final = ("on", "to")
# "her claim that".
THAT: Final = "that"
# Whose a word of saying is, as a pronoun of the subject: "her claim that".
OWNERS: Final = {"his": "he", "her": "she"}
ACCORDING: Final = ("according", "to")
# Who reports is not who speaks where another is said to.
REPORTED: Final = frozenset(["reported", "reports"])
