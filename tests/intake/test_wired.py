"""An address is fetched for real, from a server on this machine."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from making import TEXTS, make_page

from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = make_page(*TEXTS).encode() if self.path == "/a" else b"User-agent: *\nDisallow: /b\n"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if self.path == "/a" else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_article_of_a_server(site: str) -> None:
    article = Article.from_url(f"{site}/a", private_hosts=True)
    assert article.title == "Bridge opens"
    assert article.origin is not None
    assert article.origin.given == f"{site}/a"


def test_this_machine_and_what_robots_txt_forbids_are_not_fetched_unless_asked_for(site: str) -> None:
    with pytest.raises(ArticleError, match="--private-hosts"):
        Article.from_url(f"{site}/a")
    with pytest.raises(ArticleError, match="--ignore-robots"):
        Article.from_url(f"{site}/b", private_hosts=True)
    assert Article.from_url(f"{site}/b", private_hosts=True, robots=False).text.startswith("User-agent")
