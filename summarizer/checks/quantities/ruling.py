"""What was decided about one quantity of a brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.text.spans import Span

__all__ = ["Ruling"]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about one quantity: the code's last part, its evidence, the words for it, the rule."""

    outcome: str
    evidence: tuple[Span, ...] = ()
    message: str = ""
    suggestion: str | None = None
    rule: str = ""
