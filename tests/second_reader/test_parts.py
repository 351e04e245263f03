"""A long article is read in parts, many items in several requests; what the parts say is weighed."""

from __future__ import annotations

import asyncio
import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readers import Scripted, answer, reader_of, reply

from summarizer.analysis.source import Source, read
from summarizer.drafting.extractive import draft_extractive
from summarizer.editing.policy import find_policy
from summarizer.editing.publish import prove, publish
from summarizer.editing.rounds import Rounds
from summarizer.editing.story import tell
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.finding import Finding
from summarizer.model.provenance import Provenance
from summarizer.model.reading import ANSWERS, Opinion, Reading
from summarizer.second_reader import prompt
from summarizer.second_reader.hold import NO_ANSWER, hold_again
from summarizer.second_reader.items import Item, items_of, items_of_text
from summarizer.second_reader.judge import check_read, opinions_of
from summarizer.second_reader.parts import split_sizes
from summarizer.second_reader.prompt import build_reading, groups_of, parts_of
from summarizer.second_reader.reader import SecondReader, read_items
from summarizer.second_reader.weigh import Divided, weigh

# Of the worked example's 14 sentences, three parts.
SMALL = 600


@pytest.fixture
def in_parts(bridge: Source, monkeypatch: pytest.MonkeyPatch) -> tuple[tuple[int, int], ...]:
    monkeypatch.setattr(prompt, "MOST_BYTES", SMALL)
    parts = parts_of(bridge)
    assert parts == ((1, 5), (5, 12), (11, 14))
    return parts


def ask(draft: Draft, source: Source, reader: SecondReader, *names: str, **kept: Any) -> Reading:
    items = [item for item in items_of(draft) if not names or item.name in names]
    return asyncio.run(read_items(items, source, reader, **kept))


@given(st.lists(st.integers(0, 90), max_size=60), st.integers(1, 200))
def test_parts_hold_every_sentence_and_overlap(sizes: list[int], most: int) -> None:
    parts = split_sizes(sizes, most)
    assert {n for first, last in parts for n in range(first, last + 1)} == set(range(1, len(sizes) + 1))
    for first, last in parts:
        assert first == last or sum(sizes[first - 1 : last]) <= most
    for (first, last), (other, end) in pairwise(parts):
        assert first < other <= last + 1
        assert last < end
        assert sum(sizes[other - 1 : last]) <= most // 5


def test_an_article_that_fits_is_read_whole(bridge: Source, bridge_draft: Draft) -> None:
    assert parts_of(bridge) == ()
    reader, script = reader_of(reply(answer("lead", sentences=[2], words="closed to all traffic on Tuesday")))
    reading = ask(bridge_draft, bridge, reader, "lead")
    assert (len(script.asked), reading.parts, reading.opinions[0].part) == (1, (), None)


@pytest.mark.usefixtures("in_parts")
def test_each_part_is_a_request_with_the_articles_own_numbers(bridge: Source, bridge_draft: Draft) -> None:
    request = build_reading(bridge, items_of(bridge_draft), part=(5, 12))
    asked = request.messages[-1]["content"]
    told = "You get part 2 of 3: sentences 5 to 12 of 14; parts overlap. Answer from this part alone."
    assert asked.startswith(f"The article is too long to be read at once. {told}")
    article = asked.split("begins ===\n", 1)[1].split("\n===", 1)[0]
    assert [line.split("]")[0] for line in article.split("\n") if line.startswith("[")] == [
        f"[{n}" for n in range(5, 13)
    ]
    assert bridge.sentences[12].text not in asked


HERE = answer("lead", sentences=[2], words="closed to all traffic on Tuesday")
NOT = answer("lead", answer="not_in_article", problem="a crack")
LACKS = answer("bottom_line", answer="not_in_article", problem="only road link")


def test_words_that_one_part_has_bear_an_item_out(
    bridge: Source, bridge_draft: Draft, in_parts: tuple[tuple[int, int], ...]
) -> None:
    reader, script = reader_of(reply(HERE), reply(NOT), reply(NOT))
    reading = ask(bridge_draft, bridge, reader, "lead")
    assert len(script.asked) == 3
    assert reading.parts == in_parts
    assert [(o.part, o.answer, o.fault, o.round) for o in reading.opinions] == [
        ((1, 5), "bears_out", "", 1),
        ((5, 12), "not_in_article", "", 2),
        ((11, 14), "not_in_article", "", 3),
    ]
    (opinion,) = opinions_of(reading).values()
    assert opinion.answer == "bears_out"
    for recorded in reading.opinions:
        assert hold_again(recorded, Item("lead", "/lead", recorded.content), bridge) == recorded
    assert ask(bridge_draft, bridge, reader, "lead", earlier=reading) == reading


