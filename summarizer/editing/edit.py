"""From findings to recorded edits, by policy; replaying them on the draft (`replay.py`) gives what stands."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.analysis.speech.claimants import find_sole_claimant
from summarizer.checks.certainty.status import find_status
from summarizer.checks.passage import item_of
from summarizer.editing.replay import BLANK_STATEMENT, apply_edit, replay, value_at
from summarizer.model.brief import Edit
from summarizer.model.errors import EmptyBriefError, FindingsError
from summarizer.model.finding import Finding
from summarizer.model.spec import HOUSE
from summarizer.second_reader.judge import check_read
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.analysis.source import Source
    from summarizer.editing.policy import Policy
    from summarizer.model.brief import Action
    from summarizer.model.draft import Draft
    from summarizer.model.report import Report
    from summarizer.model.spec import BriefSpec
    from summarizer.second_reader.judge import Opinions

__all__ = ["Edited", "edit_draft", "mend_draft", "removal_order"]

# Emptied by edits, either of these leaves no brief; a drafter may have had nothing for them.
_REQUIRED = ("key_takeaways", "verified_facts")
# Fields an item stands without: a finding on one of them takes out the field, not the item.
_DISPENSABLE = re.compile(
    r"/(?:headline|official_statements/\d+/(?:role|setting)|unconfirmed/\d+/according_to)"
)
_ITEM = re.compile(r"/(?:headline|lead|bottom_line|[a-z_]+/\d+)")
_STATEMENT = re.compile(r"/(?:lead|bottom_line|(?:key_takeaways|verified_facts|context_and_impact)/\d+)")
# Sentence numbers, then words, then words that became certain by the first: a fourth would be a loop.
_FIX_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Edited:
    """What stands after editing.

    Attributes:
        content: The edited draft.
        edits: Every edit, in the order made.
        report: What the checks say about `content`.
    """

    content: Draft
    edits: tuple[Edit, ...]
    report: Report


def edit_draft(  # noqa: PLR0913 - what decides, each by its name
    draft: Draft,
    source: Source,
    policy: Policy,
    *,
    earlier: Sequence[Edit] = (),
    opinions: Opinions | None = None,
    spec: BriefSpec = HOUSE,
) -> Edited:
    """Return `draft` after every edit `policy` answers its findings with, checked again until none is left.

    `earlier` are edits made before, by mending and by asking the model again; they come first in the record.
    `opinions` are a second reader's, whose findings are answered as those of the checks are; `spec` is what
    the brief was asked to be.

    Raises:
        FindingsError: The policy says *raise* for a finding.
        EmptyBriefError: The edits left a required section empty.
    """
    mended = mend_draft(replay(draft, earlier), source, policy, opinions=opinions, spec=spec)
    edits, causes = [*earlier, *mended.edits], list[Finding]()
    while True:
        chosen = _choose(mended.report, policy, spec)
        _raise_if_told(chosen, causes)
        # Each step takes out or moves something, and what was moved can be taken out once more.
        step = list(_remove(mended.content, chosen, source))
        if not step:
            break
        causes.extend(edit.finding for edit in step)
        mended = mend_draft(replay(mended.content, step), source, policy, opinions=opinions, spec=spec)
        edits += [*step, *mended.edits]
    _refuse_emptied(draft, mended.content, causes, spec)
    flags = [_flag(finding) for finding in mended.report.findings if finding.severity != "info"]
    return Edited(mended.content, (*edits, *flags), mended.report)


def mend_draft(  # noqa: PLR0913 - what decides, each by its name
    draft: Draft,
    source: Source,
    policy: Policy,
    *,
    may_ask: bool = False,
    opinions: Opinions | None = None,
    spec: BriefSpec = HOUSE,
) -> Edited:
    """Return `draft` with the certain corrections that `policy` wants, each tried and found to help.

    What is taken out, moved or refused whatever its corrections, is left alone; so is, when a model
    may be asked, what it is asked for again.
    """
    read = opinions or {}
    content, edits, report = draft, list[Edit](), check_read(draft, source, read, spec=spec)
    for _ in range(_FIX_ROUNDS):
        step = list(_fix(content, _choose(report, policy, spec, may_fix=True, may_ask=may_ask)))
        if not step:
            break
        helped = _find_helped(step, report, check_read(replay(content, step), source, read, spec=spec))
        if not helped:
            break
        content = replay(content, helped)
        report = check_read(content, source, read, spec=spec)
        edits += helped
    return Edited(content, tuple(edits), report)


def _choose(
    report: Report, policy: Policy, spec: BriefSpec, *, may_fix: bool = False, may_ask: bool = False
) -> list[tuple[Finding, Action]]:
    barred: set[Action] = set()
    if not may_ask:
        barred.add("reask")
    if not spec.wants("unconfirmed"):
        # The brief has no such section to move anything to.
        barred.add("demote")
    return [
        (finding, _first_possible(finding, policy.actions_for(finding), barred, may_fix=may_fix))
        for finding in report.findings
    ]


def _first_possible(
    finding: Finding, actions: tuple[Action, ...], barred: AbstractSet[Action], *, may_fix: bool
) -> Action:
    item = item_of(finding.path)
    for action in actions:
        if action in barred:
            continue
        if action == "fix" and not (may_fix and finding.suggestion is not None):
            continue
        if action == "drop" and not _ITEM.fullmatch(item):
            continue
        if action == "demote" and not _STATEMENT.fullmatch(item):
            continue
        return action
    return "flag"


def _raise_if_told(chosen: list[tuple[Finding, Action]], causes: list[Finding]) -> None:
    told = [finding for finding, action in chosen if action == "raise"]
    if any(finding.code == "shape.empty" for finding in told):
        reason = (
            "nothing is left for the lead: read the findings, or draft again"
            if causes
            else "the draft has no lead: the article may hold too little for a brief"
        )
        raise EmptyBriefError(reason, causes + told)
    if told:
        first = told[0]
        more = f" and {len(told) - 1} more" if len(told) > 1 else ""
        raise FindingsError(
            f"the policy does not publish a brief with {first.code} at {first.path}{more}: {first.message}",
            told,
        )


def _is_removal(finding: Finding, action: Action) -> bool:
    return action == "demote" or (action == "drop" and not _DISPENSABLE.fullmatch(finding.path))


def _fix(content: Draft, chosen: list[tuple[Finding, Action]]) -> Iterator[Edit]:
    """Yield the corrections of one round, of each field from its end to its start.

    An item's sentence numbers are mended before its words: what the words are held against hangs on them.
    """
    others = {item_of(f.path) for f, a in chosen if a in {"reask", "raise"} or _is_removal(f, a)}
    fixes = [f for f, a in chosen if a == "fix" and item_of(f.path) not in others]
    numbered = {item_of(f.path) for f in fixes if _is_numbers(f.path)}
    values: dict[str, Any] = content.model_dump(mode="json")
    taken: dict[str, int] = {}
    for finding in sorted(fixes, key=lambda f: (f.path, -f.start, -f.end)):
        if item_of(finding.path) in numbered and not _is_numbers(finding.path):
            continue
        if finding.end > taken.get(finding.path, finding.end):
            continue
        taken[finding.path] = finding.start
        before, suggestion = value_at(values, finding.path), finding.suggestion or ""
        after: Any = (
            [int(number) for number in suggestion.split(", ")]
            if _is_numbers(finding.path)
            else before[: finding.start] + suggestion + before[finding.end :]
        )
        if after != before:
            edit = Edit(action="fix", finding=finding, path=finding.path, before=before, after=after)
            apply_edit(values, edit)
            yield edit


def _is_numbers(path: str) -> bool:
    return path.endswith("/evidence")


def _find_helped(edits: Sequence[Edit], before: Report, after: Report) -> list[Edit]:
    """Return those of `edits` whose item has what they mend no more, and no other fault in its place.

    The right sentence numbers help even where they bring to light what the wrong ones hid.
    """
    mended = Counter(item_of(edit.path) for edit in edits)
    errors = Counter(item_of(edit.path) for edit in edits if edit.finding.severity == "error")
    had, have = _count_findings(before), _count_findings(after)
    helpless = {
        item
        for item in mended
        if have[item, "error"] > had[item, "error"] - errors[item]
        or (not errors[item] and have[item, ""] > had[item, ""] - mended[item])
    }
    return [edit for edit in edits if _is_numbers(edit.path) or item_of(edit.path) not in helpless]


def _count_findings(report: Report) -> Counter[tuple[str, str]]:
    """Return how many findings, under "", and how many errors each item has."""
    # That nobody has read the corrected words yet is no fault of the correction.
    found = [finding for finding in report.findings if finding.code != "reader.unheld"]
    items = [(item_of(finding.path), finding.severity) for finding in found]
    return Counter([(item, "") for item, _ in items] + [(i, s) for i, s in items if s == "error"])


def _remove(content: Draft, chosen: list[tuple[Finding, Action]], source: Source) -> Iterator[Edit]:
    """Yield the edits that take something out: fields first, then items from the last to the first."""
    values: dict[str, Any] = content.model_dump(mode="json")
    removals: dict[str, tuple[Finding, Action]] = {}
    for finding, action in chosen:
        item = item_of(finding.path)
        if _is_removal(finding, action) and (item not in removals or action == "drop"):
            removals[item] = (finding, action)
    for finding, action in chosen:
        if action == "drop" and item_of(finding.path) not in removals and value_at(values, finding.path):
            before = value_at(values, finding.path)
            edit = Edit(action=action, finding=finding, path=finding.path, before=before, after="")
            apply_edit(values, edit)
            yield edit
    needed = _without_needless(removals)
    for item in sorted(needed, key=removal_order):
        finding, action = needed[item]
        demoted = _demote(value_at(values, item), finding, source) if action == "demote" else None
        yield from _take_out(values, item, finding, demoted)


def _without_needless(
    removals: Mapping[str, tuple[Finding, Action]],
) -> dict[str, tuple[Finding, Action]]:
    """Return `removals` without the items too many of a section from which others are taken out, too.

    Once those are out, there may be none too many.
    """
    failing = {item.split("/")[1] for item, (f, _) in removals.items() if f.code != "shape.items"}
    return {
        item: (finding, action)
        for item, (finding, action) in removals.items()
        if finding.code != "shape.items" or item.split("/")[1] not in failing
    }


def removal_order(item: str) -> tuple[bool, str, int]:
    """Return the key that sorts items so that taking one out moves none of those after it.

    >>> from summarizer.editing.edit import removal_order
    >>> sorted(["/key_takeaways/2", "/key_takeaways/10"], key=removal_order)
    ['/key_takeaways/10', '/key_takeaways/2']
    """
    section, _, index = item.lstrip("/").partition("/")
    # The lead last: what takes its place must have survived.
    return (section == "lead", section, -int(index or 0))


def _demote(statement: dict[str, Any], finding: Finding, source: Source) -> dict[str, Any]:
    """Return `statement` as an unconfirmed item, with the status that the finding's evidence shows.

    Who says it is named only where the article says it, too, and less surely: what is wrong in any other
    way nobody said.
    """
    numbers = [n for part in finding.evidence for n in source.numbers_of(Span(part.start, part.end))]
    is_less_sure = finding.check == "certainty" or finding.code == "reader.overstated"
    said = source.cited(dict.fromkeys(numbers)) if is_less_sure else ()
    claimants = (find_sole_claimant(sentence.text) for sentence in said)
    return {
        "claim": statement["text"],
        "status": find_status(finding.evidence, source),
        "according_to": next(filter(None, claimants), ""),
        "evidence": statement["evidence"],
    }


def _take_out(
    values: dict[str, Any], item: str, finding: Finding, demoted: dict[str, Any] | None
) -> Iterator[Edit]:
    before = value_at(values, item)
    if item in {"/headline", "/lead", "/bottom_line"} and before in ("", BLANK_STATEMENT):
        return
    edit = Edit(
        action="demote" if demoted else "drop",
        finding=finding,
        path=item,
        before=before,
        after=demoted,
        to="/unconfirmed/-" if demoted else "",
    )
    apply_edit(values, edit)
    yield edit
    if item == "/lead":
        yield from _promote(values, finding)


def _promote(values: dict[str, Any], finding: Finding) -> Iterator[Edit]:
    """Put the first takeaway in the lead's place, or the first fact where takeaways would run out."""
    for section in ("key_takeaways", "verified_facts"):
        if len(values[section]) > 1:
            path = f"/{section}/0"
            first = value_at(values, path)
            edit = Edit(action="promote", finding=finding, path=path, before=first, after=first, to="/lead")
            apply_edit(values, edit)
            yield edit
            return


def _refuse_emptied(draft: Draft, content: Draft, causes: list[Finding], spec: BriefSpec) -> None:
    for section in filter(spec.wants, _REQUIRED):
        if getattr(draft, section) and not getattr(content, section):
            name = section.replace("_", " ")
            raise EmptyBriefError(
                f"nothing is left of the {name}, each item failed a check: draft again, or read the findings",
                causes,
            )


def _flag(finding: Finding) -> Edit:
    return Edit(action="flag", finding=finding, path=finding.path)
