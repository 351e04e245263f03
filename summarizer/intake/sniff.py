"""What bytes are, by how they begin: only what is unmistakable counts."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

__all__ = ["HEAD", "look_into", "name_binary", "tell"]

HEAD = 4096
"""How many bytes from the beginning are looked at."""

_HTML = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,1500}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_WARC = re.compile(rb"WARC/\d\.\d\r?\n")
# What files begin with that are no text, and what they are.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"\0\0\1\0", "an icon"),
    (b"\x1f\x8b", "a gzip file: unpack it first"),
    (b"BZh9", "a bzip2 file: unpack it first"),
    (b"\xfd7zXZ\0", "an xz file: unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive: unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file: unpack it first"),
    (b"\x7fELF", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\0asm", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls, .msg): save it as .docx or text"),
    (b"{\\rtf", "a Rich Text file: save it as .docx or text"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"PAR1", "a Parquet file: give it to `summarizer batch`, with the ending .parquet"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"fLaC", "a sound recording"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"%!PS", "a PostScript file: make a PDF of it"),
)
# Archives in which other kinds of document are kept, by a file that each has.
_ZIPPED = (
    ("xl/workbook.xml", "a spreadsheet: give the article's text"),
    ("ppt/presentation.xml", "a slide show: give the article's text"),
    ("META-INF/container.xml", "an e-book: give the article's text"),
    ("content.xml", "an OpenDocument file: save it as .docx or text"),
    ("META-INF/MANIFEST.MF", "a Java archive"),
)
_MOST_NAMES = 20_000


def tell(head: bytes) -> str:
    """Return what begins with `head`: `pdf`, `html`, `warc`, `zip`, `binary`, or "" for all else.

    >>> from summarizer.intake.sniff import tell
    >>> tell(b"%PDF-1.7 ..."), tell(b"<!DOCTYPE html><p>"), tell(b"The bridge opened.")
    ('pdf', 'html', '')
    """
    if head.startswith(b"%PDF-") or re.match(rb"\xef\xbb\xbf?%PDF-|\s{1,8}%PDF-", head):
        return "pdf"
    if _WARC.match(head) or (head.startswith(b"\x1f\x8b") and _WARC.match(_unpack(head))):
        return "warc"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if name_binary(head):
        return "binary"
    return "html" if _HTML.match(_as_text(head)) else ""


def look_into(data: bytes) -> str:
    """Return `docx` when the ZIP archive `data` is a Word document, else what it seems to be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[:_MOST_NAMES])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
        return "a damaged ZIP archive"
    if any(name.startswith("word/") for name in names):
        return "docx"
    return next((what for mark, what in _ZIPPED if mark in names), "a ZIP archive: unpack it first")


def name_binary(head: bytes) -> str:
    """Return what the bytes, which are no text, seem to be; "" when they may be text.

    >>> from summarizer.intake.sniff import name_binary
    >>> name_binary(b"GIF89a..."), name_binary(b"MZ is a label.")
    ('a GIF picture', '')
    """
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return what
    if head.startswith(b"MZ") and b"\0" in head[:64]:
        return "a program"
    if head.startswith(b"RIFF") and head[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return "a picture, a recording or a film"
    return "a film or a picture" if head[4:8] == b"ftyp" else ""


def _unpack(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 64)
    except zlib.error:
        return b""


def _as_text(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "ignore")
    return head.decode("utf-8", "ignore")
