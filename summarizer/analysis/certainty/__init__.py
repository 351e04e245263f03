"""How sure a text is of what it says: its cues, and the words each of them governs."""

from summarizer.analysis.certainty.cue import Cue
from summarizer.analysis.certainty.reading import read_certainty
from summarizer.lang.certainty_words import CUE_KINDS, CueKind

__all__ = ["CUE_KINDS", "Cue", "CueKind", "read_certainty"]
