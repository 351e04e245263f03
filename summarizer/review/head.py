"""The head of the page: what is reviewed, where it comes from, what was counted, whether it is unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.editing.story import tell_making, tell_reading
from summarizer.export.sections import CHANGED_NOTE
from summarizer.model.finding import count_verdicts
from summarizer.model.seal import seal_state
from summarizer.pages.marks import mark
from summarizer.pages.markup import inline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model.article import Article
    from summarizer.model.brief import Brief
    from summarizer.model.finding import Finding, SealState
    from summarizer.pages.marks import State

__all__ = ["show_counts", "show_head", "title_of"]

_SEALS: dict[SealState, str] = {
    "unchanged": "Unchanged since it was written: the seal fits.",
    "changed": CHANGED_NOTE,
    "missing": "No seal, as in briefs of older versions: whether it was changed since is not known.",
}
_KEYS = (
    ("Tab", "goes through all claims and links"),
    ("j or ↓", "next claim (the arrow when a claim has the focus)"),
    ("k or ↑", "previous claim"),
    ("n", "next claim that needs a decision"),
    ("Enter", "shows the evidence and opens the reasons"),
    ("Escape", "clears the evidence; from the article, goes back to the claim"),
)


def title_of(brief: Brief) -> str:
    """Return what the brief is called: its article's title, else its own headline, else the article's key."""
    return brief.provenance.title or brief.headline or brief.provenance.article


def show_head(
    brief: Brief,
    article: Article | None,
    proof: Sequence[Finding] | None,
    keys: Sequence[tuple[str, str]] = (),
) -> str:
    """Return the head of the page.

    Args:
        brief: The brief.
        article: Its article, where it is at hand.
        proof: What of the brief does not hold against its article; `None` where it was not asked.
        keys: Further keys of the page, and what they do.
    """
    rows = "".join(f"<dt>{name}</dt><dd>{told}</dd>" for name, told in _origin(brief, article, proof))
    told = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{does}</dd>" for key, does in (*_KEYS, *keys))
    return (
        '<header class="top">'
        '<p class="kind">Brief for review</p>'
        f"<h1>{inline(title_of(brief))}</h1>"
        f'<p class="made">{_made(brief)}</p>'
        f"{_alarm(brief, proof)}"
        f'<dl class="counts" id="counts">{show_counts(brief)}</dl>'
        f'<details class="more"><summary>Where this brief comes from</summary><dl>{rows}</dl></details>'
        f'<details class="more help"><summary>Keys</summary><dl class="keys">{told}</dl></details>'
        "</header>"
    )


def _made(brief: Brief) -> str:
    seal = _SEALS[seal_state(brief)]
    told = [tell_making(brief.provenance), *([tell_reading(brief.reading)] if brief.reading else []), seal]
    return " ".join(map(inline, told))


def _alarm(brief: Brief, proof: Sequence[Finding] | None) -> str:
    told = [CHANGED_NOTE] if seal_state(brief) == "changed" else []
    told += [f"Does not hold against its article: {finding.message}" for finding in proof or ()]
    return "".join(f'<p class="alarm">{mark("error")} {inline(line)}</p>' for line in told)


def show_counts(brief: Brief) -> str:
    """Return how much of the brief was judged, and what came of it."""
    return "".join(_counts(brief))


def _counts(brief: Brief) -> Iterator[str]:
    counts = count_verdicts(brief.verdicts)
    named: tuple[tuple[State, str, int], ...] = (
        ("error", "Errors", counts.errors),
        ("doubt", "Doubts", counts.doubts),
        ("ok", "Supported", counts.supported),
        ("none", "Not judged", counts.not_judged),
    )
    yield f"<div><dt>Judged</dt> <dd>{counts.judged}</dd></div>"
    for state, word, count in named:
        css = "" if count else ' class="zero"'
        yield f"<div{css}><dt>{mark(state, word)}</dt> <dd>{count}</dd></div>"


def _origin(
    brief: Brief, article: Article | None, proof: Sequence[Finding] | None
) -> Iterator[tuple[str, str]]:
    """Yield what is known of the brief's making, as names and words that are already HTML."""
    made = brief.provenance
    origin = made.origin
    published = made.published.isoformat() if made.published else ""
    url = article.url if article else ""
    versions = [f"checks {made.check_version}"]
    versions += [f"prompt {made.prompt_version}"] if made.prompt_version else []
    versions += [f"schema {made.schema_version}"] if made.schema_version else []
    known = (
        ("Article", made.article),
        ("Publisher", made.publisher),
        ("Author", made.author),
        ("Published", published),
        ("Address", url),
        ("Language", made.language),
        ("Language of the brief", made.spec.language),
        ("Text made from", f"{origin.given}, by {origin.version}" if origin else ""),
        *(("Note", note) for note in (origin.notes if origin else ())),
        ("SHA-256 of the text", made.article_sha256),
        ("Drafted", tell_making(made)),
        ("On", made.drafted_at.isoformat() if made.drafted_at else ""),
        ("Second reader", tell_reading(brief.reading) if brief.reading else "none was asked"),
        ("Edited by policy", made.policy),
        ("Versions", ", ".join(versions)),
        ("Seal", _SEALS[seal_state(brief)]),
        ("Signature", _tell_signature(brief)),
        ("Held against the article", _tell_proof(proof)),
    )
    for name, told in known:
        if told:
            yield name, inline(told)


def _tell_signature(brief: Brief) -> str:
    if brief.seal is None or not brief.seal.signature:
        return "none"
    return "there is one, which this page does not check: summarizer verify --signed-by does"


def _tell_proof(proof: Sequence[Finding] | None) -> str:
    if proof is None:
        return "not by this page: summarizer verify does"
    return (
        "it does not hold" if proof else "it holds: article, evidence, edits and verdicts come out the same"
    )
