"""A brief drafted by selecting sentences of the article; no model, key, network or weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.speech.claimants import find_claimant
from summarizer.drafting.extractive.claims import read_claims
from summarizer.drafting.extractive.headline import find_headline
from summarizer.drafting.extractive.quotes import pick_quotes
from summarizer.drafting.extractive.ranking import WEIGHTS, Ranking, follows, overlap
from summarizer.model.draft import Draft, Statement, UnconfirmedItem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.extractive.claims import Claim
    from summarizer.drafting.extractive.ranking import Weights

__all__ = ["draft_extractive"]

# An article of so many claims or more gets one takeaway more.
_LONGER = (80, 160, 320)
_TAKEAWAYS = 3
_MOST_FACTS = 5
_MOST_BACKGROUND = 4
_MOST_UNCONFIRMED = 5
_MOST_QUOTES = 5
_MOST_SENTENCES = 3
_MOST_WORDS = 80
# Two claims with so many of the shorter one's content words in common tell the same.
_REPEATS = 0.7
# A claim that shares so many continues the one before it.
_CONTINUES = 0.2
_MOSTLY_QUOTED = 0.5
_FEWEST_TO_CLOSE = 2
_DETAILS = 4


def draft_extractive(source: Source, weights: Weights = WEIGHTS) -> Draft:
    """Return a draft whose every claim is one or more whole sentences of the article.

    A sentence is the article's own characters, without a dateline before its first word and with a
    line break inside it as one space. Nothing stands in two sections; a section for which the
    article has nothing is empty. The same article gives the same draft, in time that grows linearly
    with its length.

    >>> from summarizer.analysis.source import read
    >>> from summarizer.drafting.extractive.sections import draft_extractive
    >>> from summarizer.model.article import Article
    >>> draft_extractive(read(Article(text="The council closed the bridge on Monday."))).lead.text
    'The council closed the bridge on Monday.'

    Args:
        source: The article.
        weights: What counts how much in choosing.
    """
    return _Drafting(source, weights).draft()


class _Drafting:
    """The claims of one article and which of them have been given a place."""

    def __init__(self, source: Source, weights: Weights) -> None:
        self.source = source
        self.headline = find_headline(source)
        self.claims = read_claims(source)
        self.ranking = Ranking(self.claims, frozenset(source.content_words(self.headline)), weights)
        self.told: dict[int, Claim] = {}
        self.quoted: list[str] = []

    def draft(self) -> Draft:
        lead, takeaways = self.open()
        quotes = pick_quotes(self.source, self.ranking, _MOST_QUOTES)
        self.quoted = [quote.quote for quote in quotes]
        unconfirmed = self.take(
            [claim for claim in self.left() if claim.is_contested and not claim.is_personal],
            _MOST_UNCONFIRMED,
        )
        background = [claim for claim in self.plain() if claim.is_background and claim.order > 1]
        context = self.tell(background, _MOST_BACKGROUND, is_background=True)
        bottom = self.close()
        facts = self.tell(self.plain(), _MOST_FACTS, is_background=False)
        if bottom and not facts:
            facts, bottom = [bottom], []
        return Draft(
            headline=self.headline,
            lead=_state(lead),
            key_takeaways=tuple(map(_state, takeaways)),
            verified_facts=tuple(map(_state, facts)),
            context_and_impact=tuple(map(_state, context)),
            official_statements=quotes,
            unconfirmed=tuple(map(self.unconfirm, unconfirmed)),
            bottom_line=_state(bottom),
        )

    def open(self) -> tuple[list[Claim], list[list[Claim]]]:
        """Give the lead and the takeaways their claims."""
        count = len(self.claims)
        most = 1 + min(max((count - 1) // 2, 1), _TAKEAWAYS + sum(count >= longer for longer in _LONGER))
        flat = [claim for claim in self.claims if claim.is_attributed or not claim.is_contested]
        chosen = self.ranking.pick(flat if len(flat) > most else self.claims, most)
        self.told.update((claim.order, claim) for claim in chosen)
        if not chosen:
            return [], []
        items = _join(chosen)
        lead = min(
            items,
            key=lambda item: (
                item[0].is_dangling,
                item[0].order if item[0].order < 2 else 2 + chosen.index(item[0]),
            ),
        )
        return lead, [item for item in items if item is not lead]

    def close(self) -> list[Claim]:
        """Give the bottom line its claim: what comes next or remains, if possible from the second half."""
        left = [claim for claim in self.plain() if not claim.is_dangling]
        if len(left) < _FEWEST_TO_CLOSE:
            return []
        late = [claim for claim in left if 2 * claim.order >= len(self.claims)]
        return self.take(late or left, 1, favour=lambda claim: 1 + claim.is_outlook)

    def take(
        self, claims: Sequence[Claim], most: int, *, favour: Callable[[Claim], float] = lambda _: 1.0
    ) -> list[Claim]:
        """Give a section up to `most` of `claims` that tell something new, in the article's order."""
        chosen: list[Claim] = []
        for claim in self.ranking.pick(claims, 2 * most, told=self.told.values(), favour=favour):
            if len(chosen) < most and not self.repeats(claim):
                self.told[claim.order] = claim
                chosen.append(claim)
        return sorted(chosen, key=lambda claim: claim.order)

    def tell(self, claims: Sequence[Claim], most: int, *, is_background: bool) -> list[list[Claim]]:
        """Give a section up to `most` runs of adjacent claims, each begun by one of `claims`, in order."""
        runs: list[list[Claim]] = []
        ranked = self.ranking.pick(
            claims,
            2 * most,
            told=self.told.values(),
            favour=lambda claim: 1 + min(claim.details, _DETAILS) / _DETAILS,
        )
        for claim in ranked:
            if len(runs) == most or claim.order in self.told or self.repeats(claim):
                continue
            run = self.extend(claim, is_background=is_background)
            if run[0].is_dangling:
                continue
            self.told.update((part.order, part) for part in run)
            runs.append(run)
        return sorted(runs, key=lambda run: run[0].order)

    def extend(self, claim: Claim, *, is_background: bool) -> list[Claim]:
        """Return `claim` with the sentences before it that it points back at and those that go on from it."""
        run = [claim]
        while run[0].is_dangling and len(run) < _MOST_SENTENCES:
            before = self.claims[run[0].order - 1] if run[0].order else None
            if before is None or not follows(run[0], before) or not self.is_free(before):
                return run
            run.insert(0, before)
        while len(run) < _MOST_SENTENCES and run[-1].order + 1 < len(self.claims):
            after = self.claims[run[-1].order + 1]
            goes_on = after.is_dangling or (
                overlap(after, run[-1]) >= _CONTINUES and after.is_background == is_background
            )
            is_same = after.paragraph == run[-1].paragraph and follows(after, run[-1])
            if not (goes_on and is_same and self.is_free(after) and not self.repeats(after)):
                break
            if sum(part.length for part in (*run, after)) > _MOST_WORDS:
                break
            run.append(after)
        return run

    def left(self) -> list[Claim]:
        """Return what has no place yet."""
        return [claim for claim in self.claims if claim.order not in self.told]

    def plain(self) -> list[Claim]:
        """Return what is left that the article states as a fact in its own voice."""
        return [claim for claim in self.claims if self.is_free(claim)]

    def is_free(self, claim: Claim) -> bool:
        """Tell whether `claim` has no place yet and may stand among facts."""
        return (
            claim.order not in self.told
            and not claim.is_contested
            and not claim.is_personal
            and claim.quoted < _MOSTLY_QUOTED
            and not any(quote in claim.text for quote in self.quoted)
        )

    def repeats(self, claim: Claim) -> bool:
        """Tell whether the brief says already what `claim` says."""
        return any(overlap(claim, other) >= _REPEATS for other in self.told.values())

    def unconfirm(self, claim: Claim) -> UnconfirmedItem:
        """Return `claim` as an unconfirmed item, with the words that say who says so."""
        return UnconfirmedItem(
            claim=claim.text,
            status=claim.status or "unverified",
            according_to=find_claimant(claim.text),
            evidence=claim.numbers,
        )


def _join(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Return `claims` as items in the article's order; one that points back joins the one before it."""
    items: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda claim: claim.order):
        if items and claim.is_dangling and follows(claim, items[-1][-1]):
            items[-1].append(claim)
        else:
            items.append([claim])
    return items


def _state(claims: Sequence[Claim]) -> Statement:
    return Statement(
        text=" ".join(claim.text for claim in claims),
        evidence=tuple(number for claim in claims for number in claim.numbers),
    )
