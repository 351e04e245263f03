"""Words between a thing and the place where it is."""

__all__ = ["LOCATING"]

LOCATING = frozenset({"at", "in", "near", "outside"})
