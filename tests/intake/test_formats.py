"""Which format an input is read as: by its name, its declared type and its content."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any, get_args

import pytest
from making import FIRST, SECOND, TEXTS, Pdf, make_docx, make_eml, make_page, make_warc

from summarizer.commands import options
from summarizer.intake import FORMATS, Format, each_article, read_articles
from summarizer.intake.formats import choose, format_of
from summarizer.intake.given import Given
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

KINDS = {
    "a.txt": ("\n".join(TEXTS)).encode(),
    "a.md": ("# Bridge opens\n\n" + "\n".join(TEXTS)).encode(),
    "a.json": json.dumps({"text": "\n".join(TEXTS)}).encode(),
    "a.jsonl": json.dumps({"text": "\n".join(TEXTS)}).encode(),
    "a.html": make_page().encode(),
    "a.xhtml": make_page().encode(),
    "a.pdf": Pdf().page(*TEXTS).save(),
    "a.docx": make_docx(),
    "a.eml": make_eml(),
    "a.warc": make_warc(("https://post.example/a", make_page().encode(), "text/html")),
    "a.warc.gz": make_warc(("https://post.example/a", make_page().encode(), "text/html"), compress=True),
}
LOADERS = ["text", "markdown", "json", "json", "html", "html", "pdf", "docx", "eml", "warc", "warc"]


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def only(path: Path, **options: Any) -> Article:
    (article,) = read_articles([path], **options)
    return article


def zipped(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return stream.getvalue()


@pytest.mark.parametrize(("name", "loader"), list(zip(KINDS, LOADERS, strict=True)))
def test_every_kind_is_read_by_its_name_and_says_how(tmp_path: Path, name: str, loader: str) -> None:
    article = only(write(tmp_path, name, KINDS[name]))
    assert FIRST in article.text
    assert SECOND in article.text
    origin = article.origin
    assert origin is not None
    assert (origin.given, origin.loader) == (name, loader)
    assert origin.version.partition(" ")[2]


@pytest.mark.parametrize("name", ["a.html", "a.pdf", "a.docx", "a.warc", "a.warc.gz"])
def test_content_counts_where_it_cannot_be_mistaken(tmp_path: Path, name: str) -> None:
    article = only(write(tmp_path, "b.txt", KINDS[name]))
    assert FIRST in article.text
    assert article.origin is not None
    if not name.startswith("a.warc"):
        assert any(note.startswith("Its name says text, its content") for note in article.origin.notes)


@pytest.mark.parametrize("name", KINDS)
def test_standard_input_is_recognised(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(KINDS[name])))
    (article,) = read_articles(["-"])
    assert FIRST in article.text
    assert article.origin is not None
    assert article.origin.given == "-"
    assert not any("Its name says" in note for note in article.origin.notes)


@pytest.mark.parametrize(("name", "chosen"), [("a.html", "text"), ("a.md", "text"), ("a.json", "text")])
def test_a_stated_format_counts_more_than_name_and_content(tmp_path: Path, name: str, chosen: Any) -> None:
    article = only(write(tmp_path, name, KINDS[name]), input_format=chosen)
    assert article.text == KINDS[name].decode()


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.pdf", b"Just text, and no PDF.", "is named or declared as a PDF, but its content is not"),
        ("a.docx", b"Just text, and no document.", "is named or declared as a Word document"),
        ("a.docx", zipped("xl/workbook.xml"), "seems to be a spreadsheet"),
        ("a.docx", zipped("content.xml"), "an OpenDocument file"),
        ("a.docx", KINDS["a.docx"][:-50], "a damaged ZIP archive"),
        ("a.warc", b"Just text, and no archive.", "is named or declared as a web archive"),
        ("a.warc.gz", gzip.compress(b"Just text, and no archive.", mtime=0), "a gzip file: unpack it first"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "seems to be a PNG picture"),
        ("a.html", b"\xff\xd8\xff\xe0" + bytes(50), "seems to be a JPEG picture"),
        ("a.txt", gzip.compress(b"The bridge.", mtime=0), "a gzip file"),
        ("a.txt", zipped("a.txt"), "a ZIP archive: unpack it first"),
        ("a.txt", b"MZ\x90\0\3\0\0\0" + bytes(60), "seems to be a program"),
        ("a.jsonl", b"\x7fELF" + bytes(60), "seems to be a program"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "an old Office file"),
        ("a.rtf", b"{\\rtf1 The bridge.}", "a Rich Text file"),
        ("a.txt", b"PAR1" + bytes(60), "a Parquet file"),
        ("a.eml", b"\nno header here", "is not a mail"),
        ("a.html", b"plain words", "holds no article: the page shows no sentence"),
        ("a.html", b"  ", "holds no text"),
    ],
)
def test_what_is_no_article_is_named(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = write(tmp_path, name, data)
    with pytest.raises(ArticleError) as raised:
        list(read_articles([path]))
    assert str(raised.value).startswith(str(path))
    assert says in str(raised.value)


@pytest.mark.parametrize(
    ("name", "declared", "expected"),
    [
        ("https://post.example/a", "text/html; charset=utf-8", "html"),
        ("https://post.example/a.pdf", "application/octet-stream", "pdf"),
        ("https://post.example/a.pdf?page=1#x", "", "pdf"),
        ("https://post.example/a.md", "text/plain", "markdown"),
        ("https://post.example/a", "text/plain", "text"),
        ("https://post.example/a.html", "application/pdf", "pdf"),
        ("https://post.example/", "application/ld+json", "json"),
        ("a.HTM", "", "html"),
        ("no suffix", "", "text"),
    ],
)
def test_a_declared_type_counts_more_than_a_name(name: str, declared: str, expected: Format) -> None:
    assert format_of(name, declared) == expected


def test_a_page_declared_as_a_picture_is_a_page() -> None:
    given = Given("https://post.example/a", KINDS["a.html"], media_type="image/png")
    assert choose(given, format_of(given.name, given.media_type))[0] == "html"


def test_a_label_is_no_program(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.txt", b"MZ is a label for records.")).text.startswith("MZ is")


def test_the_table_has_every_format() -> None:
    assert ("auto", *FORMATS) == get_args(Format)


def test_the_command_line_takes_every_format() -> None:
    named = options.InputFormat
    assert get_args(get_args(named)[0]) == get_args(Format)


def test_one_bad_file_of_each_kind_keeps_no_other_back(tmp_path: Path) -> None:
    paths = []
    for name, data in KINDS.items():
        paths += [write(tmp_path, f"cut-{name}", data[: len(data) // 3]), write(tmp_path, name, data)]
    found = list(each_article(paths))
    read = {name: one for name, one in found if isinstance(one, Article)}
    good = {str(tmp_path / name) for name in KINDS if ".warc" not in name and name != "a.jsonl"}
    assert good <= set(read)
    assert all(isinstance(one, Article | ArticleError) for _, one in found)
