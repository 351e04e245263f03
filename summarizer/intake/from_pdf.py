"""A PDF with a text layer: its lines through pypdf, each with its place; `lines` makes paragraphs of them."""

from __future__ import annotations

import io
import math
import re
import time
from typing import TYPE_CHECKING, Any

from summarizer.intake.extras import import_extra, keep_quiet, name_version
from summarizer.intake.foreign import name_language
from summarizer.intake.given import MAX_BYTES, Loaded
from summarizer.intake.lines import Line, join_pages
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.intake.given import Given

__all__ = ["load_pdf"]

_MOST_PAGES = 1000
# Seconds of the processor for one file, looked at between two steps of a page; a step is bounded by the rest.
_SECONDS = 30.0
_MOST_DRAWN = 6_000_000
_LIMITS = {
    "zlib_maximum_output_length": 15_000_000,
    "lzw_maximum_output_length": 6_000_000,
    "run_length_maximum_output_length": 6_000_000,
    "array_based_stream_maximum_output_length": _MOST_DRAWN,
    "stream_decoding_work_maximum_length": 50_000_000,
    "stream_parsing_work_maximum_count": 500_000,
    "page_tree_maximum_entries": 20_000,
    "page_tree_maximum_page_entries": 200_000,
    "xform_maximum_invocations_per_extraction": 500,
}
# Characters that no font names: one in so many, and the text layer is of no use.
_UNREADABLE = 10
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
_NO_TITLE = re.compile(
    r"(?:Microsoft \w+ - .*|untitled.*|unbenannt.*|sans titre.*|document\d*"
    r"|.*\.(?:docx?|odt|pdf|indd|qxp|tex|rtf|html?))",
    re.IGNORECASE,
)


def load_pdf(given: Given) -> Loaded:
    """Return the text of a PDF, with where its pages begin.

    Raises:
        ArticleError: It has no text layer, is encrypted or damaged, or takes too much to read.
        MissingExtraError: pypdf is not installed.
    """
    package = import_extra("pypdf", needs="A PDF needs pypdf", extra="pdf")
    keep_quiet("pypdf")
    if b"%PDF-" not in given.data[:1024]:
        raise ArticleError(
            f"{given.name} is not a PDF: give the file as it was downloaded, or the article's text"
        )
    try:
        with package.apply_configuration(**_LIMITS):
            reader = _open(package, given)
            pages = _read_pages(reader, given.name)
            known = _describe(reader)
    except ArticleError:
        raise
    except Exception as error:
        # What is damaged, or made to do harm, fails anywhere in the package that reads it.
        is_limit = isinstance(error, package.errors.LimitReachedError | MemoryError | RecursionError)
        fault = "takes more to read than is allowed" if is_limit else "is damaged"
        raise ArticleError(
            f"{given.name} {fault} ({type(error).__name__}): print it to a new PDF, or give its text"
        ) from error
    joined = join_pages(pages)
    _inspect(joined.text, given.name, len(pages))
    empty = [str(number) for number, lines in enumerate(pages, start=1) if not lines]
    notes = joined.notes
    if empty:
        shown = ", ".join(empty[:20]) + (" and more" if len(empty) > 20 else "")
        notes += (f"Pages without text, pictures or scans perhaps: {shown}.",)
    fields = {"text": joined.text, **({"title": joined.title} if joined.title else {}), **known}
    return Loaded(fields, "pdf", name_version("pypdf"), joined.pages, notes)


def _open(package: Any, given: Given) -> Any:  # noqa: ANN401 - a package without types
    reader = package.PdfReader(io.BytesIO(given.data), strict=False, root_object_recovery_limit=1000)
    if reader.is_encrypted:
        try:
            # A PDF that only may not be printed or changed opens for everybody, without a password.
            is_open = bool(reader.decrypt(""))
        except (package.errors.DependencyError, NotImplementedError):
            is_open = False
        if not is_open:
            raise ArticleError(f"{given.name} is encrypted: save it without a password, or give its text")
    count = len(reader.pages)
    if count > _MOST_PAGES:
        raise ArticleError(
            f"{given.name} has {count:,} pages, and {_MOST_PAGES:,} is the limit: give only the "
            "article's pages"
        )
    if not count:
        raise ArticleError(
            f"{given.name} is damaged: it has no pages; get it again, or give the article's text"
        )
    return reader


