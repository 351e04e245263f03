"""Whether an English sentence has a verb that makes it a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["has_verb"]

_VERBS = frozenset(
    """am are is was were be been has have had do does did can could may might must shall should will would
    aims accepts adds admits agrees allows announces appears appoints approves argues arrives asks
    attends avoids became become becomes began begin begins believe believes blames bore bought break
    breaks bring brings broke brought build builds built buy calls came carries caught cause causes
    celebrates chooses chose claims clashes collapses come comes condemns confirms confronts considers
    contains continue continues cost costs covers creates criticises criticizes cut cuts dealt decides
    declares declines defeats defends delivers denies describes destroys develops died dies dominates
    drew drove earns eat emerges endorses ends enters establishes examines exists expands expects
    explains explores extends faces fails fall falls fed feel feels fell felt find finds flew follows
    forbade forced fought found gains gave get gets give gives go goes got grew grow grows handles
    happens heard held helps hit hits hold holds hopes hurt identifies ignores improves includes insists
    introduces invites involves joins keep keeps kept killed kills knew know knows laid launches lay
    leads learns leave leaves led left lent let lets lies live lives look looks lose loses lost made
    make makes marks marries mean means meant meet meets met mocks move moves need needs occurs offers
    opens operates overcame owes owns paid pay pays performs plans play plays prefers prepares prevents
    proposes protects proves provides publishes put puts quit quits raises ran reach reaches reacts read
    reads realises realizes receives recommends recovers reduces refuses rejects relies remain remains
    remembers removes replaces reports represents requires resigns resists responds resumes reveals
    rises rose run runs said sang sat saw say says secures seeks seem seems sees seizes sells sends sent
    serves set sets settles shook shot show shows shut sit sits slept sold sought spans speak speaks
    spent split spoke spread stand stands starts states stole stood stop stops struck study suffers
    suggests survives swore tackles take takes taught tell tells think thinks thought threatens threw
    told took tries turns understand understood unveils urges use uses vows wants warns watch wears
    welcomes went win wins withdrew woke won wore work works write writes wrote""".split()
)
_SHORTEST_PAST = 5
_CONTRACTED = ("n't", "'re", "'ve", "'ll", "'d", "'m")
# These are subjects, and a subject has a verb.
_NOMINATIVES = frozenset({"he", "she", "they", "we", "i"})
_RELATIVES = frozenset({"which", "who", "whose"})
# So many verbs are more than the relative clauses of a sentence could claim.
_ENOUGH = 3


def has_verb(words: Sequence[str]) -> bool:
    """Tell whether an English sentence, its words in lower case, has a verb of its own.

    One that looks finite, outside a relative clause: "Aerated concrete, which provided a home" is a
    caption, its one verb belongs to "which".

    >>> from summarizer.lang.en.verbs import has_verb
    >>> has_verb("the river rose".split()), has_verb("a red bus in leeds".split())
    (True, False)
    """
    verbs = 0
    for index, word in enumerate(words):
        if word in _RELATIVES:
            verbs -= index > 0
        elif word in _VERBS or word in _NOMINATIVES or _is_regular(word):
            verbs += 1
            if verbs > _ENOUGH:
                return True
    return verbs > 0


def _is_regular(word: str) -> bool:
    # "-ed" makes a past tense or a participle; five letters keep "red", "bed", "shed" out.
    return (word.endswith("ed") and len(word) >= _SHORTEST_PAST) or word.endswith(_CONTRACTED)
