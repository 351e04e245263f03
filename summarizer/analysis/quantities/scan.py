"""A text under reading: its characters, their lower case at the same offsets, the words around."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.analysis.quantities.prepositions import (
    FLIPPED,
    PREPOSITIONS,
    is_ruled,
    negate,
    settle_preposition,
)
from summarizer.analysis.quantities.quantity import Detail, Quantity
from summarizer.analysis.quantities.trie import fold_phrase
from summarizer.lang.en.analysis.quantities.scan import (
    BARE,
    DEFINITE,
    LOST_OF,
    MADE,
    PAST,
    PLUS,
    RECENT,
    SOME,
    UP,
)
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.analysis.quantities.grammar import Grammar
    from summarizer.analysis.quantities.numeral import Numeral
    from summarizer.analysis.quantities.reading import Reading
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["Scan", "lower"]

_LOOK_BACK: Final = 40
_LONG: Final = 1_000  # characters of a text that may be a table of figures
_OPENERS: Final = frozenset("(\"“‘'")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_MOVES: Final = frozenset({"by", "to", "from"})


def lower(text: str) -> str:
    """Return `text` in lower case with every offset kept: U+0130 alone would grow by a code point."""
    return text.replace("İ", "i").lower()


class Scan:
    """One text and its grammar."""

    __slots__ = ("_details", "_words", "grammar", "low", "numeral", "stopwords", "text")

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.low = lower(text)
        self.grammar = grammar
        self.stopwords = grammar.language.stopwords
        # The numeral read last, with where it starts and whether it follows a currency sign: most are
        # asked for twice.
        self.numeral: tuple[int, bool, Numeral | None] = (-1, False, None)
        self._words = (-1, "", "")
        self._details: dict[Detail, Detail] = {}

    def backwards(self, start: int) -> str:
        """Return the forty characters before `start` in lower case, nearest first."""
        return self.low[max(start - _LOOK_BACK, 0) : start][::-1]

    def words_before(self, start: int) -> tuple[str, str]:
        """Return the lower-case word right before `start` and the one before that; "" where none stands."""
        if self._words[0] != start:
            words = self.low[max(start - _LOOK_BACK, 0) : start].split()
            if not words or (start and (last := self.low[start - 1]) not in _OPENERS and not last.isspace()):
                self._words = (start, "", "")
            else:
                self._words = (start, words[-1].strip("(\"“‘'"), words[-2] if len(words) > 1 else "")
        return self._words[1:]

    def is_upper(self, start: int) -> bool:
        """Tell whether the text has a capital at `start`."""
        return self.text[start : start + 1].isupper()

    def settle(self, reading: Reading) -> Quantity:
        """Return `reading` with its qualifier, role, rate and head, as the words around it give them."""
        start, end = reading.start, reading.end
        first, last = start, end
        qualifier = reading.qualifier
        back = self.backwards(start)
        if qualifier is None:
            qualifier, first, last = self._qualifier(reading, back)
        role = ""
        if first != start:
            back = self.backwards(first)
        match = self.grammar.role.match(back)
        if match is not None:
            word = match[0].strip()[::-1]
            role = self.grammar.language.roles.get(word) or ("by" if qualifier in _UNBOUND else "")
            if word == UP and self.words_before(first - len(match[0]))[0] in MADE:
                role = ""  # "made up 12%"
            may_move = reading.kind == "count" or (reading.kind == "percent" and role == "by")
            # The prepositions of other languages join more than changes.
            may_move = may_move or bool(self.grammar.language.shapes)
            if role in _MOVES and may_move and not self._tells_change(first):
                role = ""  # "answered by 131 leaders", "supported by 48 percent"
        per = reading.per
        if not per and reading.kind in _RATED:
            found = self.grammar.per.match(self.low, end)
            if found is not None:
                per = self.grammar.language.per[fold_phrase(found[1] or found[2])]
                last = max(last, found.end())
            elif reading.kind == "count":
                found = self.grammar.per_head.match(self.low, end)
                per = self.grammar.language.per[fold_phrase(found[1])] if found is not None else ""
        if reading.kind in _SIGNED and reading.lo is not None and reading.lo > 0 and self._is_lost(first):
            reading.flags = (*reading.flags, "down")
        head = self.head(last) if reading.headed else ()
        alts = tuple(
            Quantity(
                Span(alt.start, alt.end), alt.kind, alt.lo, alt.hi, alt.unit,
                self._shared(Detail(
                    alt.per or per, alt.qualifier or qualifier, alt.step, role, head, alt.part, alt.form, (),
                    alt.flags,
                )),
            )
            for alt in reading.alts
        )  # fmt: skip
        detail = Detail(
            per, qualifier, reading.step, role, head, reading.part, reading.form, alts, reading.flags
        )
        shared = detail if alts else self._shared(detail)
        return Quantity(Span(start, end), reading.kind, reading.lo, reading.hi, reading.unit, shared)

    def _shared(self, detail: Detail) -> Detail:
        """Return the first that is as `detail`, in a long text; in others it is no room that counts."""
        return self._details.setdefault(detail, detail) if len(self.text) > _LONG else detail

    def _is_passed(self, reading: Reading, at: int) -> bool:
        """Tell whether "past" before a number, at offset `at`, is beyond it: "past 300"."""
        is_amount = reading.kind in _PASSED and not self.head(reading.end)
        return is_amount and self.words_before(at)[0] not in RECENT

    def _tells_change(self, start: int) -> bool:
        """Tell whether a word of change stands shortly before `start`: "fell to", "up from 40 to"."""
        trends = self.grammar.language.trends
        return any(word in trends for word in _WORDS.findall(self.low, max(start - 60, 0), start)[-8:])

    def _qualifier(self, reading: Reading, back: str) -> tuple[Qualifier, int, int]:
        start, end = reading.start, reading.end
        language = self.grammar.language
        match = self.grammar.before.match(back)
        if match is None:
            filler = self.grammar.filler.match(back)
            if filler is not None:
                match = self.grammar.before.match(back, filler.end())
                if match is not None and self._is_plain(match[0], filler[0], reading, start):
                    match = None
        if match is not None:
            phrase = fold_phrase(match[0][::-1]).strip(_DASHES)
            qualifier = self._bound(reading, phrase, start - match.end())
            if phrase != SOME or _is_round(reading) or reading.kind in _MEASURED:
                return qualifier, start - match.end(), end
        after = self.grammar.after.match(self.low, end)
        if after is None and language.shapes and reading.headed:
            after = self.grammar.after_head.match(self.low, end)
        if after is not None:
            if after[0].strip() == PLUS:
                reading.flags = (*reading.flags, "plus")
            return language.after[_after_key(after[after.lastindex or 0], language.after)], start, after.end()
        return "exact", start, end

    def _bound(self, reading: Reading, phrase: str, at: int) -> Qualifier:
        """Return the qualifier that `phrase` at offset `at` makes of a number, going by the words around."""
        language = self.grammar.language
        qualifier = language.before[phrase]
        if phrase in language.timed and reading.kind not in _TIMES:
            return "exact"
        nouns = language.on_amounts.get(phrase)
        if nouns and self.words_before(at)[0].endswith(nouns):
            reading.alts.append(replace(reading, qualifier="exact", alts=[]))
        if phrase == PAST and not self._is_passed(reading, at):
            return "exact"
        if is_ruled(phrase, reading, self.low[reading.end : reading.end + _HELD]):
            return "exact"
        if qualifier in FLIPPED or phrase in PREPOSITIONS:
            before, earlier = self.words_before(at)
            qualifier = negate(qualifier, before, earlier)
            if phrase in PREPOSITIONS:
                qualifier = settle_preposition(reading, phrase, qualifier, before, earlier)
        return qualifier

    def _is_lost(self, start: int) -> bool:
        """Tell whether the words before `start` make the figure a loss: "lost 14 cents", "a loss of"."""
        word, earlier = self.words_before(start)
        trends = self.grammar.language.trends
        return trends.get(earlier if word in LOST_OF else word, 0) < 0

    def _is_plain(self, matched: str, filler: str, reading: Reading, start: int) -> bool:
        """Tell whether a hedge before "a 12" or "the 12" is none; "above a $12 minimum" may be one."""
        phrase = fold_phrase(matched[::-1]).strip(_DASHES)
        if filler.strip()[::-1] in DEFINITE and phrase in PREPOSITIONS:
            return True
        bound = self.grammar.language.before[phrase]
        if filler.strip()[::-1] in self.grammar.language.known_by and bound in _COMPARING:
            reading.alts.append(replace(reading, qualifier=bound, alts=[]))
            return True
        if phrase not in BARE:
            return False
        if bound in {"gt", "lt"} and reading.kind in _VALUED:
            before, earlier = self.words_before(start - len(filler) - len(matched))
            reading.alts.append(replace(reading, qualifier=negate(bound, before, earlier), alts=[]))
        return True

    def head(self, end: int) -> tuple[str, ...]:
        """Return the folded words after `end` until a function word, the first plural among them in front."""
        match = self.grammar.head.match(self.low, end)
        if match is None:
            return ()
        words: list[str] = []
        has_noun = False
        for word in match.groups():
            if word is None or word in self.stopwords:
                break
            if not has_noun and self._is_plural(word):
                has_noun = True
                words.insert(0, self.grammar.fold(word))
            else:
                words.append(self.grammar.fold(word))
        return tuple(words)

    def _is_plural(self, word: str) -> bool:
        return (
            word[-1] == "s" and len(word) > 3 and word[-2] not in "su'"
        ) or word in self.grammar.language.plurals


def _after_key(matched: str, table: dict[str, Qualifier]) -> str:
    phrase = fold_phrase(matched)
    return phrase if phrase in table else phrase.strip(_DASHES)


# "Past 300" is more than 300; "the past 10 years", "past 10 people" are not.
_PASSED: Final = frozenset({"count", "money", "percent", "measure"})
_HELD: Final = 40  # characters in which the office after a number stands: "under five foreign secretaries"
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014 "
_UNBOUND: Final = frozenset({"exact", "exactly", "approx", "near_below", "near_above"})
# "Under the four years that were asked for" compares with a figure that is known, and bounds none.
_COMPARING: Final = frozenset({"gt", "lt"})
_VALUED: Final = frozenset({"money", "percent", "measure"})
_SIGNED: Final = frozenset({"money", "percent", "points"})
_RATED: Final = frozenset({"count", "money", "percent", "measure", "vague", "frequency", "duration"})


_TIMES: Final = frozenset({"time", "date"})
_MEASURED: Final = frozenset({"duration", "measure", "money", "percent"})  # "some seven days"


def _is_round(reading: Reading) -> bool:
    return reading.lo is None or reading.step > 1 or reading.lo % 5 == 0
