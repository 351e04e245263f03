"""The sentences of an article that can stand in a brief as claims, and what speaks for and against each."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from summarizer.drafters.extractive.english import has_verb, is_english
from summarizer.drafters.extractive.furniture import find_headline, is_furniture, skip_dateline
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.certainty.cue import Cue, CueKind
    from summarizer.draft import Status
    from summarizer.source import Source

__all__ = ["Claim", "fold_words", "read_claims", "tidy"]

_ENDING = re.compile(r"[.!…。！．؟۔।]['\"”’»)\]\s]{0,3}\Z")
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]\s]{0,3}\Z")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
# A line break or control character, with the space around it: one space in a brief.
_BREAK = re.compile(r"[^\S\x00-\x1f\x7f-\x9f\u2028\u2029]*[\x00-\x1f\x7f-\x9f\u2028\u2029]\s*")
# Nothing but a label, a list's opening or the tail of a sentence.
_FRAGMENT = re.compile(r"[^\w\s\"“'‘«„(\[¿¡$€£@#]|[\"“'‘(\[]?[a-zß-öø-ÿ]\w*\b(?![A-Z])")
_OPEN_END = re.compile(r"[:;,]\s*\.?\Z")
_LOOSE_STOP = re.compile(r"\w['\"”’)]?\s\.\Z")
_DANGLING = re.compile(
    r"[\"“'‘(\[]?(?:he|she|they|it|this|that|these|those|his|her|hers|their|theirs|its|him|them|such|he['’]\w+"
    r"|she['’]\w+|they['’]\w+|it['’]\w+|that['’]\w+"
    r"|but|and|or|so|yet|nor|however|also|then|still|instead|meanwhile|moreover|furthermore|therefore|thus|hence"
    r"|nevertheless|nonetheless|likewise|similarly|otherwise|afterwards?|besides|additionally|consequently|indeed"
    r"|in addition|as a result|on the other hand|for example|for instance|in fact|of course|in contrast"
    r"|by contrast|at the same time|after that|the same|another|both|neither|either|here"
    r"|yeah|yes|no,|well,|oh|ok|okay|sure|absolutely|exactly|right,"
    r"|there(?! (?:is|are|was|were|has|have))|one of (?:them|these|those)|(?:some|most|all|many|none) of (?:them|these|those)"
    r"|the former|the latter|other|others|to this|in (?:this|that)|because of (?:this|that)|too|again|plus)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\b(?:i|i['’](?:m|ve|d|ll)|me|my|we|we['’](?:re|ve|d|ll)|us|our|you|you['’](?:re|ve|d|ll)|your)\b"
)
_BACKGROUND = re.compile(
    r"\bsince (?:the |early |late )?(?:19|20)?\d\d|\b(?:has|have|had) (?:long |also |already |previously )?been\b"
    r"|\b(?:last|previous) (?:year|month|decade|century|summer|winter|spring|autumn|fall)\b"
    r"|\b(?:years?|months?|decades?|centuries) (?:ago|earlier|before)\b|\b(?:previously|historically|traditionally"
    r"|formerly|originally|earlier this|in the past|over the years|history|long-running|background)\b"
    r"|\b(?:analysts?|experts?|observers|researchers|critics|economists|historians) (?:say|said|believe|warn|argue)"
    r"|\b(?:according to|some|many) (?:analysts|experts|observers|critics|economists)\b"
    r"|\bfirst time\b|\b(?:because|as a result|led to|leading to|leads to|consequences?|result(?:ed|ing) in"
    r"|impact|implications?|effects? (?:on|of)|amid|in response to|in the wake of|due to|in an effort to|so far"
    r"|until now|founded in|established in|known (?:for|as))\b",
    re.IGNORECASE,
)
_PAST_YEAR = re.compile(r"\b(?:in|of|since|from|during|until|by) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b")
_OUTLOOK = re.compile(
    r"\b(?:will|would|expected|expects|plans?|planned|scheduled|hopes?|aims?|next (?:week|month|year|step)|remains?"
    r"|continues?|means|future|upcoming|pledged|vowed|called for|calls for|decision|result|so far|still)\b",
    re.IGNORECASE,
)

_FEWEST_WORDS = 4
_FEWEST_LOOSE = 8
_MOST_JOINED = 3
_END = 8
_SAMPLE = 20_000
# With so much of it hedged, alleged or denied, a sentence reports no fact of its own.
_MOSTLY = 0.6

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
        """Whether so much of it is contested that it reports no fact of its own; an article's first claim is its news."""
        return self.contested >= _MOSTLY and self.order > 0


