"""Between draft and brief: certain corrections, a second reading, the drafter asked again, in rounds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.drafting.drafted import count_tokens, spend_of, total_usage
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import build_repair
from summarizer.drafting.providers import split_model
from summarizer.editing.edit import mend_draft
from summarizer.editing.repair import Round, find_failing, find_unasked, take_repair
from summarizer.editing.replay import replay
from summarizer.model.draft import Repair
from summarizer.model.spec import HOUSE
from summarizer.second_reader.items import items_of, with_doubts
from summarizer.second_reader.judge import opinions_of
from summarizer.second_reader.reader import read_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.editing.edit import Edited
    from summarizer.editing.policy import Policy
    from summarizer.model.brief import Edit
    from summarizer.model.draft import Draft
    from summarizer.model.provenance import Attempt
    from summarizer.model.reading import Reading
    from summarizer.model.spec import BriefSpec
    from summarizer.second_reader.reader import Asks, SecondReader

__all__ = ["Drafter", "Rounds"]


@dataclass(frozen=True, slots=True)
class Drafter:
    """The model that drafted and may be asked again.

    Attributes:
        asks: Makes the calls.
        settings: Its model, and how often and for how many tokens it is asked.
        price: Of its tokens; `None` when it is not known.
    """

    asks: Asks
    settings: Settings
    price: Price | None = None


@dataclass(slots=True)
class Rounds:
    """What it takes to mend the draft of one article with the help of models, and what came of it.

    Attributes:
        source: The article.
        policy: What is done about findings.
        drafter: Asked again for single items; `None` for the embedded drafter, which says nothing else twice.
        reader: Asked for its opinion of each item; `None` for no second reading.
        spec: What the brief is asked to be.
        edits: The certain corrections, and what the model's repairs came to.
        attempts: The calls made for repairs.
        reading: What the second reader said.
    """

    source: Source
    policy: Policy
    drafter: Drafter | None = None
    reader: SecondReader | None = None
    spec: BriefSpec = HOUSE
    edits: tuple[Edit, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    reading: Reading | None = None
    _spent: int = field(default=0, repr=False)

    async def run(self, draft: Draft) -> None:
        """Mend `draft`: read its items, ask for those that fail, read what has changed.

        Nothing that a model answers, or fails to, is an error here: what stands without it is published.
        """
        if self.reader is not None:
            # Only as far as it is certain, so that what the reader says is of the words that will stand.
            mended = self._mend(draft, may_ask=self.drafter is not None)
            self.edits += mended.edits
            await self._read(mended)
        if self.drafter is not None:
            for number in range(1, self.drafter.settings.repairs + 1):
                if not await self._repair(draft, number, self.drafter):
                    break
        if self.reader is not None:
            await self._read(self._mend(draft))

    def _mend(self, draft: Draft, *, may_ask: bool = False) -> Edited:
        return mend_draft(
            replay(draft, self.edits),
            self.source,
            self.policy,
            may_ask=may_ask,
            opinions=opinions_of(self.reading),
            spec=self.spec,
        )

    async def _read(self, mended: Edited) -> None:
        """Put the items to the second reader that it has not read yet."""
        if self.reader is not None:
            unasked = find_unasked(mended.report)
            asked = [item for item in items_of(mended.content) if item.path not in unasked]
            items = with_doubts(asked, mended.report)
            self.reading = await read_items(items, self.source, self.reader, earlier=self.reading)

    async def _repair(self, draft: Draft, number: int, drafter: Drafter) -> bool:
        """Ask for what fails for the n-th time, and return whether asking once more may help."""
        mended = self._mend(draft, may_ask=True)
        self.edits += mended.edits
        failing = find_failing(mended.report, mended.content, self.source, self.policy, doubts=number == 1)
        if not failing or self._spent >= drafter.settings.repair_tokens:
            return False
        dialect = split_model(drafter.settings.model)[0].schema
        request = build_repair(self.source, failing, dialect=dialect, spec=self.spec)
        try:
            answer = await drafter.asks.draft(request)
        except LiveModelError as error:
            # What stands is published without the repair; the brief's provenance lists the calls.
            self.attempts += _in_round(number, error.attempts)
            return False
        self.attempts += _in_round(number, answer.attempts)
        self._spent += spend_of(answer.attempts, request.messages)
        if isinstance(answer.draft, Repair):
            asked = _tell(number, answer, drafter.price)
            opinions = opinions_of(self.reading)
            self.edits += take_repair(
                answer.draft, mended.content, self.source, asked, opinions, spec=self.spec
            )
        return True


def _tell(number: int, answer: Drafted, price: Price | None) -> Round:
    usage = total_usage(answer.attempts)
    return Round(number, count_tokens(answer.attempts), price.of(usage) if price else None)


def _in_round(number: int, attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    return tuple(attempt.model_copy(update={"round": number}) for attempt in attempts)
