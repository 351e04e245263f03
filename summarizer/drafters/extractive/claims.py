"""The sentences of an article that can stand in a brief as claims, and what speaks for and against each."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from summarizer.drafters.extractive.english import has_verb, is_english
from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.certainty import CueKind
    from summarizer.draft import Status
    from summarizer.source import Source

__all__ = ["Claim", "read_claims"]


# Lines that a page wraps around a story; matched at the start of a sentence or, where marked, anywhere in it.
_FURNITURE = re.compile(
    r"(?:image|images|photo|photos|photograph|picture|video|file|credit|caption|graphic|map|illustration|chart)"
    r"(?: by| credit| courtesy)?\s?:"
    r"|(?:related|sources?|references|see also|external links?|further reading|read more|read also|more on this"
    r"|watch|listen|click|tap|subscribe|sign up|follow us|share this|advertisement|copyright|correction"
    r"|editor['’]s note|note|updated|published|posted|by|tags|topics|comments?|print|newsletter"
    r"|most read|have an opinion|contact us|this article|this story)\b"
    r"(?=\s?(?::|\d|$|news\b|articles?\b|stories\b|here\b|this\b|now\b|to our\b|for our\b|was (?:first|originally)\b"
    r"|has been (?:updated|corrected)\b|[A-Z]))",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(
    r"https?://|www\.|\S@\S{1,60}\.\w|all rights reserved|©|click here|contributed to this report"
    r"|terms of use|privacy policy|</?[a-z][^<>]{0,200}>|javascript:",
    re.IGNORECASE,
)
# "(CNN)", "(CNN) --", "LONDON (Reuters) —", "PARIS, May 3 –": where and by whom, before the first word.
_DATELINE = re.compile(
    r"(?:\([A-Z][\w .&/-]{1,30}\)[^\S\r\n]{0,2}(?:[—–-]{1,2}[^\S\r\n]{0,2})?"
    r"|[A-Z][A-Z .,'-]{2,40}(?:,[^\S\r\n]?\w{3,9}\.?[^\S\r\n]?\d{0,2})?[^\S\r\n]{0,2}"
    r"(?:\([A-Z][\w .&/-]{1,30}\)[^\S\r\n]{0,2})?[—–-]{1,2}[^\S\r\n]{1,2}"
    r"|[A-Z][A-Za-z .,'-]{2,40}\([A-Z][\w .&/-]{1,30}\)[^\S\r\n]{0,2}[—–-]{1,2}[^\S\r\n]{0,2})"
)
_ENDING = re.compile(r"[.!…。！．؟۔।]['\"”’»)\]\s]{0,3}\Z")
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]\s]{0,3}\Z")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_DANGLING = re.compile(
    r"[\"“'‘(]?(?:he|she|they|it|this|that|these|those|his|her|hers|their|theirs|its|him|them|such"
    r"|but|and|or|so|yet|nor|however|also|then|still|instead|meanwhile|moreover|furthermore|therefore|thus|hence"
    r"|nevertheless|nonetheless|likewise|similarly|otherwise|afterwards?|besides|additionally|consequently|indeed"
    r"|in addition|as a result|on the other hand|for example|for instance|in fact|of course|in contrast|by contrast"
    r"|at the same time|after that|the same|another|both|neither|either|here|there(?! (?:is|are|was|were|has|have))"
    r"|one of them|some of them|most of them|all of them|the former|the latter|other|others|to this|too|again)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|i['’]\w{1,2}|me|my|we|we['’]\w{1,2}|us|our|you|you['’]\w{1,2}|your)\b", re.IGNORECASE
)
_BACKGROUND = re.compile(
    r"\bsince (?:the |early |late )?(?:19|20)?\d\d|\b(?:has|have|had) (?:long |also |already |previously )?been\b"
    r"|\b(?:last|previous) (?:year|month|week|decade|century|summer|winter|spring|autumn|fall)\b"
    r"|\b(?:years?|months?|decades?|weeks?|centuries) (?:ago|earlier|before)\b|\b(?:previously|historically"
    r"|traditionally|formerly|originally|earlier this|in the past|over the years|history|long-running|background)\b"
    r"|\b(?:analysts?|experts?|observers|researchers|critics|economists|historians) (?:say|said|believe|warn|argue)"
    r"|\b(?:according to|some|many) (?:analysts|experts|observers|critics|economists)\b"
    r"|\bfor the first time\b|\bfirst time since\b|\b(?:because|as a result|led to|leading to|leads to|consequences?"
    r"|result(?:ed|ing) in|impact|implications?|effects? on|amid|in response to|in the wake of|due to"
    r"|in an effort to|so far|up to now|until now|founded in|established in|known (?:for|as))\b",
    re.IGNORECASE,
)
_PAST_YEAR = re.compile(r"\b(?:in|of|since|from|during|until|by) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b")
_SPACE_RUN = re.compile(r"[^\S\r\n]*[\x00-\x1f\x7f-\x9f\u2028\u2029]+\s*")
_QUOTED = re.compile(
    r"“[^”]{0,2000}”|„[^“”]{0,2000}[“”]|«[^»]{0,2000}»|\"[^\"]{0,2000}\"|(?<!\w)‘[^’]{0,600}’(?!\w)"
)

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_FEWEST_WORDS = 4

# Which status a cue gives a claim, the weightiest first.
_STATUSES: tuple[tuple[CueKind, Status], ...] = (
    ("not_announced", "not_announced"),
    ("denied", "denied"),
    ("disputed", "disputed"),
    ("alleged", "alleged"),
    ("hedged", "unverified"),
    ("estimate", "estimate"),
)


class _Marked(Protocol):
    @property
    def span(self) -> Span: ...


Mark = TypeVar("Mark", bound=_Marked)


@dataclass(frozen=True)
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
        status: What it would be as an unconfirmed item, None when the article asserts it.
        quoted: The share of its characters within quotation marks.
        is_dangling: Whether its opening word points back at the sentence before.
        is_personal: Whether it speaks in the first or second person outside quotation marks.
        is_background: Whether it tells what was before, why, or what follows.
        figures: How many numbers it gives.
        names: How many names it gives.
    """

    numbers: tuple[int, ...]
    span: Span
    text: str
    order: int
    paragraph: int
    words: frozenset[str]
    length: int
    status: Status | None
    quoted: float
    is_dangling: bool
    is_personal: bool
    is_background: bool
    figures: int
    names: int

    @cached_property
    def folded(self) -> str:
        """The words in order, without case or marks: equal for claims that say the same."""
        return " ".join(_WORD.findall(self.text.lower()))


