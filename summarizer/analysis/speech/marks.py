"""Which quotation marks of a text belong together: the outermost quoted regions and what is quoted inside.

Works for straight and curly, single and double marks, guillemets either way round, low and corner marks,
for a quotation over several paragraphs (an opening mark each, one closing mark), for hard-wrapped lines, and
for marks that lack their partner: those open nothing, because a region too many would let narration pass as
speech, one too few only asks for a second look.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.lang.en.analysis.speech.marks import (
    CAPTION,
    DROPPED_G,
    ELISIONS,
    NO_ASIDE,
    PLURAL_OWNERS,
    SAID_BEFORE,
    SAYS,
)

__all__ = ["Region", "find_regions", "may_quote"]


@dataclass(frozen=True, slots=True)
class Region:
    """A quoted region, offsets in the folded text.

    Attributes:
        start: Offset of the opening mark.
        end: Offset after the closing mark, or the end of the text where the closing mark is lost with it.
        closed: Whether a closing mark stands at `end`.
        single: Whether the marks are single ones.
        inner: Quoted regions inside, with their marks, in order.
        is_block: Whether it is set apart without marks.
    """

    start: int
    end: int
    closed: bool
    single: bool
    inner: tuple[tuple[int, int], ...] = ()
    is_block: bool = False

    @property
    def content(self) -> tuple[int, int]:
        """Offsets between the marks."""
        if self.is_block:
            return self.start, self.end
        return self.start + 1, self.end - 1 if self.closed else self.end


_DOUBLE = re.compile(r"[\"“”„‟«»＂〝〞〟「」『』]|\n")
_SINGLE = re.compile("['‘’‚‛´`‹›＇]")
# Any of them, but for single marks within a word, which are apostrophes.
_MAY_QUOTE = re.compile(
    "[\"“”„‟«»＂〝〞〟「」『』\n'‘’‚‛´`‹›＇]"
    r"(?:(?<=[\"“”„‟«»＂〝〞〟「」『』\n])|(?<![^\W_].)|(?![^\W_]))"
)
_NOTHING = "\"“”„‟«»＂〝〞〟「」『』'‘’‚‛´`‹›＇ \n"
_OPENERS = frozenset("„〝「『")
_CLOSERS = frozenset("〞〟」』")
_BEFORE_OPEN = frozenset("([{-–—―/'‘’“\"«‹¿¡|>*=")
_BEFORE_CLOSE = frozenset(".,!?…;:)]}-–—*%")
_AFTER_CLOSE = frozenset(".,!?…;:)]}-–—―/'’”\"»›*|<")
_WORD = re.compile(r"[^\W_]+")
_BLANK = re.compile(r"\n[^\S\n]*\n")
_MAX_RUN = 1500  # characters an unclosed mark may look ahead for its partner over line ends
_MAX_SINGLE = 4000
_LONGEST_CAPTION = 300
_MAX_ASIDE = 60  # characters in which "Smith said" would follow a closing mark
_SAYS_NEXT = re.compile(rf"[,.!?] (?:{NO_ASIDE}[\w.'-]+ ){{0,3}}{SAYS.pattern}")


def may_quote(marked: str) -> bool:
    """Tell whether a text has quotation marks, or a further line, which may be speech without marks."""
    return _MAY_QUOTE.search(marked) is not None


def find_regions(marked: str) -> list[Region]:
    """Return the outermost quoted regions of `marked` in order, none overlapping. Linear.

    Marks that hold nothing but marks quote nothing.
    """
    doubles = _pair_doubles(marked)
    singles = _pair_singles(marked, doubles)
    return [region for region in _nest(doubles, singles) if marked[slice(*region.content)].strip(_NOTHING)]


def _is_flattened(text: str) -> bool:
    """Tell whether the text has lost its line breaks: hardly one in 2,000 characters."""
    return text.count("\n") * 2000 < len(text)


def _goes_on(text: str, opened: int, at: int) -> bool:
    """Tell whether a mark at `at`, in a text without line breaks, begins a further paragraph of a quotation.

    That is after a full stop, with nobody said to speak since the mark at `opened`: ", Lee said", not "people
    who asked".
    """
    before = text[max(at - 3, 0) : at].rstrip()
    return (
        before[-1:] in {".", "!", "?"}
        and at - opened < _MAX_RUN
        and _SAYS_NEXT.search(text, opened, at) is None
    )


# --- double marks


def _turn(text: str, at: int) -> str:
    """Return "o" for a mark that looks opening, "c" for closing, "?" for either."""
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    opens = before.isspace() or before in _BEFORE_OPEN
    closes = after.isspace() or after in _AFTER_CLOSE
    if opens != closes:
        return "o" if opens else "c"
    if opens and before.isspace() != after.isspace():
        return "o" if before.isspace() else "c"
    if text[max(at - 2, 0) : at] == ": ":
        return "o"  # `Lee: " We will`
    return "?"


def _kind(text: str, at: int, stack: list[int]) -> str:  # noqa: PLR0911 - a ladder of rules reads best flat
    mark = text[at]
    if mark in _OPENERS:
        return "o"
    if mark in _CLOSERS:
        return "c"
    opened = text[stack[-1]] if stack else ""
    if mark == "“":
        return "c" if opened == "„" or (opened and _turn(text, at) == "c") else "o"
    if mark in "”‟":
        if opened and not (opened == mark and len(stack) > 1):
            return "c"
        return "o" if not opened and _turn(text, at) == "o" else "c"
    if mark in "«»":
        if mark == "«" and opened in {"", "«"}:
            return "o"  # nothing is open that it could close, or it is nested: d’« un vol »
        if opened in ("«", "»"):
            return "c" if opened != mark else _turn(text, at)
        turn = _turn(text, at)
        return turn if turn != "?" else "o" if mark == "«" else "c"
    return _turn(text, at)


class _Pairing:
    """The stack parse of double marks: one pass, paragraph by paragraph."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[int] = []
        self.pairs: list[tuple[int, int, bool]] = []
        self.reopened = False
        self.is_flattened = _is_flattened(text)
        self.last_open = 0
        self.misplaced = -1

    def read(self) -> list[tuple[int, int, bool]]:
        events = [match.start() for match in _DOUBLE.finditer(self.text)]
        for index, at in enumerate(events):
            if self.text[at] == "\n":
                self.misplaced = -1
                if self.stack:
                    self._end_line(events, index)
            else:
                self._take(at)
        if self.stack and self._runs_to_the_end(self.stack[0]):
            self.pairs.append((self.stack[0], len(self.text), False))
        return self.pairs

    def _take(self, at: int) -> None:
        if self._is_measure(at):
            return
        if self.reopened and at == self._line_start(at):
            self.reopened = False
            return
        kind = _kind(self.text, at, self.stack)
        if kind == "?":
            kind = "c" if self.stack else "o"
        if kind == "o":
            if self.is_flattened and len(self.stack) == 1 and _goes_on(self.text, self.last_open, at):
                self.last_open = at
                return
            if self.is_flattened and self.text[max(at - 2, 0) : at].rstrip().endswith(":"):
                self._close_lost(at)
            self.stack.append(at)
            self.last_open = at
            self.misplaced = -1
        elif self.stack:
            self.pairs.append((self.stack.pop(), at + 1, True))
        elif self.misplaced >= 0:
            self.pairs.append((self.misplaced, at + 1, True))
            self.misplaced = -1
        elif self._is_misplaced(at):
            self.misplaced = at

    def _close_lost(self, at: int) -> None:
        """Close the speech that lost its closing mark before a new one is introduced: "... up. She said:"."""
        if self.stack:
            introduced = self.text.rfind(". ", self.stack[0], at - 1) + 1
            says = SAYS.search(self.text, introduced, at) if introduced else None
            if says is not None and at - introduced <= _MAX_ASIDE and at - self.stack[0] < _MAX_RUN:
                self.pairs.append((self.stack[0], introduced, False))
        self.stack.clear()

    def _is_misplaced(self, at: int) -> bool:
        """Tell whether an opening mark stands on the wrong side of its space: `he said," We will`."""
        following = self.text[at + 1 : at + 3]
        opens = (
            self.text[max(at - 2, 0) : at].rstrip()[-1:] in {",", ":"}
            and following[:1] == " "
            and (following[1:].isupper() or following[1:] == "[")
        )
        return opens and SAYS.search(self.text, at, at + _MAX_ASIDE) is None

    def _is_measure(self, at: int) -> bool:
        """Tell whether the mark means inches, as after 5'10."""
        text = self.text
        return (
            text[at] in '"”'
            and text[at - 1 : at].isdigit()
            and (
                not self.stack
                or re.match(r"[0-9]{1,2}['’] ?[0-9]{1,2}$", text[max(at - 6, 0) : at].lstrip()) is not None
            )
        )

    def _line_start(self, at: int) -> int:
        start = at
        while start and self.text[start - 1] in " \t":
            start -= 1
        return at if not start or self.text[start - 1] == "\n" else -1

    def _end_line(self, events: list[int], index: int) -> None:
        """Decide whether the outermost open mark carries over a line end."""
        bottom = self.stack[0]
        del self.stack[1:]
        line_end = events[index]
        following = index + 1
        while following < len(events) and self.text[events[following]] == "\n":
            following += 1
        if following == len(events):
            if not self._runs_to_the_end(bottom):
                self.stack.clear()
            return
        at = events[following]
        if at - line_end > _MAX_RUN:
            self.stack.clear()
            return
        self.reopened = self._line_start(at) == at and self._ends_paragraph(line_end, at)
        if not self.reopened and _kind(self.text, at, self.stack) != "c":
            self._close_at_line(bottom, line_end)
            self.stack.clear()

    def _close_at_line(self, opened: int, line_end: int) -> None:
        """Close at the end of its paragraph a speech that lost its closing mark: `said Lee. “His views ...`.

        That is where somebody was said to speak right before it, and it goes on to the paragraph's end.
        """
        before = self.text[max(opened - _MAX_ASIDE, 0) : opened].rsplit("\n", 1)[-1]
        is_closed = self.text[opened + 1 : line_end].rstrip()[-1:] in {".", "!", "?"}
        if is_closed and SAID_BEFORE.search(before) and _BLANK.match(self.text, line_end):
            self.pairs.append((opened, line_end, False))

    def _ends_paragraph(self, line_end: int, at: int) -> bool:
        """Tell whether the paragraph a line ends in, whole or wrapped into lines, is the last before `at`."""
        between = self.text[line_end:at]
        core = between.strip()
        if not core or (len(core) <= _LONGEST_CAPTION and CAPTION.search(core) is not None):
            return True
        tail = between[len(between.rstrip()) :]
        return (
            _BLANK.match(between) is None and _BLANK.search(core) is None and _BLANK.search(tail) is not None
        )

    def _runs_to_the_end(self, bottom: int) -> bool:
        """Tell whether a quotation lost its closing mark because the text was cut off."""
        return len(self.text) - bottom <= _MAX_RUN and "\n" not in self.text[bottom:].rstrip()


