"""Does the sentence that an item tells give its words to whom the item does? "Lee said" where Ruiz says it.

An item may cite a sentence of each of two speakers; what it gives to one then stands in the sentence that
has its words. Who speaks there and is named there is compared with who speaks in the item.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.analysis.speech.subjects import find_subjects
from summarizer.analysis.speech.voices import find_voices
from summarizer.checks.certainty.assertion import passage_sentences, sentence_part
from summarizer.checks.speakers.grounds import is_named_after, sex_of_claimed
from summarizer.checks.speakers.naming import in_full, names_in
from summarizer.checks.speakers.phrases import (
    groups_of,
    is_called,
    is_many,
    is_name,
    is_nobody,
    is_trade,
    told_apart,
)
from summarizer.checks.speakers.ties import may_be, sentences_around, share_name
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.analysis.speech.interviews import YOU
from summarizer.lang.en.analysis.speech.subjects import FINITE
from summarizer.lang.en.analysis.speech.voices import OPEN, VOICING
from summarizer.lang.en.checks.speakers.grounds import SEXES
from summarizer.lang.en.checks.speakers.voices import APPOSED, HEARERS, MEANT, RELATIVES, SELF, WRITING
from summarizer.lang.en.common import is_common
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["check_voice"]

_OWNED = re.compile(r"['’]s? ")
_NAMED = re.compile(r"[A-Z][\w'’.-]*\w")
_BEFORE: Final = 2  # sentences before the cited ones, and after, in which a speaker may be named
_AFTER: Final = 1
_FEWEST: Final = 3  # content words of what is told
# So much of them the sentence has that it is told from, and so much less any other that the claimed speaker
# has a part in.
_TOLD: Final = 0.5
_TOLD_MOST: Final = 0.75  # where several say it who are not named
_TOLD_NAMED: Final = 0.3  # where all who speak there are names
_TOLD_FAR: Final = 0.2  # where the claimed speaker stands nowhere near
_APART: Final = 0.25


class _Claim(NamedTuple):
    """Who is said to say what.

    Attributes:
        voice: The words that name them.
        span: Where those stand.
        told: The stems of what is told.
        named: The names of the whole passage. Who is named there may speak through the claimed speaker:
            "According to the Herald, Lee answered …".
    """

    voice: str
    span: Span
    told: frozenset[str]
    named: frozenset[str]


class _Other(NamedTuple):
    """Who says it instead.

    Attributes:
        said: The words that name them.
        number: The number of the sentence.
        rule: The rule that tells it.
    """

    said: str
    number: int
    rule: str


def check_voice(passage: Passage, told: str, source: Source) -> Iterator[Verdict]:
    """Yield a doubt for each speaker of a passage to whom the sentence that it tells does not give it.

    `told` is the claim whose claimant the passage is, "" where the passage tells it itself.
    """
    cited = source.known_numbers(passage.cited)
    claims = list(_claims(passage, told)) if cited else []
    for claim in claims:
        if _is_asked(claim.voice, cited, source):
            message = f"The article has these words in a question put to “{claim.voice}”."
            remark = Remark(message, rule="voice-asked")
            yield give_verdict(
                passage, "certainty.reported", claim.span, source.cited_evidence(cited), remark
            )
            continue
        if len(claim.told) < _FEWEST:
            continue
        best = max(cited, key=lambda n: (_share(claim, n, source), -n))
        other = _find_subject(claim, best, cited, source) or _find_other(claim, best, cited, source)
        if other is not None:
            message = f"The cited sentence attributes these words to “{other.said}”, not to “{claim.voice}”."
            evidence = source.cited_evidence([other.number])
            yield give_verdict(
                passage, "certainty.reported", claim.span, evidence, Remark(message, rule=other.rule)
            )


def _claims(passage: Passage, told: str) -> Iterator[_Claim]:
    if told:
        parts = passage_sentences(told)
        stems = frozenset(stem for part in parts for stem in _told_in(part, Span(0, len(told))))
        yield _Claim(passage.text, Span(0, len(passage.text)), stems, names_in(told))
        return
    named: frozenset[str] | None = None
    for part in passage_sentences(passage.text):
        words = part.reading.words
        start, end = words.starts[part.first], words.ends[part.last - 1]
        text = passage.text[start : end + 1]
        heard = HEARERS.sub(_in_small_letters, text)
        voices = [plain for voice in find_voices(heard) if (plain := _plain(voice))]
        places = sorted((heard.find(voice), voice) for voice in dict.fromkeys(voices))
        if named is None and places:
            named = names_in(passage.text)
        for index, (at, voice) in enumerate(places):
            begin = start + (at if index else 0)
            stop = start + places[index + 1][0] if index + 1 < len(places) else end
            span = Span(start + at, start + at + len(voice))
            apposed = APPOSED.match(text, at + len(voice))
            named_to = span.end if apposed is None else start + apposed.end()
            own = {stem for _, stem in part.stems_in(Span(span.start, named_to))}
            stems = _told_in(part, Span(begin, stop)) - own
            yield _Claim(voice, span, stems, named or frozenset())


def _plain(voice: str) -> str:
    """Return the words that name a speaker without what they do first: "Lee called Ruiz rude" (and said)."""
    verb = FINITE.search(voice)
    name = voice[: verb.start()].rstrip() if verb else voice
    bare = WRITING.sub(r"\1", SELF.sub("", name))
    return bare if bare[:1].isupper() and bare.rsplit(maxsplit=1)[-1][:1].isupper() else voice


def _in_small_letters(match: re.Match[str]) -> str:
    """Return who is told something as no name, in as many characters."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in match[0])


