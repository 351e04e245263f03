"""The article on the page, sentence by sentence, every character of it; or excerpts where there is none."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.pages.markup import attribute, block, inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.page import Page
    from summarizer.lang.furniture_words import FurnitureKind
    from summarizer.model.finding import Evidence
    from summarizer.text.spans import Sentence, Span

__all__ = ["KINDS", "Shown", "link_all", "ranges_of", "show_article", "show_excerpts"]

KINDS: dict[FurnitureKind, str] = {
    "advertisement": "advertisement",
    "byline": "byline",
    "caption": "caption",
    "comments": "about comments",
    "contact": "contact",
    "correction": "correction",
    "dateline": "dateline",
    "label": "heading or label",
    "live": "time of an entry",
    "notice": "notice",
    "related": "link to other stories",
    "stamp": "date of the page",
    "tweet": "post",
}
"""What each kind of line of the page is called there."""

_ADDRESSED = "addresses a machine"
# The browser lays out a part of a long article when it comes into view.
_CHUNK = 4000
# A line that is longer is shown as several.
_LONGEST_CHUNK = 10_000
_LONG = 20_000


@dataclass(frozen=True, slots=True)
class Shown:
    """The right side of the page.

    Attributes:
        html: What it holds.
        text: The article's text, "" where only excerpts are shown.
        starts: Where each of its elements begins in the article.
        ends: Where it ends.
        ids: The id of each.
        sentences: The words of each.
    """

    html: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    ids: Sequence[str]
    sentences: Sequence[str]

    def find(self, part: Evidence) -> int:
        """Return which of the elements `part` begins in; -1 where the article has other characters there."""
        at = bisect_right(self.starts, part.start) - 1
        if at < 0 or (self.text and self.text[part.start : part.end] != part.text):
            return -1
        # Evidence may begin in the white space before a sentence.
        if part.start >= self.ends[at]:
            at += 1
        return at if at < len(self.starts) and self.starts[at] < max(part.end, part.start + 1) else -1


def ranges_of(evidence: Iterable[Evidence], shown: Shown) -> str:
    """Return where the evidence stands, as the page's script reads it: "12-30 45-60"."""
    return " ".join(f"{part.start}-{part.end}" for part in evidence if shown.find(part) >= 0)


def link_all(evidence: Iterable[Evidence], shown: Shown, most: int = 0) -> str:
    """Return links to the sentences or excerpts that the evidence begins in, each once; "" for none.

    Where the article has other characters than a piece of evidence says, that is told in place of a link.
    With `most`, no more are given.
    """
    ranges: dict[int, list[Evidence]] = {}
    astray: list[str] = []
    for part in dict.fromkeys(evidence):
        at = shown.find(part)
        if at >= 0:
            ranges.setdefault(at, []).append(part)
        else:
            place = f"not in the article at characters {part.start} to {part.end}"
            astray.append(f"{place}: “{inline(part.text)}”")
    links = [_link(at, parts, shown) for at, parts in ranges.items()] + astray
    more = f" and {len(links) - most} more" if 0 < most < len(links) else ""
    return ", ".join(links[:most] if most else links) + more


def _link(at: int, parts: Sequence[Evidence], shown: Shown) -> str:
    name = "sentence" if shown.text else "excerpt"
    page = f", page {parts[0].page}" if parts[0].page else ""
    where = " ".join(f"{part.start}-{part.end}" for part in parts)
    return f'<a class="go" href="#{shown.ids[at]}" data-ev="{where}">{name} {shown.ids[at][1:]}{page}</a>'


def show_article(page: Page) -> Shown:
    """Return the whole article: each sentence with its number, each line of the page with its kind."""
    chunks = _chunks(page)
    kind = " long" if len(page.text) > _LONG else ""
    text = "".join(f'<span class="chunk">{chunk}</span>' for chunk in chunks)
    sentences = page.sentences
    return Shown(
        html=f'<article class="text{kind}" id="text" aria-labelledby="source-head">{text}</article>',
        text=page.text,
        starts=[sentence.span.start for sentence in sentences],
        ends=[sentence.span.end for sentence in sentences],
        ids=[f"s{sentence.number}" for sentence in sentences],
        sentences=[sentence.text for sentence in sentences],
    )


