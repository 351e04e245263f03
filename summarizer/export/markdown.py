"""A brief or draft as Markdown in the house layout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.export.content import is_extractive, language_of
from summarizer.export.escape import escape_line, escape_text
from summarizer.export.statements import write_statement
from summarizer.lang.layout_words import layout_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.content import AnyClaim, AnyStatement, Content
    from summarizer.export.sections import Section
    from summarizer.lang.layout_words import LayoutWords

__all__ = ["render_markdown"]

_CLOSING_HASHES = re.compile(r"(?<=\s)(#+)\Z")


def render_markdown(content: Content, headings: str = "article") -> str:
    r"""Return `content` as Markdown that `parse_layout` reads back to the same content, evidence apart.

    The text of a field cannot become mark-up, a heading, another item or another field: what Markdown
    or the layout would read as such is escaped, and nothing else is changed. A URL stays as it is.

    The headings are in the article's language where it has a pack, else in English; `headings` may name
    another language: "en".

    >>> from summarizer.export.layout import parse_layout
    >>> from summarizer.export.markdown import render_markdown
    >>> print(render_markdown(parse_layout("A lead.\n\n## Bottom line\n\nAn end."), "de").strip())
    A lead.
    <BLANKLINE>
    ## Fazit
    <BLANKLINE>
    An end.
    """
    return "\n\n".join(_walk(content, layout_of(language_of(content, headings)))) + "\n"


def _walk(content: Content, words: LayoutWords) -> Iterator[str]:
    if content.headline:
        yield "# " + _CLOSING_HASHES.sub(r"\\\1", escape_line(content.headline))
    if is_extractive(content):
        yield f"*{words.extractive}*"
    if content.lead.text:
        yield escape_line(content.lead.text)
    sections: tuple[tuple[Section, list[str]], ...] = (
        ("key_takeaways", _write_bullets(content.key_takeaways)),
        ("verified_facts", _write_paragraphs(content.verified_facts)),
        ("context_and_impact", _write_paragraphs(content.context_and_impact)),
        ("official_statements", [write_statement(item) for item in content.official_statements]),
        ("unconfirmed", _join_bullets([_write_claim(item, words) for item in content.unconfirmed])),
        ("bottom_line", [escape_line(content.bottom_line.text)] if content.bottom_line.text else []),
    )
    for section, blocks in sections:
        if blocks:
            yield f"## {words.headings[section]}"
            yield from blocks


def _write_paragraphs(statements: Sequence[AnyStatement]) -> list[str]:
    return [escape_line(statement.text) for statement in statements]


def _write_bullets(statements: Sequence[AnyStatement]) -> list[str]:
    return _join_bullets(_write_paragraphs(statements))


def _join_bullets(lines: Sequence[str]) -> list[str]:
    return ["\n".join(f"- {line}" for line in lines)] if lines else []


def _write_claim(item: AnyClaim, words: LayoutWords) -> str:
    source = f"; {words.according_to} {escape_text(item.according_to)}" if item.according_to else ""
    return f"{escape_line(item.claim)} *({words.statuses[item.status]}{source})*"
