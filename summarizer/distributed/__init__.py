"""Briefs of the articles in a Daft DataFrame: Daft distributes the work by rows."""

from __future__ import annotations

from summarizer.distributed.dataframe import summarize_dataframe

__all__ = ["summarize_dataframe"]
