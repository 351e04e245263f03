"""Articles from files and standard input: every character kept, every fault named once."""

from __future__ import annotations

import io
import json
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.intake import MAX_BYTES, each_article, read_articles, read_text
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Première ligne.\r\nZweite Zeile – «ok» 👩\u200d💻\r\n"


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def only(path: Path, **options: Any) -> Article:
    (article,) = read_articles([path], **options)
    return article


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little-endian", "utf-16 big-endian"],
)
@pytest.mark.parametrize("source", ["file", "stdin"])
def test_encodings_give_the_exact_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, source: str
) -> None:
    if source == "stdin":
        give_stdin(monkeypatch, data)
        (article,) = read_articles(["-"])
    else:
        article = only(write(tmp_path, "a.txt", data))
    assert article.text == TEXT
    assert article.text[17:24] == "Zweite "


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_survives_a_file(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = write(tmp_path_factory.getbasetemp(), "any.txt", "x" + text)
    assert only(path).text == "x" + text


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1),
    st.sampled_from(["ascii", "utf-8"]),
)
def test_any_text_survives_json(tmp_path_factory: pytest.TempPathFactory, text: str, written: str) -> None:
    data = json.dumps({"text": "x" + text, "id": "1"}, ensure_ascii=written == "ascii")
    assert only(write(tmp_path_factory.getbasetemp(), "any.json", data)).text == "x" + text
    assert only(write(tmp_path_factory.getbasetemp(), "any.jsonl", data + "\n")).text == "x" + text


def test_a_markdown_title_is_read_and_the_text_left_whole(tmp_path: Path) -> None:
    text = "\n# Bridge opens\r\n\r\nThe bridge opened."
    article = only(write(tmp_path, "a.md", text))
    assert (article.title, article.text) == ("Bridge opens", text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "# Bridge opens\nThe bridge opened."),
        ("a.md", "## Bridge opens\n\nThe bridge opened."),
        ("a.md", "The bridge opened.\n\n# Later\n\nIt closed."),
        ("a.txt", "# Bridge opens\n\nThe bridge opened."),
    ],
)
def test_no_title_is_guessed(tmp_path: Path, name: str, text: str) -> None:
    article = only(write(tmp_path, name, text))
    assert (article.title, article.text) == ("", text)


def test_json_gives_all_fields(tmp_path: Path) -> None:
    fields = {"text": "A.", "id": "7", "title": "T", "url": "u", "publisher": "P", "language": "de"}
    article = only(write(tmp_path, "a.json", json.dumps(fields | {"published": "2025-09-03"})))
    known = article.model_dump(exclude={"origin"})
    assert Article.model_validate(known) == Article.model_validate(fields | {"published": date(2025, 9, 3)})
    assert type(article.published) is date
    timed = only(write(tmp_path, "a.json", json.dumps(fields | {"published": "2025-09-03T10:00:00+02:00"})))
    assert isinstance(timed.published, datetime)


def test_json_lines_hold_one_article_each(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", '{"text": "One."}\r\n\n{"text": "Two.\\u2028"}')
    assert [article.text for article in read_articles([path])] == ["One.", "Two.\u2028"]
    wide = write(
        tmp_path, "b.jsonl", b"\xff\xfe" + '{"text": "Ċ One."}\n{"text": "Two."}\n'.encode("utf-16-le")
    )
    assert [article.text for article in read_articles([wide])] == ["Ċ One.", "Two."]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        ('{"text": "One."}', ["One."]),
        ('{\n "text": "One."\n}\n', ["One."]),
        ('{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
        ("Plain {text}.", ["Plain {text}."]),
    ],
)
def test_standard_input_is_recognised(monkeypatch: pytest.MonkeyPatch, data: str, texts: list[str]) -> None:
    give_stdin(monkeypatch, data.encode())
    assert [article.text for article in read_articles(["-"])] == texts


