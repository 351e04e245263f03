"""The house layout read back: a draft from Markdown or plain text, and where each field stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from summarizer.export.lines import (
    Field,
    Line,
    find_footnote,
    is_decision,
    read_field,
    split_blocks,
    split_lines,
    split_paragraphs,
)
from summarizer.export.sections import Section, find_heading
from summarizer.export.statements import read_statements
from summarizer.lang.layout_words import every_layout
from summarizer.model.draft import STATUSES, Draft, OfficialQuote, Statement, Status, UnconfirmedItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Layout", "is_layout", "parse_layout", "read_layout"]

_TITLE = re.compile(r"#\s+")
_TITLE_END = re.compile(r"\s#+\Z")
_LEAD_DASH = re.compile(r"[—–]\s+")
_SENTENCE_END = re.compile(r"""[.!?…。！？]["'”’»)\]]{0,6}\Z""")
_LONGEST_HEADLINE = 160
# "*(disputed; according to Kyiv)*" at a claim's end; by hand it may lack the asterisks or have a comma.
_STATUS_WORDS: dict[str, Status] = {
    words.statuses[status].lower(): status for words in every_layout() for status in STATUSES
}
_ANY_STATUS = "|".join(map(re.escape, _STATUS_WORDS))
_ANY_SOURCE = "|".join(re.escape(words.according_to) for words in every_layout())
_SUFFIX_START = re.compile(rf"\s\((?=(?:{_ANY_STATUS})[;,)])", re.IGNORECASE)
_SUFFIX = re.compile(
    rf"\s\*?\(({_ANY_STATUS})(?:[;,]\s+(?:{_ANY_SOURCE})\s+(.*))?\)\*?\.?", re.IGNORECASE | re.DOTALL
)
_NOTES = frozenset(f"*{words.extractive}*" for words in every_layout())


@dataclass(frozen=True, slots=True)
class Layout:
    """A text in the house layout, read.

    Attributes:
        draft: Its content; no evidence, since the layout holds none.
        places: For the JSON pointer of each field that holds something, the offset in the text of each
            of the field's code points, and of its end.
        footnotes: What its footnotes say: the article's words, or what is given for these.
    """

    draft: Draft
    places: Mapping[str, Sequence[int]]
    footnotes: tuple[str, ...] = ()


def is_layout(text: str) -> bool:
    r"""Tell whether `text` is in the house layout: one heading with hash signs, or two without.

    >>> from summarizer.export.layout import is_layout
    >>> is_layout("## Key takeaways\n\n- One."), is_layout("One sentence.")
    (True, False)
    """
    found: set[str] = set()
    for line in split_lines(text):
        section = find_heading(line.raw)
        if section:
            if line.raw.startswith("#"):
                return True
            found.add(section)
    return len(found) >= 2


def parse_layout(text: str) -> Draft:
    r"""Return the draft that `text`, Markdown or plain text in the house layout, holds.

    Sections may come in any order; those left out are empty. What stands under no known heading counts
    to the section before it, so that nothing escapes the checks.

    >>> from summarizer.export.layout import parse_layout
    >>> draft = parse_layout("A lead.\n\n## Unconfirmed\n\n- A strike. *(denied; according to Kyiv)*")
    >>> draft.unconfirmed[0].status, draft.unconfirmed[0].according_to
    ('denied', 'Kyiv')
    """
    return read_layout(text).draft


def read_layout(text: str) -> Layout:
    """Return the draft that `text` holds and the places of its fields."""
    sections: dict[Section | Literal["lead"], list[Line]] = {"lead": []}
    current: Section | Literal["lead"] = "lead"
    footnotes: list[str] = []
    for line in split_lines(text):
        heading = find_heading(line.raw)
        footnote = find_footnote(line)
        if heading:
            current = heading
        elif footnote:
            footnotes.append(read_field((footnote,)).text)
        elif line.raw not in _NOTES and not is_decision(line):
            sections.setdefault(current, []).append(line)
    return replace(_Reader(sections).read(), footnotes=tuple(footnotes))


