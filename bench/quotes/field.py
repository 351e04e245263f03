"""What the quotation check says of real text: gold speakers, and quotations in faithful summaries."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.analysis.speech import read_speech
from summarizer.checks.passage import free_text
from summarizer.checks.quotes.check import check_quotes
from summarizer.model.article import Article
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.analysis.speech import Quotation


def measure_speakers(rows: list[dict[str, Any]], articles: list[dict[str, Any]], *, show: int) -> None:
    """Print how many gold quotations are found, and how many speakers are right."""
    texts = {row["id"]: row["source"] for row in articles}
    read_texts = {key: read_speech(text) for key, text in texts.items()}
    found = named = right = 0
    for row in rows:
        start, end = row["doc_quote_start"], row["doc_quote_end"]
        over = [q for q in read_texts[row["doc_id"]] if q.span.start <= start + 1 and end - 1 <= q.span.end]
        found += bool(over)
        if not row["speaker"]:
            continue
        named += 1
        is_right = bool(over) and _is_speaker(row, over[0])
        right += is_right
        if not is_right and show:
            print("    ", row["id"], row["speaker"], "|", over[0].attribution.name if over else "")
    print(f"quotation found {found} of {len(rows)}; speaker right {right} of {named}")


def _is_speaker(row: dict[str, Any], quotation: Quotation) -> bool:
    said = quotation.attribution
    if said.speaker is not None and row["speaker_start"] is not None:
        shift = row["doc_quote_start"] - row["quote_start"]
        if (
            said.speaker.start < row["speaker_end"] + shift
            and row["speaker_start"] + shift < said.speaker.end
        ):
            return True
    mine = re.findall(r"\w+", said.name.lower())
    return any(
        mine and mine[-1:] == re.findall(r"\w+", (row[key] or "").lower())[-1:]
        for key in ("speaker", "speaker_name")
    )


def measure_rows(load: Callable[[str], list[dict[str, Any]]]) -> None:
    """Print every quotation of a faithful summary that is rejected, to be read by eye, and the counts."""
    pairs: dict[tuple[str, str], str] = {}
    for name in ("bump_even", "summedits_ectsum", "defacto_train_numbers"):
        for row in load(f"{name}.jsonl"):
            if row["label"]:
                pairs.setdefault((row["source"], row["summary"]), name)
    for row in load("gum_wikinews.jsonl"):
        for summary in row["summaries"]:
            pairs.setdefault((row["source"], summary["summary"]), "gum_wikinews")
    counts: Counter[tuple[str, str, str]] = Counter()
    for (article, summary), name in pairs.items():
        for verdict in check_quotes(free_text(summary), read(Article(text=article))):
            severity = verdict.severity if isinstance(verdict, Finding) else ""
            counts[name, verdict.code, severity] += 1
            if isinstance(verdict, Finding) and verdict.severity == "error":
                print(f"{name} {verdict.code}: {verdict.text!r} | {verdict.message}")
                print("     ", [evidence.text for evidence in verdict.evidence])
    for key, count in sorted(counts.items()):
        print(*key, count)
