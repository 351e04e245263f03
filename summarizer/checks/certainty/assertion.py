"""Does a sentence assert what a cue of its evidence governs, and does it say so as cautiously?"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache, wraps
from itertools import islice, product
from typing import TYPE_CHECKING, NamedTuple, TypeVar, overload

from summarizer.analysis.certainty.reading import read_text
from summarizer.lang.en.checks.certainty.assertion import (
    DOUBT,
    DOUBTS,
    NOT_ENDING,
    REPORTS,
    STATE,
    SURE,
)
from summarizer.lang.en.checks.certainty.fault import CLAUSAL
from summarizer.text.remembered import per_word
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.certainty.reading import Reading
    from summarizer.analysis.source import Source
    from summarizer.lang.certainty_words import CueKind

    # All of a part but its reading.
    _Part = tuple[int, int, tuple[Cue, ...], Mapping[str, Sequence[int]], frozenset[str]]

T = TypeVar("T")

__all__ = [
    "Part",
    "find_head",
    "forget_passages",
    "has_doubt",
    "has_not",
    "is_carried",
    "is_doubting",
    "is_question",
    "once_per_part",
    "pair_cues",
    "part_of",
    "passage_sentences",
    "read_passage",
    "sentence_part",
    "sentences_of",
    "share",
    "shared",
    "text_of",
]

# Characters of a text of which all sentences are held at once.
_LONGEST_HELD = 20_000
# Words of a sentence of which the places are kept in lists.
_LONGEST_SENTENCE = 1000
# Of what a cue governs the first few content words decide.
_GOVERNED = 6
_FEWEST_HITS = 3
_MOST = 0.6
_NEIGHBOURS = 4
_MOST_PAIRS = 4096  # of cues of the same words
# Words of doubt that stand beside other words may still govern the same.
_LOOSE: frozenset[CueKind] = frozenset({"hedged", "conditional"})
_FEWEST_GOVERNED = 2
_NOT_ENDED = f"{NOT_ENDING} "
# Verbs with a content of their own: "charged with theft" is the article's "charged with taking drives".
_OWN_WORDS = frozenset({"alleged", "denied", "disputed"})


class Part(NamedTuple):
    """A sentence of a reading.

    Attributes:
        reading: The text it belongs to.
        first: The number of its first word.
        last: The number after its last word's.
        cues: Its cues, in order.
        places: For each stem, the numbers of the words that have it.
        forms: Its words, in lower case.
    """

    reading: Reading
    first: int
    last: int
    cues: tuple[Cue, ...]
    places: Mapping[str, Sequence[int]]
    forms: frozenset[str]

    def words_in(self, span: Span) -> range:
        """Return the numbers of the words of this sentence that lie in `span`."""
        starts = self.reading.words.starts
        first = bisect_left(starts, span.start, self.first, self.last)
        return range(first, bisect_left(starts, span.end, first, self.last))

    def span_of(self, numbers: Sequence[int]) -> Span:
        """Return where the words of these numbers, in a row, stand in the text."""
        return Span(self.reading.words.starts[numbers[0]], self.reading.words.ends[numbers[-1]])

    def stems_in(self, span: Span) -> list[tuple[int, str]]:
        """Return the content words of `span`, each as its number and stem."""
        stems = self.reading.words.stems
        return [(n, stems[n]) for n in self.words_in(span) if stems[n]]

    def stems_among(self, stems: Iterable[str], span: Span) -> Iterator[str]:
        """Yield those of `stems` that words of `span` have: looked up, as a span may be long."""
        numbers = self.words_in(span)
        for stem in stems:
            places = self.places.get(stem, ())
            if bisect_left(places, numbers.start) < bisect_left(places, numbers.stop):
                yield stem


def once_per_part(make: Callable[[Part], T]) -> Callable[[Part], T]:
    """Return `make` so that it works out each part once: a sentence of the article is asked about often."""

    @wraps(make)
    def known(part: Part) -> T:
        key = (make, part.first, part.last)
        found: T | None = part.reading.parts.get(key)
        return part.reading.keep(key, make(part)) if found is None else found

    return known


# A brief's fields are read by one check after another; a brief has few.
_read_known = lru_cache(maxsize=64)(read_text)


def read_passage(text: str, language: str = "en") -> Reading:
    """Return a field of a brief as it is read in a language."""
    return _read_known(text, language)


def passage_sentences(text: str, language: str = "en") -> Sequence[Part]:
    """Return the sentences of a field of a brief, in order."""
    return _sentences_known(text, language)


@lru_cache(maxsize=64)
def _sentences_known(text: str, language: str) -> Sequence[Part]:
    reading = read_passage(text, language)
    return _Parts(reading) if len(text) > _LONGEST_HELD else tuple(sentences_of(reading))


class _Parts(Sequence[Part]):
    """The sentences of a long text, each worked out when it is asked for: together they take much room."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._ends = array("i", [end for _, end in _bounds_of(reading)])

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> Part: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Part]: ...

    def __getitem__(self, index: int | slice) -> Part | Sequence[Part]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        start = self._ends[number - 1] if number else self._reading.words.starts[0]
        return part_of(self._reading, start, self._ends[number])


