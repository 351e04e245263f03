"""What a page prints around a story: headline, captions, bylines, datelines, links; none of it is a claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.words import draft_words_of
from summarizer.lang.en.furniture import BYLINE, DAY, MONTH, PHRASES

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.lang.draft_words import DraftWords

__all__ = ["find_headline", "is_furniture", "skip_dateline"]

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<!--")
_ADDRESS = re.compile(r"\S@\S{1,60}\.\w")
_DATE = rf"(?:{DAY},? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}"
_DAY_OF_YEAR = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?"
_AGENCY = r"\([A-Z][\w .&/-]{1,30}\)"
_DASH = r"[^\S\r\n]{0,2}(?:[—–]|--?)[^\S\r\n]{1,2}"
_PLACE = r"[A-Z][A-Z][A-Z .'-]{1,30}"
# "(CNN)", "LONDON (Reuters) —", "PARIS, May 3 –", "Friday, May 8, 2009 ": where, when and by whom.
_DATELINE = re.compile(
    rf"(?:{_AGENCY}[^\S\r\n]{{0,2}}(?:[—–-]{{1,2}}[^\S\r\n]{{0,2}})?"
    rf"|{_PLACE}(?:, [A-Z][\w.]{{2,20}}){{0,2}}(?:,? {_DAY_OF_YEAR})?(?: {_AGENCY})?{_DASH}"
    rf"|[A-Z][\w .'-]{{2,30}}(?:, [A-Z][\w.]{{2,20}})? (?:{_AGENCY}(?:{_DASH})?|\([a-z]{{2,5}}\){_DASH})"
    rf"|{_DATE}\s{{1,4}})(?=[\"“'‘]?[^\W_])"
)
_CLOSING_DATE = re.compile(rf"[\s,|—–-]{{1,4}}{_DATE}\Z")
_DATE_ALONE = re.compile(rf"{_DATE}[\s.]*\Z")
_WORD = re.compile(r"\w+")
_HEADLINE_WORDS = range(3, 26)


def is_furniture(text: str, words: DraftWords) -> bool:
    """Tell whether a sentence belongs to the page and not to the story."""
    if any(pattern.match(text) for pattern in (words.furniture, BYLINE, _DATE_ALONE)):
        return True
    low = text.lower()
    return (
        any(phrase in low for phrase in PHRASES)
        or (":" in text and words.credit.search(text) is not None)
        or ("<" in text and _TAG.search(text) is not None)
        or ("@" in text and _ADDRESS.search(text) is not None)
    )


def skip_dateline(text: str, start: int, end: int) -> int:
    """Return where the sentence `text[start:end]` begins after a dateline; `start` when it has none."""
    match = _DATELINE.match(text, start, end)
    return match.end() if match and match.end() < end else start


def find_headline(source: Source) -> str:
    """Return the article's title, else the headline its text opens with, else "".

    Neither counts where it addresses a machine.

    A headline in the text is a first line of its own that does not end like a sentence; a date after
    it is left out. It is the text's own characters.
    """
    if source.title.strip():
        return " ".join(source.title.split())
    first = source.sentences[0] if source.sentences else None
    if (
        first is None
        or first.number in source.instructions
        or len(source.sentences) < 3
        or source.sentences[1].paragraph == first.paragraph
    ):
        return ""
    if (
        "\n" in first.text
        or first.text[-1] in ".!?…。:;,"
        or is_furniture(first.text, draft_words_of(source.language.code))
    ):
        return ""
    date = _CLOSING_DATE.search(first.text)
    headline = first.text[: date.start()] if date else first.text
    return headline if len(_WORD.findall(headline)) in _HEADLINE_WORDS else ""
