"""The words by which a text hedges, attributes, denies, disputes, negates or postpones what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from summarizer.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["CUE_KINDS", "Cue", "CueKind", "read_certainty"]

CueKind = Literal[
    "hedged",
    "attributed",
    "alleged",
    "disputed",
    "denied",
    "conditional",
    "future",
    "negated",
    "estimate",
    "not_announced",
]
CUE_KINDS: tuple[CueKind, ...] = get_args(CueKind)


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue.

    Attributes:
        span: Where the cue's own words stand.
        kind: What it does to the clause it stands in.
    """

    span: Span
    kind: CueKind


# Phrases separated by " | "; the longest that matches wins, so that "did not comment" is no negation.
_PHRASES: dict[CueKind, str] = {
    "hedged": (
        "may | might | could | possibly | possible that | perhaps | maybe | probably | likely | unlikely"
        " | potentially | presumably | apparently | reportedly | seemingly | appears to | appear to | appeared to"
        " | appears that | appeared that | seems to | seem to | seemed to | seems that | it seems | suggests that"
        " | suggested that | suggesting that | suspected | suspects that | believed to | thought to | feared to"
        " | fear that | feared that | is believed | are believed | was believed | were believed | is thought"
        " | are thought | rumored | rumoured | rumors | rumours | speculation | speculated | speculate"
        " | unclear | not clear | not immediately clear | uncertain | unconfirmed | unverified | unknown"
        " | not known | not confirmed | not been confirmed | not immediately confirmed | yet to be confirmed"
        " | could not be confirmed | not independently verified | not been independently verified"
        " | not been verified | could not be verified | could not be independently verified"
        " | could not independently verify | could not immediately verify | remains to be seen | too early to"
    ),
    "attributed": (
        "said | says | saying | told | tells | stated | states that | announced | according to | reported"
        " | reports that | added that | explained | confirmed | testified | wrote | tweeted | noted that | warned"
        " | argued | argues | insisted | insists | acknowledged | admitted | declared | pledged | vowed"
    ),
    "alleged": (
        "alleged | allegedly | allege | alleges | alleging | allegation | allegations | accused | accuses"
        " | accuse | accusing | accusation | accusations | claims that | claim that | claimed | claiming"
        " | claims to | purported | purportedly | supposedly | supposed to have | charged with | suspected of"
    ),
    "disputed": (
        "disputed | disputes | dispute that | disputing | contested | contests | contradicted | contradicts"
        " | contradicting | conflicting reports | conflicting accounts | called into question | cast doubt"
        " | casts doubt | refuted | refutes | remains contested | remain contested | questioned whether"
    ),
    "denied": (
        "denied | denies | deny | denying | denial | denials | dismissed the claims | dismissed the allegations"
        " | dismissed the accusations | rejected the claims | rejected the allegations | rejected the accusations"
        " | rejects the claims | rejects the allegations | rejects the accusations | rejected claims"
        " | rejected allegations | rejected accusations | dismissed claims | dismissed reports | no truth to"
    ),
    "conditional": (
        "if | unless | whether | provided that | as long as | in the event | in case | would | would have"
    ),
    "future": (
        "will | shall | going to | is expected to | are expected to | was expected to | were expected to"
        " | expected to | plans to | plan to | planned to | planning to | scheduled to | scheduled for | is set to"
        " | are set to | aims to | intends to | hopes to | upcoming"
    ),
    "negated": (
        "not | no | never | none | nobody | nothing | neither | nor | cannot | without | no longer | no one"
    ),
    "estimate": (
        "estimated | an estimated | estimated at | estimates | estimate | approximately | roughly | projected"
        " | forecast | forecasts | as many as"
    ),
    "not_announced": (
        "not announced | not yet announced | not been announced | not been formally announced"
        " | not been officially announced | not formally announced | not officially announced"
        " | yet to be announced | yet to announce | not disclosed | not been disclosed | not disclose"
        " | not immediately disclosed | undisclosed | not released | not been released | not immediately released"
        " | not been identified | not yet identified | not identified | not named | not been named"
        " | not yet been released | not yet been named | not yet been identified | not been made public"
        " | not immediately available | not specified | not specify | not give details | no date has been set"
        " | no further details | declined to comment | not comment | refused to comment | yet to comment"
        " | not commented | no comment | not immediately comment | not immediately respond"
        " | not respond to requests | declined to say | not say when | not say whether | not yet said"
    ),
}

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# What may stand between two words of one cue: a few spaces, one line break, a hyphen.
_JOINT = re.compile(r"[^\S\r\n]{0,3}(?:\r?\n|-)?[^\S\r\n]{0,3}\Z")
_LONGEST_JOINT = 8
_CONTRACTED_NOT = ("n't", "n’t")
_CONTRACTED_WILL = ("'ll", "’ll")


def _build_table() -> dict[str, tuple[tuple[tuple[str, ...], CueKind], ...]]:
    """Return the phrases by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], CueKind]]] = {}
    for kind, phrases in _PHRASES.items():
        for phrase in phrases.split(" | "):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, kind))
    return {first: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for first, found in table.items()}


_TABLE = _build_table()


def read_certainty(text: str) -> tuple[Cue, ...]:
    """Return the cues of `text` in order, none overlapping; English, in time linear in the text."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Cue]:
    words = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    position = 0
    while position < len(words):
        length, kind = _match(text, words, position)
        if kind is None:
            position += 1
            continue
        span = Span(words[position][1], words[position + length - 1][2])
        if not _is_month(text, span):
            yield Cue(span, kind)
        position += length


def _match(text: str, words: Sequence[tuple[str, int, int]], position: int) -> tuple[int, CueKind | None]:
    word = words[position][0]
    for phrase, kind in _TABLE.get(word, ()):
        if _stands(text, words[position : position + len(phrase)], phrase):
            return len(phrase), kind
    if word.endswith(_CONTRACTED_NOT):
        # "didn't comment" is "not comment" with the auxiliary inside the cue.
        for phrase, kind in _TABLE["not"]:
            if _stands(text, words[position : position + len(phrase)], (word, *phrase[1:])):
                return len(phrase), kind
    return (1, "future") if word.endswith(_CONTRACTED_WILL) else (0, None)


def _stands(text: str, words: Sequence[tuple[str, int, int]], phrase: tuple[str, ...]) -> bool:
    if len(words) < len(phrase) or any(word[0] != part for word, part in zip(words, phrase, strict=True)):
        return False
    return all(
        right[1] - left[2] <= _LONGEST_JOINT and _JOINT.match(text, left[2], right[1])
        for left, right in zip(words, words[1:], strict=False)
    )


def _is_month(text: str, span: Span) -> bool:
    """Tell whether this is the month of May: capitalised, beside a number or after a preposition of time."""
    if span.of(text) != "May":
        return False
    before, after = (
        text[max(span.start - 12, 0) : span.start].rstrip(),
        text[span.end : span.end + 6].lstrip(),
    )
    ends = (
        " in",
        " on",
        " since",
        " until",
        " of",
        " last",
        " next",
        " this",
        " early",
        " late",
        " mid",
        ",",
    )
    return before[-1:].isdigit() or after[:1].isdigit() or f" {before.lower()}".endswith(ends)
