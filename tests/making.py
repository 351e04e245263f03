"""Files of every kind that is read, made from words: no text of anybody else."""

from __future__ import annotations

import gzip
import io
import zlib
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

import docx

FIRST = "The bridge over the river Leda opened on Monday, 3 March 2025."
SECOND = "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale."
THIRD = "It cost 40 million euros and is 212 metres long, the city said on Tuesday."
TEXTS = (FIRST, SECOND, THIRD)


def make_page(*paragraphs: str, head: str = "", title: str = "Bridge opens", lang: str = "en") -> str:
    """Return a page with a menu, an article and a foot."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or TEXTS)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}'
        '</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>'
        f"<article><h1>{title}</h1>{body}</article><footer><p>All rights reserved.</p></footer></body></html>"
    )


def make_docx(*paragraphs: str, **properties: Any) -> bytes:
    """Return a Word document."""
    document = docx.Document()
    for paragraph in paragraphs or TEXTS:
        document.add_paragraph(paragraph)
    for name, value in properties.items():
        setattr(document.core_properties, name, value)
    return save_docx(document)


def save_docx(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def make_eml(text: str = "\n".join(TEXTS), html: str = "", **headers: str) -> bytes:
    """Return a mail."""
    message = EmailMessage()
    given = {"Subject": "Bridge opens", "From": "Ann Lee <ann@post.example>"} | headers
    given.setdefault("Date", "Wed, 05 Mar 2025 09:30:00 +0100")
    for name, value in given.items():
        message[name] = value
    if text:
        message.set_content(text)
        if html:
            message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message.as_bytes()


def make_warc(*pages: tuple[str, bytes, str], compress: bool = False, status: str = "200 OK") -> bytes:
    """Return a web archive of pages: address, bytes, declared type."""
    return b"".join(make_record(*page, compress=compress, status=status) for page in pages)


def make_record(  # noqa: PLR0913 - what a record has
    url: str,
    data: bytes,
    kind: str,
    *,
    compress: bool = False,
    status: str = "200 OK",
    sort: str = "response",
) -> bytes:
    """Return one record of a web archive."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + data
    head = (
        f"WARC/1.1\r\nWARC-Type: {sort}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-03-05T09:30:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    record = head.encode() + answer + b"\r\n\r\n"
    return gzip.compress(record, mtime=0) if compress else record


@dataclass
class Pdf:
    """A small writer of PDFs: words at places, in Helvetica.

    Attributes:
        pages: The content of each page.
        info: The document's own fields.
        trailer: More for the end of the file.
    """

    pages: list[list[tuple[float, float, float, str]]] = field(default_factory=list)
    info: dict[str, str] = field(default_factory=dict)
    trailer: str = ""

    def page(
        self, *lines: str, x: float = 72, top: float = 720, size: float = 11, leading: float = 13
    ) -> Pdf:
        """Add a page with `lines` below each other; an empty one is a gap."""
        self.pages.append([])
        return self.column(*lines, x=x, top=top, size=size, leading=leading)

    def column(
        self, *lines: str, x: float = 72, top: float = 720, size: float = 11, leading: float = 13
    ) -> Pdf:
        """Add lines to the last page."""
        for number, line in enumerate(lines):
            if line:
                indent = len(line) - len(line.lstrip(" "))
                self.pages[-1].append((x + indent * size / 2, top - number * leading, size, line.strip(" ")))
        return self

    def save(self) -> bytes:
        """Return the file."""
        objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>", b""]
        objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        kids: list[str] = []
        for page in self.pages:
            content = zlib.compress(b"\n".join(_show(*line) for line in page))
            objects.append(
                b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)
            )
            objects.append(
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
                b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
            )
            kids.append(f"{len(objects)} 0 R")
        objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
        fields = "".join(f"/{name} ({value})" for name, value in self.info.items())
        objects.append(f"<< {fields} >>".encode("cp1252"))
        return _write(objects, self.trailer)


def _show(x: float, y: float, size: float, text: str) -> bytes:
    written = text.encode("cp1252")
    for special in (b"\\", b"(", b")"):
        written = written.replace(special, b"\\" + special)
    return b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET" % (size, x, y, written)


def _write(objects: list[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R {trailer} >>\n".encode()
    )
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
