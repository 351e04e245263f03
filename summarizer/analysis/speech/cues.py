"""The words by which English news attributes speech, and the small words that bound a speaker's name."""

from __future__ import annotations

from summarizer.lang.en.analysis.speech.cues import (
    CUES,
)

__all__ = ["PARTICIPLES"]


PARTICIPLES = frozenset(word for word in CUES if word.endswith("ing"))
