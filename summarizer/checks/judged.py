"""Which checks can judge a text against an article, by their languages; of the others the report says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.analysis.no_article import find_cut
from summarizer.checks.passage import Languages
from summarizer.lang.codes import primary
from summarizer.lang.pack import name_of, pack_of
from summarizer.lang.telling import can_tell, chance_of, other_language
from summarizer.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.lang.pack import Level
    from summarizer.model.finding import Check

__all__ = [
    "CHECK_NAMES",
    "WITHOUT_PACK",
    "Languages",
    "languages_of",
    "level_of",
    "say_cut",
    "say_not_judged",
]

CHECK_NAMES: tuple[Check, ...] = ("quote", "speaker", "quantity", "name", "certainty", "evidence")
# What compares characters and digits needs no words of the language.
WITHOUT_PACK: Mapping[Check, Level] = {"quote": "full", "quantity": "partly", "evidence": "partly"}
# A figure, a date, an address and what only a machine was told stay themselves; words do not.
_ACROSS: Mapping[Check, Level] = {"quote": "partly", "quantity": "partly", "evidence": "partly"}
_QUOTED = re.compile('["“„«][^"“”„«»]*["“”»]')
# The chance above which a text is in another language than the one asked for.
_SURE = 0.9
_NOUNS: Mapping[Check, str] = {"speaker": "Speakers", "name": "Names", "certainty": "Certainty"}


def languages_of(passages: Sequence[Passage], source: Source, asked: str = "") -> Languages:
    """Return the languages of an article and of what is said of it; the article's where a text tells none.

    Where a language was asked for, a text that tells none is in that one.
    """
    article = source.language.code
    if asked:
        return Languages(article, _written_in(passages, article, primary(asked)))
    text = "\n".join(passage.text for passage in passages if passage.kind not in {"speaker", "role"})
    return Languages(article, other_language(text, article) or article)


def _written_in(passages: Sequence[Passage], article: str, asked: str) -> str:
    """Return the language of the brief's own words: the one asked for, unless it is surely another.

    Quotations stay in the article's language, and names in their own: they tell nothing.
    """
    own = (passage.text for passage in passages if passage.kind not in {"speaker", "role", "quote"})
    text = _QUOTED.sub(" ", "\n".join(own))
    if not can_tell(asked):
        return asked
    told = other_language(text, asked) or article
    return told if told != asked and chance_of(text, told, asked) > _SURE else asked


def level_of(check: Check, languages: Languages) -> Level:
    """Return how far `check` judges a brief in one language of an article in the other."""
    packs = {pack_of(code) for code in languages}
    if languages.article != languages.brief:
        if check == "name" and all(pack and pack.names for pack in packs):
            return "partly"
        return _ACROSS.get(check, "none")
    (pack,) = packs
    return (WITHOUT_PACK if pack is None else pack.levels).get(check, "none")


def say_not_judged(languages: Languages) -> Iterator[Finding]:
    """Yield a note for each check that does not judge: nothing was compared, so nothing is assured."""
    # Of quotations and words the checks say themselves, one by one, what they do not judge.
    for check, noun in _NOUNS.items():
        if level_of(check, languages) == "none":
            yield Finding(
                code=f"{check}.not_judged",
                check=check,
                path="",
                start=0,
                end=0,
                text="",
                severity="info",
                message=f"{noun} not judged: {_reason(languages)}.",
                rule=f"{check}-no-pack",
            )


def say_cut(source: Source) -> Iterator[Finding]:
    """Yield a note where the article ends in mid-sentence, as a paywall or a reader of feeds cuts it."""
    words = find_cut(source)
    if words:
        yield Finding(
            code="shape.cut",
            check="shape",
            path="",
            start=0,
            end=0,
            text="",
            severity="info",
            message=f"The article seems to be cut off: it ends in “{words}”. What followed is not known.",
            rule="article-cut",
        )


def _reason(languages: Languages) -> str:
    article, brief = languages
    if article != brief:
        return f"the article is in {name_of(article)}, the text in {name_of(brief)}"
    if pack_of(article):
        return f"the pack for {name_of(article)} has no words for it"
    return f"no pack for {name_of(article)}"
