"""The server as its clients meet it, over real HTTP on loopback."""

from __future__ import annotations

import gzip
import json
import socket
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import pytest
from serving import ARTICLE, FALSE, Served, plan_in

from summarizer.export.formats import FORMATS, render
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.pipeline import summarize, verify
from summarizer.serve.app import BriefFormat


def post(served: Served, path: str, body: Any, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return served.client.post(path, json=body, headers=named)


def brief_in(made: dict[str, Any]) -> Brief:
    return Brief.model_validate_json(json.dumps(made["brief"]))


@pytest.fixture(scope="module")
def made(served: Served) -> dict[str, Any]:
    answer = post(served, "/v1/summarize", {"article": ARTICLE})
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/briefs/{answer.json()['id']}"
    found: dict[str, Any] = answer.json()
    return found


def test_what_is_checked_over_http_is_checked_as_in_python(served: Served) -> None:
    report = verify(FALSE, ARTICLE)
    said = post(served, "/v1/verify", {"article": ARTICLE, "brief": FALSE, "verdicts": True}).json()
    assert said["ok"] is False
    assert said["counts"] == report.counts._asdict()
    assert said["findings"] == [f.model_dump(mode="json") for f in report.findings]
    assert said["verdicts"] == json.loads(report.model_dump_json())["verdicts"]
    assert "verdicts" not in post(served, "/v1/verify", {"article": ARTICLE, "brief": FALSE}).json()


def test_a_brief_made_over_http_is_the_one_made_in_python_and_holds(
    served: Served, made: dict[str, Any]
) -> None:
    assert made["brief"] == json.loads(summarize(ARTICLE).to_json())
    said = post(served, "/v1/verify", {"article": ARTICLE, "brief": made["brief"]}).json()
    assert (said["ok"], said["holds"], said["seal"]) == (True, True, "unchanged")
    as_text = post(served, "/v1/verify", {"article": ARTICLE, "brief": json.dumps(made["brief"])}).json()
    assert as_text == said


@pytest.mark.parametrize("name", BriefFormat.__args__)  # type: ignore[attr-defined]
def test_a_brief_can_be_had_in_every_format(served: Served, made: dict[str, Any], name: BriefFormat) -> None:
    answer = served.client.get(f"/v1/briefs/{made['id']}", params={"format": name})
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == FORMATS[name].media_type
    if name == "json":
        assert answer.json() == made
        return
    rendered = render(brief_in(made), name)
    assert answer.content == (rendered.encode() if isinstance(rendered, str) else rendered)


def test_the_formats_of_briefs_are_those_of_the_table_without_the_page() -> None:
    assert set(BriefFormat.__args__) == set(FORMATS) - {"html"}  # type: ignore[attr-defined]


def test_the_page_shows_the_article_and_allows_its_own_script_only(
    served: Served, made: dict[str, Any]
) -> None:
    page = served.client.get(f"/v1/review/{made['id']}")
    assert page.headers["content-type"].startswith("text/html")
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.partition("; frame-ancestors")[0] in page.text
    assert "Portvale" in page.text


def test_the_document_tells_the_shape_of_every_answer(served: Served, made: dict[str, Any]) -> None:
    document = served.client.get("/openapi.json").json()
    assert set(document["paths"]) == {
        "/v1/summarize",
        "/v1/verify",
        "/v1/briefs/{id}",
        "/v1/review/{id}",
        "/metrics",
        "/healthz",
        "/readyz",
    }
    schema = {"$ref": "#/components/schemas/Summarized", "components": document["components"]}
    jsonschema.validate(made, schema)
    problem = served.client.get("/v1/briefs/none").json()
    jsonschema.validate(problem, schema | {"$ref": "#/components/schemas/ProblemBody"})
    # The same models as in Python.
    assert document["components"]["schemas"]["Brief"]["required"] == [
        name for name, field in Brief.model_fields.items() if field.is_required()
    ]


LONG_HEAD = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"a" * 100_000
PROBLEMS = [
    ("/v1/verify", b"{", 400, "request.json"),
    ("/v1/verify", b'{"article": "a", "article": "b", "brief": "c"}', 400, "request.json"),
    ("/v1/verify", b'{"article": "\xff"}', 400, "request.json"),
    ("/v1/verify", b"[" * 100_000, 400, "request.json"),
    ("/v1/verify", b"[]", 422, "request.invalid"),
    ("/v1/verify", {"article": ARTICLE}, 422, "request.invalid"),
    ("/v1/verify", {"article": ARTICLE, "brief": "", "more": 1}, 422, "request.invalid"),
    ("/v1/verify", {"article": "\ud800", "brief": "x"}, 422, "request.invalid"),
    ("/v1/verify", {"article": " ", "brief": "x"}, 422, "input.unreadable"),
    ("/v1/verify", {"article": ARTICLE, "brief": '{"lead": 1}'}, 422, "input.brief"),
    ("/v1/verify", {"article": "a" * 150_001, "brief": "x"}, 413, "input.too_long"),
    ("/v1/verify", {"article": "a" * 400_001, "brief": "x"}, 413, "request.size"),
    ("/v1/summarize", {"article": "https://example.org/story"}, 422, "input.unreadable"),
    ("/v1/summarize", {"article": "file:///etc/passwd"}, 422, "input.unreadable"),
    ("/v1/summarize", {"article": "news/article.txt"}, 422, "input.unreadable"),
    ("/v1/verify", {"article": ARTICLE, "brief": "brief.json"}, 422, "input.brief"),
    (
        "/v1/verify",
        {"article": {"text": ARTICLE, "published": "10000-01-01"}, "brief": "x"},
        422,
        "request.invalid",
    ),
    ("/v1/summarize", {"article": {"url": "https://example.org/story"}}, 422, "input.address"),
    ("/v1/summarize", {"article": "404 Not Found"}, 422, "input.no_article"),
    ("/v1/summarize", {"article": ARTICLE, "model": "openai/gpt-5"}, 422, "input.model"),
    ("/v1/summarize", {"article": ARTICLE, "policy": "kind"}, 422, "request.invalid"),
]


@pytest.mark.parametrize(("path", "body", "status", "code"), PROBLEMS, ids=range(len(PROBLEMS)))
def test_a_mistake_is_told_in_a_sentence(
    served: Served, path: str, body: Any, status: int, code: str
) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content-type": "application/json", "x-request-id": "r-1"}
    answer = served.client.post(path, content=content, headers=headers)
    said = answer.json()
    assert (answer.status_code, said["code"], said["status"]) == (status, code, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert said["request_id"] == answer.headers["x-request-id"] == "r-1"
    assert "Traceback" not in answer.text
    assert len(said["detail"].split()) > 5


def test_a_fault_is_pointed_at_in_the_body(served: Served) -> None:
    said = post(served, "/v1/verify", {"article": {"text": 1}, "brief": {"lead": {"text": 2}}}).json()
    places = {fault["at"] for fault in said["faults"]}
    assert {"/article/text", "/brief/lead/text", "/brief/headline"} <= places
    assert "/article/text must be a string: put it" in said["detail"]
    said = post(served, "/v1/verify", {"article": {"url": ""}, "brief": 1}).json()
    assert {fault["at"] for fault in said["faults"]} == {"/article/url", "/brief"}


def test_other_addresses_and_methods_are_told_in_the_same_form(served: Served) -> None:
    missing = served.client.get("/v2")
    assert (missing.status_code, missing.json()["code"]) == (404, "request.refused")
    wrong = served.client.get("/v1/verify")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "POST")
    plain = served.client.post("/v1/verify", content="a", headers={"content-type": "text/plain"})
    assert (plain.status_code, plain.json()["code"]) == (415, "request.type")
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    packed = served.client.post("/v1/verify", content=gzip.compress(b"{}"), headers=headers)
    assert (packed.status_code, packed.json()["code"]) == (415, "request.type")
    assert "is compressed" in packed.json()["detail"]


@pytest.mark.parametrize(
    ("sent", "line", "code"),
    [
        (sent, b"400 Bad Request", "request.http")
        for sent in (
            b"GET /\r\n\r\n",
            b"GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
            b"POST /v1/verify HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
            b"GET /v1/briefs/a\0b HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n",
        )
    ]
    + [
        # Whether or not it came to its end.
        (LONG_HEAD, b"431 Request Header Fields Too Large", "request.head"),
        (LONG_HEAD + b"\r\nConnection: close\r\n\r\n", b"431 ", "request.head"),
    ],
)
def test_what_is_no_request_is_told_in_the_same_form(
    served: Served, sent: bytes, line: bytes, code: str
) -> None:
    address = urlsplit(served.url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as client:
        client.sendall(sent)
        answer = b"".join(iter(lambda: client.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 " + line)
    assert b"content-type: application/problem+json" in head.lower()
    assert (json.loads(body)["code"], json.loads(body)["status"]) == (code, int(line[:3]))


def test_an_article_made_to_cost_is_stopped_and_the_server_goes_on(served: Served) -> None:
    costly = "1 2 3 4 5 6 7 8 9 " * 8000
    said = post(served, "/v1/verify", {"article": costly, "brief": "1 2 3."})
    assert (said.status_code, said.json()["code"]) == (422, "input.too_costly")
    assert served.desk.pool.killed >= 1
    assert post(served, "/v1/verify", {"article": ARTICLE, "brief": FALSE}).status_code == 200


def test_a_brief_is_told_of_at_once_when_the_client_does_not_wait(served: Served) -> None:
    answer = post(served, "/v1/summarize", {"article": ARTICLE}, Prefer="respond-async")
    assert answer.status_code == 202
    place = answer.headers["location"]
    for _ in range(200):
        found = served.client.get(place)
        if found.status_code != 202:
            break
    assert found.json()["brief"]["seal"] is not None


def test_counts_are_those_of_prometheus(served: Served, made: dict[str, Any]) -> None:
    served.client.get(f"/v1/briefs/{made['id']}")
    counts = served.client.get("/metrics").text
    assert 'summarizer_requests_total{method="GET",route="/v1/briefs/{id}",status="200"}' in counts
    assert "summarizer_workers 1.0" in counts
    assert (
        'summarizer_request_seconds_bucket{le="0.25",route="/v1/verify"}' in counts or "/v1/briefs" in counts
    )


def test_health_and_readiness_need_no_token_and_say_so(served: Served) -> None:
    assert served.client.get("/healthz").json() == {"status": "ok"}
    assert served.client.get("/readyz").json() == {"status": "ready"}


def test_the_store_is_for_one_server(served: Served) -> None:
    with pytest.raises(SettingsError, match="used by another server"), Served(plan_in(served.plan.folder)):
        pass


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_an_article_of_the_first_or_the_last_day_is_checked(
    served: Served, made: dict[str, Any], day: str
) -> None:
    article = {"text": ARTICLE, "published": day}
    told = "It opened last year, two weeks ago, yesterday, tomorrow and in 10,000 years."
    assert post(served, "/v1/verify", {"article": article, "brief": told}).status_code == 200
    brief = made["brief"] | {"provenance": made["brief"]["provenance"] | {"published": day}}
    said = post(served, "/v1/verify", {"article": article, "brief": brief})
    assert (said.status_code, said.json()["seal"]) == (200, "changed")


def test_an_article_with_its_date_is_read_as_in_python(served: Served) -> None:
    article = {"text": ARTICLE, "title": "Bridge opens", "published": "2025-03-05", "id": "a1"}
    made = post(served, "/v1/summarize", {"article": article}).json()
    assert made["brief"] == json.loads(summarize(Article.model_validate(article)).to_json())
