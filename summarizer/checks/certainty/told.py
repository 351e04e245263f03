"""A verified fact that the article only lets somebody say: the article's own telling has it nowhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.analysis.speech.claimants import find_claimant
from summarizer.checks.certainty.assertion import has_doubt, is_doubting, share
from summarizer.lang.en.checks.certainty.charged import GIVEN, UNSURE
from summarizer.lang.en.checks.certainty.told import (
    ACCORDING,
    ADD,
    AS,
    BE,
    BUT,
    COMMITTED,
    FACTIVE,
    NESTED,
    OPENERS,
    PARTS_OF,
    PER,
    PLAIN,
    RECORD,
    RECORDED,
    RELATIVE,
    RESPOND,
    STATES,
    THAT,
)
from summarizer.lang.en.equivalents import is_accounted
from summarizer.lang.en.words import stem_of
from summarizer.text.roots import roots_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.analysis.certainty.cue import Cue
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_told"]

_UNSURE: frozenset[CueKind] = frozenset({"alleged", "hedged", "disputed", "conditional"})
_SAID: frozenset[CueKind] = frozenset({"attributed", "alleged", "hedged", "disputed"})
_CLAIMED: frozenset[CueKind] = frozenset({"attributed", "alleged", "disputed"})
_COPIED = 0.95
# So much of an item's content words the sentence must have that lets somebody say it, and so much of these
# must be what is said. Of 33 verified facts found by it on articles it was made on 23 were wrong, none was
# true.
_LEAST_SHARE = 0.65
_SAID_SHARE = 0.6
_MATCHED_SHARE = 0.8
_FEWEST_TOLD: Final = 3
_HALF: Final = 0.5
_SOURCE: Final = 60  # characters behind "according to" that name the source
_NAME = 5  # words before a relative that may name whom it is about
_BESIDE = 3  # words before a cue, and after it, that may name who says it
_SURE = FACTIVE | RECORDED
_WHO_SAYS: Final = 6  # words between what is quoted and the verb of saying behind it
_CLOSING: Final = re.compile(r"[\"”»](?=\W|\Z)|(?<=[,.!?])['’](?=\s)")
_OPENING: Final = re.compile(r"(?<![^\s(])[\"“«'‘](?=\S)")
_MARKS: Final = re.compile(r"[\"“”«»]")
# Between dashes, or in brackets, the article itself tells something.
_ASIDE: Final = re.compile(r"\s[-–—]\s[^-–—;]{3,120}\s[-–—]\s|—[^—;]{3,120}—|\([^()]{3,120}\)")
# `."' A spokesman said`: another sentence that ran into the one before.
_OTHER: Final = re.compile(rf"[.!?]['’\"”]+\s+(?:{OPENERS})\b")
# Where what somebody says ends, and the article tells again.
_AGAIN: Final = re.compile(
    rf"\s[-–—]\s(?![^-–—]*\s[-–—]\s)|—(?![^—]*—)|(?:[,;]|\s[-–—]|—)\s?(?:{BUT})\b|['’\"”]\s+(?:{OPENERS})\b"
)


def find_told(text: str, item: Part, evidence: Sequence[Part], source: Source) -> Span | None:
    """Return the words of the article that give what `item` tells to somebody, `None` where none do."""
    best = max(evidence, key=lambda part: share(item, part), default=None)
    if best is None:
        return None
    if share(item, best) >= _COPIED and not has_doubt(item, best):
        cut = next(
            (cue.span for cue in best.cues if _is_cut(item, best, cue) and not _is_rate(best, cue)), None
        )
        if cut is not None:
            return cut
    is_given = any(cue.kind in _SAID for cue in item.cues) or find_claimant(text)
    if is_given or any(mark in text for mark in '“‘"«') or any(_is_doubted(item, part) for part in evidence):
        return None
    said = _find_said(item, best, source) if share(item, best) >= _LEAST_SHARE else None
    is_open = said is None and not GIVEN.search(text) and not UNSURE.search(text)
    return _find_claimed(item, evidence) if is_open else said


def _is_doubted(item: Part, part: Part) -> bool:
    """Tell whether `item` has a word of doubt of its own: "about" and "face" mostly say something else."""
    return any(is_doubting(form) and form not in PLAIN for form in item.forms - part.forms)


def _find_said(item: Part, best: Part, source: Source) -> Span | None:
    """Return the words that give to somebody what an item tells in the article's words."""
    for cue in best.cues:
        if cue.kind not in _SAID or _first(cue, best) in _SURE or _is_aside(item, best, cue):
            continue
        if _is_rate(best, cue):
            continue
        if _is_said(item, best, cue):
            return cue.span
    words = best.reading.words
    whole = Span(words.starts[best.first], words.ends[best.last - 1])
    spoken = (part for part in source.quotations if part.span.covers(whole))
    return whole if any(not _names(item, best, part.attribution.name) for part in spoken) else None