def forget_passages() -> None:
    """Forget the fields that were read."""
    _read_known.cache_clear()
    _sentences_known.cache_clear()


def part_of(reading: Reading, start: int, end: int) -> Part:
    """Return the words of `reading` from offset `start` to before `end` as one sentence."""
    # A part has its reading; were it kept in there itself, only the collector could free the two again, and
    # that takes a third of a check's time.
    known: _Part | None = reading.parts.get((start, end))
    if known is None:
        known = reading.keep((start, end), _read_part(reading, start, end))
    return Part(reading, *known)


def _read_part(reading: Reading, start: int, end: int) -> _Part:
    words = reading.words
    first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
    low = bisect_left(reading.cues, start, key=_cue_start)
    high = bisect_right(reading.cues, end - 1, lo=low, key=_cue_start)
    places: dict[str, list[int]] = {}
    for number, stem in enumerate(words.stems[first:last], first):
        if stem:
            places.setdefault(stem, []).append(number)
    is_long = last - first > _LONGEST_SENTENCE
    kept = {stem: array("i", numbers) for stem, numbers in places.items()} if is_long else places
    return first, last, reading.cues[low:high], kept, frozenset(words.forms[first:last])


def sentence_part(number: int, source: Source) -> Part:
    """Return sentence `number` of the article."""
    span = source.sentences[number - 1].span
    return part_of(source.reading, span.start, span.end)


def sentences_of(reading: Reading) -> Iterator[Part]:
    """Yield the sentences of `reading`, in order."""
    return (part_of(reading, *bounds) for bounds in _bounds_of(reading))


