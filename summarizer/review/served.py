"""The page of a brief with what deciding needs: who decides, what is left, the keys; and its answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.export.places import tell_decision
from summarizer.export.sections import name_place
from summarizer.pages.marks import mark, state_of
from summarizer.pages.markup import attribute, document, inline, policy_of
from summarizer.review.details import tell_finding
from summarizer.review.head import show_counts, title_of
from summarizer.review.index import DECIDED_SCRIPTS, render_index
from summarizer.review.page import show_body, show_left
from summarizer.review.passages import show_excerpts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.review.desk import Case, Desk, State
    from summarizer.review.journal import Entry
    from summarizer.review.views import ItemView

__all__ = [
    "INDEX_POLICY",
    "PAGE_POLICY",
    "Sitting",
    "say_done",
    "say_missed",
    "show_index",
    "show_item",
    "show_page",
    "show_state",
]

_KEYS = (
    ("a", "accepts the claim as it stands, or that it was taken out"),
    ("e", "edits the text; Ctrl+Enter saves, Escape leaves"),
    ("x", "rejects the claim: takes it out"),
    ("r", "restores what was taken out, or the wording before the last change"),
    ("c", "decides with a comment"),
    ("u", "takes back the last decision"),
    ("N", "next brief with something to decide"),
)
_SCRIPTS = ("review/page.js", "review/decide.js")
PAGE_POLICY = policy_of("review/page.css", _SCRIPTS, asks=True)
"""The policy of the page of a brief, as it stands in the page, too."""
INDEX_POLICY = policy_of("review/page.css", DECIDED_SCRIPTS, asks=True)
"""That of the index."""
_CHECKED = "Checked: no error and no doubt."
_SIGNED = (
    "This brief is signed. A decision changes it, so the signature is lost: sign the decided brief anew."
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who decides, and how the pages are shown.

    Attributes:
        by: The editor's name.
        csrf: What a page sends with each decision.
        headings: The language of the headings.
    """

    by: str
    csrf: str
    headings: str = "article"


def show_page(desk: Desk, number: int, sitting: Sitting) -> str:
    """Return the page on which is decided about the brief with this number, from 1."""
    case = desk.cases[number - 1]
    state = desk.open(case)
    several = len(desk.cases) > 1
    where = f"Brief {number} of {len(desk.cases)}. " if several else ""
    signed = state.base.seal is not None and bool(state.base.seal.signature)
    notes = [state.refusal] if state.refusal else [_SIGNED] if signed else []
    bar = (
        f'<aside class="desk" id="desk" aria-label="Decisions" data-base="/briefs/{number}" '
        f'data-version="{case.version}" data-csrf="{attribute(sitting.csrf)}" '
        f'data-open="{"" if state.refusal else "1"}">'
        f"<p>{where}You decide as <strong>{inline(sitting.by)}</strong>. "
        f'<span id="left">{say_left(case)}</span>{_next(number if several else 0)}</p>'
        f'<p id="told" role="status">{" ".join(map(inline, notes))}</p></aside>'
    )
    body = show_body(
        state.brief,
        case.article if state.source else None,
        state.shown or show_excerpts(()),
        proof=state.proof,
        headings=sitting.headings,
        back="/" if several else "",
        bar=bar,
        keys=_KEYS,
    )
    return document(f"Review: {title_of(state.brief)}", body, "review/page.css", _SCRIPTS, asks=True)


def _next(after: int) -> str:
    return f' <a id="next" href="/next?after={after}">Next undecided brief (N)</a>' if after else ""


def show_index(desk: Desk, sitting: Sitting) -> str:
    """Return the index: how much of each brief is decided, and the next one with something to decide."""
    rows = [
        replace(case.row, page=f"/briefs/{number}", says=f"{_mark_left(case)} {case.row.says}")
        for number, case in enumerate(desk.cases, start=1)
    ]
    done = sum(not case.open for case in desk.cases)
    bar = (
        '<aside class="desk" id="desk" aria-label="Decisions">'
        f"<p>You decide as <strong>{inline(sitting.by)}</strong>. "
        f"{done:,} of {len(rows):,} briefs are decided."
        f"{_next(len(rows) if done < len(rows) else 0)}</p></aside>"
    )
    return render_index(rows, bar=bar)


def _mark_left(case: Case) -> str:
    return mark("decided", f"{case.open} to decide") if case.open else mark("ok", "All decided")


def say_left(case: Case) -> str:
    """Return in words how many items are still to be decided about."""
    return "All is decided." if not case.open else f"{case.open} to decide."


def show_state(case: Case, state: State, headings: str) -> dict[str, object]:
    """Return what a page needs to show a brief as it is now."""
    return {
        "version": case.version,
        "brief": show_left(
            state.brief, state.shown or show_excerpts(()), proof=state.proof, headings=headings
        ),
        "counts": show_counts(state.brief),
        "left": say_left(case),
    }


def say_done(entry: Entry, case: Case, *, undone: bool = False) -> str:
    """Return in words that a decision was saved, or taken back."""
    edit = entry.edit
    if edit is None:
        return ""
    done = f"{name_place(edit.path)}: {tell_decision(edit)}"
    return f"Undone: {done}. {say_left(case)}" if undone else f"Saved. {done}. {say_left(case)}"


def say_missed(entries: Sequence[Entry]) -> str:
    """Return in words what was decided in the meantime, and that nothing was saved."""
    told = [
        f"{name_place(entry.edit.path)} {tell_decision(entry.edit)}"
        if entry.edit
        else f"a decision taken back by {entry.by}"
        for entry in entries
    ]
    what = "; ".join(told) or "it was loaded from another state"
    return (
        f"Not saved. Another decision was saved in the meantime: {what}. "
        "Look at the brief, then decide again."
    )


def show_item(item: ItemView | None) -> str:
    """Return what the checks say of an item, as a list."""
    found = item.problems if item else ()
    rows = "".join(dict.fromkeys(f"<li>{mark(state_of(f))} {tell_finding(f)}</li>" for f in found))
    return f"<ul>{rows}</ul>" if rows else f"<p>{mark('ok', _CHECKED)}</p>"
