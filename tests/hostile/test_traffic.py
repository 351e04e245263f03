"""All traffic to a provider goes one way: to the address that was given, with what it needs and no more."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import ssl
import tracemalloc
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
import pytest
from asking import GOOD, KEY, ask, live_settings
from standin.batch_api import BatchStandIn
from standin.server import StandIn
from standin.turns import Turn, completion, envelope, failing, raw

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.batch_api import BatchApi
from summarizer.drafting.live.failures import LiveModelError, ModelRejectedError, ModelUnavailableError
from summarizer.drafting.live.traffic import LARGEST_REPLY, Traffic
from summarizer.drafting.settings import Settings, load_settings
from summarizer.model.errors import SettingsError

OK = completion(GOOD)
FILE = raw(
    b'{"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "x", "purpose": "batch"}'
)


def upload(settings: Settings, path: Path) -> str | LiveModelError:
    """Return what sending `path` to the batch service comes to."""
    path.write_bytes(b'{"body": "the article"}\n')

    async def run() -> str | LiveModelError:
        async with BatchApi(settings, first_wait=0.01) as api:
            try:
                return await api.upload(path)
            except LiveModelError as error:
                return error

    return asyncio.run(run())


def settings_of(model: str, url: str) -> Settings:
    return load_settings({"model": model, "base_url": url}, {"OPENAI_API_KEY": KEY, "HOME": "/nowhere"})


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_is_reached_without_a_proxy(
    variable: str, host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with StandIn((), failing(502, "the proxy")) as proxy, StandIn((OK, FILE)) as server:
        monkeypatch.setenv(variable, proxy.url.removesuffix("/v1"))
        url = server.url.replace("127.0.0.1", host)
        assert isinstance(ask(live_settings(url)), Drafted)
        assert upload(live_settings(url), tmp_path / "x.jsonl") == "file-1"
    assert proxy.log == []
    assert len(server.log) == 2


def test_a_proxy_that_cannot_be_read_is_a_wrong_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "nonsense://[")
    with pytest.raises(SettingsError, match="HTTPS_PROXY"):
        Traffic(settings_of("openai/x", "https://api.openai.com/v1"), read_timeout=1)


def test_certificates_are_read_once_for_what_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str | None] = []

    def noted(**_: Any) -> ssl.SSLContext:
        read.append(os.environ.get("SSL_CERT_DIR"))
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr("httpcore2.default_ssl_context", noted)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    for _ in range(2):
        Traffic(settings_of("openai/x", "https://api.openai.com/v1"), read_timeout=1)
    assert read == [str(tmp_path)]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int, tmp_path: Path) -> None:
    with StandIn((), OK) as elsewhere, StandIn((), failing(status, location=elsewhere.url)) as server:
        online = ask(live_settings(server.url))
        batch = upload(live_settings(server.url), tmp_path / "x.jsonl")
    assert elsewhere.log == []
    assert len(server.log) == 2
    assert isinstance(online, ModelRejectedError)
    assert isinstance(batch, ModelRejectedError)
    assert "base_url" in str(online)
    assert "base_url" in str(batch)


@pytest.mark.parametrize("model", ["openai/x", "groq/x", "custom/x"])
def test_openais_headers_go_to_openai_alone(
    model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-mine")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-mine")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Team: mine\nAuthorization: Bearer mine")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-mine")
    with StandIn((OK, FILE)) as server:
        live = load_settings({"model": model, "base_url": server.url}, {"SUMMARIZER_API_KEY": KEY})
        ask(live)
        upload(live, tmp_path / "x.jsonl")
    assert len(server.log) == 2
    for logged in server.log:
        assert "mine" not in "".join(f"{name}{value}" for name, value in logged.headers.items())
        assert logged.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("url", "is_sent"),
    [
        ("https://api.openai.com/v1", True),
        ("https://eu.api.openai.com/v1", True),
        ("https://api.openai.com.evil.example/v1", False),
        ("https://notopenai.com/v1", False),
        ("https://gateway.example/v1", False),
    ],
)
def test_who_is_openai_is_told_by_the_address(
    url: str,
    is_sent: bool,  # noqa: FBT001 - a table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-mine")

    async def headers() -> Any:
        traffic = Traffic(settings_of("openai/x", url), read_timeout=1)
        http: httpx2.AsyncClient = traffic.client._client  # noqa: SLF001 - what would be sent, unsent
        request = http.build_request("POST", url, headers={"OpenAI-Organization": "org-mine"})
        for hook in http.event_hooks["request"]:
            await hook(request)
        await traffic.close()
        return request.headers

    assert ("openai-organization" in asyncio.run(headers())) == is_sent


def packed(content: bytes, encoding: str) -> bytes:
    if encoding == "gzip":
        return gzip.compress(content)
    machine = zlib.compressobj(wbits=zlib.MAX_WBITS if encoding == "deflate" else -zlib.MAX_WBITS)
    return machine.compress(content) + machine.flush()


@cache
def bomb() -> bytes:
    """Return a reply of 200 MB, packed: made once, and only where it is sent."""
    return packed(b'{"choices": [{"message": {"content": "' + b" " * 200_000_000 + b'"}}]}', "gzip")


BODY = json.dumps(envelope(GOOD)).encode()


@pytest.mark.parametrize("status", [200, 400, 500])
def test_few_bytes_that_unpack_to_many_are_not_unpacked(status: int, tmp_path: Path) -> None:
    turn = raw(bomb(), status=status, content_encoding="gzip")
    assert len(turn.body) < 250_000
    with StandIn((), turn) as server:
        tracemalloc.start()
        result = ask(live_settings(server.url))
        batch = upload(live_settings(server.url), tmp_path / "x.jsonl")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert isinstance(result, LiveModelError)
    assert [attempt.outcome for attempt in result.attempts] == ["too_large"]
    assert isinstance(batch, ModelUnavailableError)
    assert str(LARGEST_REPLY) in str(batch)
    assert peak < 60_000_000


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "bare deflate"])
def test_a_reply_that_is_packed_all_the_same_is_read(encoding: str) -> None:
    turn = raw(packed(BODY, encoding), content_encoding=encoding.rpartition(" ")[2])
    with StandIn((turn,)) as server:
        assert isinstance(ask(live_settings(server.url)), Drafted)


@pytest.mark.parametrize(
    "turn",
    [
        raw(BODY, content_encoding="gzip"),
        raw(BODY, content_encoding="deflate"),
        raw(packed(BODY, "gzip")[:-40], content_encoding="gzip"),
        raw(BODY, content_encoding="br"),
        raw(packed(packed(BODY, "gzip"), "gzip"), content_encoding="gzip, gzip"),
        raw(BODY, status=500, content_encoding="zstd"),
    ],
)
def test_a_reply_that_is_not_packed_as_it_says_is_one_typed_outcome(turn: Turn, tmp_path: Path) -> None:
    with StandIn((), turn) as server:
        result = ask(live_settings(server.url, attempts=2))
        batch = upload(live_settings(server.url), tmp_path / "x.jsonl")
    assert isinstance(result, ModelUnavailableError)
    assert [attempt.outcome for attempt in result.attempts] == ["undecodable"] * 2
    assert "the answer" in result.attempts[0].error
    assert isinstance(batch, ModelUnavailableError)


@pytest.mark.parametrize("encoding", ["identity", "utf-8", "UTF-8, identity"])
def test_an_encoding_that_is_none_is_passed_over(encoding: str) -> None:
    with StandIn((raw(BODY, content_encoding=encoding),)) as server:
        assert isinstance(ask(live_settings(server.url)), Drafted)


def read_file(settings: Settings, name: str, path: Path) -> list[bytes]:
    async def run() -> None:
        async with BatchApi(settings, first_wait=0.01) as api:
            await api.download(name, path)

    asyncio.run(run())
    return path.read_bytes().splitlines()


def test_a_line_of_a_result_file_is_not_kept_beyond_the_limit(tmp_path: Path) -> None:
    named = b'{"custom_id": "' + b"0" * 32 + b'"}'
    lines = [named, *[b"a" * 100_000] * 60]
    # Each ends with its line, as a file that is cut off would be fetched again and again.
    files = {
        "long": b"%b\n%b\n" % (named, b"x" * (LARGEST_REPLY + 2_000_000)),
        "many": b"\n".join([*lines, b""]),
    }
    with BatchStandIn(lambda _: "x", files=files) as server:
        live = live_settings(server.url)
        assert read_file(live, "many", tmp_path / "many") == lines
        assert read_file(live, "long", tmp_path / "long") == [named, b"x" * LARGEST_REPLY]


def test_a_requests_own_id_is_left_alone_where_a_key_has_the_same_digits(tmp_path: Path) -> None:
    name, key = "0123456789abcdef" * 2, "89abcdef" + "55aa66bb77cc88dd99ee00ff"
    line = json.dumps({"custom_id": name, "response": {"body": f"wrong key {key}"}}).encode()
    with BatchStandIn(lambda _: "x", files={"one": line}) as server:
        live = load_settings({"model": "azure/x", "base_url": server.url}, {"AZURE_OPENAI_API_KEY": key})
        (read,) = read_file(live, "one", tmp_path / "one")
    assert json.loads(read) == {"custom_id": name, "response": {"body": "wrong key [key]"}}
