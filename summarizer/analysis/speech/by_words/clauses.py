"""The words before or after a quotation that say who speaks: "sagte Müller", "selon le maire", "Müller:"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.by_words.names import find_name
from summarizer.analysis.speech.by_words.phrases import (
    Who,
    is_subject,
    read_who,
    subject_after,
)
from summarizer.analysis.speech.by_words.verbs import Verb, closed_at, verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["Said", "attribute_after", "attribute_before", "read_incise"]

_FAR = 14  # tokens from a verb to what closes it: "teilte ... mit"
_MOST_BETWEEN = 3  # words between "comme" and its verb: "comme l'a dit"
_FULL = 2  # words of a full name
_LONGEST_LABEL = 8  # tokens of "Müller:"
_LONGEST_PHRASE = 3


class Said(NamedTuple):
    """Who is said to speak, in folded offsets.

    Attributes:
        who: The phrase that names them.
        cue: Offsets of the word or mark that attributes.
        end: The offset after all that attributes.
        is_plain: Whether a rule with few exceptions read it.
    """

    who: Who
    cue: tuple[int, int]
    end: int
    is_plain: bool = True


# --- behind the quotation


def attribute_after(tokens: Sequence[Token], words: SpeechWords) -> Said | None:
    """Read who speaks from the words behind a quotation: "..., sagte Müller", "... selon le maire"."""
    index = 0
    while index < len(tokens) and index < 2 and tokens[index].text in {",", ".", "-", ")"}:
        index += 1
    if index >= len(tokens) or tokens[index].is_capital:
        return None
    return (
        read_inverted(tokens, index, words)
        or _unknown_verb(tokens, index, words)
        or _impersonal(tokens, index, words)
        or _according(tokens, index, words, is_after=True)
        or _as_said(tokens, index, words)
    )


def read_incise(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    """Read who speaks from words inside the marks: "dit Jean Roy", "s'alarme Jean Roy"."""
    said = read_inverted(tokens, index, words)
    if said is None and tokens[index].low in words.reflexives:
        said = _unknown_verb(tokens, index, words)
    return said


def read_inverted(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    """Read a verb of saying at `index` with its subject behind it: "sagte Müller", "a-t-il dit"."""
    at = index
    while at < min(index + 2, len(tokens) - 1) and tokens[at].low in words.adverbs:
        at += 1
    verb = verb_at(tokens, at, words) if at < len(tokens) else None
    if verb is None:
        return None
    inside = next((t for t in tokens[verb.first + 1 : verb.end] if t.low in words.pronouns), None)
    if inside is not None:
        who = read_who([[inside]], words)
        cue = (tokens[verb.first].start, tokens[verb.end - 1].end)
        return Said(who, cue, cue[1]) if who is not None else None
    segments, end, is_behind = subject_after(tokens, verb.end, words)
    who = read_who(segments, words)
    if who is None or not (who.is_pronoun or is_subject(segments[0], words)):
        return None
    last = end
    if verb.is_open:
        last = closed_at(tokens, verb, end)
        if last < 0:
            return None
    cue = (tokens[verb.first].start, tokens[verb.end - 1].end)
    end_at = tokens[max(last, end) - 1].end
    return Said(who, cue, end_at, is_plain=not is_behind or who.is_titled)


def _unknown_verb(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    """Read a subject behind a verb in no table, right behind the marks: "s'alarme l'éleveur Jean Roy".

    What stands there in lower case and is no small word is a verb of saying.
    """
    at = index
    while at < min(index + 2, len(tokens) - 1) and tokens[at].low in words.adverbs:
        at += 1
    verb = tokens[at]
    is_verb = verb.is_word and not verb.is_capital and not _is_small_word(verb.low, words)
    if not is_verb or at + 1 >= len(tokens):
        return None
    if verb.low in words.auxiliaries:  # "a publié Jean Roy"
        at += 1
        if tokens[at].is_capital or _is_small_word(tokens[at].low, words) or at + 1 >= len(tokens):
            return None
    segments, end, is_behind = subject_after(tokens, at + 1, words)
    who = read_who(segments, words)
    if who is None or not (who.is_pronoun or who.name) or not is_subject(segments[0], words):
        return None
    if is_behind and len(who.name) < _FULL:
        return None
    ends = end >= len(tokens) or tokens[end].text in {",", ".", ";"} or _is_small_word(tokens[end].low, words)
    cue = (tokens[index].start, verb.end)
    return Said(who, cue, tokens[end - 1].end, is_plain=not is_behind) if ends else None


def _is_small_word(low: str, words: SpeechWords) -> bool:
    return (
        low in words.determiners
        or low in words.prepositions
        or low in words.stops
        or low in words.adverbs
        or low in words.openers
        or low in words.pronouns
        or low in words.according_after
        or words.is_office(low)
    )


def _impersonal(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    for phrase in sorted(words.impersonal):
        end = index + len(phrase)
        if tuple(token.low for token in tokens[index:end]) != phrase:
            continue
        while (
            end < len(tokens)
            and tokens[end].low in words.adverbs
            and tokens[end].low not in words.prepositions
        ):
            end += 1
        if end >= len(tokens) or tokens[end].low not in words.prepositions:
            return None
        segments, last, _ = subject_after(tokens, end + 1, words)
        who = read_who(segments, words)
        if who is None:
            return None
        return Said(who, (tokens[index].start, tokens[end - 1].end), tokens[last - 1].end, is_plain=False)
    return None


def _according(tokens: Sequence[Token], index: int, words: SpeechWords, *, is_after: bool) -> Said | None:
    low = tokens[index].low
    length = next(
        (
            size
            for size in range(7, 0, -1)
            if tuple(token.low for token in tokens[index : index + size]) in words.according
        ),
        0,
    )
    if not length and is_after and low in words.according_after:
        length = 1
    if not length:
        return _postposed(tokens, index, words) if is_after else None
    segments, end, _ = subject_after(tokens, index + length, words)
    who = read_who(segments, words)
    if who is None:
        return None
    cue = (tokens[index].start, tokens[index + length - 1].end)
    return Said(who, cue, tokens[end - 1].end)


def _for_whom(sentence: Sequence[Token], words: SpeechWords) -> Said | None:
    """Read whose view it is: "Pour le maire, Jean Roy, c'est". It may be for their good as well."""
    if sentence[0].low not in words.for_whom:
        return None
    segments, end, _ = subject_after(sentence, 1, words)
    who = read_who(segments, words)
    if who is None or not who.name or end >= len(sentence) or sentence[end].text != ",":
        return None
    return Said(who, (sentence[0].start, sentence[0].end), sentence[end - 1].end, is_plain=False)


def _postposed(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    segments, end, _ = subject_after(tokens, index, words)
    if not segments or end >= len(tokens) or tokens[end].low not in words.postposed:
        return None
    who = read_who(segments, words)
    return Said(who, (tokens[end].start, tokens[end].end), tokens[end].end) if who is not None else None


def _as_said(tokens: Sequence[Token], index: int, words: SpeechWords) -> Said | None:
    """Read "wie Müller sagte" and "comme l'a dit Müller"."""
    if tokens[index].low not in words.as_said:
        return None
    for at in range(index + 1, min(index + _MOST_BETWEEN + 1, len(tokens))):
        inverted = read_inverted(tokens, at, words)
        if inverted is not None:
            return inverted
    at = index + 1
    segments, end, _ = subject_after(tokens, at, words)
    who = read_who(segments, words)
    if who is None:
        return None
    for place in range(end, min(end + _FAR, len(tokens))):
        token = tokens[place]
        if token.text in {",", ".", ":", ";"}:
            break
        if token.low in words.saying or token.low in words.participles or _is_joined(token.low, words):
            return Said(who, (token.start, token.end), token.end)
    return None


def _is_joined(low: str, words: SpeechWords) -> bool:
    """Tell whether a separable verb stands in one word, as at a clause's end: "mitteilte"."""
    return any(
        low == particle + verb for verb, particles in words.separable.items() for particle in particles
    )


