"""The English words of `summarizer/analysis/speech/next_paragraph.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["HOW", "OWNED_BY", "POINTERS", "SAW", "SO", "VIEWS"]

# "So said Lee."
SO: Final = "so"
# They point back to a quotation: "That was how Lee put it".
POINTERS: Final = frozenset(["that", "this", "those", "these", "such"])
# "That message from Lee".
OWNED_BY: Final = frozenset(["of", "from"])
# What such a word can point to, beside the nouns of speech.
VIEWS: Final = frozenset(["message", "verdict", "view", "conclusion"])
# "That is how Lee saw it".
HOW: Final = frozenset(["how", "what"])
# Verbs of saying after these only.
SAW: Final = frozenset(["put", "summed", "saw", "felt"])
