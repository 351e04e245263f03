"""The fragment of HTML, read by a parser: our elements and no other, and the same text."""

from __future__ import annotations

from html.parser import HTMLParser

from any_draft import briefs
from hypothesis import given

from summarizer.analysis.source import Source
from summarizer.export.escape import plain_text
from summarizer.export.outline import Block, outline
from summarizer.export.to_html import HTML_TAGS, render_html
from summarizer.model.brief import Brief
from summarizer.model.report import Report
from summarizer.pipeline import summarize, verify

LEAVES = {"h2", "h3", "p", "li", "td", "th"}


class Reader(HTMLParser):
    """Gathers the elements, their attributes and the text of those that hold text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag in LEAVES:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if LEAVES & set(self.open):
            self.texts[-1] += data
        else:
            assert data.strip("\n") == ""

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def shown(block: Block) -> list[str]:
    text = block.text + (f" ({block.status})" if block.status else "")
    return [plain_text(part) for part in (text, *filter(None, (block.source, block.setting)))]


@given(briefs)
def test_whatever_stands_in_a_field_is_text(brief: Brief) -> None:
    html = render_html(brief)
    read = Reader(html)
    assert read.tags <= HTML_TAGS
    assert {name for _, name, _ in read.attributes} <= {"lang", "dir"}
    assert read.texts == [text for block in outline(brief) for text in shown(block)]
    assert html.encode().decode() == html
    assert not set(html) & set("\x00\x1b\x85\r\u2028\u202e\u2066\ufeff")


@given(briefs)
def test_a_notebook_shows_a_brief_as_text(brief: Brief) -> None:
    assert Reader(brief._repr_html_()).tags <= HTML_TAGS | {"table", "tr", "th", "td"}
    assert brief._repr_markdown_().startswith("# " if brief.headline else "")


def test_a_notebook_shows_what_was_found(bridge: Source) -> None:
    brief = summarize(bridge.article)
    report = verify("It cost <b>900</b> million | euros.", bridge.article)
    assert report.findings
    read = Reader(report._repr_html_())
    assert read.texts[0].endswith(" not judged.")
    assert report.findings[0].message in read.texts
    table = report._repr_markdown_().splitlines()
    assert table[2].count("|") == 6
    assert len(table) == 4 + len(report.findings)
    assert Reader(brief._repr_html_()).texts[0] == brief.headline
    assert Report()._repr_html_() == (
        "<p>No errors: 0 judged, 0 supported, 0 in doubt, 0 in error, 0 not judged.</p>\n"
    )


def test_a_language_from_right_to_left_is_said_to_be_so(bridge: Source) -> None:
    brief = summarize(bridge.article)
    for tag, opening in (("he", '<article lang="he" dir="rtl">'), ("de", '<article lang="de">')):
        made = brief.provenance.model_copy(update={"language": tag})
        assert render_html(brief.model_copy(update={"provenance": made})).splitlines()[0] == opening