@pytest.mark.usefixtures("in_parts")
def test_who_read_a_part_points_at_that_part(bridge: Source, bridge_draft: Draft) -> None:
    astray = answer("bottom_line", sentences=[2], words="closed to all traffic on Tuesday")
    reader, script = reader_of(reply(LACKS), reply(astray), reply(LACKS), reply(LACKS))
    reading = ask(bridge_draft, bridge, reader, "bottom_line")
    assert [o.fault for o in reading.opinions] == [
        "",
        "sentence 2 is not in the part of the article that it was given",
        "",
        "",
    ]
    assert "not held: sentence 2 is not in the part" in script.asked[2].messages[-1]["content"]
    assert [attempt.round for attempt in reading.attempts] == [1, 2, 3, 4]


@pytest.mark.usefixtures("in_parts")
def test_a_part_may_lack_what_another_has_word_for_word(bridge: Source, bridge_draft: Draft) -> None:
    """Of the whole article nobody could say so; of the part that has the words nobody can."""
    whole = bridge.sentences[13].text
    content = json.loads(bridge_draft.model_dump_json()) | {"lead": {"text": whole, "evidence": [14]}}
    draft = Draft.model_validate_json(json.dumps(content))
    absent = answer("lead", answer="not_in_article", problem="second crossing")
    reader, _ = reader_of(*[reply(absent)] * 4)
    reading = ask(draft, bridge, reader, "lead")
    assert [(o.part, o.fault) for o in reading.opinions] == [
        ((1, 5), ""),
        ((5, 12), ""),
        *[((11, 14), "the article has the item in these very words")] * 2,
    ]
    (opinion,) = opinions_of(reading).values()
    assert not opinion.holds


def opined(given_: str, problem: str, part: tuple[int, int] | None) -> Opinion:
    content = {"text": "The bridge opened in 1974 and cost £18.4m."}
    if given_ == "lost":
        return Opinion(item="/lead", content=content, fault="no reply came", part=part)
    found: dict[str, Any] = {"answer": given_, "problem": problem, "reason": "So.", "part": part}
    return Opinion(item="/lead", content=content, **found)


YEAR, COST, BOTH = "in 1974", "cost £18.4m", "opened in 1974 and cost £18.4m"
WEIGHED = [
    ([("bears_out", ""), ("not_in_article", YEAR)], "bears_out", ""),
    ([("not_in_article", YEAR), ("bears_out", "")], "bears_out", ""),
    ([("bears_out", ""), ("lost", "")], "bears_out", ""),
    ([("contradicts", YEAR), ("not_in_article", YEAR)], "contradicts", YEAR),
    ([("too_certain", YEAR), ("contradicts", COST)], "contradicts", COST),
    ([("not_in_article", YEAR), ("too_certain", YEAR)], "too_certain", YEAR),
    ([("bears_out", ""), ("contradicts", YEAR)], "divided", YEAR),
    # Nobody knows what is in the other part: no ground to strike the item.
    ([("contradicts", YEAR), ("lost", "")], "divided", YEAR),
    ([None, ("not_in_article", YEAR), ("too_certain", COST)], "divided", COST),
    ([("too_certain", COST), ("bears_out", "")], "divided", COST),
    ([("too_certain", COST), ("bears_out", ""), ("contradicts", YEAR)], "divided", YEAR),
    ([("not_in_article", YEAR), ("not_in_article", YEAR)], "not_in_article", YEAR),
    ([("not_in_article", BOTH), ("not_in_article", COST)], "not_in_article", COST),
    # Each part has the half that the other lacks: nothing is missing from the article.
    ([("not_in_article", YEAR), ("not_in_article", COST)], "", "each part of the article lacks other words"),
    ([("not_in_article", BOTH), ("not_in_article", YEAR), ("not_in_article", COST)], "", "each part"),
    ([("not_in_article", YEAR), ("lost", "")], "", "no reply came"),
    ([("not_in_article", YEAR), None], "", NO_ANSWER),
    ([("lost", ""), ("lost", "")], "", "no reply came"),
]


@pytest.mark.parametrize(("given_", "comes_to", "tells"), WEIGHED)
def test_what_the_parts_say_is_weighed(
    given_: list[tuple[str, str] | None], comes_to: str, tells: str
) -> None:
    parts: list[tuple[int, int] | None] = [(n, n + 1) for n in range(len(given_))]
    found = {part: opined(*said, part) for part, said in zip(parts, given_, strict=True) if said}
    opinion = weigh(found, parts)
    if comes_to:
        assert ("divided" if isinstance(opinion, Divided) else opinion.answer, opinion.problem) == (
            comes_to,
            tells,
        )
    else:
        assert not opinion.holds
        assert opinion.fault.startswith(tells)


