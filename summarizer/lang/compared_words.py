"""The words by which a sentence of a brief is held against one of its article, beside the cues of both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.lang.certainty_words import CueKind

__all__ = ["ComparedWords", "Deed", "Steps"]

_KIND = "@"
_BEGINNING = "*"
_THEN = "+"
_MOST_DIGITS = 9


class Steps(NamedTuple):
    """A matter that goes step by step: "charged", then "convicted".

    Attributes:
        under_way: Forms that tell a step before the last.
        beginnings: How more such words begin.
        kinds: Kinds of cues that tell one, too.
        settled: Forms that tell the last step.
        frames: Forms that do with another behind them: "gab", "zu".
        telling: How words begin by which an article tells the last step in another way: "Urteil".
        told: Such words, whole.
    """

    under_way: frozenset[str]
    beginnings: tuple[str, ...]
    kinds: frozenset[CueKind]
    settled: frozenset[str]
    frames: tuple[tuple[str, str], ...]
    telling: tuple[str, ...]
    told: frozenset[str]

    def is_open(self, form: str) -> bool:
        """Tell whether a form tells a step before the last."""
        return form in self.under_way or form.startswith(self.beginnings)

    def is_under_way(self, forms: frozenset[str]) -> bool:
        """Tell whether one of some whole forms tells a step before the last."""
        return not self.under_way.isdisjoint(forms)

    def is_told(self, forms: frozenset[str]) -> bool:
        """Tell whether one of some forms tells the last step otherwise."""
        return not self.told.isdisjoint(forms) or any(form.startswith(self.telling) for form in forms)


class Deed(NamedTuple):
    """A deed that is told in few words.

    Attributes:
        forms: Words that tell it.
        beginnings: How more such words begin.
        frames: Words that tell it with another behind them: "trat", "zurück".
        others: How words begin by which an article may tell it, too.
    """

    forms: frozenset[str]
    beginnings: tuple[str, ...]
    frames: tuple[tuple[str, str], ...]
    others: tuple[str, ...]

    def find(self, forms: Sequence[str]) -> int | None:
        """Return the number of the form that tells the deed, `None` where none does."""
        for number, form in enumerate(forms):
            if form in self.forms or (self.beginnings and form.startswith(self.beginnings)):
                return number
            if any(one == form and other in forms[number:] for one, other in self.frames):
                return number
        return None

    def is_told(self, forms: Iterable[str]) -> bool:
        """Tell whether an article with these forms has a word for the deed."""
        first = {one for one, _ in self.frames}
        return any(
            form in self.forms or form in first or form.startswith((*self.beginnings, *self.others))
            for form in forms
        )


def _by_last(pairs: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the first parts of pairs like "lehn+ab" by their last."""
    found: dict[str, tuple[str, ...]] = {}
    for pair in sorted(pairs):
        verb, _, word = pair.partition(_THEN)
        found[word] = (*found.get(word, ()), verb)
    return found


def _read_deed(line: str) -> Deed:
    """Return the deed of a line: "what tells it | what else tells it"."""
    told, _, others = (part.strip() for part in line.partition("|"))
    words = told.split()
    return Deed(
        frozenset(word for word in words if _THEN not in word and word[-1] != _BEGINNING),
        tuple(word[:-1] for word in words if word[-1] == _BEGINNING),
        tuple((one, two) for one, two in (word.split(_THEN) for word in words if _THEN in word)),
        tuple(word.rstrip(_BEGINNING) for word in others.split()),
    )


