"""Who says it, where the sentence that an item cites names another, and no sentence near it the item's.

"Selon Mme Roy, ..." citing "Le syndicat juge que ...". The other rules ask by its words which sentence
of the article tells a thing; here the item says so itself, and fewer words in common suffice. A doubt always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part, text_of
from summarizer.checks.names.bearing import are_told_in, stem_in_sentences
from summarizer.checks.names.held import holder_of, stems_held, viewer_of
from summarizer.lang.pack import speech_words
from summarizer.text.roots import ROOT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["find_other_cited", "find_other_cited_claimant"]

_DENYING: Final[frozenset[CueKind]] = frozenset({"denied", "disputed", "not_announced"})
_FEWEST: Final = 2  # words that the cited sentence must have of what is told
_TOLD: Final = 0.25
_FEW: Final = 2  # sentences that have a word which tells one
_APART: Final = 0.5  # so many of these words, at most, a sentence with the item's speaker may have
_BACK: Final = 3  # sentences before one whose speaker is told by a pronoun
_NAME_BEHIND: Final = 3  # characters from an office to the name beside it
_SHORTEST: Final = 4  # letters of a word that tells somebody
_LONGEST: Final = 40  # of a word that tells, sentences that are looked at


class _Speaker(NamedTuple):
    """Who is told to say something.

    Attributes:
        span: Where that stands.
        persons: The persons among its words.
        keys: Its words that tell who it is, in lower case: of persons their names.
        words: All its words.
    """

    span: Span
    persons: Sequence[Told]
    keys: Sequence[str]
    words: Sequence[str]


def find_other_cited(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield who is told to say a sentence of an item, where the cited sentence of it has another."""
    language = beside.source.language.code
    speech = _speech(beside)
    if speech is None:
        return
    for item in passage_sentences(beside.passage.text, language):
        held = holder_of(item, language) or viewer_of(item, speech)
        if not held or is_question(item) or text_of(item) in beside.source.text:
            continue
        if any(cue.kind in _DENYING for cue in item.cues):
            continue
        speaker = _speaker(item, held, beside)
        own = {n for name in speaker.persons for n in item.words_in(name.span)}
        told = [s for s in stems_held(item, held, speech) if not own.issuperset(item.places[s])]
        for name, span in _find(speaker, told, beside, speech):
            # Who names the article's speaker, too, may tell how the two stand: "Roy, unlike Blin, holds".
            theirs = beside.stock.words_in(span)
            keys = {word.key for word in theirs if word.is_capital and len(word.key) >= _SHORTEST}
            if keys.isdisjoint(w.key for w in beside.words if item.words_in(Span(w.start, w.end))):
                yield name, span


def find_other_cited_claimant(beside: Beside, claim: str) -> Iterator[tuple[Told, Span]]:
    """Yield who is said to make a claim, where the cited sentence of it has another."""
    speech = _speech(beside)
    text = beside.passage.text
    if speech is None or not text.strip() or not claim.strip():
        return
    language = beside.source.language.code
    told = [s for item in passage_sentences(claim, language) for s in stems_held(item, range(0), speech)]
    parts = passage_sentences(text, language)
    if parts:
        whole = _speaker(parts[0], range(parts[0].first, parts[0].last), beside)
        yield from _find(whole._replace(span=Span(0, len(text))), told, beside, speech)


def _speech(beside: Beside) -> SpeechWords | None:
    """Return the words of who speaks, `None` where an item cites nothing or its language has none."""
    speech = speech_words(beside.source.language.code)
    return speech if beside.passage.cited and speech is not None and speech.answered else None


def _speaker(item: Part, held: range, beside: Beside) -> _Speaker:
    span = item.span_of(held)
    known = beside.stock.mentions(beside.words, beside.names)
    persons = [
        n for n in known if n.words and (n.kind == "person" or (n.kind == "name" and len(n.words) > 1))
    ]
    inside = [n for n in persons if span.covers(n.span)]
    inside = inside or [n for n in persons if 0 < n.span.start - span.end <= _NAME_BEHIND]
    words = [item.reading.words.forms[n] for n in held if item.reading.words.stems[n]]
    keys = [word for name in inside for word in name.words]
    return _Speaker(span, inside, keys, words)


