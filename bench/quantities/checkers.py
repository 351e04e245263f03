"""The quantity check and its peers, each as a function (summary, article, published) -> flagged spans."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Final

from summarizer.analysis.source import Source, read
from summarizer.checks.passage import free_text
from summarizer.checks.quantities.check import check_quantities
from summarizer.model.article import Article
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Checker", "check_ours", "find_errors", "load_checkers"]

Checker = "Callable[[str, str, str], list[tuple[int, int]]]"
_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")


@lru_cache(maxsize=64)
def _read(text: str, published: str) -> Source:
    return read(Article(text=text, published=date.fromisoformat(published) if published else None))


def find_errors(summary: str, article: str, published: str = "") -> list[Finding]:
    """Return the quantity check's findings of severity error on a free text."""
    verdicts = check_quantities(free_text(summary), _read(article, published))
    return [found for found in verdicts if isinstance(found, Finding) and found.severity == "error"]


def check_ours(summary: str, article: str, published: str = "") -> list[tuple[int, int]]:
    """Return the spans the quantity check calls wrong."""
    return [(found.start, found.end) for found in find_errors(summary, article, published)]


def check_presence(summary: str, article: str, _: str = "") -> list[tuple[int, int]]:
    """Return the numbers in digits whose digits the article does not have: presence, the naive check."""
    known = {match[0].rstrip(",").replace(",", "") for match in _NUMBER.finditer(article)}
    return [
        match.span()
        for match in _NUMBER.finditer(summary)
        if match[0].rstrip(",").replace(",", "") not in known
    ]


def _corroborate() -> Callable[[str, str, str], list[tuple[int, int]]]:
    corroborate: Any = import_module("corroborate")

    def check(summary: str, article: str, _: str = "") -> list[tuple[int, int]]:
        report = corroborate.check_answer("What happened?", [article], summary)
        return [] if report.ok() else [(0, len(summary))]

    return check


def _sourced() -> Callable[[str, str, str], list[tuple[int, int]]]:
    sourced: Any = import_module("sourced")
    signals: Any = import_module("sourced.signals")

    def check(summary: str, article: str, _: str = "") -> list[tuple[int, int]]:
        known = set(signals.numbers(article))
        claims = sourced.check(summary, article)["claims"]
        bad = any(claim["status"] == "contradicted" for claim in claims)
        return [(0, len(summary))] if bad or set(signals.numbers(summary)) - known else []

    return check


def load_checkers() -> tuple[dict[str, Callable[[str, str, str], list[tuple[int, int]]]], dict[str, str]]:
    """Return ours, the installed peers and naive presence; each peer's version or why it is missing."""
    checkers: dict[str, Callable[[str, str, str], list[tuple[int, int]]]] = {"ours": check_ours}
    notes: dict[str, str] = {}
    for name, make in (("corroborate", _corroborate), ("sourced-evidence", _sourced)):
        try:
            notes[name] = version(name)
            checkers[name] = make()
        except (ImportError, PackageNotFoundError) as error:
            notes[name] = f"missing ({error})"
    checkers["presence"] = check_presence
    return checkers, notes
