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
from typing import TYPE_CHECKING

from summarizer.speech.clauses import attribute_before
from summarizer.speech.cues import AUXILIARIES, BOUNDS, PRONOUNS
from summarizer.speech.found import Found
from summarizer.speech.interviews import Turn, find_turns
from summarizer.speech.marks import Region
from summarizer.speech.phrases import last_sentence, read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["add_blocks"]

_COLON = re.compile(r":[ \t]*\n")
_LABEL = re.compile(
    r"\n[ \t]*\*{0,2}([A-Z][\w.'-]{0,30}(?: [A-Z][\w.'-]{0,30}){0,3})\*{0,2}:\*{0,2}[ \t]+(?=[^\s\"'*])"
)
_SIGNATURE = re.compile(r"\n[ \t]*([-–—]{1,3}) ?([A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}) \(@\w{1,30}\)")
_ADDRESSES = re.compile(r"\b(?:I|I'm|I've|we|We|my|My|our|Our|me|us|you|You|your|Your)\b")
_BULLET = re.compile(r"[•*·▪–—-]|[0-9]{1,2}[.)]|[a-z]\)")
_NO_NAMES = frozenset(["question", "answer", "interviewer", "reporter", "host", "moderator", "caller", "all"])
_BEFORE = 320  # characters of the line before in which a speaker is looked for
_SAYS_MORE = AUXILIARIES | BOUNDS | PRONOUNS
_INDENT = "  "
_MAX_LINES = 40
_MAX_PARAGRAPH = 1500
_MAX_AFTER_CUE = 12  # words between the verb of saying and its colon
_MIN_TURNS = 4


def add_blocks(
    text: str, marked: str, regions: Sequence[Region]
) -> tuple[Sequence[Region], dict[int, Found | None], list[Turn]]:
    """Return `regions` with the blocks of folded `text` among them, and the attribution of each by its start.

    Returned too are the paragraphs of an interview without labels. `marked` is the text with its "> " signs.
    Linear.
    """
    blocks: list[tuple[int, int, Found | None]] = []
    if ":\n" in text or ": " in text:
        blocks = [*_introduced(text, marked, regions), *_turns(text)]
    if "(@" in text:
        blocks = [*blocks, *_signed(text)]
    turns: list[Turn] = []
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


def _turns(text: str) -> list[tuple[int, int, Found | None]]:
    """Return what follows the labels of an interview, each up to the end of its line."""
    labels = list(_LABEL.finditer(text))
    if len(labels) < _MIN_TURNS:
        return []
    counts = Counter(match[1] for match in labels)
    labels = [match for match in labels if counts[match[1]] > 1]
    labels = [match for index, match in enumerate(labels) if _takes_turns(labels, index)]
    if len(labels) < _MIN_TURNS:
        return []
    turns = [(match, _line_end(text, match.end())) for match in labels]
    if 2 * sum(_is_addressed(text, match.end(), end) for match, end in turns) < len(turns):
        return []
    return [
        (match.end(), bounds[1], _labelled(text, match))
        for match, end in turns
        if (bounds := _trim(text, match.end(), end)) is not None
    ]


def _takes_turns(labels: list[re.Match[str]], index: int) -> bool:
    """Tell whether a label comes again after one or two others: "Q", "A", "Q"."""
    label = labels[index][1]
    near = labels[max(index - 3, 0) : max(index - 1, 0)] + labels[index + 2 : index + 4]
    beside = labels[max(index - 1, 0) : index] + labels[index + 1 : index + 2]
    return any(other[1] == label for other in near) and any(other[1] != label for other in beside)


def _is_addressed(text: str, start: int, end: int) -> bool:
    return text.find("?", start, end) >= 0 or _ADDRESSES.search(text, start, end) is not None


def _labelled(text: str, match: re.Match[str]) -> Found | None:
    """Return the label as the speaker, if it is a name and no "Q", initial or "Interviewer"."""
    start, end = match.span(1)
    label = match[1]
    if label.replace(".", "").isupper() or label.lower() in _NO_NAMES:
        return None
    return Found([read_words(text, start, end)], (text.find(":", end), text.find(":", end) + 1), "before")
