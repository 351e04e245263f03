"""Two wordings side by side, word by word, with labels that say whose words differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from summarizer.pages.markup import plain
from summarizer.text.folding import fold

__all__ = ["compare_words", "is_same_wording"]

_WORD = re.compile(r"\S+\s*")
_MARKS = ".,;:\"'"
# The time grows with the square of this.
_MOST_WORDS = 600


def is_same_wording(one: str, other: str) -> bool:
    r"""Tell whether two texts differ in typography only.

    >>> from summarizer.review.words import is_same_wording
    >>> is_same_wording("“It’s done”", '"It\'s  done"')
    True
    """
    return fold(one).text.split() == fold(other).text.split()


def compare_words(old: str, new: str, labels: tuple[str, str]) -> str:
    """Return `new` against `old` as HTML: words of `old` alone as deleted, of `new` alone as inserted.

    `labels` say whose the words are; they stand before them, since a reader may not see the marks.

    >>> from summarizer.review.words import compare_words
    >>> compare_words("to resist", "to", ("brief", "article"))
    'to <del><span class="tag">[brief]</span> resist</del> '
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > _MOST_WORDS:
        return f"{_taken(before, labels[0])}{_given(after, labels[1])}"
    matcher = SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    parts: list[str] = []
    for kind, first, last, low, high in matcher.get_opcodes():
        if kind == "equal":
            parts.append(plain(_on_one_line(after[low:high])) + " ")
            continue
        parts.append(_taken(before[first:last], labels[0]))
        parts.append(_given(after[low:high], labels[1]))
    return "".join(parts)


def _keys(words: list[str]) -> list[str]:
    # A mark between clauses is no change of words; a question mark may be.
    return [(key := fold(word).text.strip()).strip(_MARKS) or key for word in words]


def _on_one_line(words: list[str]) -> str:
    return " ".join("".join(words).split())


def _taken(words: list[str], label: str) -> str:
    return f'<del><span class="tag">[{label}]</span> {plain(_on_one_line(words))}</del> ' if words else ""


def _given(words: list[str], label: str) -> str:
    return f'<ins><span class="tag">[{label}]</span> {plain(_on_one_line(words))}</ins> ' if words else ""
