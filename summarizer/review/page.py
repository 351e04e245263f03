"""One brief and its article as one page, which needs no network and runs nothing but its own script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.editing.publish import as_recorded, prove
from summarizer.export.content import is_extractive, language_of
from summarizer.lang.layout_words import layout_of
from summarizer.pages.markup import attribute, document, inline, plain, policy_of
from summarizer.review.decisions import show_decisions
from summarizer.review.head import show_head, title_of
from summarizer.review.items import Layout, show_brief, show_notes, show_struck
from summarizer.review.passages import show_article, show_excerpts
from summarizer.review.views import view_brief

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.finding import Evidence, Finding
    from summarizer.review.passages import Shown

__all__ = ["PAGE_POLICY", "find_faults", "is_article_of", "render_page", "show_body", "show_left"]

_SCRIPTS = ("review/page.js",)
PAGE_POLICY = policy_of("review/page.css", _SCRIPTS)
"""The policy that stands in the page, for a server to send as a header, too."""


def is_article_of(brief: Brief, article: Article) -> bool:
    """Tell whether `article` has the text that `brief` was made from, character for character."""
    return article.sha256 == brief.provenance.article_sha256


def render_page(
    brief: Brief,
    article: Article | None = None,
    *,
    headings: str = "article",
    proof: tuple[Finding, ...] | None = None,
    back: str = "",
) -> str:
    """Return the page of `brief`: from the same arguments always the same text.

    On the left is the brief, on the right the article, or, without one, the evidence that the brief holds.
    If `article` is not the one that the brief was made from, the page says that, and nothing else.

    Args:
        brief: The brief.
        article: Its article.
        headings: The language of the headings: `article` for the article's own, or "en", "de" and so on.
        proof: What of the brief does not hold against the article, as `find_faults` gives it; `None` where
            nobody asked.
        back: The address of the index that the page belongs to, "" where there is none.

    >>> from summarizer import Article, summarize
    >>> from summarizer.review.page import render_page
    >>> article = Article(text="The bridge opened on Monday. It cost 40 million euros.")
    >>> page = render_page(summarize(article), article)
    >>> page.startswith("<!DOCTYPE html>"), "http" in page.split("</head>")[1]
    (True, False)
    """
    if article is not None and not is_article_of(brief, article):
        return document("Another article", _refuse(brief, article), "review/page.css", _SCRIPTS)
    source = None if article is None else read(as_recorded(article, brief.provenance))
    shown = show_excerpts(_every_evidence(brief)) if source is None else show_article(source)
    body = show_body(brief, article, shown, proof=proof, headings=headings, back=back)
    return document(f"Review: {title_of(brief)}", body, "review/page.css", _SCRIPTS)


def find_faults(brief: Brief, article: Article) -> tuple[Finding, ...]:
    """Return what of `brief` does not hold against its article; the checks run again, as `verify` does it."""
    return tuple(prove(brief, read(as_recorded(article, brief.provenance))))


def show_left(brief: Brief, shown: Shown, *, proof: Sequence[Finding] = (), headings: str = "article") -> str:
    """Return the left side: what needs a decision, the brief, what was taken out, notes on the whole."""
    view = view_brief(brief)
    made = brief.provenance
    tag = language_of(brief, headings)
    layout = Layout(
        shown=shown,
        words=layout_of(tag),
        headings=tag,
        language=made.language,
        written=made.brief_language,
        model=brief.reading.model if brief.reading else "",
    )
    note = f'<p class="about">{plain(layout.words.extractive)}</p>' if is_extractive(brief) else ""
    return (
        f'<section aria-labelledby="todo-head">{show_decisions(view, proof)}</section>'
        f'<section aria-labelledby="brief-head"><h2 id="brief-head">The brief</h2>{note}'
        f"{show_brief(view, layout)}</section>{show_struck(view)}{show_notes(view)}"
    )


def show_body(  # noqa: PLR0913 - what a page is made of, each by its name
    brief: Brief,
    article: Article | None,
    shown: Shown,
    *,
    proof: tuple[Finding, ...] | None,
    headings: str,
    back: str,
    bar: str = "",
    keys: Sequence[tuple[str, str]] = (),
) -> Iterator[str]:
    """Yield the body of a page; `bar` stands between its head and the brief, `keys` are those of the bar."""
    yield '<a class="skip" href="#brief">Skip to the brief</a>'
    yield (
        f'<nav class="back" aria-label="Batch"><a href="{attribute(back)}">All briefs</a></nav>'
        if back
        else ""
    )
    yield show_head(brief, article, proof, keys)
    yield bar
    left = show_left(brief, shown, proof=proof or (), headings=headings)
    yield f'<main class="both"><div class="brief" id="brief" tabindex="-1">{left}</div>'
    yield _right(brief, article, shown)
    yield '</main><p class="sr" id="live" role="status"></p>\n'


def _right(brief: Brief, article: Article | None, shown: Shown) -> str:
    made = brief.provenance
    name = "The article" if article else "The evidence in the brief"
    if article:
        named = [made.title, made.publisher, made.published.isoformat() if made.published else ""]
        about = " · ".join(inline(part) for part in named if part)
    else:
        about = "The article was not given. These are the pieces of it that the brief holds."
    return (
        '<section class="source" id="source" tabindex="0" aria-labelledby="source-head">'
        f'<h2 id="source-head">{name}</h2><p class="about">{about}</p>'
        f'<div lang="{attribute(made.language)}">{shown.html}</div></section>'
    )


def _refuse(brief: Brief, article: Article) -> Iterator[str]:
    yield (
        '<main class="top"><h1>This is not the article that the brief was made from</h1>'
        "<p>Its text has another SHA-256. Give the article of the brief, or none. "
        "<code>summarizer recheck</code> shows what of a brief stands after its article was changed.</p>"
        '<div class="more"><dl>'
        f"<dt>The brief was made from</dt><dd>{inline(brief.provenance.article)}, "
        f"{inline(brief.provenance.article_sha256)}</dd>"
        f"<dt>The article given</dt><dd>{inline(article.key)}, {article.sha256}</dd></dl></div></main>\n"
    )


def _every_evidence(brief: Brief) -> Iterator[Evidence]:
    for item in view_brief(brief).items:
        yield from item.evidence
        for opinion in item.opinions:
            yield from opinion.evidence
    for verdict in brief.verdicts:
        yield from verdict.evidence
