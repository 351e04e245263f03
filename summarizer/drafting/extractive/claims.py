"""The sentences of an article that can stand in a brief as claims, and what speaks for and against each."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from summarizer.analysis.furniture.dateline import skip_dateline
from summarizer.drafting.extractive.headline import find_headline
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.draft_words import DraftWords
    from summarizer.model.draft import Status

__all__ = ["Claim", "read_claims", "tidy"]

_ENDING = re.compile(r"[.!…。！．؟۔।]['\"”’»)\]\s]{0,3}\Z")
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]\s]{0,3}\Z")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# A figure, or a name: capitals after the first word, as many words as it has.
_DETAIL = re.compile(r"\d+(?:[.,]\d+)*|(?<=[\w,] )[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
# A line break or control character, with the space around it: one space in a brief.
_BREAK = re.compile(r"[^\S\x00-\x1f\x7f-\x9f\u2028\u2029]*[\x00-\x1f\x7f-\x9f\u2028\u2029]\s*")
# Nothing but a label, a list's opening or the tail of a sentence.
_FRAGMENT = re.compile(r"[^\w\s\"“'‘«„(\[¿¡$€£@#]|[\"“'‘(\[]?[a-zß-öø-ÿ]\w*\b(?![A-Z])")
_OPEN_END = re.compile(r"[:;,]\s*\.?\Z")
_LOOSE_STOP = re.compile(r"\w['\"”’)]?\s\.\Z")

# An address of the web: what stands around it is written for a screen.
_WEB = re.compile(r"https?://|\bwww\.\w", re.IGNORECASE)

_FEWEST_WORDS = 4
_FEWEST_LOOSE = 8
_MOST_JOINED = 3
_END = 8
_SAMPLE = 4_000
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
        order: Its place among the claims, from 0.
        paragraph: The paragraph it begins in.
        words: Its content words.
        length: Its number of words.
        status: What it would be as an unconfirmed item, None when nothing in it is contested.
        contested: The share of its characters that is hedged, alleged, disputed, denied or estimated.
        is_attributed: Whether it says who says so.
        quoted: The share of its characters within quotation marks.
        is_dangling: Whether its opening word points back at the sentence before.
        is_personal: Whether it speaks in the first or second person outside quotation marks.
        is_background: Whether it tells what was before, why, or what follows from it.
        is_outlook: Whether it tells what comes next or what remains.
        details: How many figures and names it gives.
    """

    numbers: tuple[int, ...]
    span: Span
    text: str
    order: int
    paragraph: int
    words: frozenset[str]
    length: int
    status: Status | None
    contested: float
    is_attributed: bool
    quoted: float
    is_dangling: bool
    is_personal: bool
    is_background: bool
    is_outlook: bool
    details: int

    @property
    def is_contested(self) -> bool:
        """Whether so much of it is contested that it reports no fact of its own.

        Never of the article's first claim: that is its news, and its words keep the hedge.
        """
        mostly = _MOSTLY if self.status in {"unverified", "estimate"} else _MOSTLY_DISPUTED
        return self.contested >= mostly and self.order > 0


def read_claims(source: Source) -> tuple[Claim, ...]:
    """Return the claims of an article in order; empty only where all of it addresses a machine.

    Furniture of the page, headings, captions, fragments without a verb, questions, repeats and
    sentences that address a machine are left out. An article that has nothing else (a list, a text
    without marks) is read again by the one rule that a claim holds words.
    """
    groups = _group(source)
    rules = _read_rules(source)
    found = _collect(source, (group for group in groups if _is_claim(source, group, rules)))
    if not found:
        safe = [group for group in groups if not source.instructions.intersection(group)]
        found = _collect(source, [g for g in safe if _has_words(source, g)] or safe[:1])
    return found


def _collect(source: Source, groups: Iterable[tuple[int, ...]]) -> tuple[Claim, ...]:
    """Return the claims of `groups`, each that repeats an earlier one left out."""
    found: list[Claim] = []
    seen: set[tuple[str, ...]] = set()
    for group in groups:
        key = _words(_text(source, group))
        if key not in seen:
            seen.add(key)
            found.append(_build(source, group, len(found)))
    return tuple(found)


def _text(source: Source, group: Sequence[int]) -> str:
    sentences = source.cited(group)
    return sentences[0].text if len(sentences) == 1 else " ".join(sentence.text for sentence in sentences)