# --- before the quotation


def attribute_before(sentence: Sequence[Token], words: SpeechWords) -> Said | None:
    """Read who speaks from the sentence that leads up to a quotation: "Müller sagte:", "Selon le maire,"."""
    is_colon = bool(sentence) and sentence[-1].text == ":"
    verbs: list[Verb] = []
    for index in range(len(sentence)):
        verb = _rating_at(sentence, index, words) or verb_at(sentence, index, words, naming=True)
        if verbs and index < verbs[-1].end:
            continue  # the participle of the one before
        if verb is not None and (not verb.is_open or closed_at(sentence, verb, verb.end) > 0):
            verbs.append(verb)
    opened = (
        (_according(sentence, 0, words, is_after=False) or _for_whom(sentence, words)) if sentence else None
    )
    if opened is not None and (not verbs or opened.end <= sentence[verbs[0].first].start):
        return opened._replace(is_plain=opened.is_plain and (not verbs or not is_colon))
    for verb in reversed(verbs):
        said = _subject_of(sentence, verb, words)
        if said is not None:
            return said._replace(is_plain=said.is_plain and (is_colon or len(verbs) == 1))
    for index in range(len(sentence)):
        said = _according(sentence, index, words, is_after=False) or _as_said(sentence, index, words)
        if said is not None:
            return said
    said = _postposed(sentence, 0, words) if sentence else None
    if said is not None:
        return said
    return (_label(sentence, words) or _led_up(sentence, words)) if is_colon and not verbs else None


