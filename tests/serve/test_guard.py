"""What a request passes before it is read: names, tokens, rates, sizes."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.model.errors import SettingsError
from summarizer.serve.guard import Guard
from summarizer.serve.limits import Limits
from summarizer.serve.rates import Rates
from summarizer.serve.run import check_reach
from summarizer.serve.telemetry import Tracing
from summarizer.serve.tokens import Tokens, new_token, read_tokens

TOKEN = "t" * 43
LINE = f"desk sha256:{hashlib.sha256(TOKEN.encode()).hexdigest()}"


async def echo(scope: Any, receive: Any, send: Any) -> None:
    body = (await receive()).get("body", b"") if scope["method"] == "POST" else b""
    if body == b"fail":
        raise RuntimeError("a word of the article")
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send(
        {"type": "http.response.body", "body": scope["state"].get("client", "-").encode() + b":" + body}
    )


class Caller:
    """Calls a guard as a server does."""

    def __init__(self, *, tokens: str = "", rate: float = 0.0, clock: Any = None, **limits: Any) -> None:
        self.tokens = read_tokens(None, {"SUMMARIZER_TOKENS": tokens})
        rates = Rates(rate, clock=clock) if clock else Rates(rate)
        self.guard = Guard(
            echo,
            tokens=self.tokens,
            limits=Limits(**limits),
            rates=rates,
            metrics=None,
            tracing=Tracing(),
        )

    def __call__(
        self, *parts: bytes, path: str = "/v1/verify", more: bool = False, **headers: Any
    ) -> tuple[int, Mapping[str, str], bytes]:
        return asyncio.run(self._call(parts, path, {"host": "localhost:8000"} | headers, more=more))

    async def _call(
        self, parts: tuple[bytes, ...], path: str, headers: dict[str, Any], *, more: bool
    ) -> tuple[int, Mapping[str, str], bytes]:
        sent: list[Any] = []
        waiting = [
            {"type": "http.request", "body": part, "more_body": more or number + 1 < len(parts)}
            for number, part in enumerate(parts)
        ]

        async def receive() -> Any:
            if waiting:
                return waiting.pop(0)
            await asyncio.Event().wait()
            return None

        async def send(message: Any) -> None:
            sent.append(message)

        raw = [
            (name.replace("_", "-").encode(), value.encode("latin-1"))
            for name, given in headers.items()
            for value in ((given,) if isinstance(given, str) else given)
        ]
        scope = {"type": "http", "method": "POST" if parts else "GET", "path": path, "headers": raw}
        await self.guard(scope, receive, send)
        found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return sent[0]["status"], found, b"".join(message.get("body", b"") for message in sent)


def code_of(body: bytes) -> str:
    return str(json.loads(body)["code"])


@pytest.mark.parametrize("host", ["localhost", "localhost:1", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_without_tokens_this_machine_is_answered_by_its_own_names(host: str) -> None:
    assert Caller()(b"x", host=host)[0] == 200


@pytest.mark.parametrize("host", ["", "evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "[::1"])
def test_another_name_is_a_page_that_was_rebound(host: str) -> None:
    status, _, body = Caller()(b"x", host=host)
    assert (status, code_of(body)) == (403, "request.host")


@pytest.mark.parametrize(
    "odd", ["evil.example@localhost", "localhost/.evil.example", "localhost?evil.example"]
)
def test_what_is_more_than_a_name_and_a_port_is_no_name(odd: str) -> None:
    assert Caller()(b"x", host=odd)[0] == 403
    assert Caller()(b"x", origin=f"http://{odd}")[0] == 403


@pytest.mark.parametrize(
    ("origin", "status"), [("http://localhost:8000", 200), ("https://evil.example", 403), ("null", 403)]
)
def test_pages_of_other_sites_are_refused(origin: str, status: int) -> None:
    assert Caller()(b"x", origin=origin)[0] == status


@pytest.mark.parametrize(
    "sent", ["", f"Bearer {TOKEN}x", "Bearer", f"Basic {TOKEN}", f"Bearer {TOKEN[:-1]}", "Bearer \xff"]
)
def test_only_a_known_token_is_let_in(sent: str) -> None:
    caller = Caller(tokens=LINE)
    status, headers, body = caller(b"x", authorization=sent, host="summaries.example")
    assert (status, code_of(body), headers["www-authenticate"]) == (401, "client.token", "Bearer")
    assert TOKEN not in body.decode()


def test_a_client_is_known_by_its_token_whatever_the_host() -> None:
    caller = Caller(tokens=LINE)
    assert caller(b"x", authorization=f"bearer {TOKEN}", host="summaries.example")[2] == b"desk:x"
    assert caller(path="/healthz", host="10.0.0.1")[2] == b"-:"


@given(token=st.text())
def test_no_other_text_is_a_token(token: str) -> None:
    digest = bytes.fromhex(LINE.rpartition(":")[2])
    assert (Tokens({"desk": digest}).client_of(token) == "desk") == (token == TOKEN)


def test_each_client_has_its_own_rate() -> None:
    now = [0.0]
    _, second = new_token("second")
    caller = Caller(tokens=f"{LINE}\n{second}", rate=1.0, clock=lambda: now[0])
    signed: dict[str, Any] = {"authorization": f"Bearer {TOKEN}"}
    assert [caller(b"x", **signed)[0] for _ in range(3)] == [200, 200, 429]
    status, headers, body = caller(b"x", **signed)
    assert (status, headers["retry-after"], code_of(body)) == (429, "1", "client.rate")
    now[0] += 1.0
    assert caller(b"x", **signed)[0] == 200


@example(rate=0.5, steps=[0.0, 0.0, 0.8834080210001447, 0.22441565903304822, 0.0])
@given(
    rate=st.floats(0.5, 50),
    steps=st.lists(st.floats(0, 2), min_size=1, max_size=60),
)
def test_no_more_is_taken_than_the_rate_allows(rate: float, steps: list[float]) -> None:
    now = [0.0]
    rates = Rates(rate, clock=lambda: now[0])
    taken = 0
    for step in steps:
        now[0] += step
        wait = rates.take("a")
        taken += not wait
        if wait:
            # After the wait that it names there is one.
            now[0] += wait
            assert rates.take("a") == 0
            taken += 1
    assert taken <= rate * now[0] + max(2 * rate, 1.0) + 1e-6


@pytest.mark.parametrize("parts", [(b"x" * 11,), (b"x" * 6, b"x" * 6)])
def test_a_body_past_the_limit_is_refused_as_soon_as_it_is_seen(parts: tuple[bytes, ...]) -> None:
    status, _, body = Caller(body_bytes=10)(*parts)
    assert (status, code_of(body)) == (413, "request.size")
    # A declared size is enough: nothing is read.
    assert Caller(body_bytes=10)(b"x", content_length="11")[0] == 413
    assert Caller(body_bytes=10)(b"12345", b"67890")[2] == b":1234567890"


@pytest.mark.parametrize(
    "name", ["authorization", "content_type", "idempotency_key", "origin", "host", "mcp_session_id"]
)
def test_a_header_of_one_value_is_taken_once(name: str) -> None:
    twice: dict[str, Any] = {name: ("localhost", "localhost")}
    status, _, body = Caller()(b"x", **twice)
    assert (status, code_of(body)) == (400, "request.header")
    assert name.replace("_", "-") in json.loads(body)["detail"].lower()
    assert Caller()(b"x", accept=("a", "b"))[0] == 200


def test_a_long_head_is_refused_whatever_it_is_long_by() -> None:
    status, _, body = Caller(head_bytes=100)(b"x", x_long="a" * 90)
    assert (status, code_of(body)) == (431, "request.head")
    many: dict[str, Any] = {f"x{number}": "a" for number in range(40)}
    assert Caller(head_bytes=100)(b"x", **many)[0] == 431
    assert Caller(head_bytes=100)(b"x", x_long="a" * 60)[0] == 200


def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    status, _, body = Caller(body_seconds=0.05)(b"x", more=True)
    assert (status, code_of(body)) == (408, "request.slow")


def test_a_failure_shows_no_word_of_itself() -> None:
    status, headers, body = Caller()(b"fail")
    assert (status, code_of(body)) == (500, "internal")
    assert b"article" not in body.replace(b"RuntimeError", b"")
    assert headers["content-type"] == "application/problem+json"


def test_every_answer_has_the_id_of_its_request() -> None:
    assert Caller()(b"x", x_request_id="mine-1")[1]["x-request-id"] == "mine-1"
    made = {Caller()(b"x", x_request_id=bad)[1]["x-request-id"] for bad in ("", "a b", "a" * 129, "a\nb")}
    assert len(made) == 4
    assert all(len(each) == 32 for each in made)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.8.8.8"])
def test_without_tokens_this_machine_is_served(host: str) -> None:
    check_reach(host, Tokens({}))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "summaries.example", ""])  # noqa: S104 - refused
def test_without_tokens_nobody_else_is(host: str) -> None:
    with pytest.raises(SettingsError, match="give --tokens-file or SUMMARIZER_TOKENS"):
        check_reach(host, Tokens({}))
    check_reach(host, Tokens({"desk": b""}))


BAD_LINES = [TOKEN, "desk sha256:12", f"desk {TOKEN}", f"{LINE}\n{LINE}", "de sk sha256:" + "0" * 64]


@pytest.mark.parametrize("text", BAD_LINES)
def test_a_line_that_is_no_token_is_told_without_showing_it(text: str, tmp_path: Path) -> None:
    file = tmp_path / "tokens.txt"
    file.write_text(text)
    with pytest.raises(SettingsError, match="is not a token") as told:
        read_tokens(file, {})
    assert TOKEN not in str(told.value)


def test_a_file_of_tokens_is_read_with_its_comments(tmp_path: Path) -> None:
    file = tmp_path / "tokens.txt"
    file.write_text(f"# who may\n\n{LINE}  # the desk\n")
    assert read_tokens(file, {}).client_of(TOKEN) == "desk"
    file.write_text("# nobody\n")
    with pytest.raises(SettingsError, match="has no tokens"):
        read_tokens(file, {})
    with pytest.raises(SettingsError, match="cannot be read"):
        read_tokens(tmp_path, {})


@pytest.mark.parametrize("name", ["", "a b", "a" * 65, "a#b"])
def test_a_client_has_a_plain_name(name: str) -> None:
    with pytest.raises(SettingsError, match="not a name for a client"):
        new_token(name)


@pytest.mark.parametrize(
    "wrong", [{"workers": 0}, {"article_seconds": 0.0}, {"rate": -1.0}, {"grace": float("inf")}]
)
def test_a_limit_that_is_none_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingsError, match=next(iter(wrong))):
        Limits(**wrong)
