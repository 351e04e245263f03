"""The marks of the page: what was checked, is in doubt, is wrong, was read by a model, or was not judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarizer.model.finding import NOT_JUDGED, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model.finding import Verdict

__all__ = ["State", "mark", "state_of", "worst"]

State = Literal["error", "doubt", "note", "ok", "none", "model", "change", "decided"]

# A sign and a word: neither colour nor shape alone tells one from another.
_MARKS: dict[State, tuple[str, str]] = {
    "error": ("!", "Error"),
    "doubt": ("?", "Doubt"),
    "note": ("i", "Note"),
    "ok": ("✓", "Checked"),
    "none": ("–", "Not judged"),
    "model": ("◇", "Read by a model"),
    "change": ("±", "Changed"),
    "decided": ("✎", "Decided"),
}


def mark(state: State, word: str = "") -> str:
    """Return the sign of `state` and its word, or `word` in its place, as HTML; only the word is read out.

    >>> from summarizer.pages.marks import mark
    >>> mark("ok")
    '<span class="mark is-ok"><b aria-hidden="true">✓</b> Checked</span>'
    """
    sign, usual = _MARKS[state]
    return f'<span class="mark is-{state}"><b aria-hidden="true">{sign}</b> {word or usual}</span>'


def state_of(verdict: Verdict) -> State:
    """Return what a verdict comes to; a second reader's is a model's, unless it is an error or a doubt."""
    if isinstance(verdict, Finding) and verdict.severity != "info":
        return "error" if verdict.severity == "error" else "doubt"
    if verdict.code in NOT_JUDGED:
        return "none"
    if verdict.check == "reader":
        return "model"
    return "note" if isinstance(verdict, Finding) else "ok"


def worst(verdicts: Iterable[Verdict]) -> State:
    """Return what an item comes to: an error, a doubt, checked, or not judged.

    >>> from summarizer.pages.marks import worst
    >>> worst([])
    'none'
    """
    states = {state_of(verdict) for verdict in verdicts}
    for state in ("error", "doubt"):
        if state in states:
            return state
    return "ok" if states & {"ok", "note"} else "none"