def _is_rate(part: Part, cue: Cue) -> bool:
    """Tell whether "per" tells of what something is a share: "90 per cent", not "per Reuters"."""
    text = part.reading.text
    return cue.span.of(text).lower() == PER and text.startswith(PARTS_OF, cue.span.end)


def _names(item: Part, part: Part, speaker: str) -> bool:
    """Tell whether the sentence that an item tells, of a passage of several, names who is quoted.

    Nobody calls himself by his name: a mark of the quotation is missing, and the article tells of him.
    """
    words = part.reading.words
    stem = stem_of(speaker.rsplit(maxsplit=1)[-1].lower()) if speaker else ""
    told = Counter(words.sentences[n] for known in item.places for n in part.places.get(known, ()))
    if stem not in item.places or not told:
        return False
    best = told.most_common(1)[0][0]
    return any(words.sentences[n] == best for n in part.places.get(stem, ()))


def _find_claimed(item: Part, evidence: Sequence[Part]) -> Span | None:
    """Return the words that give to somebody what an item tells in words of its own, `None` where none do."""
    if all(cue.kind not in _CLAIMED for part in evidence for cue in part.cues):
        return None
    own, part = max(((_told(item, part), part) for part in evidence), key=lambda pair: len(pair[0]))
    if len(own) < _FEWEST_TOLD or len(own) < _HALF * len(item.places):
        return None
    for cue in part.cues:
        first = _first(cue, part)
        is_record = first in _SURE | COMMITTED and (
            first != ACCORDING or RECORD.search(part.reading.text, *_around(cue))
        )
        if cue.kind not in _CLAIMED or is_record or _is_rate(part, cue) or _is_aside(item, part, cue):
            continue
        said = frozenset(_said_stems(part, cue))
        roots = roots_of(said)
        inside = sum(is_accounted(stem, said, roots) for stem in own)
        stems = part.reading.words.stems
        is_kept = any(stems[n] in item.places for n in part.words_in(cue.span))
        is_own = cue.kind != "alleged" and not _speaker(part, cue, said).isdisjoint(item.places)
        if inside >= _MATCHED_SHARE * len(own) and not is_kept and not is_own:
            return cue.span
    return None


def _adds(part: Part, cue: Cue) -> bool:
    """Tell whether somebody adds a thing or responds to one, and says nothing: "added extra gloss"."""
    text, end, first = part.reading.text, cue.span.end, _first(cue, part)
    behind = part.words_in(cue.span).stop
    is_saying = part.reading.words.forms[behind : behind + 1] == [THAT]
    if first.startswith(RESPOND):
        return not is_saying and text[end : end + 1] != ":" and not _MARKS.search(text, *_beside(part))
    return first.startswith(ADD) and not is_saying and text[end : end + 1] not in set(",:.")


def _beside(part: Part) -> tuple[int, int]:
    """Return where a sentence begins and ends."""
    words = part.reading.words
    return words.starts[part.first], words.ends[part.last - 1] + 1


def _told(item: Part, part: Part) -> list[str]:
    """Return the stems of an item that a sentence accounts for."""
    have = frozenset(part.places)
    roots = roots_of(have)
    return [stem for stem in item.places if is_accounted(stem, have, roots)]


def _around(cue: Cue) -> tuple[int, int]:
    return cue.span.end, cue.span.end + _SOURCE


def _speaker(part: Part, cue: Cue, said: Collection[str]) -> set[str]:
    """Return the stems beside a cue that are not said: who says it."""
    own, stems = part.words_in(cue.span), part.reading.words.stems
    beside = range(max(part.first, own.start - _BESIDE), min(part.last, own.stop + _BESIDE - 1))
    return {stems[n] for n in beside if n not in own and stems[n]}.difference(said)


