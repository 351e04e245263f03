"""Is the brief whole and clean? Required sections, blank and repeated items, mark-up, length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.checks.passage import Passage
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.content_words import content_words
from summarizer.model.spec import HOUSE
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model.finding import Verdict
    from summarizer.model.spec import BriefSpec


__all__ = ["check_shape"]

# C0 and C1 controls, zero-width and bidirectional overrides, and anything a browser would take for a tag.
_MARKUP = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]"
    "|</?[a-zA-Z][^<>]{0,200}>|<!--|javascript:",
    re.IGNORECASE,
)
_ITEM_KINDS = frozenset({"statement", "claim", "quote"})
_LONGEST = {"headline": 200, "lead": 700, "key_takeaways": 500, "verified_facts": 1500, "bottom_line": 900}
_SAME_WORDS = 0.9
_FEWEST_WORDS = 4


def check_shape(passages: Sequence[Passage], spec: BriefSpec = HOUSE) -> Iterator[Verdict]:
    """Yield findings on the form of a whole brief; `passages` are all its fields, blank ones too."""
    yield from _check_sections(passages, spec)
    earlier: list[tuple[Passage, frozenset[str]]] = []
    for passage in passages:
        yield from _check_field(passage)
        if passage.kind in _ITEM_KINDS and passage.section not in {"lead", "bottom_line"}:
            words = frozenset(content_words(passage.text))
            yield from _check_repeat(passage, words, earlier)
            earlier.append((passage, words))


def _check_sections(passages: Sequence[Passage], spec: BriefSpec) -> Iterator[Verdict]:
    filled = {passage.section for passage in passages if passage.text.strip()}
    if "lead" not in filled:
        place = Passage("/lead/text", "", "lead", "statement")
        yield give_verdict(place, "shape.empty", None, (), Remark("The brief has no lead."))
    for section in ("key_takeaways", "verified_facts"):
        if section not in filled and spec.wants(section):
            name = section.replace("_", " ")
            place = Passage(f"/{section}", "", section, "statement")
            yield give_verdict(place, "shape.thin", None, (), Remark(f"The brief has no {name}."))


def _check_field(passage: Passage) -> Iterator[Verdict]:
    text = passage.text
    if passage.kind in _ITEM_KINDS and passage.section != "lead" and not any(c.isalnum() for c in text):
        if passage.section != "bottom_line" or text:
            yield give_verdict(passage, "shape.blank", None, (), Remark("The item holds no words."))
        return
    for match in _MARKUP.finditer(text) if _may_be_markup(text) else ():
        message = "The field contains control characters or mark-up: remove them."
        yield give_verdict(passage, "shape.markup", Span(*match.span()), (), Remark(message))
        break
    longest = _LONGEST.get(passage.section)
    if longest and len(text) > longest:
        message = f"The item has {len(text)} characters; its section wants at most {longest}."
        yield give_verdict(passage, "shape.long", None, (), Remark(message))


def _may_be_markup(text: str) -> bool:
    """Tell whether `text` has a character without which nothing of mark-up is in it: few texts have."""
    return "<" in text or ":" in text or not text.isprintable()


def _check_repeat(
    passage: Passage, words: frozenset[str], earlier: Sequence[tuple[Passage, frozenset[str]]]
) -> Iterator[Verdict]:
    for other, known in earlier:
        if other.section != passage.section or (len(words) < _FEWEST_WORDS and passage.text != other.text):
            continue
        union = len(words | known)
        if union and len(words & known) / union >= _SAME_WORDS:
            message = f"The item repeats item {int(other.item.rsplit('/', 1)[1]) + 1} of the same section."
            yield give_verdict(passage, "shape.duplicate", None, (), Remark(message))
            return
