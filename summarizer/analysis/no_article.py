"""Whether a text is an article at all, or a wall, a banner, an error page, code, a table, links or filler."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.lang.no_language import CODE, FILLER
from summarizer.lang.pack import pack_of
from summarizer.lang.page_words import PageWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source

__all__ = ["find_cut", "why_no_article"]

_NOTHING = PageWords()
_WORD = re.compile(r"[^\W\d_]{2,}")
_CELLS = re.compile(r"\t| {3,}|\s?\|\s?|(?<=\S);(?=\S)|(?<=[\d\"]),(?=[\d\"-])")
# "4,Lund,4211": in prose a space follows a comma.
_VALUES = re.compile(r"[^,]*(?:,(?! )[^,]*){2,}")
_FIGURE = re.compile(r"[+-]?[\d.,:%$€£/-]+\Z")
_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+")
_ENDS = re.compile(r"[.!?…:。！？]['\"”’»)\]]*\s*\Z")
# News readers cut an article so: "... in the north [+1234 chars]".
_COUNTED = re.compile(r"\[\+?\d+ (?:chars|characters|words)\]\s*\Z")
_SAMPLE = 20_000
_FEWEST_LINES = 4
_MOSTLY = 0.6
_CODED = 0.4
_FILLED = 0.3
_SHORT_PAGE = 150
_LONG_SENTENCE = 6
_STORY = 90
_HALF = 0.5
_FIRST = 200
_PROSE = 3
# So many words of prose are a story, however many lines stand beside it.
_TOLD = 50


def why_no_article(source: Source) -> str:
    """Return why the text is no article, as a sentence that says what it is; "" where it may be one.

    A text is judged by what most of it is: an article about cookies, with a table or a line of code in it, is
    an article. No rule looks at what an article says.

    >>> from summarizer.analysis.no_article import why_no_article
    >>> from summarizer.analysis.source import read
    >>> from summarizer.model.article import Article
    >>> why_no_article(read(Article(text="Lorem ipsum dolor sit amet, consectetur adipiscing elit.")))
    'It is filler ("lorem ipsum"), not an article.'
    """
    return next(_faults(source), "")


def _faults(source: Source) -> Iterator[str]:
    sample = source.text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if words and sum(word in FILLER for word in words) > _FILLED * len(words):
        yield 'It is filler ("lorem ipsum"), not an article.'
    lines = [line for line in sample.splitlines() if line.strip()]
    if len(lines) >= _FEWEST_LINES:
        yield from _faults_of_lines(lines)
    yield from _faults_of_page(source, words)


def _faults_of_lines(lines: Sequence[str]) -> Iterator[str]:
    prose = [line for line in lines if _is_prose(line)]
    told, every = (sum(len(_WORD.findall(line)) for line in some) for some in (prose, lines))
    # A story with a table in it is a story: what counts is where most of the words are.
    if 2 * told >= every:
        return
    if sum(CODE.search(line) is not None for line in lines) > _CODED * len(lines):
        yield "It is program code or mark-up, not an article."
    if sum(map(_is_row, lines)) > _MOSTLY * len(lines):
        yield "It is a table, not an article."
    linked = sum(_ADDRESS.search(line) is not None for line in lines)
    is_list = len(lines) - len(prose) > _MOSTLY * len(lines) and told < _TOLD and len(prose) < _PROSE
    if is_list and (linked or len(lines) > 2 * _FEWEST_LINES):
        yield "It is a list of links or titles, not an article."


def _is_row(line: str) -> bool:
    if _VALUES.fullmatch(line.strip()):
        return True
    cells = [cell for cell in _CELLS.split(line.strip()) if cell]
    if len(cells) > 1 and not (_is_prose(line) and len(cells) == 2):
        return True
    words = line.split()
    return len(words) > 1 and 2 * sum(_FIGURE.match(word) is not None for word in words) > len(words)


def _is_prose(line: str) -> bool:
    """Tell whether a line ends like a sentence, or is as long as one, and is no address."""
    bare = _ADDRESS.sub("", line).strip()
    words = _WORD.findall(bare)
    return len(words) >= _LONG_SENTENCE and (
        _ENDS.search(bare) is not None or len(words) >= 3 * _LONG_SENTENCE
    )


def _faults_of_page(source: Source, words: Sequence[str]) -> Iterator[str]:
    pack = pack_of(source.language.code)
    page = (pack.pages if pack else None) or _NOTHING
    story = [s.text for s in source.sentences[:_FIRST] if s.number not in source.furniture_kinds]
    plain = _plain_share(story, page)
    if plain is None:
        return
    text = source.text[:_SAMPLE]
    if len(words) < _SHORT_PAGE and page.error.search(text) and _opens(page.error, story):
        yield "It is the message of a server in place of a page, not an article."
    if page.wall.search(text) and plain < 1:
        yield "It is the opening of an article behind a wall: the rest is for subscribers."
    if plain <= _HALF and page.consent.search(text):
        yield "It is a banner that asks for consent to cookies, not an article."


def _plain_share(story: Sequence[str], page: PageWords) -> float | None:
    """Return the share of sentences that say nothing of a page; `None` as soon as they tell a story."""
    plain = told = 0
    for text in story:
        if any(pattern.search(text) for pattern in (page.wall, page.consent, page.error)):
            continue
        count = len(_WORD.findall(text))
        plain, told = plain + 1, told + (count if count >= _LONG_SENTENCE else 0)
        if told >= _STORY or plain > 2 * _PROSE:
            return None
    return plain / len(story) if story else 1.0


def _opens(pattern: re.Pattern[str], story: Sequence[str]) -> bool:
    """Tell whether one of the first two sentences has it: an article tells of an error further down."""
    return any(pattern.search(text) for text in story[:2])


def find_cut(source: Source) -> str:
    """Return the last words of a text that ends in mid-sentence; "" where it ends as one does.

    >>> from summarizer.analysis.no_article import find_cut
    >>> from summarizer.analysis.source import read
    >>> from summarizer.model.article import Article
    >>> find_cut(read(Article(text="The dam broke. Nobody was hurt when the water reached the old")))
    'the water reached the old'
    """
    last = source.sentences[-1] if source.sentences else None
    if last is None or last.number in source.furniture_kinds:
        return ""
    text = last.text.rstrip()
    counted = _COUNTED.search(text)
    words = (text[: counted.start()] if counted else text).split()
    if len(words) < _LONG_SENTENCE or (not counted and not _is_cut(text)):
        return ""
    return " ".join(words[-5:])


def _is_cut(text: str) -> bool:
    """Tell whether a last sentence has no end: no mark, and a small or a lower-case word last."""
    last = text.rsplit(maxsplit=1)[-1]
    return text[-1] in ",;–—-" or (last.isalpha() and last.islower())
