"""Quantities: every number and date of a text, with its value, unit, qualifier and the thing counted."""

from summarizer.analysis.quantities.quantity import Kind, Qualifier, Quantity
from summarizer.analysis.quantities.read import read_quantities

__all__ = ["Kind", "Qualifier", "Quantity", "read_quantities"]
