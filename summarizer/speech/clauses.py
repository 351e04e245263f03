"""The clauses that attribute speech: before a quotation, and in the paragraph after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.speech.cues import (
    ADVERBS,
    AUXILIARIES,
    BOUNDS,
    CUES,
    DAYS,
    NOUN_CUES,
    OBJECT_CUES,
    OPEN_ENDS,
    PARTICIPLES,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
    SPEECH_NOUNS,
)
from summarizer.speech.phrases import Word, ends_sentence, is_doing, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.speech.quotation import Order

__all__ = [
    "Found",
    "attribute_before",
    "attribute_next",
    "counts_things",
    "names_somebody",
    "read_occasion",
]

_NO_SUBJECT = frozenset(["from", "by", "of", "to"])  # after them a name is no subject: "from Lee is due"
_OCCASIONS = PREPOSITIONS | DAYS | {"last", "this", "earlier", "later"}
_NOBODY = DAYS | ADVERBS | OPEN_ENDS | BOUNDS
_BE = frozenset(["is", "was", "were", "are", "been", "be", "being", "'s"])


@dataclass(slots=True)
class Found:
    """An attribution as words, folded offsets, not yet resolved to a person.

    Attributes:
        subject: The segments of the speaker: the name first, appositions after it.
        cue: Offsets of the word or mark that attributes.
        order: Where it stands.
        occasion: Offsets of when, where or to whom, if given.
        confident: Whether the rule has few exceptions.
        turn: Index of the first region of the same speech.
        inherited: Whether the speaker is an earlier quotation's.
    """

    subject: list[list[Word]]
    cue: tuple[int, int] | None
    order: Order
    occasion: tuple[int, int] | None = None
    confident: bool = True
    turn: int = 0
    inherited: bool = False


def read_occasion(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """Return the offsets of when, where or to whom it was said, if that begins at `index`."""
    while index < len(words) and words[index].text == ",":
        index += 1
    if index >= len(words):
        return None
    first = words[index]
    told = index > 0 and words[index - 1].low in OBJECT_CUES
    if not told and first.low not in _OCCASIONS:
        return None
    if first.low == "of" and not told:
        return None
    end = index
    while end < len(words) and end - index < 16:
        word = words[end]
        if (
            word.text in ',;:"!?()'
            or (word.text == "." and ends_sentence(words, end))
            or word.low in {"that", "and"}
        ):
            break
        if word.low in CUES and word.low not in SPEECH_NOUNS:
            break
        end += 1
    return (first.start, words[end - 1].end) if end > index else None


def attribute_before(words: list[Word]) -> Found | None:  # noqa: C901, PLR0911, PLR0912 - a ladder of rules reads best flat
    """Read the attribution in the part of a sentence that leads up to a quotation."""
    if not words:
        return None
    colon = words[-1].text == ":"
    according = _according(words)
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.low not in CUES or (word.is_name and index > 0) or _is_noun(words, index):
            continue
        if word.low in PARTICIPLES:
            found = _participle(words, index)
            if found is not None:
                return found
            continue
        if _is_passive(words, index):
            colon = False
            continue
        segments = subject_before(words, index)
        if not segments and index and words[index - 1].low in {"and", "but", "then", "also", "later"}:
            segments = _sentence_subject(words[:index])
        if segments and names_somebody(segments[0]):
            if counts_things(segments[0], word):
                continue
            sure = len(words) - index <= 24
            return Found(segments, (word.start, word.end), "before", read_occasion(words, index + 1), sure)
        if index == 0 or words[index - 1].text in {",", '"', "'"}:
            subject, end = subject_after(words, index + 1)
            if subject and names_somebody(subject[0]) and word.low not in OBJECT_CUES:
                return Found(subject, (word.start, word.end), "before", read_occasion(words, end))
    if according is not None:
        return according
    if colon:
        return _colon(words)
    return None


def attribute_next(words: list[Word]) -> Found | None:  # noqa: PLR0911 - a ladder of rules reads best flat
    """Read an attribution that opens a paragraph and points back to the quotation before it."""
    first = words[0]
    if first.text in {"-", "—", "–"} and len(words) > 1 and words[1].is_name:
        subject, end = subject_after(words, 1)
        return (
            Found(subject, (first.start, first.end), "after", read_occasion(words, end)) if subject else None
        )
    if first.low == "so" and len(words) > 2 and words[1].low in CUES:
        subject, end = subject_after(words, 2)
        cue = (words[1].start, words[1].end)
        return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
    if first.low not in {"that", "this", "those", "these", "such"}:
        return None
    for index in range(1, min(len(words) - 1, 12)):
        word, following = words[index], words[index + 1]
        if ends_sentence(words, index):
            return None
        if following.low in {"of", "from"} and word.low in SPEECH_NOUNS | {
            "message",
            "verdict",
            "view",
            "conclusion",
        }:
            subject, end = subject_after(words, index + 2)
            cue = (word.start, following.end)
            return Found(subject, cue, "after", read_occasion(words, end)) if subject else None
        if word.low in {"how", "what"}:
            for verb in range(index + 2, min(len(words), index + 20)):
                if words[verb].low in CUES or words[verb].low in {"put", "summed", "saw", "felt"}:
                    subject = subject_before(words, verb)
                    cue = (words[verb].start, words[verb].end)
                    return Found(subject, cue, "after", read_occasion(words, verb + 1)) if subject else None
            return None
    return None


def _is_noun(words: Sequence[Word], index: int) -> bool:
    """Tell whether a form that can be a verb of saying is a noun here: "his claims", "a report"."""
    if not index:
        return False
    before = words[index - 1].low
    return before in {
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "'s",
        "these",
        "to",
        "no",
        "any",
    } or (before.endswith("'s") and words[index].low in SPEECH_NOUNS)


def _is_passive(words: Sequence[Word], index: int) -> bool:
    """Tell whether the verb is passive: "was asked", "were told"."""
    before = index - 1
    while before >= 0 and words[before].low in ADVERBS:
        before -= 1
    return before >= 0 and words[before].low in _BE and words[index].low.endswith(("ed", "told", "en"))


def _participle(words: Sequence[Word], index: int) -> Found | None:
    """Read ", adding that" and "was quoted as saying": the subject is the sentence's."""
    verb = words[index]
    before = words[index - 1] if index else None
    if before is not None and before.low in _BE:
        segments = subject_before(words, index - 1)
        return Found(segments, (verb.start, verb.end), "before") if segments else None
    if before is not None and before.low not in {
        ",",
        "as",
        "by",
        "and",
        "in",
        "while",
        "when",
        "after",
        "before",
    }:
        # "with one poster writing", "with Boswell stating"
        segments = subject_before(words, index)
        if segments and names_somebody(segments[0]):
            start = words.index(segments[0][0])
            if start and words[start - 1].low == "with":
                return Found(segments, (verb.start, verb.end), "before", read_occasion(words, index + 1))
        if before.low not in SPEECH_NOUNS:
            return None
        found = _sentence_subject(words[: index - 1])
        return Found(found, (verb.start, verb.end), "before", confident=False) if found else None
    found = _sentence_subject(words[: index - 1 if before is not None else index])
    return Found(found, (verb.start, verb.end), "before", confident=len(words) < 45) if found else None


