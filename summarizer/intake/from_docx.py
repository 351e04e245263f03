"""A Word document: paragraphs, headings and the cells of tables, through python-docx."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from summarizer.intake.extras import import_extra, name_version
from summarizer.intake.foreign import name_language
from summarizer.intake.given import Loaded
from summarizer.model.errors import ArticleError, SummarizerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.intake.given import Given

__all__ = ["load_docx"]

# What a document may unpack to, in all and of what holds its text, and how many files it may be made of.
_MOST_UNPACKED, _MOST_TEXT, _MOST_FILES = 200_000_000, 20_000_000, 5_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What was deleted, the codes of fields, what stands in for something newer, and what describes only.
_LEFT_OUT = frozenset(
    [
        f"{_W}{name}"
        for name in "del moveFrom instrText delText delInstrText pPr tblPr tblGrid trPr tcPr sdtPr".split()
    ]
    + [f"{_W}{name}" for name in "sectPr footnoteReference endnoteReference".split()]
    + [f"{_MC}Fallback"]
)
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "",
}
_TITLES = frozenset({"title", "titel", "titre", "titolo"})
_DEFAULT_TITLES = re.compile(
    r"(?:Microsoft Word - .*|Word Document|Document\d*|Untitled.*|PowerPoint .*)", re.IGNORECASE
)


def load_docx(given: Given) -> Loaded:
    """Return the text of a Word document, a blank line between paragraphs, and what it says of itself.

    Raises:
        ArticleError: It is no such document, is damaged, or unpacks to too much.
        MissingExtraError: python-docx is not installed.
    """
    docx = import_extra("docx", needs="A .docx file needs python-docx", extra="docx")
    _check(given)
    try:
        document = docx.Document(io.BytesIO(given.data))
        paragraphs = [text for text in _paragraphs(document.element.body) if text.strip()]
        fields, notes = _describe(document)
    except SummarizerError:
        raise
    except Exception as error:
        # A package of XML files has as many faults as the libraries that read it have errors.
        raise ArticleError(
            f"{given.name} is damaged or is not a Word document ({type(error).__name__}): "
            "open it and save it again, or give its text"
        ) from error
    if not paragraphs:
        raise ArticleError(f"{given.name} has no text, perhaps only pictures: give the article's text")
    return Loaded(
        {"text": "\n\n".join(paragraphs), **fields}, "docx", name_version("python-docx"), notes=tuple(notes)
    )


def _check(given: Given) -> None:
    """Raise `ArticleError` before anything is unpacked: a small file may unpack to more than memory holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(given.data)) as archive:
            files = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError) as error:
        raise ArticleError(
            f"{given.name} is damaged or is not a Word document ({error}): open it and save it again, "
            "or give its text"
        ) from error
    text = sum(file.file_size for file in files if file.filename.lower().endswith((".xml", ".rels")))
    if (
        len(files) > _MOST_FILES
        or text > _MOST_TEXT
        or sum(file.file_size for file in files) > _MOST_UNPACKED
    ):
        raise ArticleError(
            f"{given.name} unpacks to more than is allowed ({_MOST_TEXT:,} bytes of text): "
            "give the article's text"
        )


def _paragraphs(body: Any) -> Iterator[str]:  # noqa: ANN401 - an element of lxml
    """Yield the text of each paragraph in `body`, those of cells and boxes too, with all changes made."""
    for paragraph in body.iter(f"{_W}p"):
        if not any(parent.tag in _LEFT_OUT for parent in paragraph.iterancestors()):
            yield "".join(_pieces(paragraph)).strip(" \t")


def _pieces(element: Any) -> Iterator[str]:  # noqa: ANN401 - a package without types
    """Yield the text in `element`; the paragraphs in it, of a box, are their own."""
    stack = list(reversed(element))
    while stack:
        part = stack.pop()
        tag = part.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT or tag == f"{_W}p":
            continue
        if tag == f"{_W}r" and _is_vanished(part):
            continue
        if tag == f"{_W}t":
            yield part.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        else:
            stack.extend(reversed(part))


def _is_vanished(run: Any) -> bool:  # noqa: ANN401 - a package without types
    for name in ("vanish", "webHidden"):
        mark = run.find(f"{_W}rPr/{_W}{name}")
        if mark is not None and mark.get(f"{_W}val", "true").lower() not in {"0", "false", "off"}:
            return True
    return False


def _describe(document: Any) -> tuple[dict[str, object], list[str]]:  # noqa: ANN401 - a package without types
    core, notes = document.core_properties, list[str]()
    title = " ".join((core.title or "").split())
    if not title or _DEFAULT_TITLES.fullmatch(title):
        title = _heading(document)
    created = core.created
    fields: dict[str, object] = {
        "title": title,
        "author": " ".join((core.author or "").split()),
        "language": name_language(core.language or ""),
        "published": created.date() if created is not None else None,
    }
    if created is not None:
        notes.append(f"Its date, {created.date()}, is when the document was created.")
    deleted = sum(1 for _ in document.element.body.iter(f"{_W}del", f"{_W}moveFrom"))
    if deleted:
        notes.append("It has tracked changes; the text is that with all of them accepted.")
    if next(document.element.body.iter(f"{_W}footnoteReference", f"{_W}endnoteReference"), None) is not None:
        notes.append("Its footnotes were left out.")
    return {key: value for key, value in fields.items() if value not in (None, "")}, notes


def _heading(document: Any) -> str:  # noqa: ANN401 - a package without types
    """Return the first paragraph when its style says that it is the title, else ""."""
    for paragraph in document.paragraphs[:3]:
        text = " ".join(paragraph.text.split())
        if text:
            style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
            return text if style in _TITLES or style == "heading 1" else ""
    return ""
