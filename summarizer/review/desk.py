"""The briefs that editors decide about, and what they decided so far: each in the journal first."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.editing.decision import edit_of
from summarizer.editing.publish import as_recorded, prove, republish
from summarizer.export.sections import CHANGED_NOTE
from summarizer.model.errors import BriefError, SettingsError, SummarizerError
from summarizer.model.seal import seal_state
from summarizer.review.journal import Entry, live_edits
from summarizer.review.passages import show_article
from summarizer.review.views import view_brief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from summarizer.analysis.source import Source
    from summarizer.editing.decision import Decision
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.finding import Finding
    from summarizer.review.index import IndexRow
    from summarizer.review.journal import Journal
    from summarizer.review.passages import Shown
    from summarizer.review.views import ItemView

__all__ = ["Case", "Desk", "OutdatedError", "State", "apply_entries", "find_strays", "item_in", "misfit"]

# So many briefs are kept ready to be decided about.
_MOST_OPEN = 4


class OutdatedError(SummarizerError):
    """Somebody decided in the meantime.

    Attributes:
        entries: What was decided or taken back since.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__("the brief has changed in the meantime: load the page again")
        self.entries = tuple(entries)


@dataclass(slots=True, eq=False)
class Case:
    """A brief to decide about.

    Attributes:
        digest: SHA-256 of the brief before any decision, by which the journal knows it.
        read: Returns that brief.
        article: Its article, `None` where it was not given.
        row: Its row in the index.
        open: How many of its items are still to be decided about.
        entries: What was decided and taken back, in order; their count is its version.
    """

    digest: str
    read: Callable[[], Brief]
    article: Article | None
    row: IndexRow
    open: int
    entries: list[Entry] = field(default_factory=list[Entry])

    @property
    def version(self) -> int:
        """What a tab must have seen to decide."""
        return len(self.entries)


@dataclass(slots=True)
class State:
    """A brief that is open.

    Attributes:
        base: As it was before any decision.
        brief: As it is now.
        source: Its article, `None` where there is none.
        shown: The article on the page.
        proof: What does not hold against the article.
        refusal: Why nothing can be decided in it, "" where it can.
    """

    base: Brief
    brief: Brief
    source: Source | None
    shown: Shown | None
    proof: tuple[Finding, ...]
    refusal: str = ""


