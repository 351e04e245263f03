"""The table, read back by Python's csv module: a row a claim, and no cell that a spreadsheet calculates."""

from __future__ import annotations

import csv
import io

import pytest
from any_draft import briefs
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.source import Source
from summarizer.export.escape import plain_text
from summarizer.export.formats import render
from summarizer.export.to_csv import COLUMNS, render_csv
from summarizer.model.brief import Brief, Claim
from summarizer.model.finding import Evidence
from summarizer.model.origin import Origin
from summarizer.pipeline import summarize


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@given(st.lists(briefs, max_size=2))
def test_any_briefs_are_a_table_without_formulas(made: list[Brief]) -> None:
    text = render_csv(made)
    assert text.encode().decode() == text
    table = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert table[0] == list(COLUMNS)
    assert {len(row) for row in table} == {len(COLUMNS)}
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for row in table for cell in row)
    wanted = [item.quote for brief in made for item in brief.official_statements if item.quote]
    found = [row["text"] for row in rows_of(text) if row["section"] == "official_statements"]
    assert [cell.removeprefix("'") for cell in found] == [
        plain_text(words).removeprefix("'") for words in wanted
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_what_begins_like_a_formula_gets_an_apostrophe(bridge: Source, start: str) -> None:
    words = f'{start}HYPERLINK("http://example.org","x")'
    brief = summarize(bridge.article).model_copy(update={"lead": Claim(text=words)})
    (row,) = [row for row in rows_of(render(brief, "csv")) if row["section"] == "lead"]
    assert row["text"] == "'" + words.replace("\r", "\n")


def test_lines_end_as_the_rfc_says(bridge: Source) -> None:
    text = render(summarize(bridge.article), "csv")
    assert text.endswith("\r\n")
    assert "\r" not in text.replace("\r\n", "")


def test_a_row_has_its_evidence_and_its_verdicts(bridge: Source) -> None:
    origin = Origin(given="a.pdf", sha256="0" * 64, loader="pdf", version="1", pages=(0, 100))
    brief = summarize(bridge.article.model_copy(update={"origin": origin}))
    rows = rows_of(render(brief, "csv"))
    assert rows == rows_of(render(Brief.model_validate_json(brief.to_json()), "csv"))
    cited = 0
    for row in rows:
        starts, ends, pages = (row[name].splitlines() for name in ("start", "end", "page"))
        texts = [bridge.text[int(start) : int(end)] for start, end in zip(starts, ends, strict=True)]
        assert row["evidence"] == "\n".join(texts)
        assert len(pages) == len(starts)
        assert (row["article"], row["errors"]) == ("bridge", "0")
        cited += len(starts)
    assert cited
    assert sum(int(row["supported"]) for row in rows) > 0


def test_several_passages_have_a_line_each(bridge: Source) -> None:
    parts = tuple(Evidence(article="bridge", start=n, end=n + 3, text=bridge.text[n : n + 3]) for n in (0, 9))
    brief = summarize(bridge.article).model_copy(update={"lead": Claim(text="A", evidence=parts)})
    (row,) = [row for row in rows_of(render(brief, "csv")) if row["section"] == "lead"]
    assert (row["start"], row["end"], row["page"]) == ("0\n9", "3\n12", "")
