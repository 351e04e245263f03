"""Is the brief what was asked for? Its sections, how many items they have, its length, its language."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from summarizer.checks.passage import Passage
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.codes import primary
from summarizer.lang.pack import name_of
from summarizer.model.spec import show_range
from summarizer.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.passage import Languages
    from summarizer.model.finding import Verdict
    from summarizer.model.spec import BriefSpec

__all__ = ["check_asked"]

_SECTION = attrgetter("section")


def check_asked(passages: Sequence[Passage], spec: BriefSpec, languages: Languages) -> Iterator[Verdict]:
    """Yield what of a whole brief, all of whose fields `passages` are, is not as `spec` asks for it."""
    if spec.is_house:
        return
    fields = {section: tuple(of_section) for section, of_section in groupby(passages, _SECTION)}
    for section, of_section in fields.items():
        items = [next(of_item) for _, of_item in groupby(of_section, attrgetter("item"))]
        if not spec.wants(section):
            yield from _say_unasked(section, items)
    for section, (least, most) in spec.items.items():
        items = [next(of_item) for _, of_item in groupby(fields.get(section, ()), attrgetter("item"))]
        has = f"{len(items)} item{'s' * (len(items) != 1)}"
        told = f"The section has {has}; {show_range((least, most))} were asked for."
        for surplus in items[most:]:
            yield give_verdict(surplus, "shape.items", None, (), Remark(told))
        if len(items) < least:
            yield _note(f"/{section}", section, "shape.items", Remark(told, rule="items-few"))
    for measured, asked in spec.length.items():
        whole = passages if measured == "brief" else fields.get(measured, ())
        yield from _check_length(measured, whole, asked)
    if spec.language and languages.brief != primary(spec.language):
        message = f"The brief is in {name_of(languages.brief)}; {name_of(spec.language)} was asked for."
        yield _note("", "", "shape.language", Remark(message))


def _say_unasked(section: str, items: Sequence[Passage]) -> Iterator[Verdict]:
    name = section.replace("_", " ").capitalize()
    for item in items:
        # A headline and a bottom line are always there, if empty.
        if item.text.strip() or item.item.count("/") > 1:
            yield give_verdict(item, "shape.section", None, (), Remark(f"{name}: this was not asked for."))


def _check_length(measured: str, whole: Sequence[Passage], asked: tuple[int, int]) -> Iterator[Verdict]:
    count = sum(count_words(passage.text) for passage in whole)
    least, most = asked
    if least <= count <= most:
        return
    place, section = ("", "") if measured == "brief" else (f"/{measured}", measured)
    name = "brief" if measured == "brief" else "section"
    message = f"The {name} has {count} words; {show_range(asked)} were asked for."
    rule = "length-over" if count > most else "length-under"
    yield _note(place, section, "shape.length", Remark(message, rule=rule))


def _note(path: str, section: str, code: str, remark: Remark) -> Verdict:
    return give_verdict(Passage(path, "", section, "statement"), code, None, (), remark)