def _read_pages(reader: Any, name: str) -> list[list[Line]]:  # noqa: ANN401 - a package without types
    clock = _Clock()
    pages: list[list[Line]] = []
    size = 0
    for page in reader.pages:
        collector = _Collector()
        _refuse_large(page, name)
        try:
            page.extract_text(visitor_text=collector.add, visitor_operand_before=clock.tick)
            clock.look()
        except _OutOfTimeError:
            raise ArticleError(
                f"{name} takes more than {_SECONDS:.0f} seconds to read (page {len(pages) + 1}): "
                "print it to a new PDF, or give its text"
            ) from None
        pages.append(collector.finish())
        size += sum(len(line.text) for line in pages[-1])
        if size > MAX_BYTES:
            raise ArticleError(
                f"{name} holds more than {MAX_BYTES:,} characters of text: give the article's pages"
            )
    return pages


def _refuse_large(page: Any, name: str) -> None:  # noqa: ANN401 - a package without types
    """Raise `ArticleError` where what draws a page is more than a page of text can be."""
    drawn = page.get("/Contents")
    drawn = drawn.get_object() if drawn is not None else []
    parts = drawn if isinstance(drawn, list) else [drawn]
    streams = (part.get_object() for part in parts[:1000])
    if sum(len(one.get_data()) for one in streams if hasattr(one, "get_data")) > _MOST_DRAWN:
        raise ArticleError(
            f"{name} has a page of more than {_MOST_DRAWN:,} bytes: print it to a new PDF, or give its text"
        )


class _OutOfTimeError(BaseException):
    """Reading takes too long; no fault that a package may get over, as it does over some."""


class _Clock:
    """Stops what takes too long, from within a page."""

    def __init__(self) -> None:
        self._until = time.thread_time() + _SECONDS
        self._steps = 0

    def tick(self, *_: object) -> None:
        """Count a step; look at the time now and then."""
        self._steps += 1
        if self._steps % 256 == 0:
            self.look()

    def look(self) -> None:
        """Raise `_OutOfTimeError` when the time is up."""
        if time.thread_time() > self._until:
            raise _OutOfTimeError


class _Collector:
    """Gathers the pieces of text of one page into lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._pieces: list[str] = []
        self._place: tuple[float, float, float] | None = None

    def add(self, text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        """Take a piece that pypdf found, with the matrices that say where it is."""
        if text.strip() and self._place is None:
            self._place = _place(cm, tm, size)
        head, is_ended, _ = text.partition("\n")
        self._pieces.append(head)
        if is_ended:
            self._end()

    def finish(self) -> list[Line]:
        """Return the lines of the page, in the order in which it writes them."""
        self._end()
        return self._lines

    def _end(self) -> None:
        text = _clean("".join(self._pieces))
        if text and self._place is not None:
            self._lines.append(Line(text, *self._place))
        self._pieces.clear()
        self._place = None


def _place(cm: Sequence[float], tm: Sequence[float], size: float) -> tuple[float, float, float]:
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    scale = math.hypot(tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
    numbers = (x, y, abs(size * scale) or 1.0)
    return numbers if all(math.isfinite(number) for number in numbers) else (0.0, 0.0, 1.0)


def _clean(text: str) -> str:
    return " ".join(_CONTROLS.sub("\ufffd", text).translate(_LIGATURES).split())


def _inspect(text: str, name: str, pages: int) -> None:
    if not text.strip():
        what = "it is a scan" if pages == 1 else f"its {pages} pages are scans"
        raise ArticleError(
            f"{name} holds no text: {what}, perhaps; read it with a program for OCR, or give its text"
        )
    if text.count("\ufffd") * _UNREADABLE > len(text):
        raise ArticleError(
            f"{name} has a text layer that cannot be read: its fonts do not say which characters they draw; "
            "read it with a program for OCR, or give its text"
        )


def _describe(reader: Any) -> dict[str, object]:  # noqa: ANN401 - a package without types
    """Return what the PDF says of itself; not its date, which is that of the file."""
    data = reader.metadata or {}
    title, author = (_clean(str(data.get(key) or "")).replace("\ufffd", "") for key in ("/Title", "/Author"))
    language = name_language(str(reader.root_object.get("/Lang") or ""))
    fields: dict[str, object] = {
        "title": "" if _NO_TITLE.fullmatch(title) else title,
        "author": author,
        "language": language,
    }
    return {key: value for key, value in fields.items() if value}
