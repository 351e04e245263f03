"""The development data as labelled rows, the form that `summarizer evaluate --labelled` takes.

A set that is not beside the repository is left out. Rows are taken as their makers labelled them.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.evaluate.certainty_mutations import mutate_certainty
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["ARTICLES", "DATA", "SETS", "load"]

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"

Row = dict[str, Any]


def load(name: str) -> list[Row]:
    """Return the rows of a data file, none where the file is missing."""
    path = DATA / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def read_wikinews() -> Iterator[Article]:
    """Yield the Wikinews articles of GUM (text: CC BY 2.5)."""
    for row in load("gum_wikinews"):
        yield Article(text=row["source"], id=row["id"], title=row["title"], published=row["date"])


def read_news() -> Iterator[Article]:
    """Yield the articles of the labelled sets from newspapers and agencies: CNN/DM, PolNeAR, XSum."""
    # In other classes the article may be changed; its first characters tell one from another.
    cases = [row["article"] for row in load("quote_cases") if row["cls"].startswith(("I0", "I1"))]
    texts = [row["source"] for row in load("bump_even")] + cases
    for number, text in enumerate({text[:400]: text for text in reversed(texts)}.values()):
        yield Article(text=text, id=f"news-{number}")


ARTICLES: dict[str, Callable[[], Iterator[Article]]] = {"wikinews": read_wikinews, "news": read_news}


def _article(row: Row) -> Row:
    return {"text": row["source"], "title": row["title"], "published": row["date"]}


def quote_cases() -> Iterator[Row]:
    """Yield seeded changes of real quotations; sentences offered as evidence are no quotations."""
    for row in load("quote_cases"):
        if row["kind"] == "evidence":
            continue
        is_about_speaker = row["cls"].startswith(("I10", "C10"))
        yield {
            "article": row["article"],
            "quotation": row["quote"],
            "speaker": row["speaker"] or "" if is_about_speaker else "",
            "label": "supported" if row["legit"] else "unsupported",
            "class": row["cls"].partition("_")[2].replace("_", " "),
            "check": "speaker" if is_about_speaker else "quote",
        }


def gum_speakers() -> Iterator[Row]:
    """Yield quotations with their gold speaker, and with another speaker of the same article."""
    articles = {row["id"]: _article(row) for row in load("gum_wikinews")}
    rows = [row for row in load("gum_quotes") if row["speaker_type"] == "person" and row["speaker_name"]]
    for row in rows:
        name = row["speaker_name"]
        here = [other["speaker_name"] for other in rows if other["doc_id"] == row["doc_id"]]
        others = [other for other in dict.fromkeys(here) if not _words(other) & _words(name)]
        for claimed in [name, *others[:1]]:
            yield {
                "article": articles[row["doc_id"]],
                "quotation": row["quote"],
                "speaker": claimed,
                "label": "supported" if claimed == name else "unsupported",
                "class": "speaker",
                "check": "speaker",
            }


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.lower()))


def gum_summaries() -> Iterator[Row]:
    """Yield the summaries of the Wikinews articles, all taken to be faithful, by who wrote them."""
    for row in load("gum_wikinews"):
        for summary in row["summaries"]:
            is_human = summary["model"].startswith("human")
            yield {
                "article": _article(row),
                "text": summary["summary"],
                "label": "supported",
                "class": "by people" if is_human else "by models",
            }


def bump_even() -> Iterator[Row]:
    """Yield reference summaries and the same with one error, by the kind of error."""
    for row in load("bump_even"):
        kind = (row["error_type"] or "reference").lower().removesuffix(" error")
        yield _summary(row, kind)


def summedits_ectsum() -> Iterator[Row]:
    """Yield summaries of earnings calls, faithful and edited."""
    for row in load("summedits_ectsum"):
        is_number = row["num_edit"] == "introduced"
        yield _summary(row, "faithful" if row["label"] else "number edited" if is_number else "words edited")


def defacto_train_numbers() -> Iterator[Row]:
    """Yield one-sentence summaries of BBC reports with an error in a number, and what people made of them."""
    for row in load("defacto_train_numbers"):
        is_added = row["num_edit"] == "introduced"
        yield _summary(row, "corrected" if row["label"] else "wrong number" if is_added else "other error")


def _summary(row: Row, kind: str) -> Row:
    label = "supported" if row["label"] else "unsupported"
    return {"article": row["source"], "text": row["summary"], "label": label, "class": kind}


def meantime_events() -> Iterator[Row]:
    """Yield sentences that cite themselves, and those with an event that is not certain made surer.

    The change is one of the certainty mutations, and within a few words before an event that people did not
    call certain; so what is hedged is their judgement, not that of a list of cues.
    """
    for row in load("hedge_meantime"):
        fact = {"article": row["text"], "evidence": [1], "check": "certainty"}
        yield {**fact, "text": row["text"], "label": "supported", "class": "unchanged"}
        source = read(Article(text=row["text"]))
        for change in mutate_certainty([source], count=50):
            if change.planted or change.trimmed or change.rule not in {"drop_hedge", "may_to_will"}:
                continue
            kept = next(at for at, (a, b) in enumerate(zip(row["text"], change.text, strict=False)) if a != b)
            events = [event for event in row["events"] if 0 <= event["start"] - kept <= _REACH]
            if any(abs(event["score"]) < _CERTAIN for event in events):
                yield {
                    **fact,
                    "text": change.text,
                    "label": "unsupported",
                    "class": change.rule.replace("_", " "),
                }


_REACH = 40
_CERTAIN = 3


def quantity_rewrites() -> Iterator[Row]:
    """Yield true sentences with a number in another form, or rounded with a hedge."""
    sys.path.append(str(Path(__file__).parents[1] / "quantities"))
    try:
        from rewrites import make_rewrites
    except ImportError:
        return  # num2words is not installed
    from summarizer.evaluate.quantity_mutations import Text

    articles = {row["id"]: _article(row) for row in load("gum_wikinews")}
    texts = [Text(name, article["text"], article["published"]) for name, article in articles.items()]
    for rewrite in make_rewrites(texts, 2000) if texts else ():
        yield {
            "article": articles[rewrite.article],
            "text": rewrite.after,
            "label": "supported",
            "class": rewrite.kind,
            "check": "quantity",
        }


SETS: dict[str, Callable[[], Iterator[Row]]] = {
    "quote_cases": quote_cases,
    "gum_speakers": gum_speakers,
    "gum_summaries": gum_summaries,
    "quantity_rewrites": quantity_rewrites,
    "meantime_events": meantime_events,
    "bump_even": bump_even,
    "summedits_ectsum": summedits_ectsum,
    "defacto_train_numbers": defacto_train_numbers,
}