@dataclass(slots=True)
class Desk:
    """All the briefs of one page or index, and their journal.

    Attributes:
        cases: The briefs, in order.
        journal: Where decisions are written before they count.
        now: The clock.
    """

    cases: Sequence[Case]
    journal: Journal
    now: Callable[[], datetime] = lambda: datetime.now(UTC).replace(microsecond=0)
    _states: OrderedDict[str, State] = field(default_factory=OrderedDict[str, "State"])

    def __post_init__(self) -> None:
        # A brief that was given twice is decided about once: the journal cannot tell them apart.
        by_digest: dict[str, Case] = {}
        for case in self.cases:
            by_digest.setdefault(case.digest, case)
        self.cases = list(by_digest.values())
        if strays := find_strays(self.journal.entries, by_digest):
            raise SettingsError(
                f"{self.journal.path} has decisions about another brief (line {strays[0]}): the brief "
                "was written again; move that file away, or give the brief that the decisions are about"
            )
        for entry in self.journal.entries:
            by_digest[entry.brief].entries.append(entry)
        for case in by_digest.values():
            if case.entries:
                case.open = view_brief(self._reopen(case).brief).open

    def open(self, case: Case) -> State:
        """Return a brief as it is now, with its article read.

        Raises:
            BriefError: What the journal holds does not fit the brief.
        """
        state = self._states.get(case.digest)
        if state is None:
            state = _open(case)
            self._states[case.digest] = state
            if len(self._states) > _MOST_OPEN:
                self._states.popitem(last=False)
        self._states.move_to_end(case.digest)
        return state

    def _reopen(self, case: Case) -> State:
        try:
            return self.open(case)
        except BriefError as error:
            raise SettingsError(misfit(self.journal.path, error)) from error

    def decide(self, case: Case, version: int, decision: Decision) -> Entry:
        """Make a decision: first in the journal, then in the brief; return the journal's entry.

        Raises:
            OutdatedError: Somebody else decided since `version`.
            BriefError: It does not fit the brief.
            JournalError: It could not be written; nothing has changed.
        """
        state, source = self._to_change(case, version)
        edit = edit_of(state.brief, source, decision)
        brief = republish(state.brief, source, (edit,))
        item = item_in(brief, decision.item)
        entry = Entry(
            number=len(self.journal.entries) + 1,
            brief=case.digest,
            edit=edit,
            left=item.problems if item else (),
        )
        self._record(case, state, entry, brief)
        return entry

    def undo(self, case: Case, version: int, by: str) -> Entry:
        """Take back the last decision that stands; return the journal's entry of that decision.

        Raises:
            OutdatedError: Somebody else decided since `version`.
            BriefError: There is none.
            JournalError: It could not be written; nothing has changed.
        """
        state, source = self._to_change(case, version)
        live = live_edits(case.entries)
        if not live:
            raise BriefError("there is nothing to undo: this brief has no decisions")
        entry = Entry(
            number=len(self.journal.entries) + 1,
            brief=case.digest,
            undone=live[-1].number,
            by=by,
            at=self.now(),
        )
        self._record(case, state, entry, apply_entries(state.base, source, live[:-1]))
        return live[-1]

    def try_out(self, case: Case, decision: Decision) -> ItemView | None:
        """Return the item as the checks would judge it after `decision`, which is not made.

        Raises:
            BriefError: It does not fit the brief.
        """
        state, source = self._to_change(case, case.version)
        brief = republish(state.brief, source, (edit_of(state.brief, source, decision),))
        return item_in(brief, decision.item)

    def next_open(self, after: int) -> int | None:
        """Return the index of the next brief with something to decide, after `after`; `None` for none."""
        count = len(self.cases)
        order = ((after + step) % count for step in range(1, count + 1))
        return next((index for index in order if self.cases[index].open), None)

    def _to_change(self, case: Case, version: int) -> tuple[State, Source]:
        if version != case.version:
            raise OutdatedError(case.entries[version:] if 0 <= version < case.version else ())
        state = self.open(case)
        if state.source is None or state.refusal:
            raise BriefError(state.refusal)
        return state, state.source

    def _record(self, case: Case, state: State, entry: Entry, brief: Brief) -> None:
        is_open = view_brief(brief).open
        self.journal.append(entry)
        case.entries.append(entry)
        state.brief, case.open = brief, is_open


def apply_entries(base: Brief, source: Source, live: Iterable[Entry]) -> Brief:
    """Return `base` with the decisions of its journal; as it is where there is none.

    Raises:
        BriefError: They do not fit.
    """
    edits = [entry.edit for entry in live if entry.edit is not None]
    if edits and seal_state(base) == "changed":
        # A new seal would hide it.
        raise BriefError(
            "the brief was changed since it was written, so it cannot be edited: give the brief as it "
            "was written"
        )
    return republish(base, source, edits) if edits else base


def misfit(journal: Path, error: BriefError) -> str:
    """Return that what a journal holds does not fit its brief, and what to do."""
    return f"{journal} does not fit the brief: {error}; put it back as it was, or move it away to begin again"


def find_strays(entries: Iterable[Entry], known: Iterable[str]) -> list[int]:
    """Return the numbers of the entries that are about no brief whose digest is `known`."""
    digests = set(known)
    return [entry.number for entry in entries if entry.brief not in digests]


def item_in(brief: Brief, item: str) -> ItemView | None:
    """Return the item that goes by its JSON pointer in the draft; `None` where it was taken out."""
    return next((view for view in view_brief(brief).items if view.item == item), None)


def _open(case: Case) -> State:
    base = case.read()
    if case.article is None:
        reason = "Its article was not given, so nothing can be decided: give the article with the brief."
        return State(base, base, None, None, (), reason)
    source = read(as_recorded(case.article, base.provenance))
    proof = tuple(prove(base, source))
    refusal = ""
    if seal_state(base) == "changed":
        refusal = f"Nothing can be decided in it. {CHANGED_NOTE}"
    elif proof:
        refusal = "Nothing can be decided in it: it does not hold against its article."
    brief = base if refusal else apply_entries(base, source, live_edits(case.entries))
    return State(base, brief, source, show_article(source), proof, refusal)
