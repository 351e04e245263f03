"""PDFs: paragraphs of lines, pages by offset, heads left out; and what is no text layer."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest
from making import FIRST, SECOND, THIRD, Pdf

from summarizer import Article, summarize, verify
from summarizer.intake import from_pdf
from summarizer.intake.from_pdf import load_pdf
from summarizer.intake.given import Given
from summarizer.model.errors import ArticleError


def load(pdf: Pdf | bytes) -> Any:
    return load_pdf(Given("a.pdf", pdf if isinstance(pdf, bytes) else pdf.save()))


def text_of(pdf: Pdf) -> str:
    return str(load(pdf).fields["text"])


FULL = "The first paragraph goes on over the whole of the line, so that it fills the line"


def test_lines_become_paragraphs() -> None:
    pdf = Pdf().page(
        FULL, "to its end, and then it is over.", "", "A second one begins after a gap and goes", "on."
    )
    assert (
        text_of(pdf)
        == f"{FULL} to its end, and then it is over.\n\nA second one begins after a gap and goes on."
    )


def test_an_indent_opens_a_paragraph() -> None:
    pdf = Pdf().page(
        FULL,
        f"{FULL}.",
        "    The second is set with an indent and goes on to the end of the line and",
        "is over.",
    )
    assert text_of(pdf).split("\n\n") == [
        f"{FULL} {FULL}.",
        "The second is set with an indent and goes on to the end of the line and is over.",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("The whole com-", "munity of Portvale waited."), "The whole community of Portvale waited."),
        (("It was a well-", "known and well-known thing."), "It was a well-known and well-known thing."),
        (("They bought a self-", "driving train for it."), "They bought a self-driving train for it."),
        (("The road map and the road-", "map were lost."), "The road map and the road-map were lost."),
        (("It was built from 2014-", "2025 by many people."), "It was built from 2014-2025 by many people."),
        (("The Anglo-", "Saxon church is near it."), "The Anglo-Saxon church is near it."),
        (("It is long –", "and it is new."), "It is long – and it is new."),
        (("A break-", "through, no break-through at all."), "A break-through, no break-through at all."),
    ],
)
def test_a_parted_word_is_joined_where_that_is_safe(lines: tuple[str, ...], expected: str) -> None:
    assert text_of(Pdf().page(*lines)) == expected


def test_columns_are_read_one_after_the_other() -> None:
    pdf = Pdf().page("The left column of the text goes", "on and ends in the middle of a", x=72)
    pdf.column("sentence at the top of the right", "column, where it is over.", x=330)
    assert text_of(pdf) == (
        "The left column of the text goes on and ends in the middle of a sentence at the top of the right "
        "column, where it is over."
    )


def test_pages_are_known_by_offset_and_heads_are_left_out() -> None:
    pages = (
        ("The Post", "", f"{FULL} of the", "first page, where a sentence goes", "", "1"),
        ("The Post", "", "on over the leaf, and is over there.", "", "2"),
        ("The Post", "", "The third page has a sentence of its own.", "", "3"),
    )
    pdf = Pdf()
    for page in pages:
        pdf.page(*page, top=760)
    found = load(pdf)
    text = found.fields["text"]
    assert "The Post" not in text
    assert [text[start : start + 9] for start in found.pages] == ["The first", "on over t", "The third"]
    assert text[found.pages[1] - 13 : found.pages[1]] == "entence goes "
    assert any("Running heads" in note and "The Post" in note for note in found.notes)


def test_a_page_without_text_is_said() -> None:
    found = load(Pdf().page(FIRST).page().page(THIRD))
    assert found.pages == (0, len(FIRST), len(FIRST) + 2)
    assert "Pages without text, pictures or scans perhaps: 2." in found.notes


def test_the_title_is_what_the_file_says_or_what_is_set_largest() -> None:
    told = load(Pdf(info={"Title": "Bridge opens", "Author": "Ann Lee"}).page(FIRST)).fields
    assert (told["title"], told["author"], told["language"]) == ("Bridge opens", "Ann Lee", "en-GB")
    assert "published" not in told
    pdf = Pdf(info={"Title": "Microsoft Word - b.docx"}).page(
        "Bridge opens after", "many years", size=20, leading=24
    )
    assert load(pdf.column(FULL, f"{FULL}.", top=650)).fields["title"] == "Bridge opens after many years"


def test_ligatures_and_signs_are_characters() -> None:
    assert text_of(Pdf().page("“The café costs €5 – no more,” she said (at last).")) == (
        "“The café costs €5 – no more,” she said (at last)."
    )


def test_a_brief_of_a_pdf_names_pages_and_holds(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(Pdf().page(FIRST, "", SECOND).page(THIRD).save())
    article = Article.from_file(path)
    brief = summarize(article)
    pages = {piece.page for claim in brief.verified_facts for piece in claim.evidence} | {
        piece.page for piece in brief.lead.evidence
    }
    assert pages <= {1, 2}
    assert pages
    report = verify(brief, Article.from_file(path))
    assert report.holds
    # The text alone is enough: what else was known stands in the brief.
    assert verify(brief, article.text).holds


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (Pdf().page().save(), "holds no text: it is a scan, perhaps; read it with a program for OCR"),
        (Pdf().page().page().save(), "its 2 pages are scans"),
        (Pdf().save(), "it has no pages"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 10, "is damaged"),
        (Pdf().page(FIRST).save().replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), "is damaged"),
        (
            Pdf(
                trailer="/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 "
                f"/O ({'x' * 32}) /U ({'y' * 32}) >> /ID [(a)(a)]"
            )
            .page(FIRST)
            .save(),
            "is encrypted: save it without a password",
        ),
        (b"words", "is not a PDF"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        load(data)


def test_a_small_file_that_unpacks_to_much_is_refused() -> None:
    content = zlib.compress(b" " * 100_000_000, 9)
    sound = Pdf().page(FIRST).save()
    start, end = sound.index(b"4 0 obj"), sound.index(b"5 0 obj")
    bomb = b"4 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream\nendobj\n" % (
        len(content),
        content,
    )
    with pytest.raises(ArticleError, match="takes more to read than is allowed"):
        load(sound[:start] + bomb + sound[end:])


def test_too_many_pages_and_too_much_time_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_pdf, "_MOST_PAGES", 1)
    with pytest.raises(ArticleError, match="has 2 pages, and 1 is the limit"):
        load(Pdf().page(FIRST).page(THIRD))
    monkeypatch.setattr(from_pdf, "_SECONDS", -1.0)
    with pytest.raises(ArticleError, match=r"seconds to read \(page 1\)"):
        load(Pdf().page(FIRST))


def test_a_page_drawn_by_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_pdf, "_MOST_DRAWN", 10)
    with pytest.raises(ArticleError, match="has a page of more than 10 bytes"):
        load(Pdf().page(FIRST))
