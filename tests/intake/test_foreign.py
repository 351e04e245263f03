"""JSON of extractors and of schema.org, and our own, which stays strict."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from making import FIRST

from summarizer.intake import each_article, read_article
from summarizer.intake.dates import find_date
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError
from summarizer.model.origin import Origin

# As trafilatura writes it with --json --with-metadata.
TRAFILATURA = {
    "title": "Bridge opens",
    "author": "Ann Lee",
    "hostname": "post.example",
    "date": "2025-03-05",
    "fingerprint": "0f",
    "id": None,
    "license": None,
    "comments": "",
    "raw_text": FIRST + "!",
    "text": FIRST,
    "language": None,
    "image": None,
    "pagetype": "article",
    "filedate": "2025-04-01",
    "source": "https://post.example/a",
    "source-hostname": "The Post",
    "excerpt": None,
    "categories": "",
    "tags": "",
}
NEWSPAPER = {
    "url": "https://post.example/a",
    "title": "Bridge opens",
    "text": FIRST,
    "authors": ["Ann Lee", "Bo Chan"],
    "publish_date": "2025-03-05 00:00:00",
    "top_image": "",
    "source_url": "https://post.example",
    "meta_lang": "en",
    "keywords": [],
    "summary": "",
}
NEWS_PLEASE = {
    "maintext": FIRST,
    "title": "Bridge opens",
    "authors": ["Ann Lee"],
    "date_publish": "2025-03-05 09:30:00",
    "date_modify": None,
    "source_domain": "post.example",
    "language": "en",
    "url": "https://post.example/a",
}
READABILITY = {
    "title": "Bridge opens",
    "byline": "Ann Lee",
    "textContent": FIRST,
    "content": f"<p>{FIRST}</p>",
    "siteName": "The Post",
    "publishedTime": "2025-03-05T09:30:00.000Z",
    "lang": "en-GB",
}
LINKED = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Bridge opens",
    "articleBody": FIRST,
    "datePublished": "2025-03-05T09:30:00+01:00",
    "author": {"@type": "Person", "name": "Ann Lee"},
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Post"},
    "inLanguage": "en-GB",
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://post.example/a"},
}


def load(folder: Path, value: Any, name: str = "a.json") -> Article:
    path = folder / name
    path.write_text(json.dumps(value) + "\n", encoding="utf-8")
    return read_article(path)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize(
    ("value", "author", "published", "publisher", "language"),
    [
        (TRAFILATURA, "Ann Lee", date(2025, 3, 5), "The Post", ""),
        (NEWSPAPER, "Ann Lee, Bo Chan", date(2025, 3, 5), "post.example", "en"),
        (NEWSPAPER | {"publish_date": ""}, "Ann Lee, Bo Chan", None, "post.example", "en"),
        (NEWS_PLEASE, "Ann Lee", datetime(2025, 3, 5, 9, 30), "post.example", "en"),  # noqa: DTZ001 - as written
        (READABILITY, "Ann Lee", datetime(2025, 3, 5, 9, 30, tzinfo=UTC), "The Post", "en-GB"),
        (
            LINKED,
            "Ann Lee",
            datetime(2025, 3, 5, 9, 30, tzinfo=timezone(timedelta(hours=1))),
            "The Post",
            "en-GB",
        ),
    ],
)
def test_what_extractors_write_is_read(  # noqa: PLR0913, PLR0917 - the fields
    tmp_path: Path, name: str, value: Any, author: str, published: Any, publisher: str, language: str
) -> None:
    article = load(tmp_path, value, name)
    assert (article.text, article.title) == (FIRST, "Bridge opens")
    assert (article.author, article.published) == (author, published)
    assert (article.publisher, article.language) == (publisher, language)
    assert article.url == ("" if value is READABILITY else "https://post.example/a")
    assert article.origin is not None
    assert article.origin.given == name


@pytest.mark.parametrize(
    "value",
    [
        [LINKED],
        [{"@type": "BreadcrumbList"}, LINKED],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"}, LINKED]},
        {"@type": "WebPage", "mainEntity": LINKED},
        LINKED | {"@type": ["NewsArticle", "ReportageNewsArticle"]},
        LINKED | {"author": [{"name": "Ann Lee"}], "publisher": "The Post"},
        LINKED | {"author": "Ann Lee", "publisher": [{"name": "The Post"}]},
        [LINKED, LINKED],
    ],
)
def test_linked_data_of_any_shape_is_read(tmp_path: Path, value: Any) -> None:
    article = load(tmp_path, value)
    assert (article.text, article.author, article.publisher) == (FIRST, "Ann Lee", "The Post")


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({k: v for k, v in LINKED.items() if k != "articleBody"}, "is JSON-LD with no articleBody"),
        ({"@context": "https://schema.org", "@type": "Person"}, "is JSON-LD with no schema.org article"),
        ([LINKED, LINKED | {"articleBody": "Another."}], "is JSON-LD with 2 articles"),
        ([{"text": "a"}], "holds a list"),
        ({"publish_date": "2025-03-05"}, "field 'text' is missing"),
        (NEWSPAPER | {"text": 5}, "field 'text'"),
        ({"text": "a", "titel": "b"}, "an article has no such field"),
        ({"text": "a", "date": "2025-03-05"}, "an article has no such field"),
        ({"text": "a", "id": True}, "field 'id'"),
        ({"text": "a", "id": 1.5}, "field 'id'"),
        (NEWSPAPER | {"title": "\ud800"}, "field 'title'"),
    ],
)
def test_what_is_no_article_is_said(tmp_path: Path, value: Any, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        load(tmp_path, value)


def test_what_is_null_is_unknown_and_a_number_is_an_id(tmp_path: Path) -> None:
    article = load(
        tmp_path, {"text": FIRST, "id": 7, "title": None, "published": None, "url": None, "origin": None}
    )
    assert (article.id, article.title, article.published) == ("7", "", None)
    # What was not given may be given on the command line.
    assert {"title", "published"}.isdisjoint(article.model_fields_set)
    assert load(tmp_path, NEWSPAPER | {"id": 12}).id == "12"


def test_a_date_that_is_none_is_left_out_with_a_note(tmp_path: Path) -> None:
    article = load(tmp_path, TRAFILATURA | {"date": "last Monday"})
    assert article.published is None
    assert article.origin is not None
    assert article.origin.notes == ("The date 'last Monday' was not understood and left out.",)


def test_marks_in_a_text_are_said(tmp_path: Path) -> None:
    article = load(tmp_path, LINKED | {"articleBody": f"<p>{FIRST}</p>"})
    assert article.origin is not None
    assert article.origin.notes == ("The text holds HTML marks, which were left as they are.",)


def test_an_articles_own_dump_keeps_its_origin(tmp_path: Path) -> None:
    origin = Origin(given="a.pdf", sha256="0" * 64, loader="pdf", version="pypdf 7.1.1", pages=(0, 9))
    article = Article(text=FIRST, id="a", published=date(2025, 3, 5), origin=origin)
    path = tmp_path / "a.jsonl"
    path.write_text(article.model_dump_json() + "\n", encoding="utf-8")
    assert read_article(path) == article


def test_shapes_may_be_mixed_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    values = (TRAFILATURA, NEWSPAPER, {"text": FIRST}, LINKED, [LINKED], {"text": FIRST, "titel": ""})
    path.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
    found = [one for _, one in each_article([path])]
    assert [isinstance(one, Article) for one in found] == [True] * 5 + [False]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025-03-05", date(2025, 3, 5)),
        ("2025-03-05 ", date(2025, 3, 5)),
        ("2025/03/05", date(2025, 3, 5)),
        ("20250305", date(2025, 3, 5)),
        ("2025-03-05T00:00:00", date(2025, 3, 5)),
        ("2025-03-05T00:00:00Z", datetime(2025, 3, 5, tzinfo=UTC)),
        ("2025-03-05T09:30", datetime(2025, 3, 5, 9, 30)),  # noqa: DTZ001 - as written
        ("2025-03-05 09:30:00 UTC", datetime(2025, 3, 5, 9, 30, tzinfo=UTC)),
        ("2025-03-05 09:30:00 +0100", datetime(2025, 3, 5, 9, 30, tzinfo=timezone(timedelta(hours=1)))),
        ("Wed, 05 Mar 2025 09:30:00 GMT", datetime(2025, 3, 5, 9, 30, tzinfo=UTC)),
        ("5 Mar 2025 09:30 +0000", datetime(2025, 3, 5, 9, 30, tzinfo=UTC)),
        ("", None),
        ("2025", None),
        ("2025-02-30", None),
        ("05/03/2025", None),
        ("5 March", None),
        ("2025-03-05T99:99", None),
        ("Wed, 99 Xyz 2025 09:30", None),
    ],
)
def test_dates(written: str, expected: Any) -> None:
    found = find_date(written)
    assert found == expected
    assert type(found) is type(expected)
