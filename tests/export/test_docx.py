"""The Word document, read back by python-docx: our styles, the same text, the same bytes each time."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from any_draft import briefs
from hypothesis import given, settings

from summarizer.analysis.source import Source
from summarizer.export.escape import plain_text
from summarizer.export.formats import render
from summarizer.export.outline import outline
from summarizer.model.brief import Brief
from summarizer.model.errors import MissingExtraError
from summarizer.pipeline import summarize

docx = pytest.importorskip("docx")


def shown(brief: Brief) -> list[tuple[str, str]]:
    styles = {"title": "Title", "note": "Subtitle", "heading": "Heading 1", "bullet": "List Bullet"}
    found: list[tuple[str, str]] = []
    for block in outline(brief):
        words = block.marked if block.kind == "quotation" else block.text
        style = "Quote" if block.kind == "quotation" else styles.get(block.kind, "Normal")
        found.append((style, words + (f" ({block.status})" if block.status else "")))
        found += [
            ("Attribution", part) for part in (block.source and f"— {block.source}", block.setting) if part
        ]
    return [(style, plain_text(text)) for style, text in found]


@settings(max_examples=25)
@given(briefs)
def test_any_brief_reads_back_the_same(brief: Brief) -> None:
    document = docx.Document(io.BytesIO(render(brief, "docx")))
    assert [(p.style.name, p.text) for p in document.paragraphs] == shown(brief)
    assert document.core_properties.title == plain_text(brief.headline or brief.provenance.title)


def test_the_same_brief_is_the_same_bytes_without_a_time(
    bridge: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = summarize(bridge.article)
    first = render(brief, "docx")
    later = (2031, 1, 1, 0, 0, 0, 0, 1, 0)
    monkeypatch.setattr("time.localtime", lambda *_: later)
    assert render(brief, "docx") == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert package.testzip() is None
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_its_properties_are_what_is_known(bridge: Source) -> None:
    brief = summarize(bridge.article)
    known = docx.Document(io.BytesIO(render(brief, "docx"))).core_properties
    assert (known.title, known.language, known.author) == (brief.headline, "en", "summarizer")
    assert (known.created, known.modified) == (None, None)
    moment = datetime(2025, 3, 3, 4, 5, 6, tzinfo=UTC)
    provenance = brief.provenance.model_copy(update={"drafted_at": moment, "language": "de"})
    dated = docx.Document(
        io.BytesIO(render(brief.model_copy(update={"provenance": provenance}), "docx", headings="fr"))
    )
    assert dated.core_properties.created == moment.replace(tzinfo=dated.core_properties.created.tzinfo)
    (language,) = dated.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    assert language.values()[0] == "de"
    assert "À retenir" in [p.text for p in dated.paragraphs]


def at(brief: Brief, **made: object) -> Brief:
    return brief.model_copy(update={"provenance": brief.provenance.model_copy(update=made)})


def test_text_from_right_to_left_is_set_so(bridge: Source) -> None:
    brief = summarize(bridge.article).model_copy(update={"headline": "גשר חדש נפתח"})
    for tag, is_turned in (("he", True), ("de", False)):
        document = docx.Document(io.BytesIO(render(at(brief, language=tag), "docx")))
        assert all(
            bool(p.paragraph_format.element.xpath("w:pPr/w:bidi")) is is_turned for p in document.paragraphs
        )
        assert bool(document.paragraphs[0].runs[0].font.rtl) is is_turned
        assert not document.paragraphs[-1].runs[0].font.rtl


def test_the_foot_of_a_page_tells_the_article_and_leaves_room(bridge: Source) -> None:
    brief = at(summarize(bridge.article), title="Bridge\nshut " * 900, publisher="The Gazette", url="")
    document = docx.Document(io.BytesIO(render(brief, "docx")))
    article, number = document.sections[0].footer.paragraphs
    assert article.text == f"{('Bridge shut ' * 900)[:120]}… · The Gazette"
    assert number.paragraph_format.element.xpath("w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice: soffice is not on the path")
def test_libreoffice_opens_it_and_shows_the_text(bridge: Source, tmp_path: Path) -> None:
    brief = summarize(bridge.article)
    (tmp_path / "brief.docx").write_bytes(render(brief, "docx"))
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "brief.docx"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=120)  # noqa: S603 - ours
    lines = (tmp_path / "brief.txt").read_text(encoding="utf-8-sig").splitlines()
    # A list's mark is part of the text there; the foot of the page is none.
    told = [line.strip("• ") for line in lines if line]
    assert told[: len(shown(brief))] == [text for _, text in shown(brief)]


def test_without_the_package_the_error_says_what_to_install(
    bridge: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'sourced-brief\[docx\]'"):
        render(summarize(bridge.article), "docx")
