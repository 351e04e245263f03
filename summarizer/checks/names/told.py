"""Does the article have every name of a brief in its own language? Told by the tables of that language."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarizer.analysis.names.titles import title_in
from summarizer.analysis.names.told import read_told
from summarizer.analysis.names.words import split_words
from summarizer.checks.names.anchored import find_of_figure
from summarizer.checks.names.chained import find_other_chained
from summarizer.checks.names.cited_speaker import find_other_cited, find_other_cited_claimant
from summarizer.checks.names.crossed import find_crossed_names
from summarizer.checks.names.domains import find_other_domains, find_title_of_another
from summarizer.checks.names.holders import find_other_holders
from summarizer.checks.names.in_clause import find_of_other_clause
from summarizer.checks.names.noun_slots import find_of_other_noun, find_other_compound
from summarizer.checks.names.parties import find_other_parties
from summarizer.checks.names.ranks import find_other_ranks
from summarizer.checks.names.rivals import find_other_bodies
from summarizer.checks.names.sources import find_other_sources
from summarizer.checks.names.standing import find_other_offices, find_other_role, misnamed
from summarizer.checks.names.swapped import Beside, find_exchanged, find_instead, find_turned
from summarizer.checks.names.titles import find_other_titles
from summarizer.checks.names.towns import find_changed_places, find_moved_towns, find_other_towns
from summarizer.checks.names.turned import find_turned_freely
from summarizer.checks.names.voices import find_other_claimant, find_other_voices
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.lang.en.aliases import SEATS
from summarizer.lang.within import CONTINENTS, DIVISIONS, wholes_of
from summarizer.text.spelling import consonants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.names.stock import Stock
    from summarizer.analysis.names.told import Told
    from summarizer.analysis.source import Source
    from summarizer.checks.names.standing import OtherOffice
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict
    from summarizer.text.spans import Span

__all__ = ["JUDGED", "check_told_names", "given_beside", "is_same_given"]

JUDGED = frozenset({"headline", "statement", "claim", "free", "speaker", "according_to", "setting", "role"})
_SENTENCES = frozenset({"headline", "statement", "claim", "free"})
# Fields with a name, before or behind which an office may stand.
_CALLED = frozenset({"speaker", "according_to"})
_ABSENT = "The article does not have the name “{name}”."
_MIXED = "The article has no “{name}”, only parts of it in different names."
_SHORTEST_NICKNAME, _LONGEST_NICKNAME = 3, 5
_COMMON = 3  # letters that a short form shares with the name: "Fritz", "Friedrich"


class _Fault(NamedTuple):
    """What speaks against a name.

    Attributes:
        code: The verdict.
        message: What to say of it.
        rule: The rule that tells it.
        span: The article's characters that decide it, `None` for none.
    """

    code: str
    message: str
    rule: str
    span: Span | None = None


def check_told_names(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each name in `passages`, in their order."""
    stock = source.stock
    speakers: dict[str, Sequence[Told]] = {}
    claims = {passage.item: passage.text for passage in passages if passage.kind == "claim"}
    for passage in passages:
        if stock is not None and passage.kind == "speaker":
            words = split_words(passage.text)
            speakers[passage.item] = stock.mentions(words, read_told(words, stock.tables))
        elif stock is not None and passage.kind == "role" and passage.item in speakers:
            role = split_words(passage.text)
            other = find_other_role(speakers[passage.item], role, stock, source.text)
            title = title_in(role, stock.tables) if other is None else None
            names = speakers[passage.item]
            if title is not None and names:
                other = find_title_of_another(title, names[0], role, stock, source.text)
            if other is not None:
                message = f"The article does not call the speaker that: {other.told}."
                remark = Remark(message, rule=other.rule)
                yield give_verdict(passage, "name.role", None, [source.evidence(other.span)], remark)
        if stock is not None and passage.kind in JUDGED and passage.text.strip():
            yield from _judge(passage, source, stock, claims.get(passage.item, ""))


