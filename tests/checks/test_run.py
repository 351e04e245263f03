"""A check of an edited brief judges what changed, and says of the whole what a full check says."""

from __future__ import annotations

import copy
import gc
import json
import weakref
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.analysis.source import read
from summarizer.checks import run
from summarizer.checks.certainty.assertion import forget_passages
from summarizer.checks.run import CHECKS, check_draft
from summarizer.editing.replay import replay
from summarizer.model.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict
    from summarizer.model.report import Report

STATEMENTS = ("key_takeaways", "verified_facts", "context_and_impact")
LISTS = (*STATEMENTS, "official_statements", "unconfirmed")
WORDS = (
    "bridge",
    "not",
    "2011",
    "1974",
    "may",
    "Varley",
    "£18.4m",
    "\u201cNobody warned us\u201d",
    "zebra",
    "",
)


def in_full(draft: Draft, source: Source, *, cites: bool = True) -> Report:
    """Return what the checks say when nothing is known from before."""
    fresh = copy.copy(source)
    fresh.judged = {}
    return check_draft(draft, fresh, cites=cites)


def as_draft(content: dict[str, Any]) -> Draft:
    return Draft.model_validate_json(json.dumps(content))


def change(content: dict[str, Any], draw: Any) -> None:
    """Change `content` as edits do: words, numbers, an item taken out, doubled, moved or put first."""
    name = draw(st.sampled_from(LISTS))
    items = content[name]
    kind = draw(st.sampled_from(("text", "evidence", "drop", "double", "turn", "demote", "headline")))
    if kind == "headline" or not items:
        content["headline"] += draw(st.sampled_from(WORDS))
        return
    index = draw(st.integers(0, len(items) - 1))
    if kind == "text":
        field = draw(
            st.sampled_from([key for key, value in items[index].items() if key not in {"status", "evidence"}])
        )
        words = items[index][field].split(" ")
        words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS))
        items[index][field] = " ".join(words)
    elif kind == "evidence":
        items[index]["evidence"] = draw(st.lists(st.integers(-1, 16), max_size=3))
    elif kind == "drop":
        del items[index]
    elif kind == "double":
        items.append(json.loads(json.dumps(items[index])))
    elif kind == "turn":
        items.reverse()
    elif name in STATEMENTS:
        item = items.pop(index)
        claim = {
            "claim": item["text"],
            "status": "unverified",
            "according_to": "",
            "evidence": item["evidence"],
        }
        content["unconfirmed"].append(claim)


# Each example is four checks and four more in full.
@settings(max_examples=50)
@given(data=st.data())
def test_a_check_after_edits_is_a_full_check(
    bridge: Source, bridge_draft: Draft, data: st.DataObject
) -> None:
    content = json.loads(bridge_draft.model_dump_json())
    known = copy.copy(bridge)
    known.judged = {}
    for _ in range(4):
        draft = as_draft(content)
        cites = data.draw(st.sampled_from((True, True, False)))
        assert (
            check_draft(draft, known, cites=cites).model_dump_json()
            == in_full(draft, bridge, cites=cites).model_dump_json()
        )
        for _ in range(data.draw(st.integers(0, 3))):
            change(content, data.draw)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of all that checks are asked to judge."""
    paths: list[str] = []

    def note(passages: Sequence[Passage], *_: object) -> Iterator[Verdict]:
        paths.extend(passage.path for passage in passages)
        return iter(())

    monkeypatch.setattr(run, "CHECKS", (*CHECKS, ("evidence", note)))
    return paths


def test_only_what_changed_is_judged_again(bridge: Source, bridge_draft: Draft, judged: list[str]) -> None:
    known = copy.copy(bridge)
    known.judged = {}
    check_draft(bridge_draft, known)
    assert "/bottom_line/text" in judged
    judged.clear()
    check_draft(replay(bridge_draft, ()), known)
    assert judged == []
    content = json.loads(bridge_draft.model_dump_json())
    del content["key_takeaways"][0]
    content["verified_facts"][1]["text"] += " So it is."
    content["unconfirmed"][0]["status"] = "estimate"
    check_draft(as_draft(content), known)
    assert judged == ["/verified_facts/1/text", "/unconfirmed/0/claim", "/unconfirmed/0/according_to"]


def test_the_verdicts_of_one_brief_are_kept_and_no_more(bridge: Source, bridge_draft: Draft) -> None:
    known = copy.copy(bridge)
    check_draft(bridge_draft, known)
    size = len(known.judged)
    content = json.loads(bridge_draft.model_dump_json())
    for number in range(20):
        content["headline"] = f"Headline {number}"
        check_draft(as_draft(content), known)
    assert len(known.judged) == size


def test_an_article_that_was_checked_is_kept_by_nothing(bridge: Source, bridge_draft: Draft) -> None:
    source = read(bridge.article)
    check_draft(bridge_draft, source)
    kept = weakref.ref(source)
    del source
    assert kept() is None


def test_what_was_read_and_judged_is_freed_without_the_collector(bridge: Source, bridge_draft: Draft) -> None:
    # The collector looks through what comes from here on: through all that the tests hold, it takes a second.
    gc.freeze()
    gc.disable()
    try:
        check_draft(bridge_draft, read(bridge.article))
        forget_passages()
        assert gc.collect() == 0
    finally:
        gc.enable()
        gc.unfreeze()