@lru_cache(maxsize=16)
def _words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case; kept for a moment, as one sentence is asked about often."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def tidy(text: str) -> str:
    r"""Return the article's characters with each line break or control character one space.

    >>> from summarizer.drafting.extractive.claims import tidy
    >>> tidy(" It \n rained. ")
    'It rained.'
    """
    return _BREAK.sub(" ", text).strip()


def _group(source: Source) -> list[tuple[int, ...]]:
    """Return the sentences' numbers, those that one quotation holds together in one group."""
    joined: set[int] = set()
    for quotation in source.quotations:
        numbers = source.numbers_of(quotation.span)
        if len(numbers) <= _MOST_JOINED:
            joined.update(numbers[1:])
    groups: list[tuple[int, ...]] = []
    for sentence in source.sentences:
        if groups and sentence.number in joined and len(groups[-1]) < _MOST_JOINED:
            groups[-1] = (*groups[-1], sentence.number)
        else:
            groups.append((sentence.number,))
    return groups


def _is_balanced(text: str) -> bool:
    """Tell whether every quotation that `text` opens is closed in it."""
    return (
        text.count("“") == text.count("”")
        and text.count('"') % 2 == 0
        and text.count("«") == text.count("»")
        and text.count("(") == text.count(")")
    )


@dataclass(frozen=True, slots=True)
class _Rules:
    """What an article's sentences are held to.

    Attributes:
        headline: The headline's words, folded.
        words: The language's.
        is_loose: Whether the text sets a space before its full stops as a habit; where it does not, one
            betrays, after a few words, a heading that was closed by a machine.
        is_lower: Whether the text does without capitals.
    """

    headline: tuple[str, ...]
    words: DraftWords
    is_loose: bool
    is_lower: bool


def _read_rules(source: Source) -> _Rules:
    sample = source.text[:_SAMPLE]
    loose = sum(_LOOSE_STOP.search(sentence.text[-_END:]) is not None for sentence in source.sentences)
    return _Rules(
        headline=_words(find_headline(source)),
        words=draft_words_of(source.language.code),
        is_loose=2 * loose > len(source.sentences),
        is_lower=not any(c.isupper() for c in sample),
    )


def _is_claim(source: Source, group: Sequence[int], rules: _Rules) -> bool:
    text = _text(source, group)
    end = text[-_END:]
    apart = source.instructions | source.furniture_kinds.keys()
    if apart.intersection(group) or not _has_words(source, group) or not _is_balanced(text):
        return False
    if not _ENDING.search(end) or _QUESTION.search(end) or _OPEN_END.search(end):
        return False
    if not rules.is_loose and _LOOSE_STOP.search(end) and _length(text) < _FEWEST_LOOSE:
        return False
    if not rules.is_lower and _FRAGMENT.match(text):
        return False
    if _WEB.search(text) or _words(text) == rules.headline:
        return False
    return rules.words.has_verb is None or rules.words.has_verb(_words(text))


def _has_words(source: Source, group: Sequence[int]) -> bool:
    return _length(_text(source, group)) >= _FEWEST_WORDS


def _length(text: str) -> int:
    """Return the number of words; in a script without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(_words(text)) if not unspaced else len(_words(_UNSPACED.sub(" ", text))) + unspaced // 2


def _build(source: Source, group: tuple[int, ...], order: int) -> Claim:
    sentences, words = source.cited(group), draft_words_of(source.language.code)
    end = sentences[-1].span.end
    start = skip_dateline(source.text, sentences[0].span.start, end)
    text = source.text[start:end]
    span = Span(start, end)
    bare = _blank_quotations(source, span)
    own = frozenset(_words(bare))
    cues = [cue for cue in _within(source.cues, span) if bare[cue.span.start - start] != " "]
    contested = [cue for cue in cues if cue.kind in _CONTESTED]
    letters = len(text) - text.count(" ")
    return Claim(
        numbers=group,
        span=span,
        text=tidy(text),
        order=order,
        paragraph=sentences[0].paragraph,
        words=frozenset[str]().union(*(source.words[n - 1] for n in group)),
        length=_length(text),
        status=_status(cue.kind for cue in contested),
        contested=_share(contested, span),
        is_attributed=any(cue.kind == "attributed" for cue in cues),
        quoted=1 - (len(bare) - bare.count(" ")) / letters,
        is_dangling=words.dangling.match(text) is not None,
        is_personal=not own.isdisjoint(words.personal),
        is_background=_is_background(source, words, bare, own),
        is_outlook=not own.isdisjoint(words.outlook),
        details=len(_DETAIL.findall(text)),
    )


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