def _pair_doubles(text: str) -> list[tuple[int, int, bool]]:
    return sorted(_Pairing(text).read())


# --- single marks


def _pair_singles(  # noqa: C901, PLR0912 - one pass, a branch for each kind of mark
    text: str, doubles: list[tuple[int, int, bool]]
) -> list[tuple[int, int]]:
    """Return pairs of single marks, never one inside and one outside a double pair."""
    outer: list[tuple[int, int]] = []
    for start, end, _ in doubles:
        if not outer or start >= outer[-1][1]:
            outer.append((start, end))
    found: list[tuple[int, int]] = []
    is_flattened = _is_flattened(text)
    last_open = 0
    open_at: dict[int, int] = {}  # region (or -1 for outside) → its open single mark
    weak: dict[int, int] = {}
    region = 0
    for match in _SINGLE.finditer(text):
        at = match.start()
        if text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum():
            continue  # an apostrophe
        kind = _single_kind(text, at)
        if not kind and text[at] != "‘":
            continue
        while region < len(outer) and outer[region][1] <= at:
            region += 1
        where = region if region < len(outer) and outer[region][0] < at else -1
        opened = open_at.get(where)
        if not kind:  # it closes only what a low mark opens: ‚Unsinn‘
            if opened is None or text[opened] != "‚":
                continue
            kind = "c"
        if opened is not None and (at - opened > _MAX_SINGLE or "\n" in text[opened:at]):
            _close_weak(found, open_at, weak, where)
            opened = None
        if kind == "o":
            before, last_open = last_open, at
            if opened is not None:
                if is_flattened and where not in weak and _goes_on(text, before, at):
                    continue
                _close_weak(found, open_at, weak, where)
            open_at[where] = at
        elif opened is not None:
            if kind == "w":
                weak.setdefault(where, at)
            else:
                found.append((opened, at + 1))
                open_at.pop(where)
                weak.pop(where, None)
    for where in tuple(open_at):
        _close_weak(found, open_at, weak, where)
    return sorted(found)


