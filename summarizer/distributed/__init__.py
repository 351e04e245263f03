"""Briefs of the articles in a Daft DataFrame: Daft spreads the work, each row goes the way of one article."""

from __future__ import annotations

from summarizer.distributed.dataframe import summarize_dataframe

__all__ = ["summarize_dataframe"]
