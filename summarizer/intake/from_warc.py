"""A web archive: every page in it is an article, through warcio."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from summarizer.intake.extras import import_extra, keep_quiet
from summarizer.intake.from_html import load_html
from summarizer.intake.given import MAX_BYTES, Given, Loaded, plain_url
from summarizer.intake.plain import load_text
from summarizer.intake.records import make_article
from summarizer.model.errors import ArticleError, SummarizerError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from summarizer.intake.given import Found

__all__ = ["each_page"]

# Line breaks may follow the last record.
_MOST_AFTER = 8
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def each_page(stream: BinaryIO, name: str, base: str) -> Iterator[Found]:
    """Yield the article of each page in a WARC file, named by its address, or why there is none.

    Answers that are no page (pictures, scripts, errors, redirections) are left out. A damaged file ends
    with an error, after the articles that come before the damage.

    Raises:
        MissingExtraError: warcio is not installed.
    """
    package = import_extra("warcio.archiveiterator", needs="A web archive needs warcio", extra="warc")
    keep_quiet("warcio")
    records, pages, end = 0, 0, 0
    counted = _Counted(stream)
    try:
        reader = package.ArchiveIterator(counted)
        for record in reader:
            if record.rec_type is None:
                break
            records += 1
            for found in _read(record, name, base):
                pages += 1
                yield found
            reader.read_to_end(record)
            end = reader.get_record_offset() + reader.get_record_length()
        _check_end(counted.total - end)
    except SummarizerError:
        raise
    except Exception as error:  # noqa: BLE001 - what is damaged may fail anywhere in it
        # What is cut or garbled fails in the unpacking, in the heads, or in the lengths.
        is_plain = isinstance(error, EOFError | ValueError | OSError | package.ArchiveLoadFailed)
        reason = (" ".join(str(error).split())[:200] if is_plain else "") or type(error).__name__
        yield (
            f"{name}, after record {records}",
            ArticleError(
                f"{name} cannot be read after record {records} ({reason}): the file is cut off or "
                "damaged; get it again"
            ),
        )
        return
    if not pages:
        yield (
            name,
            ArticleError(
                f"{name} holds no article: none of its {records} records is a page or a text; give an "
                "archive of the site's pages"
            ),
        )


def _check_end(after: int) -> None:
    if after > _MOST_AFTER:
        raise EOFError("the file ends in the middle of a record")


class _Counted:
    """A stream that knows how many bytes were read: what follows the last whole record was cut off."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.total = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        data = self._stream.read(size)
        self.total += len(data)
        return data

    def close(self) -> None:
        """Leave the stream open: it is not ours."""


def _read(record: Any, name: str, base: str) -> Iterator[Found]:  # noqa: ANN401 - warcio has no types
    if record.rec_type != "response" or record.http_headers is None:
        return
    status = record.http_headers.get_statuscode()
    declared = record.http_headers.get_header("Content-Type") or ""
    kind, _, parameters = declared.partition(";")
    kind = kind.strip().lower()
    uri = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    uri = plain_url(uri.encode("utf-8", "replace").decode())
    if status != "200" or kind not in {*_PAGES, "text/plain"} or _is_for_robots(uri):
        return
    place = uri or f"{name}, a page without an address"
    data = _payload(record)
    if len(data) > MAX_BYTES:
        yield place, ArticleError(f"{place} (in {name}) is larger than {MAX_BYTES:,} bytes: leave it out")
        return
    given = Given(place, data, kind, _charset(parameters), uri, base)
    try:
        if record.rec_headers.get_header("WARC-Truncated"):
            given = given.with_note("Whoever archived the page cut it: its end may be missing.")
        loaded = load_html(given) if kind in _PAGES else load_text(given)
        # The address tells the pages of an archive apart, as an id does.
        fields = {**({"id": uri} if uri else {}), **loaded.fields}
        yield place, make_article(given, Loaded(fields, "warc", loaded.version, notes=loaded.notes))
    except ArticleError as error:
        yield place, error


def _payload(record: Any) -> bytes:  # noqa: ANN401 - a package without types
    """Return the bytes of the answer, unpacked, and no more than shows that they are too many."""
    stream = record.content_stream()
    pieces: list[bytes] = []
    size = 0
    while size <= MAX_BYTES:
        piece = stream.read(65_536)
        if not piece:
            break
        pieces.append(piece)
        size += len(piece)
    else:
        return b"".join(pieces)
    while record.raw_stream.read(65_536):
        pass
    if record.raw_stream.limit > 0:
        raise EOFError(f"{record.raw_stream.limit} bytes of a page are missing")
    return b"".join(pieces)


def _charset(parameters: str) -> str:
    for parameter in parameters.split(";"):
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            return value.strip().strip("\"'")
    return ""


def _is_for_robots(uri: str) -> bool:
    with suppress(ValueError):
        return urlsplit(uri).path in {"/robots.txt", "/ads.txt", "/humans.txt"}
    return False
