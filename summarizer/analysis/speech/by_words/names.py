"""The name in a phrase: "Anna Müller" of "die Sprecherin der Polizei Anna Müller"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["count_capitals", "find_name"]

_FULL = 2  # words of a full name
_LEAST_SPLIT = 3  # capitals of which the first may be a calling: "Ökonom Hans Müller"


def find_name(segment: Sequence[Token], words: SpeechWords) -> tuple[int, int, bool] | None:
    """Return first and last-plus-one index of the person's name in a phrase, and whether it is titled.

    `None` where the phrase names nobody: a capital after an article is a body's ("die Bahn", "la SNCF").
    """
    best: tuple[int, int, bool] | None = None
    index = 0
    while index < len(segment):
        if not segment[index].is_capital or _is_small(segment[index].low, words):
            index += 1
            continue
        end = _run_end(segment, index, words)
        found = _name_in_run(segment, index, end, words)
        if found is not None and (
            best is None or count_capitals(segment, best) < _FULL <= count_capitals(segment, found)
        ):
            best = found
        index = end
    return best


def _is_small(low: str, words: SpeechWords) -> bool:
    """Tell whether a word has its capital from the sentence it begins: "Le président"."""
    return (
        low in words.determiners or low in words.openers or low in words.prepositions or low in words.pronouns
    )


def count_capitals(segment: Sequence[Token], found: tuple[int, int, bool]) -> int:
    """Return how many capitalised words a name has that `find_name` found."""
    return sum(token.is_capital for token in segment[found[0] : found[1]])


def _run_end(segment: Sequence[Token], first: int, words: SpeechWords) -> int:
    """Return where the capitals from `first` on end, the small words inside a name among them."""
    index, capitals = first, 0
    while index < len(segment):
        token = segment[index]
        if token.is_capital:
            capitals += 1
            index += 1
        elif (
            token.text == "."
            and index
            and (segment[index - 1].low in words.titles or _is_initial(segment[index - 1]))
        ):
            index += 1
        else:
            after = index
            while after < len(segment) and segment[after].low in words.particles:
                after += 1
            before = segment[index - 1].low
            is_inside = (
                after > index
                and after < len(segment)
                and segment[after].is_capital
                and capitals < _FULL
                and not words.is_office(before)
                and not words.kind_of_body(before)
                and not words.is_office(segment[after].low)
                and not words.kind_of_body(segment[after].low)
            )
            if not is_inside:
                break
            index = after
    return index


def _is_given(token: Token, words: SpeechWords) -> bool:
    return token.low.split("-", 1)[0] in words.given


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.is_capital


def _name_in_run(
    segment: Sequence[Token], first: int, end: int, words: SpeechWords
) -> tuple[int, int, bool] | None:
    start, is_titled = first, first > 0 and words.is_office(segment[first - 1].low)
    # A surname may be a calling: "Lena Bauer", "Bruno Le Maire".
    begins = first if not _is_given(segment[first], words) else end
    for index in range(begins, end):
        low = segment[index].low
        if index > first and _is_given(segment[index - 1], words):
            break
        if low in words.titles or words.is_office(low):
            start, is_titled = index + 1, True
    while start < end and not segment[start].is_capital:
        start += 1
    if start == end:
        return None
    if any(words.kind_of_body(token.low) for token in segment[start : end if not is_titled else start + 1]):
        return None
    if is_titled:
        return start, end, True
    return _bare_name(segment, start, end, words)


def _next_capital(segment: Sequence[Token], index: int) -> int:
    while not segment[index].is_capital:
        index += 1
    return index


def _bare_name(
    segment: Sequence[Token], start: int, end: int, words: SpeechWords
) -> tuple[int, int, bool] | None:
    """Return the name in capitals that no office and no title stands before."""
    count = sum(token.is_capital for token in segment[start:end])
    before = segment[start - 1].low if start else ""
    if before in words.determiners or before in words.of:
        if count >= _LEAST_SPLIT:
            return _next_capital(segment, start + 1), end, True  # "der Bäcker Jan Holm"
        is_given = count == _FULL and _is_given(segment[start], words) and before not in words.determiners
        return (start, end, False) if is_given else None
    begins = segment[0].low in words.determiners
    if (
        count == 1
        and start
        and (segment[start - 1].low in words.things or (words.has_capital_nouns and begins))
    ):
        return None  # "le groupe Renault", "die französische Division"
    second = segment[start + 1] if count >= _LEAST_SPLIT else segment[start]
    is_split = (
        count >= _LEAST_SPLIT
        and second.is_capital
        and not _is_initial(second)
        and not _is_given(segment[start], words)
    )
    if is_split and (words.has_capital_nouns or _is_given(segment[start + 1], words)):
        return _next_capital(segment, start + 1), end, True
    # "le boulanger Samir Tlili"
    is_called = (
        count >= _FULL
        and start > 1
        and segment[start - 1].is_word
        and segment[start - 1].low not in words.things
        and segment[start - 2].low in words.determiners
        and not words.has_capital_nouns
    )
    return start, end, is_called
