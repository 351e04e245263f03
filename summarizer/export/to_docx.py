"""A brief as a Word document, through python-docx, which is installed on wish."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional
from xml.sax.saxutils import escape

from summarizer.export.content import address_of, is_right_to_left, tag_of
from summarizer.export.escape import plain_text
from summarizer.export.outline import outline
from summarizer.intake.extras import import_extra
from summarizer.lang.codes import primary

if TYPE_CHECKING:
    from datetime import datetime

    from summarizer.export.outline import Block
    from summarizer.model.brief import Brief
    from summarizer.model.provenance import Provenance

__all__ = ["import_docx", "render_docx"]

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
_ATTRIBUTION = "Attribution"
_LONGEST, _LONGEST_ADDRESS = 120, 200
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})
# The elements of a paragraph's properties that come after `w:bidi` in the order of the schema.
_AFTER_BIDI = (
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:jc",
    "w:rPr",
)
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def import_docx() -> Any:  # noqa: ANN401 - its types are part of the extra
    """Return the package python-docx.

    Raises:
        MissingExtraError: It is not installed.
    """
    return import_extra("docx", needs="A Word document needs python-docx", extra="docx")


def render_docx(brief: Brief, headings: str = "article") -> bytes:
    """Return `brief` as a .docx file: A4 pages in the styles of Word's own template, and one of its own.

    Its properties have the title and the language; the date is when a model's draft came, else there is none.
    At the foot of each page stand the article and the number of the page. Text in a language that is written
    from right to left is set so.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    docx = import_docx()
    document = docx.Document()
    _set_page(document, docx)
    _set_styles(document, docx)
    for block in outline(brief, headings):
        _add(document, block)
    _add_footer(document, docx, brief.provenance)
    tag = tag_of(brief)
    if tag:
        _set_language(document, docx, tag)
    stream = io.BytesIO()
    document.save(stream)
    title = brief.headline or brief.provenance.title
    return _pack(stream, _write_properties(plain_text(title), tag, brief.provenance.drafted_at))


def _set_page(document: Any, docx: Any) -> None:  # noqa: ANN401 - a package that is there on wish
    (section,) = document.sections
    section.page_width, section.page_height = docx.shared.Mm(210), docx.shared.Mm(297)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", docx.shared.Mm(25))


def _set_styles(document: Any, docx: Any) -> None:  # noqa: ANN401 - a package without types
    """Set the template's styles for a page of news, and add one for who said something, and where."""
    styles, point = document.styles, docx.shared.Pt
    styles["Title"].font.size = point(20)
    styles["Subtitle"].font.size = point(10)
    heading = styles["Heading 1"]
    heading.font.size = point(13)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = point(16), point(4)
    # Many scripts have no slanted letters: what is quoted is told by its place and its marks.
    quote = styles["Quote"]
    quote.font.italic = quote.font.cs_italic = False
    attribution = styles.add_style(_ATTRIBUTION, docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    attribution.base_style = styles["Normal"]
    attribution.font.color.rgb = docx.shared.RGBColor(0x40, 0x40, 0x40)
    for style in (quote, attribution):
        style.paragraph_format.left_indent = docx.shared.Mm(8)
        style.paragraph_format.space_after = point(2)
    styles["Footer"].font.size = point(8)
    for name in ("Title", "Subtitle", "Heading 1", "Footer"):
        # Arabic, Hebrew and other scripts have a size of their own, in half points.
        size = styles[name].font.size
        for known in styles[name].element.rPr.xpath("w:szCs"):
            known.set(docx.oxml.ns.qn("w:val"), str(round(2 * size.pt)))


def _add(document: Any, block: Block) -> None:  # noqa: ANN401 - a package without types
    words = block.marked if block.kind == "quotation" else block.text
    last = document.add_paragraph(plain_text(words), style=_STYLES[block.kind])
    if block.status:
        last.add_run(plain_text(f" ({block.status})")).italic = True
    for part in (block.source and f"— {block.source}", block.setting):
        if part:
            # Who said it stays on the page of what was said.
            last.paragraph_format.keep_with_next = True
            last = document.add_paragraph(plain_text(part), style=_ATTRIBUTION)
    if block.kind == "quotation":
        last.paragraph_format.space_after = document.styles["Heading 1"].font.size


def _add_footer(document: Any, docx: Any, made: Provenance) -> None:  # noqa: ANN401 - a package without types
    """Write what is known of the article, and the number of the page."""
    footer = document.sections[0].footer
    published = made.published.isoformat()[:10] if made.published else ""
    address = address_of(made)
    known = (made.title, made.publisher, published, address if len(address) <= _LONGEST_ADDRESS else "")
    told = [part if part == address else _shorten(plain_text(part)) for part in known if part]
    footer.paragraphs[0].add_run(" · ".join(told))
    footer.paragraphs[0].paragraph_format.space_before = docx.shared.Pt(8)
    number = footer.add_paragraph(style="Footer")
    for field in ("PAGE", "NUMPAGES"):
        if field == "NUMPAGES":
            number.add_run(" / ")
        simple = docx.oxml.OxmlElement("w:fldSimple")
        simple.set(docx.oxml.ns.qn("w:instr"), field)
        number._p.append(simple)  # noqa: SLF001 - the package has no call for a field


def _shorten(text: str) -> str:
    """Return `text` on one line and cut: what is repeated on each page must leave room for the brief."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _set_language(document: Any, docx: Any, tag: str) -> None:  # noqa: ANN401 - a package without types
    """Set the language of all text, by which Word checks its spelling, and the direction of reading."""
    is_turned = is_right_to_left(tag)
    names = ["val", *(["bidi"] if is_turned else []), *(["eastAsia"] if primary(tag) in _EAST_ASIAN else [])]
    for found in document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        for name in names:
            found.set(docx.oxml.ns.qn(f"w:{name}"), tag)
    if not is_turned:
        return
    for paragraph in (*document.paragraphs, *document.sections[0].footer.paragraphs):
        turned = docx.oxml.OxmlElement("w:bidi")
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the package has no call for a direction
        properties.insert_element_before(turned, *_AFTER_BIDI)
        for run in paragraph.runs:
            if any(bidirectional(letter) in {"R", "AL"} for letter in run.text):
                run.font.rtl = True


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
