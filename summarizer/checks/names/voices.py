"""Who says it, where an item lays to one person what another says in the article's sentence that tells it.

Asked of freely told sentences, and of a brief's claims with who makes them. The sentence is the one that has
most of the item's words, by far more than any with the person whom the item has. A doubt always: a person
may be meant by words that no table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part
from summarizer.checks.names.held import holder_of, stems_held, viewer_of
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
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.speech_words import SpeechWords

__all__ = ["find_other_claimant", "find_other_voices"]

_TELLING: Final[frozenset[CueKind]] = frozenset({"attributed", "alleged", "disputed", "denied"})
_TURNING: Final[frozenset[CueKind]] = frozenset({"denied", "disputed"})
_FEWEST: Final = 2  # words of what is said
_PLENTY: Final = 4  # with so many, who speaks right behind the sentence hardly means what it tells
_ENOUGH: Final = 3  # words of an item that suffice where the sentence has them
_TOLD, _TOLD_SHORT, _TOLD_RARE = 0.4, 0.6, 0.5
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


class _Article(NamedTuple):
    """An article with its names and the words of speech of its language."""

    source: Source
    stock: Stock
    speech: SpeechWords

    def bases(self, names: Sequence[Told]) -> frozenset[str]:
        """Return the words of some names without the endings of what owns."""
        return frozenset(base for name in names for word in name.words for base in self.stock.bases(word))

    def part(self, number: int) -> Part:
        """Return a sentence."""
        return sentence_part(number, self.source)


def find_other_voices(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield each person to whom an item lays what another says, and where the article has that one."""
    article = _article(beside)
    if article is None:
        return
    speech, language = article.speech, beside.source.language.code
    known = beside.stock.mentions(beside.words, beside.names)
    for item in passage_sentences(beside.passage.text, language):
        held = holder_of(item, language) or viewer_of(item, speech)
        if not held or is_question(item):
            continue
        span = item.span_of(held)
        names = [name for name in known if _is_person(name) and span.covers(name.span)]
        names = names or _bearers(beside, span)
        others = article.bases([name for name in known if not span.covers(name.span)])
        yield from _other_voice(_Claim(names, span, stems_held(item, held, speech), others, item), article)


def _bearers(beside: Beside, span: Span) -> list[Told]:
    """Return the one person whom the article calls by an office that is told without a name: "Le préfet"."""
    words = [word for word in beside.words if span.start <= word.start < span.end]
    nouns = [word.key for word in words if beside.stock.tables.office_in(word.key) is not None]
    found = {name.words: name for name, title in beside.stock.titles if nouns and title.noun == nouns[-1]}
    is_alone = bool(nouns) and words[-1].key == nouns[-1] and words[0].key in beside.stock.tables.determiners
    return list(found.values()) if is_alone and len(found) == 1 else []


def find_other_claimant(beside: Beside, claim: str) -> Iterator[tuple[Told, Span]]:
    """Yield who is said to make a claim, where another person makes it in the article's sentence of it."""
    article = _article(beside)
    if article is None:
        return
    names = [n for n in beside.stock.mentions(beside.words, beside.names) if _is_person(n)]
    items = passage_sentences(claim, beside.source.language.code)
    told = [stem for item in items for stem in stems_held(item, range(0), article.speech)]
    span = Span(0, len(beside.passage.text))
    yield from _other_voice(_Claim(names, span, told, frozenset(), None), article)


def _article(beside: Beside) -> _Article | None:
    """Return the article of a text, `None` where its language has no words for who answers whom."""
    speech = speech_words(beside.source.language.code)
    return _Article(beside.source, beside.stock, speech) if speech is not None and speech.answered else None


def _is_person(name: Told) -> bool:
    """Tell whether a name is a person's, or may be: two words in a row that no table has."""
    return bool(name.words) and (name.kind == "person" or (name.kind == "name" and len(name.words) > 1))


def _other_voice(claim: _Claim, article: _Article) -> Iterator[tuple[Told, Span]]:
    """Yield who is said to say it, where the article's sentence of it has another; else nobody."""
    own = article.bases(claim.names)
    is_known = not own.isdisjoint(article.stock.mentions_by_word)
    shares = _shares(claim.told, article) if is_known else {}
    if not shares:
        return
    best = max(shares, key=lambda n: (shares[n], -n))
    hits = round(shares[best] * len(claim.told))
    if not _is_told(claim, best, shares[best], article) or not _is_said(best, article):
        return
    if claim.item is not None and _responds(claim.item, article.part(best), article.speech):
        return
    voices = _voices(best, article)
    if not voices or _may_be(claim, own, best, article) or (hits < _PLENTY and _answers(best, own, article)):
        return
    theirs = (n for n in shares if n != best and not own.isdisjoint(_speaking(n, article)))
    if all(shares[n] <= _APART * shares[best] for n in theirs):
        name = claim.names[0]
        told = Told(claim.span, name.kind, name.words, (), "", name.first, name.last, is_sure=False)
        yield told, voices[0].span


