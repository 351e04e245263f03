"""English: its words, endings and equivalents."""
