"""What the opinions of a second reader mean for a brief: findings, agreements, doubts withdrawn."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from summarizer.checks.passage import free_text, item_of, passages_of
from summarizer.checks.run import check_draft, check_passages, put_in_order
from summarizer.model.finding import Finding, Verdict, make
from summarizer.model.reading import Opinion
from summarizer.model.rules import FIRST_RULES, RULES
from summarizer.model.spec import HOUSE
from summarizer.second_reader.claims import UNREAD_FIELDS
from summarizer.second_reader.hold import find_problem
from summarizer.second_reader.items import Key, items_of, items_of_text, key_of
from summarizer.second_reader.weigh import Divided, weigh
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.draft import Draft
    from summarizer.model.finding import Evidence
    from summarizer.model.reading import ReadAnswer, Reading, VerifierAnswer
    from summarizer.model.report import Report
    from summarizer.model.spec import BriefSpec
    from summarizer.second_reader.items import Item

__all__ = ["Opinions", "check_read", "check_read_text", "opinions_of"]

Opinions = dict[Key, Opinion]
"""The opinion of each item that was read, by the item's words: of two the later, if it holds."""

_CODES: dict[ReadAnswer | VerifierAnswer, str] = {
    "contradicts": "reader.contradicts",
    "not_in_article": "reader.absent",
    "too_certain": "reader.overstated",
    "no": "reader.unsure",
}
_TOLD = {
    "reader.contradicts": "A second reader says that the article contradicts",
    "reader.absent": "A second reader says that the article does not say",
    "reader.overstated": "A second reader says that the article is less certain of",
    "reader.unsure": "A model that answers yes or no, and points at nothing, does not find in the article",
}
_DIVIDED = {"contradicts": "contradicts", "too_certain": "is less certain of"}
_AGREE = frozenset({"bears_out", "yes"})
_LONGEST_SHOWN = 300
# What the reader may have been taken in by itself.
_NOT_WITHDRAWN = frozenset({"evidence.instruction"})
_WITHDRAWN = "Withdrawn: a second reader finds the item borne out."
_WITHDRAWN_BY_YES = "Withdrawn: a model that answers only yes or no, and points at nothing, says yes."


def opinions_of(reading: Reading | None) -> Opinions:
    """Return the opinion that counts of each item of `reading`."""
    if reading is None:
        return {}
    found: dict[Key, dict[tuple[int, int] | None, Opinion]] = {}
    for opinion in reading.opinions:
        of_parts = found.setdefault(key_of(opinion.content), {})
        if opinion.holds or opinion.part not in of_parts or not of_parts[opinion.part].holds:
            of_parts[opinion.part] = opinion
    parts = reading.parts or (None,)
    return {key: weigh(of_parts, parts) for key, of_parts in found.items()}


def check_read(
    draft: Draft, source: Source, opinions: Opinions, *, cites: bool = True, spec: BriefSpec = HOUSE
) -> Report:
    """Return what all checks say about a brief that was asked to be as `spec`, and what `opinions` add."""
    report = check_draft(draft, source, cites=cites, spec=spec)
    if not opinions:
        return report
    verdicts = _judge(report.verdicts, items_of(draft), opinions, source)
    return put_in_order(passages_of(draft, cites=cites), verdicts)


def check_read_text(text: str, source: Source, opinions: Opinions) -> Report:
    """Return the same of a free text."""
    report = check_passages(free_text(text), source)
    if not opinions:
        return report
    items = items_of_text(text, source.language.code)
    return put_in_order(free_text(text), _judge(report.verdicts, items, opinions, source))


def _judge(
    verdicts: Iterable[Verdict], items: Sequence[Item], opinions: Opinions, source: Source
) -> Iterator[Verdict]:
    read = [(item, opinions[item.key]) for item in items if item.key in opinions]
    places = {item.path: pair for pair in read for item in pair[:1] if item.path}
    starts = [item.start for item, _ in read]
    for verdict in verdicts:
        if verdict.path:
            pair = places.get(item_of(verdict.path))
        else:
            at = bisect_right(starts, verdict.start) - 1
            pair = read[at] if at >= 0 and read[at][0].owns(verdict.path, verdict.start) else None
        if pair is not None and _withdraws(*pair, verdict, source):
            yield verdict.model_copy(update=_withdrawn(verdict, pair[1]))
        else:
            yield verdict
    for item in items:
        yield _say(item, opinions.get(item.key))


