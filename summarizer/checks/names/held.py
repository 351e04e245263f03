"""Who holds in a sentence what it tells: the source, or the subject of a verb of saying, wanting, reckoning.

By the tables of a language, for languages whose names `told` reads. What is returned are words of a
`Reading`, not names: "the insurers" hold a thing like "Enedis".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.sources import phrase_at
from summarizer.lang.pack import pack_of
from summarizer.text.spelling import name_key

if TYPE_CHECKING:
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["holder_of", "stems_held", "viewer_of"]

_LONGEST: Final = 9  # words of who holds a thing
_MARKS: Final = frozenset('„“”«»"')
_JOINING: Final = " \u00a0-'’„“”«»\""
_SOFT: Final = " ,()"


def holder_of(part: Part, language: str) -> range:
    """Return the numbers of the words of who holds what a sentence tells; none where nobody is told to."""
    pack = pack_of(language)
    speech = None if pack is None else pack.speech
    if speech is None or part.first == part.last:
        return range(0)
    return _source(part, speech, language) or _agent(part, speech) or _subject(part, speech)


def viewer_of(part: Part, speech: SpeechWords) -> range:
    """Return the words of whose view opens a sentence: "Pour Mme Roy, il est trop tôt"; none for none."""
    if part.first == part.last or part.reading.words.forms[part.first] not in speech.for_whom:
        return range(0)
    return _noun_phrase(part, part.first + 1, part.last, speech)


def _source(part: Part, speech: SpeechWords, language: str) -> range:
    forms = part.reading.words.forms
    keys = [name_key(form) for form in forms[part.first : part.last]]
    for at in range(part.first, part.last):
        length = phrase_at(keys, at - part.first, language)
        if length or (at == part.first and forms[at] in speech.as_said):
            found = _noun_phrase(part, at + (length or 1), part.last, speech)
            if found:
                return found
        if forms[at] in speech.postposed:
            return _before(part, at, speech)
    return range(0)


def _before(part: Part, at: int, speech: SpeechWords) -> range:
    """Return the words right before "zufolge" back to the first that is no part of who is the source."""
    first = at
    while first > part.first and at - first < _LONGEST and _is_joined(part, first):
        if not (_is_capital(part, first - 1) or part.reading.words.forms[first - 1] in speech.determiners):
            break
        first -= 1
    return range(first, at)


def _agent(part: Part, speech: SpeechWords) -> range:
    """Return by whom a thing is told or reckoned: "estimés à six millions par les assureurs"."""
    forms = part.reading.words.forms
    told = [
        n for n in range(part.first, part.last) if forms[n] in speech.held or forms[n] in speech.participles
    ]
    for at in range(part.first, part.last) if told else ():
        if forms[at] in speech.agents:
            # "Par 78 voix contre 61"
            if at + 1 < part.last and forms[at + 1].isdecimal():
                continue
            is_told = any(n > at if speech.is_verb_second else n < at for n in told)
            found = _noun_phrase(part, at + 1, part.last, speech)
            if is_told and found:
                return found
    return range(0)


def _subject(part: Part, speech: SpeechWords) -> range:
    """Return the subject of the first verb by which somebody holds a thing, or of any verb with a colon."""
    forms = part.reading.words.forms
    begins = forms[part.first] not in speech.prepositions | speech.oblique | speech.openers
    for at in range(part.first + 1, part.last):
        is_colon = _gap(part, at).startswith(":")
        verb = at - 1 if is_colon else at
        if verb == part.first or not (is_colon or _is_holding(part, at, speech)):
            continue
        # Before the verb of a later clause is who holds that alone.
        if begins:
            found = _noun_phrase(part, part.first, verb, speech)
            if found and (found.stop == verb or _is_beside(part, found.stop, verb)):
                return _asked_for(part, found, verb, speech) or found
        if speech.is_verb_second and not is_colon:
            found = _behind(part, verb, speech)
            if found:
                return found
    return range(0)


def _asked_for(part: Part, found: range, verb: int, speech: SpeechWords) -> range:
    """Return who holds a thing behind the verb, where what stands before it is the thing: "Geld für X"."""
    forms = part.reading.words.forms
    is_thing = forms[found.start] not in speech.determiners and any(
        forms[n] in speech.prepositions for n in found
    )
    return _behind(part, verb, speech) if is_thing and speech.is_verb_second else range(0)


def _is_beside(part: Part, last: int, verb: int) -> bool:
    """Tell whether only what stands between marks parts a subject from its verb: "Berg (SPD) said"."""
    is_marked = _gap(part, last).strip(_SOFT) == "" != _gap(part, verb).strip()
    return verb - part.first <= _LONGEST and is_marked


def _behind(part: Part, verb: int, speech: SpeechWords) -> range:
    """Return the subject that follows its verb: "verlangt die Gewerkschaft"."""
    forms = part.reading.words.forms
    at = verb + 1
    while at < part.last and forms[at] in speech.adverbs and _is_joined(part, at):
        at += 1
    if at == part.last or not _is_joined(part, at) or forms[at] in speech.prepositions | speech.oblique:
        return range(0)
    return _noun_phrase(part, at, part.last, speech)


def _is_holding(part: Part, at: int, speech: SpeechWords) -> bool:
    forms = part.reading.words.forms
    form = forms[at]
    if form in speech.holding or form in speech.saying:
        return True
    if form in speech.separable:
        return not speech.separable[form].isdisjoint(forms[at + 1 : part.last])
    following = forms[at + 1] if at + 1 < part.last else ""
    is_told = following in speech.participles or following in speech.held
    return not speech.is_verb_second and form in speech.auxiliaries and is_told


def _noun_phrase(part: Part, first: int, last: int, speech: SpeechWords) -> range:
    """Return the words of the noun phrase that begins at a word: where nouns have capitals, to the last."""
    forms = part.reading.words.forms
    at, end = first, first
    joints = speech.determiners | speech.of | speech.particles | speech.prepositions
    # Before a verb all belongs to its subject; behind "laut" the sentence may go on without a mark.
    tied = speech.owning | speech.particles if last == part.last else joints
    ends = frozenset[str]() if speech.has_capital_nouns else speech.auxiliaries | speech.negations
    while at < min(last, first + _LONGEST) and (at == first or _is_joined(part, at)):
        is_noun = _is_capital(part, at) if speech.has_capital_nouns else forms[at] not in joints
        if speech.has_capital_nouns and not is_noun and forms[at] not in tied and end > first:
            break
        if forms[at] in ends:
            break
        at += 1
        if is_noun:
            end = at
        # A name in marks is a whole one.
        if end > first and at < last and not _MARKS.isdisjoint(_gap(part, at)):
            break
    return range(first, end)


def _is_capital(part: Part, number: int) -> bool:
    return part.reading.text[part.reading.words.starts[number]].isupper()


def _is_joined(part: Part, number: int) -> bool:
    """Tell whether a space, a hyphen or an apostrophe alone stands before a word."""
    return _gap(part, number).strip(_JOINING) == ""


def _gap(part: Part, number: int) -> str:
    if number == part.first:
        return ""
    words = part.reading.words
    return part.reading.text[words.ends[number - 1] : words.starts[number]]


def stems_held(item: Part, held: range, speech: SpeechWords) -> list[str]:
    """Return the stems of what is held, without the verb that tells that it is."""
    forms = item.reading.words.forms
    verbs = (speech.saying, speech.holding, speech.held, speech.participles)
    return [
        stem
        for stem, places in item.places.items()
        if any(n not in held and not any(forms[n] in known for known in verbs) for n in places)
    ]
