"""Speech that a text sets without quotation marks: block quotations, and the turns of an interview.

A block is taken only where a verb of saying with its speaker leads up to a colon at the end of a line, and
the words are set apart: after "> ", indented, or one paragraph in which somebody speaks of themselves. A
label ("Q: ", "Ann Lee: ") opens a turn only where labels take turns and the turns address somebody. A block
too many would let narration pass as speech; one too few only asks for a second look.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.speech.clauses import attribute_before
from summarizer.analysis.speech.found import Found
from summarizer.analysis.speech.interviews import Turn, find_turns
from summarizer.analysis.speech.marks import Region
from summarizer.analysis.speech.phrases import last_sentence, read_words
from summarizer.lang.en.analysis.speech.blocks import ADDRESSES, NO_NAMES
from summarizer.lang.en.analysis.speech.cues import AUXILIARIES, BOUNDS, PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["add_blocks"]

_COLON = re.compile(r":[ \t]*\n")
_LABEL = re.compile(
    r"\n[ \t]*\*{0,2}([A-Z][\w.'-]{0,30}(?: [A-Z][\w.'-]{0,30}){0,3})\*{0,2}:\*{0,2}[ \t]+(?=[^\s\"'*])"
)
_SIGNATURE = re.compile(r"\n[ \t]*([-–—]{1,3}) ?([A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}) \(@\w{1,30}\)")
_BULLET = re.compile(r"[•*·▪–—-]|[0-9]{1,2}[.)]|[a-z]\)")
_BEFORE = 320  # characters of the line before in which a speaker is looked for
_SAYS_MORE = AUXILIARIES | BOUNDS | PRONOUNS
_INDENT = "  "
_MAX_LINES = 40
_MAX_PARAGRAPH = 1500
_MAX_AFTER_CUE = 12  # words between the verb of saying and its colon
_MIN_TURNS = 4
_INITIALS = 3  # capitals that may be initials: "AB", "Q"; more are a name: "BERG"
_ASKING = frozenset(["Q", "Q.", "Question", "Interviewer"])


def add_blocks(
    text: str, marked: str, regions: Sequence[Region]
) -> tuple[Sequence[Region], dict[int, Found | None], list[Turn]]:
    """Return `regions` with the blocks of folded `text` among them, and the attribution of each by its start.

    Returned too are the paragraphs of an interview without labels. `marked` is the text with its "> " signs.
    Linear.
    """
    blocks: list[tuple[int, int, Found | None]] = []
    turns: list[Turn] = []
    if ":\n" in text or ": " in text:
        labelled, turns = _turns(text)
        blocks = [*_introduced(text, marked, regions), *labelled]
    if "(@" in text:
        blocks = [*blocks, *_signed(text)]
    if not blocks:
        turns = find_turns(text, regions)
        blocks = [(turn.start, turn.end, None) for turn in turns]
    if not blocks:
        return regions, {}, []
    found: dict[int, Found | None] = {}
    merged: list[Region] = list(regions)
    for start, end, attribution in sorted(blocks, key=lambda block: block[:2]):
        first = bisect_left(merged, start, key=lambda region: region.end - 1)
        last = bisect_left(merged, end, lo=first, key=lambda region: region.start)
        inside = merged[first:last]
        if inside and (inside[0].start <= start or inside[-1].end > end or inside[0].is_block):
            continue  # it begins or ends with marks of its own, or runs into another
        inner = tuple((region.start, region.end) for region in inside)
        merged[first:last] = [Region(start, end, closed=False, single=False, inner=inner, is_block=True)]
        found[start] = attribution
    return merged, found, turns


# --- after a colon


def _introduced(text: str, marked: str, regions: Sequence[Region]) -> list[tuple[int, int, Found | None]]:
    blocks: list[tuple[int, int, Found | None]] = []
    starts = [region.start for region in regions]
    for match in _COLON.finditer(text):
        colon = match.start()
        index = bisect_left(starts, colon) - 1
        if index >= 0 and regions[index].end > colon:
            continue
        bounds = _set_apart(text, marked, colon)
        if bounds is None:
            continue
        line = max(text.rfind("\n", 0, colon) + 1, colon - _BEFORE)
        found = _introduction(text, line, colon)
        if found is not None:
            blocks.append((*bounds, found))
    return blocks


def _introduction(text: str, start: int, colon: int) -> Found | None:
    """Return the attribution of a line that ends in a colon right after somebody is said to speak."""
    words = last_sentence(read_words(text, start, colon + 1))
    found = attribute_before(words)
    if found is None or not found.confident or found.cue is None or found.cue[0] == colon:
        return None
    after = [word.low for word in words if word.start >= found.cue[1] and word.text != ":"]
    subject = {word.low for segment in found.subject for word in segment}
    says_more = any(low in _SAYS_MORE and low not in subject for low in after)
    return None if says_more or len(after) > _MAX_AFTER_CUE else found


def _set_apart(text: str, marked: str, colon: int) -> tuple[int, int] | None:
    """Return the bounds of the words after a colon that ends a line, `None` where their end is not clear."""
    line = text.find("\n", colon) + 1
    stop = _line_end(text, line)
    has_gap = False
    while line < len(text) and not text[line:stop].strip():
        line, has_gap = stop + 1, True
        stop = _line_end(text, line)
    if line >= len(text):
        return None
    sign = marked[line:stop].lstrip()[:1]
    if sign == ">":
        return _lines(text, marked, line, sign)
    words = text[line:stop].lstrip()
    if not words[0].isalnum() or _BULLET.match(words):
        return None
    if len(text[line:stop]) - len(words) >= len(_INDENT):
        return _lines(text, marked, line, _INDENT)
    return _paragraph(text, line) if has_gap else None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _lines(text: str, marked: str, start: int, sign: str) -> tuple[int, int] | None:
    """Return the bounds of the words in the lines from `start` on that begin with `sign`."""
    end = line = start
    for _ in range(_MAX_LINES):
        stop = _line_end(text, line)
        content = marked[line:stop]
        if content.strip():
            if not (content if sign == _INDENT else content.lstrip()).startswith(sign):
                break
            end = stop
        line = stop + 1
        if line > len(text):
            break
    else:
        return None
    return _trim(text, start, end)


def _paragraph(text: str, start: int) -> tuple[int, int] | None:
    """Return the bounds of the paragraph at `start`, if it is in sentences."""
    end = start
    while end < len(text) and text[end : (stop := _line_end(text, end))].strip():
        end = min(stop + 1, len(text))
        if end - start > _MAX_PARAGRAPH:
            return None
    bounds = _trim(text, start, end)
    if bounds is None or text[slice(*bounds)].rstrip("\"'")[-1:] not in {".", "!", "?", ")"}:
        return None
    return bounds


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None


# --- signed


def _signed(text: str) -> list[tuple[int, int, Found | None]]:
    """Return the posts that stand in the article with their signature: "— Kira Bell (@kirabell)"."""
    blocks: list[tuple[int, int, Found | None]] = []
    for match in _SIGNATURE.finditer(text):
        end = match.start()
        start = max(text.rfind("\n\n", max(end - _MAX_PARAGRAPH, 0), end) + 2, end - _MAX_PARAGRAPH, 0)
        bounds = _trim(text, start, end)
        if bounds is None:
            continue
        dash = (match.start(1), match.end(1))
        subject = read_words(text, *match.span(2))
        blocks.append((*bounds, Found([subject], dash, "after")))
    return blocks


# --- turns


class _Label(NamedTuple):
    start: int  # of its words
    end: int
    after: int  # where what it labels begins
    key: str  # the same for all labels of one speaker
    first: tuple[int, int]  # where the first of them stands


def _turns(text: str) -> tuple[list[tuple[int, int, Found | None]], list[Turn]]:
    """Return what follows the labels of an interview, each up to the end of its line.

    Where they are "Q" and "A", the turns are returned, too: who answers is told elsewhere.
    """
    labels = _labels(text)
    if len(labels) < _MIN_TURNS:
        return [], []
    counts = Counter(label.key for label in labels)
    labels = [label for label in labels if counts[label.key] > 1]
    labels = [label for index, label in enumerate(labels) if _takes_turns(labels, index)]
    if len(labels) < _MIN_TURNS:
        return [], []
    if 2 * sum(_is_addressed(text, label.after, _line_end(text, label.after)) for label in labels) < len(
        labels
    ):
        return [], []
    blocks: list[tuple[int, int, Found | None]] = []
    turns: list[Turn] = []
    for label in labels:
        bounds = _trim(text, label.after, _line_end(text, label.after))
        if bounds is not None:
            blocks.append((label.after, bounds[1], _labelled(text, label)))
            is_asking = label.key in _ASKING or text[bounds[1] - 1] == "?"
            turns.append(Turn(label.after, bounds[1], is_asking, len(turns) + 1))
    has_names = any(found is not None for _, _, found in blocks)
    return blocks, [] if has_names else turns


def _labels(text: str) -> list[_Label]:
    """Return the labels of a text; "Berg" and "AB" after "Anna Berg" are hers, if they can be one's only."""
    first: dict[str, tuple[int, int]] = {}
    short: dict[str, set[str]] = {}
    labels: list[_Label] = []
    for match in _LABEL.finditer(text):
        label = match[1]
        of = short.get(label.replace(".", ""), set()) if label not in first else set()
        key = next(iter(of)) if len(of) == 1 else label
        if key not in first:
            first[key] = match.span(1)
            words = key.split()
            for form in (words[-1], "".join(word[0] for word in words)) if len(words) > 1 else ():
                short.setdefault(form, set()).add(key)
        labels.append(_Label(*match.span(1), match.end(), key, first[key]))
    return labels


def _takes_turns(labels: list[_Label], index: int) -> bool:
    """Tell whether a label comes again after one or two others: "Q", "A", "Q"."""
    key = labels[index].key
    near = labels[max(index - 3, 0) : max(index - 1, 0)] + labels[index + 2 : index + 4]
    beside = labels[max(index - 1, 0) : index] + labels[index + 1 : index + 2]
    return any(other.key == key for other in near) and any(other.key != key for other in beside)


def _is_addressed(text: str, start: int, end: int) -> bool:
    return text.find("?", start, end) >= 0 or ADDRESSES.search(text, start, end) is not None


def _labelled(text: str, label: _Label) -> Found | None:
    """Return the label as the speaker, if it is a name and no "Q", initials or "Interviewer"."""
    letters = label.key.replace(".", "")
    if (letters.isupper() and len(letters) <= _INITIALS) or label.key.lower() in NO_NAMES:
        return None
    colon = text.find(":", label.end)
    # Initials stand for the name that the first of the labels gives.
    return Found([read_words(text, *label.first)], (colon, colon + 1), "before")
