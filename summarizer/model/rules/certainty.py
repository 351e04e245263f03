"""Rules about how sure the article is, and what it denies."""

from __future__ import annotations

from summarizer.model.rules.rule import CheckRule

__all__ = ["CERTAINTY"]

CERTAINTY: dict[str, CheckRule] = {
    "certainty-no-pack": CheckRule(
        "certainty.not_judged",
        "info",
        "The language has no pack, or article and text are in different languages.",
    ),
    "hedge-cut": CheckRule("certainty.overstated", "error", "A copied sentence has lost its hedge."),
    "hedge-lost": CheckRule(
        "certainty.overstated", "error", "What the article hedges is stated without a hedge."
    ),
    "claim-plain": CheckRule(
        "certainty.unattributed", "warning", "A verified fact is only somebody's claim in the article."
    ),
    "claim-told": CheckRule(
        "certainty.unattributed",
        "warning",
        "A sentence tells as a fact what the article only has in somebody's quotation, warning or criticism.",
    ),
    "claim-charged": CheckRule(
        "certainty.unattributed",
        "warning",
        "A fact, or the lead, is only claimed or believed in the article.",
    ),
    "claim-contested": CheckRule("certainty.unattributed", "error", "What others deny is stated as a fact."),
    "certainty-flat": CheckRule(
        "certainty.understated", "info", "The cited sentences state it without a hedge."
    ),
    "hedge-lost-freely": CheckRule(
        "certainty.overstated", "warning", "As `hedge-lost`, but half of the item is in its own words."
    ),
    "modal-lost": CheckRule(
        "certainty.overstated",
        "error",
        "The article has *could* or *may* before the verb, the item *will* or *did*.",
    ),
    "plan-done": CheckRule(
        "certainty.overstated", "error", "What the article expects, plans or tries is stated as done."
    ),
    "sure-to-come": CheckRule(
        "certainty.overstated",
        "error",
        "The item says *will* of what the article has as possible, likely or hoped.",
    ),
    "negation-cut": CheckRule("certainty.negated", "error", "A copied sentence has lost its negation."),
    "negation-put-in": CheckRule("certainty.negated", "error", "A copied sentence has an added negation."),
    "negation-lost": CheckRule(
        "certainty.negated", "error", "What the article negates is stated without a negation."
    ),
    "negation-lost-freely": CheckRule(
        "certainty.negated",
        "warning",
        "What the article negates is stated without a negation, in other words.",
    ),
    "negation-added-freely": CheckRule(
        "certainty.negated", "warning", "What the article affirms is negated, in other words."
    ),
    "negation-added": CheckRule("certainty.negated", "error", "What the article affirms is negated."),
    "negation-turned": CheckRule(
        "certainty.negated",
        "error",
        "The item or the article negates words in a row that the other has without a negation.",
    ),
    "word-exchanged": CheckRule(
        "certainty.negated",
        "error",
        "A copied sentence has a word that contradicts the article's word in its place.",
    ),
    "reported-by-another": CheckRule(
        "certainty.reported",
        "error",
        "The cited sentences attribute it to somebody else and do not name this source.",
    ),
    "reported-by-other": CheckRule(
        "certainty.reported", "error", "The cited sentence with these words attributes them to somebody else."
    ),
    "reported-by-others": CheckRule(
        "certainty.reported",
        "warning",
        "The same, but a group says them, or they are quoted.",
    ),
    "voice-other": CheckRule(
        "certainty.reported", "info", "The cited sentence with these words gives them to another speaker."
    ),
    "voice-asked": CheckRule(
        "certainty.reported", "warning", "The words are in a question that was put to the one named."
    ),
    "whole-told": CheckRule(
        "certainty.scope",
        "error",
        "The item says all or every of what the article says some, many or most of.",
    ),
    "scope-widened": CheckRule(
        "certainty.scope", "warning", "The item says every, entirely, ever …; its evidence has no such word."
    ),
    "whole-of-some": CheckRule(
        "certainty.scope", "warning", "The item says all where the article says some or most."
    ),
    "rank-raised": CheckRule(
        "certainty.scope",
        "warning",
        "The item says the first, the worst …; the article says one of them, or since a time.",
    ),
    "hedge-raised": CheckRule(
        "certainty.overstated", "warning", "The item says *will* where the article says *could*."
    ),
    "condition-dropped": CheckRule(
        "certainty.overstated",
        "warning",
        "What the article says under a condition is stated without the condition.",
    ),
    "outcome-turned": CheckRule(
        "certainty.negated", "warning", "An act or outcome is stated as its opposite."
    ),
    "contrary-in-place": CheckRule(
        "certainty.negated",
        "error",
        "The cited sentence has much of the item, and in a word's place its contrary.",
    ),
    "contrary-told": CheckRule(
        "certainty.negated",
        "warning",
        "A word stands where the article has its contrary among the same words.",
    ),
    "only-denied": CheckRule(
        "certainty.negated",
        "warning",
        "A word is affirmed that the article has only with a denial beside it.",
    ),
    "none-for-some": CheckRule(
        "certainty.negated", "warning", "The item has some of what the article has none of, or none of some."
    ),
    "denial-put-in": CheckRule(
        "certainty.negated",
        "warning",
        "The item has *without*, *yet to*, *never* or *no* before what the article affirms.",
    ),
    "answer-turned": CheckRule(
        "certainty.negated", "warning", "A question is told as answered otherwise than with its yes or no."
    ),
    "stage-raised": CheckRule(
        "certainty.overstated",
        "warning",
        "A matter is told as further on than anywhere in the article: *convicted* for *charged*.",
    ),
    "made-sure": CheckRule(
        "certainty.overstated",
        "warning",
        "A word of certainty tells what the article hopes or holds possible.",
    ),
    "deed-exchanged": CheckRule(
        "certainty.exchanged",
        "error",
        "The names before and behind a verb stand on the other sides of it in the article.",
    ),
    "deed-crossed": CheckRule(
        "certainty.exchanged",
        "warning",
        "A name stands before a verb that it stands behind in the article; *lost to* is *beat* turned round.",
    ),
    "status-unshown": CheckRule("certainty.status", "warning", "No word of the evidence shows the status."),
    "status-undenied": CheckRule(
        "certainty.status", "error", "The status is denied, and nobody denies anything near the claim."
    ),
    "status-contested": CheckRule(
        "certainty.status",
        "warning",
        "The status is not announced, and the cited sentences contest the claim.",
    ),
    "claimant-absent": CheckRule(
        "certainty.status", "warning", "The article does not mention the named claimant."
    ),
}