def _sentence_subject(words: Sequence[Word]) -> list[list[Word]]:
    """Return the subject of the last finite verb's clause, as well as small words can tell."""
    for index in range(len(words) - 1, 0, -1):
        if words[index].low in CUES and words[index].low not in PARTICIPLES and not _is_noun(words, index):
            segments = subject_before(words, index)
            if segments and names_somebody(segments[0]):
                return segments
    for index in range(1, len(words)):
        low = words[index].low
        if low in AUXILIARIES or (low.endswith("ed") and len(low) > 3 and not words[index].is_name):
            segments = subject_before(words, index)
            if (
                segments
                and names_somebody(segments[0])
                and not (words[0].low in _NO_SUBJECT and segments[0][0] is words[1])
            ):
                return segments
    return _leading_name(words)


def _leading_name(words: Sequence[Word]) -> list[list[Word]]:
    """Return the name a sentence begins with, after a phrase of time or place."""
    first = 0
    if words and words[0].low in PREPOSITIONS:
        comma = next((i for i, word in enumerate(words) if word.text == ","), -1)
        first = comma + 1
    names: list[Word] = []
    for word in words[first:]:
        if not (word.is_name or (names and word.low in {"of", "de", "al"}) or word.low in PRONOUNS):
            if word.low.endswith("ing"):
                return []  # "Smith riding in Norway", a caption
            break
        names.append(word)
    return [names] if names and names_somebody(names) else []


