"""Every rule that can find something, with its code, its level and what it looks at, in a sentence.

A code says what is wrong; a rule says by which evidence that was told. Two rules with one code may differ in
how sure they are: each has the level that its findings earn on text it was not made on
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
    "quote-joined": CheckRule("quote.spliced", "error", "Parts of separate quotations stand as one."),
    "quote-cut": CheckRule("quote.unsafe_cut", "error", "A cut or bracket turns the sense."),
    "quote-lead": CheckRule(
        "quote.unsafe_cut", "error", "What the quoted words hang on, a not, an if or a hope, is left out."
    ),
    "quote-prose": CheckRule(
        "quote.not_speech", "error", "The words are the article's own telling, in which nobody speaks."
    ),
    "quote-unmarked": CheckRule(
        "quote.not_speech",
        "info",
        "The words stand outside marks, where the article may let somebody speak.",
    ),
    "quote-overflow": CheckRule(
        "quote.overflow", "error", "The quotation runs on into the article's telling."
    ),
    "quote-overflow-unmarked": CheckRule(
        "quote.overflow", "info", "It runs on into words outside marks that may be somebody's."
    ),
    "quote-translated": CheckRule("quote.translated", "info", "The marked words are in another language."),
    "quote-absent": CheckRule("quote.absent", "error", "No passage of the article has these words."),
    "quote-term": CheckRule("quote.absent", "warning", "A word or title in marks is not in the article."),
}

_SPEAKER: dict[str, CheckRule] = {
    "speaker-no-pack": CheckRule(
        "speaker.not_judged",
        "info",
        "No pack for the language, or article and text are in two.",
    ),
    "speaker-open": CheckRule("speaker.unresolved", "info", "The article does not settle who speaks."),
    "speaker-pronoun": CheckRule(
        "speaker.doubtful",
        "warning",
        "A pronoun beside the words seems to mean somebody else than the one named.",
    ),
    "speaker-unlikely": CheckRule(
        "speaker.doubtful", "warning", "Somebody else seems to speak, and the one named stands nowhere near."
    ),
    "speaker-other": CheckRule("speaker.contradicted", "error", "A plain attribution names somebody else."),
    "speaker-asked": CheckRule(
        "speaker.contradicted", "error", "The words are in a question put to the one who is said to say them."
    ),
    "speaker-missing": CheckRule("speaker.missing", "info", "The statement names no speaker."),
    "speaker-role": CheckRule("speaker.role", "warning", "The office stands near no mention of the speaker."),
    "speaker-role-other": CheckRule(
        "speaker.role", "error", "The office is somebody else's, and the speaker has another of its kind."
    ),
    "speaker-setting": CheckRule(
        "speaker.setting", "info", "Names, days or figures of the setting are not in the article."
    ),
}

_QUANTITY: dict[str, CheckRule] = {
    "figure-coarser": CheckRule("quantity.coarser", "info", "Rounded, or a wider period, than the article."),
    "figure-derived": CheckRule("quantity.derived", "info", "Worked out from figures of the article."),
    "figure-uncited": CheckRule("quantity.elsewhere", "info", "Another sentence than the cited ones has it."),
    "figure-reworded": CheckRule(
        "quantity.loose", "info", "The same value; what it counts is worded otherwise."
    ),
    "figure-unhedged": CheckRule("quantity.unhedged", "error", "The article's qualifier is left out."),
    "figure-unhedged-freely": CheckRule(
        "quantity.unhedged", "info", "The same, in a sentence that is told in other words."
    ),
    "figure-unhedged-small": CheckRule(
        "quantity.unhedged", "warning", "The same, of a small count, which may be another one."
    ),
    "figure-absent": CheckRule("quantity.absent", "error", "No figure of the article is equal or near."),
    "figure-unfound": CheckRule(
        "quantity.absent",
        "warning",
        "The article has no such count, age or time, and none that it follows from.",
    ),
    "figure-unworked": CheckRule(
        "quantity.absent", "info", "Not in the article; the item says that it counts or compares."
    ),
    "figure-value": CheckRule(
        "quantity.value", "error", "The article gives another value in the same words."
    ),
    "figure-otherwise": CheckRule(
        "quantity.value", "warning", "The article gives another figure for what may be the same."
    ),
    "figure-scale": CheckRule("quantity.scale", "error", "The same digits, another order of magnitude."),
    "figure-scale-freely": CheckRule(
        "quantity.scale", "warning", "The same, in a sentence that is told in other words."
    ),
    "figure-unit": CheckRule("quantity.unit", "error", "The same number, another unit or rate."),
    "figure-qualifier": CheckRule(
        "quantity.qualifier", "error", "The figure is bounded or hedged otherwise."
    ),
    "figure-direction": CheckRule(
        "quantity.direction", "error", "The bound or the change goes the other way."
    ),
    "figure-date": CheckRule("quantity.date", "error", "The article dates this otherwise."),
    "figure-weekday": CheckRule("quantity.date", "error", "The date falls on another weekday."),
    "figure-refined": CheckRule("quantity.refined", "error", "More exact than anything the article says."),
    "figure-refined-freely": CheckRule(
        "quantity.refined", "warning", "The same, in a sentence that is told in other words."
    ),
    "figure-year-added": CheckRule(
        "quantity.refined",
        "info",
        "A day of the article has a year that the article does not give it.",
    ),
    "figure-rival": CheckRule(
        "quantity.misbound",
        "error",
        "The article gives another figure for this, and this one for another thing.",
    ),
    "figure-dateline": CheckRule(
        "quantity.misbound", "error", "The day is the article's own; the cited sentences give another."
    ),
    "figure-exchanged": CheckRule(
        "quantity.misbound", "error", "Two figures of one sentence stand in each other's place."
    ),
    "figure-rival-cited": CheckRule(
        "quantity.misbound",
        "warning",
        "The same, but the item cites both figures' sentences, or counts a few things in other words.",
    ),
    "figure-renamed": CheckRule(
        "quantity.misbound", "warning", "The article's own sentence counts another thing with this figure."
    ),
    "figure-period": CheckRule(
        "quantity.misbound", "error", "The figure beside the date is of another period."
    ),
    "figure-baseline": CheckRule("quantity.misbound", "error", "The article gives the date only to compare."),
    "figure-stray": CheckRule(
        "quantity.misbound", "warning", "The figure stands only where the article speaks of something else."
    ),
}

_NAME: dict[str, CheckRule] = {
    "name-no-pack": CheckRule(
        "name.not_judged", "info", "No pack for the language, or article and text are in two."
    ),
    "name-absent": CheckRule("name.absent", "error", "The article has no form of the name."),
    "name-place": CheckRule(
        "name.absent", "warning", "A place, or a people, is not in the article, and may be known."
    ),
    "name-fuller": CheckRule(
        "name.absent", "warning", "The article has the surname, and no given name with it."
    ),
    "name-likely": CheckRule(
        "name.absent", "warning", "The article has not what is likely a name, or a body that may be meant."
    ),
    "name-mixed": CheckRule("name.absent", "error", "The article has its parts only in different names."),
    "name-role": CheckRule("name.role", "error", "The article gives the person another office or body."),
    "name-role-likely": CheckRule(
        "name.role", "warning", "The article has the office only of another, or of nobody."
    ),
    "name-calling": CheckRule(
        "name.role", "warning", "The article does not call the person this near the name."
    ),
    "name-replaced": CheckRule("name.swapped", "error", "A copied sentence has another name in this place."),
    "name-swapped": CheckRule(
        "name.swapped", "error", "The article's words beside the name go with another."
    ),
    "name-instead": CheckRule(
        "name.swapped", "error", "The sentence that the item tells has another name of its kind."
    ),
    "name-instead-freely": CheckRule(
        "name.swapped", "warning", "The same, where the item takes words from elsewhere, too."
    ),
    "name-far": CheckRule(
        "name.swapped", "warning", "The article has the name far from the cited sentences only."
    ),
}

_CERTAINTY: dict[str, CheckRule] = {
    "certainty-no-pack": CheckRule(
        "certainty.not_judged",
        "info",
        "No pack for the language, or article and text are in two.",
    ),
    "hedge-cut": CheckRule("certainty.overstated", "error", "A copied sentence has lost its word of doubt."),
    "hedge-lost": CheckRule(
        "certainty.overstated", "error", "What the article hedges is told without doubt."
    ),
    "claim-plain": CheckRule(
        "certainty.unattributed", "warning", "A verified fact is what the article only lets somebody say."
    ),
    "claim-contested": CheckRule(
        "certainty.unattributed", "error", "What others deny is told as the article's own."
    ),
    "certainty-flat": CheckRule("certainty.understated", "info", "The cited sentences state it flatly."),
    "hedge-lost-freely": CheckRule(
        "certainty.overstated", "warning", "The same, but the item is told half in its own words."
    ),
    "plan-done": CheckRule("certainty.overstated", "error", "What the article has ahead is told as done."),
    "negation-cut": CheckRule("certainty.negated", "error", "A copied sentence has lost its not."),
    "negation-put-in": CheckRule("certainty.negated", "error", "A copied sentence has a not put in."),
    "negation-lost": CheckRule(
        "certainty.negated", "error", "What the article negates is told without a not."
    ),
    "negation-lost-freely": CheckRule(
        "certainty.negated", "warning", "What the article negates is told without a not, in other words."
    ),
    "negation-added-freely": CheckRule(
        "certainty.negated", "warning", "What the article affirms is told with a not, in other words."
    ),
    "negation-added": CheckRule("certainty.negated", "error", "What the article affirms is told with a not."),
    "negation-turned": CheckRule(
        "certainty.negated", "error", "Words of the article in a row are denied here, and not there."
    ),
    "word-exchanged": CheckRule(
        "certainty.negated", "error", "A copied sentence has a word that excludes the article's in its place."
    ),
    "reported-by-another": CheckRule(
        "certainty.reported", "error", "The cited sentences give it to another, and do not name this one."
    ),
    "reported-by-other": CheckRule(
        "certainty.reported", "error", "The cited sentence with these words gives them to another."
    ),
    "scope-widened": CheckRule(
        "certainty.scope", "warning", "The item says every, entirely, ever …; its evidence has no such word."
    ),
    "whole-of-some": CheckRule(
        "certainty.scope", "warning", "The item says all of what the article says some or most."
    ),
    "rank-raised": CheckRule(
        "certainty.scope", "warning", "The item says the first, worst … of what the article has among such."
    ),
    "hedge-raised": CheckRule(
        "certainty.overstated", "warning", "The item says *will* where the article says *could*."
    ),
    "condition-dropped": CheckRule(
        "certainty.overstated", "warning", "What the article says under a condition is told without it."
    ),
    "outcome-turned": CheckRule("certainty.negated", "warning", "A deed is told as its opposite."),
    "status-unshown": CheckRule("certainty.status", "warning", "No word of the evidence shows the status."),
    "claimant-absent": CheckRule(
        "certainty.status", "warning", "The article has no word of whose claim it is said to be."
    ),
}

_EVIDENCE: dict[str, CheckRule] = {
    "cites-nothing": CheckRule(
        "evidence.missing", "error", "The item cites no sentence, and others carry it."
    ),
    "cites-beyond": CheckRule("evidence.out_of_range", "error", "A cited sentence does not exist."),
    "cites-wrong": CheckRule(
        "evidence.elsewhere", "error", "The cited sentences have hardly a word of it, others nearly all."
    ),
    "cites-others": CheckRule("evidence.elsewhere", "warning", "Other sentences carry more of the item."),
    "addressed-to-machine": CheckRule(
        "evidence.instruction", "error", "Only an instruction carries the item."
    ),
    "instruction-echoed": CheckRule(
        "evidence.instruction",
        "warning",
        "An instruction wants it said, and has words of it that no other sentence has.",
    ),
    "other-article": CheckRule("evidence.article", "error", "The article's digest is another."),
    "span-altered": CheckRule("evidence.altered", "error", "The article has other characters there."),
    "shares-nothing": CheckRule(
        "evidence.unsupported",
        "error",
        "Of a sentence's words the article has one in five at most, in no form.",
    ),
    "says-nothing": CheckRule(
        "evidence.unsupported", "error", "A word or two, which is too little to be a statement."
    ),
    "shares-little": CheckRule(
        "evidence.unaccounted", "warning", "The article has less than a third of a sentence's words."
    ),
    "clause-unaccounted": CheckRule(
        "evidence.unaccounted", "warning", "Of a clause's words the article has one in five at most."
    ),
    "call-added": CheckRule(
        "evidence.unaccounted",
        "warning",
        "The item says what should be done, and nobody in the article does.",
    ),
    "foreign-address": CheckRule("evidence.address", "error", "A web or mail address is not in the article."),
    "hidden-text": CheckRule(
        "evidence.hidden", "error", "Characters without a glyph are not in the article."
    ),
}

_SHAPE: dict[str, CheckRule] = {
    "section-empty": CheckRule("shape.empty", "error", "The brief has no lead."),
    "section-thin": CheckRule("shape.thin", "info", "The brief has no takeaways or no facts."),
    "item-blank": CheckRule("shape.blank", "error", "The item holds no letters or digits."),
    "item-repeated": CheckRule(
        "shape.duplicate", "error", "Nine in ten words are those of an item before it."
    ),
    "item-long": CheckRule("shape.long", "info", "The item is longer than its section wants."),
    "edits-astray": CheckRule("shape.replay", "error", "The edits do not lead to the brief."),
    "verdicts-astray": CheckRule("shape.verdicts", "error", "The checks say something else now."),
    "seal-broken": CheckRule("shape.seal", "error", "The digest of what the brief records is another."),
    "signature-astray": CheckRule(
        "shape.signature", "error", "There is no signature, or it is of another key or another brief."
    ),
    "markup": CheckRule("shape.markup", "error", "The field has control characters or mark-up."),
}

RULES: dict[str, CheckRule] = _QUOTE | _SPEAKER | _QUANTITY | _NAME | _CERTAINTY | _EVIDENCE | _SHAPE

FIRST_RULES: dict[str, str] = {rule.code: name for name, rule in reversed(RULES.items())}
"""For each code, the first rule that gives it."""


def table_of_rules() -> str:
    """Return the table of all rules in Markdown, as it stands in `docs/findings.md`."""
    names = {"error": "error", "warning": "doubt", "info": "note"}
    rows = "".join(f"| `{name}` | `{r.code}` | {names[r.level]} | {r.fires} |\n" for name, r in RULES.items())
    return f"| rule | code | level | fires when |\n|---|---|---|---|\n{rows}"
