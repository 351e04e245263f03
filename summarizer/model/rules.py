"""Every rule that can give a finding, with its code, its level and a sentence on when it fires.

A code says what is wrong; a rule says which evidence shows it. Two rules with one code may differ in how sure
they are: each has the level that its findings earn on text that it was not developed on
(`bench/checks/rules.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.model.finding import Severity

__all__ = ["FIRST_RULES", "RULES", "CheckRule"]


class CheckRule(NamedTuple):
    """A rule: the code of its findings, how sure they are, and when it fires."""

    code: str
    level: Severity
    fires: str


_QUOTE: dict[str, CheckRule] = {
    "quote-typography": CheckRule(
        "quote.typographic", "info", "Marks, dashes, spaces or letter forms differ."
    ),
    "quote-words": CheckRule("quote.altered", "error", "Words, order, case, negation or numbers differ."),
    "quote-joined": CheckRule("quote.spliced", "error", "Parts of separate quotations are joined into one."),
    "quote-cut": CheckRule("quote.unsafe_cut", "error", "A cut or bracket changes the sense."),
    "quote-lead": CheckRule(
        "quote.unsafe_cut",
        "error",
        "The words that govern the quotation (a not, an if, a hope, others who think so) are left out.",
    ),
    "quote-prose": CheckRule(
        "quote.not_speech", "error", "The words are the article's own prose; nobody says them."
    ),
    "quote-unmarked": CheckRule(
        "quote.not_speech",
        "info",
        "The words are outside quotation marks, where somebody may be speaking.",
    ),
    "quote-overflow": CheckRule(
        "quote.overflow", "error", "The quotation continues into the article's own prose."
    ),
    "quote-overflow-unmarked": CheckRule(
        "quote.overflow",
        "info",
        "It continues into words outside quotation marks that somebody may have said.",
    ),
    "quote-translated": CheckRule("quote.translated", "info", "The quoted words are in another language."),
    "quote-absent": CheckRule("quote.absent", "error", "No passage of the article has these words."),
    "quote-term": CheckRule(
        "quote.absent", "warning", "A word or title in quotation marks is not in the article."
    ),
}

_SPEAKER: dict[str, CheckRule] = {
    "speaker-no-pack": CheckRule(
        "speaker.not_judged",
        "info",
        "The language has no pack, or article and text are in different languages.",
    ),
    "speaker-open": CheckRule("speaker.unresolved", "info", "The article does not settle who speaks."),
    "speaker-pronoun": CheckRule(
        "speaker.doubtful",
        "warning",
        "A pronoun beside the words seems to mean somebody other than the named speaker.",
    ),
    "speaker-unlikely": CheckRule(
        "speaker.doubtful", "warning", "Somebody else seems to speak, and the named speaker is nowhere near."
    ),
    "speaker-other": CheckRule("speaker.contradicted", "error", "A clear attribution names somebody else."),
    "speaker-asked": CheckRule(
        "speaker.contradicted", "error", "The words are in a question that was put to the named speaker."
    ),
    "speaker-missing": CheckRule("speaker.missing", "info", "The statement names no speaker."),
    "speaker-role": CheckRule(
        "speaker.role", "warning", "The office is not near any mention of the speaker."
    ),
    "speaker-role-other": CheckRule(
        "speaker.role",
        "error",
        "The office is somebody else's, and the speaker has another office of its kind.",
    ),
    "speaker-setting": CheckRule(
        "speaker.setting", "info", "Names, days or figures of the setting are not in the article."
    ),
}

_QUANTITY: dict[str, CheckRule] = {
    "figure-coarser": CheckRule(
        "quantity.coarser", "info", "More rounded, or a wider period, than in the article."
    ),
    "figure-derived": CheckRule("quantity.derived", "info", "Computed from figures of the article."),
    "figure-uncited": CheckRule("quantity.elsewhere", "info", "A sentence that is not cited has it."),
    "figure-reworded": CheckRule(
        "quantity.loose", "info", "The value is the same; what it counts is worded differently."
    ),
    "figure-unhedged": CheckRule("quantity.unhedged", "error", "The article's qualifier is left out."),
    "figure-unhedged-freely": CheckRule("quantity.unhedged", "info", "The same, in a rephrased sentence."),
    "figure-unhedged-small": CheckRule(
        "quantity.unhedged", "warning", "The same, for a small count, which may be a different count."
    ),
    "figure-absent": CheckRule("quantity.absent", "error", "No figure of the article is equal or close."),
    "figure-unfound": CheckRule(
        "quantity.absent",
        "warning",
        "The article has no such count, age or time, and none to compute it from.",
    ),
    "figure-unworked": CheckRule(
        "quantity.absent", "info", "Not in the article; the item presents it as a count or comparison."
    ),
    "figure-value": CheckRule(
        "quantity.value", "error", "The article gives another value in the same words."
    ),
    "figure-otherwise": CheckRule(
        "quantity.value", "warning", "The article gives another figure for what may be the same."
    ),
    "figure-difference": CheckRule(
        "quantity.value", "error", "The two figures of the cited sentences lie apart by another amount."
    ),
    "figure-scale": CheckRule("quantity.scale", "error", "The same digits, another order of magnitude."),
    "figure-scale-freely": CheckRule("quantity.scale", "warning", "The same, in a rephrased sentence."),
    "figure-unit": CheckRule("quantity.unit", "error", "The same number, another unit or rate."),
    "figure-qualifier": CheckRule(
        "quantity.qualifier", "error", "The figure is bounded or hedged differently."
    ),
    "figure-direction": CheckRule(
        "quantity.direction", "error", "The bound or the change goes in the other direction."
    ),
    "figure-date": CheckRule("quantity.date", "error", "The article gives another date for this."),
    "figure-withdrawn": CheckRule(
        "quantity.outdated", "warning", "A correction in the article says that this figure was wrong."
    ),
    "figure-superseded": CheckRule(
        "quantity.outdated", "warning", "A later entry of the article gives another figure for the same."
    ),
    "figure-weekday": CheckRule("quantity.date", "error", "The date falls on another weekday."),
    "figure-refined": CheckRule("quantity.refined", "error", "More exact than anything the article says."),
    "figure-refined-freely": CheckRule("quantity.refined", "warning", "The same, in a rephrased sentence."),
    "figure-year-added": CheckRule(
        "quantity.refined",
        "info",
        "A date of the article is given with a year that the article does not state.",
    ),
    "figure-rival": CheckRule(
        "quantity.misbound",
        "error",
        "The article gives another figure for this, and this figure for another thing.",
    ),
    "figure-dateline": CheckRule(
        "quantity.misbound",
        "error",
        "The day is the date of the article itself; the cited sentences give another.",
    ),
    "figure-exchanged": CheckRule(
        "quantity.misbound", "error", "Two figures of one sentence have changed places."
    ),
    "figure-rival-cited": CheckRule(
        "quantity.misbound",
        "warning",
        "As `figure-rival`, but told in other words with both sentences cited, or a small count.",
    ),
    "figure-renamed": CheckRule(
        "quantity.misbound", "warning", "The article's sentence uses this figure to count another thing."
    ),
    "figure-period": CheckRule(
        "quantity.misbound", "error", "The figure beside the date belongs to another period."
    ),
    "figure-baseline": CheckRule(
        "quantity.misbound", "error", "The article gives the date only for comparison."
    ),
    "figure-stray": CheckRule(
        "quantity.misbound", "warning", "The figure is only where the article speaks of something else."
    ),
}

_NAME: dict[str, CheckRule] = {
    "name-no-pack": CheckRule(
        "name.not_judged", "info", "The language has no pack, or article and text are in different languages."
    ),
    "name-absent": CheckRule("name.absent", "error", "The article has no form of the name."),
    "name-place": CheckRule(
        "name.absent", "warning", "A place or a people is not in the article, but may be common knowledge."
    ),
    "name-fuller": CheckRule(
        "name.absent", "warning", "The article has the surname, but no given name with it."
    ),
    "name-mixed": CheckRule(
        "name.absent", "error", "The article has the parts of the name only in different names."
    ),
    "name-likely": CheckRule("name.absent", "warning", "The article does not have what is likely a name."),
    "name-role": CheckRule("name.role", "error", "The article gives the person another office or body."),
    "name-role-likely": CheckRule(
        "name.role", "warning", "The article has the office only of another, or of nobody."
    ),
    "name-calling": CheckRule(
        "name.role", "warning", "The article does not call the person this near the name."
    ),
    "name-miscalled": CheckRule(
        "name.role", "warning", "Beside the same name the article has another body, rank or party."
    ),
    "name-replaced": CheckRule("name.swapped", "error", "A copied sentence has another name in this place."),
    "name-swapped": CheckRule(
        "name.swapped", "error", "The article has the words beside the name with another name."
    ),
    "name-instead": CheckRule(
        "name.swapped", "error", "The sentence that the item rephrases has another name of the same kind."
    ),
    "name-instead-freely": CheckRule(
        "name.swapped", "warning", "The same, but the item also takes words from elsewhere."
    ),
    "name-far": CheckRule(
        "name.swapped", "warning", "The article has the name only far from the cited sentences."
    ),
}

_CERTAINTY: dict[str, CheckRule] = {
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
    "plan-done": CheckRule(
        "certainty.overstated", "error", "What the article expects or plans is stated as done."
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
    "voice-other": CheckRule(
        "certainty.reported", "info", "The cited sentence with these words gives them to another speaker."
    ),
    "voice-asked": CheckRule(
        "certainty.reported", "warning", "The words are in a question that was put to the one named."
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
        "The item says the first, the worst …; the article says one of them or among them.",
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
    "deed-crossed": CheckRule(
        "certainty.exchanged", "warning", "A name stands before a verb that it stands behind in the article."
    ),
    "status-unshown": CheckRule("certainty.status", "warning", "No word of the evidence shows the status."),
    "status-undenied": CheckRule(
        "certainty.status", "warning", "The status is denied, and nobody denies anything near the claim."
    ),
    "claimant-absent": CheckRule(
        "certainty.status", "warning", "The article does not mention the named claimant."
    ),
}

_EVIDENCE: dict[str, CheckRule] = {
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

_SHAPE: dict[str, CheckRule] = {
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
_READER: dict[str, CheckRule] = {
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
_EDITOR: dict[str, CheckRule] = {
    "editor-accepts": CheckRule("editor.accepted", "info", "An editor lets the item, or its removal, stand."),
    "editor-rewrites": CheckRule("editor.rewritten", "info", "An editor writes the item's text anew."),
    "editor-rejects": CheckRule("editor.rejected", "info", "An editor takes the item out."),
    "editor-restores": CheckRule("editor.restored", "info", "An editor takes a change of the item back."),
}

RULES: dict[str, CheckRule] = (
    _QUOTE | _SPEAKER | _QUANTITY | _NAME | _CERTAINTY | _EVIDENCE | _SHAPE | _READER | _EDITOR
)

FIRST_RULES: dict[str, str] = {rule.code: name for name, rule in reversed(RULES.items())}
"""For each code, the first rule that gives it."""


def table_of_rules() -> str:
    """Return the table of all rules in Markdown, as it stands in `docs/findings.md`."""
    names = {"error": "error", "warning": "doubt", "info": "note"}
    rows = "".join(f"| `{name}` | `{r.code}` | {names[r.level]} | {r.fires} |\n" for name, r in RULES.items())
    return f"| rule | code | level | fires when |\n|---|---|---|---|\n{rows}"