def _close_weak(
    found: list[tuple[int, int]], open_at: dict[int, int], weak: dict[int, int], where: int
) -> None:
    opened = open_at.pop(where)
    closer = weak.pop(where, None)
    if closer is not None:
        found.append((opened, closer + 1))


def _single_kind(text: str, at: int) -> str:
    """Return "o" for an opening mark, "c" closing, "w" closing or an apostrophe, "" for neither."""
    mark = text[at]
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    if (before.isspace() or before in _BEFORE_OPEN) and not after.isspace() and after not in ".,;:!?)":
        if mark in {"’", "´"}:
            return ""
        word = _WORD.match(text, at + 1, at + 12)
        if word and (word.group().lower() in ELISIONS or re.fullmatch(r"[0-9]{2}s?", word.group())):
            return ""
        return "o"
    if before.isspace() or mark in "‘‚‛`":
        return ""
    if before.isalnum() and after.isspace():
        possessive = before in PLURAL_OWNERS or text[at - 2 : at] == DROPPED_G
        return "w" if possessive else "c"
    return "c" if before.isalnum() or before in _BEFORE_CLOSE or before in '"”' else ""


def _nest(doubles: list[tuple[int, int, bool]], singles: list[tuple[int, int]]) -> list[Region]:
    both = [(start, -end, closed, False) for start, end, closed in doubles]
    both += [(start, -end, True, True) for start, end in singles]
    both.sort()
    regions: list[Region] = []
    current: tuple[int, int, bool, bool] | None = None
    inner: list[tuple[int, int]] = []
    for start, minus_end, closed, single in both:
        if current is not None and start < current[1]:
            inner.append((start, -minus_end))
            continue
        if current is not None:
            regions.append(Region(*current, tuple(inner)))
        current, inner = (start, -minus_end, closed, single), []
    if current is not None:
        regions.append(Region(*current, tuple(inner)))
    return regions