def _judge(passage: Passage, source: Source, stock: Stock, claim: str) -> Iterator[Verdict]:
    words = split_words(passage.text)
    names = read_told(words, stock.tables)
    faults = {name: fault for name in names if (fault := _absence(name, passage.text, stock))}
    offices: dict[Told, OtherOffice] = {}
    beside = Beside(passage, words, names, source, stock)
    if passage.kind == "according_to":
        claimants = find_other_claimant(beside, claim), find_other_cited_claimant(beside, claim)
        faults = {**_others(chain.from_iterable(claimants), beside), **faults}
    if passage.kind in _SENTENCES:
        faults = {**_told_of_another(beside), **faults, **_misplaced(beside)}
    if passage.kind in _SENTENCES or passage.kind in _CALLED:
        known = stock.mentions(words, names)
        offices = dict(find_other_domains(words, known, stock, source.text))
        offices.update(find_other_ranks(words, known, stock, source.text))
        offices.update(find_other_titles(words, known, stock, source.text))
        offices.update(find_other_parties(words, known, stock, source.text))
        offices.update(find_other_offices(words, known, stock, source.text, stock.tables))
    for name in sorted(dict.fromkeys((*names, *faults, *offices)), key=lambda name: name.span):
        if name in offices and name not in faults:
            yield misnamed(passage, name, offices[name], source)
        else:
            yield _verdict(passage, name, faults.get(name), source)


def _told_of_another(beside: Beside) -> dict[Told, _Fault]:
    """Return the persons of freely told sentences for whom the article's sentence has another."""
    article, text = beside.source.text, beside.passage.text
    turned = {
        name: _Fault(
            "name.swapped",
            f"The article may have this the other way round: {span.of(article)}.",
            "name-instead-freely",
            span,
        )
        for name, span in (*find_turned_freely(beside), *find_crossed_names(beside))
    }
    towns = {
        name: _Fault("name.absent", _ABSENT.format(name=name.span.of(text)), "name-likely", span)
        for name, span in (*find_other_towns(beside), *find_other_bodies(beside))
    }
    others = _others(
        (
            *find_changed_places(beside),
            *find_of_figure(beside),
            *find_other_holders(beside),
            *find_other_chained(beside),
            *find_instead(beside),
            *find_of_other_clause(beside),
            *find_moved_towns(beside),
            *find_other_sources(beside),
            *find_of_other_noun(beside),
            *find_other_compound(beside),
        ),
        beside,
    )
    # Who says it is told once.
    voices = [
        (name, span)
        for name, span in (*find_other_voices(beside), *find_other_cited(beside))
        if not any(other.span.overlaps(name.span) for other in others)
    ]
    return towns | turned | others | _others(voices, beside)


def _others(found: Iterable[tuple[Told, Span]], beside: Beside) -> dict[Told, _Fault]:
    """Return the names for which the article's sentence has another, each with where that stands."""
    article, text = beside.source.text, beside.passage.text
    return {
        name: _Fault(
            "name.swapped",
            f"The sentence that says this names {span.of(article)}, not {name.span.of(text)}.",
            "name-instead-freely",
            span,
        )
        for name, span in found
    }


def _misplaced(beside: Beside) -> dict[Told, _Fault]:
    """Return the names that stand where the article has another."""
    passage, source, stock = beside.passage, beside.source, beside.stock
    faults: dict[Told, _Fault] = {}
    for name, span in find_turned(beside):
        message = f"The article has {span.of(source.text)} the other way round."
        faults[name] = _Fault("name.swapped", message, "name-swapped", span)
    for name, span in find_exchanged(beside):
        spelt = name.span.of(passage.text)
        is_known = name.key in stock.listed if name.key else any(map(stock.has_word, name.words))
        if not is_known:
            faults[name] = _Fault("name.absent", _ABSENT.format(name=spelt), "name-absent", span)
        else:
            message = f"The article says this of {span.of(source.text)}, not of {spelt}."
            faults[name] = _Fault("name.swapped", message, "name-swapped", span)
    return faults


def _verdict(passage: Passage, name: Told, fault: _Fault | None, source: Source) -> Verdict:
    if fault is None:
        return give_verdict(passage, "name.supported", name.span)
    evidence = [source.evidence(fault.span)] if fault.span is not None else ()
    return give_verdict(passage, fault.code, name.span, evidence, Remark(fault.message, rule=fault.rule))


def _absence(name: Told, text: str, stock: Stock) -> _Fault | None:
    """Return what of a name the article does not have, `None` where it has it or it may be no name."""
    rule = {
        "person": _absent_person,
        "place": _absent_place,
        "people": _absent_place,
        "body": _absent_body,
        "institution": _absent_body,
        "acronym": _absent_body,
        "name": _absent_name,
    }[name.kind](name, stock)
    if not rule:
        return None
    message = _MIXED if rule == "name-mixed" else _ABSENT
    return _Fault("name.absent", message.format(name=name.span.of(text)), rule)


