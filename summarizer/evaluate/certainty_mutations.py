"""Seeded changes of an article's sentences that make them surer, drop who says so, or turn them round.

Every change is one that an editor would call an error. Rules are written here, apart from the tables
that the reading uses, so that what the check catches is not decided by what it knows.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.analysis.source import Sentence, Source

__all__ = ["RULES", "Mutation", "mutate_certainty", "planted_text"]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed sentence.

    Attributes:
        rule: What was changed: a key of `RULES`.
        article: The index of the article among those given.
        sentence: The number of the sentence in it, from 1.
        original: The sentence that the article is to hold there: its own, or with a qualifier planted in it.
        text: The sentence after the change.
        planted: Whether `original` is the article's sentence with a qualifier planted.
        trimmed: Whether words elsewhere in the sentence were left out as well, faithfully.
    """

    rule: str
    article: int
    sentence: int
    original: str
    text: str
    planted: bool = False
    trimmed: bool = False


_PARTICIPLES = (
    "believed|thought|suspected|reported|rumoured|rumored|feared|said|expected|estimated|considered"
)
_AUXILIARIES = "is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do"
_SAYS = (
    "said|says|stated|states|claimed|claims|told reporters|argued|argues|insisted|reported|suggested|warned"
    "|believes|believe|thinks|alleged|alleges|noted|added|wrote|told Wikinews"
)

# Pattern and replacement; the replacement may use groups.
_HEDGES: tuple[tuple[str, str], ...] = (
    (r"\b(?:possibly|perhaps|probably|apparently|reportedly|seemingly|potentially|presumably|maybe),? ", ""),
    (rf"\b(is|are|was|were) (?:{_PARTICIPLES}) to be\b", r"\1"),
    (rf"\b(?:is|was) (?:{_PARTICIPLES}) to have\b", "has"),
    (rf"\b(?:are|were) (?:{_PARTICIPLES}) to have\b", "have"),
    (r"\b(?:appears|seems) to be\b", "is"),
    (r"\b(?:appear|seem) to be\b", "are"),
    (r"\b(?:appeared|seemed) to be\b", "was"),
    (r"\b(?:may|might|could) have\b", "have"),
    (r"\b(?:may|might|could) be\b", "is"),
    (r"\b(?:an? )?possible (?=[a-z])", "the "),
    (r"\b(?:is|are) (?:un)?likely to\b", "will"),
)
_MODALS: tuple[tuple[str, str], ...] = (
    (r"(?<=[a-z0-9,] )(?:may|might) (?!not\b)(?=[a-z])", "will "),
    (r"(?<=[a-z0-9,] )could (?=(?:be|have|lead|cause|become|face|mean|also)\b)", "will "),
)
_ALLEGED: tuple[tuple[str, str], ...] = (
    (r"\b(?:allegedly|purportedly|supposedly) ", ""),
    (r"\b[Aa]n? (?:alleged|purported|supposed|suspected) (?=[a-z])", "the "),
    (r"\b(?:alleged|purported|supposed|suspected) (?=[a-z])", ""),
    (r"\b(?:was|were|is|are) (?:accused|suspected) of\b", "admitted"),
)
_ATTRIBUTIONS: tuple[tuple[str, str], ...] = (
    (rf"^[^,;:\"“”]{{3,80}}? (?:{_SAYS})(?: on \w+day| yesterday| today)? that (\S)", r"^\1"),
    (rf"^([^;:\"“”]{{20,300}}), [^,;:\"“”]{{3,60}} (?:{_SAYS})\.$", r"\1."),
    (rf"^([^;:\"“”]{{20,300}}), (?:{_SAYS}) [^,;:\"“”]{{3,60}}\.$", r"\1."),
    (r"^According to [^,;:]{3,80}, (\S)", r"^\1"),
    (r"^([^;:\"“”]{20,300}),? according to [^,;:]{3,80}\.$", r"\1."),
)
_NEGATIONS: tuple[tuple[str, str], ...] = (
    (r"\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might|must) not (?=[a-z])", r"\1 "),
    (r"\b(is|are|was|were|has|have|had|would|could|should)n['’]t (?=[a-z])", r"\1 "),
    (r"\b(?:did|does|do) not (?=[a-z])", ""),
    (r"\bcannot (?=[a-z])", "can "),
    (r"(?<=[a-z] )never (?=[a-z])", ""),
    (r"(?<=[a-z] )no (?=[a-z])(?!longer|one|more|doubt|less)", "the "),
    (
        rf"(?<=[A-Za-z0-9,] )(?<!n['’]t )(?<!not )({_AUXILIARIES}) (?!(?:not|no|never)\b|n['’]t)(?=[a-z])",
        r"\1 not ",
    ),
    (r"(?<=[a-z] )(?:failed|refused|declined) to (?=[a-z])", "agreed to "),
)

