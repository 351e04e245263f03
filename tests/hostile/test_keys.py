"""A key that a provider gives back stands nowhere afterwards: in no file, no ledger, on no screen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from asking import GOOD, ask
from standin.batch_api import BatchStandIn
from standin.server import StandIn
from standin.turns import Turn, completion, envelope, failing, raw

from summarizer.cli import main
from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.settings import load_settings
from summarizer.model.assets import read_asset
from summarizer.model.redaction import REDACTED, Redactor, one_line

# 38 characters, none of them eight in a row twice; made up.
KEY = "sk-proj-Zx81QvWm20LtYr93KdNb47HsPf56Ja"
OTHER = "AKIA" + "IOSFODNN7EXAMPLE"
ARTICLE = read_asset("prompts/brief/example/article.txt").strip()
PIECES = [KEY[start : start + 8] for start in range(len(KEY) - 7)]


def leaks(text: str) -> list[str]:
    """Return the pieces of the key that stand in `text`, in clear or as JSON escapes."""
    plain = re.sub(r"\\+u00([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), text).lower()
    plain = plain.replace("\0", "")
    return [piece for piece in [*PIECES, OTHER] if piece.lower() in plain]


def drafted(**changes: Any) -> str:
    return json.dumps({**json.loads(GOOD), **changes})


ESCAPED = "".join(f"\\u{ord(letter):04x}" for letter in KEY)
ECHO = f"Incorrect API key provided: {KEY}."
BODY_200 = json.dumps(envelope(drafted(headline=f"Key {KEY} leaked")))
ECHOES: dict[str, Turn] = {
    "400": failing(400, ECHO),
    "401": failing(401, ECHO),
    "401, cut within the key at 400 characters": failing(401, "x" * 363 + KEY),
    "401, a piece of it": failing(401, f"the key {KEY[9:20]} is wrong"),
    "401, in lower case": failing(401, ECHO.lower()),
    "401, escaped": raw(f'{{"error": {{"message": "{ESCAPED}"}}}}'.encode(), status=401),
    "401, no JSON": raw(ECHO.encode(), status=401),
    "401, in an address": failing(401, f"see https://help.example/?key={KEY.replace('-', '%2D')}"),
    "401, somebody else's": failing(401, f"Bearer {OTHER} and {OTHER}"),
    "402, in UTF-16": raw(ECHO.encode("utf-16-le"), status=402),
    "500": failing(500, ECHO),
    "500, not UTF-8": raw(ECHO.encode() + b"\xff", status=500),
    "200, an error": raw(json.dumps({"error": {"message": ECHO, "code": 400}}).encode()),
    "200, no JSON": raw(f"<html>{ECHO}</html>".encode()),
    "200, not UTF-8": raw(ECHO.encode() + b"\xff"),
    "200, its content type": raw(b"x", content_type=f"text/{KEY}"),
    "200, refusal": completion("", refusal=ECHO),
    "200, no draft": completion(ECHO),
    "200, in a draft": raw(BODY_200.encode()),
    "200, escaped in a draft": raw(json.dumps(envelope(GOOD[:-1] + f', "{ESCAPED}": 1}}')).encode()),
    "200, in the request's id": completion(GOOD).headed(x_request_id=f"req-{KEY}"),
    "401, in the request's id": failing(401).headed(x_request_id="r" * 70 + KEY),
}


@pytest.mark.parametrize("name", ECHOES)
def test_a_key_that_comes_back_is_in_nothing_that_asking_gives(name: str) -> None:
    with StandIn((), ECHOES[name]) as server:
        live = load_settings(
            {"model": "openai/x", "base_url": server.url, "attempts": 2}, {"OPENAI_API_KEY": KEY}
        )
        result = ask(live)
    assert server.log[0].headers["authorization"] == f"Bearer {KEY}"
    shown = [*map(repr, result.attempts), *result.replies, str(result)]
    assert leaks("\n".join(shown)) == []


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    errors: str
    files: str

    @property
    def everything(self) -> str:
        return f"{self.files}\n{self.out}\n{self.errors}"


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Return what runs a command in a folder of its own, with the environment that is given."""

    def run_it(*arguments: str, **environ: str) -> Ran:
        for name, value in {"HOME": str(tmp_path), **environ}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        out, errors = (part.decode("utf-8", "backslashreplace") for part in capfdbinary.readouterr())
        files = [path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()]
        code = ended.value.code
        assert isinstance(code, int)
        return Ran(code, out, errors, b"\n".join(files).decode("utf-8", "backslashreplace"))

    return run_it


