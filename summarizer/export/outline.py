"""The house layout as a row of blocks, for formats with marks of their own; and the blocks as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from summarizer.export.content import is_extractive, language_of
from summarizer.lang.layout_words import layout_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.export.content import AnyClaim, AnyQuote, Content
    from summarizer.export.sections import Section
    from summarizer.lang.layout_words import LayoutWords

__all__ = ["Block", "outline", "write_plain"]

_MARKS = '“”„‟"«»「」『』'


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the layout. Its texts are as they stand in the brief: each format makes them safe itself.

    Attributes:
        kind: What it is.
        text: Its words; a quotation's as they were given, with or without marks.
        marked: A quotation's words in the marks of the article's language, unless they bring their own.
        source: A quotation's speaker and role, "" where neither is known.
        setting: A quotation's setting.
        status: How sure an unconfirmed claim is, and who makes it: "denied; according to Kyiv".
    """

    kind: Literal["title", "note", "paragraph", "heading", "bullet", "quotation"]
    text: str
    marked: str = ""
    source: str = ""
    setting: str = ""
    status: str = ""


def outline(content: Content, headings: str = "article") -> Iterator[Block]:
    """Yield the blocks of `content` in the order of the house layout; sections without items are left out."""
    words = layout_of(language_of(content, headings))
    marks = layout_of(language_of(content, "article")).marks
    if content.headline:
        yield Block("title", content.headline)
    if is_extractive(content):
        yield Block("note", words.extractive)
    if content.lead.text:
        yield Block("paragraph", content.lead.text)
    sections: tuple[tuple[Section, list[Block]], ...] = (
        ("key_takeaways", [Block("bullet", item.text) for item in content.key_takeaways]),
        ("verified_facts", [Block("paragraph", item.text) for item in content.verified_facts]),
        ("context_and_impact", [Block("paragraph", item.text) for item in content.context_and_impact]),
        ("official_statements", [_quotation(item, marks) for item in content.official_statements]),
        ("unconfirmed", [_claim(item, words) for item in content.unconfirmed]),
        (
            "bottom_line",
            [Block("paragraph", content.bottom_line.text)] if content.bottom_line.text else [],
        ),
    )
    for section, blocks in sections:
        if blocks:
            yield Block("heading", words.headings[section])
            yield from blocks


def write_plain(blocks: Iterable[Block]) -> str:
    """Return `blocks` as text without mark-up, an empty line between two of them, but not within a list."""
    groups = groupby(blocks, key=lambda block: block.kind)
    parts = (
        ("\n" if kind == "bullet" else "\n\n").join("\n".join(_plain_lines(block)) for block in group)
        for kind, group in groups
    )
    return "\n\n".join(parts)


def _plain_lines(block: Block) -> Iterator[str]:
    if block.kind != "quotation":
        bullet = "• " if block.kind == "bullet" else ""
        yield f"{bullet}{block.text}" + (f" ({block.status})" if block.status else "")
        return
    yield block.marked + (f" — {block.source}" if block.source else "")
    if block.setting:
        yield block.setting


def _quotation(item: AnyQuote, marks: tuple[str, str]) -> Block:
    source = ", ".join(part for part in (item.speaker, item.role) if part)
    brings_marks = any(mark in item.quote for mark in _MARKS)
    marked = item.quote if brings_marks else f"{marks[0]}{item.quote}{marks[1]}"
    return Block("quotation", item.quote, marked=marked, source=source, setting=item.setting)


def _claim(item: AnyClaim, words: LayoutWords) -> Block:
    according = f"; {words.according_to} {item.according_to}" if item.according_to else ""
    return Block("bullet", item.claim, status=f"{words.statuses[item.status]}{according}")