def _rating_at(sentence: Sequence[Token], index: int, words: SpeechWords) -> Verb | None:
    """Return the verb at `index` with which somebody holds a thing to be so: "hält ... für"."""
    is_rating = sentence[-1].low in words.rating.get(sentence[index].low, frozenset())
    return Verb(index, index + 1) if is_rating else None


def _label(sentence: Sequence[Token], words: SpeechWords) -> Said | None:
    """Read a name with a colon: "Müller weiter:", "Et Mme Martin :"."""
    colon = sentence[-1]
    label = [
        token for token in sentence[:-1] if token.low not in words.adverbs and token.low not in words.stops
    ]
    who = read_who([label], words) if 0 < len(label) <= _LONGEST_LABEL and label[0].is_capital else None
    if who is None or not who.name or label[0].low in words.determiners:
        return None
    return Said(who, (colon.start, colon.end), colon.end)


def _led_up(sentence: Sequence[Token], words: SpeechWords) -> Said | None:
    """Read the subject of a sentence that leads up to a colon: "Le pilote Jean Roy n'est pas d'accord :"."""
    colon = sentence[-1]
    first = 0
    if sentence[0].low in words.openers or sentence[0].low in words.prepositions:
        first = next((n + 1 for n, token in enumerate(sentence) if token.text == ","), 0)
        if not first:
            return None
    segments, _, _ = subject_after(sentence, first, words)
    who = read_who(segments, words) if segments and is_subject(segments[0], words) else None
    if who is None or not (who.is_pronoun or _is_lead(segments[0], words)):
        return None
    return Said(who, (colon.start, colon.end), colon.end, is_plain=bool(who.name))


