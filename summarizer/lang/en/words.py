"""The words of a text with their stems, and the clauses and sentences they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.lang.en.content_words import content_words
from summarizer.text.spans import split_pieces

__all__ = ["LIGHT", "PAST_FORMS", "Words", "read_words", "stem_of"]

_WORD = re.compile(r"([^\W_]++(?:['’][^\W\d_]+)*)")
# What separates clauses: any of these marks, a dash between spaces, a line that ends.
_CLAUSE_MARKS = re.compile(r"[,;:()\[\]—–“”\"«»\n]|\s-{1,2}\s|[.!?…](?:\s|\Z)")
_SENTENCE_MARKS = re.compile(r"[.!?…]['\"”’)\]]{0,3}\s|\n[^\S\n]{0,20}\n|[.!?][\"”]|\n")
_CLAUSE, _SENTENCE = 1, 2
# What stands between two words is mostly one of a few marks, which are looked at once.
_NAMED = 2  # words of a name before which its initial stands first
_SHORT_GAP = 8
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc corp co ltd vs no jan feb mar apr jun
    jul  aug sept sep oct nov dec
    """.split()
)
_OPENERS = frozenset(
    """
    but while whereas although though because after before when who which whom whose where since as
    unless if  whether that until
    """.split()
)
# Light verbs carry no topic and so are no content words, but "did not come" negates one.
LIGHT = frozenset(
    """
    become come give go get make take see use keep know say put let
    """.split()
)
# Regular endings are the stemmer's; these are the irregular verbs that news uses.
_IRREGULAR: dict[str, str] = {
    form: base
    for form, _, base in (
        pair.partition(":")
        for pair in """
    became:become began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build
    came:come caught:catch chose:choose chosen:choose dealt:deal done:do drawn:draw drew:draw
    driven:drive drove:drive fallen:fall fell:fall felt:feel fled:flee flew:fly flown:fly fought:fight
    found:find gave:give given:give gone:go got:get grew:grow grown:grow heard:hear held:hold hid:hide
    hidden:hide kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend lost:lose
    made:make meant:mean met:meet paid:pay ran:run risen:rise rose:rise said:say sang:sing sat:sit
    saw:see seen:see sold:sell sent:send shook:shake shot:shoot shown:show slept:sleep sought:seek
    spent:spend spoke:speak spoken:speak stolen:steal stole:steal stood:stand struck:strike swam:swim
    swore:swear sworn:swear taken:take taught:teach thought:think threw:throw thrown:throw told:tell
    took:take understood:understand went:go withdrew:withdraw withdrawn:withdraw woke:wake won:win
    wore:wear worn:wear wrote:write written:write goes:go makes:make takes:take comes:come gives:give
    gets:get uses:use making:make taking:take coming:come giving:give using:use used:use going:go
    getting:get dies:die died:die dying:die deaths:die death:die lies:lie lied:lie lying:lie used:use
    sees:see seeing:see
    """.split()
    )
}


PAST_FORMS = frozenset(form for form in _IRREGULAR if not form.endswith(("s", "ing"))) | {"was", "were"}
"""The past forms and participles of irregular verbs that are not the verb's base."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in parallel lists.

    Attributes:
        starts: Where each begins.
        ends: Where each ends.
        forms: Each in lower case, with straight apostrophes.
        stems: The key each compares by; "" for function words.
        clauses: The number of the clause each stands in, ascending.
        sentences: The number of the sentence each stands in, ascending.
    """

    starts: list[int]
    ends: list[int]
    forms: list[str]
    stems: list[str]
    clauses: list[int]
    sentences: list[int]


def read_words(text: str) -> Words:
    """Return the words of `text`, in time linear in it.

    >>> from summarizer.lang.en.words import read_words
    >>> words = read_words("He left, but she stayed.")
    >>> words.forms, words.clauses
    (['he', 'left', 'but', 'she', 'stayed'], [0, 0, 2, 2, 2])
    """
    gaps, words, starts, ends = split_pieces(_WORD, text)
    forms = _fold(words)
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = done = 0
    between = enumerate(zip(gaps, forms, strict=False))
    for number, gap, form in [(n, gap, form) for n, (gap, form) in between if gap != " " or form in _OPENERS]:
        # The words since the last break stand where that break put them.
        clauses += [clause] * (number - done)
        sentences += [sentence] * (number - done)
        done = number
        ended = 0 if gap == " " else _ended_by(gap) if len(gap) <= _SHORT_GAP else _ended_by.__wrapped__(gap)
        is_short = gap.startswith(".") and number and forms[number - 1] in _ABBREVIATIONS
        if ended and not is_short and not _is_initial(words, number, gap):
            clause += 1
            # "... though": a sentence does not begin with a small letter.
            if ended == _SENTENCE and not words[number][0].islower():
                sentence += 1
        if form in _OPENERS:
            clause += 1
    clauses += [clause] * (len(forms) - done)
    sentences += [sentence] * (len(forms) - done)
    return Words(starts, ends, forms, list(map(stem_of, forms)), clauses, sentences)


def _is_initial(words: list[str], number: int, gap: str) -> bool:
    """Tell whether the point before word `number` is an initial's: "James M. Lee", not "Plan B. The club"."""
    initial = words[number - 1]
    return (
        gap == ". "
        and len(initial) == 1
        and initial.isupper()
        and words[number][0].isupper()
        and bool(stem_of(words[number].lower()))
        and (number < _NAMED or words[number - 2][0].isupper())
    )


@lru_cache(maxsize=1024)
def _ended_by(gap: str) -> int:
    """Return what ends with the marks between two words: 0 nothing, 1 a clause, 2 a sentence too."""
    if _CLAUSE_MARKS.search(gap) is None:
        return 0
    return _CLAUSE if _SENTENCE_MARKS.search(gap) is None else _SENTENCE


def _fold(words: list[str]) -> list[str]:
    """Return `words` in lower case, with straight apostrophes."""
    return "\n".join(words).lower().replace("’", "'").split("\n") if words else []


@lru_cache(maxsize=65536)
def stem_of(form: str) -> str:
    """Return the key that `form`, in lower case, compares by; "" for a function word.

    >>> from summarizer.lang.en.words import stem_of
    >>> stem_of("said"), stem_of("injuries"), stem_of("the")
    ('say', 'injur', '')
    """
    base = _IRREGULAR.get(form, form)
    if base in LIGHT:
        return base
    # Not through its cache, which is for the few texts of a brief.
    keys = content_words.__wrapped__(base)
    return keys[0] if keys else ""
