"""Words of the prompt's worked example in texts whose articles lack them; what must not be taken for it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from processor import seconds_of

from summarizer.analysis.source import Source, read
from summarizer.checks.evidence.check import check_evidence
from summarizer.checks.evidence.example import EXAMPLE_FILES, NAMES, find_example
from summarizer.checks.passage import Passage
from summarizer.checks.run import CHECK_VERSION, check_draft
from summarizer.editing.edit import edit_draft
from summarizer.editing.policy import POLICIES
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.draft import Draft
from summarizer.model.errors import FindingsError
from summarizer.model.finding import Finding
from summarizer.text.folding import fold
from summarizer.text.tokens import split_words

CASES = Path(__file__).parents[1] / "cases" / "evidence" / "example.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
FLAG = read(Article(text=ROWS[0]["article"]))
EXAMPLE = Draft.model_validate_json(read_asset(EXAMPLE_FILES[1]))


def judge(text: str, source: Source, kind: Any = "statement") -> list[Finding]:
    passage = Passage("/x", text, "", kind)
    return [verdict for verdict in find_example(passage, source) if isinstance(verdict, Finding)]


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{n:02}-{row['kind']}") for n, row in enumerate(ROWS)])
def test_the_words_of_the_example_are_found_and_no_others(row: dict[str, Any]) -> None:
    findings = judge(row["text"], read(Article(text=row["article"])), row["kind"])
    assert [finding.rule for finding in findings] == row["rules"], row["why"]
    assert all(finding.code == "evidence.example" and finding.severity == "error" for finding in findings)


def test_a_finding_has_the_copied_words_and_no_others() -> None:
    text = (
        "Voters decide, and freight  bound for the terminal is being sent over the Carrow crossing, it says."
    )
    (finding,) = judge(text, FLAG)
    assert finding.text == "freight  bound for the terminal is being sent over the Carrow crossing"
    assert "“freight bound for the terminal is being sent over the Carrow crossing”" in finding.message


def test_every_field_of_a_draft_is_read() -> None:
    paths = {f.path for f in check_draft(EXAMPLE, FLAG).findings if f.code == "evidence.example"}
    assert {
        "/headline",
        "/lead/text",
        "/official_statements/0/speaker",
        "/unconfirmed/0/according_to",
    } <= paths
    # "in a statement", and nobody for the second claim: words that news uses anyway.
    assert "/official_statements/1/setting" not in paths


def test_the_example_has_no_words_that_its_own_article_lacks() -> None:
    source = read(Article(text=read_asset(EXAMPLE_FILES[0])))
    assert [f for f in check_draft(EXAMPLE, source).findings if f.code == "evidence.example"] == []


def test_the_default_policy_strikes_what_a_model_cannot_mend_and_strict_refuses() -> None:
    true = {"text": "The first vote will be held late in 2015.", "evidence": [3]}
    leaked = {"text": "Tests of every cable would take at least nine days.", "evidence": [3]}
    content: dict[str, Any] = {
        "headline": "",
        "lead": true,
        "key_takeaways": [true, leaked],
        "verified_facts": [],
        "context_and_impact": [],
        "official_statements": [
            {
                "quote": "We want everybody to have a say",
                "speaker": "Jan Kersten",
                "role": "the authority's chief engineer",
                "setting": "told reporters at the site on Tuesday afternoon",
                "evidence": [2],
            }
        ],
        "unconfirmed": [],
        "bottom_line": {"text": "", "evidence": []},
    }
    draft = Draft.model_validate_json(json.dumps(content))
    stands = edit_draft(draft, FLAG, POLICIES["default"]).content
    assert "cable" not in stands.model_dump_json()
    (statement,) = stands.official_statements
    assert (statement.speaker, statement.role, statement.setting) == ("Jan Kersten", "", "")
    with pytest.raises(FindingsError):
        edit_draft(draft, FLAG, POLICIES["strict"])


def test_the_names_are_those_of_the_example_and_a_changed_example_raises_the_version() -> None:
    files = [read_asset(name) for name in EXAMPLE_FILES]
    line = " ".join(split_words(fold(files[0]).text)[0])
    assert all(f" {' '.join(name)}" in line for name in NAMES)
    digest = hashlib.sha256("\0".join(files).encode()).hexdigest()[:12]
    assert (CHECK_VERSION, digest) == ("16", "99d2771a621a"), "raise CHECK_VERSION with the example"


def test_a_long_text_is_read_in_linear_time() -> None:
    text = " ".join([read_asset(EXAMPLE_FILES[0])] * 400)
    passages = [Passage("", text, "", "quote")]
    codes: set[str] = set()
    assert seconds_of(lambda: codes.update(v.code for v in check_evidence(passages, FLAG))) < 20
    assert "evidence.example" in codes
