"""A ledger whose file is damaged: it is told, and hides no article that was paid for."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from standin.server import StandIn
from standin.turns import completion

from summarizer.batching.options import Options
from summarizer.batching.run import batch, estimate_batch
from summarizer.batching.summary import Summary
from summarizer.batching.writer import mark_path
from summarizer.drafting.settings import Settings
from summarizer.model.assets import read_asset
from summarizer.model.errors import SettingsError

ARTICLE = read_asset("prompts/brief/example/article.txt").strip()
DRAFT = read_asset("prompts/brief/example/draft.json")
TEXT = "The council of Aldbury voted on Monday to mend the bridge. The work costs $3.2 million."


def write_articles(path: Path, count: int, text: str = TEXT) -> Path:
    rows = ({"id": f"a{n}", "text": f"{text} It is number {n} of them."} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_damage_to_any_page_of_the_ledger_is_told_and_never_hides_an_article(tmp_path: Path) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 60), tmp_path / "out.jsonl"
    batch(source, out)
    whole, ledger = out.read_bytes(), Path(f"{out}.ledger")
    with closing(sqlite3.connect(ledger)) as connection:
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    shutil.copy(ledger, tmp_path / "kept")
    refused = 0
    for page in range(pages):
        for filling in (b"\xff", b"\0"):
            shutil.copy(tmp_path / "kept", ledger)
            with ledger.open("r+b") as file:
                file.seek(page * size + (100 if page == 0 else 0))
                file.write(filling * (size - (100 if page == 0 else 0)))
            out.write_bytes(whole)
            try:
                summary = batch(source, out)
            except SettingsError as error:
                refused += 1
                assert "ledger" in str(error)  # noqa: PT017 - whether it is refused depends on the page
            else:
                assert summary.stopped or (summary.briefs, out.read_bytes()) == (60, whole)
    # Of the pages that hold anything; the others are free.
    assert refused > 20


@pytest.mark.parametrize("take", [batch, estimate_batch])
def test_ledger_whose_schema_is_no_text_is_told(tmp_path: Path, take: Callable[..., object]) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    batch(source, out)
    ledger = Path(f"{out}.ledger")
    whole = ledger.read_bytes()
    # SQLite's message has these bytes in it.
    ledger.write_bytes(whole.replace(b"CREATE TABLE run ", b"CREATE TABLE r\xd2n (", 1))
    with pytest.raises(SettingsError, match="the ledger .* is damaged"):
        take(source, out)
    ledger.write_bytes(whole)
    assert batch(source, out).known == 2


# None of them is what a run writes there; the last two are amounts that cannot be added to others.
ODD = (None, "x", b"\xff", -1, 1.5, "NaN", "1e9999999")
READ_BACK = (
    "article.position", "article.digest", "article.outcome", "article.output_end", "article.failures_end",
    "call.outcome", "call.status", "call.request_id", "call.error", "call.text",
    "call.prompt_tokens", "call.completion_tokens", "call.cost", "call.is_reply",
)  # fmt: skip


@pytest.mark.parametrize("place", READ_BACK)
def test_value_that_no_run_wrote_is_told_and_nothing_is_paid_for_it(tmp_path: Path, place: str) -> None:
    """SQLite's own check of the file finds none of these."""
    source, ledger, kept = (
        write_articles(tmp_path / "in.jsonl", 2, ARTICLE),
        tmp_path / "l",
        tmp_path / "kept",
    )
    table, column = place.split(".")
    with StandIn(lambda _: completion(DRAFT, usage=(1000, 300))) as server:
        settings = Settings(model="custom/stand-in", base_url=server.url, attempts=1)
        options = Options(settings=settings, ledger=ledger, price=(Decimal(1), Decimal(4)), budget=Decimal(1))

        def take(name: str) -> Summary | SettingsError:
            try:
                return batch(source, tmp_path / name, options=options)
            except SettingsError as error:
                return error

        take("out.jsonl")
        shutil.copytree(tmp_path, kept)
        # Any text may be an outcome.
        for odd in (None, b"\xff") if column == "outcome" else ODD:
            for path in tmp_path.glob("other.*"):
                path.unlink()
            shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
            with closing(sqlite3.connect(ledger, isolation_level=None)) as connection:
                try:
                    connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = 2", (odd,))  # noqa: S608
                except sqlite3.IntegrityError:
                    continue
            for name in ("out.jsonl", "other.jsonl"):
                ended = take(name)
                if isinstance(ended, SettingsError):
                    assert "the ledger" in str(ended)
                    assert "is damaged" in str(ended)
                else:
                    assert ended.stopped or (ended.briefs, ended.failed) == (2, {}), (odd, ended)
        assert len(server.log) == 2


@pytest.mark.parametrize("mark", [b"[" * 100_000, b'{"ledger": ' * 5_000, b"[1]", b"\xff", b"", b"9" * 5_000])
def test_mark_that_cannot_be_read_stops_nothing(tmp_path: Path, mark: bytes) -> None:
    source, out = write_articles(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    batch(source, out)
    mark_path(out).write_bytes(mark)
    assert batch(source, out).known == 2