def _subject_of(sentence: Sequence[Token], verb: Verb, words: SpeechWords) -> Said | None:
    """Return the subject of a verb before the quotation: before the verb, or behind it."""
    start = _clause_start(sentence, verb.first, words)
    left = list(sentence[start : verb.first])
    while left and left[0].low in words.stops:
        left = left[1:]
    while left and left[-1].low in words.adverbs and not left[-1].is_capital:
        left = left[:-1]
    cue = (sentence[verb.first].start, sentence[verb.end - 1].end)
    pronoun = next((t for t in sentence[verb.first + 1 : verb.end] if t.low in words.pronouns), None)
    if pronoun is not None and pronoun.low not in words.adverbs:
        who = read_who([[pronoun]], words)
        return Said(who, cue, cue[1]) if who is not None else None
    if left and left[0].low in words.as_said and len(left) > 1:
        return _phrase_before(left[1:], cue, words)  # "wie Müller sagte"
    is_opened = not left or left[0].low in words.openers or left[0].low in words.prepositions
    if is_opened and words.is_verb_second:
        behind = _behind(sentence, verb, cue, words)
        if behind is not None:
            return behind
    if not left:
        return _apposed(sentence, verb.first, cue, words)
    if is_opened:
        return None if words.is_verb_second else _behind_opening(left, cue, words)
    return _phrase_before(left, cue, words)


def _clause_start(sentence: Sequence[Token], verb: int, words: SpeechWords) -> int:
    """Return the index after the comma, conjunction or other mark before the verb's clause."""
    for index in range(verb - 1, -1, -1):
        token = sentence[index]
        if token.text in {",", ":", ";", "-", "("}:
            return index + 1
        if token.low in words.stops and index + 1 < verb:
            beside = index and sentence[index - 1].is_capital and sentence[index + 1].is_capital
            if not beside:
                return index + 1
    return 0


def _behind(sentence: Sequence[Token], verb: Verb, cue: tuple[int, int], words: SpeechWords) -> Said | None:
    segments, end, is_behind = subject_after(sentence, verb.end, words)
    who = read_who(segments, words)
    if who is None or is_behind or not (who.is_pronoun or is_subject(segments[0], words)):
        return None
    return Said(who, cue, sentence[end - 1].end)


def _phrase_before(left: Sequence[Token], cue: tuple[int, int], words: SpeechWords) -> Said | None:
    """Read a subject that ends right before its verb."""
    segments, end, _ = subject_after(left, 0, words)
    who = read_who(segments, words)
    if who is None or not (who.is_pronoun or _is_lead(left, words)):
        return None
    is_whole = end >= len(left) or left[end].low in words.of or left[end].low in words.prepositions
    return Said(who, cue, cue[1], is_plain=is_whole)


def _is_lead(left: Sequence[Token], words: SpeechWords) -> bool:
    first = left[0]
    if not first.is_word or not (
        first.is_capital or first.low in words.determiners or words.is_office(first.low)
    ):
        return False
    return not words.has_capital_nouns or any(
        token.is_capital or words.is_office(token.low) or words.kind_of_body(token.low) for token in left
    )


def _behind_opening(left: Sequence[Token], cue: tuple[int, int], words: SpeechWords) -> Said | None:
    """Read the subject behind an opening without a comma: "Mardi le maire a déclaré"."""
    first = 0
    while (
        first < len(left) and left[first].low in words.openers and left[first].low not in words.prepositions
    ):
        first += 1
    return _phrase_before(left[first:], cue, words) if 0 < first < len(left) else None


def _apposed(sentence: Sequence[Token], verb: int, cue: tuple[int, int], words: SpeechWords) -> Said | None:
    """Read "Anna Müller, Sprecherin der Polizei, sagte": the first segment names, the others describe."""
    segments: list[list[Token]] = [[]]
    for token in sentence[: max(verb - 1, 0)]:
        if token.text in {",", "-"}:
            segments.append([])
        else:
            segments[-1].append(token)
    for number, segment in enumerate(segments):
        if not segment or segment[0].low in words.openers or segment[0].low in words.prepositions:
            continue
        if segment[0].low in words.stops or not _is_lead(segment, words):
            continue
        if any(token.low in words.saying or token.low in words.auxiliaries for token in segment):
            continue
        others = [other for other in segments[number + 1 :] if other]
        if find_name(segment, words) is None and not any(find_name(other, words) for other in others):
            return None
        who = read_who([segment, *others], words)
        return Said(who, cue, cue[1], is_plain=len(others) == 1) if who is not None else None
    return None
