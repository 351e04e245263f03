"""Who holds it, where an item lays to one what the article's sentence lays to another: "the BSH reckons".

Of sources told by name `sources` knows more; here who holds a thing may be any noun: "the insurers". A doubt
always: the article may call the one by another word.
"""

from __future__ import annotations

import heapq
from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.analysis.names.told import Told
from summarizer.checks.certainty.assertion import is_question, passage_sentences, sentence_part
from summarizer.checks.names.held import holder_of, stems_held
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.names.swapped import Beside
    from summarizer.lang.certainty_words import CueKind
    from summarizer.lang.speech_words import SpeechWords
    from summarizer.text.spans import Span

__all__ = ["find_other_holders"]

_DENYING: Final[frozenset[CueKind]] = frozenset({"denied", "disputed", "not_announced"})
_FEWEST: Final = 3
_CANDIDATES: Final = 4  # sentences with most of an item's words that are looked at
_FEWEST_TOLD: Final = 2
_TOLD: Final = 0.6
_BEFORE: Final = 2  # sentences before one that may tell whom its words mean
_MOST_WITH: Final = 40  # sentences with a word that are looked at


def find_other_holders(beside: Beside) -> Iterator[tuple[Told, Span]]:
    """Yield who holds a sentence of the item, where the article has another in the sentence that tells it."""
    source = beside.source
    language = source.language.code
    speech = speech_words(language)
    if speech is None:
        return
    for item in passage_sentences(beside.passage.text, language):
        held = holder_of(item, language)
        content = stems_held(item, held, speech)
        # Who is anybody is nobody else: "the company", "a study".
        is_nobody = not _is_told(item, held, speech) or _is_generic(item, held, speech)
        if is_nobody or is_question(item) or _denies(item, held) or len(content) < _FEWEST:
            continue
        best = _best(content, source)
        theirs = holder_of(best, language) if best is not None else range(0)
        keys = _telling(item, held, speech)
        # "Sagte er im Lokal": whom a pronoun means stands in no word of it.
        if best is not None and theirs and best.reading.words.forms[theirs.start] in speech.pronouns:
            continue
        if best is None or not _is_told(best, theirs, speech) or not _keys_known(keys, source):
            continue
        is_named = any(stem in item.places for stem in _keys(best, theirs))
        is_named = is_named or _is_led(item, held, best, theirs, speech)
        if not is_named and not _is_near(keys, best, theirs, source, speech):
            told = Told(item.span_of(held), "name", tuple(keys), (), "", 0, 1, is_sure=False)
            yield told, best.span_of(theirs)


def _denies(item: Part, held: range) -> bool:
    """Tell whether who holds a thing denies or refuses it: another may have said it."""
    verb = item.reading.words.starts[min(held.stop, item.last - 1)]
    return any(
        cue.kind in _DENYING or (cue.kind == "negated" and cue.span.start <= verb < cue.span.end)
        for cue in item.cues
    )


def _keys(part: Part, numbers: range) -> list[str]:
    """Return the stems of who holds a thing."""
    stems = part.reading.words.stems
    return [stems[n] for n in numbers if stems[n]]


def _telling(part: Part, numbers: range, speech: SpeechWords) -> list[str]:
    """Return those of the stems that tell who it is: of "a spokesman of the court" the last."""
    forms, stems = part.reading.words.forms, part.reading.words.stems
    told = [n for n in numbers if stems[n]]
    kept = [n for n in told if not (forms[n].endswith(speech.spokes) or forms[n].startswith(speech.generic))]
    return [stems[n] for n in kept or told]


def _keys_known(keys: Sequence[str], source: Source) -> bool:
    return bool(keys) and all(stem in source.sentences_with for stem in keys)


def _is_told(part: Part, numbers: range, speech: SpeechWords) -> bool:
    """Tell whether the words of who holds a thing name somebody, and no paper."""
    forms, stems = part.reading.words.forms, part.reading.words.stems
    told = [forms[n] for n in numbers if stems[n]]
    return bool(told) and not any(form.startswith(speech.papers) for form in told)


def _is_generic(part: Part, numbers: range, speech: SpeechWords) -> bool:
    """Tell whether the words of who holds a thing may mean anybody: "the company"."""
    forms, stems = part.reading.words.forms, part.reading.words.stems
    return all(forms[n].startswith(speech.generic) for n in numbers if stems[n])


def _best(content: Sequence[str], source: Source) -> Part | None:
    """Return the sentence of the article that has most of some words, `None` where none has enough."""
    counts = Counter(n for stem in content for n in source.sentences_with.get(stem, ())[:_MOST_WITH])
    few = heapq.nsmallest(_CANDIDATES, counts.items(), key=lambda one: (-one[1], one[0]))
    shares = [(_share(content, sentence_part(n, source), source), -n) for n, _ in few]
    share, number = max(shares, default=(0.0, 0))
    return sentence_part(-number, source) if share >= max(_TOLD, _FEWEST_TOLD / len(content)) else None


def _share(stems: Sequence[str], part: Part, source: Source) -> float:
    have = frozenset(part.places)
    roots = source.text_words.roots_of(have)
    return sum(source.text_words.is_accounted(stem, have, roots) for stem in stems) / len(stems)


def _is_led(item: Part, held: range, best: Part, theirs: range, speech: SpeechWords) -> bool:
    """Tell whether the article's holder speaks for the item's body by office: the mayor for the town."""
    kinds = {speech.kind_of_body(item.reading.words.forms[n]) for n in held} & speech.heads.keys()
    forms = best.reading.words.forms
    return any(head in forms[n] for kind in kinds for head in speech.heads[kind] for n in theirs)


def _is_near(keys: Sequence[str], best: Part, theirs: range, source: Source, speech: SpeechWords) -> bool:
    """Tell whether the article may have who holds the thing near the sentence that tells it.

    Near is also each sentence with a name of whom that sentence has: "Özkan" of "Betriebsratschef Özkan".
    """
    number = source.numbers_of(best.span_of([best.first]))[0]
    is_owned = best.reading.words.forms[theirs.start] in speech.possessives
    before = _BEFORE if is_owned or _is_generic(best, theirs, speech) else 0
    near = set(range(max(number - before, 1), number + 1))
    text = best.reading.text
    for n in theirs:
        stem = best.reading.words.stems[n]
        if stem and text[best.reading.words.starts[n]].isupper():
            near.update(source.sentences_with.get(stem, ())[:_MOST_WITH])
    have = frozenset(stem for n in near for stem in sentence_part(n, source).places)
    roots = source.text_words.roots_of(have)
    return any(source.text_words.is_accounted(stem, have, roots) for stem in keys)
