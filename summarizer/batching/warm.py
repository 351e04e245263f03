"""Reads, drafts and checks an example where this is imported: what is made on first use is there after that.

A process that is forked later has it all, and its first article takes no longer than the others.
"""

from __future__ import annotations

from summarizer.checks.evidence.example import EXAMPLE_FILES
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.pipeline import summarize, verify

_TEXT, _DRAFT = map(read_asset, EXAMPLE_FILES)
_ARTICLE = Article(text=_TEXT)
summarize(_ARTICLE)
verify(_DRAFT, _ARTICLE)
