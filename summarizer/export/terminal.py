"""A brief, or any text, as a terminal shows it: coloured where a check has something to say."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from summarizer.export.content import is_extractive, language_of
from summarizer.export.escape import show_controls
from summarizer.export.places import decision_on, decisions_of, tell_decision
from summarizer.export.sections import ACTIONS, LEVELS, name_place
from summarizer.lang.layout_words import layout_of
from summarizer.model.brief import Brief
from summarizer.model.finding import NOT_JUDGED
from summarizer.model.report import Report
from summarizer.text.lines import trim_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from summarizer.export.content import AnyClaim, AnyQuote, AnyStatement, Content
    from summarizer.export.sections import Section
    from summarizer.lang.layout_words import LayoutWords
    from summarizer.model.brief import Edit
    from summarizer.model.finding import Finding, Severity

__all__ = ["render_text", "view_brief", "view_text"]

_STYLES: dict[Severity, str] = {"error": "bold red", "warning": "yellow", "info": "cyan"}
_HEADING = "bold"
_QUIET = "dim"
_LONGEST_EVIDENCE = 300
_WIDTH = 100


def view_brief(
    content: Content,
    report: Report,
    *,
    places: Mapping[str, Sequence[int]] | None = None,
    name: str = "",
    headings: str = "article",
) -> RenderableType:
    """Return `content` in the house layout with its findings marked, a list of them, and a count.

    Args:
        content: A draft, or a brief; a brief's edits are listed as well.
        report: The findings and verdicts to show.
        places: Where the fields stand in the text they were read from, as `read_layout` gives it.
        name: What that text is called; the list then gives each finding's offset in it.
        headings: The language of the headings: the article's, or one that is named ("en").
    """
    marker = _Marker(report.findings)
    blocks = list(_walk(content, marker, layout_of(language_of(content, headings))))
    where = _Where(places or {}, name)
    decided = decisions_of(content) if isinstance(content, Brief) else {}
    blocks += _list_findings(report.findings, where, decided)
    if isinstance(content, Brief):
        blocks += _list_edits(content)
    return Group(*blocks, _count(report))


def render_text(brief: Brief, headings: str = "article") -> str:
    """Return what `view_brief` shows of `brief` as plain text, in lines of a certain width."""
    stream = io.StringIO()
    console = Console(
        file=stream, width=_WIDTH, force_terminal=False, color_system=None, markup=False, highlight=False
    )
    report = Report(verdicts=brief.verdicts, findings=brief.findings)
    console.print(view_brief(brief, report, headings=headings))
    return trim_lines(stream.getvalue())


def view_text(text: str, report: Report, *, name: str = "") -> RenderableType:
    """Return a text without a brief's structure with its findings marked, a list of them, and a count."""
    lines = _Marker(report.findings).mark(text, "", keep="\n\t")
    where = _Where({"": range(len(text) + 1)}, name)
    return Group(lines, *_list_findings(report.findings, where, {}), _count(report))


@dataclass(slots=True)
class _Marker:
    """Puts numbers and colours of findings into the fields they are about."""

    findings: Sequence[Finding]
    _open: dict[int, Finding] = field(default_factory=dict[int, "Finding"])

    def __post_init__(self) -> None:
        # What is said of the whole has no place among its characters.
        self._open = {n: f for n, f in enumerate(self.findings, start=1) if f.text or f.path}

    def mark(self, text: str, path: str, *, item: str = "", keep: str = "") -> Text:
        """Return the field at `path` with its findings marked: on their characters, else after the text.

        With `item`, findings about that whole item are marked after it as well. `keep` holds controls
        that are shown as they are.
        """
        shown = "".join(c if c in keep else show_controls(c) for c in text) if keep else show_controls(text)
        marked = Text(shown)
        ends: list[tuple[int, int, Severity]] = []
        for number, finding in list(self._open.items()):
            if finding.path == path and text[finding.start : finding.end] == finding.text:
                marked.stylize(f"{_STYLES[finding.severity]} underline", finding.start, finding.end)
                ends.append((finding.end, number, finding.severity))
            elif finding.path == path or (item and _is_of(finding, item)):
                ends.append((len(text), number, finding.severity))
            else:
                continue
            del self._open[number]
        return _insert_numbers(marked, ends)


