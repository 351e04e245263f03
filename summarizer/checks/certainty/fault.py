"""What a fault of one sentence is, beside one sentence of its evidence, and the words both are told in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.certainty.assertion import share
from summarizer.lang.en.checks.certainty.fault import BELIEFS, NO_NAME

if TYPE_CHECKING:
    from summarizer.analysis.certainty.cue import Cue
    from summarizer.checks.certainty.assertion import Part
    from summarizer.checks.passage import Passage
    from summarizer.lang.certainty_words import CueKind
    from summarizer.text.spans import Span

__all__ = [
    "CARRIERS",
    "CONTRARY",
    "FUTURE",
    "IN_ITS_WORDS",
    "LEAST_SUPPORT",
    "MESSAGES",
    "NEGATIVE",
    "PUT_IN",
    "REACH",
    "UNATTRIBUTED",
    "UNSURE",
    "WEAK",
    "Fault",
    "Pair",
    "is_name",
    "lost",
    "stem_at",
]

WEAK: frozenset[CueKind] = frozenset(
    {"hedged", "alleged", "disputed", "denied", "conditional", "estimate", "not_announced"}
)
FUTURE: frozenset[CueKind] = frozenset({"future"})
UNSURE = WEAK | FUTURE
_ATTRIBUTED: frozenset[CueKind] = frozenset({"attributed"})
_NEGATED: frozenset[CueKind] = frozenset({"negated"})
# What may stand for each kind in an item without making it surer.
CARRIERS: dict[CueKind, frozenset[CueKind]] = {
    "hedged": WEAK,
    "alleged": WEAK | _ATTRIBUTED,
    "disputed": WEAK | _ATTRIBUTED | _NEGATED,
    "denied": WEAK | _NEGATED,
    "conditional": WEAK | FUTURE,
    "attributed": WEAK | _ATTRIBUTED,
    "negated": frozenset({"negated", "denied", "disputed", "not_announced"}),
}
NEGATIVE = CARRIERS["negated"]
_LONGEST_NAME = 4
# A cue's own word of the item and of the evidence must be this near to each other.
REACH = 3
# Of an item's content words the evidence's sentence has so many where the item keeps its words, and where it
# may be about another thing: on items not used for setting it the first was right in 18 of 19 findings.
IN_ITS_WORDS = 0.78
LEAST_SUPPORT = 0.5
CONTRARY = frozenset({"denied", "disputed"})
MESSAGES = {
    "hedged": "The article hedges this with “{cue}”; the item states it as certain.",
    "alleged": "The article only reports this as alleged (“{cue}”); the item states it as certain.",
    "disputed": "The article says this is disputed (“{cue}”); the item states it as certain.",
    "denied": "The article reports a denial (“{cue}”); the item leaves it out.",
    "conditional": "The article says this under a condition (“{cue}”); the item states it as certain.",
}
_LOST = "The article says “{cue}” here; the item leaves it out."
PUT_IN = "The item denies this (“{cue}”); the article affirms it."
UNATTRIBUTED = "The article attributes this (“{cue}”); the item states it as its own."


class Fault(NamedTuple):
    """A fault of one sentence.

    Attributes:
        code: The finding's code.
        evidence: The words of the article that show it.
        message: What the finding says.
        head: The stem of the word it is about; "" where none is known.
        is_soft: Whether it is grave only where others contest what is said.
        is_negation: Whether the article affirms what the item negates.
        suggestion: The sentence mended, where the correction is certain as far as these two tell.
        rule: The rule that found it; "" for the code's own.
    """

    code: str
    evidence: Span
    message: str
    head: str = ""
    is_soft: bool = False
    is_negation: bool = False
    suggestion: str | None = None
    rule: str = ""


class Pair(NamedTuple):
    """A sentence of a passage beside one sentence of its evidence, with the cues that both have."""

    passage: Passage
    item: Part
    evidence: Part
    paired: dict[Cue, Cue]

    @property
    def dropped(self) -> list[Cue]:
        """The cues of the evidence that the item does not have."""
        return [cue for cue in self.evidence.cues if cue not in self.paired]

    @property
    def added(self) -> list[Cue]:
        """The cues of the item that the evidence does not have."""
        kept = set(self.paired.values())
        return [cue for cue in self.item.cues if cue not in kept]

    @property
    def kept_doubts(self) -> list[Cue]:
        """The cues of doubt that both have; a belief or claim of somebody's is no doubt of the article's."""
        text = self.item.reading.text
        return [cue for cue in self.paired.values() if cue.span.of(text).lower().split()[0] not in BELIEFS]

    @property
    def support(self) -> float:
        """The share of the item's content words that the evidence's sentence has."""
        return share(self.item, self.evidence)


def lost(cue: Span, part: Part, rule: str, head: str = "") -> Fault:
    """Return the fault of an item that leaves out the denial that `part` has in the words at `cue`."""
    message = _LOST.format(cue=cue.of(part.reading.text))
    return Fault("certainty.negated", cue, message, head, rule=rule)


def stem_at(part: Part, number: int) -> str:
    """Return the stem of a word, by its number."""
    return part.reading.words.stems[number]


def is_name(words: str) -> bool:
    """Tell whether what a cue governs is a name and nothing that is said of it."""
    told = words.split()
    return 0 < len(told) <= _LONGEST_NAME and all(
        word[:1].isupper() and word.lower() not in NO_NAME for word in told
    )
