"""What of a brief is not as it was asked to be, and what becomes of it."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.run import check_draft
from summarizer.editing.edit import edit_draft
from summarizer.editing.policy import POLICIES
from summarizer.editing.repair import find_failing
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.errors import FindingsError
from summarizer.model.spec import BriefSpec

OF_SPEC = {"shape.section", "shape.items", "shape.length", "shape.language"}


def asked(draft: Draft, source: Source, **given: Any) -> list[tuple[str, str, str]]:
    report = check_draft(draft, read(source.article), spec=BriefSpec.model_validate(given))
    return [(f.code, f.severity, f.path) for f in report.findings if f.code in OF_SPEC]


def test_the_houses_own_brief_is_held_to_nothing_more(bridge: Source, bridge_draft: Draft) -> None:
    assert asked(bridge_draft, bridge) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"headline": False}, [("shape.section", "error", "/headline")]),
        (
            {"sections": ["key_takeaways", "verified_facts", "context_and_impact", "unconfirmed"]},
            [
                ("shape.section", "error", "/official_statements/0/quote"),
                ("shape.section", "error", "/official_statements/1/quote"),
                ("shape.section", "error", "/bottom_line/text"),
            ],
        ),
        (
            {"items": {"official_statements": [1, 1]}},
            [("shape.items", "error", "/official_statements/1/quote")],
        ),
        ({"items": {"official_statements": [2, 2]}}, []),
        ({"items": {"official_statements": [3, 5]}}, [("shape.items", "info", "/official_statements")]),
        ({"length": {"brief": [1, 20]}}, [("shape.length", "info", "")]),
        ({"length": {"brief": [900, 950], "lead": [1, 90]}}, [("shape.length", "info", "")]),
        ({"length": {"lead": [1, 5]}}, [("shape.length", "info", "/lead")]),
        ({"language": "en-GB"}, []),
        ({"language": "de"}, [("shape.language", "error", "")]),
        # Nobody tells such a text: there is no error without evidence.
        ({"language": "gsw"}, []),
    ],
)
def test_what_was_not_asked_for_is_found(
    bridge: Source, bridge_draft: Draft, given: dict[str, Any], expected: list[tuple[str, str, str]]
) -> None:
    assert asked(bridge_draft, bridge, **given) == expected


BLANK: dict[str, Any] = {
    "headline": "",
    "bottom_line": {"text": "", "evidence": ()},
    **dict.fromkeys(("key_takeaways", "verified_facts", "context_and_impact"), ()),
    **dict.fromkeys(("official_statements", "unconfirmed"), ()),
}
LEAD = (
    "Die Hafenbrücke in Tessby wurde am Dienstag gesperrt, nachdem in einem der 48 Hauptseile ein Riss "
    "gefunden worden war."
)
SAID = {
    "quote": "We will not reopen it until every cable has been tested",
    "speaker": "Marta Olden",
    "role": "Chefingenieurin",
    "setting": "",
    "evidence": (4,),
}
GERMAN = Draft.model_validate(
    BLANK
    | {
        "lead": {"text": LEAD, "evidence": (2,)},
        "key_takeaways": (
            {"text": "Über die Brücke fahren am Tag etwa 32.000 Fahrzeuge.", "evidence": (3,)},
        ),
        "official_statements": (SAID,),
    }
)


def test_a_brief_in_another_language_is_judged_across_the_two(bridge: Source) -> None:
    """Figures and quotations are; what has no common words is said not to be judged."""
    report = check_draft(GERMAN, bridge, spec=BriefSpec(language="de"))
    assert [(f.code, f.path) for f in report.findings if f.severity == "error"] == [
        ("quantity.absent", "/key_takeaways/0/text")
    ]
    assert {"certainty.not_judged", "speaker.not_judged"} <= {f.code for f in report.findings}
    assert [v.code for v in report.verdicts if v.check == "quote"] == ["quote.verbatim"]


def test_a_short_text_is_in_the_language_that_was_asked_for(bridge: Source) -> None:
    """A word or two tell no language; read as English they would be judged by English rules."""
    short = GERMAN.model_dump() | {
        "headline": "",
        "key_takeaways": (),
        "lead": {"text": "Riss!", "evidence": (2,)},
    }
    report = check_draft(Draft.model_validate(short), bridge, spec=BriefSpec(language="de"))
    assert "shape.language" not in {f.code for f in report.findings}
    assert "certainty.not_judged" in {f.code for f in report.findings}


def test_what_was_not_asked_for_is_struck_and_the_rest_stands(bridge: Source, bridge_draft: Draft) -> None:
    spec = BriefSpec(sections=("verified_facts", "bottom_line"), headline=False)
    edited = edit_draft(bridge_draft, bridge, POLICIES["default"], spec=spec)
    content = edited.content
    assert (content.headline, content.key_takeaways, content.official_statements) == ("", (), ())
    assert (content.lead, content.verified_facts) == (bridge_draft.lead, bridge_draft.verified_facts)
    assert {e.finding.code for e in edited.edits if e.action != "flag"} == {"shape.section"}
    with pytest.raises(FindingsError, match=r"shape\.section at /headline"):
        edit_draft(bridge_draft, bridge, POLICIES["strict"], spec=spec)


def test_an_item_too_many_stays_where_another_is_struck(bridge: Source, bridge_draft: Draft) -> None:
    false = {"text": "The bridge carries about 99,000 vehicles a day.", "evidence": (3,)}
    facts = (false, *bridge_draft.model_dump()["verified_facts"][:2])
    draft = Draft.model_validate(bridge_draft.model_dump() | {"verified_facts": facts})
    spec = BriefSpec(items={"verified_facts": (1, 2)})
    edited = edit_draft(draft, bridge, POLICIES["default"], spec=spec)
    assert edited.content.verified_facts == bridge_draft.verified_facts[:2]
    assert [e.path for e in edited.edits if e.action == "drop"] == ["/verified_facts/0"]


def test_nothing_is_moved_to_a_section_that_the_brief_does_not_have() -> None:
    source = read(
        Article(text="Police said that Ann Lee may have taken the money. The bank opened on Monday.")
    )
    flat = {"text": "Ann Lee has taken the money.", "evidence": (1,)}
    opened = {"text": "The bank opened on Monday.", "evidence": (2,)}
    also = {"text": "A bank opened on Monday.", "evidence": (2,)}
    draft = Draft.model_validate(BLANK | {"lead": opened, "key_takeaways": (flat, also)})
    moved = edit_draft(draft, source, POLICIES["default"]).content
    assert [item.claim for item in moved.unconfirmed] == [flat["text"]]
    spec = BriefSpec(sections=("key_takeaways",))
    kept = edit_draft(draft, source, POLICIES["default"], spec=spec).content
    assert kept.unconfirmed == ()
    assert flat["text"] not in [item.text for item in kept.key_takeaways]


def test_no_model_is_asked_to_mend_what_will_be_struck(bridge: Source, bridge_draft: Draft) -> None:
    false = {"text": "The bridge carries about 99,000 vehicles a day.", "evidence": (3,)}
    draft = Draft.model_validate(bridge_draft.model_dump() | {"context_and_impact": (false,)})
    for policy in (POLICIES["default"], POLICIES["strict"]):
        failing = find_failing(check_draft(draft, bridge), draft, bridge, policy)
        assert [item.name for item in failing] == ["context_and_impact/0"]
        spec = BriefSpec(sections=("verified_facts",), language="de")
        report = check_draft(draft, bridge, spec=spec)
        assert find_failing(report, draft, bridge, policy) == ()