def _told_in(part: Part, span: Span) -> frozenset[str]:
    """Return the stems of what is told in `span`: of common words, where there are enough of them."""
    verbs = [n for verb in VOICING.finditer(part.reading.text) for n in part.words_in(Span(*verb.span()))]
    stems = [(n, stem) for n, stem in part.stems_in(span) if n not in verbs]
    text, starts = part.reading.text, part.reading.words.starts
    common = frozenset(stem for n, stem in stems if not text[starts[n]].isupper())
    return common if len(common) >= _FEWEST else frozenset(stem for _, stem in stems)


def _is_asked(voice: str, cited: Sequence[int], source: Source) -> bool:
    """Tell whether all cited sentences say "you" in questions that are put to the claimed speaker."""
    if not all(YOU.search(source.sentences[number - 1].seen) for number in cited):
        return False
    asked = [[by.attribution.asked for by in _spoken(number, source)] for number in cited]
    return all(len(whom) == 1 and whom[0] and bool(share_name(voice, whom[0])) for whom in asked)


def _find_subject(claim: _Claim, best: int, cited: Sequence[int], source: Source) -> _Other | None:
    """Return another name, or a group, that the sentence with most of what is told has for a subject."""
    if not (is_name(claim.voice) or is_trade(claim.voice)):
        return None
    share = _share(claim, best, source)
    meant = _find_meant(claim, best, share, source)
    if meant is not None or share < _TOLD_NAMED or _has_part(claim.voice, best, source):
        return meant
    others, is_spoken = _subjects(claim.voice, best, source)
    if any(map(is_nobody, others)) and not _is_named_before(claim.voice, best, source):
        return None  # "A woman" may be named later
    if not others or any(may_be(claim.voice, o, best, source) for o in [*others, *_likely(best, source)]):
        return None
    theirs = list(_theirs(claim.voice, best, source))
    is_theirs = any(_share(claim, number, source) > share - _APART for number in theirs)
    if is_theirs or _adds(claim, best, cited, theirs, source):
        return None
    rule = _rule_of(claim, others, share, cited, source, is_spoken=is_spoken)
    return _Other(others[0], best, rule) if rule else None


