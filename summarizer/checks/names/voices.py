"""Who says it, where an item lays to one person what another says in the article's sentence that tells it.

Asked of freely told sentences, and of the claims of a brief with who makes them. The sentence is that which has
most of the item's words, by far more than any with the person whom the item has. A doubt always: a person
may be meant by words that no table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part
from summarizer.checks.names.held import holder_of, viewer_of
from summarizer.lang.pack import speech_words
from summarizer.text.roots import roots_of
from summarizer.text.spans import Span
from summarizer.text.spelling import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside
    from summarizer.checks.passage import Passage
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["find_other_claimant", "find_other_voices"]

_TELLING: Final[frozenset[CueKind]] = frozenset({"attributed", "alleged", "disputed", "denied"})
_TURNING: Final[frozenset[CueKind]] = frozenset({"denied", "disputed"})
_FEWEST: Final = 2
_PLENTY: Final = 4
_ENOUGH: Final = 3  # words of an item that suffice where the sentence has them
_TOLD, _TOLD_SHORT, _TOLD_LEAST = 0.4, 0.6, 0.5
_FEW: Final = 2  # sentences that may have a word that tells which one is meant
_APART: Final = 0.5  # so much of what the sentence has, at most, one of the claimed person's has
_MOST_WITH: Final = 40  # sentences with a word that are looked at
_BACK: Final = 3  # sentences before one among which it is looked for who goes on to speak


class _Claim(NamedTuple):
    """Who is said to say what.

    Attributes:
        names: The persons named as who says it.
        span: Where they stand.
        told: The stems of what is said.
        others: The words of the other names of the passage.
        item: The sentence that tells it, `None` of a claim that stands in a field of its own.
    """

    names: Sequence[Told]
    span: Span
    told: Sequence[str]
    others: frozenset[str]
    item: Part | None


def find_other_voices(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each person to whom an item lays what another says, and where the article has that one."""
    source, stock = beside.source, beside.stock
    language = source.language.code
    speech = speech_words(language)
    if speech is None:
        return
    known = stock.mentions(beside.words, beside.names)
    for item in passage_sentences(beside.passage.text, language):
        held = holder_of(item, language) or viewer_of(item, speech)
        if not held or is_question(item):
            continue
        span = item.span_of(held)
        names = [name for name in known if _is_person(name) and span.covers(name.span)]
        rest = (name for name in known if not span.covers(name.span))
        others = frozenset(base for name in rest for word in name.words for base in stock.bases(word))
        claim = _Claim(names, span, _content(item, held, speech), others, item)
        found = _other_voice(claim, source, stock)
        if found is not None:
            yield _named(claim), found


def find_other_claimant(beside: Beside, claim: str) -> Iterator[tuple[Told, Span]]:
    """Yield who is said to make a claim, where another person makes it in the article's sentence of it."""
    source, stock = beside.source, beside.stock
    language = source.language.code
    speech = speech_words(language)
    if speech is None:
        return
    names = [n for n in stock.mentions(beside.words, beside.names) if _is_person(n)]
    told = [stem for item in passage_sentences(claim, language) for stem in _content(item, range(0), speech)]
    made = _Claim(names, Span(0, len(beside.passage.text)), told, frozenset(), None)
    found = _other_voice(made, source, stock)
    if found is not None:
        yield _named(made), found


def _named(claim: _Claim) -> Told:
    name = claim.names[0]
    return Told(claim.span, name.kind, name.words, (), "", name.first, name.last, is_sure=False)


def _is_person(name: Told) -> bool:
    """Tell whether a name is a person's, or may be: two words in a row that no table has."""
    return bool(name.words) and (name.kind == "person" or (name.kind == "name" and len(name.words) > 1))


def _responds(item: Part, part: Part, speech: SpeechWords) -> bool:
    """Tell whether an item answers what another has said, and the article's sentence does not: "rejects"."""
    if any(cue.kind in _TURNING for cue in item.cues):
        return not any(cue.kind in _TURNING for cue in part.cues)
    own = {form for form in item.forms if form.startswith(speech.answered)}
    return bool(own) and roots_of(own).isdisjoint(roots_of(part.forms))


def _content(item: Part, held: range, speech: SpeechWords) -> list[str]:
    """Return the stems of what is said, without the verb that tells that it is."""
    forms = item.reading.words.forms
    verbs = (speech.saying, speech.holding, speech.held, speech.participles)
    return [
        stem
        for stem, places in item.places.items()
        if any(n not in held and not any(forms[n] in known for known in verbs) for n in places)
    ]


