"""A sentence of the article as a possible item of a brief: who speaks in it, and what it is good for."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from summarizer.analysis.furniture.dateline import skip_dateline
from summarizer.drafting.extractive.wording import tidy, word_count, words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.text.spans import Span, touched_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.draft_words import DraftWords
    from summarizer.model.draft import Status

__all__ = ["Claim", "begin_of", "build_claim"]

# A figure, or a name: capitals after the first word, as many words as it has.
_DETAIL = re.compile(r"\d+(?:[.,]\d+)*|(?<=[\w,] )[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
# "US" is a country and no "us"; "(I-Vt.)" is a senator's party.
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b|\([A-Z]-[A-Z][a-z]")
# With so much of it hedged or estimated, a sentence reports no fact of its own; with less of it when the
# verb itself is one of denial or allegation, since the subject and what describes it are outside its reach.
_MOSTLY = 0.6
_MOSTLY_DISPUTED = 0.35

# Which status a cue gives a claim, the weightiest first.
_STATUSES: tuple[tuple[CueKind, Status], ...] = (
    ("not_announced", "not_announced"),
    ("denied", "denied"),
    ("disputed", "disputed"),
    ("alleged", "alleged"),
    ("hedged", "unverified"),
    ("estimate", "estimate"),
)
# A sentence with fewer figures and names tells how a thing was, and nothing that a record shows.
_FEWEST_DETAILS = 2
_LABELS = frozenset({"label", "related"})
_SAYING = frozenset({"attributed", "alleged", "denied"})
_CONTESTED = frozenset(kind for kind, _ in _STATUSES)


class _Marked(Protocol):
    @property
    def span(self) -> Span: ...


_Mark = TypeVar("_Mark", bound=_Marked)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of the article, or a few that one quotation holds together, as a possible item.

    Attributes:
        numbers: Its sentences' numbers, adjacent and ascending.
        span: Where it stands, a dateline before the first word left out.
        text: Its characters, each line break or control character with the space around it one space.
        bare: The characters of `span`, with spaces in place of what is quoted.
        order: Its place among the claims, from 0.
        paragraph: The paragraph it begins in.
        words: Its content words.
        length: Its number of words.
        status: What it would be as an unconfirmed item, None when nothing in it is contested.
        contested: The share of its characters that is hedged, alleged, disputed, denied or estimated.
        is_unsettled: Whether its own words leave something open, and not only look so.
        is_attributed: Whether it says who says so.
        is_recorded: Whether it tells what a record shows.
        is_opinion: Whether it judges.
        is_forecast: Whether it tells what is not yet, or may be.
        quoted: The share of its characters within quotation marks.
        is_dangling: Whether its opening words point back at the sentence before.
        is_personal: Whether it speaks in the first or second person outside quotation marks.
        is_background: Whether it tells what was before, why, or what follows from it.
        details: How many figures and names it gives.
        is_checkable: Whether it gives what can be looked up: a figure, a date, or two names.
    """

    numbers: tuple[int, ...]
    span: Span
    text: str
    bare: str
    order: int
    paragraph: int
    words: frozenset[str]
    length: int
    status: Status | None
    contested: float
    is_unsettled: bool
    is_attributed: bool
    is_recorded: bool
    is_opinion: bool
    is_forecast: bool
    quoted: float
    is_dangling: bool
    is_personal: bool
    is_background: bool
    details: int
    is_checkable: bool

    @property
    def is_contested(self) -> bool:
        """Whether so much of it is contested that it reports no fact of its own.

        Never of the article's first claim: that is its news, and its words keep the hedge.
        """
        mostly = _MOSTLY if self.status in {"unverified", "estimate"} else _MOSTLY_DISPUTED
        return self.is_unsettled and self.contested >= mostly and self.order > 0

    @property
    def is_own(self) -> bool:
        """Whether the article tells it in its own voice as done: nobody's claim, view or forecast."""
        if self.is_opinion or self.is_forecast or self.is_personal:
            return False
        return self.is_recorded or not self.is_attributed


