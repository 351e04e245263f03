"""The index of many briefs: a row for each, with filters, ready at once however many there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.model.finding import count_verdicts
from summarizer.pages.marks import mark
from summarizer.pages.markup import attribute, document, inline
from summarizer.review.head import title_of
from summarizer.review.views import changes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.model.brief import Brief
    from summarizer.pages.marks import State

__all__ = ["DECIDED_SCRIPTS", "IndexRow", "failure_row", "render_index", "row_of"]

DECIDED_SCRIPTS = ("review/index.js", "review/decide.js")
"""The scripts of an index whose briefs are being decided about."""

# So many rows are laid out together, once they come into view.
_BLOCK = 100
_FILTERS: tuple[tuple[str, str, State], ...] = (
    ("failed", "Failed", "error"),
    ("error", "With errors", "error"),
    ("doubt", "With doubts", "doubt"),
    ("changed", "Changed", "change"),
)
_NOT_PROVEN = "Its article was not given: the page shows excerpts."


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One article of a batch and what came of it.

    Attributes:
        title: What it is called.
        key: The article's key.
        page: The address of its page, "" where it has none.
        kinds: Which of the filters it belongs to.
        codes: The codes of its errors and doubts, or of its failure.
        says: What came of it, as HTML.
    """

    title: str
    key: str
    page: str
    kinds: tuple[str, ...]
    codes: tuple[str, ...]
    says: str


def row_of(brief: Brief, page: str, *, has_article: bool) -> IndexRow:
    """Return the row of a brief whose page is at `page`."""
    counts = count_verdicts(brief.verdicts)
    changes = len(changes_of(brief.edits))
    told: tuple[tuple[State, int, str, str], ...] = (
        ("error", counts.errors, "error", "errors"),
        ("doubt", counts.doubts, "doubt", "doubts"),
        ("change", changes, "change", "changes"),
        ("none", counts.not_judged, "not judged", "not judged"),
    )
    says = " ".join(mark(state, f"{n} {one if n == 1 else many}") for state, n, one, many in told if n)
    supported = mark("ok", f"{counts.supported} of {counts.judged} supported")
    return IndexRow(
        title=title_of(brief),
        key=brief.provenance.article,
        page=page,
        kinds=tuple(
            name
            for name, count in (("error", counts.errors), ("doubt", counts.doubts), ("changed", changes))
            if count
        ),
        codes=tuple(sorted({f.code for f in brief.findings if f.severity != "info"})),
        says=f"{says} {supported}" + ("" if has_article else f"<p>{_NOT_PROVEN}</p>"),
    )


def failure_row(failure: Mapping[str, object]) -> IndexRow:
    """Return the row of an article without a brief, from its line in the file of failures."""
    told = {name: str(failure.get(name) or "") for name in ("id", "code", "reason", "advice")}
    code = f"<code>{inline(told['code'])}</code>"
    advice = f"<p>{inline(told['advice'])}</p>" if told["advice"] not in told["reason"] else ""
    return IndexRow(
        title=told["id"] or "an article without a name",
        key="",
        page="",
        kinds=("failed",),
        codes=(told["code"],) if told["code"] else (),
        says=f"{mark('error', 'No brief')} {code}<p>{inline(told['reason'])}</p>{advice}",
    )


def render_index(
    rows: Sequence[IndexRow],
    title: str = "Briefs for review",
    *,
    bar: str = "",
) -> str:
    """Return the page that lists `rows`, with filters by what came of each, by code and by text.

    A page on which is decided has a `bar` above the list.

    >>> from summarizer.review.index import failure_row, render_index
    >>> "input.no_article" in render_index([failure_row({"id": "a", "code": "input.no_article"})])
    True
    """
    scripts = DECIDED_SCRIPTS if bar else ("review/index.js",)
    return document(title, _body(rows, title, bar), "review/page.css", scripts, asks=bool(bar))


def _body(rows: Sequence[IndexRow], title: str, bar: str) -> Iterator[str]:
    kinds = Counter(kind for row in rows for kind in row.kinds)
    briefs = len(rows) - kinds["failed"]
    yield '<a class="skip" href="#list">Skip to the list</a><header class="top">'
    yield f'<p class="kind">Index of a batch</p><h1>{inline(title)}</h1><dl class="counts">'
    yield f"<div><dt>Briefs</dt> <dd>{briefs:,}</dd></div>"
    for kind, name, state in _FILTERS:
        css = "" if kinds[kind] else ' class="zero"'
        yield f"<div{css}><dt>{mark(state, name)}</dt> <dd>{kinds[kind]:,}</dd></div>"
    yield f"</dl></header>{bar}"
    yield f'<main class="index"><div role="search" aria-label="Filters">{_filters(rows)}</div>'
    yield f'<p class="shown" id="live" role="status">{len(rows):,} shown.</p><div id="list" tabindex="-1">'
    remaining = iter(rows)
    while part := list(islice(remaining, _BLOCK)):
        yield f'<ul class="rows">{"".join(map(_row, part))}</ul>'
    yield "</div></main>\n"


def _filters(rows: Iterable[IndexRow]) -> str:
    codes = Counter(code for row in rows for code in row.codes)
    boxes = "".join(
        f'<label><input type="checkbox" value="{kind}"> {name}</label>' for kind, name, _ in _FILTERS
    )
    options = "".join(
        f'<option value="{attribute(code)}">{attribute(code)} ({count:,})</option>'
        for code, count in sorted(codes.items())
    )
    return (
        '<fieldset class="filters"><legend class="sr">Which briefs to show</legend>'
        '<label class="wide">Words in a row <input type="search" id="words" autocomplete="off"></label>'
        f'<label class="wide">Code <select id="code"><option value="">any</option>{options}</select></label>'
        f"{boxes}</fieldset>"
    )


def _row(row: IndexRow) -> str:
    title = inline(row.title)
    named = f'<a href="{attribute(row.page)}">{title}</a>' if row.page else f"<strong>{title}</strong>"
    key = f" <code>{inline(row.key)}</code>" if row.key and row.key != row.title else ""
    data = f'data-k="{" ".join(row.kinds)}" data-c="{attribute(" ".join(row.codes))}"'
    return f"<li {data}><div>{named}{key}</div><div>{row.says}</div></li>"
