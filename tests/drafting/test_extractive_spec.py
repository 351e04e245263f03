"""The embedded drafter and what a brief is asked to be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.analysis.source import Source, read
from summarizer.checks.run import check_draft
from summarizer.drafting.extractive import draft_extractive
from summarizer.model.article import Article
from summarizer.model.assets import asset_path
from summarizer.model.draft import Draft
from summarizer.model.errors import LanguageError
from summarizer.model.spec import SECTIONS, BriefSpec
from summarizer.text.tokens import count_words

SOURCES = [read(Article.from_file(path)) for path in sorted(asset_path("examples").glob("*/article.*"))]
LISTS = tuple(section for section in SECTIONS if section != "bottom_line")


@st.composite
def specs(draw: st.DrawFn) -> BriefSpec:
    sections = draw(st.sets(st.sampled_from(SECTIONS)))
    counted = draw(st.sets(st.sampled_from(LISTS))) & sections
    items = {
        name: (least, least + draw(st.integers(1, 4)))
        for name in sorted(counted)
        for least in [draw(st.integers(0, 2))]
    }
    length = {"brief": (0, most)} if (most := draw(st.integers(0, 300))) else {}
    return BriefSpec.model_validate(
        {"sections": sections, "items": items, "length": length, "headline": draw(st.booleans())}
    )


def words_of(draft: Draft) -> int:
    texts = [draft.headline]
    for value in (getattr(draft, name) for name in ("lead", *SECTIONS)):
        for item in value if isinstance(value, tuple) else (value,):
            texts += [part for name, part in dict(item).items() if isinstance(part, str) and name != "status"]
    return sum(map(count_words, texts))


@settings(max_examples=40)
@given(st.sampled_from(SOURCES), specs())
def test_a_draft_is_what_was_asked_for(source: Source, spec: BriefSpec) -> None:
    draft = draft_extractive(source, spec=spec)
    assert draft.lead.text
    found = [f for f in check_draft(draft, source, spec=spec).findings if f.code.startswith("shape.")]
    # What the article has no more of may be fewer; nothing is more.
    assert not [f for f in found if f.severity == "error"]
    if "brief" in spec.length and words_of(draft) > spec.length["brief"][1]:
        assert all(len(getattr(draft, name)) <= least for name, (least, _) in spec.items.items())
        rest = [name for name in ("headline", *SECTIONS) if name not in spec.items]
        assert not any(getattr(draft, name) for name in rest if name != "bottom_line")
        assert draft.bottom_line.text == ""


def test_what_a_section_would_have_told_is_told_in_another() -> None:
    """Sentences that make no takeaway are free for the facts."""
    source = SOURCES[0]
    house = draft_extractive(source)
    facts = draft_extractive(
        source, spec=BriefSpec(sections=("verified_facts",), items={"verified_facts": (1, 12)})
    )
    assert len(facts.verified_facts) > len(house.verified_facts)


def test_another_language_than_the_articles_is_refused() -> None:
    source = SOURCES[0]
    assert draft_extractive(source, spec=BriefSpec(language="en-GB")) == draft_extractive(source)
    with pytest.raises(LanguageError, match=r"in English and the brief is to be in German: .*give a model"):
        draft_extractive(source, spec=BriefSpec(language="de"))