# A flat sentence and how a qualifier is planted in it; the flat sentence is then what drops it.
_VERBS = r"(?<=[a-z0-9,] )(was|were|is|are|has|have) (?=[a-z]{3,}(?:ed|en|wn|ing) )"
_NAME_FIRST = (
    r"^(?=(?:The|A|An|In|On|At|He|She|They|This|These|It|Its|His|Her|All|Some|Many|Most|About|After) )"
)
_PLANTED: dict[str, tuple[tuple[str, str], ...]] = {
    "drop_hedge": (
        (_VERBS, r"\1 possibly "),
        (_VERBS, r"\1 apparently "),
        (_VERBS, r"\1 reportedly "),
        (r"(?<=[a-z0-9,] )(?:was|were) (?=[a-z]{3,}(?:ed|en|wn) )", "may have been "),
        (r"(?<=[a-z0-9,] )(?:was|were) (?=[a-z]{3,}(?:ed|en|wn) )", "is believed to have been "),
        (r"(?<=[a-z0-9,] )(?:has|have) (?=[a-z]{3,}(?:ed|en|wn) )", "might have "),
        (r"(?<=[a-z0-9,] )(?:is|are) (?=[a-z]{3,}(?:ed|en|wn|ing)? )(?!not\b)", "appears to be "),
        (_NAME_FIRST, "_It is possible that "),
    ),
    "may_to_will": (
        (r"(?<=[a-z0-9,] )will (?=[a-z])(?!not\b|never\b|have\b)", "may "),
        (r"(?<=[a-z0-9,] )will (?=[a-z])(?!not\b|never\b|have\b)", "could "),
        (r"(?<=[a-z0-9,] )will (?=[a-z])(?!not\b|never\b|have\b)", "might "),
        (r"(?<=[a-z0-9,] )will (?=[a-z])(?!not\b|never\b|have\b)", "is likely to "),
    ),
    "drop_alleged": (
        (_VERBS, r"\1 allegedly "),
        (_VERBS, r"\1 supposedly "),
        (_NAME_FIRST, "_Prosecutors alleged that "),
        (_NAME_FIRST, "_Campaigners claim that "),
        (_NAME_FIRST, "_The minister denied that "),
    ),
    "drop_attribution": (
        (_NAME_FIRST, "_According to a statement, "),
        (_NAME_FIRST, "_Police said that "),
        (_NAME_FIRST, "_The company told reporters that "),
        (r"\.$", ", officials said."),
        (r"\.$", ", according to local media."),
    ),
    "flip_negation": ((_VERBS, r"\1 not "), (_VERBS, r"\1 never ")),
}

RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "drop_hedge": _HEDGES,
    "may_to_will": _MODALS,
    "drop_alleged": _ALLEGED,
    "drop_attribution": _ATTRIBUTIONS,
    "flip_negation": _NEGATIONS,
}
_COMPILED = {rule: [(re.compile(pattern), to) for pattern, to in rows] for rule, rows in RULES.items()}
_PLANTS = {rule: [(re.compile(pattern), to) for pattern, to in rows] for rule, rows in _PLANTED.items()}
_FEWEST_WORDS = 6
_UNQUOTED = re.compile(r"[^\"“”?\n]*")