SAID = st.tuples(st.sampled_from([*ANSWERS, "lost"]), st.sampled_from([YEAR, COST]))


@given(st.lists(st.none() | SAID, min_size=1))
def test_the_order_of_the_parts_decides_nothing(given_: list[tuple[str, str] | None]) -> None:
    if not any(given_):
        return
    parts: list[tuple[int, int] | None] = [(n, n + 1) for n in range(len(given_))]

    def weighed(order: list[tuple[str, str] | None]) -> tuple[str, bool]:
        found = {part: opined(*said, part) for part, said in zip(parts, order, strict=True) if said}
        opinion = weigh(found, parts)
        return opinion.answer if opinion.holds else "", isinstance(opinion, Divided)

    assert weighed(given_) == weighed(given_[::-1])


def test_parts_that_differ_raise_a_doubt_and_strike_nothing(
    bridge: Source, bridge_draft: Draft, in_parts: tuple[tuple[int, int], ...]
) -> None:
    fact = "key_takeaways/1"
    bears = answer(fact, sentences=[5], words="at least nine days")
    otherwise = answer(
        fact,
        sentences=[13],
        words="opened in 1974",
        answer="contradicts",
        problem="at least nine days",
        reason="It is another time.",
    )
    lacks = answer(fact, answer="not_in_article", problem="nine days")
    reader, _ = reader_of(reply(lacks), reply(bears), reply(otherwise))
    reading = ask(bridge_draft, bridge, reader, fact)
    assert len(in_parts) == len(reading.opinions)
    report = check_read(bridge_draft, bridge, opinions_of(reading))
    (doubt,) = [v for v in report.verdicts if v.check == "reader" and v.code != "reader.unheld"]
    assert isinstance(doubt, Finding)
    assert (doubt.code, doubt.rule, doubt.severity) == ("reader.unsure", "parts-divided", "warning")
    assert doubt.message == (
        "A second reader finds this borne out in one part of the article, and another contradicts "
        "“at least nine days”: It is another time."
    )
    assert doubt.text == "at least nine days"
    assert [part.text for part in doubt.evidence] == ["opened in 1974", "at least nine days"]
    assert report.ok


@pytest.mark.usefixtures("in_parts")
def test_an_accusation_waits_for_the_part_that_was_not_read(bridge: Source, bridge_draft: Draft) -> None:
    wrong = answer("bottom_line", answer="contradicts", problem="only road link", reason="Another one.")
    reader, _ = reader_of(reply(wrong | {"sentences": [3], "words": "31,000 vehicles a day"}), None)
    report = check_read(bridge_draft, bridge, opinions_of(ask(bridge_draft, bridge, reader, "bottom_line")))
    (doubt,) = [f for f in report.findings if f.code == "reader.unsure"]
    assert doubt.message == (
        "A second reader says that one part of the article contradicts “only road link”, and there is no "
        "opinion of another: Another one."
    )
    assert report.ok


def test_more_than_the_budget_covers_is_not_begun(
    bridge: Source, bridge_draft: Draft, in_parts: tuple[tuple[int, int], ...]
) -> None:
    reader, script = reader_of(tokens=1000)
    reading = ask(bridge_draft, bridge, reader, "lead", "bottom_line")
    assert script.asked == []
    assert [o.part for o in reading.opinions] == [part for part in in_parts for _ in range(2)]
    (fault,) = {o.fault for o in reading.opinions}
    assert fault.startswith("it was not read: that takes 3 requests and some ")
    assert fault.endswith(" tokens, and reading_tokens allows 1,000: raise it")
    assert check_read(bridge_draft, bridge, opinions_of(reading)).ok


@pytest.mark.usefixtures("in_parts")
def test_a_budget_that_runs_out_on_the_way_is_told(bridge: Source, bridge_draft: Draft) -> None:
    reader, script = reader_of(reply(LACKS), tokens=6000)
    script.usage = script.usage.model_copy(update={"prompt_tokens": 5900})
    reading = ask(bridge_draft, bridge, reader, "bottom_line")
    assert len(script.asked) == 1
    assert [o.fault for o in reading.opinions] == [
        "",
        *["it was not read: the 6,000 tokens that readings may take are used up"] * 2,
    ]