def _find_meant(claim: _Claim, best: int, share: float, source: Source) -> _Other | None:
    """Return the pronoun that says a sentence, where it can't mean the person claimed.

    By its sex it can't, and where the article names that person only later.
    """
    told = {said for said in find_subjects(source.sentences[best - 1].seen) if said not in RELATIVES}
    word = next(iter(told)) if len(told) == 1 else ""
    if word not in SEXES or share < _TOLD_MOST:
        return None
    sex = sex_of_claimed(claim.voice, source)
    is_other = bool(sex) and sex != SEXES[word]
    if is_other or is_named_after(claim.voice, source.sentences[best - 1].span.end, source):
        return _Other(word, best, "reported-by-other")
    return None


def _is_named_before(voice: str, best: int, source: Source) -> bool:
    names = told_apart(voice)
    return any(names & names_in(sentence.seen) for sentence in source.sentences[: best - 1])


def _rule_of(  # noqa: PLR0913 - what is told and where, each by its name
    claim: _Claim,
    others: Sequence[str],
    share: float,
    cited: Sequence[int],
    source: Source,
    *,
    is_spoken: bool,
) -> str:
    """Return the rule by which `others`, and not the claimed speaker, say a sentence; "" where none does."""
    is_near = _is_near(claim.voice, cited, source)
    full = [in_full(other, source) for other in others]
    if is_trade(claim.voice):
        if any(map(is_called, full)):
            return ""  # a person may be of any trade
        return "" if share < _TOLD_MOST else "reported-by-others" if is_near else "reported-by-other"
    is_kind = {is_called(in_full(claim.voice, source))} == set(map(is_called, full))
    if all(map(is_name, others)) and not is_spoken:
        # Who is named near may speak for a body, and it for them: on text that the rule was not made on,
        # a person was accused who did.
        return "reported-by-other" if is_kind or not is_near else ""
    if share < _TOLD or (is_spoken and not is_kind):
        return ""
    return "reported-by-other" if share >= _TOLD_MOST and not is_near else "reported-by-others"


def _subjects(voice: str, number: int, source: Source) -> tuple[list[str], bool]:
    """Return who says something in a sentence, and whether only the attribution of its quotations tells it.

    There are none where one of them is no name and no group: whoever is meant may be the claimed speaker.
    """
    told = [said for said in find_subjects(source.sentences[number - 1].seen) if said not in RELATIVES]
    # "Officials said they believe ..." has one speaker.
    found = [WRITING.sub(r"\1", said) for n, said in enumerate(told) if said not in MEANT or not n]
    spoken = [by.attribution for by in _spoken(number, source)]
    is_spoken = not found and all(by.name and by.confident and not by.is_pronoun for by in spoken)
    others = [by.name for by in spoken] if is_spoken else found
    is_told = all(
        said and (is_name(said) or is_many(said) or is_nobody(said) or _is_other_trade(voice, said))
        for said in others
    )
    return (others if is_told else []), is_spoken


def _is_other_trade(voice: str, other: str) -> bool:
    """Tell whether two are of two trades: "prosecutors", "his lawyers"."""
    mine, theirs = groups_of(voice), groups_of(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs) and not (mine | theirs) & OPEN


def _find_other(claim: _Claim, best: int, cited: Sequence[int], source: Source) -> _Other | None:
    """Return who says it in the sentence that has most of it; `None` where it may be the claimed speaker."""
    if not _tells(claim.voice, source):
        return None
    share = _share(claim, best, source)
    if share < _TOLD_FAR or (share < _TOLD and _is_near(claim.voice, cited, source)):
        return None
    others = _others(claim, best, source)
    if not others or _is_meant(claim.voice, best, source):
        return None
    theirs = list(_theirs(claim.voice, best, source))
    is_theirs = any(_share(claim, number, source) > share - _APART for number in theirs)
    if is_theirs or _adds(claim, best, cited, theirs, source):
        return None
    return _Other(others[0], best, "voice-other")


def _adds(claim: _Claim, best: int, cited: Sequence[int], theirs: Sequence[int], source: Source) -> bool:
    """Tell whether a cited sentence of the claimed speaker has a word of what is told that `best` lacks."""
    lacked = claim.told - sentence_part(best, source).places.keys()
    return any(lacked & sentence_part(number, source).places.keys() for number in theirs if number in cited)


