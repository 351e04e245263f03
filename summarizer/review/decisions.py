"""What an editor has to decide, first: errors, doubts, and edits that changed something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.export.sections import name_place
from summarizer.pages.marks import mark
from summarizer.pages.markup import id_of, inline
from summarizer.review.steps import code_of, tell_action, upper_first
from summarizer.review.views import changes_of, last_decision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model.finding import Finding
    from summarizer.pages.marks import State
    from summarizer.review.views import BriefView

__all__ = ["show_decisions"]

_GRAVEST_FIRST: tuple[State, ...] = ("error", "doubt", "change")


_NOTHING = "Nothing: no error, no doubt, and no edit that changed something."
_NOTHING_LEFT = "Nothing more: all is decided."


class _Decision(NamedTuple):
    state: State
    target: str
    place: str
    says: str


def show_decisions(view: BriefView, proof: Sequence[Finding] = ()) -> str:
    """Return the list of what needs a decision, each entry a link to its claim.

    `proof` is what does not hold against the article.
    """
    # Two figures that changed places are one thing to decide.
    decisions = dict.fromkeys([*_of_brief(view, proof), *_of_items(view)])
    found = sorted(decisions, key=lambda decision: _GRAVEST_FIRST.index(decision.state))
    if not found:
        is_decided = any(edit.by for edit in view.edits)
        return (
            '<h2 id="todo-head">Needs a decision</h2>'
            f'<p class="none-needed">{_NOTHING_LEFT if is_decided else _NOTHING}</p>'
        )
    rows = "".join(map(_row, found))
    return f'<h2 id="todo-head">Needs a decision ({len(found)})</h2><ol class="todo">{rows}</ol>'


def _row(decision: _Decision) -> str:
    inside = (
        f'{mark(decision.state)}<span class="where">{inline(decision.place)}</span>'
        f'<span class="what">{decision.says}</span>'
    )
    if not decision.target:
        return f"<li><div>{inside}</div></li>"
    return f'<li><a href="#{decision.target}">{inside}</a></li>'


def _of_brief(view: BriefView, proof: Sequence[Finding]) -> Iterator[_Decision]:
    if view.broken:
        yield _Decision("error", "", "Edits", inline(view.broken))
    for finding in (*proof, *view.general):
        if finding.severity != "info":
            yield _of_finding(finding, "")


def _of_finding(finding: Finding, target: str) -> _Decision:
    state: State = "error" if finding.severity == "error" else "doubt"
    place = name_place(finding.path) or "The brief"
    return _Decision(state, target, place, f"{inline(finding.message)} {code_of(finding.code, finding.rule)}")


def _of_items(view: BriefView) -> Iterator[_Decision]:
    for item in view.items:
        if not item.is_open:
            continue
        for finding in item.problems:
            yield _of_finding(finding, id_of(item.path))
        for edit in changes_of(item.edits):
            says = f"{inline(upper_first(tell_action(edit)))}. {inline(edit.finding.message)}"
            yield _Decision("change", id_of(item.path), name_place(item.path), says)
    for number, story in enumerate(view.struck):
        if last_decision(story.edits):
            continue
        last = changes_of(story.edits)[-1:]
        why = inline(last[0].finding.message) if last else ""
        yield _Decision("change", f"struck-{number}", name_place(story.proposed), f"Struck. {why}")
