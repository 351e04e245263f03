"""A draft as asked for: no longer, whole items left out for it, and in no other language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.lang.codes import primary
from summarizer.lang.pack import name_of
from summarizer.model.draft import Draft, Statement
from summarizer.model.errors import LanguageError
from summarizer.text.tokens import count_words

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.model.spec import BriefSpec

__all__ = ["fit", "most_words", "refuse_language"]

_NO_LIMIT = 10**9
# What a brief is the least poorer for without, first. The lead always stays.
_DISPENSABLE = (
    "context_and_impact",
    "official_statements",
    "bottom_line",
    "unconfirmed",
    "verified_facts",
    "key_takeaways",
    "headline",
)


def refuse_language(source: Source, spec: BriefSpec) -> None:
    """Raise `LanguageError` where the brief is to be in another language than the article's."""
    own, asked = source.language.code, spec.language
    if asked and primary(asked) != own:
        raise LanguageError(
            f"the article is in {name_of(own)} and the brief is to be in {name_of(asked)}: the embedded "
            "drafter selects sentences of the article and translates nothing; give a model, or leave the "
            "language out"
        )


def most_words(spec: BriefSpec) -> int:
    """Return how many words a whole brief may have; a great number where no length is asked for."""
    return spec.length.get("brief", (0, _NO_LIMIT))[1]


def fit(draft: Draft, spec: BriefSpec) -> Draft:
    """Return `draft` without the items that make it, or a section of it, longer than `spec` asks for.

    Of two asks that contradict each other, the number of items counts before the length. A lead that is too
    long by itself stays.
    """
    fields = dict(draft)
    for measured, (_, most) in spec.length.items():
        while measured in fields and _count(fields[measured]) > most and _may_shorten(measured, fields, spec):
            _shorten(measured, fields)
    while sum(map(_count, fields.values())) > most_words(spec):
        section = _longest(fields, spec)
        if not section:
            break
        _shorten(section, fields)
    return Draft(**fields)


def _longest(fields: dict[str, Any], spec: BriefSpec) -> str:
    """Return the section to shorten next: the longest with several items, else the least missed."""
    able = [section for section in _DISPENSABLE if _may_shorten(section, fields, spec)]
    several = [section for section in able if isinstance(fields[section], tuple) and len(fields[section]) > 1]
    return max(several, key=lambda section: _count(fields[section])) if several else next(iter(able), "")


def _may_shorten(section: str, fields: dict[str, Any], spec: BriefSpec) -> bool:
    value = fields[section]
    if section == "lead" or not _count(value):
        return False
    least = next((least for name, (least, _) in spec.items.items() if name == section), 0)
    return not isinstance(value, tuple) or len(value) > least


def _shorten(section: str, fields: dict[str, Any]) -> None:
    value = fields[section]
    if isinstance(value, tuple):
        fields[section] = value[:-1]
    else:
        fields[section] = Statement(text="", evidence=()) if isinstance(value, Statement) else ""


def _count(value: Any) -> int:  # noqa: ANN401 - any field of a draft
    """Return the number of words of a field, those of all its items together."""
    if isinstance(value, str):
        return count_words(value)
    items = value if isinstance(value, tuple) else (value,)
    return sum(
        count_words(part) for item in items for name, part in dict(item).items() if _is_read(name, part)
    )


def _is_read(name: str, part: object) -> bool:
    """Tell whether a field of an item is words that a reader reads."""
    return isinstance(part, str) and name != "status"
