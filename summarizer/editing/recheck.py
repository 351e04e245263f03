"""An article was updated or corrected: which items of its brief still stand, and where evidence went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import ConfigDict

from summarizer.analysis.source import read
from summarizer.checks.evidence.check import find_support
from summarizer.checks.passage import item_of
from summarizer.checks.run import check_draft
from summarizer.editing.publish import content_of
from summarizer.export.sections import WITH_LEAD
from summarizer.intake.asked import as_article
from summarizer.model.brief import Claim, Quoted, Unconfirmed
from summarizer.model.described import Described
from summarizer.model.finding import Evidence, Finding
from summarizer.model.provenance import recorded_language
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief

__all__ = ["ItemStanding", "Standing", "complete", "recheck"]

Standing = Literal["stands", "moved", "altered", "gone"]
_WORST_LAST: tuple[Standing, ...] = ("stands", "moved", "altered", "gone")
# A sentence that keeps this share of its content words is the same sentence, altered.
_SAME_SENTENCE = 0.5
# One word in common is chance.
_FEWEST_COMMON = 2


class ItemStanding(Described):
    """What a new version of the article means for one item.

    Attributes:
        path: JSON pointer of the item in the brief.
        text: The item's words.
        standing: `stands`: all its evidence is unchanged and in place; `moved`: unchanged, elsewhere;
            `altered`: some of it reads differently now; `gone`: some of it has no successor.
        before: Its evidence in the old version.
        after: The evidence's successors in the new version, where they have one.
        findings: What the checks say about the item against the new version.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    text: str
    standing: Standing
    before: tuple[Evidence, ...]
    after: tuple[Evidence, ...]
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether the item may stand with the new version: nothing it rests on is gone, no error found."""
        return self.standing != "gone" and not any(f.severity == "error" for f in self.findings)


def recheck(brief: Brief, article: Article | str) -> tuple[ItemStanding, ...]:
    """Return the standing of each item of `brief` against a new version of its article, in order.

    What the new version does not say of itself, its date for one, is taken from the old one.

    Raises:
        ArticleError: The article cannot be read.
    """
    source = read(complete(as_article(article, "recheck(brief, {})"), brief))
    found: dict[str, tuple[Standing, tuple[Evidence, ...]]] = {}
    renewed: dict[str, object] = {}
    for name in WITH_LEAD:
        items = []
        for index, item in enumerate(brief.section(name)):
            path = f"/{name}" if isinstance(getattr(brief, name), Claim) else f"/{name}/{index}"
            traced = [_trace(part, source) for part in item.evidence]
            standing = _worst([s for s, _ in traced])
            after = tuple(part for _, part in traced if part is not None)
            found[path] = (standing, after)
            items.append(item.model_copy(update={"evidence": after}))
        renewed[name] = items[0] if isinstance(getattr(brief, name), Claim) else tuple(items)
    current = brief.model_copy(update=renewed)
    findings: dict[str, list[Finding]] = {}
    for finding in check_draft(content_of(current, source), source, spec=brief.provenance.spec).findings:
        findings.setdefault(item_of(finding.path), []).append(finding)
    return tuple(
        ItemStanding(
            path=path,
            text=_words(brief, path),
            standing=standing,
            before=_item(brief, path).evidence,
            after=after,
            findings=tuple(findings.get(path, ())),
        )
        for path, (standing, after) in found.items()
        if _words(brief, path)
    )


def complete(article: Article, brief: Brief) -> Article:
    """Return a new version of the article, what it does not say itself taken from the old one."""
    made = brief.provenance
    known = made.model_dump(include={"title", "publisher", "published"})
    known["language"] = recorded_language(made)
    if not made.article.startswith("sha256:"):
        known["id"] = made.article
    missing = {name: value for name, value in known.items() if name not in article.model_fields_set}
    return article.model_copy(update=missing)


def _trace(part: Evidence, source: Source) -> tuple[Standing, Evidence | None]:
    """Return what became of `part`, and its successor in the new version."""
    if not part.text:
        return "gone", None
    if source.text[part.start : part.end] == part.text:
        return "stands", source.evidence(Span(part.start, part.end))
    places = _places(part.text, source.text)
    if places:
        start = min(places, key=lambda place: (abs(place - part.start), place))
        return "moved", source.evidence(Span(start, start + len(part.text)))
    words = set(source.content_words(part.text))
    for number in find_support(part.text, source):
        common = words & source.words[number - 1]
        if len(common) >= max(min(_FEWEST_COMMON, len(words)), _SAME_SENTENCE * len(words), 1):
            return "altered", source.evidence(source.sentences[number - 1].span)
    return "gone", None


def _worst(standings: Sequence[Standing]) -> Standing:
    return max(standings, key=_WORST_LAST.index) if standings else "stands"


def _places(wanted: str, text: str) -> list[int]:
    places: list[int] = []
    start = text.find(wanted)
    while start >= 0:
        places.append(start)
        start = text.find(wanted, start + 1)
    return places


def _item(brief: Brief, path: str) -> Claim | Quoted | Unconfirmed:
    section, _, index = path.lstrip("/").partition("/")
    return brief.section(section)[int(index or 0)]


def _words(brief: Brief, path: str) -> str:
    match _item(brief, path):
        case Claim(text=words) | Quoted(quote=words) | Unconfirmed(claim=words):
            return words
