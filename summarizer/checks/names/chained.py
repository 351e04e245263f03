"""Who says it, where a sentence goes on with what the one before it had somebody say.

"Leitgeb spoke of exaggerated claims. The trade had lost 300 jobs.": the mood of a verb, a pronoun or marks
tell that the speaker is still the same. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part, text_of
from summarizer.checks.names.bearing import are_told_in, is_one, sentences_with
from summarizer.checks.names.held import holder_of, stems_held
from summarizer.lang.pack import pack_of
from summarizer.text.roots import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.certainty_words import CertaintyWords, CueKind
    from summarizer.lang.speech_words import SpeechWords
    from summarizer.text.spans import Span

__all__ = ["find_other_chained"]

_DENYING: Final[frozenset[CueKind]] = frozenset({"denied", "disputed", "not_announced"})
_FEWEST: Final = 2  # words of the item that its sentence must have, all where there are no more
_ALL: Final = 0.99
_TOLD: Final = 0.5
_TOLD_AROUND: Final = 0.6
_APART: Final = 0.7  # so much of it, at most, a sentence may have that the item's speaker says
_MOST_WITH: Final = 40  # sentences with a word that are looked at
_BACK: Final = 3  # sentences before one among which its speaker is looked for
_NAME_BEHIND: Final = 3  # characters from an office to the name beside it
_MARKS: Final = '„“”«»"'


class _Words(NamedTuple):
    """The words by which a language tells who says what."""

    speech: SpeechWords
    certainty: CertaintyWords
    refusing: tuple[str, ...]
    code: str


class _Chain(NamedTuple):
    """The sentences from one that tells something back to the one that names who says it.

    Attributes:
        numbers: Their numbers, the last first.
        speaker: Where the speaker stands.
    """

    numbers: Sequence[int]
    speaker: Span


def find_other_chained(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield who is told to say a sentence of the item, where the article's chain of sentences has another."""
    words = _words_of(beside.source.language.code)
    if words is None:
        return
    for item in passage_sentences(beside.passage.text, words.code):
        held = holder_of(item, words.code)
        is_copied = text_of(item) in beside.source.text
        if not held or is_copied or is_question(item) or _denies(item, words):
            continue
        persons = _persons(item, held, beside)
        keys = _keys(item, held, persons, words.speech)
        own = {n for name in persons for n in item.words_in(name.span)}
        known = {*held, *own}
        told = [s for s in stems_held(item, held, words.speech) if not known.issuperset(item.places[s])]
        if not keys or len(told) < _FEWEST or not _is_known(keys, beside.source):
            continue
        chain = _chain_of(told, keys, beside, words)
        if chain is not None and not _has_titles(keys, persons, chain, beside):
            span = item.span_of(held)
            yield Told(span, "name", tuple(keys), (), "", 0, 1, is_sure=False), chain.speaker


def _denies(item: Part, words: _Words) -> bool:
    """Tell whether who holds a thing denies or refuses it: another may have said it."""
    return any(cue.kind in _DENYING for cue in item.cues) or any(
        form.startswith(words.refusing) for form in item.forms
    )


def _words_of(code: str) -> _Words | None:
    pack = pack_of(code)
    if pack is None or pack.speech is None or pack.certainty is None or not pack.speech.answered:
        return None
    return _Words(pack.speech, pack.certainty, pack.compared.refusing if pack.compared else (), code)


def _persons(item: Part, held: range, beside: Beside) -> list[Told]:
    """Return the persons among who holds it, or named right behind: "the mayor, Ann Lee, asks"."""
    span = item.span_of(held)
    known = beside.stock.mentions(beside.words, beside.names)
    persons = [
        n for n in known if n.words and (n.kind == "person" or (n.kind == "name" and len(n.words) > 1))
    ]
    inside = [n for n in persons if span.covers(n.span)]
    return inside or [n for n in persons if 0 < n.span.start - span.end <= _NAME_BEHIND]


def _keys(item: Part, held: range, persons: Sequence[Told], speech: SpeechWords) -> list[str]:
    """Return the words that tell who it is: of a person the family name, else each that is not of anybody."""
    if persons:
        return [word for name in persons for word in name.words]
    forms, stems = item.reading.words.forms, item.reading.words.stems
    told = [forms[n] for n in held if stems[n]]
    if any(form.startswith(speech.papers) for form in told):
        return []
    return [form for form in told if not form.startswith(speech.generic) and not speech.is_spokes(form)]


def _is_known(keys: Sequence[str], source: Source) -> bool:
    text = source.text.lower()
    return all(key[: max(ROOT, len(key) - 2)] in text for key in keys)


