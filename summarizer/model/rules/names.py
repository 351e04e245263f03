"""Rules about persons, places, bodies and their offices."""

from __future__ import annotations

from summarizer.model.rules.rule import CheckRule

__all__ = ["NAME"]

NAME: dict[str, CheckRule] = {
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
    "name-governed": CheckRule(
        "name.swapped", "error", "The cited sentence has another name beside the same word."
    ),
    "name-governed-freely": CheckRule(
        "name.swapped", "warning", "The same, but the item also takes words from elsewhere, or a name speaks."
    ),
    "name-in-place": CheckRule(
        "name.swapped",
        "error",
        "The words around the name stand around another in a cited sentence.",
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
