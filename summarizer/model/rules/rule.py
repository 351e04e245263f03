"""What a rule is: a code, a level, and when it fires."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.model.finding import Severity

__all__ = ["CheckRule"]


class CheckRule(NamedTuple):
    """A rule: the code of its findings, how sure they are, and when it fires."""

    code: str
    level: Severity
    fires: str
