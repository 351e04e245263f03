"""The suites of seeded changes: true sentences of real articles, each made wrong in one known way.

Each class holds the changed sentences, which must be found, and the sentences as they were, in which the
same checks must find nothing. Of quotations, changes that editors allow are what must not be found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.analysis.source import read
from summarizer.evaluate.case import CONTENT, Case, as_fact, as_quotation
from summarizer.evaluate.certainty_mutations import mutate_certainty, planted_text
from summarizer.evaluate.name_mutations import mutate_names
from summarizer.evaluate.quantity_mutations import Text, make_mutations, sentences_of
from summarizer.evaluate.quote_mutations import mutate_quotes
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.finding import Check

__all__ = ["SUITES", "read_controls", "seed_cases"]


def seed_cases(name: str, sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    """Yield the cases of the suite `name`, equal ones once: many errors are put into one true sentence."""
    seen: set[tuple[object, ...]] = set()
    for case in SUITES[name](sources, count, seed):
        key = (case.kind, case.is_wrong, case.source.article.sha256, case.passages)
        if key not in seen:
            seen.add(key)
            yield case


def read_controls(source: Source) -> Iterator[Case]:
    """Yield every sentence of an article that could be changed, unchanged and citing itself."""
    for sentence in source.sentences:
        if sentences_of(sentence.text) == [sentence.text]:
            yield Case(
                "unchanged", source, as_fact(sentence.text, (sentence.number,)), CONTENT, is_wrong=False
            )


def _change_quantities(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    checks: frozenset[Check] = frozenset({"quantity"})
    # Named by their place, for two articles may have one id.
    texts = [_text(str(index), source) for index, source in enumerate(sources)]
    for change in make_mutations(texts, count, seed=seed):
        source = sources[int(change.article)]
        start = source.text.find(change.before)
        cited = tuple(s.number for s in source.sentences if s.span.start <= start < s.span.end)
        yield Case(change.kind, source, as_fact(change.after, cited), checks, is_wrong=True)
        yield Case(change.kind, source, as_fact(change.before, cited), checks, is_wrong=False)


def _text(name: str, source: Source) -> Text:
    published = source.article.published
    return Text(name, source.text, published.isoformat()[:10] if published else "")


def _exchange_names(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    checks: frozenset[Check] = frozenset({"name"})
    for change in mutate_names(sources, count=count // 2, seed=seed):
        source, cited = sources[change.article], (change.sentence,)
        yield Case(change.rule, source, as_fact(change.text, cited), checks, is_wrong=True)
        before = source.sentences[change.sentence - 1].text
        yield Case(change.rule, source, as_fact(before, cited), checks, is_wrong=False)


def _make_surer(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    checks: frozenset[Check] = frozenset({"certainty"})
    for change in mutate_certainty(sources, count=count, seed=seed):
        source = sources[change.article]
        start = source.sentences[change.sentence - 1].span.start
        if change.planted:
            article = source.article.model_copy(update={"text": planted_text(source, change)})
            source = read(article)
        cited = tuple(s.number for s in source.sentences if s.span.start == start)
        kind = change.rule.replace("_", " ")
        yield Case(kind, source, as_fact(change.text, cited), checks, is_wrong=True)
        yield Case(kind, source, as_fact(change.original, cited), checks, is_wrong=False)


def _change_quotes(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    known: dict[str, Source] = {source.text: source for source in sources}
    # About half of the changes are allowed ones.
    for row in mutate_quotes([source.text for source in sources], count=2 * count, seed=seed):
        if row["article"].strip():
            source = known.get(row["article"]) or read(Article(text=row["article"]))
            kind = str(row["cls"]).partition("_")[2].replace("_", " ")
            speaker = row["speaker"] or ""
            checks: frozenset[Check] = frozenset({"quote", "speaker"} if speaker else {"quote"})
            passages = as_quotation(row["quote"], speaker)
            yield Case(kind, source, passages, checks, is_wrong=not row["legit"])


SUITES: dict[str, Callable[[Sequence[Source], int, int], Iterator[Case]]] = {
    "quotations": _change_quotes,
    "quantities": _change_quantities,
    "names": _exchange_names,
    "certainty": _make_surer,
}
"""By name: from articles, a count and a seed to about that many errors, and what must not be found beside."""
