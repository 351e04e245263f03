"""The story of each item of a brief: what was proposed, what was found, what was done, what stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.checks.passage import item_of
from summarizer.editing.replay import replay, value_at
from summarizer.export.places import LISTS, Places, tell_decision
from summarizer.export.sections import ACTIONS, CHANGED_NOTE, KEPT, name_place
from summarizer.model.errors import BriefError
from summarizer.model.finding import NOT_JUDGED, count_verdicts
from summarizer.model.seal import seal_state
from summarizer.second_reader.judge import opinions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from pydantic import JsonValue

    from summarizer.model.brief import Action, Brief, Edit
    from summarizer.model.finding import Check, Evidence, Verdict
    from summarizer.model.provenance import Provenance
    from summarizer.model.reading import Opinion, ReadAnswer, Reading, VerifierAnswer

__all__ = [
    "ANSWERS",
    "ItemStory",
    "changes_left",
    "explain",
    "is_change",
    "show_money",
    "tell",
    "tell_making",
    "tell_reading",
    "text_of",
]

# What each check judges, one and several; certainty, evidence and shape are judged of the item as a whole.
# What a model read is told apart: nothing was checked by that.
_CHECKED: dict[Check, tuple[str, str]] = {
    "quote": ("quotation", "quotations"),
    "speaker": ("speaker", "speakers"),
    "quantity": ("figure", "figures"),
    "name": ("name", "names"),
    "certainty": ("certainty", ""),
    "evidence": ("evidence", ""),
    "shape": ("form", ""),
}
ANSWERS: dict[ReadAnswer | VerifierAnswer, str] = {
    "bears_out": "borne out",
    "contradicts": "the article says otherwise",
    "not_in_article": "not in the article",
    "too_certain": "the article is less certain",
    "yes": "yes",
    "no": "no, in doubt",
}
"""What a second reader answered, in an editor's words."""
_GRAVEST_FIRST: tuple[Action, ...] = ("rewrite", "demote", "reask", "fix")
_DONE: tuple[Action, ...] = ("fix", "reask", "demote", "rewrite", "drop", "reject")
_OUTCOMES = ("stand as proposed", *(ACTIONS[action] for action in _DONE))
_ORDER = ("headline", "lead", *LISTS, "bottom_line")
_MOST_PLACES = 15


@dataclass(frozen=True, slots=True)
class ItemStory:
    """One item's way through the checks.

    Attributes:
        proposed: JSON pointer of the item in the draft.
        content: What the drafter proposed there: a JSON value.
        edits: What was done to it, in order.
        stands: JSON pointer of the item in the brief, "" when it was taken out.
        verdicts: What the checks say about it as it stands.
        opinions: What a second reader said of it as it was proposed, on the way, and as it stands.
    """

    proposed: str
    content: Any
    edits: tuple[Edit, ...]
    stands: str
    verdicts: tuple[Verdict, ...]
    opinions: tuple[Opinion, ...] = ()


def explain(brief: Brief) -> tuple[ItemStory, ...]:
    """Return the story of each item that the drafter proposed, in the order of the draft.

    Raises:
        BriefError: The edits do not lead from the draft to the brief.
    """
    replay(brief.draft, brief.edits)
    content: dict[str, Any] = brief.draft.model_dump(mode="json")
    places = Places(brief.draft)
    proposed = [item for name in _ORDER for item in places.sections[name]]
    done: dict[str, list[Edit]] = {item: [] for item in proposed}
    for edit in brief.edits:
        # A note may be about something that is no item; all others have been replayed.
        if (item := places.follow(edit)) in done:
            done[item].append(edit)
    if any(len(places.sections[name]) != len(brief.section(name)) for name in LISTS):
        raise BriefError(
            "the edits do not lead from the draft to the brief: verify the brief against its article"
        )
    stands = places.standing()
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in brief.verdicts:
        verdicts.setdefault(item_of(verdict.path), []).append(verdict)
    return tuple(
        ItemStory(
            proposed=item,
            content=value_at(content, item),
            edits=tuple(done[item]),
            stands=stands.get(item, ""),
            verdicts=tuple(verdicts.get(stands.get(item, ""), ())) if item in stands else (),
            opinions=tuple(_opinions(item, stands.get(item, ""), done[item], brief)),
        )
        for item in proposed
        if text_of(value_at(content, item))
    )


