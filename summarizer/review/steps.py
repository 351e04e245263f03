"""What was done to an item, step by step, and what a second reader said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.passage import item_of
from summarizer.editing.story import ANSWERS, is_change, text_of
from summarizer.export.places import tell_decision
from summarizer.export.sections import ACTIONS, KEPT
from summarizer.pages.marks import mark
from summarizer.pages.markup import inline
from summarizer.review.views import last_decision
from summarizer.review.words import compare_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import JsonValue

    from summarizer.model.brief import Edit
    from summarizer.model.reading import Opinion

__all__ = ["code_of", "tell_action", "tell_decided", "tell_edit", "tell_opinion", "upper_first"]

_SIDES = ("before", "now")


def tell_action(edit: Edit) -> str:
    """Return in words what an edit did."""
    if edit.action == "reask" and edit.before == edit.after:
        return KEPT
    if edit.action == "flag" and edit.finding.is_doubt:
        return "in doubt, left as it is"
    field = edit.path.removeprefix(item_of(edit.path)).strip("/").replace("_", " ")
    return f"{ACTIONS[edit.action]}: {field}" if field and edit.action == "drop" else ACTIONS[edit.action]


def tell_decided(edits: Sequence[Edit]) -> str:
    """Return what an editor decided last, who it was and when; "" for nothing."""
    decision = last_decision(edits)
    if decision is None:
        return ""
    said = f" <span>“{inline(decision.comment)}”</span>" if decision.comment else ""
    return mark("decided", inline(upper_first(tell_decision(decision)))) + said


def upper_first(text: str) -> str:
    """Return `text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def code_of(code: str, rule: str) -> str:
    """Return a code and its rule as HTML."""
    return f"<code>{inline(code)}</code>" + (f" <code>({inline(rule)})</code>" if rule else "")


def tell_edit(edit: Edit) -> str:
    """Return an edit as an item of a list: what was done, why, and the wording before and now."""
    if edit.by:
        said = f"<p>“{inline(edit.comment)}”</p>" if edit.comment else ""
        state = mark("decided", inline(tell_decision(edit)))
        return f"<li>{state}{said}{''.join(_changes(edit)) if is_change(edit) else ''}</li>"
    taken = [f"round {edit.round}"] if edit.round else []
    taken += [f"{edit.tokens:,} tokens"] if edit.tokens is not None else []
    aside = f" ({', '.join(taken)})" if taken else ""
    state = mark("change" if is_change(edit) else "note", inline(tell_action(edit)))
    why = f"<p>Why: {inline(edit.finding.message)} {code_of(edit.finding.code, edit.finding.rule)}</p>"
    change = "".join(_changes(edit)) if is_change(edit) else ""
    return f"<li>{state}{aside}{why}{change}</li>"


def _changes(edit: Edit) -> Iterator[str]:
    if edit.before is None:
        yield f'<p class="diff">put back: {inline(_shown(edit.after))}</p>'
        return
    if edit.after is None:
        yield f'<p class="diff">before: {inline(_shown(edit.before))}<br>now: <em>nothing</em></p>'
        return
    field = edit.path.removeprefix(item_of(edit.path)).strip("/")
    yield from _differences(field or "text", edit.before, edit.after)


def _differences(field: str, before: JsonValue, after: JsonValue) -> Iterator[str]:
    if isinstance(before, dict) and isinstance(after, dict):
        if text_of(before) and text_of(after) and set(before) != set(after):
            # It moved to a section whose items have other fields.
            yield from _differences("text", text_of(before), text_of(after))
            return
        for name in after:
            if before.get(name) != after[name]:
                yield from _differences(name, before.get(name), after[name])
        return
    if before == after:
        return
    named = "sentences cited" if field.startswith("evidence") else field.replace("_", " ")
    if isinstance(before, str) and isinstance(after, str) and before and after:
        yield f'<p class="diff">{inline(named)}: {compare_words(before, after, _SIDES)}</p>'
    else:
        yield (
            f'<p class="diff">{inline(named)}, before: {inline(_shown(before))}<br>'
            f"{inline(named)}, now: {inline(_shown(after))}</p>"
        )


def _shown(value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return text_of(value) or "none"


def tell_opinion(opinion: Opinion, model: str, links: str) -> str:
    """Return an opinion as an item of a list; `links` lead to the words that it points at."""
    part = f", of sentences {opinion.part[0]} to {opinion.part[1]}" if opinion.part else ""
    who = f"{mark('model')} <bdi>{inline(model)}</bdi>{part}: "
    if not opinion.holds or not opinion.answer:
        return f"<li>{who}no opinion that counts. {inline(opinion.fault)}</li>"
    problem = f"<p>Words it calls wrong: “{inline(opinion.problem)}”</p>" if opinion.problem else ""
    reason = f"<p>Its reason: {inline(opinion.reason)}</p>" if opinion.reason else ""
    words = f"<p>Words it points at: “{inline(opinion.words)}” {links}</p>" if opinion.words else ""
    asked = "".join(
        f"<p>Asked: “{inline(claim.claim)}” Answer: {claim.answer or 'none'}</p>" for claim in opinion.claims
    )
    nothing = "<p>It points at nothing.</p>" if opinion.claims else ""
    return f"<li>{who}{ANSWERS[opinion.answer]}.{problem}{reason}{words}{asked}{nothing}</li>"
