"""A sentence as a row of words in which each of its names is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.names.frames import Frame, by_sentence
from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.lang.en.checks.names.framing import INCLUDED, INCLUDING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.certainty.assertion import Part

__all__ = ["frame_of", "frames_of", "sentence_frame"]


def sentence_frame(number: int, source: Source) -> Frame:
    """Return sentence `number` of the article with its names."""
    known = source.frames.get(number)
    if known is None:
        known = frame_of(sentence_part(number, source), source.slots_in.get(number, ()))
        source.frames[number] = known
    return known


def frames_of(text: str, slots: Sequence[Slot]) -> Iterator[Frame]:
    """Yield the sentences of a field of a brief, each with those of its names `slots` that stand in it."""
    named = by_sentence(slots)
    for part in passage_sentences(text) if slots else ():
        yield frame_of(part, named.get(part.reading.words.sentences[part.first], ()))


def _is_aside(forms: Sequence[str], name: range) -> bool:
    before, behind = forms[max(name.start - 1, 0) : name.start], forms[name.stop : name.stop + 1]
    return INCLUDING in before or INCLUDED in behind


def frame_of(part: Part, slots: Iterable[Slot]) -> Frame:
    """Return the sentence `part` with those of `slots` that stand in it."""
    words = part.reading.words
    frame = Frame([], [], [], {}, part.reading.text)
    at = part.first
    for slot in slots:
        inside = part.words_in(slot.span)
        # A name that begins in the sentence before, whose point ended that, is there.
        if not inside or inside.start < at or words.starts[inside.start] != slot.span.start:
            continue
        if _is_aside(words.forms, inside):
            continue  # an aside: "the Democrats, Lee included, accused Holt"
        frame.forms.extend(words.forms[at : inside.start])
        frame.stems.extend(words.stems[at : inside.start])
        frame.clauses.extend(words.clauses[at : inside.start])
        frame.names[len(frame.forms)] = slot
        frame.forms.append("")
        frame.stems.append("")
        frame.clauses.append(words.clauses[inside.start])
        at = inside.stop
    frame.forms.extend(words.forms[at : part.last])
    frame.stems.extend(words.stems[at : part.last])
    frame.clauses.extend(words.clauses[at : part.last])
    return frame
