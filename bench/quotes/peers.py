"""The peers of the quotation check, each as a function (quotation, article) -> (accepted, spans)."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = tuple[bool, list[tuple[int, int]]]
Peer = "Callable[[str, str], Answer]"


def load_peers() -> tuple[dict[str, Callable[[str, str], Answer]], dict[str, str]]:
    """Return the peers that are installed, and for each name its version or why it is missing."""
    makers = {
        "langextract": ("langextract", _langextract_default),
        "langextract exact": ("langextract", _langextract_exact),
        "gtrex": ("gtrex", _gtrex),
        "corroborate": ("corroborate", _corroborate),
        "sourced-evidence": ("sourced-evidence", _sourced),
        "instructor CitationMixin": ("instructor", _citation),
    }
    peers: dict[str, Callable[[str, str], Answer]] = {}
    notes: dict[str, str] = {}
    for name, (package, make) in makers.items():
        try:
            notes[name] = version(package)
            peers[name] = make()
        except (ImportError, PackageNotFoundError) as error:
            notes[name] = f"not installed ({error})"
    return peers, notes


def _langextract(*, statuses: frozenset[str]) -> Callable[[str, str], Answer]:
    logging.getLogger("absl").setLevel(logging.ERROR)
    resolver: Any = import_module("langextract.resolver")
    data: Any = import_module("langextract.core.data")
    aligner = resolver.WordAligner()

    def check(quote: str, article: str) -> Answer:
        extraction = data.Extraction(extraction_class="quote", extraction_text=quote)
        groups = aligner.align_extractions([[extraction]], article)
        found = groups[0][0]
        interval = found.char_interval
        status = found.alignment_status.name if found.alignment_status is not None else ""
        if interval is None or interval.start_pos is None:
            return False, []
        return status in statuses, [(interval.start_pos, interval.end_pos)]

    return check


def _langextract_default() -> Callable[[str, str], Answer]:
    return _langextract(statuses=frozenset({"MATCH_EXACT", "MATCH_FUZZY", "MATCH_LESSER", "MATCH_GREATER"}))


def _langextract_exact() -> Callable[[str, str], Answer]:
    return _langextract(statuses=frozenset({"MATCH_EXACT"}))


def _gtrex() -> Callable[[str, str], Answer]:
    gtrex: Any = import_module("gtrex")
    policy = gtrex.Policy()

    def check(quote: str, article: str) -> Answer:
        found = gtrex.Verifier(article, policy).verify(quote)
        spans = [(found.start, found.end)] if found.start is not None else []
        return bool(found.grounded), spans

    return check


def _corroborate() -> Callable[[str, str], Answer]:
    corroborate: Any = import_module("corroborate")

    def check(quote: str, article: str) -> Answer:
        answer = f'The article says: "{quote}"'
        return bool(corroborate.check_answer("What was said?", [article], answer).ok()), []

    return check


def _sourced() -> Callable[[str, str], Answer]:
    sourced: Any = import_module("sourced")

    def check(quote: str, article: str) -> Answer:
        report = sourced.check(f'"{quote}"', article)
        verdicts = {str(item.get("verdict", item.get("status", ""))) for item in _items(report)}
        return bool(verdicts) and verdicts <= {"grounded"}, []

    return check


def _items(report: dict[str, Any]) -> list[dict[str, Any]]:
    for value in report.values():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return list(value)
    return []


def _citation() -> Callable[[str, str], Answer]:
    mixin: Any = import_module("instructor.dsl.citation").CitationMixin
    import_module("regex")

    def check(quote: str, article: str) -> Answer:
        # Its search backtracks over up to five errors: only texts of the length it is meant for.
        if len(quote) > 160 or len(article) > 4000:
            return quote in article, []
        found = mixin.model_validate({"substring_quotes": [quote]}, context={"context": article})
        return bool(found.substring_quotes), []

    return check