def _others(claim: _Claim, best: int, source: Source) -> list[str]:
    """Return who speaks in the sentence `best`, none where one of them may be the claimed speaker."""
    others = [
        voice
        for voice in _voices(best, source)
        if _tells(voice, source) and claim.named.isdisjoint(told_apart(voice))
    ]
    if any(may_be(claim.voice, other, best, source) for other in [*others, *_likely(best, source)]):
        return []
    if not told_apart(claim.voice) and groups_of(claim.voice) <= OPEN:
        return [other for other in others if not told_apart(other)]  # a critic may have any name
    return others


def _tells(voice: str, source: Source) -> bool:
    """Tell whether a phrase names who speaks, or their trade: not "Three's owner", nor "Sixteen"."""
    if groups_of(voice):
        return True
    is_named = any(
        word.isupper() or (not is_common(word.lower()) and source.content_words(word))
        for word in _NAMED.findall(voice)
    )
    return is_named and not (voice.rsplit(maxsplit=1)[-1].islower() and _OWNED.search(voice))


def _share(claim: _Claim, number: int, source: Source) -> float:
    return len(claim.told & sentence_part(number, source).places.keys()) / len(claim.told)


def _voices(number: int, source: Source) -> list[str]:
    """Return who the sentence's own words, or those beside a quotation in it, name as speaking."""
    sentence = source.sentences[number - 1]
    found = [voice for voice in find_voices(sentence.seen) if voice]
    said = (quotation.attribution for quotation in _spoken(number, source))
    return found + [by.name for by in said if by.name and by.confident and not by.is_pronoun]


def _likely(number: int, source: Source) -> list[str]:
    """Return who may be meant to speak in the quotations of a sentence."""
    return [by.attribution.name for by in _spoken(number, source) if by.attribution.name]


def _spoken(number: int, source: Source) -> list[Quotation]:
    span, every = source.sentences[number - 1].span, source.quotations
    first = bisect_right(every, span.start, key=lambda quotation: quotation.span.end)
    last = bisect_left(every, span.end, lo=first, key=lambda quotation: quotation.span.start)
    return [*every[first:last]]


def _is_near(voice: str, cited: Sequence[int], source: Source) -> bool:
    near = sorted({n + by for n in cited for by in range(-_BEFORE, _AFTER + 1)})
    text = " ".join(sentence.seen for sentence in source.cited(near))
    names = told_apart(voice)
    return bool(names & names_in(text)) if names else bool(groups_of(voice) & groups_of(text))


def _has_part(voice: str, number: int, source: Source) -> bool:
    """Tell whether a sentence names the claimed speaker; what a paper is told, it reports."""
    if is_called(in_full(voice, source)) or not told_apart(voice):
        return _is_meant(voice, number, source)
    return bool(told_apart(voice) & names_in(source.sentences[number - 1].seen))


def _is_meant(voice: str, number: int, source: Source) -> bool:
    """Tell whether the sentence names the claimed speaker otherwise than as the one who is told."""
    text = HEARERS.sub(" ", source.sentences[number - 1].seen)
    named = told_apart(voice)
    return bool(named & names_in(text)) if named else bool(groups_of(voice) & groups_of(text))


def _theirs(voice: str, best: int, source: Source) -> Iterator[int]:
    """Yield the other sentences in which the claimed speaker has a part."""
    said, groups = told_apart(voice), groups_of(voice)
    for sentence in sentences_around(best, source):
        if sentence.number == best:
            continue
        seen = sentence.seen
        named = bool(said & names_in(seen)) or (not said and bool(groups & groups_of(seen)))
        spoken = (
            any(
                said & names_in(name)
                for name in [*_voices(sentence.number, source), *_likely(sentence.number, source)]
            )
            if said
            else named
        )
        if named or spoken:
            yield sentence.number