def mutate_certainty(sources: Sequence[Source], *, count: int, seed: int = 5) -> list[Mutation]:
    """Return `count` mutations of the sentences of `sources`, as many of each rule while they last.

    Those of the articles' own qualifiers come first; where they run out, a qualifier is planted in the
    article's sentence and the sentence as it was is what drops it. Sentences with quotation marks are left
    alone: a quotation's words are another check's business.
    The same `sources`, `count` and `seed` give the same mutations.
    """
    chance = random.Random(seed)
    pools = {rule: list(_mutations(sources, rule)) for rule in RULES}
    for pool in pools.values():
        chance.shuffle(pool)
        pool.sort(key=lambda mutation: not mutation.planted)
    found: list[Mutation] = []
    while len(found) < count and any(pools.values()):
        for pool in pools.values():
            if pool and len(found) < count:
                found.append(pool.pop())
    return found


def planted_text(source: Source, mutation: Mutation) -> str:
    """Return the text of `source` with the sentence that `mutation` changes as the article is to hold it."""
    span = source.sentences[mutation.sentence - 1].span
    return source.text[: span.start] + mutation.original + source.text[span.end :]


def _mutations(sources: Sequence[Source], rule: str) -> Iterator[Mutation]:
    for index, source in enumerate(sources):
        for sentence in source.sentences:
            text = sentence.text
            if len(text.split()) < _FEWEST_WORDS or text[-1] != "." or not _UNQUOTED.fullmatch(text):
                continue
            seen: set[str] = {text}
            for pattern, to in _COMPILED[rule]:
                for changed in _apply(pattern, to, text):
                    for variant in _variants(text, changed):
                        if variant not in seen:
                            seen.add(variant)
                            yield Mutation(
                                rule, index, sentence.number, text, variant, trimmed=variant != changed
                            )
            yield from _planted(index, sentence, rule)


def _planted(index: int, sentence: Sentence, rule: str) -> Iterator[Mutation]:
    seen: set[str] = set()
    for pattern, to in _PLANTS[rule]:
        for changed in _apply(pattern, to, sentence.text):
            if changed not in seen:
                seen.add(changed)
                yield Mutation(rule, index, sentence.number, changed, sentence.text, planted=True)


def _apply(pattern: re.Pattern[str], to: str, text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        if "may" in match.group() and re.search(r"\bMay\b", match.group()):
            continue
        rest = text[match.end() :]
        if to.startswith("_"):  # words before the sentence: its own first word loses its capital
            rest = rest[:1].lower() + rest[1:]
        changed = text[: match.start()] + match.expand(to.lstrip("^_")) + rest
        changed = re.sub(r" {2,}", " ", changed).strip()
        yield changed[:1].upper() + changed[1:]


def _variants(text: str, changed: str) -> Iterator[str]:
    """Yield the changed sentence, then cuts of it: a first or last part, set off by a comma, left out."""
    yield changed
    cuts: tuple[Callable[[str], str], ...] = (_without_last, _without_first)
    for cut in cuts:
        shorter, whole = cut(changed), cut(text)
        # The change must have survived the cut, and the cut must leave a sentence.
        if (
            shorter not in {changed, whole}
            and len(shorter.split()) >= _FEWEST_WORDS + 2
            and shorter not in text
        ):
            yield shorter


def _without_last(text: str) -> str:
    head, comma, tail = text.rpartition(", ")
    return f"{head}." if comma and 2 <= len(tail.split()) <= 9 and " and " not in head[-25:] else text


def _without_first(text: str) -> str:
    head, comma, tail = text.partition(", ")
    return tail[:1].upper() + tail[1:] if comma and 2 <= len(head.split()) <= 6 else text
