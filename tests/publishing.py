"""Drafts published as if a live model had written them."""

from __future__ import annotations

import json
from typing import Any

from summarizer.analysis.source import Source
from summarizer.checks.run import CHECK_VERSION
from summarizer.editing.policy import POLICIES
from summarizer.editing.publish import publish
from summarizer.model.brief import Brief, Edit
from summarizer.model.draft import Draft
from summarizer.model.provenance import Attempt, Provenance
from summarizer.model.reading import Reading

__all__ = ["publish_content"]


def publish_content(
    content: dict[str, Any],
    source: Source,
    policy: str = "default",
    *,
    earlier: tuple[Edit, ...] = (),
    reading: Reading | None = None,
    **known: Any,
) -> Brief:
    """Return the brief of a draft's JSON values; `known` is what else its provenance says."""
    made: dict[str, Any] = {
        "article": source.article.key,
        "article_sha256": source.article.sha256,
        "drafter": "live",
        "model": "openai/stand-in",
        "check_version": CHECK_VERSION,
        "policy": policy,
        "attempts": (Attempt(number=1, outcome="ok"),),
    }
    draft = Draft.model_validate_json(json.dumps(content))
    provenance = Provenance(**(made | known))
    return publish(draft, source, POLICIES[policy], provenance, earlier=earlier, reading=reading)