def test_standard_input_in_a_stated_format(monkeypatch: pytest.MonkeyPatch) -> None:
    give_stdin(monkeypatch, b'{"braces": "open this text"}')
    assert [article.text for article in read_articles(["-"], input_format="text")] == [
        '{"braces": "open this text"}'
    ]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"", "holds no text"),
        ("a.txt", " \r\n\t\u00a0\u200b".encode(), "holds no text"),
        ("a.txt", b"\xef\xbb\xbf", "holds no text"),
        ("a.txt", b"abc\xff", "byte 3 cannot be decoded"),
        ("a.txt", b"\xef\xbb\xbfabc\xe9t", "byte 6 cannot be decoded"),
        ("a.txt", b"\xff\xfea\x00\x00\xd8", "not UTF-16: byte 4"),
        ("a.txt", b"ab\x00c", "NUL at offset 2;"),
        ("a.txt", "ab.".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        ("a.txt", b"\xff\xfe\x00\x00" + "ab".encode("utf-32-le"), "NUL at offset 0"),
        ("a.txt", b"x" * (MAX_BYTES + 1), "larger than 20,000,000 bytes"),
        ("a.json", b"x" * (MAX_BYTES + 1), "larger than 20,000,000 bytes"),
        ("a.jsonl", b" \r\n\n", "holds no article"),
        ("a.jsonl", b"", "holds no article"),
        ("a.jsonl", b"x" * (MAX_BYTES + 1), "line 1 is longer than 20,000,000 bytes"),
        ("a.json", b"not json", "is not JSON: Expecting value at line 1, column 1"),
        ("a.json", b'{"text": "a"', "is not JSON"),
        ("a.json", b'{"text": "a"} {', "is not JSON: Extra data"),
        ("a.json", b"[]", "holds a list"),
        ("a.json", b'"text"', "does not hold a JSON object"),
        ("a.json", b"{}", "field 'text' is missing"),
        ("a.json", b'{"text": 5}', "field 'text' must be a string: put it in quotation marks"),
        ("a.json", b'{"text": null}', "field 'text'"),
        ("a.json", b'{"text": " "}', "holds no text"),
        ("a.json", b'{"text": "a\\u0000"}', "NUL at offset 1"),
        ("a.json", b'{"text": "a", "titel": "b"}', "field 'titel': an article has no such field"),
        ("a.json", b'{"text": "a", "text": "b"}', "'text' occurs twice"),
        ("a.json", b'{"text": "a", "published": 5}', "field 'published'"),
        ("a.json", b'{"text": "a", "published": "yesterday"}', "field 'published'"),
        ("a.json", b'{"text": "a", "published": "2025-02-30"}', "2025-02-30"),
        ("a.json", b'{"text": "a", "language": "x"}', "field 'language'"),
        ("a.json", b'{"text": "a\\ud800"}', "field 'text' has a lone surrogate"),
        ("a.json", b'{"text": "a", "title": "\\udfff"}', "field 'title' has a lone surrogate"),
        ("a.json", b'{"text": "a", "x\\ud800": 1}', "field 'x\\\\ud800' has a lone surrogate"),
        ("a.json", b'{"text": NaN}', "NaN is not a JSON value"),
        ("a.json", b"[" * 100_000, "nested too deeply"),
        ("a.json", b'{"text": ' + b"1" * 5_000 + b"}", "is not valid JSON"),
    ],
)
def test_a_fault_is_named_with_its_input(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = write(tmp_path, name, data)
    with pytest.raises(ArticleError) as raised:
        list(read_articles([path]))
    assert str(raised.value).startswith(str(path))
    assert says in str(raised.value)
    assert raised.value.exit_code == 2


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    for path, says in ((tmp_path, "is a folder"), (tmp_path / "none.txt", "does not exist")):
        with pytest.raises(ArticleError, match=says):
            list(read_articles([path]))
    with pytest.raises(ArticleError, match="cannot be opened"):
        list(read_articles(["a\0b"]))


def test_one_bad_input_does_not_keep_the_others_back(tmp_path: Path) -> None:
    lines = write(tmp_path, "a.jsonl", b'{"text": "One."}\n{"text": 2}\n\xff\n{"text": "Four."}\n')
    text = write(tmp_path, "b.txt", "Five.")
    found = list(each_article([tmp_path / "none", lines, text]))
    assert [name for name, _ in found] == [
        str(tmp_path / "none"),
        *(f"{lines}, line {number}" for number in (1, 2, 3, 4)),
        str(text),
    ]
    assert [item.text if isinstance(item, Article) else None for _, item in found] == [
        *(None, "One.", None, None, "Four.", "Five."),
    ]


def test_a_text_of_any_kind_is_read_with_its_line_breaks(tmp_path: Path) -> None:
    assert read_text(write(tmp_path, "b.md", "a\r\nb\rc")) == "a\r\nb\rc"
