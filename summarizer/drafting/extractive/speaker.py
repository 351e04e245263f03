"""Whether it is certain who says a quotation: a brief leaves out what may be somebody else's.

The reading names a speaker wherever most readers would. A statement under the wrong name is worse than none,
so here each further sign of doubt counts: another person between the name and the pronoun, a description that
is not said of the one it is taken for, a nationality that was read as a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from summarizer.drafting.extractive.wording import words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.lang.en.given_names import sex_of_given_name
from summarizer.text.folding import fold
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.mentions import Mention
    from summarizer.analysis.speech.quotation import Attribution, Quotation
    from summarizer.lang.draft_words import DraftWords

__all__ = ["is_certain"]

_OWNERS = ("'s", "’s")
# Characters back from a pronoun in which the name that it means is looked for.
_FARTHEST = 900
_LONGEST_JOINT = 12
# A shorter word of a description tells nothing of who is described.
_SHORTEST_TELLING = 4
# A quotation of so many characters and words opens a sentence about somebody.
_OPENING = 60
_FIRST_WORDS = 5
_FEWEST_NAMESAKES = 2
# A given name and a surname.
_MOST_NAMES = 2
# Characters around a name in which the verb that makes it a speaker stands.
_BESIDE = 16
# "has said": words after a name that are its verb.
_AUXILIARY = 2


def is_certain(source: Source, quotation: Quotation) -> bool:
    """Tell whether the text leaves no doubt who says a quotation, and a reader knows whom the name means.

    Asked of quotations for which the reading has a name and is confident.
    """
    attribution = quotation.attribution
    if not _is_named_in_full(attribution.name, source) or _is_headed(attribution.name, source):
        return False
    doubts = (_is_owner, _is_posted, _is_cut)
    if any(doubt(source, attribution) for doubt in doubts) or _is_alleged(source, quotation):
        return False
    if _opens_with_itself(source, quotation) or _is_other_namesake(source, attribution):
        return False
    words = draft_words_of(source.language.code)
    if attribution.speaker is None or not words.pronouns:
        return True
    said = words_of(_folded(source, attribution.speaker))
    if attribution.is_pronoun:
        sex = words.pronouns[said[0]].sex if said and said[0] in words.pronouns else None
        pronoun = _Pronoun(source, quotation, words, sex) if sex is not None else None
        return pronoun.is_settled() if pronoun else _has_told(source, attribution, words)
    return _fits_name(source, attribution, words, said)


def _is_named_in_full(name: str, source: Source) -> bool:
    """Tell whether a reader knows who is meant: a full name, or a body's, which is often one word."""
    if " " in name or source.named_people is not None:
        return True
    words = draft_words_of(source.language.code)
    is_common = name.lower() in words.bodies or name.lower().rstrip("s") in words.persons
    return not is_common and not source.persons.sex_of_name(f"{name} {name}")


def _is_headed(name: str, source: Source) -> bool:
    """Tell whether more than a name is taken for one: "Roe Challenger Mary Holt", "Port Manager"."""
    words, role = tuple(name.split()), draft_words_of(source.language.code).role
    if len(words) < _MOST_NAMES or sex_of_given_name(words[0]):
        return False
    if f"{words[0]}'s {' '.join(words[1:])}" in source.folded.text:
        return True
    if role is not None and role.search(words[-1]) and _stands_beside_a_name(name, source.folded.text):
        return True
    before, after = words[:-_MOST_NAMES], words[-_MOST_NAMES:]
    if not before or words[0].endswith("."):
        return False
    is_post = role is not None and role.search(" ".join(before)) is not None
    # "the mayor of London Sadiq Khan": the place belongs to the office.
    is_place = f" of {name}" in source.folded.text
    return (
        is_post
        or is_place
        or sex_of_given_name(after[0]) != ""
        or any(m.words == after for m in source.people.mentions)
    )


def _is_cut(source: Source, attribution: Attribution) -> bool:
    """Tell whether the role has more of the name: "Great Western, a spokesman for First Great Western"."""
    role = attribution.role
    return role is not None and bool(
        re.search(rf"[A-Z][\w'’-]* {re.escape(attribution.name)}\b", role.of(source.text))
    )


def _stands_beside_a_name(post: str, text: str) -> bool:
    """Tell whether a name is an office after one: "Ann Roe, Port Manager said"."""
    at = text.find(f", {post} ")
    return at > 0 and text[max(at - _BESIDE, 0) : at].rsplit(" ", 1)[-1][:1].isupper()


def _is_owner(source: Source, attribution: Attribution) -> bool:
    """Tell whether the name only tells whose: "Lee's lawyer said"."""
    speaker = attribution.speaker
    if speaker is None:
        return False
    if attribution.is_pronoun:
        # "Lee's nomination said ... It added": no person is "it", and the name told whose it was.
        if speaker.of(source.text).lower() in draft_words_of(source.language.code).pronouns:
            return False
        surname = attribution.name.rsplit(" ", 1)[-1]
        at = source.text.rfind(surname, max(speaker.start - _FARTHEST, 0), speaker.start)
        return at >= 0 and source.text.startswith(_OWNERS, at + len(surname))
    return source.text.startswith(_OWNERS, speaker.end) or speaker.of(source.text).endswith(_OWNERS)


