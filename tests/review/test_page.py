from __future__ import annotations

import base64
import hashlib
import re
from itertools import product

import pytest
from html_tree import Element, parse
from hypothesis import given
from hypothesis import strategies as st
from pages import BRIDGE, draft_content, faulty_brief, plain_brief, publish_as, read_brief

import summarizer
from summarizer.analysis.source import read
from summarizer.lang.furniture_words import FurnitureKind
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief
from summarizer.model.finding import Evidence
from summarizer.review.page import find_faults, render_page
from summarizer.review.passages import KINDS, show_article

# What a page may be made of; nothing of it runs, loads or sends anything.
TAGS = set(
    "html head meta title style script body a header nav main section article div p h1 h2 h3 h4 ul ol li dl "
    "dt dd details summary span b bdi code kbd em del ins table thead tbody tr th td br".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name class id tabindex role href dir scope aria-label aria-labelledby "
    "aria-hidden data-ev data-item data-a data-n data-code data-label".split()
)
NASTY = (
    "<script>alert(1)</script><style>*{color:red}</style><img src=x onerror=alert(1)>"
    '"\'><a href="javascript:alert(1)">x</a> &lt;b&gt; &amp;#60; &#x202e; \u202egnp.exe\u202c \u2067x\u2069 '
    "\x1b[31mred\x1b[0m \x07 \u200b\u2028 </script><!-- ]]> {{x}} \ufeff \U000e0041 end"
)


def _kinds_of(page: Element) -> None:
    for element in page.walk():
        assert not element.tag or element.tag in TAGS, element.tag
        assert set(element.attributes) <= ATTRIBUTES, element.attributes
        for name, value in element.attributes.items():
            if name == "href":
                assert re.fullmatch(r"#[\w-]+|\.\./index\.html", value), value


def _policy(page: Element) -> dict[str, str]:
    (meta,) = page.find(tag="meta", http_equiv="Content-Security-Policy")
    parts = (part.partition(" ") for part in meta.attributes["content"].split("; "))
    return {name: value for name, _, value in parts}


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _nasty_brief() -> tuple[Brief, Article]:
    """Return a brief with hostile text in every field, as somebody may have written it by hand."""
    article = Article(
        text=f"{NASTY}\n\nThe mayor said so. {NASTY}\r\n\r\nIt rained.",
        id=NASTY,
        title=NASTY,
        url="javascript:alert(1)//" + NASTY,
        publisher=NASTY,
        author=NASTY,
        language="en",
    )
    content = draft_content()
    for name in ("key_takeaways", "verified_facts", "context_and_impact"):
        content[name] = [{"text": f"{name} {NASTY}", "evidence": [1, 99]}]
    content["official_statements"] = [
        {"quote": NASTY, "speaker": NASTY, "role": NASTY, "setting": NASTY, "evidence": [2]}
    ]
    content["unconfirmed"] = [{"claim": NASTY, "status": "denied", "according_to": NASTY, "evidence": [1]}]
    content["headline"] = NASTY
    content["lead"] = {"text": NASTY, "evidence": []}
    content["bottom_line"] = {"text": NASTY, "evidence": [3]}
    known = {"author": NASTY, "model": NASTY, "prompt_version": NASTY, "schema_version": NASTY}
    brief = publish_as(content, article, "report", **known)
    findings = tuple(
        finding.model_copy(update={"message": NASTY, "suggestion": NASTY, "rule": NASTY, "code": NASTY})
        for finding in brief.findings
    )
    changed = {finding.path: finding for finding in findings}
    verdicts = tuple(changed.get(verdict.path, verdict) for verdict in brief.verdicts)
    edits = tuple(e.model_copy(update={"finding": findings[0]}) for e in brief.edits)
    reading = read_brief(NASTY).reading
    assert reading
    opinions = tuple(
        opinion.model_copy(
            update={
                "item": "/verified_facts/0",
                "content": {"text": brief.verified_facts[0].text},
                "words": NASTY,
                "problem": NASTY,
                "reason": NASTY,
                "evidence": (Evidence(article=NASTY, start=3, end=9, text=NASTY),),
            }
        )
        for opinion in reading.opinions
    )
    reading = reading.model_copy(update={"opinions": opinions})
    return brief.model_copy(
        update={"findings": findings, "verdicts": verdicts, "edits": edits, "reading": reading}
    ), article


@pytest.mark.parametrize("with_article", [True, False])
def test_hostile_text_in_every_field_is_text_and_nothing_else(with_article: bool) -> None:  # noqa: FBT001 - a case
    brief, article = _nasty_brief()
    text = render_page(brief, article if with_article else None)
    page = parse(text)
    _kinds_of(page)
    assert len(page.find(tag="script")) == len(page.find(tag="style")) == 1
    body = page.one(tag="body")
    # Each field is there, character for character.
    assert body.text().count(NASTY) > 12
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]", text
    )


