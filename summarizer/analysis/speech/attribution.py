"""Whom a text attributes a quotation to: rules over the words before and after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.analysis.speech.after import After
from summarizer.analysis.speech.clauses import attribute_before, guess_subject
from summarizer.analysis.speech.cues import PARTICIPLES
from summarizer.analysis.speech.found import Found
from summarizer.analysis.speech.issued import read_issued
from summarizer.analysis.speech.kinds import is_nickname
from summarizer.analysis.speech.next_paragraph import attribute_next
from summarizer.analysis.speech.phrases import Word, ends_sentence, last_sentence, read_words
from summarizer.lang.en.analysis.speech.attribution import ACCORDING, INSERTED, OPEN_ENDS, THAT
from summarizer.lang.en.analysis.speech.cues import CUES, DETERMINERS, PRONOUNS
from summarizer.text.lines import find_line_end, find_line_start

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.analysis.speech.marks import Region

__all__ = ["find_attributions"]

_BEFORE = 320
_AFTER = 260
_ADDED = 3  # words of "Adding that,"
_INSERTED = 120  # characters of a line of the page between two paragraphs


def find_attributions(
    text: str, regions: Sequence[Region], blocks: Mapping[int, Found | None]
) -> list[Found | None]:
    """Return for each region its attribution, `None` where the text gives none. `text` is folded.

    `blocks` has those of the regions without marks, by where they start.
    """
    found: list[Found | None] = []
    behind: Found | None = None  # what stands behind the quotation before, even where another rule won
    context: _Context | None = None
    for index, region in enumerate(regions):
        if region.is_block:
            block = blocks[region.start]
            found.append(replace(block, turn=index) if block is not None else None)
            context = behind = None
            continue
        context = _Context(text, regions, found, context)
        found.append(context.attribute(region, behind))
        behind = context.behind
    return found


class _Context:
    """One region with the words around it."""

    def __init__(
        self, text: str, regions: Sequence[Region], earlier: list[Found | None], previous: _Context | None
    ) -> None:
        self.text = text
        self.index = index = len(earlier)
        self.earlier = earlier
        self.regions = regions
        region = regions[index]
        line = find_line_start(text, max(region.start - 4 * _BEFORE, 0), region.start)
        previous_end = regions[index - 1].end if index else 0
        self.follows_on = index > 0 and previous_end >= line
        self.line_start = line
        self.before_start = max(line, previous_end, region.start - _BEFORE)
        line_end = find_line_end(text, region.end, region.end + _AFTER)
        stop = line_end if line_end >= 0 else min(len(text), region.end + _AFTER)
        following = index + 1
        while (
            following < len(regions)
            and regions[following].start < stop
            and is_nickname(text, regions[following])
        ):
            following += 1
        self.is_followed = following < len(regions) and regions[following].start < stop
        self.after_end = regions[following].start if self.is_followed else stop
        if previous is not None and previous.has_read(self.before_start, region.start):
            self.before: list[Word] = previous.after
        else:
            self.before = read_words(text, self.before_start, region.start)
        self.after: list[Word] = read_words(text, region.end, self.after_end)
        if following > index + 1:  # "Ann “Nan” Lee": without the marks it is one name
            marks = {
                place for inside in regions[index + 1 : following] for place in (inside.start, inside.end - 1)
            }
            self.after = [word for word in self.after if word.start not in marks]
        self.region_end = region.end
        self.last_mark = self._last_mark(region)
        self.behind: Found | None = None

    def has_read(self, start: int, end: int) -> bool:
        """Tell whether the words after the quotation are those of `text[start:end]`."""
        return start == self.region_end and end == self.after_end

    def _last_mark(self, region: Region) -> str:
        """Return the punctuation that ends the quotation, inside the marks or right after them."""
        inside = self.text[max(region.end - 3, region.start + 1) : region.content[1]].rstrip(" '\"")[-1:]
        after = self.text[region.end : region.end + 1]
        return after if after in {",", ".", "!", "?"} else inside

    def attribute(self, region: Region, behind: Found | None) -> Found | None:
        """Return the region's attribution; `behind` is what follows the quotation before it."""
        after = After(self.text, self.before, self.after, self.last_mark, self.is_followed).read()
        self.behind = after if self.last_mark != "." else None
        joined = self._joins_previous(behind)
        is_else = after is not None and self.last_mark != "."
        if joined is not None and not (
            is_else and after is not None and self._is_somebody_else(after, joined)
        ):
            previous = self.earlier[self.index - 1]
            if previous is not None:
                previous.order = "between"
            return joined
        before = self._read_before()
        best = self._choose(before, after)
        if best is None and not self.follows_on and not self.is_followed:
            best = self._read_next(region)
        if best is not None:
            best.turn = self.index
            return best
        return self._by_subject(self.before) or self._inherit(region) or self._from_above(region)

    def _from_above(self, region: Region) -> Found | None:
        """Return the subject of the paragraph before a quotation that stands alone, as a guess."""
        if self.text[self.line_start : region.start].strip():
            return None
        return self._by_subject(self._words_above())

    def _by_subject(self, words: list[Word]) -> Found | None:
        """Return the subject of the sentence before a quotation without a verb of saying, as a guess."""
        subject = guess_subject(last_sentence(words))
        if not subject:
            return None
        return Found([subject], None, "before", confident=False, turn=self.index)

    # --- before the quotation

    def _read_before(self) -> Found | None:
        words = last_sentence(self.before)
        if not words and not self.text[self.line_start : self.before_start].strip():
            return self._introduced()
        if words and len(words) <= _ADDED and words[0].low in PARTICIPLES and self.index and self.follows_on:
            previous = self.earlier[self.index - 1]  # "Adding, ..." as a sentence
            return replace(previous, order="between", inherited=False) if previous is not None else None
        return (attribute_before(words) or read_issued(self.before)) if words else None

    def _introduced(self) -> Found | None:
        """Read the paragraph before, when it ends in a colon or tells of a statement."""
        words = self._words_above()
        if not words:
            return None
        led = attribute_before(last_sentence(words)) if words[-1].text == ":" else None
        return led or read_issued(words)

    def _words_above(self) -> list[Word]:
        """Return the words at the end of the last line with something on it, before this one."""
        end = self._line_before()
        start = max(self.text.rfind("\n", 0, end) + 1, end - _BEFORE)
        return read_words(self.text, start, end) if end else []

    def _line_before(self) -> int:
        """Return where the last line with something on it, before this one, ends; 0 for none near."""
        end = self._end_above(self.line_start)
        start = self.text.rfind("\n", 0, end) + 1
        if end - start <= _INSERTED and self.text[start:end].lower().startswith(INSERTED):
            return self._end_above(start)
        return end

    def _end_above(self, line: int) -> int:
        """Return where the last line with something on it before the one that starts at `line` ends."""
        end = line
        while end > max(line - 20, 0) and self.text[end - 1].isspace():
            end -= 1
        return end if end and not self.text[end - 1].isspace() else 0

    # --- in the paragraph after

    def _read_next(self, region: Region) -> Found | None:
        """Read "So said Smith." and "— Smith, mayor" in the line after a quotation that stands alone."""
        line_end = self.text.find("\n", region.end, region.end + 4)
        alone = (
            not self.text[self.line_start : region.start].strip()
            and not self.text[region.end : line_end].strip()
        )
        if line_end < 0 or not alone:
            return None
        start = line_end
        while start < min(len(self.text), line_end + 6) and self.text[start].isspace():
            start += 1
        end = self.text.find("\n", start, start + _AFTER)
        words = read_words(self.text, start, end if end >= 0 else min(len(self.text), start + _AFTER))
        return attribute_next(words) if words else None

    def _choose(self, before: Found | None, after: Found | None) -> Found | None:
        passed = self._passed_on(before, after)
        if passed is not None or before is None or after is None:
            return passed or before or after
        if self.last_mark in {",", "?", "!"} and after.confident and not before.confident:
            return after
        touching = bool(self.before) and (
            self.before[-1].text in {",", ":"} or self.before[-1].low in CUES or self.before[-1].low == THAT
        )
        if self.last_mark in {",", "?", "!"} and not touching and (after.confident or not before.confident):
            return after
        if self.last_mark == "," and after.confident and after.cue is not None:
            inverted = after.subject[0][0].start > after.cue[0]
            if inverted or self.before[-1].text != ":":
                return after
        if self.last_mark == "." or touching:
            return before
        return after if after.confident else before

    def _passed_on(self, before: Found | None, after: Found | None) -> Found | None:
        """Return the speaker where what follows only passes the words on.

        The Herald does in "Lee claims it was “lost”, according to the Herald", after another quotation of
        the sentence, too.
        """
        if after is None or after.cue is None or self.text[slice(*after.cue)].lower() != " ".join(ACCORDING):
            return None
        if before is not None:
            return before if before.confident and before.cue else None
        previous = self.earlier[self.index - 1] if self.index and self.follows_on else None
        if previous is None or previous.cue is None or previous.order != "before" or not previous.confident:
            return None
        ends = any(ends_sentence(self.before, index) for index in range(len(self.before)))
        return None if ends else replace(previous, inherited=True, occasion=None)

    # --- from another quotation

    def _joins_previous(self, behind: Found | None) -> Found | None:  # noqa: PLR0911 - a ladder of rules reads best flat
        """Return the attribution of the quotation before, when this one goes on after its "he said"."""
        if not self.follows_on or not self.before:
            return None
        previous = self.earlier[self.index - 1]
        if previous is None:
            return None
        said = previous if previous.order in {"after", "between"} and not previous.inherited else behind
        if said is None or said.cue is None or said.cue[0] < self.before[0].start:
            return None
        if said is behind and self._is_somebody_else(said, previous):
            return None  # "A?" Lee then writes back, "B."
        words = self.before
        ends = [index for index in range(len(words)) if ends_sentence(words, index)]
        same_breath = not ends or ends == [len(words) - 1]
        if not same_breath or len(words) > 45 or words[-1].low in OPEN_ENDS:
            return None
        cues = [i for i, w in enumerate(words) if w.low in CUES and not w.is_name and w.start > said.cue[1]]
        if cues and not (len(cues) == 1 and self._adds(cues[0])):
            return None
        return replace(previous, order="between", inherited=False)

    def _is_somebody_else(self, after: Found, joined: Found) -> bool:
        """Tell whether what follows names another speaker than the quotation before has."""
        if after.subject[0][0].low in PRONOUNS:
            return False
        if not any(word.is_name and word.low not in DETERMINERS for word in after.subject[0]):
            return False  # "the mayor added"
        names = {word.low for segment in joined.subject for word in segment if word.is_name}
        return joined.subject[0][0].low not in PRONOUNS and not any(
            word.low in names for segment in after.subject for word in segment
        )

    def _adds(self, index: int) -> bool:
        """Tell whether the words from `index` are ", adding", ", adding that" or ", adding:" and no more."""
        words = self.before
        return (
            words[index].low in PARTICIPLES
            and words[index - 1].text == ","
            and all(word.low in {THAT, ":", ","} for word in words[index + 1 :])
        )

    def _inherit(self, region: Region) -> Found | None:
        if not self.index:
            return None
        previous = self.earlier[self.index - 1]
        if previous is None:
            return None
        if self.follows_on:
            has_cue = any(word.low in CUES and not word.is_name for word in last_sentence(self.before))
            sure = previous.confident and not has_cue
            return replace(
                previous, order="before", inherited=True, confident=sure, turn=self.index, occasion=None
            )
        alone = not self.text[self.line_start : region.start].strip()
        end = self._line_before()
        if not alone or not end:
            return None
        line = self.text.rfind("\n", 0, end) + 1
        is_near = previous.cue is not None and line <= previous.cue[0] < end
        if not is_near and not self._goes_on_from(previous, line, end):
            return None
        sure = previous.confident and is_near
        return replace(
            previous, order="before", inherited=True, turn=self.index, occasion=None, confident=sure
        )

    def _goes_on_from(self, previous: Found, line: int, end: int) -> bool:
        """Tell whether the line before is itself a quotation that went on: this is a third paragraph."""
        region = self.regions[self.index - 1]
        return (
            previous.inherited
            and region.start < end
            and not self.text[line : region.start].strip()
            and not self.text[region.end : end].strip()
        )
