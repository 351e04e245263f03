"""Does the article have every name of a brief, in this role, where the brief uses it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.names.reading import is_opening, read_names
from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.names.slots import read_slots
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.certainty.assertion import read_passage
from summarizer.checks.names.absent import ABSENT, find_absent
from summarizer.checks.names.beside import called_otherwise, find_miscalled, find_miscalled_field
from summarizer.checks.names.callings import find_unshown
from summarizer.checks.names.exchange import find_exchanges
from summarizer.checks.names.far import find_far
from summarizer.checks.names.framing import frames_of
from summarizer.checks.names.governed import find_governed
from summarizer.checks.names.in_place import find_in_place
from summarizer.checks.names.instead import find_instead
from summarizer.checks.names.located import is_called_by_a_people, is_called_by_its_place
from summarizer.checks.names.roles import find_wrong_field, find_wrong_roles
from summarizer.checks.names.slots import find_replaced, find_swap
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.checks.names.check import BARE, BARE_ENDINGS, OF
from summarizer.lang.en.common import is_common
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.analysis.names.reading import Name
    from summarizer.analysis.names.slots import Slot
    from summarizer.analysis.source import Source
    from summarizer.checks.names.absent import Absent
    from summarizer.checks.names.beside import Miscalled
    from summarizer.checks.names.governed import Governed
    from summarizer.checks.names.in_place import InPlace
    from summarizer.checks.names.roles import WrongRole
    from summarizer.checks.names.slots import Replaced
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["check_names"]

_JUDGED = frozenset({"headline", "statement", "claim", "free", "speaker", "according_to", "setting", "role"})
_SWAPPED = frozenset({"headline", "statement", "claim", "free"})


def check_names(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each name in `passages`, in their order."""
    speakers: dict[str, Passage] = {}
    for passage in passages:
        if passage.kind not in _JUDGED or not passage.text.strip():
            continue
        if passage.kind == "speaker":
            speakers[passage.item] = passage
        elif passage.kind == "role" and passage.item in speakers:
            yield from _judge_role(passage, speakers[passage.item], source)
        names = read_names(passage.text)
        if not names:
            continue
        known: list[Name] = []
        for name in names:
            absent = find_absent(name, passage.text, source.roster)
            if absent is None:
                known.append(name)
            elif not _is_of_figure(name, passage.text):
                yield from _judge_absent(passage, name, absent, names, source)
        yield from _judge_places(passage, known, source)


def _judge_absent(
    passage: Passage, name: Name, absent: Absent, names: Sequence[Name], source: Source
) -> Iterator[Verdict]:
    """Yield a verdict on a name that the article does not have, none where it is a common word."""
    replaced = _find_stand_in(name, passage, source)
    if absent.rule == "name-place" and replaced is None:
        slots = _slots(passage, names)
        found = find_in_place(frames_of(passage.text, slots), slots, passage.cited, source)
        placed = [place for place in found if place.slot.span == name.span]
        if placed:
            yield from (verdict for _, verdict in _find_placed(passage, placed, source))
            return
    if absent.message or (replaced and _stands_alone(replaced, name, passage.text)):
        message = absent.message or ABSENT.format(name=name.span.of(passage.text))
        rule = "name-absent" if replaced else absent.rule
        remark = Remark(message, replaced and replaced.suggestion, rule=rule)
        yield give_verdict(passage, "name.absent", absent.span, (), remark)


def _is_of_figure(name: Name, text: str) -> bool:
    """Tell whether a name belongs to a figure, which has a check of its own: "50 million Swiss francs"."""
    return any(quantity.span.overlaps(name.span) for quantity in read_quantities(text))


