"""The embedded drafter: it selects sentences of the article and needs no model, key, network or weights."""

from __future__ import annotations

from summarizer.drafting.extractive.sections import draft_extractive

__all__ = ["draft_extractive"]
