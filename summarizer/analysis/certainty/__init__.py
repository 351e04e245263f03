"""How sure a text is of what it says: its cues, and the words each of them governs."""

from summarizer.analysis.certainty.cue import CUE_KINDS, Cue, CueKind
from summarizer.analysis.certainty.reading import read_certainty

__all__ = ["CUE_KINDS", "Cue", "CueKind", "read_certainty"]