def write_articles(folder: Path) -> None:
    rows = [{"id": f"a{n}", "text": f"{ARTICLE} Lot {n} follows."} for n in range(len(ECHOES))]
    (folder / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def turn_for(body: dict[str, Any]) -> Turn:
    lot = str(body["messages"][-1]["content"]).rsplit("Lot ", 1)[-1].split(" ", 1)[0]
    turn = list(ECHOES.values())[int(lot)]
    # A refused key ends a batch at once, and nothing else would be seen.
    return turn if turn.status not in {401, 402} else Turn(422, turn.headers, turn.body)


def test_a_key_that_comes_back_is_in_no_file_of_a_batch_and_on_no_screen(run: Run, tmp_path: Path) -> None:
    write_articles(tmp_path)
    with StandIn(lambda logged: turn_for(logged.json)) as server:
        options = ["--model", "openai/x", "--base-url", server.url, "--policy", "report", "--json"]
        given = {"OPENAI_API_KEY": KEY, "SUMMARIZER_ATTEMPTS": "1", "SUMMARIZER_REASKS": "0"}
        ran = run("batch", "in.jsonl", "-o", "out/briefs.jsonl", *options, **given)
    assert len(server.log) == len(ECHOES), ran.errors
    assert REDACTED in ran.everything
    assert leaks(ran.everything) == []


@pytest.mark.parametrize("name", ["401", "200, in a draft"])
def test_a_key_that_comes_back_is_in_no_brief_and_on_no_screen(name: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    with StandIn((), ECHOES[name]) as server:
        options = ["--model", "openai/x", "--base-url", server.url, "--policy", "report"]
        ran = run("summarize", "article.txt", "-o", "brief.json", *options, OPENAI_API_KEY=KEY)
    assert REDACTED in ran.everything
    assert leaks(ran.everything) == []


@dataclass(slots=True)
class Telltale(BatchStandIn):
    """A Batch API that gives the key back wherever it can say something."""

    echoing: str = ""

    def _end(self, job: dict[str, Any], number: int) -> None:
        BatchStandIn._end(self, job, number)  # noqa: SLF001 - of this class
        if self.echoing == "job":
            job["errors"] = {"object": "list", "data": [{"code": KEY, "message": "x" * 340 + ECHO}]}

    async def _upload(self, request: Any) -> Any:
        if self.echoing == "upload":
            from aiohttp import web

            return web.json_response({"error": {"message": "x" * 320 + ECHO}}, status=400)
        return await BatchStandIn._upload(self, request)  # noqa: SLF001 - of this class


def answers(body: dict[str, Any]) -> tuple[int, dict[str, Any]] | str:
    turn = turn_for(body)
    try:
        return turn.status, json.loads(turn.body)
    except ValueError:
        return f"{KEY}"


@pytest.mark.parametrize(("echoing", "state"), [("lines", "completed"), ("job", "failed"), ("upload", "")])
def test_a_key_that_the_batch_service_gives_back_is_nowhere(
    echoing: str, state: str, run: Run, tmp_path: Path
) -> None:
    write_articles(tmp_path)
    with Telltale(answers, state=lambda _: state, echoing=echoing) as server:
        options = ["--model", "openai/x", "--base-url", server.url, "--policy", "report", "--poll", "0.02"]
        given = {"OPENAI_API_KEY": KEY, "SUMMARIZER_REASKS": "0"}
        ran = run("batch", "in.jsonl", "-o", "out.jsonl", *options, "--via", "provider-batch", **given)
    assert ran.code in {1, 3}, ran.errors
    assert REDACTED in ran.everything
    assert leaks(ran.everything) == []


SHAPES = [
    "sk-abcdefgh12",
    "sk-ant-api03-AbCdEfGhIjKlMnOp",
    "gsk_0123456789abcdefghij",
    "hf_AbCdEfGhIjKlMnOpQrSt",
    "ghp_0123456789abcdefABCDEF",
    "AIzaSyA-0123456789abcdefghijklmnopqrstu",
    OTHER,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.s5c4-x",
]


@pytest.mark.parametrize("key", SHAPES)
@pytest.mark.parametrize("around", ["{}", "key={}.", '"{}"', "({})", "Bearer {}", '\\"{}\\"', "x/{}"])
def test_what_has_the_shape_of_a_key_is_taken_out_of_any_text(key: str, around: str) -> None:
    assert key not in Redactor().redact(around.format(key))


@pytest.mark.parametrize(
    "text",
    [
        "Bearer 0123456789abcdef",
        "Authorization: Basic dXNlcjpwYXNzd29yZDEyMw==",
        'api_key = "abcd1234efgh"',
        '{\\"api-key\\": \\"abcd1234efgh\\"}',
        "http://user:secret1@proxy.example:3128",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----",
    ],
)
def test_what_is_called_a_key_is_taken_out(text: str) -> None:
    clean = Redactor().redact(text)
    assert REDACTED in clean
    assert not re.search("0123|dXNl|abcd|secret1|MIIE", clean)


@pytest.mark.parametrize(
    "text",
    [
        "The bearer of bad news asked for a risk-adjusted-portfolio-of-2024.",
        "A task-management-system of basic understanding; authorization: presidential.",
        "chatcmpl-9a8b7c6d5e4f3a2b1c0d and file-AbCdEfGhIjKlMnOp and req_0123456789abcdef",
        "https://www.bbc.co.uk/news/articles/c0123456789o at 12:30",
        "The api key to success, he said: perseverance",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert Redactor([KEY]).redact(text) == text


@pytest.mark.parametrize("key", ["ollama", "x", "not-needed"])
def test_a_key_that_is_a_word_is_taken_out_of_errors_and_left_in_what_a_model_wrote(key: str) -> None:
    text = f"wrong key {key}, {key}s are not needed"
    assert Redactor([key]).redact(text, is_reply=True) == text
    assert f"key {key}," not in Redactor([key]).redact(text)
    assert f"{key}s" in Redactor([key]).redact(text)


def test_what_is_taken_out_of_json_leaves_json() -> None:
    texts = [KEY, f"a\n{KEY[3:]}", f"\\{KEY}\\", f"{KEY}\n{KEY}", json.dumps({KEY: [KEY]}), f"é{KEY}İ"]
    redactor = Redactor([KEY, "n" + KEY[20:]])
    for text in texts:
        for wrapped in (json.dumps({"a": text}), json.dumps({"a": json.dumps({"b": text})})):
            clean = redactor.redact(wrapped)
            assert json.loads(clean)
            assert not leaks(clean), wrapped


@pytest.mark.parametrize(
    "text",
    ["\\" * 200_000, "eyJ-" * 100_000, "authorization:" * 30_000, "://a:" * 80_000, "Bearer " * 60_000],
)
def test_no_text_takes_long(text: str) -> None:
    # Each is of the kind that makes a careless expression take minutes.
    assert Redactor([KEY]).redact(text) is not None


@pytest.mark.parametrize("code", [0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9B, 0x9D, 0x202E, 0x2066, 0x200F, 0xFEFF])
def test_an_errors_text_cannot_steer_a_terminal(code: int) -> None:
    assert chr(code) not in one_line(f"no{chr(code)}[31m such model", 400)
    with StandIn((failing(400, f"no{chr(code)}[31m").headed(x_request_id="a\x9b31m"),)) as server:
        result = ask(load_settings({"model": "custom/x", "base_url": server.url}, {}))
    assert isinstance(result, LiveModelError)
    shown = f"{result}{result.attempts[0].error}{result.attempts[0].request_id}"
    assert not re.search("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", shown)


STEERING = "\x1b]0;x\x07\x9b31m\u202ekey\u2069\x85\x7f"
STEERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("form", ["json", "text", "markdown"])
def test_what_a_model_writes_cannot_steer_a_terminal(form: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    with StandIn((), completion(drafted(headline=f"The bridge {STEERING}"))) as server:
        options = ["--model", "custom/x", "--base-url", server.url, "--policy", "report", "--format", form]
        ran = run("summarize", "article.txt", *options)
        (tmp_path / "brief.json").write_text(ran.out, encoding="utf-8")
    assert "The bridge" in ran.out
    assert not STEERS.search(ran.out + ran.errors)
    if form == "json":
        assert json.loads(ran.out)["headline"] == f"The bridge {STEERING}"
        for command in (["verify", "brief.json", "article.txt"], ["explain", "brief.json"]):
            for more in ([], ["--json"]):
                ran = run(*command, *more)
                assert ran.out
                assert not STEERS.search(ran.out + ran.errors), command


@dataclass(slots=True)
class Steering(BatchStandIn):
    """A Batch API whose jobs fail with a text that would steer a terminal."""

    def _end(self, job: dict[str, Any], number: int) -> None:
        BatchStandIn._end(self, job, number)  # noqa: SLF001 - of this class
        job["errors"] = {"object": "list", "data": [{"code": "bad", "message": f"line 1 {STEERING}"}]}


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_what_the_batch_service_says_cannot_steer_a_terminal(
    more: list[str], run: Run, tmp_path: Path
) -> None:
    write_articles(tmp_path)
    with Steering(lambda _: (200, {}), state=lambda _: "failed") as server:
        options = ["--model", "custom/x", "--base-url", server.url, "--poll", "0.02", *more]
        ran = run("batch", "in.jsonl", "-o", "out.jsonl", *options, "--via", "provider-batch")
    assert "line 1" in ran.out + ran.errors
    assert not STEERS.search(ran.out + ran.errors)


def test_a_draft_without_a_key_comes_through_as_it_is() -> None:
    text = drafted(headline="“Sk-rates” of 5 %, C:\\new\\table — \\u00e9 é İ")
    with StandIn((completion(text),)) as server:
        result = ask(load_settings({"model": "openai/x", "base_url": server.url}, {"OPENAI_API_KEY": KEY}))
    assert isinstance(result, Drafted)
    assert result.replies == (text,)


@pytest.mark.parametrize("command", ["summarize", "batch"])
def test_a_foreign_file_gets_no_key_and_is_told_of_once(command: str, run: Run, tmp_path: Path) -> None:
    write_articles(tmp_path)
    with StandIn((), completion(GOOD)) as server:
        toml = f"model = 'custom/x'\nbase_url = '{server.url}'\npolicy = 'report'\n"
        (tmp_path / "summarizer.toml").write_text(toml, encoding="utf-8")
        ran = run(command, "in.jsonl", "-o", "out.jsonl", SUMMARIZER_API_KEY=KEY)
    assert {logged.headers["authorization"] for logged in server.log} == {"Bearer none"}
    told = [line for line in ran.errors.splitlines() if "summarizer.toml" in line]
    shown = f"model = 'custom/x', base_url = '{server.url}', policy = 'report'"
    assert told == [f"summarizer: summarizer.toml of the working directory sets {shown}"]


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("model = 'openrouter/x'", "SUMMARIZER_API_KEY is not sent"),
        ("base_url = 'https://evil.example/v1'\nmodel = 'custom/x'", "another machine"),
        ("base_url = 'http://127.0.0.1:9/v1'\nmodel = 'openai/x'", "no key is sent"),
    ],
)
def test_a_foreign_file_cannot_send_the_key_where_it_likes(
    toml: str, says: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "summarizer.toml").write_text(toml, encoding="utf-8")
    ran = run("summarize", "article.txt", SUMMARIZER_API_KEY=KEY)
    assert ran.code == 2
    assert says in ran.errors
    assert ran.out == ""