def _read_steps(line: str) -> Steps:
    """Return the steps of a line: "under way | settled | what else tells it settled"."""
    first, last, *rest = (column.split() for column in line.split("|"))
    others = rest[0] if rest else []
    return Steps(
        frozenset(word for word in first if word[0] != _KIND and word[-1] != _BEGINNING),
        tuple(word[:-1] for word in first if word[-1] == _BEGINNING),
        frozenset(cast("CueKind", word[1:]) for word in first if word[0] == _KIND),
        frozenset(word for word in last if _THEN not in word),
        tuple((one, two) for one, two in (word.split(_THEN) for word in last if _THEN in word)),
        tuple(word[:-1] for word in others if word[-1] == _BEGINNING),
        frozenset(word for word in others if word[-1] != _BEGINNING),
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class ComparedWords:
    """The words of one language, in lower case.

    Attributes:
        negating: Forms that negate: of a cue that has one, it is the negation.
        ahead: Words that negate only what stands behind them: "ohne", "sans".
        turning: How words begin that turn a sentence's sense without a not: "verweiger", "refus".
        turning_forms: Such words of which others begin alike: "nein", "statt".
        closing: Verbs that turn it with a word that closes the clause, each by its beginning: "lehn+ab".
        refusing: How words begin that refuse or rule out what is told beside them.
        refusing_apart: Such verbs with a word that closes the clause: "lehn+ab".
        lessening: Words before another that leave little of it, or open a not: "kaum", "peu", "ne".
        comparatives: Words that compare with one of `than` behind them: a comparison turned round by a not
            may say the same.
        than: The words behind them.
        contrasts: Words that set another thing against what is negated: "sondern".
        doubting: How words begin by which a sentence doubts, plans, reports or accuses without a cue.
        doubting_forms: Such words of which others begin alike.
        reporting: Those of either that only report: beside a report of the article they doubt nothing.
        opining: How verbs begin by which somebody says what others may see otherwise: "warn", "dénonc".
        hearsay: How words begin of who is no sure source: "gerücht", "témoin".
        partisan: How words begin of who speaks for one side: "verteidig", "avocat".
        proposing: Words of cues of what somebody asks for or thinks about, which nobody has decided.
        infinitives: How the verb ends that tells what is asked for.
        of_deeds: How a noun ends that is made of a verb and written small: "-tion".
        becoming: Verbs by which a thing is told to be so: "wird", "deviennent".
        proving: How words begin that call something certain: "bewies", "prouv".
        proving_phrases: Phrases that do, with " | " between them, a word of which may mean something else.
        raising: Forms that are surer than a hedge and tell nothing as done: "wird" for "könnte".
        causatives: Words beside a verb that take the place of its participle: "a fait construire".
        auxiliaries: Forms with which a participle tells what is done: "hat", "wurde".
        participles: Endings of participles.
        of_participles: What a participle begins with; nothing where its ending tells enough.
        in_participles: What it has behind a prefix, else: "ge" of "abgelehnt".
        told_done: Endings of other forms that tell what is done, but before a noun: "-te".
        wholes: Forms that count every one.
        groups: Those of `parts` that name a group, too: "majorité".
        nones: Forms that count none of some.
        parts: Forms that count some.
        nearly: Words before one of `wholes` with which it counts some.
        almost: Words before a verb that tell that it nearly came so: "failli".
        no_wholes: Words before one of `wholes` with which it counts none: "fast", "pas".
        outcomes: A line for each matter: what may be told of it, each telling with its words, set apart by
            "|". No two of a line can be said of one thing.
        steps: A line for each matter that goes step by step: what tells it under way, what tells it
            settled, and what else an article tells it settled by, set apart by "|". A word that
            ends in "*" stands for all that begin so, two with "+" between them for both in this
            order, one that begins with "@" for the cues of a kind.
        questions: Words that open what is asked: "ob", "si".
        asking: How words begin that leave open what is asked: "unklar", "vérifi".
        times: How words begin that tell when, which what is told as done leaves out: "jahr", "prochain".
        unsaid: How words begin that say of a thing only that it may be: "möglich".
        referring: Words behind one of `parts` for what the sentence before names: "davon", "elles".
        of_them: Words beside a number of some that the same sentence counts: "davon", "dont".
        of_these: Words between a number and that of the whole: "14 des 46".
        counts: The number words from one up.
        ones: The further forms of the first.
        deeds: A line for each deed so plain that nobody tells of it where an article has no word for it:
            its words, and what else an article tells it by, as `steps` writes them.
        joining: Words before the second of two verbs with one subject: "und".
        asides: Words that open a later clause about what the one before tells: "was", "ce", "même".
        confirming: How words begin that confirm: with a not they leave a claim before them open.
        expecting: Forms of what is only expected, which tell nothing as decided: "devrait".
        objecting: How words begin that set somebody against a thing: "beschwerde", "recours".
        contesting: How words begin by which a sentence behind a claim leaves it open: "unabhängig".
        exchanged: The same as `outcomes`, of which only a sentence that is copied but for the word says
            anything.
        already: Words with which what is told is so by now: "bereits", "déjà".
        yet: Words with which a not says that it is not so yet: "noch", "encore".
        causes: How words begin of a cause, of which an article with a not says that none is proved.
        causing: How verbs begin by which one thing brings another about: "verursach", "provoqu".
        pending: Forms by which a thing is told to be not yet so, without a not: "reste", "aussteht".
        no_longer: Words of a not with which a thing has ended: "mehr", "plus".
        ending: How words begin that tell that it has: "verließ", "quitt".
        definite: Words before a thing that is known: "die", "les", "ses".
        since: Words with which what is told so has begun: "seit", "déjà".
        matters: A line for each matter: the ways in which it may be told, set apart by "|", as
            `read_matters` reads them.
        whole_matters: The same of matters of which an article tells one: who tells another side than it does,
            and one that it tells nowhere, is wrong.
        stances: The same of how somebody stands to a matter, of two sides each.
        excluding: The same of what one rules out or leaves open: a not turns the one into the other.
        continuing: How words begin that tell that a thing goes on: "bleib", "toujours".
        until: Words before the time when a thing ended.
        were: Forms of "was", with which it is told.
        less: Words before an adjective that leave less of it: "weniger", "moins".
        pronouns: Words that open a sentence about the one before it: "er", "elle".
        has_capital_nouns: Whether every noun has a capital, so that a capital tells no name.
    """

    negating: frozenset[str]
    ahead: frozenset[str] = frozenset()
    turning: tuple[str, ...]
    turning_forms: frozenset[str]
    closing: frozenset[str]
    refusing: tuple[str, ...] = ()
    refusing_apart: frozenset[str] = frozenset()
    lessening: frozenset[str] = frozenset()
    comparatives: frozenset[str]
    than: frozenset[str]
    contrasts: frozenset[str]
    doubting: tuple[str, ...]
    doubting_forms: frozenset[str]
    reporting: tuple[str, ...] = ()
    opining: tuple[str, ...] = ()
    hearsay: tuple[str, ...] = ()
    partisan: tuple[str, ...] = ()
    proposing: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    of_deeds: tuple[str, ...] = ()
    becoming: frozenset[str] = frozenset()
    proving: tuple[str, ...]
    proving_phrases: str
    raising: frozenset[str]
    causatives: frozenset[str]
    auxiliaries: frozenset[str]
    participles: tuple[str, ...]
    of_participles: tuple[str, ...]
    in_participles: str
    told_done: tuple[str, ...]
    wholes: frozenset[str]
    parts: frozenset[str]
    nearly: frozenset[str]
    no_wholes: frozenset[str]
    almost: frozenset[str] = frozenset()
    outcomes: str
    exchanged: str
    groups: frozenset[str] = frozenset()
    nones: frozenset[str] = frozenset()
    steps: str = ""
    deeds: str = ""
    questions: frozenset[str] = frozenset()
    asking: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    referring: frozenset[str] = frozenset()
    of_them: frozenset[str] = frozenset()
    of_these: frozenset[str] = frozenset()
    counts: tuple[str, ...] = ()
    ones: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    confirming: tuple[str, ...] = ()
    expecting: frozenset[str] = frozenset()
    objecting: tuple[str, ...] = ()
    contesting: tuple[str, ...] = ()
    already: frozenset[str] = frozenset()
    yet: frozenset[str] = frozenset()
    causes: tuple[str, ...] = ()
    causing: tuple[str, ...] = ()
    pending: frozenset[str] = frozenset()
    no_longer: frozenset[str] = frozenset()
    ending: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    matters: str = ""
    whole_matters: str = ""
    stances: str = ""
    excluding: str = ""
    continuing: tuple[str, ...] = ()
    until: frozenset[str] = frozenset()
    were: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    has_capital_nouns: bool = False

    def number_of(self, form: str) -> int:
        """Return the number that a form tells in digits or as a word, 0 for none."""
        if form.isdecimal():
            return int(form[:_MOST_DIGITS])
        return 1 if form in self.ones else self._counted.get(form, 0)

    @cached_property
    def _counted(self) -> dict[str, int]:
        return {form: number for number, form in enumerate(self.counts, 1)}

    @cached_property
    def closings(self) -> Mapping[str, tuple[str, ...]]:
        """The `closing` for looking up: how verbs begin, by the word that closes their clause."""
        return _by_last(self.closing)

    @cached_property
    def refusals(self) -> Mapping[str, tuple[str, ...]]:
        """The same of `refusing_apart`."""
        return _by_last(self.refusing_apart)

    @cached_property
    def settling(self) -> tuple[Steps, ...]:
        """The `steps`, for looking up."""
        return tuple(map(_read_steps, filter(None, map(str.strip, self.steps.splitlines()))))

    @cached_property
    def told_deeds(self) -> tuple[Deed, ...]:
        """The `deeds`, for looking up."""
        return tuple(map(_read_deed, filter(None, map(str.strip, self.deeds.splitlines()))))

    @cached_property
    def settled_forms(self) -> frozenset[str]:
        """The forms that tell any matter settled."""
        firsts = (one for steps in self.settling for one, _ in steps.frames)
        return frozenset(firsts).union(*(steps.settled for steps in self.settling))
