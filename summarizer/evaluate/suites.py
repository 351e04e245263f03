"""The suites of seeded changes: true sentences of real articles, each made wrong in one known way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.evaluate.certainty_mutations import mutate_certainty, planted_text
from summarizer.evaluate.name_mutations import mutate_names
from summarizer.evaluate.quantity_mutations import Text, make_mutations, sentences_of
from summarizer.evaluate.quote_mutations import mutate_quotes
from summarizer.passage import Passage
from summarizer.source import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.finding import Check
    from summarizer.source import Source

__all__ = ["SUITES", "Case", "read_controls"]

_FACT = Passage("/verified_facts/0/text", "", "verified_facts", "statement", (), "/verified_facts/0")
_QUOTE = Passage(
    "/official_statements/0/quote", "", "official_statements", "quote", (), "/official_statements/0"
)
_SPEAKER = replace(_QUOTE, path="/official_statements/0/speaker", kind="speaker")
_CONTENT: frozenset[Check] = frozenset({"quote", "speaker", "quantity", "name", "certainty", "evidence"})


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence or quotation to judge against its article.

    Attributes:
        kind: The class of its change.
        source: The article.
        passages: What is judged.
        checks: The checks of which one must find it.
    """

    kind: str
    source: Source
    passages: tuple[Passage, ...]
    checks: frozenset[Check]


def read_controls(sources: Sequence[Source]) -> Iterator[Case]:
    """Yield every sentence of the articles that could be changed, unchanged and citing itself."""
    for source in sources:
        for sentence in source.sentences:
            if sentences_of(sentence.text) == [sentence.text]:
                yield Case("flagged", source, (_fact(sentence.text, sentence.number),), _CONTENT)


def _fact(text: str, *cited: int) -> Passage:
    return replace(_FACT, text=text, cited=cited)


def _change_quantities(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    known = {source.article.key: source for source in sources}
    for change in make_mutations([_text(source) for source in sources], count, seed=seed):
        source = known[change.article]
        start = source.text.find(change.before)
        cited = tuple(s.number for s in source.sentences if s.span.start <= start < s.span.end)
        yield Case(change.kind, source, (_fact(change.after, *cited),), frozenset({"quantity"}))


def _text(source: Source) -> Text:
    published = source.article.published
    return Text(source.article.key, source.text, published.isoformat()[:10] if published else "")


def _exchange_names(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    for change in mutate_names(sources, count=count // 2, seed=seed):
        passage = _fact(change.text, change.sentence)
        yield Case(change.rule, sources[change.article], (passage,), frozenset({"name"}))


def _make_surer(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    for change in mutate_certainty(sources, count=count, seed=seed):
        source = sources[change.article]
        start = source.sentences[change.sentence - 1].span.start
        if change.planted:
            article = source.article.model_copy(update={"text": planted_text(source, change)})
            source = read(article)
        cited = tuple(s.number for s in source.sentences if s.span.start == start)
        yield Case(change.rule, source, (_fact(change.text, *cited),), frozenset({"certainty"}))


def _change_quotes(sources: Sequence[Source], count: int, seed: int) -> Iterator[Case]:
    read_already: dict[str, Source] = {source.text: source for source in sources}
    # About half of the changes are allowed ones, which the controls have in plenty.
    for row in mutate_quotes([source.text for source in sources], count=2 * count, seed=seed):
        if row["legit"] or not row["article"].strip():
            continue
        source = read_already.get(row["article"]) or read(Article(text=row["article"]))
        passages = (replace(_QUOTE, text=row["quote"]), replace(_SPEAKER, text=row["speaker"] or ""))
        kind = str(row["cls"]).partition("_")[2].replace("_", " ")
        yield Case(kind, source, passages, frozenset({"quote", "speaker"}))


SUITES: dict[str, Callable[[Sequence[Source], int, int], Iterator[Case]]] = {
    "quotations": _change_quotes,
    "quantities": _change_quantities,
    "names": _exchange_names,
    "certainty": _make_surer,
}
"""By name: from articles, a count and a seed to that many changed sentences, at most."""
