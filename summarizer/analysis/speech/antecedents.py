"""Who is meant by *he*, *she*, *it* and "the company": the subject of the sentences before.

A newly named subject takes the pronoun. An unnamed person who fits ("Her husband was angry") leaves it
open, and so does a subject of which it is not clear that it is a person. What is said inside quotation
marks does not count.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.issued import issued_in
from summarizer.analysis.speech.persons import fits, is_unnamed_person, sex_of_words
from summarizer.analysis.speech.sentences import Sentence, find_apposed, find_subject, sentences_before
from summarizer.analysis.speech.subject import office_of, read_name
from summarizer.lang.en.analysis.speech.antecedents import JOINED_BODY, NEUTER, THE, WHO
from summarizer.lang.en.analysis.speech.cues import CUES, PRONOUNS, ROLE_WORDS
from summarizer.lang.en.analysis.speech.persons import BODY_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.speech.marks import Region
    from summarizer.analysis.speech.mentions import Mention
    from summarizer.analysis.speech.persons import Persons
    from summarizer.analysis.speech.phrases import Word

__all__ = ["NOBODY_MEANT", "Antecedents", "Meant"]

_AFTER_VERB = ".,:;"
_FIRST_WINDOW = 450
_WINDOW = 1500
_MOST_SENTENCES = 7
_MOST_PARAGRAPHS = 3
_LONGEST_OFFICE = 16  # words of "The minister for health in the new government Ann Lee"
_LONGEST_DESCRIPTION = 12  # words of "a woman who lives in the street"
_FARTHEST_WRITING = 3  # sentences from a statement to "it reads"


class Meant(NamedTuple):
    """Who a pronoun means.

    Attributes:
        name: The fullest name; "" where it is open.
        sure: Whether the rule has few exceptions.
        unnamed: Whether it is somebody whom the text does not name.
        described: Folded offsets of the words that tell who that is: "a spokesman for the council".
    """

    name: str = ""
    sure: bool = False
    unnamed: bool = False
    described: tuple[int, int] | None = None


NOBODY_MEANT = Meant()


class Antecedents:
    """Finds who is meant, in one text."""

    def __init__(self, text: str, persons: Persons, regions: Sequence[Region]) -> None:
        self.text = text
        self.persons = persons
        self.regions = regions
        self.starts = [region.start for region in regions]

    def body(self, at: int) -> Meant:
        """Return the body meant by "it" or "the company" at offset `at`, or where one is described."""
        described: tuple[int, int] | None = None
        for distance, sentence in enumerate(self._sentences(at)):
            if distance > 2 or sentence.paragraphs > 1:
                break
            subject = find_subject(sentence.words)
            if not subject:
                continue
            speaks = any(word.low in CUES for word in sentence.words)
            joined = JOINED_BODY.match(self.text, subject[0].start)
            if joined is not None:
                return Meant(joined[1], sure=speaks and distance <= 1)
            named = self._named(subject)
            if named is not None and not self.persons.is_person(named):
                return Meant(self._full(named), sure=speaks and distance <= 1)
            if subject[-1].low in BODY_NOUNS:
                described = described or (subject[0].start, subject[-1].end)
            elif subject[0].low not in NEUTER:
                break
        return Meant(described=described)

    def writing(self, at: int, noun: str) -> Meant:
        """Return who issued what "the statement" means at offset `at`, or "it", with `noun` empty."""
        for distance, sentence in enumerate(self._sentences(at)):
            if distance > _FARTHEST_WRITING or sentence.paragraphs > 1:
                break
            issued = issued_in(sentence.words, noun)
            if issued is not None:
                named = self._named(issued.subject[0])
                if named is None:
                    return NOBODY_MEANT
                return Meant(self._full(named), sure=distance == 0)
            subject = find_subject(sentence.words)
            named = self._named(subject) if subject else None
            if not noun and named is not None and not self.persons.is_person(named):
                break  # "it" may be that body
        return NOBODY_MEANT

    def person(self, at: int, sex: str, said: str) -> Meant:  # noqa: C901 - a ladder of rules reads best flat
        """Return the person meant at offset `at`: "m", "f" or "" for either. `said` are the words quoted."""
        is_chain = True  # nobody else has come between
        guess = ""
        apart: set[str] = set()  # of whom "he" speaks: "He praised Lee. He said ..."
        chained = 0  # paragraphs in which "he" goes on
        for distance, sentence in enumerate(self._sentences(at)):
            if distance > _MOST_SENTENCES or sentence.paragraphs - chained > _MOST_PARAGRAPHS:
                break
            inside = [m for m in self._fitting(sentence, sex, said) if self._full(m) not in apart]
            names = self._strong(inside)
            subject = find_subject(sentence.words)
            if subject and subject[0].low in PRONOUNS:
                meant = sex_of_words(subject[:1])
                sex = sex or meant  # "He agreed. The minister said ..."
                if meant and meant == sex:
                    chained = sentence.paragraphs
                    apart.update(self._full(m) for m in inside if is_chain and m.start > subject[0].start)
                else:
                    is_chain = is_chain and not meant and not inside
                    guess = guess or (names[-1] if names else "")  # "That, Lee explained, is new."
                continue
            named = self._person_of(sentence.words, subject) if subject else None
            if named is not None and (self._is_fit(named, sex, said) or self._is_somebody(named, said)):
                name = self._full(named) or self._of_sex(named, sex)
                if guess and guess != name:
                    return Meant(guess)
                if any(self._speaks(mention) and self._full(mention) != name for mention in inside):
                    is_chain = False  # "Lee said so, but Holt denied it"
                # "Her husband, Mark Holt, ..."
                is_called = named.start > subject[-1].end and sex != "" and sex_of_words(subject) == sex
                is_known = is_called or self._is_certain(named, sex)
                speaks = distance <= 1 and self._speaks(named)  # and is likely to go on speaking
                is_told = self.persons.is_strong(named) or (
                    distance <= 1 and len({*map(self._full, inside)}) == 1
                )
                is_alone = (speaks or is_told) and not set(names) - {name}
                return Meant(name, sure=is_chain and bool(name) and (is_known or is_alone))
            holder = self._holder(subject) if named is None and subject else ""
            known = self.persons.sex_of_name(holder) if holder else ""
            if holder and fits(known, sex):
                return Meant(holder, sure=is_chain and not guess and known == sex)
            if named is None and subject and self._is_unnamed(subject, sex):
                described = None if guess else _description(sentence.words, subject)
                return Meant(guess, unnamed=not guess, described=described)
            if names:  # the subject is a thing or of the other sex
                is_near = distance <= 1 and sentence.paragraphs == 0
                is_near = is_near and not (subject and is_unnamed_person(subject))  # "The mayor told Lee"
                sure = is_chain and is_near and len(names) == 1 and self._is_certain(inside[-1], sex)
                return Meant(guess or names[-1], sure=sure and not guess)
            weak = [mention for mention in inside if len(mention.words) > 1]
            if weak:  # somebody, or something, of whom the text tells too little
                guess = guess or self._full(weak[-1])
            is_chain = is_chain and named is None and not weak
        return Meant(guess)

    def _sentences(self, at: int) -> Iterator[Sentence]:
        """Yield the sentences before `at`, the last first. Most need only the nearest few."""
        given = 0
        for window in (_FIRST_WINDOW, _WINDOW):
            floor = max(at - window, 0)
            first = bisect_left(self.starts, floor)
            if first and self.regions[first - 1].end > floor:
                floor = min(self.regions[first - 1].end, at)
            sentences = sentences_before(
                self.text, floor, at, self.regions[first : bisect_left(self.starts, at)]
            )
            whole = (
                len(sentences) - 1 if floor and window < _WINDOW else len(sentences)
            )  # the first is cut off
            yield from (sentence for sentence in sentences[given:whole] if not self._is_caption(sentence))
            given = max(whole, given)
            if not floor:
                return

    def _is_caption(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a picture's, by the space before its period: "Lee in Lyon today ."."""
        words = sentence.words
        is_spaced = len(words) > 1 and words[-1].text == "." and words[-1].start > words[-2].end
        return is_spaced and not self._is_spaced

    @cached_property
    def _is_spaced(self) -> bool:
        """Tell whether the whole text has spaces before its marks."""
        return 2 * self.text.count(" . ") > self.text.count(". ")

    def _is_unnamed(self, subject: Sequence[Word], sex: str) -> bool:
        is_known = subject[0].low == THE  # "The actress" has been named, and leads on to who that is
        return not is_known and is_unnamed_person(subject) and fits(sex_of_words(subject), sex)

    def _holder(self, subject: Sequence[Word]) -> str:
        """Return whoever the text gives the office of "the governor", "" for nobody."""
        office = office_of(subject)
        if subject[0].low != THE or subject[-1].low not in ROLE_WORDS or not office:
            return ""
        if any(word.is_name and word.low not in ROLE_WORDS for word in subject[1:]):
            return ""
        people = self.persons.people
        name = people.by_office(office) or people.nearest_with_office(office, subject[0].start)
        return name if " " in name and self.persons.is_known(name) else ""

    def _named(self, subject: Sequence[Word]) -> Mention | None:
        """Return the name a subject turns on, `None` for a description."""
        within = self.persons.within(subject[0].start, subject[-1].end)
        if not within or self.persons.is_owner(within[-1], subject):
            return None
        is_first_word = within[-1].start == subject[0].start and len(within[-1].words) == 1
        return None if is_first_word and not subject[-1].is_name else within[-1]  # "Similar versions"

    def _person_of(self, words: Sequence[Word], subject: Sequence[Word]) -> Mention | None:
        """Return the name a subject turns on, or the one beside it: "A spokesman for it, Ben Ost,"."""
        named = self._named(subject)
        if named is not None and self.persons.is_person(named):
            return named
        holder = self._named_by_office(words, subject)
        if holder is not None:
            return holder
        apposed = find_apposed(words, subject)
        within = self.persons.within(apposed[0].start, apposed[-1].end) if apposed else ()
        return within[-1] if within else named

    def _named_by_office(self, words: Sequence[Word], subject: Sequence[Word]) -> Mention | None:
        """Return the holder behind an office and its field: "The minister for health Ann Lee said"."""
        if subject[-1].low not in ROLE_WORDS:
            return None
        first = next(index for index, word in enumerate(words) if word is subject[0])
        for end in range(first + len(subject), min(first + _LONGEST_OFFICE, len(words))):
            word = words[end]
            if word.low in CUES and not word.is_name:
                name = read_name(self.text, words[first:end], self.persons.people)
                within = self.persons.within(name.start, words[end - 1].end) if len(name.words) > 1 else ()
                return within[-1] if within and not name.is_body else None
            if not word.text[0].isalnum():
                break
        return None

    def _fitting(self, sentence: Sentence, sex: str, said: str) -> list[Mention]:
        mentions = [m for start, end in sentence.spans for m in self.persons.within(start, end)]
        return [mention for mention in mentions if self._is_fit(mention, sex, said)]

    def _is_fit(self, mention: Mention, sex: str, said: str) -> bool:
        if mention.words[-1] in said or self.persons.is_placed(mention):
            return False
        return self.persons.may_be(mention, sex)

    def _is_somebody(self, mention: Mention, said: str) -> bool:
        """Tell whether a name of one word is a person's by what follows: "Rihanna, who was honoured,"."""
        is_one = len(mention.words) == 1 and mention.words[0] not in said
        return is_one and WHO.match(self.text, mention.end) is not None and not self.persons.sex(mention)

    def _is_certain(self, mention: Mention, sex: str) -> bool:
        """Tell whether the text or the given name says that this is a person of that sex."""
        return bool(sex) and self.persons.sex(mention) == sex and self.persons.is_strong(mention)

    def _strong(self, mentions: Sequence[Mention]) -> list[str]:
        names = [self._full(mention) for mention in mentions if self.persons.is_strong(mention)]
        return list(dict.fromkeys(filter(None, names)))

    def _speaks(self, mention: Mention) -> bool:
        """Tell whether a verb of saying follows a name."""
        following = self.text[mention.end : mention.end + 16].split()
        return bool(following) and following[0].rstrip(_AFTER_VERB).lower() in CUES

    def _of_sex(self, mention: Mention, sex: str) -> str:
        """Return whom of several with one surname a pronoun's sex leaves, "" for nobody or two."""
        same = self.persons.people.namesakes(mention.words[-1]) if len(mention.words) == 1 and sex else []
        fitting = [name for name in same if self.persons.sex_of_name(name) == sex]
        return fitting[0] if len(fitting) == 1 else ""

    def _full(self, mention: Mention) -> str:
        return self.persons.people.fullest(mention.words, mention.start)


def _description(words: Sequence[Word], subject: Sequence[Word]) -> tuple[int, int]:
    """Return where a person without a name is described: "A woman who lives nearby said"."""
    first = next(index for index, word in enumerate(words) if word is subject[0])
    end = first + len(subject)
    while end < min(len(words), first + _LONGEST_DESCRIPTION) and not (
        words[end].text[0] in ",.;:" or (words[end].low in CUES and words[end].low not in ROLE_WORDS)
    ):
        end += 1
    return subject[0].start, words[end - 1].end
