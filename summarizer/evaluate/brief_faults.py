"""The faults that an editor finds in a finished brief, each told from the brief and its article alone.

Nothing here knows how a drafter chooses: its words are its own, and so are its rules. They are plain, and
each errs now and then; what counts is the rate over many briefs, before a change and after it. The words
are English: of a brief in another language only what needs none is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evaluate.brief_items import Item, first_sentence, items_of, without_quotations
from summarizer.lang.en.evaluate import brief_faults as words
from summarizer.lang.en.given_names import sex_of_given_name
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.analysis.source import Source
    from summarizer.model.brief import Brief
    from summarizer.model.draft import Draft

__all__ = ["FAULTS", "BriefFault", "find_brief_faults"]

_LOOSE = re.compile(r"[^\s.] \.(?=\s|\Z)")
_FUSED = re.compile(r"[a-zß-öø-ÿ]{2}[)\]'\"”’]{0,2}[.!?][\"“'‘]?[A-Z][a-z]+ ")
_ENDED = re.compile(r"[.!?…。！？][\s'\"”’»)\]]{0,4}\Z")
_QUESTION = re.compile(r"\?[\s'\"”’»)\]]{0,4}\Z")
_LOWER = re.compile(r"[\"“'‘(\[]?[a-zß-öø-ÿ]+\b(?!\d)")
_NAME = re.compile(r"\b[A-Z](?:\.|[\w’'-]*\w)")
_CAPITAL = re.compile(r"(?<=\s)\[?[A-Z][\w’'-]*")
_WORD = re.compile(r"\w+")
_HALF = 0.5
_MOSTLY_QUOTED = 0.5
_NEWS = 4
_FEWEST_NEWS = 6
_FEWEST_TOLD = 6
_SHARE_LOOSE = 0.8


class BriefFault(NamedTuple):
    """One fault.

    Attributes:
        kind: Which, one of `FAULTS`.
        path: JSON pointer to the item.
        text: The item's text.
    """

    kind: str
    path: str
    text: str


def find_brief_faults(brief: Brief | Draft, source: Source) -> tuple[BriefFault, ...]:
    """Return the faults of `brief`, the brief of `source`, kind by kind in the order of `FAULTS`.

    >>> from summarizer.analysis.source import read
    >>> from summarizer.drafting.extractive import draft_extractive
    >>> from summarizer.evaluate.brief_faults import find_brief_faults
    >>> from summarizer.model.article import Article
    >>> source = read(Article(text="The council closed the bridge on Monday."))
    >>> find_brief_faults(draft_extractive(source), source)
    ()
    """
    items = items_of(brief, source)
    is_english = source.language.code == "en"
    return tuple(
        BriefFault(kind, item.path, item.text)
        for kind, (needs_words, find) in _DETECTORS.items()
        if is_english or not needs_words
        for item in find(items, source)
    )


def _dangling(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield items whose opening points back, or whose pronoun has nobody before it."""
    del source
    for item in items:
        if not item.is_told:
            continue
        bare = without_quotations(first_sentence(item.text))
        is_open = words.POINTING.match(bare) and not words.EXPLETIVE.match(bare)
        if is_open or _has_open_pronoun(bare):
            yield item


def _has_open_pronoun(bare: str) -> bool:
    found = words.PRONOUN.search(bare)
    if found is None:
        return False
    before = bare[: found.start()]
    names = [name for name in _CAPITAL.findall(before) if not words.TIME.match(name)]
    is_name = bool(before.strip()) and not (words.SUBORDINATE.match(bare) or words.SMALL.match(bare))
    if names or is_name or words.PERSON.search(before) or "[" in before:
        return False
    fronted = words.SUBORDINATE.match(bare) and re.search(r", \[?[A-Z]", bare[found.end() :])
    return not fronted


