"""From findings to recorded edits, by policy; replaying the edits on the draft gives what stands."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from summarizer.brief import Edit
from summarizer.checks.run import check_draft
from summarizer.draft import Draft
from summarizer.errors import BriefError, EmptyBriefError, FindingsError
from summarizer.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.brief import Action
    from summarizer.finding import Report
    from summarizer.policy import Policy
    from summarizer.source import Source

__all__ = ["Edited", "edit_draft", "item_of", "replay", "value_at"]

# Emptied by edits, either of these leaves no brief; a drafter may have had nothing for them.
_REQUIRED = ("key_takeaways", "verified_facts")
_BLANK_STATEMENT: dict[str, Any] = {"text": "", "evidence": []}
# Fields an item stands without: a finding on one of them takes out the field, not the item.
_DISPENSABLE = re.compile(
    r"/(?:headline|official_statements/\d+/(?:role|setting)|unconfirmed/\d+/according_to)"
)
_ITEM = re.compile(r"/(?:headline|lead|bottom_line|[a-z_]+/\d+)")
# A second fix may become certain once a first has been made; a third would be a loop.
_FIX_ROUNDS = 2


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


def edit_draft(draft: Draft, source: Source, policy: Policy, *, repairs: Sequence[Edit] = ()) -> Edited:
    """Return `draft` after every edit `policy` answers its findings with, checked again until none is left.

    `repairs` are edits made before, by asking the model again; they come first in the record.

    Raises:
        FindingsError: The policy says *raise* for a finding.
        EmptyBriefError: The edits left a required section empty.
    """
    content, edits = replay(draft, repairs), list(repairs)
    report = check_draft(content, source)
    causes = list[Finding]()
    # Each round takes out, moves or mends something, and mending ends after _FIX_ROUNDS.
    for round_number in range(_count_items(draft) + _FIX_ROUNDS + 1):
        chosen = _choose(report, policy, may_fix=round_number < _FIX_ROUNDS)
        _raise_if_told(chosen)
        step = list(_plan(content, chosen))
        if not step:
            break
        causes.extend(edit.finding for edit in step)
        edits.extend(step)
        content = replay(content, step)
        report = check_draft(content, source)
    _refuse_emptied(draft, content, causes)
    flags = [_flag(finding) for finding in report.findings if finding.severity != "info"]
    return Edited(content, (*edits, *flags), report)


def replay(draft: Draft, edits: Iterable[Edit]) -> Draft:
    """Return `draft` with `edits` applied in order.

    Raises:
        BriefError: An edit does not fit: what it says stood at its path does not stand there.
    """
    content: dict[str, Any] = draft.model_dump(mode="json")
    for edit in edits:
        if edit.action in {"flag", "raise"}:
            continue
        try:
            _apply(content, edit)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise BriefError(f"edit of {edit.path} does not fit: there is no such place") from error
    try:
        return Draft.model_validate_json(json.dumps(content))
    except ValidationError as error:
        raise BriefError("the edits leave something that is no draft") from error


def _apply(content: dict[str, Any], edit: Edit) -> None:
    holder, key = _locate(content, edit.path)
    if holder[key] != edit.before:
        raise BriefError(f"edit of {edit.path} does not fit: {edit.before!r} does not stand there")
    if edit.after is not None and not edit.to:
        holder[key] = edit.after
        return
    if isinstance(holder, list):
        del holder[key]
    else:
        holder[key] = "" if isinstance(holder[key], str) else dict(_BLANK_STATEMENT)
    if edit.to == "/unconfirmed/-":
        content["unconfirmed"].append(edit.after)
    elif edit.to:
        target, name = _locate(content, edit.to)
        target[name] = edit.after


def _locate(content: dict[str, Any], path: str) -> tuple[Any, Any]:
    """Return the container and the key that the JSON pointer `path` ends in."""
    *parents, last = path.split("/")[1:]
    holder: Any = content
    for name in parents:
        holder = holder[int(name)] if isinstance(holder, list) else holder[name]
    return (holder, int(last)) if isinstance(holder, list) else (holder, last)


def value_at(content: dict[str, Any], path: str) -> Any:  # noqa: ANN401 - a JSON value
    """Return the JSON value that the JSON pointer `path` names."""
    holder, key = _locate(content, path)
    return holder[key]


def _count_items(draft: Draft) -> int:
    # Lead, bottom line and headline besides the lists; a demoted item can be taken out a second time.
    lists = (value for value in dict(draft).values() if isinstance(value, tuple))
    return 2 * (3 + sum(len(value) for value in lists))


def _choose(report: Report, policy: Policy, *, may_fix: bool) -> list[tuple[Finding, Action]]:
    return [
        (finding, _first_possible(finding, policy.actions_for(finding), may_fix=may_fix))
        for finding in report.findings
    ]


def _first_possible(finding: Finding, actions: tuple[Action, ...], *, may_fix: bool) -> Action:
    for action in actions:
        if action == "reask":
            continue  # What can be asked again has been, before editing: see `summarizer.repair`.
        if action == "fix" and not (may_fix and finding.suggestion is not None):
            continue
        if action == "demote" and not re.match(
            r"/(?:lead|key_takeaways|verified_facts|context_and_impact|bottom_line)\b", finding.path
        ):
            continue
        return action
    return "flag"


def _raise_if_told(chosen: list[tuple[Finding, Action]]) -> None:
    told = [finding for finding, action in chosen if action == "raise"]
    if any(finding.code == "shape.empty" for finding in told):
        raise EmptyBriefError("nothing is left for the lead: draft again, or read the findings", told)
    if told:
        first = told[0]
        more = f" and {len(told) - 1} more" if len(told) > 1 else ""
        raise FindingsError(
            f"the policy does not publish a brief with {first.code} at {first.path}{more}: {first.message}",
            told,
        )


def _plan(content: Draft, chosen: list[tuple[Finding, Action]]) -> Iterator[Edit]:
    """Yield the edits of one round, mending first, then taking out from the last item to the first."""
    values: dict[str, Any] = content.model_dump(mode="json")
    removals: dict[str, tuple[Finding, Action]] = {}
    for finding, action in chosen:
        item = item_of(finding.path)
        is_removal = action == "demote" or (action == "drop" and not _DISPENSABLE.fullmatch(finding.path))
        if is_removal and (item not in removals or action == "drop"):
            removals[item] = (finding, action)
    yield from _mend(values, [(f, a) for f, a in chosen if item_of(f.path) not in removals])
    for item in sorted(removals, key=_removal_order):
        yield from _take_out(values, item, *removals[item])


def item_of(path: str) -> str:
    """Return the JSON pointer of the item that the field at `path` belongs to; `path` where there is none."""
    match = _ITEM.match(path)
    return match.group() if match else path


def _removal_order(item: str) -> tuple[bool, str, int]:
    section, _, index = item.lstrip("/").partition("/")
    # The lead last: what takes its place must have survived.
    return (section == "lead", section, -int(index or 0))


def _mend(values: dict[str, Any], chosen: list[tuple[Finding, Action]]) -> Iterator[Edit]:
    taken: dict[str, int] = {}
    for finding, action in sorted(chosen, key=lambda pair: (pair[0].path, -pair[0].start, -pair[0].end)):
        if action not in {"fix", "drop"} or finding.end > taken.get(finding.path, finding.end):
            continue
        taken[finding.path] = finding.start if action == "fix" else -1
        before = value_at(values, finding.path)
        after: Any = ""
        if action == "fix" and isinstance(before, list):
            after = [int(number) for number in (finding.suggestion or "").split(", ")]
        elif action == "fix":
            after = before[: finding.start] + (finding.suggestion or "") + before[finding.end :]
        if after == before:
            continue
        edit = Edit(action=action, finding=finding, path=finding.path, before=before, after=after)
        _apply(values, edit)
        yield edit


def _take_out(values: dict[str, Any], item: str, finding: Finding, action: Action) -> Iterator[Edit]:
    before = value_at(values, item)
    if item in {"/headline", "/lead", "/bottom_line"} and before in ("", _BLANK_STATEMENT):
        return
    demoted = (
        {
            "claim": before.get("text", ""),
            "status": "unverified",
            "according_to": "",
            "evidence": before.get("evidence", []),
        }
        if action == "demote"
        else None
    )
    edit = Edit(
        action=action,
        finding=finding,
        path=item,
        before=before,
        after=demoted,
        to="/unconfirmed/-" if demoted else "",
    )
    _apply(values, edit)
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
            _apply(values, edit)
            yield edit
            return


def _refuse_emptied(draft: Draft, content: Draft, causes: list[Finding]) -> None:
    for section in _REQUIRED:
        if getattr(draft, section) and not getattr(content, section):
            name = section.replace("_", " ")
            raise EmptyBriefError(
                f"nothing is left of the {name}, each item failed a check: draft again, or read the findings",
                causes,
            )


def _flag(finding: Finding) -> Edit:
    return Edit(action="flag", finding=finding, path=finding.path)
