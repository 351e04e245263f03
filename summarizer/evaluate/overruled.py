"""What editors made of the findings that they had before them: how often each rule was overruled."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import ConfigDict

from summarizer.editing.replay import replay
from summarizer.editing.story import is_change
from summarizer.evaluate.table import align, number
from summarizer.export.places import Places
from summarizer.model.described import Described
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.editing.story import ItemStory
    from summarizer.model.brief import Brief, Edit

__all__ = ["Overruled", "RuleRow", "problems_of", "render_overruled", "weigh", "weigh_brief"]

Outcome = Literal["overruled", "upheld", "open"]


class Weighed(NamedTuple):
    """A finding that an editor had before him, and what came of it."""

    code: str
    rule: str
    outcome: Outcome


class RuleRow(Described):
    """How often a rule was overruled.

    Attributes:
        code: The code of its findings.
        rule: The rule; "" in what was recorded before rules had names.
        shown: How many errors and doubts of it stood before an editor.
        overruled: Of these, those whose item was accepted as it is, or whose strike or correction was undone.
        upheld: Those whose item was rejected, or rewritten so that the finding is gone, or whose correction
            or strike was accepted.
        open: Those that nobody has decided about.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    rule: str
    shown: int
    overruled: int
    upheld: int
    open: int


class Overruled(Described):
    """What editors made of the findings of some briefs.

    Attributes:
        briefs: How many there were.
        decisions: How many decisions they record.
        rows: A row for each code and rule, the one most often overruled first.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    briefs: int
    decisions: int
    rows: tuple[RuleRow, ...]


def weigh(briefs: Iterable[tuple[Brief, Mapping[str, Sequence[Finding]]]]) -> Overruled:
    """Return how often each rule was overruled in `briefs`, each with what is left of errors and doubts.

    Raises:
        BriefError: The edits of a brief do not lead from its draft to it.
    """
    counts: Counter[Weighed] = Counter()
    count = decisions = 0
    for brief, left in briefs:
        count += 1
        decisions += sum(bool(edit.by) for edit in brief.edits)
        counts.update(weigh_brief(brief, left))
    rules = dict.fromkeys((weighed.code, weighed.rule) for weighed in counts)
    rows = [_row(code, rule, counts) for code, rule in rules]
    rows.sort(key=lambda row: (-row.overruled, -row.shown, row.code, row.rule))
    return Overruled(briefs=count, decisions=decisions, rows=tuple(rows))


def _row(code: str, rule: str, counts: Counter[Weighed]) -> RuleRow:
    overruled, upheld, is_open = (counts[Weighed(code, rule, o)] for o in ("overruled", "upheld", "open"))
    shown = overruled + upheld + is_open
    return RuleRow(code=code, rule=rule, shown=shown, overruled=overruled, upheld=upheld, open=is_open)


def weigh_brief(brief: Brief, left: Mapping[str, Sequence[Finding]]) -> Iterator[Weighed]:
    """Yield each error and doubt that an editor had before him, and what came of it.

    `left` holds those of each item as it stands, by the item's JSON pointer in the draft. The sections of
    `brief` are not looked at: without its article a journal's decisions are applied to the edits alone.

    Raises:
        BriefError: The edits do not replay.
    """
    replay(brief.draft, brief.edits)
    places = Places(brief.draft)
    done: dict[str, list[Edit]] = {item: [] for items in places.sections.values() for item in items}
    for edit in brief.edits:
        if (item := places.follow(edit)) in done:
            done[item].append(edit)
    for item, edits in done.items():
        outcomes = _follow(edits, left.get(item, ()))
        yield from (Weighed(code, rule, outcome) for (code, rule, *_), outcome in outcomes.items())


def problems_of(stories: Iterable[ItemStory]) -> dict[str, tuple[Finding, ...]]:
    """Return the errors and doubts of each item as it stands, by its JSON pointer in the draft."""
    return {
        story.proposed: tuple(v for v in story.verdicts if isinstance(v, Finding) and v.severity != "info")
        for story in stories
    }


_Key = tuple[str, str, str, str]


def _key(finding: Finding) -> _Key:
    """Return what a finding of an item is known by, wherever the item stands."""
    return finding.code, finding.rule, finding.text, finding.message


def _follow(edits: Sequence[Edit], left: Sequence[Finding]) -> dict[_Key, Outcome]:
    """Return what came of each finding of one item."""
    outcomes: dict[_Key, Outcome] = {}
    changes: list[Edit] = []
    for place, edit in enumerate(edits):
        if edit.by:
            later = next((other.answers for other in edits[place + 1 :] if other.by), left)
            _decide(edit, changes, {_key(finding) for finding in later}, outcomes)
        elif is_change(edit) and edit.finding.severity != "info":
            outcomes[_key(edit.finding)] = "open"
        if is_change(edit) and edit.action != "restore":
            changes.append(edit)
    for finding in left:
        outcomes.setdefault(_key(finding), "open")
    return outcomes


def _decide(edit: Edit, changes: list[Edit], later: set[_Key], outcomes: dict[_Key, Outcome]) -> None:
    """Enter what one decision makes of the findings that it answers, and of the changes before it."""
    if edit.action == "restore":
        taken = changes.pop() if changes else edit
        # His own decision taken back decides nothing.
        told: Outcome = "open" if taken.by else "overruled"
        for finding in taken.answers if taken.by else (taken.finding,):
            outcomes[_key(finding)] = told
        return
    for change in changes:
        if not change.by and outcomes.get(_key(change.finding)) == "open":
            outcomes[_key(change.finding)] = "upheld"
    is_removal = edit.before is None
    for finding in edit.answers:
        if edit.action == "accept" and not is_removal:
            outcomes[_key(finding)] = "overruled"
        elif edit.action != "rewrite" or _key(finding) not in later:
            outcomes[_key(finding)] = "upheld"
        else:
            outcomes[_key(finding)] = "open"


def render_overruled(found: Overruled) -> str:
    """Return the table, which is Markdown, too; *share* is that of the overruled among the decided."""
    lines: list[tuple[str, ...]] = [("code", "rule", "shown", "overruled", "upheld", "open", "share")]
    lines += [
        (r.code, r.rule or "–", f"{r.shown:,}", f"{r.overruled:,}", f"{r.upheld:,}", f"{r.open:,}", _share(r))
        for r in found.rows
    ]
    head = f"{number(found.briefs, 'brief')}, {number(found.decisions, 'decision')}"
    return f"{head}\n\n{align(lines)}" if found.rows else f"{head}: no error and no doubt stood in them.\n"


def _share(row: RuleRow) -> str:
    decided = row.overruled + row.upheld
    return f"{100 * row.overruled / decided:.1f} %" if decided else "–"
