"""All checks over one brief or text: the report, in document order, the same whatever runs first."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from summarizer.analysis.source import Source
from summarizer.checks.asked import check_asked
from summarizer.checks.certainty.assertion import forget_passages
from summarizer.checks.certainty.check import check_certainty
from summarizer.checks.evidence.check import check_evidence
from summarizer.checks.judged import languages_of, level_of, say_cut, say_not_judged
from summarizer.checks.names.judge import judge_names
from summarizer.checks.passage import forget_folded, item_of, passages_of
from summarizer.checks.quantities.check import check_quantities
from summarizer.checks.quantities.outdated import check_outdated
from summarizer.checks.quotes.check import check_quotes
from summarizer.checks.quotes.fields import forget_fields
from summarizer.checks.shape import check_shape
from summarizer.checks.speakers.check import check_speakers
from summarizer.checks.speakers.naming import names_in
from summarizer.checks.speakers.reporting import check_reporting
from summarizer.model.finding import Finding
from summarizer.model.report import Report
from summarizer.model.spec import HOUSE
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from summarizer.checks.passage import Languages, Passage
    from summarizer.model.draft import Draft
    from summarizer.model.finding import Check, Verdict
    from summarizer.model.spec import BriefSpec

    Judge = Callable[[Sequence[Passage], Source, Languages], Iterator[Verdict]]
    Alone = Callable[[Sequence[Passage], Source], Iterator[Verdict]]

__all__ = ["CHECKS", "CHECK_VERSION", "check_draft", "check_passages", "put_in_order"]

# Raised whenever any check can give another verdict on the same brief and article.
CHECK_VERSION = "16"


def _of_any(judge: Alone) -> Judge:
    """Return a check that asks no pack as one that is told the languages."""
    return lambda passages, source, _: judge(passages, source)


# Each judges item by item: what it says of one depends on that item, the article and the two languages alone.
CHECKS: tuple[tuple[Check, Judge], ...] = (
    ("quote", _of_any(check_quotes)),
    ("speaker", _of_any(check_speakers)),
    ("quantity", _of_any(check_quantities)),
    ("quantity", _of_any(check_outdated)),
    ("name", judge_names),
    ("certainty", _of_any(check_certainty)),
    ("certainty", _of_any(check_reporting)),
    ("evidence", _of_any(check_evidence)),
)

# What was read of the article for the checks before one, and is not asked for from there on: properties.
_ASKED_NO_MORE: Mapping[Check, tuple[object, ...]] = {
    "name": (Source.quantity_index, Source.spoken),
    "certainty": (Source.located, Source.named_inside, Source.slots, Source.slots_in, Source.slots_with),
    "evidence": (Source.people, Source.persons, Source.quotations),
}

_ITEM = attrgetter("item")
# Characters of article and brief up to which what was read of them may wait for the next check.
_LONGEST_KEPT = 50_000


def check_draft(draft: Draft, source: Source, *, cites: bool = True, spec: BriefSpec = HOUSE) -> Report:
    """Return what all checks say about a whole brief.

    Of items that were in the brief last checked against this `source`, wherever they stood in it, what
    was said is said again: only the others are judged anew. `cites` is false where the brief's form has
    no place for sentence numbers; `spec` is what the brief was asked to be.
    """
    passages: Sequence[Passage] = passages_of(draft, cites=cites)
    languages = languages_of(passages, source, spec.language)
    passages = _in_language(passages, languages)
    judged = _judge_items(passages, source, languages)
    shape = (*check_shape(passages, spec), *check_asked(passages, spec, languages))
    verdicts = [*say_cut(source), *say_not_judged(languages), *judged, *shape]
    _forget_long(passages, source)
    return put_in_order(passages, verdicts)


def check_passages(passages: Sequence[Passage], source: Source) -> Report:
    """Return what the checks say about some passages, or a free text; its shape is not judged."""
    languages = languages_of(passages, source)
    passages = _in_language(passages, languages)
    verdicts = [*say_not_judged(languages), *_run(passages, source, languages)]
    _forget_long(passages, source)
    return put_in_order(passages, verdicts)


def _forget_long(passages: Sequence[Passage], source: Source) -> None:
    """Let go of what was read of long texts.

    What one check has read the next asks for, by a number of texts, however long: a process that reads one
    long article after another would hold dozens of them.
    """
    if len(source.text) + sum(len(passage.text) for passage in passages) > _LONGEST_KEPT:
        forget_passages()
        forget_folded()
        names_in.cache_clear()
        split_sentences.cache_clear()


def _in_language(passages: Sequence[Passage], languages: Languages) -> Sequence[Passage]:
    """Return `passages` with their language, where that is not the article's."""
    if languages.article == languages.brief:
        return passages
    return tuple(replace(passage, language=languages.brief) for passage in passages)


