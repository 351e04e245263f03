"""The sentences of an article that can stand in a brief as claims, and what speaks for and against each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.claim import Claim, begin_of, build_claim
from summarizer.drafting.extractive.headline import find_decks, find_title, find_titled, is_titled
from summarizer.drafting.extractive.interview import find_spoken
from summarizer.drafting.extractive.wording import CHECKED_END, word_count, words_of
from summarizer.drafting.extractive.words import draft_words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.lang.draft_words import DraftWords

__all__ = ["read_claims"]

_ENDING = re.compile(r"[.!…。！．؟۔।]['\"”’»)\]\s]{0,3}\Z")
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]\s]{0,3}\Z")
# Nothing but a label, a list's opening or the tail of a sentence.
_FRAGMENT = re.compile(r"\d{3,}[A-Z]|[A-Z]\.,|[^\w\s\"“'‘«„(\[¿¡$€£@#]|[\"“'‘(\[]?[a-zß-öø-ÿ]\w*\b(?![A-Z])")
# "It was played in Rock On! and Oh Well.": a name has the mark, or an abbreviation.
_LOWER = frozenset("!.")
# "who Lee, R -S.": what an abbreviation cut in two.
_OPEN_END = re.compile(r"[:;,]\s*\.?\Z|[-–][A-Z]\.\Z")
_FIGURE_END = re.compile(r"\d\.\Z")
# "… with the squad. '": a mark that belongs to what is said before or after.
_LOOSE_OPENING = re.compile(r"[\"“”'‘’]\s")
_LOOSE_CLOSING = re.compile(r"\s[\"“”'‘]\Z")
_LOOSE_STOP = re.compile(r"\S\s\.['\"”’)]?\Z")
# "the storm.The mayor": two sentences that a lost line break has made one.
_FUSED = re.compile(
    r"[^\W\d_]{2}[)\]'\"”’]{0,2}[.!?][\"“'‘]?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ "
    r"|[a-zß-öø-ÿ)]{2} \.(?= [A-Z\"“'‘])|[:;,] \.(?=\s)"
)
# "More on the bridge\nThe mayor said": a line of the page that ran into the sentence after it.
_RAN_IN = re.compile(r"[^\n.!?:;,]{3,90}[\w)][^\S\n]*\n\s*[\"“'‘]?[A-ZÀ-ÖØ-Þ]")
# With so many such breaks in its sentences a text is hard-wrapped.
_WRAPPED = 0.2
# "Foul by Ann Roe (Gulls).": the names of a row.
_NAMED = re.compile(r"[A-Z][\w'’-]*(?:,? [A-Z\d][\w'’-]*)*|\d+")
_FEWEST_ALIKE = 3
_FEWEST_ROW_WORDS = 2
_FEWEST_ROWS = 10
# They stand together: so many sentences to a row at the most.
_APART = 4
# So far from the rows that come again stand some that do not.
_NEAR_ROWS = 3
_LONGEST_ROW = 15
# "Second Half ends, Gulls 2, Terns 1.": nothing but names and one word, so far before them, is a row, too.
_FAR_ROWS = 10
# A "~" is no letter either: repeating it with what follows would try every way to part a row of them.
_BARE_ROW = re.compile(r"~\W++\w++(?=\W[^\w~]*~)\W*")
# "Homeward bound: Lee": a label before the sentence.
_LABELLED = re.compile(r"[\"“'‘]?[A-Z\d][^.,:;?!\"“”]{1,45}(?<!\d): [A-ZÀ-ÖØ-Þ'‘\"“]")
# What opens a quotation with a single mark and does not close it.
_HALF_QUOTED = re.compile(r"['‘](?!\w+['’]\s)(?!.*\w[.,?!]?['’](?:\W|\Z))")
_ASKED = re.compile(r"[?？؟]['\"”’»)\]]{0,2}(?= |\Z)")

# An address of the web, or an account: what stands around it is written for a screen.
_WEB = re.compile(r"https?://|\bwww\.\w|(?<![\w.])@[a-z]\w{3,}", re.IGNORECASE)

_FEWEST_WORDS = 4
# So many words, with so many characters, do not stand twice in a sentence.
_FEWEST_AGAIN = 4
_SHORTEST_AGAIN = 14
_MOST_JOINED = 3
# With so many stops after a space a text sets them so.
_HABIT = 0.8
_SAMPLE = 4_000


def read_claims(source: Source) -> tuple[Claim, ...]:
    """Return the claims of an article in order; empty only where all of it addresses a machine.

    Furniture of the page, headings, captions, fragments without a verb, questions, what an interview's
    speakers say, repeats and sentences that address a machine are left out. An article that has nothing
    else (a list, a text without marks) is read again by the one rule that a claim holds words.
    """
    groups = _group(source)
    rules = _read_rules(source)
    told = [group for group in groups if not rules.spoken.intersection(group)]
    if any(_is_claim(source, group, rules) for group in told):
        groups = told
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
        key = words_of(_text(source, group))
        if key not in seen:
            seen.add(key)
            found.append(build_claim(source, group, len(found)))
    return tuple(found)


def _text(source: Source, group: Sequence[int]) -> str:
    sentences = source.cited(group)
    return sentences[0].text if len(sentences) == 1 else " ".join(sentence.text for sentence in sentences)


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
            betrays a heading or a caption that was closed by a machine.
        is_wrapped: Whether its lines break within sentences as a habit.
        is_lower: Whether the text does without capitals.
        spoken: The numbers of the sentences that are said in an interview.
        apart: The numbers of those that are no claim, whatever their form: they address a machine, are a
            page's, or give a figure that the article takes back.
    """

    headline: tuple[str, ...]
    words: DraftWords
    is_loose: bool
    is_wrapped: bool
    is_lower: bool
    spoken: frozenset[int]
    apart: frozenset[int]


