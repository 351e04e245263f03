"""Quantities: every number and date of a text, with its value, unit, qualifier and the thing counted."""

from summarizer.analysis.quantities.quantity import Kind, Quantity
from summarizer.analysis.quantities.read import read_quantities
from summarizer.lang.quantity_words import Qualifier

__all__ = ["Kind", "Qualifier", "Quantity", "read_quantities"]
