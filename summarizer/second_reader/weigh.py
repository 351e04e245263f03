"""What the opinions of an item come to that was read beside an article in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.model.reading import Opinion
from summarizer.second_reader.hold import NO_ANSWER, find_problem
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Part = tuple[int, int] | None

__all__ = ["Divided", "weigh"]

_LACKING = "each part of the article lacks other words of it, and no part lacks the same"


class Divided(Opinion):
    """One part of the article is against the item, another may be for it: a doubt of the words called wrong.

    The evidence is what each of the two pointed at. Never recorded: it comes out of the opinions that are.

    Attributes:
        is_borne_out: Whether another part bears the item out; if not, one has no opinion that counts.
    """

    is_borne_out: bool


def weigh(opinions: Mapping[Part, Opinion], parts: Sequence[Part]) -> Opinion:
    """Return what the opinions of one item come to, by the part of the article that was read, of all `parts`.

    - It is borne out where one part does so, and none is against it.
    - It is contradicted, or stated too surely, where one part does so, and no other can be for it.
    - Where another bears it out, nobody has read both: the item is `Divided`. The article may correct itself,
      or tell of two things that are alike. So it is where another has no opinion that counts.
    - It is not in the article where every part was read and each lacks the same words of it. Half of an item
      may stand in one part and half in another, and each lacks the other half.
    - Else there is no opinion.
    """
    given = [opinions[part] for part in parts if part in opinions] or list(opinions.values())
    if len(parts) == 1:
        return given[0]
    held = [opinion for opinion in given if opinion.holds]
    bearing = [opinion for opinion in held if opinion.answer == "bears_out"]
    accusing = [opinion for opinion in held if opinion.answer in {"contradicts", "too_certain"}]
    # A contradiction says more than that the article is less certain.
    accusing.sort(key=lambda opinion: opinion.answer != "contradicts")
    if accusing and (bearing or len(held) < len(parts)):
        found = accusing[0]
        fields: dict[str, Any] = {name: getattr(found, name) for name in Opinion.model_fields}
        fields["evidence"] = found.evidence + (bearing[0].evidence if bearing else ())
        return Divided.model_validate(fields | {"is_borne_out": bool(bearing)})
    if accusing:
        return accusing[0]
    if bearing:
        evidence = dict.fromkeys(part for opinion in bearing for part in opinion.evidence)
        return bearing[0].model_copy(update={"evidence": tuple(evidence)})
    if len(held) == len(parts):
        return _lacking(held)
    lost = next((opinion for opinion in given if not opinion.holds), None)
    return lost or given[0].model_copy(update={"answer": "", "evidence": (), "fault": NO_ANSWER})


def _lacking(held: Sequence[Opinion]) -> Opinion:
    """Return the opinion of an item that no part has: of the words that all of them lack."""
    first = held[0]
    places = [place for o in held if (place := find_problem(o.problem, o.content))]
    fields = {field for field, _ in places}
    start = max((span.start for _, span in places), default=0)
    end = min((span.end for _, span in places), default=0)
    if len(places) < len(held) or len(fields) > 1 or start >= end:
        return first.model_copy(update={"answer": "", "evidence": (), "fault": _LACKING})
    return first.model_copy(update={"problem": Span(start, end).of(first.content[fields.pop()])})