def _is_of(finding: Finding, item: str) -> bool:
    return finding.path in {item, f"{item}/evidence", f"{item}/status"}


def _insert_numbers(marked: Text, ends: Sequence[tuple[int, int, Severity]]) -> Text:
    """Return `marked` with the numbers in brackets; `ends` holds each one's offset, number and severity."""
    built = Text()
    ordered = sorted(ends)
    # Cut at once: to cut once for each of a thousand findings takes a thousand times as long.
    pieces = marked.divide(sorted({end for end, _, _ in ordered}))
    for piece, (_, ended) in zip(pieces, groupby(ordered, key=itemgetter(0)), strict=False):
        built.append_text(piece)
        for _, number, severity in ended:
            built.append(f"[{number}]", _STYLES[severity])
    return built.append_text(pieces[-1])


def _walk(content: Content, marker: _Marker, words: LayoutWords) -> Iterator[RenderableType]:
    if content.headline:
        yield Text.assemble(marker.mark(content.headline, "/headline", item="/headline"), style=_HEADING)
        yield Text()
    if is_extractive(content):
        yield Text(words.extractive, style="italic")
        yield Text()
    yield marker.mark(content.lead.text, "/lead/text", item="/lead")
    sections: dict[Section, Iterator[RenderableType]] = {
        "key_takeaways": _bullets(content.key_takeaways, marker),
        "verified_facts": _paragraphs(content.verified_facts, "/verified_facts", marker),
        "context_and_impact": _paragraphs(content.context_and_impact, "/context_and_impact", marker),
        "official_statements": _statements(
            content.official_statements, marker, layout_of(language_of(content, "article")).marks
        ),
        "unconfirmed": _claims(content.unconfirmed, marker, words),
        "bottom_line": _bottom_line(content.bottom_line, marker),
    }
    for section, items in sections.items():
        blocks = list(items)
        if blocks:
            yield Text()
            yield Text(words.headings[section], style=_HEADING)
            yield from blocks


def _bullet(text: Text) -> RenderableType:
    row = Table.grid(padding=(0, 1))
    row.add_row(Text("•"), text)
    return row


def _bullets(items: Sequence[AnyStatement], marker: _Marker) -> Iterator[RenderableType]:
    for number, item in enumerate(items):
        path = f"/key_takeaways/{number}"
        yield _bullet(marker.mark(item.text, f"{path}/text", item=path))


def _paragraphs(items: Sequence[AnyStatement], section: str, marker: _Marker) -> Iterator[RenderableType]:
    for number, item in enumerate(items):
        path = f"{section}/{number}"
        if number:
            yield Text()
        yield marker.mark(item.text, f"{path}/text", item=path)


def _statements(
    items: Sequence[AnyQuote], marker: _Marker, marks: tuple[str, str]
) -> Iterator[RenderableType]:
    for number, item in enumerate(items):
        path = f"/official_statements/{number}"
        if number:
            yield Text()
        words = marker.mark(item.quote, f"{path}/quote", item=path)
        has_marks = any(mark in item.quote for mark in '“”„"«»「」')
        line = words if has_marks else Text.assemble(marks[0], words, marks[1])
        names = [marker.mark(getattr(item, key), f"{path}/{key}") for key in ("speaker", "role")]
        given = [name for name in names if name.plain]
        yield Text.assemble(line, " — ", Text(", ").join(given)) if given else line
        setting = marker.mark(item.setting, f"{path}/setting")
        if setting.plain:
            setting.stylize("italic")
            yield setting


