"""Python calls: where articles come from, and what is refused in the place of one."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from making import FIRST, TEXTS, make_page

from summarizer import Article, ArticleError, summarize, verify
from summarizer.intake import each_article, read_articles

TEXT = "\n\n".join(TEXTS)


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[bytes, str]]:
    """Pages by their address, as a server would send them."""
    held = {"https://post.example/a": (make_page(*TEXTS).encode(), "text/html")}

    def fetch(url: str, **_: Any) -> Any:
        address = url.replace("me:secret@", "")
        if address not in held:
            raise ArticleError(f"{address} answers 404: check the address")
        data, kind = held[address]
        return SimpleNamespace(url=address, data=data, media_type=kind, charset="")

    monkeypatch.setattr("summarizer.fetching.fetch.fetch", fetch)
    return held


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (
            "report.txt",
            r"'report.txt' .* file: call summarize\(Article.from_file\('report.txt'\)\)",
        ),
        ("news/My report.PDF", "looks like the name of a file"),
        ("crawl.warc.gz", "looks like the name of a file"),
        ("C:\\news\\a.docx", "looks like the name of a file"),
        (
            "https://me:secret@post.example/a",
            r"'https://post.example/a' looks like an address: call summarize",
        ),
        ("HTTP://post.example", r"looks like an address: .*Article.from_url\('http://post.example'\)"),
        (Path("a.txt"), r"was given as a path: call summarize\(Article.from_file\('a.txt'\)\)"),
        (b"The bridge.", "was given as bytes in an unknown encoding"),
        ({"text": "a"}, "was given as a dict: call Article.model_validate"),
        ([FIRST], "was given as a list: call this once for each"),
        (None, "was given as None"),
        (5, "was given as int"),
        ("", "the article cannot be read"),
    ],
)
def test_what_is_no_article_is_refused(given: Any, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        summarize(given)
    with pytest.raises(
        ArticleError, match=says.replace(r"summarize\(", r"verify\(brief, ").replace("summarize", "verify")
    ):
        verify("The bridge opened.", given)


@pytest.mark.parametrize(
    "text",
    [
        "The report is in report.txt",
        "See https://post.example/a for more.",
        "report.txt\n",
        "One line.\nreport.txt",
        "Version 2.0",
        "example.org",
    ],
)
def test_what_may_be_a_text_is_read(text: str) -> None:
    verify("The bridge opened.", text)


def test_an_article_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(make_page(*TEXTS), encoding="utf-8")
    article = Article.from_file(str(tmp_path / "a.html"))
    assert article.title == "Bridge opens"
    brief = summarize(article)
    assert brief.provenance.origin == article.origin
    assert verify(brief, article).holds


def test_an_address_is_no_file_and_a_hyphen_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ArticleError, match=r"is an address, not a file: call Article.from_url"):
        Article.from_file("https://post.example/a")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").write_text(FIRST, encoding="utf-8")
    assert Article.from_file("-").text == FIRST


def test_an_article_of_an_address(pages: dict[str, tuple[bytes, str]]) -> None:
    article = Article.from_url("https://me:secret@post.example/a")
    assert article.url == "https://post.example/a"
    assert article.origin is not None
    assert (article.origin.given, article.origin.loader) == ("https://post.example/a", "html")
    pages["https://post.example/b"] = (TEXT.encode(), "text/plain; charset=utf-8")
    assert Article.from_url("https://post.example/b").text == TEXT
    pages["https://post.example/c"] = (b"\x89PNG\r\n\x1a\n", "image/png")
    with pytest.raises(
        ArticleError, match="https://post.example/c holds no article: it seems to be a PNG picture"
    ):
        Article.from_url("https://post.example/c")


def test_addresses_are_read_among_files(pages: dict[str, tuple[bytes, str]], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert len(pages) == 1
    paths = ["https://post.example/a", str(tmp_path / "a.txt"), "https://me:secret@post.example/none"]
    found = list(each_article(paths))
    assert [name for name, _ in found] == [paths[0], paths[1], "https://post.example/none"]
    assert [isinstance(one, Article) for _, one in found] == [True, True, False]
    with pytest.raises(ArticleError, match="answers 404"):
        list(read_articles(paths[2:]))
