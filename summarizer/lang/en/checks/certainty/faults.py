"""The English words of `summarizer/checks/certainty/faults.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ASKING",
    "BE",
    "CONDITIONS",
    "HAS",
    "MODALS",
    "NOT",
    "NOT_AHEAD",
    "OPEN_MOODS",
    "PAST",
    "PLANNED",
    "RECORDED",
    "TO",
    "UNCHANGED",
    "UNTIL",
]

# What a record or a report says may be told without it.
RECORDED = frozenset("according as reported reports reporting per showed shows".split())
# After these a thing told as done is another telling, not a surer one.
NOT_AHEAD = frozenset(
    """
    can must should would able unable to try tries tried trying attempt attempts attempting attempted
    allow  allows allowed so order let asked asks urged ordered called calls is are need needs needed
    considering
    """.split()
)
HAS = frozenset("has have had having was were been is are".split())
# Verbs whose past is the same word.
UNCHANGED = frozenset(
    "cut shut hit put set let cost hurt beat bid cast quit rid shed spread split burst".split()
)
CONDITIONS = frozenset({"if", "unless", "provided that", "as long as", "in the event"})
PLANNED = frozenset("expected set due planned scheduled planning".split())
# They open what is not known.
ASKING = frozenset("what who whom whose which when where why how whether if".split())
# An item with these tells what would follow, and so keeps the condition.
OPEN_MOODS = frozenset("would could might".split())
MODALS = frozenset("may might could possibly perhaps".split())
NOT: Final = "not"
UNTIL: Final = "until"
TO: Final = "to"
BE: Final = "be"
PAST: Final = "ed"
