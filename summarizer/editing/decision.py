"""What an editor decides about an item of a brief, as an edit that replays and is proved like all others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field

from summarizer.editing.publish import republish
from summarizer.editing.replay import replay, value_at
from summarizer.editing.story import changes_left, explain, text_of
from summarizer.export.places import LISTS, SINGLES
from summarizer.export.sections import name_place
from summarizer.model.brief import Edit
from summarizer.model.codes import CODES
from summarizer.model.described import Described
from summarizer.model.draft import STATUSES
from summarizer.model.errors import BriefError
from summarizer.model.finding import Finding
from summarizer.model.rules import RULES
from summarizer.model.seal import seal_state
from summarizer.model.strict_json import SURROGATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.editing.story import ItemStory
    from summarizer.model.brief import Brief

__all__ = ["LONGEST_TEXT", "Decision", "decide", "edit_of"]

LONGEST_TEXT = 20_000
"""How many characters a field that an editor writes may have."""

_RULES = {
    "accept": "editor-accepts",
    "rewrite": "editor-rewrites",
    "reject": "editor-rejects",
    "restore": "editor-restores",
}
_WORD = re.compile(r"\w")


def _require_name(name: str) -> str:
    if not _WORD.search(name):
        raise ValueError("a decision needs the name of the editor")
    return name


class Decision(Described):
    """What an editor decides about one item.

    Attributes:
        action: Accept it as it stands, or its removal; write its text anew; reject it; restore what the last
            change took.
        item: JSON pointer of the item in the draft, wherever it stands now.
        by: The editor's name.
        at: When.
        comment: What the editor says of it.
        fields: For a new text, the fields that change, by name; the others stay.
        sentences: For a new text, the numbers of the sentences it cites; `None` for those it cited.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    action: Literal["accept", "rewrite", "reject", "restore"]
    item: str = Field(max_length=100)
    by: Annotated[str, Field(max_length=100), AfterValidator(_require_name)]
    at: AwareDatetime
    comment: str = Field(default="", max_length=2000)
    fields: dict[str, str] = Field(default_factory=dict[str, str])
    sentences: tuple[int, ...] | None = Field(default=None, max_length=100)


def decide(brief: Brief, source: Source, decision: Decision) -> Brief:
    """Return `brief` with a decision as its last edit: replayed, judged again and sealed, not signed.

    The checks' findings stay in the brief, whatever was decided. A second reader's opinion counts no more
    for words that are new.

    Raises:
        BriefError: The decision does not fit the brief, or the brief was changed since it was written.
    """
    if seal_state(brief) == "changed":
        # A new seal would hide it.
        raise BriefError(
            "the brief was changed since it was written, so it cannot be edited: give the brief as it "
            "was written"
        )
    return republish(brief, source, (edit_of(brief, source, decision),))


def edit_of(brief: Brief, source: Source, decision: Decision) -> Edit:
    """Return the edit that a decision comes to.

    Raises:
        BriefError: The decision does not fit: there is no such item, nothing to restore, no new text.
    """
    _refuse_halves(decision)
    stories = explain(brief)
    story = next((story for story in stories if story.proposed == decision.item), None)
    if story is None:
        raise BriefError(f"the draft has no item {decision.item}")
    content: dict[str, Any] = replay(brief.draft, brief.edits).model_dump(mode="json")
    change = _change(story, decision, content, stories, source)
    words = text_of(change.before if change.before is not None else change.after)
    rule = RULES[name := _RULES[decision.action]]
    why = Finding(
        code=rule.code,
        check="editor",
        path=change.path,
        start=0,
        end=len(words),
        text=words,
        severity="info",
        message=CODES[rule.code].meaning,
        rule=name,
    )
    return Edit(
        action=decision.action,
        finding=why,
        **change._asdict(),
        by=decision.by,
        at=decision.at,
        comment=decision.comment,
        item=decision.item,
        answers=_answers(story, decision),
    )


class _Change(NamedTuple):
    path: str
    before: Any
    after: Any
    to: str = ""


def _change(
    story: ItemStory,
    decision: Decision,
    content: dict[str, Any],
    stories: Sequence[ItemStory],
    source: Source,
) -> _Change:
    if decision.action == "restore":
        return _restore(story, content, stories)
    place = name_place(story.stands or story.proposed)
    if not story.stands:
        if decision.action == "accept":
            return _Change(changes_left(story.edits)[-1].path, None, None)
        raise BriefError(f"{place} was taken out: restore it first")
    before = value_at(content, story.stands)
    if decision.action == "accept":
        return _Change(story.stands, before, before)
    if decision.action == "reject":
        if story.stands == "/lead":
            raise BriefError("a brief needs a lead: write another one instead")
        return _Change(story.stands, before, None)
    return _Change(story.stands, before, _rewrite(before, decision, place, source))


