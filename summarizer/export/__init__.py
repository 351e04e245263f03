"""The brief as people read it: Markdown in the house layout, that layout read back, the terminal view."""