def _find(
    speaker: _Speaker, told: Sequence[str], beside: Beside, speech: SpeechWords
) -> Iterator[tuple[Told, Span]]:
    source = beside.source
    if not speaker.keys or len(told) < _FEWEST or not _are_known(speaker.keys, source):
        return
    number = _cited_of(told, speaker, beside)
    if number is None:
        return
    part = sentence_part(number, source)
    theirs = holder_of(part, source.language.code)
    forms, stems = part.reading.words.forms, part.reading.words.stems
    names = [
        forms[n] for n in theirs if stems[n] and not forms[n].startswith((*speech.generic, *speech.papers))
    ]
    if not names or forms[theirs.start] in speech.pronouns or any(map(speech.is_spokes, names)):
        return
    is_owned = forms[theirs.start] in speech.possessives
    near = {n - step for n in (number, *_cited(beside)) for step in range(_BACK if is_owned else _FEWEST)}
    near.update(_meant(beside, speech))
    if are_told_in(speaker.keys, near, source) or _are_akin(speaker, names, beside):
        return
    told_as = Told(speaker.span, "name", tuple(speaker.keys), (), "", 0, 1, is_sure=False)
    yield told_as, part.span_of(theirs)


def _cited(beside: Beside) -> Sequence[int]:
    return beside.source.known_numbers(beside.passage.cited)


def _meant(beside: Beside, speech: SpeechWords) -> Iterator[int]:
    """Yield the sentences before cited ones in which a pronoun speaks: they may name whom it means."""
    for number in _cited(beside):
        part = sentence_part(number, beside.source)
        held = holder_of(part, beside.source.language.code)
        if held and part.reading.words.forms[held.start] in speech.pronouns:
            yield from range(number - _BACK, number)


def _cited_of(told: Sequence[str], speaker: _Speaker, beside: Beside) -> int | None:
    """Return the cited sentence that has most of what is told, `None` where another may have it."""
    source = beside.source
    known = source.sentences_with
    numbers = {n for stem in told for n in known.get(stem, ())[:_LONGEST]} | {*_cited(beside)}
    hits = {n: _hits(told, n, source) for n in sorted(numbers)}
    best = max(_cited(beside), key=lambda n: (hits[n], -n), default=0)
    if not best or hits[best] < max(_FEWEST, _TOLD * len(told)) or hits[best] < max(hits.values()):
        return None
    have = sentence_part(best, source).places
    if not any(stem in have and len(known.get(stem, ())) <= _FEW for stem in told):
        return None
    own = [n for n in hits if are_told_in(speaker.keys, (n, n - 1), source)]
    return None if any(hits[n] > _APART * hits[best] for n in own) else best


def _hits(stems: Sequence[str], number: int, source: Source) -> int:
    have = frozenset(sentence_part(number, source).places)
    roots = source.text_words.roots_of(have)
    return sum(source.text_words.is_accounted(stem, have, roots) for stem in stems)


def _are_known(keys: Sequence[str], source: Source) -> bool:
    text = source.text.lower()
    return any(key[: max(ROOT, len(key) - 2)] in text for key in keys)


def _are_akin(speaker: _Speaker, names: Sequence[str], beside: Beside) -> bool:
    """Tell whether who speaks may be the item's speaker by office or speak for them, and the reverse."""
    own = {word for name in speaker.persons for word in name.words}
    titles = (t for who, t in beside.stock.titles if not own.isdisjoint(who.words))
    calling = [word for title in titles for word in (title.noun, title.whose)]
    long = [name for name in names if len(name) >= _SHORTEST]
    if any(_is_akin(a, b) for a in (*speaker.words, *calling) for b in long if len(a) >= _SHORTEST):
        return True
    sentences = {n for key in speaker.keys for n in _sentences_with(key, beside.source)}
    return are_told_in(long, sentences, beside.source)


def _is_akin(one: str, other: str) -> bool:
    return one[:ROOT] in other or other[:ROOT] in one


def _sentences_with(key: str, source: Source) -> Sequence[int]:
    short = stem_in_sentences(key)
    return [s.number for s in source.sentences if short in s.text.lower()]