def read_claims(source: Source) -> tuple[Claim, ...]:
    """Return the claims of an article in order; never empty.

    Furniture of the page, headings, captions, fragments without a verb, questions, and sentences that
    address a machine are left out. An article that has nothing else (a list, a text without marks) is
    read again by the one rule that a claim holds words.
    """
    groups = _group(source)
    english = is_english(source.text)
    kept = [group for group in groups if _is_claim(source, group, is_english_text=english)]
    if not kept:
        kept = [group for group in groups if _has_words(source, group)] or groups[:1]
    capitals = _is_shouted(source.text)
    found: list[Claim] = []
    seen: set[str] = set()
    for group in kept:
        claim = _build(source, group, len(found), is_shouted=capitals)
        if claim.folded not in seen:
            seen.add(claim.folded)
            found.append(claim)
    return tuple(found)


def _group(source: Source) -> list[tuple[int, ...]]:
    """Return the sentences' numbers, those that one quotation holds together in one group."""
    groups: list[tuple[int, ...]] = []
    open_marks = 0
    for sentence in source.sentences:
        previous = groups[-1] if groups else ()
        joined = (
            open_marks != 0
            and len(previous) < 3
            and source.sentences[previous[-1] - 1].paragraph == sentence.paragraph
        )
        if joined:
            groups[-1] = (*previous, sentence.number)
            open_marks = _open_marks(" ".join(source.sentences[n - 1].text for n in groups[-1]))
        else:
            groups.append((sentence.number,))
            open_marks = _open_marks(sentence.text)
    return groups


def _open_marks(text: str) -> int:
    """Return how many quotations `text` opens and does not close; negative when it closes more."""
    return (text.count("“") - text.count("”")) or text.count('"') % 2


def _is_claim(source: Source, group: Sequence[int], *, is_english_text: bool) -> bool:
    sentences = source.cited(group)
    text = sentences[0].text if len(sentences) == 1 else " ".join(s.text for s in sentences)
    if any(number in source.instructions for number in group) or not _has_words(source, group):
        return False
    if not _ENDING.search(text[-8:]) or _QUESTION.search(text[-8:]):
        return False
    if _FURNITURE.match(text) or _ANYWHERE.search(text) or _open_marks(text) != 0:
        return False
    if _folded(text) == _folded(source.article.title):
        return False
    return not is_english_text or has_verb(_QUOTED.sub(" ", text)) or has_verb(text) and len(text) > 80


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _has_words(source: Source, group: Sequence[int]) -> bool:
    count = sum(_length(sentence.text) for sentence in source.cited(group))
    return _FEWEST_WORDS <= count


def _length(text: str) -> int:
    """Return the number of words; in a script without spaces two characters count as one."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(text if not unspaced else _UNSPACED.sub(" ", text))) + unspaced // 2


def _is_shouted(text: str) -> bool:
    letters = text[:20_000]
    upper = sum(c.isupper() for c in letters)
    return upper > sum(c.islower() for c in letters)


def _build(source: Source, group: tuple[int, ...], order: int, *, is_shouted: bool) -> Claim:
    sentences = source.cited(group)
    start, end = sentences[0].span.start, sentences[-1].span.end
    dateline = _DATELINE.match(source.text, start, end)
    if dateline and dateline.end() < end:
        start = dateline.end()
    span = Span(start, end)
    text = span.of(source.text)
    bare = _QUOTED.sub(lambda match: " " * len(match.group()), text)
    cues = _within(source.cues, span)
    return Claim(
        numbers=group,
        span=span,
        text=_SPACE_RUN.sub(" ", text).strip(),
        order=order,
        paragraph=sentences[0].paragraph,
        words=frozenset[str]().union(*(source.words[n - 1] for n in group)),
        length=_length(text),
        status=_status(cue.kind for cue in cues if bare[cue.span.start - start] != " "),
        quoted=1 - len(bare.replace(" ", "")) / max(len(text.replace(" ", "")), 1),
        is_dangling=_DANGLING.match(text) is not None,
        is_personal=_FIRST_PERSON.search(bare) is not None and not is_shouted,
        is_background=_is_background(source, bare),
        figures=len(_FIGURE.findall(text)),
        names=0 if is_shouted else len(_within(source.names, span)),
    )


def _within(marks: Sequence[Mark], span: Span) -> Sequence[Mark]:
    """Return those of `marks`, which are in text order and do not overlap, that lie in `span`."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    return marks[first : bisect_left(marks, span.end, lo=first, key=lambda mark: mark.span.start)]


def _is_background(source: Source, text: str) -> bool:
    if _BACKGROUND.search(text):
        return True
    published = source.article.published
    return published is not None and any(int(year) < published.year for year in _PAST_YEAR.findall(text))


def _status(kinds: Iterable[CueKind]) -> Status | None:
    found = set(kinds)
    return next((status for kind, status in _STATUSES if kind in found), None)