def _other_voice(claim: _Claim, source: Source, stock: Stock) -> Span | None:
    """Return where the article's sentence of a claim has who says it, `None` where that may be the same."""
    if not claim.names or len(claim.told) < _FEWEST:
        return None
    own = frozenset(base for name in claim.names for word in name.words for base in stock.bases(word))
    if own.isdisjoint(stock.mentions_by_word):
        return None
    shares = _shares(claim.told, source)
    if not shares:
        return None
    best = max(shares, key=lambda n: (shares[n], -n))
    if not _is_told(claim, best, shares[best], source) or not _is_said(best, source, stock):
        return None
    voices = _voices(best, source, stock)
    speech = speech_words(source.language.code)
    part = sentence_part(best, source)
    if speech is None or (claim.item is not None and _responds(claim.item, part, speech)):
        return None
    if not voices or not _bases(best, source, stock).isdisjoint(own | claim.others):
        return None
    if _is_called(best, own, source, stock) or _answers(best, own, shares[best] * len(claim.told), stock):
        return None
    theirs = (n for n in shares if n != best and not own.isdisjoint(_bases(n, source, stock)))
    if any(shares[n] > _APART * shares[best] for n in theirs):
        return None
    return voices[0].span


def _is_told(claim: _Claim, number: int, share: float, source: Source) -> bool:
    """Tell whether a sentence has enough of a claim: of a short one also a word that few others have."""
    hits = round(share * len(claim.told))
    if share >= (_TOLD if hits >= _ENOUGH else _TOLD_SHORT):
        return True
    have = sentence_part(number, source).places
    rare = sum(stem in have and len(source.sentences_with.get(stem, ())) <= _FEW for stem in claim.told)
    return share >= _TOLD_LEAST and rare >= _FEWEST


def _shares(stems: Sequence[str], source: Source) -> dict[int, float]:
    """Return which share of some stems each sentence of the article that has one accounts for."""
    numbers = {n for stem in stems for n in source.sentences_with.get(stem, ())[:_MOST_WITH]}
    found: dict[int, float] = {}
    for number in sorted(numbers):
        have = frozenset(sentence_part(number, source).places)
        roots = source.text_words.roots_of(have)
        told = sum(source.text_words.is_accounted(stem, have, roots) for stem in stems)
        found[number] = told / len(stems)
    return found


def _is_said(number: int, source: Source, stock: Stock) -> bool:
    """Tell whether a sentence tells that somebody says it."""
    part = sentence_part(number, source)
    if any(cue.kind in _TELLING for cue in part.cues) or _spoken(number, source):
        return True
    held = holder_of(part, source.language.code)
    persons = _persons(number, stock)
    speech = speech_words(source.language.code)
    if speech is not None and any(
        not part.forms.isdisjoint(known) for known in (speech.saying, speech.holding, speech.first_alone)
    ):
        return True
    if held and any(part.span_of(held).covers(name.span) for name in persons):
        return True
    # "Roy: Ja, aber nicht sofort."
    return any(source.text[name.span.end :].startswith(":") for name in persons[:1])


def _spoken(number: int, source: Source) -> list[str]:
    """Return who speaks in the quotations of a sentence, "" of one that nobody is told to say."""
    span = source.sentences[number - 1].span
    return [spoken.attribution.name for spoken in source.quotations if spoken.span.overlaps(span)]


def _persons(number: int, stock: Stock) -> list[Told]:
    return [name for name in stock.bearers_of_sentences.get(number, ()) if _is_person(name)]


def _voices(number: int, source: Source, stock: Stock) -> list[Told]:
    """Return who may speak in a sentence: whom it names, and where it has a pronoun or none the last before."""
    found = _persons(number, stock)
    speech = speech_words(source.language.code)
    pronouns = frozenset(speech.pronouns) if speech is not None else frozenset[str]()
    if found and pronouns.isdisjoint(sentence_part(number, source).forms):
        return found
    before = (_persons(at, stock) for at in range(number - 1, max(number - 1 - _BACK, 0), -1))
    return found + next(filter(None, before), [])


def _bases(number: int, source: Source, stock: Stock) -> frozenset[str]:
    """Return the words of the names of who may speak in a sentence."""
    words = {
        base for voice in _voices(number, source, stock) for word in voice.words for base in stock.bases(word)
    }
    return words | {key for name in _spoken(number, source) for key in map(name_key, name.split())}


def _is_called(number: int, own: frozenset[str], source: Source, stock: Stock) -> bool:
    """Tell whether a sentence calls one of some persons by what they are: "the trainer"."""
    nouns = {title.noun for bearer, title in stock.titles if not own.isdisjoint(bearer.words)}
    forms = sentence_part(number, source).forms
    return any(form.startswith(noun) for noun in nouns for form in forms)


def _answers(number: int, own: frozenset[str], hits: float, stock: Stock) -> bool:
    """Tell whether one of some persons speaks right behind a sentence, and may mean what it tells."""
    behind = (word for name in _persons(number + 1, stock) for word in name.words)
    return hits < _PLENTY and not own.isdisjoint(base for word in behind for base in stock.bases(word))
