"""Which sentences of an article speak to a machine: the grammar, the marks, and what is only told of them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from summarizer.analysis.instructions.forms import find_forms
from summarizer.analysis.instructions.marks import find_briefs, has_hidden, has_marks, opens
from summarizer.analysis.instructions.starts import unmark
from summarizer.text.characters import replace_each

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.spans import Sentence

__all__ = ["find_instructions", "is_instruction"]

_QUOTED = re.compile('["“”«»„‟][^"“”«»„‟]{0,400}["“”«»„‟]')
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
# Cyrillic and Greek letters that look like Latin ones.
_LOOKALIKE = str.maketrans("авеѕіјкмнорстухԁѵοανιερτυχ", "abesijkmhopctyxdvoavieptux")
_LATIN = re.compile("[a-z]")
_SPACED = re.compile(r"\b(?:\w ){5,}\w\b")
# What such letters have: a search that begins with a space is soon done.
_FIRST_SPACED = re.compile(r" \w \w \w \w ")
# "Ignore it, the mayor said.": what is told without marks.
_TELLS = (
    r"(?:said|says|told|reads?|wrote|writes|added|asked|warned|according|reported|claimed|shouted|joked"
    r"|urged|advised"
    r"|explained|recalled|sagten?|sagt|teilten?|schrieb(?:en)?|schreibt|erklart\w*|heisst|riet"
    r"|rief(?:en)?|laut|meinten?"
    r"|warnten?|a declare|a dit|a lance|a ecrit|a explique|a regrette|a ajoute|dit|selon|d'apres|dijo"
    r"|dijeron|dice"
    r"|segun|explico|anadio|escribio|senalo|declaro|advirtio)"
)
_TOLD_AFTER = re.compile(
    rf"[,;–—-] ?(?!(?:and|or|then|und|et|y|but|please|say|write|state|report|that|which)\b)"
    rf"(?:[\w'.-]{{1,30}} ){{0,7}}?{_TELLS}\b"
    r"(?: (?!(?:that|dass|que|you|your|du|dein\w*|tu|vous|summar\w+)\b)[\w'.-]{1,30}){0,8}[.!?\W]*$"
    r"|, ?(?:(?!(?:must|should|to|will|please|summar\w+|you)\b)[\w'-]{1,30} ){1,4}say\W*$"
)
_TOLD_BEFORE = re.compile(rf"^[^:]{{3,100}}\b{_TELLS}(?: [\w'.-]{{1,30}}){{0,4}} ?[:,] ?\w?$")
_TOLD_TO = re.compile(
    r"\b(?:told|asked|advised|urged|ordered|warned|instructed|tells|asks|advises|urges|said|instructs"
    r"|expected|meant"
    r"|supposed|allowed|had|encouraged|forced|tricked)\b(?! you\b)[^.!?\n]{0,80}\b(?:to|they should|not "
    r"to)\b[^.!?\n]{0,60}$"
)
_MARKS = re.compile('["“”«»„‟]')
_POINTS = re.compile(r"\b([ak]|i)\.(i|a)\.")
_COMBINING = re.compile("[\u0300-\u036f]")
_USUAL = {"’": "'", "‘": "'", "–": "-", "—": "-", "…": ".", "\xa0": " "}


def _fold(text: str) -> str:
    """Return `text` as the grammar reads it: lower case, no accents, nothing without a glyph."""
    if text.isascii():
        return text.lower()
    usual = replace_each(text, _USUAL)
    if _MARKS.sub("", usual).isascii():
        return usual.lower()
    bare = unicodedata.normalize("NFKD", _INVISIBLE.sub("", usual)).casefold()
    bare = _COMBINING.sub("", unicodedata.normalize("NFKD", bare))
    return bare.translate(_LOOKALIKE) if _LATIN.search(bare) else bare


def is_instruction(text: str) -> bool:
    """Tell whether a sentence, or a title, speaks to a machine."""
    return has_hidden(text) or has_marks(text) or _commands(text)


def _commands(text: str) -> bool:
    folded = _fold(text)
    if _MARKS.search(folded):
        bare = _QUOTED.sub("", folded)
        if any(char.isalpha() for char in bare):
            return _has_form(bare)
        # A paragraph that is one quotation and no more is nobody's.
        folded = _MARKS.sub("", folded)
    return _has_form(folded)


def _has_form(folded: str) -> bool:
    if ".i." in folded or "i.a." in folded:
        folded = _POINTS.sub(r"\1\2", folded)
    if _FIRST_SPACED.search(folded) and _SPACED.search(folded):
        folded = _SPACED.sub(lambda match: match[0].replace(" ", ""), folded)
    return any(not _is_told(folded, unmark(text[: match.start() + 1])) for text, match in find_forms(folded))


def _is_told(folded: str, before: str) -> bool:
    """Tell whether somebody is said to say it: then it is news."""
    return any(
        pattern.search(part) is not None
        for pattern, part in ((_TOLD_AFTER, folded), (_TOLD_BEFORE, before), (_TOLD_TO, before))
    )


def find_instructions(sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the numbers of the sentences that address a machine, with what belongs to them.

    An instruction carries its payload in the sentences after it, so all that follows in the same
    paragraph is taken along; after one that ends with a colon, a fence or an open turn of a chat, the
    next paragraph, too. Reported speech about instructions ("ignore previous instructions", the page
    said) is news and is left alone: what stands inside quotation marks does not count.
    """
    found = set(find_briefs(sentences))
    tainted, is_open = -1, False
    for sentence in sentences:
        text, paragraph = sentence.text, sentence.paragraph
        if paragraph == tainted or is_open or has_marks(text) or _commands(text):
            tainted = paragraph
            found.add(sentence.number)
            is_open = opens(text) or text.rstrip().endswith(":")
        elif has_hidden(text):
            found.add(sentence.number)
    return frozenset(found)