def test_of_another_article_that_is_said_first_and_only_that() -> None:
    brief = faulty_brief()
    page = parse(render_page(brief, Article(text="Something else. " + NASTY, id=NASTY)))
    _kinds_of(page)
    body = page.one(tag="body").shown()
    assert body.lstrip().startswith("This is not the article that the brief was made from")
    assert brief.lead.text not in body
    assert not page.find(cls="claim")


@pytest.mark.parametrize("brief", [faulty_brief(), read_brief(), plain_brief(BRIDGE, 3)])
def test_the_policy_allows_the_one_style_and_script_of_the_page_and_nothing_else(brief: Brief) -> None:
    page = parse(render_page(brief, BRIDGE))
    _kinds_of(page)
    style, script = page.one(tag="style"), page.one(tag="script")
    assert _policy(page) == {
        "default-src": "'none'",
        "script-src": _hash(script.shown()),
        "style-src": _hash(style.shown()),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    # The policy is read before what it is about.
    assert page.one(tag="head").walk()[2].attributes.get("http-equiv") == "Content-Security-Policy"


def test_the_same_brief_and_article_give_the_same_bytes() -> None:
    one, other = (
        render_page(faulty_brief(), BRIDGE, proof=find_faults(faulty_brief(), BRIDGE)) for _ in "ab"
    )
    assert one.encode() == other.encode()


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=400))
def test_the_article_of_the_page_is_the_article_whatever_its_characters(text: str) -> None:
    if not text.strip():
        return
    source = read(Article(text=text, language="en"))
    assert parse(show_article(source).html).one(tag="article").text() == text


@pytest.mark.parametrize("name", ["beijing/article.txt", "wikinews-asylum/article.json"])
def test_the_article_of_the_page_is_the_article(name: str) -> None:
    article = Article.from_file(f"examples/{name}")
    for given_article in (
        article,
        article.model_copy(update={"text": article.text.replace("\n", "\r\n") * 9}),
    ):
        shown = show_article(read(given_article))
        assert parse(shown.html).one(tag="article").text() == given_article.text


def test_each_sentence_has_its_number_and_place() -> None:
    page = parse(render_page(faulty_brief(), BRIDGE))
    sentences = page.one(tag="article").find(cls="s")
    assert [s.attributes["id"] for s in sentences] == [f"s{n}" for n in range(1, len(sentences) + 1)]
    for sentence in sentences:
        start = int(sentence.attributes["data-a"])
        assert BRIDGE.text[start : start + len(sentence.text())] == sentence.text()


def test_lines_of_the_page_are_named_by_kind() -> None:
    from typing import get_args

    assert set(KINDS) == set(get_args(FurnitureKind))
    text = "Bridge shut\n\nBy Jane Roe, Gull News\n\nThe bridge shut on Monday.\n\nRead more: How it works\n"
    page = parse(show_article(read(Article(text=text, language="en"))).html)
    labels = {e.attributes["data-label"]: e.text() for e in page.walk() if "data-label" in e.attributes}
    assert labels == {
        "byline": "By Jane Roe, Gull News",
        "link to other stories": "Read more: How it works",
    }


def test_what_needs_a_decision_comes_first_and_leads_to_its_claim() -> None:
    brief = faulty_brief()
    page = parse(render_page(brief, BRIDGE))
    main = page.one(tag="main")
    assert next(e for e in main.walk() if e.tag == "h2").shown().startswith("Needs a decision")
    ids = {e.attributes["id"] for e in page.walk() if "id" in e.attributes}
    links = page.one(cls="todo").find(tag="a")
    wanted = [f for f in brief.findings if f.severity != "info"]
    assert len(links) == len({(f.path, f.message) for f in wanted}) > 2
    assert {link.attributes["href"][1:] for link in links} <= ids
    told = page.one(cls="todo").shown()
    assert all(finding.message in told for finding in wanted)
    states = [link.one(cls="mark").shown() for link in links]
    assert states == sorted(states, key=lambda s: "Error" not in s)


def test_ids_are_unique_and_every_reference_leads_somewhere() -> None:
    for brief, article in product((faulty_brief(), read_brief()), (BRIDGE, None)):
        page = parse(render_page(brief, article))
        ids = [e.attributes["id"] for e in page.walk() if "id" in e.attributes]
        assert len(ids) == len(set(ids))
        for element in page.walk():
            for name in ("aria-labelledby", "href"):
                value = element.attributes.get(name, "")
                assert not value or value.removeprefix("#") in ids, value


def test_an_altered_quotation_is_set_against_the_source_word_by_word() -> None:
    page = parse(render_page(faulty_brief(), BRIDGE))
    claim = page.one(id="c-official_statements-0")
    differs = next(p for p in claim.find(cls="diff") if p.find(tag="ins"))
    assert differs.one(tag="ins").shown() == "[article] not"
    assert "reopen it until every cable has been tested" in differs.shown()