def _bounds_of(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield where each sentence begins, and where the next does."""
    words = reading.words
    first = 0
    while first < len(words.starts):
        last = bisect_left(words.sentences, words.sentences[first] + 1, lo=first)
        end = words.starts[last] if last < len(words.starts) else len(reading.text)
        yield words.starts[first], end
        first = last


def is_question(part: Part) -> bool:
    """Tell whether a sentence asks: it asserts and denies nothing."""
    end = part.reading.words.ends[part.last - 1] if part.last > part.first else 0
    return "?" in part.reading.text[end : end + 2]


def text_of(part: Part) -> str:
    """Return the words of a sentence with what stands between them, each white space as one space."""
    words = part.reading.words
    return " ".join(part.reading.text[words.starts[part.first] : words.ends[part.last - 1]].split())


def _cue_start(cue: Cue) -> int:
    return cue.span.start


def find_head(cue: Cue, evidence: Part, item: Part) -> tuple[int, int] | None:
    """Return the words of the evidence and of the item that `cue` bears on, None if the item has no such.

    The item asserts what the cue governs when it has the first content word that the cue governs and, of
    those that follow, half; or, that word put otherwise, most of the rest.
    """
    governed = [
        entry
        for entry in evidence.stems_in(cue.scope)
        if not cue.span.start <= _start(evidence, entry) < cue.span.end
    ]
    if cue.scope.start < cue.span.start:
        governed = [e for e in governed if _start(evidence, e) >= cue.span.end] or governed[::-1]
    governed = governed[:_GOVERNED]
    if not governed:
        return None
    hits = [entry for entry in governed if entry[1] in item.places]
    if governed[0] in hits and 2 * len(hits) >= len(governed):
        number, stem = governed[0]
        return number, _likeliest(number, stem, evidence, item)
    if len(hits) >= _FEWEST_HITS and len(hits) >= _MOST * len(governed):
        number, stem = hits[0]
        return number, _likeliest(number, stem, evidence, item)
    return None


def _start(part: Part, entry: tuple[int, str]) -> int:
    return part.reading.words.starts[entry[0]]


def _likeliest(number: int, stem: str, evidence: Part, item: Part) -> int:
    """Return that word of the item with this stem whose neighbours are most like those of word `number`."""
    places = item.places[stem]
    if len(places) == 1:
        return places[0]
    around = evidence.reading.words.forms
    near = set(around[max(number - _NEIGHBOURS, 0) : number + _NEIGHBOURS + 1])
    forms = item.reading.words.forms
    return max(
        places,
        key=lambda n: (
            sum(form in near for form in forms[max(n - _NEIGHBOURS, 0) : n + _NEIGHBOURS + 1]),
            -n,
        ),
    )


def pair_cues(evidence: Part, item: Part) -> dict[Cue, Cue]:
    """Return which cue of the item is which of the evidence: the same words, with the likest neighbours."""
    if not evidence.cues or not item.cues:
        return {}
    paired: dict[Cue, Cue] = {}
    taken: set[Cue] = set()
    rated = [
        (_likeness(cue, evidence, other, item), -i, -j, cue, other)
        for (i, cue), (j, other) in _same_cues(evidence, item)
    ]
    for likeness, *_, cue, other in sorted(rated, key=lambda row: row[:3], reverse=True):
        is_alike = likeness or cue.kind in _OWN_WORDS or _is_of_the_same(cue, evidence, other, item)
        if is_alike and cue not in paired and other not in taken:
            paired[cue] = other
            taken.add(other)
    return paired


def _is_of_the_same(cue: Cue, evidence: Part, other: Cue, item: Part) -> bool:
    """Tell whether two words of doubt govern the same: "could see banks fail", "could fail"."""
    if cue.kind not in _LOOSE:
        return False
    theirs = {stem for _, stem in item.stems_in(other.scope)}
    return sum(stem in theirs for _, stem in evidence.stems_in(cue.scope)) >= _FEWEST_GOVERNED


def _same_cues(evidence: Part, item: Part) -> Iterator[tuple[tuple[int, Cue], tuple[int, Cue]]]:
    """Yield the cues of both, numbered, that are the same words: each two; in their order where many are."""
    theirs = _by_forms(item)
    for key, ours in _by_forms(evidence).items():
        same = theirs.get(key, [])
        is_few = len(ours) * len(same) <= _MOST_PAIRS
        yield from product(ours, same) if is_few else zip(ours, same, strict=False)


@once_per_part
def _by_forms(part: Part) -> dict[tuple[str, ...], list[tuple[int, Cue]]]:
    found: dict[tuple[str, ...], list[tuple[int, Cue]]] = {}
    for number, cue in enumerate(part.cues):
        words = part.words_in(cue.span)
        key = (cue.kind, *part.reading.words.forms[words.start : words.stop])
        found.setdefault(key, []).append((number, cue))
    return found


def _likeness(cue: Cue, evidence: Part, other: Cue, item: Part) -> int:
    """Return how many words next to the two cues are the same, side by side."""
    ours, theirs = evidence.words_in(cue.span), item.words_in(other.span)
    forms, others = evidence.reading.words.forms, item.reading.words.forms
    after = zip(forms[ours.stop : evidence.last], others[theirs.stop : item.last], strict=False)
    before = zip(
        reversed(forms[evidence.first : ours.start]),
        reversed(others[item.first : theirs.start]),
        strict=False,
    )
    return sum(sum(a == b for a, b in islice(side, _NEIGHBOURS)) for side in (after, before))


def is_carried(start: int, cues: Iterable[Cue], kinds: Iterable[CueKind]) -> bool:
    """Tell whether one of `cues` is of one of `kinds` and bears on the word at offset `start`."""
    return any(
        cue.kind in kinds
        and (cue.scope.start <= start < cue.scope.end or cue.span.start <= start < cue.span.end)
        for cue in cues
    )


def has_doubt(item: Part, evidence: Part, *, by_report: bool = True) -> bool:
    """Tell whether `item` has a word of doubt, or of report, that `evidence` does not have."""
    added = item.forms - evidence.forms
    return any(is_doubting(form) and (by_report or form not in REPORTS) for form in added)


@per_word
@cache
def is_doubting(form: str) -> bool:
    """Tell whether a word carries doubt, or says that somebody says so."""
    return form in DOUBT or (form.startswith(DOUBTS) and not form.startswith(SURE) and form != STATE)


@once_per_part
def has_not(part: Part) -> bool:
    """Tell whether a sentence has a "not", alone or at the end of a word."""
    return not CLAUSAL.isdisjoint(part.forms) or _NOT_ENDED in " ".join((*part.forms, ""))


def shared(item: Part, evidence: Part) -> int:
    """Return how many different stems the two have in common."""
    return len(item.places.keys() & evidence.places.keys())


def share(item: Part, evidence: Part) -> float:
    """Return which share of the item's stems the evidence has, from 0 to 1; 0 of none."""
    return shared(item, evidence) / len(item.places) if item.places else 0.0
