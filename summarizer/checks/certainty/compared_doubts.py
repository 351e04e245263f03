"""Does an item tell flat what the article has only in doubt, or ahead? In a language with compared words.

What a cue governs is often long, and a writer tells little of it: "investors above all are likely to gain" as
"it is investors who gain". So the item's words are looked at, not the cue's: those that the article has
nowhere but in doubt may not be told flat. A doubt always: the item may doubt in words that no table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_carried, is_question, sentence_part
from summarizer.checks.certainty.compared_open import is_done_near
from summarizer.checks.certainty.compared_reach import is_joined
from summarizer.checks.certainty.comparing import MOST_CUES
from summarizer.checks.certainty.fault import MESSAGES, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.certainty.comparing import Comparison
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_only_doubted", "find_word_doubted"]

_DOUBTED: frozenset[CueKind] = frozenset({"hedged", "alleged", "disputed", "conditional"})
_AHEAD: frozenset[CueKind] = frozenset({"future"})
_LEAST, _LEAST_AROUND = 0.5, 0.6
_FLAT = 0.75
_HALF = 0.5
_FEWEST = 2
_MOST_WITH = 40  # sentences with a word that are looked at
_FEWEST_LETTERS = 5
_MOST_DOUBTS = 2


def find_only_doubted(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat what the sentence that it tells has in doubt, as no other."""
    item, source = pair.item, pair.source
    if pair.is_weak(item) or pair.denies(item) or pair.compares(item):
        return
    if sum(not stem.isdecimal() for stem in item.places) < _FEWEST:
        return
    numbers = sorted({n for stem in item.places for n in source.sentences_with.get(stem, ())[:_MOST_WITH]})
    parts = [(pair.support(part := sentence_part(n, source)), -n, part) for n in numbers]
    if not parts:
        return
    # "They are to be taken off": of two sentences alike the one with what is done is told.
    verbs = {item.reading.words.stems[n] for n in pair.done(item)}
    nearness, number, best = max(parts, key=lambda one: (one[0], not verbs.isdisjoint(one[2].places), one[1]))
    cue = _leaving_open(pair, best) if nearness >= _LEAST and not pair.doubts(item, best) else None
    if cue is None:
        return
    told = _told_under(cue, pair, best)
    if any(
        other >= _FLAT * nearness
        and pair.share(told, part) >= _HALF
        and not pair.is_weak(part)
        and n != number
        and (verbs.isdisjoint(best.places) or not verbs.isdisjoint(part.places))
        for other, n, part in parts
    ):
        return
    if any(is_done_near(item.reading.words.stems[n], pair, best) for n in pair.done(item)):
        return
    text = cue.span.of(best.reading.text)
    message = MESSAGES["hedged" if cue.kind == "future" else cue.kind].format(cue=text)
    yield Fault("certainty.overstated", cue.span, message, rule="hedge-lost-freely")


def _leaving_open(pair: Comparison, best: Part) -> Cue | None:
    """Return the first cue of a sentence under which all stands that the item has of it, `None` for none."""
    kinds = _DOUBTED | _AHEAD
    cue = next((c for c in best.cues[:MOST_CUES] if c.kind in kinds and _is_only(c, pair, best, kinds)), None)
    # "Prüft", told as "wird geprüft".
    if cue is not None and cue.kind == "future" and not _is_done(pair):
        thinking = [stem for n in best.words_in(cue.span) if (stem := best.reading.words.stems[n])]
        return None if pair.share(thinking, pair.item) > 0 else cue
    return cue


def _told_under(cue: Cue, pair: Comparison, best: Part) -> list[str]:
    """Return the stems of the item that a sentence has under a cue."""
    scope = _scope_of(cue, pair, best)
    return [stem for stem in pair.item.places if any(n in scope for n in best.places.get(stem, ()))]


def _scope_of(cue: Cue, pair: Comparison, best: Part) -> range:
    """Return the numbers of the words that a cue governs: of a second verb those behind it."""
    scope = best.words_in(cue.scope)
    own = best.words_in(cue.span)
    return range(max(scope.start, own.start), scope.stop) if is_joined(cue, pair, best) else scope


def _is_done(pair: Comparison) -> bool:
    """Tell whether the item tells what is done, or has been so since."""
    return bool(pair.done(pair.item)) or not pair.words.since.isdisjoint(pair.item.forms)