def _judge_places(passage: Passage, names: Sequence[Name], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each name that the article has: is it where the article has it, in its role?"""
    found = {} if _is_copied(passage, source) else dict(_find_misplaced(passage, names, source))
    for name in names:
        yield found.get(name.span) or _supported(passage, name, source)


def _find_misplaced(
    passage: Passage, names: Sequence[Name], source: Source
) -> Iterator[tuple[Span, Verdict]]:
    """Yield the names that stand where the article has them not, each with its verdict, the surest last."""
    slots = _slots(passage, names)
    for slot, other in find_far(passage, slots, source):
        if not _is_opening_word(slot, passage.text, source):
            spelt = slot.span.of(passage.text)
            remark = Remark(f"The article names {spelt} only far from the cited sentences.", rule="name-far")
            evidence = [source.evidence(other.span)]
            yield slot.span, give_verdict(passage, "name.swapped", slot.span, evidence, remark)
    for name, span in find_unshown(passage, names, source):
        spelt = name.span.of(passage.text)
        message = f"Where the article names {spelt}, it does not use these words."
        called = called_otherwise(tokens_of(spelt), span.of(passage.text), source)
        if called is not None:
            message = f"The article calls {spelt} “{called.of(source.text)}”."
        evidence = [source.evidence(called)] if called is not None else []
        remark = Remark(message, rule="name-role" if called is not None else "name-calling")
        yield name.span, give_verdict(passage, "name.role", span, evidence, remark)
    if not slots:
        return
    for calling in find_miscalled(passage.text, slots, source):
        yield calling.name, _miscalled(passage, calling, source)
    governed = [*find_governed(passage, slots, source)]
    yield from _find_governed(passage, [found for found in governed if found.is_free], source)
    for slot, span, is_free in find_instead(passage, slots, source):
        message = (
            f"The sentence that says this names {span.of(source.text)}, not {slot.span.of(passage.text)}."
        )
        rule = "name-instead-freely" if is_free else "name-instead"
        remark = Remark(message, rule=rule)
        yield slot.span, give_verdict(passage, "name.swapped", slot.span, [source.evidence(span)], remark)
    yield from _find_governed(passage, [found for found in governed if not found.is_free], source)
    frames = [*frames_of(passage.text, slots)]
    yield from _find_placed(passage, find_in_place(frames, slots, passage.cited, source), source)
    exchanged: dict[Span, Slot] = {}
    for frame in frames:
        for slot, wrong in find_wrong_roles(frame, source):
            yield slot.span, _misnamed(passage, slot.span.of(passage.text), slot.span, wrong, source)
        found = find_exchanges(frame, passage.cited, source)
        exchanged.update((exchange.ours.span, exchange.theirs) for exchange in found)
    yield from _find_swaps(passage, slots, exchanged, source)


def _find_governed(
    passage: Passage, governed: Sequence[Governed], source: Source
) -> Iterator[tuple[Span, Verdict]]:
    """Yield the names beside whose word a cited sentence has another, each with its verdict."""
    for slot, rival, is_free in governed:
        is_placed = is_called_by_its_place(slot.span, passage.text, rival.span, source)
        is_placed = is_placed or is_called_by_a_people(rival.span, source.text)
        if not is_placed and not _is_opening_word(slot, passage.text, source):
            named = rival.span.of(source.text)
            message = f"The cited sentence names {named} here, not {slot.span.of(passage.text)}."
            remark = Remark(message, rule="name-governed-freely" if is_free else "name-governed")
            evidence = [source.evidence(rival.span)]
            yield slot.span, give_verdict(passage, "name.swapped", slot.span, evidence, remark)


def _find_placed(
    passage: Passage, placed: Iterable[InPlace], source: Source
) -> Iterator[tuple[Span, Verdict]]:
    """Yield the names that have another's place, each with its verdict."""
    for slot, rival in placed:
        is_called = is_called_by_its_place(slot.span, passage.text, rival.span, source)
        is_called = is_called or is_called_by_a_people(rival.span, source.text)
        if not is_called and not _is_opening_word(slot, passage.text, source):
            named = rival.span.of(source.text)
            message = f"The cited sentence has {named} in this place, not {slot.span.of(passage.text)}."
            remark = Remark(message, rule="name-in-place")
            evidence = [source.evidence(rival.span)]
            yield slot.span, give_verdict(passage, "name.swapped", slot.span, evidence, remark)


def _judge_role(passage: Passage, speaker: Passage, source: Source) -> Iterator[Verdict]:
    """Yield a finding where the role of a quotation's speaker is another than the article gives."""
    slots = _read_slots(speaker)
    wrong = find_wrong_field(slots[0], passage.text, _read_slots(passage), source) if slots else None
    if wrong is not None:
        yield _misnamed(passage, slots[0].span.of(speaker.text), Span(0, len(passage.text)), wrong, source)
        return
    miscalled = find_miscalled_field(slots[0].tokens, passage.text, source) if slots else None
    if miscalled is not None:
        yield _miscalled(passage, miscalled, source)


def _miscalled(passage: Passage, found: Miscalled, source: Source) -> Verdict:
    message = f"The article says “{found.given}” beside this name, not “{found.said}”."
    remark = Remark(message, rule="name-role" if found.is_sure else "name-miscalled")
    return give_verdict(passage, "name.role", found.span, [source.evidence(found.place)], remark)


def _is_copied(passage: Passage, source: Source) -> bool:
    """Tell whether the passage is a cited sentence, or a part of one, to the letter."""
    text = passage.text.strip()
    return any(text in sentence.text for sentence in source.cited(passage.cited))


def _find_swaps(
    passage: Passage, slots: Sequence[Slot], exchanged: Mapping[Span, Slot], source: Source
) -> Iterator[tuple[Span, Verdict]]:
    """Yield the names that stand in the place of another, each with its verdict.

    `exchanged` are the article's names that stand where the item has one of its own.
    """
    for slot in slots:
        replaced = find_replaced(slot, passage.text, passage.cited, source)
        is_bare = replaced is None or not _stands_alone(replaced, slot, passage.text)
        if slot.span not in exchanged and is_bare and _is_opening_word(slot, passage.text, source):
            continue
        right = replaced.span if replaced else None
        if right is None and slot.span in exchanged:
            right = exchanged[slot.span].span
        elif right is None and not passage.cited:
            right = find_swap(slot, slots, passage.text, source)
        if right is None or is_called_by_a_people(right, source.text):
            continue
        if not is_called_by_its_place(slot.span, passage.text, right, source):
            message = (
                f"The article says this of {right.of(source.text)}, not of {slot.span.of(passage.text)}."
            )
            rule = "name-replaced" if replaced else "name-swapped"
            remark = Remark(message, replaced and replaced.suggestion, rule=rule)
            evidence = [source.evidence(right)]
            yield slot.span, give_verdict(passage, "name.swapped", slot.span, evidence, remark)


def _misnamed(passage: Passage, spelt: str, span: Span, wrong: WrongRole, source: Source) -> Verdict:
    held = wrong.given or wrong.role
    named = spelt if wrong.given else wrong.span.of(source.text)
    message = f"The article calls {named} “{held}”, not “{wrong.role if wrong.given else spelt}”."
    if wrong.is_body:
        message = f"In the article {spelt.partition(OF)[0]} is of “{held}”, not of “{wrong.role}”."
    return give_verdict(passage, "name.role", span, [source.evidence(wrong.span)], Remark(message))


def _slots(passage: Passage, names: Sequence[Name]) -> tuple[Slot, ...]:
    """Return the names with the words beside them, none where the field is no sentence."""
    if passage.kind not in _SWAPPED:
        return ()
    return read_slots(passage.text, read_passage(passage.text).words, [name.span for name in names])


def _read_slots(passage: Passage) -> tuple[Slot, ...]:
    spans = [name.span for name in read_names(passage.text)]
    return read_slots(passage.text, read_passage(passage.text).words, spans)


def _find_stand_in(name: Name, passage: Passage, source: Source) -> Replaced | None:
    """Return the article's name that `name` stands for in a copied sentence, None where none is copied."""
    if not passage.cited:
        return None
    slots = _slots(passage, [name])
    return find_replaced(slots[0], passage.text, passage.cited, source) if slots else None


def _stands_alone(replaced: Replaced, name: Name | Slot, text: str) -> bool:
    """Tell whether a common word has just a name's place, and is none that stands without an article.

    "Officials said" and "Visiting Rome, he said" may be said for "Ruiz said"; "Metro said" may not.
    """
    form = name.span.of(text).lower()
    return replaced.suggestion is not None and form not in BARE and not form.endswith(BARE_ENDINGS)


def _is_opening_word(slot: Slot, text: str, source: Source) -> bool:
    """Tell whether a single common word has its capital for opening a sentence.

    It does not if the article gives it a capital inside a sentence, too: "Beijing" is no participle.
    """
    if len(slot.tokens) != 1 or not is_opening(text, slot.span.start) or not is_common(slot.tokens[0]):
        return False
    return slot.tokens not in source.named_inside


def _supported(passage: Passage, name: Name, source: Source) -> Verdict:
    places = source.roster.find(tokens_of(name.span.of(passage.text)))
    return give_verdict(passage, "name.supported", name.span, [source.evidence(span) for span in places])
