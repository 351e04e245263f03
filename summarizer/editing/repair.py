"""Asking again for what failed, and only that: which items, with what, and which answers are taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.checks.passage import item_of
from summarizer.drafting.prompt import FailingItem
from summarizer.editing.edit import removal_order
from summarizer.editing.replay import replay, value_at
from summarizer.model.brief import Edit
from summarizer.model.spec import HOUSE
from summarizer.second_reader.judge import check_read
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from summarizer.analysis.source import Source
    from summarizer.editing.policy import Policy
    from summarizer.model.draft import Draft, Repair
    from summarizer.model.finding import Finding
    from summarizer.model.report import Report
    from summarizer.model.spec import BriefSpec
    from summarizer.second_reader.judge import Opinions

__all__ = ["Round", "find_failing", "find_unasked", "take_repair"]

# Beside a cited sentence: before it a pronoun's antecedent, after it a denial.
_BEFORE = 1
_AFTER = 1
_UNASKED = frozenset({"shape.items", "shape.section"})
_STATEMENT_SECTIONS = frozenset({"key_takeaways", "verified_facts", "context_and_impact"})


def find_failing(
    report: Report, draft: Draft, source: Source, policy: Policy, *, doubts: bool = True
) -> tuple[FailingItem, ...]:
    """Return the items of `draft` that `policy` asks again for, in the order of the brief.

    With `doubts` an item of which a check only suspects something is asked for, too; once is enough.
    """
    content = draft.model_dump(mode="json")
    failing: dict[str, list[Finding]] = {}
    # What the brief was not asked for is taken out, whatever else is wrong with it.
    unasked = find_unasked(report)
    for finding in report.findings:
        if item_of(finding.path) in unasked:
            continue
        if (doubts or not finding.is_doubt) and _is_asked_again(finding, policy):
            failing.setdefault(item_of(finding.path), []).append(finding)
    return tuple(
        FailingItem(
            name=item.removeprefix("/"),
            content=value_at(content, item),
            reasons=tuple(dict.fromkeys(f.message for f in findings if not f.is_doubt)),
            doubts=tuple(dict.fromkeys(f.message for f in findings if f.is_doubt)),
            numbers=_window(findings, value_at(content, item), source),
        )
        for item, findings in failing.items()
        if item and isinstance(value_at(content, item), dict)
    )


def find_unasked(report: Report) -> frozenset[str]:
    """Return the items that the brief was not asked for: in a section it is not to have, or too many."""
    return frozenset(item_of(finding.path) for finding in report.findings if finding.code in _UNASKED)


@dataclass(frozen=True, slots=True)
class Round:
    """One time of asking again.

    Attributes:
        number: From 1.
        tokens: What its calls took, sent and received; `None` when the provider did not count.
        cost: The same in US dollars; `None` when the price is not known, too.
    """

    number: int
    tokens: int | None = None
    cost: Decimal | None = None


def take_repair(  # noqa: PLR0913 - what decides, each by its name
    repair: Repair,
    draft: Draft,
    source: Source,
    asked: Round,
    opinions: Opinions | None = None,
    *,
    spec: BriefSpec = HOUSE,
) -> tuple[Edit, ...]:
    """Return the edits that take over from `repair` what has fewer errors than what stands in `draft`.

    An answer that names no failing item, or does not fit the item's section, is passed over. Each answer
    is checked as any draft is, beside those taken before it: repair never adds an error. Of an item that is
    only in doubt an answer is taken that adds neither error nor doubt, the item as it was among them: then
    the edit records that the model kept it. Every edit says what the whole round took. What a second reader
    found wrong counts as an error as long as the item has the words that were read.
    """
    read = opinions or {}
    report = check_read(draft, source, read, spec=spec)
    errors, doubts = _count_errors(report), _count_doubts(report)
    taken: list[Edit] = []
    for item, after, to in _answers(repair, draft):
        causes = [f for f in report.findings if item_of(f.path) == item and f.severity != "info"]
        if not causes or (to and not spec.wants("unconfirmed")):
            continue
        edit = Edit(
            action="reask",
            finding=next((finding for finding in causes if finding.severity == "error"), causes[0]),
            path=item,
            before=value_at(draft.model_dump(mode="json"), item),
            after=after,
            to=to,
            round=asked.number,
            tokens=asked.tokens,
            cost=asked.cost,
        )
        candidate = [*taken, edit]
        # Items that move away come out at the end, last to first, so that the paths of the others hold.
        candidate.sort(key=lambda edit: (True, removal_order(edit.path)) if edit.to else (False,))
        after_all = check_read(replay(draft, candidate), source, read, spec=spec)
        left, in_doubt = _count_errors(after_all), _count_doubts(after_all)
        is_in_doubt = not any(finding.severity == "error" for finding in causes)
        if left < errors or (is_in_doubt and left <= errors and in_doubt <= doubts):
            taken, errors, doubts = candidate, left, in_doubt
    return tuple(taken)


def _is_asked_again(finding: Finding, policy: Policy) -> bool:
    # A correction that helps has been made by now: see `summarizer.editing.edit.mend_draft`.
    for action in policy.actions_for(finding):
        if action == "reask":
            return True
        if action != "fix":
            return False
    return False


def _window(findings: Iterable[Finding], content: dict[str, Any], source: Source) -> tuple[int, ...]:
    cited = set(content.get("evidence", ()))
    shown = {
        n for f in findings for part in f.evidence for n in source.numbers_of(Span(part.start, part.end))
    }
    wanted = {n for number in cited for n in range(number - _BEFORE, number + _AFTER + 1)}
    wanted |= {n for number in shown for n in range(number - _BEFORE, number + 1)}
    return tuple(sorted(n for n in wanted if 1 <= n <= len(source.sentences)))


def _answers(repair: Repair, draft: Draft) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield item, new content and where it moves ("" when it stays) for each answer that fits its item."""
    known = {f"/{name}" for name in ("lead", "bottom_line")}
    known.update(
        f"/{name}/{index}"
        for name, value in dict(draft).items()
        if isinstance(value, tuple)
        for index in range(len(value))
    )
    answers = [(a, False) for a in repair.statements + repair.official_statements] + [
        (a, True) for a in repair.unconfirmed
    ]
    seen: set[str] = set()
    for answer, is_claim in answers:
        item = f"/{answer.item.strip('/')}"
        section = item.split("/")[1]
        content = answer.model_dump(mode="json", exclude={"item"})
        if item not in known or item in seen:
            continue
        seen.add(item)
        shape = "unconfirmed" if is_claim else "official_statements" if "quote" in content else "statement"
        here = "statement" if section in _STATEMENT_SECTIONS | {"lead", "bottom_line"} else section
        if shape == here:
            yield item, content, ""
        elif is_claim and section in _STATEMENT_SECTIONS:
            yield item, content, "/unconfirmed/-"


def _count_errors(report: Report) -> int:
    return sum(finding.severity == "error" for finding in report.findings)


def _count_doubts(report: Report) -> int:
    return sum(finding.is_doubt for finding in report.findings)
