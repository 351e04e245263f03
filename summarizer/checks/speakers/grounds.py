"""On what grounds does the article give a quotation to somebody other than the one claimed?

A name beside a verb of saying is such a ground, and so is a pronoun that can mean one person only. Neither
is one where the one claimed may be meant as well.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from summarizer.analysis.speech.mentions import name_words
from summarizer.analysis.speech.persons import sex_of_title
from summarizer.lang.en.analysis.speech.cues import OBJECT_CUES
from summarizer.lang.en.analysis.speech.issued import WRITINGS
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS
from summarizer.lang.en.checks.speakers.grounds import (
    AFTER_CONVEYOR,
    BEFORE_CONVEYOR,
    IT,
    NEXT_SUBJECT,
    OF_BODY,
    PARTICIPLE,
    SEXES,
    TOLD_OF,
    TOLD_VERB,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.matching import Match
    from summarizer.analysis.speech.quotation import Attribution, Quotation
    from summarizer.text.spans import Span

__all__ = [
    "is_meant_otherwise",
    "is_named_after",
    "is_named_before",
    "is_named_later",
    "is_named_otherwise",
    "is_of_other_sex",
    "is_spoken_of",
    "sex_of_claimed",
]

_NEAR = 200  # characters beside a quotation in which a name may be meant as its speaker
_BESIDE = 4  # characters between the marks and the words that attribute
_HEARER = 40  # characters behind a verb of saying in which the hearer is named
_MOST_HEARD = 3  # and words
_LED_UP = 12  # and with a *that* or the like between
_APPOSED = 120  # and with an office between, where the same speech goes on: "A," said Lee, the mayor. "B."
_CONVEYED = 60  # characters beside a name in which it says that words are passed on
_LIKELY = 3  # sentences back from one that names the likeliest speaker
_OPENING = 5  # sentences
_SHORTEST = 2  # letters of an initial or a particle
_NO_PERSON = WRITINGS | BODY_NOUNS
_BEFORE_CONVEYOR = re.compile(BEFORE_CONVEYOR)
_AFTER_CONVEYOR = re.compile(AFTER_CONVEYOR)


def is_named_otherwise(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether a verb of saying has a name that is another's than the one claimed.

    The name stands beside the marks, or leads up to them in a sentence without the one claimed.
    """
    if not _is_named(quotation, source) or _conveys(claimed, quotation, source):
        return False
    if _is_of_the_body(claimed, quotation, source):
        return False
    if _is_beside(quotation) and not _may_be_meant(claimed, quotation, source):
        return True
    said = quotation.attribution
    if said.speaker is None or said.cue is None:
        return False
    if _shares_sentence(claimed, quotation, source) and not _is_only_told_of(claimed, quotation, source):
        return False
    # A paragraph that is only a quotation goes on with the speech of the one before, of a person.
    goes_on = said.inherited and "\n" in source.text[said.speaker.end : quotation.span.start]
    return not goes_on or (source.persons.is_told_of(said.name) and not _follows(claimed, quotation, source))


def is_meant_otherwise(claimed: str, quotation: Quotation, match: Match, source: Source) -> bool:
    """Tell whether a pronoun beside the marks can't mean the person claimed: by its sex, or what it follows.

    It follows a person of whom the text tells more than a name, and nobody has named the one claimed since.
    """
    said = quotation.attribution
    if said.speaker is None or said.cue is None:
        return False
    word = said.speaker.of(source.text).lower()
    is_beside = _is_beside(quotation)
    sex = sex_of_claimed(claimed, source)
    if not (word in SEXES or (word == IT and sex)) or not (is_beside or said.confident):
        return False
    if is_of_other_sex(claimed, said, source):
        return not said.name or match == "other"
    # Whoever is not named may be the one without a name.
    is_open = not said.confident and (word == IT or not is_named_before(claimed, quotation, source))
    if match != "other" or not (said.name and is_beside) or is_open:
        return False
    if word == IT:
        return True  # no person is
    is_person = source.persons.is_told_of(said.name) or source.persons.sex_of_name(said.name) == SEXES[word]
    return is_person and not _is_named_since(claimed, said, source)


