"""Rules about evidence, about the brief as a whole, and about what a model or an editor says of it."""

from __future__ import annotations

from summarizer.model.rules.rule import CheckRule

__all__ = ["EDITOR", "EVIDENCE", "READER", "SHAPE"]

EVIDENCE: dict[str, CheckRule] = {
    "cites-nothing": CheckRule(
        "evidence.missing", "error", "The item cites no sentence, though some support it."
    ),
    "cites-beyond": CheckRule("evidence.out_of_range", "error", "A cited sentence does not exist."),
    "cites-wrong": CheckRule(
        "evidence.elsewhere",
        "error",
        "The cited sentences have hardly any of its words; others have nearly all.",
    ),
    "cites-others": CheckRule("evidence.elsewhere", "warning", "Other sentences support more of the item."),
    "page-line-cited": CheckRule(
        "evidence.page_line", "warning", "All cited sentences are lines of the page, not of the article."
    ),
    "addressed-to-machine": CheckRule(
        "evidence.instruction", "error", "Only an instruction supports the item."
    ),
    "instruction-echoed": CheckRule(
        "evidence.instruction",
        "warning",
        "An instruction asks for it and has words of it that no other sentence has.",
    ),
    "other-article": CheckRule("evidence.article", "error", "The article has another hash."),
    "span-altered": CheckRule("evidence.altered", "error", "The article has other characters there."),
    "shares-nothing": CheckRule(
        "evidence.unsupported",
        "error",
        "The article has at most one in five of a sentence's words, in any form.",
    ),
    "says-nothing": CheckRule("evidence.unsupported", "error", "One or two words, too few for a statement."),
    "shares-little": CheckRule(
        "evidence.unaccounted", "warning", "The article has less than a third of a sentence's words."
    ),
    "deed-untold": CheckRule(
        "evidence.unaccounted", "warning", "The article has no word of a deed: a resignation, a strike."
    ),
    "clause-unaccounted": CheckRule(
        "evidence.unaccounted", "warning", "The article has at most one in five of a clause's words."
    ),
    "reason-nowhere": CheckRule(
        "evidence.unaccounted",
        "error",
        "The item gives a reason; the cited sentences and those beside them have no word of it.",
    ),
    "reason-unfound": CheckRule(
        "evidence.unaccounted",
        "warning",
        "The item gives a reason; the cited sentences have fewer than half of its words.",
    ),
    "call-added": CheckRule(
        "evidence.unaccounted",
        "warning",
        "The item says what should be done; nobody in the article says so.",
    ),
    "foreign-address": CheckRule("evidence.address", "error", "A web or mail address is not in the article."),
    "hidden-text": CheckRule(
        "evidence.hidden", "error", "Characters without a glyph are not in the article."
    ),
    "example-words": CheckRule(
        "evidence.example",
        "error",
        "A run of words is the prompt's worked example's; the article lacks two or more of them.",
    ),
    "example-name": CheckRule(
        "evidence.example", "error", "A name made up for the worked example is not in the article."
    ),
}

SHAPE: dict[str, CheckRule] = {
    "section-empty": CheckRule("shape.empty", "error", "The brief has no lead."),
    "article-cut": CheckRule("shape.cut", "info", "The article's last sentence has no end."),
    "section-thin": CheckRule("shape.thin", "info", "The brief has no takeaways or no facts."),
    "item-blank": CheckRule("shape.blank", "error", "The item holds no letters or digits."),
    "item-repeated": CheckRule("shape.duplicate", "error", "Nine in ten words are those of an earlier item."),
    "item-long": CheckRule("shape.long", "info", "The item is longer than its section should have."),
    "section-unasked": CheckRule(
        "shape.section", "error", "The brief's specification leaves out this section, and it holds something."
    ),
    "items-many": CheckRule("shape.items", "error", "The item is one more than the section was to have."),
    "items-few": CheckRule("shape.items", "info", "The section has fewer items than it was to have."),
    "length-over": CheckRule("shape.length", "info", "There are more words than were asked for."),
    "length-under": CheckRule("shape.length", "info", "There are fewer words than were asked for."),
    "language-other": CheckRule(
        "shape.language", "error", "The brief's own words are surely in another language than was asked for."
    ),
    "edits-astray": CheckRule("shape.replay", "error", "The edits do not lead from the draft to the brief."),
    "verdicts-astray": CheckRule("shape.verdicts", "error", "The checks now give other verdicts."),
    "seal-broken": CheckRule("shape.seal", "error", "What the brief records has another hash."),
    "signature-astray": CheckRule(
        "shape.signature", "error", "The signature is missing, or belongs to another key or another brief."
    ),
    "markup": CheckRule("shape.markup", "error", "The field has control characters or mark-up."),
}

# What a model read, and no rule decided: each points at words of the article, or of the item, that are there.
READER: dict[str, CheckRule] = {
    "reader-otherwise": CheckRule(
        "reader.contradicts", "error", "A second reader points at words of the article that say otherwise."
    ),
    "reader-nowhere": CheckRule(
        "reader.absent",
        "error",
        "A second reader points at words of the item that the article does not bear out.",
    ),
    "reader-less-sure": CheckRule(
        "reader.overstated", "error", "A second reader points at words of the article that are less certain."
    ),
    "verifier-no": CheckRule(
        "reader.unsure", "warning", "A model that points at nothing answers no about a sentence of the item."
    ),
    "parts-divided": CheckRule(
        "reader.unsure",
        "warning",
        "One part of a long article is against the item, another for it or not read.",
    ),
    "reader-unheld": CheckRule(
        "reader.unheld",
        "info",
        "It pointed at words that are not there, gave no answer, or the item has changed.",
    ),
    "opinion-astray": CheckRule(
        "reader.astray", "error", "The words that a recorded opinion points at are not where it says."
    ),
}

# What an editor decided: no rule suspects it, the edit says who and when.
EDITOR: dict[str, CheckRule] = {
    "editor-accepts": CheckRule("editor.accepted", "info", "An editor lets the item, or its removal, stand."),
    "editor-rewrites": CheckRule("editor.rewritten", "info", "An editor writes the item's text anew."),
    "editor-rejects": CheckRule("editor.rejected", "info", "An editor takes the item out."),
    "editor-restores": CheckRule("editor.restored", "info", "An editor takes a change of the item back."),
}
