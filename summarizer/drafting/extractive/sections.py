"""A brief drafted by selecting sentences of the article; no model, key, network or weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.closing import find_closing
from summarizer.drafting.extractive.facts import Facts
from summarizer.drafting.extractive.fitting import fit, most_words, refuse_language
from summarizer.drafting.extractive.headline import find_title
from summarizer.drafting.extractive.interview import find_spoken, pick_answers
from summarizer.drafting.extractive.lead import find_headline_of, find_lead
from summarizer.drafting.extractive.naming import Naming
from summarizer.drafting.extractive.printing import Printing
from summarizer.drafting.extractive.quotes import pick_quotes
from summarizer.drafting.extractive.ranking import WEIGHTS, Ranking, follows, overlap
from summarizer.drafting.extractive.told import Told
from summarizer.drafting.extractive.wording import words_of
from summarizer.drafting.extractive.words import draft_words_of
from summarizer.model.draft import Draft, Statement
from summarizer.model.spec import HOUSE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claim import Claim
    from summarizer.drafting.extractive.ranking import Weights
    from summarizer.model.spec import BriefSpec, ListSection

__all__ = ["draft_extractive"]

# An article of so many claims or more gets one takeaway more.
_LONGER = (80, 160, 320)
_TAKEAWAYS = 4
# So many of the takeaways only where lead and takeaways have no more words than this.
_SHORT_ONES = 2
_MOST_OPENING = 75
# A second takeaway of its own: in an article of so many claims, or where there are fewer words so far.
_LONG = 50
_FEW = 60
_MOST_FACTS = 5
_MOST_BACKGROUND = 4
_MOST_UNCONFIRMED = 5
_MOST_REPLIES = 2
# So few claims after an accusation, in its paragraph or the next, a reply is one to it.
_NEAR_REPLY = 2
_MOST_QUOTES = 5
_MOST_ANSWERS = 4
_MOST_SENTENCES = 3
# Words of two sentences that are one takeaway, or the lead.
_MOST_JOINED = 70
_MOST_WORDS = 80
# A short brief has more from items of one sentence: no item takes more than this part of its words.
_PARTS = 5
# A claim that shares so many continues the one before it.
_CONTINUES = 0.2
# What a view is worth, as a takeaway, that nobody is said to have.
_VIEW = 0.8
_ARGUED = 0.4
_MOSTLY_QUOTED = 0.5
# What is told so much in somebody's words is a statement, and no takeaway.
_MUCH_QUOTED = 0.3
_DETAILS = 4
# The first sentence prints the title when it has so many of its content words.
_PRINTED = 0.7
# The news is among the first of an article's claims.
_NEWS = 8
# What is so is open whatever else a sentence says of what will be.
_SURELY_OPEN = frozenset({"denied", "not_announced", "disputed"})


def draft_extractive(source: Source, weights: Weights = WEIGHTS, *, spec: BriefSpec = HOUSE) -> Draft:
    """Return a draft whose every claim is one or more whole sentences of the article.

    A sentence is the article's own characters, without a dateline before its first word, without what
    no reader sees (soft hyphens), and with a line break inside it as one space. In brackets
    stands what lets it be read alone: whom a pronoun means, and the given name that a surname lacks.
    Nothing stands in two sections; a section for which the article has nothing is empty. The same article
    gives the same draft, in time that grows linearly with its length.

    >>> from summarizer.analysis.source import read
    >>> from summarizer.drafting.extractive import draft_extractive
    >>> from summarizer.model.article import Article
    >>> draft_extractive(read(Article(text="The council closed the bridge on Monday."))).lead.text
    'The council closed the bridge on Monday.'

    Args:
        source: The article.
        weights: What counts how much in choosing.
        spec: What the brief is asked to be. House style is a model's: what is selected has its own words.

    Raises:
        LanguageError: The brief is asked for in another language than the article's.
    """
    refuse_language(source, spec)
    return fit(_Drafting(source, weights, spec).draft(), spec)


class _Drafting:
    """The claims of one article and which of them have been given a place."""

    def __init__(self, source: Source, weights: Weights, spec: BriefSpec) -> None:
        self.source = source
        self.spec = spec
        self.most_words = min(_MOST_WORDS, most_words(spec) // _PARTS)
        self.words = draft_words_of(source.language.code)
        self.headline = find_title(source)
        self.title = frozenset(source.content_words(self.headline))
        self.claims = read_claims(source)
        self.facts = Facts(source, self.claims)
        self.ranking = Ranking(self.claims, self.title, weights, self.others())
        self.naming = Naming(source)
        self.told = Told()
        self.quoted: list[str] = []

    def draft(self) -> Draft:
        lead, takeaways = self.open()
        is_interview = bool(find_spoken(self.source))
        most = self.most("official_statements", _MOST_ANSWERS if is_interview else _MOST_QUOTES)
        opened = [claim.span for claim in self.told]
        quotes = pick_quotes(self.source, self.ranking, most, opened)
        self.quoted = [quote.quote for quote in quotes]
        unconfirmed = self.leave_open()
        bottom = self.close() if self.spec.wants("bottom_line") else []
        background = [claim for claim in self.plain() if claim.is_background and claim.order > 1]
        context = self.tell(background, self.most("context_and_impact", _MOST_BACKGROUND), is_background=True)
        facts = self.tell(
            [claim for claim in self.plain() if self.facts.holds(claim)],
            self.most("verified_facts", _MOST_FACTS),
            is_background=False,
        )
        unconfirmed = self.add_replies(unconfirmed)
        told = [item[0] for item in takeaways if not item[0].is_opinion]
        told += [claim for claim in self.claims[:_NEWS] if self.may_tell(claim) and not claim.is_opinion]
        printing = Printing(self.source, self.naming)
        opening = self.introduce(lead) if is_interview else None
        room = self.most("key_takeaways", _TAKEAWAYS) - len(takeaways) if is_interview else 0
        answers = pick_answers(self.source, self.ranking, room, quotes) if room > 0 else ()
        return Draft(
            lead=opening or printing.state(lead),
            key_takeaways=(*map(printing.state, takeaways), *answers),
            verified_facts=tuple(map(printing.state, facts)),
            context_and_impact=tuple(map(printing.state, context)),
            official_statements=quotes,
            unconfirmed=tuple(map(printing.leave_open, unconfirmed)),
            bottom_line=printing.state(bottom),
            headline=self.title_of(lead, told),
        )

    def title_of(self, lead: Sequence[Claim], told: Sequence[Claim]) -> str:
        """Return the brief's headline: the article's, else one made of its first claims; "" for none."""
        if not self.spec.headline:
            return ""
        found = self.headline
        return found or (find_headline_of(self.source, lead[0], told, self.naming) if lead else "")

    def most(self, section: ListSection, house: int) -> int:
        """Return how many items a section may have: none, as many as asked for, or what the house takes."""
        if not self.spec.wants(section):
            return 0
        asked = self.spec.most_items(section)
        return house if asked is None else asked

    def others(self) -> list[frozenset[str]]:
        """Return the words of what is no claim: captions and questions tell what a story is about, too."""
        claimed = {number for claim in self.claims for number in claim.numbers}
        return [
            words
            for number, words in enumerate(self.source.words, start=1)
            if number not in claimed and number not in self.source.instructions
        ]

    def open(self) -> tuple[list[Claim], list[list[Claim]]]:
        """Give the lead and the takeaways their claims."""
        lead = find_lead(self.source, self.claims, self.naming, self.facts, self.title)
        if lead is None:
            return [], []
        self.told.add(lead)
        flat = [claim for claim in self.claims if claim is not lead and self.may_tell(claim)]
        ranked = self.ranking.pick(
            flat,
            min(max((len(self.claims) - 1) // 2, 1, self.least_takeaways()), self.most_takeaways()),
            told=[lead],
            favour=self.favour,
            may=self.naming.stands,
        )
        chosen: list[Claim] = []
        for claim in ranked:
            words = sum(part.length for part in (lead, *chosen, claim))
            fewest = max(self.most_takeaways() - _SHORT_ONES, self.least_takeaways())
            alone = sum(self.naming.stands(part) for part in chosen)
            is_long = len(self.claims) >= _LONG or words - claim.length < _FEW
            is_needed = len(chosen) < fewest or (alone < fewest and is_long)
            if (is_needed or words <= _MOST_OPENING) and self.stands_with(claim, (lead, *chosen)):
                chosen.append(claim)
        self.told.add(*chosen)
        first, *items = self.join([lead, *chosen], lead)
        return first, items

    def favour(self, claim: Claim) -> float:
        """Return what a takeaway is worth beside another that is nobody's view."""
        if self.facts.argues(claim):
            return _ARGUED
        return _VIEW if claim.is_opinion and not claim.is_attributed else 1.0

    def introduce(self, lead: Sequence[Claim]) -> Statement | None:
        """Return an interview's headline as its lead, where no sentence says who is asked about what."""
        spoken, source = find_spoken(self.source), self.source
        is_told = any(self.words.interview.search(claim.bare) for claim in lead)
        if not self.headline or (is_told and spoken.isdisjoint(lead[0].numbers)):
            return None
        is_printed = len(self.title & source.words[0]) >= _PRINTED * len(self.title)
        return Statement(text=self.headline, evidence=(1,) if is_printed else (min(spoken),))

    def join(self, claims: Iterable[Claim], lead: Claim) -> list[list[Claim]]:
        """Return claims as items, the lead's first; one that cannot be read alone joins the one before it."""
        items: list[list[Claim]] = []
        for claim in sorted(claims, key=lambda claim: claim.order):
            if items and follows(claim, items[-1][-1]) and not self.naming.stands(claim):
                items[-1].append(claim)
            else:
                items.append([claim])
        return sorted(items, key=lambda item: item[0] is not lead)

    def most_takeaways(self) -> int:
        """Return how many takeaways the article can have: the last of them only where all are short."""
        house = _TAKEAWAYS + sum(len(self.claims) >= longer for longer in _LONGER)
        return self.most("key_takeaways", house)

    def least_takeaways(self) -> int:
        """Return how many takeaways are asked for at least; 0 where no number is."""
        return self.spec.items.get("key_takeaways", (0, 0))[0]

    def stands_with(self, claim: Claim, others: Iterable[Claim]) -> bool:
        """Tell whether a claim can be read alone, or with the one before it that is among `others`."""
        if self.naming.stands(claim):
            return True
        return any(
            follows(claim, other)
            and claim.paragraph == other.paragraph
            and self.naming.stands(other)
            and claim.length + other.length <= _MOST_JOINED
            for other in others
        )

    def may_tell(self, claim: Claim) -> bool:
        """Tell whether a claim can be a takeaway: not quoted, and contested only where it says by whom."""
        if claim.is_personal or claim.quoted >= _MUCH_QUOTED:
            return False
        return claim.is_attributed or not claim.is_contested

    def close(self) -> list[Claim]:
        """Give the bottom line its claim."""
        bottom = find_closing(self.source, self.claims, self.told, self.naming, self.facts)
        self.told.add(*bottom)
        return bottom

    def leave_open(self) -> list[Claim]:
        """Give the unconfirmed items their claims, the replies of those who are accused in the brief, too."""
        open_ones = [
            claim
            for claim in self.left()
            if claim.is_contested
            and not claim.is_personal
            and claim.quoted < _MOSTLY_QUOTED
            and (claim.is_attributed or not claim.is_opinion)
            and (claim.status in _SURELY_OPEN or self.words.forecast.isdisjoint(words_of(claim.bare)))
        ]
        return self.add_replies(self.take(open_ones, self.most("unconfirmed", _MOST_UNCONFIRMED)))

    def add_replies(self, unconfirmed: Sequence[Claim]) -> list[Claim]:
        """Return the unconfirmed items with the replies to what the brief has so far, where there is room."""
        room = self.most("unconfirmed", _MOST_UNCONFIRMED + 2 * _MOST_REPLIES) - len(unconfirmed)
        return sorted([*unconfirmed, *self.answer(min(room, _MOST_REPLIES))], key=lambda claim: claim.order)

    def answer(self, most: int) -> list[Claim]:
        """Give up to `most` replies of those whom the brief accuses their place among the unconfirmed."""
        if most <= 0:
            return []
        accused = [claim for claim in self.told if self.words.accusation.search(claim.bare)]
        replies = [
            claim
            for claim in self.left()
            if self.words.reply.search(claim.bare)
            and claim.is_unsettled
            and not claim.is_personal
            and any(self.is_reply(claim, other) for other in accused)
            and self.naming.stands(claim)
        ][:most]
        self.told.add(*replies)
        return replies

    def is_reply(self, claim: Claim, other: Claim) -> bool:
        """Tell whether a claim replies to one that accuses: it follows it, or is about the same person."""
        is_near = 0 < claim.order - other.order <= _NEAR_REPLY and claim.paragraph - other.paragraph <= 1
        return (
            follows(claim, other)
            or is_near
            or not self.naming.persons_of(claim).isdisjoint(self.naming.persons_of(other))
        )

    def take(
        self, claims: Sequence[Claim], most: int, *, favour: Callable[[Claim], float] = lambda _: 1.0
    ) -> list[Claim]:
        """Give a section up to `most` of `claims` that tell something new, in the article's order."""
        chosen: list[Claim] = []
        ranked = self.ranking.pick(claims, 2 * most, told=self.told, favour=favour, may=self.naming.stands)
        for claim in ranked:
            if len(chosen) < most and self.naming.stands(claim) and not self.told.repeats(claim):
                self.told.add(claim)
                chosen.append(claim)
        return sorted(chosen, key=lambda claim: claim.order)

    def tell(self, claims: Sequence[Claim], most: int, *, is_background: bool) -> list[list[Claim]]:
        """Give a section up to `most` runs of adjacent claims, each begun by one of `claims`, in order."""
        runs: list[list[Claim]] = []
        ranked = self.ranking.pick(
            claims,
            2 * most,
            told=self.told,
            favour=lambda claim: 1 + min(claim.details, _DETAILS) / _DETAILS,
        )
        able = {claim.order for claim in claims}
        for claim in ranked:
            if len(runs) == most or claim in self.told or self.told.repeats(claim):
                continue
            if self.told.has_all_of(claim):
                continue
            run = self.extend(claim, able, is_background=is_background)
            if not self.opens(run[0]):
                continue
            self.told.add(*run)
            runs.append(run)
        return sorted(runs, key=lambda run: run[0].order)

    def extend(self, claim: Claim, able: Iterable[int], *, is_background: bool) -> list[Claim]:
        """Return `claim` with the sentences before it that it points back at and those that go on from it."""
        run = [claim]
        while not self.opens(run[0]) and len(run) < _MOST_SENTENCES:
            before = self.claims[run[0].order - 1] if run[0].order else None
            if before is None or not follows(run[0], before) or before.order not in able:
                return run
            if not self.is_free(before):
                return run
            run.insert(0, before)
        while len(run) < _MOST_SENTENCES and run[-1].order + 1 < len(self.claims):
            after = self.claims[run[-1].order + 1]
            goes_on = after.is_dangling or (
                overlap(after, run[-1]) >= _CONTINUES and after.is_background == is_background
            )
            is_same = after.paragraph == run[-1].paragraph and follows(after, run[-1])
            if not (goes_on and is_same and self.is_free(after) and not self.told.repeats(after)):
                break
            if not is_background and not self.facts.holds(after):
                break
            if sum(part.length for part in (*run, after)) > self.most_words:
                break
            run.append(after)
        return run

    def opens(self, claim: Claim) -> bool:
        """Tell whether a claim can begin an item: it stands, and "The app was sold" has an app before it."""
        subject = self.words.bare_subject.match(claim.bare)
        noun = frozenset(self.source.content_words(subject["noun"])) if subject else frozenset[str]()
        return self.naming.stands(claim) and (subject is None or self.told.tells_of(noun, claim))

    def left(self) -> list[Claim]:
        """Return what has no place yet."""
        return [claim for claim in self.claims if claim not in self.told]

    def plain(self) -> list[Claim]:
        """Return what is left that nobody contests."""
        return [claim for claim in self.claims if self.is_free(claim)]

    def is_free(self, claim: Claim) -> bool:
        """Tell whether `claim` has no place yet and may stand among facts or background."""
        return (
            claim not in self.told
            and not claim.is_contested
            and not claim.is_personal
            and claim.quoted < _MOSTLY_QUOTED
            and (claim.is_attributed or not claim.is_opinion)
            and not any(quote in claim.text for quote in self.quoted)
        )
