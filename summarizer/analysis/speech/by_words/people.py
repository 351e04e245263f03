"""The people a text names: their full names, the words that describe them, and whom a pronoun means."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.by_words.names import find_name
from summarizer.analysis.speech.by_words.phrases import sex_of
from summarizer.analysis.speech.by_words.tokens import ends_sentence, read_tokens
from summarizer.text.spelling import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.analysis.speech.by_words.phrases import Who
    from summarizer.analysis.speech.by_words.tokens import Token
    from summarizer.lang.speech_words import Sex, SpeechWords

__all__ = ["Meant", "Named", "NamedPeople"]

_BEFORE = 8  # tokens before a name that may describe it
_FULL = 2
_LONGEST_APPOSITION = 14
_LEAD = 2  # tokens before a name that tell whether it is one
_MOST_MENTIONS = 40
_MOST_NAMESAKES = 12
_NEAR = 1200  # characters back in which a pronoun's person stands


class Named(NamedTuple):
    """A person's name where it stands.

    Attributes:
        start: Its folded offset.
        name: The full name, as far as the text gives it.
        sentence: Number of the sentence it stands in.
    """

    start: int
    name: str
    sentence: int


class Meant(NamedTuple):
    """Whom a pronoun means, where that name stands, and whether nobody else can be meant."""

    name: str = ""
    start: int = -1
    is_sure: bool = False


class NamedPeople:
    """The people of a text, read once. Linear."""

    def __init__(
        self,
        text: str,
        words: SpeechWords,
        spoken: Sequence[tuple[int, int]] = (),
        speakers: AbstractSet[int] = frozenset(),
    ) -> None:
        self.words = words
        self.speakers = speakers  # where names stand that a verb of saying has
        self.spoken = spoken
        self.sex: dict[str, Sex] = {}
        self.described: dict[str, set[str]] = {}
        self.full: dict[str, list[str]] = {}
        self.mentions: list[Named] = []
        self._singles: list[Named] = []
        position = sentence = 0
        for line in text.split("\n"):
            tokens = read_tokens(text, position, position + len(line), words)
            first = 0
            for index in range(len(tokens)):
                if ends_sentence(tokens, index, words) or index + 1 == len(tokens):
                    self._read(tokens[first : index + 1], sentence)
                    first = index + 1
                    sentence += 1
            position += len(line) + 1
        for single in self._singles:
            known = self.full.get(fold_name(single.name), ())
            if len(known) == 1:
                self.mentions.append(single._replace(name=known[0]))
        self.mentions.sort()
        self._holders: dict[str, list[str]] = {}
        for name, about in self.described.items():
            for word in sorted(about):
                self._holders.setdefault(word, []).append(name)
        self._offices = frozenset(self._holders)
        self._starts = [mention.start for mention in self.mentions]

    def _read(self, tokens: Sequence[Token], sentence: int) -> None:
        first = before = 0
        for index in range(len(tokens) + 1):
            if index < len(tokens) and (tokens[index].is_word or tokens[index].text == "."):
                continue
            self._read_phrase(tokens, (before, first, index), sentence)
            before, first = first, index + 1

    def _read_phrase(self, tokens: Sequence[Token], bounds: tuple[int, int, int], sentence: int) -> None:
        """Read the names of a stretch without commas; `bounds` has where the one before it begins, too."""
        words = self.words
        before, first, end = bounds
        at = first
        while at < end:
            if not tokens[at].is_capital:
                at += 1
                continue
            last = at
            while last < end and (
                tokens[last].is_capital or tokens[last].text == "." or tokens[last].low in words.particles
            ):
                last += 1
            lead = max(first, at - _BEFORE)
            phrase = tokens[lead:last]
            if at == first and last == end:  # "la ministre de la Santé, Agnès Buzyn,"
                phrase = [*tokens[max(before, first - _LONGEST_APPOSITION) : max(first - 1, 0)], *phrase]
            found = find_name(tokens[max(at - _LEAD, first) : last], words)
            if found is not None:
                shift = max(at - _LEAD, first)
                run = tokens[shift + found[0] : shift + found[1]]
                name = tuple(token.text for token in run if token.is_word)
                place = Named(run[0].start, " ".join(name), sentence)
                is_given = len(name) >= _FULL and name[0].lower().split("-", 1)[0] in words.given
                is_person = found[2] or is_given or (len(name) >= _FULL and place.start in self.speakers)
                if is_person or len(name) >= _FULL:
                    self._add(
                        place, name, phrase, tokens[end + 1 : end + _LONGEST_APPOSITION], is_person=is_person
                    )
                else:
                    self._singles.append(place)
            at = last

    def _add(
        self,
        place: Named,
        name: tuple[str, ...],
        phrase: Sequence[Token],
        after: Sequence[Token],
        *,
        is_person: bool,
    ) -> None:
        if not is_person:
            return
        if len(name) < _FULL:
            self._singles.append(place)
            known = self.full.get(fold_name(name[-1]), ())
            if len(known) != 1:
                self.full.setdefault(fold_name(name[-1]), []).extend([] if known else [name[-1]])
                known = self.full[fold_name(name[-1])]
            full = known[0]
        else:
            full = place.name
            others = self.full.setdefault(fold_name(name[-1]), [])
            if others == [name[-1]]:
                others.clear()
                self._rename(name[-1], full)
            if full not in others and len(others) < _MOST_NAMESAKES:
                others.append(full)
            self.mentions.append(place)
        sex = sex_of(phrase, name, self.words)
        if sex:
            self.sex.setdefault(full, sex)
        about = self.described.setdefault(full, set())
        about.update(self._telling([token for token in phrase if token.end <= place.start]))
        apposed: list[Token] = []
        for token in after:
            if not token.is_word:
                break
            apposed.append(token)
        if apposed and any(self.words.is_office(token.low) for token in apposed):
            about.update(self._telling(apposed))

    def _rename(self, short: str, full: str) -> None:
        self.described[full] = self.described.pop(short, set())
        if short in self.sex:
            self.sex[full] = self.sex.pop(short)

    def _telling(self, tokens: Sequence[Token]) -> set[str]:
        """Return the words of office among `tokens` and the nouns beside them."""
        return {
            token.low
            for token in tokens
            if self.words.is_office(token.low) or self.words.kind_of_body(token.low)
        }

    # --- asked

    def fullest(self, name: Sequence[str]) -> str:
        """Return the full name that the text gives for `name`, or that itself."""
        known = self.full.get(fold_name(name[-1]), ()) if name else ()
        own = " ".join(name)
        # "Winzerin Kesselring" of Lioba Kesselring
        is_called = (
            len(name) == _FULL and self.words.has_capital_nouns and name[0].lower() not in self.words.given
        )
        return known[0] if len(known) == 1 and (len(name) < _FULL or is_called) else own

    def is_person(self, name: str) -> bool:
        """Tell whether the text shows that a name is a person's."""
        return name in self.described or self.fullest(name.split()) in self.described

    def gives_office(self, office: str) -> bool:
        """Tell whether the text gives somebody an office by this very word."""
        return office in self._offices

    def holders(self, office: str) -> list[str]:
        """Return those whom the text gives an office, or one whose word ends in it."""
        known = self._holders.get(office)
        if known is None:  # "der Kanzler" of a Bundeskanzler
            longer = (names for word, names in self._holders.items() if word.endswith(office))
            known = list(dict.fromkeys(name for names in longer for name in names))
            self._holders[office] = known
        return known

    def meant_by(self, who: Who, at: int) -> Meant:
        """Return whom the pronoun at `at` means: the person before it, where only one can be."""
        index = bisect_left(self._starts, at)
        candidates: list[Named] = []
        for mention in reversed(self.mentions[max(index - _MOST_MENTIONS, 0) : index]):
            if at - mention.start > _NEAR:
                break
            sex = self.sex.get(mention.name, "")
            if self._is_spoken(mention.start) or (who.sex and sex and sex != who.sex):
                continue
            if candidates and mention.sentence != candidates[0].sentence:
                break
            candidates.append(mention)
        if not candidates:
            return Meant()
        first = candidates[-1]
        return Meant(first.name, first.start, is_sure=len({mention.name for mention in candidates}) == 1)

    def _is_spoken(self, at: int) -> bool:
        index = bisect_left(self.spoken, at, key=lambda bounds: bounds[1])
        return index < len(self.spoken) and self.spoken[index][0] < at