def build_claim(source: Source, group: tuple[int, ...], order: int) -> Claim:
    """Return the sentences numbered in `group` as the claim number `order`."""
    sentences, words = source.cited(group), draft_words_of(source.language.code)
    end = sentences[-1].span.end
    start = begin_of(source, sentences[0].span.start, end)
    text = source.text[start:end]
    span = Span(start, end)
    bare = _blank_quotations(source, span)
    own = frozenset(words_of(bare))
    cues = [cue for cue in _within(source.cues, span) if bare[cue.span.start - start] != " "]
    contested = [cue for cue in cues if cue.kind in _CONTESTED]
    letters = len(text) - text.count(" ")
    details = _DETAIL.findall(text)
    return Claim(
        numbers=group,
        span=span,
        text=tidy(text),
        bare=bare,
        order=order,
        paragraph=sentences[0].paragraph,
        words=frozenset[str]().union(*(source.words[n - 1] for n in group)),
        length=word_count(text),
        status=_status(cue.kind for cue in contested),
        contested=_share(contested, span),
        is_unsettled=bool(contested) and _is_unsettled(words, bare),
        is_attributed=(
            any(cue.kind in _SAYING and not _is_settled(words, bare, cue.span.start - start) for cue in cues)
            or _tells(words, bare, own)
        ),
        is_recorded=words.record.search(bare) is not None,
        is_opinion=not own.isdisjoint(words.opinion) or words.verdict.search(bare) is not None,
        is_forecast=not own.isdisjoint(words.forecast) or any(cue.kind == "hedged" for cue in cues),
        quoted=1 - (len(bare) - bare.count(" ")) / letters,
        is_dangling=_is_dangling(words, bare),
        is_personal=any(word in words.personal for word in words_of(_ACRONYM.sub(" ", bare))),
        is_background=_is_background(source, words, bare, own),
        details=len(details),
        is_checkable=len(details) >= _FEWEST_DETAILS or _has_figure(source, span),
    )


def begin_of(source: Source, start: int, end: int) -> int:
    """Return where the story's words begin in `[start, end)`, after a dateline and a label: "PREVIOUSLY:"."""
    start = skip_dateline(source.text, start, end)
    first = bisect_left(source.furniture, start, key=lambda one: one.span.start)
    for one in source.furniture[first : first + 1]:
        if one.kind in _LABELS and one.span.start == start and one.span.end < end:
            label_end = one.span.end
            return label_end + len(source.text[label_end:end]) - len(source.text[label_end:end].lstrip())
    return start


def _has_figure(source: Source, span: Span) -> bool:
    first = bisect_left(source.quantities, span.start, key=lambda quantity: quantity.start)
    return first < len(source.quantities) and source.quantities[first].start < span.end


def _is_dangling(words: DraftWords, bare: str) -> bool:
    if words.expletive.match(bare):
        return False
    return any(opening.match(bare) for opening in (words.dangling, words.additive, words.pointing))


def _is_unsettled(words: DraftWords, bare: str) -> bool:
    if words.unsettled is None:
        return True
    return any(not _is_settled(words, bare, match.start()) for match in words.unsettled.finditer(bare))


def _tells(words: DraftWords, bare: str, own: frozenset[str]) -> bool:
    """Tell whether a word tells what somebody says or thinks, and not a claim for asylum."""
    if own.isdisjoint(words.telling):
        return False
    return not words.telling.isdisjoint(words_of(words.settled.sub(" ", bare)))


def _is_settled(words: DraftWords, bare: str, at: int) -> bool:
    """Tell whether the word at `at` only looks as if it left something open: "claimed two lives"."""
    return bool(touched_by(Span(at, at + 1), _find_settled(words.settled, bare)))


@lru_cache(maxsize=1)  # of a long sentence hundreds of words are asked about, one after another
def _find_settled(settled: re.Pattern[str], bare: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in settled.finditer(bare))


def _blank_quotations(source: Source, span: Span) -> str:
    """Return the text of `span` with spaces in place of what is quoted in it."""
    quotations = source.quotations
    index = max(bisect_left(quotations, span.start, key=lambda quotation: quotation.span.start) - 1, 0)
    text = span.of(source.text)
    while index < len(quotations) and quotations[index].span.start < span.end:
        quoted = quotations[index].span
        if quotations[index].kind in {"speech", "block"} and quoted.overlaps(span):
            first, last = max(quoted.start - span.start, 0), min(quoted.end, span.end) - span.start
            text = text[:first] + " " * (last - first) + text[last:]
        index += 1
    return text


def _within(marks: Sequence[_Mark], span: Span) -> Sequence[_Mark]:
    """Return those of `marks`, which are in text order and do not overlap, that begin in `span`."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    return marks[first : bisect_left(marks, span.end, lo=first, key=lambda mark: mark.span.start)]


def _share(cues: Iterable[Cue], span: Span) -> float:
    """Return how much of `span` the cues govern, themselves included."""
    covered, reached = 0, span.start
    for start, end in sorted((min(c.span.start, c.scope.start), max(c.span.end, c.scope.end)) for c in cues):
        covered += max(min(end, span.end) - max(start, reached), 0)
        reached = max(reached, end)
    return covered / (span.end - span.start)


def _is_background(source: Source, words: DraftWords, text: str, own: frozenset[str]) -> bool:
    if not own.isdisjoint(words.background_signs) and words.background.search(text):
        return True
    published = source.article.published
    return published is not None and any(int(year) < published.year for year in words.past_year.findall(text))


def _status(kinds: Iterable[CueKind]) -> Status | None:
    found = set(kinds)
    return next((status for kind, status in _STATUSES if kind in found), None)
