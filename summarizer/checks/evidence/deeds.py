"""Does a sentence tell of a deed for which the article has no word: a resignation, a strike, an arrest?

For languages with a table of such deeds. A deed of it is told by few words, all of which the table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.checks.certainty.assertion import is_carried, part_of, read_passage
from summarizer.checks.certainty.fault import UNSURE
from summarizer.lang.pack import pack_of
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from summarizer.analysis.source import Source
    from summarizer.lang.certainty_words import CueKind

__all__ = ["find_untold_deed"]

_NOT: frozenset[CueKind] = frozenset({"negated"})


def find_untold_deed(text: str, span: Span, source: Source) -> Span | None:
    """Return the word of the sentence at `span` that tells a deed of which the article has no word, if any.

    What a sentence negates or doubts it does not tell.
    """
    pack = pack_of(source.language.code)
    if pack is None or pack.compared is None or not pack.compared.told_deeds:
        return None
    item = part_of(read_passage(text, source.language.code), span.start, span.end)
    words = item.reading.words
    forms = words.forms[item.first : item.last]
    article = part_of(source.reading, 0, len(source.text)).forms
    for deed in pack.compared.told_deeds:
        found = deed.find(forms)
        if found is None or deed.is_told(article):
            continue
        at = item.first + found
        # What somebody demands or plans is told by a verb; "Entwurf" and its like only name a thing.
        cues = [cue for cue in item.cues if cue.kind != "future" or text[cue.span.start].islower()]
        if not is_carried(words.starts[at], cues, UNSURE | _NOT):
            return Span(words.starts[at], words.ends[at])
    return None
