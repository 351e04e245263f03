"""A second model reads each item; its opinion counts only where it points at words that are there."""