def _shares(stems: Sequence[str], article: _Article) -> dict[int, float]:
    """Return which share of some stems each sentence of the article that has one accounts for."""
    source = article.source
    numbers = {n for stem in stems for n in source.sentences_with.get(stem, ())[:_MOST_WITH]}
    found: dict[int, float] = {}
    for number in sorted(numbers):
        have = frozenset(article.part(number).places)
        roots = source.text_words.roots_of(have)
        told = sum(source.text_words.is_accounted(stem, have, roots) for stem in stems)
        found[number] = told / len(stems)
    return found


def _is_told(claim: _Claim, number: int, share: float, article: _Article) -> bool:
    """Tell whether a sentence has enough of a claim: of a short one words that few others have."""
    hits = round(share * len(claim.told))
    if hits >= _FEWEST and share >= (_TOLD if hits >= _ENOUGH else _TOLD_SHORT):
        return True
    have, known = article.part(number).places, article.source.sentences_with
    rare = sum(stem in have and len(known.get(stem, ())) <= _FEW for stem in claim.told)
    if share >= _TOLD_RARE and rare >= _FEWEST:
        return True
    # "Announces a referendum": one word that no other sentence has, and the verb.
    is_alone = any(stem in have and len(known.get(stem, ())) == 1 for stem in claim.told)
    return is_alone and share >= _TOLD_RARE and _has_verb(claim, number, article)


def _has_verb(claim: _Claim, number: int, article: _Article) -> bool:
    """Tell whether a sentence has the verb by which the item tells that somebody says it."""
    speech = article.speech
    verbs = speech.saying | speech.holding | speech.held | speech.participles | speech.separable.keys()
    ours = claim.item.forms & verbs if claim.item is not None else frozenset[str]()
    return not roots_of(ours).isdisjoint(roots_of(article.part(number).forms))


def _is_said(number: int, article: _Article) -> bool:
    """Tell whether a sentence tells that somebody says it."""
    part, speech = article.part(number), article.speech
    if any(cue.kind in _TELLING for cue in part.cues) or _spoken(number, article):
        return True
    telling = (speech.saying, speech.holding, speech.first_alone)
    if any(not part.forms.isdisjoint(known) for known in telling):
        return True
    # Who speaks in an interview stands before a colon.
    text = article.source.text
    return any(text[name.span.end :].startswith(":") for name in _persons(number, article)[:1])


def _spoken(number: int, article: _Article) -> list[str]:
    """Return who speaks in the quotations of a sentence, "" of one that nobody is told to say."""
    span = article.source.sentences[number - 1].span
    return [said.attribution.name for said in article.source.quotations if said.span.overlaps(span)]


def _persons(number: int, article: _Article) -> list[Told]:
    return [name for name in article.stock.bearers_of_sentences.get(number, ()) if _is_person(name)]


def _voices(number: int, article: _Article) -> list[Told]:
    """Return who may speak in a sentence: whom it names, and with a pronoun or no name the last before."""
    found = _persons(number, article)
    if found and article.speech.pronouns.keys().isdisjoint(article.part(number).forms):
        return found
    before = (_persons(at, article) for at in range(number - 1, max(number - 1 - _BACK, 0), -1))
    return found + next(filter(None, before), [])


def _speaking(number: int, article: _Article) -> frozenset[str]:
    """Return the words of the names of who may speak in a sentence."""
    spoken = (name_key(word) for name in _spoken(number, article) for word in name.split())
    return article.bases(_voices(number, article)).union(spoken)


def _responds(item: Part, part: Part, speech: SpeechWords) -> bool:
    """Tell whether an item answers what another has said, and the article's sentence does not: "rejects"."""
    if any(cue.kind in _TURNING for cue in item.cues):
        return not any(cue.kind in _TURNING for cue in part.cues)
    own = {form for form in item.forms if form.startswith(speech.answered)}
    return bool(own) and roots_of(own).isdisjoint(roots_of(part.forms))


def _may_be(claim: _Claim, own: frozenset[str], number: int, article: _Article) -> bool:
    """Tell whether a sentence may have the claimed person speak, or has a person whom the item names, too."""
    if not _speaking(number, article).isdisjoint(own | claim.others):
        return True
    # It may call the person by what they are: "the trainer".
    nouns = {title.noun for bearer, title in article.stock.titles if not own.isdisjoint(bearer.words)}
    return any(form.startswith(noun) for noun in nouns for form in article.part(number).forms)


def _answers(number: int, own: frozenset[str], article: _Article) -> bool:
    """Tell whether one of some persons speaks right behind a sentence, and may mean what it tells."""
    return not own.isdisjoint(article.bases(_persons(number + 1, article)))
