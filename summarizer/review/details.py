"""All that is known of a claim: each verdict in words, wordings and figures side by side, opinions, edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.sections import name_place
from summarizer.model.codes import CODES
from summarizer.model.finding import Finding
from summarizer.pages.marks import mark, state_of
from summarizer.pages.markup import inline
from summarizer.review.figures import compare_figures
from summarizer.review.passages import link_all
from summarizer.review.steps import code_of, tell_edit, tell_opinion
from summarizer.review.words import compare_words, is_same_wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.model.brief import Edit
    from summarizer.model.finding import Evidence, Verdict
    from summarizer.pages.marks import State
    from summarizer.review.passages import Shown
    from summarizer.review.views import ItemView

__all__ = ["show_details", "tell_finding"]

_ORDER: tuple[State, ...] = ("error", "doubt", "note", "ok", "model", "none")
_NAMES: dict[State, tuple[str, str]] = {
    "error": ("error", "errors"),
    "doubt": ("doubt", "doubts"),
    "note": ("note", "notes"),
    "ok": ("checked", "checked"),
    "model": ("read by a model", "read by a model"),
    "none": ("not judged", "not judged"),
}
# The codes of quotations that have the article's words only in part, or in another place.
_REWORDED = frozenset({"quote.altered", "quote.spliced", "quote.unsafe_cut", "quote.overflow"})
_SIDES = ("brief", "article")
_LONGEST_TEXT = 300


def tell_finding(finding: Finding) -> str:
    """Return a finding's sentence with its code and rule."""
    return f"{inline(finding.message)} {code_of(finding.code, finding.rule)}"


def show_details(item: ItemView, shown: Shown, *, language: str, model: str) -> str:
    """Return the block that opens below a claim; "" where nothing is known of it.

    Args:
        item: The claim.
        shown: The article beside it.
        language: The article's, for reading figures.
        model: The second reader, "" where there was none.
    """
    parts = list(_parts(item, shown, language, model))
    if not parts:
        return ""
    return f"<details><summary>{_sum_up(item)}</summary>{''.join(parts)}</details>"


def _sum_up(item: ItemView) -> str:
    states = [state_of(verdict) for verdict in item.verdicts]
    counts: dict[State, int] = {state: states.count(state) for state in _ORDER}
    told = [f"{count} {_NAMES[state][count > 1]}" for state, count in counts.items() if count]
    steps = len(_steps(item))
    if steps:
        told.append("1 step" if steps == 1 else f"{steps} steps")
    return "Why: " + (", ".join(told) or "what a second reader said")


def _steps(item: ItemView) -> tuple[Edit, ...]:
    """Return what was done or tried; that a finding was noted is told by the finding."""
    return tuple(edit for edit in item.edits if edit.action != "flag")


def _parts(item: ItemView, shown: Shown, language: str, model: str) -> Iterator[str]:
    if item.verdicts:
        ordered = sorted(item.verdicts, key=lambda verdict: _ORDER.index(state_of(verdict)))
        # The same name twice is told once.
        rows = "".join(dict.fromkeys(_tell(verdict, item, shown, language) for verdict in ordered))
        yield f'<h4>What the checks say</h4><ul class="verdicts">{rows}</ul>'
    if item.opinions:
        rows = "".join(tell_opinion(o, model, _links(o.evidence, shown)) for o in item.opinions)
        yield f'<h4>What a second reader says</h4><ul class="verdicts">{rows}</ul>'
    if steps := _steps(item):
        rows = "".join(map(tell_edit, steps))
        yield f'<h4>What was done, in order</h4><ol class="steps">{rows}</ol>'


def _tell(verdict: Verdict, item: ItemView, shown: Shown, language: str) -> str:
    name = verdict.path.removeprefix(item.path).strip("/")
    field = item.fields.get(name, next(iter(item.fields.values())) if not name else "")
    # Of a verdict on the whole field, but for its full stop, the words stand right above.
    is_whole = len(verdict.text) >= min(len(field) - 1, _LONGEST_TEXT)
    of = f'<span class="of">“{inline(verdict.text)}”</span> ' if verdict.text and not is_whole else ""
    place = "" if name in {"", "text", "quote", "claim"} else f"{inline(_field_of(verdict.path))}: "
    rule = verdict.rule if isinstance(verdict, Finding) else ""
    says = verdict.message if isinstance(verdict, Finding) else _meaning(verdict.code)
    links = _links(verdict.evidence, shown)
    return (
        f"<li>{mark(state_of(verdict))} {place}{of}"
        f"<p>{inline(says)} {code_of(verdict.code, rule)} {links}</p>"
        f"{''.join(_sides(verdict, field, shown, language))}</li>"
    )


def _sides(verdict: Verdict, field: str, shown: Shown, language: str) -> Iterator[str]:
    theirs = " ".join(part.text for part in verdict.evidence)
    if verdict.code in _REWORDED and theirs and not is_same_wording(verdict.text, theirs):
        yield f'<p class="diff">{compare_words(verdict.text, theirs, _SIDES)}</p>'
    if verdict.check == "quantity":
        yield compare_figures(verdict, field, shown, language)
    if isinstance(verdict, Finding) and verdict.suggestion is not None:
        yield f"<p>Suggested: “{inline(verdict.suggestion)}”</p>"


def _field_of(path: str) -> str:
    return name_place(path).rpartition(": ")[2].capitalize()


def _meaning(code: str) -> str:
    return CODES[code].meaning if code in CODES else "Judged by another version of the checks."


def _links(evidence: Iterable[Evidence], shown: Shown) -> str:
    links = link_all(evidence, shown)
    return f'<span class="ev">Article: {links}</span>' if links else ""