class _Reader:
    """Reads the sections' lines into a draft and keeps the place of every field."""

    def __init__(self, sections: Mapping[Section | Literal["lead"], Sequence[Line]]) -> None:
        self._sections = sections
        self._places: dict[str, Sequence[int]] = {}

    def read(self) -> Layout:
        title, lead = _split_title(self._sections["lead"])
        draft = Draft(
            headline=self._keep("/headline", read_field(title)),
            lead=self._read_whole("/lead", lead),
            key_takeaways=self._read_statements("key_takeaways"),
            verified_facts=self._read_statements("verified_facts"),
            context_and_impact=self._read_statements("context_and_impact"),
            official_statements=self._read_official("official_statements"),
            unconfirmed=self._read_unconfirmed("unconfirmed"),
            bottom_line=self._read_whole("/bottom_line", self._paragraphs("bottom_line")),
        )
        return Layout(draft, self._places)

    def _keep(self, path: str, field: Field) -> str:
        if field.text:
            self._places[path] = field.offsets
        return field.text

    def _paragraphs(self, section: Section) -> list[tuple[Line, ...]]:
        return _split_into_paragraphs(self._sections.get(section, ()))

    def _read_whole(self, path: str, paragraphs: Sequence[tuple[Line, ...]]) -> Statement:
        """Return the one statement of a section that has no items, a line break between its paragraphs."""
        lines = [line for paragraph in paragraphs for line in paragraph]
        field = read_field(lines, "\n" if len(paragraphs) > 1 else " ")
        return Statement(text=self._keep(f"{path}/text", field), evidence=())

    def _read_statements(self, section: Section) -> tuple[Statement, ...]:
        return tuple(
            Statement(text=self._keep(f"/{section}/{number}/text", read_field(lines)), evidence=())
            for number, lines in enumerate(self._paragraphs(section))
        )

    def _read_official(self, section: Section) -> tuple[OfficialQuote, ...]:
        return tuple(
            OfficialQuote(
                quote=self._keep(f"/{section}/{number}/quote", read.quote),
                speaker=self._keep(f"/{section}/{number}/speaker", read.speaker),
                role=self._keep(f"/{section}/{number}/role", read.role),
                setting=self._keep(f"/{section}/{number}/setting", read.setting),
                evidence=(),
            )
            for number, read in enumerate(read_statements(split_blocks(self._sections.get(section, ()))))
        )

    def _read_unconfirmed(self, section: Section) -> tuple[UnconfirmedItem, ...]:
        items: list[UnconfirmedItem] = []
        for number, lines in enumerate(self._paragraphs(section)):
            claim, status, according_to = _split_suffix(lines)
            items.append(
                UnconfirmedItem(
                    claim=self._keep(f"/{section}/{number}/claim", read_field(claim)),
                    status=status,
                    according_to=self._keep(f"/{section}/{number}/according_to", read_field(according_to)),
                    evidence=(),
                )
            )
        return tuple(items)


def _split_into_paragraphs(lines: Iterable[Line]) -> list[tuple[Line, ...]]:
    return [paragraph for block in split_blocks(lines) for paragraph in split_paragraphs(block)]


def _split_title(lines: Sequence[Line]) -> tuple[tuple[Line, ...], list[tuple[Line, ...]]]:
    """Return the headline's line, if there is one, and the paragraphs of the lead.

    A headline without a hash sign is a first paragraph that is short and no sentence, before another.
    """
    first = next((number for number, line in enumerate(lines) if line.raw), None)
    if first is None:
        return (), []
    title = _TITLE.match(lines[first].raw)
    if title:
        closing = _TITLE_END.search(lines[first].raw)
        line = lines[first].cut(title.end(), closing.start() if closing else None)
        return (line,), _drop_dash(_split_into_paragraphs(lines[first + 1 :]))
    paragraphs = _split_into_paragraphs(lines)
    if len(paragraphs) > 1 and len(paragraphs[0]) == 1 and _is_headline(paragraphs[0][0].raw):
        return paragraphs[0], _drop_dash(paragraphs[1:])
    return (), _drop_dash(paragraphs)


def _drop_dash(paragraphs: list[tuple[Line, ...]]) -> list[tuple[Line, ...]]:
    """Return `paragraphs` without the dash that may stand before a lead."""
    dash = _LEAD_DASH.match(paragraphs[0][0].raw) if paragraphs else None
    if dash is None:
        return paragraphs
    first, *rest = paragraphs[0]
    return [(first.cut(dash.end()), *rest), *paragraphs[1:]]


def _is_headline(raw: str) -> bool:
    return len(raw) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(raw) and not _LEAD_DASH.match(raw)


def _split_suffix(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], Status, tuple[Line, ...]]:
    """Return the lines of a claim, its status, and the line that says according to whom."""
    last = lines[-1]
    at = last.raw.rfind(" *(")
    if at < 0:
        at = max((found.start() for found in _SUFFIX_START.finditer(last.raw)), default=-1)
    suffix = _SUFFIX.fullmatch(last.raw, at) if at >= 0 else None
    if suffix is None:
        return lines, "unverified", ()
    status = _STATUS_WORDS[suffix.group(1).lower()]
    source = (last.cut(*suffix.span(2)),) if suffix.group(2) else ()
    return (*lines[:-1], last.cut(0, at)), status, source
