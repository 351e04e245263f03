"""A quotation of a text and whom the text attributes it to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from summarizer.text.spans import Span

__all__ = ["UNATTRIBUTED", "Attribution", "Kind", "Order", "Quotation"]

Kind = Literal["speech", "title", "scare", "block"]
Order = Literal["before", "after", "between", "none"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom the text attributes a quotation to.

    Attributes:
        speaker: The words that name the speaker there, a pronoun included; `None` when there are none.
        name: The speaker's fullest name in the text, "" when unresolved.
        cue: The word that attributes: "said", "according to", ":".
        order: Where the attribution stands: before the quotation, after it, between its parts.
        role: The words that give the speaker's office or part, here or where the text introduces the speaker.
        occasion: The words that give where, when or to whom it was said.
        confident: Whether a rule with few exceptions decided; otherwise the speaker is a guess.
        is_pronoun: Whether the words are a pronoun, so that the name is worked out.
        inherited: Whether it is an earlier quotation's.
        asked: Of words that an interviewer puts to somebody without marks, whom they ask.
        unnamed: Whether a pronoun means somebody whom the text does not name: "her husband".
        described: The words that tell who that is.
    """

    speaker: Span | None = None
    name: str = ""
    cue: Span | None = None
    order: Order = "none"
    role: Span | None = None
    occasion: Span | None = None
    confident: bool = False
    is_pronoun: bool = False
    inherited: bool = False
    unnamed: bool = False
    described: Span | None = None
    asked: str = ""


UNATTRIBUTED = Attribution()


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation, spans in the exact text.

    Attributes:
        number: Its number in the text, from 1.
        span: With its marks.
        content: Between its marks.
        kind: Speech; a title or name in marks; a word held at a distance; a block without marks.
        attribution: Whom the text attributes it to.
        turn: Number of the first part of the same speech: parts of a split quotation ("A," he said, "B")
            share it; a quotation in one piece has its own number.
        inner: Spans of quotations inside it, with their marks.
        asides: Spans inside it that are not said: the ", dit Mme Roy" of « Oui, dit Mme Roy, demain. »
    """

    number: int
    span: Span
    content: Span
    kind: Kind
    attribution: Attribution
    turn: int
    inner: tuple[Span, ...] = ()
    asides: tuple[Span, ...] = ()

    def words_in(self, text: str, part: Span | None = None) -> str:
        """Return what is said, or a part of it, on one line: the characters of `text` but for its layout.

        Left out are line ends, the ">" that begins quoted lines, and the mark that opens a further paragraph
        again.
        """
        opening = text[self.span.start : self.content.start].strip()
        lines: list[str] = []
        is_further = False
        for line in (part or self.content).of(text).splitlines():
            bare = line.strip().lstrip("> \t")
            if is_further and opening and bare.startswith(opening):
                bare = bare[len(opening) :].lstrip()
            is_further = bool(lines) and not bare
            if bare:
                lines.append(bare)
        return " ".join(lines)
