"""What two ways of asking take, side by side: quotations typed or by reference, failing items or the whole.

    PYTHONPATH=. python tests/tokens.py

Counted over the recorded cassettes. Their replies are authored, so tokens are counted as a quarter of the
characters of what is sent (messages and schema) and of what comes back; what matters is the proportion.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import instructor
from openai.types.chat import ChatCompletion
from pydantic import model_validator
from scenario import read_scenarios

from summarizer.analysis.source import read
from summarizer.cassettes.recording import read_recorded
from summarizer.checks.run import check_draft
from summarizer.editing.replay import replay
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft

if TYPE_CHECKING:
    from scenario import Scenario

__all__ = ["Taken", "compare_quotes", "compare_repairs"]

_CHARACTERS = 4


@dataclass(slots=True)
class Taken:
    """What some calls took.

    Attributes:
        name: Of the way of asking.
        calls: How many there were.
        messages: Characters of the messages sent.
        schema: Characters of the schemas sent.
        replies: Characters that came back.
    """

    name: str
    calls: int = 0
    messages: int = 0
    schema: int = 0
    replies: int = 0

    def add(self, body: dict[str, Any], reply: str) -> None:
        """Count one call."""
        self.calls += 1
        self.messages += sum(len(str(message["content"])) for message in body["messages"])
        self.schema += len(json.dumps(body["response_format"], ensure_ascii=False, separators=(",", ":")))
        self.replies += len(reply)

    @property
    def tokens(self) -> int:
        """Prompt and completion together, the schema with them."""
        return (self.messages + self.schema + self.replies) // _CHARACTERS

    def row(self) -> str:
        """Return the row of the table."""
        parts = (self.messages, self.schema, self.replies)
        counts = " | ".join(str(count // _CHARACTERS) for count in parts)
        return f"| {self.name} | {self.calls} | {counts} | {self.tokens} |"


def compare_quotes() -> tuple[Taken, Taken]:
    """Return what the same draft of the same article takes with typed quotations and by reference."""
    return _count("typed", _scenario("typed")), _count("by reference", _scenario("by_reference"))


def compare_repairs() -> tuple[Taken, Taken, Taken]:
    """Return what the draft with ten errors takes, mending it as we do, and mending it as instructor does."""
    scenario = _scenario("planted_errors")
    first, *more = read_recorded(scenario.cassette).bodies
    draft, ours = Taken("the draft itself"), Taken("asking again for what failed")
    draft.add(first, scenario.replay_text(0))
    for number, body in enumerate(more, start=1):
        ours.add(body, scenario.replay_text(number))
    return draft, ours, _ask_whole(scenario, first)


def _ask_whole(scenario: Scenario, body: dict[str, Any]) -> Taken:
    """Return what instructor's own re-ask takes: it runs, with our checks as the model's validator."""
    source = read(scenario.article)
    brief = scenario.replay()
    assert isinstance(brief, Brief), brief
    mended = replay(brief.draft, brief.edits).model_dump_json()
    replies = [scenario.replay_text(0), mended]
    taken = Taken("instructor's re-ask of the whole")

    class CheckedDraft(Draft):
        @model_validator(mode="after")
        def check(self) -> CheckedDraft:
            errors = [f for f in check_draft(self, source).findings if f.severity == "error"]
            if errors:
                raise ValueError("\n".join(f"{error.path}: {error.message}" for error in errors))
            return self

    def create(**parameters: Any) -> ChatCompletion:
        reply = replies.pop(0)
        if len(replies) == 0:
            taken.add(body | {"messages": parameters["messages"]}, reply)
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": reply}}
        return ChatCompletion.model_validate(
            {"id": "", "object": "chat.completion", "created": 0, "model": "", "choices": [choice]}
        )

    ask: Any = instructor.patch(create=create, mode=instructor.Mode.JSON_SCHEMA)
    ask(response_model=CheckedDraft, max_retries=1, messages=list(body["messages"]), model="")
    return taken


def _scenario(name: str) -> Scenario:
    return next(scenario for scenario in read_scenarios() if scenario.name == name)


def _count(name: str, scenario: Scenario) -> Taken:
    taken = Taken(name)
    for number, body in enumerate(read_recorded(scenario.cassette).bodies):
        taken.add(body, scenario.replay_text(number))
    return taken


def main() -> None:
    """Print the tables."""
    for title, rows in (
        ("quotations", compare_quotes()),
        ("ten planted errors", compare_repairs()),
    ):
        print(f"| {title} | calls | messages | schema | reply | tokens |\n|---|---:|---:|---:|---:|---:|")  # noqa: T201 - a command
        print("\n".join(row.row() for row in rows), end="\n\n")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