def _rewrite(before: Any, decision: Decision, place: str, source: Source) -> Any:  # noqa: ANN401 - a JSON value
    """Return the item with the editor's words; its evidence stays unless he gives other sentences."""
    known = ("headline",) if isinstance(before, str) else tuple(name for name in before if name != "evidence")
    unknown = sorted(set(decision.fields) - set(known))
    if unknown:
        raise BriefError(f"{place} has no field {unknown[0]!r}: it has {', '.join(known)}")
    if any(len(text) > LONGEST_TEXT for text in decision.fields.values()):
        raise BriefError(f"the text is longer than {LONGEST_TEXT:,} characters")
    if decision.fields.get("status", STATUSES[0]) not in STATUSES:
        raise BriefError(
            f"there is no status {decision.fields['status']!r}: it is one of {', '.join(STATUSES)}"
        )
    after: Any = (
        decision.fields.get("headline", before) if isinstance(before, str) else before | decision.fields
    )
    if decision.sentences is not None:
        last = len(source.sentences)
        if isinstance(before, str):
            raise BriefError("a headline cites no sentences")
        if wrong := [number for number in decision.sentences if not 1 <= number <= last]:
            raise BriefError(f"the article has no sentence {wrong[0]}: its sentences are 1 to {last}")
        after["evidence"] = list(dict.fromkeys(decision.sentences))
    if not _WORD.search(text_of(after)):
        raise BriefError("the new text has no words: reject the item instead")
    if after == before:
        raise BriefError("the new text is the same as the old one: accept the item instead")
    return after


def _restore(story: ItemStory, content: dict[str, Any], stories: Sequence[ItemStory]) -> _Change:
    """Return the change that takes the last change of an item back."""
    changes = changes_left(story.edits)
    place = name_place(story.stands or story.proposed)
    if not changes or changes[-1].action == "promote":
        raise BriefError(f"{place} has no change that could be undone")
    last = changes[-1]
    section = last.path.split("/")[1]
    if not story.stands:
        if section not in SINGLES:
            return _Change(_place_in(section, story, stories), None, last.before)
        if section == "lead" and text_of(content["lead"]):
            # What took its place stays: it is the first takeaway again.
            return _Change("/key_takeaways/0", None, last.before)
        return _Change(f"/{section}", None, last.before)
    if last.to:
        to = _place_in(section, story, stories) if section in LISTS else f"/{section}"
        if to == "/lead":
            to = "/key_takeaways/0" if text_of(content["lead"]) else to
        return _Change(story.stands, value_at(content, story.stands), last.before, to)
    depth = 1 if section in SINGLES else 2
    field = "/".join(last.path.split("/")[depth + 1 :])
    path = f"{story.stands}/{field}" if field else story.stands
    return _Change(path, value_at(content, path), last.before)


def _place_in(section: str, story: ItemStory, stories: Sequence[ItemStory]) -> str:
    """Return where an item belongs among those of a section: before the first that was proposed after it."""
    home, number = _order(story.proposed)
    standing = [
        (_order(other.stands)[1], *_order(other.proposed))
        for other in stories
        if other.stands.startswith(f"/{section}/")
    ]
    later = (index for index, of, at in standing if of == home == section and at > number)
    return f"/{section}/{min(later, default=len(standing))}"


def _order(item: str) -> tuple[str, int]:
    section, _, index = item.lstrip("/").partition("/")
    return section, int(index or 0)


def _answers(story: ItemStory, decision: Decision) -> tuple[Finding, ...]:
    """Return the errors and doubts that a decision answers; of what was taken out or back, its reason."""
    changes = changes_left(story.edits)
    taken = (
        ()
        if story.stands and decision.action != "restore"
        else tuple(e.finding for e in changes[-1:] if not e.by)
    )
    found = (
        verdict for verdict in story.verdicts if isinstance(verdict, Finding) and verdict.severity != "info"
    )
    return (*taken, *found)


def _refuse_halves(decision: Decision) -> None:
    """Refuse half of a surrogate pair, which is no character and cannot be written in UTF-8."""
    if any(
        SURROGATE.search(text)
        for text in (decision.by, decision.comment, decision.item, *decision.fields.values())
    ):
        raise BriefError("the decision has half of a surrogate pair, which is not a character: remove it")
