"""The story of each item of a brief: what was proposed, what was found, what was done, what stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.edit import value_at
from summarizer.passage import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.brief import Brief, Edit
    from summarizer.finding import Verdict

__all__ = ["ItemStory", "explain", "tell", "text_of"]

_LISTS = ("key_takeaways", "verified_facts", "context_and_impact", "official_statements", "unconfirmed")
_SINGLES = ("headline", "lead", "bottom_line")
_ORDER = ("headline", "lead", *_LISTS, "bottom_line")


@dataclass(frozen=True, slots=True)
class ItemStory:
    """One item's way through the checks.

    Attributes:
        proposed: JSON pointer of the item in the draft.
        content: What the drafter proposed there: a JSON value.
        edits: What was done to it, in order.
        stands: JSON pointer of the item in the brief, "" when it was taken out.
        verdicts: What the checks say about it as it stands.
    """

    proposed: str
    content: Any
    edits: tuple[Edit, ...]
    stands: str
    verdicts: tuple[Verdict, ...]


def explain(brief: Brief) -> tuple[ItemStory, ...]:
    """Return the story of each item that the drafter proposed, in the order of the draft."""
    content: dict[str, Any] = brief.draft.model_dump(mode="json")
    places: dict[str, list[str]] = {name: [f"/{name}"] for name in _SINGLES}
    places |= {name: [f"/{name}/{i}" for i in range(len(content[name]))] for name in _LISTS}
    proposed = [item for name in _ORDER for item in places[name]]
    done: dict[str, list[Edit]] = {item: [] for item in proposed}
    for edit in brief.edits:
        _follow(edit, places, done)
    stands = {
        item: f"/{name}" if name in _SINGLES else f"/{name}/{index}"
        for name, items in places.items()
        for index, item in enumerate(items)
    }
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in brief.verdicts:
        verdicts.setdefault(item_of(verdict.path), []).append(verdict)
    return tuple(
        ItemStory(
            proposed=item,
            content=value_at(content, item),
            edits=tuple(done[item]),
            stands=stands.get(item, ""),
            verdicts=tuple(verdicts.get(stands.get(item, ""), ())) if item in stands else (),
        )
        for item in proposed
        if text_of(value_at(content, item))
    )


def _follow(edit: Edit, places: dict[str, list[str]], done: dict[str, list[Edit]]) -> None:
    """Move the item that `edit` speaks of as the edit does, and add the edit to its story."""
    section, _, index = item_of(edit.path).lstrip("/").partition("/")
    here = places.get(section, [])
    position = int(index or 0)
    if position >= len(here) or not here[position]:
        return
    item = here[position]
    done[item].append(edit)
    takes_out = edit.path == item_of(edit.path) and (bool(edit.to) or edit.after is None)
    if edit.action in {"flag", "raise"} or not takes_out:
        return
    if section in _SINGLES:
        here[position] = ""
    else:
        del here[position]
    if edit.to == "/lead":
        places["lead"] = [item]
    elif edit.to:
        places["unconfirmed"].append(item)


def text_of(content: Any) -> str:  # noqa: ANN401 - a JSON value
    """Return the words of an item's JSON: its text, quotation or claim, or the string itself."""
    if isinstance(content, str):
        return content
    item: Mapping[str, str] = content
    return item.get("text") or item.get("quote") or item.get("claim") or ""


def tell(brief: Brief) -> str:
    """Return the stories as plain text, a paragraph an item."""
    return "\n\n".join("\n".join(_lines(story, brief)) for story in explain(brief)) + "\n"


def _lines(story: ItemStory, brief: Brief) -> Iterator[str]:
    yield f"{story.proposed.lstrip('/')}: {text_of(story.content)}"
    for edit in story.edits:
        asked = f" (asked again, round {edit.round})" if edit.round else ""
        yield f"  {edit.action}{asked}: {edit.finding.code}: {edit.finding.message}"
        if edit.action in {"fix", "reask"} and edit.after is not None:
            yield f"    was {_shown(edit.before)}"
            yield f"    is  {_shown(edit.after)}"
        for part in edit.finding.evidence:
            yield f"    article [{part.start}:{part.end}]: {part.text}"
    if not story.stands:
        yield "  taken out"
        return
    counts: dict[str, int] = {}
    for verdict in story.verdicts:
        counts[verdict.code] = counts.get(verdict.code, 0) + 1
    listed = ", ".join(f"{code} ×{n}" if n > 1 else code for code, n in sorted(counts.items()))
    moved = "" if story.stands == story.proposed else f" as {story.stands.lstrip('/')}"
    yield f"  stands{moved}: {listed or 'nothing in it to judge'}"
    for line in _evidence(brief, story.stands):
        yield f"    article {line}"


def _shown(value: Any) -> str:  # noqa: ANN401 - a JSON value
    return str(value) if isinstance(value, list) else text_of(value)


def _evidence(brief: Brief, path: str) -> Iterator[str]:
    section, _, index = path.lstrip("/").partition("/")
    if section == "headline":
        return
    for part in brief.section(section)[int(index or 0)].evidence:
        yield f"[{part.start}:{part.end}]: {part.text}"
