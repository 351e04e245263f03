"""French: its numbers, speech, names and certainty."""
