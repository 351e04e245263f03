"""What an item that copies a sentence leaves out of it, and the item with the sentence's own words back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.source import Source, read
from summarizer.checks.certainty.assertion import part_of, read_passage
from summarizer.checks.certainty.check import check_certainty
from summarizer.checks.certainty.copying import find_changes
from summarizer.checks.passage import Passage
from summarizer.checks.run import check_passages
from summarizer.model.article import Article
from summarizer.model.finding import Finding

ITEM = Passage("/verified_facts/0/text", "", "verified_facts", "statement", (1,), "/verified_facts/0")


def fix(item: str, source: Source) -> str | None:
    """Return `item` as the finding's suggestion mends it, None without one."""
    found = [v for v in check_certainty((replace(ITEM, text=item),), source) if isinstance(v, Finding)]
    if not found or found[0].suggestion is None:
        return None
    return item[: found[0].start] + found[0].suggestion + item[found[0].end :]


@pytest.mark.parametrize(
    ("evidence", "item", "mended"),
    [
        (
            "The pilot allegedly ignored two warnings before the crash.",
            "The pilot ignored two warnings before the crash.",
            "The pilot allegedly ignored two warnings before the crash.",
        ),
        (
            "The bridge may be closed for repairs until the spring.",
            "The bridge will be closed for repairs until the spring.",
            "The bridge may be closed for repairs until the spring.",
        ),
        (
            "The fire is believed to have started in the kitchen, and two rooms were lost.",
            "The fire started in the kitchen.",
            "The fire is believed to have started in the kitchen.",
        ),
        (
            "The ferry was not carrying any passengers when it sank.",
            "The ferry was carrying any passengers when it sank.",
            "The ferry was not carrying any passengers when it sank.",
        ),
        (
            "Governments have identified the port as a hub of the trade in ivory.",
            "Governments have not identified the port as a hub of the trade in ivory.",
            "Governments have identified the port as a hub of the trade in ivory.",
        ),
        (
            "Police said that the driver left the road at high speed.",
            "The driver left the road at high speed.",
            "Police said that the driver left the road at high speed.",
        ),
        (
            "The driver left the road at high speed, according to two witnesses.",
            "The driver left the road at high speed.",
            "The driver left the road at high speed, according to two witnesses.",
        ),
        # Nobody would know who "he" is.
        ("The driver left the road at high speed, he said.", "The driver left the road at high speed.", None),
    ],
)
def test_a_copied_sentence_gets_back_what_it_lost(evidence: str, item: str, mended: str | None) -> None:
    assert fix(item, read(Article(text=evidence))) == mended


@pytest.mark.parametrize(
    ("evidence", "item"),
    [
        ("The mayor denied that the contract was signed.", "The mayor said the contract was not signed."),
        ("The dam reportedly burst at noon on Friday.", "The dam is said to have burst at noon on Friday."),
        ("The tower was not stable after the storm.", "The tower was unstable after the storm."),
    ],
)
def test_the_same_said_otherwise_is_no_copy_that_lost_it(evidence: str, item: str) -> None:
    assert fix(item, read(Article(text=evidence))) is None


def test_a_sentence_told_freely_is_not_compared_word_by_word() -> None:
    one, other = "The dam may have burst at noon.", "At noon, it seems, the old dam above the town gave way."
    parts = [part_of(read_passage(text), 0, len(text)) for text in (one, other)]
    assert find_changes(parts[0], parts[1]) == ()
    assert find_changes(parts[0], parts[0]) == ()


SUBJECTS = st.sampled_from(["The pilot", "Ana Ruiz", "A spokesman for the port", "Two divers"])
HEDGES = st.sampled_from(["allegedly", "reportedly", "possibly", "apparently", "not", "never", "supposedly"])
TELLERS = st.sampled_from(["Police said that", "Campaigners claim that", "According to the harbour master,"])
VERBS = st.sampled_from(["ignored", "opened", "damaged", "copied"])
OBJECTS = st.sampled_from(["two warnings from the tower", "the northern gate", "the harbour's old crane"])
ENDS = st.sampled_from(["before the storm", "on Friday", "in the port of Odesa"])


FLAT = st.tuples(SUBJECTS, VERBS, OBJECTS, ENDS)


@given(flat=FLAT, hedge=HEDGES, told=st.one_of(st.none(), TELLERS))
def test_what_a_fix_restores_satisfies_every_check(
    flat: tuple[str, str, str, str], hedge: str, told: str | None
) -> None:
    """The rule: after a certain correction the check is content, and no other check objects."""
    subject, *rest = flat
    item = " ".join((subject, "has", *rest)) + "."
    evidence = f"{told} {item}" if told else item.replace(" has ", f" has {hedge} ", 1)
    source = read(Article(text=f"{evidence} Rain fell on the hills all night."))
    mended = fix(item, source)
    assert mended == evidence
    report = check_passages((replace(ITEM, text=mended),), source)
    assert [f.code for f in report.findings if f.severity != "info"] == []