def _according(words: Sequence[Word]) -> Found | None:
    for index in range(len(words) - 1):
        low = words[index].low
        if (low == "according" and words[index + 1].low == "to") or (
            low == "words" and words[index + 1].low == "of"
        ):
            start = index + 2
        elif words[index + 1].low == "words" and index and _owner(words, index):
            owner = _owner(words, index)
            return Found([owner], (words[index + 1].start, words[index + 1].end), "before")
        else:
            continue
        subject, end = subject_after(words, start)
        if subject and names_somebody(subject[0]):
            cue = (words[index].start, words[index + 1].end)
            return Found(subject, cue, "before", read_occasion(words, end))
    return None


def _owner(words: Sequence[Word], last: int) -> list[Word]:
    """Return the name before "'s words": "in Smith's words"."""
    if words[last].text not in {"'s", "'"} and not words[last].low.endswith("'s"):
        return []
    first = last
    while first > 0 and words[first - 1].is_name:
        first -= 1
    owner = [word for word in words[first : last + 1] if word.text not in {"'s", "'"}]
    if owner and owner[-1].low.endswith("'s"):
        word = owner[-1]
        owner[-1] = Word(word.text[:-2], word.low[:-2], word.start, word.end - 2)
    return owner if owner and owner[0].is_name else []


def _colon(words: list[Word]) -> Found | None:
    """Read "Smith: ..." and "... in a statement from the ministry: ..."."""
    colon = words[-1]
    body = words[:-1]
    if not body or is_doing(body):
        return None
    if len(body) <= 9 and body[0].is_name and not any(w.low in AUXILIARIES or w.text == "," for w in body):
        subject, _ = subject_after(body, 0)
        if subject and subject[0][-1].end == body[-1].end and _is_name_and_office(subject[0]):
            return Found(subject, (colon.start, colon.end), "before")
    subject = _sentence_subject(body)
    return Found(subject, (colon.start, colon.end), "before", confident=False) if subject else None


def _is_name_and_office(segment: Sequence[Word]) -> bool:
    """Tell whether a phrase before a colon can be a name and an office, not a caption."""
    return not any(
        (word.low in PREPOSITIONS and word.low not in {"of", "for", "at"}) or word.low.endswith("ing")
        for word in segment
        if not word.is_name
    )


def names_somebody(segment: Sequence[Word]) -> bool:
    """Tell whether a noun phrase can speak: it has a name, an office, a pronoun or a noun."""
    if not segment or is_doing(segment):
        return False
    if len(segment) == 1:
        word = segment[0]
        if word.low in PRONOUNS or word.is_name:
            return word.low not in _NOBODY
        return (
            word.low in ROLE_WORDS or (word.low.endswith("s") and len(word.low) > 3) or word.low == "police"
        )
    if segment[-1].low in OPEN_ENDS:
        return False
    cut = (index for index, word in enumerate(segment) if index and word.low in PREPOSITIONS)
    head = segment[: next(cut, len(segment))]
    first = head[0]
    is_cut_off = not first.is_name and first.low.endswith(("ly", "ed")) and first.low not in ADVERBS
    if is_cut_off and not (len(head) > 3 and head[-1].is_name and head[-2].is_name):
        return False  # "contacted Childline", but not "retired neurosurgeon Ben Carson"
    return any(word.is_name or word.low in ROLE_WORDS or word.low.isalpha() for word in head)


def counts_things(segment: Sequence[Word], verb: Word) -> bool:
    """Tell whether a form that can be a verb is the noun counted: "40 to 50 questions", "2,000 claims"."""
    return verb.low in NOUN_CUES and any(word.text.replace(",", "").isdigit() for word in segment)