def is_of_other_sex(claimed: str, said: Attribution, source: Source) -> bool:
    """Tell whether a speaker is "he" where a woman is claimed, or "she" where a man is."""
    word = said.speaker.of(source.text).lower() if said.speaker is not None else ""
    sex = sex_of_claimed(claimed, source) if word in SEXES else ""
    return bool(sex) and sex != SEXES[word]


def is_spoken_of(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether somebody else speaks of the person claimed: "Lee is a chaos candidate", said Holt."""
    said, names = quotation.attribution, _names(claimed)
    if said.cue is None or not said.name or said.is_pronoun or said.inherited or not names:
        return False
    if not sex_of_claimed(claimed, source) or not _is_beside(quotation):
        return False
    words = quotation.content.of(source.text)
    return any(re.search(rf"\b{re.escape(name)}\b", words) for name in names)


def is_named_before(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the article has named the person claimed in the text before a quotation."""
    last = name_words(claimed)[0][-1:]
    return bool(last) and source.text.find(last[0], 0, quotation.span.start - _NEAR) >= 0


def is_named_later(claimed: str, quotation: Quotation, match: Match, source: Source) -> bool:
    """Tell whether the article names the person claimed only after a quotation that it gives to another.

    Who speaks is named before the words or beside them. A story may open with words and then name their
    speaker, so somebody else must be the likeliest speaker.
    """
    said, span, text = quotation.attribution, quotation.span, source.text
    if said.speaker is None:
        return False
    is_writing = not said.name and said.speaker.of(text).lower().rsplit(maxsplit=1)[-1] in _NO_PERSON
    opens = not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    if not (is_writing or (match == "other" and said.name)) or (
        opens and (said.cue is None or said.inherited)
    ):
        return False
    end = max(part.end for part in (span, said.speaker, said.cue) if part is not None)
    return is_named_after(claimed, end, source)


def is_named_after(claimed: str, end: int, source: Source) -> bool:
    """Tell whether the article names the person claimed, but first behind the sentence in which `end` is.

    The next sentence of the same paragraph counts as before: "“We left,” he said. Mark Holt is the mayor.".
    So does all of a story's opening, which may describe who is named afterwards.
    """
    names = [word for word in name_words(claimed)[0] if len(word) > _SHORTEST]
    if not names or not names[-1][:1].isupper():
        return False
    known = bisect_left(source.sentences, end, key=lambda sentence: sentence.span.start)
    if known < _OPENING:
        return False
    if known < len(source.sentences) and "\n" not in source.text[end : source.sentences[known].span.start]:
        known += 1
    before = [source.title, *(sentence.seen for sentence in source.sentences[:known])]
    return not any(name in words for words in before for name in names) and any(
        names[-1] in sentence.seen for sentence in source.sentences[known:]
    )


def sex_of_claimed(claimed: str, source: Source) -> str:
    """Return the sex of the person claimed, "" where neither the article nor the given name tells it."""
    names, titles = name_words(claimed)
    name = source.people.fullest(names, len(source.people.text)) or " ".join(names)
    return sex_of_title(titles) or (source.persons.sex_of_name(name) if " " in name else "")


def _is_named(quotation: Quotation, source: Source) -> bool:
    """Tell whether a clear attribution names somebody in full, or by a surname of one person."""
    said = quotation.attribution
    if not said.confident or said.is_pronoun or said.speaker is None or not said.name:
        return False
    if said.cue is None:
        return quotation.kind == "block" and not said.inherited
    spoken = said.speaker.of(source.text)
    # A body or a place may be all that a description names. On text that the grounds were not made on, such
    # a one between two parts of a speech contradicted right speakers only.
    is_described = " " not in said.name and sum(map(len, name_words(spoken))) < len(spoken.split())
    if said.order == "between" and is_described:
        return False
    surname = spoken.rsplit(maxsplit=1)[-1]
    is_surname = " " not in said.name or said.name.split()[0] not in spoken
    # Whose relative is meant, the text leaves open.
    return not (is_surname and len(source.people.namesakes(surname)) > 1)


def _is_beside(quotation: Quotation) -> bool:
    """Tell whether the words that attribute stand beside the marks."""
    said = quotation.attribution
    if quotation.kind == "block":
        return True
    if said.cue is None or said.speaker is None or said.inherited:
        return False
    span = quotation.span
    first, last = min(said.cue.start, said.speaker.start), max(said.cue.end, said.speaker.end)
    if last <= span.start:
        led_up = said.occasion.end if said.occasion is not None and said.occasion.start >= last else last
        far = _APPOSED if said.order == "between" else _LED_UP
        return span.start - max(led_up, last) <= far
    return first - span.end <= _BESIDE or span.start - last <= _BESIDE


def _may_be_meant(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the claimed name stands beside the quotation and may be meant.

    It is not where the attribution is plain: the verb beside the marks, and a person named in full somewhere.
    """
    attribution, span, text = quotation.attribution, quotation.span, source.text
    around = _around(quotation, source)
    if attribution.speaker is not None:
        around = _without_speaker(around, claimed, attribution, text)
    if not any(word in around for word in _long_names(claimed)):
        return False
    if attribution.speaker is None or attribution.cue is None:
        return True
    if _is_hearer(claimed, attribution.speaker, attribution.cue, text):
        return False
    nearest = min(
        abs(span.start - attribution.cue.end),
        abs(attribution.cue.start - span.end),
        abs(attribution.speaker.start - span.end),
    )
    return nearest > _BESIDE


def _without_speaker(words: str, claimed: str, said: Attribution, text: str) -> str:
    """Return the words without those that name the speaker: "Lee aide Ann Holt" does not mean Lee."""
    is_namesake = said.name.rsplit(maxsplit=1)[-1:] == claimed.rsplit(maxsplit=1)[-1:]
    return words if is_namesake or said.speaker is None else words.replace(said.speaker.of(text), " ")


def _around(quotation: Quotation, source: Source) -> str:
    """Return what stands before and after a quotation in its line."""
    span, text = quotation.span, source.text
    start = max(span.start - _NEAR, text.rfind("\n", 0, span.start) + 1)
    line_end = text.find("\n", span.end, span.end + _NEAR)
    return text[start : span.start] + "\n" + text[span.end : line_end if line_end >= 0 else span.end + _NEAR]


def _is_of_the_body(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether a name of one word may be that of a body of the one claimed: "Ann Lee of Amnesty"."""
    name, names = quotation.attribution.name, _names(claimed)
    if " " in name or not names or not name:
        return False
    mine, body = re.escape(names[-1]), re.escape(name)
    tied = rf"\b{mine}\b[^.]{{0,40}} {OF_BODY} {body}\b|\b{body}(?:['’]s)?(?: [\w-]+){{1,4}} {mine}\b"
    return re.search(tied, _around(quotation, source)) is not None


def _is_hearer(claimed: str, speaker: Span, cue: Span, text: str) -> bool:
    """Tell whether who is claimed stands right behind the speaker's verb: Holt only hears "Lee told Holt"."""
    if cue.of(text).lower() not in OBJECT_CUES or not 0 < cue.start - speaker.end <= _BESIDE:
        return False
    heard = text[cue.end : cue.end + _HEARER].split()[:_MOST_HEARD]
    names = _long_names(claimed)
    return any(word.strip('()[].,;:“”"') in names for word in heard)


def _conveys(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether who is claimed passes the words on: the Herald in "…, said Lee, reports the Herald"."""
    names = _names(claimed)
    if not names:
        return False
    said, text = quotation.attribution, source.text
    ends = [span.end for span in (quotation.span, said.speaker, said.cue) if span is not None]
    starts = [span.start for span in (quotation.span, said.speaker, said.cue) if span is not None]
    start, end = max(min(starts) - _NEAR, 0), max(ends) + _NEAR
    for match in re.finditer(rf"\b{re.escape(names[-1])}\b", text[start:end]):
        at = start + match.start()
        before = text[max(at - _CONVEYED, 0) : at]
        # Words of a longer name: "according to the Washington Post".
        before = re.sub(r"(?:[A-Z][\w.'’-]* ?)+$", "", before).rstrip()
        if _BEFORE_CONVEYOR.search(before) or _AFTER_CONVEYOR.match(text[start + match.end() :][:_CONVEYED]):
            return True
    return False


def _shares_sentence(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the sentences from the attribution to the quotation name the one claimed, too."""
    said = quotation.attribution
    names = _names(claimed)
    if not names or said.speaker is None or said.cue is None:
        return True
    first, last = min(said.speaker.start, said.cue.start), max(said.speaker.end, said.cue.end)
    span = quotation.span
    told = _outside_marks(min(first, span.start), max(last, span.end), source, stop=last > span.start)
    pieces = [_without_speaker(piece, claimed, said, source.text) for piece in told]
    return any(name in piece for piece in pieces for name in names)


def _is_only_told_of(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the one claimed is only told of where another is led up to as the speaker.

    So is Holt in "Lee attacked Holt, calling him “…”" and "said Lee, who said Holt is to go. “…”".
    """
    said, span, text = quotation.attribution, quotation.span, source.text
    if said.speaker is None or said.cue is None or max(said.speaker.end, said.cue.end) > span.start:
        return False
    at = bisect_right(source.sentences, min(said.speaker.start, said.cue.start), key=lambda s: s.span.start)
    start = source.sentences[max(at - 1, 0)].span.start
    quoted = [other.span for other in source.quotations if start <= other.span.start < span.start]
    named = (place for name in _names(claimed) for place in _places_of(name, text, start, span.start))
    places = [
        (first, last)
        for first, last in named
        if not any(other.start <= first < other.end for other in quoted)
    ]
    between = text[said.speaker.end : said.cue.start]
    is_led = said.cue.of(text).endswith(PARTICIPLE) and NEXT_SUBJECT.search(between) is None
    for first, last in places:
        is_object = is_led and said.speaker.end <= first < said.cue.start
        is_topic = TOLD_OF.search(text[start:first]) is not None and TOLD_VERB.match(text, last) is not None
        if not (is_object or is_topic):
            return False
    return bool(places)


def _places_of(name: str, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where `text[start:end]` has a name as whole words."""
    at = text.find(name, start, end) if name else -1
    while at >= 0:
        last = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[last : last + 1].isalnum():
            yield at, last
        at = text.find(name, last, end)


def _follows(claimed: str, quotation: Quotation, source: Source) -> bool:
    """Tell whether the line after a quotation names the one claimed, who may be its speaker."""
    text, line = source.text, source.text.find("\n", quotation.span.end)
    start = line + len(text[line:]) - len(text[line:].lstrip()) if line >= 0 else quotation.span.end
    end = text.find("\n", start)
    after = text[start : end if 0 <= end < start + _NEAR else start + _NEAR]
    # "Holt added: “…”" tells of what Holt says there.
    leads = after.rstrip().endswith(":") or any(mark in after for mark in (": “", ': "', ": ‘", ": '"))
    return not leads and any(name in after for name in _names(claimed))


def _is_named_since(claimed: str, said: Attribution, source: Source) -> bool:
    """Tell whether the text names the one claimed in or after the sentence that last names the speaker."""
    place = said.speaker.start if said.speaker is not None else 0
    text = source.text[:place].replace("’", "'")
    at = text.rfind(said.name.rsplit(maxsplit=1)[-1])
    names = _names(claimed)
    if at < 0 or not names:
        return True
    if not said.confident:  # whom "he" means may stand some sentences before
        known = bisect_right(source.sentences, at, key=lambda sentence: sentence.span.start)
        at = source.sentences[max(known - _LIKELY, 0)].span.start
    return any(name in piece for piece in _outside_marks(at, place, source) for name in names)


def _outside_marks(start: int, end: int, source: Source, *, stop: bool = True) -> Iterator[str]:
    """Yield what the sentences that touch `text[start:end]` say outside quotation marks.

    Without `stop` what the last of them says after `end` is left out.
    """
    sentences = source.sentences
    first = max(bisect_right(sentences, start, key=lambda sentence: sentence.span.start) - 1, 0)
    last = bisect_left(sentences, end, lo=first, key=lambda sentence: sentence.span.start)
    if last <= first:
        return
    position = sentences[first].span.start
    until = max(sentences[last - 1].span.end, end) if stop else end
    index = bisect_right(source.quotations, position, key=lambda quotation: quotation.span.end)
    for quotation in source.quotations[index:]:
        if quotation.span.start >= until:
            break
        yield source.text[position : quotation.span.start]
        position = max(position, quotation.span.end)
    yield source.text[position:until]


def _names(claimed: str) -> list[str]:
    """Return the words of a claimed name that tell it, or its last."""
    return _long_names(claimed) or [word.strip("()[].,;:") for word in claimed.split()[-1:]]


def _long_names(claimed: str) -> list[str]:
    return [word.strip("()[].,;:") for word in claimed.split() if word[:1].isupper() and len(word) > 3]
