"""The English words of `summarizer/checks/names/instead.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["DESCRIBED", "PERSONS", "SPEAKING", "THINGS"]

PERSONS: Final = frozenset("he she his her him hers who".split())
THINGS: Final = frozenset("they them their theirs it its".split())
SPEAKING: Final = frozenset("i i'm i've we we're we've our us me my".split())
# With the nouns of bodies, what a name may be called instead.
DESCRIBED: Final = frozenset(
    [
        "hosts",
        "host",
        "visitors",
        "visitor",
        "side",
        "champions",
        "home",
        "country",
        "nation",
        "minister",
        "president",
        "chain",
        "giant",
    ]
)
