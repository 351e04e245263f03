from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.run import check_draft
from summarizer.drafting.reference import refer_quotes, referable, resolve_references
from summarizer.intake import read_article
from summarizer.model.article import Article
from summarizer.model.draft import Draft, QuoteReference, ReferencedDraft, Statement

if TYPE_CHECKING:
    from pathlib import Path


def test_there_and_back_gives_the_same_quotations(bridge: Source, bridge_draft: Draft) -> None:
    again = resolve_references(refer_quotes(bridge_draft, bridge), bridge)
    for item, given in zip(again.official_statements, bridge_draft.official_statements, strict=True):
        assert (item.quote, item.speaker, item.role, item.setting) == (
            given.quote,
            given.speaker,
            given.role,
            given.setting,
        )
        assert set(item.evidence) <= set(given.evidence)
    assert again.lead == bridge_draft.lead


def test_the_words_are_the_articles(bridge: Source, bridge_draft: Draft) -> None:
    for number, quotation in referable(bridge).items():
        reference = QuoteReference(quote_ref=number, role="", setting="")
        draft = ReferencedDraft(
            **(dict(refer_quotes(bridge_draft, bridge)) | {"official_statements": (reference,)})
        )
        (item,) = resolve_references(draft, bridge).official_statements
        assert item.quote in bridge.text
        assert item.quote in quotation.content.of(bridge.text)
        assert any(bridge.sentences[n - 1].span.overlaps(quotation.span) for n in item.evidence)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ana Ruiz said in a letter:\n\n> We are proud.\n> It is the work\n> of many hands.\n\nSo be it.",
            "We are proud. It is the work of many hands.",
        ),
        ("Ana Ruiz said: “We are\nproud.\n\n“We go on.”", "We are proud. We go on."),
        ("Ana Ruiz said: “We are > they.”", "We are > they."),
    ],
)
def test_layout_is_not_what_is_said(text: str, words: str) -> None:
    source = read(Article(text=text))
    (quotation,) = referable(source).values()
    assert quotation.words_in(text) == words


@pytest.mark.parametrize("number", [0, -1, 99])
def test_a_number_that_no_quotation_has_gives_no_words(
    bridge: Source, bridge_draft: Draft, number: int
) -> None:
    reference = QuoteReference(quote_ref=number, role="r", setting="s")
    draft = ReferencedDraft(
        **(dict(refer_quotes(bridge_draft, bridge)) | {"official_statements": (reference,)})
    )
    (item,) = resolve_references(draft, bridge).official_statements
    assert (item.quote, item.speaker, item.evidence) == ("", "", ())


def test_words_that_are_no_quotation_cannot_be_referred_to(bridge: Source, bridge_draft: Draft) -> None:
    bad = bridge_draft.official_statements[0].model_copy(update={"quote": "We will reopen it"})
    draft = bridge_draft.model_copy(update={"official_statements": (bad,)})
    with pytest.raises(ValueError, match="We will reopen it"):
        refer_quotes(draft, bridge)


@pytest.mark.parametrize(
    "name", ["beijing/article.txt", "wikinews-asylum/article.json", "wikinews-shuttle/article.json"]
)
def test_what_is_referred_to_is_never_misquoted(root: Path, name: str) -> None:
    source = read(read_article(root / "examples" / name))
    references = tuple(QuoteReference(quote_ref=n, role="", setting="") for n in referable(source))
    nothing = Statement(text="", evidence=())
    draft = ReferencedDraft(
        headline="",
        lead=nothing,
        key_takeaways=(),
        verified_facts=(),
        context_and_impact=(),
        official_statements=references,
        unconfirmed=(),
        bottom_line=nothing,
    )
    verdicts = check_draft(resolve_references(draft, source), source).verdicts
    # A line end inside a quotation becomes a space.
    judged = {verdict.code for verdict in verdicts if verdict.check == "quote"}
    assert "quote.verbatim" in judged <= {"quote.verbatim", "quote.typographic"}
    assert {v.code for v in verdicts if v.check == "speaker"} <= {"speaker.confirmed", "speaker.unresolved"}