def _read_rules(source: Source) -> _Rules:
    sample = source.text[:_SAMPLE]
    loose = sum(_LOOSE_STOP.search(sentence.text[-CHECKED_END:]) is not None for sentence in source.sentences)
    return _Rules(
        headline=words_of(find_title(source)),
        words=draft_words_of(source.language.code),
        is_wrapped=sum("\n" in s.text for s in source.sentences) > _WRAPPED * len(source.sentences),
        is_loose=loose > _HABIT * len(source.sentences),
        is_lower=not any(c.isupper() for c in sample),
        spoken=find_spoken(source),
        apart=source.instructions
        | source.furniture_kinds.keys()
        | source.overtaken
        | _find_rows(source)
        | find_titled(source)
        | find_decks(source),
    )


def _find_rows(source: Source) -> frozenset[int]:
    """Return the sentences from the first to the last of many that differ in their names only: a ticker's."""
    forms = [_NAMED.sub("~", sentence.text) for sentence in source.sentences]
    numbers: dict[str, list[int]] = {}
    for number, (form, sentence) in enumerate(zip(forms, source.sentences, strict=True), start=1):
        if "~" in form:
            # "Corner, Newport Gulls.": of a row that is all name, only the very same row is another.
            is_told = len(form.split()) >= _FEWEST_ROW_WORDS
            numbers.setdefault(form if is_told else sentence.text, []).append(number)
    rows = [number for same in numbers.values() if len(same) >= _FEWEST_ALIKE for number in same]
    if len(rows) < _FEWEST_ROWS or max(rows) - min(rows) > _APART * len(rows):
        return frozenset()
    before = range(max(min(rows) - _FAR_ROWS, 1), min(rows))
    bare = (number for number in before if _BARE_ROW.fullmatch(forms[number - 1]))
    near = (*range(min(rows) - _NEAR_ROWS, min(rows)), *range(max(rows) + 1, max(rows) + _NEAR_ROWS + 1))
    short = (
        n for n in near if 0 < n <= len(forms) and len(source.sentences[n - 1].text.split()) <= _LONGEST_ROW
    )
    return frozenset((*bare, *short, *range(min(rows), max(rows) + 1)))


def _is_claim(source: Source, group: Sequence[int], rules: _Rules) -> bool:
    text = _text(source, group)
    if rules.apart.intersection(group) or not _has_words(source, group) or _WEB.search(text):
        return False
    if rules.words.pictured.search(text) or _is_half(source, group, rules.words):
        return False
    start = source.sentences[group[0] - 1].span.start
    begun = begin_of(source, start, source.sentences[group[-1] - 1].span.end) - start
    if not _is_whole(text[begun:], rules) or not _is_told(text[begun:], rules.words):
        return False
    if not _is_balanced(text) or words_of(text) == rules.headline:
        return False
    return rules.words.has_verb is None or rules.words.has_verb(words_of(text))


def _is_half(source: Source, group: Sequence[int], words: DraftWords) -> bool:
    """Tell whether a sentence was split: at an abbreviation, or where the next goes on in small letters."""
    first, last = group[0], group[-1]
    ends = [source.sentences[number - 1].text[-CHECKED_END:] for number in (first - 1, last) if number]
    if any(words.cut.search(end) for end in ends):
        return True
    after = source.sentences[last] if last < len(source.sentences) else None
    if after is None or after.paragraph != source.sentences[last - 1].paragraph:
        return False
    # "raised $12. 6 million": a figure was split.
    is_figure = after.text[0].isdigit() and _FIGURE_END.search(ends[-1]) is not None
    return is_figure or (after.text[0].islower() and not _LOWER.isdisjoint(ends[-1][-1:]))


def _is_whole(text: str, rules: _Rules) -> bool:
    """Tell whether `text` begins and ends as one sentence does."""
    end = text[-CHECKED_END:]
    if not _ENDING.search(end) or _OPEN_END.search(end):
        return False
    if _HALF_QUOTED.match(text) or _LOOSE_OPENING.match(text) or _LOOSE_CLOSING.search(end):
        return False
    if not rules.is_lower and _FRAGMENT.match(text):
        return False
    if not rules.is_wrapped and _RAN_IN.match(text):
        return False
    if rules.is_loose:
        return True
    return not (
        _repeats_itself(text)
        or _LOOSE_STOP.search(end)
        or _FUSED.search(text)
        or rules.words.fused.search(text)
    )


def _repeats_itself(text: str) -> bool:
    """Tell whether `text` begins again with its own first words: a caption that its story goes on from."""
    first = " ".join(text.split(maxsplit=_FEWEST_AGAIN)[:_FEWEST_AGAIN])
    return len(first) > _SHORTEST_AGAIN and text.count(first) > 1


def _is_told(text: str, words: DraftWords) -> bool:
    """Tell whether `text` is no question, no headline and opens with no label."""
    if _QUESTION.search(text[-CHECKED_END:]) or _ASKED.search(text) or is_titled(text):
        return False
    label = _LABELLED.match(text)
    return label is None or not words.saying.isdisjoint(words_of(label.group()))


def _has_words(source: Source, group: Sequence[int]) -> bool:
    return word_count(_text(source, group)) >= _FEWEST_WORDS
