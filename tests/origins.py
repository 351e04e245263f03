"""Briefs compared without what they record of where their articles came from."""

from __future__ import annotations

from typing import Any

from summarizer.model.brief import Brief


def without_origin(brief: str | bytes) -> dict[str, Any]:
    """Return all of a brief but its article's origin, and the seal, which is over that as well."""
    return Brief.model_validate_json(brief).model_dump(exclude={"seal": True, "provenance": {"origin"}})
