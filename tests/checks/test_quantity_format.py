from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.run import check_draft
from summarizer.editing.edit import edit_draft
from summarizer.editing.policy import POLICIES
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.draft import Draft

ARTICLE = (
    "The mill is in Alm. Some 1,200 people live there. "
    "A train left at 6.40pm with 2,500 tonnes of salt. Repairs to the station cost $3,100. "
    "The dose is 1.5 grams, and 1,500 were sold. Rates rose to 2.125 per cent."
)


@pytest.fixture(scope="module")
def source() -> Source:
    return read(Article(text=ARTICLE))


def draft_saying(text: str, number: int) -> Draft:
    fact: dict[str, Any] = {"text": "The mill is in Alm.", "evidence": [1]}
    content: dict[str, Any] = json.loads(read_asset("prompts/brief/example/draft.json"))
    content = {name: [] if isinstance(value, list) else value for name, value in content.items()}
    content |= {"headline": "", "lead": fact, "key_takeaways": [fact], "bottom_line": fact}
    content["verified_facts"] = [fact, {"text": text, "evidence": [number]}]
    return Draft.model_validate_json(json.dumps(content))


@pytest.mark.parametrize(
    ("text", "number", "mended"),
    [
        ("About 1.200 people live in Alm.", 2, "About 1,200 people live in Alm."),
        ("The train left at 18.40 with salt.", 3, "The train left at 18:40 with salt."),
        ("The train left with 2.500 tonnes of salt.", 3, "The train left with 2,500 tonnes of salt."),
        ("Repairs to the station cost $3.100.", 4, "Repairs to the station cost $3,100."),
    ],
)
@pytest.mark.parametrize("policy", ["default", "strict"])
def test_another_countrys_format_is_put_into_the_articles(
    source: Source, text: str, number: int, mended: str, policy: str
) -> None:
    edited = edit_draft(draft_saying(text, number), source, POLICIES[policy])
    fixes = [edit for edit in edited.edits if edit.action == "fix"]
    assert [edit.finding.check for edit in fixes] == ["quantity"]
    assert [edit.after for edit in fixes] == [mended]
    assert edited.content.verified_facts[1].text == mended
    assert edited.report.ok


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # Another value in any format.
        ("About 1.300 people live in Alm.", 2),
        ("About 1.2000 people live in Alm.", 2),
        ("The train left at 18.50 with salt.", 3),
        # The value stands in a sentence that is not cited.
        ("About 1.200 people live in Alm.", 3),
        # Another unit.
        ("The train left with 2.500 miles of salt.", 3),
        # As it stands, the figure is the article's.
        ("The dose sold is 1.500 grams.", 5),
        ("Rates rose to 2.125 per cent.", 6),
    ],
)
def test_what_may_be_another_value_is_not_respelled(source: Source, text: str, number: int) -> None:
    report = check_draft(draft_saying(text, number), source)
    found = [finding for finding in report.findings if finding.check == "quantity"]
    assert {finding.suggestion for finding in found} <= {None}