def _withdraws(item: Item, opinion: Opinion, verdict: Verdict, source: Source) -> bool:
    """Tell whether an opinion takes back what a rule only suspects: never an error, whatever a model says."""
    if not opinion.holds or opinion.answer not in _AGREE:
        return False
    if opinion.answer == "yes" and verdict.path.rpartition("/")[2] in UNREAD_FIELDS:
        return False
    if not isinstance(verdict, Finding) or not verdict.is_doubt or verdict.code in _NOT_WITHDRAWN:
        return False
    if verdict.code != "evidence.elsewhere":
        return True
    # Whether other sentences carry it better is answered only by one who found it in those that are cited.
    found = {n for part in opinion.evidence for n in source.numbers_of(Span(part.start, part.end))}
    return not found.isdisjoint(item.cited)


def _withdrawn(verdict: Verdict, opinion: Opinion) -> dict[str, str]:
    message = verdict.message if isinstance(verdict, Finding) else ""
    why = _WITHDRAWN_BY_YES if opinion.answer == "yes" else _WITHDRAWN
    return {"severity": "info", "message": f"{message} {why}"}


def _say(item: Item, opinion: Opinion | None) -> Verdict:
    """Return the verdict that an opinion of `item` is; without one that holds, a note that says why."""
    if opinion is None:
        # Struck in part, or moved, by the last edits: nobody read what stands now.
        message = "There is no second reader's opinion of this: its words were not read, or changed since."
        return _found("reader.unheld", item, None, (), message)
    if not opinion.holds or not opinion.answer:
        message = f"A second reader's opinion of this does not count: {opinion.fault or 'there is none'}."
        return _found("reader.unheld", item, None, opinion.evidence, message)
    if opinion.answer in _AGREE:
        field, text = item.main, item.content[item.main]
        return make(
            Verdict,
            code="reader.agrees",
            check="reader",
            path=item.path_of(field),
            start=item.start,
            end=item.start + len(text),
            text=text,
            evidence=opinion.evidence,
        )
    if isinstance(opinion, Divided):
        return _tell_divided(item, opinion)
    code = _CODES[opinion.answer]
    message = _give_reason(f"{_TOLD[code]} “{_shorten(opinion.problem)}”", opinion)
    return _found(code, item, find_problem(opinion.problem, item.content), opinion.evidence, message)


def _tell_divided(item: Item, opinion: Divided) -> Finding:
    against = f"{_DIVIDED[opinion.answer]} “{_shorten(opinion.problem)}”"
    if opinion.is_borne_out:
        told = f"finds this borne out in one part of the article, and another {against}"
    else:
        told = f"says that one part of the article {against}, and there is no opinion of another"
    message = _give_reason(f"A second reader {told}", opinion)
    place = find_problem(opinion.problem, item.content)
    return _found("reader.unsure", item, place, opinion.evidence, message, rule="parts-divided")


def _give_reason(told: str, opinion: Opinion) -> str:
    reason = _shorten(opinion.reason)
    return f"{told}: {reason.rstrip('.')}." if reason else f"{told}."


def _shorten(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_SHOWN]


def _found(  # noqa: PLR0913 - what a finding is made of
    code: str,
    item: Item,
    place: tuple[str, Span] | None,
    evidence: Sequence[Evidence],
    message: str,
    *,
    rule: str = "",
) -> Finding:
    field, span = place or (item.main, Span(0, len(item.content[item.main])))
    rule = rule or FIRST_RULES[code]
    return make(
        Finding,
        code=code,
        check="reader",
        path=item.path_of(field),
        start=item.start + span.start,
        end=item.start + span.end,
        text=span.of(item.content[field]),
        evidence=tuple(evidence),
        severity=RULES[rule].level,
        message=message,
        suggestion=None,
        rule=rule,
    )
