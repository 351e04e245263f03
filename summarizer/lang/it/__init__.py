"""Italian: its numbers, speech, names and certainty."""
