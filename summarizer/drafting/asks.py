"""What a brief is asked to be, in the words of a prompt: sections, counts, length, language, house style."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from summarizer.drafting.slots import fill, make_marker
from summarizer.lang.pack import name_of
from summarizer.model.assets import read_asset
from summarizer.model.draft import TAKEAWAYS
from summarizer.model.spec import HOUSE, SECTIONS, show_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model.spec import BriefSpec

__all__ = ["ask_in_repair", "ask_of_brief", "asks_version", "cut_example", "leave_out"]

_NUMBERS = "zero one two three four five six seven eight nine ten".split()
_FILES = ("asks.md", "notes.md")
_SECTION_LINE = re.compile(r"- `([a-z_]+)`: ")
# What could pass for the end of a fence, or for mark-up by which a model tells who speaks.
_BARS = re.compile(r"={3,}")
_OPENS_TAG = re.compile(r"<(?=[^\s0-9=])")


def ask_of_brief(spec: BriefSpec) -> dict[str, str]:
    """Return the values of the slots of `prompts/brief/system.md` that `spec` decides, by their names."""
    fewest, most = (_NUMBERS[count] for count in TAKEAWAYS)
    is_counted = "key_takeaways" in spec.items
    return {
        "takeaways": "as many as asked for below," if is_counted else f"{fewest} to {most}",
        "unsettled": "it belongs in `unconfirmed`"
        if spec.wants("unconfirmed")
        else "say so and who says it, or leave it out",
        "language": _ask_language(spec),
        "asks": _write(list(_ask(spec)), spec),
    }


def ask_in_repair(spec: BriefSpec) -> str:
    """Return what `spec` asks of an item that is mended; "" for the house's own brief."""
    lines = [f"- {_ask_language(spec)}."] if spec.language else []
    if not spec.wants("unconfirmed"):
        lines.append(
            "- This brief has no `unconfirmed`: say who says it and how surely, or leave the item out."
        )
    return _write(lines, spec)


def leave_out(text: str, spec: BriefSpec) -> str:
    """Return the instructions without the lines about fields that the brief does not have."""
    lines = text.splitlines(keepends=True)
    kept = (line for line in lines if not (m := _SECTION_LINE.match(line)) or spec.wants(m[1]))
    return "".join(kept)


def cut_example(answer: dict[str, Any], spec: BriefSpec) -> dict[str, Any]:
    """Return the worked example's answer with the fields that `spec` wants, and no more items than that."""
    return {
        name: value[: spec.most_items(name)] if isinstance(value, list) else value
        for name, value in answer.items()
        if spec.wants(name)
    }


def asks_version(spec: BriefSpec) -> str:
    """Return all that the asks of `spec` are made of, to be hashed; "" for the house's own brief."""
    if spec.is_house:
        return ""
    files = "\0".join(read_asset(f"prompts/brief/{name}") for name in _FILES)
    return f"\0{files}\0{json.dumps(spec.model_dump(mode='json'), ensure_ascii=False)}"


def _ask_language(spec: BriefSpec) -> str:
    if not spec.language:
        return "Write in the article's language"
    name, tag = name_of(spec.language), spec.language
    named = f"{name} ({tag})" if name != tag else f"the language `{tag}` (BCP 47)"
    return f"Write in {named}, whatever the article's language (only quotations keep their own words)"


def _ask(spec: BriefSpec) -> Iterator[str]:
    if spec.sections != SECTIONS or spec.headline != HOUSE.headline:
        fields = [name for name in ("headline", "lead", *SECTIONS) if spec.wants(name)]
        yield f"- It has these fields and no other: {', '.join(f'`{name}`' for name in fields)}."
    for section, asked in spec.items.items():
        noun = "item" if asked[1] == 1 else "items"
        yield f"- `{section}`: {show_range(asked)} {noun}, fewer where the article has no more."
    for measured, asked in spec.length.items():
        whole = "The whole brief, headline and quotations too" if measured == "brief" else f"`{measured}`"
        yield f"- {whole}: {show_range(asked)} words, fewer where the article has no more to say."


def _write(lines: list[str], spec: BriefSpec) -> str:
    listed = fill(read_asset("prompts/brief/asks.md"), {"asks": "\n".join(lines)}) if lines else ""
    return listed + (_fence_notes(spec.notes) if spec.notes else "")


def _fence_notes(notes: str) -> str:
    """Return the notes in a fence of their own, each line marked as one of theirs.

    Whoever wrote them: no line of them looks like the end of the fence, a numbered sentence or a heading.
    """
    plain = _OPENS_TAG.sub("‹", _BARS.sub("==", notes))
    quoted = "\n".join(f"> {line}".rstrip() for line in plain.splitlines())
    slots = {"marker": make_marker(notes, "notes"), "notes": quoted}
    return fill(read_asset("prompts/brief/notes.md"), slots)