def _is_only(cue: Cue, pair: Comparison, best: Part, kinds: frozenset[CueKind]) -> bool:
    """Tell whether half of what the item has of a sentence stands under `cue`, and nowhere flat."""
    own, scope = best.words_in(cue.span), _scope_of(cue, pair, best)
    if not _leaves_open(cue, pair, best):
        return False
    told = [stem for stem in pair.item.places if any(n not in own for n in best.places.get(stem, ()))]
    under = [stem for stem in told if any(n in scope for n in best.places[stem])]
    only = [stem for stem in under if _is_never_flat(stem, pair, kinds)]
    if not only or len(only) < _HALF * len(told):
        return False
    forms, stems = best.reading.words.forms, pair.item.reading.words.stems
    is_thought = not pair.words.proposing.isdisjoint(forms[own.start : own.stop])
    is_since = not pair.words.since.isdisjoint(pair.item.forms)
    done = {stems[n] for n in pair.done(pair.item)}
    if not done.isdisjoint(best.reading.words.stems[n] for n in pair.done(best)):
        return False
    # "Will raise the wage by a draft of X" is no "X has drafted it".
    return cue.kind != "future" or is_thought or is_since or not done.isdisjoint(only)


def _leaves_open(cue: Cue, pair: Comparison, best: Part) -> bool:
    """Tell whether a cue leaves open what it governs: of a condition and a dispute, not each does."""
    words = best.reading.words
    own, scope = best.words_in(cue.span), best.words_in(cue.scope)
    if cue.kind == "conditional":
        is_asked = not pair.words.questions.isdisjoint(words.forms[own.start : own.stop])
        return is_asked and any(form.startswith(pair.words.asking) for form in best.forms)
    if cue.kind == "disputed":
        return not cue.scope.covers(cue.span) and scope.start >= own.stop
    # "The minister, who did not comment the charges, resigns": what follows is not charged.
    is_apart = bool(scope) and words.clauses[scope.start] != words.clauses[own.start]
    return cue.kind != "alleged" or len(own) > 1 or not is_apart or scope.start < own.start


def _is_never_flat(stem: str, pair: Comparison, kinds: frozenset[CueKind]) -> bool:
    """Tell whether each word of the article with a stem stands under a cue of some kinds."""
    source = pair.source
    for number in source.sentences_with.get(stem, ())[:_MOST_WITH]:
        part = sentence_part(number, source)
        starts = part.reading.words.starts
        if not all(is_carried(starts[n], part.cues, kinds) for n in part.places.get(stem, ())):
            return False
    return True


def find_word_doubted(pair: Comparison) -> Iterator[Fault]:
    """Yield a doubt where the item tells flat a word that the article has in doubt alone.

    "Speed was the cause of the pile-up": what happened stands in other sentences, so the whole article counts
    for the rest.
    """
    item, source = pair.item, pair.source
    if pair.is_weak(item) or pair.compares(item) or is_question(item):
        return
    for stem, places in item.places.items():
        numbers = source.sentences_with.get(stem, ())
        if len(stem) < _FEWEST_LETTERS or stem.isdecimal() or not 0 < len(numbers) <= _MOST_DOUBTS:
            continue
        is_name = any(not pair.is_small(item, n) and n > item.first for n in places)
        if is_name and not pair.words.has_capital_nouns:
            continue
        parts = [sentence_part(number, source) for number in numbers]
        cues = [cue for part in parts if (cue := _doubt_of(stem, pair, part)) is not None]
        rest = [other for other in item.places if other != stem]
        if len(cues) < len(parts) or len(rest) < _FEWEST or any(pair.doubts(item, part) for part in parts):
            continue
        if cues[0].kind != "conditional" and pair.denies(item):
            continue
        clause = _clause_of(item, places[0])
        if _is_told_by_another(pair, numbers, clause):
            continue
        if pair.share_of_all(rest) >= _HALF and not _is_told_by_another(pair, numbers, list(item.places)):
            text = cues[0].span.of(parts[0].reading.text)
            message = MESSAGES[cues[0].kind].format(cue=text)
            yield Fault("certainty.overstated", cues[0].span, message, rule="hedge-lost-freely")
            return


def _clause_of(item: Part, number: int) -> list[str]:
    """Return the stems of the clause of a word of the item, none of a short one."""
    clauses, stems = item.reading.words.clauses, item.reading.words.stems
    found = [stems[n] for n in range(item.first, item.last) if clauses[n] == clauses[number] and stems[n]]
    return found if len(found) >= _FEWEST_LETTERS else []


def _is_told_by_another(pair: Comparison, numbers: Sequence[int], stems: Sequence[str]) -> bool:
    """Tell whether half of some stems of the item stand in a sentence of the article that is none of some."""
    source = pair.source
    near = {n for stem in pair.item.places for n in source.sentences_with.get(stem, ())[:_MOST_WITH]}
    parts = (sentence_part(n, source) for n in sorted(near.difference(numbers)))
    return any(pair.share(stems, part) >= _HALF for part in parts)


def _doubt_of(stem: str, pair: Comparison, part: Part) -> Cue | None:
    """Return the cue that leaves open every word of `part` with a stem, `None` for none."""
    for cue in part.cues[:MOST_CUES]:
        if cue.kind not in _DOUBTED or not _leaves_open(cue, pair, part):
            continue
        own, scope = part.words_in(cue.span), _scope_of(cue, pair, part)
        if all(n not in own and n in scope for n in part.places[stem]):
            return cue
    return None
