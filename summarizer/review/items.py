"""The brief on the page, in the house layout: each claim with its state, its evidence and its details."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.editing.story import text_of
from summarizer.export.sections import SECTIONS, name_place
from summarizer.lang.layout_words import layout_of
from summarizer.pages.marks import mark, state_of, worst
from summarizer.pages.markup import attribute, id_of, inline, plain
from summarizer.review.details import show_details, tell_finding
from summarizer.review.passages import link_all, ranges_of
from summarizer.review.steps import tell_decided, tell_edit
from summarizer.review.views import changes_of, last_decision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.editing.story import ItemStory
    from summarizer.lang.layout_words import LayoutWords
    from summarizer.model.brief import Edit
    from summarizer.model.finding import Finding
    from summarizer.review.passages import Shown
    from summarizer.review.views import BriefView, ItemView

__all__ = ["Layout", "show_brief", "show_notes", "show_struck"]

_MARKS = '“”„"«»「」'
_MOST_LINKS = 6


@dataclass(frozen=True, slots=True)
class Layout:
    """What a brief is shown with.

    Attributes:
        shown: The article beside it.
        words: The headings and words of the layout.
        headings: The language of these, as a tag.
        language: The article's language, as a tag.
        written: The brief's language, as a tag.
        model: The second reader, "" where there was none.
    """

    shown: Shown
    words: LayoutWords
    headings: str
    language: str
    written: str
    model: str = ""


def show_brief(view: BriefView, layout: Layout) -> str:
    """Return the items that stand, under the headings of the house layout."""
    parts = ['<h3 class="sr">Headline and lead</h3>']
    parts += [_claim(item, layout) for item in view.items if item.section in {"headline", "lead"}]
    for section in SECTIONS:
        items = [item for item in view.items if item.section == section]
        if items:
            rows = "".join(f"<li>{_claim(item, layout)}</li>" for item in items)
            heading = f'<h3 lang="{attribute(layout.headings)}">{plain(layout.words.headings[section])}</h3>'
            parts.append(f"{heading}<ul>{rows}</ul>")
    return "".join(parts)


def show_struck(view: BriefView) -> str:
    """Return what was taken out, with the steps that led there; "" where nothing was."""
    if not view.struck:
        return ""
    rows = "".join(_struck(number, story) for number, story in enumerate(view.struck))
    return (
        f'<section aria-labelledby="struck-head"><h2 id="struck-head">Taken out ({len(view.struck)})</h2>'
        f"<ul>{rows}</ul></section>"
    )


def show_notes(view: BriefView) -> str:
    """Return what is said of the brief as a whole and needs no decision; "" for nothing."""
    notes = [finding for finding in view.general if finding.severity == "info"]
    if not notes:
        return ""
    rows = "".join(
        f"<li>{mark(state_of(note))} {plain(name_place(note.path) or 'The brief')}: {tell_finding(note)}</li>"
        for note in notes
    )
    return (
        '<section aria-labelledby="notes-head"><h2 id="notes-head">About the brief as a whole</h2>'
        f'<ul class="verdicts">{rows}</ul></section>'
    )


def _struck(number: int, story: ItemStory) -> str:
    place = name_place(story.proposed)
    return (
        f'<li><div class="claim struck{_css(story.edits)}" id="struck-{number}" tabindex="0" role="group" '
        f'aria-label="Struck: {attribute(place)}" data-ev="" data-item="{attribute(story.proposed)}">'
        f'<p class="words" dir="auto">{plain(text_of(story.content))}</p>'
        f'<p class="state">{mark("change", "Struck")}<span>from {inline(place)}</span>'
        f"{tell_decided(story.edits)}</p>"
        f'<ol class="steps">{"".join(map(tell_edit, story.edits))}</ol></div></li>'
    )


def _claim(item: ItemView, layout: Layout) -> str:
    state = worst(item.verdicts)
    place = name_place(item.path)
    css = f"claim {item.section} has-{state}{'' if item.is_open else _css(item.edits)}"
    return (
        f'<div class="{css}" id="{id_of(item.path)}" tabindex="0" role="group" '
        f'aria-label="{attribute(place)}" data-ev="{ranges_of(item.shown_evidence, layout.shown)}" '
        f'data-item="{attribute(item.item)}">'
        f"{''.join(_lines(item, layout))}"
        f'<p class="state">{" ".join(_states(item, layout))}</p>'
        f"{''.join(dict.fromkeys(map(_problem, item.problems)))}"
        f"{show_details(item, layout.shown, language=layout.language, model=layout.model)}</div>"
    )


def _css(edits: Sequence[Edit]) -> str:
    return " decided" if last_decision(edits) else ""


def _problem(finding: Finding) -> str:
    return f'<p class="say">{mark(state_of(finding))} {tell_finding(finding)}</p>'


def _states(item: ItemView, layout: Layout) -> Iterator[str]:
    yield mark(worst(item.verdicts))
    if any(opinion.holds for opinion in item.opinions):
        yield mark("model", f"Read by <bdi>{plain(layout.model)}</bdi>")
    if changes_of(item.edits):
        yield mark("change")
    yield tell_decided(item.edits)
    links = link_all(item.shown_evidence, layout.shown, most=_MOST_LINKS)
    lead = "Evidence" if item.evidence else "Cites nothing; the checks point at"
    yield f'<span class="ev">{f"{lead}: {links}" if links else "No evidence is given."}</span>'


def _lines(item: ItemView, layout: Layout) -> Iterator[str]:
    """Yield the item's text as the house layout has it."""
    shown = {name: _marked(item, name, text) for name, text in item.fields.items()}
    tag = f'lang="{attribute(layout.language if "quote" in shown else layout.written)}" dir="auto"'
    if "quote" in shown:
        words = shown["quote"]
        before, after = layout_of(layout.language).marks
        quoted = words if any(m in item.fields["quote"] for m in _MARKS) else f"{before}{words}{after}"
        named = ", ".join(f"<bdi>{shown[name]}</bdi>" for name in ("speaker", "role") if name in shown)
        yield f'<p class="words" {tag}>{quoted}{f" — {named}" if named else ""}</p>'
        if "setting" in shown:
            yield f'<p class="words aside" {tag}>{shown["setting"]}</p>'
        return
    tail = ""
    if "claim" in shown:
        status = plain(layout.words.statuses.get(item.status, item.status))
        source = shown.get("according_to")
        said = f"; {plain(layout.words.according_to)} <bdi>{source}</bdi>" if source else ""
        tail = f' <span class="aside">({status}{said})</span>'
    yield f'<p class="words" {tag}>{next(iter(shown.values()))}{tail}</p>'


def _marked(item: ItemView, name: str, text: str) -> str:
    """Return a field with the words underlined that its errors and doubts are about."""
    path = item.path if name == "headline" else f"{item.path}/{name}"
    found = [
        finding
        for finding in item.problems
        if finding.path == path
        and 0 < finding.end - finding.start < len(text)
        and text[finding.start : finding.end] == finding.text
    ]
    if not found:
        return plain(text)
    cuts = sorted({0, len(text), *(f.start for f in found), *(f.end for f in found)})
    return "".join(
        _piece(text[first:last], [f for f in found if f.start <= first and last <= f.end])
        for first, last in pairwise(cuts)
    )


def _piece(text: str, found: Sequence[Finding]) -> str:
    if not found:
        return plain(text)
    return f'<span class="found at-{worst(found)}">{plain(text)}</span>'
