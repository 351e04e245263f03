"""Whatever is decided, undone and opened again: what stands is what a simple count says, and is proved."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from deciding import AT, NAME, desk_in
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pages import BRIDGE, faulty_brief

from summarizer.analysis.source import Source, read
from summarizer.editing.decision import LONGEST_TEXT, Decision
from summarizer.editing.publish import as_recorded, prove
from summarizer.editing.replay import replay
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError
from summarizer.model.seal import seal_state
from summarizer.review.desk import Desk, apply_entries
from summarizer.review.journal import live_edits, read_journal

SECTIONS = tuple(Draft.model_fields)
BLANK = {"headline": "", "lead": {"text": "", "evidence": []}, "bottom_line": {"text": "", "evidence": []}}
WORDS = {"official_statements": "quote", "unconfirmed": "claim"}
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(
        ["", " \n\t", "x" * LONGEST_TEXT, "x" * (LONGEST_TEXT + 1), "a\x00\x1b[2J\u202eb\r\n# c"]
    ),
)


@cache
def base() -> tuple[Brief, Source]:
    """Return the brief that is decided on, and its article."""
    brief = faulty_brief()
    return brief, read(as_recorded(BRIDGE, brief.provenance))


class Count:
    """What stands of each item, and what stood before: no more is needed to know the sections."""

    def __init__(self) -> None:
        content = base()[0].draft.model_dump(mode="json")
        self.now: dict[str, Any] = {}
        for name, value in content.items():
            pairs = enumerate(value) if isinstance(value, list) else [("", value)]
            self.now |= {f"/{name}/{key}".rstrip("/"): item for key, item in pairs}
        self.before: dict[str, list[Any]] = {item: [] for item in self.now}

    def decide(self, action: str, item: str, text: str, sentences: tuple[int, ...] | None) -> bool:
        """Decide, and return whether that can be done."""
        now, before = self.now[item], self.before[item]
        if action == "restore":
            if not before:
                return False
            self.now[item] = before.pop()
            return True
        if action == "accept":
            return True
        if now is None or (action == "reject" and item == "/lead"):
            return False
        after = None
        if action == "rewrite":
            if isinstance(now, str):
                after = text
            else:
                after = now | {WORDS.get(item.split("/")[1], "text"): text}
                after |= {} if sentences is None else {"evidence": list(dict.fromkeys(sentences))}
            is_text = any(letter.isalnum() or letter == "_" for letter in text)
            if not is_text or len(text) > LONGEST_TEXT or after == now:
                return False
        before.append(now)
        self.now[item] = after
        return True

    def sections(self) -> dict[str, Any]:
        """Return the sections."""
        found: dict[str, Any] = {name: BLANK.get(name, []) for name in SECTIONS}
        for item, content in self.now.items():
            name = item.split("/")[1]
            if content is not None:
                found[name] = content if name in BLANK else [*found[name], content]
        return found


class Sitting(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.held = ExitStack()
        self.count, self.earlier = Count(), list[Count]()
        self.version = 0
        self.open()

    def open(self) -> None:
        self.desk: Desk = self.held.enter_context(desk_in(Path(self.folder.name)))

    @property
    def brief(self) -> Brief:
        return self.desk.open(self.desk.cases[0]).brief

    @rule(
        action=st.sampled_from(["accept", "rewrite", "rewrite", "reject", "restore"]),
        item=st.sampled_from(sorted(Count().now)),
        text=TEXTS,
        sentences=st.none() | st.tuples(st.integers(1, 9), st.integers(1, 9)),
    )
    def decide(self, action: str, item: str, text: str, sentences: tuple[int, ...] | None) -> None:
        sentences = None if action != "rewrite" or item == "/headline" else sentences
        name = "headline" if item == "/headline" else WORDS.get(item.split("/")[1], "text")
        fields = {name: text} if action == "rewrite" else {}
        given: dict[str, Any] = {"action": action, "item": item, "by": "Ana", "at": AT, "fields": fields}
        decision = Decision.model_validate(given | {"sentences": sentences})
        then = deepcopy(self.count)
        try:
            self.desk.decide(self.desk.cases[0], self.version, decision)
        except BriefError:
            assert not then.decide(action, item, text, sentences), (action, item, text)
            return
        assert self.count.decide(action, item, text, sentences), (action, item, text)
        self.earlier.append(then)
        self.version += 1

    @precondition(lambda self: self.earlier)
    @rule()
    def undo(self) -> None:
        self.desk.undo(self.desk.cases[0], self.version, "Bo")
        self.count = self.earlier.pop()
        self.version += 1

    @rule(torn=st.booleans())
    def end_and_open_again(self, torn: bool) -> None:  # noqa: FBT001 - as Hypothesis gives it
        before = self.brief
        self.held.close()
        if torn:
            with (Path(self.folder.name) / NAME).open("ab") as journal:
                journal.write(b'{"number":99,"bri')
        self.open()
        assert self.brief == before

    @invariant()
    def what_stands_is_what_was_decided(self) -> None:
        assert self.desk.cases[0].version == self.version
        content = replay(self.brief.draft, self.brief.edits).model_dump(mode="json")
        assert content == self.count.sections()

    def teardown(self) -> None:
        self.held.close()
        entries, torn = read_journal(Path(self.folder.name) / NAME)
        self.folder.cleanup()
        brief, source = base()
        made = apply_entries(brief, source, live_edits(entries))
        assert (torn, made) == (0, self.brief)
        assert len(made.edits) == len(brief.edits) + len(self.earlier)
        assert Brief.model_validate_json(made.to_json()) == made
        assert (list(prove(made, source)), seal_state(made)) == ([], "unchanged")


TestSitting = Sitting.TestCase
TestSitting.settings = settings(max_examples=6, stateful_step_count=12, deadline=None)
