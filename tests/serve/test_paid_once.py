"""A brief that a model is paid for: made once, whoever asks again, and whatever ends in between."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Self

import httpx2
import pytest
from requests_in import ARTICLE, DRAFT, kind_of, reply_to
from serving import Served, plan_in
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing, fault

from summarizer.drafting.settings import Settings

MODEL = "custom/stand-in"
# One figure is another than the article's: it is asked for again.
WRONG = DRAFT.replace("about 31,000 vehicles", "about 77,000 vehicles")


def good(logged: Logged) -> Turn:
    text, usage = reply_to(logged.json)
    return completion(text, usage=usage)


def lot(name: str) -> str:
    """Return an article that the stand-in knows by its last sentence."""
    return f"{ARTICLE} Lot {name} follows."


class Desk:
    """A server and the stand-in that it asks; what the stand-in does with each article is its lot."""

    def __init__(self, folder: Path) -> None:
        self.turns: dict[str, list[Turn]] = {}
        self.standin = StandIn(self._turn)
        self._folder = folder

    def __enter__(self) -> Self:
        self.standin.__enter__()
        settings = Settings(
            model=MODEL,
            base_url=self.standin.url,
            second_reader="custom/reader",
            second_reader_base_url=self.standin.url,
        )
        models = {MODEL: settings.model_copy(update={"second_reader": ""}), "custom/read": settings}
        self.served = Served(plan_in(self._folder, models=models)).__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.served.__exit__()
        self.standin.__exit__()

    def _turn(self, logged: Logged) -> Turn:
        turns = self.turns.get(lot_of(logged))
        return turns.pop(0) if turns else good(logged)

    def calls(self, name: str) -> list[str]:
        return [kind_of(logged.json) for logged in self.standin.log if lot_of(logged) == name]

    def ask(self, key: str, name: str, **more: Any) -> Any:
        body = {"article": lot(name)} | more
        return self.served.client.post("/v1/summarize", json=body, headers={"Idempotency-Key": key})


def lot_of(logged: Logged) -> str:
    found = re.search(r"Lot (\w+) follows", logged.body.decode())
    return found[1] if found else ""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with Desk(tmp_path_factory.mktemp("store")) as opened:
        yield opened


def test_the_same_key_gets_the_same_brief_and_is_paid_once(desk: Desk) -> None:
    desk.turns["one"] = [completion(DRAFT, usage=(1000, 300)).after(0.5)]
    answers: list[Any] = []
    together = [threading.Thread(target=lambda: answers.append(desk.ask("k1", "one"))) for _ in range(3)]
    for thread in together:
        thread.start()
    for thread in together:
        thread.join()
    answers.append(desk.ask("k1", "one"))
    assert len({answer.content for answer in answers}) == 1
    assert [answer.status_code for answer in answers] == [201] * 4
    assert answers[-1].headers["idempotency-replayed"] == "true"
    assert desk.calls("one") == ["draft"]
    other = desk.ask("k1", "two")
    assert (other.status_code, other.json()["code"]) == (422, "key.reused")
    made = answers[0].json()
    assert made["brief"]["provenance"]["model"] == MODEL
    assert (made["prompt_tokens"], made["completion_tokens"]) == (1000, 300)
    # Another key asks for another brief, and the reply that was paid serves it, too.
    again = desk.ask("k2", "one").json()
    assert (again["brief"], again["id"] == made["id"]) == (made["brief"], False)
    assert desk.calls("one") == ["draft"]
    assert "summarizer_model_replays_total 1.0" in desk.served.client.get("/metrics").text


def test_a_client_that_goes_away_finds_its_brief(desk: Desk) -> None:
    desk.turns["gone"] = [completion(DRAFT).after(1.0)]
    with pytest.raises(httpx2.ReadTimeout):
        desk.served.client.post(
            "/v1/summarize", json={"article": lot("gone")}, headers={"Idempotency-Key": "g"}, timeout=0.3
        )
    assert desk.ask("g", "gone").status_code == 201
    assert desk.calls("gone") == ["draft"]


def test_what_passes_is_tried_again_with_the_same_key_and_what_is_final_is_not(desk: Desk) -> None:
    desk.turns["bad"] = [failing(400, "no")]
    first = desk.ask("b", "bad")
    assert (first.status_code, first.json()["code"]) == (502, "model.rejected")
    assert desk.ask("b", "bad").status_code == 201
    assert desk.calls("bad") == ["draft", "draft"]
    desk.turns["ill"] = [completion(None, refusal="I cannot help with that.")]
    refused = [desk.ask("r", "ill") for _ in range(2)]
    assert {(answer.status_code, answer.json()["code"]) for answer in refused} == {(502, "model.refused")}
    assert desk.calls("ill") == ["draft"]
    found = desk.served.client.get(f"/v1/briefs/{refused[0].json()['id']}")
    assert found.json()["code"] == "model.refused"


def test_a_call_that_fails_for_a_while_is_made_again_after_a_pause(desk: Desk) -> None:
    desk.turns["busy"] = [failing(503, "busy"), failing(429, "slow down", retry_after="0")]
    made = desk.ask("s", "busy")
    assert made.status_code == 201
    outcomes = [attempt["outcome"] for attempt in made.json()["brief"]["provenance"]["attempts"]]
    assert (len(outcomes), outcomes[-1]) == (3, "ok")
    assert len(desk.calls("busy")) == 3


def test_a_second_reader_is_asked_by_the_server_as_well(desk: Desk) -> None:
    made = desk.ask("read", "read", model="custom/read").json()
    assert made["brief"]["reading"]["model"] == "custom/reader"
    assert set(desk.calls("read")) == {"draft", "reading"}


RUN = [sys.executable, "-m", "summarizer", "serve", "--port", "0", "--workers", "1", "--model", MODEL]


def start(store: Path, url: str) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*RUN, "--store", str(store), "--base-url", url, "--grace", "2"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        cwd=store.parent,
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    assert "serving at " in line, line
    return process, line.split("serving at ")[1].split(";")[0].strip()


def test_a_killed_server_goes_on_and_one_that_is_stopped_keeps_what_it_has_taken(tmp_path: Path) -> None:
    is_killed = threading.Event()

    def script(logged: Logged) -> Turn:
        if lot_of(logged) == "late":
            return fault("hang")
        if kind_of(logged.json) == "draft":
            return completion(WRONG)
        return good(logged) if is_killed.is_set() else fault("hang")

    store = tmp_path / "store"
    headers = {"Idempotency-Key": "k"}
    with StandIn(script) as server:
        process, url = start(store, server.url)
        place = httpx2.post(
            f"{url}/v1/summarize", json={"article": lot("a")}, headers=headers | {"Prefer": "respond-async"}
        )
        assert place.status_code == 202
        until(lambda: len(server.log) == 2)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=10)
        is_killed.set()
        process, url = start(store, server.url)
        made = httpx2.post(f"{url}/v1/summarize", json={"article": lot("a")}, headers=headers, timeout=60)
        assert (made.status_code, made.json()["id"]) == (201, place.json()["id"])
        # The draft was paid before the kill; what was asked again had no answer yet.
        assert [kind_of(body) for body in server.bodies] == ["draft", "repair", "repair"]
        answers: list[Any] = []

        def wait() -> None:
            late = {"article": lot("late")}
            answers.append(httpx2.post(f"{url}/v1/summarize", json=late, timeout=60))

        waiting = threading.Thread(target=wait)
        waiting.start()
        until(lambda: len(server.log) == 4)
        process.send_signal(signal.SIGTERM)
        waiting.join(20)
        process.communicate(timeout=20)
        assert process.returncode == 0
    assert answers[0].status_code == 202
    with closing(sqlite3.connect(store / "briefs.sqlite")) as kept:
        rows = dict(kept.execute("SELECT id, status FROM brief").fetchall())
    assert rows == {made.json()["id"]: 200, answers[0].json()["id"]: None}


def until(is_so: Any) -> None:
    for _ in range(300):
        if is_so():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen")