def _has_told(source: Source, attribution: Attribution, words: DraftWords) -> bool:
    """Tell whether a verb of saying stands beside the name of the body that "it" means."""
    text, speaker, surname = source.text, attribution.speaker, attribution.name.rsplit(" ", 1)[-1]
    at = text.rfind(surname, max(speaker.start - _FARTHEST, 0), speaker.start) if speaker else -1
    if at < 0:
        return False
    after = words_of(text[at + len(surname) : at + len(surname) + _BESIDE])[:_AUXILIARY]
    return not words.saying.isdisjoint({*after, *words_of(text[max(at - _BESIDE, 0) : at])[-1:]})


def _is_posted(source: Source, attribution: Attribution) -> bool:
    """Tell whether small words join a role to the name after it: "ambassador to the United States Ann Lee".

    Where the post ends and the name begins, such a text does not say.
    """
    role, speaker = attribution.role, attribution.speaker
    if role is None or speaker is None or not role.end < speaker.start <= role.end + _LONGEST_JOINT:
        return False
    between = source.text[role.end : speaker.start].split()
    return bool(between) and all(word.isalpha() and word.islower() for word in between)


def _is_alleged(source: Source, quotation: Quotation) -> bool:
    """Tell whether somebody else alleges that it was said: "Roe alleges that Lee told her"."""
    speaker = quotation.attribution.speaker
    saying = draft_words_of(source.language.code).saying
    start = source.sentences[source.numbers_of(quotation.span)[0] - 1].span.start
    first = bisect_left(source.cues, start, key=lambda cue: cue.span.start)
    for cue in source.cues[first:]:
        if speaker is None or cue.span.start >= quotation.span.start:
            return False
        if cue.kind != "alleged":
            continue
        # Whoever alleges may be taken for who said it.
        between = words_of(source.text[cue.span.end : quotation.span.start])
        if cue.span.start < speaker.start or not saying.isdisjoint(between):
            return True
    return False


def _opens_with_itself(source: Source, quotation: Quotation) -> bool:
    """Tell whether a quotation begins by naming its speaker: what is told of Lee is told by somebody else."""
    opening = words_of(quotation.content.of(source.text)[:_OPENING])[:_FIRST_WORDS]
    return words_of(quotation.attribution.name)[-1] in opening


def _is_other_namesake(source: Source, attribution: Attribution) -> bool:
    """Tell whether a bare surname is taken for another than the first of that name: the text's own person."""
    if attribution.speaker is None or attribution.is_pronoun or source.named_people is not None:
        return False
    said, name = words_of(_folded(source, attribution.speaker)), attribution.name
    if len(said) > 1 or " " not in name:
        return False
    people = source.people
    namesakes = people.namesakes(name.rsplit(" ", 1)[-1])
    if len(namesakes) < _FEWEST_NAMESAKES:
        return False
    first = next((m for m in people.mentions if " ".join(m.words) in namesakes), None)
    return first is not None and people.fullest(first.words, first.start) != name


def _folded(source: Source, span: Span) -> str:
    return fold(span.of(source.text)).text


def _fits_name(source: Source, attribution: Attribution, words: DraftWords, said: Sequence[str]) -> bool:
    """Tell whether the words that name the speaker are the name's, or describe that person elsewhere, too."""
    name = words_of(attribution.name)
    if name[-1] in said:
        return len(name) > 1 or len(said) == 1 or _is_whole_name(source, attribution, words)
    return not set(name).isdisjoint(said) or _is_described(source, attribution, words, said)


def _is_whole_name(source: Source, attribution: Attribution, words: DraftWords) -> bool:
    """Tell whether one word is all of a name: not "the Argentine", not "Fight for $15 director Ann Roe"."""
    if attribution.name.lower() in words.peoples or attribution.speaker is None:
        return False
    said = _folded(source, attribution.speaker)
    before, _, after = said.partition(attribution.name)
    if attribution.name.isupper() and any(word[0].isupper() for word in before.split() if len(word) > 1):
        return False
    return not any(word[0].isupper() for word in after.split())


def _is_described(source: Source, attribution: Attribution, words: DraftWords, said: Sequence[str]) -> bool:
    """Tell whether the text says all of a description of the one it is taken for: "the Gulls' captain"."""
    name = attribution.name
    if words.bodies.isdisjoint(said[-1:]) and (" " not in name or not source.persons.is_known(name)):
        return False
    telling = {word for word in said if len(word) >= _SHORTEST_TELLING}
    told: set[str] = set()
    surname = name.rsplit(" ", 1)[-1]
    for mention in source.people.mentions:
        if mention.words[-1] == surname:
            span = source.folded.span(mention.start, mention.end)
            for number in source.numbers_of(span):
                told.update(words_of(_folded(source, source.sentences[number - 1].span)))
    return telling <= told


