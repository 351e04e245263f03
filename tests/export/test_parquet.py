"""Parquet with typed columns, read back by pyarrow; the whole brief is there, too."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from summarizer.analysis.source import Source
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import publish
from summarizer.export.compact import build_compact
from summarizer.export.formats import render
from summarizer.export.parquet import record_of, write_briefs
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import MissingExtraError
from summarizer.model.provenance import Attempt, Provenance, Usage
from summarizer.model.spec import BriefSpec
from summarizer.pipeline import summarize, verify

parquet = pytest.importorskip("pyarrow.parquet")


def test_its_columns_hold_what_the_brief_holds(bridge: Source, bridge_draft: Draft, tmp_path: Path) -> None:
    wrong = bridge_draft.lead.model_copy(update={"text": "The bridge cost 900 million euros in 1822."})
    made = summarize(bridge.article).provenance
    draft = bridge_draft.model_copy(update={"lead": wrong})
    briefs = [publish(draft, bridge, find_policy(name), made) for name in ("default", "report")]
    assert briefs[0].edits
    assert briefs[1].findings
    path = tmp_path / "briefs.parquet"
    write_briefs(path, iter(briefs))
    rows = parquet.read_table(path).to_pylist()
    assert len(rows) == 2
    for row, brief in zip(rows, briefs, strict=True):
        value = json.loads(brief.to_json())
        assert Brief.model_validate_json(row["brief"]).to_json() == brief.to_json()
        assert verify(row["brief"], bridge.article).holds
        for name in ("headline", "lead", "key_takeaways", "verified_facts", "official_statements"):
            assert without_page(row[name]) == value[name]
        for name in ("context_and_impact", "unconfirmed", "bottom_line", "findings"):
            assert without_page(row[name]) == value[name]
        assert [(e["action"], e["code"]) for e in row["edits"]] == [
            (e.action, e.finding.code) for e in brief.edits
        ]
        assert row["provenance"]["article_sha256"] == bridge.article.sha256
        assert row["provenance"]["drafted_at"] is None


def without_page(value: object) -> object:
    if isinstance(value, list):
        return [without_page(part) for part in value]
    if isinstance(value, dict):
        return {key: without_page(part) for key, part in value.items() if key != "page"}
    return value


def test_times_tokens_and_cost_are_there(bridge: Source) -> None:
    brief = summarize(bridge.article)
    moment = datetime(2025, 3, 3, 4, 5, tzinfo=UTC)
    attempt = Attempt(number=1, outcome="ok", usage=Usage(prompt_tokens=7, completion_tokens=None))
    known = {"drafted_at": moment, "cost": Decimal("0.10"), "attempts": (attempt, attempt)}
    brief = brief.model_copy(update={"provenance": brief.provenance.model_copy(update=known)})
    (row,) = parquet.read_table(io.BytesIO(render(brief, "parquet"))).to_pylist()
    assert row["provenance"]["drafted_at"] == moment
    assert (row["prompt_tokens"], row["completion_tokens"], row["cost"]) == (14, None, "0.10")
    assert record_of(summarize(bridge.article))["cost"] is None


def test_the_same_briefs_are_the_same_bytes(bridge: Source) -> None:
    assert render(summarize(bridge.article), "parquet") == render(summarize(bridge.article), "parquet")


def test_without_the_package_the_error_says_what_to_install(
    bridge: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'sourced-brief\[parquet\]'"):
        render(summarize(bridge.article), "parquet")


def test_short_forms_name_the_same_of_the_provenance(tmp_path: Path, bridge: Source) -> None:
    known = {
        "title": "Bridge",
        "publisher": "Paper",
        "published": date(2025, 3, 3),
        "language": "de",
        "author": "A",
        "url": "https://example.org/a",
        "drafter": "live",
        "model": "openai/x",
        "prompt_version": "p",
        "schema_version": "s",
        "cost": Decimal("0.01"),
        "drafted_at": datetime(2025, 3, 3, tzinfo=UTC),
        "spec": BriefSpec(language="de"),
    }
    brief = summarize(bridge.article)
    brief = brief.model_copy(update={"provenance": brief.provenance.model_copy(update=known)})
    compact = build_compact(brief)["provenance"]
    write_briefs(tmp_path / "b.parquet", [brief])
    table = parquet.read_table(tmp_path / "b.parquet")
    (row,) = table.to_pylist()
    made = row["provenance"]
    assert made | {"drafted_at": compact["drafted_at"], "spec": compact["spec"]} == compact
    assert made["drafted_at"] == known["drafted_at"]
    assert BriefSpec.model_validate_json(made["spec"]) == brief.provenance.spec
    assert set(Provenance.model_fields) - set(compact) == {"language_risk", "origin", "attempts", "usage"}
