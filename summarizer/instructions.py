"""Sentences of an article that speak to a machine instead of a reader: they are never evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text import Sentence

__all__ = ["find_instructions"]

_WHAT = r"(?:instructions?|prompts?|rules|directions|guidelines|commands?)"
_WHO = r"(?:an? )?(?:AI|A\.I\.|assistant|language model|LLM|chatbot|summari[sz]er|bot)\b"
_WHERE = r"(?:your|the|any|every) (?:summary|summaries|brief|answer|response|output|reply)\b"
# The forms are those that published prompt-injection collections share: voiding earlier instructions,
# addressing the machine by its kind, naming its prompt, and dictating its output.
_ADDRESSED = re.compile(
    "|".join(
        (
            (
                rf"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{{0,40}}\b(?:previous|prior|above|earlier|"
                rf"preceding|existing|system|your|all)\b[^.!?\n]{{0,30}}\b{_WHAT}"
            ),
            rf"\b(?:you are|you're|act as|pretend to be|behave as)\b[^.!?\n]{{0,20}}\b{_WHO}",
            rf"\b(?:attention|note|message|instructions?|notice)\b[^.!?\n]{{0,10}}\b(?:to|for)\b[^.!?\n]{{0,12}}\b{_WHO}",
            r"\b(?:system|developer) (?:prompt|message|instruction)s?\b",
            r"^\s*(?:\[|<|#+ ?)?(?:system|assistant|user)(?:\]|>)? ?:",
            (
                rf"\b(?:write|state|say|include|report|add|mention|claim|output|print|insert|put|begin|start|end)\b"
                rf"[^.!?\n]{{0,80}}\b(?:in|to|into|with) {_WHERE}"
            ),
            r"<\|?/?(?:im_start|im_end|system|endoftext|inst)\|?>|\[/?INST\]",
        )
    ),
    re.IGNORECASE,
)
# A word of each form above: most sentences have none, and to look for them all takes a tenth of the time.
_HINT = re.compile(
    r"instruction|prompt|rules|direction|guideline|command|message|ai\b|a\.i\.|assistant|language model|llm|"
    r"bot\b|summar|brief|answer|response|output|reply|system|user|endoftext|im_start|im_end|[\[/<|]inst"
)
# "Residents were told to ignore previous instructions": it tells of what people were told.
_TOLD = re.compile(
    r"\b(?:told|asked|advised|urged|ordered|warned|instructed|tells|asks|advises|urges|said)\b[^.!?\n]{0,60}"
    r"\b(?:to|they should|not to) (?:ignore|disregard|forget|override|bypass)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile('["“”«»„][^"“”«»„]{0,400}["“”«»„]')


def find_instructions(sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the numbers of the sentences that address a machine, with the rest of their paragraph.

    An instruction carries its payload in the sentences after it, so all that follows in the same
    paragraph is taken along. Reported speech about instructions ("ignore previous instructions", the
    page said) is news and is left alone: what stands inside quotation marks does not count.
    """
    found: set[int] = set()
    tainted_paragraph = -1
    for sentence in sentences:
        if sentence.paragraph == tainted_paragraph or _addresses_machine(sentence.text):
            tainted_paragraph = sentence.paragraph
            found.add(sentence.number)
    return frozenset(found)


def _addresses_machine(text: str) -> bool:
    bare = _QUOTED.sub("", text)
    # The dot that folding leaves of "İ", which stands for "i" where case is ignored.
    hinted = _HINT.search(bare.casefold().replace("\u0307", ""))
    return hinted is not None and _ADDRESSED.search(_TOLD.sub("", bare)) is not None