@pytest.mark.usefixtures("in_parts")
def test_a_request_that_fails_ends_the_reading(bridge: Source, bridge_draft: Draft) -> None:
    reader, script = reader_of(reply(LACKS), None)
    reading = ask(bridge_draft, bridge, reader, "bottom_line")
    assert len(script.asked) == 2
    assert [o.fault for o in reading.opinions] == [
        "",
        "no reply came (truncated)",
        "it was not read: a request before it failed (truncated)",
    ]


def test_many_items_are_read_in_several_requests(bridge: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompt, "MOST_ITEMS", 3)
    items = items_of_text("One came. Two came. Three came. Four came. Five came. Six came. Seven came.")
    assert [len(group) for group in groups_of(items)] == [3, 3, 1]
    absent = [answer(item.name, answer="not_in_article", problem="came") for item in items]
    reader, script = reader_of(*(reply(*absent[at : at + 3]) for at in (0, 3, 6)))
    reading = asyncio.run(read_items(items, bridge, reader))
    assert [request.schema["$defs"]["Item"]["enum"] for request in script.asked] == [
        [item.name for item in items[at : at + 3]] for at in (0, 3, 6)
    ]
    assert [o.holds for o in reading.opinions] == [True] * 7


def test_long_items_are_read_in_several_requests() -> None:
    items = [Item(f"sentence/{n}", "", {"text": "word " * 6_000}) for n in range(7)]
    assert [len(group) for group in groups_of(items)] == [3, 3, 1]
    huge = Item("sentence/1", "", {"text": "word " * 60_000})
    assert [len(group) for group in groups_of([huge, huge])] == [1, 1]
    assert groups_of([]) == ()


class Bearing(Scripted):
    """Finds each item borne out in the part that has its first five words, and lacking elsewhere."""

    async def draft(self, request: Any) -> Any:
        asked = request.messages[-1]["content"]
        article, listed = asked.split("These are the items")
        found: list[dict[str, Any]] = []
        for line in listed.split("\n- ")[1:]:
            name, content = line.split("\n")[0].split(": ", 1)
            text = next(iter(json.loads(content).values()))
            at = next((n for n in article.split("\n[") if text in n), "")
            number = int(at.split("]")[0].lstrip("[")) if at else 0
            found.append(
                answer(name, sentences=[number], words=text)
                if at
                else answer(name, answer="not_in_article", problem=text)
            )
        self.replies = [*self.replies, reply(*found)]
        return await super().draft(request)


def test_a_brief_of_a_long_article_is_read_proved_and_told() -> None:
    """Over the real limit: some 600 kB, whose parts are read one after the other."""
    days = (f"On day {n} of the trial {n} people of the town were heard in hall {n}." for n in range(8_500))
    source = read(Article(text="\n\n".join(days)))
    assert len(source.text) > 1.3 * prompt.MOST_BYTES
    draft = draft_extractive(source)
    script = Bearing([])
    rounds = Rounds(source, find_policy("default"), reader=SecondReader("openai/second", script, 400_000))
    asyncio.run(rounds.run(draft))
    assert rounds.reading is not None
    assert len(rounds.reading.parts) == len(script.asked) == 2
    made = Provenance(
        article=source.article.key,
        article_sha256=source.article.sha256,
        drafter="extractive",
        check_version="1",
        policy="default",
    )
    brief = publish(draft, source, find_policy("default"), made, reading=rounds.reading)
    assert {o.answer for o in opinions_of(brief.reading).values()} == {"bears_out"}
    assert list(prove(brief, source)) == []
    told = tell(brief)
    assert f"second reader, of sentences 1 to {rounds.reading.parts[0][1]}: borne out" in told
    assert Brief.model_validate_json(brief.to_json()).to_json() == brief.to_json()
    opinions = list(rounds.reading.opinions)
    opinions[0] = opinions[0].model_copy(update={"part": (8_000, 8_001)})
    forged = brief.model_copy(
        update={"reading": rounds.reading.model_copy(update={"opinions": tuple(opinions)})}
    )
    assert [finding.code for finding in prove(forged, source)] == ["reader.astray"]


def test_a_record_whose_parts_are_damaged_breaks_nothing(bridge: Source, bridge_draft: Draft) -> None:
    reader, _ = reader_of(reply(HERE))
    reading = ask(bridge_draft, bridge, reader, "lead")
    for part in ((0, 0), (-5, -1), (9, 2), (10**9, 10**9)):
        (opinion,) = reading.opinions
        changed = opinion.model_copy(update={"part": part, "answer": "not_in_article", "problem": "crack"})
        hold_again(changed, Item("lead", "/lead", changed.content), bridge)
        damaged = reading.model_copy(update={"parts": ((1, 2), (3, 4)), "opinions": (changed,)})
        check_read(bridge_draft, bridge, opinions_of(damaged))