def _chain_of(told: Sequence[str], keys: Sequence[str], beside: Beside, words: _Words) -> _Chain | None:
    """Return the chain of the sentence that has most of what is told, `None` where the speaker is in it."""
    source = beside.source
    numbers = {n for stem in told for n in source.sentences_with.get(stem, ())[:_MOST_WITH]}
    shares = {n: _share(told, (n,), source) for n in sorted(numbers)}
    best = max(shares, key=lambda n: (shares[n], -n), default=0)
    hits = round(shares[best] * len(told)) if best else 0
    if hits < _FEWEST or shares[best] < (_TOLD if hits > _FEWEST else _ALL):
        return None
    chain = _chain(best, beside, words)
    if chain is None or _share(told, (best, max(best - 1, 1)), source) < _TOLD_AROUND:
        return None
    if are_told_in(keys, chain.numbers, source):
        return None
    others = (n for n in shares if n not in chain.numbers and shares[n] >= _APART * shares[best])
    return None if any(are_told_in(keys, (n, max(n - 1, 1)), source) for n in others) else chain


def _share(stems: Sequence[str], numbers: Sequence[int], source: Source) -> float:
    have = frozenset(stem for n in numbers for stem in sentence_part(n, source).places)
    roots = source.text_words.roots_of(have)
    return sum(source.text_words.is_accounted(stem, have, roots) for stem in stems) / len(stems)


def _chain(number: int, beside: Beside, words: _Words) -> _Chain | None:
    """Return the sentences back to the one that names the speaker, `None` where nobody is told to say it."""
    source, numbers = beside.source, list[int]()
    for n in range(number, max(number - 1 - _BACK, 0), -1):
        numbers.append(n)
        part = sentence_part(n, source)
        held = holder_of(part, words.code)
        forms = part.reading.words.forms
        is_meant = bool(held) and forms[held.start] in words.speech.pronouns
        persons = [
            name
            for name in beside.stock.bearers_of_sentences.get(n, ())
            if name.kind == "person" and name.words
        ]
        if held and not is_meant:
            # "Its president": whose may stand in the sentence before.
            whose = [n - 1] if n > 1 and forms[held.start] in words.speech.possessives else []
            return _Chain([*numbers, *whose], part.span_of(held))
        # The sentence before names who goes on to speak.
        if numbers[:-1] and persons and not is_meant:
            return _Chain(numbers, persons[0].span)
        if not (is_meant or _goes_on(part, words)):
            return None
    return None


def _goes_on(part: Part, words: _Words) -> bool:
    """Tell whether a sentence tells by the mood of its verb, a pronoun or marks that somebody says it."""
    moods, speech = words.certainty.moods, words.speech
    if not part.forms.isdisjoint(moods) or _opens_in_mood(part, speech):
        return True
    text = part.reading.text
    first, last = part.reading.words.starts[part.first], part.reading.words.ends[part.last - 1]
    is_quoted = text[max(first - 2, 0) : first].strip()[-1:] in tuple(_MARKS)
    is_said = not part.forms.isdisjoint(speech.saying) and not part.forms.isdisjoint(speech.pronouns)
    return is_said or (is_quoted and text[last : last + 3].strip()[-1:] in tuple(_MARKS))


def _opens_in_mood(part: Part, speech: SpeechWords) -> bool:
    """Tell whether the second word is a verb that reports by its ending: "Möglicherweise spiele …"."""
    forms = part.reading.words.forms[part.first : part.first + 2]
    if not speech.is_verb_second or len(forms) < len("ab"):
        return False
    first, verb = forms
    small = speech.determiners | speech.prepositions | speech.oblique
    is_verb = verb.endswith("e") and not verb.endswith("te") and verb not in small
    is_small = part.reading.text[part.reading.words.starts[part.first + 1]].islower()
    return is_small and is_verb and first not in small - speech.pronouns.keys()


def _has_titles(keys: Sequence[str], persons: Sequence[Told], chain: _Chain, beside: Beside) -> bool:
    """Tell whether the chain may mean the item's speaker by what they are, or name somebody of that body."""
    stock, source = beside.stock, beside.source
    text = " ".join(source.sentences[n - 1].text for n in chain.numbers).lower()
    nouns = {t.noun for who, t in stock.titles if any(is_one(name, who, stock) for name in persons)}
    if any(noun in text for noun in nouns):
        return True
    named = [n for at in chain.numbers for n in stock.bearers_of_sentences.get(at, ()) if n.words]
    bodies = {at for name in named for at in sentences_with(name, stock)}
    if persons or not bodies:
        return False
    # Whom the chain names may speak for the body.
    return are_told_in(keys, sorted({n for at in bodies for n in (max(at - 1, 1), at)}), source)
