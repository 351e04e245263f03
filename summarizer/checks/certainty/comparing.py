"""What two sentences have to be held against each other by, in a language with a pack of compared words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import sentence_part
from summarizer.checks.certainty.fault import WEAK
from summarizer.lang.matters import matters_of
from summarizer.text.roots import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.compared_words import ComparedWords
    from summarizer.lang.text_words import TextWords

__all__ = ["MOST_CUES", "Comparison"]

# No sentence that says something has more; the time of judging a thousand grows with their square.
MOST_CUES = 64
_LONGEST_CLAUSE = 60
# A participle stands within so many words of its auxiliary in French; in German it closes the clause.
_BEHIND_AUXILIARY = 4
_SHORTEST_PARTICIPLE = 4
_LATEST = 8  # letters of a participle that hold its prefix and what stands behind that
# Another sentence that accounts for so much of what the first does may be what the item tells.
_AS_MUCH = 0.85
_FAR_THAN = 7  # words behind a comparative within which "than" stands
_SAME = 0.65
_MOST_WITH = 100  # sentences with a word that are looked at


class _Have(NamedTuple):
    """What a sentence's words are accounted for by."""

    stems: frozenset[str]
    roots: frozenset[str]


class Comparison(NamedTuple):
    """A sentence of a brief, the sentences of the article that bear it out, and the words to compare by.

    Attributes:
        item: The brief's sentence.
        evidence: The article's sentences.
        source: The article.
        words: The language's words of comparison.
        text: How its texts are read.
    """

    item: Part
    evidence: tuple[Part, ...]
    source: Source
    words: ComparedWords
    text: TextWords

    def share(self, stems: Iterable[str], part: Part) -> float:
        """Return which share of `stems` the words of `part` account for; 0 of none."""
        have = _have(part, self.text)
        told = [self.text.is_accounted(stem, have.stems, have.roots) for stem in stems]
        return sum(told) / len(told) if told else 0.0

    def support(self, part: Part) -> float:
        """Return which share of the item's words `part` accounts for."""
        return self.share(self.item.places, part)

    @property
    def whole_support(self) -> float:
        """The share of the item's words that its evidence accounts for, taken together."""
        have = frozenset(stem for part in self.evidence for stem in part.places)
        roots = self.text.roots_of(have)
        told = [self.text.is_accounted(stem, have, roots) for stem in self.item.places]
        return sum(told) / len(told) if told else 0.0

    def share_of_all(self, stems: Sequence[str]) -> float:
        """Return which share of some stems the whole article accounts for."""
        have = frozenset(stem for stem in self.source.reading.words.stems if stem)
        roots = self.text.roots_of(have)
        return sum(self.text.is_accounted(stem, have, roots) for stem in stems) / len(stems)

    def is_added(self, form: str) -> bool:
        """Tell whether no sentence of the evidence has a form of the item."""
        return not any(form in part.forms for part in self.evidence)

    def tells_aside(self, governed: Sequence[str], part: Part) -> bool:
        """Tell whether the item may tell what stands beside the governed words of `part`, and not these.

        "The firm does not close the plant but sells it": told as "the firm sells the plant" it lacks a word
        of what is negated, and has one of what stands beside that.
        """
        if self.share(governed, self.item) == 1:
            return False
        known = frozenset(governed)
        roots = self.text.roots_of(known)
        beside = [stem for stem in part.places if not self.text.is_accounted(stem, known, roots)]
        return self.share(beside, self.item) > 0

    def nots(self, part: Part) -> list[Cue]:
        """Return the cues that negate: those of a negating word, whatever else they do."""
        negating = self.words.negating
        forms = part.reading.words.forms
        return [
            cue
            for cue in part.cues[:MOST_CUES]
            if cue.kind == "negated" or any(forms[n] in negating for n in part.words_in(cue.span))
        ]

    def excludes(self, part: Part) -> bool:
        """Tell whether a sentence rules something out, or says that it does not."""
        return any(
            matter[0].find(part.reading.words, part.first, part.last)
            for matter in matters_of(self.words.excluding, part.forms)
        )

    def is_left_open(self, cue: Cue, part: Part) -> bool:
        """Tell whether a not stands in the clause of a verb of ruling out: "n'exclut pas", "nicht aus"."""
        words = part.reading.words
        clause = words.clauses[part.words_in(cue.span).start]
        return any(
            words.clauses[places[0]] == clause
            for matter in matters_of(self.words.excluding, part.forms)
            for places in matter[0].find(words, part.first, part.last)
        )

    def not_numbers(self, part: Part) -> list[int]:
        """Return the numbers of the words that negate, one of each cue."""
        forms = part.reading.words.forms
        found: list[int] = []
        for cue in self.nots(part):
            own = part.words_in(cue.span)
            found.append(next((n for n in own if forms[n] in self.words.negating), own.start))
        return found

    def turns(self, part: Part) -> bool:
        """Tell whether a word of `part` turns the sense round without a not: of the item, one of its own."""
        closings = self._closings(part)
        turned = [f for f in part.forms if f in self.words.turning_forms or f.startswith(self.words.turning)]
        if part is self.item:
            closings = closings.difference(*map(self._closings, self.evidence))
            turned = [
                f for f in turned if self.is_added(f) and not any(self._has(o, f) for o in self.evidence)
            ]
        else:
            # What the item names, too, turns nothing: "the suspension was lifted".
            turned = [f for f in turned if f not in self.item.forms]
        return bool(closings or turned)

    def refusals(self, part: Part) -> list[int]:
        """Return the numbers of the words that refuse or rule out, of a verb apart its first part."""
        words, known = part.reading.words, self.words
        found = [n for n in range(part.first, part.last) if words.forms[n].startswith(known.refusing)]
        return found or [n for n, _ in _apart(part, known.refusals)]

    def is_told(self, form: str) -> bool:
        """Tell whether a sentence of the evidence has a form of the same word."""
        return any(self._has(part, form) for part in self.evidence)

    def compares(self, part: Part) -> bool:
        """Tell whether a sentence compares: "no country has built more than Denmark"."""
        if self.words.comparatives.isdisjoint(part.forms) or self.words.than.isdisjoint(part.forms):
            return False
        forms = part.reading.words.forms
        return any(
            forms[n] in self.words.comparatives
            and not self.words.than.isdisjoint(forms[n + 1 : min(n + _FAR_THAN, part.last)])
            for n in range(part.first, part.last)
        )

    def _closings(self, part: Part) -> frozenset[str]:
        """Return the words that turn a clause of `part` by closing it behind their verb: "lehnt … ab"."""
        forms = part.reading.words.forms
        return frozenset(forms[last] for _, last in _apart(part, self.words.closings))

    def denies(self, part: Part) -> bool:
        """Tell whether a sentence negates, denies or turns its sense in any way."""
        return (
            bool(self.nots(part))
            or self.turns(part)
            or any(cue.kind in {"denied", "disputed"} for cue in part.cues)
        )

    def doubts(self, part: Part, other: Part, *, by_report: bool = True) -> bool:
        """Tell whether `part` has a word of doubt, or a cue of one, that `other` has not.

        Without `by_report` a word of report is none where `other` reports, too: "said that it might" is told
        as "announced that it will".
        """
        is_report = not by_report and any(cue.kind in {"attributed", "disputed"} for cue in other.cues)
        return self._adds(part, other, is_report=is_report)

    def hedges(self, part: Part, other: Part) -> bool:
        """Tell whether `part` has a word of doubt that `other` has not; a word of report is none."""
        return self._adds(part, other, is_report=True)

    def _adds(self, part: Part, other: Part, *, is_report: bool) -> bool:
        kinds = WEAK if is_report else WEAK | {"attributed"}
        theirs = {_key(cue, other) for cue in other.cues}
        if any(cue.kind in kinds and _key(cue, part) not in theirs for cue in part.cues):
            return True
        return any(
            form in self.words.doubting_forms or form.startswith(self.words.doubting)
            for form in part.forms - other.forms - self.words.raising
            if not self._has(other, form)
            if not (is_report and form.startswith(self.words.reporting))
        )

    def _has(self, part: Part, form: str) -> bool:
        """Tell whether `part` has a form of the same word: "absence" of "absent"."""
        stem, root = self.text.stem_of(form), form[:ROOT]
        if not stem:
            return False
        have = _have(part, self.text)
        if self.text.is_accounted(stem, have.stems, have.roots):
            return True
        return len(root) == ROOT and any(root in other for other in part.forms)

    def raises(self, part: Part, other: Part) -> bool:
        """Tell whether `part`, and not `other`, says what will be."""
        return not self.words.raising.isdisjoint(part.forms - other.forms)

    def is_weak(self, part: Part) -> bool:
        """Tell whether a sentence has any cue of doubt."""
        return any(cue.kind in WEAK for cue in part.cues)

    def proofs(self, part: Part) -> list[int]:
        """Return the numbers of the words that call something certain."""
        forms = part.reading.words.forms[part.first : part.last]
        found = [n for n, form in enumerate(forms, part.first) if form.startswith(self.words.proving)]
        for phrase in self.words.proving_phrases.split("|"):
            wanted = phrase.split()
            starts = (n for n, form in enumerate(forms) if form == wanted[0])
            found += [part.first + n for n in starts if forms[n : n + len(wanted)] == wanted]
        return sorted(found)

    def done(self, part: Part) -> list[int]:
        """Return the numbers of the words with which `part` tells what is done: "gebaut" after "hat"."""
        return [n for n in range(part.first, part.last) if self._is_done(part, n)]

    def is_small(self, part: Part, number: int) -> bool:
        """Tell whether a word begins with a small letter: where nouns have capitals, it is none."""
        return part.reading.text[part.reading.words.starts[number]].islower()

    def _is_done(self, part: Part, number: int) -> bool:
        words, text = part.reading.words, part.reading.text
        form = words.forms[number]
        # A noun has a capital, and so has no participle.
        is_short = len(form) < _SHORTEST_PARTICIPLE or not words.stems[number]
        if is_short or not text[words.starts[number]].islower() or form.startswith(self.words.doubting):
            return False
        following = min(number + 1, part.last - 1)
        beside = words.forms[max(number - 1, part.first)], words.forms[following]
        if self._is_participle(form) or not self.words.causatives.isdisjoint(beside):
            near = range(max(part.first, number - _BEHIND_AUXILIARY), number)
            if self.words.of_participles:
                near = range(
                    max(part.first, number - _LONGEST_CLAUSE), min(part.last, number + _LONGEST_CLAUSE)
                )
            clause = words.clauses[number]
            return any(words.clauses[n] == clause and words.forms[n] in self.words.auxiliaries for n in near)
        # Before a noun it is an adjective: "letzte Woche".
        return form.endswith(self.words.told_done) and text[words.starts[following]].islower()

    def _is_participle(self, form: str) -> bool:
        if not form.endswith(self.words.participles):
            return False
        beginnings, inner = self.words.of_participles, self.words.in_participles
        return not beginnings or form.startswith(beginnings) or inner in form[1:_LATEST]

    def elsewhere(self, part: Part, governed: Sequence[str]) -> Iterator[Part]:
        """Yield the other sentences that account for about as much of the item as `part`, and tell the same.

        `governed` are the words of `part` that are told.
        """
        least = _AS_MUCH * self.support(part)
        numbers = {
            n for stem in self.item.places for n in self.source.sentences_with.get(stem, ())[:_MOST_WITH]
        }
        for number in sorted(numbers):
            other = sentence_part(number, self.source)
            if (
                other.first != part.first
                and self.support(other) >= least
                and (self.share(governed, other) >= _SAME)
            ):
                yield other


