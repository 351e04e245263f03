"""The names in a text, and which of them are forms of the same name."""

from summarizer.analysis.names.reading import Name, read_names

__all__ = ["Name", "read_names"]