def read_claims(source: Source) -> tuple[Claim, ...]:
    """Return the claims of an article in order; never empty.

    Furniture of the page, headings, captions, fragments without a verb, questions, repeats and
    sentences that address a machine are left out. An article that has nothing else (a list, a text
    without marks) is read again by the one rule that a claim holds words.
    """
    groups = _group(source)
    rules = _read_rules(source)
    kept = [group for group in groups if _is_claim(source, group, rules)]
    if not kept:
        safe = [group for group in groups if not source.instructions.intersection(group)]
        kept = [group for group in safe if _has_words(source, group)] or safe[:1] or groups[:1]
    is_shouted = _is_shouted(source.text)
    found: list[Claim] = []
    seen: set[str] = set()
    for group in kept:
        claim = _build(source, group, len(found), is_shouted=is_shouted)
        key = fold_words(claim.text)
        if key not in seen or not found:
            seen.add(key)
            found.append(claim)
    return tuple(found)


def fold_words(text: str) -> str:
    """Return the words of `text` without case or marks: equal for texts that say the same."""
    return " ".join(_WORD.findall(text.lower()))


def tidy(text: str) -> str:
    """Return the article's characters with each line break or control character one space."""
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
        is_english: Whether a claim needs a verb that an English table knows.
        is_loose: Whether the text sets a space before its full stops as a habit; where it does not, one
            betrays, after a few words, a heading that was closed by a machine.
        is_lower: Whether the text does without capitals.
    """

    headline: str
    is_english: bool
    is_loose: bool
    is_lower: bool


def _read_rules(source: Source) -> _Rules:
    sample = source.text[:_SAMPLE]
    loose = sum(_LOOSE_STOP.search(sentence.text[-_END:]) is not None for sentence in source.sentences)
    return _Rules(
        headline=fold_words(find_headline(source)),
        is_english=is_english(sample),
        is_loose=2 * loose > len(source.sentences),
        is_lower=not any(c.isupper() for c in sample),
    )


def _is_claim(source: Source, group: Sequence[int], rules: _Rules) -> bool:
    sentences = source.cited(group)
    text = sentences[0].text if len(sentences) == 1 else " ".join(s.text for s in sentences)
    end = text[-_END:]
    if source.instructions.intersection(group) or not _has_words(source, group):
        return False
    if not _ENDING.search(end) or _QUESTION.search(end) or _OPEN_END.search(end):
        return False
    if not rules.is_loose and _LOOSE_STOP.search(end) and _length(text) < _FEWEST_LOOSE:
        return False
    if not rules.is_lower and _FRAGMENT.match(text):
        return False
    if is_furniture(text) or not _is_balanced(text) or fold_words(text) == rules.headline:
        return False
    return not rules.is_english or has_verb(text)


def _has_words(source: Source, group: Sequence[int]) -> bool:
    return sum(_length(sentence.text) for sentence in source.cited(group)) >= _FEWEST_WORDS


def _length(text: str) -> int:
    """Return the number of words; in a script without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(_WORD.findall(text if not unspaced else _UNSPACED.sub(" ", text))) + unspaced // 2


def _is_shouted(text: str) -> bool:
    sample = text[:_SAMPLE]
    return sum(c.isupper() for c in sample) > sum(c.islower() for c in sample)


def _build(source: Source, group: tuple[int, ...], order: int, *, is_shouted: bool) -> Claim:
    sentences = source.cited(group)
    end = sentences[-1].span.end
    start = skip_dateline(source.text, sentences[0].span.start, end)
    text = source.text[start:end]
    span = Span(start, end)
    bare = _blank_quotations(source, span)
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
        is_dangling=_DANGLING.match(text) is not None,
        is_personal=_PERSONAL.search(bare if is_shouted else bare.lower()) is not None,
        is_background=_is_background(source, bare),
        is_outlook=_OUTLOOK.search(bare) is not None,
        details=len(_FIGURE.findall(text)) + (0 if is_shouted else len(_within(source.names, span))),
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
    return covered / len(span)


def _is_background(source: Source, text: str) -> bool:
    if _BACKGROUND.search(text):
        return True
    published = source.article.published
    return published is not None and any(int(year) < published.year for year in _PAST_YEAR.findall(text))


def _status(kinds: Iterable[CueKind]) -> Status | None:
    found = set(kinds)
    return next((status for kind, status in _STATUSES if kind in found), None)
