from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from summarizer.model.article import Article
from summarizer.model.spec import HOUSE, SECTIONS, BriefSpec
from summarizer.pipeline import summarize

TEXT = "The bridge over the river Leda opened on Monday. It cost 40 million euros, the city said."


def test_sections_are_kept_in_the_order_of_the_house_and_the_lead_is_always_there() -> None:
    spec = BriefSpec(sections=("bottom_line", "key_takeaways"))
    assert spec.sections == ("key_takeaways", "bottom_line")
    assert BriefSpec.model_validate({"sections": ["lead", "bottom_line"]}).sections == ("bottom_line",)
    assert spec.wants("lead")
    assert [name for name in ("headline", *SECTIONS) if spec.wants(name)] == ["headline", *spec.sections]


def test_what_is_written_is_read_back_and_two_ways_to_say_it_are_equal() -> None:
    spec = BriefSpec(
        items={"unconfirmed": (0, 2), "key_takeaways": (1, 3)}, length={"lead": (5, 30), "brief": (50, 90)}
    )
    again = BriefSpec.model_validate_json(spec.model_dump_json())
    assert again == spec
    assert list(again.items) == ["key_takeaways", "unconfirmed"]
    assert list(again.length) == ["brief", "lead"]
    assert BriefSpec().is_house
    assert not spec.is_house


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"sections": ["facts"]}, "there is no section 'facts': choose from key_takeaways"),
        ({"sections": ["unconfirmed", "unconfirmed"]}, "listed twice"),
        ({"sections": "unconfirmed"}, "valid tuple"),
        ({"items": {"verified_facts": 3}}, r"verified_facts is not a range: give .* as in \[1, 3\]"),
        ({"items": {"verified_facts": [3, 1]}}, "give the minimum first"),
        ({"items": {"verified_facts": [-1, 1]}}, "no number below 0"),
        ({"items": {"verified_facts": [0, 0]}}, "or leave the section out"),
        ({"items": {"verified_facts": [1, 31]}}, "give 1 to 30"),
        ({"items": {"bottom_line": [1, 1]}}, "Input should be 'key_takeaways'"),
        ({"sections": [], "items": {"verified_facts": [1, 2]}}, "not in sections: add it to sections"),
        ({"sections": [], "length": {"bottom_line": [1, 2]}}, "not in sections: add it to sections"),
        ({"length": {"brief": [0, 0]}}, "give 1 to 5000"),
        ({"language": "German!"}, "not a language tag"),
        ({"language": "german"}, "not a language tag"),
        ({"notes": "x" * 2001}, "2001 characters"),
        ({"notes": "a\x1b[31m"}, r"U\+001B"),
        ({"notes": "a\u202eb"}, r"U\+202E"),
        ({"notes": "a\u2028b"}, r"U\+2028"),
        ({"style": "short"}, "Extra inputs"),
    ],
)
def test_what_no_brief_can_be_is_refused_with_what_to_do(given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        BriefSpec.model_validate(given)


def test_a_brief_of_the_house_records_no_specification_and_any_other_does() -> None:
    article = Article(text=TEXT)
    plain = summarize(article)
    assert "spec" not in json.loads(plain.to_json())["provenance"]
    assert summarize(article, spec=BriefSpec()).to_json() == plain.to_json()
    spec = BriefSpec(sections=("verified_facts",))
    made = summarize(article, spec=spec)
    assert type(made).model_validate_json(made.to_json()).provenance.spec == spec
    assert plain.provenance.spec == HOUSE