def _claims(items: Sequence[AnyClaim], marker: _Marker, words: LayoutWords) -> Iterator[RenderableType]:
    for number, item in enumerate(items):
        path = f"/unconfirmed/{number}"
        source = marker.mark(item.according_to, f"{path}/according_to")
        status: list[str | Text] = [" (", words.statuses[item.status]]
        status += [f"; {words.according_to} ", source] if source.plain else []
        claim = marker.mark(item.claim, f"{path}/claim", item=path)
        yield _bullet(Text.assemble(claim, Text.assemble(*status, ")", style="italic")))


def _bottom_line(statement: AnyStatement, marker: _Marker) -> Iterator[RenderableType]:
    text = marker.mark(statement.text, "/bottom_line/text", item="/bottom_line")
    if text.plain:
        yield text


@dataclass(frozen=True, slots=True)
class _Where:
    """Tells where a finding is: its field, and its offset in the text the brief was read from."""

    places: Mapping[str, Sequence[int]]
    name: str

    def of(self, finding: Finding) -> str:
        offsets = self.places.get(finding.path)
        known = offsets is not None and finding.start < len(offsets)
        place = f"{self.name}, character {offsets[finding.start]}" if offsets and known and self.name else ""
        return ", ".join(part for part in (name_place(finding.path), place) if part)


def _list_findings(
    findings: Sequence[Finding], where: _Where, decided: Mapping[str, Edit]
) -> Iterator[RenderableType]:
    if findings:
        yield Text("\nFindings", style=_HEADING)
    for number, finding in enumerate(findings, start=1):
        style = _STYLES[finding.severity]
        place = where.of(finding)
        yield Text.assemble(
            (f"[{number}] {LEVELS[finding.severity]} ", style),
            finding.code,
            (f" ({finding.rule})" if finding.rule else "", _QUIET),
            (f"  {show_controls(place)}" if place else "", _QUIET),
        )
        told = list(_explain(finding))
        if decision := decision_on(finding.path, decided):
            told.append(Text(show_controls(tell_decision(decision))))
        yield Padding(Text("\n").join(told), (0, 0, 0, 4), expand=False)


def _explain(finding: Finding) -> Iterator[Text]:
    if finding.text:
        yield Text(f"“{_shorten(finding.text)}”")
    yield Text(show_controls(finding.message))
    for evidence in finding.evidence:
        span = f"article, characters {evidence.start} to {evidence.end}: "
        yield Text.assemble((span, _QUIET), _shorten(evidence.text))
    if finding.suggestion is not None:
        yield Text.assemble(("suggested: ", _QUIET), _shorten(finding.suggestion))


def _shorten(text: str) -> str:
    shown = show_controls(text)
    return shown if len(shown) <= _LONGEST_EVIDENCE else shown[: _LONGEST_EVIDENCE - 2] + " …"


def _list_edits(brief: Brief) -> Iterator[RenderableType]:
    made = [edit for edit in brief.edits if edit.action != "flag"]
    if made:
        yield Text("\nEdits", style=_HEADING)
    for edit in made:
        place = show_controls(name_place(edit.path))
        done = tell_decision(edit) if edit.by else ACTIONS[edit.action]
        yield Text.assemble(f"{show_controls(done)}: {place}", (f"  {edit.finding.code}", _QUIET))
        why = edit.comment if edit.by else edit.finding.message
        if why:
            yield Padding(Text(show_controls(why)), (0, 0, 0, 4), expand=False)


def _count(report: Report) -> Text:
    """Return one line: how much was judged, what came of it, and what was not judged."""
    counts = report.counts
    notes = sum(f.severity == "info" and f.code not in NOT_JUDGED for f in report.findings)
    parts = [f"{counts.judged} judged", f"{counts.supported - notes} supported"]
    found = {"error": counts.errors, "doubt": counts.doubts, "note": notes}
    parts += [_plural(count, name) for name, count in found.items() if count]
    if counts.not_judged:
        parts.append(f"{counts.not_judged} not judged")
    return Text("\n" + ", ".join(parts) + ".", style=_QUIET)


def _plural(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
