"""Does an item give what is reported to whom the article gives it? "According to AFP", "Ruiz said"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.speech.claimants import find_claimant
from summarizer.analysis.speech.persons import PERSON_NOUNS
from summarizer.analysis.speech.voices import find_voices
from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.checks.speakers.naming import in_full, is_kin, is_of, is_office_of, names_in, stand_together
from summarizer.checks.speakers.voices import check_voice
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.checks.speakers.reporting import INITIALS, OF_MANY, OFFICE_OF, THE, WITH
from summarizer.lang.en.common import is_common
from summarizer.text.spans import Span, split_sentences
from summarizer.text.spelling import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["check_reporting"]

# Where a sentence ends whose text may go on without a break: `he said." Ann Lee told`.
_ENDED = re.compile(r"(?<=[.!?])[\"”’']?\s+")
_MARKS = "\"”’' \r\n"
_OF_MANY_NAMED = frozenset(map(skeleton, OF_MANY))
# A speaker may be named so many sentences before the one that reports, and one after it.
_BEFORE = 2
_AFTER = 1
# Of what is reported a sentence that may be its source has so much.
_TOLD = 0.7


def check_reporting(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a finding on whom a statement gives its report to, where its evidence names another for it.

    It is an error where the one named stands nowhere near the cited sentences, and a doubt where they do and
    the sentence that has the statement's words is another's: whoever is near may have said it, too.
    """
    if source.language.code != "en":
        return  # its verbs and its bodies are English
    claims = {passage.item: passage.text for passage in passages if passage.kind == "claim"}
    for passage in passages:
        if passage.kind == "according_to" and passage.cited:
            yield from check_voice(passage, claims.get(passage.item, ""), source)
        if passage.kind != "statement" or not passage.cited:
            continue
        found: list[Verdict] = []
        for span in split_sentences(passage.text, source.language.code):
            claimant = find_claimant(span.of(passage.text))
            if names_in(claimant) and not _is_word(claimant):
                found += _judge(passage, span, claimant, source)
        yield from found or check_voice(passage, "", source)


def _is_word(claimant: str) -> bool:
    """Tell whether a claimant is one word that is no name: "Bombing described as ...", "Headteacher says"."""
    last = claimant.lower().rsplit("-", maxsplit=1)[-1]
    return " " not in claimant and (is_common(last) or last in PERSON_NOUNS)


def _is_office(other: str) -> bool:
    """Tell whether a phrase with a name is one of an office or a part: "Leeds's manager", "The Cats star"."""
    first, last = other.split(maxsplit=1)[0].lower(), other.rsplit(maxsplit=1)[-1]
    return OFFICE_OF.search(other) is not None or (first == THE and last in PERSON_NOUNS)


def _judge(passage: Passage, span: Span, claimant: str, source: Source) -> Iterator[Verdict]:
    mine = names_in(claimant)
    others = _reporters(passage.cited, source)
    named = [o for o in others if names_in(o) and not _is_office(o) and not INITIALS.fullmatch(o)]
    telling = mine - _OF_MANY_NAMED or mine
    if not named:
        return
    heard = [in_full(other, source) for other in (*others, *_speakers(passage.cited, source))]
    full = telling | names_in(in_full(claimant, source).removeprefix(claimant))
    if any(full & names_in(other) or is_kin(claimant, other) for other in heard):
        return
    if any(is_office_of(claimant, other) for other in named):
        return
    told_by = set().union(*map(names_in, find_voices(span.of(passage.text)))) - mine
    if any(names_in(other) & told_by for other in named):
        return  # the statement names both: "Obama argued that ..., the New York Times reported"
    near = {n + by for n in passage.cited for by in range(-_BEFORE, _AFTER + 1)}
    beside = names_in(" ".join(sentence.seen for sentence in source.cited(sorted(near))))
    at = passage.text.find(claimant, span.start)
    where = Span(at, at + len(claimant))
    message = f"The article attributes this to “{named[0]}”, not to “{claimant}”."
    rule = "reported-by-another" if telling.isdisjoint(beside) else "reported-by-other"
    if rule == "reported-by-another" or _is_reported(passage, span, claimant, source):
        evidence = source.cited_evidence(passage.cited)
        yield give_verdict(passage, "certainty.reported", where, evidence, Remark(message, rule=rule))


def _is_reported(passage: Passage, span: Span, claimant: str, source: Source) -> bool:
    """Tell whether the cited sentence with most of what is reported names who reports it."""
    told = _stems(span.of(passage.text)) - _stems(claimant)
    cited = source.cited(passage.cited)
    shares = [len(told & sentence_part(sentence.number, source).places.keys()) for sentence in cited]
    best = max(range(len(cited)), key=lambda n: shares[n])
    own = _reporters(passage.cited[best : best + 1], source, by_pronoun=False)
    reporters = [name for name in own if names_in(name)]
    text = cited[best].seen
    is_theirs = any(stand_together(claimant, n, text) or is_of(n, claimant, text) for n in reporters)
    # A sentence whose marks are lost may have both say something.
    is_theirs = is_theirs or any(names_in(claimant) & names_in(v) for v in find_voices(text.lstrip(_MARKS)))
    return bool(reporters) and not is_theirs and shares[best] >= _TOLD * len(told)


def _reporters(cited: Sequence[int], source: Source, *, by_pronoun: bool = True) -> list[str]:
    """Return who says something in the cited sentences: by their own words, and by their quotations.

    Whom "it warned" means is less sure than a name; without `by_pronoun` it is left out.
    """
    sentences = source.cited(cited)
    pieces = [piece for sentence in sentences for piece in _ENDED.split(sentence.seen)]
    found = [claimant for piece in pieces if (claimant := find_claimant(piece))]
    found += [match[1] for sentence in sentences for match in WITH.finditer(sentence.seen)]
    if not any(map(names_in, found)):  # "..., Lee said."
        found += [
            voice for sentence in sentences for voice in find_voices(sentence.seen) if voice[:1].isupper()
        ]
    for quotation in source.quotations:
        said = quotation.attribution
        is_named = said.confident and said.name and (by_pronoun or not said.is_pronoun)
        if is_named and any(s.span.overlaps(quotation.span) for s in sentences):
            found.append(said.name)
    return found


def _speakers(cited: Sequence[int], source: Source) -> list[str]:
    """Return whom the article may mean by those who speak in the cited sentences."""
    sentences = source.cited(cited)
    return [
        quotation.attribution.name
        for quotation in source.quotations
        if quotation.attribution.name and any(s.span.overlaps(quotation.span) for s in sentences)
    ]


def _stems(text: str) -> set[str]:
    return {stem for part in passage_sentences(text) for stem in part.places}
