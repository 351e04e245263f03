"""Drafts and briefs of any text: whatever a format or the layout could take for its own."""

from __future__ import annotations

from hypothesis import strategies as st

from summarizer.lang.layout_words import layout_of
from summarizer.model.brief import Brief, Claim, Quoted, Unconfirmed
from summarizer.model.draft import STATUSES, Draft, OfficialQuote, Statement, UnconfirmedItem
from summarizer.model.finding import Evidence
from summarizer.model.provenance import Provenance

ENGLISH = layout_of("en")
# Whatever Markdown or the layout could take for its own, between words and any other character.
SHARDS = (
    *ENGLISH.headings.values(),
    *layout_of("de").headings.values(),
    "## Bottom line",
    "**Verified facts:**",
    ENGLISH.extractive,
    layout_of("fr").extractive,
    *(
        "# ",
        "- ",
        "* ",
        "+ ",
        "> ",
        "1. ",
        "12) ",
        "---",
        "===",
        ":--",
        "| a | b |",
        "```",
        "~~",
        "    ",
        "\t",
    ),
    *(
        "—",
        " — ",
        " — Kim, leader",
        "— Putin",
        "• ",
        " &mdash; ",
        "&amp;",
        "&#10;",
        "&#x1F600;",
        "&unknown;",
        "&",
    ),
    *("“", "”", '"', "„", "«", "»", "“words”", "“words,” he said, “and more”", "‘one’", ", ", ","),
    *(" *(dementiert; laut Kiew)*", " (non vérifié)"),
    *(
        "*(denied)*",
        " *(dementiert; laut Kiew)*",
        " (non vérifié)",
        " *(denied; according to Kyiv)*",
        "(disputed, according to Kyiv)",
        " (estimate)",
        ")*",
    ),
    *(
        "<script>alert(1)</script>",
        "<!-- x -->",
        "&empty;",
        "[a](javascript:alert(1))",
        "[^1]: note",
        "![x](y)",
        "\\",
        "\\,",
    ),
    *(
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\x00",
        "\x1b[31m",
        "\x85",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\ud800",
    ),
    *("\u00a0", "\u3000", "é", "e\u0301", "👩\u200d💻", "שלום", "2025", "Moscow", "said.", " "),
)

texts = st.lists(
    st.one_of(st.sampled_from(SHARDS), st.text(st.characters(exclude_categories=()), max_size=6)), max_size=6
).map("".join)
statements = st.builds(Statement, text=texts, evidence=st.just(()))
drafts = st.builds(
    Draft,
    headline=texts,
    lead=statements,
    key_takeaways=st.lists(statements, max_size=3).map(tuple),
    verified_facts=st.lists(statements, max_size=3).map(tuple),
    context_and_impact=st.lists(statements, max_size=2).map(tuple),
    official_statements=st.lists(
        st.builds(OfficialQuote, quote=texts, speaker=texts, role=texts, setting=texts, evidence=st.just(())),
        max_size=3,
    ).map(tuple),
    unconfirmed=st.lists(
        st.builds(
            UnconfirmedItem,
            claim=texts,
            status=st.sampled_from(STATUSES),
            according_to=texts,
            evidence=st.just(()),
        ),
        max_size=3,
    ).map(tuple),
    bottom_line=statements,
)

evidence = st.lists(
    st.builds(Evidence, article=st.just("a"), start=st.just(0), end=st.integers(0, 9), text=texts), max_size=2
).map(tuple)
claims = st.builds(Claim, text=texts, evidence=evidence)
briefs = st.builds(
    Brief,
    headline=texts,
    lead=claims,
    key_takeaways=st.lists(claims, max_size=2).map(tuple),
    verified_facts=st.lists(claims, max_size=2).map(tuple),
    context_and_impact=st.lists(claims, max_size=1).map(tuple),
    official_statements=st.lists(
        st.builds(Quoted, quote=texts, speaker=texts, role=texts, setting=texts, evidence=evidence),
        max_size=2,
    ).map(tuple),
    unconfirmed=st.lists(
        st.builds(
            Unconfirmed,
            claim=texts,
            status=st.sampled_from(STATUSES),
            according_to=texts,
            evidence=evidence,
        ),
        max_size=2,
    ).map(tuple),
    bottom_line=claims,
    findings=st.just(()),
    verdicts=st.just(()),
    edits=st.just(()),
    draft=st.just(
        Draft(
            headline="",
            lead=Statement(text="", evidence=()),
            key_takeaways=(),
            verified_facts=(),
            context_and_impact=(),
            official_statements=(),
            unconfirmed=(),
            bottom_line=Statement(text="", evidence=()),
        )
    ),
    provenance=st.builds(
        Provenance,
        article=texts,
        article_sha256=st.sampled_from(["", "0" * 64]),
        title=texts,
        publisher=texts,
        author=texts,
        url=st.one_of(texts, st.just("https://example.org/a?b=<c>&d=é")),
        language=st.sampled_from(["en", "de", "pt-BR", '"><script>']),
        drafter=st.sampled_from(["extractive", "live"]),
        model=texts,
        check_version=st.just("1"),
        policy=st.just("default"),
    ),
)
