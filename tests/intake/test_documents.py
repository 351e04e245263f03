"""Word documents, mails and web archives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from making import (
    FIRST,
    SECOND,
    TEXTS,
    THIRD,
    make_docx,
    make_eml,
    make_page,
    make_record,
    make_warc,
    save_docx,
)

from summarizer.intake import each_article, read_article
from summarizer.intake.from_docx import load_docx
from summarizer.intake.from_eml import load_eml
from summarizer.intake.given import Given
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

PAGE = make_page().encode()


def word(data: bytes) -> Any:
    return load_docx(Given("a.docx", data))


def mail(data: bytes) -> Any:
    return load_eml(Given("a.eml", data))


def archive(folder: Path, data: bytes, name: str = "a.warc") -> list[tuple[str, Article | ArticleError]]:
    path = folder / name
    path.write_bytes(data)
    return list(each_article([path]))


def with_xml(xml: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(FIRST)
    document.element.body.insert(1, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))
    return save_docx(document)


def test_a_document_gives_its_paragraphs_tables_and_properties() -> None:
    document = docx.Document()
    document.add_heading("Bridge opens", 1)
    document.add_paragraph(FIRST)
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"Cell {number}"
    document.add_paragraph("One\ttwo\nthree")
    document.core_properties.author = "Ann Lee"
    document.core_properties.language = "en-GB"
    document.core_properties.created = datetime(2025, 3, 5, 9, 30, tzinfo=UTC)
    found = word(save_docx(document))
    assert found.fields["text"].split("\n\n") == [
        "Bridge opens",
        FIRST,
        *(f"Cell {number}" for number in range(4)),
        "One\ttwo\nthree",
    ]
    assert found.fields["title"] == "Bridge opens"
    assert (found.fields["author"], found.fields["language"]) == ("Ann Lee", "en-GB")
    assert found.fields["published"] == date(2025, 3, 5)
    assert "Its date, 2025-03-05, is when the document was created." in found.notes
    assert word(make_docx(title="Another title")).fields["title"] == "Another title"


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("<w:ins w:id='1' w:author='a'><w:r><w:t>put in</w:t></w:r></w:ins>", "put in"),
        ("<w:del w:id='1' w:author='a'><w:r><w:delText>taken out</w:delText></w:r></w:del>", ""),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", ""),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r>", "shown"),
        ("<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink>", "linked"),
        ("<w:sdt><w:sdtContent><w:r><w:t>filled in</w:t></w:r></w:sdtContent></w:sdt>", "filled in"),
        ("<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t>a</w:t></w:r>", "a"),
        ("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r>", "well\u2011known"),
        ("<w:smartTag><w:r><w:t>tagged</w:t></w:r></w:smartTag>", "tagged"),
    ],
)
def test_what_word_shows_is_the_text(run: str, expected: str) -> None:
    text = word(with_xml(f"<w:p>{run}</w:p>")).fields["text"]
    assert text == (f"{FIRST}\n\n{expected}" if expected else FIRST)


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    return stream.getvalue()


def nested_docx(depth: int) -> bytes:
    """Return a document with its last paragraph within so many tables."""
    with zipfile.ZipFile(io.BytesIO(make_docx())) as bundle:
        files = {name: bundle.read(name) for name in bundle.namelist()}
    opened, closed = b"<w:tbl><w:tr><w:tc>" * depth, b"</w:tc></w:tr></w:tbl>" * depth
    text = files["word/document.xml"].replace(b"<w:body>", b"<w:body>" + opened + b"<w:p/>" + closed)
    return zipped({**files, "word/document.xml": text})


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: make_docx("  "), "has no text"),
        (lambda: make_docx()[:-30], "is damaged or is not a Word document"),
        (lambda: zipped({"word/document.xml": b"<a/>"}), "is damaged or is not a Word document"),
        (lambda: zipped({"word/document.xml": b"a" * 30_000_000}), "unpacks to more than"),
        (lambda: zipped({f"word/{number}": b"" for number in range(6_000)}), "unpacks to more than"),
        (lambda: b"words", "is damaged or is not a Word document"),
        (lambda: nested_docx(50_000), "is damaged or is not a Word document"),
    ],
)
def test_a_document_that_cannot_be_read_is_said(make: Callable[[], bytes], says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        word(make())


def test_nothing_is_read_from_beside_a_document(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a key", encoding="utf-8")
    sound = make_docx()
    with zipfile.ZipFile(io.BytesIO(sound)) as bundle:
        files = {name: bundle.read(name) for name in bundle.namelist()}
    body = files["word/document.xml"]
    body = body.replace(
        b"<w:document", f"<!DOCTYPE a [<!ENTITY b SYSTEM 'file://{secret}'>]><w:document".encode(), 1
    )
    files["word/document.xml"] = body.replace(FIRST.encode(), b"The &b; bridge.")
    assert "a key" not in word(zipped(files)).fields["text"]


def test_a_mail_gives_subject_sender_date_and_plain_text() -> None:
    found = mail(make_eml("\n".join(TEXTS), html=make_page("Other words stand in the HTML part of it.")))
    assert found.fields["text"].strip() == "\n".join(TEXTS)
    assert found.fields["title"] == "Bridge opens"
    assert found.fields["author"] == "Ann Lee"
    assert found.fields["published"] == datetime(2025, 3, 5, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert found.notes == ()


def test_a_mail_of_html_is_read_as_a_page() -> None:
    found = mail(make_eml("", html=make_page(), From="ann@post.example"))
    assert FIRST in found.fields["text"]
    assert (found.fields["title"], found.fields["author"]) == ("Bridge opens", "ann@post.example")
    assert found.version.startswith("trafilatura ")


def test_attachments_are_named_and_not_read() -> None:
    message = EmailMessage()
    message["Subject"] = "=?utf-8?q?Br=C3=BCcke?="
    message.set_content(FIRST)
    message.add_attachment(b"words", maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment("more words", filename="notes.txt")
    inner = EmailMessage()
    inner["Subject"] = "Inner"
    inner.set_content(THIRD)
    message.add_attachment(inner)
    found = mail(message.as_bytes())
    assert found.fields["text"].strip() == FIRST
    assert found.fields["title"] == "Brücke"
    assert "published" not in found.fields
    assert found.notes == (
        "Attachments that were not read: a.pdf, notes.txt, one without a name (message/rfc822).",
    )


def test_a_date_that_is_none_is_left_out_with_a_note() -> None:
    found = mail(make_eml(FIRST).replace(b"Wed, 05 Mar 2025 09:30:00 +0100", b"the day before yesterday"))
    assert "published" not in found.fields
    assert found.notes == ("The date 'the day before yesterday' was not understood and left out.",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"words without a head", "is not a mail"),
        (b"", "is not a mail"),
        (b"Subject: a\n\n", "is a mail without text"),
        (b"Subject: " + b"a" * 5_000 + b"\n\nwords", "has a header of 5,009 bytes"),
        (b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nhi\n" * 700, "more than 500 parts"),
        (b"Content-Type: message/rfc822\n\n" * 2_000 + b"\nhi", "cannot be read as a mail"),
        (b"Subject: a\n\n" + b"--a\n" * 30_000, "lines that may be boundaries"),
    ],
)
def test_a_mail_that_cannot_be_read_is_said(data: bytes, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        mail(data)


@pytest.mark.parametrize("compress", [False, True])
def test_every_page_of_an_archive_is_an_article(tmp_path: Path, compress: bool) -> None:  # noqa: FBT001
    data = make_warc(
        ("https://me:secret@post.example/a", PAGE, "text/html; charset=utf-8"),
        ("https://post.example/a.png", b"\x89PNG", "image/png"),
        ("https://post.example/b", THIRD.encode(), "text/plain"),
        ("https://post.example/robots.txt", b"User-agent: *", "text/plain"),
        ("https://post.example/links", b"<html><body><a href='/'>Home</a>", "text/html"),
        compress=compress,
    )
    data += make_record(
        "https://post.example/gone", PAGE, "text/html", status="404 Not Found", compress=compress
    )
    data += make_record("https://post.example/asked", PAGE, "text/html", sort="request", compress=compress)
    found = archive(tmp_path, data, "a.warc.gz" if compress else "a.warc")
    assert [name for name, _ in found] == [
        "https://post.example/a",
        "https://post.example/b",
        "https://post.example/links",
    ]
    first, second, third = (one for _, one in found)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.id, first.url, first.title) == (
        "https://post.example/a",
        "https://post.example/a",
        "Bridge opens",
    )
    assert second.text == THIRD
    assert first.origin is not None
    assert first.origin.given == ("a.warc.gz" if compress else "a.warc")
    assert isinstance(third, ArticleError)
    assert "holds no article" in str(third)


@pytest.mark.parametrize(("compress", "rest"), [(False, b"WARC/1.1\r\ngarbage"), (False, None), (True, None)])
def test_what_comes_before_the_damage_of_an_archive_is_kept(
    tmp_path: Path,
    compress: bool,  # noqa: FBT001
    rest: bytes | None,
) -> None:
    data = make_warc(
        *((f"https://post.example/{number}", PAGE, "text/html") for number in range(3)), compress=compress
    )
    one = len(data) // 3
    # Cut within the third, or garbage in its place.
    found = archive(
        tmp_path, data[: 2 * one] + (data[2 * one : 2 * one + one // 2] if rest is None else rest)
    )
    assert [isinstance(article, Article) for _, article in found] == [True, True, False]
    assert "the file is cut off or damaged" in str(found[-1][1])


def test_an_archive_without_pages_is_said_to_be_one(tmp_path: Path) -> None:
    ((_, error),) = archive(tmp_path, make_record("https://post.example/a.png", b"\x89PNG", "image/png"))
    assert "holds no article: none of its 1 records is a page or a text" in str(error)


def test_an_archive_of_one_page_is_one_article(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(make_warc(("https://post.example/a", PAGE, "text/html")))
    assert SECOND in read_article(tmp_path / "a.warc").text