def _run(passages: Sequence[Passage], source: Source, languages: Languages) -> Iterator[Verdict]:
    is_long = sum(len(passage.text) for passage in passages) > _LONGEST_KEPT
    for name, judge in CHECKS:
        if is_long:
            source.let_go(_ASKED_NO_MORE.get(name, ()))
            if name == "quantity":
                forget_fields(source)
        # What has no words for a language would find it faithful, or false, by chance.
        if level_of(name, languages) != "none":
            yield from judge(passages, source, languages)


def _judge_items(passages: Sequence[Passage], source: Source, languages: Languages) -> Iterator[Verdict]:
    """Yield the verdicts on each item, and leave them with `source` for the next check."""
    known = source.judged
    items = {item: tuple(fields) for item, fields in groupby(passages, _ITEM)}
    keys = {item: (languages, *_key(fields)) for item, fields in items.items()}
    unknown = [passage for item, fields in items.items() if keys[item] not in known for passage in fields]
    anew: dict[str, list[Verdict]] = {passage.item: [] for passage in unknown}
    of_path = {passage.path: passage.item for passage in unknown}
    for verdict in _run(unknown, source, languages):
        anew[of_path.get(verdict.path) or item_of(verdict.path)].append(verdict)
    said = {
        item: tuple(anew[item]) if item in anew else tuple(_moved(known[keys[item]], item)) for item in items
    }
    # Of one brief only, and replaced at once: a check in another thread loses nothing by it.
    source.judged = {keys[item]: verdicts for item, verdicts in said.items()}
    for verdicts in said.values():
        yield from verdicts


def _key(fields: Sequence[Passage]) -> tuple[object, ...]:
    """Return all that the verdicts on an item depend on: not its place within its section."""
    first = fields[0]
    return (
        first.section,
        first.cited,
        first.cites,
        first.status,
        *((passage.kind, passage.text) for passage in fields),
    )


def _moved(verdicts: Sequence[Verdict], item: str) -> Iterator[Verdict]:
    for verdict in verdicts:
        was = item_of(verdict.path)
        if was == item:
            yield verdict
        else:
            yield verdict.model_copy(update={"path": item + verdict.path[len(was) :]})


def put_in_order(passages: Sequence[Passage], verdicts: Iterable[Verdict]) -> Report:
    """Return the report that `verdicts` on `passages` come to: in document order, whoever gave them."""
    # What is said of an item's sentence numbers or status, which are no text, stands with its first text.
    items = {passage.item: index for index, passage in reversed(tuple(enumerate(passages)))}
    places = {passage.path: index for index, passage in enumerate(passages)}

    def place(verdict: Verdict) -> int:
        index = places.get(verdict.path)
        return items.get(item_of(verdict.path), -1) if index is None else index

    judged = list(verdicts)
    # One after another, as a tuple of them for each verdict takes more time and room.
    for key in (attrgetter("code"), attrgetter("end"), attrgetter("start"), attrgetter("path"), place):
        judged.sort(key=key)
    return Report(
        verdicts=tuple(judged),
        findings=tuple(verdict for verdict in judged if isinstance(verdict, Finding)),
    )
