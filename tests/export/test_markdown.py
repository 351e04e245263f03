"""The house layout, written and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from any_draft import drafts
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarizer.export.layout import is_layout, parse_layout, read_layout
from summarizer.export.lines import split_blocks, split_lines
from summarizer.export.markdown import render_markdown
from summarizer.export.sections import find_heading
from summarizer.export.statements import read_statements, write_statement
from summarizer.lang.codes import CODES
from summarizer.lang.layout_words import layout_of
from summarizer.model.article import Article
from summarizer.model.brief import Quoted
from summarizer.model.draft import Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.pipeline import summarize

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.analysis.source import Source

ENGLISH = layout_of("en")


def draft_of(**fields: object) -> Draft:
    empty: dict[str, object] = {
        "headline": "",
        "lead": Statement(text="", evidence=()),
        "key_takeaways": (),
        "verified_facts": (),
        "context_and_impact": (),
        "official_statements": (),
        "unconfirmed": (),
        "bottom_line": Statement(text="", evidence=()),
    }
    return Draft.model_validate(empty | fields)


def stated(text: str) -> Statement:
    return Statement(text=text, evidence=())


def official(quote: str, speaker: str = "", role: str = "", setting: str = "") -> OfficialQuote:
    return OfficialQuote(quote=quote, speaker=speaker, role=role, setting=setting, evidence=())


@given(drafts, st.sampled_from(CODES))
def test_what_is_rendered_reads_back_the_same(draft: Draft, headings: str) -> None:
    assert parse_layout(render_markdown(draft, headings)) == draft


def test_headings_and_status_are_in_the_language_asked_for() -> None:
    claim = UnconfirmedItem(claim="Ein Streik.", status="denied", according_to="Verdi", evidence=())
    rendered = render_markdown(draft_of(unconfirmed=(claim,)), "de")
    assert rendered == "## Unbestätigt\n\n- Ein Streik. *(dementiert; laut Verdi)*\n"
    assert "## Unconfirmed" in render_markdown(draft_of(unconfirmed=(claim,)))


def test_headings_are_in_the_language_of_the_article() -> None:
    text = (
        "« Le pont sera fermé dès lundi », a déclaré la maire, Claire Morel. Les travaux dureront trois mois "
        "et coûteront 4,2 millions d'euros, selon la ville."
    )
    brief = summarize(Article(text=text))
    assert brief.provenance.language == "fr"
    assert (brief.provenance.language_risk or 0) < 0.01
    assert "## Déclarations officielles" in render_markdown(brief)
    assert "## Official statements" in render_markdown(brief, "en")


@given(drafts, st.sampled_from(CODES))
def test_a_statement_reads_back_in_the_marks_of_any_language(draft: Draft, code: str) -> None:
    for item in draft.official_statements:
        # It raises where no form reads back.
        lines = split_blocks(split_lines("“”\n\n" + write_statement(item, layout_of(code).marks)))
        read = list(read_statements(lines))[1]
        assert read.texts == (item.quote, item.speaker, item.role, item.setting)


@pytest.mark.parametrize(
    ("language", "words", "line"),
    [
        ("en", "Words.", "“Words.” — Ana Ruiz"),
        ("de", "Worte.", "„Worte.“ — Ana Ruiz"),
        ("fr", "Des mots.", "«\N{NO-BREAK SPACE}Des mots.\N{NO-BREAK SPACE}» — Ana Ruiz"),
        ("it", "Parole “sue”.", "Parole “sue”. &mdash; Ana Ruiz"),
    ],
)
def test_words_get_the_marks_of_the_briefs_language(
    language: str, words: str, line: str, bridge: Source
) -> None:
    brief = summarize(bridge.article)
    provenance = brief.provenance.model_copy(update={"language": language})
    said = Quoted(quote=words, speaker="Ana Ruiz", role="", setting="")
    quoted = brief.model_copy(update={"provenance": provenance, "official_statements": (said,)})
    rendered = render_markdown(quoted, "en")
    assert f"\n{line}\n" in rendered
    assert parse_layout(rendered).official_statements[0].quote == words


@given(drafts)
def test_rendered_text_holds_nothing_a_file_or_terminal_would_change(draft: Draft) -> None:
    rendered = render_markdown(draft)
    assert rendered.encode().decode() == rendered
    assert not set(rendered) & set("\x00\x1b\x85\r\u2028\u202e\u2066\ufeff")


@given(drafts)
def test_a_commonmark_reader_sees_our_blocks_and_no_other(draft: Draft) -> None:
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(render_markdown(draft))
    kinds = {token.type for token in tokens}
    assert kinds <= {
        *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline"),
        *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "html_block"),
    }
    headings = [
        tokens[index + 1].content
        for index, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2"
    ]
    assert headings == [heading for heading in ENGLISH.headings.values() if heading in headings]
    assert sum(token.tag == "h1" for token in tokens if token.type == "heading_open") == bool(draft.headline)
    inline = {child.type for token in tokens for child in token.children or ()}
    assert inline <= {"text", "hardbreak", "text_special", "em_open", "em_close"}


@given(drafts)
def test_every_field_points_at_its_characters(draft: Draft) -> None:
    rendered = render_markdown(draft)
    layout = read_layout(rendered)
    for path, offsets in layout.places.items():
        text: object = layout.draft.model_dump()
        for part in path.split("/")[1:]:
            text = text[int(part)] if isinstance(text, tuple) else text[part]  # type: ignore[index]
        assert isinstance(text, str)
        assert len(offsets) == len(text) + 1
        assert list(offsets) == sorted(offsets)
        for character, start, end in zip(text, offsets, offsets[1:], strict=False):
            raw = rendered[start:end]
            assert raw in {character, "\\" + character, f"&#{ord(character)};"}


@given(
    st.lists(
        st.sampled_from([*'ab.“”"—-#*:()&; \n\r', "\n## Unconfirmed\n", "\nOfficial statements\n"]),
        max_size=40,
    ).map("".join)
)
def test_any_text_can_be_read(text: str) -> None:
    draft = parse_layout(text)
    assert parse_layout(render_markdown(draft)) == draft


def test_the_layout_in_plain_text_is_read_whole(root: Path) -> None:
    text = (root / "examples/beijing/brief.txt").read_text(encoding="utf-8")
    assert is_layout(text)
    draft = parse_layout(text)
    assert draft.headline == ""
    assert draft.lead.text.startswith("During a bilateral meeting in Beijing")
    assert draft.lead.text.endswith("who invited Kim to visit Russia.")
    assert len(draft.key_takeaways) == 5
    assert len(draft.verified_facts) == 4
    assert len(draft.context_and_impact) == 3
    (statement,) = draft.official_statements
    assert statement.quote.startswith("“We are waiting for you, come visit us,” Putin said to Kim")
    assert statement.quote.endswith("“everything I can to assist.”")
    assert (statement.speaker, statement.role) == ("", "")
    assert statement.setting == "Kremlin video and public remarks"
    assert [item.claim.split()[0] for item in draft.unconfirmed] == ["Exact", "Details"]
    assert {(item.status, item.according_to) for item in draft.unconfirmed} == {("unverified", "")}
    assert draft.bottom_line.text.startswith("The Beijing encounter")
    assert draft.bottom_line.text.endswith("legal scrutiny.")


def test_the_look_of_the_layout() -> None:
    draft = draft_of(
        headline="Bridge opens",
        lead=stated("The bridge opened."),
        key_takeaways=(stated("It cost $3.2 million."), stated("It is 40 m long.")),
        verified_facts=(stated("The mayor cut a ribbon."),),
        official_statements=(
            official("We waited for years.", "Ana Ruiz", "mayor", "Speech at the opening"),
            official("“At last,” Ruiz said."),
        ),
        unconfirmed=(
            UnconfirmedItem(claim="A second bridge.", status="not_announced", according_to="", evidence=()),
            UnconfirmedItem(claim="It sways.", status="denied", according_to="the builder", evidence=()),
        ),
        bottom_line=stated("A bridge."),
    )
    assert render_markdown(draft) == (
        "# Bridge opens\n\n"
        "The bridge opened.\n\n"
        "## Key takeaways\n\n"
        "- It cost $3.2 million.\n"
        "- It is 40 m long.\n\n"
        "## Verified facts\n\n"
        "The mayor cut a ribbon.\n\n"
        "## Official statements\n\n"
        "“We waited for years.” — Ana Ruiz, mayor  \n"
        "Speech at the opening\n\n"
        "“At last,” Ruiz said.\n\n"
        "## Unconfirmed\n\n"
        "- A second bridge. *(not announced)*\n"
        "- It sways. *(denied; according to the builder)*\n\n"
        "## Bottom line\n\n"
        "A bridge.\n"
    )


@pytest.mark.parametrize(
    ("text", "rendered"),
    [
        ("AT&T rose 3 %", "AT&T rose 3 %"),
        ("Kim & Putin; #peace, 5 > 3", "Kim & Putin; #peace, 5 > 3"),
        ("# not a title", "\\# not a title"),
        ("2025. A year", "2025\\. A year"),
        ("Bottom line", "&#66;ottom line"),
        ("[They] came", "\\[They\\] came"),
        ("<b>bold</b>", "\\<b>bold\\</b>"),
        ("two\nlines", "two&#10;lines"),
        ("a\x1b[31m", "a&#27;\\[31m"),
        ("— Kim", "&#8212; Kim"),
        ("", "&empty;"),
    ],
)
def test_only_what_would_be_read_as_markup_is_escaped(text: str, rendered: str) -> None:
    draft = draft_of(verified_facts=(stated(text),))
    assert render_markdown(draft) == f"## Verified facts\n\n{rendered}\n"


@pytest.mark.parametrize(
    ("statement", "rendered"),
    [
        (official("“all of it”", "Kim"), "&#8220;all of it” &mdash; Kim"),
        (official("no speaker"), "“no speaker”"),
        (official("“a,” he said, “b”", "Kim", "leader"), "“a,” he said, “b” &mdash; Kim, leader"),
        (official("so", "Robert Kennedy, Jr.", "secretary"), "“so” — Robert Kennedy&#44; Jr., secretary"),
        (official("so", "", "a spokesman"), "“so” — &empty;, a spokesman"),
        (official("so", "Kim", "", "In “Time”"), "“so” — Kim  \nIn &#8220;Time&#8221;"),
    ],
)
def test_forms_of_official_statements(statement: OfficialQuote, rendered: str) -> None:
    draft = draft_of(official_statements=(statement,))
    assert render_markdown(draft) == f"## Official statements\n\n{rendered}\n"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Key takeaways", "key_takeaways"),
        ("## KEY TAKEAWAYS:", "key_takeaways"),
        ("**Context & impact**", "context_and_impact"),
        ("**Context and Impact:**", "context_and_impact"),
        ("### Context &amp; impact ###", "context_and_impact"),
        ("Bottom line is near", None),
        ("", None),
    ],
)
def test_headings(line: str, section: str | None) -> None:
    assert find_heading(line) == section


def test_a_layout_written_by_hand() -> None:
    text = (
        "Leaders meet in Beijing\r\n\r\n— Two leaders met\r\nfor two hours.\r\n\r\n"
        "**Key takeaways:**\r\n\r\n* One takeaway that\r\n  goes on.\r\n* Another.\r\n\r\n"
        "VERIFIED FACTS\r\nA first fact.\r\nA second one.\r\n\r\nA third that is\r\nwrapped here.\r\n\r\n"
        "Official statements\r\n\r\n> “We agreed.”\r\n> — Li Wei, foreign minister\r\n\r\n"
        "Press conference\r\n\r\n"
        "“Never,” she said.\r\n\r\n"
        "Unconfirmed:\r\n1. A pact was signed (denied, according to Beijing).\r\n2. More talks.\r\n\r\n"
        "# Bottom line\r\nIt was short.\r\n\r\nIt was sweet."
    )
    draft = parse_layout(text)
    assert draft.headline == "Leaders meet in Beijing"
    assert draft.lead.text == "Two leaders met for two hours."
    assert [item.text for item in draft.key_takeaways] == ["One takeaway that goes on.", "Another."]
    assert [item.text for item in draft.verified_facts] == [
        "A first fact.",
        "A second one.",
        "A third that is wrapped here.",
    ]
    assert draft.official_statements == (
        official("We agreed.", "Li Wei", "foreign minister", "Press conference"),
        official("“Never,” she said."),
    )
    assert [(item.claim, item.status, item.according_to) for item in draft.unconfirmed] == [
        ("A pact was signed", "denied", "Beijing"),
        ("More talks.", "unverified", ""),
    ]
    assert draft.bottom_line.text == "It was short.\nIt was sweet."


def test_a_plain_text_is_no_layout() -> None:
    assert not is_layout("Two leaders met.\n\nBottom line\n\nThey agreed.")
    assert is_layout("Two leaders met.\n\n## Bottom line\n\nThey agreed.")
    assert is_layout("Two leaders met.\nKey takeaways\n- They met.\nBottom line\nThey agreed.")


def test_text_under_an_unknown_heading_is_kept() -> None:
    draft = parse_layout("## Verified facts\n\nOne.\n\n## Sources\n\nTwo.")
    assert [item.text for item in draft.verified_facts] == ["One.", "## Sources", "Two."]
