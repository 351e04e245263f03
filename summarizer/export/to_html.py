"""A brief as a fragment of HTML for a page that has its own frame: no ids, classes, styles or scripts."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.export.content import is_right_to_left, tag_of
from summarizer.export.escape import plain_text
from summarizer.export.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.export.content import Content
    from summarizer.export.outline import Block

__all__ = ["HTML_TAGS", "escape_html", "render_html"]

HTML_TAGS = frozenset(
    {"article", "blockquote", "cite", "em", "figcaption", "figure", "h2", "h3", "li", "p", "section", "ul"}
)
"""Every element that a fragment may have."""


def render_html(content: Content, headings: str = "article") -> str:
    r"""Return `content` as one `article` element; whatever stands in a field is text there.

    The headline is an `h2` and sections have an `h3`, so that the page can have its own `h1`.

    >>> from summarizer.export.layout import parse_layout
    >>> from summarizer.export.to_html import render_html
    >>> print(render_html(parse_layout("A <b>lead</b>.\n\n## Key takeaways\n\n- One & two.")).strip())
    <article>
    <p>A &lt;b&gt;lead&lt;/b&gt;.</p>
    <section>
    <h3>Key takeaways</h3>
    <ul>
    <li>One &amp; two.</li>
    </ul>
    </section>
    </article>
    """
    tag = tag_of(content)
    turned = ' dir="rtl"' if tag and is_right_to_left(tag) else ""
    opening = f'<article lang="{tag}"{turned}>' if tag else "<article>"
    return "\n".join((opening, *_walk(outline(content, headings)), "</article>")) + "\n"


def escape_html(text: str) -> str:
    """Return `text` as HTML shows it, within an element or an attribute's quotation marks."""
    return escape(plain_text(text), quote=True)


def _walk(blocks: Iterator[Block]) -> Iterator[str]:
    is_open = False
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        if kind == "heading":
            if is_open:
                yield "</section>"
            is_open = True
            yield "<section>"
        lines = [line for block in group for line in _write(block)]
        yield from ("<ul>", *lines, "</ul>") if kind == "bullet" else lines
    if is_open:
        yield "</section>"


def _write(block: Block) -> Iterator[str]:
    text = escape_html(block.text)
    match block.kind:
        case "title":
            yield f"<h2>{text}</h2>"
        case "note":
            yield f"<p><em>{text}</em></p>"
        case "heading":
            yield f"<h3>{text}</h3>"
        case "paragraph":
            yield f"<p>{text}</p>"
        case "bullet":
            status = f" <em>({escape_html(block.status)})</em>" if block.status else ""
            yield f"<li>{text}{status}</li>"
        case "quotation":
            yield from _write_quotation(block, text)


def _write_quotation(block: Block, text: str) -> Iterator[str]:
    yield "<figure>"
    yield f"<blockquote><p>{text}</p></blockquote>"
    named = f"<p><cite>{escape_html(block.source)}</cite></p>" if block.source else ""
    setting = f"<p>{escape_html(block.setting)}</p>" if block.setting else ""
    if named or setting:
        yield f"<figcaption>{named}{setting}</figcaption>"
    yield "</figure>"
