"""German: its numbers, speech, names and certainty."""
