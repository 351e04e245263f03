"""A brief as a Word document, through python-docx, which is installed on wish."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from summarizer.export.content import tag_of
from summarizer.export.escape import plain_text
from summarizer.export.outline import mark_words, outline
from summarizer.intake.extras import import_extra

if TYPE_CHECKING:
    from datetime import datetime

    from summarizer.export.outline import Block
    from summarizer.model.brief import Brief

__all__ = ["render_docx"]

_PROPERTIES = "docProps/core.xml"
# The first moment that a zip file can name: the same brief is the same bytes whenever it is written.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_STYLES = {
    "title": "Title",
    "note": "Subtitle",
    "heading": "Heading 1",
    "paragraph": "Normal",
    "bullet": "List Bullet",
    "quotation": "Quote",
}
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def render_docx(brief: Brief, headings: str = "article") -> bytes:
    """Return `brief` as a .docx file in the styles of Word's own template.

    Its properties have the title and the language; the date is when a model's draft came, else there is none.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    docx = import_extra("docx", needs="A Word document needs python-docx", extra="docx")
    document = docx.Document()
    for block in outline(brief, headings):
        _add(document, block)
    tag = tag_of(brief)
    if tag:
        _set_language(document, tag)
    stream = io.BytesIO()
    document.save(stream)
    title = brief.headline or brief.provenance.title
    return _pack(stream, _write_properties(plain_text(title), tag, brief.provenance.drafted_at))


def _add(document: Any, block: Block) -> None:  # noqa: ANN401 - a package that is there on wish
    words = mark_words(block.text) if block.kind == "quotation" else block.text
    paragraph = document.add_paragraph(plain_text(words), style=_STYLES[block.kind])
    if block.status:
        paragraph.add_run(plain_text(f" ({block.status})")).italic = True
    if block.source:
        document.add_paragraph(plain_text(f"— {block.source}"))
    if block.setting:
        document.add_paragraph().add_run(plain_text(block.setting)).italic = True


def _set_language(document: Any, tag: str) -> None:  # noqa: ANN401
    """Set the language of all text: what Word checks its spelling by."""
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for found in document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        found.set(f"{word}val", tag)


def _write_properties(title: str, tag: str, drafted_at: datetime | None) -> str:
    fields = [f"<dc:title>{escape(title)}</dc:title>", "<dc:creator>summarizer</dc:creator>"]
    if tag:
        fields.append(f"<dc:language>{escape(tag)}</dc:language>")
    if drafted_at:
        moment = f"{drafted_at.isoformat(timespec='seconds')}".replace("+00:00", "Z")
        fields += [
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
            for name in ("created", "modified")
        ]
    return _CORE.format("".join(fields))


def _pack(stream: io.BytesIO, properties: str) -> bytes:
    """Return the package in `stream` with other properties, and without the time at which it was made."""
    packed = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, _NO_TIME)
            part.compress_type = zipfile.ZIP_DEFLATED
            # As from Unix, on every system.
            part.create_system = 3
            new.writestr(part, properties.encode() if name == _PROPERTIES else old.read(name))
    return packed.getvalue()
