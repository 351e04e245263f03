"""An item that cites nothing but lines of the page is in doubt."""

from __future__ import annotations

import pytest

from summarizer.model.article import Article
from summarizer.model.draft import Draft, Statement
from summarizer.pipeline import verify

ARTICLE = """By Jane Roe, Gull News

The harbour wall at Norrhaven broke on Monday night.

Nobody was hurt, the mayor said.

The wall in May. Photo: Gull News.

Read more: How the wall of Norrhaven was built"""


def _codes(text: str, *cited: int) -> set[str]:
    item = Statement(text=text, evidence=cited)
    lead = Statement(text="The harbour wall at Norrhaven broke on Monday night.", evidence=(2,))
    draft = Draft(
        headline="",
        lead=lead,
        key_takeaways=(),
        verified_facts=(item,),
        context_and_impact=(),
        official_statements=(),
        unconfirmed=(),
        bottom_line=Statement(text="", evidence=()),
    )
    report = verify(draft, Article(text=ARTICLE, language="en"))
    return {finding.code for finding in report.findings if finding.path.startswith("/verified_facts")}


@pytest.mark.parametrize(("text", "number"), [("Jane Roe wrote it.", 1), ("The wall was built.", 5)])
def test_an_item_that_cites_a_line_of_the_page_is_in_doubt(text: str, number: int) -> None:
    assert "evidence.page_line" in _codes(text, number)


@pytest.mark.parametrize(
    ("text", "cited"),
    [("Nobody was hurt, the mayor said.", (3,)), ("The wall in May.", (4,)), ("Nobody was hurt.", (3, 5))],
)
def test_what_cites_the_article_too_is_not(text: str, cited: tuple[int, ...]) -> None:
    assert "evidence.page_line" not in _codes(text, *cited)