class _Pronoun:
    """A pronoun that says a quotation, and the sentences since its name was last given."""

    def __init__(self, source: Source, quotation: Quotation, words: DraftWords, sex: str) -> None:
        self.source = source
        self.quotation = quotation
        self.words = words
        self.sex = sex
        self.name = quotation.attribution.name
        speaker = quotation.attribution.speaker
        self.at = speaker.start if speaker is not None else quotation.span.start

    def is_settled(self) -> bool:
        """Tell whether nobody else can be meant."""
        persons = self.source.persons
        known = persons.sex_of_name(self.name)
        if (known and known != self.sex) or not (known or persons.is_known(self.name)):
            return False
        named = self._last_named()
        if named is None:
            return False
        span = self.source.folded.span(named.start, named.end)
        last = self.source.numbers_of(Span(self.at, self.at + 1))[0]
        first = self.source.numbers_of(span)[0]
        if first in self.source.furniture_kinds or not self._leads(named, span, first):
            return False
        if any(self._has_rival(number) for number in range(first + 1, last + 1)) or self._is_told(last):
            return False
        return not self._is_addition() or self._has_spoken(first, last)

    def _last_named(self) -> Mention | None:
        """Return where the speaker is named last before the pronoun, outside quotation marks."""
        people = self.source.people
        for mention in reversed(self._mentions(max(self.at - _FARTHEST, 0), self.at)):
            if people.fullest(mention.words, mention.start) == self.name:
                return mention
        return None

    def _mentions(self, start: int, end: int) -> list[Mention]:
        """Return the names between two offsets of the text, outside quotation marks."""
        folded = self.source.folded
        if folded.is_shifted:
            places = range(len(folded.text))
            start, end = (bisect_left(places, offset, key=folded.start) for offset in (start, end))
        found = self.source.persons.within(start, end)
        return [mention for mention in found if not self._is_quoted(folded.start(mention.start))]

    def _is_quoted(self, at: int) -> bool:
        quotations = self.source.quotations
        index = bisect_right(quotations, at, key=lambda quotation: quotation.span.start) - 1
        return index >= 0 and at < quotations[index].span.end

    def _leads(self, named: Mention, span: Span, number: int) -> bool:
        """Tell whether the sentence that names the speaker is about them: nobody else before, none asked."""
        sentence = self.source.sentences[number - 1].span
        after = words_of(self.source.text[span.end : span.end + _BESIDE])[:1]
        before = words_of(self.source.text[max(span.start - _BESIDE, 0) : span.start])[-1:]
        opening = words_of(self.source.text[sentence.start : span.start])[:2]
        if not self.words.asking.isdisjoint(after) or not self.words.asking.isdisjoint(opening):
            return False
        if not self.words.saying.isdisjoint({*after, *before}) and self.words.addressing.isdisjoint(before):
            return True
        if self._first_pronoun(sentence.start, span.start) < span.start:
            return False
        others = self._mentions(sentence.start, min(sentence.end, self.at))
        return not any(other.start < named.start and self._is_other(other) for other in others)

    def _has_rival(self, number: int) -> bool:
        """Tell whether a sentence after the name tells of somebody else before any pronoun."""
        sentence = self.source.sentences[number - 1].span
        end = self._first_pronoun(sentence.start, min(sentence.end, self.at))
        if any(self._is_other(mention) for mention in self._mentions(sentence.start, end)):
            return True
        return any(
            self.words.sexes.get(word, "-") in {"", self.sex}
            for word in words_of(self._unquoted(sentence.start, end))
        )

    def _is_told(self, number: int) -> bool:
        """Tell whether the name stands after the pronoun, too: "he told Lee"."""
        mentions = self._mentions(self.at, self.source.sentences[number - 1].span.end)
        people = self.source.people
        return any(people.fullest(mention.words, mention.start) == self.name for mention in mentions)

    def _unquoted(self, start: int, end: int) -> str:
        text = self.source.text
        return "".join(text[at] if not self._is_quoted(at) else " " for at in range(start, end))

    def _first_pronoun(self, start: int, end: int) -> int:
        """Return where the first pronoun of that sex stands outside quotation marks, `end` for none."""
        for match in self.words.pronoun.finditer(self.source.text, start, end):
            is_same = self.words.pronouns[match.group().lower()].sex == self.sex
            if is_same and not self._is_quoted(match.start()):
                return match.start()
        return end

    def _is_other(self, mention: Mention) -> bool:
        persons = self.source.persons
        is_same = self.source.people.fullest(mention.words, mention.start) == self.name
        return not is_same and persons.may_be(mention, self.sex) and not persons.is_placed(mention)

    def _is_addition(self) -> bool:
        cue = self.quotation.attribution.cue
        return cue is not None and cue.of(self.source.text).lower() in self.words.adding

    def _has_spoken(self, first: int, last: int) -> bool:
        """Tell whether the speaker has said something to which "he added" can add."""
        before = self.source.quotations[: self.quotation.number - 1]
        if any(quotation.attribution.name == self.name for quotation in before):
            return True
        start, end = self.source.sentences[first - 1].span.start, self.source.sentences[last - 1].span.start
        return not self.words.saying.isdisjoint(words_of(self._unquoted(start, max(start, end))))
