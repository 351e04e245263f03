"""Rules about numbers, amounts, dates and their qualifiers."""

from __future__ import annotations

from summarizer.model.rules.rule import CheckRule

__all__ = ["QUANTITY"]

QUANTITY: dict[str, CheckRule] = {
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
    "figure-qualifier-freely": CheckRule(
        "quantity.qualifier", "warning", "A rephrased sentence says *around* of what the article bounds."
    ),
    "figure-direction": CheckRule(
        "quantity.direction", "error", "The bound or the change goes in the other direction."
    ),
    "figure-date": CheckRule("quantity.date", "error", "The article gives another date for this."),
    "figure-when": CheckRule(
        "quantity.date", "error", "The cited sentence has another time there: *last week*, not *last month*."
    ),
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
        "As `figure-rival`, but a small count told in other words, or a figure of which words tell little.",
    ),
    "figure-renamed": CheckRule(
        "quantity.misbound", "warning", "The article's sentence uses this figure to count another thing."
    ),
    "figure-owned": CheckRule(
        "quantity.misbound", "warning", "The article has another figure by the name that stands here."
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
