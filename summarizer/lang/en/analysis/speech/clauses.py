"""The English words of `summarizer/analysis/speech/clauses.py`."""

from __future__ import annotations

__all__ = ["BE", "MORE", "NO_SPEAKERS", "NO_SUBJECT", "OWN", "PUT", "THOUGHTS"]

NO_SUBJECT = frozenset(["from", "by", "of", "to"])  # after them a name is no subject: "from Lee is due"
NO_SPEAKERS = frozenset(["it", "this", "that", "these", "those", "there", "you", "we", "i", "who"])
MORE = frozenset(["and", "more", "also", "here", "this", "another", "again", "next"])
PUT = frozenset([("put", "it"), ("puts", "it"), ("shot", "back"), ("hit", "back"), ("shoots", "back")])
THOUGHTS = frozenset("hoped hopes feared believed believes thought thinks".split())
OWN = frozenset(["his", "her", "its", "their"])  # "For his part, Lee was cool:"
BE = frozenset(["is", "was", "were", "are", "been", "be", "being", "'s"])