def _chunks(page: Page) -> Iterator[str]:
    """Yield the article in parts of some thousand characters, cut where a line ends."""
    spans = [(span, KINDS[kind]) for span, kind in page.furniture]
    starts = [span.start for span, _ in spans]
    parts: list[str] = []
    size, at = 0, 0
    paragraph = -1
    for sentence in page.sentences:
        gap = page.text[at : sentence.span.start]
        if size > _CHUNK and ("\n" in gap or size > _LONGEST_CHUNK):
            cut = gap.rfind("\n") + 1 or len(gap)
            parts.append(block(gap[:cut]))
            yield "".join(parts)
            parts, size, gap = [], 0, gap[cut:]
        parts.append(block(gap))
        first = max(bisect_right(starts, sentence.span.start) - 1, 0)
        parts.append(_sentence(sentence, page, spans[first:], is_first=sentence.paragraph != paragraph))
        paragraph = sentence.paragraph
        size += sentence.span.end - at
        at = sentence.span.end
    yield "".join(parts) + block(page.text[at:])


def _sentence(sentence: Sentence, page: Page, spans: Iterable[tuple[Span, str]], *, is_first: bool) -> str:
    start, end = sentence.span
    if sentence.number in page.instructions:
        inside = f'<span class="f" data-label="{_ADDRESSED}">{block(sentence.text)}</span>'
    else:
        inside = "".join(_pieces(page.text, start, end, spans, is_first=is_first))
    return (
        f'<span class="s" id="s{sentence.number}" data-n="{sentence.number}" data-a="{start}">{inside}</span>'
    )


def _pieces(
    text: str, start: int, end: int, spans: Iterable[tuple[Span, str]], *, is_first: bool
) -> Iterator[str]:
    at = start
    for span, name in spans:
        if span.start >= end:
            break
        first, last = max(span.start, at), min(span.end, end)
        if first >= last:
            continue
        yield block(text[at:first])
        # Of a stretch of several sentences only the first of each paragraph is labelled.
        label = f' data-label="{name}"' if is_first or span.start >= start else ""
        yield f'<span class="f"{label}>{block(text[first:last])}</span>'
        at = last
    yield block(text[at:end])


def show_excerpts(evidence: Iterable[Evidence]) -> Shown:
    """Return the pieces of evidence that a brief holds, in the article's order, those that overlap as one."""
    pieces: list[Evidence] = []
    for part in sorted(set(evidence), key=lambda part: (part.start, -part.end, part.text)):
        last = pieces[-1] if pieces else None
        if last and part.start < last.end and last.text[part.start - last.start :].startswith(part.text):
            continue
        joined = _join(last, part) if last else None
        if joined:
            pieces[-1] = joined
        elif part.text:
            pieces.append(part)
    shown = "".join(_excerpt(number, part) for number, part in enumerate(pieces, start=1))
    nothing = '<p class="about">The brief holds no evidence to show.</p>'
    return Shown(
        html=f'<div id="text">{shown or nothing}</div>',
        text="",
        starts=[part.start for part in pieces],
        ends=[part.end for part in pieces],
        ids=[f"s{number}" for number in range(1, len(pieces) + 1)],
        sentences=[part.text for part in pieces],
    )


def _join(last: Evidence, part: Evidence) -> Evidence | None:
    """Return two pieces that overlap, and have the same characters where they do, as one."""
    common = last.end - part.start
    if common <= 0 or last.text[-common:] != part.text[:common]:
        return None
    return last.model_copy(update={"end": part.end, "text": last.text + part.text[common:]})


def _excerpt(number: int, part: Evidence) -> str:
    page = f", page {part.page}" if part.page else ""
    return (
        f'<div class="piece"><p class="at">Characters {part.start} to {part.end}{page}</p>'
        f'<p class="text"><span class="s" id="s{number}" data-n="{attribute(str(number))}" '
        f'data-a="{part.start}">{block(part.text)}</span></p></div>'
    )
