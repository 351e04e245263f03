"""What the page shows of each item of a brief: its text, verdicts, edits and opinions put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.checks.passage import item_of
from summarizer.editing.story import explain, is_change
from summarizer.export.sections import WITH_LEAD
from summarizer.model.brief import Claim, Quoted, Unconfirmed
from summarizer.model.errors import BriefError
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.editing.story import ItemStory
    from summarizer.model.brief import Brief, Edit
    from summarizer.model.finding import Evidence, Verdict
    from summarizer.model.reading import Opinion

__all__ = ["BriefView", "ItemView", "changes_of", "last_decision", "view_brief"]


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item as it stands, and all that is known of it.

    Attributes:
        path: JSON pointer of the item in the brief.
        fields: Its text fields by name, in the order in which they are shown; none is blank but the first.
        evidence: The article's characters that it cites.
        verdicts: What the checks and a second reader said of it.
        edits: What was done to it, in order.
        opinions: What a second reader said of its words.
        status: The status of an unconfirmed item, "" of any other.
        item: JSON pointer of the item in the draft, "" where its story cannot be told.
    """

    path: str
    fields: dict[str, str]
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    edits: tuple[Edit, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    status: str = ""
    item: str = ""

    @property
    def section(self) -> str:
        """The brief's section."""
        return self.path.split("/")[1]

    @property
    def shown_evidence(self) -> tuple[Evidence, ...]:
        """What it cites; of what cites nothing, as a headline, what its verdicts point at."""
        if self.evidence:
            return self.evidence
        return tuple(dict.fromkeys(part for verdict in self.verdicts for part in verdict.evidence))

    @property
    def problems(self) -> tuple[Finding, ...]:
        """Its errors, then its doubts."""
        found = [v for v in self.verdicts if isinstance(v, Finding) and v.severity != "info"]
        return tuple(sorted(found, key=lambda finding: finding.severity != "error"))

    @property
    def is_open(self) -> bool:
        """Whether an editor has still to decide about it."""
        decision = last_decision(self.edits)
        if decision is None:
            return bool(self.problems or changes_of(self.edits))
        # What he wrote may be wrong, too.
        return decision.action == "rewrite" and bool(self.problems)


@dataclass(frozen=True, slots=True)
class BriefView:
    """A brief as the page shows it.

    Attributes:
        items: The items that stand, in the order of the layout.
        struck: The stories of those that were taken out.
        general: What is said of the brief as a whole, or of a section.
        edits: All edits, in order.
        broken: Why the story of its edits cannot be told, "" where it can.
    """

    items: tuple[ItemView, ...]
    struck: tuple[ItemStory, ...] = ()
    general: tuple[Finding, ...] = ()
    edits: tuple[Edit, ...] = ()
    broken: str = ""

    @property
    def open(self) -> int:
        """How many items an editor has still to decide about, those that were taken out among them."""
        struck = sum(last_decision(story.edits) is None for story in self.struck)
        return struck + sum(item.is_open for item in self.items)


def view_brief(brief: Brief) -> BriefView:
    """Return all that the page shows of `brief`, item by item."""
    stories, broken = _stories(brief)
    told = {story.stands: story for story in stories if story.stands}
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in brief.verdicts:
        verdicts.setdefault(item_of(verdict.path), []).append(verdict)
    items: list[ItemView] = []
    for path, fields, evidence, status in _walk(brief):
        story = told.get(path)
        items.append(
            ItemView(
                path=path,
                fields=fields,
                evidence=evidence,
                verdicts=tuple(verdicts.pop(path, ())),
                edits=story.edits if story else (),
                opinions=story.opinions if story else (),
                status=status,
                item=story.proposed if story else "",
            )
        )
    # What is left is about no item: a section that is empty, the brief itself.
    general = [v for rest in verdicts.values() for v in rest if isinstance(v, Finding)]
    return BriefView(
        items=tuple(items),
        struck=tuple(story for story in stories if not story.stands),
        general=tuple(general),
        edits=brief.edits,
        broken=broken,
    )


def changes_of(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return those of `edits` that changed something."""
    return tuple(edit for edit in edits if is_change(edit))


def last_decision(edits: Sequence[Edit]) -> Edit | None:
    """Return what an editor decided last, `None` for nothing."""
    return next((edit for edit in reversed(edits) if edit.by), None)


def _stories(brief: Brief) -> tuple[tuple[ItemStory, ...], str]:
    try:
        return explain(brief), ""
    except BriefError as error:
        return (), str(error)


_Item = tuple[str, dict[str, str], "tuple[Evidence, ...]", str]


def _walk(brief: Brief) -> list[_Item]:
    items: list[_Item] = []
    if brief.headline:
        items.append(("/headline", {"headline": brief.headline}, (), ""))
    for name in WITH_LEAD:
        is_single = isinstance(getattr(brief, name), Claim)
        for number, item in enumerate(brief.section(name)):
            path = f"/{name}" if is_single else f"/{name}/{number}"
            fields, status = _fields(item)
            if not is_single or any(fields.values()):
                items.append((path, fields, item.evidence, status))
    return items


def _fields(item: Claim | Quoted | Unconfirmed) -> tuple[dict[str, str], str]:
    if isinstance(item, Claim):
        return {"text": item.text}, ""
    if isinstance(item, Quoted):
        named = {"speaker": item.speaker, "role": item.role, "setting": item.setting}
        return {"quote": item.quote, **{name: text for name, text in named.items() if text}}, ""
    source = {"according_to": item.according_to} if item.according_to else {}
    return {"claim": item.claim, **source}, item.status
