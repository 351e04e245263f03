"""Read all quotations of a text with their attributions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.analysis.speech.attribution import find_attributions
from summarizer.analysis.speech.blocks import add_blocks
from summarizer.analysis.speech.by_words.reading import read_by_words
from summarizer.analysis.speech.interviewee import find_interviewee, is_sure_answer, is_sure_question
from summarizer.analysis.speech.kinds import tell_kind
from summarizer.analysis.speech.marks import find_regions, may_quote
from summarizer.analysis.speech.people import People
from summarizer.analysis.speech.persons import Persons
from summarizer.analysis.speech.phrases import read_words
from summarizer.analysis.speech.quotation import UNATTRIBUTED, Attribution, Quotation
from summarizer.analysis.speech.speakers import resolve_attributions
from summarizer.analysis.speech.subject import trim_role
from summarizer.lang.en.analysis.speech.reading import NAMING
from summarizer.lang.pack import speech_words
from summarizer.text.folding import Folded, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.speech.found import Found
    from summarizer.analysis.speech.interviews import Turn
    from summarizer.analysis.speech.marks import Region

__all__ = ["read_folded_speech", "read_speech"]


def read_speech(text: str, language: str = "en") -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order. Deterministic, linear in its length."""
    folded = fold(text)
    return read_folded_speech(folded, People(folded.text), language)


def read_folded_speech(folded: Folded, people: People, language: str = "en") -> tuple[Quotation, ...]:
    """Return the quotations of the text that `folded` is a view of, in order; `people` are the text's.

    A language whose pack has words of speech is read by them; what is no such language, as English is: its
    marks are the same, and where no verb of saying is known nobody is said to speak.
    """
    words = speech_words(language)
    if words is not None:
        return read_by_words(folded, words)[0]
    if not may_quote(folded.marked):
        return ()  # as in most fields of a brief
    regions, blocks, turns = add_blocks(folded.text, folded.marked, find_regions(folded.marked))
    if not regions:
        return ()
    found = find_attributions(folded.text, regions, blocks)
    attributions = resolve_attributions(folded, people, regions, found)
    if turns:
        answers, answer = _attribute_turns(folded, turns, Persons(people))
        attributions = [
            answers.get(region.start, said) if region.is_block else answer if said is UNATTRIBUTED else said
            for region, said in zip(regions, attributions, strict=True)
        ]
    return tuple(
        _quotation(folded, number, region, attribution, item)
        for number, (region, item, attribution) in enumerate(
            zip(regions, found, attributions, strict=True), start=1
        )
    )


def _attribute_turns(
    folded: Folded, turns: Sequence[Turn], persons: Persons
) -> tuple[dict[int, Attribution], Attribution]:
    """Return, by where they start, the attributions of an interview's paragraphs to the one who answers.

    Words in marks that nobody is said to say are likely theirs, too: that guess comes second.
    """
    mention = find_interviewee(folded.text, turns, persons)
    if mention is None:
        return {}, UNATTRIBUTED
    name = persons.people.fullest(mention.words, mention.start)
    surname = mention.words[-1]
    speaker = folded.span(mention.start, mention.end)
    titled = persons.people.titled.get(name)
    role = trim_role(read_words(folded.text, *titled)) if titled else ()
    answer = Attribution(
        speaker,
        name,
        order="before",
        role=folded.span(role[0].start, role[-1].end) if role else None,
        confident=True,
    )
    guess = replace(answer, confident=False)
    question = Attribution(asked=name)
    found: dict[int, Attribution] = {}
    for index, turn in enumerate(turns):
        if is_sure_question(folded.text, turns, index):
            found[turn.start] = question
        elif is_sure_answer(folded.text, turns, index, surname):
            found[turn.start] = answer
        elif not turn.is_question:
            found[turn.start] = guess
    return found, guess


def _quotation(
    folded: Folded, number: int, region: Region, attribution: Attribution, found: Found | None
) -> Quotation:
    start, end = region.content
    has_cue = found is not None and found.cue is not None and not found.inherited
    kind = "block" if region.is_block else tell_kind(folded.text, region, has_cue=has_cue)
    if kind == "title" and attribution.cue is not None and attribution.cue.of(folded.source) in NAMING:
        attribution = UNATTRIBUTED  # a print called "Cowboys and Indians"
    return Quotation(
        number=number,
        span=folded.span(region.start, region.end),
        content=folded.span(start, end),
        kind=kind,
        attribution=attribution,
        turn=found.turn + 1 if found is not None else number,
        inner=tuple(folded.span(first, last) for first, last in region.inner),
    )
