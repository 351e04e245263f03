from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.evaluate.card import measure
from summarizer.evaluate.labelled import read_labelled
from summarizer.model.errors import ArticleError, SettingsError

ARTICLE = "Four men were held in Oslo on Monday.\n\n“We saw nothing at all,” said Ana Ruiz, the mayor."
CLAIM = {"article": ARTICLE, "text": "Five men were held in Oslo.", "label": "unsupported", "class": "digit"}
QUOTATION = {"article": ARTICLE, "quotation": "We saw nothing at all", "label": "supported", "class": "words"}


def put(folder: Path, *rows: Any, name: str = "judged.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def found(path: Path) -> list[tuple[str, str, int, int, int, int]]:
    card = measure([], [read_labelled(path)])
    return [(r.suite, r.kind, r.wrong, r.caught, r.true, r.flagged) for r in card.rows]


def test_claims_and_quotations_are_counted_by_class(tmp_path: Path) -> None:
    true = {**CLAIM, "text": "Four men were held in Oslo.", "label": "supported"}
    altered = {**QUOTATION, "quotation": "We saw something after all", "label": "unsupported"}
    assert found(put(tmp_path, CLAIM, true, QUOTATION, altered)) == [
        ("judged.jsonl", "digit", 1, 1, 1, 0),
        ("judged.jsonl", "words", 1, 1, 1, 0),
    ]


def test_a_speaker_is_judged_where_one_is_claimed(tmp_path: Path) -> None:
    right = {**QUOTATION, "speaker": "Ana Ruiz", "evidence": [2]}
    wrong = {**QUOTATION, "speaker": "Peter Okafor", "evidence": [2], "label": "unsupported"}
    assert found(put(tmp_path, right, wrong)) == [("judged.jsonl", "words", 1, 1, 1, 0)]


def test_only_the_named_check_is_asked(tmp_path: Path) -> None:
    assert found(put(tmp_path, {**CLAIM, "check": "quantity"})) == [("judged.jsonl", "digit", 1, 1, 0, 0)]
    assert found(put(tmp_path, {**CLAIM, "check": "name"})) == [("judged.jsonl", "digit", 1, 0, 0, 0)]


def test_a_text_that_cites_sentences_is_judged_as_a_fact(tmp_path: Path) -> None:
    row = {
        "article": "The fire may have been caused by a short circuit. It rained.",
        "text": "The fire was caused by a short circuit.",
        "evidence": [1],
        "label": "unsupported",
    }
    assert found(put(tmp_path, row)) == [("judged.jsonl", "all", 1, 1, 0, 0)]


def test_an_article_may_lie_in_a_file_beside_the_rows(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    row = {key: value for key, value in CLAIM.items() if key != "article"} | {"article_file": "texts/a.txt"}
    inline = read_labelled(put(tmp_path, CLAIM))
    filed = read_labelled(put(tmp_path, row, row, name="filed.jsonl"))
    assert filed.rows[0][1].text == inline.rows[0][1].text
    assert filed.rows[0][1] is filed.rows[1][1]


def test_an_article_may_have_a_date(tmp_path: Path) -> None:
    dated = {**CLAIM, "article": {"text": ARTICLE, "published": "2025-03-03"}}
    with_date, without = read_labelled(put(tmp_path, dated)), read_labelled(put(tmp_path, CLAIM))
    assert str(with_date.rows[0][1].published) == "2025-03-03"
    assert with_date.digest != without.digest


def test_the_digest_goes_with_what_is_judged_and_not_with_names(tmp_path: Path) -> None:
    digest = read_labelled(put(tmp_path, CLAIM)).digest
    assert read_labelled(put(tmp_path, {**CLAIM, "id": "row 7"})).digest == digest
    assert read_labelled(put(tmp_path, {**CLAIM, "label": "supported"})).digest != digest


def without(key: str) -> dict[str, Any]:
    return {k: v for k, v in CLAIM.items() if k != key}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (without("label"), "field 'label' is missing: add it"),
        (without("text"), "give what is judged as 'text' or as 'quotation'"),
        (without("article"), "give the article as 'article' or as 'article_file'"),
        ({**CLAIM, "quotation": "We saw"}, "give what is judged as 'text' or as 'quotation'"),
        ({**CLAIM, "speaker": "Ana Ruiz"}, "a 'speaker' belongs to a 'quotation'"),
        ({**CLAIM, "verdict": "no"}, "field 'verdict' is not a known field: remove it"),
        ({**CLAIM, "label": "true"}, "field 'label' must be 'supported' or 'unsupported': choose one"),
        ({**CLAIM, "evidence": [0]}, "field 'evidence' is less than 1: give 1 or more"),
        ({**CLAIM, "article": " "}, "field 'article' is not valid: the text is empty"),
        (["a", "list"], "the row must be an object"),
    ],
)
def test_a_row_that_is_none_is_named_with_its_fault(row: Any, said: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=f"judged.jsonl, line 2: .*{said}"):
        read_labelled(put(tmp_path, CLAIM, row))


def test_other_faults_are_named_too(tmp_path: Path) -> None:
    path = tmp_path / "judged.jsonl"
    with pytest.raises(ArticleError, match="judged.jsonl does not exist"):
        read_labelled(path)
    path.write_text("\n \n", encoding="utf-8")
    with pytest.raises(SettingsError, match="holds no labelled rows: a row is"):
        read_labelled(path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 1 is not JSON"):
        read_labelled(path)
    row = without("article") | {"article_file": "nowhere.txt"}
    with pytest.raises(ArticleError, match="line 1: .*nowhere.txt does not exist"):
        read_labelled(put(tmp_path, row))
    (tmp_path / "two.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="two.jsonl holds 2 articles"):
        read_labelled(put(tmp_path, without("article") | {"article_file": "two.jsonl"}))