def is_change(edit: Edit) -> bool:
    """Tell whether an edit changed something: a note, and a question that changed nothing, did not."""
    return edit.action not in {"flag", "raise"} and (edit.before != edit.after or bool(edit.to))


def changes_left(edits: Sequence[Edit]) -> list[Edit]:
    """Return the changes of an item, in order, that no editor took back."""
    left: list[Edit] = []
    for edit in filter(is_change, edits):
        if edit.action == "restore":
            del left[-1:]
        else:
            left.append(edit)
    return left


def _opinions(proposed: str, stands: str, edits: Sequence[Edit], brief: Brief) -> Iterator[Opinion]:
    """Yield the opinions of the words that an item had, one after the other."""
    if brief.reading is None:
        return
    draft = brief.draft.model_dump(mode="json")
    values: list[object] = [value_at(draft, proposed), *(e.before for e in edits), *(e.after for e in edits)]
    if stands:
        values.append(value_at(brief.model_dump(mode="json", include={stands.split("/")[1]}), stands))
    words = {text_of(value) for value in values} - {""}
    for opinion in brief.reading.opinions:
        if words.intersection(opinion.content.values()):
            yield opinion


def text_of(content: Any) -> str:  # noqa: ANN401 - a JSON value
    """Return the words of an item's JSON: its text, quotation or claim, or the string itself.

    >>> from summarizer.editing.story import text_of
    >>> text_of({"text": "It rained.", "evidence": [1]})
    'It rained.'
    """
    if isinstance(content, str):
        return content
    if not isinstance(content, dict):
        return "" if content is None else str(content)
    item: Mapping[str, object] = content
    return str(item.get("text") or item.get("quote") or item.get("claim") or "")


def tell(brief: Brief) -> str:
    """Return the stories as plain text: where the brief comes from, a paragraph an item, what it comes to."""
    stories = explain(brief)
    paragraphs = ["\n".join(_lines(story, brief)) for story in stories]
    return "\n\n".join([_introduce(brief), *paragraphs, _sum_up(stories)]) + "\n"


def _introduce(brief: Brief) -> str:
    made = brief.provenance
    told = f"Article {made.title or made.article}\n{tell_making(made)} Edited by policy {made.policy}."
    told += f"\n{tell_reading(brief.reading)}" if brief.reading else ""
    return told if seal_state(brief) != "changed" else f"{told}\n{CHANGED_NOTE}"


def tell_making(made: Provenance) -> str:
    """Return in a sentence who drafted a brief, and what that took."""
    if made.drafter == "extractive":
        return "Sentences of the article, selected by the embedded drafter: no language model."
    return f"Drafted by {made.model} in {_took(made)}"


def tell_reading(reading: Reading) -> str:
    """Return in a sentence or two who read, what came of it, and what it took."""
    opinions = opinions_of(reading).values()
    counts = Counter(o.answer in {"bears_out", "yes"} for o in opinions if o.holds)
    none = sum(not opinion.holds for opinion in opinions)
    came = f"{counts[True]} borne out, {counts[False]} not" + (f", {none} without an opinion" if none else "")
    who = "a second model"
    if reading.kind == "verifier":
        who += " that answers yes or no about each sentence and points at nothing"
    return f"Read by {reading.model}, {who}: {came}. {_took(reading)}"


def _took(made: Provenance | Reading) -> str:
    tokens = (made.usage.prompt_tokens or 0) + (made.usage.completion_tokens or 0)
    cost = "cost not known" if made.cost is None else f"{show_money(made.cost)} US dollars"
    calls = "1 call" if len(made.attempts) == 1 else f"{len(made.attempts)} calls"
    return f"{calls}, {tokens:,} tokens, {cost}."


def show_money(amount: Decimal) -> str:
    """Return an amount with four digits after the point, also one that no bill has."""
    # Written out, what a damaged brief may say, 1E+999999999, would fill the memory.
    return f"{amount:.4f}" if abs(amount.adjusted()) < _MOST_PLACES else f"{amount:.4e}"


def _sum_up(stories: Sequence[ItemStory]) -> str:
    counts = Counter(_outcome(story) for story in stories)
    parts = [f"{counts[outcome]} {outcome}" for outcome in _OUTCOMES if counts[outcome]]
    return f"{len(stories)} proposed: {', '.join(parts)}."


