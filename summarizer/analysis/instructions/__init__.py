"""Sentences of an article that speak to a machine instead of a reader: they are never evidence."""

from summarizer.analysis.instructions.reading import find_instructions, is_instruction

__all__ = ["find_instructions", "is_instruction"]
