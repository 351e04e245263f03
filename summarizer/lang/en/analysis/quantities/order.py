"""The English words of `summarizer/analysis/quantities/order.py`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FINISHED", "NOT_VERBS", "NO_NOUN", "OF", "OF_THESE", "SECOND_VERB", "SEVERAL", "THE"]

OF_THESE: Final = re.compile(r"\sof\s(?:these|them|those|the\stwo|which|whom)\b")
# Several are told of before one of them is told apart.
SEVERAL: Final = re.compile(r"\b(?:two|both|pair|couple|three|four|the\sfirst|one|another)\b")
# What follows where no noun does: a mark, a verb, a relative.
NO_NOUN: Final = re.compile(
    r"\s?[,;:]|\s(?:(?:is|was|are|were|has|had|have|will|would|can|could|may|"
    r"might|must|should|did|does|do|said|says|came|went|fell|hit|struck|involves?|involved|concerns?|concerned|being|"
    r"from|on|in|to|at|by|who|that|which)\b)"
)
SECOND_VERB: Final = re.compile(
    r"\s(?:([a-z]{3,14}[^su\W]s)\s(?!(?:of|he|she|it|they|we|i|you|that|which|who|in|for|to|and)\b)[a-z]"
    r"|([a-z]{3,14}ed)\s(?:an?|the|to|in|on|by|his|her|its|their|from|at|with|for|after|when)\b)"
)
NOT_VERBS: Final = frozenset(
    """series species news sales goals points games matches stages rounds days weeks months years times places
    seed seeded ranked placed united red hundred need feed speed breed deed weed bed shed sacred naked wicked
    parts cases attempts results elections phases doses waves halves innings lines houses floors rows terms
    """.split()
)
FINISHED: Final = frozenset(
    """finish finishes finished finishing come comes came place placed rank ranked ranks lie lies lay sit sits
    stay stayed""".split()
)
THE: Final = "the"
OF: Final = "of"
