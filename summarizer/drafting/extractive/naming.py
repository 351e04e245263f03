"""Who a sentence speaks of when it stands alone: names in brackets in place of pronouns and beside surnames.

A pronoun is replaced only where the reading of persons settles who is meant; a surname is completed only
where the text gives one person of that name in full. All else leaves a sentence to its neighbours.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.antecedents import Antecedents
from summarizer.analysis.speech.marks import Region
from summarizer.drafting.extractive.headline import find_title
from summarizer.drafting.extractive.wording import tidy, words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.lang.en.given_names import sex_of_given_name
from summarizer.lang.pack import speech_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.mentions import Mention
    from summarizer.drafting.extractive.claim import Claim
    from summarizer.lang.draft_words import Pronoun

__all__ = ["Naming", "Put"]

_OWNER = "'s"
# Characters back from a sentence in which others than the one it means are looked for.
_FARTHEST = 900
# More names before a surname are a headline's words: "Ann Roe Endorses Lee".
_MOST_GIVEN = 2


class Put(NamedTuple):
    """A name to put into a sentence, in brackets.

    Attributes:
        start: Where it stands in the article's text.
        end: The end of what it replaces; `start` where it replaces nothing.
        name: The full name.
        surname: What is enough of it where the brief has named the person.
        after: What follows the bracket: the ending of an owner, a space before a surname.
        before: What stands before the bracket.
        cited: The numbers of the sentences that settle it.
        given: What of the name is put beside the surname that stands there already; "" for all.
    """

    start: int
    end: int
    name: str
    surname: str
    after: str = ""
    before: str = ""
    cited: tuple[int, ...] = ()
    given: str = ""


class Naming:
    """The persons of one article, as sentences of a brief need them."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.words = draft_words_of(source.language.code)
        self.is_read = speech_words(source.language.code) is None and bool(self.words.pronouns)
        self._standing: dict[int, tuple[Put, ...] | None] = {}

    def stands(self, claim: Claim) -> bool:
        """Tell whether a claim can be read without the sentences before it."""
        return self.settle(claim) is not None

    def settle(self, claim: Claim) -> tuple[Put, ...] | None:
        """Return the names that let a claim stand alone, `None` where it cannot."""
        if claim.order not in self._standing:
            self._standing[claim.order] = self._settle(claim)
        return self._standing[claim.order]

    def introduce(self, claim: Claim) -> Iterator[Put]:
        """Yield the given names that a claim's bare surnames lack, in order."""
        if not self.is_read:
            return
        seen: set[str] = set()
        for mention in self._mentions(claim):
            name = self.full_name(mention)
            if not name or name in seen:
                continue
            seen.add(name)
            surname = name.rsplit(" ", 1)[-1]
            if mention.words != (surname,) or mention.title or surname not in self._bare_names:
                continue
            at = self.source.folded.start(mention.start)
            if self._is_quoted(claim, at) or not self.source.text.startswith(surname, at):
                continue
            given = _given_of(name)
            if given and len(self.source.people.namesakes(surname)) == 1:
                yield Put(at, at, name, surname, " ", cited=self._introducing(name), given=given)

    @cached_property
    def _bare_names(self) -> frozenset[str]:
        """The single words that stand as a name without an article: not "Bible", of "King James Bible"."""
        mentions = (mention for mention in self.source.people.mentions if len(mention.words) == 1)
        return frozenset(m.words[0] for m in mentions if not self.source.persons.has_article(m))

    def names_in(self, claim: Claim) -> set[str]:
        """Return the full names of those whom a claim names in full or with a title."""
        if not self.is_read:
            return set()
        mentions = self._mentions(claim)
        return {self.full_name(m) for m in mentions if len(m.words) > 1 or m.title} - {""}

    def persons_of(self, claim: Claim) -> set[str]:
        """Return the full names of the persons a claim names or means."""
        if not self.is_read:
            return set()
        meant = {put.name for put in self.settle(claim) or ()}
        return meant | {self.full_name(mention) for mention in self._mentions(claim)} - {""}

    def full_name(self, mention: Mention) -> str:
        """Return the full name of the person a name means, "" where the text does not settle it."""
        people, persons = self.source.people, self.source.persons
        name = people.fullest(mention.words, mention.start)
        if " " not in name or mention.words[-1] != name.rsplit(" ", 1)[-1] or persons.is_placed(mention):
            return ""
        first = self._first_full.get(name)
        is_person = first is not None and (persons.is_strong(first) or self._speaks(mention))
        return name if is_person else ""

    def _speaks(self, mention: Mention) -> bool:
        """Tell whether a name stands alone before a verb of saying, as a person's does."""
        at = self.source.folded.end(mention.end)
        following = self.source.text[at : at + 16].split()
        return bool(following) and following[0].lower() in self.words.saying

    @cached_property
    def _first_full(self) -> dict[str, Mention]:
        """The first mention of each full name; "Holt's Newport" is none."""
        found: dict[str, Mention] = {}
        for mention in self.source.people.mentions:
            is_owner = f"{_OWNER} " in self.source.folded.text[mention.start : mention.end]
            if len(mention.words) > 1 and not is_owner:
                found.setdefault(" ".join(mention.words), mention)
        return found

    @cached_property
    def _antecedents(self) -> Antecedents:
        regions = [
            Region(
                self._folded(quotation.span.start),
                self._folded(quotation.span.end),
                closed=True,
                single=False,
                is_block=quotation.kind == "block",
            )
            for quotation in self.source.quotations
        ]
        return Antecedents(self.source.folded.text, self.source.persons, regions)

    def _folded(self, offset: int) -> int:
        folded = self.source.folded
        if not folded.is_shifted:
            return offset
        return bisect_left(range(len(folded.text)), offset, key=folded.start)

    def _mentions(self, claim: Claim) -> Sequence[Mention]:
        span = claim.span
        return self.source.persons.within(self._folded(span.start), self._folded(span.end))

    def _is_quoted(self, claim: Claim, at: int) -> bool:
        quotations = self.source.quotations
        index = bisect_right(quotations, at, key=lambda quotation: quotation.span.start) - 1
        return claim.bare[at - claim.span.start] == " " or (index >= 0 and at < quotations[index].span.end)

    def _introducing(self, name: str) -> tuple[int, ...]:
        mention = self._first_full.get(name)
        if mention is None:
            return ()
        folded = self.source.folded
        return self.source.numbers_of(folded.span(mention.start, mention.end))[:1]

    def _settle(self, claim: Claim) -> tuple[Put, ...] | None:
        words, bare = self.words, claim.bare
        opening = tidy(bare)
        if words.additive.match(opening) and not words.expletive.match(opening):
            return () if self._looks_ahead(claim, opening) else None
        found: list[Put] = []
        pointing = words.pointing.match(bare)
        if pointing:
            put = self._describe(claim, pointing.end())
            return (put,) if put is not None and not self._has_open_pronoun(claim, put) else None
        if words.dangling.match(bare) and not words.expletive.match(bare):
            first = bare.split(maxsplit=1)[0].lower()
            if not self.is_read or first not in words.pronouns:
                return None
        if not self.is_read:
            return ()
        for put in self._pronouns(claim):
            if put is None:
                return None
            found.append(put)
        return tuple(found)

    def _looks_ahead(self, claim: Claim, opening: str) -> bool:
        """Tell whether a claim's first clause points at what follows: before it stands a headline only."""
        is_first = claim.order == 0 and bool(find_title(self.source))
        return is_first and self.words.ahead.match(opening) is not None

    def _describe(self, claim: Claim, end: int) -> Put | None:
        """Return the name to put after "the 23-year-old", `None` where it is open who that is."""
        at = claim.span.start
        if not self.is_read or claim.bare[end : end + 1] not in {" ", ","} or claim.bare[end - 1] == "s":
            return None
        following = claim.bare[end:].split(maxsplit=1)[:1]
        if claim.bare[end] == " " and not self._is_verb(following):
            return None
        head = claim.bare[:end].lower().split()[-1]
        aged = self.source.persons.aged(head.split("-", 1)[0]) if head[:1].isdigit() else ""
        is_person = head in self.words.persons or head[:1].isdigit()
        if not is_person:
            return None
        sex = ""
        meant = self._antecedents.person(self._folded(at), sex, "")
        name = aged or (meant.name if meant.sure else "")
        if (
            not name
            or not self.source.persons.is_known(name)
            or self._has_rivals(claim, name)
            or (aged and meant.name not in {"", aged})
        ):
            return None
        return self._put(at + end, at + end, name, before=" ")

    def _is_verb(self, words: Sequence[str]) -> bool:
        return self.words.has_verb is not None and self.words.has_verb([word.lower() for word in words])

    def _put(self, start: int, end: int, name: str, *, before: str = "", after: str = "") -> Put | None:
        words = name.split()
        if name not in self._first_full or (len(words) > 2 and not _given_of(name)):
            return None
        cited = {*self._introducing(name), *self._nearest(words[-1], start)}
        is_shared = len(self.source.people.namesakes(words[-1])) > 1
        return Put(start, end, name, name if is_shared else words[-1], after, before, tuple(sorted(cited)))

    def _nearest(self, surname: str, before: int) -> tuple[int, ...]:
        """Return the number of the last sentence before an offset with a surname, as a tuple."""
        people, at = self.source.people, self._folded(before)
        for index in range(bisect_left(people.starts, at) - 1, -1, -1):
            mention = people.mentions[index]
            if mention.words[-1] == surname:
                span = self.source.folded.span(mention.start, mention.end)
                return self.source.numbers_of(span)[:1]
        return ()

    def _has_open_pronoun(self, claim: Claim, put: Put) -> bool:
        sex = self.source.persons.sex_of_name(put.name)
        return any(
            pronoun.sex != sex for _, pronoun in self._open_pronouns(claim, {sex} if sex else {"m", "f"})
        )

    def _pronouns(self, claim: Claim) -> Iterator[Put | None]:
        """Yield a name for each pronoun that the claim leaves open, `None` for one nobody settles."""
        settled: set[str] = set()
        for at, pronoun in self._open_pronouns(claim, settled):
            word = claim.bare[at:].split(maxsplit=1)[0]
            letters = "".join(character for character in word if character.isalpha())
            is_initial = not claim.bare[:at].strip()
            is_subject = is_initial or self.words.fronted.match(claim.bare) is not None
            is_plain = pronoun.is_plain or (is_initial and pronoun.owns)
            if not (is_subject and is_plain) or len(letters) < len(word.rstrip(".,;:")):
                yield None
                return
            start = claim.span.start + at
            # Who is meant stands in the sentences before, wherever in its own the pronoun stands.
            meant = self._antecedents.person(self._folded(claim.span.start), pronoun.sex, "")
            if not meant.sure or not self._fits(meant.name, pronoun) or self._has_rivals(claim, meant.name):
                yield None
                return
            if self._is_named_beside(claim, meant.name) or self._only_speaks(claim, meant.name):
                yield None
                return
            yield self._put(start, start + len(letters), meant.name, after=_OWNER if pronoun.owns else "")
            settled.add(pronoun.sex)

    def _only_speaks(self, claim: Claim, name: str) -> bool:
        """Tell whether a person was named last as who tells of others, and the article tells the claim."""
        source, people = self.source, self.source.people
        before = bisect_left(people.starts, self._folded(claim.span.start))
        first = bisect_left(people.starts, self._folded(max(claim.span.start - _FARTHEST, 0)))
        near = people.mentions[first:before]
        named = [mention for mention in near if people.fullest(mention.words, mention.start) == name]
        if claim.is_attributed or not named or not self._speaks(named[-1]):
            return False
        sex = source.persons.sex_of_name(name)
        return any(
            mention not in named and source.persons.is_person(mention) and source.persons.may_be(mention, sex)
            for mention in near
        )

    def _is_named_beside(self, claim: Claim, name: str) -> bool:
        """Tell whether a claim has a word of the name: "he met Sir Paul" means nobody called Paul."""
        words = frozenset(name.split())
        return any(not words.isdisjoint(mention.words) for mention in self._mentions(claim))

    def _fits(self, name: str, pronoun: Pronoun) -> bool:
        """Tell whether a name is surely a person's, and of the pronoun's sex."""
        persons = self.source.persons
        if " " not in name or name not in self._first_full or not persons.is_strong(self._first_full[name]):
            return False
        return persons.sex_of_name(name) == pronoun.sex

    def _has_rivals(self, claim: Claim, name: str) -> bool:
        """Tell whether, since a person was named, the text tells of others who may be meant."""
        source, persons = self.source, self.source.persons
        sex = persons.sex_of_name(name)
        end = self._folded(claim.span.start)
        nearest = self._nearest(name.rsplit(" ", 1)[-1], claim.span.start)
        first = source.sentences[nearest[0] - 1].span.start if nearest else 0
        begun = self._folded(max(first, claim.span.start - _FARTHEST))
        for mention in persons.within(begun, end):
            if persons.people.fullest(mention.words, mention.start) != name and persons.may_be(mention, sex):
                return True
            if len(mention.words) == 1 and sex_of_given_name(mention.words[0]) == sex:
                return True
        before = words_of(source.folded.text[begun:end])
        return any(
            self.words.sexes.get(word, "-") in {"", sex} and not name.lower().startswith(f"{after} ")
            for word, after in zip(before, (*before[1:], ""), strict=True)
        )

    def _open_pronouns(self, claim: Claim, settled: set[str]) -> Iterator[tuple[int, Pronoun]]:
        """Yield the pronouns before which the claim names nobody of their sex; `settled` may grow."""
        bare = claim.bare
        start = self._folded(claim.span.start)
        for match in self.words.pronoun.finditer(bare):
            pronoun = self.words.pronouns[match.group().lower()]
            if pronoun.sex in settled:
                continue
            if self._is_named(claim, start, match.start(), pronoun.sex):
                settled.add(pronoun.sex)
                continue
            yield match.start(), pronoun

    def _is_named(self, claim: Claim, start: int, at: int, sex: str) -> bool:
        """Tell whether the claim names or describes, before `at`, somebody of that sex."""
        persons = self.source.persons
        before = claim.bare[:at].lower().replace("'s", " ").replace("’s", " ")
        if self.words.apposed.fullmatch(before):
            return False
        end = self._folded(claim.span.start + at)
        is_fronted = self.words.fronted.match(claim.bare) is not None
        subject = start + claim.bare.find(", ") if is_fronted else start
        for mention in persons.within(start, end):
            # "At the Roe Forum, he spoke": what a phrase before the subject names may be a thing.
            is_one = (
                persons.is_person(mention) if len(mention.words) == 1 or mention.start < subject else True
            )
            if is_one and persons.may_be(mention, sex) and not persons.is_placed(mention):
                return True
        if any(word.strip(".,;:()'’-") in self.words.persons for word in before.split()):
            return True
        if not is_fronted:
            return False
        # "Although she was small, Lee won."
        comma = claim.bare.find(", ", at)
        if comma < 0:
            return False
        first = self._folded(claim.span.start + comma)
        later = persons.within(first, first + 30)
        return bool(later) and later[0].start <= first + 3 and persons.may_be(later[0], sex)


def _given_of(name: str) -> str:
    """Return what stands before the surname of a full name, "" where more than a name may be in it."""
    *given, surname = name.split()
    # "To out-Roe Ann Roe": the surname stands there twice.
    if not given or surname in given or not sex_of_given_name(given[0]):
        return ""
    while given[-1].endswith(".") or len(given[-1]) == 1:
        given.pop()
    return " ".join(given) if len(given) <= _MOST_GIVEN else ""