def test_a_figure_shows_value_unit_qualifier_and_what_it_counts_on_both_sides() -> None:
    page = parse(render_page(faulty_brief(), BRIDGE))
    claim = page.one(id="c-verified_facts-0")
    rows = [
        [c.shown() for c in row.walk() if c.tag in {"th", "td"}]
        for row in claim.one(cls="sides").find(tag="tr")
    ]
    assert rows[0] == ["whose", "words", "value", "unit", "qualifier", "counts"]
    assert rows[1] == ["brief", "13,000", "13,000", "per day", "about", "vehicles"]
    assert ["article", "31,000", "31,000", "per day", "about", "vehicles"] in rows


def test_states_are_told_apart_by_sign_and_word() -> None:
    page = parse(render_page(read_brief(), BRIDGE))
    marks = {(m.one(tag="b").shown(), m.shown()[1:].strip()) for m in page.find(cls="mark")}
    assert ("✓", "Checked") in marks
    assert ("◇", "Read by openai/reader") in marks
    signs = [sign for sign, word in marks if word in {"Checked", "Doubt", "Error", "Not judged"}]
    assert len(signs) == len(set(signs))


def test_an_edit_shows_before_after_and_why() -> None:
    content = draft_content()
    content["lead"] = {"text": "Parliament will vote on a fishing treaty.", "evidence": [2]}
    content["context_and_impact"][0]["evidence"] = [3]
    page = parse(render_page(publish_as(content, BRIDGE), BRIDGE))
    told = page.one(tag="body").shown()
    assert "Taken out (1)" in told
    assert "Parliament will vote on a fishing treaty." in told
    mended = page.one(id="c-context_and_impact-0").one(cls="steps").shown()
    assert "mended" in mended
    assert "before: 3" in mended
    assert "now: 14" in mended


def test_an_item_without_evidence_says_so() -> None:
    content = draft_content()
    content["verified_facts"].append({"text": "Go.", "evidence": []})
    page = parse(render_page(publish_as(content, BRIDGE, "report"), BRIDGE))
    last = page.one(id=f"c-verified_facts-{len(content['verified_facts']) - 1}")
    assert "Cites nothing" in last.shown() or "No evidence is given." in last.shown()


def test_evidence_that_the_article_does_not_have_is_not_highlighted_but_named() -> None:
    brief = faulty_brief()
    part = brief.lead.evidence[0].model_copy(update={"text": "Something that nobody wrote."})
    forged = brief.model_copy(update={"lead": brief.lead.model_copy(update={"evidence": (part,)})})
    page = parse(render_page(forged, BRIDGE, proof=find_faults(forged, BRIDGE)))
    assert "not in the article at characters" in page.one(id="c-lead").shown()
    assert page.one(id="c-lead").attributes["data-ev"] == ""
    assert "Does not hold against its article" in page.one(tag="header").shown()
    assert "cannot be relied on" in page.one(tag="header").shown()


def test_without_an_article_the_evidence_is_shown() -> None:
    brief = faulty_brief()
    page = parse(render_page(brief))
    told = page.one(id="source").shown()
    assert all(part.text in told for part in brief.lead.evidence)
    assert page.one(id="c-lead").attributes["data-ev"]


@pytest.mark.parametrize(("start", "end"), [(-5, 3), (9_999, 3), (0, 9_999), (7, 7)])
def test_places_that_are_none_break_nothing(start: int, end: int) -> None:
    brief = faulty_brief()
    places = {"start": start, "end": end}
    forged = brief.model_copy(
        update={
            "verdicts": tuple(verdict.model_copy(update=places) for verdict in brief.verdicts),
            "findings": tuple(finding.model_copy(update=places) for finding in brief.findings),
        }
    )
    assert parse(render_page(forged, BRIDGE)).find(cls="claim")


def test_headings_are_in_the_language_of_the_article() -> None:
    text = "Die Brücke wurde am Montag eröffnet. Sie kostete 40 Millionen Euro, sagte die Bürgermeisterin."
    article = Article(text=text, language="de")
    brief = summarizer.summarize(article)
    assert "Auszug" in render_page(brief, article)
    assert "Extractive brief" in render_page(brief, article, headings="en")


def test_the_files_of_the_page_hold_nothing_that_closes_their_element_or_fetches() -> None:
    for name in (
        "pages/page.css",
        "review/page.css",
        "review/page.js",
        "review/index.js",
        "scorecard/page.css",
    ):
        text = read_asset(name)
        assert "</" not in text
        assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|eval\(|http|\.style\b", text), name


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_has_enough_contrast_on_every_ground_it_stands_on(scheme: int) -> None:
    blocks = re.findall(r":root \{(.*?)\}", read_asset("pages/page.css"), re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", blocks[scheme]))
    for text in ("ink", "quiet", "error", "doubt", "ok", "model", "none", "link"):
        for ground in ("ground", "paper"):
            assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for ground in ("lit", "exact", "taken", "given", "error-ground", "doubt-ground"):
        assert _contrast(colours["ink"], colours[ground]) >= 4.5, ground
    assert _contrast(colours["quiet"], colours["lit"]) >= 4.5
    assert _contrast(colours["error"], colours["error-ground"]) >= 4.5
