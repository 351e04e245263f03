"""What a language brings to the reading of speech: its verbs of saying and the words around them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SpeechWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """The words of speech of one language, in lower case.

    Attributes:
        saying: Forms of the verbs that give what somebody said: "said", "sagte", "a déclaré".
    """

    saying: frozenset[str]