def _apart(part: Part, verbs: Mapping[str, tuple[str, ...]]) -> list[tuple[int, int]]:
    """Return the two words of each verb whose second closes the clause, by the first ones of a second."""
    if part.forms.isdisjoint(verbs):
        return []
    words = part.reading.words
    found: list[tuple[int, int]] = []
    for n in range(part.first, part.last):
        is_closing = n + 1 == part.last or words.clauses[n + 1] != words.clauses[n]
        if words.forms[n] in verbs and is_closing:
            before = range(n - 1, max(part.first, n - _LONGEST_CLAUSE) - 1, -1)
            first = next((m for m in before if words.forms[m].startswith(verbs[words.forms[n]])), None)
            if first is not None:
                found.append((first, n))
    return found


def _key(cue: Cue, part: Part) -> tuple[str, ...]:
    words = part.words_in(cue.span)
    return cue.kind, *part.reading.words.forms[words.start : words.stop]


def _have(part: Part, text: TextWords) -> _Have:
    """Return what the words of a sentence are accounted for by, worked out once."""
    key = (_have, part.first, part.last)
    known = part.reading.parts.get(key)
    if not isinstance(known, _Have):
        stems = frozenset(part.places)
        known = part.reading.keep(key, _Have(stems, text.roots_of(stems)))
    return known
