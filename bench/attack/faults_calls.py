"""What a provider may send, and the calls that read it: each returns 0 for taken and 2 for refused."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from running import run
from standin.server import StandIn
from standin.turns import completion, envelope

from summarizer.analysis.source import read
from summarizer.batching.jobs import Jobs
from summarizer.batching.ledger import Ledger
from summarizer.drafting.live.attempts import Timing
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.envelope import read_answer, read_refused_answer
from summarizer.drafting.prices import Price
from summarizer.drafting.settings import Settings
from summarizer.editing.policy import find_policy
from summarizer.export.layout import read_layout
from summarizer.export.markdown import render_markdown
from summarizer.making import publish_live
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from summarizer.drafting.live.envelope import Answer

__all__ = ["CALLS", "Call", "hold", "write_answers", "write_paid"]

KEYS = tuple(bytes([n]) * 16 for n in range(3))
USAGE = (1000, 300)


@dataclass(frozen=True)
class Call:
    """A call that reads the file `name`."""

    what: str
    name: str
    call: Callable[[bytes], int]
    share: int = 6

    def __str__(self) -> str:
        return f"{self.what}, {self.name}"


def hold(is_kept: bool, told: object) -> None:  # noqa: FBT001 - a statement, as an assertion is
    """Say what broke."""
    if not is_kept:
        raise AssertionError(told)


def write_answers(folder: Path) -> None:
    """Write a reply, and a result file of three with the ledger that waits for it."""
    draft = read_asset("prompts/brief/example/draft.json")
    body = envelope(draft, usage=USAGE)
    (folder / "reply.json").write_text(json.dumps(body), encoding="utf-8")
    response = {"status_code": 200, "request_id": "r", "body": body}
    rows = ({"id": "x", "custom_id": key.hex(), "response": response, "error": None} for key in KEYS)
    (folder / "results.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with closing(Ledger(folder / "jobs.ledger")) as ledger:
        ledger.begin(folder / "x.jsonl", "fingerprint")
        with closing(Jobs(ledger.path, ledger.run)) as jobs:
            number = jobs.begin("name", "file", "draft")
            jobs.add_pending(number, [(key, "a", Decimal("0.01")) for key in KEYS])


def write_paid(folder: Path) -> None:
    """Write a ledger with a reply of a provider that is gone since, and the options that find it again."""
    article = read_asset("prompts/brief/example/article.txt")
    (folder / "paid.json").write_text(json.dumps({"id": "a", "text": article}), encoding="utf-8")
    reply = completion(read_asset("prompts/brief/example/draft.json"), usage=USAGE)
    with StandIn(lambda _: reply) as server:
        model = ("--model", "custom/stand-in", "--base-url", server.url, "--price", "1,4", "--budget", "1")
        hold(run("batch", "paid.json", "-o", "paid.jsonl", *model).code in {0, 1}, "no reply was stored")
    (folder / "paid.options").write_text("\n".join(model), encoding="utf-8")
    hold(read_paid(b"") in {0, 1}, "the stored reply was not found")


def read_paid(_: bytes) -> int:
    """Write the output anew from the ledger, and another one."""
    model = Path("paid.options").read_text(encoding="utf-8").split("\n")
    os.environ["SUMMARIZER_ATTEMPTS"] = "1"
    codes: list[int] = []
    for name in ("paid.jsonl", "again.jsonl"):
        ran = run("batch", "paid.json", "-o", name, "--ledger", "paid.jsonl.ledger", *model)
        hold("Traceback" not in ran.err and "internal" not in ran.out, ran)
        codes.append(ran.code)
    return max(codes)


def store_results(data: bytes) -> int:
    """Store the lines of a result file: each request has one call afterwards, and nothing waits."""
    with closing(Jobs(Path("jobs.ledger"), 1)) as jobs:
        jobs.store(1, data.splitlines(keepends=True), Price(Decimal(1), Decimal(4)), "batch_completed")
    with closing(sqlite3.connect("jobs.ledger")) as ledger:
        calls = ledger.execute("SELECT request, is_reply FROM call").fetchall()
        hold(sorted(key for key, _ in calls) == sorted(KEYS), calls)
        hold(ledger.execute("SELECT count(*) FROM pending").fetchone() == (0,), "some wait still")
        # An error that the provider tells of costs nothing.
        money = ledger.execute("SELECT coalesce(cost, reserved, 0) FROM call").fetchall()
        hold(all(Decimal(amount) >= 0 for (amount,) in money), money)
    return 0 if all(is_reply for _, is_reply in calls) else 2


def read_body(data: bytes) -> int:
    """Read the body of an answer, and of an error."""
    read_refused_answer(500, {}, data.decode("utf-8", "replace"), now=0.0)
    return 0 if read_answer(200, {}, data, now=0.0).outcome == "ok" else 2


def ask(data: bytes) -> int:
    """Make a brief with a model that answers every request with `data`."""

    async def carry(_: dict[str, Any], __: Callable[[], Awaitable[Answer]]) -> Answer:
        return read_answer(200, {}, data, now=0.0)

    async def wait(_: float) -> None:
        pass

    async def publish() -> Brief:
        settings = Settings(model="custom/stand-in", base_url="http://127.0.0.1:9/v1")
        source = read(Article(text=read_asset("prompts/brief/example/article.txt")))
        async with LiveDrafter(settings, carry=carry, timing=Timing(sleep=wait)) as drafter:
            return await publish_live(source, drafter, find_policy("default"), settings)

    try:
        brief = asyncio.run(publish())
    except SummarizerError as error:
        return error.exit_code
    read_layout(render_markdown(brief))
    Brief.model_validate_json(brief.to_json())
    return 0


def ask_draft(data: bytes) -> int:
    """The same, with `data` as what the model wrote."""
    body = json.dumps(envelope(data.decode("utf-8", "replace"), usage=USAGE))
    return ask(body.encode())


def render(data: bytes) -> int:
    """Render what is still a brief; it reads back."""
    try:
        brief = Brief.model_validate_json(data)
    except ValidationError:
        return 2
    read_layout(render_markdown(brief))
    return 0


CALLS = (
    Call("results of a provider's batch", "results.jsonl", store_results, share=10),
    Call("a provider's answer", "reply.json", read_body),
    Call("a brief from a provider's answer", "reply.json", ask, share=4),
    Call("a brief from a model's draft", "draft.json", ask_draft, share=8),
    Call("a batch from paid replies", "paid.jsonl.ledger", read_paid, share=8),
    Call("render", "edited.json", render),
)
