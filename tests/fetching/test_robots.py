"""A site's robots.txt is asked first, once, and followed."""

from __future__ import annotations

import socket
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rogue import Rogue, Wire, page

from summarizer.fetching import memory
from summarizer.fetching.fetch import Fetcher, FetchRules
from summarizer.fetching.robots import read_robots
from summarizer.model.errors import ArticleError

URL = "http://news.example/a"
OURS = "user-agent: summarizer"


def robots(text: str) -> bytes:
    return page(text.encode(), kind="text/plain")


@pytest.mark.parametrize(
    ("text", "allowed", "refused"),
    [
        ("", "/ /a", ""),
        ("user-agent: *\ndisallow:", "/ /a", ""),
        ("user-agent: *\ndisallow: /", "", "/ /a /a?b"),
        ("User-Agent : *\r\nDISALLOW :/a # why\r\n", "/ /b", "/a /ab /a/b"),
        ("user-agent: *\rdisallow: /a", "/", "/a"),
        ("\ufeffuser-agent: *\ndisallow: /a", "/", "/a"),
        ("disallow: /", "/a", ""),
        ("user-agent: *\ndisallow: /\nallow: /news", "/news /newsroom", "/ /old"),
        ("user-agent: *\nallow: /\ndisallow: /a", "/b", "/a"),
        ("user-agent: *\nallow: /a\ndisallow: /a", "/a", ""),
        ("user-agent: *\ndisallow: a", "/b", "/a"),
        ("user-agent: *\ndisallow: //[", "/a", "//["),
        ("user-agent: *\ncrawl-delay: ²\ndisallow: /a", "/b", "/a"),
        # Stars, and an end.
        ("user-agent: *\ndisallow: /*?print", "/a", "/a?print /a?print=1"),
        ("user-agent: *\ndisallow: *.pdf$", "/a.pdf?x /a", "/a.pdf /b/a.pdf.pdf"),
        ("user-agent: *\ndisallow: /a*b*c$", "/abd /acb /ab", "/abc /axbxc /abcbc"),
        ("user-agent: *\ndisallow: /a$", "/ab", "/a"),
        ("user-agent: *\ndisallow: /aa*aa$", "/aaa", "/aaaa /aabaa"),
        ("user-agent: *\ndisallow: /*", "", "/ /a"),
        # Whom it names.
        ("user-agent: summarizer\ndisallow: /a", "/b", "/a"),
        ("user-agent: SUMMARIZER/2.0\ndisallow: /a", "/b", "/a"),
        ("user-agent: Summarizer\ndisallow:\n\nuser-agent: *\ndisallow: /", "/a", ""),
        ("user-agent: Summarizer\n\nuser-agent: *\ndisallow: /", "", "/a"),
        ("user-agent: *\ndisallow: /\nuser-agent: Summarizer\nallow: /", "/a", ""),
        ("user-agent: other\nuser-agent: summarizer\ndisallow: /a", "/b", "/a"),
        (f"{OURS}\ndisallow: /a\nuser-agent: x\ndisallow: /b\n{OURS}\ndisallow: /c", "/b", "/a /c"),
        ("user-agent: sum\ndisallow: /\nuser-agent: summarizerbot\ndisallow: /", "/a", ""),
        ("user-agent: other\ndisallow: /", "/a", ""),
        # Escaped or not, it is the same path.
        ("user-agent: *\ndisallow: /ü", "/", "/%C3%BC /%c3%bcber /ü"),
        ("user-agent: *\ndisallow: /%C3%bc", "/", "/ü"),
        ("user-agent: *\ndisallow: /%61", "/b", "/a /%61"),
        ("user-agent: *\ndisallow: /a%2Fb", "/a/b", "/a%2fb"),
        ("<html><p>Disallow: /</p>", "/a", ""),
    ],
)  # fmt: skip
def test_a_robots_txt_is_read_as_the_standard_says(text: str, allowed: str, refused: str) -> None:
    rules = read_robots(text, "Summarizer/0.1 (+x)")
    assert {path: rules.allows(path) for path in f"{allowed} {refused}".split()} == {
        **dict.fromkeys(allowed.split(), True),
        **dict.fromkeys(refused.split(), False),
    }


LINE = st.sampled_from(["user-agent: *", "user-agent: summarizer", "allow: /", "disallow: /a*b$", "x", ""])


@given(st.lists(LINE | st.text(max_size=20)), st.text(max_size=20))
def test_any_text_is_a_robots_txt(lines: list[str], path: str) -> None:
    text = "\n".join(lines).encode("utf-8", "replace").decode()
    assert read_robots(text, "Summarizer/1").allows("/" + path.encode("utf-8", "replace").decode()) in {
        True,
        False,
    }


def test_no_pattern_takes_long() -> None:
    stars = "\n".join(["disallow: /" + "*a" * 2000 + "$"] * 100)
    rules = read_robots("user-agent: *\n" + stars, "Summarizer/1")
    began = time.monotonic()
    assert rules.allows("/" + "a" * 8000 + "b")
    many = read_robots(
        "user-agent: *\n" + "\n".join(f"disallow: /*{n}x" for n in range(30_000)), "Summarizer/1"
    )
    assert many.allows("/" + "1" * 2000)
    assert time.monotonic() - began < 5