def _absent_person(name: Told, stock: Stock) -> str:
    if any(map(stock.has_word, name.words)):
        return _other_given(name, stock)
    if any(map(stock.has_part, name.words)):
        return ""
    return "name-absent" if name.is_sure else "name-likely"


def _other_given(name: Told, stock: Stock) -> str:
    """Return the rule where the article has the family name, and another given name with it, or none.

    A given name that the article has of somebody else alone is another one, too.
    """
    if not name.given or (all(map(stock.has_word, name.given)) and not _is_anothers(name, stock)):
        return ""
    given = given_beside(name, stock)
    if not given:
        return "name-fuller"
    return "" if any(is_same_given(name.given, other) for other in given) else "name-mixed"


def _is_anothers(name: Told, stock: Stock) -> bool:
    """Tell whether the article has the given name of a person right before another family name alone."""
    words = stock.words
    places = [at for at, word in enumerate(words[:-1]) if word.key == name.given[-1] and word.is_capital]
    behind = [words[at + 1] for at in places]
    # The family may be told once for two of it: "Ann and Ben Lee".
    return bool(behind) and all(
        word.is_capital and word.follows and not any(stock.is_word(word.key, own) for own in name.words)
        for word in behind
    )


def _is_crossed(name: Told, stock: Stock) -> bool:
    """Tell whether two words open one name of the article and close another, and never stand together.

    Where every noun has a capital the first may be an office.
    """
    if stock.tables.nouns_have_capitals or len(name.words) != len("ab"):
        return False
    given, family = name.words
    rows = [(*told.given, *told.words) for told in stock.told if told.kind in {"person", "name"}]
    opened = {row[-1] for row in rows if len(row) > 1 and row[0] == given}
    closed = {row[0] for row in rows if len(row) > 1 and row[-1] == family}
    return bool(opened) and bool(closed) and family not in opened


def given_beside(name: Told, stock: Stock) -> list[tuple[str, ...]]:
    """Return the given names that the article has with a family name."""
    stems = dict.fromkeys(stem for word in name.words for stem in stock.bases(word))
    return [told.given for stem in stems for told in stock.persons.get(stem, ()) if told.given]


def is_same_given(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two given names may be one: "Jo" and "Josef", "A." and "Anna", "Jan" and "Jan Ole"."""
    return any(
        long.startswith(short)
        or consonants(short) == consonants(long)
        or (_SHORTEST_NICKNAME <= len(short) <= _LONGEST_NICKNAME and short[:_COMMON] == long[:_COMMON])
        for short, long in (sorted((one, other), key=len) for one in ours for other in theirs)
    )


def _absent_place(name: Told, stock: Stock) -> str:
    if (
        name.key in stock.listed
        or any(map(stock.has_word, name.words))
        or any(map(stock.has_part, name.words))
    ):
        return ""
    # A seat is said for the country, and the other way round.
    if not stock.listed.isdisjoint(SEATS.get(name.key, ())):
        return ""
    if name.key == stock.tables.home:
        return "name-place" if name.kind == "place" else ""
    # Who names the region may mean its city: "Bayern", "München".
    is_around = any(whole in stock.listed and wholes_of(whole) for whole in wholes_of(name.key))
    is_open = is_around or name.key in CONTINENTS or name.key in DIVISIONS
    is_sure = name.kind == "place" and name.is_sure and not is_open
    return "name-absent" if is_sure else "name-place"


def _absent_body(name: Told, stock: Stock) -> str:
    if (
        name.key in stock.listed
        or all(map(stock.has_word, name.words))
        or any(map(stock.has_part, name.words))
    ):
        return ""
    if len(name.words) == 1 and stock.has_initials(name.words[0]):
        return ""
    # "Députée socialiste" is of the PS.
    party = stock.tables.parties.at(name.words[-1], (), is_upper=True, is_capital=True)
    if any(phrase.key in stock.parties for phrase in party):
        return ""
    if name.kind == "institution" and not name.key and not stock.has_rival(name):
        return ""
    return "name-absent" if name.kind == "body" and name.is_sure else "name-likely"


def _absent_name(name: Told, stock: Stock) -> str:
    if stock.is_hinted(name):
        return ""
    if _is_crossed(name, stock):
        return "name-likely"
    missing = [word for word in name.words if not stock.has_word(word) and not stock.has_part(word)]
    missing = [
        word for word in missing if word not in stock.tables.nouns and word not in stock.tables.openers
    ]
    if not missing or (len(missing) < len(name.words) and not name.is_sure):
        return ""
    return "name-absent" if name.is_sure and len(missing) == len(name.words) else "name-likely"