def _unintroduced(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield items with a bare surname whose full name the article has, and the brief nowhere before."""
    surnames = _named_in_full(source.text)
    named: set[str] = set()
    for item in items:
        if not item.is_told:
            continue
        text = item.text.replace("[", "").replace("]", "")
        named |= _named_in_full(text)
        for match in _NAME.finditer(text):
            name = _bare(match[0])
            if name in surnames and name not in named and _is_bare(text, match):
                yield item
                break


def _named_in_full(text: str) -> set[str]:
    """Return the surnames that stand after a given name, or after one and a further name."""
    found: set[str] = set()
    given = end = 0
    for match in _NAME.finditer(text):
        is_next = match.start() == end + 1 and text[end] == " "
        given = given + 1 if is_next and given else 0
        if given:
            found.add(_bare(match[0]))
        elif sex_of_given_name(match[0]):
            given = 1
        end = match.end()
    return found


def _bare(word: str) -> str:
    return re.sub(r"['’]s\Z", "", word)


def _is_bare(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name stands without title, given name or anything else that makes it another's."""
    before, after = text[: match.start()], text[match.end() :]
    if words.HONORIFIC.search(before) or words.PLACING.search(before):
        return False
    is_part = re.search(r"[A-Z][\w.’'-]* \Z", before) or re.match(r" [A-Z]", after)
    return not is_part


def _connective(items: list[Item], source: Source) -> Iterator[Item]:
    del source
    for item in items:
        if item.is_told and words.CONNECTIVE.match(first_sentence(item.text)):
            yield item


def _no_bottom(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield a bottom line that stands early in the article or tells neither what follows nor what comes."""
    for item in items:
        if item.section != "bottom_line":
            continue
        is_early = bool(item.cited) and item.cited[0] < _HALF * len(source.sentences)
        bare = without_quotations(item.text)
        is_said = 1 - len(bare.replace(" ", "")) / max(len(item.text.replace(" ", "")), 1) > _MOSTLY_QUOTED
        if is_early or is_said or not words.OUTLOOK.search(bare) or _QUESTION.search(item.text):
            yield item


def _no_headline(items: list[Item], source: Source) -> Iterator[Item]:
    del source
    if not any(item.section == "headline" for item in items):
        yield Item("/headline", "headline", "", ())


def _furniture(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield items that are captions, labels, bylines or links of the page."""
    kinds = source.furniture_kinds
    for item in items:
        if item.section == "headline":
            continue
        is_known = item.section != "official_statements" and any(number in kinds for number in item.cited[:1])
        is_label = item.is_told and item.section != "lead" and words.LABEL.match(item.text)
        if is_known or is_label or (item.is_told and words.CAPTION.search(item.text)):
            yield item


def _no_fact(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield verified facts that are somebody's words, a judgement, a forecast or in the first person."""
    del source
    for item in items:
        if item.section != "verified_facts":
            continue
        bare = without_quotations(item.text)
        is_said = words.ATTRIBUTING.search(bare) and not words.RECORD.search(bare)
        if is_said or any(rule.search(bare) for rule in (words.JUDGING, words.FORECAST, words.FIRST_PERSON)):
            yield item


def _unconfirmed_speaker(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield statements of which the article's reading does not confirm who speaks."""
    confirmed: dict[str, list[str]] = {}
    for quotation in source.quotations:
        said = quotation.attribution
        if said.name and said.confident:
            words_said = " ".join(fold(quotation.words_in(source.text)).text.split())
            confirmed.setdefault(said.name, []).append(words_said)
    for item in items:
        if item.section == "official_statements":
            said_by = confirmed.get(item.speaker, [])
            quote = " ".join(fold(item.text).text.split())[:40]
            if not item.speaker or not any(quote in said for said in said_by):
                yield item


def _role_fragment(items: list[Item], source: Source) -> Iterator[Item]:
    del source
    for item in items:
        if item.role and (words.ROLE_EDGE.search(item.role) or not words.OFFICE.search(item.role)):
            yield item


def _broken(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield items that are two sentences fused, or one cut off."""
    is_lower = not any(character.isupper() for character in source.text)
    for item in items:
        if not item.is_told:
            continue
        text = item.text
        is_cut = not _ENDED.search(text) and item.path != "/lead"
        is_odd = (
            text.count("“") != text.count("”") or text.count('"') % 2 or text.count("(") != text.count(")")
        )
        is_begun = not is_lower and _LOWER.match(text) is not None and not text[:1].isupper()
        if (
            is_cut
            or is_odd
            or is_begun
            or _FUSED.search(text)
            or words.FUSED.search(text)
            or words.ABBREVIATION.search(text)
        ):
            yield item


def _loose_stop(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield items with a stop after a space, where the article does not set all its stops so."""
    loose = sum(_LOOSE.search(sentence.text[-4:]) is not None for sentence in source.sentences)
    if loose > _SHARE_LOOSE * len(source.sentences):
        return
    for item in items:
        if _LOOSE.search(item.text):
            yield item


def _settled(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield unconfirmed items whose sentence leaves nothing open."""
    for item in items:
        if item.section == "unconfirmed":
            cited = " ".join(sentence.text for sentence in source.cited(item.cited[:1])) or item.text
            if not words.OPEN.search(words.TAKEN.sub(" ", without_quotations(cited))):
                yield item


def _no_news(items: list[Item], source: Source) -> Iterator[Item]:
    """Yield a lead that stands late in the article, is quoted, asks, is very short or somebody's own."""
    for item in items:
        if item.section != "lead":
            continue
        first = item.cited[0] if item.cited else 1
        told = [s for s in source.sentences[: first - 1] if _is_story(s.text)]
        bare = without_quotations(item.text)
        is_said = 1 - len(bare.replace(" ", "")) / max(len(item.text.replace(" ", "")), 1) > _MOSTLY_QUOTED
        is_short = len(_WORD.findall(item.text)) < _FEWEST_NEWS and len(source.sentences) > _NEWS
        is_own = words.FIRST_PERSON.search(bare) is not None
        if len(told) >= _NEWS or is_said or is_short or is_own or _QUESTION.search(item.text):
            yield item


def _is_story(text: str) -> bool:
    is_told = _ENDED.search(text) is not None and len(_WORD.findall(text)) >= _FEWEST_TOLD
    return is_told and not _LOOSE.search(text) and not words.CAPTION.search(text)


def _question(items: list[Item], source: Source) -> Iterator[Item]:
    del source
    for item in items:
        if (
            item.section != "headline"
            and _QUESTION.search(item.text)
            and item.section != "official_statements"
        ):
            yield item


_DETECTORS: dict[str, tuple[bool, Callable[[list[Item], Source], Iterator[Item]]]] = {
    "dangling opening": (True, _dangling),
    "unintroduced name": (True, _unintroduced),
    "leading connective": (True, _connective),
    "bottom line that is none": (True, _no_bottom),
    "no headline": (False, _no_headline),
    "caption or furniture": (True, _furniture),
    "opinion or claim as fact": (True, _no_fact),
    "unconfirmed speaker": (False, _unconfirmed_speaker),
    "role fragment": (True, _role_fragment),
    "fused or cut": (True, _broken),
    "loose stop": (False, _loose_stop),
    "wrong unconfirmed": (True, _settled),
    "lead not from the news": (True, _no_news),
    "question as an item": (False, _question),
}

FAULTS: tuple[str, ...] = tuple(_DETECTORS)
"""The kinds of fault, in the order in which they are told."""