def test_a_site_is_asked_once() -> None:
    text = "user-agent: *\ndisallow: /b"
    with Rogue({"/robots.txt": robots(text), "/a": page(), "/c": page()}) as server:
        fetcher = Fetcher(Wire(server).network())
        fetcher.fetch(URL)
        fetcher.fetch("http://news.example/c")
        with pytest.raises(
            ArticleError, match="may not be fetched by programs, according to the site's robots.txt"
        ):
            fetcher.fetch("http://news.example/b")
        fetcher.fetch("http://other.example/a")
        fetcher.fetch("http://news.example:8080/a")
    assert server.log == [
        "news.example/robots.txt",
        "news.example/a",
        "news.example/c",
        "other.example/robots.txt",
        "other.example/a",
        "news.example:8080/robots.txt",
        "news.example:8080/a",
    ]


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_SITES", 2)
    with Rogue({"/a": page()}) as server:
        fetcher = Fetcher(Wire(server).network())
        for number in (1, 2, 3, 3, 2, 1):
            fetcher.fetch(f"http://n{number}.example/a")
        assert [name for name in server.log if "robots" in name] == [
            f"n{number}.example/robots.txt" for number in (1, 2, 3, 1)
        ]
        server.log.clear()
        later = time.monotonic() + 3601
        monkeypatch.setattr(time, "monotonic", lambda: later)
        fetcher.fetch("http://n1.example/a")
    assert server.log == ["n1.example/robots.txt", "n1.example/a"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 451])
def test_a_site_that_has_none_allows_all(status: int) -> None:
    with Rogue({"/robots.txt": page(status=status), "/a": page()}) as server:
        assert Fetcher(Wire(server).network()).fetch(URL).data == b"<p>News"


def reset(opened: socket.socket) -> None:
    opened.close()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (page(status=500), "answers 500"),
        (page(status=503), "answers 503"),
        (page(status=302), "answers 302"),
        (b"garbage\r\n\r\n", "not answer in valid HTTP"),
        (reset, "closes the connection without an answer"),
        (page(b"x", Content_Length="50"), "ends too early"),
        (page(b"xyz", Content_Encoding="gzip"), "is compressed with gzip, but is not"),
        (page(status=302, Location="http://127.0.0.1/robots.txt"), "leads to this machine"),
        (page(status=302, Location="file:///etc/passwd"), "does not begin with http"),
        (page(status=302, Location="/robots.txt"), "redirects in a circle"),
    ],
)
def test_a_site_whose_rules_cannot_be_read_is_left_alone(answer: bytes, why: str) -> None:
    with Rogue({"/robots.txt": answer, "/a": page()}) as server:
        wire = Wire(server)
        fetcher = Fetcher(wire.network())
        for _ in range(2):
            with pytest.raises(
                ArticleError, match=f"was not fetched, because the site's robots.txt .*{why}.*try again"
            ):
                fetcher.fetch(URL)
        assert server.log == ["news.example/robots.txt"]
        assert fetcher.fetch(URL, rules=FetchRules(robots=False)).data == b"<p>News"


def test_a_robots_txt_elsewhere_is_followed() -> None:
    moved = page(status=301, Location="http://www.news.example/robots.txt")
    pages = {
        "news.example/robots.txt": moved,
        "www.news.example/robots.txt": robots("user-agent: *\ndisallow: /a"),
        "/a": page(),
    }
    with Rogue(pages) as server, pytest.raises(ArticleError, match="may not be fetched by programs"):
        Fetcher(Wire(server).network()).fetch(URL)


def test_the_site_behind_a_redirect_is_asked_as_well() -> None:
    pages = {
        "/a": page(status=302, Location="http://other.example/b"),
        "other.example/robots.txt": robots("user-agent: *\ndisallow: /b"),
        "/b": page(),
    }
    with Rogue(pages) as server:
        with pytest.raises(
            ArticleError, match=r"redirects to http://other\.example/b, which may not be fetched by programs"
        ):
            Fetcher(Wire(server).network()).fetch(URL)
        assert "other.example/b" not in server.log


def test_of_a_long_robots_txt_the_beginning_counts() -> None:
    long = "user-agent: *\ndisallow: /b\n" + "#" * 600_000 + "\ndisallow: /a"
    with Rogue({"/robots.txt": robots(long), "/a": page(), "/b": page()}) as server:
        fetcher = Fetcher(Wire(server).network())
        assert fetcher.fetch(URL).data == b"<p>News"
        with pytest.raises(ArticleError, match="may not be fetched by programs"):
            fetcher.fetch("http://news.example/b")


def test_a_host_that_must_not_be_reached_is_not_asked_for_its_rules() -> None:
    with Rogue({}) as server:
        wire = Wire(server, {"news.example": [["10.0.0.1"]]})
        with pytest.raises(ArticleError, match=r"^http://news\.example/a leads to a private network"):
            Fetcher(wire.network()).fetch(URL)
    assert wire.reached == []
