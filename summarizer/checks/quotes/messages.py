"""The sentence that tells an editor what is wrong with a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quotes.judgement import Change

__all__ = ["tell_changes", "tell_reason"]

_REASONS = {
    "absent": "Nobody says this in the article.",
    "unquoted": "The article says this in its own words, not as a quotation: take the quotation marks away.",
    "unmarked": "The article has these words outside quotation marks, where somebody may be speaking.",
    "overflow-unmarked": (
        "The quotation runs on into words outside quotation marks, where somebody may be speaking."
    ),
    "overflow": "The quotation runs on into the article's own prose.",
    "stitched": "Parts of this stand outside quotation marks in the article.",
    "spliced": "This joins quotations that the article keeps apart.",
    "out-of-order": "The article has these parts in another order.",
    "elision-drops-negation": "The cut takes away a word that denies.",
    "elision-drops-condition": "The cut takes away the condition.",
    "over-elided": "The quotation is cut up into pieces too small to stand for what was said.",
    "lead": ("The words before it are left out; with them it is denied, asked or hoped, or others say it."),
    "bracket-negation": "The bracket adds or takes away a word that denies.",
    "bracket-number": "The bracket adds or takes away a figure.",
    "bracket-modal": "The bracket changes how certain or binding the statement is.",
    "bracket-condition": "The bracket adds or takes away a condition.",
    "bracket-long": "The bracket stands for more words than a bracket may.",
    "source-bracket-changed": "The article has another insertion in this place.",
    "bracket": "The article puts these words in brackets: they are not the speaker's.",
    "emoji": "The quotation leaves out an emoji without marking the cut.",
    "letters": "Some letters only look like the article's: they belong to another script.",
}
_VERBS = {
    "negation": "The quotation says the opposite",
    "number": "The quotation changes a number",
    "modal": "The quotation changes how certain or binding the statement is",
    "case": "The quotation changes a capital that changes the sense",
    "name": "The quotation changes a name",
    "reordered": "The quotation changes the order of the words",
    "substituted": "The quotation changes words",
    "dropped": "The quotation leaves out words without marking the cut",
    "added": "The quotation adds words",
}
_MAX_SHOWN = 3
_MAX_LENGTH = 60


def tell_reason(reason: str) -> str:
    """Return the sentence for a reason that needs no words of the quotation."""
    return _REASONS[reason]


def tell_changes(reason: str, changes: Sequence[Change]) -> str:
    """Return the sentence for an altered quotation, with its first changes."""
    shown = "; ".join(_show(change) for change in changes[:_MAX_SHOWN])
    more = f" and {len(changes) - _MAX_SHOWN} more" if len(changes) > _MAX_SHOWN else ""
    return f"{_VERBS[reason]}: {shown}{more}." if shown else f"{_VERBS[reason]}."


def _show(change: Change) -> str:
    said, quoted = _clip(change.said), _clip(change.quoted)
    if change.kind == "dropped" or (change.kind == "moved" and not quoted):
        return f"without “{said}”"
    if change.kind == "added" or (change.kind == "moved" and not said):
        return f"with “{quoted}”"
    return f"“{quoted}” for “{said}”"


def _clip(words: str) -> str:
    return words if len(words) <= _MAX_LENGTH else f"{words[:_MAX_LENGTH].rstrip()}…"