def _outcome(story: ItemStory) -> str:
    done = [edit.action for edit in changes_left(story.edits)]
    if not story.stands:
        return ACTIONS["reject" if done[-1:] == ["reject"] else "drop"]
    for action in _GRAVEST_FIRST:
        if action in done:
            return ACTIONS[action]
    # Struck was a field of it.
    return ACTIONS["fix"] if "drop" in done else "stand as proposed"


def _lines(story: ItemStory, brief: Brief) -> Iterator[str]:
    yield f"{name_place(story.proposed)}: {text_of(story.content)}"
    for opinion in story.opinions:
        yield from _tell_opinion(opinion)
    for edit in story.edits:
        yield from _tell_edit(edit)
    if not story.stands:
        return
    moved = "" if story.stands == story.proposed else f" as {name_place(story.stands)}"
    yield f"  stands{moved}; checked: {_count(story.verdicts) or 'nothing in it to judge'}"
    yield from _evidence(brief, story.stands)


def _tell_opinion(opinion: Opinion) -> Iterator[str]:
    who = "second reader"
    if opinion.part:
        who += f", of sentences {opinion.part[0]} to {opinion.part[1]}"
    if not opinion.holds or not opinion.answer:
        yield f"  {who}: no opinion that counts: {opinion.fault}"
        return
    problem = f" “{opinion.problem}”" if opinion.problem else ""
    reason = "it points at nothing" if opinion.claims else " ".join(opinion.reason.split())
    yield f"  {who}: {ANSWERS[opinion.answer]}{problem}: {reason}"
    for part in opinion.evidence:
        yield f"    {_shown_evidence(part)}"


def _tell_edit(edit: Edit) -> Iterator[str]:
    if edit.by:
        yield f"  {tell_decision(edit)}" + (f": {edit.comment}" if edit.comment else "")
        if edit.before is not None and edit.after is not None and not edit.to:
            yield from _tell_change("text", edit.before, edit.after)
        return
    asked = f" (round {edit.round})" if edit.round else ""
    # A field that was taken out leaves the item standing.
    field = edit.path.removeprefix(item_of(edit.path)).strip("/")
    what = f" {field.replace('_', ' ')}" if field and edit.action == "drop" else ""
    done = KEPT if edit.action == "reask" and edit.before == edit.after else ACTIONS[edit.action]
    rule = f", {edit.finding.rule}" if edit.finding.rule else ""
    level = "in doubt" if edit.action == "flag" and edit.finding.is_doubt else f"{done}{what}{asked}"
    yield f"  {level}: {edit.finding.message} [{edit.finding.code}{rule}]"
    for part in edit.finding.evidence:
        yield f"    {_shown_evidence(part)}"
    if edit.action in {"fix", "reask"} and edit.before != edit.after:
        yield from _tell_change(field or "text", edit.before, edit.after)


def _tell_change(field: str, before: JsonValue, after: JsonValue) -> Iterator[str]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in after:
            if before.get(name) != after[name]:
                yield from _tell_change(name, before.get(name), after[name])
        return
    named = "sentences cited" if field == "evidence" else field.replace("_", " ")
    yield f"    {named} before: {_shown(before)}"
    yield f"    {named} now:    {_shown(after)}"


def _shown(value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return text_of(value) or "none"


def _count(verdicts: Sequence[Verdict]) -> str:
    counts = Counter(verdict.check for verdict in verdicts if verdict.code not in NOT_JUDGED)
    named = [
        (f"{counts[check]} {many}" if counts[check] > 1 else f"1 {one}") if many else one
        for check, (one, many) in _CHECKED.items()
        if counts[check]
    ]
    told = count_verdicts(verdicts)
    named += [f"{told.doubts} in doubt"] if told.doubts else []
    named += [f"{told.not_judged} not judged"] if told.not_judged else []
    return ", ".join(named)


def _evidence(brief: Brief, path: str) -> Iterator[str]:
    section, _, index = path.lstrip("/").partition("/")
    if section == "headline":
        return
    item = brief.section(section)[int(index or 0)]
    for part in item.evidence:
        yield f"    {_shown_evidence(part)}"


def _shown_evidence(part: Evidence) -> str:
    return f"article, characters {part.start} to {part.end}: {part.text}"
