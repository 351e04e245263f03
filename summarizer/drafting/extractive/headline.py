"""An article's headline: its title, a first line of its own, or one that the next sentence tells again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.furniture.dateline import CLOSING_DATE
from summarizer.drafting.extractive.wording import tidy
from summarizer.drafting.extractive.words import draft_words_of

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.text.spans import Sentence

__all__ = ["find_decks", "find_headline", "find_title", "find_titled", "is_titled"]

_WORD = re.compile(r"\w+")
_HEADLINE_WORDS = range(3, 26)
_STOPPED = re.compile(r"(?<=[\w'\"”’)])\.\Z")
_TWO_LINES = re.compile(r"[^\n;]{8,90};\s*\n[^\n]{8,160}")
_MOST_WORDS = 18
_FEWEST_WORDS = 4
_SHARED = 0.4
_LONGER = 1.2
_LONGER_WORD = re.compile(r"[^\W\d_]{4,}")
# A line above the story has no more words, and a sentence of the story so many times as many.
_LONGEST_LINE = 13
_STORY = 1.5
_ABOVE = 3
_SPEECH = ("“", '"', "‘", "'")
# Of so many longer words this share has capitals in a headline.
_FEWEST_TITLED = 5
_TITLED = 0.85
# So many sentences are one headline.
_MOST_TITLED = 3


def find_headline(source: Source) -> str:
    """Return the article's title, else the headline its text opens with, else "".

    Neither counts where it addresses a machine.

    A headline in the text is a first line of its own that does not end like a sentence; a date after
    it is left out. It is the text's own characters.
    """
    if source.title.strip():
        return _on_one_line(source.title)
    first = source.sentences[0] if source.sentences else None
    if (
        first is None
        or first.number in source.instructions
        or len(source.sentences) < 3
        or source.sentences[1].paragraph == first.paragraph
    ):
        return ""
    if "\n" in first.text or first.text[-1] in ".!?…。:;," or first.number in source.furniture_kinds:
        return ""
    date = CLOSING_DATE.search(first.text)
    headline = first.text[: date.start()] if date else first.text
    return headline if len(_WORD.findall(headline)) in _HEADLINE_WORDS else ""


def find_title(source: Source) -> str:
    """Return the headline of an article, "" where it has none.

    A short first line that ends like a sentence is one where a longer sentence right after it tells the
    same: no story tells its news twice before it goes on.
    """
    known = find_headline(source)
    if known or len(source.sentences) < _FEWEST_WORDS:
        return known
    titled = find_titled(source)
    if titled:
        text = " ".join(sentence.text for sentence in source.sentences[: len(titled)])
        return _on_one_line(_STOPPED.sub("", text))
    first, *following = source.sentences[:3]
    apart = source.instructions | source.furniture_kinds.keys()
    if following[0].paragraph == first.paragraph or first.number in apart:
        return ""
    # Two lines of one headline, or what stands above "ABSTRACT." or a dateline.
    is_headed = source.furniture_kinds.get(following[0].number) == "label" or any(
        one.kind == "dateline" and one.span.start == following[0].span.start for one in source.furniture[:2]
    )
    is_whole = is_titled(first.text) or _TWO_LINES.fullmatch(first.text)
    is_short = _is_line(source, first) and _stands_above_story(source, first)
    if (is_headed or is_whole or is_short) and len(_WORD.findall(first.text)) in _HEADLINE_WORDS:
        return _on_one_line(_STOPPED.sub("", first.text))
    count = len(_WORD.findall(first.text))
    own = source.words[first.number - 1]
    if not _FEWEST_WORDS <= count <= _MOST_WORDS or not _STOPPED.search(first.text) or not own:
        return ""
    is_told_again = any(
        len(own & source.words[other.number - 1]) >= _SHARED * len(own)
        and len(_WORD.findall(other.text)) >= _LONGER * count
        for other in following
    )
    return _on_one_line(_STOPPED.sub("", first.text)) if is_told_again else ""


def find_titled(source: Source) -> frozenset[int]:
    """Return the sentences of a headline of two: "Ann Roe Lost. Here's What Comes Next"."""
    if not source.sentences:
        return frozenset()
    opening = [
        sentence
        for sentence in source.sentences[: _MOST_TITLED + 1]
        if sentence.paragraph == source.sentences[0].paragraph
    ]
    numbers = frozenset(sentence.number for sentence in opening)
    text = " ".join(sentence.text for sentence in opening)
    if not 1 < len(opening) <= _MOST_TITLED or len(_WORD.findall(text)) not in _HEADLINE_WORDS:
        return frozenset()
    is_safe = source.instructions.isdisjoint(numbers) and len(source.sentences) > len(opening) + 1
    return numbers if is_safe and is_titled(text) else frozenset()


def find_decks(source: Source) -> frozenset[int]:
    """Return the sentence between an article's headline and its story: "Approval would end the strike."."""
    headline = find_title(source)
    if not headline or len(source.sentences) <= _ABOVE:
        return frozenset()
    first, second = source.sentences[:2]
    is_printed = tidy(first.text).startswith(headline.split("; ")[0]) and second.paragraph > first.paragraph
    is_deck = is_printed and _is_line(source, second) and _stands_above_story(source, second)
    return (
        frozenset({second.number}) if is_deck and second.number not in source.furniture_kinds else frozenset()
    )


def _is_line(source: Source, sentence: Sentence) -> bool:
    """Tell whether a sentence may be a headline or stand below it: a few words, none of them past."""
    past = draft_words_of(source.language.code).past
    if past is None or sentence.text.startswith(_SPEECH) or past.search(sentence.text):
        return False
    return _FEWEST_WORDS <= len(sentence.text.split()) <= _LONGEST_LINE


def _stands_above_story(source: Source, sentence: Sentence) -> bool:
    """Tell whether a sentence is a paragraph, and one of the next ones begins with a much longer one."""
    following = source.sentences[sentence.number : sentence.number + _ABOVE]
    if not following or following[0].paragraph == sentence.paragraph:
        return False
    count = len(sentence.text.split())
    return any(
        len(after.text.split()) >= _STORY * count and not after.text.startswith(_SPEECH)
        for after in following[:2]
    )


def is_titled(text: str) -> bool:
    """Tell whether nearly all longer words begin with a capital, as in a headline."""
    longer = [
        word for word in _LONGER_WORD.findall(text if text.isascii() else tidy(text)) if not word.isupper()
    ]
    return len(longer) >= _FEWEST_TITLED and sum(word[0].isupper() for word in longer) >= _TITLED * len(
        longer
    )


def _on_one_line(text: str) -> str:
    return " ".join(tidy(text).split())
