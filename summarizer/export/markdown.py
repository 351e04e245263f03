"""A brief or draft as Markdown in the house layout."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.export.content import is_extractive, language_of
from summarizer.export.escape import escape_line, escape_text
from summarizer.export.places import SINGLES, decisions_of, tell_decision
from summarizer.export.sections import WITH_LEAD
from summarizer.export.statements import write_statement
from summarizer.lang.layout_words import layout_of
from summarizer.model.brief import Brief
from summarizer.model.finding import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarizer.export.content import AnyClaim, AnyItem, AnyQuote, AnyStatement, Content
    from summarizer.export.sections import Section
    from summarizer.lang.layout_words import LayoutWords
    from summarizer.model.brief import Edit

__all__ = ["render_markdown", "render_with_evidence"]

_CLOSING_HASHES = re.compile(r"(?<=\s)(#+)\Z")


def render_markdown(content: Content, headings: str = "article") -> str:
    r"""Return `content` as Markdown that `parse_layout` reads back to the same content, evidence apart.

    The text of a field cannot become mark-up, a heading, another item or another field: what Markdown
    or the layout would read as such is escaped, and nothing else is changed. A URL stays as it is.

    Words without quotation marks of their own get those of the brief's language. The headings are in the
    article's language where it has a pack, else in English; `headings` may name another language: "en".

    >>> from summarizer.export.layout import parse_layout
    >>> from summarizer.export.markdown import render_markdown
    >>> print(render_markdown(parse_layout("A lead.\n\n## Bottom line\n\nAn end."), "de").strip())
    A lead.
    <BLANKLINE>
    ## Fazit
    <BLANKLINE>
    An end.
    """
    return "\n\n".join(_walk(content, layout_of(language_of(content, headings)), lambda _: "")) + "\n"


def render_with_evidence(content: Content, headings: str = "article") -> str:
    """Return `content` as Markdown with a footnote for each passage of the article that an item cites.

    A footnote is the article's exact words; items that cite the same passage share it. What an editor decided
    about an item is a footnote of another kind, `[^editor-1]`.
    """
    notes = _Footnotes(_decided(content))
    blocks = list(_walk(content, layout_of(language_of(content, headings)), notes.cite))
    return "\n\n".join((*blocks, *notes.write())) + "\n"


@dataclass(frozen=True, slots=True)
class _Footnotes:
    """Numbers passages in the order in which they are first cited, decisions in that of the items."""

    decided: Mapping[int, Edit]
    _numbers: dict[Evidence, int] = field(default_factory=dict["Evidence", int])
    _decisions: list[Edit] = field(default_factory=list["Edit"])

    def cite(self, item: AnyItem | str) -> str:
        """Return the marks of the footnotes of `item`, "" where there are none; a headline cites nothing."""
        evidence = () if isinstance(item, str) else item.evidence
        parts = [part for part in evidence if isinstance(part, Evidence)]
        marks = [f"[^{self._numbers.setdefault(part, len(self._numbers) + 1)}]" for part in parts]
        if decision := self.decided.get(id(item)):
            self._decisions.append(decision)
            marks.append(f"[^editor-{len(self._decisions)}]")
        return "".join(marks)

    def write(self) -> Iterator[str]:
        """Yield the footnotes."""
        for part, number in self._numbers.items():
            yield f"[^{number}]: {escape_line(part.text)}"
        for number, edit in enumerate(self._decisions, start=1):
            told = tell_decision(edit) + (f": {edit.comment}" if edit.comment else "")
            yield f"[^editor-{number}]: {escape_line(told)}"


def _decided(content: Content) -> dict[int, Edit]:
    """Return what an editor decided about each item of a brief, by the item's identity."""
    if not isinstance(content, Brief):
        return {}
    decisions = decisions_of(content)
    headline = {id(content.headline): decisions["/headline"]} if "/headline" in decisions else {}
    return headline | {
        id(item): decisions[path]
        for name in WITH_LEAD
        for index, item in enumerate(content.section(name))
        if (path := f"/{name}" if name in SINGLES else f"/{name}/{index}") in decisions
    }


def _walk(content: Content, words: LayoutWords, cite: Callable[[AnyItem | str], str]) -> Iterator[str]:
    marks = layout_of(language_of(content, "article")).marks
    if content.headline:
        yield "# " + _CLOSING_HASHES.sub(r"\\\1", escape_line(content.headline)) + cite(content.headline)
    if is_extractive(content):
        yield f"*{words.extractive}*"

    def write(statement: AnyStatement) -> str:
        return escape_line(statement.text) + cite(statement)

    if content.lead.text:
        yield write(content.lead)
    sections: tuple[tuple[Section, Callable[[], list[str]]], ...] = (
        ("key_takeaways", lambda: _join_bullets([write(item) for item in content.key_takeaways])),
        ("verified_facts", lambda: [write(item) for item in content.verified_facts]),
        ("context_and_impact", lambda: [write(item) for item in content.context_and_impact]),
        (
            "official_statements",
            lambda: [_write_quote(item, marks, cite) for item in content.official_statements],
        ),
        (
            "unconfirmed",
            lambda: _join_bullets([_write_claim(item, words) + cite(item) for item in content.unconfirmed]),
        ),
        ("bottom_line", lambda: [write(content.bottom_line)] if content.bottom_line.text else []),
    )
    # One after the other: footnotes are numbered as they come.
    for section, write_blocks in sections:
        blocks = write_blocks()
        if blocks:
            yield f"## {words.headings[section]}"
            yield from blocks


def _join_bullets(lines: Sequence[str]) -> list[str]:
    return ["\n".join(f"- {line}" for line in lines)] if lines else []


def _write_quote(item: AnyQuote, marks: tuple[str, str], cite: Callable[[AnyItem], str]) -> str:
    words, hard_break, setting = write_statement(item, marks).partition("  \n")
    return f"{words}{cite(item)}{hard_break}{setting}"


def _write_claim(item: AnyClaim, words: LayoutWords) -> str:
    source = f"; {words.according_to} {escape_text(item.according_to)}" if item.according_to else ""
    return f"{escape_line(item.claim)} *({words.statuses[item.status]}{source})*"
