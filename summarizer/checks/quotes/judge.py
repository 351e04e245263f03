"""Hold one quotation against an article and say what it is.

The order matters: words that stand there exactly are judged by where they stand; only a quotation that is not
found word for word is taken apart at its marked cuts; and only what is still not found is aligned with the
nearest passage, to say what was altered. Nothing is ever accepted for being similar.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.checks.quotes.altered import explain_miss, restore
from summarizer.checks.quotes.given import read_given, respell
from summarizer.checks.quotes.judgement import Change, Judgement
from summarizer.checks.quotes.lead import is_reported
from summarizer.checks.quotes.markup import drops_emoji, find_bare, unmask
from summarizer.checks.quotes.messages import tell_changes, tell_reason
from summarizer.checks.quotes.pieces import (
    MAX_PIECES,
    is_literal,
    place_pieces,
    split_pieces,
    unsafe_edge,
    unsafe_reason,
)
from summarizer.checks.quotes.search import find_all
from summarizer.checks.quotes.stream import Stream
from summarizer.checks.quotes.surface import compare_surface
from summarizer.checks.quotes.typeset import typeset
from summarizer.text.tokens import NO_WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.quotes.given import Joint
    from summarizer.checks.quotes.surface import Surface
    from summarizer.text.spans import Span

__all__ = ["judge_quotation"]


def judge_quotation(
    quote: str, source: Source, *, cited: Sequence[int] = (), speaker: str = "", as_speech: bool = True
) -> Judgement:
    """Return the verdict on `quote`, a quotation given with or without its outer marks.

    Of several occurrences the one in a `cited` sentence (numbers from 1) or by `speaker` is taken. Without
    `as_speech` the words may stand outside quotation marks, too: for a title, or a passage of evidence.
    """
    judged = _Case(quote, source, cited, speaker, as_speech=as_speech).judge()
    if judged.is_accepted:
        return _without_emoji(judged) if drops_emoji(quote, source.text, judged.parts) else judged
    if judged.code == "quote.altered" and "[" in source.text:
        bare = find_bare(quote, source.text, judged.parts[0].start) if judged.parts else None
        number = judged.quotations[0] if judged.quotations else 0
        if bare is not None and number and source.quotations[number - 1].span.covers(bare):
            return Judgement("quote.typographic", "", (bare,), quotations=(number,))
    plain = unmask(quote, source.text) if "**" in quote else None
    if plain is None:
        return judged
    unmasked = _Case(plain, source, cited, speaker, as_speech=as_speech).judge()
    return replace(unmasked, code="quote.typographic", suggestion=None) if unmasked.is_accepted else judged


def _without_emoji(judged: Judgement) -> Judgement:
    """Return the verdict on a quotation that leaves an emoji of the article out."""
    return replace(judged, code="quote.altered", reason="emoji", message=tell_reason("emoji"))


class _Case:
    def __init__(
        self, quote: str, source: Source, cited: Sequence[int], speaker: str, *, as_speech: bool
    ) -> None:
        self.source = source
        self.spoken = source.spoken
        self.wording = source.spoken.wording
        self.given = read_given(quote)
        self.cited = cited
        self.speaker = speaker
        self.as_speech = as_speech
        self.outside: Judgement | None = None

    def judge(self) -> Judgement:
        if not self.given.keys:
            return self._without_words()
        found = self._in_one_stretch()
        if found is not None:
            return found
        for respelled in reversed(respell(self.given, self.wording)):
            self.given = respelled
            found = self._in_one_stretch()
            if found is not None:
                return found
        given = self.given
        joints = given.joints() if given.may_have_joints else []
        if joints:
            joints = [
                joint for joint in joints if not is_literal(given, joint, Stream(self.spoken, quoted=False))
            ]
            found = self._in_pieces(joints)
            if found is not None:
                return found
        if self.outside is not None:
            return self.outside
        return explain_miss(given, joints, self.spoken, as_speech=self.as_speech)

    def _without_words(self) -> Judgement:
        text = self.given.folded.text.strip("\"' ")
        at = self.wording.folded.text.find(text) if text else -1
        if at < 0:
            return Judgement("quote.absent", "absent", message=tell_reason("absent"))
        return Judgement("quote.typographic", "", (self.wording.folded.span(at, at + len(text)),))

    # --- word for word

    def _in_one_stretch(self) -> Judgement | None:
        code = self.wording.encode(self.given.keys)
        if NO_WORD in code:
            return None
        return self._exact(code) or (self._merged(code) if self.as_speech else None)

    def _exact(self, code: str) -> Judgement | None:
        """Judge the occurrences of the whole: the best in one quotation, else remember where it stands."""
        places = find_all(code, self.wording.line)
        if not places:
            return None
        length = len(code)
        numbers = self.spoken.numbers
        whole: list[int] = []
        for place in places:
            number = numbers[place]
            if not self.as_speech or (number and number == numbers[place + length - 1]):
                whole.append(place)
        if whole:
            return self._best(whole, length)
        outside = min(
            places, key=lambda place: (-sum(1 for n in numbers[place : place + length] if n), place)
        )
        inside = [number for number in numbers[outside : outside + length] if number]
        span = self.wording.span(outside, outside + length)
        may_speak = self.source.may_speak(span) and not is_reported(span, self.source)
        if not inside:
            reason = "unmarked" if may_speak else "unquoted"
            self.outside = Judgement(
                "quote.not_speech", reason, (span,), tell_reason(reason), quotations=(0,)
            )
        elif len(inside) < length:
            reason = "overflow-unmarked" if may_speak else "overflow"
            self.outside = Judgement("quote.overflow", reason, (span,), tell_reason(reason))
        return None

    def _best(self, places: Sequence[int], length: int) -> Judgement:
        """Return the judgement of the occurrence that fits best: capitals, then citation and speaker."""
        if len(places) == 1:
            return self._whole(places[0], length)
        wanted = bool(self.cited or self.speaker)
        best: tuple[tuple[bool, bool, bool], Judgement] | None = None
        for place in places:
            judged = self._whole(place, length)
            fits = (judged.is_accepted, self._is_cited(judged), self._is_speakers(judged))
            if best is None or fits > best[0]:
                best = (fits, judged)
            if fits == (True, True, True) or (judged.is_accepted and not wanted):
                break
        assert best is not None  # noqa: S101 - places is never empty here
        return best[1]

    def _is_cited(self, judged: Judgement) -> bool:
        if not self.cited:
            return True
        return any(number in self.cited for part in judged.parts for number in self.source.numbers_of(part))

    def _is_speakers(self, judged: Judgement) -> bool:
        if not self.speaker:
            return True
        last = self.speaker.split()[-1].lower()
        return any(
            last in self.source.quotations[number - 1].attribution.name.lower()
            for number in judged.quotations
            if number
        )

    def _whole(self, place: int, length: int) -> Judgement:
        positions = range(place, place + length)
        surface = compare_surface(self.given, 0, length, self.wording, positions)
        spans = Stream(self.spoken, quoted=False).spans(place, place + length)
        numbers = (self.spoken.numbers[place],) * len(spans)
        if surface.fault:
            return self._faulty(surface, spans, numbers)
        code = "quote.verbatim" if surface.is_exact else "quote.typographic"
        suggestion = None if surface.is_exact else typeset(self.given, self.wording, positions)
        return Judgement(code, "", tuple(spans), suggestion=suggestion, quotations=numbers)

    def _faulty(self, surface: Surface, spans: Sequence[Span], numbers: tuple[int, ...]) -> Judgement:
        parts = tuple(spans)
        changes = (
            (Change("substituted", surface.said, surface.quoted),) if surface.said or surface.quoted else ()
        )
        fault = surface.fault
        message = tell_changes(fault, changes) if fault in {"case", "number"} else tell_reason(fault)
        return Judgement(
            "quote.altered",
            fault,
            parts,
            message,
            changes,
            restore(self.given, parts, self.source.text),
            numbers,
        )

    def _merged(self, code: str) -> Judgement | None:
        """Judge the whole in the stream of quoted words: parts around an attribution, or a splice."""
        stream = Stream(self.spoken, quoted=True)
        splice: Judgement | None = None
        for place in find_all(code, stream.line):
            end = place + len(code)
            spans = stream.spans(place, end)
            numbers = tuple(dict.fromkeys(stream.number(at) for at in range(place, end)))
            if not stream.is_one_speech(place, end):
                splice = splice or Judgement(
                    "quote.spliced", "spliced", tuple(spans), tell_reason("spliced"), quotations=numbers
                )
                continue
            surface = compare_surface(self.given, 0, len(code), self.wording, stream.positions(place, end))
            if surface.fault:
                return self._faulty(surface, spans, numbers)
            return Judgement("quote.merged", "", tuple(spans), quotations=numbers)
        if splice is not None and self.outside is None:
            self.outside = splice
        return None

    # --- in pieces

    def _in_scraps(self, joints: Sequence[Joint]) -> Judgement:
        found = explain_miss(self.given, joints, self.spoken, as_speech=self.as_speech)
        if not found.parts:
            return found
        return replace(
            found, code="quote.unsafe_cut", reason="over-elided", message=tell_reason("over-elided")
        )

    def _in_pieces(self, joints: Sequence[Joint]) -> Judgement | None:  # noqa: PLR0911 - a ladder of rules reads best flat
        given = self.given
        pieces = split_pieces(given, joints)
        if not pieces:
            return None
        stream = Stream(self.spoken, quoted=self.as_speech)
        if len(pieces) > MAX_PIECES:
            return self._in_scraps(joints)
        placed = place_pieces(given, pieces, stream)
        if placed is None:
            return None
        chain, in_order = placed
        spans = tuple(span for item in chain for span in stream.spans(item.place, item.end))
        numbers = tuple(stream.number(item.place) for item in chain)
        if not in_order:
            one = all(self.spoken.is_one_speech(numbers[0], number) for number in numbers)
            reason = "out-of-order" if one else "spliced"
            return Judgement("quote.spliced", reason, spans, tell_reason(reason), quotations=numbers)
        for item in chain:
            positions = stream.positions(item.place, item.end)
            surface = compare_surface(given, item.piece.first, item.piece.last, self.wording, positions)
            if surface.fault:
                return self._faulty(surface, spans, numbers)
        reason = unsafe_reason(chain, stream) or unsafe_edge(joints, pieces)
        if reason:
            hull = stream.spans(chain[0].place, chain[-1].end)
            suggestion = restore(given, hull, self.source.text)
            return Judgement("quote.unsafe_cut", reason, spans, tell_reason(reason), (), suggestion, numbers)
        inner = [item.piece.joint for item in chain if item.piece.joint is not None]
        code = "quote.typographic"
        if any(joint.is_cut for joint in inner):
            code = "quote.elided"
        elif inner or any(joint.words for joint in joints):
            code = "quote.bracketed"
        return Judgement(code, "", spans, quotations=numbers)