def _is_cut(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether a copied sentence has lost the words that say whose claim it is."""
    own = [evidence.reading.words.forms[n] for n in evidence.words_in(cue.span)]
    is_gone = any(form not in item.forms for form in own) and not any(c.kind in _UNSURE for c in item.cues)
    is_report = cue.kind in {"attributed", "alleged"} and _first(cue, evidence) not in FACTIVE
    return is_gone and is_report and not _is_aside(item, evidence, cue) and _is_said(item, evidence, cue)


def _first(cue: Cue, part: Part) -> str:
    return cue.span.of(part.reading.text).lower().split()[0]


def _is_aside(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether the article itself tells it: beside the cue, or of a name that the words said have.

    "The paper links to the report, which notes ..." and "Lee said that Holt, who died in 2012, was right".
    """
    words, own = evidence.reading.words, evidence.words_in(cue.span)
    before = words.forms[max(own.start - 1, evidence.first)]
    after = evidence.reading.text[words.ends[own.stop - 1] :][:1]
    if before in RELATIVE or (words.forms[own.start] == STATES and after in {",", "."}):
        return True
    if _adds(evidence, cue):
        return True
    places = [numbers for stem in item.places if (numbers := evidence.places.get(stem))]
    opened = [n for n in range(evidence.first, evidence.last) if words.forms[n] in RELATIVE]
    asides = _asides(evidence) if places else []
    return any(
        sum(any(_is_within(n, told, asides) for n in numbers) for numbers in places)
        >= _MATCHED_SHARE * len(places)
        for told in (_told_at(at, evidence, asides) for at in [*opened, evidence.last])
    )


def _asides(part: Part) -> list[range]:
    """Return the words that stand between two dashes, or in brackets."""
    words = part.reading.words
    start, end = words.starts[part.first], words.ends[part.last - 1]
    return [part.words_in(Span(*match.span())) for match in _ASIDE.finditer(part.reading.text, start, end)]


def _is_within(number: int, told: range, asides: Sequence[range]) -> bool:
    """Tell whether a word stands in an aside, or where the article itself tells."""
    return number in told or any(number in aside for aside in asides)


def _told_at(opened: int, part: Part, asides: Sequence[range]) -> range:
    """Return the words of the name before a relative, and of the clause it opens with those inside it."""
    if opened == part.last:
        return range(0)
    words = part.reading.words
    forms, clauses = words.forms, words.clauses
    last = opened + 1
    # "40,000" is one number; "licensed as a school" has no comma.
    while last < part.last and (
        clauses[last] == clauses[last - 1]
        or forms[last] in NESTED
        or forms[last].isdigit()
        or (forms[last] == AS and words.ends[last - 1] + 1 == words.starts[last])
    ):
        last += 1
    named = next((aside.start for aside in asides if aside.stop == opened), opened)
    return range(named - _NAME, last)


def _is_said(item: Part, evidence: Part, cue: Cue) -> bool:
    """Tell whether what a cue governs is what the item tells, and who says it is nobody the item tells of."""
    governed = _said_stems(evidence, cue)
    if not _speaker(evidence, cue, governed).isdisjoint(item.places):
        return False
    said = sum(stem in governed for stem in item.places)
    matched = sum(stem in evidence.places for stem in item.places)
    return said >= _SAID_SHARE * len(item.places) and said >= _MATCHED_SHARE * matched


def _said_stems(part: Part, cue: Cue) -> set[str]:
    """Return the stems of what a cue gives as said; what the article itself tells beside it is left out."""
    words, text, own = part.reading.words, part.reading.text, part.words_in(cue.span)
    if words.forms[max(own.start - 1, part.first)] in BE and THAT not in words.forms[own.stop : own.stop + 1]:
        return set()  # "No deaths were reported, but 80 people left"
    end = words.ends[part.last - 1]
    again = _AGAIN.search(text, cue.span.end, end)
    stop = again.start() if again else end
    said = [(n, stem) for n, stem in part.stems_in(cue.scope) if words.starts[n] < stop]
    closed = _closed_before(part, cue)
    if closed is not None:
        # "“...,” she said, leaving the court": of what stands behind, only what is quoted is said.
        first = _opened_before(part, closed)
        numbers = (n for n in range(first, part.last) if words.stems[n] and n not in own)
        said = [(n, words.stems[n]) for n in numbers if words.starts[n] < closed or _is_quoted(part, n)]
    elif _is_quoted(part, own.start):
        close = _MARKS.search(text, cue.span.end, end)
        said = [(n, stem) for n, stem in said if close is None or words.starts[n] < close.start()]
    return {stem for _, stem in said}


def _closed_before(part: Part, cue: Cue) -> int | None:
    """Return where a quotation closes that a verb of saying close behind it gives to somebody."""
    if cue.kind not in _CLAIMED:
        return None
    start = part.reading.words.starts[part.first]
    for match in _CLOSING.finditer(part.reading.text, start, cue.span.start):
        is_near = len(part.words_in(Span(match.end(), cue.span.start))) <= _WHO_SAYS
        if is_near and not _OTHER.match(part.reading.text, match.start() - 1):
            return match.start()
    return None


def _opened_before(part: Part, closed: int) -> int:
    """Return the first word of the sentence, of several in a passage, in which what closes there opens."""
    text, words = part.reading.text, part.reading.words
    start = words.starts[part.first]
    last = max((match.end() for match in _CLOSING.finditer(text, start, closed)), default=start)
    opening = _OPENING.search(text, last, closed)
    quoted = part.words_in(Span(opening.start(), closed)) if opening else range(0)
    if not quoted:
        return part.first
    return bisect_left(words.sentences, words.sentences[quoted.start], part.first, quoted.start)


def _is_quoted(part: Part, number: int) -> bool:
    """Tell whether a word of a sentence stands between the marks of a quotation."""
    words, text = part.reading.words, part.reading.text
    start = words.starts[part.first]
    if _MARKS.match(text, max(start - 1, 0)):  # the mark that opens the sentence
        start -= 1
    return len(_MARKS.findall(text, start, words.starts[number])) % 2 == 1
