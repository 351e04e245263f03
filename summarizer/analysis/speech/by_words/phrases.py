"""The phrase that names a speaker: "die Sprecherin der Polizei, Anna Müller", "M. Macron", "er"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.by_words.names import count_capitals, find_name
from summarizer.analysis.speech.by_words.tokens import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.lang.speech_words import Sex, SpeechWords

__all__ = ["Who", "is_subject", "read_who", "sex_of", "subject_after"]

_LONGEST = 14
_LONGEST_APPOSITION = 12
_LONGEST_ASIDE = 5  # tokens of "(CDU)"
_FULL = 2  # words of a full name


class Who(NamedTuple):
    """Somebody as a phrase gives them.

    Attributes:
        segments: The phrase, then its appositions.
        name: The words of the name; empty for a pronoun and for a description.
        start: Folded offset of the name; -1 without one.
        end: The offset after it.
        is_titled: Whether an office or title in the phrase tells that the name is a person's.
        sex: What the phrase tells of it.
        is_pronoun: Whether it is a pronoun.
        is_indefinite: Whether it is somebody whom the text does not name: "eine Sprecherin".
        is_plural: Whether two and more are named.
    """

    segments: tuple[tuple[Token, ...], ...]
    name: tuple[str, ...] = ()
    start: int = -1
    end: int = -1
    is_titled: bool = False
    sex: Sex = ""
    is_pronoun: bool = False
    is_indefinite: bool = False
    is_plural: bool = False


# --- the phrase


def read_who(segments: Sequence[Sequence[Token]], words: SpeechWords) -> Who | None:
    """Return who the phrase and its appositions name, `None` where it can be nobody."""
    if not segments or not segments[0]:
        return None
    parts = tuple(tuple(segment) for segment in segments)
    head = parts[0]
    if len(head) == 1 and head[0].low in words.pronouns:
        return Who(parts, sex=words.pronouns[head[0].low], is_pronoun=True)
    if _is_own_speech(head, words):
        return Who(parts, sex=words.possessives[head[0].low], is_pronoun=True)
    is_plural = any(token.low in words.stops for token in head)
    for segment in parts:
        found = find_name(segment, words)
        if found is None or (segment is not head and not _may_be_apposed(segment, found, words)):
            continue
        named = segment[found[0] : found[1]]
        is_titled = found[2] or (len(parts) > 1 and _gives_office(parts, segment, words))
        return Who(
            parts,
            tuple(token.text for token in named if token.is_word),
            named[0].start,
            named[-1].end,
            is_titled,
            sex_of(head, tuple(token.text for token in named), words),
            is_plural=is_plural,
        )
    if not any(token.is_word and token.low not in words.determiners for token in head):
        return None
    is_indefinite = head[0].low in words.indefinite or (
        head[0].low not in words.determiners and any(words.is_spokes(token.low) for token in head)
    )
    return Who(parts, sex=sex_of(head, (), words), is_indefinite=is_indefinite, is_plural=is_plural)


def _is_own_speech(head: Sequence[Token], words: SpeechWords) -> bool:
    """Tell whether a phrase is what its owner says: "ihr Fazit", "son verdict"."""
    is_owned = len(head) > 1 and head[0].low in words.possessives
    return is_owned and any(token.low in words.utterances for token in head[1:])


def _may_be_apposed(segment: Sequence[Token], found: tuple[int, int, bool], words: SpeechWords) -> bool:
    """Tell whether a name behind a comma is that of the one described: all of the phrase, but for a title."""
    return found[0] == 0 or all(
        token.low in words.titles or token.text == "." for token in segment[: found[0]]
    )


def _gives_office(parts: Sequence[Sequence[Token]], named: Sequence[Token], words: SpeechWords) -> bool:
    return any(
        words.is_office(token.low) for part in parts if part is not named for token in part if token.is_word
    )


def sex_of(segment: Sequence[Token], name: Sequence[str], words: SpeechWords) -> Sex:
    """Return the sex that titles, the office with its article, or the given name tell; "" for none."""
    for token in segment:
        if words.titles.get(token.low):
            return words.titles[token.low]
    for index, token in enumerate(segment):
        if words.is_office(token.low):
            before = segment[index - 1].low if index else ""
            if token.low.endswith(words.female_endings) or before in words.female_determiners:
                return "f"
            break
    return words.sex_of_given(name[0]) if len(name) > 1 else ""


def is_subject(segment: Sequence[Token], words: SpeechWords) -> bool:
    """Tell whether a phrase can be a subject: not in another case, and not told to ("der Zeitung")."""
    if not segment or segment[0].low in words.oblique or segment[0].low in words.prepositions:
        return False
    nouns = [token for token in segment if token.is_word and token.low not in words.determiners]
    return bool(nouns) and not (
        nouns[0].low in words.outlets or nouns[0].low.rsplit("-", 1)[-1] in words.outlets
    )


# --- after a verb


def subject_after(
    tokens: Sequence[Token], index: int, words: SpeechWords
) -> tuple[list[list[Token]], int, bool]:
    """Return the segments of the subject from `index` on, where it ends, and whether something stands before.

    Before it may stand to whom it was said: "a déclaré à la presse le préfet".
    """
    is_behind = False
    while index < len(tokens) and tokens[index].low in words.adverbs and not tokens[index].is_capital:
        if _is_own_speech(tokens[index : index + 2], words):
            break  # "ihr Fazit", where "ihr" may be to whom it was said
        index += 1
    if index < len(tokens) and tokens[index].low in words.prepositions:
        index, is_behind = _behind_phrase(tokens, index, words), True
    segment, end = _segment(tokens, index, words)
    if not segment:
        return [], index, is_behind
    segments = [segment]
    apposed, after = _apposition(tokens, end, words)
    if apposed:
        segments.append(apposed)
        end = after
    return segments, end, is_behind


def _behind_phrase(tokens: Sequence[Token], index: int, words: SpeechWords) -> int:
    """Return the index after a preposition and its noun: "à la presse", "am Montag", "dans un communiqué"."""
    for _ in range(3):
        at = index + 1
        while at < len(tokens) and (
            tokens[at].low in words.determiners or tokens[at].low in words.prepositions
        ):
            at += 1
        if at >= len(tokens) or not tokens[at].is_word:
            return index + 1
        index = at + 1
        while index < len(tokens) and tokens[index].low in words.adverbs:
            index += 1
        if index >= len(tokens) or tokens[index].low not in words.prepositions:
            break
    return index


def _segment(tokens: Sequence[Token], index: int, words: SpeechWords) -> tuple[list[Token], int]:
    segment: list[Token] = []
    while index < len(tokens) and len(segment) < _LONGEST:
        token = tokens[index]
        if token.text == "(":
            close = next(
                (n for n in range(index, min(index + _LONGEST_ASIDE, len(tokens))) if tokens[n].text == ")"),
                0,
            )
            if not close:
                break
            index = close + 1
            continue
        if token.text == "." and not ends_sentence(tokens, index, words) and segment:
            segment.append(token)
            index += 1
            continue
        if not token.is_word or _ends_phrase(token, segment, tokens[index + 1 : index + 2], words):
            break
        segment.append(token)
        index += 1
        if token.low in words.pronouns and len(segment) == 1:
            break
    told = _told_to(segment, words)
    if told:
        return segment[:told], index
    while segment and (segment[-1].low in words.of or segment[-1].low in words.determiners):
        segment.pop()
        index -= 1
    return segment, index


def _told_to(segment: Sequence[Token], words: SpeechWords) -> int:
    """Return where a phrase says to whom it was told: "Frau Holm | der Zeitung"; 0 for nowhere."""
    for index in range(2, len(segment)):
        if segment[index].low in words.outlets and segment[index - 1].low in words.determiners:
            return index - 1
    return 0


def _ends_phrase(
    token: Token, segment: Sequence[Token], following: Sequence[Token], words: SpeechWords
) -> bool:
    """Tell whether a word is no longer of the phrase `segment`."""
    low = token.low
    if token.is_capital and (low not in words.determiners or segment):
        return low in words.outlets and _is_full(segment, words)  # "sagte Scholz Journalisten"
    if low in words.stops:
        both = segment and following and segment[-1].is_capital and following[0].is_capital
        return not (both and len(low) == _FULL)
    if not segment:
        return low in words.saying or low in words.auxiliaries
    is_named = _is_full(segment, words)
    if low in words.of and not is_named:
        return False
    if low in words.determiners:
        return is_named or segment[-1].low not in (words.of | words.determiners)
    is_verb = low in words.postposed or (
        low in words.saying or low in words.auxiliaries or low in words.participles or low in words.separable
    )
    return (
        low in words.prepositions
        or low in words.adverbs
        or (is_verb and not words.is_office(low))
        or (is_named and low not in words.particles)
    )


def _is_full(segment: Sequence[Token], words: SpeechWords) -> bool:
    """Tell whether a phrase has its name already: nothing but a small word of the name goes on."""
    found = find_name(segment, words)
    if found is None:
        return False
    return count_capitals(segment, found) >= _FULL or found[2] or len(segment) == 1


def _apposition(tokens: Sequence[Token], comma: int, words: SpeechWords) -> tuple[list[Token], int]:
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return [], comma
    first = tokens[comma + 1]
    second = tokens[comma + 2] if comma + 2 < len(tokens) else first
    is_clause = first.low in words.determiners and (
        second.low in words.prepositions or second.low in words.adverbs or not second.is_word
    )
    begins = first.is_capital or first.low in words.determiners or words.is_office(first.low)
    if not begins or is_clause or first.low in words.prepositions or first.low in words.stops:
        return [], comma
    found: list[Token] = []
    at = comma + 1
    while at < len(tokens) and len(found) <= _LONGEST_APPOSITION:
        token = tokens[at]
        if token.text == "." and not ends_sentence(tokens, at, words):
            found.append(token)
            at += 1
            continue
        if not token.is_word:
            break
        if not token.is_capital and (
            token.low in words.saying or token.low in words.auxiliaries or token.low in words.stops
        ):
            return [], comma
        found.append(token)
        at += 1
    return (found, at) if len(found) <= _LONGEST_APPOSITION else ([], comma)
